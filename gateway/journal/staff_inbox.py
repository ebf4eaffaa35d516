"""The lists that staff read beside today's registrations: remarks on registrations, and what was
refused. Reads only.
"""

from __future__ import annotations

import json

from gateway.domain.model import Remark, Timestamp
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import RefusedCard, RefusedRegistration, RemarkEntry
from gateway.journal.reports import Reports

MOST = 300
# the NSSO's form corrects for 30 days; a day more, since days count from midnight
DAYS_MS = 31 * 86_400_000


def remarked(reports: Reports, now: Timestamp) -> tuple[RemarkEntry, ...]:
    """The remarks on registrations of the last 30 days, those that came last first.

    Remark 32 that this kiosk flagged stands there until the service says it itself.
    """
    store = reports.store
    rows = store.rows(
        "SELECT m.seq, m.code, m.labels, m.origin, m.told_ms FROM remark m JOIN registration r USING (seq)"
        " WHERE r.made_ms >= ? AND NOT (m.origin = 'kiosk' AND EXISTS"
        " (SELECT 1 FROM remark s WHERE s.seq = m.seq AND s.code = m.code AND s.origin = 'service'))"
        " ORDER BY m.seen_ms DESC, m.seq DESC, m.code LIMIT ?",
        now.wall_ms - DAYS_MS,
        MOST,
    )
    lines = reports.by_number({seq for seq, *_ in rows}, now)
    return tuple(
        RemarkEntry(
            lines[seq],
            Remark(code, json.loads(labels)),
            is_new=told_ms is None and origin == "service",
            is_flagged_here=origin == "kiosk",
        )
        for seq, code, labels, origin, told_ms in rows
    )


def refused(reports: Reports, now: Timestamp) -> tuple[RefusedRegistration | RefusedCard, ...]:
    """Refused registrations and refused cards of the last 30 days, newest first."""
    store = reports.store
    since = now.wall_ms - DAYS_MS
    rows = store.rows(
        "SELECT a.seq, a.told_ms FROM answer a JOIN registration r USING (seq) WHERE a.outcome = 'refused' AND r.made_ms >= ?"
        " ORDER BY a.seq DESC LIMIT ?",
        since,
        MOST,
    )
    lines = reports.by_number({seq for seq, _told in rows}, now)
    cards = store.rows(
        "SELECT e.seq, e.made_ms, e.problem, e.reader, e.reason, e.told_ms,"
        " (SELECT count(*) FROM evidence b WHERE b.card = e.card AND b.seq < e.seq)"
        " FROM evidence e WHERE e.made_ms >= ? ORDER BY e.seq DESC LIMIT ?",
        since,
        MOST,
    )
    found: list[RefusedRegistration | RefusedCard] = [
        RefusedRegistration(lines[seq], is_new=told_ms is None) for seq, told_ms in rows
    ]
    for seq, made_ms, problem, reader, reason, told_ms, before in cards:
        found.append(
            RefusedCard(
                seq, made_ms, _problem(problem), reader, reason, before, is_new=told_ms is None
            )
        )
    return tuple(sorted(found, key=lambda entry: entry.made_ms, reverse=True))


def _problem(name: str) -> Problem:
    """The problem of this name; one that this program does not know was recorded by a newer one."""
    return next((problem for problem in Problem if problem == name), Problem.CARD_ALTERED)
