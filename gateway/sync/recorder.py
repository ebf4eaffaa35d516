"""The recorder: the one thread that writes what people do, and says so only after the commit."""

from __future__ import annotations

import logging
import queue
import secrets
from collections.abc import Callable

from gateway import clock
from gateway.events import DayClosed, DayOpened, KeepFailed, Kept, SignInFailed, StaffLines, WorkerKnown
from gateway.journal import JournalError, Keeper, Reports, Store
from gateway.journal.driver import sqlite3
from gateway.journal.sealing import Sealer
from gateway.model import Draft, Person, Problem, Workplace
from gateway.settings import Settings
from gateway.sync.credentials import Credentials
from gateway.vault import VaultError
from gateway.worker import Worker

logger = logging.getLogger(__name__)

STAFF_CODE_DIGITS = 4
_Task = Callable[[], None]
_FAULTS = (sqlite3.Error, JournalError, VaultError, ValueError, OSError)


class Recorder(Worker):
    """Carries out, in order, what the visit wishes of the journal, and reports each result as an event.

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
        self._store: Store | None = None
        self._keeper: Keeper | None = None

    # ---- wishes, from the main thread ----------------------------------------------------------------------------------------

    def keep(self, visit: int, draft: Draft, language: str) -> None:
        """Write a registration; reports ``Kept`` after the commit, or ``KeepFailed``."""

        def task() -> None:
            try:
                registration, proof = self._ready().keep(draft, self._clock.stamp(), language)
            except _FAULTS as error:
                self._unusable("keep", error)
                self.report(KeepFailed(visit, Problem.NOT_KEPT))
                return
            self.report(Kept(visit, registration.reference, registration.stamp.wall_ms, proof))
            self._kept()

        self._tasks.put(task)

    def recall(self, visit: int, person: Person, workplace: str) -> None:
        """Look a person up; reports ``WorkerKnown``."""

        def task() -> None:
            try:
                known = self._ready().recall(person, workplace, self._clock.stamp())
            except _FAULTS as error:
                self._unusable("recall", error)
                self.report(KeepFailed(visit, Problem.STORE_UNUSABLE))
                return
            self.report(WorkerKnown(visit, known))

        self._tasks.put(task)

    def list_today(self) -> None:
        """Read today's registrations; reports ``StaffLines``, or nothing when they cannot be read."""

        def task() -> None:
            try:
                self._ready()
                assert self._store is not None  # noqa: S101 - _ready opened it
                lines = Reports(self._store, self._sealer, limit_s=self._settings.remark32.limit_s).today(self._clock.stamp())
            except _FAULTS as error:
                self._unusable("list", error)
                return
            self.report(StaffLines(lines))

        self._tasks.put(task)

    def open_day(self, user: str, workplace: Workplace) -> None:
        """Store the log-in and the day; reports ``DayOpened``, or ``SignInFailed`` when it cannot be stored."""

        def task() -> None:
            try:
                self._report_opened(user, workplace)
            except _FAULTS as error:
                self._unusable("open", error)
                self.report(SignInFailed(Problem.STORE_UNUSABLE))

        self._tasks.put(task)

    def _report_opened(self, user: str, workplace: Workplace) -> None:
        self._credentials.hold()
        opened = self.write_day(self._ready(), self._settings, user, workplace, self._clock)
        self.report(opened)
        self._kept()  # what waited from yesterday can be sent now

    @staticmethod
    def write_day(keeper: Keeper, settings: Settings, user: str, workplace: Workplace, timepiece: clock.Clock) -> DayOpened:
        """Open the day in the journal, with today's staff code; the same with a window and without."""
        code = settings.kiosk.staff_code or "".join(secrets.choice("0123456789") for _ in range(STAFF_CODE_DIGITS))
        keeper.open_day(user, workplace, code, timepiece.stamp())
        return DayOpened(user, workplace, code)

    def close_day(self) -> None:
        """Forget the log-in and close the day; reports ``DayClosed``."""

        def task() -> None:
            try:
                self._credentials.forget()
                self._ready().close_day()
            except _FAULTS as error:
                self._unusable("close", error)
                self.report(DayClosed(Problem.STORE_UNUSABLE))
                return
            self.report(DayClosed())

        self._tasks.put(task)

    def resume(self) -> None:
        """At a start: reports ``DayOpened`` when a day was open as the program ended, else (or when unreadable) ``DayClosed``."""

        def task() -> None:
            try:
                day = self._ready().day()
            except _FAULTS as error:
                self._unusable("resume", error)
                self.report(DayClosed(Problem.STORE_UNUSABLE))
                return
            logger.info("a day is open on %s", day.workplace.number) if day else logger.info("no day is open")
            self.report(day or DayClosed())

        self._tasks.put(task)

    # ---- the thread ----------------------------------------------------------------------------------------------------------

    def work(self) -> None:
        """Wait for the next wish and carry it out."""
        task = self._tasks.get()
        if task is not None:
            task()

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._tasks.put(None)

    def finish(self) -> None:
        """What was wished before the end is still carried out; then the journal is closed."""
        while True:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is not None:
                task()
        self._close()

    def _ready(self) -> Keeper:
        """The journal's writing side, opened (again) where need be."""
        if self._keeper is None:
            self._store = Store(self._settings.home)
            self._keeper = Keeper(self._store, self._sealer, tolerance_s=self._settings.remark32.tolerance_s)
        return self._keeper

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = self._keeper = None

    def _unusable(self, act: str, error: Exception) -> None:
        """After an I/O error nothing of the connection is trusted: the next wish opens the journal anew."""
        logger.error(
            "journal: %s failed (%s)", act, error if isinstance(error, JournalError | VaultError) else type(error).__name__
        )
        self._close()
