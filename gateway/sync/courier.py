"""The courier: the one thread that speaks with the service. It sends what is due, looks up lost
answers, and fetches remarks.

It reads the outbox, and settles a registration only by an answer that names its reference.
"""

from __future__ import annotations

import logging
import math
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from gateway.domain.events import Answered, QueueChanged, SignedIn, SignInFailed
from gateway.domain.model import QueueStatus, Timestamp
from gateway.domain.problem import Problem
from gateway.journal import maybe_sent, unknown_times
from gateway.journal.encryption import Sealer
from gateway.journal.evidence.signatures import Signer
from gateway.journal.outbox import Outbox
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.sync import enrolment, retry
from gateway.sync.api import ServiceClient
from gateway.sync.contact import Contact, SyncContext
from gateway.sync.credentials import Credentials
from gateway.sync.errors import ServiceError
from gateway.sync.lost_answers import boot_ms_in
from gateway.sync.sender import Sender
from gateway.sync.status_checks import StatusChecks
from gateway.sync.unknown_references import UnknownReferences
from gateway.system import clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

# remark 32 falls due by the second, whatever else is waited for
TICK_S = 1.0
# between two reports while a backlog is sent
REPORT_MS = 500
# staff are warned so long before a certificate ends
WARNING_MS = 30 * 86_400_000
# how long the end of the program waits for the exchange under way
PATIENCE_MS = 2_000


class Courier(BackgroundThread):
    """Send, ask, fetch. Reports ``Answered``, ``QueueChanged``, ``SignedIn`` and ``SignInFailed``.

    ``context``: what it asks the service with. ``status_checks``: its questions about the checks.

    :param sender_class: how it sends.
    :param signer: signs the record at each contact that settled something.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        sealer: Sealer,
        timepiece: clock.Clock,
        client: ServiceClient,
        credentials: Credentials,
        sender_class: type[Sender] = Sender,
        signer: Signer | None = None,
    ) -> None:
        super().__init__(report, name="courier")
        self._settings = settings
        self._sealer = sealer
        self._signer = signer or Signer(None, sealer)
        self._clock = timepiece
        self._client = client
        self._credentials = credentials
        self._contact = Contact(int(settings.service.batch), report)
        self.context = SyncContext(
            client,
            credentials,
            timepiece,
            self._contact,
            tolerance_ms=settings.remark32.tolerance_s * 1000,
        )
        self._sender = sender_class(
            report, self.context, remark32=settings.remark32, is_stopping=lambda: self.is_stopping
        )
        self._nudged = threading.Event()
        self.status_checks = StatusChecks(self.context, is_hurried=self._nudged.is_set)
        self._unknown_references = UnknownReferences(self.context)
        self._log_ins: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._next_due_ms: int | None = None
        self._queue_status = QueueStatus()
        self._enrolment_ends_ms = (
            enrolment.certificate_ends_ms(settings.home)
            if settings.service.login == "rest"
            else None
        )
        self._patience_ends_ms = 0
        self._reported_ms = 0
        # no other program has sent the registrations that are kept from here on
        self._started = timepiece.stamp()
        self._has_begun = False
        self._held_until_ms = 0
        # unknown: an earlier program may have ended in doubt
        self._is_doubt_noted: bool | None = None
        self._anchor: unknown_times.Anchor | None = None
        self._outbox: Outbox | None = None

    # ---- from other threads ----------------------------------------------------------------------

    def nudge(self) -> None:
        """Look at once: something was kept."""
        self._nudged.set()

    def log_in(self, user: str, password: str) -> None:
        """Ask the service to log in; reports ``SignedIn`` with the workplaces, or
        ``SignInFailed``.
        """
        self._log_ins.put((user, password))
        self._nudged.set()

    def wake(self) -> None:
        """End what the courier waits for; an exchange under way is cut when it does not end soon.

        The effect of a cut exchange is unknown, and looked up at the next start.
        """
        self._nudged.set()
        if not self.is_stopping:
            return
        now = clock.boot_ms()
        self._patience_ends_ms = self._patience_ends_ms or now + PATIENCE_MS
        if now >= self._patience_ends_ms:
            self._client.close()

    def abort(self) -> None:
        """End a :meth:`run_once` under way: cut the exchange, and begin no other one."""
        self._stop.set()
        self._client.close()

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """Take one turn, then wait until something is due or another thread nudges."""
        self.run_once()
        if not self.is_stopping:
            self._nudged.wait(min(TICK_S, max(0.02, self.idle_s)))
            self._nudged.clear()

    def finish(self) -> None:
        """Close the journal and the connection."""
        self._client.close()
        self._close_journal()

    def run_once(self) -> QueueStatus:
        """Take one turn without waiting, and return the state of sending."""
        self._serve_log_ins()
        try:
            outbox = self.open_journal()
            if self._sender.drain(outbox, self._report_progress):
                self.status_checks.expect_news()
                self._signer.sign(outbox.store, self._clock.stamp())
            self._watch(outbox)
            if self._contact.take_regained():
                self._make_due(outbox)
            self._next_due_ms = outbox.next_due_ms()
            self._report_queue(outbox)
            self._note_doubt(outbox)
            self._note_anchor(outbox)
        except sqlite3.Error:
            # after an I/O error nothing of the connection is trusted: the next turn opens the
            # journal anew
            self._close_journal()
            raise
        return self._queue_status

    @property
    def idle_s(self) -> float:
        """Return the seconds until there is something to do: an attempt, a question, a registration
        that falls due.
        """
        moments = [self._contact.probe_at_ms]
        if self._contact.is_online:
            moments.append(self.status_checks.next_at_ms)
        if self._next_due_ms is not None:
            moments.append(self._next_due_ms)
        next_ms = max(min(moments), self._contact.not_before_ms)
        return max(0.0, (next_ms - clock.boot_ms()) / 1000)

    def open_journal(self) -> Outbox:
        """Return the outbox, opened where it is not yet or not any more."""
        if self._outbox is None:
            store = Store(self._settings.home)
            self._outbox = Outbox(store, self._sealer)
            if self._has_begun:
                # after a fault of the disk: what waits was kept, or sent, by this very program
                self._make_due(self._outbox)
            else:
                arrival_ms = int(retry.ARRIVAL_S * 1000)
                self._held_until_ms = maybe_sent.mark_at_start(
                    store, self._started, clock.boot_ms(), arrival_ms
                )
            self._has_begun = True
        return self._outbox

    def _close_journal(self) -> None:
        if self._outbox is not None:
            self._outbox.store.close()
        self._outbox = None

    def _make_due(self, outbox: Outbox) -> None:
        """Make all due; what left just now may still be on its way, and is due when it arrived."""
        outbox.release_all(max(self._held_until_ms, boot_ms_in(retry.ARRIVAL_S)))

    def _serve_log_ins(self) -> None:
        while not self._log_ins.empty():
            user, password = self._log_ins.get()
            try:
                token = self._credentials.log_in(user, password)
                workplaces = self._client.list_workplaces(token)
                # the moment of the opening is known, and with it the earliest of what follows
                self.context.ask_time(token)
            except ServiceError as error:
                logger.warning("log-in failed: %s", error.stage)
                if error.problem is not Problem.WRONG_PASSWORD:
                    self._contact.report_failure(error)
                wait_s = math.ceil(self._credentials.wait_s)
                self.report(SignInFailed(error.problem, wait_s))
                continue
            except Exception:
                # who signs in is answered first, then the thread says what it met
                self.report(SignInFailed(Problem.INTERNAL))
                raise
            self._contact.on_response()
            self.report(SignedIn(user, workplaces))

    # ---- remarks, flags, the foot of the screen --------------------------------------------------

    def _watch(self, outbox: Outbox) -> None:
        """Do what goes on beside sending: remark 32's limit, the service's checks, a probe when
        nothing else was asked for long.

        A probe seeks contact before a worker comes, so that the screen and the clock know of it.
        """
        self._sender.flag_late(outbox)
        if self.is_stopping or not self._contact.may_send:
            return
        now = clock.boot_ms()
        try:
            if self._contact.is_online:
                if not self.context.ask_time():
                    return
                for answer in self.status_checks.ask(outbox):
                    self.report(Answered(answer))
                self._unknown_references.ask(outbox)
            if not self._contact.is_online or now >= self._contact.probe_at_ms:
                self._client.probe(self._credentials.token())
                self._contact.on_response()
        except ServiceError as error:
            if self._contact.on_failure(error).must_renew_token:
                self._credentials.discard_token()

    def _report_progress(self) -> None:
        """Report the queue now and then while a backlog of hundreds of batches is sent."""
        if self._outbox is not None and clock.boot_ms() >= self._reported_ms + REPORT_MS:
            self._report_queue(self._outbox)

    def _report_queue(self, outbox: Outbox) -> None:
        """Report the queue when it changed."""
        self._reported_ms = clock.boot_ms()
        now = self._clock.stamp()
        remark32 = self._settings.remark32
        reports = Reports(outbox.store, None, limit_s=remark32.limit_s)
        offset = self._clock.offset()
        status = replace(
            reports.queue(now),
            is_online=self._contact.is_online,
            problem=self._contact.problem,
            is_clock_wrong=clock.is_wrong(offset, remark32.tolerance_s * 1000),
            offset_s=round(offset.ms / 1000) if offset else None,
            alarms=self._alarms(now),
        )
        if status != self._queue_status:
            self._queue_status = status
            self.report(QueueChanged(status))

    def _note_doubt(self, outbox: Outbox) -> None:
        """Note in the journal when the time is in doubt, and when it is no more: a command beside
        this program tells it.
        """
        is_in_doubt = self._clock.is_in_doubt
        if is_in_doubt != self._is_doubt_noted:
            unknown_times.note_doubt(outbox.store, self._started.boot_id if is_in_doubt else "")
            self._is_doubt_noted = is_in_doubt

    def _note_anchor(self, outbox: Outbox) -> None:
        """Note in the journal when this boot began, as soon as a source of time tells it: power may
        be cut before the service is reached.
        """
        known = unknown_times.anchor(self._clock.stamp())
        # without its key a note counts for nothing
        has_key = not outbox.sealer.is_locked
        if has_key and known is not None and known.is_better_than(self._anchor):
            unknown_times.note_anchor(outbox.store, outbox.sealer, known)
            self._anchor = known

    def _alarms(self, now: Timestamp) -> tuple[Problem, ...]:
        """Return what staff should know of the way to the service, worst first."""
        soon_ms = now.wall_ms + (now.offset_ms or 0) + WARNING_MS
        alarms = {
            Problem.SERVICE_LOST: self.status_checks.lost > 0,
            Problem.TIME_JUMPED: self._clock.has_jumped,
            Problem.TIME_IN_DOUBT: self._clock.is_in_doubt,
            Problem.LINE_NARROW: self._contact.is_line_narrow,
            Problem.CERTIFICATE_ENDS: _is_before(self._client.certificate_ends_ms, soon_ms),
            Problem.ENROLMENT_ENDS: _is_before(self._enrolment_ends_ms, soon_ms),
        }
        return tuple(problem for problem, holds in alarms.items() if holds)


def _is_before(moment_ms: int | None, limit_ms: int) -> bool:
    return moment_ms is not None and moment_ms < limit_ms
