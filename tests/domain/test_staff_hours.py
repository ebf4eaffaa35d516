"""Test what staff see of the hours of a day, and the moments of corrections, at night too."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gateway.domain.belgian_time import BELGIUM, belgian_time, epoch_ms
from gateway.domain.model import Direction, Means
from gateway.domain.staff_hours import corrected_ms, worker_days
from gateway.domain.work_list import ListedRegistration, make_list

IN, OUT = Direction.IN, Direction.OUT
DAY = date(2026, 11, 30)


def registered(
    time: str, direction: Direction = IN, number: str = "85011512355", day: date = DAY
) -> ListedRegistration:
    moment = datetime.combine(day, datetime.strptime(time, "%H:%M").time(), BELGIUM)  # noqa: DTZ007
    return ListedRegistration(
        f"R{time}", epoch_ms(moment), number, "Peeters", "Jan", "1", "Maas", "W", direction,
        Means.CARD, "confirmed",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("made", "direction", "typed", "right"),
    [
        (registered("07:02"), IN, "0630", "30 06:30"),
        (registered("07:02"), OUT, "1530", "30 15:30"),
        (registered("22:00"), OUT, "0600", "1 06:00"),
        (registered("15:30", OUT), IN, "0700", "30 07:00"),
        (registered("06:00", OUT), IN, "2200", "29 22:00"),
        (registered("06:00", OUT), OUT, "2200", "30 22:00"),
        (registered("07:02"), OUT, "730", None),
        (registered("07:02"), OUT, "2460", None),
        (registered("07:02"), OUT, "", None),
        (registered("07:02"), OUT, "noon", None),
    ],
)
def test_a_forgotten_end_is_the_nearest_such_time_and_a_wrong_one_stays_on_its_day(
    made: ListedRegistration, direction: Direction, typed: str, right: str | None
) -> None:
    found = corrected_ms(made, direction, typed)
    assert (found and f"{belgian_time(found):%-d %H:%M}") == right


def test_open_hours_stand_first_and_no_number_is_whole() -> None:
    other = "86020212345"
    found = [registered("07:00"), registered("15:00", OUT), registered("07:05", number=other)]
    first, second = worker_days(make_list(found, DAY, DAY))
    assert (first.is_open, [one.reference for one in first.registrations]) == (True, ["R07:05"])
    assert (second.is_open, len(second.registrations), len(second.spans)) == (False, 2, 1)
    assert "85011512355" not in repr(second)
    assert second.registrations[0].number.startswith("85")
    assert all(span.registration.number == second.number for span in second.spans)
