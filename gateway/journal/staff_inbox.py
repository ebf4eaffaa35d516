"""The lists that staff read beside today's registrations: remarks and refusals. It only reads."""

from __future__ import annotations

from gateway.domain.model import RegistrationSummary, Remark, Timestamp
from gateway.domain.outages import Outage, explaining
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import (
    HeldRegistration,
    RefusedCard,
    RefusedEntry,
    RefusedRegistration,
    RemarkEntry,
)
from gateway.journal import dealt_with, held, seen_papers
from gateway.journal.evidence.outages import Outages
from gateway.journal.labels import labels_of
from gateway.journal.registrations import REMARK_32
from gateway.journal.reports import Reports

MAX_ENTRIES = 300
_LATE = 32
# the last part of the service's code
_REFUSED_MOMENT = "registration-date"
# the NSSO's form corrects for 30 days; a day more, since days count from midnight
DAYS_MS = 31 * 86_400_000


def remarked(reports: Reports, now: Timestamp) -> tuple[RemarkEntry, ...]:
    """Return the remarks on registrations of the last 30 days, last received first; those
    that staff have dealt with stand behind.

    Remark 32 that this kiosk flagged is listed until the service says it itself. The moment of a
    registration is the one it was sent with, where the kiosk's own was impossible.
    """
    rows = reports.store.rows(
        "SELECT m.seq, m.code, m.labels, m.origin, m.staff_seen_ms, k.sent_ms, m.dealt_with"
        " FROM remark m JOIN registration r USING (seq)"
        " LEFT JOIN remark k ON k.seq = m.seq AND k.code = ? AND k.origin = 'kiosk'"
        " WHERE coalesce(k.sent_ms, r.made_ms) >= ?"
        " AND NOT (m.origin = 'kiosk' AND EXISTS (SELECT 1 FROM remark s"
        " WHERE s.seq = m.seq AND s.code = m.code AND s.origin = 'service'))"
        " ORDER BY m.dealt_with IS NOT NULL, m.received_ms DESC, m.seq DESC, m.code LIMIT ?",
        REMARK_32,
        now.wall_ms - DAYS_MS,
        MAX_ENTRIES,
    )
    summaries = reports.by_number({seq for seq, *_ in rows}, now)
    outages = Outages(reports.store, reports.sealer).listed(now) if rows else []
    notes = dealt_with.read(reports.store, reports.sealer, (note for *_, note in rows))
    papers = seen_papers.of_registrations(reports.store, summaries)
    return tuple(
        RemarkEntry(
            summaries[seq],
            Remark(code, labels_of(reports.sealer, seq, code, labels)),
            is_new=staff_seen_ms is None and origin == "service",
            is_flagged_here=origin == "kiosk",
            sent_ms=sent_ms,
            outage=_outage(reports, outages, summaries[seq], is_late=Remark(code).number == _LATE),
            dealt_with=notes.get(note),
            papers=papers.get(seq, ()),
        )
        for seq, code, labels, origin, staff_seen_ms, sent_ms, note in rows
    )


def refused(reports: Reports, now: Timestamp) -> tuple[RefusedEntry, ...]:
    """Return refused registrations and cards of the last 30 days, newest first, and what the kiosk
    holds back; last what staff have dealt with.
    """
    since_ms = now.wall_ms - DAYS_MS
    rows = reports.store.rows(
        "SELECT a.seq, a.staff_seen_ms, a.dealt_with FROM answer a JOIN registration r USING (seq)"
        " WHERE a.outcome = 'refused' AND r.made_ms >= ? ORDER BY a.seq DESC LIMIT ?",
        since_ms,
        MAX_ENTRIES,
    )
    held_rows = reports.store.rows(
        "SELECT seq, trouble FROM delivery WHERE trouble IN (?, ?) ORDER BY seq DESC LIMIT ?",
        held.CHANGED,
        held.UNAPPROVED,
        MAX_ENTRIES,
    )
    summaries = reports.by_number({seq for seq, *_ in (*rows, *held_rows)}, now)
    cards = reports.store.rows(
        "SELECT c.seq, c.made_ms, c.problem, c.reader, c.reason, c.staff_seen_ms, c.dealt_with,"
        " (SELECT count(*) FROM refused_card b WHERE b.card = c.card AND b.seq < c.seq)"
        " FROM refused_card c WHERE c.made_ms >= ? ORDER BY c.seq DESC LIMIT ?",
        since_ms,
        MAX_ENTRIES,
    )
    notes = dealt_with.read(
        reports.store, reports.sealer, (*(row[2] for row in rows), *(row[6] for row in cards))
    )
    outages = Outages(reports.store, reports.sealer).listed(now) if rows else []
    entries: list[RefusedEntry] = [
        RefusedRegistration(
            summaries[seq],
            is_new=staff_seen_ms is None,
            outage=_outage(reports, outages, summaries[seq], is_late=_is_late(summaries[seq])),
            dealt_with=notes.get(note),
        )
        for seq, staff_seen_ms, note in rows
    ]
    entries += [
        HeldRegistration(summaries[seq], is_changed=trouble == held.CHANGED)
        for seq, trouble in held_rows
    ]
    entries += [
        RefusedCard(
            seq,
            made_ms,
            _problem(problem),
            reader,
            reason,
            before,
            is_new=staff_seen_ms is None,
            dealt_with=notes.get(note),
        )
        for seq, made_ms, problem, reader, reason, staff_seen_ms, note, before in cards
    ]
    newest_first = sorted(entries, key=lambda entry: entry.made_ms, reverse=True)
    return tuple(sorted(newest_first, key=_is_dealt_with))


def _is_dealt_with(entry: RefusedEntry) -> bool:
    return not isinstance(entry, HeldRegistration) and entry.dealt_with is not None


def _is_late(line: RegistrationSummary) -> bool:
    """Return whether the service refused a registration for its moment."""
    return any(code.endswith(_REFUSED_MOMENT) for code in line.errors)


def _outage(
    reports: Reports, outages: list[Outage], line: RegistrationSummary, *, is_late: bool
) -> Outage | None:
    """Return the outage that made a registration late, where that is why it stands here."""
    return explaining(outages, line.made_ms, reports.limit_s * 1000) if is_late else None


def _problem(name: str) -> Problem:
    """Return the problem of this name; a newer program recorded one that this program lacks."""
    return next((problem for problem in Problem if problem == name), Problem.CARD_ALTERED)
