"""Test whose hours of a day are chosen without a name: the ends say the same as the whole list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Direction
from gateway.domain.staff_acts import StaffRole
from gateway.domain.staff_hours import WorkerDay, worker_days
from gateway.domain.work_list import Correction
from gateway.journal import corrections, day_hours, period, retention
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.journals import SEALER
from tests.support.people import BRUG, LINDE, NOW, confirm, draft, invented, later

TODAY, OUT = belgian_day(NOW.wall_ms), Direction.OUT
HOUR, DAY = 3_600, 86_400
ALL = slice(0, 99)


def sources(store: Store) -> period.ListSources:
    return period.ListSources(store, SEALER, Clock(), 60_000)


def shown(store: Store, places: slice = ALL, number: str = "", days: int = 0) -> list[WorkerDay]:
    """Return the workers that are chosen, with an open end first."""
    on = TODAY + timedelta(days=days)
    chosen = day_hours.choose(sources(store), on, LINDE.number, places, number)
    return list(worker_days(period.read_rows(sources(store), chosen.numbers, on, on)))


@pytest.fixture
def several(registrations: Registrations, outbox: Outbox) -> Store:
    """Hold one worker for each way in which a day may go."""

    def keep(worker: int, *moments: tuple[Direction, float]) -> list[str]:
        return [
            registrations.keep(draft(direction, invented(worker)), later(seconds))[0].reference
            for direction, seconds in moments
        ]

    whole = (Direction.IN, 0), (OUT, 8 * HOUR)
    keep(0, *whole)
    keep(1, (Direction.IN, 60))
    # of a night: begun the day before, or not over yet
    keep(2, (Direction.IN, -11 * HOUR), (OUT, 0))
    keep(3, (Direction.IN, 11 * HOUR), (OUT, 21 * HOUR))
    # too far apart for one shift
    keep(4, (Direction.IN, -8 * HOUR), (OUT, 11 * HOUR))
    (forgotten,) = keep(5, (Direction.IN, 120))
    done = Correction(OUT, NOW.wall_ms + 8 * HOUR * 1000, "forgotten")
    corrections.write(
        registrations.store, SEALER, forgotten, done, later(9 * HOUR), by=StaffRole.SITE_MANAGER
    )
    taken, _ = keep(6, *whole)
    nothing = Correction(Direction.IN, None, "a colleague's")
    corrections.write(
        registrations.store, SEALER, taken, nothing, later(9 * HOUR), by=StaffRole.SITE_MANAGER
    )
    # refused, and made again
    refused, *_ = keep(7, (Direction.IN, 0), (Direction.IN, 90), (OUT, 8 * HOUR))
    (seq,) = registrations.store.rows("SELECT seq FROM registration WHERE reference = ?", refused)[
        0
    ]
    outbox.settle([(seq, refusal(refused, ("E",)))], NOW.wall_ms)
    # by a clock that was wrong
    wrong = replace(later(30), wall_ms=NOW.wall_ms - 40 * DAY * 1000, offset_ms=40 * DAY * 1000)
    registrations.keep(draft(person=invented(8)), wrong)
    # the daily regime has no OUT; and another workplace is another list
    daily = replace(LINDE, in_out_from=date.max)
    registrations.keep(replace(draft(person=invented(9)), workplace=daily), later(10))
    registrations.keep(replace(draft(person=invented(10)), workplace=BRUG), later(10))
    return registrations.store


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_the_ends_without_names_say_the_same_as_the_whole_list(several: Store, days: int) -> None:
    on = TODAY + timedelta(days=days)
    whole = worker_days(period.read(sources(several), on, on, LINDE.number))
    assert set(shown(several, days=days)) == set(whole)
    count = sum(each.is_open for each in whole)
    first = shown(several, slice(0, count), days=days)
    assert [each.is_open for each in first] == [True] * count
    assert len(first) == count
    assert not any(each.is_open for each in shown(several, slice(count, 99), days=days))


def test_a_day_is_turned_in_pages_and_each_worker_is_on_one(several: Store) -> None:
    total = day_hours.choose(sources(several), TODAY, LINDE.number, ALL).total
    pages = [shown(several, slice(begin, begin + 2)) for begin in range(0, total, 2)]
    assert sorted(each.number for page in pages for each in page) == sorted(
        each.number for each in shown(several)
    )
    assert total == 10
    assert shown(several, slice(total, total + 2)) == []


def test_a_whole_number_finds_its_worker_alone(several: Store) -> None:
    (found,) = shown(several, number=invented(1).number)
    assert (found.is_open, len(found.registrations)) == (True, 1)
    assert shown(several, number=invented(11).number) == []


@pytest.mark.parametrize("blanked", ["worker = x'', sealed = x'', blanked_ms = 1", "worker = x''"])
def test_whom_somebody_called_erased_is_shown_without_a_name(several: Store, blanked: str) -> None:
    def nameless() -> tuple[int, int]:
        whole = period.read(sources(several), TODAY, TODAY, LINDE.number)
        return sum(not one.name for one in whole.registrations), whole.erased

    before, _erased = nameless()
    several.connection.execute(f"UPDATE registration SET {blanked} WHERE seq IN (1, 2)")
    chosen = day_hours.choose(sources(several), TODAY, LINDE.number, ALL)
    assert (chosen.total, chosen.erased) == (11, 0)
    assert nameless() == (before + 2 * ("sealed" in blanked), 0)


def test_what_is_erased_is_counted(registrations: Registrations, outbox: Outbox) -> None:
    store = registrations.store
    confirm(outbox, (1, registrations.keep(draft(), NOW)[0].reference))
    assert retention.blank(store, SEALER, NOW.wall_ms + 8 * DAY * 1000, 7, 90) == 1
    chosen = day_hours.choose(sources(store), TODAY, LINDE.number, ALL)
    assert chosen == ((), 0, 1)
