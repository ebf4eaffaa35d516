"""Test who is expected: the crews of a file, else who came on the last day of work."""

from __future__ import annotations

from gateway.domain.crew import CrewMember
from gateway.domain.presence import Place
from gateway.domain.staff_acts import StaffRole
from gateway.journal import crews, retention, roll_call, staff_acts
from gateway.journal.day import open_day
from gateway.journal.indexes import mark_outdated, update_indexes
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import DAY_S, JAN, LINDE, MAAS, NOW, PEETERS, draft, later

ELS = CrewMember("85020400153", PEETERS.number, PEETERS.name, "Maes", "Els")
CREW = (CrewMember(JAN.number, PEETERS.number), ELS)


def test_who_stands_in_the_file_and_did_not_register_is_missing(
    registrations: Registrations, reports: Reports, store: Store
) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    registrations.keep(draft(), NOW)
    assert crews.replace(store, SEALER, LINDE.number, CREW, later(1), by=StaffRole.NO_CODE) == 2
    assert staff_acts.listed(store)[0][1] == "crews read from a file, by no code"
    roll = roll_call.take(reports, later(2))
    (company,) = roll.companies
    assert (company.expected, company.here, company.missing) == (2, 1, 1)
    assert (roll.total.expected, roll.total.missing) == (2, 1)
    absent, here = roll_call.workers(reports, roll, later(2))
    assert (absent.place, absent.line.name, absent.line.number) == (
        Place.MISSING,
        "Maes, Els",
        "85•••••••53",
    )
    assert here.line.name == "Peeters, Jan Pieter"
    assert roll_call.workers(reports, roll, later(2), MAAS.number) == ()
    # the next file replaces it
    crews.replace(store, SEALER, LINDE.number, CREW[:1], later(3), by=StaffRole.NO_CODE)
    assert roll_call.take(reports, later(4)).total.missing == 0


def test_without_a_file_who_came_on_the_last_day_of_work_is_expected(
    registrations: Registrations, reports: Reports, store: Store
) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    assert not roll_call.take(reports, NOW).companies
    registrations.keep(draft(), NOW)
    # over a weekend
    roll = roll_call.take(reports, later(3 * DAY_S))
    (absent,) = roll_call.workers(reports, roll, later(3 * DAY_S))
    assert (absent.line.name, absent.place) == ("Peeters, Jan Pieter", Place.MISSING)
    assert not roll_call.take(reports, later(8 * DAY_S)).companies


def test_names_lie_sealed_and_bound_to_their_line(reports: Reports, store: Store) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    crews.replace(store, SEALER, LINDE.number, CREW, NOW, by=StaffRole.NO_CODE)
    assert not any(b"Maes" in sealed for (sealed,) in store.rows("SELECT sealed FROM crew"))
    store.connection.execute("UPDATE crew SET employer = '0876543295'")
    roll = roll_call.take(reports, NOW)
    # a line that was changed outside the program names nobody
    assert {one.line.name for one in roll_call.workers(reports, roll, NOW)} == {""}


def test_crews_are_forgotten_with_time_and_with_a_key_that_leaked(store: Store) -> None:
    for forget in (_forget_by_time, _forget_by_leak):
        crews.replace(store, SEALER, LINDE.number, CREW, NOW, by=StaffRole.NO_CODE)
        forget(store)
        assert not crews.expected(store, LINDE.number, NOW)


def _forget_by_time(store: Store) -> None:
    retention.blank(store, later(89 * DAY_S).wall_ms, 7, 90)
    assert crews.expected(store, LINDE.number, NOW)
    retention.blank(store, later(90 * DAY_S).wall_ms, 7, 90)


def _forget_by_leak(store: Store) -> None:
    mark_outdated(store)
    update_indexes(store, SEALER)
