"""Reckon who is on site, and who of those expected is not: pure functions over registrations.

Where a worker is follows from the last registration alone, whatever the service says of it: whom it
refused stands on the site all the same. Names are sealed and are no business of this module: a
worker is an index, a company a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from gateway.domain.belgian_time import belgian_day_ms
from gateway.domain.model import IN_COUNTS_S, Direction, Means, RegistrationSummary


class Place(StrEnum):
    """Name where a worker is today."""

    HERE = "here"
    LEFT = "left"
    # expected, and not registered today
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold what counts of one registration here.

    :param seq: its number in the journal, which orders it whatever the clock said
    :param worker: the blind index of the worker's number
    :param employer: the company's number; empty with a Limosa number
    :param made_ms: since when it counts, UTC milliseconds
    :param is_ahead: made yesterday for today: whether the worker came is not known
    :param status: kept, confirmed or refused
    """

    seq: int
    worker: bytes = field(repr=False)
    employer: str
    direction: Direction
    made_ms: int
    means: Means
    status: str
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Say where a worker is.

    :param last: the last registration, since when it is so
    :param first_ms: of the day's first registration, UTC milliseconds
    :param is_typed: a number was typed for one of the registrations
    """

    last: Passage
    place: Place
    first_ms: int
    is_typed: bool


@dataclass(frozen=True, slots=True)
class Expected:
    """Name a worker who is expected.

    :param key: how the journal finds the name again: in the crews of a file, or by a registration
    """

    worker: bytes = field(repr=False)
    employer: str
    key: int = 0
    is_in_file: bool = False


@dataclass(frozen=True, slots=True)
class CompanyPresence:
    """Count a company's workers.

    :param number: of the company; empty where the declaration of a Limosa number names it
    :param expected: those who are expected, here or not
    :param typed: those for whom a number was typed, which can be another person's
    """

    number: str
    name: str = ""
    expected: int = 0
    here: int = 0
    left: int = 0
    missing: int = 0
    kept: int = 0
    confirmed: int = 0
    refused: int = 0
    typed: int = 0

    @property
    def registered(self) -> int:
        """Return how many registered today."""
        return self.here + self.left

    @property
    def typed_share(self) -> int:
        """Return how many of a hundred registered by a typed number."""
        return round(100 * self.typed / self.registered) if self.registered else 0


@dataclass(frozen=True, slots=True)
class PresentWorker:
    """Describe a worker for staff: the last registration, and where it leaves the worker.

    :param line: of a worker who is missing it has a name, a masked number and a company alone
    :param first_ms: of the day's first registration, UTC milliseconds; 0 for one who is missing
    """

    line: RegistrationSummary
    place: Place
    first_ms: int = 0


@dataclass(frozen=True, slots=True)
class MissingList:
    """Hold who is expected and did not register, by company, as it was at a moment.

    :param site: the workplace's name
    :param made_ms: UTC milliseconds
    :param total: the counts of all companies
    :param missing: each company of which somebody is missing, with the names that are known, or
        masked numbers
    """

    site: str
    made_ms: int
    total: CompanyPresence
    missing: tuple[tuple[CompanyPresence, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class PresenceListed:
    """Report the companies on the workplace, and one of them with its workers.

    :param total: the counts of all of them
    :param company: the number of that one
    :param typed: what was searched for: companies and workers are those found
    """

    companies: tuple[CompanyPresence, ...]
    total: CompanyPresence
    company: str = ""
    workers: tuple[PresentWorker, ...] = ()
    typed: str = ""


def since_ms(now_ms: int) -> int:
    """Return from when on registrations count: today's, and each IN that may still be open."""
    return min(belgian_day_ms(now_ms)[0], now_ms - IN_COUNTS_S * 1000 + 1)


def whereabouts(passages: Iterable[Passage], now_ms: int) -> tuple[Whereabouts, ...]:
    """Return where each worker is, in the order of the last registrations.

    An IN counts on the day on which it was made, and as long as a shift may last. Who went OUT
    yesterday, or has forgotten to, is nowhere. In the daily regime nobody goes OUT.

    :param passages: all since :func:`since_ms`, on one workplace.
    """
    midnight_ms = belgian_day_ms(now_ms)[0]
    by_worker: dict[bytes, list[Passage]] = {}
    for passage in sorted(passages, key=lambda each: each.seq):
        by_worker.setdefault(passage.worker, []).append(passage)
    found = []
    for own in by_worker.values():
        last = own[-1]
        is_open = now_ms - last.made_ms < IN_COUNTS_S * 1000
        if last.made_ms < midnight_ms and not (last.direction is Direction.IN and is_open):
            continue
        place = Place.HERE if last.direction is Direction.IN else Place.LEFT
        is_typed = any(each.means is Means.KEYPAD for each in own)
        found.append(Whereabouts(last, place, _first_ms(own, midnight_ms), is_typed))
    return tuple(sorted(found, key=lambda each: each.last.seq))


def _first_ms(own: list[Passage], midnight_ms: int) -> int:
    """Return the first of today, or the IN of yesterday that lasts over midnight."""
    for before, passage in zip([None, *own], own, strict=False):
        if passage.made_ms >= midnight_ms:
            over_night = before is not None and before.direction is Direction.IN
            return before.made_ms if before is not None and over_night else passage.made_ms
    return own[-1].made_ms


def missing(expected: Iterable[Expected], present: Iterable[Whereabouts]) -> tuple[Expected, ...]:
    """Return who is expected and did not register, for whatever company."""
    seen = {each.last.worker for each in present}
    return tuple(one for one in expected if one.worker not in seen)


def by_company(
    present: Collection[Whereabouts],
    expected: Collection[Expected] = (),
    counts: Mapping[str, int] = MappingProxyType({}),
) -> tuple[CompanyPresence, ...]:
    """Count the workers of each company, those with the most missing first.

    :param counts: how many people of a company are expected, whoever they are.
    """
    places = Counter((each.last.employer, each.place) for each in present)
    absent = Counter(each.employer for each in missing(expected, present))
    due = Counter(each.employer for each in expected)
    statuses = Counter((each.last.employer, each.last.status) for each in present)
    typed = Counter(each.last.employer for each in present if each.is_typed)
    numbers = {number for number, _place in places} | set(due) | set(counts)
    companies = [
        CompanyPresence(
            number,
            expected=max(due[number], counts.get(number, 0)),
            here=places[number, Place.HERE],
            left=places[number, Place.LEFT],
            missing=max(
                absent[number],
                counts.get(number, 0) - sum(places[number, place] for place in Place),
            ),
            kept=statuses[number, "kept"],
            confirmed=statuses[number, "confirmed"],
            refused=statuses[number, "refused"],
            typed=typed[number],
        )
        for number in numbers
    ]
    return tuple(sorted(companies, key=lambda one: (-one.missing, -one.here, one.number)))
