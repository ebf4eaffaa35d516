"""What staff did at this kiosk, entered in the record; no name and no number."""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.staff_acts import StaffAct
from gateway.journal.evidence import record as evidence
from gateway.journal.store import Store


def record(store: Store, stamp: Timestamp, act: StaffAct) -> None:
    """Keep an act; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    evidence.write(store, stamp, EntryKind.STAFF, act=act.value)


def listed(store: Store, limit: int = 1_000) -> list[tuple[int, str]]:
    """Return moment (UTC milliseconds) and act of the last ones, newest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    last = evidence.last_entries(store, EntryKind.STAFF, count=limit)
    return [(entry.made.wall_ms, str(entry.facts.get("act"))) for entry in last]
