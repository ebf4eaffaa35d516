"""What the record knows of the kiosk's clock over the last days. It only reads."""

from __future__ import annotations

from gateway.domain.evidence_report import ClockPoint, Gap
from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.evidence.spans import TOLD, Dated, clock_record, means_and_gaps
from gateway.journal.store import Store

DAYS_MS = 7 * 86_400_000
# heartbeats of a week, each five minutes, and what else the record tells of the clock
_MOST = 4_000


def read(store: Store, now: Timestamp) -> tuple[tuple[ClockPoint, ...], tuple[Gap, ...]]:
    """Return what was known, oldest first, and the stretches of which nothing is.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    kinds = {*map(EntryKind, TOLD), EntryKind.CLOCK, EntryKind.CLOCK_STEP}
    last = record.last_entries(store, *kinds, count=_MOST)
    dated = [
        Dated(entry.made.wall_ms + (entry.made.offset_ms or 0), entry)
        for entry in reversed(last)
        if entry.made.wall_ms >= now.wall_ms - DAYS_MS
    ]
    if not dated:
        return (), ()
    points, _steps = clock_record(dated)
    _means, gaps = means_and_gaps(dated, dated[0].at_ms, now.wall_ms)
    return points, gaps
