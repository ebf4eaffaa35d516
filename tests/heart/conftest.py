"""People and places for the tests of the heart: invented numbers that pass their checks, none real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.journal import Keeper, Outbox, Reports, Store
from gateway.journal.sealing import Sealer
from gateway.model import Address, Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.vault import DataKey

PEETERS = Employer("0123456749", "Peeters Ruwbouw bv")
MAAS = Employer("0876543295", "Elektro Maas nv")
LINDE = Workplace(
    "1Y1000NF9KCQZ", "Residentie De Linde, Gent", Address("Lindestraat", "1", "9000", "Gent"), companies=(PEETERS, MAAS)
)
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan Pieter", "Peeters", "nl")
PIOTR = Person("24911234567890115", NumberKind.LIMOSA, Means.FORM)


@pytest.fixture
def sealer() -> Sealer:
    return Sealer(DataKey("test", bytes(range(32))))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def keeper(store: Store, sealer: Sealer) -> Keeper:
    return Keeper(store, sealer, tolerance_s=60)


@pytest.fixture
def outbox(store: Store, sealer: Sealer) -> Outbox:
    return Outbox(store, sealer)


@pytest.fixture
def reports(store: Store, sealer: Sealer) -> Reports:
    return Reports(store, sealer, limit_s=600)


def draft(direction: Direction = Direction.IN, person: Person = JAN) -> Draft:
    return Draft(person, direction, LINDE, PEETERS if person.kind is not NumberKind.LIMOSA else None)
