"""The record: entries in their order, each bound to all before it.

``hash(n) = SHA-256(0x01 | hash(n - 1) | SHA-256(body))``; before the first entry stand 32 zero
bytes. ``body`` is the stored JSON text (UTF-8, keys sorted, no blanks). No key is needed to
verify it: whoever holds the hash of one entry is a witness of all before it. That this program
wrote it says a keyed mark beside it (:mod:`gateway.journal.evidence.entry_marks`).
"""

from __future__ import annotations

import hashlib
import heapq
import json
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import chain
from typing import Any

from gateway.domain.model import Timestamp
from gateway.domain.record import Entry, EntryKind, Fact
from gateway.journal.encryption import Sealer
from gateway.journal.row import digest as digest_of_parts
from gateway.journal.store import Store
from gateway.system import documents

GENESIS = bytes(32)
PROOF_CHARACTERS = 6
MAX_BODY_BYTES = 4_000
MAX_NUMBER = 2**53
# no limit, in SQL
ALL = -1
"""No journal comes to it: an entry or a registration beyond it was put there, and ends nothing."""
IS_OWN = "mark IS NOT x''"
"""The condition of SQL for an entry that the record does not disown."""
_BATCH = 2_000
_STAMP = tuple(field.name for field in fields(Timestamp))
_JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Head:
    """Name the last entry and its hash, which stands for the whole record; 0 for an empty one."""

    seq: int
    hash: bytes


def proof(digest: bytes) -> str:
    """Return the short code on the worker's screen: its holder is a witness of the record."""
    return b32encode(digest[:5]).decode("ascii")[:PROOF_CHARACTERS]


def link(previous: bytes, body: str) -> bytes:
    """Return the hash of an entry with this body after the entry with the hash ``previous``."""
    inner = hashlib.sha256(body.encode("utf-8")).digest()
    return hashlib.sha256(b"\x01" + previous + inner).digest()


def append(
    connection: Any, sealer: Sealer | None, stamp: Timestamp, kind: EntryKind, /, **facts: Fact
) -> Head:
    """Write an entry inside a transaction of the journal's; return the new head.

    :param connection: as :meth:`Store.transaction` gives it.
    :param sealer: marks it; ``None`` where no key is at hand.
    :raises sqlite3.Error: when it could not be written.
    """
    return append_after(connection, sealer, 0, stamp, kind, **facts)


def append_after(
    connection: Any,
    sealer: Sealer | None,
    floor: int,
    stamp: Timestamp,
    kind: EntryKind,
    /,
    **facts: Fact,
) -> Head:
    """Write an entry as :func:`append` does, with a number beyond ``floor``.

    :raises sqlite3.Error: when it could not be written.
    """
    query = "SELECT seq, hash FROM record WHERE seq <= ? ORDER BY seq DESC LIMIT 1"
    last = connection.execute(query, (MAX_NUMBER,)).fetchone()
    seq, previous = last or (0, GENESIS)
    number = max(seq, floor) + 1
    body = _body(stamp, kind, facts)
    digest = link(previous, body)
    connection.execute(
        "INSERT INTO record (seq, kind, made_ms, body, hash, mark) VALUES (?, ?, ?, ?, ?, ?)",
        (number, kind.value, stamp.wall_ms, body, digest, _mark(sealer, Head(number, digest))),
    )
    return Head(number, digest)


def write(
    store: Store, sealer: Sealer | None, stamp: Timestamp, kind: EntryKind, /, **facts: Fact
) -> Head:
    """Write an entry in a transaction of its own; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        return append(connection, sealer, stamp, kind, **facts)


def head(store: Store, seq: int | None = None) -> Head:
    """Return the record's head, or the last entry up to number ``seq``.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT seq, hash FROM record WHERE seq <= ? ORDER BY seq DESC LIMIT 1",
        MAX_NUMBER if seq is None else seq,
    )
    return Head(*rows[0]) if rows else Head(0, GENESIS)


def marked(entry: Head) -> bytes:
    """Return what the mark of an entry is over."""
    return digest_of_parts("entry", entry.seq, entry.hash)


def entries(store: Store, *kinds: EntryKind, after: int = 0) -> Iterator[Entry]:
    """Yield the entries of these kinds, or all, in their order; none that the record disowns.

    :param after: leave out those up to this number.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    if len(kinds) > 1:
        # each by its index, which one kind alone has in order
        several = (entries(store, kind, after=after) for kind in kinds)
        yield from heapq.merge(*several, key=lambda entry: entry.seq)
        return
    query = (
        f"SELECT seq, body, hash FROM record WHERE {_of(kinds)} AND seq > ? ORDER BY seq LIMIT ?"
    )
    while rows := store.rows(query, *kinds, after, _BATCH):
        yield from (_entry(*row) for row in rows)
        after = rows[-1][0]


def last_entries(store: Store, *kinds: EntryKind, count: int) -> list[Entry]:
    """Return the last ``count`` entries of these kinds, or of all, newest first; none that the
    record disowns.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    if len(kinds) > 1:
        several = [last_entries(store, kind, count=count) for kind in kinds]
        return sorted(chain(*several), key=lambda entry: -entry.seq)[:count]
    query = f"SELECT seq, body, hash FROM record WHERE {_of(kinds)} ORDER BY seq DESC LIMIT ?"
    return [_entry(*row) for row in store.rows(query, *kinds, count)]


def own_entries(store: Store, sealer: Sealer | None, kind: EntryKind, count: int) -> list[Entry]:
    """Return the last ``count`` entries of a kind that this program wrote, newest first.

    Each bears its mark, and its hash is that of its body after the entry before; the first one
    after a gap cannot show that. Without a key nobody can tell: then all but what is disowned.

    :param count: or :data:`ALL`.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT r.seq, r.body, r.hash, r.mark, coalesce((SELECT p.hash FROM record p"
        " WHERE p.seq < r.seq ORDER BY p.seq DESC LIMIT 1), ?) FROM record r"
        f" WHERE {_of((kind,))} ORDER BY r.seq DESC LIMIT ?",
        GENESIS,
        kind,
        count,
    )
    return [
        _entry(seq, body, digest)
        for seq, body, digest, mark, previous in rows
        if sealer is None
        or sealer.is_locked
        or (
            link(previous, body) == digest
            and (
                sealer.is_mark(mark, marked(Head(seq, digest)))
                or sealer.entered_without_key.get(seq) == digest
            )
        )
    ]


def _of(kinds: tuple[EntryKind, ...]) -> str:
    """Return the condition of one kind, or none; said so that the index of kinds serves it."""
    of_kind = "kind = ?" if kinds else "true"
    if kinds and kinds[0] is not EntryKind.REGISTRATION:
        of_kind += " AND kind <> 'registration'"
    return f"{of_kind} AND {IS_OWN}"


def _mark(sealer: Sealer | None, entry: Head) -> bytes | None:
    mark = sealer.mark(marked(entry)) if sealer is not None else None
    if mark is None and sealer is not None:
        # marked once the keyring is unlocked
        sealer.entered_without_key[entry.seq] = entry.hash
    return mark


def _body(stamp: Timestamp, kind: EntryKind, facts: dict[str, Fact]) -> str:
    made = {name: getattr(stamp, name) for name in _STAMP}
    return _JSON.encode({"kind": kind.value, **made, **facts})


def _entry(seq: int, body: str, digest: bytes) -> Entry:
    """Return the entry in a row; one that cannot be read is an entry without facts."""
    try:
        content = documents.read_json(body, MAX_BODY_BYTES)
        made = Timestamp(*(content.pop(name) for name in _STAMP))
        return Entry(seq, str(content.pop("kind")), made, content, digest)
    except (documents.DocumentError, KeyError, TypeError, AttributeError):
        return Entry(seq, "", Timestamp(0, 0, ""), {}, digest)
