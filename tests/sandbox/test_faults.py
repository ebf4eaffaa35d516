"""Faults on demand: every one is a real one on the wire, and over when it is said to be."""

from __future__ import annotations

import json
import ssl
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from socket import create_connection
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from tests.support.service_caller import Caller, item, just_now, until

BULK = "/presenceRegistrations/registerInBulk"


def held(admin: AdminClient, reference: str) -> int:
    """How many registrations with this reference the service holds."""
    return sum(entry.get("customReference") == reference for entry in admin.records.registrations())


def exchange(caller: Caller, body: dict[str, Any]) -> tuple[bytes, bytes]:
    """One registration on a connection of its own: what was sent, and all that came back until the
    end.
    """
    parts = urlsplit(caller.ready["base_url"])
    content = json.dumps(body).encode()
    head = (
        f"POST {parts.path}{BULK} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        f"Authorization: {caller.session.headers['Authorization']}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    sent = head.encode() + content
    context = ssl.create_default_context(cafile=caller.ca)
    got = b""
    plain = create_connection(("127.0.0.1", parts.port or 0), timeout=10)
    with (
        plain,
        context.wrap_socket(plain, server_hostname="localhost", suppress_ragged_eofs=True) as line,
    ):
        try:
            line.sendall(sent)
            while chunk := line.recv(65536):
                got += chunk
        except (ConnectionError, ssl.SSLError):
            # a reset is an end as well
            pass
    return sent, got


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, "invalidAccessToken"), (403, "missingPermission"), (413, "payloadTooLarge")],
)
def test_a_status_is_a_problem_and_nothing_is_stored(
    admin: AdminClient, gate: Caller, site: Site, status: int, kind: str
) -> None:
    admin.set_fault(f"status {status} on registerInBulk times 1")
    response = gate.register(item(site, "jan", just_now(), customReference=f"s{status}"))
    assert (response.status_code, response.json()["type"]) == (
        status,
        f"urn:problem-type:belgif:{kind}",
    )
    assert response.headers["Content-Type"] == "application/problem+json"
    assert held(admin, f"s{status}") == 0
    assert (
        gate.register(item(site, "jan", just_now(), customReference=f"s{status}")).status_code
        == 200
    )


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429])
def test_a_status_with_a_time_to_wait_on_one_path_only(
    admin: AdminClient, gate: Caller, status: int
) -> None:
    admin.set_fault(f"status {status} on refData retry 7")
    response = gate.get("/refData/remarks")
    assert (response.status_code, response.headers["Retry-After"]) == (status, "7")
    assert gate.get(gate.ready["workplaces_url"]).status_code == 200
    admin.clear_faults("status")
    assert gate.get("/refData/remarks").status_code == 200


def test_the_answer_is_cut_after_exactly_so_many_bytes(
    admin: AdminClient, gate: Caller, site: Site
) -> None:
    body = {"items": [item(site, "jan", just_now(), customReference="cut")]}
    _sent, whole = exchange(gate, body)
    for size in (0, 1, 17, len(whole) - 400, len(whole) - 1):
        admin.set_fault(f"cut-answer {size} on registerInBulk times 1")
        _sent, got = exchange(gate, body)
        assert len(got) == size
        assert got[:15] == whole[:15][:size]
    assert held(admin, "cut") == 6


def test_the_request_is_cut_and_nothing_of_it_is_stored(
    admin: AdminClient, gate: Caller, site: Site
) -> None:
    sent, _got = exchange(gate, {"items": [item(site, "jan", just_now(), customReference="half")]})
    assert held(admin, "half") == 1
    for size in (0, 1, 20, 300, len(sent) - 1):
        admin.set_fault(f"cut-request {size} on registerInBulk times 1")
        _sent, got = exchange(
            gate, {"items": [item(site, "jan", just_now(), customReference="half")]}
        )
        assert got == b""
    assert held(admin, "half") == 1
    admin.set_fault(f"cut-request {len(sent) + 1} times 1")
    _sent, got = exchange(gate, {"items": [item(site, "jan", just_now(), customReference="half")]})
    assert got.startswith(b"HTTP/1.1 200")
    assert held(admin, "half") == 2


def test_an_answer_drips(admin: AdminClient, gate: Caller) -> None:
    admin.set_fault("drip 2000 on refData times 1")
    began = time.monotonic()
    response = gate.get("/refData/remarks/ciao_32")
    whole = len(response.content)
    assert response.json()["code"] == "ciao_32"
    assert time.monotonic() - began >= whole / 2000
    admin.set_fault("drip 5 on refData times 1")
    with pytest.raises(requests.Timeout):
        gate.session.get(gate.ready["base_url"] + "/refData/remarks", verify=gate.ca, timeout=0.1)


def test_the_answer_comes_late(admin: AdminClient, gate: Caller) -> None:
    admin.set_fault("slow 300 times 1")
    began = time.monotonic()
    assert gate.get("/refData/remarks").status_code == 200
    assert time.monotonic() - began >= 0.3


def test_a_captive_portal(admin: AdminClient, gate: Caller) -> None:
    admin.set_fault("portal")
    response = gate.get("/refData/remarks")
    assert (response.status_code, response.headers["Content-Type"]) == (
        200,
        "text/html; charset=utf-8",
    )
    assert response.text.startswith("<!DOCTYPE html>")
    assert gate.session.get(gate.ready["token_url"], verify=gate.ca, timeout=10).text.startswith(
        "<!DOCTYPE html>"
    )


def test_json_that_is_none(admin: AdminClient, gate: Caller, site: Site) -> None:
    admin.set_fault("wrong-json on registerInBulk times 1")
    response = gate.register(item(site, "jan", just_now(), customReference="torn"))
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/json")
    with pytest.raises(requests.exceptions.JSONDecodeError):
        response.json()
    assert held(admin, "torn") == 1


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("missing-items", ["b", "c"]),
        ("missing-items 2", ["c"]),
        ("doubled-items", ["a", "a", "b", "b", "c", "c"]),
        ("reordered-items", ["c", "b", "a"]),
        ("unknown-fields", ["a", "b", "c"]),
    ],
)
def test_items_of_the_answer(
    admin: AdminClient, gate: Caller, site: Site, fault: str, expected: list[str]
) -> None:
    admin.set_fault(f"{fault} on registerInBulk times 1")
    response = gate.register(
        *(item(site, "jan", just_now(), customReference=name) for name in "abc")
    )
    results = [result["createdPresenceRegistration"] for result in response.json()["items"]]
    assert [result["customReference"] for result in results] == expected
    assert all(
        (result["validity"] == "underReview") == (fault == "unknown-fields") for result in results
    )


def test_an_answer_without_end(admin: AdminClient, gate: Caller) -> None:
    admin.set_fault("endless on refData times 1")
    url = gate.ready["base_url"] + "/refData/remarks"
    with gate.session.get(url, verify=gate.ca, timeout=10, stream=True) as response:
        assert response.status_code == 200
        assert (
            sum(
                len(chunk)
                for chunk, _ in zip(response.iter_content(65536), range(40), strict=False)
            )
            > 1_000_000
        )


@pytest.mark.parametrize(
    ("fault", "status"), [("commit-then-fail", 500), ("commit-then-fail 503", 503)]
)
def test_it_is_done_and_then_refused(
    admin: AdminClient, gate: Caller, site: Site, fault: str, status: int
) -> None:
    admin.set_fault(f"{fault} on registerInBulk times 1")
    assert (
        gate.register(item(site, "jan", just_now(), customReference=f"c{status}")).status_code
        == status
    )
    assert held(admin, f"c{status}") == 1


def test_the_database_is_lost_and_ids_come_again(
    admin: AdminClient, gate: Caller, site: Site
) -> None:
    (number,) = gate.registered(item(site, "jan", just_now(), customReference="lost"))
    admin.set_fault("lose-database 3600")
    assert gate.get(f"/presenceRegistrations/{number}").status_code == 404
    assert held(admin, "lost") == 0
    assert gate.registered(item(site, "jan", just_now(), customReference="after")) == [1]
    assert admin.list_faults()["active"] == []


def test_the_clock_and_a_stale_date(admin: AdminClient, gate: Caller) -> None:
    def off_s() -> float:
        dated = parsedate_to_datetime(gate.get("/refData/remarks").headers["Date"])
        return (dated - datetime.now(UTC)).total_seconds()

    admin.set_fault("clock -900")
    assert -902 < off_s() <= -900
    admin.set_fault("stale-date 60")
    assert -962 < off_s() <= -960
    admin.clear_faults("clock")
    assert -62 < off_s() <= -60
    admin.clear_faults()
    assert -2 < off_s() <= 0


@pytest.mark.parametrize(
    ("value", "words"),
    [("expired", "has expired"), ("other-ca", "unable to get local issuer|self.signed")],
)
def test_the_certificate(admin: AdminClient, gate: Caller, value: str, words: str) -> None:
    admin.set_fault(f"certificate {value}")
    with Caller(gate.ready) as fresh, pytest.raises(requests.exceptions.SSLError, match=words):
        fresh.get("/refData/remarks")
    admin.clear_faults()
    with Caller(gate.ready) as fresh:
        assert fresh.get("/refData/remarks").status_code == 401


def test_refuse_and_hang_end_by_themselves(admin: AdminClient, gate: Caller) -> None:
    admin.set_fault("hang for 400ms")
    began = time.monotonic()
    assert gate.get("/refData/remarks").status_code == 200
    assert time.monotonic() - began >= 0.3
    admin.set_fault("refuse for 300ms")
    with pytest.raises(requests.ConnectionError):
        gate.get("/refData/remarks")
    until(lambda: True if not admin.list_faults()["active"] else None)
    until(lambda: answered(gate))


def answered(gate: Caller) -> bool | None:
    try:
        return gate.get("/refData/remarks").status_code == 200 or None
    except requests.ConnectionError:
        return None


def test_a_register_that_cannot_be_asked(admin: AdminClient, gate: Caller, site: Site) -> None:
    admin.set_fault("down caw")
    admin.set_fault("down geocoding")
    assert len(admin.list_faults()["active"]) == 2
    (number,) = gate.registered(item(site, "fatima", just_now()))
    assert [remark["code"] for remark in gate.checked(number)["remarks"]] == ["ciao_34"]
