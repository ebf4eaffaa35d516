"""A part of the record as a document: what a report holds, and what anybody can verify.

The format is told in docs/evidence.md; docs/verify_evidence.py reads it with Python alone. The
entries go from a head that the kiosk signed to a later one. What is read back is bounded, since it
may come from anybody.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from gateway.domain.record import EntryKind
from gateway.journal.evidence import chain, record, verification
from gateway.journal.evidence.chain import BEGINNING, Row
from gateway.journal.evidence.record import IS_OWN, MAX_NUMBER, Head
from gateway.journal.store import Store
from gateway.system import documents
from gateway.system.documents import DocumentError

FORMAT = "gateway-evidence"
VERSION = 1
MAX_BYTES = 16_000_000
"""The largest file that is read: some 50,000 entries, months of a busy kiosk."""
_PARTS = {
    *("format", "version", "key", "start", "entries", "signatures", "stamps"),
    *("report", "report_signature"),
}
_HASH_BYTES, _KEY_BYTES, _SIGNATURE_BYTES = 32, 32, 64


@dataclass(frozen=True, slots=True)
class Stamp:
    """Hold a token by which an authority (RFC 3161) dated the head at ``seq``."""

    seq: int
    authority: str
    token: bytes


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold a part of the record: the entries after ``start``, oldest first.

    ``key``: the public key that counts at the first entry. ``signatures``: number and signature of
    heads. ``report``: what else the document says, which the record does not bear, and
    ``report_signature`` the kiosk's signature of it; ``None`` without one.
    """

    key: bytes
    start: Head
    entries: list[Row]
    signatures: list[tuple[int, bytes]]
    stamps: list[Stamp] = field(default_factory=list)
    report: Any = None
    report_signature: bytes | None = None

    @property
    def end(self) -> Head:
        """Return the last head."""
        return Head(self.entries[-1][0], self.entries[-1][2]) if self.entries else self.start

    def heads(self) -> dict[int, bytes]:
        """Return the hash at each number, that of ``start`` included."""
        heads = {seq: digest for seq, _body, digest in self.entries}
        return {self.start.seq: self.start.hash, **heads}


def extract(store: Store, first: int, last: int) -> dict[str, Any]:
    """Return the entries ``first`` to ``last`` as a document, from a signed head to a signed head.

    It begins at the beginning where no earlier head is signed, and ends with the last entry where
    no later one is. The entry that tells a gap in it is in it, too.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    before = store.rows("SELECT max(seq) FROM record_signature WHERE seq < ?", first)[0][0] or 0
    told = [
        gap.told_by for gap in verification.gaps(store).values() if before <= gap.first <= last + 1
    ]
    told += [
        entry.seq
        for entry in record.entries(store, EntryKind.DISOWNED, after=before)
        if any(
            low <= last and high > before for low, high in chain.disowned_in(entry.seq, entry.facts)
        )
    ]
    last = max([last, *told])
    signed = store.rows("SELECT min(seq) FROM record_signature WHERE seq >= ?", last)[0][0]
    evidence = read_store(store, before, signed if signed is not None else MAX_NUMBER)
    return to_document(evidence)


def read_store(store: Store, start: int = 0, end: int = MAX_NUMBER) -> Evidence:
    """Return the part of the record after number ``start``, up to number ``end``.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    heads = store.rows("SELECT seq, hash FROM record WHERE seq = ?", start)
    rows = store.rows(
        "SELECT seq, body, hash FROM record WHERE seq > ? AND seq <= ? ORDER BY seq", start, end
    )
    signatures = store.rows(
        "SELECT seq, signature FROM record_signature WHERE seq BETWEEN ? AND ? ORDER BY seq",
        *(start, end),
    )
    stamps = store.rows(
        "SELECT seq, authority, token FROM record_stamp WHERE seq >= ? AND entry <= ? ORDER BY seq",
        *(start, end),
    )
    return Evidence(
        _key_at(store, start),
        Head(*heads[0]) if heads else BEGINNING,
        rows,
        signatures,
        [Stamp(*stamp) for stamp in stamps],
    )


def to_document(evidence: Evidence) -> dict[str, Any]:
    """Return the document that holds a part of the record; the report's author adds ``report``."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "key": evidence.key.hex(),
        "start": [evidence.start.seq, evidence.start.hash.hex()],
        "entries": [[seq, body, digest.hex()] for seq, body, digest in evidence.entries],
        "signatures": [[seq, signature.hex()] for seq, signature in evidence.signatures],
        "stamps": [
            [stamp.seq, stamp.authority, base64.b64encode(stamp.token).decode("ascii")]
            for stamp in evidence.stamps
        ],
    }


def read(content: bytes | str) -> Evidence:
    """Return what a document holds; nothing in it is verified yet.

    :raises DocumentError: when it is none, or exceeds a bound; its text ends a sentence.
    """
    document = documents.read_json(content, MAX_BYTES)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DocumentError("it holds no record of a kiosk")
    if _number(document.get("version")) != VERSION or not document.keys() <= _PARTS:
        raise DocumentError("it is of another version of the format")
    most = len(document["entries"]) + 1 if isinstance(document.get("entries"), list) else 0
    for name in ("signatures", "stamps"):
        if isinstance(document.get(name), list) and len(document[name]) > most:
            raise DocumentError(f"it holds more {name} than entries")
    signature = document.get("report_signature")
    start = _row(document.get("start"), (_number, _hash))
    return Evidence(
        _hex(document.get("key"), _KEY_BYTES),
        Head(*start),
        list(_table(document, "entries", (_number, _text, _hash))),
        list(_table(document, "signatures", (_number, _signature))),
        [Stamp(*row) for row in _table(document, "stamps", (_number, _text, _token))],
        document.get("report"),
        None if signature is None else _signature(signature),
    )


def _key_at(store: Store, start: int) -> bytes:
    """Return the public key that counts at number ``start``: the last one named by then, else the
    first one after it.
    """
    query = f"SELECT body FROM record WHERE kind = ? AND {IS_OWN} AND seq {{}} ? ORDER BY seq {{}}"
    for condition in (("<=", "DESC"), (">", "ASC")):
        for (body,) in store.rows(query.format(*condition), EntryKind.KIOSK.value, start):
            key = key_in(body)
            if key is not None:
                return key
    return bytes(_KEY_BYTES)


def key_in(body: str) -> bytes | None:
    """Return the public key that a kiosk's entry names; ``None`` in any other."""
    if f'"kind":"{EntryKind.KIOSK.value}"' not in body:
        return None
    facts = chain.facts_in(body)
    if facts.get("kind") != EntryKind.KIOSK.value:
        return None
    try:
        return _hex(facts.get("key"), _KEY_BYTES)
    except DocumentError:
        return None


def _table(
    document: dict[str, Any], name: str, columns: tuple[Callable[[Any], Any], ...]
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a list, in the order in which they stand."""
    rows = document.get(name)
    if not isinstance(rows, list):
        raise DocumentError(f"its {name} are no list")
    yield from (_row(row, columns) for row in rows)


def _row(row: Any, columns: tuple[Callable[[Any], Any], ...]) -> tuple[Any, ...]:
    if not isinstance(row, list) or len(row) != len(columns):
        raise DocumentError("a part of it has another shape")
    return tuple(column(value) for column, value in zip(columns, row, strict=True))


def _number(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= MAX_NUMBER:
        raise DocumentError("a number in it is none")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise DocumentError("a text in it is none")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise DocumentError("a text in it holds half a character") from None
    return value


def _hash(value: Any) -> bytes:
    return _hex(value, _HASH_BYTES)


def _signature(value: Any) -> bytes:
    return _hex(value, _SIGNATURE_BYTES)


def _hex(value: Any, size: int) -> bytes:
    """Return the bytes that hexadecimal digits stand for, in the one way to write them."""
    try:
        data = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        data = b""
    if len(data) != size or data.hex() != value:
        raise DocumentError(f"a value of {size} bytes in it is none")
    return data


def _token(value: Any) -> bytes:
    try:
        token = base64.b64decode(_text(value), validate=True)
    except binascii.Error:
        token = b""
    if not token or base64.b64encode(token).decode("ascii") != value:
        raise DocumentError("a stamp in it is none")
    return token
