"""The recorder: the one thread that writes what people do, and says so only after the commit."""

from __future__ import annotations

import logging
import queue
import secrets
import time
from collections.abc import Callable

from gateway.domain.events import (
    DayClosed,
    DayOpened,
    JournalAlarm,
    KeepFailed,
    Kept,
    RefusalsListed,
    RemarksListed,
    SignInFailed,
    TodayListed,
    WorkerRecalled,
)
from gateway.domain.model import Draft, Person, Timestamp, Workplace
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import EntryKey, StaffPage
from gateway.journal import day, refused_cards, staff_inbox, unread
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import DiskFullError, JournalError, Store
from gateway.journal.writer import JournalWriter
from gateway.sync.credentials import Credentials
from gateway.system import clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread
from gateway.system.vault import VaultError

logger = logging.getLogger(__name__)

STAFF_CODE_DIGITS = 4
# between two rounds of care while all is well
ROUND_S = 60.0
# between two tries while the journal is out of service
REPAIR_S = 10.0
FIRST_ROUND_S = 2.0
# a worker who comes waits for no round that could wait
_MORE_S = 0.05
_Task = Callable[[], None]
_FAULTS = (sqlite3.Error, JournalError, VaultError, ValueError, OSError, MemoryError)

_LISTS: dict[StaffPage, Callable[[Reports, Timestamp], object]] = {
    StaffPage.TODAY: lambda reports, now: TodayListed(reports.today(now)),
    StaffPage.REMARKS: lambda reports, now: RemarksListed(staff_inbox.remarked(reports, now)),
    StaffPage.REFUSED: lambda reports, now: RefusalsListed(staff_inbox.refused(reports, now)),
}
"""What each page of the staff screen lists, as the event that brings it there."""


def write_day(
    store: Store,
    settings: Settings,
    user: str,
    workplace: Workplace,
    timepiece: clock.Clock,
) -> DayOpened:
    """Open the day in the journal, with today's staff code; the same with a window and without.

    :raises sqlite3.Error: when it cannot be written.
    """
    code = settings.kiosk.staff_code or "".join(
        secrets.choice("0123456789") for _ in range(STAFF_CODE_DIGITS)
    )
    day.open_day(store, user, workplace, code, timepiece.stamp())
    return DayOpened(user, workplace, code)


class Recorder(BackgroundThread):
    """Carries out, in order, what the visit asks of the journal, and reports each result as an
    event.

    ``kept``: called after each commit, to wake the courier.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        sealer: Sealer,
        timepiece: clock.Clock,
        credentials: Credentials,
        kept: Callable[[], None],
    ) -> None:
        super().__init__(report, name="recorder")
        self._settings = settings
        self._sealer = sealer
        self._clock = timepiece
        self._credentials = credentials
        self._kept = kept
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        tolerance_s, days = settings.remark32.tolerance_s, settings.kiosk.retention_days
        self._writer = JournalWriter(settings.home, sealer, tolerance_s=tolerance_s, days=days)
        self._out_of_service = False
        self._alarms: tuple[Problem, ...] = ()
        self._next_round = time.monotonic() + FIRST_ROUND_S

    # ---- effects, from the main thread -----------------------------------------------------------

    def keep(self, visit: int, draft: Draft, language: str, shown: tuple[str, ...] = ()) -> None:
        """Write a registration; reports ``Kept`` after the commit, or ``KeepFailed``. ``shown``:
        see :meth:`Registrations.keep`.
        """

        def task() -> None:
            try:
                registration, proof = self._writer.keep(draft, self._clock.stamp(), language, shown)
            except DiskFullError as error:
                logger.error("journal: keep refused (%s)", error)
                self.report(KeepFailed(visit, Problem.DISK_FULL))
                return
            except _FAULTS as error:
                out = self._unusable("keep", error, writing=True)
                self.report(
                    KeepFailed(
                        visit,
                        Problem.KEPT_OR_NOT if self._writer.may_come_back else Problem.NOT_KEPT,
                    )
                )
                if out:
                    self._out_of_service = True
                    self._next_round = time.monotonic() + REPAIR_S
                    self.report(DayClosed(Problem.STORE_UNUSABLE))
                return
            self.report(Kept(visit, registration.reference, registration.stamp.wall_ms, proof))
            self._kept()

        self._tasks.put(task)

    def recall(self, visit: int, person: Person, workplace: str) -> None:
        """Look a person up; reports ``WorkerRecalled``."""

        def task() -> None:
            try:
                known = self._writer.open().recall(person, workplace, self._clock.stamp())
            except _FAULTS as error:
                self._unusable("recall", error)
                self.report(KeepFailed(visit, Problem.STORE_UNUSABLE))
                return
            self.report(WorkerRecalled(visit, known))

        self._tasks.put(task)

    def list_staff(self, page: StaffPage) -> None:
        """Read what a page of the staff screen lists; reports its event, or nothing when it cannot
        be read.
        """

        def task() -> None:
            try:
                reports = Reports(
                    self._writer.store, self._sealer, limit_s=self._settings.remark32.limit_s
                )
                listed = _LISTS[page](reports, self._clock.stamp())
            except _FAULTS as error:
                self._unusable("list", error)
                return
            self.report(listed)

        self._tasks.put(task)

    def staff_saw(self, keys: tuple[EntryKey, ...]) -> None:
        """Note that staff have seen these; where that fails it is logged, and they are news again."""

        def task() -> None:
            try:
                unread.mark_seen_by_staff(self._writer.store, keys, clock.wall_ms())
            except _FAULTS as error:
                self._unusable("note what staff have seen", error)

        self._tasks.put(task)

    def record_refusal(self, problem: Problem, reader: str, reason: str, card_number: str) -> None:
        """Keep the evidence of a refused card; where that fails it is logged, and nobody is kept
        waiting.
        """

        def task() -> None:
            try:
                refused_cards.record(
                    self._writer.store,
                    self._sealer,
                    (problem, reader, reason, card_number),
                    self._clock.stamp(),
                )
            except _FAULTS as error:
                self._unusable("record a refused card", error)

        self._tasks.put(task)

    def open_day(self, user: str, workplace: Workplace) -> None:
        """Store the log-in and the day; reports ``DayOpened``, or ``SignInFailed`` when it cannot
        be stored.
        """

        def task() -> None:
            try:
                self._report_opened(user, workplace)
            except _FAULTS as error:
                self._unusable("open", error)
                self.report(SignInFailed(Problem.STORE_UNUSABLE))

        self._tasks.put(task)

    def _report_opened(self, user: str, workplace: Workplace) -> None:
        try:
            self._credentials.store()
        except VaultError as error:
            if not self._sealer.is_locked:
                raise
            # registering goes on; to send, somebody logs in again once the keyring is unlocked
            logger.error("%s", error)
        opened = write_day(self._writer.store, self._settings, user, workplace, self._clock)
        self.report(opened)
        # what waited from yesterday can be sent now
        self._kept()

    def close_day(self) -> None:
        """Forget the log-in and close the day; reports ``DayClosed``."""

        def task() -> None:
            try:
                self._credentials.forget()
                day.close_day(self._writer.store)
            except _FAULTS as error:
                self._unusable("close", error)
                self.report(DayClosed(Problem.STORE_UNUSABLE))
                return
            self.report(DayClosed())

        self._tasks.put(task)

    def resume(self) -> None:
        """At a start: reports ``DayOpened`` when a day was open as the program ended, else (or when
        unreadable) ``DayClosed``.
        """

        def task() -> None:
            try:
                opened = day.current_day(self._writer.store)
            except _FAULTS as error:
                self._unusable("resume", error)
                # a full disk is made room on, a loose cable is put back
                self._out_of_service = True
                self._next_round = time.monotonic() + REPAIR_S
                self.report(DayClosed(Problem.STORE_UNUSABLE))
                return
            if opened is None:
                logger.info("no day is open")
            else:
                logger.info("a day is open on %s", opened.workplace.number)
            self.report(opened or DayClosed())

        self._tasks.put(task)

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """Wait for the next effect and carry it out; when a round of care is due and nobody waits,
        that.
        """
        try:
            task = self._tasks.get(timeout=max(0.0, self._next_round - time.monotonic()))
        except queue.Empty:
            self._round()
        else:
            if task is not None:
                task()
        if self._alarms != self._writer.problems:
            self._alarms = self._writer.problems
            self.report(JournalAlarm(self._alarms, self._writer.vanished))

    def _round(self) -> None:
        """Look after the journal; where it was out of service, try whether it works again."""
        pause = REPAIR_S
        try:
            if self._out_of_service:
                self._writer.test_write()
                self._out_of_service = False
                logger.info("the journal works again")
                self.resume()
            pause = _MORE_S if self._writer.run_round(self._clock.stamp()) else ROUND_S
        except _FAULTS as error:
            self._unusable("care", error)
        finally:
            self._next_round = time.monotonic() + pause

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._tasks.put(None)

    def finish(self) -> None:
        """What was asked before the end is still carried out; then the journal is closed."""
        while True:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is not None:
                task()
        self._writer.close()

    def _unusable(self, act: str, error: Exception, *, writing: bool = False) -> bool:
        """After an I/O error the next effect opens the journal anew; true when it failed so often
        that the kiosk closes.
        """
        logger.error(
            "journal: %s failed (%s)",
            act,
            error if isinstance(error, JournalError | VaultError) else type(error).__name__,
        )
        return self._writer.handle_fault(writing=writing)
