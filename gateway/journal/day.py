"""The open day: on which workplace the kiosk registers, and under which log-in.

It lasts until staff close it; a restart in between finds it open.
"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gateway.domain.events import DayClosed, DayOpened
from gateway.domain.model import Address, EarlierDay, Employer, Timestamp, Workplace
from gateway.journal.journal_files import FILE_NAME, READY_NAME
from gateway.journal.sqlite import sqlite3

if TYPE_CHECKING:
    from gateway.journal.store import Store

_LAST_DAY = "last_day"
"""In ``meta``: user, workplace's number and time of the day that was opened last."""
_LAST_QUERY = (
    "SELECT m.value, w.content FROM meta m JOIN workplace w ON w.number = m.value ->> '$[1]'"
    f" WHERE m.name = '{_LAST_DAY}'"
)
# in the journal's notes: the last row before an opening at a known time, and its UTC moment
OPENING = "opening"
_QUERY = (
    "SELECT d.user, w.content, d.staff_code FROM day d JOIN workplace w ON w.number = d.workplace"
)


class PeekError(Exception):
    """Report that the journal cannot be read beside its opening: the recorder's answer decides."""


def open_day(
    store: Store, user: str, workplace: Workplace, staff_code: str, now: Timestamp
) -> None:
    """Open the day on a workplace, until :func:`close_day`.

    :raises sqlite3.Error: when it cannot be written.
    """
    content = json.dumps(asdict(workplace), ensure_ascii=False)
    with store.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO workplace (number, content) VALUES (?, ?)",
            (workplace.number, content),
        )
        connection.execute(
            "INSERT OR REPLACE INTO day (id, user, workplace, staff_code, opened_ms)"
            " VALUES (1, ?, ?, ?, ?)",
            (user, workplace.number, staff_code, now.wall_ms),
        )
        store.set_meta(_LAST_DAY, [user, workplace.number, now.wall_ms])
        if now.offset_ms is not None:
            (last,) = connection.execute("SELECT max(seq) FROM registration").fetchone()
            store.set_meta(OPENING, [last or 0, now.wall_ms + now.offset_ms])


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


def last_day(store: Store) -> EarlierDay | None:
    """Return the day that was opened last, closed or not, or ``None``.

    :raises sqlite3.Error: when it cannot be read.
    """
    rows = store.rows(_LAST_QUERY)
    return _earlier(*rows[0]) if rows else None


def close_day(store: Store) -> None:
    """Close the day; kept registrations stay kept and are sent at the next opening.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction() as connection:
        connection.execute("DELETE FROM day")


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

    :raises KeyError, TypeError: when ``content`` is something else.
    """
    address, coordinates = content.get("address"), content.get("coordinates")
    return Workplace(
        number=content["number"],
        name=content["name"],
        address=Address(**address) if address else None,
        coordinates=(coordinates[0], coordinates[1]) if coordinates else None,
        companies=tuple(Employer(**company) for company in content.get("companies", ())),
    )


def _earlier(noted: str, content: str) -> EarlierDay:
    user, _number, opened_ms = json.loads(noted)
    return EarlierDay(user, workplace_of(json.loads(content)), opened_ms)


def _resumed(user: str, content: str, staff_code: str) -> DayOpened:
    return DayOpened(user, workplace_of(json.loads(content)), staff_code, is_resumed=True)
