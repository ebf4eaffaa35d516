"""What staff did at this kiosk, each linked to the one before by a key; no name and no number."""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.staff_acts import StaffAct
from gateway.journal import linked_rows
from gateway.journal.encryption import Sealer
from gateway.journal.store import Store

TABLE = "staff_act"
FACTS = ("act",)
"""The columns that the links of the table cover."""


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
