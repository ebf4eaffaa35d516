"""The keyed mark of retention on what it blanked, and on the moment from which it counts.

A blanked registration fits the chain: who writes the journal's file could call one blanked, and
nobody would miss its worker. Without the mark it was changed. What was called counted, to have
retention blank it early, is counted anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from gateway.journal.encryption import Sealer
from gateway.journal.row import RegistrationRow, columns, digest, from_values
from gateway.journal.store import Store

_BLANKED = f"SELECT {columns('r')} FROM registration r WHERE blanked_ms IS NOT NULL"
_NOBODYS = (
    f"SELECT {columns('r')} FROM registration r WHERE (blanked_ms IS NOT NULL OR worker = x'')"
)
_COUNTED = "SELECT seq, counted_ms, counted_mark FROM answer WHERE counted_ms IS NOT NULL"


def mark(sealer: Sealer, row: RegistrationRow, blanked_ms: int) -> bytes | None:
    """Return the mark of a registration that is blanked at that moment; ``None`` without a key."""
    return sealer.mark(_digest(row, blanked_ms))


def is_erased(sealer: Sealer, row: RegistrationRow) -> bool:
    """Return whether retention blanked a registration; without a key what is said counts."""
    if row.blanked_ms is None:
        return False
    return sealer.is_locked or sealer.is_mark(row.blank_mark, _digest(row, row.blanked_ms))


def is_hidden(sealer: Sealer, row: RegistrationRow) -> bool:
    """Return whether somebody else made a registration nobody's."""
    is_nobodys = row.blanked_ms is not None or not row.worker
    return is_nobodys and not sealer.is_locked and not is_erased(sealer, row)


def mark_count(sealer: Sealer, seq: int, counted_ms: int) -> bytes | None:
    """Return the mark of the moment from which an answer counts; ``None`` without a key."""
    return sealer.mark(digest("counted", seq, counted_ms))


def is_counted(sealer: Sealer, seq: int, counted_ms: int, marked: bytes | None) -> bool:
    """Return whether retention itself counts an answer from that moment."""
    return sealer.is_mark(marked, digest("counted", seq, counted_ms))


def renew(connection: Any, sealer: Sealer) -> None:
    """Mark by the present key, inside a transaction, what bears a mark.

    :param sealer: with the keys of before, which count yet.
    """
    rows = map(from_values, connection.execute(_BLANKED).fetchall())
    connection.executemany(
        "UPDATE registration SET blank_mark = ? WHERE seq = ?",
        [
            (mark(sealer, row, row.blanked_ms or 0), row.seq)
            for row in rows
            if is_erased(sealer, row)
        ],
    )
    connection.executemany(
        "UPDATE answer SET counted_mark = ? WHERE seq = ?",
        [
            (mark_count(sealer, seq, counted_ms), seq)
            for seq, counted_ms, marked in connection.execute(_COUNTED).fetchall()
            if is_counted(sealer, seq, counted_ms, marked)
        ],
    )


def hidden(store: Store, sealer: Sealer, numbers: Iterable[int] | None = None) -> list[int]:
    """Return the numbers of registrations that somebody else made nobody's.

    :param numbers: which are looked at; all where ``None``.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    if numbers is None:
        rows = store.rows(_NOBODYS)
    else:
        among = json.dumps(list(numbers))
        rows = store.rows(f"{_NOBODYS} AND seq IN (SELECT value FROM json_each(?))", among)
    return [row.seq for row in map(from_values, rows) if is_hidden(sealer, row)]


class Rounds:
    """Look for such registrations, some at a time, again and again, from the last one back."""

    def __init__(self) -> None:
        self._before = 0

    def run(self, store: Store, sealer: Sealer, limit: int) -> int | None:
        """Look at the next ``limit`` numbers; return the first that is hidden.

        :raises sqlite3.Error: when the journal cannot be read.
        """
        last = store.rows("SELECT coalesce(max(seq), 0) FROM registration")[0][0]
        before = self._before or last
        self._before = max(0, before - limit)
        found = hidden(store, sealer, range(self._before + 1, before + 1))
        return found[0] if found else None


def _digest(row: RegistrationRow, blanked_ms: int) -> bytes:
    # the link says which registration it is
    return digest("blanked", row.seq, row.chain, blanked_ms)
