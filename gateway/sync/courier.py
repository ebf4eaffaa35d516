"""The courier: the one thread that speaks with the service. It sends what is due, asks for what was lost, and fetches remarks.

Nothing here decides what is kept: it reads the outbox, and settles a registration only by an answer that names its reference.
"""

from __future__ import annotations

import logging
import queue
import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from gateway import clock, retry
from gateway.journal import Due, Outbox, Reports, Store
from gateway.journal.outbox import refused
from gateway.journal.sealing import Sealer
from gateway.model import Answer, Answered, Problem, Queue, QueueChanged, SignedIn, SignInFailed
from gateway.settings import Settings
from gateway.sync import inquiry
from gateway.sync.api import Service
from gateway.sync.credentials import Credentials
from gateway.sync.errors import ServiceError
from gateway.worker import Worker

logger = logging.getLogger(__name__)

PROBE_S = 60.0
TICK_S = 1.0  # remark 32 falls due by the second, whatever else is waited for
PENDING_AT_ONCE = 500
DAY_MS = 86_400_000
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
        self._awake = threading.Event()
        self._log_ins: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._most = int(settings.service.batch)
        self._batch = self._most
        self._failures = 0
        self._not_before = 0  # boot milliseconds
        self._outage_began: int | None = None
        self._next_check = 0
        self._next_probe = 0
        self._queue = Queue()
        self._patience_until = 0
        self._store: Store | None = None

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
        outbox = self._open()
        if clock.boot_ms() >= self._not_before:
            self._drain(outbox)
        self._watch(outbox)
        self._report_queue()
        if not self.stopping:
            self._awake.wait(self._until_next(outbox))
            self._awake.clear()

    def finish(self) -> None:
        """Close the journal and the connection."""
        self._service.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    def turn(self) -> Queue:
        """One turn without waiting, for a program without a window; gives the state of sending."""
        outbox = self._open()
        if clock.boot_ms() >= self._not_before:
            self._drain(outbox)
        self._watch(outbox)
        self._report_queue()
        return self._queue

    @property
    def rest_s(self) -> float:
        """Seconds until the next attempt may be made."""
        return max(0.0, (self._not_before - clock.boot_ms()) / 1000)

    def _open(self) -> Outbox:
        if self._store is None:
            self._store = Store(self._settings.home)
            outbox = Outbox(self._store, self._sealer)
            outbox.wake_all()
        return Outbox(self._store, self._sealer)

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
            self._contact()
            self.report(SignedIn(user, workplaces))

    def _until_next(self, outbox: Outbox) -> float:
        now = clock.boot_ms()
        due = outbox.next_due_ms()
        moments = [self._next_probe, self._next_check] if self._queue.problem is not Problem.SIGNED_OUT else []
        if due is not None and self._queue.problem is not Problem.SIGNED_OUT:
            moments.append(due)
        nearest = min((moment for moment in moments if moment), default=now + 60_000)
        return min(TICK_S, max(0.02, (max(nearest, self._not_before) - now) / 1000))

    # ---- sending -------------------------------------------------------------------------------------------------------------

    def _drain(self, outbox: Outbox) -> None:
        while not self.stopping and clock.boot_ms() >= self._not_before:
            due = outbox.due(clock.boot_ms(), self._batch)
            if not due:
                return
            lost = [entry for entry in due if entry.asked]
            ok = self._look_up(outbox, lost) if lost else self._send(outbox, due)
            self._report_queue()
            if not ok:
                return

    def _send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        """One attempt; true when the way is free for the next one."""
        seqs = [entry.seq for entry in batch]
        try:
            token = self._credentials.token()
        except ServiceError as error:
            self._failed(error, len(batch))
            outbox.postpone(seqs, error.stage, self._not_before)
            return False
        tolerance = self._settings.remark32.tolerance_s * 1000
        items = [(entry.registration, self._clock.true_ms(entry.registration.stamp, tolerance)) for entry in batch]
        outbox.asking(seqs)
        try:
            answers = self._service.register(token, items)
        except ServiceError as error:
            return self._after_failure(outbox, batch, error)
        self._contact()
        self._settle(outbox, batch, answers)
        missing = [entry for entry in batch if entry.registration.reference not in answers]
        if missing:  # stay asked: the next turn searches for them
            logger.warning("the answer did not name %d of %d registrations", len(missing), len(batch))
            outbox.postpone([entry.seq for entry in missing], "not named in the answer", self._wait(1.0))
            return False
        self._batch = retry.grown(self._batch, self._most)
        return True

    def _after_failure(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        seqs = [entry.seq for entry in batch]
        decision = self._failed(error, len(batch))
        if not decision.arrived:
            outbox.absent(seqs)
        if decision.isolate:
            return self._isolate(outbox, batch, error)
        outbox.postpone(seqs, error.stage, self._not_before)
        return decision.renew and decision.wait_s == 0.0

    def _isolate(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        """The service refuses a whole request for one item's sake: halve until that one is alone, and put it aside."""
        if len(batch) == 1:
            entry = batch[0]
            answer = refused(entry.registration.reference, [(error.stage, "refused as a whole request")])
            self._settle(outbox, batch, {entry.registration.reference: answer})
            return True
        middle = len(batch) // 2
        return self._send(outbox, batch[:middle]) and self._send(outbox, batch[middle:])

    def _settle(self, outbox: Outbox, batch: Sequence[Due], answers: dict[str, Answer]) -> None:
        named = [(entry.seq, answers[entry.registration.reference]) for entry in batch if entry.registration.reference in answers]
        if not named:
            return
        outbox.settle(named, clock.wall_ms())
        self._next_check = clock.boot_ms() + 500
        for _seq, answer in named:
            self.report(Answered(answer))

    def _look_up(self, outbox: Outbox, lost: Sequence[Due]) -> bool:
        """Ask for what may have arrived: what is there is settled, what is not may be sent again."""
        try:
            token = self._credentials.token()
            found = inquiry.lost_ones(self._service, token, lost)
        except ServiceError as error:
            self._failed(error, self._batch)
            outbox.postpone([entry.seq for entry in lost], error.stage, self._not_before)
            return False
        self._contact()
        self._settle(outbox, lost, found)
        outbox.absent([entry.seq for entry in lost if entry.registration.reference not in found])
        return True

    # ---- contact -------------------------------------------------------------------------------------------------------------

    def _contact(self) -> None:
        """The service answered."""
        if self._outage_began is not None:
            outage_s = (clock.boot_ms() - self._outage_began) / 1000
            logger.info("contact again after %.0f s", outage_s)
            self._outage_began = None
        self._failures = 0
        self._not_before = 0
        self._next_probe = clock.boot_ms() + int(PROBE_S * 1000)
        self._queue = replace(self._queue, online=True, problem=None)

    def _failed(self, error: ServiceError, batch: int) -> retry.Decision:
        self._failures += 1
        chance = random.random()  # noqa: S311 - spreads load, guards nothing
        decision = retry.decide(error.effect, batch, self._failures, chance, error.retry_after_s)
        if self._failures == 1:
            logger.warning("sending failed: %s", error.stage)
            self._outage_began = self._outage_began or clock.boot_ms()
        self._batch = max(1, min(decision.batch, self._most))
        if decision.renew:
            self._credentials.renew()
        self._not_before = self._wait(decision.wait_s) if decision.wait_s else 0
        self._queue = replace(self._queue, online=False, problem=error.problem)
        return decision

    @staticmethod
    def _wait(seconds: float) -> int:
        return clock.boot_ms() + int(seconds * 1000)

    # ---- remarks, flags, the foot of the screen --------------------------------------------------------------------------------

    def _watch(self, outbox: Outbox) -> None:
        """What goes on beside sending: the service's checks, remark 32's limit, a probe when nothing else was asked for long."""
        now = clock.boot_ms()
        if now >= self._not_before and self._queue.online:
            try:
                if now >= self._next_check:
                    self._check_pending(outbox)
                if now >= self._next_probe:
                    self._service.probe(self._credentials.token())
                    self._contact()
            except ServiceError as error:
                self._failed(error, self._batch)
        elif now >= self._not_before:
            self._seek()
        remark32 = self._settings.remark32
        outbox.flag_late(self._clock.stamp(), remark32.limit_s, self._clock, remark32.tolerance_s)

    def _seek(self) -> None:
        """Nothing is to be sent and no contact is known: find it, so that the screen and the clock know before a worker comes."""
        try:
            self._service.probe(self._credentials.token())
            self._contact()
        except ServiceError as error:
            self._failed(error, self._batch)

    def _check_pending(self, outbox: Outbox) -> None:
        """Ask how far the service's checks are, one search a workplace; with patience that grows with the wait."""
        pending = outbox.pending(PENDING_AT_ONCE)
        if not pending:
            self._next_check = clock.boot_ms() + DAY_MS
            return
        news = inquiry.news(self._service, self._credentials.token(), pending)
        self._contact()
        if news:
            outbox.checked(news, clock.wall_ms())
            for _seq, answer in news:
                self.report(Answered(answer))
        youngest_s = clock.delay_ms(pending[-1].stamp, self._clock.stamp()) / 1000
        self._next_check = self._wait(min(300.0, max(1.0, youngest_s / 4)))

    def _report_queue(self) -> None:
        """Report the queue when it changed."""
        if self._store is None:
            return
        counted = Reports(self._store, None, limit_s=self._settings.remark32.limit_s).queue(self._clock.stamp())
        offset = self._clock.offset()
        known = replace(
            counted,
            online=self._queue.online,
            problem=self._queue.problem,
            clock_wrong=clock.wrong(offset, self._settings.remark32.tolerance_s * 1000),
            offset_s=round(offset.ms / 1000) if offset else None,
        )
        if known != self._queue:
            self._queue = known
            self.report(QueueChanged(known))
