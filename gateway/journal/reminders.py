"""Which companies were reminded, when, and how many of their people were missing: by the record.

The record holds no name: an entry cannot be removed, and whom a company did not register is
nobody's business for years.
"""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.reminder import GivenReminder, Reminder, ReminderWay
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.store import Store


def write(
    store: Store, sealer: Sealer | None, stamp: Timestamp, reminder: Reminder, way: ReminderWay
) -> None:
    """Keep that staff gave a reminder; it is on disk when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    staff_acts.record(
        store,
        sealer,
        stamp,
        StaffAct.REMINDED,
        by=StaffRole.SITE_MANAGER,
        way=way.value,
        workplace=reminder.workplace.number,
        employer=reminder.employer,
        missing=len(reminder.missing),
    )


def listed(
    store: Store, sealer: Sealer | None, from_ms: int, to_ms: int
) -> tuple[GivenReminder, ...]:
    """Return the reminders that this kiosk entered in a period, oldest first.

    :param sealer: with the key; ``None``: whoever entered them.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    found = []
    for entry in reversed(record.own_entries(store, sealer, EntryKind.STAFF, record.ALL)):
        moment_ms = entry.made.wall_ms
        match entry.facts:
            case {
                "act": StaffAct.REMINDED,
                "workplace": str(workplace),
                "employer": str(employer),
                "missing": int(missing),
                "way": str(way),
                "by": str(by),
            } if from_ms <= moment_ms < to_ms:
                told = workplace, employer, missing, way, by, entry.hash.hex()
                found.append(GivenReminder(entry.seq, moment_ms, *told))
            case _:
                pass
    return tuple(found)
