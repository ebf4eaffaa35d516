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
    retention.blank(store, SEALER, later(89 * DAY_S).wall_ms, 7, 90)
    assert crews.expected(store, LINDE.number, NOW)
    retention.blank(store, SEALER, later(90 * DAY_S).wall_ms, 7, 90)


def _forget_by_leak(store: Store) -> None:
    mark_outdated(store)
    update_indexes(store, SEALER)


def test_a_file_replaces_the_lines_of_its_companies_alone(reports: Reports, store: Store) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    posted = [CrewMember(f"L{n}", "", f"Firma {n}") for n in (1, 2)]
    maas = CrewMember("85020400252", MAAS.number, MAAS.name, "Maas", "Jo")

    def take(at_s: int, name: str, *members: CrewMember) -> tuple[tuple[str, int, int], ...]:
        by, now = StaffRole.SITE_MANAGER, later(at_s)
        crews.replace(store, SEALER, LINDE.number, members, now, by=by, file=name)
        files = crews.files(store, SEALER, LINDE.number)
        return tuple((one.name, one.companies, one.people) for one in files)

    assert take(1, "all.csv", *CREW, maas, *posted) == (("all.csv", 3, 5),)
    # each subcontractor hands in his own; without a number the name tells companies apart
    assert take(2, "own.csv", CREW[0], posted[0]) == (("own.csv", 2, 2), ("all.csv", 2, 2))
    assert not any("own.csv" in str(row) for row in store.rows("SELECT * FROM crew"))
    assert roll_call.take(reports, later(3)).total.expected == 4
    crews.give_up(store, SEALER, LINDE.number, later(4), by=StaffRole.SITE_MANAGER)
    assert crews.files(store, SEALER, LINDE.number) == ()
    assert staff_acts.listed(store)[0][1] == "crew files given up, by site manager"


def test_of_a_company_without_a_file_who_came_last_is_expected(
    registrations: Registrations, store: Store
) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    registrations.keep(draft(), NOW)
    by, next_day = StaffRole.SITE_MANAGER, later(DAY_S)
    other = CrewMember(ELS.number, MAAS.number)
    crews.replace(store, SEALER, LINDE.number, [other], next_day, by=by)
    employers = {one.employer for one in crews.expected(store, LINDE.number, next_day)}
    assert employers == {PEETERS.number, MAAS.number}
    # who is not in the file of his company is not expected
    crews.give_up(store, SEALER, LINDE.number, next_day, by=by)
    crews.replace(store, SEALER, LINDE.number, [ELS], next_day, by=by)
    (one,) = crews.expected(store, LINDE.number, next_day)
    assert one.worker == SEALER.blind_index(ELS.number)
