"""Verify the record in the journal: each entry's hash is that of its body and of all before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.journal.evidence import chain
from gateway.journal.evidence.chain import BEGINNING, Gap, Row, Walk
from gateway.journal.evidence.record import IS_OWN, Head
from gateway.journal.evidence.signatures import message
from gateway.journal.store import Store
from gateway.system.device_key import is_signature

_BATCH = 5_000


class Rounds:
    """Verify one record bit by bit: whole at the start and each night, then what was added."""

    def __init__(self) -> None:
        self._walk = Walk(BEGINNING)
        self._day: date | None = None

    def run(self, store: Store, now: Timestamp, limit: int) -> Walk:
        """Verify the next ``limit`` entries, and the last signature.

        :raises sqlite3.Error: when the journal cannot be read.
        """
        day = belgian_day(now.wall_ms)
        if day != self._day:
            self._walk, self._day = Walk(BEGINNING), day
        result = verify(store, self._walk.head, limit)
        if result.broken is None:
            self._walk = result
        return replace(result, broken=result.broken or wrongly_signed(store))


def wrongly_signed(store: Store) -> int | None:
    """Return the number of the last signature where it is not one of the entry there.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    last = store.rows(
        "SELECT seq, public, signature, hash FROM record_signature"
        " LEFT JOIN record USING (seq) ORDER BY seq DESC LIMIT 1"
    )
    for seq, public, signature, digest in last:
        if not is_signature(public, signature, message(Head(seq, digest or b""))):
            return int(seq)
    return None


def verify(store: Store, after: Head = BEGINNING, limit: int | None = None) -> Walk:
    """Verify the entries after ``after``, or all, at most ``limit`` of them.

    The columns by which entries are found must say what the body says.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    unlike: list[int] = []
    result = chain.walk(after, _rows(store, after.seq, limit, unlike), gaps(store))
    if unlike and (result.broken is None or unlike[0] <= result.broken):
        return Walk(result.head, result.rows, broken=unlike[0])
    return result


def gaps(store: Store) -> dict[int, Gap]:
    """Return the gaps that repairs told, by their first number.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    return chain.gaps_of(
        store.rows(
            f"SELECT seq, body FROM record WHERE kind = ? AND {IS_OWN} ORDER BY seq",
            EntryKind.REPAIRED.value,
        )
    )


def _rows(store: Store, after: int, limit: int | None, unlike: list[int]) -> Iterator[Row]:
    """Yield entries in their order; note in ``unlike`` where a column and the body part."""
    left = limit if limit is not None else -1
    query = "SELECT seq, body, hash, kind, made_ms FROM record WHERE seq > ? ORDER BY seq LIMIT ?"
    while left and (rows := store.rows(query, after, min(left, _BATCH) if left > 0 else _BATCH)):
        for seq, body, digest, kind, made_ms in rows:
            moment = f'"wall_ms":{made_ms}'
            if f'"kind":"{kind}"' not in body or not (
                f"{moment}," in body or f"{moment}}}" in body
            ):
                unlike.append(seq)
                return
            yield seq, body, digest
        after = rows[-1][0]
        left = left - len(rows) if left > 0 else left
