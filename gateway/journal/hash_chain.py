"""The hash chain of registrations: each row carries a keyed hash over itself and the row before.

A changed row, a missing row and a forged one show, to whom holds the key. The chain takes the
digest of the sealed field in its place: retention can blank the field, and the chain still
verifies.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from gateway.journal.encryption import Sealer
from gateway.journal.row import RegistrationRow, body_of, columns, from_values
from gateway.journal.store import Store

TABLE = "registration"
GENESIS = bytes(32)
GAPS = "gaps"
"""In ``meta``: the numbers after which rows are missing since a damaged file was salvaged; the
chain begins anew there.
"""

_BATCH_ROWS = 2_000


def is_unchanged(row: RegistrationRow) -> bool:
    """Return whether the sealed field is the one that was sealed, or was blanked."""
    return row.blanked_ms is not None or (hashlib.sha256(row.sealed).digest() == row.sealed_digest)


@dataclass(frozen=True, slots=True)
class Verified:
    """Describe how far the chain was verified: rows read, the last number and its link.

    ``broken``: the first number that does not fit.
    """

    rows: int
    last: int
    link: bytes
    broken: int | None = None


def verify(
    store: Store,
    sealer: Sealer,
    after: int = 0,
    link: bytes | None = None,
    limit: int | None = None,
) -> Verified:
    """Verify at most ``limit`` rows after the number ``after``; 100,000 rows take about a second.

    A link by a key that is not here cannot be verified: then the numbers and the digests are.

    :param link: the link of row ``after``; read from the journal when not given.
    :raises sqlite3.Error: when the file cannot be read.
    """
    gaps = set(store.meta(GAPS) or ())
    previous = link if link is not None else _link_of(store, after)
    count, last = 0, after
    for row in _rows(store, after, limit):
        expected = sealer.link(row.key_name, previous, body_of(row))
        follows = row.seq == last + 1 and expected in (None, row.chain)
        is_ours = is_unchanged(row) and not sealer.has_leaked(row.key_name, TABLE, row.seq)
        if not is_ours or not (follows or last in gaps):
            return Verified(count, last, previous, broken=row.seq)
        count, last, previous = count + 1, row.seq, row.chain
    return Verified(count, last, previous)


def tail(store: Store, sealer: Sealer, rows: int) -> Verified:
    """Verify the last ``rows`` rows."""
    before = store.rows("SELECT seq FROM registration ORDER BY seq DESC LIMIT 1 OFFSET ?", rows)
    return verify(store, sealer, before[0][0] if before else 0)


def _link_of(store: Store, seq: int) -> bytes:
    links = store.rows("SELECT chain FROM registration WHERE seq = ?", seq)
    return links[0][0] if links else GENESIS


def _rows(store: Store, after: int, limit: int | None) -> Iterator[RegistrationRow]:
    while limit is None or limit > 0:
        batch = store.rows(
            f"SELECT {columns('r')} FROM registration r WHERE seq > ? ORDER BY seq LIMIT ?",
            after,
            min(limit or _BATCH_ROWS, _BATCH_ROWS),
        )
        if not batch:
            return
        yield from map(from_values, batch)
        after = batch[-1][0]
        limit = None if limit is None else limit - len(batch)
