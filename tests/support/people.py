"""People, places and registrations for tests: invented numbers that pass their checks, none real."""

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
NOW = Timestamp(
    wall_ms=1_800_000_000_000, boot_ms=1_000_000, boot_id="b1", offset_ms=0, error_ms=500
)
DAY_S = 86_400
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan Pieter", "Peeters", "nl")
PIOTR = Person("24911234567890115", NumberKind.LIMOSA, Means.FORM)


def draft(direction: Direction = Direction.IN, person: Person = JAN) -> Draft:
    return Draft(
        person, direction, LINDE, PEETERS if person.kind is not NumberKind.LIMOSA else None
    )


def later(seconds: float) -> Timestamp:
    """So many seconds after NOW, in the same boot."""
    return replace(
        NOW, wall_ms=NOW.wall_ms + int(seconds * 1000), boot_ms=NOW.boot_ms + int(seconds * 1000)
    )


def keep_registrations(registrations: Registrations, count: int) -> list[str]:
    """So many registrations of Jan and Piotr in turn, a second apart; their references."""
    return [
        registrations.keep(draft(person=(JAN, PIOTR)[turn % 2]), later(turn), "nl")[0].reference
        for turn in range(count)
    ]


def confirm(outbox: Outbox, *entries: tuple[int, str], seconds: float = 0) -> None:
    """The service confirms these, by number and reference, so many seconds after NOW."""
    outbox.settle(
        [
            (seq, Answer(reference, Outcome.CONFIRMED, "7", Validity.VALIDATED))
            for seq, reference in entries
        ],
        later(seconds).wall_ms,
    )
