"""Sending what is due: in batches, exactly once, each registration settled only by an answer that names its reference."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from gateway import clock, retry
from gateway.events import Answered
from gateway.journal import Due, Outbox
from gateway.journal.outbox import refused
from gateway.model import Answer, Stamp
from gateway.retry import Effect
from gateway.settings import Remark32Settings
from gateway.sync import inquiry
from gateway.sync.ahead import ReadAhead
from gateway.sync.api import Service
from gateway.sync.contact import Contact
from gateway.sync.credentials import Credentials
from gateway.sync.errors import ServiceError

logger = logging.getLogger(__name__)

UNNAMED_S = 2.0  # what an answer did not name is looked up after so long
REFUSED_S = 2.0  # one that was refused alone is tried again, to be refused only once another was taken
TOO_LARGE_S = 300.0  # one registration that is too large is the way's fault, not its own


class Dispatch:
    """Empties an outbox. ``stopping``: asked between attempts. Reports ``Answered``."""

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        service: Service,
        credentials: Credentials,
        timepiece: clock.Clock,
        contact: Contact,
        remark32: Remark32Settings,
        stopping: Callable[[], bool],
    ) -> None:
        self._report = report
        self._service = service
        self._credentials = credentials
        self._clock = timepiece
        self._contact = contact
        self._remark32 = remark32
        self._tolerance_ms = remark32.tolerance_s * 1000
        self._stopping = stopping
        self._ahead = ReadAhead()
        self._taken = 0  # requests that the service took
        self._refused_at: dict[int, int] = {}  # for a row refused alone: how many were taken before

    def drain(self, outbox: Outbox, moved: Callable[[], None]) -> bool:
        """Send and look up until nothing is due or the way is blocked; ``moved`` is called after each attempt.

        Gives whether anything was settled.
        """
        before = outbox.settled
        while not self._stopping() and self._contact.free:
            due = self._ahead.take() or outbox.due(clock.boot_ms(), self._contact.batch)
            if not due:
                break
            lost = [entry for entry in due if entry.asked]
            free = self._look_up(outbox, lost) if lost else self._send(outbox, due, more=True)
            moved()
            if not free:
                break
        self._ahead.drop()
        return outbox.settled > before

    def flag(self, outbox: Outbox) -> None:
        """Flag remark 32 on what waits for too long, or was stamped by a wrong clock."""
        outbox.flag_late(self._clock.stamp(), self._remark32.limit_s, self._clock, self._remark32.tolerance_s)

    def _send(self, outbox: Outbox, batch: Sequence[Due], *, more: bool = False) -> bool:
        """One attempt; true when the way is free for the next one. ``more``: not a part of a batch; read on meanwhile."""
        if self._stopping():
            return False
        seqs = [entry.seq for entry in batch]
        try:
            token = self._credentials.token()
        except ServiceError as error:
            self._contact.failed(error, len(batch))
            outbox.postpone(seqs, error.stage, self._contact.not_before)
            return False
        items = [(entry.registration, self._clock.true_ms(entry.registration.stamp, self._tolerance_ms)) for entry in batch]
        now = self._clock.stamp()  # flagged before the service does, and with the time that the log-in just told
        late = [entry.seq for entry, (_, moment) in zip(batch, items, strict=True) if self._late(entry, moment, now)]
        outbox.asking(seqs, late, now.wall_ms)
        if more and len(batch) == self._contact.batch:
            self._ahead.begin(outbox, retry.grown(self._contact.batch, self._contact.most), frozenset(seqs))
        try:
            answers = self._service.register(token, items)
        except ServiceError as error:
            self._ahead.drop()
            return self._after_failure(outbox, batch, error)
        self._contact.found()
        self._taken += 1
        self._settle(outbox, batch, answers)
        missing = [entry.seq for entry in batch if entry.registration.reference not in answers]
        if missing:  # they stay asked, and are searched for
            self._ahead.drop()
            logger.warning("the answer did not name %d of %d registrations", len(missing), len(batch))
            outbox.postpone(missing, "not named in the answer", _after(UNNAMED_S))
            return False
        self._contact.batch = retry.grown(self._contact.batch, self._contact.most)
        return True

    def _late(self, entry: Due, moment_ms: int, now: Stamp) -> bool:
        """Whether remark 32 falls upon it: it was stamped by a wrong clock, or waited for too long."""
        made = entry.registration.stamp
        return moment_ms != made.wall_ms or clock.late(made, now, self._remark32.limit_s)

    def _after_failure(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        seqs = [entry.seq for entry in batch]
        decision = self._contact.failed(error, len(batch))
        if not decision.arrived:
            outbox.absent(seqs)
        if decision.isolate:
            return self._isolate(outbox, batch, error)
        if decision.renew:
            self._credentials.renew()
        outbox.postpone(seqs, error.stage, self._contact.not_before)
        return decision.renew and decision.wait_s == 0.0

    def _isolate(self, outbox: Outbox, batch: Sequence[Due], error: ServiceError) -> bool:
        """The service refuses a whole request: halve until the one item that it is about stands alone.

        It is put aside as refused once another was taken after it; a service that refuses everything makes nothing refused.
        """
        if len(batch) > 1:
            middle = len(batch) // 2
            return self._send(outbox, batch[:middle]) and self._send(outbox, batch[middle:])
        (entry,) = batch
        reference = entry.registration.reference
        if error.effect is Effect.TOO_LARGE:
            logger.warning("even one registration is too large for the way to the service (%s); it waits", error.stage)
            outbox.postpone([entry.seq], error.stage, _after(TOO_LARGE_S))
            return True
        if self._taken == self._refused_at.setdefault(entry.seq, self._taken):
            # nothing else was taken since: it may be the service that errs, and not this one
            outbox.postpone([entry.seq], error.stage, _after(REFUSED_S))
            return True
        logger.warning("registration %s is refused as a whole request (%s)", reference, error.stage)
        self._settle(outbox, batch, {reference: refused(reference, [(error.stage, "refused as a whole request")])})
        return True

    def _look_up(self, outbox: Outbox, lost: Sequence[Due]) -> bool:
        """Ask for what may have arrived: what is there is settled, what is not may be sent again."""
        try:
            found = inquiry.lost_ones(self._service, self._credentials.token(), lost, self._clock, self._tolerance_ms)
        except ServiceError as error:
            decision = self._contact.failed(error, len(lost), question=True)
            if decision.renew:
                self._credentials.renew()
            outbox.postpone([entry.seq for entry in lost], error.stage, self._contact.not_before)
            return decision.renew and decision.wait_s == 0.0
        self._contact.found()
        self.flag(outbox)
        self._settle(outbox, lost, found)
        outbox.absent([entry.seq for entry in lost if entry.registration.reference not in found])
        return True

    def _settle(self, outbox: Outbox, batch: Sequence[Due], answers: dict[str, Answer]) -> None:
        named = [(entry.seq, answers[entry.registration.reference]) for entry in batch if entry.registration.reference in answers]
        if not named:
            return
        outbox.settle(named, clock.wall_ms())
        for _seq, answer in named:
            self._report(Answered(answer))


def _after(seconds: float) -> int:
    return clock.boot_ms() + int(seconds * 1000)
