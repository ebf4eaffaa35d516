"""Which companies were reminded, when, and how many of their people were missing: by the record.

The record holds no name: an entry cannot be removed, and whom a company did not register is
nobody's business for years.
"""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.reminder import GivenReminder, Reminder
from gateway.domain.staff_acts import StaffAct
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.store import Store


def write(store: Store, sealer: Sealer | None, stamp: Timestamp, reminder: Reminder) -> None:
    """Keep that a reminder was given; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    record.write(
        store,
        sealer,
        stamp,
        EntryKind.STAFF,
        act=StaffAct.REMINDED.value,
        workplace=reminder.workplace.number,
        employer=reminder.employer,
        missing=len(reminder.missing),
    )


def listed(store: Store, from_ms: int, to_ms: int) -> tuple[GivenReminder, ...]:
    """Return the reminders that were given in a period, oldest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    found = []
    for entry in record.entries(store, EntryKind.STAFF):
        moment_ms = entry.made.wall_ms
        match entry.facts:
            case {
                "act": StaffAct.REMINDED,
                "workplace": str(workplace),
                "employer": str(employer),
                "missing": int(missing),
            } if from_ms <= moment_ms < to_ms:
                found.append(
                    GivenReminder(
                        entry.seq, moment_ms, workplace, employer, missing, entry.hash.hex()
                    )
                )
            case _:
                pass
    return tuple(found)
