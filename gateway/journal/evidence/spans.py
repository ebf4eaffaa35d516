"""What the record's entries say of a period: when the means worked, and of when nothing is known.

A means counts as working from one entry of the means to the next where that one came in time. What
lies between two entries that are further apart is a gap, whatever stands at its ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from gateway.domain.evidence_report import (
    ClockPoint,
    ClockStep,
    Gap,
    GapReason,
    MeansRow,
    MeansSpan,
)
from gateway.domain.outage_history import HEARTBEAT_MS
from gateway.domain.record import Entry, EntryKind

# a busy machine may be late
SILENCE_MS = HEARTBEAT_MS + 90_000
# what two clocks of one machine may differ by between two entries
_SET_MS = 60_000
TOLD = (EntryKind.MEANS, EntryKind.STARTED, EntryKind.STOPPED)
"""The kinds that tell of the means, or of the program that looks at them."""
# what a program's start says of the one before: it ended in good order, there was none
_ENDINGS = {"clean": GapReason.STOPPED, "": GapReason.NOT_RECORDED}


class Dated(NamedTuple):
    """Hold an entry with its moment, corrected where the clock was known to be wrong."""

    at_ms: int
    entry: Entry


def means_and_gaps(
    entries: Sequence[Dated], begins_ms: int, ends_ms: int
) -> tuple[tuple[MeansRow, ...], tuple[Gap, ...]]:
    """Return what is known of each means in a period, and the stretches of which nothing is.

    :param entries: of the period, in the record's order, with one before it and one after it where
        there are.
    """
    told = [one for one in entries if one.entry.kind in TOLD]
    rows: dict[str, list[MeansSpan]] = {}
    gaps: list[Gap] = []

    def add(first_ms: int, last_ms: int, reason: GapReason | None, entry: Entry | None) -> None:
        first_ms, last_ms = max(first_ms, begins_ms), min(last_ms, ends_ms)
        if first_ms >= last_ms:
            return
        if reason is not None:
            _extend_gap(gaps, Gap(first_ms, last_ms, reason))
        elif entry is not None:
            _add_spans(rows, entry, first_ms, last_ms)

    add(begins_ms, told[0].at_ms if told else ends_ms, GapReason.NOT_RECORDED, None)
    for before, after in pairwise(told):
        add(before.at_ms, after.at_ms, _reason(before, after), before.entry)
    if told:
        last = told[-1]
        # what changed since would have been entered, and other entries were
        until_ms = max((one.at_ms for one in entries if _is_alive(last, one)), default=last.at_ms)
        add(last.at_ms, until_ms, None, last.entry)
        add(max(last.at_ms, until_ms), ends_ms, _last_reason(last, ends_ms), None)
    return tuple(MeansRow(name, tuple(spans)) for name, spans in rows.items()), tuple(gaps)


def clock_record(entries: Iterable[Dated]) -> tuple[tuple[ClockPoint, ...], tuple[ClockStep, ...]]:
    """Return what was known of the clock at each entry of it and of the means, and its steps."""
    points, steps, verdict = [], [], ""
    for at_ms, entry in entries:
        facts = entry.facts
        if entry.kind == EntryKind.CLOCK_STEP:
            steps.append(ClockStep(at_ms, _whole(facts.get("step_ms")) or 0))
        elif entry.kind == EntryKind.CLOCK:
            verdict = str(facts.get("state", ""))
            # its offset has the name of the stamp's own, and stands in its place
            bound_ms = _whole(facts.get("bound_ms"))
            points.append(ClockPoint(at_ms, verdict, entry.made.offset_ms, bound_ms))
        elif entry.kind == EntryKind.MEANS:
            made = entry.made
            points.append(ClockPoint(at_ms, verdict, made.offset_ms, made.error_ms))
    return tuple(points), tuple(steps)


def _reason(before: Dated, after: Dated) -> GapReason | None:
    """Return why nothing is known between two entries; ``None`` where the first one tells."""
    kind, made, next_made = before.entry.kind, before.entry.made, after.entry.made
    if kind == EntryKind.STOPPED:
        return GapReason.STOPPED
    if kind == EntryKind.STARTED:
        return _ENDINGS.get(str(before.entry.facts.get("after")), GapReason.BROKEN_OFF)
    is_one_boot = bool(made.boot_id) and made.boot_id == next_made.boot_id
    if after.entry.kind == EntryKind.STARTED or not is_one_boot:
        return GapReason.BROKEN_OFF
    passed_ms = next_made.boot_ms - made.boot_ms
    if abs(after.at_ms - before.at_ms - passed_ms) > _SET_MS:
        return GapReason.CLOCK_SET
    return GapReason.SILENT if passed_ms > SILENCE_MS else None


def _is_alive(last: Dated, other: Dated) -> bool:
    """Return whether an entry shows that the program ran on soon after the last of the means."""
    if last.entry.kind != EntryKind.MEANS or other.entry.seq < last.entry.seq:
        return False
    made, other_made = last.entry.made, other.entry.made
    passed_ms = other_made.boot_ms - made.boot_ms
    is_even = abs(other.at_ms - last.at_ms - passed_ms) <= _SET_MS
    return made.boot_id == other_made.boot_id and passed_ms <= SILENCE_MS and is_even


def _last_reason(last: Dated, ends_ms: int) -> GapReason:
    if last.entry.kind == EntryKind.STOPPED:
        return GapReason.STOPPED
    is_due = ends_ms - last.at_ms > SILENCE_MS
    return GapReason.SILENT if is_due else GapReason.NOT_RECORDED


def _extend_gap(gaps: list[Gap], gap: Gap) -> None:
    if gaps and (gaps[-1].ends_ms, gaps[-1].reason) == (gap.begins_ms, gap.reason):
        gap = replace(gap, begins_ms=gaps.pop().begins_ms)
    gaps.append(gap)


def _add_spans(
    rows: dict[str, list[MeansSpan]], entry: Entry, begins_ms: int, ends_ms: int
) -> None:
    for name, works in entry.facts.items():
        if isinstance(works, bool):
            spans = rows.setdefault(name, [])
            span = MeansSpan(works, begins_ms, ends_ms)
            if spans and (spans[-1].works, spans[-1].ends_ms) == (works, begins_ms):
                span = replace(span, begins_ms=spans.pop().begins_ms)
            spans.append(span)


def _whole(fact: object) -> int | None:
    return fact if isinstance(fact, int) and not isinstance(fact, bool) else None
