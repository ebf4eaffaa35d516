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

from gateway.domain.model import Answer
from gateway.journal.encryption import Sealer
from gateway.journal.row import digest
from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

CHANGED = "answers_changed"
"""In ``meta``: when an answer was found that was not this program's."""
# validity moves on, and decides nothing of what is sent
_MARKED = "a.seq, a.outcome, a.service_id, a.answered_ms, a.errors"
_ROWS = (
    "SELECT r.seq, r.key_name, r.blanked_ms IS NOT NULL, d.seq IS NOT NULL, a.mark,"
    f" {_MARKED} FROM registration r"
    " LEFT JOIN answer a USING (seq) LEFT JOIN delivery d USING (seq)"
)
_REOPEN = (
    "INSERT INTO delivery (seq, maybe_sent, trouble)"
    " VALUES (?, 1, 'its answer was not the service''s') ON CONFLICT DO NOTHING"
)


def mark(sealer: Sealer, seq: int, answer: Answer, answered_ms: int) -> bytes | None:
    """Return the mark of an answer that is about to be stored; ``None`` without a key."""
    stored = (seq, answer.outcome.value, answer.service_id, answered_ms, json.dumps(answer.errors))
    return sealer.mark(_digest(stored))


def renew(connection: Any, sealer: Sealer) -> None:
    """Mark by the present key, inside a transaction, the answers that bear a mark.

    :param sealer: with the keys of before, which count yet.
    """
    rows = connection.execute(f"SELECT a.mark, {_MARKED} FROM answer a").fetchall()
    connection.executemany(
        "UPDATE answer SET mark = ? WHERE seq = ?",
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
        program's and no delivery. Without a key nobody can tell.

        What retention blanked cannot be sent again: it is only told.

        :return: the first number with such an answer or none; ``None`` where all fit.
        :raises sqlite3.Error: when the journal cannot be read or written.
        """
        if sealer.is_locked:
            return None
        rows = store.rows(f"{_ROWS} WHERE r.seq > ? ORDER BY r.seq LIMIT ?", self._after, limit)
        self._after = rows[-1][0] if len(rows) == limit else 0
        suspects = [row[0] for row in rows if not _fits(row, sealer)]
        return _reopen(store, sealer, suspects) if suspects else None


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
