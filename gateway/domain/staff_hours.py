"""Show staff the hours of each worker on one day, and reckon the moment of a correction.

Numbers are masked: the whole ones stay in the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from gateway.domain.belgian_time import BELGIUM, belgian_day, epoch_ms
from gateway.domain.identifiers import masked
from gateway.domain.model import Direction, Regime
from gateway.domain.work_list import ListedRegistration, WorkList, WorkSpan

MOST_DAYS_BACK = 31
# workers that are listed at once: their names are opened for it
AT_ONCE = 30
TIME_FORMAT = "%H%M"


@dataclass(frozen=True, slots=True)
class WorkerDay:
    """Hold what one worker registered on a day, and the stretches of work that begin on it."""

    registrations: tuple[ListedRegistration, ...]
    spans: tuple[WorkSpan, ...]

    @property
    def name(self) -> str:
        """Return the worker's name, surname first."""
        return self.registrations[0].name

    @property
    def number(self) -> str:
        """Return the worker's number, masked."""
        return self.registrations[0].number

    @property
    def company(self) -> str:
        """Return the name of the worker's company, else its number."""
        return self.registrations[0].employer_name or self.registrations[0].employer

    @property
    def is_open(self) -> bool:
        """Return whether nobody registered one of the ends, where both are registered."""
        return any(
            span.lasts_ms is None and span.registration.regime is Regime.IN_OUT
            for span in self.spans
        )


@dataclass(frozen=True, slots=True)
class HoursListed:
    """Report the hours of a day, open ones first, of so many workers at once.

    :param days_back, typed, place: as they were asked for
    :param days: ``None`` where they cannot be read
    :param erased: registrations of which person and name are erased
    :param total: how many workers there are
    """

    days_back: int
    typed: str
    day: date
    days: tuple[WorkerDay, ...] | None
    erased: int = 0
    place: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class HoursCorrected:
    """Report whether a correction was written."""

    is_done: bool


def worker_days(listed: WorkList) -> tuple[WorkerDay, ...]:
    """Return each worker who registered on the day of a list, whose hours are open first."""
    found: dict[tuple[str, str], list[ListedRegistration]] = {}
    for one in listed.registrations:
        found.setdefault((one.number, one.workplace), []).append(one)
    spans: dict[tuple[str, str], list[WorkSpan]] = {}
    for span in listed.spans:
        whose = span.registration.number, span.registration.workplace
        spans.setdefault(whose, []).append(span)
    days = (
        WorkerDay(tuple(map(_masked, own)), tuple(_masked_spans(spans.get(key, []))))
        for key, own in found.items()
    )
    return tuple(sorted(days, key=lambda each: not each.is_open))


def corrected_ms(one: ListedRegistration, direction: Direction, typed: str) -> int | None:
    """Return the moment of a time of day such as ``1530``; ``None`` where there is none.

    The registration's own direction stays on its day. An OUT that was forgotten is the first such
    moment after the IN, a forgotten IN the last one before the OUT: at night that is another day.
    """
    try:
        time = datetime.strptime(typed, TIME_FORMAT).time()  # noqa: DTZ007 - a time of day
    except ValueError:
        return None
    if len(typed) != len("0730"):
        return None
    day = belgian_day(one.at_ms)
    step = timedelta(days=1 if direction is Direction.OUT else -1)
    moments = [epoch_ms(datetime.combine(on, time, BELGIUM)) for on in (day, day + step)]
    if direction is one.direction:
        return moments[0]
    is_after = direction is Direction.OUT
    return next((ms for ms in moments if ms != one.at_ms and (ms > one.at_ms) is is_after), None)


def _masked(one: ListedRegistration) -> ListedRegistration:
    return replace(one, number=masked(one.number))


def _masked_spans(spans: list[WorkSpan]) -> Iterator[WorkSpan]:
    return (replace(span, registration=_masked(span.registration)) for span in spans)
