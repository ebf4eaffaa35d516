"""The practice service's one SQLite file: its tables, their versions, and the one connection that
does all reads and writes.

A single connection behind a lock, so that the checkpoint fault of SQLite before 3.51.3 (two
connections in WAL mode) cannot occur; the file is locked for as long as the service runs.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

SCHEMA_VERSION = 3
_TABLES = """
CREATE TABLE registration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    channel TEXT NOT NULL,
    person TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    employer TEXT NOT NULL,
    workplace TEXT NOT NULL,
    reference TEXT,
    at_ms INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    submission TEXT NOT NULL,
    activity TEXT NOT NULL DEFAULT 'construction',
    status TEXT NOT NULL DEFAULT 'registered',
    status_ms INTEGER NOT NULL DEFAULT 0,
    validity TEXT NOT NULL DEFAULT 'pending',
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE assertion (jti BLOB PRIMARY KEY, until_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
UNSURE = "remarks GLOB '*ciao_3[345]*'"
"""Registrations that were checked while a register could not be asked: the condition of their
index, to the letter.
"""
_INDEXES = f"""
CREATE INDEX IF NOT EXISTS by_reference ON registration (reference, account, at_ms) WHERE reference IS NOT NULL;
CREATE INDEX IF NOT EXISTS by_place ON registration (workplace, account, at_ms);
CREATE INDEX IF NOT EXISTS by_person ON registration (person, at_ms);
CREATE INDEX IF NOT EXISTS by_account ON registration (account, at_ms);
CREATE INDEX IF NOT EXISTS unchecked ON registration (id) WHERE validity = 'pending';
CREATE INDEX IF NOT EXISTS unsure ON registration (id) WHERE {UNSURE};
CREATE INDEX IF NOT EXISTS used_until ON assertion (until_ms);
"""
SCHEMA = _TABLES + _INDEXES
_FROM_2 = f"""
CREATE TABLE assertion (jti BLOB PRIMARY KEY, until_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
DROP INDEX IF EXISTS by_reference;
DROP INDEX IF EXISTS by_person;
{_INDEXES}
"""
_FROM_1 = f"""
ALTER TABLE registration ADD COLUMN activity TEXT NOT NULL DEFAULT 'construction';
ALTER TABLE registration ADD COLUMN status TEXT NOT NULL DEFAULT 'registered';
ALTER TABLE registration ADD COLUMN status_ms INTEGER NOT NULL DEFAULT 0;
UPDATE registration SET status_ms = received_ms;
DROP INDEX by_workplace;
{_FROM_2}
"""
_STEPS = (SCHEMA, _FROM_1, _FROM_2)
"""What brings a file of each version to this one."""

Value = str | int | float | bytes


class StoreBusyError(OSError):
    """The registrations are held by another running service."""


class StoreNewerError(OSError):
    """The registrations were written by a later version of this program."""


class Database:
    """The file in ``path``.

    :raises StoreBusyError: when another service holds the file.
    :raises StoreNewerError: when a later version wrote it.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._beside = ThreadPoolExecutor(1, "practice-beside-commit")
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.2)
        self._db.row_factory = sqlite3.Row
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            self._db.close()
            if "locked" in str(error):
                raise StoreBusyError(
                    f"Another practice site is running on {path.parent}: stop it first."
                ) from error
            raise
        except StoreNewerError:
            self._db.close()
            raise
        path.chmod(0o600)

    def _prepare(self) -> None:
        """Take the file for this service alone, and bring its tables to this version's form."""
        for pragma in (
            "locking_mode=EXCLUSIVE",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("BEGIN IMMEDIATE")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        self._db.execute("COMMIT")
        if version > SCHEMA_VERSION:
            raise StoreNewerError(
                "The registrations were written by a later version of this program: use that one."
            )
        steps = "".join(_STEPS[version:][:1])
        if steps:
            self._db.executescript(
                f"BEGIN IMMEDIATE;{steps}PRAGMA user_version={SCHEMA_VERSION};COMMIT;"
            )

    def close(self) -> None:
        """Let the file go; what was written stands."""
        with self._lock:
            self._db.close()
        self._beside.shutdown()

    @contextmanager
    def transaction(self, meanwhile: Callable[[], object] = int) -> Iterator[sqlite3.Connection]:
        """All or nothing of what is written inside; on disk once it is left in peace. ``meanwhile``
        runs beside the commit.
        """
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                beside = self._beside.submit(meanwhile)
                self._db.execute("COMMIT")
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
        beside.result()

    def rows(self, text: str, values: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """What a SELECT finds; its text is written in this room only, values are parameters."""
        with self._lock:
            return self._db.execute(text, values).fetchall()
