"""The list for an evacuation: all that the journal knows, with no network and, if need be, no key.

Who was counted at the assembly point stands in a note of the journal, so that a restart in the
midst of it loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from gateway.domain.belgian_time import belgian_day, belgian_day_ms
from gateway.domain.evacuation import (
    Blindness,
    EvacuationList,
    OnSite,
    Unknown,
    in_order,
    of_visitor,
)
from gateway.domain.evidence_report import Gap, GapReason
from gateway.domain.model import IN_COUNTS_S, Direction, Regime, Timestamp, Workplace
from gateway.domain.presence import Place, Whereabouts
from gateway.domain.record import EntryKind
from gateway.journal import day, marked_notes, presence, visitors
from gateway.journal.evidence import record
from gateway.journal.evidence.spans import TOLD, Dated, means_and_gaps
from gateway.journal.reports import Reports
from gateway.journal.store import Store

_COUNTED = "evacuation_counted"
"""In ``meta``: the keys of those who were counted, and when the last one was."""
# a list that nobody ended is not the next one's
COUNTED_MS = 12 * 3_600_000
# over a weekend
_FORGOTTEN_MS = 4 * 86_400_000
_FORGOTTEN = (
    "SELECT count(*) FROM (SELECT max(seq) AS seq FROM registration INDEXED BY registration_made"
    " WHERE made_ms >= ? AND workplace = ? AND worker <> x'' GROUP BY worker)"
    " JOIN registration USING (seq) WHERE direction = ? AND made_ms <= ?"
)
# a new start of the program: nobody came in meanwhile
_LEAST_OFF_MS = 120_000
_OFF = (GapReason.STOPPED, GapReason.BROKEN_OFF, GapReason.SILENT)
# the heartbeats of a day, each five minutes, and each change between them
_MOST_ENTRIES = 600


def listed(reports: Reports, now: Timestamp) -> EvacuationList:
    """Return who is on the site of the open day, or of the last one, and what nobody can know.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    store = reports.store
    opened = day.current_day(store) or day.last_day(store)
    if opened is None:
        return EvacuationList("", now.wall_ms, (), (Unknown(Blindness.ELSEWHERE),))
    workplace = opened.workplace
    present = presence.positions(
        store, workplace.number, now, sealer=reports.sealer, is_thorough=True
    )
    here = [each for each in present if each.place is Place.HERE]
    people = [
        *_workers(reports, here),
        *map(of_visitor, visitors.visitors_here(store, reports.sealer)),
    ]
    return EvacuationList(
        site=workplace.name,
        made_ms=now.wall_ms,
        people=in_order(people),
        unknowns=_unknowns(store, workplace, now, sum(each.last.is_ahead for each in here)),
        counted=_counted(reports, now),
    )


def write_counted(reports: Reports, counted: frozenset[str], now: Timestamp) -> None:
    """Keep who was counted; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    if reports.sealer is not None:
        with reports.store.transaction():
            note = [now.wall_ms, sorted(counted)]
            marked_notes.write(reports.store, reports.sealer, _COUNTED, note)


def _counted(reports: Reports, now: Timestamp) -> frozenset[str]:
    note = reports.sealer and marked_notes.read(reports.store, reports.sealer, _COUNTED)
    match note:
        case [int(at_ms), list(keys)] if abs(now.wall_ms - at_ms) < COUNTED_MS:
            return frozenset(map(str, keys))
        case _:
            return frozenset()


def _workers(reports: Reports, here: list[Whereabouts]) -> Iterator[OnSite]:
    """Yield workers with what this list tells of them, and no more: each moment counts."""
    people = reports.people(each.last.seq for each in here)
    for each in here:
        reference, name, company = people[each.last.seq]
        yield OnSite(reference, name, company, each.last.made_ms)


def _unknowns(
    store: Store, workplace: Workplace, now: Timestamp, ahead: int
) -> tuple[Unknown, ...]:
    midnight_ms = belgian_day_ms(now.wall_ms)[0]
    regime = workplace.regime_on(belgian_day(now.wall_ms))
    found = []
    if regime is Regime.DAILY:
        found.append(Unknown(Blindness.DAILY))
    if ahead:
        found.append(Unknown(Blindness.AHEAD, count=ahead))
    found += [
        Unknown(Blindness.OFF, gap.begins_ms, gap.ends_ms)
        for gap in _gaps(store, midnight_ms, now)
        if gap.reason in _OFF and gap.ends_ms - gap.begins_ms >= _LEAST_OFF_MS
    ]
    forgotten = _forgotten(store, workplace.number, now) if regime is Regime.IN_OUT else 0
    if forgotten:
        found.append(Unknown(Blindness.FORGOTTEN, count=forgotten))
    offline_ms = _offline_since_ms(store)
    if offline_ms is not None:
        found.append(Unknown(Blindness.OFFLINE, offline_ms))
    return (*found, Unknown(Blindness.ELSEWHERE))


def _gaps(store: Store, midnight_ms: int, now: Timestamp) -> tuple[Gap, ...]:
    """Return the stretches of today of which the record knows nothing."""
    last = record.last_entries(store, *map(EntryKind, TOLD), count=_MOST_ENTRIES)
    dated = [Dated(each.made.wall_ms, each) for each in reversed(last)]
    dated = [each for each in dated if each.at_ms >= midnight_ms]
    return means_and_gaps(dated, dated[0].at_ms, now.wall_ms)[1] if dated else ()


def _offline_since_ms(store: Store) -> int | None:
    """Return since when contacts fail, UTC milliseconds; ``None`` while they do not."""
    since_ms = None
    kinds = EntryKind.CONTACT_FAILED, EntryKind.CONTACT_RESTORED
    for entry in record.last_entries(store, *kinds, count=_MOST_ENTRIES):
        if entry.kind == EntryKind.CONTACT_RESTORED:
            break
        failed_ms = entry.facts.get("for_ms")
        since_ms = entry.made.wall_ms - (failed_ms if isinstance(failed_ms, int) else 0)
    return since_ms


def _forgotten(store: Store, workplace: str, now: Timestamp) -> int:
    """Return how many went in longer ago than a shift lasts, and did not register since."""
    since_ms = now.wall_ms - _FORGOTTEN_MS
    until_ms = now.wall_ms - IN_COUNTS_S * 1000
    ((count,),) = store.rows(_FORGOTTEN, since_ms, workplace, Direction.IN.value, until_ms)
    return int(count)
