"""The registrations of the practice service: a durable commit precedes every answer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gateway.domain.belgian_time import epoch_ms
from gateway.sandbox.service.database import Database, Value
from gateway.sandbox.service.request_schemas import StatusCode, Submission, Validity

INSERT = (
    "INSERT INTO registration (id, account, channel, person, direction, employer, workplace,"
    " reference, at_ms, received_ms, submission, activity, status_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COLUMNS = (
    "id, account, channel, submission, at_ms, received_ms, activity, status, status_ms, validity,"
    " remarks"
)


@dataclass(frozen=True, slots=True)
class StoredRegistration:
    """Hold a registration as stored.

    ``at_ms``, ``received_ms``, ``status_ms``: UTC milliseconds of the act, of its receipt and of
    its last change of status. ``remarks``: codes. ``losses``: how often the database had been lost
    when this was read or written; after one more loss the id may be another registration's.
    """

    id: int
    account: str
    channel: str
    submission: Submission = field(repr=False)
    at_ms: int
    received_ms: int
    activity: str = "construction"
    status: StatusCode = "registered"
    status_ms: int = 0
    validity: Validity = "pending"
    remarks: tuple[str, ...] = ()
    losses: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class RegistrationQuery:
    """Describe a search: all of it must hold. No value ever becomes part of the SQL text.

    ``since_ms``, ``until_ms``: the window of the act, both ends included; ``changed_ms``: that of
    the last change of status. ``equal``: columns and their values. ``inside``: JSON paths into the
    item and their values. ``persons``: any of these numbers. ``remarks``: all of these codes.
    ``order``: columns, each with whether it descends; ties are broken by id.
    """

    since_ms: int
    until_ms: int
    changed_ms: tuple[int, int] | None = None
    equal: dict[str, str | int] = field(default_factory=dict, repr=False)
    inside: dict[str, str | float] = field(default_factory=dict, repr=False)
    persons: tuple[str, ...] | None = field(default=None, repr=False)
    remarks: tuple[str, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()

    def where(self) -> tuple[str, list[Value]]:
        """Return the condition in SQL, and the values of its parameters."""
        terms = ["at_ms BETWEEN ? AND ?"]
        values: list[Value] = [self.since_ms, self.until_ms]
        for column, value in self.equal.items():
            terms.append(f"{column} = ?")
            values.append(value)
        if self.changed_ms:
            terms.append("status_ms BETWEEN ? AND ?")
            values += self.changed_ms
        if self.persons is not None:
            terms.append("person IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(self.persons))
        for path, inner in self.inside.items():
            terms.append("json_extract(submission, ?) = ?")
            values += (path, inner)
        for code in self.remarks:
            terms.append("instr(' ' || remarks || ' ', ?)")
            values.append(f" {code} ")
        return " AND ".join(terms), values

    def page(self, number: int, size: int) -> tuple[str, list[Value]]:
        """Return the rest of a SELECT for one page, and its values; pages count from 1."""
        where, values = self.where()
        columns = [f"{column} DESC" if descends else column for column, descends in self.order]
        order = ", ".join([*columns, "id"])
        return f"WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?", [
            *values,
            size,
            (number - 1) * size,
        ]


class PresenceStore:
    """Hold the registrations in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last = self._highest_id()
        self._losses = 0

    def _highest_id(self) -> int:
        highest: int = self._database.rows("SELECT coalesce(max(id), 0) FROM registration")[0][0]
        return highest

    def add(
        self,
        account: str,
        channel: str,
        received_ms: int,
        items: Sequence[Submission],
        activity_of: Callable[[str], str] = lambda _workplace: "construction",
    ) -> list[StoredRegistration]:
        """Register all items in one transaction; when this returns they are on disk.

        :param activity_of: gives the activity at a workplace.
        """
        with self._database.transaction() as connection:
            stored = [
                StoredRegistration(
                    number,
                    account,
                    channel,
                    item,
                    epoch_ms(item.registration_date),
                    received_ms,
                    activity_of(item.workplace),
                    status_ms=received_ms,
                    losses=self._losses,
                )
                for number, item in enumerate(items, self._last + 1)
            ]
            connection.executemany(INSERT, [insert_values(each) for each in stored])
            # a failed commit leaves a gap, never a number given twice
            self._last += len(stored)
        return stored

    def get(self, number: int) -> StoredRegistration | None:
        """Return one registration by the service's id."""
        return next(iter(self.select("WHERE id = ?", number)), None)

    def settle(self, checked: Sequence[tuple[StoredRegistration, str, Sequence[str]]]) -> None:
        """Write validity and remark codes of each registration, in one transaction.

        What was lost meanwhile is left out: its id may be that of a registration which came later.
        """
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE registration SET validity = ?, remarks = ? WHERE id = ?",
                [
                    (validity, " ".join(codes), stored.id)
                    for stored, validity, codes in checked
                    if stored.losses == self._losses
                ],
            )

    def set_status(self, number: int, status: str, moment_ms: int) -> StoredRegistration | None:
        """Give a registration another status at a moment, as the NSSO does on request.

        :return: the registration; ``None`` when there is none.
        """
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE registration SET status = ?, status_ms = ? WHERE id = ?",
                (status, moment_ms, number),
            )
        return self.get(number)

    def lose(self, since_ms: int) -> int:
        """Forget what was received since a moment, as a database restored from a copy does.

        Ids are given again.

        :return: how many registrations were lost.
        """
        with self._database.transaction() as connection:
            lost = connection.execute(
                "DELETE FROM registration WHERE received_ms >= ?", (since_ms,)
            ).rowcount
            highest = connection.execute("SELECT coalesce(max(id), 0) FROM registration")
            self._last = highest.fetchone()[0]
            self._losses += 1
        return lost

    def search(
        self, query: RegistrationQuery, page: int, size: int
    ) -> tuple[int, list[StoredRegistration]]:
        """Return how many registrations answer ``query``, and those on one page of ``size``."""
        where, values = query.where()
        total: int = self._database.rows(
            f"SELECT count(*) FROM registration WHERE {where}", values
        )[0][0]
        rest, values = query.page(page, size)
        return total, self.select(rest, *values) if total else []

    def select(self, rest: str, *values: Value) -> list[StoredRegistration]:
        """Return the registrations that the rest of a SELECT names.

        :param rest: a constant of ours.
        """
        # before the look: what is lost while it lasts must not pass for what came after
        losses = self._losses
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM registration {rest}", values)
        return [_stored(row, losses) for row in rows]

    def count(self, of: str, rest: str, *values: Value) -> list[tuple[str | int, ...]]:
        """Return figures: the expressions ``of`` and the rest of a SELECT, constants of ours."""
        rows = self._database.rows(f"SELECT {of} FROM registration {rest}", values)
        return [tuple(row) for row in rows]


def insert_values(stored: StoredRegistration) -> tuple[str | int | None, ...]:
    """Return a registration as the parameters of ``INSERT``."""
    item = stored.submission
    return (
        stored.id,
        stored.account,
        stored.channel,
        item.person,
        item.type,
        item.employer.number if item.employer else "",
        item.workplace,
        item.custom_reference,
        stored.at_ms,
        stored.received_ms,
        item.model_dump_json(by_alias=True, exclude_none=True),
        stored.activity,
        stored.status_ms,
    )


def _stored(row: sqlite3.Row, losses: int) -> StoredRegistration:
    """Return a row as a registration, as it was after so many losses."""
    return StoredRegistration(
        row["id"],
        row["account"],
        row["channel"],
        Submission.model_validate_json(row["submission"]),
        row["at_ms"],
        row["received_ms"],
        row["activity"],
        row["status"],
        row["status_ms"],
        row["validity"],
        tuple(row["remarks"].split()),
        losses,
    )
