"""The REST channel's log-in: a key at rest under the contractor's password, a signed assertion, and
workplaces from a file.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.domain.events import SignedIn, SignInFailed
from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.service.server import PracticeService
from gateway.sync import enrolment
from gateway.sync.errors import NotEnrolledError, RefusedByServiceError
from gateway.system.throttle import SIGN_IN, Throttle
from tests.support.commands import HeadlessKiosk
from tests.support.enrolling import CLIENT, LIST, PASSWORD, REST, pem
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit, eventually
from tests.support.station import TOKEN, Station, answer_with


def sign_in(kit: Kit, user: str = "leiezicht", password: str = PASSWORD) -> None:
    token = kit.services.credentials.log_in(user, password)
    (kit.workplace,) = kit.services.client.list_workplaces(token)
    kit.services.credentials.store()
    kit.open_day(user)


def test_an_enrolled_kiosk_registers(enrolled: Kit, service_admin: AdminClient) -> None:
    sign_in(enrolled)
    (reference,) = enrolled.keep("jan")
    enrolled.drain()
    (stored,) = [
        stored
        for stored in service_admin.records.registrations()
        if stored["customReference"] == reference
    ]
    assert stored["channel"] == "rest"
    assert enrolled.status() == {reference: "confirmed"}


def test_after_a_restart_the_vault_opens_the_key_again(enrolled: Kit) -> None:
    sign_in(enrolled)
    enrolled.restart()
    assert enrolled.services.credentials.token().value


def test_a_token_is_used_again_and_renewed_in_the_middle_of_a_drain(
    enrolled: Kit, service_admin: AdminClient
) -> None:
    sign_in(enrolled)
    first = enrolled.services.credentials.token()
    assert enrolled.services.credentials.token() is first
    service_admin.expire_tokens()
    references = enrolled.keep("jan", "amelie")
    enrolled.drain()
    assert enrolled.status() == dict.fromkeys(references, "confirmed")
    assert enrolled.services.credentials.token().value != first.value


@pytest.mark.parametrize(
    ("user", "password"), [("leiezicht", "een ander wachtwoord"), ("hoogveld", PASSWORD)]
)
def test_a_wrong_password_is_a_wrong_password(enrolled: Kit, user: str, password: str) -> None:
    with pytest.raises(NotEnrolledError) as caught:
        enrolled.services.credentials.log_in(user, password)
    assert caught.value.problem is Problem.WRONG_PASSWORD


def test_the_screens_log_in_is_the_same(enrolled: Kit, expect_log: ExpectLog) -> None:
    expect_log("log-in failed: the enrolment does not open")
    enrolled.courier.start()
    enrolled.courier.log_in("leiezicht", "een ander wachtwoord")
    eventually(lambda: any(isinstance(event, SignInFailed) for event in enrolled.events))
    eventually(lambda: enrolled.services.credentials.wait_s == 0)
    enrolled.courier.log_in("leiezicht", PASSWORD)
    eventually(lambda: any(isinstance(event, SignedIn) for event in enrolled.events))
    failed, signed_in = (
        event for event in enrolled.events if isinstance(event, SignedIn | SignInFailed)
    )
    assert failed == SignInFailed(Problem.WRONG_PASSWORD, wait_s=2)
    assert [workplace.number for workplace in signed_in.workplaces] == [MAIN_WORKPLACE]
    assert enrolled.courier.stop()


def test_no_enrolment_is_said(enrolled: Kit, expect_log: ExpectLog) -> None:
    expect_log("This kiosk is not enrolled")
    (enrolled.home / enrolment.FILE_NAME).unlink()
    with pytest.raises(NotEnrolledError) as caught:
        enrolled.services.credentials.log_in("leiezicht", PASSWORD)
    assert caught.value.problem is Problem.NOT_ENROLLED


def test_a_key_that_the_service_does_not_know(enrolled: Kit, rsa_key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(enrolled.home, "kiosk:9999", pem(rsa_key), PASSWORD)
    with pytest.raises(RefusedByServiceError) as caught:
        enrolled.services.credentials.log_in("leiezicht", PASSWORD)
    assert (caught.value.problem, caught.value.status) == (Problem.NOT_ENROLLED, 401)


@pytest.mark.parametrize("offset_s", [-7200, 7200])
def test_a_kiosk_whose_clock_is_wrong_signs_in_by_the_services_clock(
    enrolled: Kit, service_admin: AdminClient, offset_s: int
) -> None:
    service_admin.set_clock(offset_s)
    sign_in(enrolled)
    assert enrolled.services.credentials.token().value


def test_the_form_of_the_request(
    make_kit: MakeKit, station: Station, rsa_key: rsa.RSAPrivateKey
) -> None:
    kit = make_kit(station.url, service='login = "rest"')
    enrolment.enrol(kit.home, CLIENT, pem(rsa_key), PASSWORD)
    station.on(TOKEN, answer_with(200, {"access_token": "t"}, kind="application/json"))
    assert kit.services.credentials.log_in("u", PASSWORD).value == "t"
    (call,) = station.calls(TOKEN)
    form = parse_qs(call.body.decode())
    assert form["grant_type"] == ["client_credentials"]
    assert form["client_assertion_type"] == [
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    ]
    assert (
        jwt.decode(form["client_assertion"][0], options={"verify_signature": False})["aud"]
        == f"{station.url}/REST/oauth/v5/token"
    )
    assert set(form) == {"grant_type", "client_assertion_type", "client_assertion"}


@pytest.mark.parametrize("command", ["open", "sync"])
def test_a_channel_without_the_right_to_register_is_told(
    tmp_path: Path, practice: PracticeService, origin: str, service_admin: AdminClient, command: str
) -> None:
    """The practice service grants the scope that was asked for, which is not enough."""
    scope = "presenceRegistration:read" if command == "sync" else "presenceRegistration:more"
    kiosk = HeadlessKiosk(
        tmp_path / "home", origin, practice.ready["ca"], service=f'scope = "{scope}"'
    )
    opened = kiosk.open()
    if command == "open":
        opened.assert_refused('lacks the right "enterprise"')
        return
    kiosk.register("68032998183,in,0110012252\n")
    sync = kiosk.run("sync", "--until-empty", "--deadline", "20")
    assert 'lacks the right "enterprise"' in sync.stderr
    assert service_admin.records.registrations() == []


def test_enrolled_opened_registered_and_sent_by_commands(
    tmp_path: Path, practice: PracticeService, origin: str, service_admin: AdminClient
) -> None:
    client = practice.ready["client"]
    kiosk = HeadlessKiosk(
        tmp_path / "home",
        origin,
        practice.ready["ca"],
        service=REST,
    )
    (kiosk.home / "workplaces.toml").write_text(LIST, "utf-8")
    enrol = (
        "enrol",
        "--client-id",
        client["client_id"],
        "--key",
        client["key_file"],
        "--user",
        "leiezicht",
    )
    kiosk.run(*enrol, feed="short\n").assert_refused("12 characters")
    # before it is enrolled
    kiosk.run("open", "--user", "leiezicht", "--workplace", MAIN_WORKPLACE, feed=PASSWORD + "\n")
    enrolled = kiosk.run(*enrol, feed=PASSWORD + "\n")
    assert (enrolled.code, enrolled.stderr) == (0, "")
    assert "Remove" in enrolled.stdout
    kiosk.open(password="een ander wachtwoord").assert_refused("wrong")
    throttle = Throttle(kiosk.home / SIGN_IN)
    assert throttle.count == 1
    for _ in range(5):
        throttle.on_wrong()
    kiosk.open(password=PASSWORD).assert_refused("has to wait")
    throttle.on_right()
    assert "Residentie De Linde" in kiosk.open(password=PASSWORD).stdout
    (answer,) = kiosk.register("85011512355,in\n").lines
    assert kiosk.run("sync", "--until-empty").stdout.startswith("1 confirmed")
    assert [
        s["channel"]
        for s in service_admin.records.registrations()
        if s["customReference"] == answer["reference"]
    ] == ["rest"]
