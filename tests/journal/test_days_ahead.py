"""Today's and tomorrow's presence: two rows, each of its own day, and never a third one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter

import pytest

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.days_ahead import counts_from_ms, left_ahead
from gateway.domain.evacuation import Blindness
from gateway.domain.model import Draft, Outcome, Person, Regime, Timestamp
from gateway.journal import (
    day_hours,
    evacuation,
    own_registrations,
    period,
    presence,
    retention,
)
from gateway.journal.day import open_day
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports, export_rows
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.journals import SEALER, references, stored_row
from tests.support.people import DAY_S, JAN, LINDE, NOW, PIOTR, confirm, draft, later
from tests.support.project import ExpectLog

TODAY = belgian_day(NOW.wall_ms)
TOMORROW = TODAY + timedelta(days=1)
DAILY = replace(LINDE, in_out_from=date.max)
# 15 hours and more before midnight, so that a day later is tomorrow
NEXT = later(DAY_S)


def day_of_work(person: Person = JAN, days_ahead: int = 0) -> Draft:
    settled = replace(draft(person=person), workplace=DAILY)
    return replace(settled, regime=Regime.DAILY, days_ahead=days_ahead)


@pytest.fixture
def both(registrations: Registrations, store: Store) -> Registrations:
    """Keep Jan's presence of today and of tomorrow, and Piotr's of today."""
    open_day(store, SEALER, "u", DAILY, NOW, staff_code="2580")
    registrations.keep(day_of_work(), NOW)
    registrations.keep(day_of_work(days_ahead=1), later(3))
    registrations.keep(day_of_work(PIOTR), later(5))
    return registrations


@pytest.mark.parametrize(
    ("now", "expected"),
    [(later(9), (True, True, 0)), (NEXT, (True, False, 1)), (later(2 * DAY_S), (False, False, 1))],
)
def test_a_worker_who_comes_again_is_known_for_each_day(
    both: Registrations, now: Timestamp, expected: tuple[bool, bool, int]
) -> None:
    known = both.recall(JAN, LINDE.number, now)
    told = attrgetter("has_registered_today", "has_registered_tomorrow", "last_days_ahead")
    assert told(known) == expected


def test_yesterdays_for_today_counts_whatever_was_made_after_it(both: Registrations) -> None:
    # as lines of another system may come
    both.keep(day_of_work(), later(60))
    assert both.recall(JAN, LINDE.number, NEXT).has_registered_today


def test_one_that_was_refused_is_none(both: Registrations, outbox: Outbox, store: Store) -> None:
    outbox.settle([(2, refusal(references(store)[1], ["error.x"]))], later(9).wall_ms)
    assert not both.recall(JAN, LINDE.number, NEXT).has_registered_today
    assert not both.recall(JAN, LINDE.number, later(9)).has_registered_tomorrow


def test_the_day_is_sealed_and_chained_like_every_fact(
    both: Registrations, outbox: Outbox, expect_log: ExpectLog
) -> None:
    expect_log("changed in the home folder")
    change = "UPDATE registration SET {} WHERE seq = 2"
    both.store.connection.execute(change.format("days_ahead = 0"))
    outbox.settle([(1, refusal(references(both.store)[0], []))], later(9).wall_ms)
    assert [due.seq for due in outbox.due(NOW.boot_ms, 9)] == [3]
    # IN and OUT are never registered ahead
    with pytest.raises(sqlite3.IntegrityError):
        both.store.connection.execute(change.format("days_ahead = 1, regime = 'in-out'"))


def test_it_is_sent_in_its_turn_with_its_day(both: Registrations, outbox: Outbox) -> None:
    confirm(outbox, (1, references(both.store)[0]), seconds=9)
    due = {entry.seq: entry.registration for entry in outbox.due(NOW.boot_ms, 9)}
    assert due[2].draft.days_ahead == 1
    sent_ms = counts_from_ms(due[2].stamp.wall_ms, due[2].draft.days_ahead)
    assert sent_ms == belgian_midnight_ms(TOMORROW)


@pytest.mark.parametrize(("seconds", "late"), [(700, {1, 3}), (DAY_S, {1, 2, 3})])
def test_it_is_late_once_its_day_has_begun(
    both: Registrations, outbox: Outbox, reports: Reports, seconds: int, late: set[int]
) -> None:
    now = later(seconds)
    assert reports.overdue(now) == len(late)
    assert outbox.flag_late(now, 600, Clock(), 60) == len(late)
    flagged = both.store.rows("SELECT seq FROM remark WHERE code = 'ciao_32'")
    assert {seq for (seq,) in flagged} == late


def test_what_waits_for_tomorrow_is_not_counted_down(
    both: Registrations, outbox: Outbox, reports: Reports
) -> None:
    confirm(outbox, *((seq, references(both.store)[seq - 1]) for seq in (1, 3)))
    queue = reports.queue(later(60))
    assert (queue.waiting, queue.oldest_s, queue.late_in_s) == (1, 0, None)


def test_who_is_here_and_what_an_evacuation_cannot_know(
    both: Registrations, reports: Reports, store: Store
) -> None:
    for now, workers, ahead in ((later(9), 2, 0), (NEXT, 1, 1)):
        present = presence.positions(store, LINDE.number, now)
        assert len(present) == workers
        assert sum(each.last.is_ahead for each in present) == ahead
        listed = evacuation.listed(reports, now)
        unknown = {one.what: one.count for one in listed.unknowns}
        assert unknown.get(Blindness.AHEAD, 0) == ahead
    assert present[0].last.made_ms == belgian_midnight_ms(TOMORROW)
    # who comes all the same is seen
    both.keep(day_of_work(), NEXT)
    (jan,) = presence.positions(store, LINDE.number, later(DAY_S + 1))
    assert not jan.last.is_ahead


def test_a_day_that_was_changed_takes_nobody_off_the_list_for_an_evacuation(
    both: Registrations, reports: Reports
) -> None:
    both.store.connection.execute("UPDATE registration SET days_ahead = 1 WHERE seq = 3")
    assert len(evacuation.listed(reports, later(9)).people) == 2


def test_each_list_tells_the_day(both: Registrations, reports: Reports) -> None:
    assert [line.days_ahead for line in reports.today(later(9))] == [0, 1, 0]
    assert [line.days_ahead for line in reports.today(NEXT)] == [1]
    own = own_registrations.listed(both.store, SEALER, JAN, LINDE.number, later(9).wall_ms)
    assert [one.days_ahead for one in own] == [1, 0]
    exported = [row["day"] for row in export_rows(both.store, SEALER)]
    assert exported == [day.isoformat() for day in (TODAY, TOMORROW, TODAY)]
    sources = period.ListSources(both.store, SEALER, Clock(), 60_000)
    for day, people in ((TODAY, 2), (TOMORROW, 1)):
        assert len(period.read(sources, day, day).presences) == people
        assert day_hours.choose(sources, day, LINDE.number, slice(0, 9)).total == people
    (span,) = period.read(sources, TOMORROW, TOMORROW).spans
    # nobody says when the worker came
    assert (span.in_ms, span.lasts_ms) == (None, None)
    assert belgian_day(span.begins_ms) == TOMORROW


def test_retention_keeps_it_a_day_longer(both: Registrations, outbox: Outbox) -> None:
    for seq in (1, 2):
        confirm(outbox, (seq, references(both.store)[seq - 1]))
    for days, blanked in ((7, (True, False)), (8, (True, True))):
        retention.blank(both.store, SEALER, later(days * DAY_S + 1).wall_ms, 7, 31)
        rows = (stored_row(both.store, seq) for seq in (1, 2))
        assert tuple(row.blanked_ms is not None for row in rows) == blanked


def test_a_refusal_names_its_day_at_the_next_visit(
    both: Registrations, outbox: Outbox, store: Store
) -> None:
    outbox.settle([(2, refusal(references(store)[1], ["error.x"]))], later(9).wall_ms)
    assert outbox.settled == 1
    (notice,) = both.recall(JAN, LINDE.number, NEXT).refusals
    assert belgian_day(notice.made_ms) == TOMORROW
    assert Outcome.REFUSED in dict(store.rows("SELECT outcome, seq FROM answer"))


def test_midnight_may_come_between_the_touch_and_the_disk() -> None:
    asked_ms = belgian_midnight_ms(TOMORROW) - 5
    assert [left_ahead(1, asked_ms, asked_ms + ms) for ms in (1, 10, 2 * DAY_S * 1000)] == [1, 0, 0]
