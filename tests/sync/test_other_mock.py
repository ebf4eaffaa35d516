"""The enrolled channel against a stand-in of the service that nobody here wrote: the test server of
the package ciao-client, unmodified (tests/third_party/ciao_client).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.domain.model import Direction
from gateway.domain.problem import Problem
from gateway.sync import enrolment
from gateway.sync.errors import RefusedByServiceError
from gateway.system import settings
from tests.support.enrolling import CLIENT, LIST, PASSWORD, pem
from tests.support.project import ROOT, ExpectLog
from tests.support.relay import DOWN, Relay, relaying
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit
from tests.third_party.ciao_client.mock_server import CiaoMockServer

REMARKS = ROOT / "tests/third_party/ciao_client/fixtures/refdata_remarks_response.json"


@pytest.fixture
def mock(rsa_key: rsa.RSAPrivateKey) -> Iterator[CiaoMockServer]:
    public = rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    server = CiaoMockServer(CLIENT, public)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def relay(mock: CiaoMockServer) -> Iterator[Relay]:
    with relaying(f"http://127.0.0.1:{mock.port}") as standing:
        yield standing


@pytest.fixture
def kiosk(make_kit: MakeKit, mock: CiaoMockServer, relay: Relay, rsa_key: rsa.RSAPrivateKey) -> Kit:
    """Give a kiosk that is enrolled at the other stand-in, and open; a relay stands between."""
    kit = make_kit("https://localhost")
    text = f"""
[service]
login = "rest"
base_url = "http://127.0.0.1:{relay.port}/REST/presenceRegistration/v1"
token_url = "{mock.token_url}"
workplaces_file = "workplaces.toml"
deadline_s = 3
"""
    (kit.home / "workplaces.toml").write_text(LIST, "utf-8")
    (kit.home / settings.FILE_NAME).write_text(text, "utf-8")
    enrolment.enrol(kit.home, CLIENT, pem(rsa_key), PASSWORD)
    kit.restart()
    credentials = kit.services.credentials
    (kit.workplace,) = kit.services.client.list_workplaces(credentials.log_in("u", PASSWORD))
    credentials.store()
    kit.open_day("u")
    return kit


def references(mock: CiaoMockServer) -> list[str]:
    """Return the references of all that the other stand-in holds, in its order."""
    return [presence["customReference"] for presence in mock.presences.values()]


def test_in_and_out_are_registered_in_their_order(kiosk: Kit, mock: CiaoMockServer) -> None:
    sent = [*kiosk.keep("jan", "amelie"), *kiosk.keep("jan", direction=Direction.OUT)]
    kiosk.drain()
    assert references(mock) == sent
    assert [presence["type"] for presence in mock.presences.values()] == ["in", "in", "out"]
    assert kiosk.status() == dict.fromkeys(sent, "confirmed")


def test_one_remark_that_is_not_known_proves_contact(kiosk: Kit) -> None:
    assert "ciao_32" not in REMARKS.read_text("utf-8")
    queue = kiosk.courier.run_once()
    assert (queue.is_online, queue.problem) == (True, None)
    assert kiosk.services.clock.offset() is not None


@pytest.mark.parametrize("handles", [("jan",), ("jan", "amelie")])
def test_a_lost_answer_is_found_and_not_sent_again(
    kiosk: Kit,
    mock: CiaoMockServer,
    relay: Relay,
    expect_log: ExpectLog,
    handles: tuple[str, ...],
) -> None:
    expect_log("sending failed: cut")
    kiosk.courier.run_once()
    sent = kiosk.keep(*handles)
    relay.arm(DOWN, 1)
    kiosk.courier.run_once()
    assert not relay.disarm()
    kiosk.drain()
    assert references(mock) == sent
    assert kiosk.status() == dict.fromkeys(sent, "confirmed")


def test_checks_that_are_done_are_told(kiosk: Kit, mock: CiaoMockServer) -> None:
    (reference,) = kiosk.keep("jan")
    kiosk.drain()
    (presence,) = mock.presences.values()
    presence |= {"validity": "failed", "remarks": [{"code": "ciao_21"}]}
    kiosk.run_until(lambda _queue: bool(kiosk.line(reference).remarks))
    assert [remark.code for remark in kiosk.line(reference).remarks] == ["ciao_21"]


def test_what_it_refuses_is_refused_and_the_others_go_through(
    kiosk: Kit, mock: CiaoMockServer
) -> None:
    now = kiosk.services.clock.stamp()
    late = replace(now, wall_ms=now.wall_ms - 660_000, boot_ms=now.boot_ms - 660_000)
    (refused,) = kiosk.keep("jan", stamp=late)
    (accepted,) = kiosk.keep("amelie")
    kiosk.drain()
    assert kiosk.status() == {refused: "refused", accepted: "confirmed"}
    assert references(mock) == [accepted]


def test_a_key_that_it_does_not_know(kiosk: Kit, mock: CiaoMockServer) -> None:
    mock.client_id = "another"
    with pytest.raises(RefusedByServiceError) as refused:
        kiosk.services.credentials.log_in("u", PASSWORD)
    assert refused.value.problem is Problem.NOT_ENROLLED


def test_a_token_that_it_forgot_is_renewed(kiosk: Kit, mock: CiaoMockServer) -> None:
    mock.valid_tokens.clear()
    sent = kiosk.keep("jan")
    kiosk.drain()
    assert references(mock) == sent


def test_what_it_lost_is_sent_again(
    kiosk: Kit, mock: CiaoMockServer, expect_log: ExpectLog
) -> None:
    expect_log("the service lost 1 registrations")
    sent = kiosk.keep("jan", "amelie")
    kiosk.drain()
    mock.presences.popitem()
    assert (kiosk.reconcile().held, kiosk.reconcile().again) == (1, 0)
    kiosk.drain()
    assert references(mock) == sent
