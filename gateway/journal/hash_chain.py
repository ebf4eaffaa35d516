"""The chain of registrations: each row carries a hash over itself and the row before, so that a
change, a cut or a gap shows.

What is sealed goes into the chain by its digest. So retention can blank it, and the chain still
verifies.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.journal.store import Store

GENESIS = bytes(32)
PROOF_CHARACTERS = 6
GAPS = "gaps"
"""In ``meta``: the numbers after which rows are missing since a damaged file was salvaged; the
chain begins anew there.
"""

_AT_ONCE = 2_000
_SIZES = [size.to_bytes(8, "big") for size in range(256)]
_COLUMNS = (
    "seq, form, reference, workplace, direction, employer, means, made_ms, boot_ms, boot_id, offset_ms, error_ms,"
    " worker, key_name, sealed, genuine, period, digest, blanked_ms, chain"
)


def chained(previous: bytes, *parts: object) -> bytes:
    """The next link: SHA-256 over 0x01, the link before and the digest of the row's parts."""
    return linked(previous, digest(*parts))


def linked(previous: bytes, body: bytes) -> bytes:
    """The link over the digest ``body`` of a row."""
    return hashlib.sha256(b"\x01" + previous + body).digest()


def digest(*parts: object) -> bytes:
    """SHA-256 over a row's parts, each written with its length, so that no two rows give the same
    bytes.
    """
    written = bytearray()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode()
        size = len(data)
        written += _SIZES[size] if size < len(_SIZES) else size.to_bytes(8, "big")
        written += data
    return hashlib.sha256(written).digest()


def proof(link: bytes) -> str:
    """The short code on the worker's screen: whoever holds one is a witness that the journal stood
    so.
    """
    return b32encode(link[:5]).decode("ascii")[:PROOF_CHARACTERS]


def body_of(row: Sequence[Any]) -> bytes | None:
    """The digest that the chain takes of a stored row (see ``_COLUMNS``); ``None`` when what is
    sealed is not what was sealed.
    """
    _seq, form, *facts, worker, key_name, sealed, genuine, period, kept, blanked_ms, _chain = row
    verdict = (genuine, period)
    if form == 1:
        if blanked_ms is not None:
            return bytes(kept or b"")
        return digest(*facts, worker, key_name, sealed, *(verdict if any(verdict) else ()))
    if blanked_ms is None and hashlib.sha256(sealed).digest() != kept:
        return None
    return digest(*facts, key_name, kept, *verdict)


@dataclass(frozen=True, slots=True)
class Verified:
    """How far the chain was verified: rows looked at, the last number, its link, and the first
    number that does not fit.
    """

    rows: int
    last: int
    link: bytes
    broken: int | None = None


def verify(
    store: Store, after: int = 0, link: bytes | None = None, most: int | None = None
) -> Verified:
    """Verify at most ``most`` rows after the number ``after``, whose link is ``link`` (read from
    the journal when not given).

    100,000 rows take about a second. :raises sqlite3.Error: when the file cannot be read.
    """
    gaps = set(store.meta(GAPS) or ())
    previous = link if link is not None else _link_of(store, after)
    rows, last = 0, after
    for row in _rows(store, after, most):
        seq, chain = row[0], row[-1]
        body = body_of(row)
        begins = last in gaps
        if not begins and (seq != last + 1 or body is None or linked(previous, body) != chain):
            return Verified(rows, last, previous, broken=seq)
        if body is None:
            return Verified(rows, last, previous, broken=seq)
        rows, last, previous = rows + 1, seq, chain
    return Verified(rows, last, previous)


def tail(store: Store, rows: int) -> Verified:
    """Verify the last ``rows`` rows."""
    before = store.rows("SELECT seq FROM registration ORDER BY seq DESC LIMIT 1 OFFSET ?", rows)
    return verify(store, before[0][0] if before else 0)


def _link_of(store: Store, seq: int) -> bytes:
    found = store.rows("SELECT chain FROM registration WHERE seq = ?", seq)
    return found[0][0] if found else GENESIS


def _rows(store: Store, after: int, most: int | None) -> Iterator[tuple[Any, ...]]:
    while most is None or most > 0:
        some = store.rows(
            f"SELECT {_COLUMNS} FROM registration WHERE seq > ? ORDER BY seq LIMIT ?",
            after,
            min(most or _AT_ONCE, _AT_ONCE),
        )
        yield from some
        if not some:
            return
        after = some[-1][0]
        most = None if most is None else most - len(some)
