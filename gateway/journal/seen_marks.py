"""The keyed mark on what was seen and dealt with: remarks, refusals and refused cards.

Who writes the journal's file could call a remark *seen*, and nobody would look at it. Without its
mark nothing was seen: it is shown again. What was seen while the keyring was locked is, too, since
nobody can tell.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from gateway.domain.staff_lists import EntryKey
from gateway.journal.blank_marks import is_erased
from gateway.journal.encryption import Sealer
from gateway.journal.row import columns, digest, from_values
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

OF_REGISTRATION = "seq = (SELECT seq FROM registration WHERE reference = ?)"
_BLANKED = (
    f"SELECT {columns('r')} FROM registration r WHERE blanked_ms IS NOT NULL"
    " AND seq IN (SELECT value FROM json_each(?))"
)
# what retention leaves of a card; the time alone anybody could write beside it
_IS_EMPTY = "blanked_ms IS NOT NULL AND card IS NULL AND reader = '' AND reason = ''"
# by table: what tells rows of one number apart, when its worker saw it, whether it still matters
_TABLES = {
    "answer": ("''", "worker_seen_ms", "outcome = 'refused'"),
    "remark": ("code || ' ' || origin", "worker_seen_ms", "true"),
    "refused_card": ("''", "NULL", f"NOT ({_IS_EMPTY})"),
}


def rows_of(key: EntryKey) -> tuple[str, tuple[str, Sequence[object]]]:
    """Return the table of what staff saw, and the condition of its rows with the parameters."""
    reference, code = key
    if not reference:
        return "refused_card", ("seq = ?", (int(code),))
    if code:
        return "remark", (f"{OF_REGISTRATION} AND code = ?", (reference, code))
    return "answer", (f"{OF_REGISTRATION} AND outcome = 'refused'", (reference,))


def see(
    connection: Any,
    sealer: Sealer,
    table: str,
    change: tuple[str, object],
    where: tuple[str, Sequence[object]],
) -> None:
    """Note in rows of a table, inside a transaction, what was seen, and mark it.

    :param change: the column, and its value where it has none or another number of a note.
    :param where: the condition of the rows, and its parameters.
    """
    # nobody else's word gets a mark with ours
    if not sealer.is_locked:
        _forget(connection, table, _strange(connection, sealer, table, *where))
    column, value = change
    kept = "?" if column == "dealt_with" else f"coalesce({column}, ?)"
    connection.execute(f"UPDATE {table} SET {column} = {kept} WHERE {where[0]}", (value, *where[1]))
    for _mark, *said in _said(connection, sealer, table, *where):
        _set_mark(connection, table, said, sealer.mark(_digest(table, said)))


def renew(connection: Any, sealer: Sealer) -> None:
    """Mark by the present key, inside a transaction, what bears a mark.

    :param sealer: with the keys of before, which count yet.
    """
    for table in _TABLES:
        for mark, *said in _said(connection, sealer, table, "true", ()):
            if sealer.is_mark(mark, _digest(table, said)):
                _set_mark(connection, table, said, sealer.mark(_digest(table, said)))


class Rounds:
    """Compare what was seen with its marks, some at a time, again and again from the first."""

    def __init__(self) -> None:
        self._after = dict.fromkeys(_TABLES, 0)

    def run(self, store: Store, sealer: Sealer, limit: int) -> int:
        """Look at the next ``limit`` rows of each table; return how many are shown again.

        :raises sqlite3.Error: when the journal cannot be read or written.
        """
        if sealer.is_locked:
            return 0
        count = 0
        for table, after in self._after.items():
            condition = f"seq IN (SELECT seq FROM {table} WHERE seq > ? ORDER BY seq LIMIT ?)"
            rows = store.rows(
                f"SELECT max(seq), count(*) FROM {table} m WHERE {condition}", after, limit
            )
            last, found = rows[0]
            self._after[table] = last if found >= limit else 0
            if _strange(store.connection, sealer, table, condition, (after, limit)):
                with store.transaction() as connection:
                    strange = _strange(connection, sealer, table, condition, (after, limit))
                    _forget(connection, table, strange)
                    count += len(strange)
        if count:
            logger.warning("%d entries that nobody is known to have seen are shown again", count)
        return count


def _strange(
    connection: Any, sealer: Sealer, table: str, where: str, parameters: Sequence[object]
) -> list[list[Any]]:
    return [
        said
        for mark, *said in _said(connection, sealer, table, where, parameters)
        if not sealer.is_mark(mark, _digest(table, said))
    ]


def _said(
    connection: Any, sealer: Sealer, table: str, where: str, parameters: Sequence[object]
) -> list[tuple[Any, ...]]:
    """Return the rows that were seen or dealt with: the mark, and what it is over.

    What retention blanked matters no more.
    """
    key, worker, matters = _TABLES[table]
    query = (
        f"SELECT seen_mark, seq, {key}, {worker}, staff_seen_ms, dealt_with FROM {table} m"
        f" WHERE {where} AND {matters}"
        f" AND NOT ({worker} IS NULL AND staff_seen_ms IS NULL AND dealt_with IS NULL)"
    )
    rows = list(connection.execute(query, tuple(parameters)).fetchall())
    if not rows or table == "refused_card":
        return rows
    numbers = json.dumps([seq for _mark, seq, *_ in rows])
    blanked = map(from_values, connection.execute(_BLANKED, (numbers,)).fetchall())
    erased = {row.seq for row in blanked if is_erased(sealer, row)}
    return [row for row in rows if row[1] not in erased]


def _forget(connection: Any, table: str, rows: Sequence[Sequence[Any]]) -> None:
    key, worker, _matters = _TABLES[table]
    also = "" if worker == "NULL" else f"{worker} = NULL, "
    connection.executemany(
        f"UPDATE {table} SET {also}staff_seen_ms = NULL, dealt_with = NULL, seen_mark = NULL"
        f" WHERE seq = ? AND {key} = ?",
        [said[:2] for said in rows],
    )


def _set_mark(connection: Any, table: str, said: Sequence[Any], mark: bytes | None) -> None:
    key = _TABLES[table][0]
    query = f"UPDATE {table} SET seen_mark = ? WHERE seq = ? AND {key} = ?"
    connection.execute(query, (mark, *said[:2]))


def _digest(table: str, said: Sequence[Any]) -> bytes:
    return digest("seen", table, *said)
