"""The list for an evacuation: who is on it, who is counted, and what it cannot know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gateway.domain.evacuation import Blindness, Unknown, by_company
from gateway.domain.model import Direction, Timestamp, Workplace
from gateway.domain.record import EntryKind
from gateway.domain.visitors import VisitorDetails
from gateway.journal import day, evacuation, roll_call, row, visitors
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import BRUG, JAN, LINDE, NOW, PIOTR, draft, invented, later

ELSEWHERE = Unknown(Blindness.ELSEWHERE)
AN = VisitorDetails("An Claes", "Betoncentrale Gent", "Els Maes")


@pytest.fixture(autouse=True)
def opened(store: Store) -> None:
    """Open the day on LINDE."""
    open_on(store, LINDE)


def open_on(store: Store, workplace: Workplace) -> None:
    """Open the day on a workplace."""
    day.open_day(store, SEALER, "els", workplace, NOW, staff_code="482913")


def names(reports: Reports, now: Timestamp) -> list[str]:
    """Return who is on the list, by name or masked number."""
    return [one.name for one in evacuation.listed(reports, now).people]


def test_who_went_in_is_on_the_list_until_out(
    registrations: Registrations, reports: Reports, store: Store, sealer: Sealer
) -> None:
    for turn, person in enumerate((JAN, PIOTR, invented(2))):
        registrations.keep(draft(person=person), later(turn))
    visitors.arrive(store, sealer, later(5), AN)
    registrations.keep(replace(draft(person=invented(3)), workplace=BRUG), later(6))
    registrations.keep(draft(Direction.OUT, invented(2)), later(60))
    listed = evacuation.listed(reports, later(90))
    assert listed.site == LINDE.name
    assert [one.name for one in listed.people] == [
        "Peeters, Jan Pieter",
        "24•••••••••••••15",
        AN.name,
    ]
    assert [one.company for one in listed.people] == ["Peeters Ruwbouw bv", "", AN.company]
    assert [one.since_ms for one in listed.people] == [later(at).wall_ms for at in (0, 1, 5)]
    assert [(one.is_visitor, one.host) for one in listed.people] == [
        *[(False, "")] * 2,
        (True, AN.host),
    ]
    assert listed.unknowns == (ELSEWHERE,)
    day.close_day(store, SEALER)
    assert len(names(reports, later(95))) == 3


def test_who_cannot_be_named_is_counted(
    registrations: Registrations, store: Store, sealer: Sealer
) -> None:
    registrations.keep(draft(), NOW)
    visitors.arrive(store, sealer, NOW, AN)
    assert names(Reports(store, None, limit_s=600), later(5)) == ["", ""]


def test_who_is_counted_is_remembered_and_a_new_arrival_is_not(
    registrations: Registrations, reports: Reports
) -> None:
    registrations.keep(draft(), NOW)
    registrations.keep(draft(person=PIOTR), later(1))
    jan, piotr = evacuation.listed(reports, later(5)).people
    evacuation.write_counted(reports, frozenset({jan.key}), later(10))
    listed = evacuation.listed(reports, later(20))
    assert listed.counted == {jan.key}
    counts = [
        (one.company, one.here, one.missing) for one in by_company(listed.people, listed.counted)
    ]
    assert counts == [(jan.company, 1, 0), (piotr.company, 1, 1)]
    registrations.keep(draft(Direction.OUT), later(120))
    registrations.keep(draft(), later(240))
    listed = evacuation.listed(reports, later(250))
    assert [one.key in listed.counted for one in listed.people] == [False, False]
    after_s = evacuation.COUNTED_MS / 1000 + 10
    assert evacuation.listed(reports, later(after_s)).counted == frozenset()


def test_what_was_counted_outside_the_program_is_not_counted(
    registrations: Registrations, reports: Reports, store: Store
) -> None:
    registrations.keep(draft(), NOW)
    evacuation.write_counted(reports, frozenset(), NOW)
    store.connection.execute(
        "UPDATE meta SET value = json_replace(value, '$[0][1]', json_array('R1'))"
        " WHERE name = 'evacuation_counted'"
    )
    assert evacuation.listed(reports, NOW).counted == frozenset()


COLUMNS = ", ".join(row.COLUMNS)
# an OUT that nobody made, from what the journal holds
FORGED_OUT = COLUMNS.replace("seq", "seq + 9", 1).replace("reference", "'F' || seq")
FORGED_OUT = FORGED_OUT.replace("direction", "'out'")


@pytest.mark.parametrize(
    ("written", "is_named"),
    [
        (f"INSERT INTO registration ({COLUMNS}) SELECT {FORGED_OUT} FROM registration", True),
        ("UPDATE registration SET direction = 'out'", False),
        # both are one worker's, and the last is the other's own
        ("UPDATE registration SET worker = (SELECT max(worker) FROM registration)", True),
        ("UPDATE registration SET worker = x'', sealed = x'', blanked_ms = 1", False),
        ("UPDATE registration SET worker = x'', blanked_ms = 1, blank_mark = x'00'", True),
        ("UPDATE registration SET worker = x''", True),
    ],
)
def test_who_writes_the_file_takes_no_worker_off_the_list(
    registrations: Registrations, reports: Reports, store: Store, written: str, *, is_named: bool
) -> None:
    for turn, person in enumerate((JAN, PIOTR)):
        registrations.keep(draft(person=person), later(turn))
    before = names(reports, later(5))
    store.connection.execute(written)
    after = names(reports, later(5))
    assert len(after) >= len(before)
    assert not is_named or set(before) <= set(after)
    if "x''" in written:
        assert roll_call.take(reports, later(5)).total.here == len(before)
    # who has no key cannot tell
    assert evacuation.listed(Reports(store, None, limit_s=600), later(5))


def test_the_list_says_what_it_cannot_know(
    registrations: Registrations, reports: Reports, store: Store
) -> None:
    registrations.keep(draft(), NOW)
    means = EntryKind.MEANS
    record.write(store, None, later(3600), means, open=True)
    record.write(store, None, later(3700), EntryKind.STOPPED)
    record.write(
        store, None, later(5500), EntryKind.STARTED, after="clean", last_ms=later(3700).wall_ms
    )
    record.write(store, None, later(5560), EntryKind.CONTACT_FAILED, stage="dns", for_ms=60_000)
    record.write(store, None, later(5600), EntryKind.CONTACT_FAILED, stage="tcp", for_ms=100_000)
    off = Unknown(Blindness.OFF, later(3700).wall_ms, later(5500).wall_ms)
    offline = Unknown(Blindness.OFFLINE, later(5500).wall_ms)
    open_on(store, replace(LINDE, in_out_from=date(2030, 1, 1)))
    soon = evacuation.listed(reports, later(5620))
    assert soon.unknowns == (Unknown(Blindness.DAILY), off, offline, ELSEWHERE)
    record.write(store, None, later(5700), EntryKind.CONTACT_RESTORED)
    open_on(store, LINDE)
    next_day = evacuation.listed(reports, later(86_400))
    assert (next_day.people, next_day.unknowns) == (
        (),
        (Unknown(Blindness.FORGOTTEN, count=1), ELSEWHERE),
    )
