"""A report of evidence from a real journal: what is known of the means, who was there, masked, and
what the service said.
"""

from __future__ import annotations

import json

import pytest

from gateway.domain.evidence_report import Gap, GapReason, MeansSpan
from gateway.domain.model import Outcome
from gateway.domain.outages import Culprit, Life, Outage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record, report
from gateway.journal.store import Store
from tests.support.evidence import ALL_WORK, GateDay, at, ms, play, sources
from tests.support.people import national_numbers


@pytest.fixture
def gate(store: Store) -> GateDay:
    return GateDay(store)


def gaps_of(store: Store, begins: float, ends: float) -> list[tuple[float, float, GapReason]]:
    told = report.of_period(sources(store), ms(begins), ms(ends), (), now_ms=ms(ends)).report
    return [
        ((gap.begins_ms - ms(0)) / 60_000, (gap.ends_ms - ms(0)) / 60_000, gap.reason)
        for gap in told.gaps
    ]


def test_means_that_answer_each_five_minutes_leave_no_gap(gate: GateDay) -> None:
    gate.beat(0, 5, 10)
    gate.beat(12, 15, 20, camera=False)
    gate.beat(23, 25)
    told = report.of_period(sources(gate.store), ms(0), ms(25), (), now_ms=ms(25)).report
    assert told.gaps == ()
    rows = {row.name: row.spans for row in told.means}
    assert rows.keys() == ALL_WORK.keys()
    assert rows["reader"] == (MeansSpan(True, ms(0), ms(25)),)
    assert rows["camera"] == (
        MeansSpan(True, ms(0), ms(12)),
        MeansSpan(False, ms(12), ms(23)),
        MeansSpan(True, ms(23), ms(25)),
    )


def silent(gate: GateDay) -> None:
    gate.beat(0, 5, 30)


def broken_off(gate: GateDay) -> None:
    gate.beat(0, 5)
    gate.write(at(29, "b2"), EntryKind.STARTED, after="unclean")
    gate.beat(30, boot="b2")


def killed_in_the_same_boot(gate: GateDay) -> None:
    gate.beat(0, 5)
    gate.write(at(6), EntryKind.STARTED, after="unclean")
    gate.beat(30)


def stopped(gate: GateDay) -> None:
    gate.beat(0)
    gate.write(at(5), EntryKind.STOPPED)
    gate.write(at(29), EntryKind.STARTED, after="clean")
    gate.beat(30)


def clock_set(gate: GateDay) -> None:
    gate.beat(0, 5)
    changed = {"boot_ms": at(10).boot_ms, "offset_ms": None, "error_ms": None}
    gate.write(at(30, **changed), EntryKind.MEANS, **ALL_WORK)


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (silent, GapReason.SILENT),
        (broken_off, GapReason.BROKEN_OFF),
        (killed_in_the_same_boot, GapReason.BROKEN_OFF),
        (stopped, GapReason.STOPPED),
        (clock_set, GapReason.CLOCK_SET),
    ],
)
def test_of_a_gap_nothing_is_known_but_why(
    gate: GateDay, happens: object, reason: GapReason
) -> None:
    happens(gate)  # type: ignore[operator]
    assert gaps_of(gate.store, 0, 30) == [(5, 30, reason)]
    told = report.of_period(sources(gate.store), ms(0), ms(30), (), now_ms=ms(30)).report
    for row in told.means:
        assert row.spans == (MeansSpan(True, ms(0), ms(5)),)


def test_a_period_without_an_entry_is_one_gap(gate: GateDay) -> None:
    assert gaps_of(gate.store, 0, 30) == [(0, 30, GapReason.NOT_RECORDED)]
    gate.beat(0)
    gate.write(at(5), EntryKind.STOPPED)
    assert gaps_of(gate.store, 60, 90) == [(60, 90, GapReason.STOPPED)]
    gate.write(at(200), EntryKind.STARTED, after="clean")
    gate.beat(201)
    assert gaps_of(gate.store, 60, 90) == [(60, 90, GapReason.STOPPED)]
    assert gaps_of(gate.store, -60, -30) == [(-60, -30, GapReason.NOT_RECORDED)]


def test_an_entry_shows_that_the_program_ran_on(gate: GateDay) -> None:
    gate.beat(0, 5)
    gate.register(8)
    gate.register(13)
    assert gaps_of(gate.store, 0, 10) == [(8, 10, GapReason.NOT_RECORDED)]
    # too long after the last word on the means
    assert gaps_of(gate.store, 0, 20) == [(8, 20, GapReason.SILENT)]


def test_a_set_clock_that_is_known_is_no_gap(gate: GateDay) -> None:
    gate.beat(0, 5)
    # two hours ahead from here on, and the kiosk knows it
    ahead_ms = 2 * 3_600_000
    for minute in (10, 15):
        wall_ms = at(minute).wall_ms + ahead_ms
        stamp = at(minute, wall_ms=wall_ms, offset_ms=-ahead_ms)
        gate.write(stamp, EntryKind.MEANS, **ALL_WORK)
    gate.write(stamp, EntryKind.CLOCK_STEP, step_ms=ahead_ms)
    assert gaps_of(gate.store, 0, 15) == []
    told = report.of_period(sources(gate.store), ms(0), ms(15), (), now_ms=ms(15)).report
    assert [(step.at_ms, step.step_ms) for step in told.steps] == [(ms(15), ahead_ms)]
    assert [point.offset_ms for point in told.clock] == [0, 0, -ahead_ms, -ahead_ms]


def test_the_report_of_an_outage_tells_who_had_to_wait(store: Store) -> None:
    outage = play(store)
    told = report.of_outage(sources(store), outage, now_ms=ms(215)).report
    assert (told.incident, told.outages) == (outage.number, (outage,))
    assert (told.begins_ms, told.ends_ms) == (ms(-3), ms(175))
    assert [place.name for place in told.places] == ["Residentie De Linde, Gent"]
    assert [(gap.begins_ms, gap.ends_ms, gap.reason) for gap in told.gaps] == [
        (ms(40), ms(78), GapReason.BROKEN_OFF)
    ]
    assert len(told.registrations) == 12
    first = told.registrations[0]
    assert (first.initials, first.delay_ms, first.status) == ("J. P.", 147 * 60_000, "confirmed")
    entries = {
        entry.facts["row"]: record.proof(entry.hash)
        for entry in record.entries(store, EntryKind.REGISTRATION)
    }
    assert {one.row: one.proof for one in told.registrations} == entries
    assert sum(one.status == "refused" for one in told.registrations) == 1
    assert sum(one.status == "kept" for one in told.registrations) == 1
    assert len(told.late) == 11
    assert (told.first, told.end.seq) == (1, len(list(record.entries(store))))


def test_whom_the_service_had_answered_before_did_not_wait(gate: GateDay) -> None:
    gate.register(5, 6)
    waited = [gate.register(11.9, 40), gate.register(20, 41), gate.register(30)]
    gate.register(45, 46)
    outage = Outage(1, ms(12), ms(40), (), Culprit.UNKNOWN, Life.OVER)
    told = report.of_outage(sources(gate.store), outage, now_ms=ms(60)).report
    assert [one.row for one in told.registrations] == waited


def test_no_name_and_no_number_leaves_the_journal(gate: GateDay) -> None:
    gate.register(1, 2, given="Eleonora", surname="Wijnants")
    gate.register(2, 3, "ciao_x", given="Ανδρέας", surname="", outcome=Outcome.REFUSED)
    told = report.of_period(sources(gate.store), ms(0), ms(5), (), now_ms=ms(5)).report
    text = json.dumps(told.content(), ensure_ascii=False)
    assert [one.initials for one in told.registrations] == ["E. W.", "Α."]
    assert [one.last_digits for one in told.registrations] == [
        number[-2:] for number in national_numbers(2)
    ]
    for secret in ("850204", "Eleonora", "Wijnants", "Ανδρέας"):
        assert secret not in text
    blind = sources(gate.store)._replace(sealer=None)
    told = report.of_period(blind, ms(0), ms(5), (), now_ms=ms(5)).report
    assert [(one.initials, one.last_digits) for one in told.registrations] == [("", "")] * 2


def test_a_record_that_was_changed_is_told(gate: GateDay) -> None:
    gate.beat(0, 5, 10)
    gate.store.connection.execute("UPDATE record SET body = replace(body, 'true', 'false')")
    told = report.of_period(sources(gate.store), ms(0), ms(5), (), now_ms=ms(5)).report
    assert told.broken == 1


def test_an_outage_that_lasts_ends_now(gate: GateDay) -> None:
    gate.beat(*range(0, 35, 5))
    outage = Outage(1, ms(20), None, (), Culprit.UNKNOWN, Life.OPEN)
    told = report.of_outage(sources(gate.store), outage, now_ms=ms(31)).report
    assert (told.begins_ms, told.ends_ms) == (ms(9), ms(31))
    assert told.gaps == (Gap(ms(30), ms(31), GapReason.NOT_RECORDED),)
