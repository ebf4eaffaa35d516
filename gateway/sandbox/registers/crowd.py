"""The many workers of the practice site, drawn from invented_data.py.

Of ten, six hold a card, two a BIS number, and two are posted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from gateway.domain.model import Address
from gateway.sandbox.registers import invented_data
from gateway.sandbox.registers.records import Dimona, EidCard, LegalFunction, Limosa, Period, Worker

# how many of one birthday and gender can be told apart
_BIRTHS = 8


@dataclass(frozen=True, slots=True)
class Pool:
    """Hold what a crowd is drawn from.

    That is chance; the origins of residents, of people employed from abroad and of the posted;
    companies.
    """

    random: Random
    residents: Sequence[invented_data.Origin]
    employed: Sequence[invented_data.Origin]
    posted: Sequence[invented_data.Origin]
    belgian: Sequence[str]
    foreign: Sequence[str]


class Crowd:
    """Make workers one after the other; no number and no handle comes twice.

    :param taken: handles that are somebody's already.
    :param numbers: national and BIS numbers that are somebody's already.
    """

    def __init__(self, today: date, taken: set[str], numbers: set[str]) -> None:
        self._today = today
        # the number after each name that was given last
        self._last = dict.fromkeys(taken, 1)
        self._numbers = numbers
        self._turn = 0

    def draw(self, count: int, pool: Pool) -> list[Worker]:
        """Make the next ``count`` workers."""
        first, self._turn = self._turn, self._turn + count
        return [self._worker(turn, pool) for turn in range(first, first + count)]

    def _worker(self, turn: int, pool: Pool) -> Worker:
        random = pool.random
        kind = turn % 10
        posted = kind >= 8
        origin = random.choice(
            pool.residents if kind < 6 else pool.employed if kind < 8 else pool.posted
        )
        gender = "F" if random.random() < 0.12 else "M"
        given = random.choice(origin.women if gender == "F" else origin.men)
        born = date(random.randint(1962, 2006), random.randint(1, 12), random.randint(1, 28))
        hired = Period(self._today - timedelta(days=random.randint(30, 2400)))
        home = random.choice(invented_data.HOMES)
        surname, place = random.choice(origin.surnames), random.choice(origin.places)
        address = Address(random.choice(invented_data.STREETS), str(random.randint(1, 180)), *home)
        return Worker(
            self._handle(given),
            given,
            surname,
            gender,
            origin.country,
            origin.language,
            born,
            place,
            address,
            number="" if posted else self._number(born, gender, turn, bis=kind >= 6),
            dimonas=() if posted else (Dimona(random.choice(pool.belgian), hired),),
            limosas=(self._posting(turn, pool),) if posted else (),
            card=self._card(turn, origin, home[1]) if kind < 6 else None,
        )

    def self_employed(self, company: str, pool: Pool) -> Worker:
        """Make the next worker as one with a card and a legal function in a company."""
        # the kind that lives here
        turn = self._turn + -self._turn % 10
        self._turn = turn + 1
        worker = self._worker(turn, pool)
        (employment,) = worker.dimonas
        changes = {name: getattr(worker, name) for name in worker.__slots__}
        return Worker(
            **changes | {"dimonas": (), "functions": (LegalFunction(company, employment.period),)}
        )

    def _number(self, born: date, gender: str, turn: int, *, bis: bool) -> str:
        """Return a number that is still free; when a birthday has no more, the next day has."""
        while True:
            for serial in range(turn, turn + _BIRTHS):
                number = invented_data.inss(born, gender, serial % _BIRTHS, bis=bis)
                if number not in self._numbers:
                    self._numbers.add(number)
                    return number
            born += timedelta(days=1)

    def _posting(self, turn: int, pool: Pool) -> Limosa:
        """Return a Limosa declaration of half a year that runs now."""
        day = turn % 100
        period = Period(
            self._today - timedelta(days=40 + day), self._today + timedelta(days=140 - day)
        )
        client = pool.belgian[turn % len(pool.belgian)]
        return Limosa(
            invented_data.limosa(50_000_000 + 7919 * turn),
            pool.foreign[turn % len(pool.foreign)],
            period,
            client,
        )

    def _card(self, turn: int, origin: invented_data.Origin, municipality: str) -> EidCard:
        """Return an eID card, of either applet in turn.

        People of other countries hold an EU card (31) or a B card (12).
        """
        document = (
            "1"
            if origin.country == "BE"
            else "12"
            if origin.country in ("TR", "MA", "UA", "BR")
            else "31"
        )
        issued = self._today - timedelta(days=200 + 23 * (turn % 60))
        return EidCard(
            invented_data.card_number(40_000 + turn),
            "1.8" if turn % 2 else "1.7",
            document,
            Period(issued, issued + timedelta(days=3650)),
            municipality,
        )

    def _handle(self, given: str) -> str:
        """Return the given name in plain small letters, with a number where the name is taken."""
        folded = unicodedata.normalize(
            "NFKD", given.replace("ł", "l").replace("Ł", "L").replace("ı", "i")
        )
        plain = "".join(
            letter for letter in folded.lower() if letter.isascii() and letter.isalpha()
        )
        turn = self._last[plain] = self._last.get(plain, 0) + 1
        return plain if turn == 1 else f"{plain}{turn}"
