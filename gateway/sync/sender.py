"""Batches of registrations that are due: each is sent once, and settled only by an answer that
names its reference.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence

from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.events import Answered
from gateway.domain.model import Answer
from gateway.journal import maybe_sent, unknown_times
from gateway.journal.outbox import Due, Outbox, is_late, refusal
from gateway.sync import retry
from gateway.sync.contact import SyncContext
from gateway.sync.errors import ServiceError
from gateway.sync.lost_answers import LostAnswers, boot_ms_in, contradicts, postpone_conflicts
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.settings import Remark32Settings

logger = logging.getLogger(__name__)

# a registration that the answer did not name is looked up after so long
UNNAMED_WAIT_S = 2.0
# a registration that is refused alone is tried again after so long at the least, and later and
# later; it is settled as refused only once another one was accepted
REFUSED_WAIT_S = 2.0
# a single registration that is too large is the fault of the line, not its own
TOO_LARGE_WAIT_S = 300.0


class Sender:
    """Empty an outbox. Reports ``Answered``.

    :param is_stopping: asked between attempts.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        context: SyncContext,
        *,
        remark32: Remark32Settings,
        is_stopping: Callable[[], bool],
    ) -> None:
        self._report = report
        self._context = context
        self._contact = context.contact
        self._remark32 = remark32
        self._is_stopping = is_stopping
        self._lost_answers = LostAnswers(
            report, context, flag_late=self.flag_late, is_stopping=is_stopping
        )
        # by row, for a registration that was refused alone: how many batches were accepted before
        self._accepted_before: dict[int, int] = {}

    def drain(self, outbox: Outbox, on_attempt: Callable[[], None]) -> bool:
        """Send and look up until nothing is due or the service cannot be asked.

        :param on_attempt: called after each attempt.
        :return: whether anything was settled.
        """
        settled_before = outbox.settled
        if self._contact.silence_s >= retry.LONG_OUTAGE_S:
            maybe_sent.mark_all(outbox.store)
        while not self._is_stopping() and self._contact.may_send:
            due = outbox.due(clock.boot_ms(), self._contact.batch)
            if not due:
                break
            if any(entry.maybe_sent for entry in due):
                may_go_on = self._lost_answers.look_up(outbox)
            else:
                may_go_on = self.send(outbox, due)
            on_attempt()
            if not may_go_on:
                break
        return outbox.settled > settled_before

    def flag_late(self, outbox: Outbox) -> None:
        """Flag remark 32 on registrations that wait for too long, or that a wrong clock stamped."""
        timepiece = self._context.clock
        limit_s, tolerance_s = self._remark32.limit_s, self._remark32.tolerance_s
        outbox.flag_late(timepiece.stamp(), limit_s, timepiece, tolerance_s)

    def send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        """Make one attempt, and return whether the next one may leave."""
        if self._is_stopping():
            return False
        try:
            if not self._context.ask_time():
                return False
            token = self._context.credentials.token()
        except ServiceError as error:
            self._contact.on_failure(error)
            outbox.postpone(_seqs(batch), error.stage, self._contact.not_before_ms)
            return False
        moments = self._mark_maybe_sent(outbox, batch)
        batch = [entry for entry in batch if entry.seq in moments]
        if not batch:
            return True
        try:
            answers = self._context.client.register(
                token, [(entry.registration, moments[entry.seq]) for entry in batch]
            )
        except ServiceError as error:
            return self._on_failure(outbox, batch, error)
        return self._on_answer(outbox, batch, moments, answers)

    def settle(self, outbox: Outbox, batch: Sequence[Due], answers: Mapping[str, Answer]) -> None:
        """Write the answers, given by reference, into the journal and report them."""
        settled = [
            (entry.seq, answers[entry.registration.reference])
            for entry in batch
            if entry.registration.reference in answers
        ]
        if settled:
            outbox.settle(settled, clock.wall_ms())
        for _seq, answer in settled:
            self._report(Answered(answer))

    def _mark_maybe_sent(self, outbox: Outbox, batch: Sequence[Due]) -> dict[int, int]:
        """Note that the batch is about to leave.

        Remark 32 is flagged here, before the service flags it, and with the service's time.

        :return: the moment (UTC milliseconds) of each that may leave, by its row.
        """
        stamps = [entry.registration.stamp for entry in batch]
        moments = self._context.clock.true_times_ms(stamps, self._context.tolerance_ms)
        now = self._context.clock.stamp()
        corrected = unknown_times.correct(
            outbox.store,
            outbox.sealer,
            zip(_seqs(batch), stamps, moments, strict=True),
            now,
            self._context.tolerance_ms,
        )
        moments = [
            corrected.get(entry.seq, moment) for entry, moment in zip(batch, moments, strict=True)
        ]
        late = [
            entry.seq
            for entry, stamp, moment in zip(batch, stamps, moments, strict=True)
            if moment != stamp.wall_ms
            or is_late(stamp, entry.registration.draft.days_ahead, now, self._remark32.limit_s)
        ]
        leaving = outbox.mark_sending(
            _seqs(batch), late, now.wall_ms, until_boot_ms=boot_ms_in(retry.ATTEMPT_S)
        )
        for entry in batch:
            if entry.seq in corrected and entry.seq in leaving:
                moment = corrected[entry.seq]
                unknown_times.note(outbox.store, entry.seq, entry.registration.stamp, moment)
        return {
            entry.seq: counts_from_ms(moment, entry.registration.draft.days_ahead)
            for entry, moment in zip(batch, moments, strict=True)
            if entry.seq in leaving
        }

    def _on_answer(
        self,
        outbox: Outbox,
        batch: Sequence[Due],
        moments: Mapping[int, int],
        answers: Mapping[str, Answer],
    ) -> bool:
        size_before = self._contact.batch
        self._contact.on_batch_accepted()
        conflicting = _conflicting(batch, moments, answers)
        ours = {reference: answers[reference] for reference in answers.keys() - conflicting}
        self.settle(outbox, batch, ours)
        seqs = {entry.registration.reference: entry.seq for entry in batch}
        postpone_conflicts(outbox, seqs, conflicting)
        # they stay marked, and are looked up
        missing = [seq for reference, seq in seqs.items() if reference not in answers]
        if missing:
            self._contact.batch = size_before
            logger.warning(
                "the answer did not name %d of %d registrations", len(missing), len(batch)
            )
            outbox.postpone(missing, "not named in the answer", boot_ms_in(UNNAMED_WAIT_S))
        return not missing

    def _on_failure(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        decision = self._contact.on_failure(error, len(batch))
        if not decision.may_have_arrived:
            outbox.mark_absent(_seqs(batch))
        if decision.must_split:
            return self._isolate(outbox, batch, error)
        if decision.must_renew_token:
            self._context.credentials.discard_token()
        outbox.postpone(_seqs(batch), error.stage, self._contact.not_before_ms)
        return decision.may_go_on

    def _isolate(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        """Halve a refused request until the one registration that it is about stands alone.

        It is settled as refused once another one was accepted after it; a service that refuses
        everything makes nothing refused.
        """
        if len(batch) > 1:
            middle = len(batch) // 2
            return self.send(outbox, batch[:middle]) and self.send(outbox, batch[middle:])
        (entry,) = batch
        reference = entry.registration.reference
        if error.failure is FailureKind.TOO_LARGE:
            logger.warning(
                "even one registration is too large for the way to the service (%s); it waits",
                error.stage,
            )
            self._contact.is_line_narrow = True
            outbox.postpone([entry.seq], error.stage, boot_ms_in(TOO_LARGE_WAIT_S))
            return True
        accepted = self._contact.batches_accepted
        if accepted == self._accepted_before.setdefault(entry.seq, accepted):
            # nothing else was accepted since: the service may err, and not this registration
            wait_s = max(REFUSED_WAIT_S, self._contact.backoff_s(entry.tries + 1))
            outbox.postpone([entry.seq], error.stage, boot_ms_in(wait_s))
            return True
        logger.warning("registration %s is refused as a whole request (%s)", reference, error.stage)
        self.settle(outbox, batch, {reference: refusal(reference, [error.stage])})
        return True


def _seqs(batch: Sequence[Due]) -> list[int]:
    return [entry.seq for entry in batch]


def _conflicting(
    batch: Sequence[Due], moments: Mapping[int, int], answers: Mapping[str, Answer]
) -> set[str]:
    """Return the references whose answer is surely about another act than the one sent."""
    conflicting = set()
    for entry in batch:
        moment = moments[entry.seq]
        answer = answers.get(entry.registration.reference)
        if answer and contradicts(answer.service_record, entry.registration, moment, moment):
            conflicting.add(answer.reference)
    return conflicting
