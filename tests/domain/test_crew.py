"""Test crew files: the columns in each language, and each fault by its line."""

from __future__ import annotations

import pytest

from gateway.domain.crew import (
    MOST_WORKERS,
    CrewError,
    CrewFault,
    CrewFaultKind,
    CrewMember,
    read,
)
from tests.support.people import national_numbers

JAN, ELS, PIOTR = "85011512355", national_numbers(1)[0], "24911234567890115"
PEETERS = "0123456749"


@pytest.mark.parametrize(
    "head",
    [
        ("INSZ", "Ondernemingsnummer", "Firma", "Naam", "Voornaam"),
        ("NISS", "Numéro d'entreprise", "Entreprise", "Nom", "Prénom"),
        ("ENSS", "Unternehmensnummer", "Unternehmen", "Name", "Vorname"),
        ("INSS", "Enterprise number", "Company", "Surname", "First name"),
    ],
)
def test_the_columns_are_known_by_the_words_of_each_language(head: tuple[str, ...]) -> None:
    rows = [
        (),
        ("Loon", *head),
        ("99", "85.01.15-123.55", "BE 0123.456.749", "Peeters", "Peeters", "Jan"),
        ("", "", "", "", "", ""),
        # a Limosa number needs no company
        ("", PIOTR),
    ]
    assert read(rows) == (
        CrewMember(JAN, PEETERS, "Peeters", "Peeters", "Jan"),
        CrewMember(PIOTR, ""),
    )


def test_every_fault_is_told_by_its_line_and_nothing_is_taken() -> None:
    rows = [
        ("inss", "employer"),
        (JAN, PEETERS),
        ("85011512356", PEETERS),
        (ELS, "0123456700"),
        (JAN, PEETERS),
    ]
    with pytest.raises(CrewError) as raised:
        read(rows)
    assert raised.value.faults == (
        CrewFault(3, CrewFaultKind.NUMBER),
        CrewFault(4, CrewFaultKind.COMPANY),
        CrewFault(5, CrewFaultKind.TWICE),
    )


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([], CrewFault(0, CrewFaultKind.EMPTY)),
        ([("inss", "employer")], CrewFault(0, CrewFaultKind.EMPTY)),
        ([("", ""), ("name", "employer")], CrewFault(2, CrewFaultKind.NO_COLUMNS)),
        (
            [("inss", "employer"), *[("1", "2")] * (MOST_WORKERS + 1)],
            CrewFault(0, CrewFaultKind.TOO_LONG),
        ),
    ],
)
def test_a_file_that_is_none_has_one_fault(rows: list[tuple[str, ...]], fault: CrewFault) -> None:
    with pytest.raises(CrewError) as raised:
        read(rows)
    assert raised.value.faults == (fault,)


def test_a_thousand_faults_are_enough() -> None:
    with pytest.raises(CrewError) as raised:
        read([("inss", "employer"), *[("1", "2")] * 3_000])
    assert len(raised.value.faults) == 1_000


def test_a_spreadsheet_takes_the_first_zero_away() -> None:
    number = "00010100105"
    (member,) = read([("inss", "employer"), (number.lstrip("0"), PEETERS)])
    assert member.number == number


def test_what_steers_a_program_is_not_taken_in() -> None:
    rows = [("inss", "employer", "company", "name"), (JAN, PEETERS, "A\x1b[2J", "\u202eB\x9b\n")]
    (member,) = read(rows)
    assert (member.company, member.surname) == ("A [2J", "B")
