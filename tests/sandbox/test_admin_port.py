"""The panel's port listens to this machine's own pages alone: a page of another site, also one
whose name was made to lead here, and a program that cannot read the site's folder, change nothing
and see nothing.
"""

from __future__ import annotations

import json
import stat
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from gateway.sandbox.service.server import PracticeService


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://127.0.0.1:8444"}, 200),
        ({"Host": "localhost:8444", "Origin": "http://localhost:8444"}, 200),
        ({"Host": "rebound.example"}, 403),
        ({"Host": "rebound.example", "Origin": "http://rebound.example"}, 403),
        ({"Host": "127.0.0.1.rebound.example"}, 403),
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "[::"}, 403),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_only_this_machines_own_pages_steer_the_practice_site(
    standing: PracticeService, headers: dict[str, str], status: int, method: str
) -> None:
    token = urlsplit(standing.ready["admin"]).path
    assert answered(standing, method, token, headers) == status


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_who_cannot_read_the_sites_folder_does_not_know_its_address(
    standing: PracticeService, method: str
) -> None:
    token = urlsplit(standing.ready["admin"]).path
    assert len(token) > 20
    for other in ("", "/", token[:-1], token + "x", token.upper(), "/x" + token, "/" + "é" * 22):
        assert answered(standing, method, quote(other), {}) == 403
    folder = Path(standing.ready["ca"]).parent
    holders = [
        path
        for path in folder.rglob("*")
        if path.is_file() and token[1:].encode() in path.read_bytes()
    ]
    assert {path.name for path in holders} == {"admin-token", "practice.json"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in holders} == {0o600}


def answered(standing: PracticeService, method: str, token: str, headers: dict[str, str]) -> int:
    """Ask under this token, and return the status; what is refused tells nothing."""
    address = urlsplit(standing.ready["admin"])
    connection = HTTPConnection(str(address.hostname), address.port, timeout=10)
    path, body = ("/registrations", None) if method == "GET" else ("/rate", json.dumps({}))
    connection.request(method, token + path, body, {"Content-Type": "application/json", **headers})
    response = connection.getresponse()
    answer = response.read()
    connection.close()
    assert (b"per_minute" in answer or b"items" in answer) is (response.status == 200)
    return response.status
