"""Bring the list for an evacuation to a printer or a stick by itself, once a day at a set hour.

Where that fails staff are told, and it is tried again for some hours: an older list on paper is
better than none, and one of the evening is no longer that of the morning.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, datetime, time, timedelta

from gateway.app.evacuation_files import EvacuationFiles
from gateway.domain.belgian_time import belgian_time, epoch_ms
from gateway.domain.remarks import staff_language
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.site_events import EvacuationBrought
from gateway.domain.staff_acts import StaffRole
from gateway.journal import day, marked_notes
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system.threads import BackgroundThread

# between two looks whether the hour has come, and between two tries
LOOK_S, AGAIN_S = 15.0, 120.0
LATE = timedelta(hours=3)
BROUGHT = "evacuation_brought"
"""In ``meta``: the last day on which it got there, as an ISO date, with a mark."""


class EvacuationHour(BackgroundThread):
    """Bring the list away while a day is open; it reports each try (``EvacuationBrought``)."""

    def __init__(self, report: Callable[[object], None], files: EvacuationFiles) -> None:
        super().__init__(report, name="evacuation-hour")
        self._files = files
        wanted = files.settings.kiosk
        self._at = time.fromisoformat(wanted.evacuation_at)
        self._target = ReportTarget(wanted.evacuation_to)
        # while the keyring is locked no note can be marked
        self._brought: date | None = None
        self._language = staff_language(wanted.language, "en")

    def work(self) -> None:
        """Look once, then wait."""
        is_missing = False
        if (self._files.settings.home / FILE_NAME).exists():
            with suppress(JournalError, sqlite3.Error):
                is_missing = self._look()
        self.pause(AGAIN_S if is_missing else LOOK_S)

    def _look(self) -> bool:
        """Bring the list away where it is due; return whether it did not get there."""
        now = self._files.clock.stamp()
        local = belgian_time(now.wall_ms + (now.offset_ms or 0))
        due = datetime.combine(local.date(), self._at, local.tzinfo)
        if not due <= local < due + LATE or not self._is_wanted(local):
            return False
        fault, _place = self._files.deliver(self._target, self._language, StaffRole.KIOSK)
        if fault is None:
            self._note(local.date())
        self.report(EvacuationBrought(epoch_ms(due), fault))
        return fault is not None

    def _is_wanted(self, local: datetime) -> bool:
        with closing(Store(self._files.settings.home, read_only=True)) as store:
            sealer = self._files.sealer
            noted = sealer and marked_notes.read(store, sealer, BROUGHT)
            is_brought = local.date() == self._brought or noted == local.date().isoformat()
            return day.current_day(store) is not None and not is_brought

    def _note(self, today: date) -> None:
        self._brought = today
        if self._files.sealer is not None:
            with closing(Store(self._files.settings.home)) as store, store.transaction():
                marked_notes.write(store, self._files.sealer, BROUGHT, today.isoformat())
