"""Papers of workers that staff saw: kind, period and day, kept as proof until some time after.

The record holds the period and no name. The worker is the blind index of a registration; the name
lies sealed beside it. Both are blanked once the period is over for as long as refusals are kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.model import Timestamp
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.terms import Term, TermKind
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.store import Store

_FIELDS = "p.kind, p.first_day, p.last_day, p.made_ms"


def write(
    store: Store, sealer: Sealer, stamp: Timestamp, reference: str, paper: SeenPaper, *, name: str
) -> bool:
    """Note that staff saw a paper of a registration's worker; it is on disk when this returns.

    :return: false where the registration's worker is not known any more: nothing is noted.
    :raises sqlite3.Error: when it could not be written.
    """
    first, last = paper.first.isoformat(), paper.last.isoformat()
    facts = {"paper": paper.kind.value, "first": first, "last": last}
    with store.transaction() as connection:
        row = connection.execute(
            "SELECT worker FROM registration WHERE reference = ? AND worker <> x''", (reference,)
        ).fetchone()
        if row is None:
            return False
        act, by = StaffAct.PAPER_SEEN, StaffRole.SITE_MANAGER
        head = staff_acts.append(connection, sealer, stamp, act, by=by, **facts)
        ends_ms = max(belgian_midnight_ms(paper.last), stamp.wall_ms)
        sealed = sealer.seal(_facts(head.seq), {"name": name})[1]
        connection.execute(
            "INSERT INTO seen_paper (seq, worker, kind, first_day, last_day, made_ms, ends_ms,"
            " sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (head.seq, row[0], paper.kind.value, first, last, stamp.wall_ms, ends_ms, sealed),
        )
    return True


def of_registrations(store: Store, numbers: Iterable[int]) -> dict[int, tuple[SeenPaper, ...]]:
    """Return the papers of the workers of these registrations, last seen first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    found: dict[int, tuple[SeenPaper, ...]] = {}
    for number, *fields in store.rows(
        f"SELECT r.seq, {_FIELDS} FROM registration r JOIN seen_paper p ON p.worker = r.worker"
        " WHERE r.seq IN (SELECT value FROM json_each(?)) AND p.blanked_ms IS NULL"
        " ORDER BY p.seq DESC",
        json.dumps(sorted(set(numbers))),
    ):
        found[number] = (*found.get(number, ()), _paper(*fields))
    return found


def terms(store: Store, sealer: Sealer | None, since_ms: int, until_ms: int) -> list[Term]:
    """Return the last days between two moments, each paper's latest alone.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT seq, kind, max(last_day), sealed FROM seen_paper"
        " WHERE blanked_ms IS NULL AND ends_ms >= ? GROUP BY worker, kind"
        " HAVING max(ends_ms) <= ?",
        since_ms,
        until_ms,
    )
    return [
        Term(TermKind(kind), date.fromisoformat(last), _name(sealer, seq, sealed))
        for seq, kind, last, sealed in rows
    ]


def _name(sealer: Sealer | None, seq: int, sealed: bytes) -> str:
    content: dict[str, Any] = {}
    if sealer is not None:
        try:
            content = sealer.unseal(_facts(seq), sealed)
        except UnsealError:
            content = {}
    return str(content.get("name", ""))


def _paper(kind: str, first: str, last: str, made_ms: int) -> SeenPaper:
    return SeenPaper(TermKind(kind), date.fromisoformat(first), date.fromisoformat(last), made_ms)


def _facts(seq: int) -> bytes:
    return f"seen paper {seq}".encode("ascii")
