"""What staff did at this kiosk, entered in the record; no name and no number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind, Fact
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record as evidence
from gateway.journal.store import Store

PAPER = ("paper", "first", "last", "target")
"""The facts that tell of a paper: which one, its days, where it went."""


def record(
    store: Store,
    sealer: Sealer | None,
    stamp: Timestamp,
    act: StaffAct,
    /,
    *,
    by: StaffRole | None,
    **facts: Fact,
) -> None:
    """Keep an act in a transaction of its own; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        append(connection, sealer, stamp, act, by=by, **facts)


def append(
    connection: Any,
    sealer: Sealer | None,
    stamp: Timestamp,
    act: StaffAct,
    /,
    *,
    by: StaffRole | None,
    **facts: Fact,
) -> evidence.Head:
    """Write an act inside a transaction of the journal's; return the record's new head.

    :param by: whose code it was; ``None``: it was nobody's.
    :param facts: what was done, without a name or a number: of a paper which one, of which days.
    :raises sqlite3.Error: when it could not be written.
    """
    whose = {"by": by.value} if by else {}
    return evidence.append(
        connection, sealer, stamp, EntryKind.STAFF, act=act.value, **whose, **facts
    )


def listed(store: Store, limit: int = 1_000) -> list[tuple[int, str]]:
    """Return moment (UTC milliseconds) and act of the last ones, newest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    last = evidence.last_entries(store, EntryKind.STAFF, count=limit)
    return [(entry.made.wall_ms, _told(entry.facts)) for entry in last]


def _told(facts: Mapping[str, Fact]) -> str:
    """Return the act, which paper it made, what it was done to or where, and by whom, in a line."""
    paper = (str(facts[name]) for name in (*PAPER, "way", "subject", "gate") if facts.get(name))
    by = [f"by {facts['by']}"] if facts.get("by") else []
    return ", ".join((str(facts.get("act")), *paper, *by))
