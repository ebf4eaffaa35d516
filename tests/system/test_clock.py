"""Test the time: what a Date header teaches, a wrong clock, and remark 32 exactly at its limit."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.model import Timestamp
from gateway.system import clock

BOOT = "b1"


def date_header(offset_s: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=offset_s), usegmt=True)


def observed(offset_s: float, answers: int = 1) -> clock.Clock:
    timepiece = clock.Clock()
    for _ in range(answers):
        now = clock.boot_ms()
        timepiece.observe(date_header(offset_s), now - 20, now)
    return timepiece


@pytest.mark.parametrize("offset_s", [0, 5, -5, 3600, -86_400])
def test_the_offset_is_within_its_own_error(offset_s: int) -> None:
    offset = observed(offset_s).offset()
    assert offset is not None
    assert abs(offset.ms - offset_s * 1000) <= offset.error_ms + 20
    assert offset.error_ms <= 1100


def test_before_the_first_contact_nothing_is_known() -> None:
    timepiece = clock.Clock()
    assert timepiece.offset() is None
    assert timepiece.stamp().offset_ms is None
    assert not clock.is_wrong(None, 0)


@pytest.mark.parametrize("header", ["", "yesterday", "Thu, 99 Foo 2026 00:00:00 GMT", "\x00"])
def test_a_senseless_header_teaches_nothing(header: str) -> None:
    timepiece = clock.Clock()
    timepiece.observe(header, 0, 1)
    assert timepiece.offset() is None


def test_a_service_that_was_set_is_believed_anew() -> None:
    timepiece = observed(0)
    now = clock.boot_ms()
    timepiece.observe(date_header(900), now - 20, now)
    offset = timepiece.offset()
    assert offset is not None
    assert 890_000 < offset.ms < 910_000


@pytest.mark.parametrize(
    ("offset", "is_wrong"), [(60_000, False), (61_000, False), (61_001, True), (-61_001, True)]
)
def test_wrong_is_said_only_when_it_is_sure(offset: int, is_wrong: bool) -> None:
    assert clock.is_wrong(clock.Offset(offset, 1_000), 60_000) is is_wrong


@pytest.mark.parametrize(("delay", "is_late"), [(599_999, False), (600_000, True), (600_001, True)])
def test_remark_32_at_the_limit_exactly(delay: int, is_late: bool) -> None:
    made = Timestamp(wall_ms=0, boot_ms=1_000, boot_id=BOOT)
    assert (
        clock.is_late(made, Timestamp(wall_ms=0, boot_ms=1_000 + delay, boot_id=BOOT), 600)
        is is_late
    )


def test_within_one_boot_a_set_clock_changes_no_delay() -> None:
    made = Timestamp(wall_ms=10**12, boot_ms=1_000, boot_id=BOOT)
    now = Timestamp(wall_ms=10**12 - 7_200_000, boot_ms=61_000, boot_id=BOOT)
    assert clock.delay_ms(made, now) == 60_000


def test_across_boots_the_known_offsets_and_their_errors_count() -> None:
    made = Timestamp(
        wall_ms=1_000_000, boot_ms=5, boot_id="b1", offset_ms=3_600_000, error_ms=1_000
    )
    now = Timestamp(
        wall_ms=1_000_000 + 3_600_000 + 30_000, boot_ms=5, boot_id="b2", offset_ms=0, error_ms=500
    )
    assert clock.delay_ms(made, now) == 31_500


def test_an_unnamed_boot_equals_no_other() -> None:
    assert clock.delay_ms(Timestamp(0, 0, ""), Timestamp(5_000, 0, "")) == 5_000


@given(st.integers(-(10**13), 10**13), st.integers(-(10**13), 10**13))
def test_a_delay_is_never_negative(made: int, now: int) -> None:
    assert clock.delay_ms(Timestamp(made, 0, "a"), Timestamp(now, 0, "b")) >= 0


def test_within_the_tolerance_the_kiosks_own_time_is_sent() -> None:
    timepiece = observed(30)
    made = timepiece.stamp()
    assert timepiece.true_ms(made, 60_000) == made.wall_ms


def test_a_registration_before_the_first_contact_is_corrected_through_boot_time() -> None:
    timepiece = clock.Clock()
    made = timepiece.stamp()
    now = clock.boot_ms()
    timepiece.observe(date_header(3_600), now - 20, now)
    assert abs(timepiece.true_ms(made, 60_000) - made.wall_ms - 3_600_000) < 1_500


def test_a_registration_of_another_boot_is_corrected_by_what_was_known_then() -> None:
    made = Timestamp(1_000_000, 5, "another boot", offset_ms=7_200_000, error_ms=1_000)
    assert clock.Clock().true_ms(made, 60_000) == 8_200_000
    unknown = Timestamp(1_000_000, 5, "another boot")
    assert clock.Clock().true_ms(unknown, 60_000) == 1_000_000


@pytest.mark.usefixtures("machine_zone")
def test_a_zone_that_is_not_belgiums_is_named() -> None:
    assert clock.foreign_zone(1_800_000_000_000)


@pytest.mark.parametrize(
    ("zone", "is_foreign"),
    [
        ("CET-1CEST,M3.5.0,M10.5.0/3", False),
        ("CET-1", True),
        ("EET-2EEST,M3.5.0/3,M10.5.0/4", True),
    ],
)
def test_summer_and_winter_are_compared(
    zone: str, is_foreign: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        assert bool(clock.foreign_zone(1_800_000_000_000)) is is_foreign
    time.tzset()
