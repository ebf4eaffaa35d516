"""A made-up next version of the journal's schema, to which this program's journal is the older one.

Run as a program on a home folder it brings the journal there to the made-up version.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from gateway.journal.encryption import Sealer
from gateway.journal.schema import MIGRATIONS
from gateway.journal.store import Store
from tests.support.journals import registrations_in
from tests.support.people import keep_registrations


def _index(database: Database) -> None:
    """Write to every page of the registrations' index."""
    database.execute("DROP INDEX registration_made")
    database.execute("CREATE INDEX registration_made ON registration (made_ms, seq)")


def _make_up(database: Database) -> None:
    """Change a table, fill another one, and write to every page of the registrations' index."""
    database.execute("ALTER TABLE worker ADD COLUMN made_up TEXT NOT NULL DEFAULT ''")
    database.execute("CREATE TABLE made_up AS SELECT seq, reference FROM registration")
    _index(database)


NEXT = (*MIGRATIONS, _make_up)
BEFORE_NEXT = f"before-{len(NEXT)}"
"""The middle of the name of the copy that is made before an upgrade."""


def older(home: Path, sealer: Sealer, rows: int) -> list[str]:
    """Make a journal of this program's version; return the references of its registrations."""
    with closing(Store(home)) as store:
        return keep_registrations(registrations_in(store, sealer), rows)


def upgrade(home: Path) -> None:
    """Bring the journal to the made-up version; a copy of it stays."""
    Store(home, migrations=NEXT).close()


def upgraded(home: Path, sealer: Sealer, rows: int) -> None:
    """Leave a journal that this program opens, beside the copy that an upgrade made of it."""
    older(home, sealer, rows)
    with closing(Store(home, migrations=(*MIGRATIONS, _index))) as store:
        store.connection.execute(f"PRAGMA user_version={len(MIGRATIONS)}")


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]))
