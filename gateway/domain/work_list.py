"""List who was at work in a period, and reckon the hours out of INs and OUTs, for the office.

Nothing is invented: an IN without an OUT stays open until somebody corrects it, and a correction
has a reason and changes no registration.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import IN_COUNTS_S, Direction, Means, Outcome, Regime
from gateway.domain.names import full_name

_LONGEST_MS = IN_COUNTS_S * 1000
MOST_REASON_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Correction:
    """Describe what staff say of a registration, for the office alone.

    :param direction: the registration's own moves it; the other one adds the act that was forgotten
    :param at_ms: the right moment, UTC milliseconds; ``None``: the registration does not count
    :param entered_ms: when it was written down
    """

    direction: Direction
    at_ms: int | None
    reason: str
    entered_ms: int = 0


@dataclass(frozen=True, slots=True)
class ListedRegistration:
    """Describe a registration with the whole number and name of its person.

    :param at_ms: the moment as it was sent, UTC milliseconds; the day alone where ``days_ahead``
        says that it was made before
    :param proof: the code on the worker's screen
    :param corrections: in the order in which they were made; of one direction the last counts
    """

    reference: str
    at_ms: int
    number: str = field(repr=False)
    surname: str = field(repr=False)
    given: str = field(repr=False)
    employer: str
    employer_name: str
    workplace: str
    direction: Direction
    means: Means
    status: str
    service_id: str = ""
    proof: str = ""
    corrections: tuple[Correction, ...] = ()
    regime: Regime = Regime.IN_OUT
    days_ahead: int = 0

    @property
    def name(self) -> str:
        """Return the surname, then the given names."""
        return full_name(self.given, self.surname)

    @property
    def counts(self) -> bool:
        """Return whether the service did not refuse it; hours were worked all the same."""
        return self.status != Outcome.REFUSED


@dataclass(frozen=True, slots=True)
class WorkSpan:
    """Describe one stretch of work.

    :param registration: its first act, which tells whose it is
    :param in_ms, out_ms: UTC milliseconds; ``None``: nobody registered that end, or not its time
    :param reasons: of the corrections in it
    """

    registration: ListedRegistration
    in_ms: int | None
    out_ms: int | None
    reasons: tuple[str, ...] = ()

    @property
    def begins_ms(self) -> int:
        """Return its first known moment."""
        moments = (self.in_ms, self.out_ms, self.registration.at_ms)
        return next(each for each in moments if each is not None)

    @property
    def lasts_ms(self) -> int | None:
        """Return how long it lasted; ``None`` where an end is open."""
        if self.in_ms is None or self.out_ms is None:
            return None
        return self.out_ms - self.in_ms


@dataclass(frozen=True, slots=True)
class WorkList:
    """Hold the registrations and the stretches of work of some Belgian days, by company and name.

    :param erased: registrations of the period of which retention has erased person and name
    """

    first: date
    last: date
    registrations: tuple[ListedRegistration, ...] = ()
    spans: tuple[WorkSpan, ...] = ()
    erased: int = 0

    @property
    def presences(self) -> tuple[ListedRegistration, ...]:
        """Return the first IN of each person and company on each workplace and day."""
        first: dict[tuple[object, ...], ListedRegistration] = {}
        for one in sorted(self.registrations, key=lambda each: each.at_ms):
            if one.counts and one.direction is Direction.IN:
                key = (belgian_day(one.at_ms), one.workplace, one.employer, one.number)
                first.setdefault(key, one)
        return tuple(sorted(first.values(), key=lambda each: (belgian_day(each.at_ms), _key(each))))


def make_list(
    found: Iterable[ListedRegistration], first: date, last: date, erased: int = 0
) -> WorkList:
    """Return the list of the days from ``first`` to ``last``.

    :param found: registrations of these days, and of the hours around them that a stretch of work
        may reach into.
    """
    registrations = tuple(sorted(found, key=_key))
    return WorkList(
        first,
        last,
        tuple(one for one in registrations if first <= belgian_day(one.at_ms) <= last),
        tuple(
            span for span in _spans(registrations) if first <= belgian_day(span.begins_ms) <= last
        ),
        erased,
    )


class Act(Protocol):
    """Describe an IN or an OUT as it counts for the hours."""

    @property
    def at_ms(self) -> int:
        """Return its moment, UTC milliseconds."""

    @property
    def direction(self) -> str:
        """Return which way."""

    @property
    def counts(self) -> bool:
        """Return whether the service did not refuse it."""


AnAct = TypeVar("AnAct", bound=Act)


class _ListedAct(NamedTuple):
    """Hold an act with its registration, and the reason where it was corrected."""

    at_ms: int
    direction: Direction
    counts: bool
    registration: ListedRegistration
    reason: str = ""

    @property
    def is_timeless(self) -> bool:
        """Return whether it was registered for another day: nobody says when the worker came."""
        return bool(self.registration.days_ahead) and self.at_ms == self.registration.at_ms


def _key(one: ListedRegistration) -> tuple[str, str, str, str, int]:
    return (one.employer_name.casefold(), one.employer, one.name.casefold(), one.number, one.at_ms)


def corrected_acts(
    direction: Direction, at_ms: int, corrections: Iterable[Correction]
) -> Iterator[tuple[int, Direction, str]]:
    """Yield moment, direction and reason of each act of which a registration tells, corrected."""
    latest = {correction.direction: correction for correction in corrections}
    own = latest.pop(direction, None)
    if own is None:
        yield at_ms, direction, ""
    elif own.at_ms is not None:
        yield own.at_ms, direction, own.reason
    for added in latest.values():
        if added.at_ms is not None:
            yield added.at_ms, added.direction, added.reason


def stretches(acts: Iterable[AnAct]) -> Iterator[tuple[AnAct | None, AnAct | None]]:
    """Yield begin and end of each stretch of work of one person; ``None`` where an end is open."""
    opened: AnAct | None = None
    for act in sorted(acts, key=attrgetter("at_ms")):
        is_end = act.direction == Direction.OUT
        if opened is not None and is_end and act.at_ms - opened.at_ms <= _LONGEST_MS:
            yield opened, act
            opened = None
            continue
        # one that was refused and made again is one
        if opened is not None and (is_end or opened.counts):
            yield opened, None
        opened = None if is_end else act
        if is_end:
            yield None, act
    if opened is not None:
        yield opened, None


def _spans(registrations: Iterable[ListedRegistration]) -> list[WorkSpan]:
    """Return the stretches of work, in the order of company, name and time."""
    people: dict[tuple[str, str], list[_ListedAct]] = {}
    for one in registrations:
        people.setdefault((one.number, one.workplace), []).extend(
            _ListedAct(at_ms, direction, one.counts, one, reason)
            for at_ms, direction, reason in corrected_acts(
                one.direction, one.at_ms, one.corrections
            )
        )
    spans = [_span(*ends) for acts in people.values() for ends in stretches(acts)]
    return sorted(spans, key=lambda span: (*_key(span.registration)[:4], span.begins_ms))


def _span(begin: _ListedAct | None, end: _ListedAct | None) -> WorkSpan:
    acts = [act for act in (begin, end) if act is not None]
    reasons = dict.fromkeys(act.reason for act in acts if act.reason)
    return WorkSpan(
        acts[0].registration,
        None if begin is None or begin.is_timeless else begin.at_ms,
        None if end is None else end.at_ms,
        tuple(reasons),
    )
