"""Hold the journal's triggers, views and indexes to what this program makes.

Who can write the file could add a trigger that answers or removes whatever is kept, with no row
changed by hand. What is not this program's is dropped, and what is missing or changed is made anew.
"""

from __future__ import annotations

import json
import logging
from contextlib import closing
from functools import cache
from typing import Any

from gateway.journal.schema import OBJECTS, statements
from gateway.journal.sqlite import sqlite3
from gateway.system import clock

logger = logging.getLogger(__name__)

CHANGED = "schema_changed"
"""In ``meta``: when the schema was found changed last."""
# SQLite's own indexes have no text
_OBJECTS = (
    "SELECT type, name, sql FROM sqlite_master"
    " WHERE type IN ('trigger', 'view', 'index') AND sql IS NOT NULL"
)


@cache
def _expected() -> frozenset[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        for statement in statements(OBJECTS):
            made.execute(statement)
        return frozenset(made.execute(_OBJECTS))


def restore(connection: Any) -> None:
    """Make the schema this program's again where it was changed, and note that, in one transaction.

    :raises sqlite3.Error: when it cannot be read or written.
    """
    found = frozenset(connection.execute(_OBJECTS))
    if found == _expected():
        return
    foreign, missing = found - _expected(), _expected() - found
    logger.error(
        "the journal's schema was changed outside this program and is made good: %s",
        ", ".join(sorted({name for _kind, name, _sql in foreign | missing})),
    )
    connection.execute("BEGIN IMMEDIATE")
    try:
        for kind, name, _sql in foreign:
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} IF EXISTS "{quoted}"')
        # what a view or a trigger needs comes first
        for _kind, _name, sql in sorted(missing):
            connection.execute(sql)
        connection.execute(
            "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
            (CHANGED, json.dumps([{"at_ms": clock.wall_ms()}])),
        )
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise
