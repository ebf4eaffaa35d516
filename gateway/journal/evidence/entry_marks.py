"""The keyed mark of each entry of the record, and what follows where one is missing.

Hashes need no key: who writes the journal's file could add entries that follow. An entry without a
mark of this kiosk's is disowned before a head is signed over it: the record itself names it, staff
are told, and nothing reads it any more. A verifier elsewhere has no key for the marks; it reads in
the signed record which entries the kiosk disowns.

What a program wrote while the keyring was locked it marks once that is open. Of one that ended
before, nobody can tell whether it was this kiosk's.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from typing import Any

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind, Fact
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import chain, record
from gateway.journal.evidence.record import Head
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

CHANGED = "record_changed"
"""In ``meta``: when entries without a mark were found."""
# so many fit into one entry
_RANGES_AN_ENTRY = 100
_ROWS = "SELECT seq, hash, mark FROM record WHERE seq > ? ORDER BY seq LIMIT ?"
_SET = "UPDATE record SET mark = ? WHERE seq = ?"
_ALL = -1


class Rounds:
    """Look for entries without a mark, some at a time: all at the start and each night, then what
    was added.

    :param sealer: without it, or without its key, nobody can tell.
    """

    def __init__(self, sealer: Sealer | None) -> None:
        self._sealer = sealer
        self._after = 0
        self._day: date | None = None

    def run(self, store: Store, now: Timestamp, limit: int) -> bool:
        """Look at the next ``limit`` entries; return whether any was disowned now.

        :raises sqlite3.Error: when the journal cannot be read or written.
        """
        if self._sealer is None or self._sealer.is_locked:
            return False
        day = belgian_day(now.wall_ms)
        if day != self._day or record.head(store).seq < self._after:
            self._after, self._day = 0, day
        rows = store.rows(_ROWS, self._after, limit)
        is_found = disown(store, self._sealer, now, self._after, limit)
        self._after = rows[-1][0] if rows else self._after
        return is_found


def disown(store: Store, sealer: Sealer, now: Timestamp, after: int = 0, limit: int = _ALL) -> bool:
    """Disown the entries after ``after`` that bear no mark, at most ``limit`` of them looked at.

    :param sealer: with a key.
    :return: whether there were any.
    :raises sqlite3.Error: when the journal cannot be read or written.
    """
    _mark_owed(store, sealer)
    is_found = _take_out(store)
    if not _strange(store, sealer, after, limit):
        return is_found
    with store.transaction() as connection:
        # another thread may have been first
        numbers = _strange(store, sealer, after, limit)
        connection.executemany(_SET, [(b"", seq) for seq in numbers])
        ranges = chain.merged((seq, seq) for seq in numbers)
        for start in range(0, len(ranges), _RANGES_AN_ENTRY):
            told: Fact = [[*each] for each in ranges[start : start + _RANGES_AN_ENTRY]]
            record.append(connection, sealer, now, EntryKind.DISOWNED, entries=told)
        if numbers:
            store.set_meta(CHANGED, [{"at_ms": now.wall_ms}])
    if numbers:
        logger.error(
            "%d entries of the record, from %d on, bear no mark of this kiosk's: they were added "
            "or changed outside it, or written by a program whose keyring stayed locked",
            len(numbers),
            numbers[0],
        )
    return is_found or bool(numbers)


def _take_out(store: Store) -> bool:
    """Delete entries with numbers that the record cannot name; return whether there were any."""
    if not store.rows("SELECT 1 FROM record WHERE seq > ? LIMIT 1", record.MAX_NUMBER):
        return False
    with store.transaction() as connection:
        connection.execute("DELETE FROM record WHERE seq > ?", (record.MAX_NUMBER,))
    logger.error("entries with impossible numbers were added to the record; they were taken out")
    return True


def unmarked(
    store: Store, sealer: Sealer, first: int = 1, last: int = record.MAX_NUMBER
) -> list[int]:
    """Return the numbers of entries that are not this kiosk's, told or not; it only reads.

    :param sealer: with a key.
    :param first: where to begin; ``last``: where to end.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    return [
        seq
        for seq, digest, mark in store.rows(_ROWS, first - 1, max(0, last - first + 1))
        if seq <= last and not _is_own(sealer, seq, digest, mark)
    ]


def adopt(store: Store, sealer: Sealer) -> None:
    """Mark all entries by the present key, where the keys of before were lost: a fresh one vouches
    for what it finds.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction() as connection:
        _mark(connection, sealer, unmarked(store, sealer))


def renew(store: Store, sealer: Sealer) -> None:
    """Mark by the present key, inside a transaction, the entries that bear a mark.

    :param sealer: with the keys of before, which count yet.
    :raises sqlite3.Error: when it cannot be written.
    """
    strange = set(unmarked(store, sealer))
    (last,) = store.rows("SELECT coalesce(max(seq), 0) FROM record")[0]
    _mark(store.connection, sealer, (seq for seq in range(1, last + 1) if seq not in strange))


def told(store: Store, sealer: Sealer) -> set[int]:
    """Return the numbers that the record disowns, by entries that bear a mark.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    return {
        seq
        for teller, digest, mark, body in store.rows(
            "SELECT seq, hash, mark, body FROM record WHERE kind = ? AND kind <> 'registration'",
            EntryKind.DISOWNED.value,
        )
        if _is_own(sealer, teller, digest, mark)
        for first, last in chain.disowned_in(teller, chain.facts_in(body))
        for seq in range(first, last + 1)
    }


def _strange(store: Store, sealer: Sealer, after: int, limit: int) -> list[int]:
    """Return the numbers of entries without a mark that are not told, or read again."""
    found = [
        (seq, mark)
        for seq, digest, mark in store.rows(_ROWS, after, limit)
        if not _is_own(sealer, seq, digest, mark)
    ]
    known = told(store, sealer) if found else set()
    return [seq for seq, mark in found if mark != b"" or seq not in known]


def _is_own(sealer: Sealer, seq: int, digest: bytes, mark: bytes | None) -> bool:
    return sealer.is_mark(mark, record.marked(Head(seq, digest)))


def _mark_owed(store: Store, sealer: Sealer) -> None:
    """Mark what this program wrote while there was no key."""
    owed = sealer.entered_without_key
    if not owed:
        return
    with store.transaction() as connection:
        for seq, digest in list(owed.items()):
            mark = sealer.mark(record.marked(Head(seq, digest)))
            connection.execute(f"{_SET} AND hash = ? AND mark IS NULL", (mark, seq, digest))
            owed.pop(seq, None)


def _mark(connection: Any, sealer: Sealer, numbers: Iterable[int]) -> None:
    query = "SELECT hash FROM record WHERE seq = ?"
    for seq in numbers:
        for (digest,) in connection.execute(query, (seq,)).fetchall():
            connection.execute(_SET, (sealer.mark(record.marked(Head(seq, digest))), seq))
