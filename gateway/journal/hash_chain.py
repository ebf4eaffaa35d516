"""The hash chain of registrations: each row carries a hash over itself and the row before.

A changed row, a missing row and a gap show. The chain takes the digest of the sealed field in its
place: retention can blank the field, and the chain still verifies.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass

from gateway.journal.row import RegistrationRow, chained_values, columns, from_values
from gateway.journal.store import Store

GENESIS = bytes(32)
PROOF_CHARACTERS = 6
GAPS = "gaps"
"""In ``meta``: the numbers after which rows are missing since a damaged file was salvaged; the
chain begins anew there.
"""

_BATCH_ROWS = 2_000


def chained(previous: bytes, *parts: object) -> bytes:
    """Return the next link: SHA-256 over 0x01, the previous link and the digest of the parts."""
    return linked(previous, digest(*parts))


def linked(previous: bytes, body: bytes) -> bytes:
    """Return the link that follows ``previous`` over ``body``, the digest of a row."""
    return hashlib.sha256(b"\x01" + previous + body).digest()


def digest(*parts: object) -> bytes:
    """Return SHA-256 over the parts, each with its length: no two rows give the same bytes."""
    written = bytearray()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode()
        written += len(data).to_bytes(8, "big")
        written += data
    return hashlib.sha256(written).digest()


def proof(link: bytes) -> str:
    """Return the short code on the worker's screen, which proves later what the journal held."""
    return b32encode(link[:5]).decode("ascii")[:PROOF_CHARACTERS]


def body_of(row: RegistrationRow) -> bytes:
    """Return the digest of a row that goes into the chain."""
    return digest(*chained_values(row))


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
    store: Store, after: int = 0, link: bytes | None = None, limit: int | None = None
) -> Verified:
    """Verify at most ``limit`` rows after the number ``after``; 100,000 rows take about a second.

    :param link: the link of row ``after``; read from the journal when not given.
    :raises sqlite3.Error: when the file cannot be read.
    """
    gaps = set(store.meta(GAPS) or ())
    previous = link if link is not None else _link_of(store, after)
    count, last = 0, after
    for row in _rows(store, after, limit):
        follows = row.seq == last + 1 and linked(previous, body_of(row)) == row.chain
        if not is_unchanged(row) or not (follows or last in gaps):
            return Verified(count, last, previous, broken=row.seq)
        count, last, previous = count + 1, row.seq, row.chain
    return Verified(count, last, previous)


def tail(store: Store, rows: int) -> Verified:
    """Verify the last ``rows`` rows."""
    before = store.rows("SELECT seq FROM registration ORDER BY seq DESC LIMIT 1 OFFSET ?", rows)
    return verify(store, before[0][0] if before else 0)


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
