"""The journal's file: opened with full durability, checked, brought to this program's schema.

PRAGMAs are read back and the program refuses to run without them: WAL with ``synchronous=NORMAL``
lost acknowledged rows in 152 of 200 simulated power cuts, FULL in none of 800. SQLite itself must
be free of the WAL-reset fault (3.7.0 to 3.51.2), since the recorder and the courier each own a
connection; the ``pysqlite3`` package brings such a library (see ``sqlite``).
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from gateway.errors import UserError
from gateway.journal import retracted, schema_check
from gateway.journal.journal_files import (
    FILE_NAME,
    READY_NAME,
    identity,
    is_disk_full_error,
    log_of,
    moment_name,
    remove,
)
from gateway.journal.schema import MIGRATIONS, Migration
from gateway.journal.sqlite import DAMAGE, IOERR, code_of, sqlite3
from gateway.system import clock, disk_reserve, documents
from gateway.system.files import sync_file, sync_folder

logger = logging.getLogger(__name__)

SOUND_SQLITE = (3, 51, 3)

PRAGMAS: tuple[tuple[str, str, object], ...] = (
    # first: to change the journal's mode is to wait for the others too
    ("busy_timeout", "5000", 5000),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("wal_autocheckpoint", "1000", 1000),
    ("journal_size_limit", "67108864", 67108864),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
)
_WRITERS_PRAGMAS = ("journal_mode", "journal_size_limit", "secure_delete")

# how a quick check reports a page that the disk did not give
_ERROR_CODE = re.compile(r"error code=(\d+)")
_REPLACING = threading.Lock()
# a folder in memory, where the system has one: the disk may take no copy
# the least that SQLite reads of a log's index (sqlite.org/walformat.html, 2.1)
_INDEX_BYTES = 32_768
_MEMORY = "/dev/shm"  # noqa: S108 - the file goes into a fresh folder of its own


class JournalError(UserError):
    """Say to the person at the keyboard, in a sentence, why the journal cannot be used."""


class DamagedError(JournalError):
    """Report that the bytes on the disk are no journal, or not all of one."""


class DiskError(JournalError):
    """Report that the disk did not give or take bytes; the bytes on it may be sound."""


class DiskFullError(JournalError):
    """Report a full disk: nothing new is taken, so that all that is kept can still be sent."""


class RemovedError(sqlite3.OperationalError):  # type: ignore[misc] # pysqlite3 carries no types
    """Report that the file was removed or replaced under a connection, which writes no more."""


class Store:
    """Hold one connection to the journal, for one thread at a time.

    :param read_only: open the file for a look beside a running program, and change nothing.
    :param name: the name of the file in ``home``, where it is not the journal itself.
    :raises JournalError: when the file cannot be opened, is damaged, is of a newer program, or
        gives no full durability.
    """

    def __init__(
        self,
        home: Path,
        *,
        read_only: bool = False,
        name: str = FILE_NAME,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> None:
        self.path = home / name
        self._migrations = migrations
        if not read_only and name == FILE_NAME:
            install_replacement(home)
        if sqlite3.sqlite_version_info < SOUND_SQLITE:
            raise JournalError(
                f"SQLite {sqlite3.sqlite_version} can damage a journal that two threads use. "
                "Install the package pysqlite3 (0.6.1 or later), which brings a sound one."
            )
        if read_only and not self.path.exists():
            raise JournalError(f"There is no journal in {home} yet.")
        # notes that were found unreadable: somebody else wrote them
        self.misshapen: set[str] = set()
        self._lock = threading.RLock()
        is_new = not self.path.exists()
        if not read_only and not is_new:
            # else opening it says so
            with suppress(OSError):
                self.path.chmod(0o600)
        # of a look at a journal that only a copy lets be read
        self._copied_to: tempfile.TemporaryDirectory[str] | None = None
        with journal_errors(self.path):
            self.connection = sqlite3.connect(
                self._read_only_uri() if read_only else str(self.path),
                isolation_level=None,
                check_same_thread=False,
                uri=read_only,
            )
        try:
            with journal_errors(self.path):
                if is_new:
                    self.path.chmod(0o600)
                self._identity = identity(self.path)
                self._prepare(read_only)
                if not read_only and migrations is MIGRATIONS:
                    schema_check.restore(self.connection)
                if is_new:
                    # the first registration must not go with the name of its file
                    sync_folder(home)
                if not read_only and name == FILE_NAME:
                    self._delete_retracted(home)
        except JournalError:
            self.close()
            raise

    def _read_only_uri(self) -> str:
        """Return the address that reads the journal and leaves no file beside it.

        SQLite itself makes a log and its index where they are missing, and needs the right to.
        """
        log, index = log_of(self.path), self.path.with_name(self.path.name + "-shm")
        if not log.exists():
            return f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        # a full disk takes the index's name and nothing of it
        if index.exists() and index.stat().st_size >= _INDEX_BYTES:
            return f"{self.path.absolute().as_uri()}?mode=ro"
        in_memory = _MEMORY if os.access(_MEMORY, os.W_OK) else None
        self._copied_to = tempfile.TemporaryDirectory(prefix="gateway-look-", dir=in_memory)
        copy = Path(self._copied_to.name) / self.path.name
        shutil.copy(self.path, copy)
        shutil.copy(log, log_of(copy))
        return f"{copy.as_uri()}?mode=ro"

    def _prepare(self, read_only: bool) -> None:
        for name, value, expected in PRAGMAS:
            if read_only and name in _WRITERS_PRAGMAS:
                continue
            self.connection.execute(f"PRAGMA {name}={value}")
            actual = self.connection.execute(f"PRAGMA {name}").fetchone()
            if actual != (expected,):
                raise JournalError(
                    f"The journal {self.path} cannot be kept durably here: "
                    f"{name} is {actual}, not {value}. Move the home folder to a local disk."
                )
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        newest = len(self._migrations)
        if version > newest:
            raise JournalError(
                f"The journal {self.path} was written by a newer Gateway "
                f"(schema {version}; this one knows {newest}). "
                "Install that version or a later one; nothing was changed."
            )
        if version < newest and read_only:
            raise JournalError(
                f"The journal {self.path} is of an older Gateway; "
                "start the kiosk once to bring it up to date."
            )
        if version < newest:
            self._migrate(version)

    def _migrate(self, version: int) -> None:
        """Copy an older journal, then take all steps in one transaction."""
        # Imported here: it takes up to half a second, and a journal is migrated once in its life.
        from sqlite_utils import Database  # noqa: PLC0415

        if version:
            newest = len(self._migrations)
            self._copy(
                self.path.with_name(f"journal.before-{newest}.{moment_name(clock.wall_ms())}.db")
            )
        with self.transaction():
            database = Database(self.connection)
            # another thread may have been first
            (version,) = self.connection.execute("PRAGMA user_version").fetchone()
            for number, migrate in enumerate(self._migrations[version:], start=version + 1):
                migrate(database)
                self.connection.execute(f"PRAGMA user_version={number}")

    def _copy(self, target: Path) -> None:
        """Copy all of the journal, its log included; the copy is there whole or not at all."""
        part = target.with_name("journal.copying.db")
        remove(part)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            part.chmod(0o600)
            self.connection.backup(copy)
        sync_file(part)
        part.replace(target)
        remove(part)
        sync_folder(target.parent)
        logger.info("the journal was copied to %s before it is brought up to date", target.name)

    def _delete_retracted(self, home: Path) -> None:
        references = retracted.read(home)
        if references:
            with self.transaction() as connection:
                retracted.delete(connection, references)
            retracted.forget(home, references)

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """Hold the write lock for a block; all of it is on disk once it ended without an error.

        :raises RemovedError: when the file was removed or replaced.
        :raises sqlite3.Error: when SQLite cannot write; then nothing of the block is.
        """
        with self._lock:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                if self.is_removed:
                    raise RemovedError(f"{self.path.name} was removed or replaced")
                yield self.connection
                # a full disk shows here first
                self.connection.execute("COMMIT")
            except BaseException as error:
                # SQLite rolls back by itself after some errors
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if is_disk_full_error(error):
                    # room for the next attempt, for answers above all: registrations stop earlier
                    disk_reserve.release_ballast(self.path.parent)
                raise

    @property
    def is_removed(self) -> bool:
        """Return whether another file, or none, has the name of this connection's file now."""
        try:
            return identity(self.path) != self._identity
        except FileNotFoundError:
            return True
        except OSError:
            # the disk does not say; the write itself will
            return False

    def rows(self, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with self._lock:
            return list(self.connection.execute(sql, parameters))

    def meta(self, name: str, is_shaped: Callable[[Any], bool]) -> Any:
        """Return a note that the journal holds about itself, or ``None``.

        :param is_shaped: whether a value looks as this note does; another one counts as not there.
        """
        for (text,) in self.rows("SELECT value FROM meta WHERE name = ?", name):
            with suppress(documents.DocumentError):
                value = documents.read_json(text)
                if is_shaped(value):
                    return value
            if name not in self.misshapen:
                self.misshapen.add(name)
                logger.error("the journal's note %r cannot be read: it counts as not there", name)
        return None

    def set_meta(self, name: str, value: Any) -> None:
        """Write a note that the journal holds about itself, inside :meth:`transaction`."""
        self.connection.execute(
            "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, json.dumps(value))
        )

    def check(self) -> list[str]:
        """Return the faults that SQLite's quick check finds in the file; none when it is sound.

        :raises DiskError, sqlite3.OperationalError: when the disk does not give all of the file.
        """
        try:
            faults = [str(row[0]) for row in self.rows("PRAGMA quick_check") if row[0] != "ok"]
        except sqlite3.DatabaseError as error:
            if code_of(error) not in DAMAGE:
                raise
            return [str(error)]
        codes = [int(code) for fault in faults for code in _ERROR_CODE.findall(fault)]
        if any(code & 0xFF == IOERR for code in codes):
            raise DiskError(_unusable(self.path, "disk I/O error"))
        return faults

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self.connection.close()
            if self._copied_to is not None:
                self._copied_to.cleanup()


def install_replacement(home: Path) -> None:
    """Put a journal that was made ready beside the old one in its place, also after a power cut.

    :raises JournalError: when the disk does not let it be done.
    """
    ready, path = home / READY_NAME, home / FILE_NAME
    with _REPLACING, journal_errors(path):
        if not ready.exists():
            return
        # of the old one: SQLite would play them back into the new one
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        sync_folder(home)
        ready.replace(path)
        sync_folder(home)


@contextmanager
def journal_errors(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the system about the journal at ``path`` into sentences.

    :raises JournalError: in place of their errors.
    """
    try:
        yield
    except documents.DocumentError:
        raise JournalError(_unusable(path, "a note in it cannot be read")) from None
    except (sqlite3.Error, OSError) as error:
        text = getattr(error, "strerror", None) or str(error)
        if code_of(error) in DAMAGE:
            raise DamagedError(
                f"The journal {path} is damaged ({text}). "
                "Keep the file and call your supplier; what was sent is at the service."
            ) from None
        if code_of(error) == IOERR:
            raise DiskError(_unusable(path, text)) from None
        kind = DiskFullError if is_disk_full_error(error) else JournalError
        raise kind(_unusable(path, text)) from None


def _unusable(path: Path, text: str) -> str:
    if "locked" in text:
        return (
            f"The journal {path} is held by another program. "
            "Stop that program (a backup, a virus scanner) and start again."
        )
    return (
        f"The journal {path} cannot be used ({text}). "
        "See that this user may write to it and that the disk is not full."
    )
