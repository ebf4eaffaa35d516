"""Test what makes a worker's company and the time sure enough to need no touch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.model import Answer, Direction, Draft, Outcome, Timestamp
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from tests.support.people import BRUG, DAY_S, JAN, LINDE, MAAS, NOW, draft, later

HOUR = 3600
FOR_MAAS = replace(draft(), employer=MAAS)
ON_BRUG = replace(draft(), workplace=BRUG)


@pytest.mark.parametrize(
    ("drafts", "settled"),
    [
        ([], False),
        ([draft()], True),
        ([draft(), draft(Direction.OUT), draft(), draft(Direction.OUT)], True),
        ([FOR_MAAS, draft()], False),
        ([FOR_MAAS, draft(), draft(), draft()], False),
        ([FOR_MAAS, draft(), draft(), draft(), draft()], True),
        ([draft(), FOR_MAAS], False),
        ([draft(), ON_BRUG], False),
        ([ON_BRUG, draft()], False),
    ],
)
def test_a_company_is_settled_by_the_last_registrations(
    registrations: Registrations, drafts: list[Draft], settled: bool
) -> None:
    for turn, one in enumerate(drafts):
        registrations.keep(one, later(turn * HOUR))
    known = registrations.recall(JAN, LINDE.number, later(len(drafts) * HOUR))
    assert known.is_employer_settled == settled


def test_after_a_refusal_nothing_is_settled(registrations: Registrations, outbox: Outbox) -> None:
    registrations.keep(draft(), later(0))
    kept, _ = registrations.keep(draft(Direction.OUT), later(HOUR))
    refused = Answer(kept.reference, Outcome.REFUSED, errors=("x",))
    outbox.settle([(2, refused)], later(HOUR + 1).wall_ms)
    assert not registrations.recall(JAN, LINDE.number, later(2 * HOUR)).is_employer_settled


def moved(seconds: float) -> Timestamp:
    """Return an hour after NOW by boot time, with the wall clock set by so many seconds."""
    return replace(later(HOUR), wall_ms=later(HOUR + seconds).wall_ms)


YEARS_MS = 60 * 365 * 86_400_000


@pytest.mark.parametrize(
    ("made", "now", "doubted"),
    [
        (NOW, moved(0), False),
        (NOW, moved(30), False),
        # set, by a person or by a dying battery
        (NOW, moved(-1800), True),
        (NOW, moved(1800), True),
        (NOW, moved(-2 * HOUR), True),
        # across a boot, whose clock began too early
        (NOW, replace(moved(0), boot_id="b2", boot_ms=5), False),
        (NOW, replace(moved(-2 * HOUR), boot_id="b2", boot_ms=5), True),
        # wrong all the time: before 2026, after 2045
        *[
            (
                replace(NOW, wall_ms=NOW.wall_ms + shift),
                replace(moved(0), wall_ms=moved(0).wall_ms + shift),
                True,
            )
            for shift in (-NOW.wall_ms, YEARS_MS)
        ],
    ],
)
def test_a_clock_that_cannot_be_right_or_was_set_is_doubted(
    registrations: Registrations, made: Timestamp, now: Timestamp, doubted: bool
) -> None:
    registrations.keep(draft(), made)
    assert registrations.recall(JAN, LINDE.number, now).is_time_doubted == doubted


@pytest.mark.parametrize(
    ("direction", "hour", "begins"),
    [
        (Direction.OUT, 6, True),
        (Direction.OUT, 11, True),
        (Direction.OUT, 12, False),
        (Direction.OUT, 17, False),
        (Direction.IN, 6, False),
    ],
)
def test_a_day_begins_in_the_morning_after_an_out(
    registrations: Registrations, direction: Direction, hour: int, begins: bool
) -> None:
    registrations.keep(draft(direction), NOW)
    midnight_s = belgian_midnight_ms(belgian_day(later(DAY_S).wall_ms)) // 1000
    now = later(midnight_s + hour * HOUR - NOW.wall_ms / 1000)
    known = registrations.recall(JAN, LINDE.number, now)
    assert (known.begins_day, known.has_registered_today) == (begins, False)
