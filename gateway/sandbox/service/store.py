"""What the service has registered: one SQLite file, one connection, every answer preceded by a durable commit.

A single connection behind a lock does all reads and writes, so that the checkpoint fault of SQLite before 3.51.3 (two
connections in WAL mode) cannot occur; the file is locked for as long as the service runs.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gateway.sandbox.service.clock import epoch_ms
from gateway.sandbox.service.contract import Submission

SCHEMA_VERSION = 1
_SCHEMA = """
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
    validity TEXT NOT NULL DEFAULT 'pending',
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX by_reference ON registration (reference);
CREATE INDEX by_workplace ON registration (workplace, at_ms);
CREATE INDEX by_person ON registration (person, workplace, at_ms);
CREATE INDEX by_account ON registration (account, at_ms);
CREATE INDEX unchecked ON registration (id) WHERE validity = 'pending';
"""
_COLUMNS = "id, account, channel, submission, at_ms, received_ms, validity, remarks"


class StoreBusyError(OSError):
    """The registrations are held by another running service."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A registration as stored. ``at_ms``, ``received_ms``: UTC milliseconds of the act and of its receipt."""

    id: int
    account: str
    channel: str
    submission: Submission = field(repr=False)
    at_ms: int
    received_ms: int
    validity: str = "pending"
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A search: a window in milliseconds (both ends included), column values to be equal to, and the order."""

    since_ms: int
    until_ms: int
    equal: dict[str, str | int] = field(default_factory=dict, repr=False)
    order: str = "id"
    descending: bool = False


class Store:
    """The registrations of the practice site in ``path``.

    :raises StoreBusyError: when another service holds the file.
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
        path.chmod(0o600)

    def _prepare(self) -> None:
        """Take the file for this service alone, and make the tables where there are none."""
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("BEGIN IMMEDIATE")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        self._db.execute("COMMIT")
        if version == 0:
            self._db.executescript(f"BEGIN IMMEDIATE;{_SCHEMA}PRAGMA user_version={SCHEMA_VERSION};COMMIT;")

    def close(self) -> None:
        """Let the file go; what was added stands."""
        with self._lock:
            self._db.close()

    def add(self, account: str, channel: str, received_ms: int, items: Sequence[Submission]) -> list[Stored]:
        """Register all items in one transaction; when this returns they are on disk."""
        with self._transaction():
            return [self._insert(account, channel, received_ms, item) for item in items]

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

    def _insert(self, account: str, channel: str, received_ms: int, item: Submission) -> Stored:
        """Insert one item inside the open transaction."""
        at_ms = epoch_ms(item.registration_date)
        cursor = self._db.execute(
            "INSERT INTO registration (account, channel, person, direction, employer, workplace, reference, at_ms,"
            " received_ms, submission) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                account,
                channel,
                item.person,
                item.type,
                item.employer.number if item.employer else "",
                item.contractual_relationship_reference or "",
                item.custom_reference,
                at_ms,
                received_ms,
                item.model_dump_json(by_alias=True, exclude_none=True),
            ),
        )
        assert cursor.lastrowid is not None  # noqa: S101 - an INSERT into a table with an integer key sets it
        return Stored(cursor.lastrowid, account, channel, item, at_ms, received_ms)

    def get(self, number: int) -> Stored | None:
        """One registration by the service's id."""
        return next(iter(self._select("WHERE id = ?", number)), None)

    def pending(self) -> list[Stored]:
        """All that was not checked yet, oldest first."""
        return self._select("WHERE validity = 'pending' ORDER BY id")

    def all(self) -> list[Stored]:
        """All registrations, oldest first."""
        return self._select("ORDER BY id")

    def settle(self, checked: Sequence[tuple[int, str, Sequence[str]]]) -> None:
        """Write the outcome of the checks, in one transaction: id, validity and remark codes of each."""
        with self._transaction():
            self._db.executemany(
                "UPDATE registration SET validity = ?, remarks = ? WHERE id = ?",
                [(validity, " ".join(remarks), number) for number, validity, remarks in checked],
            )

    def search(self, query: Query, page: int, size: int) -> tuple[int, list[Stored]]:
        """How many registrations answer ``query``, and those on one page of ``size``; pages count from 1."""
        where = " AND ".join(["at_ms BETWEEN ? AND ?", *(f"{column} = ?" for column in query.equal)])
        values = (query.since_ms, query.until_ms, *query.equal.values())
        order = f"{query.order} {'DESC' if query.descending else 'ASC'}, id"
        with self._lock:
            sql = f"SELECT count(*) FROM registration WHERE {where}"  # noqa: S608 - columns are names in our code
            total = self._db.execute(sql, values).fetchone()[0]
        return total, self._select(f"WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?", *values, size, (page - 1) * size)

    def previous(self, of: Stored) -> Stored | None:
        """The same person's last registration on the same workplace before this one."""
        found = self._select(
            "WHERE person = ? AND workplace = ? AND at_ms < ? ORDER BY at_ms DESC, id DESC LIMIT 1",
            of.submission.person,
            of.submission.contractual_relationship_reference or "",
            of.at_ms,
        )
        return next(iter(found), None)

    def last_in(self, of: Stored) -> Stored | None:
        """The same person's last IN on the same workplace before this registration."""
        found = self._select(
            "WHERE person = ? AND workplace = ? AND direction = 'in' AND at_ms < ? ORDER BY at_ms DESC LIMIT 1",
            of.submission.person,
            of.submission.contractual_relationship_reference or "",
            of.at_ms,
        )
        return next(iter(found), None)

    def twin(self, of: Stored) -> Stored | None:
        """An earlier registration of the very same act: person, workplace, employer, direction and moment."""
        found = self._select(
            "WHERE person = ? AND workplace = ? AND at_ms = ? AND direction = ? AND employer = ? AND id < ? LIMIT 1",
            of.submission.person,
            of.submission.contractual_relationship_reference or "",
            of.at_ms,
            of.submission.type,
            of.submission.employer.number if of.submission.employer else "",
            of.id,
        )
        return next(iter(found), None)

    def _select(self, rest: str, *values: str | int) -> list[Stored]:
        """The registrations that the rest of a SELECT names."""
        with self._lock:
            rows = self._db.execute(
                f"SELECT {_COLUMNS} FROM registration {rest}",  # noqa: S608 - ``rest`` is written in this class only
                values,
            ).fetchall()
        return [_stored(row) for row in rows]


def _stored(row: sqlite3.Row) -> Stored:
    """A row as a registration."""
    return Stored(
        row["id"],
        row["account"],
        row["channel"],
        Submission.model_validate_json(row["submission"]),
        row["at_ms"],
        row["received_ms"],
        row["validity"],
        tuple(row["remarks"].split()),
    )
