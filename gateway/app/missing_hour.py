"""Count who is expected and missing, by itself from a set hour on, for three hours."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, time, timedelta

from gateway.domain.belgian_time import belgian_time
from gateway.domain.site_events import MissingCounted
from gateway.journal import day, roll_call
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread

# between two looks: workers come meanwhile
LOOK_S = 20.0
STANDS = timedelta(hours=3)


class MissingHour(BackgroundThread):
    """Report the counts while a day is open, each time that they change; it needs no key."""

    def __init__(
        self, report: Callable[[object], None], settings: Settings, timepiece: Clock
    ) -> None:
        super().__init__(report, name="missing-hour")
        self._settings, self._clock = settings, timepiece
        self._at = time.fromisoformat(settings.kiosk.missing_at)
        self._told = MissingCounted()

    def work(self) -> None:
        """Look once, then wait."""
        if (self._settings.home / FILE_NAME).exists():
            with suppress(JournalError, sqlite3.Error):
                counted = self._count()
                if counted != self._told:
                    self._told = counted
                    self.report(counted)
        self.pause(LOOK_S)

    def _count(self) -> MissingCounted:
        """Return the counts; of nobody before the hour, and once it is long past."""
        now = self._clock.stamp()
        local = belgian_time(now.wall_ms + (now.offset_ms or 0))
        due = datetime.combine(local.date(), self._at, local.tzinfo)
        if not due <= local < due + STANDS:
            return MissingCounted()
        with closing(Store(self._settings.home, read_only=True)) as store:
            if day.current_day(store) is None:
                return MissingCounted()
            reports = Reports(store, None, limit_s=self._settings.remark32.limit_s)
            total = roll_call.take(reports, now).total
        return MissingCounted(self._settings.kiosk.missing_at, total.expected, total.missing)
