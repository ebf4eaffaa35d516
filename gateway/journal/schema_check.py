"""Hold the journal's tables, triggers, views and indexes to what this program makes.

Who can write the file could add a trigger that answers or removes whatever is kept, or a table that
keeps only some of it, with no row changed by hand. A foreign trigger, view or index is dropped, and
what is missing or changed is made anew. A foreign table is damage: the rows are carried over into a
new file.
"""

from __future__ import annotations

import json
import logging
from contextlib import closing, suppress
from functools import cache
from typing import Any

from gateway.journal.schema import OBJECTS, statements
from gateway.journal.sqlite import DAMAGE, sqlite3
from gateway.system import clock

logger = logging.getLogger(__name__)

CHANGED = "schema_changed"
"""In ``meta``: when the schema was found changed last."""
# SQLite's own indexes have no text
_OBJECTS = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
_TABLE = "table"
_NOTE = "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"


class ForeignTableError(sqlite3.DatabaseError):  # type: ignore[misc] # of either library
    """Report a table that this program did not make, as damage of the file."""

    sqlite_errorcode = DAMAGE[0]

    def __init__(self) -> None:
        super().__init__("a table in it is not this program's")


@cache
def _expected() -> frozenset[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        for statement in statements(OBJECTS):
            made.execute(statement)
        return frozenset(made.execute(_OBJECTS))


def restore(connection: Any) -> None:
    """Make the schema this program's again where it was changed, and note that, in one transaction.

    :raises ForeignTableError: for a table that is not this program's: the file is damaged.
    :raises sqlite3.Error: when it cannot be read or written.
    """
    found = frozenset(connection.execute(_OBJECTS))
    if found == _expected():
        return
    foreign, missing = found - _expected(), _expected() - found
    names = ", ".join(sorted({name for _kind, name, _sql in foreign | missing}))
    logger.error("the journal's schema was changed outside this program: %s is made good", names)
    if any(kind == _TABLE for kind, _name, _sql in foreign | missing):
        # the new file bears the note, too
        with suppress(sqlite3.Error):
            connection.execute(_NOTE, (CHANGED, _note()))
        raise ForeignTableError
    connection.execute("BEGIN IMMEDIATE")
    try:
        for kind, name, _sql in foreign:
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} IF EXISTS "{quoted}"')
        # what a view or a trigger needs comes first
        for _kind, _name, sql in sorted(missing):
            connection.execute(sql)
        connection.execute(_NOTE, (CHANGED, _note()))
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise


def _note() -> str:
    return json.dumps([{"at_ms": clock.wall_ms()}])
