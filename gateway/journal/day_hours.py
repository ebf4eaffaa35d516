"""Choose whose hours of a day are shown: the ends of work need no name, so few rows are opened."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import NamedTuple

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.model import Direction, Regime, Timestamp
from gateway.domain.work_list import Correction, corrected_acts, stretches
from gateway.journal import blank_marks, corrections, presence
from gateway.journal.period import ListSources, around, made_around
from gateway.journal.registrations import REMARK_32

# as in _Passage
_COLUMNS = (
    "r.made_ms, r.seq, r.worker, coalesce(r.employer, ''), r.direction, r.regime, r.days_ahead,"
    " r.blanked_ms IS NOT NULL, 1"
)
_MADE = (
    f"SELECT {_COLUMNS} FROM registration r INDEXED BY registration_made"
    " WHERE r.made_ms >= ? AND r.made_ms < ? AND (? = '' OR r.workplace = ?)"
)
# whose own time was wrong may belong to the day all the same
_DOUBTED = (
    "SELECT max(m.sent_ms), r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms,"
    f" {_COLUMNS} FROM remark m JOIN registration r USING (seq)"
    " WHERE m.code = ? AND m.origin = 'kiosk' AND (? = '' OR r.workplace = ?) GROUP BY r.seq"
)
_REFUSED = "SELECT seq FROM answer WHERE outcome = 'refused' AND seq BETWEEN ? AND ?"
_CORRECTED = "SELECT DISTINCT registration FROM correction WHERE registration BETWEEN ? AND ?"


class _Passage(NamedTuple):
    """Hold what of a registration says how long somebody worked; it has no name.

    :param counts: the service did not refuse it
    """

    at_ms: int
    seq: int
    worker: bytes
    employer: str
    direction: str
    regime: str
    days_ahead: int
    is_erased: bool
    counts: bool


class Chosen(NamedTuple):
    """Hold whose hours are shown.

    :param numbers: of their registrations in the journal, around the day too
    :param total: how many workers there are
    :param erased: registrations of the day of which person and name are erased
    """

    numbers: tuple[int, ...]
    total: int
    erased: int


def choose(
    sources: ListSources, on: date, workplace: str, places: slice, number: str = ""
) -> Chosen:
    """Return the workers of a day, those whose end is open first, by company.

    :param places: which of them are shown
    :param number: of the one who is looked for; empty for all.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    from_ms, to_ms = (belgian_midnight_ms(each) for each in (on, on + timedelta(days=1)))
    wanted = sources.sealer.blind_index(number) if number else b""
    erased = 0
    own: dict[bytes, list[_Passage]] = {}
    passages = _passages(sources, on, workplace)
    corrected = _corrected(sources, passages)
    for one in passages:
        if one.is_erased:
            erased += from_ms <= one.at_ms < to_ms
        elif wanted in (b"", one.worker):
            own.setdefault(one.worker, []).append(one)
    names = presence.company_names(sources.store, workplace)
    workers: list[tuple[bool, str, int, bytes]] = []
    for worker, theirs in own.items():
        moments = [one.at_ms for one in theirs if from_ms <= one.at_ms < to_ms]
        if moments:
            company = theirs[-1].employer
            is_closed = not _is_open(_acts(theirs, corrected), from_ms, to_ms)
            workers.append((is_closed, names.get(company, company), min(moments), worker))
    workers.sort()
    shown = [worker for *_, worker in workers[places]]
    numbers = sorted({one.seq for worker in shown for one in own[worker]})
    return Chosen(tuple(numbers), len(workers), erased)


def _acts(passages: list[_Passage], corrected: dict[int, tuple[Correction, ...]]) -> list[_Passage]:
    """Return the acts that count, at the moments that staff say."""
    if corrected.keys().isdisjoint(one.seq for one in passages):
        return passages
    return [
        one._replace(at_ms=at_ms, direction=direction)
        for one in passages
        for at_ms, direction, _reason in corrected_acts(
            Direction(one.direction), one.at_ms, corrected.get(one.seq, ())
        )
    ]


def _is_open(acts: list[_Passage], from_ms: int, to_ms: int) -> bool:
    """Return whether nobody registered an end of a stretch of work that begins in this time."""
    for begin, end in stretches(acts):
        known = begin or end
        if (
            (begin is None or end is None)
            and known is not None
            and from_ms <= known.at_ms < to_ms
            and known.regime == Regime.IN_OUT
        ):
            return True
    return False


def _passages(sources: ListSources, on: date, workplace: str) -> list[_Passage]:
    """Return what was registered around a day, at the moments that count."""
    (since_ms, until_ms), store = around(on, on), sources.store
    made = store.rows(_MADE, *made_around(on, on), workplace, workplace)
    doubted = _doubted(sources, workplace)
    found = [one for one in map(_Passage._make, made) if one.seq not in doubted]
    found = [
        one._replace(at_ms=counts_from_ms(one.at_ms, one.days_ahead)) if one.days_ahead else one
        for one in (*found, *doubted.values())
    ]
    found = [one for one in found if since_ms <= one.at_ms < until_ms]
    found = _with_hidden(sources, found)
    refused = {seq for (seq,) in store.rows(_REFUSED, *_between(found))}
    if not refused:
        return found
    return [one._replace(counts=one.seq not in refused) for one in found]


def _with_hidden(sources: ListSources, found: list[_Passage]) -> list[_Passage]:
    """Return the same, where what somebody else made nobody's is a worker of its own."""
    blank = [one.seq for one in found if one.is_erased or not one.worker]
    hidden = set(blank_marks.hidden(sources.store, sources.sealer, blank)) if blank else ()
    return [
        one._replace(worker=b"row %d" % one.seq, is_erased=False) if one.seq in hidden else one
        for one in found
    ]


def _corrected(sources: ListSources, passages: list[_Passage]) -> dict[int, tuple[Correction, ...]]:
    """Return what staff corrected, by the numbers of the registrations."""
    rows = sources.store.rows(_CORRECTED, *_between(passages))
    numbers = json.dumps([seq for (seq,) in rows])
    return corrections.of_rows(sources.store, sources.sealer, numbers)


def _between(passages: list[_Passage]) -> tuple[int, int]:
    """Return the first and the last number in the journal."""
    numbers = [one.seq for one in passages]
    return min(numbers, default=0), max(numbers, default=0)


def _doubted(sources: ListSources, workplace: str) -> dict[int, _Passage]:
    """Return what was registered while the clock may have been wrong, at the right moments."""
    rows = sources.store.rows(_DOUBTED, REMARK_32, workplace, workplace)
    stamps = [Timestamp(*stamp) for _sent_ms, *stamp in (each[:6] for each in rows)]
    moments = sources.clock.true_times_ms(stamps, sources.tolerance_ms)
    found = {}
    for true_ms, (sent_ms, *values) in zip(moments, rows, strict=True):
        one = _Passage._make(values[5:])
        found[one.seq] = one._replace(at_ms=true_ms if sent_ms is None else sent_ms)
    return found
