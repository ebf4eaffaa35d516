"""What staff did at this kiosk, each linked to the one before by a key; no name and no number."""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.staff_acts import StaffAct
from gateway.journal import linked_rows
from gateway.journal.encryption import Sealer
from gateway.journal.store import Store
from gateway.system import clock

TABLE = "staff_act"
FACTS = ("act",)
"""The columns that the links of the table cover."""

MAX_WAIT_S = 300
_LOOKED_AT = 20


def record(store: Store, sealer: Sealer, stamp: Timestamp, act: StaffAct) -> None:
    """Keep an act; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    linked_rows.append(store, sealer, stamp, TABLE, facts={"act": act.value})


def listed(store: Store, limit: int = 1_000) -> list[tuple[int, str]]:
    """Return moment (UTC milliseconds) and act of the last ones, newest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(f"SELECT made_ms, act FROM {TABLE} ORDER BY seq DESC LIMIT ?", limit)
    return [(made_ms, act) for made_ms, act in rows]


def wait_s(store: Store, now: Timestamp) -> int:
    """Return for how many seconds no password and no technician's code is taken.

    Each wrong one doubles it, up to five minutes; the journal knows them over restarts.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        f"SELECT act, made_ms, boot_ms, boot_id FROM {TABLE}"
        " WHERE act NOT IN (?, ?, ?, ?) ORDER BY seq DESC LIMIT ?",
        *(StaffAct.CODE_RIGHT, StaffAct.CODE_WRONG, StaffAct.CLOSED, StaffAct.LEFT),
        _LOOKED_AT,
    )
    wrong = 0
    for act, *_stamp in rows:
        if act != StaffAct.REFUSED:
            break
        wrong += 1
    if not wrong:
        return 0
    passed_s: int = clock.delay_ms(Timestamp(*rows[0][1:]), now) // 1000
    return max(0, min(int(2**wrong), MAX_WAIT_S) - passed_s)
