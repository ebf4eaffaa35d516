"""Keep who is expected: the crews of the last file, else who came on the last day of work.

The lines of a file lie sealed, each bound to its workplace, company and worker; a new file takes
the place of the one before.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.domain import identifiers
from gateway.domain.belgian_time import belgian_day_ms
from gateway.domain.crew import CrewMember
from gateway.domain.model import Direction, Means, RegistrationSummary, Timestamp
from gateway.domain.names import full_name
from gateway.domain.presence import Expected, Place, PresentWorker
from gateway.domain.record import EntryKind
from gateway.domain.staff_acts import StaffAct
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import record
from gateway.journal.reports import Reports
from gateway.journal.row import digest
from gateway.journal.store import Store

# who came before has no name any more, or is not expected
_LOOK_BACK_MS = 7 * 86_400_000
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
    store: Store, sealer: Sealer, workplace: str, members: Iterable[CrewMember], stamp: Timestamp
) -> int:
    """Keep the crews of a workplace in place of those before; return how many workers.

    None gives up the file: then who came last is expected again.

    :raises sqlite3.Error: when it could not be written; then the crews before stay.
    """
    count = 0
    with store.transaction() as connection:
        connection.execute("DELETE FROM crew WHERE workplace = ?", (workplace,))
        for member in members:
            worker = sealer.blind_index(member.number)
            content = {
                "number": member.number,
                "company": member.company,
                "surname": member.surname,
                "given": member.given,
            }
            sealed = sealer.seal(_facts(workplace, member.employer, worker), content)[1]
            connection.execute(
                "INSERT INTO crew (workplace, employer, worker, sealed, read_ms)"
                " VALUES (?, ?, ?, ?, ?)",
                (workplace, member.employer, worker, sealed, stamp.wall_ms),
            )
            count += 1
        act = StaffAct.CREWS_READ.value
        record.append(connection, stamp, EntryKind.STAFF, act=act, workers=count)
    return count


def expected(store: Store, workplace: str, now: Timestamp) -> tuple[Expected, ...]:
    """Return who is expected today; it needs no key.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT worker, employer, id FROM crew WHERE workplace = ? ORDER BY id", workplace
    )
    if rows:
        return tuple(Expected(worker, employer, key, True) for worker, employer, key in rows)
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
    content = {}
    if rows and reports.sealer is not None:
        try:
            facts = _facts(workplace, one.employer, one.worker)
            content = reports.sealer.unseal(facts, rows[0][0])
        except UnsealError:
            # it was changed outside this program, or another key sealed it: nobody is named
            content = {}
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


def forget_old(store: Store, until_ms: int) -> None:
    """Delete the crews of files that were read before ``until_ms``.

    :raises sqlite3.Error: when it cannot be written.
    """
    if store.rows("SELECT 1 FROM crew WHERE read_ms <= ? LIMIT 1", until_ms):
        with store.transaction() as connection:
            connection.execute("DELETE FROM crew WHERE read_ms <= ?", (until_ms,))


def _facts(workplace: str, employer: str, worker: bytes) -> bytes:
    return digest("crew", workplace, employer, worker)
