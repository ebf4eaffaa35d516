"""What the service has registered: one SQLite file, one connection, every answer preceded by a durable commit.

A single connection behind a lock does all reads and writes, so that the checkpoint fault of SQLite before 3.51.3 (two
connections in WAL mode) cannot occur; the file is locked for as long as the service runs.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gateway.sandbox.service.clock import epoch_ms
from gateway.sandbox.service.contract import Submission
from gateway.sandbox.service.query import Query

SCHEMA_VERSION = 2
SCHEMA = """
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
CREATE INDEX by_reference ON registration (reference);
CREATE INDEX by_place ON registration (workplace, account, at_ms);
CREATE INDEX by_person ON registration (person, workplace, at_ms);
CREATE INDEX by_account ON registration (account, at_ms);
CREATE INDEX unchecked ON registration (id) WHERE validity = 'pending';
"""
_FROM_1 = """
ALTER TABLE registration ADD COLUMN activity TEXT NOT NULL DEFAULT 'construction';
ALTER TABLE registration ADD COLUMN status TEXT NOT NULL DEFAULT 'registered';
ALTER TABLE registration ADD COLUMN status_ms INTEGER NOT NULL DEFAULT 0;
UPDATE registration SET status_ms = received_ms;
DROP INDEX by_workplace;
CREATE INDEX by_place ON registration (workplace, account, at_ms);
"""
INSERT = (
    "INSERT INTO registration (id, account, channel, person, direction, employer, workplace, reference, at_ms, received_ms,"
    " submission, activity, status_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SERIALIZER = Submission.__pydantic_serializer__  # half the price of model_dump_json, which asks it in the end
_COLUMNS = "id, account, channel, submission, at_ms, received_ms, activity, status, status_ms, validity, remarks"


class StoreBusyError(OSError):
    """The registrations are held by another running service."""


class StoreNewerError(OSError):
    """The registrations were written by a later version of this program."""


@dataclass(slots=True)  # not frozen: 200 are made at a time, and freezing costs as much as the rest of it
class Stored:
    """A registration as stored; never changed.

    ``text``: the item as JSON. ``at_ms``, ``received_ms``, ``status_ms``: UTC milliseconds of the act, of its receipt and of its
    last change of status. ``remarks``: codes.
    """

    id: int
    account: str
    channel: str
    submission: Submission = field(repr=False)
    text: str = field(repr=False)
    at_ms: int
    received_ms: int
    activity: str = "construction"
    status: str = "registered"
    status_ms: int = 0
    validity: str = "pending"
    remarks: tuple[str, ...] = ()


class Store:
    """The registrations of the practice site in ``path``.

    :raises StoreBusyError: when another service holds the file.
    :raises StoreNewerError: when a later version wrote it.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.2)
        self._db.row_factory = sqlite3.Row
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            self._db.close()
            if "locked" in str(error):
                raise StoreBusyError(f"Another practice site is running on {path.parent}: stop it first.") from error
            raise
        except StoreNewerError:
            self._db.close()
            raise
        (self._last,) = self._db.execute("SELECT coalesce(max(id), 0) FROM registration").fetchone()
        path.chmod(0o600)

    def _prepare(self) -> None:
        """Take the file for this service alone, and bring its tables to this version's form."""
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("BEGIN IMMEDIATE")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        self._db.execute("COMMIT")
        if version > SCHEMA_VERSION:
            raise StoreNewerError("The registrations were written by a later version of this program: use that one.")
        steps = "".join((SCHEMA, _FROM_1)[version:][:1])
        if steps:
            self._db.executescript(f"BEGIN IMMEDIATE;{steps}PRAGMA user_version={SCHEMA_VERSION};COMMIT;")

    def close(self) -> None:
        """Let the file go; what was added stands."""
        with self._lock:
            self._db.close()

    def add(
        self,
        account: str,
        channel: str,
        received_ms: int,
        items: Sequence[Submission],
        activity: Callable[[Submission], str] = lambda _item: "construction",
    ) -> list[Stored]:
        """Register all items in one transaction; when this returns they are on disk. ``activity``: that of each item's works."""
        moments = [epoch_ms(item.registration_date) for item in items]
        texts = [_SERIALIZER.to_json(item, by_alias=True, exclude_none=True).decode() for item in items]
        parts = zip(items, texts, moments, strict=True)
        with self._transaction():
            stored = [
                Stored(number, account, channel, item, text, at_ms, received_ms, activity(item), status_ms=received_ms)
                for number, (item, text, at_ms) in enumerate(parts, self._last + 1)
            ]
            self._db.executemany(INSERT, map(row_of, stored))
            self._last += len(stored)  # a failed commit leaves a gap, never a number given twice
        return stored

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing of what is written inside; on disk once it is left in peace."""
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._db.execute("ROLLBACK")
                raise

    def get(self, number: int) -> Stored | None:
        """One registration by the service's id."""
        return next(iter(self.select("WHERE id = ?", number)), None)

    def pending(self) -> list[Stored]:
        """All that was not checked yet, oldest first."""
        return self.select("WHERE validity = 'pending' ORDER BY id")

    def all(self) -> list[Stored]:
        """All registrations, oldest first."""
        return self.select("ORDER BY id")

    def settle(self, checked: Sequence[tuple[int, str, Sequence[str]]]) -> None:
        """Write the outcome of the checks, in one transaction: id, validity and remark codes of each."""
        with self._transaction():
            self._db.executemany(
                "UPDATE registration SET validity = ?, remarks = ? WHERE id = ?",
                [(validity, " ".join(remarks), number) for number, validity, remarks in checked],
            )

    def change(self, number: int, status: str, moment_ms: int) -> Stored | None:
        """Give one registration another status at a moment, as the NSSO does on request; ``None`` when there is none."""
        with self._transaction():
            self._db.execute("UPDATE registration SET status = ?, status_ms = ? WHERE id = ?", (status, moment_ms, number))
        return self.get(number)

    def lose(self, since_ms: int) -> int:
        """Forget all that was received at a moment or after it, as a database restored from a copy does; ids are given again."""
        with self._transaction():
            lost = self._db.execute("DELETE FROM registration WHERE received_ms >= ?", (since_ms,)).rowcount
            (self._last,) = self._db.execute("SELECT coalesce(max(id), 0) FROM registration").fetchone()
        return lost

    def search(self, query: Query, page: int, size: int) -> tuple[int, list[Stored]]:
        """How many registrations answer ``query``, and those on one page of ``size``; pages count from 1."""
        where, values = query.where()
        with self._lock:
            total = self._db.execute(f"SELECT count(*) FROM registration WHERE {where}", values).fetchone()[0]  # noqa: S608 - no value in it
        rest = f"WHERE {where} ORDER BY {query.ordering()} LIMIT ? OFFSET ?"
        return total, self.select(rest, *values, size, (page - 1) * size) if total else []

    def plan(self, query: Query) -> str:
        """How SQLite goes about a search (``EXPLAIN QUERY PLAN``), in its own words."""
        where, values = query.where()
        with self._lock:
            rows = self._db.execute(f"EXPLAIN QUERY PLAN SELECT * FROM registration WHERE {where}", values).fetchall()  # noqa: S608 - as above
        return "; ".join(row["detail"] for row in rows)

    def select(self, rest: str, *values: str | int | float) -> list[Stored]:
        """The registrations that the rest of a SELECT names; ``rest`` is written in this room only, values are parameters."""
        with self._lock:
            rows = self._db.execute(f"SELECT {_COLUMNS} FROM registration {rest}", values).fetchall()  # noqa: S608 - see above
        return [_stored(row) for row in rows]

    def count(self, of: str, rest: str, *values: str | int) -> list[tuple[str | int, ...]]:
        """Figures: the expressions ``of`` with the rest of a SELECT, both written in this room only."""
        with self._lock:
            return [tuple(row) for row in self._db.execute(f"SELECT {of} FROM registration {rest}", values)]  # noqa: S608 - see above


def row_of(stored: Stored) -> tuple[str | int | None, ...]:
    """A registration as the parameters of ``INSERT``."""
    item = stored.submission
    return (
        stored.id,
        stored.account,
        stored.channel,
        item.person,
        item.type,
        item.employer.number if item.employer else "",
        item.contractual_relationship_reference or "",
        item.custom_reference,
        stored.at_ms,
        stored.received_ms,
        stored.text,
        stored.activity,
        stored.status_ms,
    )


def _stored(row: sqlite3.Row) -> Stored:
    """A row as a registration."""
    return Stored(
        row["id"],
        row["account"],
        row["channel"],
        Submission.model_validate_json(row["submission"]),
        row["submission"],
        row["at_ms"],
        row["received_ms"],
        row["activity"],
        row["status"],
        row["status_ms"],
        row["validity"],
        tuple(row["remarks"].split()),
    )
