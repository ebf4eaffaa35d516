"""Keep whom staff expect by hand: a person, or so many people of a company, today or each day."""

from __future__ import annotations

from typing import Any

from gateway.domain.belgian_time import belgian_day
from gateway.domain.crew import ByHand, CrewMember
from gateway.domain.model import Timestamp
from gateway.domain.presence import Expected
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import crews, staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.store import Store

_VALID = " FROM crew WHERE workplace = ? AND by_hand AND day IN ('', ?)"


def counts(store: Store, workplace: str, now: Timestamp) -> dict[str, int]:
    """Return how many people of each company are expected today; it needs no key.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(f"SELECT employer, people{_VALID} AND worker = x''", workplace, _today(now))
    return dict(rows)


def listed(reports: Reports, workplace: str, employer: str, now: Timestamp) -> ByHand:
    """Return whom staff expect of a company today, and the crew files that count.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = reports.store.rows(
        f"SELECT worker, people, day, id{_VALID} AND employer = ? ORDER BY id",
        workplace,
        _today(now),
        employer,
    )
    people = [(count, day) for worker, count, day, _key in rows if not worker]
    count, day = people[0] if people else (0, "")
    people_by_name = [
        Expected(worker, employer, key, True) for worker, _people, _day, key in rows if worker
    ]
    lines = [one.line for one in crews.absent(reports, workplace, people_by_name, now)]
    names = tuple(line.name or line.number for line in lines)
    files = crews.files(reports.store, reports.sealer, workplace)
    return ByHand(employer, count, names, is_each_day=bool(count and not day), files=files)


def expect_people(
    reports: Reports,
    now: Timestamp,
    workplace: str,
    employer: str,
    count: int,
    *,
    is_each_day: bool,
) -> None:
    """Expect so many people of a company, in place of the number before; 0 takes it away.

    :raises sqlite3.Error: when it could not be written; then all is as before.
    """
    day = "" if is_each_day else _today(now)
    with reports.store.transaction() as connection:
        connection.execute(
            "DELETE FROM crew WHERE workplace = ? AND employer = ? AND by_hand AND worker = x''",
            (workplace, employer),
        )
        if count:
            connection.execute(
                "INSERT INTO crew (workplace, employer, worker, sealed, read_ms, by_hand, people,"
                " day) VALUES (?, ?, x'', x'', ?, 1, ?, ?)",
                (workplace, employer, now.wall_ms, count, day),
            )
        _note(connection, reports.sealer, now, employer, people=count)


def expect_person(
    reports: Reports, now: Timestamp, workplace: str, member: CrewMember, *, is_each_day: bool
) -> None:
    """Expect a person, in place of what was said by hand of that person before.

    :raises sqlite3.Error: when it could not be written; then all is as before.
    """
    store, sealer = reports.store, reports.sealer
    if sealer is None:
        return
    day = "" if is_each_day else _today(now)
    with store.transaction() as connection:
        connection.execute(
            "DELETE FROM crew WHERE workplace = ? AND by_hand AND worker = ?",
            (workplace, sealer.blind_index(member.number)),
        )
        crews.write_member(connection, sealer, workplace, member, now, by_hand=True, day=day)
        _note(connection, reports.sealer, now, member.employer, persons=1)


def forget(reports: Reports, now: Timestamp, workplace: str, employer: str) -> None:
    """Expect nobody of a company by hand any more.

    :raises sqlite3.Error: when it could not be written; then all is as before.
    """
    with reports.store.transaction() as connection:
        connection.execute(
            "DELETE FROM crew WHERE workplace = ? AND employer = ? AND by_hand",
            (workplace, employer),
        )
        _note(connection, reports.sealer, now, employer, people=0, persons=0)


def _today(now: Timestamp) -> str:
    return belgian_day(now.wall_ms).isoformat()


def _note(
    connection: Any, sealer: Sealer | None, now: Timestamp, employer: str, **counted: int
) -> None:
    """Enter in the record what staff expect; it names no person."""
    act, by = StaffAct.EXPECTED_BY_HAND, StaffRole.SITE_MANAGER
    staff_acts.append(connection, sealer, now, act, by=by, employer=employer, **counted)
