"""The keyed mark on each stored answer, and what follows where one is missing.

An answer takes a registration from the list of what is to be sent: who writes the journal's file
could keep one from the service with an answer made up by hand. An answer without its mark counts
for nothing, and neither does an empty place where a delivery was: the registration waits again and
is looked up first, since the service may hold it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from gateway.journal.encryption import Sealer
from gateway.journal.row import digest
from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

CHANGED = "answers_changed"
"""In ``meta``: when an answer was found that was not this program's."""
# what the service said, with the codes of its remarks
_MARKED = (
    "a.seq, a.outcome, a.service_id, a.validity, a.answered_ms, a.errors,"
    " (SELECT json_group_array(code) FROM (SELECT code FROM remark m"
    " WHERE m.seq = a.seq AND m.origin = 'service' ORDER BY code))"
)
_ROWS = (
    "SELECT r.seq, r.key_name, r.blanked_ms IS NOT NULL, d.seq IS NOT NULL, a.mark,"
    f" {_MARKED} FROM registration r"
    " LEFT JOIN answer a USING (seq) LEFT JOIN delivery d USING (seq)"
)
_SET = "UPDATE answer SET mark = ? WHERE seq = ?"
_ORPHANS = "delivery WHERE seq NOT IN (SELECT seq FROM registration)"
_REOPEN = (
    "INSERT INTO delivery (seq, maybe_sent, trouble)"
    " VALUES (?, 1, 'its answer was not the service''s') ON CONFLICT DO NOTHING"
)


def is_marked(connection: Any, sealer: Sealer, seq: int) -> bool:
    """Return whether an answer is stored as this program marked it; not without a key."""
    rows = connection.execute(f"SELECT a.mark, {_MARKED} FROM answer a WHERE a.seq = ?", (seq,))
    return any(sealer.is_mark(mark, _digest(stored)) for mark, *stored in rows.fetchall())


def mark(connection: Any, sealer: Sealer, seq: int) -> None:
    """Mark an answer as it is stored now, inside a transaction.

    Only one that was stored just now, or was marked before it changed: nobody else's gets a mark.
    """
    rows = connection.execute(f"SELECT {_MARKED} FROM answer a WHERE a.seq = ?", (seq,))
    for stored in rows.fetchall():
        connection.execute(_SET, (sealer.mark(_digest(stored)), seq))


def renew(connection: Any, sealer: Sealer) -> None:
    """Mark by the present key, inside a transaction, the answers that bear a mark.

    :param sealer: with the keys of before, which count yet.
    """
    rows = connection.execute(f"SELECT a.mark, {_MARKED} FROM answer a").fetchall()
    connection.executemany(
        _SET,
        [
            (sealer.mark(_digest(stored)), stored[0])
            for mark, *stored in rows
            if sealer.is_mark(mark, _digest(stored))
        ],
    )


class Rounds:
    """Compare answers with their marks, some at a time, again and again from the first."""

    def __init__(self) -> None:
        self._after = 0

    def run(self, store: Store, sealer: Sealer, limit: int) -> int | None:
        """Let wait again, of the next ``limit`` registrations, those with no answer of this
        program's and no delivery, and remove what is to be sent of none. Without a key nobody can
        tell.

        What retention blanked cannot be sent again: it is only told.

        :return: the first number with such an answer or none; ``None`` where all fit.
        :raises sqlite3.Error: when the journal cannot be read or written.
        """
        if sealer.is_locked:
            return None
        orphans = store.rows(f"SELECT seq FROM {_ORPHANS} ORDER BY seq LIMIT 1")
        if orphans:
            with store.transaction() as connection:
                connection.execute(f"DELETE FROM {_ORPHANS}")
        rows = store.rows(f"{_ROWS} WHERE r.seq > ? ORDER BY r.seq LIMIT ?", self._after, limit)
        self._after = rows[-1][0] if len(rows) == limit else 0
        suspects = [row[0] for row in rows if not _fits(row, sealer)]
        found = _reopen(store, sealer, suspects) if suspects else None
        return orphans[0][0] if orphans else found


def _reopen(store: Store, sealer: Sealer, suspects: list[int]) -> int | None:
    """Let these wait again where they still do not fit: an answer may have come meanwhile."""
    found: list[int] = []
    with store.transaction() as connection:
        for row in connection.execute(
            f"{_ROWS} WHERE r.seq IN (SELECT value FROM json_each(?)) ORDER BY r.seq",
            (json.dumps(suspects),),
        ).fetchall():
            if _fits(row, sealer):
                continue
            seq, is_blanked = row[0], row[2]
            found.append(seq)
            if not is_blanked:
                connection.execute("DELETE FROM answer WHERE seq = ?", (seq,))
                connection.execute(_REOPEN, (seq,))
        if not found:
            return None
        store.set_meta(CHANGED, [{"at_ms": clock.wall_ms()}])
    logger.error(
        "row %d and %d others had no answer of this program's: they wait again",
        found[0],
        len(found) - 1,
    )
    return found[0]


def _fits(row: Sequence[Any], sealer: Sealer) -> bool:
    _seq, key_name, _is_blanked, waits, mark, *stored = row
    # without the row's own key there is none to mark with, and the chain tells that
    if not sealer.knows(key_name):
        return True
    has_answer = stored[0] is not None
    return sealer.is_mark(mark, _digest(stored)) if has_answer else bool(waits)


def _digest(stored: Sequence[Any]) -> bytes:
    return digest("answer", *stored)
