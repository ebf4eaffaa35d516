"""What staff did at this kiosk, entered in the record; no name and no number."""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.staff_acts import StaffAct
from gateway.journal.evidence import record as evidence
from gateway.journal.store import Store
from gateway.system import clock

MAX_WAIT_S = 300
_LOOKED_AT = 40


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


def wait_s(store: Store, now: Timestamp) -> int:
    """Return for how many seconds no password and no technician's code is taken.

    Each wrong one doubles it, up to five minutes; the journal knows them over restarts.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    others = (
        StaffAct.CODE_RIGHT,
        StaffAct.CODE_WRONG,
        StaffAct.CLOSED,
        StaffAct.LEFT,
        StaffAct.REVEALED,
    )
    wrong = []
    for entry in evidence.last_entries(store, EntryKind.STAFF, count=_LOOKED_AT):
        if entry.facts.get("act") == StaffAct.REFUSED:
            wrong.append(entry)
        elif entry.facts.get("act") not in others:
            break
    if not wrong:
        return 0
    passed_s: int = clock.delay_ms(wrong[0].made, now) // 1000
    return max(0, min(int(2 ** len(wrong)), MAX_WAIT_S) - passed_s)
