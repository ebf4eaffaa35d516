"""Read the registrations of some days whole, with numbers and names, for the papers of the office.

It only reads; whoever hands on what it returns enters that in the record.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.model import IN_COUNTS_S, Direction, Means, Regime
from gateway.domain.record import EntryKind
from gateway.domain.work_list import ListedRegistration, WorkList, make_list
from gateway.journal import corrections
from gateway.journal.blank_marks import is_hidden
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import record
from gateway.journal.registrations import REMARK_32
from gateway.journal.row import columns, facts_of, from_values
from gateway.journal.store import Store
from gateway.system.clock import Clock

_AT_ONCE = 2_000
# whose own time was wrong may belong to these days all the same
_NUMBERS = (
    "SELECT seq FROM registration WHERE made_ms >= ? AND made_ms < ?"
    " UNION SELECT seq FROM remark WHERE code = ? AND origin = 'kiosk' ORDER BY seq"
)
_ROWS = (
    "SELECT status, coalesce(service_id, ''), (SELECT max(sent_ms) FROM remark m"
    f" WHERE m.seq = state.seq), {columns('state')} FROM state"
    " WHERE seq IN (SELECT value FROM json_each(?)) AND (? = '' OR workplace = ?)"
)


class ListSources(NamedTuple):
    """Hold what a list is made of; ``tolerance_ms`` is how far the clock may be off."""

    store: Store
    sealer: Sealer
    clock: Clock
    tolerance_ms: float


def read(sources: ListSources, first: date, last: date, workplace: str = "") -> WorkList:
    """Return the list of the Belgian days from ``first`` to ``last``, the last one included.

    :param workplace: its number; empty for all that registered here.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    bounds = made_around(first, last)
    numbers = [seq for (seq,) in sources.store.rows(_NUMBERS, *bounds, REMARK_32)]
    return read_rows(sources, numbers, first, last, workplace)


def around(first: date, last: date) -> tuple[int, int]:
    """Return the moments between which registrations tell of the hours of some days.

    A stretch of work may begin on the day before, or end on the day after.
    """
    longest_ms = IN_COUNTS_S * 1000
    until_ms = belgian_midnight_ms(last + timedelta(days=1))
    return belgian_midnight_ms(first) - longest_ms, until_ms + longest_ms


def made_around(first: date, last: date) -> tuple[int, int]:
    """Return the moments between which these registrations are made, some of them a day ahead."""
    since_ms, until_ms = around(first, last)
    return min(since_ms, belgian_midnight_ms(first - timedelta(days=1))), until_ms


def read_rows(
    sources: ListSources, numbers: Sequence[int], first: date, last: date, workplace: str = ""
) -> WorkList:
    """Return the list of some days out of these registrations, by their numbers in the journal.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    since_ms, until_ms = around(first, last)
    found: list[ListedRegistration] = []
    erased = 0
    for begin in range(0, len(numbers), _AT_ONCE):
        rows = _rows(sources, json.dumps(numbers[begin : begin + _AT_ONCE]), workplace)
        for at_ms, one in rows:
            if one is not None and since_ms <= at_ms < until_ms:
                found.append(one)
            elif one is None and first <= belgian_day(at_ms) <= last:
                erased += 1
    return make_list(found, first, last, erased)


def with_proofs(store: Store, listed: tuple[ListedRegistration, ...]) -> list[ListedRegistration]:
    """Return registrations with the codes that stood on the worker's screen.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    codes = {
        reference: record.proof(digest)
        for reference, digest in store.rows(
            "SELECT r.reference, e.hash FROM registration r JOIN record e"
            " ON e.kind = ? AND e.made_ms = r.made_ms AND e.body ->> '$.row' = r.seq"
            " WHERE r.reference IN (SELECT value FROM json_each(?))",
            EntryKind.REGISTRATION.value,
            json.dumps([one.reference for one in listed]),
        )
    }
    return [replace(one, proof=codes.get(one.reference, "")) for one in listed]


def _rows(
    sources: ListSources, numbers: str, workplace: str
) -> Iterator[tuple[int, ListedRegistration | None]]:
    """Yield the moment of each registration, and what it tells; nothing where it was erased.

    What somebody else made nobody's is a person without a name, whose number is the reference.
    """
    stored = [
        (status, service_id, sent_ms, from_values(values))
        for status, service_id, sent_ms, *values in sources.store.rows(
            _ROWS, numbers, workplace, workplace
        )
    ]
    moments = sources.clock.true_times_ms([row.stamp for *_, row in stored], sources.tolerance_ms)
    corrected = corrections.of_rows(sources.store, sources.sealer, numbers)
    for true_ms, (status, service_id, sent_ms, row) in zip(moments, stored, strict=True):
        at_ms = counts_from_ms(true_ms if sent_ms is None else sent_ms, row.days_ahead)
        try:
            content = sources.sealer.unseal(facts_of(row), row.sealed)
        except UnsealError:
            if not is_hidden(sources.sealer, row):
                yield at_ms, None
                continue
            # somebody worked, and nobody may know who: one of each
            content = {"number": row.reference}
        yield (
            at_ms,
            ListedRegistration(
                reference=row.reference,
                at_ms=at_ms,
                number=str(content.get("number", "")),
                surname=str(content.get("surname", "")),
                given=str(content.get("given", "")),
                employer=row.employer or "",
                employer_name=str(content.get("employer_name", "")),
                workplace=row.workplace,
                direction=Direction(row.direction),
                means=Means(row.means),
                status=status,
                service_id=service_id,
                corrections=corrected.get(row.seq, ()),
                regime=Regime(row.regime),
                days_ahead=row.days_ahead,
            ),
        )
