"""The journal as people see it: the queue, today's list, the counts, the export. It only reads.

Numbers leave it masked, except in the export.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from gateway.domain import identifiers
from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.days_ahead import day_of
from gateway.domain.model import (
    IN_COUNTS_S,
    Direction,
    Means,
    QueueStatus,
    Regime,
    RegistrationSummary,
    Remark,
    Timestamp,
)
from gateway.domain.names import full_name
from gateway.journal import unknown_times, unread
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.labels import labels_of
from gateway.journal.outbox import is_late
from gateway.journal.registrations import REMARK_32
from gateway.journal.row import RegistrationRow, columns, facts_of, from_values
from gateway.journal.store import Store, journal_errors
from gateway.system import clock, documents

_STAMP = "made_ms, boot_ms, boot_id, offset_ms, error_ms"
_EXPORTED_AT_ONCE = 1_000
# the names of companies, which a registration loses with its worker's
_COMPANIES = """
SELECT json_extract(c.value, '$.number'), json_extract(c.value, '$.name')
FROM workplace w, json_each(w.content, '$.companies') c
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """Count the registrations of each state, in all."""

    kept: int
    confirmed: int
    refused: int


class Reports:
    """Read the journal for staff, the technician and the foot of the screen.

    :param sealer: ``None`` where the keys are not available; then names and numbers are empty.
    :param limit_s: remark 32's limit: a report flags late ones even while no courier runs.
    """

    def __init__(self, store: Store, sealer: Sealer | None, *, limit_s: float) -> None:
        self.store = store
        self.sealer = sealer
        self.limit_s = limit_s

    def counts(self) -> Counts:
        """Return how many registrations are kept (unanswered), confirmed and refused."""
        by_outcome = dict(self.store.rows("SELECT outcome, count(*) FROM answer GROUP BY outcome"))
        (waiting,) = self.store.rows("SELECT count(*) FROM delivery")[0]
        return Counts(waiting, by_outcome.get("confirmed", 0), by_outcome.get("refused", 0))

    def queue(self, now: Timestamp) -> QueueStatus:
        """Return what waits, for how long, and what staff should look at.

        The courier adds the state of sending itself.
        """
        waiting, oldest = self.store.rows(
            "SELECT count(*), min(seq) FILTER (WHERE days_ahead = 0)"
            " FROM delivery JOIN registration USING (seq)"
        )[0]
        age = 0
        if oldest is not None:
            made = self.store.rows(f"SELECT {_STAMP} FROM registration WHERE seq = ?", oldest)
            age = clock.delay_ms(Timestamp(*made[0]), now) // 1000
        midnight = belgian_midnight_ms(belgian_day(now.wall_ms))
        (late,) = self.store.rows(
            "SELECT count(DISTINCT seq) FROM remark WHERE code = ? AND received_ms >= ?",
            REMARK_32,
            midnight,
        )[0]
        (refused,) = self.store.rows(
            "SELECT count(*) FROM answer WHERE outcome = 'refused' AND answered_ms >= ?", midnight
        )[0]
        left = math.ceil(self.limit_s - age)
        return QueueStatus(
            waiting=waiting,
            oldest_s=age,
            late=late,
            refused=refused,
            late_in_s=left if oldest is not None and left > 0 else None,
            new_remarks=unread.count_new_remarks(self.store),
            new_refused=unread.count_new_refused(self.store),
        )

    def overdue(self, now: Timestamp) -> int:
        """Return how many wait for remark 32's limit or longer and are not flagged yet."""
        rows = self.store.rows(
            f"SELECT days_ahead, {_STAMP} FROM delivery JOIN registration r USING (seq)"
            " WHERE NOT EXISTS (SELECT 1 FROM remark m WHERE m.seq = r.seq AND m.code = ?)",
            REMARK_32,
        )
        return sum(
            is_late(Timestamp(*stamp), days_ahead, now, self.limit_s) for days_ahead, *stamp in rows
        )

    def today(self, now: Timestamp, limit: int = 500) -> tuple[RegistrationSummary, ...]:
        """Return today's registrations for the staff screen, newest first, with whole names.

        They are those that were made today, and those that yesterday were made for today.
        """
        today = belgian_day(now.wall_ms)
        since_ms = belgian_midnight_ms(today)
        yesterday_ms = belgian_midnight_ms(today - timedelta(days=1))
        summaries = self._summaries(
            "WHERE made_ms >= ? AND (made_ms >= ? OR days_ahead = 1) ORDER BY seq DESC LIMIT ?",
            (yesterday_ms, since_ms, limit),
            now,
        )
        return tuple(summaries.values())

    def still_in(self, now: Timestamp) -> tuple[str, ...]:
        """Return the workers who are in on the workplace of the open day, by name or number.

        An IN counts as open for as long as the worker is offered OUT first.
        """
        # without the index, the groups lead SQLite through all that was ever registered
        rows = self.store.rows(
            f"SELECT {columns('r')} FROM registration r WHERE r.seq IN (SELECT max(r.seq)"
            " FROM registration r INDEXED BY registration_made"
            " JOIN day USING (workplace) LEFT JOIN answer a USING (seq)"
            " WHERE r.made_ms > ? AND r.worker <> x'' AND a.outcome IS NOT 'refused'"
            " GROUP BY r.worker)",
            now.wall_ms - IN_COUNTS_S * 1000,
        )
        last = map(from_values, rows)
        people = (self._person(row) for row in last if row.is_open)
        return tuple(sorted(name or number for name, number, _employer in people))

    def person_number(self, reference: str) -> str:
        """Return the whole number of a registration's person; empty where it cannot be read."""
        rows = self.store.rows(
            f"SELECT {columns('r')} FROM registration r WHERE reference = ?", reference
        )
        contents = (_content(self.sealer, from_values(stored)) for stored in rows)
        return next((str(content.get("number", "")) for content in contents), "")

    def by_number(self, numbers: Iterable[int], now: Timestamp) -> dict[int, RegistrationSummary]:
        """Return these rows of the journal for the staff screen, by their number."""
        wanted = json.dumps(sorted(numbers))
        return self._summaries("WHERE seq IN (SELECT value FROM json_each(?))", (wanted,), now)

    def people(self, numbers: Iterable[int]) -> dict[int, tuple[str, str, str]]:
        """Return reference, name (else the masked number) and company of rows, by their number."""
        companies = dict(self.store.rows(_COMPANIES))
        found = {}
        for stored in self.store.rows(
            f"SELECT {columns('r')} FROM registration r"
            " WHERE seq IN (SELECT value FROM json_each(?))",
            json.dumps(sorted(numbers)),
        ):
            row = from_values(stored)
            name, number, company = self._person(row)
            company = company or _company(row.employer, companies)
            found[row.seq] = row.reference, name or number, company
        return found

    def waiting(self, now: Timestamp, limit: int = 10_000) -> tuple[RegistrationSummary, ...]:
        """Return unanswered and refused registrations, oldest first, for ``queue list``."""
        summaries = self._summaries(
            "WHERE outcome IS NULL OR outcome = 'refused' ORDER BY seq LIMIT ?", (limit,), now
        )
        return tuple(summaries.values())

    def everything(self, now: Timestamp, limit: int = 100_000) -> tuple[RegistrationSummary, ...]:
        """Return all registrations, oldest first."""
        return tuple(self._summaries("ORDER BY seq LIMIT ?", (limit,), now).values())

    def _summaries(
        self, where: str, parameters: tuple[object, ...], now: Timestamp
    ) -> dict[int, RegistrationSummary]:
        """Return the summaries of a query on the view ``state``, by number, in its order."""
        rows = self.store.rows(
            "SELECT coalesce(tries, 0), coalesce(trouble, ''), status, coalesce(errors, '[]'),"
            f" {columns('state')} FROM state {where}",
            *parameters,
        )
        sites = dict(
            self.store.rows("SELECT number, json_extract(content, '$.name') FROM workplace")
        )
        companies = dict(self.store.rows(_COMPANIES))
        stored_rows = [from_values(row[4:]) for row in rows]
        all_remarks: dict[int, list[tuple[Any, ...]]] = {}
        for seq, *remark in self.store.rows(
            "SELECT seq, code, origin, labels, sent_ms FROM remark"
            " WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, code",
            json.dumps([row.seq for row in stored_rows]),
        ):
            all_remarks.setdefault(seq, []).append(tuple(remark))
        summaries = {}
        for row, (tries, trouble, status, errors, *_) in zip(stored_rows, rows, strict=True):
            remarks = all_remarks.get(row.seq, [])
            name, number, employer_name = self._person(row)
            codes = tuple(documents.read_json(errors)) if errors != "[]" else ()
            is_flagged = any(code == REMARK_32 for code, *_ in remarks)
            has_waited = is_late(row.stamp, row.days_ahead, now, self.limit_s)
            summaries[row.seq] = RegistrationSummary(
                reference=row.reference,
                made_ms=row.made_ms,
                name=name,
                number=number,
                employer=employer_name or _company(row.employer, companies),
                workplace=row.workplace,
                direction=Direction(row.direction),
                means=Means(row.means),
                status=status,
                tries=tries,
                trouble=trouble or "; ".join(codes) or _why(row, remarks),
                late=is_flagged or (status == "kept" and has_waited),
                remarks=tuple(
                    Remark(code, labels_of(self.sealer, row.seq, code, labels))
                    for code, origin, labels, _sent_ms in remarks
                    if origin == "service"
                ),
                errors=codes,
                site=sites.get(row.workplace, ""),
                regime=Regime(row.regime),
                days_ahead=row.days_ahead,
            )
        return summaries

    def _person(self, row: RegistrationRow) -> tuple[str, str, str]:
        """Return name, masked number and company; blanks where they cannot be read."""
        content = _content(self.sealer, row)
        if not content:
            return "", "", ""
        given, surname = str(content.get("given", "")), str(content.get("surname", ""))
        name = full_name(given, surname)
        number = identifiers.masked(str(content.get("number", "")))
        return name, number, str(content.get("employer_name", ""))


def _company(number: str | None, names: Mapping[str, str]) -> str:
    """Return the declared name of a company, else its number."""
    if not number:
        return ""
    return names.get(number) or identifiers.grouped_enterprise(number)


def count_waiting(home: Path) -> int:
    """Return how many registrations in ``home`` wait to be sent; it only looks.

    :raises JournalError: when there is a journal that cannot be read.
    """
    if not (home / FILE_NAME).exists():
        return 0
    with closing(Store(home, read_only=True)) as store, journal_errors(store.path):
        return int(store.rows("SELECT count(*) FROM delivery")[0][0])


def export_rows(store: Store, sealer: Sealer | None) -> Iterator[dict[str, Any]]:
    """Yield every registration whole, oldest first, for the contractor's own records.

    Number and names are in clear; empty where they were blanked or the key is not available. Times
    are UTC milliseconds.
    """
    after = 0
    while rows := store.rows(
        f"SELECT status, service_id, validity, errors, answered_ms, {columns('state')} FROM state"
        " WHERE seq > ? ORDER BY seq LIMIT ?",
        after,
        _EXPORTED_AT_ONCE,
    ):
        for status, service_id, validity, errors, answered_ms, *stored in rows:
            row = from_values(stored)
            content = _content(sealer, row)
            remarks = store.rows(
                "SELECT DISTINCT code FROM remark WHERE seq = ? ORDER BY code", row.seq
            )
            yield {
                "reference": row.reference,
                "made": row.made_ms,
                "workplace": row.workplace,
                "direction": row.direction,
                "regime": row.regime,
                "day": day_of(row.made_ms, row.days_ahead).isoformat(),
                "means": row.means,
                "number": content.get("number", ""),
                "surname": content.get("surname", ""),
                "given": content.get("given", ""),
                "employer_name": content.get("employer_name", ""),
                "employer": row.employer or "",
                "status": status,
                "service_id": service_id or "",
                "validity": validity or "",
                "answered": answered_ms,
                "blanked": row.blanked_ms,
                "remarks": [code for (code,) in remarks],
                "errors": documents.read_json(errors or "[]"),
            }
            after = row.seq


def _why(row: RegistrationRow, remarks: Iterable[tuple[Any, ...]]) -> str:
    """Return why this kiosk sent it with another moment, where it did."""
    sent = (sent_ms for *_, sent_ms in remarks if sent_ms is not None)
    return next((unknown_times.why(row.made_ms, sent_ms) for sent_ms in sent), "")


def _content(sealer: Sealer | None, row: RegistrationRow) -> dict[str, Any]:
    """Return the personal fields; none where they cannot be read, since a report must not fail."""
    if sealer is None:
        return {}
    try:
        return sealer.unseal(facts_of(row), row.sealed)
    except UnsealError:
        return {}
