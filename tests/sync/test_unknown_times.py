"""Registrations of a boot without contact, whose clock gave an impossible time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from gateway.domain.clock_state import SourceKind
from gateway.domain.model import Direction, Timestamp
from gateway.journal import unknown_times
from gateway.journal.day import open_day
from gateway.journal.staff_inbox import remarked
from gateway.system import clock
from gateway.system.service_time import Bounds
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.station import REGISTER, TOKEN, Station, answer_with

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
WHY = "the kiosk's clock was unknown and gave an impossible time"


@pytest.fixture
def kit(kit: Kit, expect_log: ExpectLog) -> Kit:
    """Give a kiosk that registered two days before this boot, at a known time."""
    expect_log(WHY)
    kit.keep("amelie", stamp=known())
    kit.drain()
    return kit


def known() -> Timestamp:
    """Return a moment two days before this boot, when the kiosk's clock was an hour behind."""
    return Timestamp(began_ms() - 2 * DAY_MS, 5_000, "boot before", HOUR_MS, 100)


def unknown(wall_ms: int, boot_ms: int = 10_000) -> Timestamp:
    """Return a moment in a later boot without contact."""
    return Timestamp(wall_ms, boot_ms, "boot without contact")


def sent_ms(station: Station, references: list[str]) -> list[int]:
    """Return the moments (UTC milliseconds) with which these were sent."""
    moments = {
        item["customReference"]: datetime.fromisoformat(item["registrationDate"]).timestamp()
        for call in station.calls(REGISTER)
        for item in call.items
    }
    return [round(moments[reference] * 1000) for reference in references]


def began_ms() -> int:
    """Return when this machine's boot began, by its own clock."""
    return clock.wall_ms() - clock.boot_ms()


def test_after_the_dead_battery_the_moment_is_after_the_last_one_on_disk(
    kit: Kit, station: Station
) -> None:
    last_ms = sent_ms(station, [next(iter(kit.status()))])[0]
    references = [
        *kit.keep("jan", stamp=unknown(0, 10_000)),
        *kit.keep("jan", stamp=unknown(60_000, 70_000), direction=Direction.OUT),
    ]
    kit.drain()
    came_in, went_out = sent_ms(station, references)
    assert came_in == pytest.approx(last_ms, abs=2_000)
    assert went_out - came_in == 60_000
    for reference in references:
        line = kit.line(reference)
        assert line.status == "confirmed"
        assert line.late
        assert WHY in line.trouble
        assert "1970-01-01" in line.trouble
    entries = remarked(kit.services.reports(), kit.services.clock.stamp())
    told = {entry.line.reference: entry.sent_ms for entry in entries}
    assert [told[reference] for reference in references] == [came_in, went_out]


def test_a_clock_ahead_is_put_before_this_boot(kit: Kit, station: Station) -> None:
    ahead_ms = clock.wall_ms() + HOUR_MS
    came_in, went_out = unknown(ahead_ms, 10_000), unknown(ahead_ms + 60_000, 70_000)
    references = [
        *kit.keep("jan", stamp=came_in),
        *kit.keep("jan", stamp=went_out, direction=Direction.OUT),
    ]
    kit.drain()
    first_ms, last_ms = sent_ms(station, references)
    assert last_ms == pytest.approx(began_ms(), abs=3_000)
    assert last_ms - first_ms == pytest.approx(60_000, abs=1_000)
    assert all(kit.line(reference).late for reference in references)


def test_a_possible_moment_stands(kit: Kit, station: Station) -> None:
    moment = began_ms() - 20 * HOUR_MS
    references = kit.keep("jan", stamp=unknown(moment))
    kit.drain()
    assert sent_ms(station, references) == [moment]
    assert WHY not in kit.line(references[0]).trouble


def test_nothing_is_before_the_opening_of_the_day(kit: Kit, station: Station) -> None:
    opened = Timestamp(began_ms() - 30 * HOUR_MS, 1_000, "boot of the opening", 0, 100)
    store, sealer = kit.registrations.store, kit.services.sealer
    open_day(store, sealer, "u", kit.workplace, opened, staff_code="2580")
    references = kit.keep("jan", stamp=unknown(began_ms() - 40 * HOUR_MS))
    kit.drain()
    assert sent_ms(station, references) == [opened.wall_ms]


def test_contact_in_the_same_boot_tells_exactly(kit: Kit, station: Station) -> None:
    boot = "boot with contact at last"
    (reference,) = kit.keep("jan", stamp=Timestamp(0, 10_000, boot))
    later_ms = began_ms() - 20 * HOUR_MS
    kit.keep("amelie", stamp=Timestamp(1_000_000, 1_010_000, boot, later_ms - 1_000_000, 100))
    kit.drain()
    assert sent_ms(station, [reference]) == [later_ms - 1_000_000]


def test_a_time_that_became_known_later_in_that_boot_dates_what_came_before(
    kit: Kit, station: Station
) -> None:
    """A server told the time while the service was away; then power was cut."""
    boot = "boot that a server dated"
    (reference,) = kit.keep("jan", stamp=Timestamp(0, 10_000, boot))
    true_ms = began_ms() - 20 * HOUR_MS
    dated = unknown_times.anchor(Timestamp(50_000, 60_000, boot, true_ms - 50_000, 20))
    assert dated is not None
    unknown_times.note_anchor(kit.registrations.store, kit.services.sealer, dated)
    kit.drain()
    assert sent_ms(station, [reference]) == [true_ms - 50_000]
    # what the kiosk's clock showed stays beside
    assert "1970-01-01" in kit.line(reference).trouble


def test_the_courier_notes_when_this_boot_began_without_the_service(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    station.always(TOKEN, answer_with(503))
    kit.restart()
    timepiece = kit.services.clock
    ahead_ms, now_ms = clock.wall_minus_boot_ms(), clock.boot_ms()
    timepiece.hear((SourceKind.NTP, "a"), Bounds(ahead_ms + 900, ahead_ms + 1_100, now_ms))
    kit.courier.run_once()
    made = replace(timepiece.stamp(), boot_ms=5_000, offset_ms=None, error_ms=None)
    now = Timestamp(clock.wall_ms(), 1_000, "the next boot", 0, 100)
    store, sealer = kit.registrations.store, kit.services.sealer
    low_ms, high_ms = unknown_times.interval(store, sealer, 99, made, now)
    assert low_ms == high_ms == pytest.approx(ahead_ms + 1_000 + 5_000, abs=50)


@pytest.mark.parametrize(
    ("before", "now", "is_better"),
    [
        (None, ("b", 0, 900), True),
        (("a", 0, 10), ("b", 0, 900), True),
        (("b", 0, 900), ("b", 100, 800), False),
        (("b", 0, 900), ("b", 100, 400), True),
        (("b", 0, 900), ("b", 5_000, 900), True),
    ],
)
def test_when_a_boot_is_dated_again(
    before: tuple[str, int, int] | None, now: tuple[str, int, int], is_better: bool
) -> None:
    older = unknown_times.Anchor(*before) if before else None
    assert unknown_times.Anchor(*now).is_better_than(older) is is_better


def test_only_the_last_boots_are_noted(kit: Kit) -> None:
    store, sealer = kit.registrations.store, kit.services.sealer
    for number in range(100):
        unknown_times.note_anchor(store, sealer, unknown_times.Anchor(f"boot {number}", number, 1))
    now = Timestamp(clock.wall_ms(), 1_000, "now", 0, 100)
    last, first = Timestamp(0, 7, "boot 99"), Timestamp(0, 7, "boot 0")
    assert unknown_times.interval(store, sealer, 2, last, now) == (106, 106)
    kit.keep("jan", stamp=first)
    low_ms, high_ms = unknown_times.interval(store, sealer, 2, first, now)
    assert high_ms > low_ms


@pytest.mark.parametrize("name", ["opening", "clock_anchors"])
def test_a_note_that_was_changed_moves_no_moment(kit: Kit, name: str) -> None:
    store, sealer = kit.registrations.store, kit.services.sealer
    made, now = unknown(0), Timestamp(clock.wall_ms(), 1_000, "now", 0, 100)
    noted_ms = began_ms() - 20 * HOUR_MS
    if name == "opening":
        opened = Timestamp(noted_ms, 1_000, "boot of the opening", 0, 100)
        open_day(store, sealer, "u", kit.workplace, opened, staff_code="2580")
    else:
        anchor = unknown_times.Anchor(made.boot_id, noted_ms, 1)
        unknown_times.note_anchor(store, sealer, anchor)
    kit.keep("jan", stamp=made)
    noted = unknown_times.interval(store, sealer, 2, made, now)
    store.connection.execute(
        "UPDATE meta SET value = replace(value, ?, ?) WHERE name = ?",
        (str(noted_ms), str(noted_ms + HOUR_MS), name),
    )
    changed = unknown_times.interval(store, sealer, 2, made, now)
    store.connection.execute("DELETE FROM meta WHERE name = ?", (name,))
    assert changed == unknown_times.interval(store, sealer, 2, made, now) != noted
