"""Invent people, places and registrations for tests; their numbers pass the checks."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.model import (
    Address,
    Answer,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    Timestamp,
    Validity,
    Workplace,
)
from gateway.journal import retention
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations

PEETERS = Employer("0123456749", "Peeters Ruwbouw bv")
MAAS = Employer("0876543295", "Elektro Maas nv")
LINDE = Workplace(
    "1Y1000NF9KCQZ",
    "Residentie De Linde, Gent",
    Address("Lindestraat", "1", "9000", "Gent"),
    companies=(PEETERS, MAAS),
)
BRUG = Workplace("1Y1000HX2LMPZ", "Brug Albertkanaal")
NOW = Timestamp(
    wall_ms=1_800_000_000_000, boot_ms=1_000_000, boot_id="b1", offset_ms=0, error_ms=500
)
DAY_S = 86_400
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan Pieter", "Peeters", "nl")
PIOTR = Person("24911234567890115", NumberKind.LIMOSA, Means.FORM)


def draft(direction: Direction = Direction.IN, person: Person = JAN) -> Draft:
    """Return what a visit on LINDE settles; a Limosa number has no employer."""
    employer = None if person.kind is NumberKind.LIMOSA else PEETERS
    return Draft(person, direction, LINDE, employer)


def later(seconds: float) -> Timestamp:
    """Return NOW plus so many seconds, in the same boot."""
    passed_ms = int(seconds * 1000)
    return replace(NOW, wall_ms=NOW.wall_ms + passed_ms, boot_ms=NOW.boot_ms + passed_ms)


def national_numbers(count: int) -> list[str]:
    """Return so many numbers of the National Register, at most 999, that belong to no one here."""
    firsts = [f"850204{serial:03}" for serial in range(1, count + 1)]
    return [f"{first}{97 - int(first) % 97:02}" for first in firsts]


_NUMBERS = national_numbers(900)


def invented(turn: int) -> Person:
    """Return another person for each number: Jan, Piotr, then one of 900."""
    if turn < len((JAN, PIOTR)):
        return (JAN, PIOTR)[turn]
    return replace(JAN, number=_NUMBERS[turn % len(_NUMBERS)], given=f"Jan {turn}")


def keep_registrations(registrations: Registrations, count: int, people: int = 900) -> list[str]:
    """Keep registrations of so many people in turn, a second apart, and return the references."""
    return [
        registrations.keep(draft(person=invented(turn % people)), later(turn), "nl")[0].reference
        for turn in range(count)
    ]


def confirm(outbox: Outbox, *entries: tuple[int, str], seconds: float = 0) -> None:
    """Settle these, by number and reference, as confirmed so many seconds after NOW."""
    answers = [
        (seq, Answer(reference, Outcome.CONFIRMED, "7", Validity.VALIDATED))
        for seq, reference in entries
    ]
    outbox.settle(answers, later(seconds).wall_ms)
    retention.begin_count(outbox.store, outbox.sealer, later(seconds).wall_ms)
