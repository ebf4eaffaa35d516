"""What the service has registered: every answer is preceded by a durable commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from gateway.sandbox.service.database import UNSURE, Database, Value
from gateway.sandbox.service.plain import Item, employer_of, person_of, text_of, workplace_of
from gateway.sandbox.service.query import RegistrationQuery
from gateway.sandbox.service.request_schemas import Submission
from gateway.sandbox.service.service_clock import epoch_ms

_INTO = (
    "INSERT INTO registration (id, account, channel, person, direction, employer, workplace, reference, at_ms, received_ms,"
    " submission, activity, status_ms) VALUES "
)
_VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT = _INTO + _VALUES
_COLUMNS = "id, account, channel, person, submission, at_ms, received_ms, activity, status, status_ms, validity, remarks"


# not frozen: 200 are made at a time, and freezing costs as much as the rest of it
@dataclass(slots=True)
class StoredRegistration:
    """A registration as stored; never changed.

    ``person``: the number that the person is known by. ``text``: the item as JSON.
    ``at_ms``, ``received_ms``, ``status_ms``: UTC milliseconds of the act, of its receipt and of
    its last change of status. ``remarks``: codes. ``losses``: how often the database had been lost
    when this was read or written; after one more loss the id may be another registration's.
    """

    id: int
    account: str
    channel: str
    person: str = field(repr=False)
    text: str = field(repr=False)
    at_ms: int
    received_ms: int
    activity: str = "construction"
    status: str = "registered"
    status_ms: int = 0
    validity: str = "pending"
    remarks: tuple[str, ...] = ()
    losses: int = field(default=0, compare=False)
    _submission: Submission | None = field(default=None, repr=False, compare=False)

    @property
    def submission(self) -> Submission:
        """The item as it was sent; read from ``text`` when it is first asked for."""
        if self._submission is None:
            self._submission = Submission.model_validate_json(self.text)
        return self._submission


class PresenceStore(Database):
    """The registrations of the practice site in ``path``. Raises as the database does."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._last = self._highest()
        self._losses = 0

    def _highest(self) -> int:
        """The last id that is in use."""
        highest: int = self._db.execute("SELECT coalesce(max(id), 0) FROM registration").fetchone()[
            0
        ]
        return highest

    def add(
        self,
        account: str,
        channel: str,
        received_ms: int,
        items: Sequence[Item],
        *,
        activity: Callable[[str], str] = lambda _workplace: "construction",
        meanwhile: Callable[[list[StoredRegistration]], object] = len,
    ) -> list[StoredRegistration]:
        """Register all items in one transaction; when this returns they are on disk.

        ``activity``: that of the works at a workplace. ``meanwhile``: what can be done with them
        while the disk writes; whatever it makes is worth nothing when this raises.
        """
        texts = [text_of(item) for item in items]
        stored: list[StoredRegistration] = []
        values: list[str | int | None] = []
        with self.transaction(lambda: meanwhile(stored)):
            for number, (item, text) in enumerate(zip(items, texts, strict=True), self._last + 1):
                at_ms, works = epoch_ms(item["registrationDate"]), activity(workplace_of(item))
                one = StoredRegistration(
                    number,
                    account,
                    channel,
                    person_of(item),
                    text,
                    at_ms,
                    received_ms,
                    works,
                    status_ms=received_ms,
                )
                one.losses = self._losses
                stored.append(one)
                values += row_of(one, item)
            self._db.execute(_insert(len(stored)), values)
            # a failed commit leaves a gap, never a number given twice
            self._last += len(stored)
        return stored

    def get(self, number: int) -> StoredRegistration | None:
        """One registration by the service's id."""
        return next(iter(self.select("WHERE id = ?", number)), None)

    def pending(self) -> list[StoredRegistration]:
        """All that was not checked yet, oldest first."""
        return self.select("WHERE validity = 'pending' ORDER BY id")

    def unsure(self) -> list[StoredRegistration]:
        """All that was checked while a register could not be asked, oldest first."""
        return self.select(f"WHERE {UNSURE} ORDER BY id")

    def all(self) -> list[StoredRegistration]:
        """All registrations, oldest first."""
        return self.select("ORDER BY id")

    def settle(self, checked: Sequence[tuple[StoredRegistration, str, Sequence[str]]]) -> None:
        """Write the outcome of the checks, in one transaction: validity and remark codes of each
        registration.

        What was lost meanwhile is left out: its id may be that of a registration which came later.
        """
        with self.transaction() as db:
            db.executemany(
                "UPDATE registration SET validity = ?, remarks = ? WHERE id = ?",
                [
                    (validity, " ".join(codes), stored.id)
                    for stored, validity, codes in checked
                    if stored.losses == self._losses
                ],
            )

    def change(self, number: int, status: str, moment_ms: int) -> StoredRegistration | None:
        """Give one registration another status at a moment, as the NSSO does on request; ``None``
        when there is none.
        """
        with self.transaction() as db:
            db.execute(
                "UPDATE registration SET status = ?, status_ms = ? WHERE id = ?",
                (status, moment_ms, number),
            )
        return self.get(number)

    def lose(self, since_ms: int) -> int:
        """Forget all that was received at a moment or after it, as a database restored from a copy
        does; ids are given again.
        """
        with self.transaction() as db:
            lost = db.execute(
                "DELETE FROM registration WHERE received_ms >= ?", (since_ms,)
            ).rowcount
            self._last = self._highest()
            self._losses += 1
        return lost

    def search(
        self, query: RegistrationQuery, page: int, size: int
    ) -> tuple[int, list[StoredRegistration]]:
        """How many registrations answer ``query``, and those on one page of ``size``; pages count
        from 1.
        """
        where, wanted = query.where()
        total = self.rows(f"SELECT count(*) FROM registration WHERE {where}", wanted)[0][0]
        rest, values = _page(query, page, size)
        return total, self.select(rest, *values) if total else []

    def plan(self, query: RegistrationQuery) -> str:
        """How SQLite goes about the first page of a search (``EXPLAIN QUERY PLAN``), in its own
        words.
        """
        rest, values = _page(query, 1, 50)
        return "; ".join(
            row["detail"]
            for row in self.rows(
                f"EXPLAIN QUERY PLAN SELECT {_COLUMNS} FROM registration {rest}", values
            )
        )

    def select(self, rest: str, *values: Value) -> list[StoredRegistration]:
        """The registrations that the rest of a SELECT names; ``rest`` is written in this room only,
        values are parameters.
        """
        # before the look: what is lost while it lasts must not pass for what came after
        losses = self._losses
        return [
            _stored(row, losses)
            for row in self.rows(f"SELECT {_COLUMNS} FROM registration {rest}", values)
        ]

    def count(self, of: str, rest: str, *values: Value) -> list[tuple[str | int, ...]]:
        """Figures: the expressions ``of`` with the rest of a SELECT, both written in this room
        only.
        """
        return [tuple(row) for row in self.rows(f"SELECT {of} FROM registration {rest}", values)]


def _page(query: RegistrationQuery, page: int, size: int) -> tuple[str, list[str | int | float]]:
    """The rest of a SELECT for one page of a search, and its parameters."""
    where, values = query.where()
    return f"WHERE {where} ORDER BY {query.ordering()} LIMIT ? OFFSET ?", [
        *values,
        size,
        (page - 1) * size,
    ]


@lru_cache(256)
def _insert(rows: int) -> str:
    """The statement that writes so many rows at once, which costs a quarter less than as many
    statements.
    """
    return _INTO + ", ".join([_VALUES] * rows)


def row_of(stored: StoredRegistration, item: Item) -> tuple[str | int | None, ...]:
    """A registration as the parameters of ``INSERT``."""
    return (
        stored.id,
        stored.account,
        stored.channel,
        stored.person,
        item["type"],
        employer_of(item),
        workplace_of(item),
        item.get("customReference"),
        stored.at_ms,
        stored.received_ms,
        stored.text,
        stored.activity,
        stored.status_ms,
    )


def _stored(row: sqlite3.Row, losses: int) -> StoredRegistration:
    """A row as a registration, as it was after so many losses."""
    return StoredRegistration(
        row["id"],
        row["account"],
        row["channel"],
        row["person"],
        row["submission"],
        row["at_ms"],
        row["received_ms"],
        row["activity"],
        row["status"],
        row["status_ms"],
        row["validity"],
        tuple(row["remarks"].split()),
        losses,
    )
