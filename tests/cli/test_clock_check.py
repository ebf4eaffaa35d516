"""The check of the clock, without a network: what the calendar and the journal say against it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.cli import checks
from gateway.cli.checks import Level
from gateway.domain.clock_state import BatteryClock
from gateway.domain.model import Timestamp
from gateway.system import clock, clock_memory
from gateway.system.clock_memory import ClockMemory
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
    assert ("latest moment" in result.detail) is (level is Level.FAILED)


@pytest.mark.parametrize(
    ("battery", "level", "words"),
    [
        (BatteryClock.WORKING, Level.OK, "in Belgium"),
        (BatteryClock.MISSING, Level.OK, "no clock with a battery"),
        (BatteryClock.EMPTY, Level.ATTENTION, "stands in the past"),
    ],
)
def test_the_clock_of_the_battery_is_told(
    tmp_path: Path, battery: BatteryClock, level: Level, words: str
) -> None:
    result = checks.clock(tmp_path, clock.wall_ms(), battery)
    assert result.level is level
    assert words in result.detail


def test_a_clock_before_a_moment_that_the_kiosk_has_seen_is_no_ok(tmp_path: Path) -> None:
    clock_memory.save(tmp_path, ClockMemory(clock.wall_ms() + 86_400_000))
    result = checks.clock(tmp_path, clock.wall_ms())
    assert result.level is Level.FAILED
    assert "latest moment" in result.detail
