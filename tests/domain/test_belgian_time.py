"""The day is Belgium's: nights of a clock change, and machines in other time zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.belgian_time import (
    BELGIUM,
    belgian_day,
    belgian_day_ms,
    belgian_midnight_ms,
    belgian_time,
    epoch_ms,
)

HOUR_MS = 3_600_000
# the clocks go forward, and back
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25), (date(2026, 6, 1), 24)])
def test_a_day_lasts_from_midnight_to_midnight(day: date, hours: int) -> None:
    begin_ms = belgian_midnight_ms(day)
    end_ms = begin_ms + hours * HOUR_MS
    assert belgian_day_ms(begin_ms + 90 * 60_000) == (begin_ms, end_ms)
    assert belgian_day_ms(end_ms - 1) == (begin_ms, end_ms)
    assert [belgian_day(ms) for ms in (begin_ms - 1, begin_ms, end_ms - 1, end_ms)] == [
        day - timedelta(days=1),
        day,
        day,
        day + timedelta(days=1),
    ]


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    first, second = (datetime(2026, 10, 25, 2, 30, tzinfo=BELGIUM, fold=fold) for fold in (0, 1))
    assert epoch_ms(second) - epoch_ms(first) == HOUR_MS
    assert belgian_time(epoch_ms(first)).hour == belgian_time(epoch_ms(second)).hour == 2


@pytest.mark.usefixtures("machine_zone")
def test_the_zone_of_the_machine_changes_nothing() -> None:
    half_past_midnight = epoch_ms(datetime(2026, 11, 24, 23, 30, tzinfo=UTC))
    assert belgian_day(half_past_midnight) == date(2026, 11, 25)
    assert belgian_time(half_past_midnight).strftime("%H:%M") == "00:30"


@given(st.integers(0, 4_000_000_000_000))
def test_every_moment_lies_in_its_day(ms: int) -> None:
    begin_ms, end_ms = belgian_day_ms(ms)
    assert begin_ms <= ms < end_ms
    assert 23 * HOUR_MS <= end_ms - begin_ms <= 25 * HOUR_MS
