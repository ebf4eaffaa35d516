"""The open day: on which workplace the kiosk registers, and under which log-in.

It lasts until staff close it; a restart in between finds it open.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from gateway.domain.events import DayOpened
from gateway.domain.model import EarlierDay, Timestamp, Workplace
from gateway.journal import marked_notes, note_shapes, stored_day
from gateway.journal.row import digest
from gateway.system import documents

if TYPE_CHECKING:
    from gateway.journal.encryption import Sealer
    from gateway.journal.store import Store

logger = logging.getLogger(__name__)

_CONTENT = "SELECT content FROM workplace WHERE number = ?"
MAY_SEND = (
    "NOT EXISTS (SELECT 1 FROM day WHERE r.contractor NOT IN ('', day.user)"
    " AND r.workplace NOT IN (SELECT value FROM json_each(day.declared)))"
)
"""In SQL: whether the open day's log-in speaks for registration ``r``: it is its own, or one on a
workplace that its contractor declared."""
# in the journal's notes: the last row before an opening at a known time, and its UTC moment
OPENING = "opening"


def open_day(
    store: Store,
    sealer: Sealer,
    user: str,
    workplace: Workplace,
    now: Timestamp,
    *,
    staff_code: str,
    declared: Iterable[str] = (),
) -> None:
    """Open the day on a workplace, until :func:`close_day`.

    :param staff_code: how many digits the code has, a blank, and what only the right one gives.
    :param declared: the numbers of all workplaces that the log-in's contractor declared.
    :raises sqlite3.Error: when it cannot be written.
    """
    content = json.dumps(asdict(workplace), ensure_ascii=False, default=date.isoformat)
    with store.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO workplace (number, content) VALUES (?, ?)",
            (workplace.number, content),
        )
        connection.execute(
            "INSERT OR REPLACE INTO day (id, user, workplace, declared, staff_code, opened_ms)"
            " VALUES (1, ?, ?, ?, ?, ?)",
            (
                user,
                workplace.number,
                json.dumps(sorted({workplace.number, *declared})),
                staff_code,
                now.wall_ms,
            ),
        )
        body = _digest(store)
        mark = sealer.mark(body)
        if mark is None:
            sealer.opened_without_key.add(body)
        connection.execute("UPDATE day SET mark = ?", (mark,))
        store.set_meta(stored_day.LAST_DAY, [user, workplace.number, now.wall_ms])
        if now.offset_ms is not None:
            (last,) = connection.execute("SELECT max(seq) FROM registration").fetchone()
            known_ms = now.wall_ms + now.offset_ms
            marked_notes.write(store, sealer, OPENING, [last or 0, known_ms])
    _remember(sealer, body)


def mark_day(store: Store, sealer: Sealer, *, is_key_replaced: bool = False) -> None:
    """Mark the day that this program opened while the keyring was locked; what stood there before
    it, without a mark, stays changed.

    :param is_key_replaced: a technician gave the journal another key: the one before is lost, or
        leaked.
    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction() as connection:
        body = _digest(store)
        is_own = body in sealer.opened_without_key
        if is_key_replaced or is_own:
            connection.execute("UPDATE day SET mark = ?", (sealer.mark(body),))
    if is_own:
        _remember(sealer, body)


def is_changed(store: Store, sealer: Sealer) -> bool:
    """Return whether a day is open that was changed outside this program.

    Without the key nobody can tell.

    :raises sqlite3.Error: when it cannot be read.
    """
    marks = store.rows("SELECT mark FROM day")
    if not marks or sealer.is_locked:
        return False
    mark, body = marks[0][0], _digest(store)
    is_own = mark is None and body in sealer.opened_without_key
    is_earlier = sealer.days is not None and sealer.days.is_other(body)
    return is_earlier or not (is_own or sealer.is_mark(mark, body))


def close_if_changed(store: Store, sealer: Sealer) -> bool:
    """Close a day that was changed outside this program; return whether one was.

    :raises sqlite3.Error: when it cannot be read or written.
    """
    if not is_changed(store, sealer):
        return False
    logger.error("the open day was changed outside this program: it is closed")
    close_day(store, sealer)
    return True


def _remember(sealer: Sealer, body: bytes) -> None:
    if sealer.days is not None:
        sealer.days.note(body)


def _digest(store: Store) -> bytes:
    rows = store.rows(
        "SELECT d.user, d.workplace, d.declared, d.staff_code, d.opened_ms, w.content"
        " FROM day d JOIN workplace w ON w.number = d.workplace"
    )
    return digest("day", *rows[0]) if rows else b""


def current_day(store: Store) -> DayOpened | None:
    """Return the day that is open, or ``None``.

    :raises sqlite3.Error: when it cannot be read.
    """
    rows = store.rows(stored_day.QUERY)
    return stored_day.resumed(*rows[0]) if rows else None


def contractor(store: Store) -> str:
    """Return the user under whose log-in the open day registers; empty where none is open.

    :raises sqlite3.Error: when it cannot be read.
    """
    rows = store.rows("SELECT user FROM day")
    return rows[0][0] if rows else ""


def kept_code(store: Store) -> str | None:
    """Return what is kept of the open day's staff code; ``None`` where none is open.

    :raises sqlite3.Error: when it cannot be read.
    """
    rows = store.rows("SELECT staff_code FROM day")
    return rows[0][0] if rows else None


def last_day(store: Store) -> EarlierDay | None:
    """Return the day that was opened last, closed or not, or ``None``.

    :raises sqlite3.Error: when it cannot be read.
    """
    noted = store.meta(stored_day.LAST_DAY, note_shapes.is_day)
    for (content,) in store.rows(_CONTENT, noted[1]) if noted else ():
        return EarlierDay(noted[0], stored_day.workplace_of(documents.read_json(content)), noted[2])
    return None


def close_day(store: Store, sealer: Sealer) -> None:
    """Close the day; kept registrations stay kept and are sent at the next opening.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction() as connection:
        connection.execute("DELETE FROM day")
    _remember(sealer, b"")
