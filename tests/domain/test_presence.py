"""Test where workers are, and who is missing, as registrations tell it."""

from __future__ import annotations

from datetime import datetime

import pytest

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.model import Direction, Means
from gateway.domain.presence import Expected, Passage, Place, by_company, missing, whereabouts


def ms(day: int, clock: str) -> int:
    hour, minute = map(int, clock.split(":"))
    return epoch_ms(datetime(2026, 12, day, hour, minute, tzinfo=BELGIUM))


def passages(
    *steps: tuple[str, str, int, str], means: Means = Means.CARD, status: str = "kept"
) -> list[Passage]:
    """Return one for each (worker, direction, day, time); the company is the worker's letter."""
    return [
        Passage(seq, who.encode(), who[0], Direction(direction), ms(day, clock), means, status)
        for seq, (who, direction, day, clock) in enumerate(steps, 1)
    ]


@pytest.mark.parametrize(
    ("steps", "place", "first"),
    [
        ([("in", 2, "07:02")], Place.HERE, (2, "07:02")),
        ([("in", 2, "07:02"), ("out", 2, "12:00")], Place.LEFT, (2, "07:02")),
        # a break
        ([("in", 2, "07:02"), ("out", 2, "12:00"), ("in", 2, "12:30")], Place.HERE, (2, "07:02")),
        # a night shift lasts over midnight
        ([("in", 1, "22:00")], Place.HERE, (1, "22:00")),
        ([("in", 1, "22:00"), ("out", 2, "06:00")], Place.LEFT, (1, "22:00")),
        # forgotten yesterday; gone yesterday
        ([("in", 1, "07:00")], None, None),
        ([("in", 1, "22:00"), ("out", 1, "23:00")], None, None),
        ([("in", 1, "20:30"), ("out", 1, "23:00"), ("in", 2, "07:02")], Place.HERE, (2, "07:02")),
        # an IN of this day counts until midnight
        ([("in", 2, "00:10")], Place.HERE, (2, "00:10")),
    ],
)
@pytest.mark.parametrize("now", ["13:00", "13:59"])
def test_the_last_registration_tells_where_a_worker_is(
    steps: list[tuple[str, int, str]], place: Place | None, first: tuple[int, str] | None, now: str
) -> None:
    found = whereabouts(passages(*(("a", *step) for step in steps)), ms(2, now))
    assert [(each.place, each.first_ms) for each in found] == (
        [] if place is None or first is None else [(place, ms(*first))]
    )


def test_the_journals_order_counts_and_not_the_clocks() -> None:
    steps = passages(("a", "in", 2, "12:00"), ("a", "out", 2, "09:00"))
    assert whereabouts(reversed(steps), ms(2, "13:00"))[0].place is Place.LEFT


def test_companies_are_counted_those_with_the_most_missing_first() -> None:
    present = whereabouts(
        passages(("a1", "in", 2, "07:00"), ("a2", "in", 2, "07:01"), ("a2", "out", 2, "08:00"))
        + passages(("b1", "in", 2, "07:02"), means=Means.KEYPAD, status="refused"),
        ms(2, "09:00"),
    )
    expected = [Expected(who.encode(), who[0]) for who in ("a1", "b1", "b2", "c1", "c2")]
    assert [one.worker for one in missing(expected, present)] == [b"b2", b"c1", b"c2"]
    c, b, a = by_company(present, expected)
    assert (c.number, c.expected, c.here, c.left, c.missing) == ("c", 2, 0, 0, 2)
    # whom the service refused is on site all the same
    assert (b.expected, b.here, b.missing, b.refused, b.typed_share) == (2, 1, 1, 1, 100)
    assert (a.expected, a.here, a.left, a.kept, a.registered, a.typed_share) == (1, 1, 1, 2, 2, 0)


def test_who_came_for_another_company_is_not_missing() -> None:
    present = whereabouts(passages(("a", "in", 2, "07:00")), ms(2, "09:00"))
    assert not missing([Expected(b"a", "another")], present)
