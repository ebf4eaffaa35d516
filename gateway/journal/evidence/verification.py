"""Verify the record: each entry's hash is that of its body and of all before it."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.journal.evidence.record import GENESIS, Head, link
from gateway.journal.store import Store

_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Verified:
    """Say how far the record was verified, and the first number that does not fit."""

    head: Head
    broken: int | None = None


def verify(store: Store, after: Head | None = None, limit: int | None = None) -> Verified:
    """Verify the entries after ``after``, or all, at most ``limit`` of them.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    seq, previous = (after.seq, after.hash) if after else (0, GENESIS)
    left = limit if limit is not None else -1
    query = "SELECT seq, body, hash FROM record WHERE seq > ? ORDER BY seq LIMIT ?"
    while left and (rows := store.rows(query, seq, min(left, _BATCH) if left > 0 else _BATCH)):
        for number, body, digest in rows:
            if number != seq + 1 or digest != link(previous, body):
                return Verified(Head(seq, previous), broken=number)
            seq, previous = number, digest
        left = left - len(rows) if left > 0 else left
    return Verified(Head(seq, previous))
