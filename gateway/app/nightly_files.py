"""Write the lists of each day into the folder of the office, each night, whole by renaming.

A day that could not be written, since the folder was not there or the kiosk was off, is written
later, for as long as names and numbers are kept; staff are told meanwhile. The journal remembers
which days were written, so that the office may take the files away.
"""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

from gateway.app.office_papers import PaperMaker, record
from gateway.domain.belgian_time import belgian_time
from gateway.domain.model import Timestamp
from gateway.domain.paper_events import FolderFault, OfficeServed
from gateway.domain.papers import PaperKind, PaperOrder
from gateway.domain.remarks import staff_language
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.staff_acts import StaffRole
from gateway.errors import UserError
from gateway.journal import marked_notes
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system.files import write_atomically
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

# between two looks whether a night has come
LOOK_S = 60.0
# days that are written later where they could not be before
DAYS = 31
WRITTEN = "office_days"
"""In ``meta``: the days that the office has, as ISO dates."""
# the office's own programs read them: the folder says who else
_MODE = 0o640
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSES = {errno.EROFS, errno.EACCES, errno.EPERM}
_KINDS = (PaperKind.PORTAL, PaperKind.HOURS)


class NightlyFiles(BackgroundThread):
    """Write what the office lacks, and report whether it could (``OfficeServed``); it reads the
    journal, and enters in the record what it wrote.

    :param is_confirmed: returns whether the files may go into the folder that the settings name.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        maker: PaperMaker,
        is_confirmed: Callable[[], bool],
    ) -> None:
        super().__init__(report, name="nightly-files")
        self._maker = maker
        self._is_confirmed = is_confirmed
        self._folder = Path(maker.settings.office.folder)
        # the last one that was looked at while nothing was left to do
        self._seen: date | None = None
        self._told = OfficeServed()

    def work(self) -> None:
        """Look once, then wait."""
        home, sealer = self._maker.settings.home, self._maker.sealer
        if (home / FILE_NAME).exists() and not sealer.is_locked:
            with suppress(JournalError, sqlite3.Error):
                self._look()
        self.pause(LOOK_S)

    def _look(self) -> None:
        now = self._maker.clock.stamp()
        last = self._last_day(now)
        if last == self._seen:
            return
        if not self._is_confirmed():
            if self._told.fault is not FolderFault.NOT_MADE:
                logger.error(
                    "the office's folder is not the confirmed one, so it gets no files: confirm it "
                    "with gateway service confirm"
                )
            self._tell(OfficeServed(last, FolderFault.NOT_MADE))
            return
        with closing(Store(self._maker.settings.home)) as store:
            written = set(marked_notes.read(store, self._maker.sealer, WRITTEN) or [])
            days = [last - timedelta(days=back) for back in range(DAYS)]
            wanted = [day for day in reversed(days) if day.isoformat() not in written]
            for day in wanted:
                if (fault := self._write(store, day, now)) is not None:
                    self._tell(OfficeServed(day, fault))
                    return
        self._tell(OfficeServed())
        self._seen = last

    def _tell(self, served: OfficeServed) -> None:
        """Report what is news."""
        if served != self._told:
            self._told = served
            self.report(served)

    def _last_day(self, now: Timestamp) -> date:
        """Return the last day whose time to be written has come."""
        local = belgian_time(now.wall_ms + (now.offset_ms or 0))
        is_early = local.time() < self._maker.settings.office.at
        return local.date() - timedelta(days=2 if is_early else 1)

    def _write(self, store: Store, day: date, now: Timestamp) -> FolderFault | None:
        """Write the lists of a day, where anybody registered; return what kept them away."""
        language = staff_language(self._maker.settings.kiosk.language, "en")
        where, by = ReportTarget.FOLDER, StaffRole.KIOSK
        orders = [PaperOrder(kind, where, day, day, language, by=by) for kind in _KINDS]
        listed = self._maker.listed(store, day, day, "")
        try:
            if listed.registrations:
                for order in orders:
                    write_atomically(
                        self._folder / order.file_name, self._maker.table(listed, order), mode=_MODE
                    )
        except (OSError, UserError, ValueError) as error:
            fault = _fault(error)
            if fault is not self._told.fault:
                logger.warning("the office's files of %s cannot be written: %s", day, error)
            return fault
        with store.transaction():
            noted = [
                *(marked_notes.read(store, self._maker.sealer, WRITTEN) or []),
                day.isoformat(),
            ]
            marked_notes.write(store, self._maker.sealer, WRITTEN, sorted(noted)[-DAYS * 2 :])
        if listed.registrations:
            for order in orders:
                record(store, self._maker.sealer, now, order)
        return None


def _fault(error: Exception) -> FolderFault:
    if not isinstance(error, OSError):
        return FolderFault.NOT_MADE
    if error.errno in _FULL:
        return FolderFault.FULL
    return FolderFault.REFUSES if error.errno in _REFUSES else FolderFault.UNREACHABLE
