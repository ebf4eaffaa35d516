"""The courier: the one thread that speaks with the service. It sends what is due, asks for what was
lost, and fetches remarks.

Nothing here decides what is kept: it reads the outbox, and settles a registration only by an answer
that names its reference.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from gateway.domain.events import Answered, QueueChanged, SignedIn, SignInFailed
from gateway.domain.model import QueueStatus, Timestamp
from gateway.domain.problem import Problem
from gateway.journal import maybe_sent
from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.sync import enrolment, retry
from gateway.sync.api import ServiceClient
from gateway.sync.contact import Contact, SyncContext
from gateway.sync.credentials import Credentials
from gateway.sync.errors import ServiceError
from gateway.sync.sender import Sender
from gateway.sync.status_checks import StatusChecks
from gateway.system import clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

# remark 32 falls due by the second, whatever else is waited for
TICK_S = 1.0
# at the most so often while a backlog is sent
REPORT_MS = 500
# before a certificate ends
WARNED_MS = 30 * 86_400_000
# at the end of the program, for the exchange under way
PATIENCE_MS = 2_000


class Courier(BackgroundThread):
    """Sends, asks, fetches; reports ``Answered``, ``QueueChanged``, ``SignedIn`` and
    ``SignInFailed``.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        sealer: Sealer,
        timepiece: clock.Clock,
        service: ServiceClient,
        credentials: Credentials,
    ) -> None:
        super().__init__(report, name="courier")
        self._settings = settings
        self._sealer = sealer
        self._clock = timepiece
        self._service = service
        self._credentials = credentials
        self._contact = Contact(int(settings.service.batch))
        way = SyncContext(
            service,
            credentials,
            timepiece,
            self._contact,
            tolerance_ms=settings.remark32.tolerance_s * 1000,
        )
        self._dispatch = Sender(
            report, way, remark32=settings.remark32, stopping=lambda: self.is_stopping
        )
        self._awake = threading.Event()
        self._checks = StatusChecks(way, hurried=self._awake.is_set)
        self._log_ins: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._next_due: int | None = None
        self._queue = QueueStatus()
        self._enrolment_ends_ms = (
            enrolment.ends_ms(settings.home) if settings.service.login == "rest" else None
        )
        self._patience_until = 0
        self._reported_ms = 0
        # what is kept from here on is kept by this program: nobody else has sent it
        self._started = timepiece.stamp()
        self._began = False
        self._held_until = 0
        self._store: Store | None = None
        self._outbox: Outbox | None = None

    # ---- from other threads ----------------------------------------------------------------------

    def nudge(self) -> None:
        """Something was kept: look at once."""
        self._awake.set()

    def log_in(self, user: str, password: str) -> None:
        """Ask the service with these; reports ``SignedIn`` with the workplaces, or
        ``SignInFailed``.
        """
        self._log_ins.put((user, password))
        self._awake.set()

    def wake(self) -> None:
        """End what the courier waits for. An exchange under way may end well; one that does not end
        soon is cut.

        The effect of a cut one is unknown, and looked up at the next start.
        """
        self._awake.set()
        if not self.is_stopping:
            return
        now = clock.boot_ms()
        self._patience_until = self._patience_until or now + PATIENCE_MS
        if now >= self._patience_until:
            self._service.close()

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """One turn: log-ins, what is due, remarks, flags; then wait until something is due or
        somebody nudges.
        """
        self._serve_log_ins()
        self.run_once()
        if not self.is_stopping:
            self._awake.wait(min(TICK_S, max(0.02, self.idle_s)))
            self._awake.clear()

    def finish(self) -> None:
        """Close the journal and the connection."""
        self._service.close()
        self._close_journal()

    def run_once(self) -> QueueStatus:
        """One turn without waiting, as a program without a window takes it; gives the state of
        sending.
        """
        try:
            outbox = self._open()
            if self._dispatch.drain(outbox, self._moved):
                self._checks.soon()
            self._watch(outbox)
            # what left just now may still be on its way
            if self._contact.regained():
                outbox.release_all(
                    max(self._held_until, clock.boot_ms() + int(retry.ARRIVAL_S * 1000))
                )
            self._next_due = outbox.next_due_ms()
            self._report_queue()
        except sqlite3.Error:
            # after an I/O error nothing of the connection is trusted: the next turn opens the
            # journal anew
            self._close_journal()
            raise
        return self._queue

    def abort(self) -> None:
        """End a :meth:`run_once` under way, from another thread: an exchange is cut at once, none
        begins any more.
        """
        self._stop.set()
        self._service.close()

    @property
    def idle_s(self) -> float:
        """Seconds until there is something to do: an attempt that may be made, a question, a
        registration that falls due.
        """
        moments = [self._contact.probe_at]
        if self._contact.online:
            moments.append(self._checks.next_at)
        if self._next_due is not None:
            moments.append(self._next_due)
        return max(0.0, (max(min(moments), self._contact.not_before) - clock.boot_ms()) / 1000)

    def _open(self) -> Outbox:
        if self._outbox is None:
            self._store = Store(self._settings.home)
            self._outbox = Outbox(self._store, self._sealer)
            # after a fault of the disk: what waits was kept, or asked, by this very program
            if self._began:
                self._outbox.release_all(
                    max(self._held_until, clock.boot_ms() + int(retry.ARRIVAL_S * 1000))
                )
            else:
                self._held_until = maybe_sent.mark_at_start(
                    self._store, self._started, clock.boot_ms(), int(retry.ARRIVAL_S * 1000)
                )
            self._began = True
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
                workplaces = self._service.list_workplaces(token)
            except ServiceError as error:
                logger.warning("log-in failed: %s", error.stage)
                self.report(SignInFailed(error.problem))
                continue
            self._contact.found()
            self.report(SignedIn(user, workplaces))

    # ---- remarks, flags, the foot of the screen --------------------------------------------------

    def _watch(self, outbox: Outbox) -> None:
        """What goes on beside sending: remark 32's limit, the service's checks, a probe when
        nothing else was asked for long.

        Where no contact is known it is sought, so that the screen and the clock know before a
        worker comes.
        """
        self._dispatch.flag(outbox)
        if self.is_stopping or not self._contact.free:
            return
        now = clock.boot_ms()
        try:
            if self._contact.online:
                for answer in self._checks.turn(outbox):
                    self.report(Answered(answer))
            if not self._contact.online or now >= self._contact.probe_at:
                self._service.probe(self._credentials.token())
                self._contact.found()
        except ServiceError as error:
            if self._contact.failed(error).renew:
                self._credentials.discard_token()

    def _moved(self) -> None:
        """A batch was sent; a backlog has hundreds of them."""
        if clock.boot_ms() >= self._reported_ms + REPORT_MS:
            self._report_queue()

    def _report_queue(self) -> None:
        """Report the queue when it changed."""
        if self._store is None:
            return
        self._reported_ms = clock.boot_ms()
        counted = Reports(self._store, None, limit_s=self._settings.remark32.limit_s).queue(
            self._clock.stamp()
        )
        offset = self._clock.offset()
        ends = {
            Problem.CERTIFICATE_ENDS: self._service.certificate_ends_ms,
            Problem.ENROLMENT_ENDS: self._enrolment_ends_ms,
        }
        known = replace(
            counted,
            is_online=self._contact.online,
            problem=self._contact.problem,
            is_clock_wrong=clock.is_wrong(offset, self._settings.remark32.tolerance_s * 1000),
            offset_s=round(offset.ms / 1000) if offset else None,
            alarms=_alarms(self._clock.stamp(), self._contact, self._checks.gone, ends),
        )
        if known != self._queue:
            self._queue = known
            self.report(QueueChanged(known))


def _alarms(
    now: Timestamp, contact: Contact, gone: int, ends: dict[Problem, int | None]
) -> tuple[Problem, ...]:
    """What staff should know of the way to the service, worst first. ``ends``: what is soon over,
    and when (UTC milliseconds).
    """
    soon = now.wall_ms + (now.offset_ms or 0) + WARNED_MS
    found = {
        Problem.SERVICE_LOST: gone > 0,
        Problem.LINE_NARROW: contact.narrow,
        **{problem: moment is not None and moment < soon for problem, moment in ends.items()},
    }
    return tuple(problem for problem, holds in found.items() if holds)
