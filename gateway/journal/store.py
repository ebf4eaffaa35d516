"""The journal's file: opened with full durability, checked, brought to this program's schema.

PRAGMAs are read back and the program refuses to run without them: WAL with ``synchronous=NORMAL``
lost acknowledged rows in 152 of 200 simulated power cuts, FULL in none of 800. SQLite itself must
be free of the WAL-reset fault (3.7.0 to 3.51.2), since the recorder and the courier each own a
connection; the ``pysqlite3`` package brings such a library (see ``driver``).
"""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from gateway.errors import UserError
from gateway.journal import retracted
from gateway.journal.day import FILE_NAME, READY_NAME
from gateway.journal.durable import identity, no_room, remove
from gateway.journal.sqlite import DAMAGE, IOERR, code_of, sqlite3
from gateway.system import clock, disk_reserve
from gateway.system.files import sync_file, sync_folder

logger = logging.getLogger(__name__)

SOUND_SQLITE = (3, 51, 3)

_PRAGMAS: tuple[tuple[str, str, object], ...] = (
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

VERSION = 6
# how a quick check tells of a page that the disk did not give
_UNREAD = re.compile(r"error code=(\d+)")
_TAKING_OVER = threading.Lock()


class JournalError(UserError):
    """The journal cannot be used; the text is a sentence for the person at the keyboard."""


class DamagedError(JournalError):
    """What was read is no journal, or not all of one."""


class UnreadError(JournalError):
    """The disk did not give or take bytes; that says nothing of what is on it."""


class FullError(JournalError):
    """The disk has no room: nothing new is taken, so that what is kept can still be sent and
    answered.
    """


class GoneError(sqlite3.OperationalError):  # type: ignore[misc] # pysqlite3 carries no types
    """The file was removed or replaced under an open connection: nothing more is written through
    it.
    """


class Store:
    """One connection to the journal, for one thread at a time.

    ``read_only`` opens what is there for a look beside a running program, and changes nothing.

    :raises JournalError: when the file cannot be opened, is damaged, is of a newer program, or
        gives no full durability.
    """

    def __init__(self, home: Path, *, read_only: bool = False, name: str = FILE_NAME) -> None:
        self.path = home / name
        self._name = str(self.path)
        if not read_only and name == FILE_NAME:
            take_over(home)
        if sqlite3.sqlite_version_info < SOUND_SQLITE:
            raise JournalError(
                f"SQLite {sqlite3.sqlite_version} can damage a journal that two threads use. Install the package pysqlite3 "
                "(0.6.1 or later), which brings a sound one."
            )
        if read_only and not self.path.exists():
            raise JournalError(f"There is no journal in {home} yet.")
        self._lock = threading.RLock()
        fresh = not self.path.exists()
        if not read_only and not fresh:
            # else opening it says so
            with suppress(OSError):
                self.path.chmod(0o600)
        with spoken(self.path):
            self.connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=ro" if read_only else str(self.path),
                isolation_level=None,
                check_same_thread=False,
                uri=read_only,
            )
        try:
            with spoken(self.path):
                if fresh:
                    self.path.chmod(0o600)
                self._file = identity(self.path)
                self._prepare(read_only)
                if fresh:
                    # the first registration must not go with the name of its file
                    sync_folder(home)
                if not read_only and name == FILE_NAME:
                    self._take_back(home)
        except JournalError:
            self.connection.close()
            raise

    def _prepare(self, read_only: bool) -> None:
        for name, value, expected in _PRAGMAS:
            if read_only and name in ("journal_mode", "journal_size_limit", "secure_delete"):
                continue
            self.connection.execute(f"PRAGMA {name}={value}")
            found = self.connection.execute(f"PRAGMA {name}").fetchone()
            if found != (expected,):
                raise JournalError(
                    f"The journal {self.path} cannot be kept durably here: {name} is {found}, not {value}. "
                    "Move the home folder to a local disk."
                )
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise JournalError(
                f"The journal {self.path} was written by a newer Gateway (schema {version}; this one knows {VERSION}). "
                "Install that version or a later one; nothing was changed."
            )
        if version < VERSION and read_only:
            raise JournalError(
                f"The journal {self.path} is of an older Gateway; start the kiosk once to bring it up to date."
            )
        if version < VERSION:
            self._migrate(version)

    def _migrate(self, version: int) -> None:
        from sqlite_utils import Database  # noqa: PLC0415 - a tenth of a second that only a new or an old journal costs

        from gateway.journal.schema import MIGRATIONS  # noqa: PLC0415 - as above

        if version:
            self._copy(self.path.with_name(f"journal.before-{VERSION}.{clock.wall_ms()}.db"))
        with self.transaction():
            database = Database(self.connection)
            # another thread may have been first
            (version,) = self.connection.execute("PRAGMA user_version").fetchone()
            for number, step in enumerate(MIGRATIONS[version:], start=version + 1):
                step(database)
                self.connection.execute(f"PRAGMA user_version={number}")

    def _copy(self, target: Path) -> None:
        """All of the journal into another file, what is in its log too; there whole or not at all."""
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

    def _take_back(self, home: Path) -> None:
        references = retracted.pending(home)
        if references:
            with self.transaction() as connection:
                retracted.take_back(connection, references)
            retracted.done(home, references)

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """One transaction that takes the write lock at once; what it did is on disk when the block
        is left without a fault.
        """
        with self._lock:
            self._begin()
            try:
                if self.gone:
                    raise GoneError(f"{self.path.name} was removed or replaced")
                yield self.connection
                # a full disk shows here first
                self.connection.execute("COMMIT")
            except BaseException as error:
                # SQLite rolls back by itself after some faults
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                self._lighten(error)
                raise

    def _begin(self) -> None:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            self._lighten(error)
            raise

    def _lighten(self, error: BaseException) -> None:
        """A full disk: the next attempt finds room, for answers above all (new registrations stop
        at the watermark).
        """
        if no_room(error):
            disk_reserve.release_ballast(self.path.parent)

    @property
    def gone(self) -> bool:
        """Whether the file under this connection is no longer the one of its name: removed, or
        replaced by another.
        """
        try:
            return identity(self._name) != self._file
        except FileNotFoundError:
            return True
        except OSError:
            # the disk does not say; the write itself will tell
            return False

    def set_meta(self, name: str, value: Any) -> None:
        """Note a small thing that the journal knows of itself; for use inside :meth:`transaction`."""
        self.connection.execute(
            "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, json.dumps(value))
        )

    def rows(self, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock:
            return list(self.connection.execute(sql, parameters))

    def meta(self, name: str) -> Any:
        """A small thing the journal knows of itself, or ``None``."""
        rows = self.rows("SELECT value FROM meta WHERE name = ?", name)
        return json.loads(rows[0][0]) if rows else None

    def check(self) -> list[str]:
        """What SQLite's own quick check finds wrong with the file; empty when it is sound.

        :raises UnreadError, sqlite3.OperationalError: when the disk does not give all of the file.
        """
        try:
            found = [str(row[0]) for row in self.rows("PRAGMA quick_check") if row[0] != "ok"]
        except sqlite3.DatabaseError as error:
            if code_of(error) not in DAMAGE:
                raise
            return [str(error)]
        if any(int(code) & 0xFF == IOERR for text in found for code in _UNREAD.findall(text)):
            raise UnreadError(_said(self.path, "disk I/O error"))
        return found

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self.connection.close()


def take_over(home: Path) -> None:
    """Put a journal that was made ready beside the old one in its place; also after a cut in the
    middle of it.

    :raises JournalError: when the disk does not let it be done.
    """
    ready, path = home / READY_NAME, home / FILE_NAME
    with _TAKING_OVER, spoken(path):
        if not ready.exists():
            return
        # of the old one: SQLite would play them back into the new one
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
        sync_folder(home)
        ready.replace(path)
        sync_folder(home)


@contextmanager
def spoken(path: Path) -> Iterator[None]:
    """Turn what SQLite or the file system says of the journal at ``path`` into a sentence.

    :raises JournalError: in place of their errors.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        text = getattr(error, "strerror", None) or str(error)
        if code_of(error) in DAMAGE:
            raise DamagedError(
                f"The journal {path} is damaged ({text}). Keep the file and call your supplier; what was sent is at the service."
            ) from None
        kind = (
            UnreadError
            if code_of(error) == IOERR
            else FullError
            if no_room(error)
            else JournalError
        )
        raise kind(_said(path, text)) from None


def _said(path: Path, text: str) -> str:
    if "locked" in text:
        return f"The journal {path} is held by another program. Stop that program (a backup, a virus scanner) and start again."
    return f"The journal {path} cannot be used ({text}). See that this user may write to it and that the disk is not full."
