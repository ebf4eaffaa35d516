"""Make a report of evidence from the journal: of one outage, or of a period. It only reads.

Names and numbers leave the journal masked; the rest is what the record and the answers say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Any, NamedTuple

from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.evidence_report import (
    EvidenceReport,
    ReportedPlace,
    ReportedRegistration,
    SignedHead,
    StampedHead,
    initials,
)
from gateway.domain.model import Address, Direction, Means
from gateway.domain.outages import Outage
from gateway.domain.record import EntryKind
from gateway.journal import day, stored_day
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import entry_marks, record, verification
from gateway.journal.evidence.extract import extract
from gateway.journal.evidence.spans import TOLD, Dated, clock_record, means_and_gaps
from gateway.journal.registrations import installation_mark
from gateway.journal.row import RegistrationRow, columns, facts_of, from_values
from gateway.journal.store import Store
from gateway.system import documents
from gateway.system.clock import Clock
from gateway.system.settings import Remark32Settings
from gateway.system.version import VERSION

LEAST_MARGIN_MS, MARGIN_MS = 6 * 60_000, 15 * 60_000
"""So much of the time before an outage and after it stands in its report: as much as it lasted,
within these, so that a short one can be seen and an entry of the means stands on both its sides.
"""
# the moment of an entry, about, whether its clock was right or not
_MOMENT = "made_ms + coalesce(body ->> '$.offset_ms', 0)"
_OF_ROWS = "SELECT value FROM json_each(?)"


class Sources(NamedTuple):
    """Hold what a report is made of.

    :param sealer: ``None`` where the keys are not available; then nobody has initials.
    """

    store: Store
    sealer: Sealer | None
    clock: Clock
    remark32: Remark32Settings


class MadeReport(NamedTuple):
    """Hold a report and the part of the record that it is made of, as a document."""

    report: EvidenceReport
    document: dict[str, Any]


def witness(store: Store) -> SignedHead:
    """Return the record's head with the kiosk's key: who keeps them is a witness of the record.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    head = record.head(store)
    return SignedHead(head.seq, head.hash.hex(), _key(store))


def of_outage(sources: Sources, outage: Outage, *, now_ms: int) -> MadeReport:
    """Return the report of one outage: with what was registered in it and had to wait.

    :param now_ms: when the report is made, UTC milliseconds.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    last_ms = now_ms if outage.ends_ms is None else outage.ends_ms
    margin_ms = min(max(last_ms - outage.begins_ms, LEAST_MARGIN_MS), MARGIN_MS)
    period = (outage.begins_ms - margin_ms, min(last_ms + margin_ms, max(now_ms, last_ms)))
    return _report(sources, period, (outage,), outage, now_ms)


def of_period(
    sources: Sources, begins_ms: int, ends_ms: int, outages: Iterable[Outage], *, now_ms: int
) -> MadeReport:
    """Return the report of a period up to now, with those of the outages that reach into it.

    :param now_ms: when the report is made, UTC milliseconds.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    within = tuple(
        one
        for one in outages
        if one.begins_ms < ends_ms and (one.ends_ms is None or one.ends_ms > begins_ms)
    )
    return _report(sources, (begins_ms, min(ends_ms, now_ms)), within, None, now_ms)


def _report(
    sources: Sources,
    period: tuple[int, int],
    outages: tuple[Outage, ...],
    incident: Outage | None,
    now_ms: int,
) -> MadeReport:
    store = sources.store
    dated = _entries(sources, *period)
    inside = [one for one in dated if period[0] <= one.at_ms <= period[1]]
    means, gaps = means_and_gaps(dated, *period)
    points, steps = clock_record(inside)
    registrations = _registrations(sources, inside, incident)
    document = extract(store, *((dated[0].entry.seq, dated[-1].entry.seq) if dated else (1, 0)))
    first, end = document["start"][0] + 1, _end(store, document)
    report = EvidenceReport(
        made_ms=now_ms,
        begins_ms=period[0],
        ends_ms=period[1],
        version=VERSION,
        kiosk=installation_mark(store),
        limit_ms=round(sources.remark32.limit_s * 1000),
        tolerance_ms=round(sources.remark32.tolerance_s * 1000),
        incident=incident.number if incident else None,
        places=_places(store, registrations),
        outages=outages,
        means=means,
        gaps=gaps,
        registrations=registrations,
        clock=points,
        steps=steps,
        first=first,
        end=end,
        stamps=tuple(
            StampedHead(at_ms, seq, str(entry.facts.get("authority")))
            for at_ms, entry in inside
            if entry.kind == EntryKind.STAMP and isinstance(seq := entry.facts.get("head"), int)
        ),
        broken=verification.verify(store).broken,
        disowned=_disowned(sources, first, end.seq),
    )
    return MadeReport(report, document)


def _entries(sources: Sources, begins_ms: int, ends_ms: int) -> list[Dated]:
    """Return the entries of a period with their moments, and one before and one after that tell of
    the means.
    """
    store, tolerance_ms = sources.store, sources.remark32.tolerance_s * 1000
    low, high = store.rows(
        f"SELECT min(seq), max(seq) FROM record WHERE {_MOMENT} BETWEEN ? AND ?"
        " OR made_ms BETWEEN ? AND ?",
        *(begins_ms - tolerance_ms, ends_ms + tolerance_ms) * 2,
    )[0]
    if low is None:
        query = f"SELECT coalesce(max(seq), 0) FROM record WHERE {_MOMENT} < ?"
        (high,) = store.rows(query, begins_ms)[0]
        low = high + 1
    marks = ", ".join("?" * len(TOLD))
    (first,) = store.rows(
        f"SELECT max(seq) FROM record WHERE seq < ? AND kind IN ({marks})", low, *TOLD
    )[0]
    (last,) = store.rows(
        f"SELECT min(seq) FROM record WHERE seq > ? AND kind IN ({marks})", high, *TOLD
    )[0]
    later = record.entries(store, after=(first or low) - 1)
    entries = list(takewhile(lambda entry: entry.seq <= (last or high), later))
    moments = sources.clock.true_times_ms([entry.made for entry in entries], tolerance_ms)
    return [Dated(at_ms, entry) for at_ms, entry in zip(moments, entries, strict=True)]


def _registrations(
    sources: Sources, inside: Sequence[Dated], incident: Outage | None
) -> tuple[ReportedRegistration, ...]:
    """Return the registrations among these entries; of an outage those that it kept waiting."""
    made = {
        int(str(entry.facts.get("row"))): (at_ms, record.proof(entry.hash))
        for at_ms, entry in inside
        if entry.kind == EntryKind.REGISTRATION and isinstance(entry.facts.get("row"), int)
    }
    store, wanted = sources.store, json.dumps(sorted(made))
    remarks: dict[int, list[tuple[str, str]]] = {}
    for seq, code, origin in store.rows(
        f"SELECT seq, code, origin FROM remark WHERE seq IN ({_OF_ROWS}) ORDER BY code", wanted
    ):
        remarks.setdefault(seq, []).append((code, origin))
    reported = []
    for status, answered_ms, errors, *stored in store.rows(
        f"SELECT status, answered_ms, coalesce(errors, '[]'), {columns('state')} FROM state"
        f" WHERE seq IN ({_OF_ROWS}) ORDER BY seq",
        wanted,
    ):
        row = from_values(stored)
        at_ms, proof = made[row.seq]
        counts_ms = counts_from_ms(row.made_ms, row.days_ahead)
        if incident and not _has_waited(incident, at_ms, answered_ms):
            continue
        who, last_digits = _masked(sources.sealer, row)
        told = remarks.get(row.seq, ())
        reported.append(
            ReportedRegistration(
                row=row.seq,
                made_ms=at_ms,
                initials=who,
                last_digits=last_digits,
                employer=row.employer or "",
                workplace=row.workplace,
                direction=Direction(row.direction),
                means=Means(row.means),
                proof=proof,
                status=status,
                answered_ms=answered_ms,
                delay_ms=None if answered_ms is None else max(0, answered_ms - counts_ms),
                remarks=tuple(code for code, origin in told if origin == "service"),
                errors=tuple(str(code) for code in documents.read_json(errors)),
                is_flagged=any(origin == "kiosk" for _code, origin in told),
            )
        )
    return tuple(reported)


def _has_waited(outage: Outage, made_ms: int, answered_ms: int | None) -> bool:
    """Return whether a registration was made in an outage, or before it and not yet answered."""
    is_early = outage.ends_ms is None or made_ms <= outage.ends_ms
    was_open = answered_ms is None or answered_ms >= outage.begins_ms
    return is_early and (made_ms >= outage.begins_ms or was_open)


def _masked(sealer: Sealer | None, row: RegistrationRow) -> tuple[str, str]:
    """Return the initials and the last two digits; empty where they cannot be read."""
    if sealer is None:
        return "", ""
    try:
        content = sealer.unseal(facts_of(row), row.sealed)
    except UnsealError:
        return "", ""
    who = initials(str(content.get("given", "")), str(content.get("surname", "")))
    return who, str(content.get("number", ""))[-2:]


def _places(
    store: Store, registrations: Iterable[ReportedRegistration]
) -> tuple[ReportedPlace, ...]:
    """Return the workplaces that people registered on; else the one that was opened last."""
    numbers = sorted({one.workplace for one in registrations})
    last = day.last_day(store)
    if not numbers and last is not None:
        numbers = [last.workplace.number]
    contents: dict[str, Any] = dict(
        store.rows(
            f"SELECT number, content FROM workplace WHERE number IN ({_OF_ROWS})",
            json.dumps(numbers),
        )
    )
    places = []
    for number in numbers:
        if number not in contents:
            places.append(ReportedPlace(number, ""))
            continue
        known = stored_day.workplace_of(documents.read_json(contents[number]))
        places.append(ReportedPlace(number, known.name, _address(known.address)))
    return tuple(places)


def _address(address: Address | None) -> str:
    if address is None:
        return ""
    return f"{address.street} {address.house}, {address.post_code} {address.municipality}"


def _disowned(sources: Sources, first: int, last: int) -> tuple[int, ...]:
    """Return the entries of the report's file that are not this kiosk's, where its key is here."""
    sealer = sources.sealer
    if sealer is None or sealer.is_locked:
        return ()
    return tuple(entry_marks.unmarked(sources.store, sealer, first, last))


def _end(store: Store, document: dict[str, Any]) -> SignedHead:
    """Return the last entry of a document, with the kiosk's signature where it has one."""
    (seq, *_, digest) = document["entries"][-1] if document["entries"] else document["start"]
    for public, signature in store.rows(
        "SELECT public, signature FROM record_signature WHERE seq = ?", seq
    ):
        return SignedHead(seq, digest, public.hex(), signature.hex())
    return SignedHead(seq, digest, _key(store))


def _key(store: Store) -> str:
    """Return the kiosk's public key (hex); empty before the record names it."""
    entries = record.last_entries(store, EntryKind.KIOSK, count=1)
    return "".join(str(entry.facts.get("key", "")) for entry in entries)
