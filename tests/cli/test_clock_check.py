"""The check of the clock, without a network: what the calendar and the journal say against it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.cli import checks
from gateway.cli.checks import Level
from gateway.domain.model import Timestamp
from gateway.system import clock
from tests.support.sending_fixtures import MakeKit


def at(year: int) -> int:
    """Return the middle of a year (UTC milliseconds)."""
    return int(datetime(year, 7, 1, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize("year", [1970, 2000, 2024, 2070, 2099])
def test_a_clock_that_cannot_be_right_is_no_ok(tmp_path: Path, year: int) -> None:
    result = checks.clock(tmp_path, at(year))
    assert result.level is Level.FAILED
    assert "Set the date and time" in result.advice
    assert result.detail.startswith(str(year))


def test_a_clock_that_is_right_is_ok(tmp_path: Path) -> None:
    assert checks.clock(tmp_path, clock.wall_ms()).level is Level.OK


@pytest.mark.parametrize(("behind_ms", "level"), [(30_000, Level.OK), (90_000, Level.FAILED)])
def test_a_clock_before_the_last_registration_is_no_ok(
    make_kit: MakeKit, origin: str, behind_ms: int, level: Level
) -> None:
    kit = make_kit(origin)
    kit.sign_in()
    # the kiosk's clock was five minutes ahead
    now_ms = clock.wall_ms()
    kit.keep("jan", stamp=Timestamp(now_ms + 300_000, 5_000, "boot before", -300_000, 100))
    result = checks.clock(kit.home, now_ms - behind_ms)
    assert result.level is level
    assert ("before the last registration" in result.detail) is (level is Level.FAILED)
