"""The courier: the one thread that speaks with the service. It sends what is due, asks for what was lost, and fetches remarks.

Nothing here decides what is kept: it reads the outbox, and settles a registration only by an answer that names its reference.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from gateway import clock, retry
from gateway.events import Answered, QueueChanged, SignedIn, SignInFailed
from gateway.journal import Outbox, Reports, Store
from gateway.journal.driver import sqlite3
from gateway.journal.sealing import Sealer
from gateway.model import Queue
from gateway.settings import Settings
from gateway.sync import inquiry
from gateway.sync.api import Service
from gateway.sync.contact import Contact
from gateway.sync.credentials import Credentials
from gateway.sync.dispatch import Dispatch
from gateway.sync.errors import ServiceError
from gateway.worker import Worker

logger = logging.getLogger(__name__)

TICK_S = 1.0  # remark 32 falls due by the second, whatever else is waited for
PENDING_AT_ONCE = 500
FIRST_CHECK_MS = 500
DAY_MS = 86_400_000
GIVEN_UP_MS = 30 * DAY_MS  # remarks can be corrected for 30 days; a check that is not done by then never will be
PATIENCE_MS = 2_000  # at the end of the program, for the exchange under way


class Courier(Worker):
    """Sends, asks, fetches; reports ``Answered``, ``QueueChanged``, ``SignedIn`` and ``SignInFailed``."""

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        sealer: Sealer,
        timepiece: clock.Clock,
        service: Service,
        credentials: Credentials,
    ) -> None:
        super().__init__(report, name="courier")
        self._settings = settings
        self._sealer = sealer
        self._clock = timepiece
        self._service = service
        self._credentials = credentials
        self._contact = Contact(int(settings.service.batch))
        self._dispatch = Dispatch(
            report,
            service=service,
            credentials=credentials,
            timepiece=timepiece,
            contact=self._contact,
            remark32=settings.remark32,
            stopping=lambda: self.stopping,
        )
        self._awake = threading.Event()
        self._log_ins: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._next_check = 0
        self._next_due: int | None = None
        self._queue = Queue()
        self._patience_until = 0
        self._store: Store | None = None
        self._outbox: Outbox | None = None

    # ---- from other threads --------------------------------------------------------------------------------------------------

    def nudge(self) -> None:
        """Something was kept: look at once."""
        self._awake.set()

    def log_in(self, user: str, password: str) -> None:
        """Ask the service with these; reports ``SignedIn`` with the workplaces, or ``SignInFailed``."""
        self._log_ins.put((user, password))
        self._awake.set()

    def wake(self) -> None:
        """End what the courier waits for. An exchange under way may end well; one that does not end soon is cut.

        The effect of a cut one is unknown, and looked up at the next start.
        """
        self._awake.set()
        if not self.stopping:
            return
        now = clock.boot_ms()
        self._patience_until = self._patience_until or now + PATIENCE_MS
        if now >= self._patience_until:
            self._service.close()

    # ---- the thread ----------------------------------------------------------------------------------------------------------

    def work(self) -> None:
        """One turn: log-ins, what is due, remarks, flags; then wait until something is due or somebody nudges."""
        self._serve_log_ins()
        self.turn()
        if not self.stopping:
            self._awake.wait(min(TICK_S, max(0.02, self.rest_s)))
            self._awake.clear()

    def finish(self) -> None:
        """Close the journal and the connection."""
        self._service.close()
        self._close_journal()

    def turn(self) -> Queue:
        """One turn without waiting, as a program without a window takes it; gives the state of sending."""
        try:
            outbox = self._open()
            if self._dispatch.drain(outbox, self._report_queue):
                soon = clock.boot_ms() + FIRST_CHECK_MS
                if not self._next_check or self._next_check > soon:  # never put off: on a busy site something is always sent
                    self._next_check = soon
            self._watch(outbox)
            if self._contact.regained():
                outbox.wake_all()
            self._next_due = outbox.next_due_ms()
            self._report_queue()
        except sqlite3.Error:  # after an I/O error nothing of the connection is trusted: the next turn opens the journal anew
            self._close_journal()
            raise
        return self._queue

    def give_up(self) -> None:
        """End a :meth:`turn` under way, from another thread: an exchange is cut at once, none begins any more."""
        self._stop.set()
        self._service.close()

    @property
    def rest_s(self) -> float:
        """Seconds until there is something to do: an attempt that may be made, a question, a registration that falls due."""
        moments = [self._contact.probe_at]
        if self._contact.online:
            moments.append(self._next_check)
        if self._next_due is not None:
            moments.append(self._next_due)
        return max(0.0, (max(min(moments), self._contact.not_before) - clock.boot_ms()) / 1000)

    def _open(self) -> Outbox:
        if self._outbox is None:
            self._store = Store(self._settings.home)
            self._outbox = Outbox(self._store, self._sealer)
            self._outbox.wake_all(asked_due_ms=clock.boot_ms() + int(retry.ARRIVAL_S * 1000))
        return self._outbox

    def _close_journal(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = self._outbox = None

    def _serve_log_ins(self) -> None:
        while not self._log_ins.empty():
            user, password = self._log_ins.get()
            try:
                token = self._credentials.log_in(user, password)
                workplaces = self._service.workplaces(token)
            except ServiceError as error:
                logger.warning("log-in failed: %s", error.stage)
                self.report(SignInFailed(error.problem))
                continue
            self._contact.found()
            self.report(SignedIn(user, workplaces))

    # ---- remarks, flags, the foot of the screen --------------------------------------------------------------------------------

    def _watch(self, outbox: Outbox) -> None:
        """What goes on beside sending: remark 32's limit, the service's checks, a probe when nothing else was asked for long.

        Where no contact is known it is sought, so that the screen and the clock know before a worker comes.
        """
        self._dispatch.flag(outbox)
        if self.stopping or not self._contact.free:
            return
        now = clock.boot_ms()
        try:
            if self._contact.online and now >= self._next_check:
                self._check_pending(outbox)
            if not self._contact.online or now >= self._contact.probe_at:
                self._service.probe(self._credentials.token())
                self._contact.found()
        except ServiceError as error:
            if self._contact.failed(error).renew:
                self._credentials.renew()

    def _check_pending(self, outbox: Outbox) -> None:
        """Ask how far the service's checks are; with patience that grows with the wait."""
        most = min(PENDING_AT_ONCE, 3 * self._contact.batch)  # few on a line that lets only few through
        pending = outbox.pending(most, clock.wall_ms() - GIVEN_UP_MS)
        if not pending:
            self._next_check = clock.boot_ms() + DAY_MS
            return
        tolerance_ms = self._settings.remark32.tolerance_s * 1000
        found = inquiry.news(self._service, self._credentials.token(), pending, self._clock, tolerance_ms)
        self._contact.found()
        for answer in outbox.checked(found, clock.wall_ms()):
            self.report(Answered(answer))
        youngest_s = clock.delay_ms(pending[0].stamp, self._clock.stamp()) / 1000
        self._next_check = clock.boot_ms() + int(min(300.0, max(1.0, youngest_s / 4)) * 1000)

    def _report_queue(self) -> None:
        """Report the queue when it changed."""
        if self._store is None:
            return
        counted = Reports(self._store, None, limit_s=self._settings.remark32.limit_s).queue(self._clock.stamp())
        offset = self._clock.offset()
        known = replace(
            counted,
            online=self._contact.online,
            problem=self._contact.problem,
            clock_wrong=clock.wrong(offset, self._settings.remark32.tolerance_s * 1000),
            offset_s=round(offset.ms / 1000) if offset else None,
        )
        if known != self._queue:
            self._queue = known
            self.report(QueueChanged(known))
