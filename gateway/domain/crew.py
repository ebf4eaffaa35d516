"""Understand the table of a crew file: who is expected, for which company, and each fault.

A file counts whole or not at all. The first row names the columns, in any order and in the words of
nl, fr, de or en; others are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain import identifiers
from gateway.domain.digits import is_digits
from gateway.domain.model import NumberKind
from gateway.domain.search import folded
from gateway.domain.spreadsheet import one_line

MOST_WORKERS = 5_000
MOST_FAULTS = 1_000


class CrewFaultKind(StrEnum):
    """Name what is wrong with a line, or with the file (line 0)."""

    # no table at all, or too large a one
    UNREADABLE = "unreadable"
    # the first row names no column of numbers, or none of companies
    NO_COLUMNS = "no columns"
    NUMBER = "number"
    COMPANY = "company"
    # the worker stands there already
    TWICE = "twice"
    EMPTY = "empty"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class CrewFault:
    """Say what is wrong with a line, counted from 1 as spreadsheets do."""

    line: int
    kind: CrewFaultKind


class CrewError(ValueError):
    """Report that a crew file is not taken, with all that is wrong with it."""

    def __init__(self, faults: Sequence[CrewFault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class CrewMember:
    """Describe a worker who is expected.

    :param employer: the company's number; empty with a Limosa number
    """

    number: str = field(repr=False)
    employer: str
    company: str = ""
    surname: str = field(default="", repr=False)
    given: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CrewFile:
    """Describe a crew file of which lines still count.

    :param name: empty where its lines cannot be opened
    :param read_ms: UTC milliseconds
    :param companies, people: how many of its lines count, which no later file replaced
    """

    name: str = field(repr=False)
    read_ms: int
    companies: int
    people: int


@dataclass(frozen=True, slots=True)
class ByHand:
    """Report whom staff expect of a company by hand.

    :param count: how many people; 0 where no number is set
    :param names: of persons
    :param files: that say who else is expected, of all companies
    """

    employer: str
    count: int = 0
    names: tuple[str, ...] = field(default=(), repr=False)
    is_each_day: bool = False
    files: tuple[CrewFile, ...] = ()


class CrewFileFault(StrEnum):
    """Name why no crew file was taken from a medium, where no line is at fault."""

    NO_STICK = "no stick"
    NO_TABLE = "no table"
    SEVERAL = "several tables"
    NOT_KEPT = "not kept"


@dataclass(frozen=True, slots=True)
class CrewTaken:
    """Report that the workers of a crew file are expected now, or why nothing of it was taken.

    :param place: the name of the file
    """

    workers: int = 0
    place: str = ""
    fault: CrewFileFault | None = None
    faults: tuple[CrewFault, ...] = ()


_COLUMNS = {
    "number": "number inss insz niss ssin rijksregisternummer rijksregisternr numeronational "
    "nationalnumber registrenational enss nationalregisternummer limosa limosanummer",
    "employer": "employer enterprisenumber ondernemingsnummer ondernemingsnr numerodentreprise "
    "unternehmensnummer kbo bce kbonummer vat btw tva btwnummer companynumber",
    "company": "company bedrijf firma onderneming entreprise societe unternehmen naambedrijf "
    "companyname employername",
    "surname": "surname name lastname naam familienaam achternaam nom nomdefamille nachname",
    "given": "given firstname voornaam prenom vorname givenname",
}
_BY_WORD = {word: name for name, words in _COLUMNS.items() for word in words.split()}
_MOST_CHARACTERS = 200


def read(rows: Iterable[Sequence[str]]) -> tuple[CrewMember, ...]:
    """Return the workers of a table.

    :raises CrewError: with each fault; then nothing of the file counts.
    """
    lines = [
        (place, [one_line(cell[:_MOST_CHARACTERS]) for cell in row])
        for place, row in enumerate(rows, 1)
    ]
    filled = [(place, row) for place, row in lines if any(row)]
    if not filled:
        raise CrewError([CrewFault(0, CrewFaultKind.EMPTY)])
    (head_line, head), *body = filled
    columns: dict[str, int] = {}
    for place, cell in enumerate(head):
        name = _BY_WORD.get("".join(filter(str.isalnum, folded(cell))))
        if name is not None:
            columns.setdefault(name, place)
    if not {"number", "employer"} <= columns.keys():
        raise CrewError([CrewFault(head_line, CrewFaultKind.NO_COLUMNS)])
    if not body:
        raise CrewError([CrewFault(0, CrewFaultKind.EMPTY)])
    if len(body) > MOST_WORKERS:
        raise CrewError([CrewFault(0, CrewFaultKind.TOO_LONG)])
    members: dict[str, CrewMember] = {}
    faults: list[CrewFault] = []
    for line, row in body:
        values = {name: row[place] for name, place in columns.items() if place < len(row)}
        member = _member(values)
        if isinstance(member, CrewFaultKind):
            faults.append(CrewFault(line, member))
        elif member.number in members:
            faults.append(CrewFault(line, CrewFaultKind.TWICE))
        else:
            members[member.number] = member
    if faults:
        raise CrewError(faults[:MOST_FAULTS])
    return tuple(members.values())


def _member(values: dict[str, str]) -> CrewMember | CrewFaultKind:
    # a spreadsheet takes the first 0 of a number away
    text = values.get("number", "")
    if is_digits(text) and len(text) < identifiers.INSS_DIGITS:
        text = text.zfill(identifiers.INSS_DIGITS)
    try:
        number, kind = identifiers.parse_person_number(text)
    except ValueError:
        return CrewFaultKind.NUMBER
    employer = ""
    if kind is not NumberKind.LIMOSA:
        try:
            employer = identifiers.parse_employer_number(values.get("employer", ""))
        except ValueError:
            return CrewFaultKind.COMPANY
    company, surname, given = (values.get(name, "") for name in ("company", "surname", "given"))
    return CrewMember(number, employer, company, surname, given)
