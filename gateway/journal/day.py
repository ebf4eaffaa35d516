"""The day that is open, as the journal keeps it, and a first look at it before anything of the
journal is loaded.

The first screen must stand within moments of the start. Whether it is the closed one or the welcome
one is two rows of the journal's file, for which neither its keys nor its threads are needed; the
recorder's word follows and counts more.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gateway.domain.events import DayOpened
from gateway.domain.model import Address, Employer, Workplace

FILE_NAME = "journal.db"
# a whole journal that is to take the place of the old one
READY_NAME = "journal.ready.db"
QUERY = (
    "SELECT d.user, w.content, d.staff_code FROM day d JOIN workplace w ON w.number = d.workplace"
)


class UnseenError(Exception):
    """The first look told nothing: the journal's own word is to be waited for."""


def workplace_of(content: dict[str, Any]) -> Workplace:
    """A workplace as the journal stores it.

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


def resumed(user: str, content: str, staff_code: str) -> DayOpened:
    """The day of a row of :data:`QUERY`.

    :raises ValueError, KeyError, TypeError: when the row holds something else.
    """
    import json  # noqa: PLC0415 - a closed kiosk's first screen needs none

    return DayOpened(user, workplace_of(json.loads(content)), staff_code, is_resumed=True)


def glance(home: Path) -> DayOpened | None:
    """The day that was open when the program ended, or ``None`` when there was none. Nothing is
    written, nothing is mended.

    Any SQLite can read the row: what journals need a sound one for is writing through two
    connections.

    :raises UnseenError: when the file cannot be read as it is.
    """
    import sqlite3  # noqa: PLC0415 - the journal's rooms, which take the two functions above, have a SQLite of their own

    if (home / READY_NAME).exists():
        raise UnseenError
    path = home / FILE_NAME
    if not path.exists():
        return None
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.1)
        try:
            row = connection.execute(QUERY).fetchone()
        finally:
            connection.close()
        return resumed(*row) if row else None
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError) as error:
        raise UnseenError from error
