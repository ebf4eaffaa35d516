"""The open day: on which workplace the kiosk registers, and under which log-in.

It lasts until staff close it; a restart in between finds it open.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gateway.domain.digits import is_digits
from gateway.domain.events import DayClosed, DayOpened
from gateway.domain.model import Address, EarlierDay, Employer, Sector, Timestamp, Workplace
from gateway.journal import marked_notes, note_shapes
from gateway.journal.journal_files import FILE_NAME, READY_NAME
from gateway.journal.row import digest
from gateway.journal.sqlite import sqlite3
from gateway.system import documents

if TYPE_CHECKING:
    from gateway.journal.encryption import Sealer
    from gateway.journal.store import Store

logger = logging.getLogger(__name__)

_LAST_DAY = "last_day"
"""In ``meta``: user, workplace's number and time of the day that was opened last."""
_CONTENT = "SELECT content FROM workplace WHERE number = ?"
_LAST_QUERY = (
    "SELECT m.value, w.content FROM meta m JOIN workplace w ON w.number = m.value ->> '$[1]'"
    f" WHERE m.name = '{_LAST_DAY}'"
)
MAY_SEND = (
    "NOT EXISTS (SELECT 1 FROM day WHERE r.contractor NOT IN ('', day.user)"
    " AND r.workplace NOT IN (SELECT value FROM json_each(day.declared)))"
)
"""In SQL: whether the open day's log-in speaks for registration ``r``: it is its own, or one on a
workplace that its contractor declared."""
# in the journal's notes: the last row before an opening at a known time, and its UTC moment
OPENING = "opening"
_QUERY = (
    "SELECT d.user, w.content, d.staff_code FROM day d JOIN workplace w ON w.number = d.workplace"
)


class PeekError(Exception):
    """Report that the journal cannot be read beside its opening: the recorder's answer decides."""


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
        store.set_meta(_LAST_DAY, [user, workplace.number, now.wall_ms])
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
    rows = store.rows(_QUERY)
    return _resumed(*rows[0]) if rows else None


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


def digits_of(kept: str) -> int:
    """Return how many digits a code has by what is kept of it."""
    digits = kept.partition(" ")[0]
    return int(digits) if is_digits(digits) and len(digits) <= 2 else 0


def last_day(store: Store) -> EarlierDay | None:
    """Return the day that was opened last, closed or not, or ``None``.

    :raises sqlite3.Error: when it cannot be read.
    """
    noted = store.meta(_LAST_DAY, note_shapes.is_day)
    for (content,) in store.rows(_CONTENT, noted[1]) if noted else ():
        return EarlierDay(noted[0], workplace_of(documents.read_json(content)), noted[2])
    return None


def close_day(store: Store, sealer: Sealer) -> None:
    """Close the day; kept registrations stay kept and are sent at the next opening.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction() as connection:
        connection.execute("DELETE FROM day")
    _remember(sealer, b"")


def peek_day(home: Path) -> DayOpened | DayClosed:
    """Return how the day was when the program ended; write nothing and repair nothing.

    The first screen needs two rows and no key, so it does not wait for the recorder's check of the
    journal; what the recorder reads afterwards counts more.

    :raises PeekError: when the file cannot be read as it is.
    """
    if (home / READY_NAME).exists():
        raise PeekError
    path = home / FILE_NAME
    if not path.exists():
        return DayClosed()
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=0.1)) as connection:
            row = connection.execute(_QUERY).fetchone()
            if row:
                return _resumed(*row)
            last = connection.execute(_LAST_QUERY).fetchone()
        return DayClosed(last_day=_earlier(*last) if last else None)
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError) as error:
        raise PeekError from error


def workplace_of(content: dict[str, Any]) -> Workplace:
    """Return a workplace from the form in which the journal stores it.

    :raises KeyError, TypeError, ValueError: when ``content`` is something else.
    """
    sector, since = content.get("sector"), content.get("in_out_from")
    address, coordinates = content.get("address"), content.get("coordinates")
    return Workplace(
        number=content["number"],
        name=content["name"],
        address=Address(**address) if address else None,
        coordinates=(coordinates[0], coordinates[1]) if coordinates else None,
        companies=tuple(Employer(**company) for company in content.get("companies", ())),
        sector=Sector(sector) if sector else None,
        in_out_from=date.fromisoformat(since) if since else None,
        last_days=tuple((number, day) for number, day in content.get("last_days", ())),
    )


def _earlier(noted: str, content: str) -> EarlierDay:
    user, _number, opened_ms = documents.read_json(noted)
    return EarlierDay(user, workplace_of(documents.read_json(content)), opened_ms)


def _resumed(user: str, content: str, kept: str) -> DayOpened:
    workplace = workplace_of(documents.read_json(content))
    return DayOpened(user, workplace, is_resumed=True, code_digits=digits_of(kept))
