"""Bring lists to a printer or a stick by themselves, each once a day at its set hour.

Where that fails staff are told, and it is tried again for some hours: an older list on paper is
better than none, and one of the evening is no longer that of the morning.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gateway.app.evacuation_files import EvacuationFiles
from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_time, epoch_ms
from gateway.domain.papers import PaperKind, PaperOrder
from gateway.domain.remarks import staff_language
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.site_events import HourlyList, ListBrought
from gateway.domain.staff_acts import StaffRole
from gateway.journal import day, marked_notes
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system.threads import BackgroundThread

# between two looks whether an hour has come, and between two tries
LOOK_S, AGAIN_S = 15.0, 120.0
LATE = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class DueList:
    """Say when a list is due, and how it leaves.

    :param deliver: brings it away, and returns what kept it from getting there
    """

    kind: HourlyList
    at: time
    deliver: Callable[[], ReportFault | None]

    @property
    def note(self) -> str:
        """Return where ``meta`` has the last day on which it got there: an ISO date, marked."""
        return f"{self.kind}_brought"


def due_lists(evacuation: EvacuationFiles, papers: PaperMaker) -> tuple[DueList, ...]:
    """Return the lists that have an hour and a way out."""
    wanted = papers.settings.kiosk
    language = staff_language(wanted.language, "en")

    def bring_evacuation() -> ReportFault | None:
        return evacuation.deliver(ReportTarget(wanted.evacuation_to), language, StaffRole.KIOSK)[0]

    def bring_missing() -> ReportFault | None:
        target = ReportTarget(wanted.missing_to)
        today = belgian_time(papers.clock.stamp().wall_ms).date()
        order = PaperOrder(PaperKind.MISSING, target, today, today, language, by=StaffRole.KIOSK)
        return papers.deliver(order, evacuation.delivery)[0]

    ways = (
        (HourlyList.EVACUATION, wanted.evacuation_at, bring_evacuation),
        (HourlyList.MISSING, wanted.missing_at if wanted.missing_to else "", bring_missing),
    )
    return tuple(DueList(kind, time.fromisoformat(at), deliver) for kind, at, deliver in ways if at)


class ListHours(BackgroundThread):
    """Bring lists away while a day is open; it reports each try (``ListBrought``)."""

    def __init__(
        self, report: Callable[[object], None], papers: PaperMaker, due: tuple[DueList, ...]
    ) -> None:
        super().__init__(report, name="list-hours")
        self._home, self._clock, self._due = papers.settings.home, papers.clock, due
        self._sealer = papers.sealer
        # while the keyring is locked no note can be marked
        self._brought: dict[HourlyList, date] = {}

    def work(self) -> None:
        """Look once, then wait."""
        is_missing = False
        if (self._home / FILE_NAME).exists():
            for one in self._due:
                with suppress(JournalError, sqlite3.Error):
                    is_missing |= self._look(one)
        self.pause(AGAIN_S if is_missing else LOOK_S)

    def _look(self, one: DueList) -> bool:
        """Bring a list away where it is due; return whether it did not get there."""
        now = self._clock.stamp()
        local = belgian_time(now.wall_ms + (now.offset_ms or 0))
        due = datetime.combine(local.date(), one.at, local.tzinfo)
        if not due <= local < due + LATE or not self._is_wanted(one, local):
            return False
        fault = one.deliver()
        if fault is None:
            self._note(one, local.date())
        self.report(ListBrought(one.kind, epoch_ms(due), fault))
        return fault is not None

    def _is_wanted(self, one: DueList, local: datetime) -> bool:
        with closing(Store(self._home, read_only=True)) as store:
            noted = marked_notes.read(store, self._sealer, one.note)
            today = local.date()
            is_brought = self._brought.get(one.kind) == today or noted == today.isoformat()
            return day.current_day(store) is not None and not is_brought

    def _note(self, one: DueList, today: date) -> None:
        self._brought[one.kind] = today
        with closing(Store(self._home)) as store, store.transaction():
            marked_notes.write(store, self._sealer, one.note, today.isoformat())
