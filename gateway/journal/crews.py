"""Keep who is expected: of each company the crew of its last file, else who came on the last day of
work; with those whom staff expect by hand (:mod:`gateway.journal.by_hand`).

The lines of a file lie sealed, each bound to its workplace, company and worker; a new file takes
the place of the lines before of the companies that it names, so that each may hand in its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from gateway.domain import identifiers
from gateway.domain.belgian_time import belgian_day, belgian_day_ms
from gateway.domain.crew import CrewFile, CrewMember
from gateway.domain.model import Direction, Means, RegistrationSummary, Timestamp
from gateway.domain.names import full_name
from gateway.domain.presence import Expected, Place, PresentWorker
from gateway.domain.search import folded
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.reports import Reports
from gateway.journal.row import digest
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store

# who came before has no name any more, or is not expected
_LOOK_BACK_MS = 7 * 86_400_000
_OF_FILES = "FROM crew WHERE workplace = ? AND NOT by_hand"
_DAYS = (
    "SELECT max(made_ms) FROM registration INDEXED BY registration_made"
    " WHERE made_ms >= ? AND made_ms < ? AND workplace = ?"
)
_CAME = (
    "SELECT worker, coalesce(employer, ''), max(seq)"
    " FROM registration INDEXED BY registration_made"
    " WHERE made_ms >= ? AND made_ms < ? AND workplace = ? AND worker <> x'' GROUP BY worker"
)


def replace(
    store: Store,
    sealer: Sealer,
    workplace: str,
    members: Iterable[CrewMember],
    stamp: Timestamp,
    *,
    by: StaffRole,
    file: str = "",
) -> int:
    """Keep the crews of a file in place of those before of the companies that it names; return how
    many workers.

    :param by: whose code it was.
    :param file: its name.
    :raises sqlite3.Error: when it could not be written; then the crews before stay.
    """
    members = tuple(members)
    named = {member.employer for member in members}
    with store.transaction() as connection:
        connection.execute(
            f"DELETE {_OF_FILES} AND employer <> ''"
            " AND employer IN (SELECT value FROM json_each(?))",
            (workplace, json.dumps(sorted(named))),
        )
        if "" in named:
            _delete_without_number(connection, sealer, workplace, members)
        for member in members:
            write_member(connection, sealer, workplace, member, stamp, file=file)
        counts = {"companies": len(named), "workers": len(members)}
        staff_acts.append(connection, sealer, stamp, StaffAct.CREWS_READ, by=by, **counts)
    return len(members)


def _delete_without_number(
    connection: sqlite3.Connection,
    sealer: Sealer,
    workplace: str,
    members: tuple[CrewMember, ...],
) -> None:
    """Delete what stood of the companies without a number: their names, which are sealed, tell
    them apart.
    """
    names = {folded(member.company) for member in members if not member.employer}
    query = f"SELECT id, worker, sealed {_OF_FILES} AND employer = ''"
    for key, worker, sealed in connection.execute(query, (workplace,)).fetchall():
        if folded(str(_content(sealer, workplace, "", worker, sealed).get("company", ""))) in names:
            connection.execute("DELETE FROM crew WHERE id = ?", (key,))


def give_up(
    store: Store, sealer: Sealer | None, workplace: str, stamp: Timestamp, *, by: StaffRole
) -> None:
    """Let no crew file of a workplace count any more: who came last is expected again.

    :raises sqlite3.Error: when it could not be written; then they stay.
    """
    with store.transaction() as connection:
        connection.execute(f"DELETE {_OF_FILES}", (workplace,))
        staff_acts.append(connection, sealer, stamp, StaffAct.CREWS_GIVEN_UP, by=by)


def files(store: Store, sealer: Sealer | None, workplace: str) -> tuple[CrewFile, ...]:
    """Return the crew files of which lines still count, the last one first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    found = []
    for read_ms, companies, people, employer, worker, sealed, _last in store.rows(
        "SELECT read_ms, count(DISTINCT employer), count(*), employer, worker, sealed, max(id)"
        f" {_OF_FILES} GROUP BY read_ms ORDER BY read_ms DESC",
        workplace,
    ):
        content = _content(sealer, workplace, employer, worker, sealed)
        found.append(CrewFile(str(content.get("file", "")), read_ms, companies, people))
    return tuple(found)


def write_member(
    connection: sqlite3.Connection,
    sealer: Sealer,
    workplace: str,
    member: CrewMember,
    stamp: Timestamp,
    *,
    by_hand: bool = False,
    day: str = "",
    file: str = "",
) -> None:
    """Write a worker who is expected, inside the caller's transaction."""
    worker = sealer.blind_index(member.number)
    content = {
        "number": member.number,
        "company": member.company,
        "surname": member.surname,
        "given": member.given,
        "file": file,
    }
    sealed = sealer.seal(_facts(workplace, member.employer, worker), content)[1]
    connection.execute(
        "INSERT INTO crew (workplace, employer, worker, sealed, read_ms, by_hand, day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (workplace, member.employer, worker, sealed, stamp.wall_ms, by_hand, day),
    )


def expected(store: Store, workplace: str, now: Timestamp) -> tuple[Expected, ...]:
    """Return who is expected today, each once; it needs no key.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT worker, employer, id, by_hand FROM crew WHERE workplace = ? AND worker <> x''"
        " AND day IN ('', ?) ORDER BY id",
        workplace,
        belgian_day(now.wall_ms).isoformat(),
    )
    in_file = [row for row in rows if not row[3]]
    named = {employer for _worker, employer, _key, _ in in_file}
    came = (one for one in _who_came(store, workplace, now) if one.employer not in named)
    found = {one.worker: one for one in came}
    for worker, employer, key, _ in in_file:
        found[worker] = Expected(worker, employer, key, True)
    for worker, employer, key, by_hand in rows:
        if by_hand:
            found.setdefault(worker, Expected(worker, employer, key, True))
    return tuple(found.values())


def _who_came(store: Store, workplace: str, now: Timestamp) -> tuple[Expected, ...]:
    today_ms = belgian_day_ms(now.wall_ms)[0]
    (last_ms,) = store.rows(_DAYS, today_ms - _LOOK_BACK_MS, today_ms, workplace)[0]
    if last_ms is None:
        return ()
    came = store.rows(_CAME, *belgian_day_ms(last_ms), workplace)
    return tuple(Expected(worker, employer, seq) for worker, employer, seq in came)


def absent(
    reports: Reports, workplace: str, shown: Iterable[Expected], now: Timestamp
) -> tuple[PresentWorker, ...]:
    """Return these workers with their names, as missing.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    shown = tuple(shown)
    lines = reports.by_number((one.key for one in shown if not one.is_in_file), now)
    found = []
    for one in shown:
        line = _line(reports, workplace, one) if one.is_in_file else lines.get(one.key)
        if line is not None:
            found.append(PresentWorker(line, Place.MISSING))
    return tuple(found)


def _line(reports: Reports, workplace: str, one: Expected) -> RegistrationSummary | None:
    rows = reports.store.rows("SELECT sealed FROM crew WHERE id = ?", one.key)
    sealed = rows[0][0] if rows else b""
    content = _content(reports.sealer, workplace, one.employer, one.worker, sealed)
    return RegistrationSummary(
        reference="",
        made_ms=0,
        name=full_name(str(content.get("given", "")), str(content.get("surname", ""))),
        number=identifiers.masked(str(content.get("number", ""))),
        employer=str(content.get("company", "")),
        workplace=workplace,
        direction=Direction.IN,
        means=Means.KEYPAD,
        status="",
    )


def _content(
    sealer: Sealer | None, workplace: str, employer: str, worker: bytes, sealed: bytes
) -> dict[str, Any]:
    """Return what is sealed of a line; nothing where it was changed outside this program, or
    another key sealed it.
    """
    try:
        return sealer.unseal(_facts(workplace, employer, worker), sealed) if sealer else {}
    except UnsealError:
        return {}


def forget_old(store: Store, until_ms: int) -> None:
    """Delete the crews of files that were read before ``until_ms``.

    :raises sqlite3.Error: when it cannot be written.
    """
    # so many people on each day are no personal data, and stay until staff change them
    old = "FROM crew WHERE read_ms <= ? AND (worker <> x'' OR day <> '')"
    if store.rows(f"SELECT 1 {old} LIMIT 1", until_ms):
        with store.transaction() as connection:
            connection.execute(f"DELETE {old}", (until_ms,))


def _facts(workplace: str, employer: str, worker: bytes) -> bytes:
    return digest("crew", workplace, employer, worker)
