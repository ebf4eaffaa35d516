"""Logging in, tokens, and the password that renews a token."""

from __future__ import annotations

import json
import traceback
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from gateway.domain.events import SignInFailed
from gateway.domain.problem import Problem
from gateway.sandbox.service.server import PracticeService
from gateway.sync.api import ServiceClient, Token
from gateway.sync.credentials import RESERVE_MS, Credentials
from gateway.sync.errors import NoAnswerError, NotReachedError, RefusedByServiceError, ServiceError
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.throttle import SIGN_IN, Throttle
from gateway.system.vault import Vault, VaultError
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import PASSWORD, USER, Kit, eventually
from tests.support.station import (
    BELGIF,
    JSON,
    PROBE,
    PROBLEM,
    TOKEN,
    Action,
    Station,
    answer_with,
)

# ---- logging in ----------------------------------------------------------------------------------


def test_a_log_in_gives_a_token_of_ten_minutes(token: Token, station: Station) -> None:
    assert 590_000 < token.until_boot_ms - clock.boot_ms() <= 600_000
    assert token.value not in repr(token)
    (call,) = station.seen
    form = parse_qs(call.body.decode())
    assert form == {
        "grant_type": ["password"],
        "username": [USER],
        "password": [PASSWORD],
        "scope": ["checkinatwork-gateway"],
    }


@pytest.mark.parametrize(
    ("user", "password", "problem"),
    [
        (USER, "wrong", Problem.WRONG_PASSWORD),
        ("nobody", PASSWORD, Problem.WRONG_PASSWORD),
        ("hoogveld", "werfhek-hoog-03", Problem.NO_RIGHT),
    ],
)
def test_the_services_no_to_a_log_in(
    service: ServiceClient, user: str, password: str, problem: Problem
) -> None:
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(user, password)
    assert refused.value.problem is problem
    assert password not in "".join(traceback.format_exception(refused.value))


@pytest.mark.parametrize(
    ("status", "document", "problem"),
    [
        (401, {"error": "invalid_client"}, Problem.WRONG_PASSWORD),
        (400, {"error": "unsupported_grant_type"}, Problem.SERVICE_DOWN),
        (503, {}, Problem.SERVICE_DOWN),
        (429, {}, Problem.SERVICE_DOWN),
    ],
)
def test_other_refusals_of_a_log_in(
    service: ServiceClient,
    station: Station,
    status: int,
    document: dict[str, str],
    problem: Problem,
) -> None:
    station.on(TOKEN, answer_with(status, document, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(USER, PASSWORD)
    assert refused.value.problem is problem


def test_a_scope_that_the_channel_does_not_have_is_told(
    make_kit: MakeKit, station: Station
) -> None:
    kit = make_kit(station.url, service='scope = "presenceRegistration:enterprise"')
    station.on(TOKEN, answer_with(400, {"error": "invalid_scope"}, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        kit.services.client.log_in(USER, PASSWORD)
    assert refused.value.problem is Problem.NO_SCOPE
    (call,) = station.seen
    assert parse_qs(call.body.decode())["scope"] == ["presenceRegistration:enterprise"]


@pytest.mark.parametrize(
    "action",
    [
        answer_with(403, {"type": BELGIF + "missingScope"}),
        answer_with(403, {"error": "insufficient_scope"}, kind=JSON),
        answer_with(
            403, "", kind="text/plain", WWW_Authenticate='Bearer error="insufficient_scope"'
        ),
    ],
)
def test_a_missing_scope_is_told_as_that(
    service: ServiceClient, token: Token, station: Station, action: Action
) -> None:
    station.on(PROBE, action)
    with pytest.raises(RefusedByServiceError) as refused:
        service.probe(token)
    assert (refused.value.problem, refused.value.failure) == (
        Problem.NO_SCOPE,
        FailureKind.FORBIDDEN,
    )


@pytest.mark.parametrize(
    ("action", "is_contact"),
    [
        (answer_with(404, {"type": BELGIF + "resourceNotFound"}), True),
        (answer_with(404, "<html>Not Found</html>", kind="text/html"), False),
        (answer_with(503), False),
    ],
)
def test_a_remark_that_the_service_does_not_know_proves_contact(
    service: ServiceClient, token: Token, station: Station, *, action: Action, is_contact: bool
) -> None:
    station.on(PROBE, action)
    if is_contact:
        service.probe(token)
        return
    with pytest.raises(RefusedByServiceError):
        service.probe(token)


FIREWALL_PAGE = "<html>Blocked by your firewall</html>"


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (FIREWALL_PAGE, "text/html"),
        ("", "text/plain"),
        ({}, JSON),
        ({"error": "blocked"}, JSON),
        ({"error": ["access_denied"]}, JSON),
        (["invalid_grant"], JSON),
        ({"type": "urn:x:blocked", "status": 403}, PROBLEM),
    ],
)
def test_only_an_oauth_error_is_the_log_in_servers_word(
    credentials: Credentials, station: Station, *, status: int, content: object, kind: str
) -> None:
    station.always(TOKEN, answer_with(status, content, kind=kind))
    with pytest.raises(RefusedByServiceError) as refused:
        credentials.log_in(USER, PASSWORD)
    assert refused.value.problem is Problem.SERVICE_DOWN
    credentials.discard_token()
    with pytest.raises(ServiceError) as renewal:
        credentials.token()
    assert (renewal.value.problem, renewal.value.failure) == (
        Problem.SERVICE_DOWN,
        FailureKind.BUSY,
    )


@pytest.mark.parametrize(
    ("status", "error", "problem"),
    [
        (403, "access_denied", Problem.NO_RIGHT),
        (403, "unauthorized_client", Problem.NO_RIGHT),
        (403, "invalid_grant", Problem.WRONG_PASSWORD),
        (400, "access_denied", Problem.WRONG_PASSWORD),
    ],
)
def test_an_oauth_error_is_the_log_in_servers_word(
    service: ServiceClient, station: Station, *, status: int, error: str, problem: Problem
) -> None:
    station.on(TOKEN, answer_with(status, {"error": error}, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(USER, PASSWORD)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (answer_with(401, FIREWALL_PAGE, kind="text/html"), Problem.SERVICE_DOWN),
        (answer_with(403, FIREWALL_PAGE, kind="text/html"), Problem.SERVICE_DOWN),
        (
            answer_with(401, "", kind="text/plain", WWW_Authenticate='Bearer realm="x"'),
            Problem.SIGNED_OUT,
        ),
        (answer_with(401), Problem.SIGNED_OUT),
        (answer_with(403), Problem.NO_ACCESS),
    ],
)
def test_a_page_on_the_way_is_not_the_services_no(
    service: ServiceClient, token: Token, station: Station, action: Action, problem: Problem
) -> None:
    station.on(PROBE, action)
    with pytest.raises(RefusedByServiceError) as refused:
        service.probe(token)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    "document", [{}, [], {"access_token": 7}, {"access_token": ""}, "text", None, 7]
)
def test_an_answer_without_a_token_is_no_log_in(
    service: ServiceClient, station: Station, document: object
) -> None:
    station.on(TOKEN, answer_with(200, json.dumps(document), kind=JSON))
    with pytest.raises(NoAnswerError) as lost:
        service.log_in(USER, PASSWORD)
    assert lost.value.problem is Problem.SERVICE_DOWN


@pytest.mark.parametrize("life", ["null", '"600"', "-1", "0", "true", "86401"])
def test_a_life_that_makes_no_sense_is_ten_minutes(
    service: ServiceClient, station: Station, life: str
) -> None:
    station.on(TOKEN, answer_with(200, f'{{"access_token": "t", "expires_in": {life}}}', kind=JSON))
    token = service.log_in(USER, PASSWORD)
    assert 590_000 < token.until_boot_ms - clock.boot_ms() <= 600_000


# ---- credentials ---------------------------------------------------------------------------------


@pytest.fixture
def vault(tmp_path: Path, no_keyring: None) -> Vault:  # noqa: ARG001 - comes first
    return Vault(tmp_path)


@pytest.fixture
def credentials(service: ServiceClient, vault: Vault, tmp_path: Path) -> Credentials:
    made = Credentials(service, vault, Throttle(tmp_path / SIGN_IN))
    made.log_in(USER, PASSWORD)
    made.store()
    return made


def test_a_token_is_used_until_one_minute_is_left(
    credentials: Credentials, station: Station
) -> None:
    first = credentials.token()
    assert credentials.token() is first
    credentials.discard_token()
    reserve_s = RESERVE_MS // 1000
    for value, life_s in (("long", reserve_s + 5), ("short", reserve_s)):
        station.on(
            TOKEN, answer_with(200, {"access_token": value, "expires_in": life_s}, kind=JSON)
        )
    assert [credentials.token().value for _ in range(2)] == ["long", "long"]
    credentials.discard_token()
    assert credentials.token().value == "short"
    assert credentials.token().value not in ("short", "long")
    assert len(station.calls(TOKEN)) == 4


def test_the_log_in_outlives_the_program(
    credentials: Credentials, service: ServiceClient, vault: Vault, tmp_path: Path
) -> None:
    credentials.token()
    again = Credentials(service, vault, Throttle(tmp_path / SIGN_IN))
    assert again.token().value


def test_closing_the_day_forgets_the_password(
    credentials: Credentials, service: ServiceClient, vault: Vault, tmp_path: Path
) -> None:
    assert PASSWORD in (tmp_path / "secrets.json").read_text()
    credentials.forget()
    assert PASSWORD not in (tmp_path / "secrets.json").read_text()
    for each in (credentials, Credentials(service, vault, Throttle(tmp_path / SIGN_IN))):
        with pytest.raises(NotReachedError) as none:
            each.token()
        assert none.value.problem is Problem.SIGNED_OUT


def test_a_password_lasts_no_longer_than_its_hours(
    service: ServiceClient, vault: Vault, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("hours are over")
    short = Credentials(service, vault, Throttle(tmp_path / SIGN_IN), hours=0)
    short.log_in(USER, PASSWORD)
    short.store()
    assert short.token(), "what was just given is used"
    # another program, or this one after a power failure
    for each in (Credentials(service, vault, Throttle(tmp_path / SIGN_IN)), short):
        each.discard_token()
        with pytest.raises(NotReachedError) as none:
            each.token()
        assert none.value.problem is Problem.SIGNED_OUT
    assert PASSWORD not in (tmp_path / "secrets.json").read_text()


def test_a_log_in_that_failed_is_never_stored(
    service: ServiceClient, vault: Vault, tmp_path: Path
) -> None:
    fresh = Credentials(service, vault, Throttle(tmp_path / SIGN_IN))
    with pytest.raises(RefusedByServiceError):
        fresh.log_in(USER, "a wrong one")
    with pytest.raises(VaultError):
        fresh.store()
    assert not (tmp_path / "secrets.json").exists()


@pytest.mark.parametrize(
    ("status", "document", "effect", "problem"),
    [
        (400, {"error": "invalid_grant"}, FailureKind.FORBIDDEN, Problem.WRONG_PASSWORD),
        (403, {"type": "urn:x:missingPermission"}, FailureKind.FORBIDDEN, Problem.NO_ACCESS),
        (503, {}, FailureKind.BUSY, Problem.SERVICE_DOWN),
    ],
)
def test_a_renewal_that_fails_sends_nothing(
    credentials: Credentials,
    station: Station,
    *,
    status: int,
    document: dict[str, str],
    effect: FailureKind,
    problem: Problem,
) -> None:
    credentials.discard_token()
    station.on(TOKEN, answer_with(status, document, kind=JSON, Retry_After="9"))
    with pytest.raises(ServiceError) as failed:
        credentials.token()
    assert (failed.value.failure, failed.value.problem, failed.value.retry_after_s) == (
        effect,
        problem,
        9.0,
    )
    assert PASSWORD not in "".join(traceback.format_exception(failed.value))


def test_a_vault_that_broke_lets_nothing_leave(
    credentials: Credentials,
    practice: PracticeService,
    tmp_path: Path,
    expect_log: ExpectLog,
) -> None:
    expect_log("secrets.json.* is damaged")
    assert practice.running
    credentials.discard_token()
    (tmp_path / "secrets.json").write_text("damaged", "ascii")
    with pytest.raises(NotReachedError) as none:
        credentials.token()
    assert none.value.problem is Problem.SIGNED_OUT


# ---- guessing ------------------------------------------------------------------------------------


def test_wrong_passwords_make_the_next_one_wait_over_a_new_start(
    kit: Kit, station: Station
) -> None:
    guess = kit.services.credentials.log_in
    with pytest.raises(RefusedByServiceError):
        guess(USER, "a guess")
    asked = len(station.calls(TOKEN))
    for attempt in range(2):
        if attempt:
            kit.restart()
        with pytest.raises(NotReachedError) as waits:
            kit.services.credentials.log_in(USER, PASSWORD)
        assert waits.value.problem is Problem.TOO_MANY_TRIES
        assert 0 < kit.services.credentials.wait_s <= 2
    assert len(station.calls(TOKEN)) == asked, "nothing is asked meanwhile"
    eventually(lambda: kit.services.credentials.wait_s == 0)
    assert kit.services.credentials.log_in(USER, PASSWORD).value
    assert not (kit.home / SIGN_IN).exists()


def test_only_a_wrong_password_makes_wait(kit: Kit, station: Station) -> None:
    for status, content in ((503, {}), (200, "x"), (403, {"error": "access_denied"})):
        station.on(TOKEN, answer_with(status, content))
        with pytest.raises(ServiceError):
            kit.services.credentials.log_in(USER, PASSWORD)
        assert kit.services.credentials.wait_s == 0


def test_the_screen_is_told_how_long_to_wait(kit: Kit, expect_log: ExpectLog) -> None:
    expect_log("log-in failed")
    kit.courier.start()
    kit.courier.log_in(USER, "a guess")
    kit.courier.log_in(USER, PASSWORD)
    failed = eventually(
        lambda: len(found := [e for e in kit.events if isinstance(e, SignInFailed)]) == 2 and found
    )
    assert kit.courier.stop()
    assert [event.problem for event in failed] == [Problem.WRONG_PASSWORD, Problem.TOO_MANY_TRIES]
    assert all(0 < event.wait_s <= 2 for event in failed)
