"""Write what people do, on the one thread that writes, and say so only after the commit."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from dataclasses import replace

from gateway.app import staff_desk
from gateway.app.day_opening import write_day
from gateway.app.record_keeper import RecordEvent, RecordKeeper
from gateway.app.services import Services
from gateway.app.staff_door import StaffDoor
from gateway.domain.days_ahead import left_ahead
from gateway.domain.events import (
    DayClosed,
    JournalAlarm,
    KeepFailed,
    Kept,
    SignInFailed,
    WorkerRecalled,
)
from gateway.domain.model import Person
from gateway.domain.own_registrations import OwnListed
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_lists import HELD
from gateway.flow.effects import (
    CheckStaffCode,
    CheckStaffSecret,
    CloseDay,
    Effect,
    ForgetLogIn,
    Keep,
    ListOwn,
    MarkSeenByStaff,
    OpenDay,
    RecallWorker,
    RecordRefusal,
)
from gateway.journal import day, held, own_registrations, refused_cards, unread
from gateway.journal.dealt_with import DealtWithError
from gateway.journal.evidence.outages import OutageError
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import DiskFullError, JournalError
from gateway.system import clock
from gateway.system.threads import BackgroundThread
from gateway.system.vault import VaultError

logger = logging.getLogger(__name__)

# between two rounds of upkeep while all is well
ROUND_S = 60.0
# between two tries while the journal is out of service
REPAIR_S = 10.0
FIRST_ROUND_S = 2.0
# between two rounds while there is more to do: a worker who comes waits for none that could wait
_MORE_S = 0.05
_Task = Callable[[], None]
_FAULTS = (sqlite3.Error, JournalError, VaultError, ValueError, OSError, MemoryError)


class Recorder(BackgroundThread):
    """Execute the effects that concern the journal, in order, and report each result as an event.

    :param on_kept: called after each commit, to wake the courier.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        services: Services,
        on_kept: Callable[[], None],
    ) -> None:
        super().__init__(report, name="recorder")
        settings = services.settings
        self._settings = settings
        self._sealer = services.sealer
        self._clock = services.clock
        self._credentials = services.credentials
        self._on_kept = on_kept
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._writer = services.writer()
        self._practice_code = services.practice_code
        self._door = StaffDoor(self._writer, services.vault, self._clock, self._practice_code)
        self._is_out_of_service = False
        self._alarms: tuple[Problem, ...] = ()
        self._next_round = time.monotonic() + FIRST_ROUND_S
        self._record = RecordKeeper(
            self._writer,
            self._clock.stamp,
            settings.service.outage_after_s,
            may_write=lambda: not self._is_out_of_service,
        )

    # ---- from any thread -------------------------------------------------------------------------

    def execute(self, effect: Effect, workplace: str = "") -> None:
        """Queue an effect; this never blocks. An effect that is not the journal's does nothing.

        :param workplace: the number of the one that is open.
        """
        match effect:
            case Keep():
                self._tasks.put(lambda: self._keep(effect))
            case RecallWorker(visit, person):
                self._tasks.put(lambda: self._recall(visit, person, workplace))
            case ListOwn(visit, person):
                self._tasks.put(lambda: self._list_own(visit, person, workplace))
            case MarkSeenByStaff():
                self._tasks.put(lambda: self._mark_seen(effect))
            case CheckStaffCode(code):
                self._tasks.put(lambda: self.report(self._door.check_code(code)))
            case RecordRefusal():
                self._tasks.put(lambda: self._record_refusal(effect))
            case CheckStaffSecret(secret):
                self._tasks.put(lambda: self.report(self._door.check_secret(secret)))
            case OpenDay():
                self._tasks.put(lambda: self._open_day(effect))
            case ForgetLogIn():
                self._credentials.drop_unstored()
            case CloseDay():
                self._tasks.put(self._close_day)
            case _ if staff_desk.is_of_staff(effect):
                self._tasks.put(lambda: self._answer_staff(effect))
            case _:
                pass

    def resume(self) -> None:
        """Queue the first word of a start: ``DayOpened`` when a day was open as the program ended,
        else, or when the journal cannot be read, ``DayClosed``.
        """
        self._tasks.put(self._resume)

    def note(self, event: RecordEvent) -> None:
        """Queue what is to be entered in the record; this never blocks."""
        self._tasks.put(lambda: self._record.heed(event))

    # ---- the effects, on the recorder's own thread -----------------------------------------------

    def _keep(self, effect: Keep) -> None:
        draft, stamp = effect.draft, self._clock.stamp()
        if draft.days_ahead:
            left = left_ahead(draft.days_ahead, effect.today_ms, stamp.wall_ms)
            draft = replace(draft, days_ahead=left)
        try:
            registration, proof = self._writer.keep(draft, stamp, effect.language, effect.shown)
        except DiskFullError as error:
            logger.error("journal: keep refused (%s)", error)
            self.report(KeepFailed(effect.visit, Problem.DISK_FULL))
        except _FAULTS as error:
            too_often = self._failed("keep", error, writing=True)
            problem = Problem.KEPT_OR_NOT if self._writer.may_come_back else Problem.NOT_KEPT
            self.report(KeepFailed(effect.visit, problem))
            if too_often:
                self._go_out_of_service()
        else:
            made_ms, draft = registration.stamp.wall_ms, registration.draft
            days = draft.regime, draft.days_ahead
            self.report(Kept(effect.visit, registration.reference, made_ms, proof, *days))
            self._on_kept()

    def _recall(self, visit: int, person: Person, workplace: str) -> None:
        try:
            known = self._writer.open().recall(person, workplace, self._clock.stamp())
        except _FAULTS as error:
            self._failed("recall", error)
            self.report(KeepFailed(visit, Problem.STORE_UNUSABLE))
        else:
            self.report(WorkerRecalled(visit, known))

    def _list_own(self, visit: int, person: Person, workplace: str) -> None:
        now_ms = clock.wall_ms()
        try:
            store = self._writer.store
            listed = own_registrations.listed(store, self._sealer, person, workplace, now_ms)
        except _FAULTS as error:
            self._failed("list a worker's own", error)
            self.report(KeepFailed(visit, Problem.STORE_UNUSABLE))
        else:
            self.report(OwnListed(visit, listed))

    def _answer_staff(self, effect: Effect) -> None:
        """Do what staff ask of the journal; where it fails they read and write nothing."""
        limit_s = self._settings.remark32.limit_s
        event: object | None = None
        try:
            reports = Reports(self._writer.store, self._sealer, limit_s=limit_s)
            event = staff_desk.answer(reports, effect, self._clock.stamp())
        except (OutageError, DealtWithError) as error:
            logger.warning("%s", error)
        except _FAULTS as error:
            self._failed("list", error)
            event = staff_desk.without_journal(effect, self._clock.stamp())
        if event is not None:
            self.report(event)

    def _mark_seen(self, effect: MarkSeenByStaff) -> None:
        """Note that staff have seen these; where that fails they are news again."""
        released = [reference for reference, code in effect.keys if code == HELD]
        try:
            store, now_ms = self._writer.store, clock.wall_ms()
            unread.mark_seen_by_staff(store, self._sealer, effect.keys, now_ms)
            if released and held.approve(self._writer.store, self._sealer, released):
                self._on_kept()
        except _FAULTS as error:
            self._failed("note what staff have seen", error)

    def _record_refusal(self, effect: RecordRefusal) -> None:
        try:
            refused_cards.record(
                self._writer.store,
                self._sealer,
                self._clock.stamp(),
                effect.problem,
                reader=effect.reader,
                reason=effect.reason,
                card_number=effect.card_number,
            )
        except _FAULTS as error:
            self._failed("record a refused card", error)

    def _open_day(self, effect: OpenDay) -> None:
        """Store the log-in and the day."""
        try:
            self._store_credentials()
            opened = write_day(
                self._writer.store,
                self._sealer,
                effect.user,
                effect.workplace,
                self._clock.stamp(),
                codes=self._door.secrets,
                practice_code=self._practice_code,
                declared=effect.declared,
                gate=self._settings.gate.name,
            )
        except _FAULTS as error:
            self._failed("open", error)
            self.report(SignInFailed(Problem.STORE_UNUSABLE))
        else:
            self.report(opened)
            # what waited from yesterday can be sent now
            self._on_kept()

    def _store_credentials(self) -> None:
        try:
            self._credentials.store()
        except VaultError as error:
            if not self._sealer.is_locked:
                raise
            # registering goes on; staff log in again, to send, once the keyring is unlocked
            logger.error("%s", error)

    def _close_day(self) -> None:
        try:
            self._credentials.forget()
            day.close_day(self._writer.store, self._sealer)
            self._door.record(StaffAct.CLOSED, StaffRole.SITE_MANAGER)
            last_day = day.last_day(self._writer.store)
        except _FAULTS as error:
            self._failed("close", error)
            digits = self._door.digits_while_closed
            self.report(DayClosed(Problem.STORE_UNUSABLE, code_digits=digits))
        else:
            closed = DayClosed(last_day=last_day, code_digits=self._door.digits_while_closed)
            self.report(closed)
            self._record.heed(closed)

    def _resume(self) -> None:
        try:
            day.close_if_changed(self._writer.store, self._sealer)
            opened = day.current_day(self._writer.store)
            last_day = day.last_day(self._writer.store)
        except _FAULTS as error:
            self._failed("resume", error)
            # room is made on a full disk, a loose cable is put back
            self._go_out_of_service()
        else:
            if opened is None:
                logger.info("no day is open")
            else:
                logger.info("a day is open on %s", opened.workplace.number)
            digits = self._door.digits_while_closed
            self.report(opened or DayClosed(last_day=last_day, code_digits=digits))
            self._record.begin()

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """Wait for the next effect and execute it, or do a round of upkeep if that is due first."""
        try:
            task = self._tasks.get(timeout=max(0.0, self._next_round - time.monotonic()))
        except queue.Empty:
            self._do_round()
        else:
            if task is not None:
                task()
        if self._alarms != self._writer.problems:
            self._alarms = self._writer.problems
            self.report(JournalAlarm(self._alarms, self._writer.vanished))

    def _do_round(self) -> None:
        """Look after the journal; where it was out of service, try whether it works again."""
        pause = REPAIR_S
        try:
            self._credentials.forget_if_over()
        except VaultError as error:
            # a locked keyring tells nobody else, either
            logger.debug("%s", error)
        try:
            if self._is_out_of_service:
                self._writer.test_write()
                self._is_out_of_service = False
                logger.info("the journal works again")
                self.resume()
            pause = _MORE_S if self._writer.run_round(self._clock.stamp()) else ROUND_S
            if day.close_if_changed(self._writer.store, self._sealer):
                last_day = day.last_day(self._writer.store)
                closed = DayClosed(last_day=last_day, code_digits=self._door.digits_while_closed)
                self.report(closed)
                self._record.heed(closed)
            self._record.write_due()
        except _FAULTS as error:
            self._failed("care", error)
        finally:
            self._next_round = time.monotonic() + pause

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._tasks.put(None)

    def finish(self) -> None:
        """Execute what was queued before the end, then close the journal."""
        while True:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is not None:
                task()
        self._record.end()
        self._writer.close()

    def _failed(self, act: str, error: Exception, *, writing: bool = False) -> bool:
        """Log an error; the next effect opens the journal anew.

        :return: whether writes failed so often that the kiosk closes.
        """
        is_sentence = isinstance(error, JournalError | VaultError)
        logger.error("journal: %s failed (%s)", act, error if is_sentence else type(error).__name__)
        return self._writer.handle_fault(writing=writing)

    def _go_out_of_service(self) -> None:
        """Close the kiosk until a round finds that the journal works again."""
        self._is_out_of_service = True
        self._next_round = time.monotonic() + REPAIR_S
        digits = self._door.digits_while_closed
        self.report(DayClosed(Problem.STORE_UNUSABLE, code_digits=digits))
