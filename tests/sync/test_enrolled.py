"""The REST channel's log-in: a key at rest under the contractor's password, a signed assertion, and workplaces from a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from gateway import clock, enrolment, settings, workplaces
from gateway.enrolment import EnrolmentFault, WrongPasswordFault
from gateway.events import SignedIn, SignInFailed
from gateway.model import Problem
from gateway.sandbox.remote import Remote
from gateway.sandbox.service.practice import Practice
from gateway.sandbox.site import MAIN_WORKPLACE
from gateway.settings import SettingsError
from gateway.sync.errors import NotEnrolledError, ToldError
from tests.sync.kit import Kit, eventually
from tests.sync.station import TOKEN, Station, saying, settings_text
from tests.whole.commands import Kiosk

ExpectLog = Callable[[str], None]
CLIENT, PASSWORD = "kiosk:0417", "een goed wachtwoord"
REST = 'login = "rest"\nworkplaces_file = "workplaces.toml"\ndeadline_s = 3'
LIST = f"""
[[workplaces]]
number = "{MAIN_WORKPLACE}"
name = "Residentie De Linde"
startDate = 2026-01-01
address = {{ streetName = "Lindestraat", houseNumber = "1", postCode = "9000", municipalityName = "Gent" }}
[[workplaces.companies]]
number = "0123.456.749"
name = "Peeters Ruwbouw bv"
"""


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def pem(key: Any, password: bytes = b"") -> bytes:
    how = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    made: bytes = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, how)
    return made


# ---- the key at rest ---------------------------------------------------------------------------------------------------------


def test_the_same_password_opens_what_it_sealed(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(key), PASSWORD, user="leiezicht")
    opened = enrolment.unlock(tmp_path, "leiezicht", PASSWORD)
    assert (opened.client_id, opened.key.private_numbers()) == (CLIENT, key.private_numbers())
    assert "RSAPrivateKey" not in repr(opened)
    for user, password in (("leiezicht", PASSWORD + "!"), ("somebody", PASSWORD)):
        with pytest.raises(WrongPasswordFault):
            enrolment.unlock(tmp_path, user, password)


def test_nothing_of_the_key_or_the_password_is_readable_on_disk(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(key), PASSWORD)
    path = tmp_path / enrolment.FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    text = path.read_text("utf-8")
    assert PASSWORD not in text
    assert "PRIVATE" not in text
    assert [entry.name for entry in tmp_path.iterdir()] == [enrolment.FILE_NAME]


def test_without_a_user_name_the_password_decides(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(key), PASSWORD)
    assert enrolment.unlock(tmp_path, "whoever", PASSWORD).client_id == CLIENT


@pytest.mark.parametrize("field", ["client_id", "user", "nonce", "sealed"])
def test_what_was_changed_in_the_file_does_not_open(tmp_path: Path, key: rsa.RSAPrivateKey, field: str) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(key), PASSWORD)
    path = tmp_path / enrolment.FILE_NAME
    content = json.loads(path.read_text("utf-8"))
    content[field] = "AAAAAAAAAAAAAAAA"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(EnrolmentFault):
        enrolment.unlock(tmp_path, "AAAAAAAAAAAAAAAA", PASSWORD)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"version": 2}', '{"kdf": 3, "client_id": "x"}'])
def test_a_file_that_is_none_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / enrolment.FILE_NAME).write_text(text, "utf-8")
    with pytest.raises(EnrolmentFault, match="cannot be read"):
        enrolment.unlock(tmp_path, "u", PASSWORD)


def test_keys_that_will_not_do_are_told_apart(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    for content, word in (
        (b"not a key", "no private key"),
        (pem(key, b"secret"), "passphrase"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "no RSA key"),
        (pem(rsa.generate_private_key(65537, 1024)), "1024 bits"),  # noqa: S505 - that is what is refused
    ):
        with pytest.raises(EnrolmentFault, match=word):
            enrolment.enrol(tmp_path, CLIENT, content, PASSWORD)
    with pytest.raises(EnrolmentFault, match="8 characters"):
        enrolment.enrol(tmp_path, CLIENT, pem(key), "short")
    assert not enrolment.enrolled(tmp_path)


def test_an_independent_library_verifies_the_assertion(key: rsa.RSAPrivateKey) -> None:
    now = clock.wall_ms()
    made = enrolment.Enrolment(CLIENT, key)
    tokens = [made.assertion("https://host/token", now) for _ in range(2)]
    claims = [
        jwt.decode(
            token,
            key.public_key(),
            algorithms=["RS256"],
            audience="https://host/token",
            issuer=CLIENT,
            subject=CLIENT,
            options={"require": ["iss", "sub", "aud", "jti", "iat", "exp"]},
        )
        for token in tokens
    ]
    assert claims[0]["jti"] != claims[1]["jti"]
    assert claims[0]["exp"] - claims[0]["iat"] == enrolment.ASSERTION_LIFE_S


# ---- against the service -----------------------------------------------------------------------------------------------------


@pytest.fixture
def enrolled(make_kit: Callable[..., Kit], practice: Practice) -> Kit:
    """A kiosk that is enrolled as the practice service's REST channel."""
    client = practice.ready["client"]
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0], service="deadline_s = 3")
    text = settings_text(practice.ready["base_url"].partition("/REST")[0], practice.ready["ca"], service=REST)
    (kit.home / "workplaces.toml").write_text(LIST, "utf-8")
    (kit.home / settings.FILE_NAME).write_text(text, "utf-8")
    enrolment.enrol(kit.home, client["client_id"], Path(client["key_file"]).read_bytes(), PASSWORD, user="leiezicht")
    kit.again()
    return kit


def sign_in(kit: Kit, user: str = "leiezicht", password: str = PASSWORD) -> None:
    token = kit.parts.credentials.log_in(user, password)
    (kit.workplace,) = kit.parts.service.workplaces(token)
    kit.parts.credentials.hold()
    kit.keeper.open_day(user, kit.workplace, "2580", kit.parts.clock.stamp())


def test_an_enrolled_kiosk_registers(enrolled: Kit, remote: Remote) -> None:
    sign_in(enrolled)
    (reference,) = enrolled.keep("jan")
    enrolled.drain()
    (stored,) = [stored for stored in remote.registrations() if stored["customReference"] == reference]
    assert stored["channel"] == "rest"
    assert enrolled.status() == {reference: "confirmed"}


def test_after_a_restart_the_vault_opens_the_key_again(enrolled: Kit) -> None:
    sign_in(enrolled)
    enrolled.again()
    assert enrolled.parts.credentials.token().value


def test_a_token_is_used_again_and_renewed_in_the_middle_of_a_drain(enrolled: Kit, remote: Remote) -> None:
    sign_in(enrolled)
    first = enrolled.parts.credentials.token()
    assert enrolled.parts.credentials.token() is first
    remote.expire_tokens()
    references = enrolled.keep("jan", "amelie")
    enrolled.drain()
    assert enrolled.status() == dict.fromkeys(references, "confirmed")
    assert enrolled.parts.credentials.token().value != first.value


@pytest.mark.parametrize(("user", "password"), [("leiezicht", "een ander wachtwoord"), ("hoogveld", PASSWORD)])
def test_a_wrong_password_is_a_wrong_password(enrolled: Kit, user: str, password: str) -> None:
    with pytest.raises(NotEnrolledError) as caught:
        enrolled.parts.credentials.log_in(user, password)
    assert caught.value.problem is Problem.WRONG_PASSWORD


def test_the_screens_log_in_is_the_same(enrolled: Kit, expect_log: ExpectLog) -> None:
    expect_log("log-in failed: the enrolment does not open")
    enrolled.courier.start()
    enrolled.courier.log_in("leiezicht", "een ander wachtwoord")
    enrolled.courier.log_in("leiezicht", PASSWORD)
    eventually(lambda: any(isinstance(event, SignedIn) for event in enrolled.events))
    failed, signed_in = (event for event in enrolled.events if isinstance(event, SignedIn | SignInFailed))
    assert failed == SignInFailed(Problem.WRONG_PASSWORD)
    assert [workplace.number for workplace in signed_in.workplaces] == [MAIN_WORKPLACE]
    assert enrolled.courier.stop()


def test_no_enrolment_is_said(enrolled: Kit, expect_log: ExpectLog) -> None:
    expect_log("This kiosk is not enrolled")
    (enrolled.home / enrolment.FILE_NAME).unlink()
    with pytest.raises(NotEnrolledError) as caught:
        enrolled.parts.credentials.log_in("leiezicht", PASSWORD)
    assert caught.value.problem is Problem.NOT_ENROLLED


def test_a_key_that_the_service_does_not_know(enrolled: Kit, key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(enrolled.home, "kiosk:9999", pem(key), PASSWORD)
    with pytest.raises(ToldError) as caught:
        enrolled.parts.credentials.log_in("leiezicht", PASSWORD)
    assert (caught.value.problem, caught.value.status) == (Problem.NOT_ENROLLED, 401)


@pytest.mark.parametrize("offset_s", [-7200, 7200])
def test_a_kiosk_whose_clock_is_wrong_signs_in_by_the_services_clock(enrolled: Kit, remote: Remote, offset_s: int) -> None:
    remote.clock(offset_s)
    sign_in(enrolled)
    assert enrolled.parts.credentials.token().value


def test_the_form_of_the_request(make_kit: Callable[..., Kit], station: Station, key: rsa.RSAPrivateKey) -> None:
    kit = make_kit(station.url, service='login = "rest"')
    enrolment.enrol(kit.home, CLIENT, pem(key), PASSWORD)
    station.on(TOKEN, saying(200, {"access_token": "t"}, kind="application/json"))
    assert kit.parts.credentials.log_in("u", PASSWORD).value == "t"
    (call,) = station.calls(TOKEN)
    form = parse_qs(call.body.decode())
    assert form["grant_type"] == ["client_credentials"]
    assert form["client_assertion_type"] == ["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    assert (
        jwt.decode(form["client_assertion"][0], options={"verify_signature": False})["aud"]
        == f"{station.url}/REST/oauth/v5/token"
    )
    assert set(form) == {"grant_type", "client_assertion_type", "client_assertion"}


# ---- as its user does it -----------------------------------------------------------------------------------------------------


def test_enrolled_opened_registered_and_sent_by_commands(tmp_path: Path, practice: Practice, remote: Remote) -> None:
    client = practice.ready["client"]
    kiosk = Kiosk(tmp_path / "home", practice.ready["base_url"].partition("/REST")[0], practice.ready["ca"], service=REST)
    (kiosk.home / "workplaces.toml").write_text(LIST, "utf-8")
    enrol = ("enrol", "--client-id", client["client_id"], "--key", client["key_file"], "--user", "leiezicht")
    kiosk.run(*enrol, feed="short\n").refused("8 characters")
    kiosk.run("open", "--user", "leiezicht", "--workplace", MAIN_WORKPLACE, feed=PASSWORD + "\n")  # before it is enrolled
    enrolled = kiosk.run(*enrol, feed=PASSWORD + "\n")
    assert (enrolled.code, enrolled.said) == (0, "")
    assert "Remove" in enrolled.out
    kiosk.open(password="een ander wachtwoord").refused("wrong")
    assert "Residentie De Linde" in kiosk.open(password=PASSWORD).out
    (answer,) = kiosk.register("85011512355,in\n").lines
    assert kiosk.run("sync", "--until-empty").out.startswith("1 confirmed")
    assert [s["channel"] for s in remote.registrations() if s["customReference"] == answer["reference"]] == ["rest"]


# ---- workplaces from a file --------------------------------------------------------------------------------------------------


def test_a_saved_answer_of_the_service_is_a_file_of_workplaces(tmp_path: Path, kit: Kit, station: Station) -> None:
    kit.parts.service.workplaces(kit.parts.credentials.token())
    saved = next(call for call in station.seen if call.path.endswith("/workplaces")).forward().content
    path = tmp_path / "saved.json"
    path.write_bytes(saved)
    assert MAIN_WORKPLACE in [entry.workplace.number for entry in workplaces.load(path)]


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "w.toml").write_text(LIST, "utf-8")
    address = {"streetName": "Lindestraat", "houseNumber": "1", "postCode": "9000", "municipalityName": "Gent"}
    entry = {
        "number": MAIN_WORKPLACE,
        "name": "Residentie De Linde",
        "startDate": "2026-01-01",
        "address": address,
        "companies": [{"number": "0123456749", "name": "Peeters Ruwbouw bv"}],
    }
    (tmp_path / "w.json").write_text(json.dumps([entry]), "utf-8")
    assert workplaces.load(tmp_path / "w.toml") == workplaces.load(tmp_path / "w.json")


def test_every_fault_of_the_file_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "w.json").write_text(
        json.dumps(
            [
                {"number": "1Y10", "address": {"street": "x"}},
                {"number": MAIN_WORKPLACE, "startDate": "soon", "coordinates": {"longitude": 200, "latitude": 51}},
                {"number": MAIN_WORKPLACE, "compagnies": [], "companies": [{"number": "0123456748"}]},
                7,
            ]
        ),
        "utf-8",
    )
    (tmp_path / settings.FILE_NAME).write_text('[service]\nworkplaces_file = "w.json"\n', "utf-8")
    with pytest.raises(SettingsError) as caught:
        settings.load(tmp_path)
    text = str(caught.value)
    for word in (
        "number must be the 13",
        "did you mean streetName",
        "startDate must be a day",
        "longitude, a number of degrees",
        "did you mean companies",
        "company 1 needs number",
        "give address or coordinates",
        "workplace 4 is not a table",
    ):
        assert word in text, word


@pytest.mark.parametrize(("name", "text"), [("w.toml", "="), ("w.json", "{"), ("w.json", "3"), ("w.json", "[]"), ("w.toml", "")])
def test_a_file_that_lists_nothing(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(workplaces.WorkplacesError):
        workplaces.load(tmp_path / name)
    with pytest.raises(workplaces.WorkplacesError, match="cannot be read"):
        workplaces.load(tmp_path / "none.json")


def test_a_file_that_broke_since_the_start_opens_nothing(enrolled: Kit, expect_log: ExpectLog) -> None:
    expect_log("cannot be read as TOML")
    (enrolled.home / "workplaces.toml").write_text("=", "utf-8")
    token = enrolled.parts.credentials.log_in("leiezicht", PASSWORD)
    with pytest.raises(Exception, match="file of workplaces") as caught:
        enrolled.parts.service.workplaces(token)
    assert caught.value.problem is Problem.NO_WORKPLACE  # type: ignore[attr-defined]
