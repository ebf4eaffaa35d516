"""The hash chain of registrations: each row carries a keyed hash over itself and the row before.

A changed row, a missing row and a forged one show, to whom holds the key. The chain takes the
digest of the sealed field in its place: retention can blank the field, and the chain still
verifies.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gateway.journal import blank_marks, note_shapes
from gateway.journal.encryption import BOX_PREFIX, Sealer, UnsealError
from gateway.journal.row import (
    RegistrationRow,
    body_of,
    columns,
    digest,
    facts_of,
    from_values,
)
from gateway.journal.store import Store

TABLE = "registration"
GENESIS = bytes(32)
GAPS = "gaps"
"""In ``meta``: the numbers after which rows are missing since a damaged file was salvaged; the
chain begins anew there.
"""
_GAPS_MARK = "gaps_mark"

_BATCH_ROWS = 2_000


def is_unchanged(row: RegistrationRow, sealer: Sealer) -> bool:
    """Return whether the sealed field is the one that was sealed, or retention blanked it."""
    if row.blanked_ms is None:
        is_sealed = hashlib.sha256(row.sealed).digest() == row.sealed_digest
        return is_sealed and bool(row.worker)
    return blank_marks.is_erased(sealer, row)


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

    While the keyring is locked no link can be verified: then the numbers and the digests are. What
    bears a key that the vault does not hold does not fit.

    :param link: the link of row ``after``; read from the journal when not given.
    :raises sqlite3.Error: when the file cannot be read.
    """
    gaps = known_gaps(store) if are_gaps_ours(store, sealer) else set()
    previous = link if link is not None else _link_of(store, after)
    count, last = 0, after
    for row in _rows(store, after, limit):
        expected = sealer.link(row.key_name, previous, body_of(row))
        has_key = sealer.is_locked or sealer.knows(row.key_name)
        follows = row.seq == last + 1 and has_key and expected in (None, row.chain)
        is_ours = is_unchanged(row, sealer) and not sealer.has_leaked(row.key_name, TABLE, row.seq)
        is_after_gap = last in gaps and row.seq > last + 1 and has_key
        if not is_ours or not (follows or is_after_gap):
            return Verified(count, last, previous, broken=row.seq)
        count, last, previous = count + 1, row.seq, row.chain
    return Verified(count, last, previous)


def misfits(store: Store, sealer: Sealer, numbers: Iterable[int]) -> set[int]:
    """Return which of these registrations are not as this program wrote them, by their numbers.

    Such a row does not follow the one before, or its index is not that of the number which is
    sealed in it. Without a key nobody can tell. The first row after a gap is among them.

    :raises sqlite3.Error: when the file cannot be read.
    """
    if sealer.is_locked:
        return set()
    rows = store.rows(
        f"SELECT {columns('r')}, coalesce((SELECT p.chain FROM registration p WHERE p.seq < r.seq"
        " ORDER BY p.seq DESC LIMIT 1), ?) FROM registration r"
        " WHERE r.seq IN (SELECT value FROM json_each(?))",
        GENESIS,
        json.dumps(sorted(numbers)),
    )
    return {
        row.seq
        for row, previous in ((from_values(stored), before) for *stored, before in rows)
        if row.chain != sealer.link(row.key_name, previous, body_of(row))
        or not is_unchanged(row, sealer)
        or not _is_own_index(row, sealer)
    }


def _is_own_index(row: RegistrationRow, sealer: Sealer) -> bool:
    # anybody seals to the public key, and before the keyring is open the index is one of chance
    if row.blanked_ms is not None or row.key_name.startswith(BOX_PREFIX):
        return True
    try:
        content = sealer.unseal(facts_of(row), row.sealed, row.key_name)
    except UnsealError:
        return False
    return row.worker == sealer.blind_index(str(content.get("number", "")))


def tail(store: Store, sealer: Sealer, rows: int) -> Verified:
    """Verify the last ``rows`` rows."""
    before = store.rows("SELECT seq FROM registration ORDER BY seq DESC LIMIT 1 OFFSET ?", rows)
    return verify(store, sealer, before[0][0] if before else 0)


def known_gaps(store: Store) -> set[int]:
    """Return the numbers after which rows are missing, as the journal's own note says."""
    gaps = store.meta(GAPS, note_shapes.is_numbers)
    return {gap for gap in gaps if isinstance(gap, int)} if isinstance(gaps, list) else set()


def are_gaps_ours(store: Store, sealer: Sealer) -> bool:
    """Return whether this program wrote the note of the gaps; without a key nobody can tell."""
    gaps = known_gaps(store)
    if not gaps or sealer.is_locked:
        return True
    try:
        mark = bytes.fromhex(str(store.meta(_GAPS_MARK, note_shapes.is_text)))
    except ValueError:
        return False
    return sealer.is_mark(mark, _digest(gaps))


def mark_gaps(store: Store, sealer: Sealer) -> None:
    """Mark the note of the gaps by the present key, which has to be there.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction():
        mark = sealer.mark(_digest(known_gaps(store))) or b""
        store.set_meta(_GAPS_MARK, mark.hex())


def _digest(gaps: set[int]) -> bytes:
    return digest("gaps", *sorted(gaps))


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
