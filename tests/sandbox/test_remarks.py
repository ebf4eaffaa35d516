"""Each remark from its smallest example, on a real store and the site's registers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from gateway.domain.belgian_time import epoch_ms
from gateway.sandbox.registers import invented_data
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Dimona, LegalFunction, Limosa, Period, Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.cases import case_of
from gateway.sandbox.service.presence_store import PresenceStore
from gateway.sandbox.service.reference_data import LANGUAGES, REMARKS
from gateway.sandbox.service.remark_rules import RULES, remarks
from tests.support.service_caller import NOON, Register, item, submission_of


@pytest.mark.parametrize("who", ["jan", "amelie", "hans", "maria", "piotr", "sofie"])
def test_who_is_in_order_gets_none(register: Register, who: str) -> None:
    assert register(who) == ()


@pytest.mark.parametrize(
    ("who", "remark"),
    [("ion", "caw_2"), ("fatima", "caw_12"), ("olena", "caw_7"), ("kevin", "caw_17")],
)
def test_people_who_are_there_for_a_remark(register: Register, who: str, remark: str) -> None:
    assert register(who) == (remark,)


def test_1_no_employment_was_ever_declared(register: Register, site: Site) -> None:
    employer = site.worker["jan"].employer
    assert register("mehmet", employer={"enterpriseNumber": employer}) == ("caw_1",)


def test_4_the_company_does_not_exist(register: Register) -> None:
    unknown = invented_data.enterprise(99_999)
    assert register("jan", employer={"enterpriseNumber": unknown}) == ("caw_4", "caw_12")


def test_6_nobody_declared_this_limosa_number(register: Register) -> None:
    assert register("piotr", limosaId=invented_data.limosa(99_999_999)) == ("caw_6",)


def test_6_another_company_declared_this_limosa_number(register: Register, site: Site) -> None:
    """The number is known, but the worker chose the wrong company: by its own it is in order, and
    without one too.
    """
    piotr = site.worker["piotr"]
    own, other = piotr.employer, site.worker["joao"].employer
    assert register("piotr", employer={"foreignVatNumber": other}) == ("caw_6",)
    out = {"type": "out", "employer": {"enterpriseNumber": site.worker["jan"].employer}}
    assert register("piotr", NOON + timedelta(seconds=1), **out) == ("caw_6",)
    assert register("piotr", NOON + timedelta(seconds=2), employer={"foreignVatNumber": own}) == ()


def test_7_is_of_the_company_that_declared_it_only(register: Register, site: Site) -> None:
    olena = site.worker["olena"]
    assert register("olena", employer={"foreignVatNumber": olena.employer}) == ("caw_7",)
    assert register(
        "olena", type="out", employer={"foreignVatNumber": site.worker["joao"].employer}
    ) == ("caw_6", "ciao_24")


def test_8_a_foreign_employer_declared_no_posting_of_this_person(
    register: Register, site: Site
) -> None:
    assert register("ion", employer={"foreignVatNumber": site.worker["joao"].employer}) == (
        "caw_8",
    )


def test_9_the_posting_of_this_person_is_over(
    site: Site, store: PresenceStore, behaviour: Behaviour
) -> None:
    joao = site.worker["joao"]
    over = Period(site.today - timedelta(days=90), site.today - timedelta(days=1))
    past = replace(joao, limosas=(Limosa(joao.limosas[0].number, joao.employer, over),))
    elsewhere = replace(site, workers=(past,))
    sent = item(
        site,
        joao,
        NOON,
        limosaId=None,
        ssin=joao.number,
        employer={"foreignVatNumber": joao.employer},
    )
    (stored,) = store.add("leiezicht", "gateway", epoch_ms(NOON), [submission_of(sent)])
    assert remarks(case_of(stored, store, elsewhere, behaviour)) == ("caw_9",)
    assert remarks(case_of(stored, store, site, behaviour)) == ()


def test_10_these_works_were_never_declared(register: Register) -> None:
    assert register("jan", contractualRelationshipReference="1Y10ZZZZZZZZZ") == ("caw_10",)


def test_11_these_works_are_over(register: Register, site: Site) -> None:
    over = next(works for works in site.declarations if not works.period.holds(site.today))
    grounds = next(
        company for company in site.companies if company.name == "Grondwerken Van Hoof bv"
    )
    digger = next(worker for worker in site.workers if worker.employer == grounds.number)
    assert register(digger.handle, contractualRelationshipReference=over.number) == ("caw_11",)


def test_14_the_same_act_twice_is_kept_and_remarked(register: Register) -> None:
    assert register("jan") == ()
    assert register("jan") == ("caw_14",)
    assert register("jan", NOON + timedelta(seconds=1)) == ("ciao_21",)


def test_15_nobody_has_this_number(register: Register) -> None:
    assert register("jan", ssin="85011512355") == ("caw_15",)


def test_21_two_ins_in_a_row(register: Register) -> None:
    assert register("jan", NOON - timedelta(hours=4)) == ()
    assert register("jan") == ("ciao_21",)


def test_22_two_outs_in_a_row(register: Register) -> None:
    assert register("jan", NOON - timedelta(hours=4)) == ()
    assert register("jan", NOON - timedelta(hours=2), type="out") == ()
    assert register("jan", type="out") == ("ciao_22",)


def test_24_an_out_with_no_in_in_the_24_hours_before(register: Register) -> None:
    assert register("jan", type="out") == ("ciao_24",)


@pytest.mark.parametrize(
    ("ago", "expected"),
    [(timedelta(hours=24), ()), (timedelta(hours=24, milliseconds=1), ("ciao_24",))],
)
def test_24_looks_back_exactly_24_hours(
    register: Register, ago: timedelta, expected: tuple[str, ...]
) -> None:
    register("jan", NOON - ago)
    assert register("jan", type="out") == expected


def test_an_in_elsewhere_is_no_predecessor(register: Register, site: Site) -> None:
    register(
        "jan",
        NOON - timedelta(hours=1),
        contractualRelationshipReference=site.declarations[1].number,
    )
    assert register("jan") == ()


@pytest.mark.parametrize(
    ("age_ms", "expected"), [(599_999, ()), (600_000, ("ciao_32",)), (600_001, ("ciao_32",))]
)
def test_32_at_the_limit_exactly(
    register: Register, age_ms: int, expected: tuple[str, ...]
) -> None:
    assert register("jan", age=timedelta(milliseconds=age_ms)) == expected


@pytest.mark.parametrize(("ahead_s", "expected"), [(60, ()), (61, ("ciao_32",))])
def test_32_in_the_future_by_a_wrong_clock(
    register: Register, ahead_s: int, expected: tuple[str, ...]
) -> None:
    assert register("jan", age=timedelta(seconds=-ahead_s)) == expected


def test_32_follows_the_set_limit(register: Register, behaviour: Behaviour) -> None:
    behaviour.limit_s = 3600
    assert register("jan", age=timedelta(minutes=59)) == ()


def test_3_the_enterprise_is_neither_employer_nor_self_employed(
    register: Register, site: Site
) -> None:
    neither = next(company for company in site.companies if company.standing == "neither")
    works = next(works for works in site.declarations if works.contracts_of(neither.number))
    sent = {
        "employer": {"enterpriseNumber": neither.number},
        "contractualRelationshipReference": works.number,
    }
    assert register("jan", **sent) == ("caw_3",)


def test_5_a_self_employed_person_without_a_legal_function(register: Register, site: Site) -> None:
    holder = next(worker for worker in site.workers if worker.functions)
    number = holder.functions[0].company
    works = next(works for works in site.declarations if works.contracts_of(number))
    sent = {
        "contractualRelationshipReference": works.number,
        "employer": {"enterpriseNumber": number},
    }
    assert register(holder.handle, **sent) == ()
    assert register("jan", **sent) == ("caw_5",)


def test_1_a_manager_needs_no_dimona(remarks_in: Register, site: Site) -> None:
    mehmet, employer = site.worker["mehmet"], site.worker["jan"].employer
    manager = replace(mehmet, functions=(LegalFunction(employer, Period(site.today)),))
    sent = {"employer": {"enterpriseNumber": employer}}
    assert remarks_in(site, "mehmet", NOON - timedelta(hours=1), **sent) == ("caw_1",)
    managed = replace(site, workers=(manager,))
    assert remarks_in(managed, "mehmet", type="out", **sent) == ()


def test_13_works_below_the_threshold(remarks_in: Register, site: Site) -> None:
    main = site.declaration[MAIN_WORKPLACE]

    def of(**changes: Any) -> Site:
        return replace(site, declarations=(replace(main, **changes),))

    assert remarks_in(of(amount_eur=499_999), "jan") == ("caw_13",)
    assert remarks_in(of(amount_eur=500_000), "amelie") == ()
    assert remarks_in(of(amount_eur=1, sector="meat"), "hans") == ()


@pytest.mark.parametrize(("days", "expected"), [(1, ()), (0, ("caw_16",))])
def test_16_from_the_day_on_which_the_company_ceased(
    remarks_in: Register, site: Site, days: int, expected: tuple[str, ...]
) -> None:
    number, day = site.worker["jan"].employer, site.today + timedelta(days=days)
    companies = tuple(
        replace(company, ceased=day) if company.number == number else company
        for company in site.companies
    )
    assert remarks_in(replace(site, companies=companies), "jan") == expected


def test_15_a_number_that_was_replaced_is_known_and_leads_to_the_same_person(
    remarks_in: Register, site: Site
) -> None:
    former = invented_data.inss(site.worker["jan"].born, "M", 7)
    known = replace(site, workers=(replace(site.worker["jan"], replaced=(former,)),))
    assert remarks_in(known, "jan", NOON - timedelta(hours=1), ssin=former) == ()
    assert remarks_in(known, "jan") == ("ciao_21",)


def test_21_by_whichever_number_one_came(register: Register, site: Site) -> None:
    joao = site.worker["joao"]
    by_number = {
        "limosaId": None,
        "ssin": joao.number,
        "employer": {"foreignVatNumber": joao.employer},
    }
    assert (
        register(
            "joao",
            NOON - timedelta(hours=1),
            limosaId=joao.limosas[0].number,
            ssin=None,
            employer=None,
        )
        == ()
    )
    assert register("joao", **by_number) == ("ciao_21",)


def test_what_was_cancelled_is_no_predecessor(register: Register, store: PresenceStore) -> None:
    register("jan", NOON - timedelta(hours=1))
    assert store.set_status(1, "cancelled", epoch_ms(NOON)) is not None
    assert register("jan") == ()


def test_an_employment_ends_with_its_last_day_in_belgium(
    site: Site, store: PresenceStore, behaviour: Behaviour
) -> None:
    jan = site.worker["jan"]
    last = Period(site.today - timedelta(days=9), site.today)
    leaving = replace(jan, dimonas=(Dimona(jan.employer, last),))
    elsewhere = replace(site, workers=(leaving,))

    def at(moment: datetime) -> tuple[str, ...]:
        submission = submission_of(item(site, "jan", moment))
        (stored,) = store.add("leiezicht", "gateway", epoch_ms(moment), [submission])
        return remarks(case_of(stored, store, elsewhere, behaviour))

    assert at(NOON) == ()
    assert "caw_2" in at(NOON + timedelta(hours=14))


def test_every_rule_has_a_label_in_every_language() -> None:
    for code, _ in RULES:
        labels = REMARKS[code].labels
        assert tuple(labels) == LANGUAGES
        assert all(labels.values())


def test_the_main_workplace_is_the_one_of_the_examples(site: Site) -> None:
    assert site.workplaces_of("leiezicht")[0].number == MAIN_WORKPLACE
