"""What people see of the journal: the queue, today's list, the counts. Reads only; numbers leave it
masked.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from gateway.domain import identifiers
from gateway.domain.model import (
    Direction,
    Means,
    QueueStatus,
    RegistrationSummary,
    Remark,
    Timestamp,
    short_name,
)
from gateway.journal import unread
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.registrations import REMARK_32
from gateway.journal.store import Store
from gateway.system import clock

_STAMP = "made_ms, boot_ms, boot_id, offset_ms, error_ms"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many registrations there are of each state, in all."""

    kept: int
    confirmed: int
    refused: int


class Reports:
    """Looks at the journal for staff, the technician and the foot of the screen. ``store``: the
    journal.

    ``limit_s``: remark 32's limit, so that a look flags what is late even while no courier runs.
    """

    def __init__(self, store: Store, sealer: Sealer | None, *, limit_s: float) -> None:
        self.store = store
        self._sealer = sealer
        self._limit_s = limit_s

    def counts(self) -> Counts:
        """Registrations kept (unanswered), confirmed and refused."""
        rows = dict(self.store.rows("SELECT outcome, count(*) FROM answer GROUP BY outcome"))
        (waiting,) = self.store.rows("SELECT count(*) FROM delivery")[0]
        return Counts(waiting, rows.get("confirmed", 0), rows.get("refused", 0))

    def queue(self, now: Timestamp) -> QueueStatus:
        """What waits and for how long, and what staff should look at; sending's own state is the
        courier's to add.
        """
        waiting, oldest = self.store.rows("SELECT count(*), min(seq) FROM delivery")[0]
        age = 0
        if oldest is not None:
            made = self.store.rows(f"SELECT {_STAMP} FROM registration WHERE seq = ?", oldest)
            age = clock.delay_ms(Timestamp(*made[0]), now) // 1000
        midnight = _midnight_ms(now.wall_ms)
        (late,) = self.store.rows(
            "SELECT count(DISTINCT seq) FROM remark WHERE code = ? AND seen_ms >= ?",
            REMARK_32,
            midnight,
        )[0]
        (refused,) = self.store.rows(
            "SELECT count(*) FROM answer WHERE outcome = 'refused' AND answered_ms >= ?", midnight
        )[0]
        left = math.ceil(self._limit_s - age)
        return QueueStatus(
            waiting=waiting,
            oldest_s=age,
            late=late,
            refused=refused,
            late_in_s=left if waiting and left > 0 else None,
            new_remarks=unread.new_remarks(self.store),
            new_refused=unread.new_refused(self.store),
        )

    def overdue(self, now: Timestamp) -> int:
        """How many wait for remark 32's limit or longer that nobody has flagged yet, since no
        courier ran.
        """
        rows = self.store.rows(
            f"SELECT {_STAMP} FROM delivery JOIN registration r USING (seq)"
            " WHERE NOT EXISTS (SELECT 1 FROM remark m WHERE m.seq = r.seq AND m.code = ?)",
            REMARK_32,
        )
        return sum(clock.is_late(Timestamp(*row), now, self._limit_s) for row in rows)

    def today(self, now: Timestamp, most: int = 500) -> tuple[RegistrationSummary, ...]:
        """Today's registrations for the staff screen, newest first; of a person first name and
        initial.
        """
        found = self._lines(
            "WHERE made_ms >= ? ORDER BY seq DESC LIMIT ?",
            (_midnight_ms(now.wall_ms), most),
            now,
            short=True,
        )
        return tuple(line for _seq, line in found)

    def by_number(self, numbers: Iterable[int], now: Timestamp) -> dict[int, RegistrationSummary]:
        """The registrations in these rows of the journal for the staff screen, by their row."""
        wanted = json.dumps(sorted(numbers))
        return dict(
            self._lines("WHERE seq IN (SELECT value FROM json_each(?))", (wanted,), now, short=True)
        )

    def waiting(self, now: Timestamp, most: int = 10_000) -> tuple[RegistrationSummary, ...]:
        """What is unanswered or was refused, oldest first: what ``queue list`` shows."""
        found = self._lines(
            "WHERE outcome IS NULL OR outcome = 'refused' ORDER BY seq LIMIT ?", (most,), now
        )
        return tuple(line for _seq, line in found)

    def everything(self, now: Timestamp, most: int = 100_000) -> tuple[RegistrationSummary, ...]:
        """All registrations, oldest first."""
        return tuple(line for _seq, line in self._lines("ORDER BY seq LIMIT ?", (most,), now))

    def _lines(
        self, where: str, parameters: tuple[object, ...], now: Timestamp, *, short: bool = False
    ) -> Iterator[tuple[int, RegistrationSummary]]:
        columns = f"seq, reference, workplace, direction, employer, means, {_STAMP}, sealed"
        status = "coalesce(tries, 0), coalesce(trouble, ''), status, coalesce(errors, '[]')"
        rows = self.store.rows(f"SELECT {columns}, {status} FROM state {where}", *parameters)
        sites = self._sites()
        for row in rows:
            line = self._line(row, now, short=short)
            yield row[0], replace(line, site=sites.get(line.workplace, ""))

    def _sites(self) -> dict[str, str]:
        return dict(
            self.store.rows("SELECT number, json_extract(content, '$.name') FROM workplace")
        )

    def _line(self, row: tuple[Any, ...], now: Timestamp, *, short: bool) -> RegistrationSummary:
        seq, reference, workplace, direction, employer, means, *rest = row
        *stamp, sealed, tries, trouble, status, errors = rest
        made = Timestamp(*stamp)
        remarks = self.store.rows(
            "SELECT code, origin, labels FROM remark WHERE seq = ? ORDER BY code", seq
        )
        name, number, employer_name = self._person(reference, sealed, short=short)
        refusals = tuple(code for code, _description in json.loads(errors))
        late = any(code == REMARK_32 for code, _origin, _labels in remarks)
        return RegistrationSummary(
            reference=reference,
            made_ms=made.wall_ms,
            name=name,
            number=number,
            employer=employer_name
            or (identifiers.grouped_enterprise(employer) if employer else ""),
            workplace=workplace,
            direction=Direction(direction),
            means=Means(means),
            status=status,
            tries=tries,
            trouble=trouble or "; ".join(refusals),
            late=late or (status == "kept" and clock.is_late(made, now, self._limit_s)),
            remarks=tuple(
                Remark(code, json.loads(labels))
                for code, origin, labels in remarks
                if origin == "service"
            ),
            errors=refusals,
        )

    def _person(self, reference: str, sealed: bytes, *, short: bool) -> tuple[str, str, str]:
        """Name, masked number and company; blanks where the key is not at hand, since a look must
        not fail for that.
        """
        if self._sealer is None:
            return "", "", ""
        try:
            content = self._sealer.unseal(reference, sealed)
        except UnsealError:
            return "", "", ""
        given, surname = str(content.get("given", "")), str(content.get("surname", ""))
        name = short_name(given, surname) if short else f"{surname}, {given}".strip(", ")
        return (
            name,
            identifiers.masked(str(content.get("number", ""))),
            str(content.get("employer_name", "")),
        )


def export_rows(store: Store, sealer: Sealer) -> Iterator[dict[str, Any]]:
    """Every registration whole, oldest first: number and names in clear, for the contractor's own
    records.

    Times are UTC milliseconds. Number and names are empty where they were blanked or the key is not
    at hand.
    """
    after = 0
    while rows := store.rows(
        "SELECT s.seq, s.reference, s.workplace, s.direction, s.employer, s.means, s.made_ms, s.sealed, s.status, s.service_id,"
        " s.validity, s.errors, s.blanked_ms, a.answered_ms FROM state s LEFT JOIN answer a USING (seq)"
        " WHERE s.seq > ? ORDER BY s.seq LIMIT 1000",
        after,
    ):
        for (
            seq,
            reference,
            workplace,
            direction,
            employer,
            means,
            made_ms,
            sealed,
            status,
            *rest,
        ) in rows:
            service_id, validity, errors, blanked_ms, answered_ms = rest
            try:
                content = sealer.unseal(reference, sealed)
            except UnsealError:
                content = {}
            remarks = store.rows(
                "SELECT DISTINCT code FROM remark WHERE seq = ? ORDER BY code", seq
            )
            yield {
                "reference": reference,
                "made": made_ms,
                "workplace": workplace,
                "direction": direction,
                "means": means,
                **{
                    name: content.get(name, "")
                    for name in ("number", "surname", "given", "employer_name")
                },
                "employer": employer or "",
                "status": status,
                "service_id": service_id or "",
                "validity": validity or "",
                "answered": answered_ms,
                "blanked": blanked_ms,
                "remarks": [code for (code,) in remarks],
                "errors": [code for code, _description in json.loads(errors or "[]")],
            }
        after = rows[-1][0]


def _midnight_ms(wall_ms: int) -> int:
    local = time.localtime(wall_ms / 1000)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1))) * 1000
