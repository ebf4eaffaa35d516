"""The panel's port listens to this machine's own pages alone: a page of another site, also one
whose name was made to lead here, changes nothing and sees nothing.
"""

from __future__ import annotations

import json
from http.client import HTTPConnection
from urllib.parse import urlsplit

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
    address = urlsplit(standing.ready["admin"])
    connection = HTTPConnection(str(address.hostname), address.port, timeout=10)
    path, body = ("/registrations", None) if method == "GET" else ("/rate", json.dumps({}))
    connection.request(method, path, body, {"Content-Type": "application/json", **headers})
    response = connection.getresponse()
    answer = response.read()
    connection.close()
    assert response.status == status
    assert (b"per_minute" in answer or b"items" in answer) is (status == 200)
