"""Tokens, the password that renews one, and the wait after a wrong one."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from gateway.domain.events import SignInFailed
from gateway.domain.problem import Problem
from gateway.sandbox.service.server import PracticeService
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import RESERVE_MS, Credentials
from gateway.sync.errors import NotReachedError, RefusedByServiceError, ServiceError
from gateway.sync.retry import FailureKind
from gateway.system.throttle import SIGN_IN, Throttle
from gateway.system.vault import Vault, VaultError
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit, eventually
from tests.support.station import (
    JSON,
    TOKEN,
    Station,
    answer_with,
)


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
