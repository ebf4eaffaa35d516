"""Sending what is due: in batches, exactly once, each registration settled only by an answer that
names its reference.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from gateway.domain.events import Answered
from gateway.domain.model import Answer
from gateway.journal import maybe_sent
from gateway.journal.outbox import Due, Outbox, refusal
from gateway.sync import lost_answers, retry
from gateway.sync.api import Token, body_of
from gateway.sync.contact import SyncContext
from gateway.sync.errors import ServiceError
from gateway.sync.lost_answers import LostAnswers, contradicts, set_aside
from gateway.sync.pipeline import Ahead, Ready, Told
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.settings import Remark32Settings

logger = logging.getLogger(__name__)

# what an answer did not name is looked up after so long
UNNAMED_S = 2.0
# one that was refused alone is tried again, to be refused only once another was taken
REFUSED_S = 2.0
# one registration that is too large is the way's fault, not its own
TOO_LARGE_S = 300.0


class Sender:
    """Empties an outbox. ``stopping``: asked between attempts. Reports ``Answered``."""

    def __init__(
        self,
        report: Callable[[object], None],
        way: SyncContext,
        *,
        remark32: Remark32Settings,
        stopping: Callable[[], bool],
    ) -> None:
        self._report = report
        self._service, self._credentials, self._clock, self._contact = (
            way.service,
            way.credentials,
            way.clock,
            way.contact,
        )
        self._tolerance_ms = way.tolerance_ms
        self._remark32 = remark32
        self._stopping = stopping
        self._look_up = LostAnswers(report, way, flag=self.flag, stopping=stopping)
        # for a row refused alone: how many were taken before
        self._refused_at: dict[int, int] = {}

    def drain(self, outbox: Outbox, moved: Callable[[], None]) -> bool:
        """Send and look up until nothing is due or the way is blocked; ``moved`` is called after
        each attempt.

        Gives whether anything was settled.
        """
        before = outbox.settled
        if self._contact.silent_s >= retry.LONG_OUTAGE_S:
            maybe_sent.mark_all(outbox.store)
        while not self._stopping() and self._contact.free:
            due = outbox.due(clock.boot_ms(), self._contact.batch)
            if not due:
                break
            if any(entry.maybe_sent for entry in due):
                free = self._look_up.run(outbox)
            elif len(due) == self._contact.batch:
                # more may wait behind it
                free = self._stream(outbox, due, moved)
            else:
                free = self._send(outbox, due)
            moved()
            if not free:
                break
        return outbox.settled > before

    def flag(self, outbox: Outbox) -> None:
        """Flag remark 32 on what waits for too long, or was stamped by a wrong clock."""
        outbox.flag_late(
            self._clock.stamp(), self._remark32.limit_s, self._clock, self._remark32.tolerance_s
        )

    # ---- sending ---------------------------------------------------------------------------------

    def _send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        """One attempt; true when the way is free for the next one."""
        if self._stopping() or (token := self._token(outbox, batch)) is None:
            return False
        ready = self._made_ready(outbox, batch)
        try:
            answers = self._service.send(token, ready.body, ready.references)
        except ServiceError as error:
            return self._after_failure(outbox, batch, error)
        return self._after_answer(outbox, ready, answers)

    def _stream(self, outbox: Outbox, batch: Sequence[Due], moved: Callable[[], None]) -> bool:
        """Batch after batch for as long as all goes well, each prepared while the one before is
        under way (see ``ahead``).
        """
        token = self._token(outbox, batch)
        if token is None:
            return False
        ready, told = self._made_ready(outbox, batch), Told((), {})
        with Ahead() as ahead:
            while True:
                ahead.plan(partial(self._meanwhile, outbox, told, ready))
                try:
                    answers = self._service.send(token, ready.body, ready.references, ahead.begin)
                except ServiceError as error:
                    _not_left(outbox, self._after(ahead, told))
                    return self._after_failure(outbox, ready.batch, error)
                following = self._after(ahead, told)
                if (
                    following is None
                    or self._stopping()
                    or len(answers) < len(ready.batch)
                    or self._strange(ready, answers)
                ):
                    _not_left(outbox, following)
                    return self._after_answer(outbox, ready, answers)
                self._contact.took()
                ready, told = following, Told(ready.batch, answers)
                token = self._token(outbox, ready.batch)
                if token is None:
                    _not_left(outbox, ready)
                    self._settle(outbox, told.batch, told.answers)
                    return False
                moved()

    def _meanwhile(self, outbox: Outbox, told: Told, under_way: Ready) -> Ready | None:
        """On another thread: write what was told, and make the next batch ready; ``None`` when
        nothing fresh is due.
        """
        due = outbox.due(clock.boot_ms(), retry.grown(self._contact.batch, self._contact.most))
        seqs = frozenset(under_way.seqs)
        fresh = [entry for entry in due if not entry.maybe_sent and entry.seq not in seqs]
        if fresh:
            return self._made_ready(outbox, fresh, told)
        outbox.settle(told.rows, clock.wall_ms())
        return None

    def _after(self, ahead: Ahead, told: Told) -> Ready | None:
        """What was made ready meanwhile; what was written meanwhile is told."""
        following = ahead.take()
        for _seq, answer in told.rows:
            self._report(Answered(answer))
        return following

    def _token(self, outbox: Outbox, batch: Sequence[Due]) -> Token | None:
        """A token to send this with; ``None`` when there is none, and it waits."""
        try:
            return self._credentials.token()
        except ServiceError as error:
            self._contact.failed(error, len(batch))
            outbox.postpone([entry.seq for entry in batch], error.stage, self._contact.not_before)
            return None

    def _made_ready(self, outbox: Outbox, batch: Sequence[Due], told: Told | None = None) -> Ready:
        """Mark the batch as asked: it may leave. In the same transaction ``told`` is written."""
        moments = self._clock.true_times_ms(
            (entry.registration.stamp for entry in batch), self._tolerance_ms
        )
        now, limit_s = self._clock.stamp(), self._remark32.limit_s
        # flagged before the service does, and with the time that the log-in just told
        late = []
        for entry, moment in zip(batch, moments, strict=True):
            made = entry.registration.stamp
            if moment != made.wall_ms or clock.is_late(made, now, limit_s):
                late.append(entry.seq)
        ready = Ready(
            batch,
            moments,
            body_of([*zip((entry.registration for entry in batch), moments, strict=True)]),
        )
        if told is not None and told.batch:
            outbox.settle(told.rows, now.wall_ms, ready.seqs, late)
        else:
            outbox.mark_sending(ready.seqs, late, now.wall_ms)
        return ready

    # ---- what came of it -------------------------------------------------------------------------

    def _after_answer(self, outbox: Outbox, ready: Ready, answers: dict[str, Answer]) -> bool:
        batch = self._contact.batch
        self._contact.took()
        strange = self._strange(ready, answers)
        self._settle(
            outbox,
            ready.batch,
            {reference: answers[reference] for reference in answers.keys() - strange},
        )
        set_aside(
            outbox, {entry.registration.reference: entry.seq for entry in ready.batch}, strange
        )
        missing = [
            entry.seq for entry in ready.batch if entry.registration.reference not in answers
        ]
        # they stay asked, and are searched for
        if missing:
            self._contact.batch = batch
            logger.warning(
                "the answer did not name %d of %d registrations", len(missing), len(ready.batch)
            )
            outbox.postpone(missing, "not named in the answer", lost_answers.later(UNNAMED_S))
        return not missing

    def _after_failure(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        seqs = [entry.seq for entry in batch]
        decision = self._contact.failed(error, len(batch))
        if not decision.arrived:
            outbox.mark_absent(seqs)
        if decision.isolate:
            return self._isolate(outbox, batch, error)
        if decision.renew:
            self._credentials.discard_token()
        outbox.postpone(seqs, error.stage, self._contact.not_before)
        return decision.renew and decision.wait_s == 0.0

    def _isolate(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        """The service refuses a whole request: halve until the one item that it is about stands
        alone.

        It is put aside as refused once another was taken after it; a service that refuses
        everything makes nothing refused.
        """
        if len(batch) > 1:
            middle = len(batch) // 2
            return self._send(outbox, batch[:middle]) and self._send(outbox, batch[middle:])
        (entry,) = batch
        reference = entry.registration.reference
        if error.effect is FailureKind.TOO_LARGE:
            logger.warning(
                "even one registration is too large for the way to the service (%s); it waits",
                error.stage,
            )
            self._contact.narrow = True
            outbox.postpone([entry.seq], error.stage, lost_answers.later(TOO_LARGE_S))
            return True
        if self._contact.taken == self._refused_at.setdefault(entry.seq, self._contact.taken):
            # nothing else was taken since: it may be the service that errs, and not this one
            outbox.postpone([entry.seq], error.stage, lost_answers.later(REFUSED_S))
            return True
        logger.warning("registration %s is refused as a whole request (%s)", reference, error.stage)
        self._settle(
            outbox,
            batch,
            {reference: refusal(reference, [(error.stage, "refused as a whole request")])},
        )
        return True

    @staticmethod
    def _strange(ready: Ready, answers: dict[str, Answer]) -> set[str]:
        """References whose answer is surely of another act than the one that was sent."""
        strange = set()
        for entry, moment in zip(ready.batch, ready.moments, strict=True):
            answer = answers.get(entry.registration.reference)
            if answer is not None and contradicts(
                answer.service_record, entry.registration, moment, moment
            ):
                strange.add(answer.reference)
        return strange

    def _settle(self, outbox: Outbox, batch: Sequence[Due], answers: dict[str, Answer]) -> None:
        told = Told(batch, answers).rows
        if told:
            outbox.settle(told, clock.wall_ms())
        for _seq, answer in told:
            self._report(Answered(answer))


def _not_left(outbox: Outbox, ready: Ready | None) -> None:
    """What was made ready does not leave: the service surely does not hold it."""
    if ready is not None:
        outbox.mark_absent(ready.seqs, left=False)
