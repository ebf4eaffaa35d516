"""Read which terms run out: the days to correct, the declaration, contracts. It only reads."""

from __future__ import annotations

import json
from datetime import date

from gateway.domain import remarks
from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Remark, Timestamp
from gateway.domain.terms import Term, TermKind, told
from gateway.journal import day, seen_papers
from gateway.journal.reports import Reports
from gateway.journal.staff_inbox import DAYS_MS, MAX_ENTRIES


def listed(reports: Reports, now: Timestamp) -> tuple[Term, ...]:
    """Return the terms that staff are told of today, the soonest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    today = belgian_day(now.wall_ms)
    # a month ahead, and the days after the last one on which it is still told
    papers = seen_papers.terms(
        reports.store, reports.sealer, now.wall_ms - DAYS_MS, now.wall_ms + DAYS_MS
    )
    return told((*_corrections(reports, now), *_ends(reports), *papers), today)


def _ends(reports: Reports) -> list[Term]:
    """Return the last days of the declaration and the contracts of the open day's workplace."""
    opened = day.current_day(reports.store)
    if opened is None:
        return []
    names = {company.number: company.name for company in opened.workplace.companies}
    return [
        Term(
            TermKind.CONTRACT if number else TermKind.DECLARATION,
            date.fromisoformat(last),
            names.get(number, number),
        )
        for number, last in opened.workplace.last_days
    ]


def _corrections(reports: Reports, now: Timestamp) -> list[Term]:
    """Return the last day to correct of each company's open remarks, the oldest ones."""
    codes = [
        code
        for entry in remarks.catalogue().values()
        if entry.days is not None
        for code in (entry.code, str(entry.number))
    ]
    since_ms = now.wall_ms - DAYS_MS
    rows = reports.store.rows(
        "SELECT m.seq, m.code FROM remark m JOIN registration r USING (seq)"
        " WHERE m.code IN (SELECT value FROM json_each(?)) AND m.received_ms >= ?"
        " AND m.origin = 'service' AND m.dealt_with IS NULL AND r.made_ms >= ?"
        " ORDER BY r.made_ms LIMIT ?",
        json.dumps(codes),
        since_ms,
        since_ms,
        MAX_ENTRIES,
    )
    lines = reports.by_number({seq for seq, _ in rows}, now)
    deadlines = ((remarks.deadline(lines[seq].made_ms, Remark(code)), seq) for seq, code in rows)
    return [
        Term(TermKind.CORRECTION, last, lines[seq].employer)
        for last, seq in deadlines
        if last is not None
    ]
