"""Test whom staff expect by hand, and how a worker or a company is found among all."""

from __future__ import annotations

import pytest

from gateway.domain.crew import ByHand, CrewFile, CrewMember
from gateway.domain.staff_acts import StaffRole
from gateway.journal import by_hand, crews, roll_call, staff_acts
from gateway.journal.day import open_day
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import DAY_S, JAN, LINDE, MAAS, NOW, PEETERS, draft, later

SITE = LINDE.number
ELS = CrewMember("85020400129", PEETERS.number, PEETERS.name, "Maes, Els")


@pytest.fixture(autouse=True)
def opened(store: Store) -> None:
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")


def test_so_many_people_of_a_company_are_expected_whoever_they_are(
    registrations: Registrations, reports: Reports, store: Store
) -> None:
    registrations.keep(draft(), NOW)
    by_hand.expect_people(reports, NOW, SITE, PEETERS.number, 3, is_each_day=False)
    by_hand.expect_people(reports, NOW, SITE, MAAS.number, 2, is_each_day=True)

    def missing(seconds: float) -> dict[str, int]:
        companies = roll_call.take(reports, later(seconds)).companies
        return {one.number: one.missing for one in companies}

    assert missing(1) == {PEETERS.number: 2, MAAS.number: 2}
    # the day after the first one is over; who came yesterday is expected as ever
    assert missing(DAY_S) == {PEETERS.number: 1, MAAS.number: 2}
    by_hand.expect_people(reports, NOW, SITE, MAAS.number, 0, is_each_day=True)
    assert MAAS.number not in missing(1)
    assert staff_acts.listed(store)[0][1].startswith("people expected by hand")


def test_a_person_is_expected_beside_the_crew_file_until_staff_take_it_back(
    reports: Reports, store: Store
) -> None:
    by_hand.expect_person(reports, NOW, SITE, ELS, is_each_day=True)
    crews.replace(
        store, SEALER, SITE, [CrewMember(JAN.number, PEETERS.number)], NOW, by=StaffRole.NO_CODE
    )
    # said twice: once
    by_hand.expect_person(reports, NOW, SITE, ELS, is_each_day=False)
    roll = roll_call.take(reports, later(1))
    assert (roll.total.expected, roll.total.missing) == (2, 2)
    assert by_hand.listed(reports, SITE, PEETERS.number, NOW) == ByHand(
        PEETERS.number, names=("Maes, Els",), files=(CrewFile("", NOW.wall_ms, 1, 1),)
    )
    assert not any(b"Maes" in sealed for (sealed,) in store.rows("SELECT sealed FROM crew"))
    # today only
    assert roll_call.take(reports, later(DAY_S)).total.expected == 1
    by_hand.forget(reports, NOW, SITE, PEETERS.number)
    assert roll_call.take(reports, later(1)).total.expected == 1


def test_persons_are_forgotten_and_numbers_of_people_stay(reports: Reports, store: Store) -> None:
    by_hand.expect_person(reports, NOW, SITE, ELS, is_each_day=True)
    by_hand.expect_people(reports, NOW, SITE, MAAS.number, 2, is_each_day=True)
    crews.forget_old(store, NOW.wall_ms)
    assert roll_call.take(reports, later(1)).total.expected == 2


@pytest.mark.parametrize(
    ("typed", "company", "names"),
    [
        ("mae", PEETERS.number, ["Maes, Els"]),
        ("els", PEETERS.number, ["Maes, Els"]),
        # a company: all of it
        ("peeters ruw", PEETERS.number, ["Maes, Els", "Peeters, Jan Pieter"]),
        (PEETERS.number[:6], PEETERS.number, ["Maes, Els", "Peeters, Jan Pieter"]),
        ("zzz", None, []),
    ],
)
def test_workers_and_companies_are_found_by_the_beginning_of_a_name(
    registrations: Registrations,
    reports: Reports,
    typed: str,
    company: str | None,
    names: list[str],
) -> None:
    by_hand.expect_person(reports, NOW, SITE, ELS, is_each_day=True)
    registrations.keep(draft(), NOW)
    found = roll_call.search(reports, roll_call.take(reports, later(1)), later(1), typed)
    assert list(found) == ([company] if company else [])
    assert [one.line.name for workers in found.values() for one in workers] == names
