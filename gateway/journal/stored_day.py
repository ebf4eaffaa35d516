"""Read the day as the journal stores it, without a key.

For the first screen, which waits for no cryptography: what the day is worth is told in ``day``.
"""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from gateway.domain.digits import is_digits
from gateway.domain.events import DayClosed, DayOpened
from gateway.domain.model import Address, EarlierDay, Employer, Sector, Workplace
from gateway.journal.journal_files import FILE_NAME, READY_NAME
from gateway.journal.sqlite import sqlite3
from gateway.system import documents

# in ``meta``: user, workplace's number and time of the day that was opened last
LAST_DAY = "last_day"
QUERY = (
    "SELECT d.user, w.content, d.staff_code FROM day d JOIN workplace w ON w.number = d.workplace"
)
_LAST_QUERY = (
    "SELECT m.value, w.content FROM meta m JOIN workplace w ON w.number = m.value ->> '$[1]'"
    f" WHERE m.name = '{LAST_DAY}'"
)


class PeekError(Exception):
    """Report that the journal cannot be read beside its opening: the recorder's answer decides."""


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
            row = connection.execute(QUERY).fetchone()
            if row:
                return resumed(*row)
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


def resumed(user: str, content: str, kept: str) -> DayOpened:
    """Return the day of a row of :data:`QUERY`.

    :raises KeyError, TypeError, ValueError: when it holds something else.
    """
    workplace = workplace_of(documents.read_json(content))
    return DayOpened(user, workplace, is_resumed=True, code_digits=digits_of(kept))


def digits_of(kept: str) -> int:
    """Return how many digits a code has by what is kept of it."""
    digits = kept.partition(" ")[0]
    return int(digits) if is_digits(digits) and len(digits) <= 2 else 0
