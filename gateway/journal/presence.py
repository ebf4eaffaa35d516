"""Read who is on site: positions without a key, and names for the page that is shown alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.days_ahead import TOMORROW
from gateway.domain.model import Direction, Means, Timestamp
from gateway.domain.presence import (
    CompanyPresence,
    Expected,
    Passage,
    Place,
    PresentWorker,
    Whereabouts,
    by_company,
    since_ms,
    whereabouts,
)
from gateway.journal import blank_marks, day, hash_chain
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system import documents

# thousands of rows are read at once, and an enumeration's call takes its time
_DIRECTIONS = {each.value: each for each in Direction}
_MEANS = {each.value: each for each in Means}
_PASSAGES = (
    "SELECT r.seq, r.worker, coalesce(r.employer, ''), r.direction, r.made_ms, r.means,"
    " coalesce(a.outcome, 'kept')"
    " FROM registration r INDEXED BY {index} LEFT JOIN answer a USING (seq)"
    " WHERE r.made_ms >= ? AND r.made_ms < ? AND r.workplace = ?"
    " AND r.days_ahead = {days_ahead}"
)
_OF_TODAY = _PASSAGES.format(index="registration_made", days_ahead=0)
_AHEAD = _PASSAGES.format(index="registration_ahead", days_ahead=TOMORROW)
# later than any time
_NO_LIMIT = 1 << 62


def open_workplace(store: Store) -> str:
    """Return the number of the workplace that is open, or was last; empty before the first day.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    for (number,) in store.rows("SELECT workplace FROM day"):
        return str(number)
    last = day.last_day(store)
    return last.workplace.number if last else ""


def positions(
    store: Store,
    workplace: str,
    now: Timestamp,
    *,
    sealer: Sealer | None = None,
    is_thorough: bool = False,
) -> tuple[Whereabouts, ...]:
    """Return where each worker of a workplace is; it needs no key and tells no name.

    :param sealer: looks whether retention blanked what is blank; whose it is else, is there.
    :param is_thorough: the sealer looks whether this program wrote each registration; one that it
        did not write so takes nobody off the site, and whose it is, is there.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    today = belgian_day(now.wall_ms)
    midnight_ms = belgian_midnight_ms(today)
    yesterday_ms = belgian_midnight_ms(today - timedelta(days=1))
    passages = _passages(store, _OF_TODAY, since_ms(now.wall_ms), _NO_LIMIT, workplace)
    passages += [
        replace(one, made_ms=midnight_ms, is_ahead=True)
        for one in _passages(store, _AHEAD, yesterday_ms, midnight_ms, workplace)
    ]
    if sealer is not None:
        # a day that was changed hides nobody either
        hidden = _passages(store, _AHEAD, midnight_ms, _NO_LIMIT, workplace) if is_thorough else []
        doubtful = [one.seq for one in (*passages, *hidden) if is_thorough or not one.worker]
        look = hash_chain.misfits if is_thorough else blank_marks.hidden
        strange = set(look(store, sealer, doubtful)) if doubtful else set()
        passages = [
            replace(one, worker=b"row %d" % one.seq, direction=Direction.IN)
            if one.seq in strange
            else one
            for one in (*passages, *(one for one in hidden if one.seq in strange))
        ]
    # what retention blanked is nobody's
    return whereabouts((one for one in passages if one.worker), now.wall_ms)


def _passages(
    store: Store, query: str, from_ms: int, before_ms: int, workplace: str
) -> list[Passage]:
    return [
        Passage(seq, worker, employer, _DIRECTIONS[direction], made_ms, _MEANS[means], status)
        for seq, worker, employer, direction, made_ms, means, status in store.rows(
            query, from_ms, before_ms, workplace
        )
    ]


def companies(
    store: Store,
    workplace: str,
    present: tuple[Whereabouts, ...],
    expected: tuple[Expected, ...] = (),
    counts: Mapping[str, int] = MappingProxyType({}),
) -> tuple[CompanyPresence, ...]:
    """Return the counts of each company, with the names that the workplace's declaration gives.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    names = company_names(store, workplace)
    counted = by_company(present, expected, counts)
    return tuple(replace(one, name=names.get(one.number, "")) for one in counted)


def company_names(store: Store, workplace: str) -> dict[str, str]:
    """Return the declared companies' names by their number.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows("SELECT content FROM workplace WHERE number = ?", workplace)
    content = documents.read_json(rows[0][0]) if rows else {}
    return {each["number"]: each["name"] for each in content.get("companies", ())}


def workers(
    reports: Reports, shown: Iterable[Whereabouts], now: Timestamp
) -> tuple[PresentWorker, ...]:
    """Return these workers with their names, in the order given: what is shown, and no more.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    shown = tuple(shown)
    lines = reports.by_number((each.last.seq for each in shown), now)
    return tuple(
        PresentWorker(lines[each.last.seq], each.place, each.first_ms)
        for each in shown
        if each.last.seq in lines
    )


def of_company(
    present: Iterable[Whereabouts], employer: str, *places: Place
) -> tuple[Whereabouts, ...]:
    """Return the workers of one company who are in one of these places; of any where none is named.

    They stand in the order of the last registrations, newest first.
    """
    found = [
        each
        for each in present
        if each.last.employer == employer and (not places or each.place in places)
    ]
    return tuple(reversed(found))
