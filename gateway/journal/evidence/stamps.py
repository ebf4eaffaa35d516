"""Keep the stamps that an authority (RFC 3161) set under heads of the record."""

from __future__ import annotations

import hashlib

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.evidence.record import Head
from gateway.journal.store import Store


def keep(
    store: Store,
    sealer: Sealer | None,
    now: Timestamp,
    head: Head,
    *,
    authority: str,
    token: bytes,
    stamped_ms: int,
) -> None:
    """Keep a stamp, and enter it in the record; it is on disk when this returns.

    :param stamped_ms: the moment that it names, in UTC milliseconds.
    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        entry = record.append(
            connection,
            sealer,
            now,
            EntryKind.STAMP,
            head=head.seq,
            authority=authority,
            token=hashlib.sha256(token).hexdigest(),
            stamped_ms=stamped_ms,
        )
        connection.execute(
            "INSERT OR REPLACE INTO record_stamp (seq, entry, authority, token)"
            " VALUES (?, ?, ?, ?)",
            (head.seq, entry.seq, authority, token),
        )


def head_to_stamp(store: Store) -> Head | None:
    """Return the head, where anything was entered since the last stamp but the stamp itself.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    head = record.head(store)
    (stamped,) = store.rows("SELECT coalesce(max(entry), 0) FROM record_stamp")[0]
    return head if head.seq > stamped else None
