"""The invented province: the same every time, valid in every number, and never out of date."""

from __future__ import annotations

from datetime import date

import pytest

from gateway.domain.identifiers import (
    has_limosa_checksum,
    inss_kind,
    is_card_number,
    is_inss,
    parse_employer_number,
    parse_workplace_number,
)
from gateway.domain.model import NumberKind
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE, build_site
from gateway.sandbox.registers.records import Site


def test_it_is_the_same_for_the_same_day_and_differs_by_seed(today: date) -> None:
    assert build_site(today) == build_site(today)
    assert build_site(today).workers != build_site(today, seed=1).workers


def test_numbers_do_not_depend_on_the_day() -> None:
    early, late = build_site(date(2026, 2, 28)), build_site(date(2031, 12, 31))
    assert [worker.number for worker in early.workers] == [worker.number for worker in late.workers]
    assert [works.number for works in early.declarations] == [
        works.number for works in late.declarations
    ]


def test_its_size(site: Site) -> None:
    may_work = [
        one for one in site.contractors if one.may_use_gateway and site.workplaces_of(one.user)
    ]
    assert (len(may_work), len(site.contractors)) == (3, 5)
    assert (len(site.declarations), len(site.companies), len(site.workers)) == (12, 80, 2000)
    assert len({worker.nationality for worker in site.workers}) == 15
    assert len({company.name for company in site.companies}) == 80


def test_the_main_workplace_has_the_companies_of_the_stories(site: Site) -> None:
    names = [
        site.company[contract.company].name
        for contract in site.declaration[MAIN_WORKPLACE].contracts
    ]
    assert len(names) == 11
    assert names[:2] == ["Bouwgroep Leiezicht nv", "Peeters Ruwbouw bv"]


def test_the_registers_hold_what_each_remark_needs(site: Site) -> None:
    assert {company.standing for company in site.companies} == {
        "employer",
        "self-employed",
        "neither",
    }
    assert sum(company.ceased is not None for company in site.companies) == 1
    assert {works.sector for works in site.declarations} == {"construction", "meat", "cleaning"}
    assert sum(not works.subject for works in site.declarations) == 1
    assert sum(works.coordinates is None for works in site.declarations) == 1
    alone = {company.number for company in site.companies if company.standing == "self-employed"}
    assert {tie.company for worker in site.workers for tie in worker.functions} == alone
    assert any(worker.replaced for worker in site.workers)
    assert all(
        limosa.client in site.company for worker in site.workers[120:] for limosa in worker.limosas
    )


def test_every_number_passes_its_check_and_belongs_to_one_only(site: Site) -> None:
    inss = [
        number for worker in site.workers for number in (worker.number, *worker.replaced) if number
    ]
    limosas = [limosa.number for worker in site.workers for limosa in worker.limosas]
    cards = [worker.card.number for worker in site.workers if worker.card]
    companies = [company.number for company in site.companies]
    for numbers in (inss, limosas, cards, companies):
        assert len(set(numbers)) == len(numbers)
    assert all(is_inss(number) for number in inss)
    assert all(has_limosa_checksum(number) and number.startswith("2491") for number in limosas)
    assert all(is_card_number(number) for number in cards)
    assert all(parse_employer_number(number) == number for number in companies)
    assert {number[0] for number in companies if number.isdigit()} == {"0", "1"}


def test_workplace_numbers_have_the_public_form(site: Site) -> None:
    for works in site.declarations:
        assert parse_workplace_number(works.number) == works.number
        assert works.number.startswith("1Y10")
        assert works.number.endswith("Z")
    assert site.declaration[MAIN_WORKPLACE].name == "Residentie De Linde, Gent"


def test_handles_are_plain_and_unique(site: Site) -> None:
    assert len(site.worker) == len(site.workers)
    assert all(worker.handle.isascii() and worker.handle.isalnum() for worker in site.workers)


@pytest.mark.parametrize(
    ("handle", "language", "applet"),
    [
        ("jan", "nl", "1.8"),
        ("amelie", "fr", "1.7"),
        ("hans", "de", "1.8"),
        ("maria", "pt", "1.8"),
        ("fatima", "fr", "1.7"),
    ],
)
def test_people_with_a_card(site: Site, handle: str, language: str, applet: str) -> None:
    worker = site.worker[handle]
    assert worker.card is not None
    assert (worker.language, worker.card.applet) == (language, applet)
    assert worker.card.validity.holds(site.today)


def test_people_without_a_card(site: Site) -> None:
    piotr, ion = site.worker["piotr"], site.worker["ion"]
    assert piotr.card is None
    assert piotr.limosa is not None
    assert piotr.limosa.period.holds(site.today)
    assert inss_kind(ion.number) is NumberKind.BIS
    assert not any(dimona.period.holds(site.today) for dimona in ion.dimonas)


def test_the_contractors_differ_in_what_they_may(site: Site) -> None:
    may = {contractor.user: contractor.may_use_gateway for contractor in site.contractors}
    assert may == {
        "leiezicht": True,
        "mosane": True,
        "hoogveld": False,
        "neuland": True,
        "kempenland": True,
    }
    assert not site.workplaces_of("neuland")
    assert site.workplaces_of("hoogveld")


def test_no_number_and_no_password_shows_in_a_repr(site: Site) -> None:
    shown = repr(site)
    for worker in site.workers:
        assert not worker.number or worker.number not in shown
        assert all(limosa.number not in shown for limosa in worker.limosas)
    assert all(contractor.password not in shown for contractor in site.contractors)
