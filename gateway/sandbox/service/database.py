"""The one SQLite file of the practice service: its tables, and the one connection to it.

A single connection behind a lock does all reads and writes, so that the checkpoint fault of SQLite
before 3.51.3 (two connections in WAL mode) cannot occur. The service locks the file while it runs.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gateway.errors import UserError

SCHEMA_VERSION = 3
# the condition of the index `unsure`, to the letter: checked while a register could not be asked
UNSURE = "remarks GLOB '*ciao_3[345]*'"
SCHEMA = f"""
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
CREATE INDEX by_reference ON registration (reference, account, at_ms) WHERE reference IS NOT NULL;
CREATE INDEX by_place ON registration (workplace, account, at_ms);
CREATE INDEX by_person ON registration (person, at_ms);
CREATE INDEX by_account ON registration (account, at_ms);
CREATE INDEX unchecked ON registration (id) WHERE validity = 'pending';
CREATE INDEX unsure ON registration (id) WHERE {UNSURE};
CREATE INDEX used_until ON assertion (until_ms);
"""

Value = str | int | float | bytes


class StoreBusyError(UserError):
    """Report that another running service holds the file."""


class StoreVersionError(UserError):
    """Report that another version of this program wrote the file."""


class Database:
    """Hold the connection to the file in ``path``.

    :raises StoreBusyError: when another service holds the file.
    :raises StoreVersionError: when another version of this program wrote it.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, timeout=0.2
        )
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare(path)
        except sqlite3.OperationalError as error:
            self._connection.close()
            if "locked" not in str(error):
                raise
            raise StoreBusyError(
                f"Another practice site is running on {path.parent}: stop it first."
            ) from error
        except StoreVersionError:
            self._connection.close()
            raise
        path.chmod(0o600)

    def _prepare(self, path: Path) -> None:
        """Take the file for this service alone, and make its tables where there are none."""
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("BEGIN IMMEDIATE")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        self._connection.execute("COMMIT")
        if version > SCHEMA_VERSION:
            raise StoreVersionError(
                "The registrations were written by a later version of this program: use that one."
            )
        if 0 < version < SCHEMA_VERSION:
            raise StoreVersionError(
                "The registrations were written by an earlier version of this program:"
                f" remove {path}."
            )
        if version == 0:
            self._connection.executescript(
                f"BEGIN IMMEDIATE;{SCHEMA}PRAGMA user_version={SCHEMA_VERSION};COMMIT;"
            )

    def close(self) -> None:
        """Let the file go; what was written stands."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write all or nothing of what is written inside; it is on disk after the block."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise

    def rows(self, text: str, values: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """Return the rows of a SELECT; its text is a constant of ours, values are parameters."""
        with self._lock:
            return self._connection.execute(text, values).fetchall()


class UsedAssertions:
    """Keep the digests of the assertions that were used: each is good for one token.

    They are on disk, so that a restart forgets none.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def use(self, jti: str, until_ms: int, now_ms: int) -> bool:
        """Use an assertion up; it is on disk when this returns.

        :param until_ms: from when the assertion is refused anyway.
        :param now_ms: assertions which ended before are forgotten.
        :return: whether it was not used before.
        """
        digest = hashlib.sha256(jti.encode("utf-8", "surrogatepass")).digest()
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM assertion WHERE until_ms < ?", (now_ms,))
            inserted = connection.execute(
                "INSERT OR IGNORE INTO assertion VALUES (?, ?)", (digest, until_ms)
            )
            return inserted.rowcount == 1
