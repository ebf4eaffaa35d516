"""Test the time: what a Date header teaches, a wrong clock, and remark 32 exactly at its limit."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.model import Timestamp
from gateway.system import clock, service_time
from tests.support.project import ROOT, ExpectLog

BOOT = "b1"


MINUTE_MS = 60_000


def tell(timepiece: clock.Clock, offset_s: float, *, ago_ms: int = 0, **life: Any) -> None:
    """Let the service say, so long ago, that it is so many seconds ahead."""
    moment = datetime.now(UTC) + timedelta(seconds=offset_s, milliseconds=-ago_ms)
    heard_ms = clock.boot_ms() - ago_ms
    date = format_datetime(moment, usegmt=True)
    timepiece.observe(date, heard_ms - 20, heard_ms, **life)


def confirm(timepiece: clock.Clock, offset_s: float, *, ago_ms: int = 0) -> clock.Clock:
    """Let the service say so three times in two minutes, the last time so long ago."""
    for before_ms in (2 * MINUTE_MS, MINUTE_MS, 0):
        tell(timepiece, offset_s, ago_ms=ago_ms + before_ms)
    return timepiece


def offset_ms(timepiece: clock.Clock) -> int | None:
    """Return the offset to the nearest minute."""
    offset = timepiece.offset()
    return None if offset is None else round(offset.ms / MINUTE_MS) * MINUTE_MS


@pytest.mark.parametrize("offset_s", [0, 5, -5, 3600, -86_400])
def test_the_offset_is_within_its_own_error(offset_s: int) -> None:
    offset = confirm(clock.Clock(), offset_s).offset()
    assert offset is not None
    assert abs(offset.ms - offset_s * 1000) <= offset.error_ms + 20
    assert offset.error_ms <= 1100


def test_before_the_first_contact_nothing_is_known() -> None:
    timepiece = clock.Clock()
    assert timepiece.offset() is None
    assert timepiece.stamp().offset_ms is None
    assert not clock.is_wrong(None, 0)


GOOD = "Mon, 30 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    "header",
    [
        *("", "yesterday", "Thu, 99 Foo 2026 00:00:00 GMT", "\x00"),
        # zones: another one, huge ones, none
        *(GOOD.replace("GMT", zone) for zone in ("+0100", "+9999", "-" + "9" * 5_000, "", "UTC")),
        # odd digits, a 31st of November, an hour 24, a leap second
        GOOD.replace("2", "\N{SUPERSCRIPT TWO}"),
        GOOD.replace("2", "\N{ARABIC-INDIC DIGIT TWO}"),
        *(
            GOOD.replace("30 Nov", "31 Nov"),
            GOOD.replace("12:", "24:"),
            GOOD.replace(":00 ", ":60 "),
        ),
        # too long, or said twice
        *(GOOD + " " * 10_000, GOOD + "0" * 10_000, f"{GOOD}, {GOOD}"),
        # the two older forms
        *("Monday, 30-Nov-26 12:00:00 GMT", "Mon Nov 30 12:00:00 2026"),
        # before this version
        *("Thu, 01 Jan 1970 00:00:00 GMT", "Sat, 21 Nov 2026 23:59:59 GMT"),
        *("Mon, 01 Jan 0000 00:00:00 GMT", "Sat, 01 Jan 0001 00:00:00 GMT"),
    ],
)
def test_a_date_that_cannot_be_true_says_nothing(header: str) -> None:
    timepiece = clock.Clock()
    for _ in range(3):
        timepiece.observe(header, 0, 1)
    assert (timepiece.said_offset(), timepiece.is_in_doubt) == (None, False)
    timepiece.observe(GOOD, 0, 1)
    assert timepiece.said_offset() is not None


@pytest.mark.parametrize("outside_s", [-3_601, 3_601])
def test_no_answer_is_dated_outside_the_life_of_its_certificate(outside_s: int) -> None:
    now, timepiece = clock.wall_ms(), clock.Clock()
    life = (now - 3_600_000, now + 3_600_000)
    tell(timepiece, outside_s, life_ms=life)
    assert timepiece.said_offset() is None
    tell(timepiece, outside_s / 2, life_ms=life)
    assert timepiece.said_offset() is not None


def test_the_version_is_dated_as_the_changelog_says() -> None:
    newest = re.search(r"^## \[.+\] - (\S+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert newest is not None
    if newest[1] == "unreleased":
        assert datetime.now(UTC).date() >= service_time.RELEASED
    else:
        assert newest[1] == service_time.RELEASED.isoformat()


# ---- one lie -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lie_s", [600, -600, 10 * 86_400, 240_000_000_000])
def test_one_lie_moves_nothing(lie_s: int) -> None:
    timepiece = clock.Clock()
    tell(timepiece, 0)
    if lie_s > 10**9:
        timepiece.observe("Fri, 31 Dec 9999 23:59:59 GMT", clock.boot_ms(), clock.boot_ms())
    else:
        tell(timepiece, lie_s)
    assert (offset_ms(timepiece), timepiece.is_in_doubt, timepiece.has_jumped) == (0, False, False)


def test_a_liar_who_flaps_moves_nothing() -> None:
    timepiece = clock.Clock()
    for ago_ms in range(20 * MINUTE_MS, 0, -MINUTE_MS):
        tell(timepiece, 3_600 * (ago_ms // MINUTE_MS % 2), ago_ms=ago_ms)
    assert (offset_ms(timepiece), timepiece.has_jumped) == (0, False)


@pytest.mark.parametrize(
    "times_ms",
    [(MINUTE_MS, 30_000, 0), (3 * MINUTE_MS, 0)],
    ids=["three answers in a minute", "two in three minutes"],
)
def test_too_few_answers_or_too_little_time_move_nothing(times_ms: tuple[int, ...]) -> None:
    timepiece = clock.Clock()
    tell(timepiece, 0, ago_ms=10 * MINUTE_MS)
    for ago_ms in times_ms:
        tell(timepiece, 900, ago_ms=ago_ms)
    assert offset_ms(timepiece) == 0


@pytest.mark.parametrize(("moved_s", "is_told"), [(900, True), (-900, True), (240, False)])
def test_a_service_that_was_set_is_believed_anew(
    moved_s: int, *, is_told: bool, expect_log: ExpectLog
) -> None:
    expect_log("the service's time jumped by")
    timepiece = clock.Clock()
    tell(timepiece, 0, ago_ms=10 * MINUTE_MS)
    confirm(timepiece, moved_s)
    assert offset_ms(timepiece) == moved_s * 1_000
    assert timepiece.has_jumped is is_told


def test_many_small_steps_are_a_jump(expect_log: ExpectLog) -> None:
    expect_log("the service's time jumped by")
    timepiece = clock.Clock()
    tell(timepiece, 0, ago_ms=30 * MINUTE_MS)
    confirm(timepiece, 240, ago_ms=20 * MINUTE_MS)
    assert (offset_ms(timepiece), timepiece.has_jumped) == (240_000, False)
    confirm(timepiece, 480)
    assert (offset_ms(timepiece), timepiece.has_jumped) == (480_000, True)


def test_a_first_word_far_from_the_own_clock_is_in_doubt_until_others_agree() -> None:
    timepiece = clock.Clock()
    made = timepiece.stamp()
    tell(timepiece, 3_600, ago_ms=3 * MINUTE_MS)
    assert (timepiece.offset(), timepiece.is_in_doubt) == (None, True)
    assert timepiece.stamp().offset_ms is None
    assert timepiece.true_ms(made, 60_000) == made.wall_ms
    # a dead battery's clock is corrected so, and that is no jump
    confirm(timepiece, 3_600)
    assert (offset_ms(timepiece), timepiece.is_in_doubt) == (3_600_000, False)
    assert not timepiece.has_jumped
    assert abs(timepiece.true_ms(made, 60_000) - made.wall_ms - 3_600_000) < 1_500


def test_a_first_lie_counts_for_nothing_once_two_clocks_agree() -> None:
    timepiece = clock.Clock()
    tell(timepiece, 10 * 86_400)
    tell(timepiece, 0)
    assert (offset_ms(timepiece), timepiece.is_in_doubt) == (0, False)


def test_a_service_that_falls_silent_leaves_no_doubt() -> None:
    timepiece = clock.Clock()
    tell(timepiece, 3_600, ago_ms=service_time.SILENCE_MS)
    assert (timepiece.offset(), timepiece.is_in_doubt) == (None, False)


@given(
    st.text(max_size=60)
    | st.builds(lambda a, b: GOOD[:a] + b + GOOD[a:], st.integers(0, 29), st.text())
)
def test_no_header_raises(header: str) -> None:
    clock.Clock().observe(header, 0, 1)


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
    timepiece = confirm(clock.Clock(), 30)
    made = timepiece.stamp()
    assert timepiece.true_ms(made, 60_000) == made.wall_ms


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


@pytest.mark.parametrize("night", ["2026-10-24T23:30:00+00:00", "2027-03-27T23:30:00+00:00"])
@pytest.mark.parametrize("zone", ["CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0"])
def test_delays_are_right_on_the_nights_of_summer_time(
    night: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Across the hour that is doubled or left out, and across a reboot."""
    began_ms = int(datetime.fromisoformat(night).timestamp() * 1000)
    made = Timestamp(began_ms, 5_000, "b1", 0, 0)
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        for passed_ms in (599_999, 600_000, 3 * 3_600_000):
            now = Timestamp(began_ms + passed_ms, 1_000, "b2", 0, 0)
            assert clock.delay_ms(made, now) == passed_ms
            assert clock.is_late(made, now, 600) is (passed_ms >= 600_000)
    time.tzset()
