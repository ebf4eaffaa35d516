"""Test the search for a company: by any word of its name as a worker knows it, or by its number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.model import Address, Employer, Workplace
from gateway.domain.search import KEYS, matching, next_keys, sort_key

NAMES = (
    "'t Serstevens",
    "A.B.C. Chauffage S.A.",
    "Bâti-Liège",
    "De Backer & Zonen BV",
    "Groep Batens NV",
    "L'Artisan du Toit SRL",
    "Łódź Bud Sp. z o.o.",
    "NV Bouw",
    "Peeters Jan",
    "Schrijnwerk 3D",
    "Çelik Ødegård",
)
COMPANIES = tuple(Employer(f"04000000{place:02}", name) for place, name in enumerate(NAMES))
POLISH = Employer("PL5261040828", "Murarz")
OWN = Employer("0876543295", "Batiment Own")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tser", "'t Serstevens"),
        ("SERST", "'t Serstevens"),
        ("abc", "A.B.C. Chauffage S.A."),
        ("a.b.c. ch", "A.B.C. Chauffage S.A."),
        ("batil", "Bâti-Liège"),
        ("liè", "Bâti-Liège"),
        ("debac", "De Backer & Zonen BV"),
        ("back", "De Backer & Zonen BV"),
        ("de backer", "De Backer & Zonen BV"),
        ("artisan", "L'Artisan du Toit SRL"),
        ("lart", "L'Artisan du Toit SRL"),
        ("lodz", "Łódź Bud Sp. z o.o."),
        ("nvb", "NV Bouw"),
        ("bou", "NV Bouw"),
        ("jan", "Peeters Jan"),
        ("jan peet", "Peeters Jan"),
        ("3d", "Schrijnwerk 3D"),
        ("celi", "Çelik Ødegård"),
        ("odeg", "Çelik Ødegård"),
    ],
)
def test_a_company_is_found_by_any_word_of_its_name(typed: str, name: str) -> None:
    assert [company.name for company in matching(COMPANIES, typed)] == [name]


@pytest.mark.parametrize("typed", ["sa", "srl", "sp", "atens", "toitsrlx", "zzz"])
def test_a_legal_form_or_the_middle_of_a_word_begins_nothing(typed: str) -> None:
    assert not {company.name for company in matching(COMPANIES, typed)} & {
        "A.B.C. Chauffage S.A.",
        "L'Artisan du Toit SRL",
        "Łódź Bud Sp. z o.o.",
        "Groep Batens NV",
    }


@pytest.mark.parametrize(
    "typed",
    ["0876543295", "0876.543", "876 543", "876543295", "BE 0876.543.295", "be0876", "BE876"],
)
def test_an_enterprise_number_is_found_as_people_write_it(typed: str) -> None:
    assert matching((*COMPANIES, OWN, POLISH), typed) == (OWN,)


def test_a_foreign_number_is_found_with_and_without_its_country() -> None:
    for typed in ("PL 526", "526104", "pl5"):
        assert matching((*COMPANIES, POLISH), typed) == (POLISH,)
    # its country alone is no letter that the name begins with
    assert "p" not in next_keys((OWN, POLISH), "")


def test_the_alphabet_passes_over_legal_forms_and_what_begins_so_stands_first() -> None:
    by_name = [company.name for company in matching(COMPANIES, "")]
    assert by_name == [
        "A.B.C. Chauffage S.A.",
        "Bâti-Liège",
        "NV Bouw",
        "Çelik Ødegård",
        "De Backer & Zonen BV",
        "Groep Batens NV",
        "L'Artisan du Toit SRL",
        "Łódź Bud Sp. z o.o.",
        "Peeters Jan",
        "Schrijnwerk 3D",
        "'t Serstevens",
    ]
    assert [company.name for company in matching(COMPANIES, "b")] == [
        "Bâti-Liège",
        "NV Bouw",
        "De Backer & Zonen BV",
        "Groep Batens NV",
        "Łódź Bud Sp. z o.o.",
    ]
    assert sort_key("BV") == "bv"


def test_the_words_of_an_address_are_searched_where_it_is_asked_for() -> None:
    site = Workplace("1Y1000NF9KCQZ", "De Linde", Address("Lindelaan", "12", "9000", "Gent"))

    def text_of(workplace: Workplace) -> str:
        address = workplace.address
        return f"{workplace.name} {address.municipality}" if address else workplace.name

    assert matching((site,), "gent", text_of) == (site,)
    assert matching((site,), "1y1000nf") == (site,)
    assert next_keys((site,), "ge", text_of) == {"n"}


COMPANY = st.builds(
    Employer,
    st.sampled_from(["0876543295", "1000000000", "PL5261040828"]),
    st.lists(st.sampled_from(["de", "NV", "Jan", "'t", "B.V.", "Ørsted", "3D", "Bâti-Liège", "&"]))
    .map(" ".join),
)  # fmt: skip


@given(st.lists(COMPANY), st.text("abdjlnotv038", max_size=3))
def test_the_keys_that_are_offered_are_those_that_lead_to_something(
    companies: list[Employer], typed: str
) -> None:
    leading = {key for key in KEYS if matching(companies, typed + key)}
    assert next_keys(companies, typed) == leading
