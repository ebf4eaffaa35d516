"""Three senders that are wrong: the tests that find no fault in the right one must find one in each
of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gateway.domain.model import Answer, Outcome
from gateway.journal.outbox import Due, Outbox
from gateway.sync.sender import Sender


class MarksBeforeTheAnswer(Sender):
    """Take a request that left for a request that was accepted."""

    def send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        may_go_on = super().send(outbox, batch)
        answers = {
            entry.registration.reference: Answer(entry.registration.reference, Outcome.CONFIRMED)
            for entry in batch
        }
        self.settle(outbox, batch, answers)
        return may_go_on


class SendsAgainUnasked(Sender):
    """Take a lost answer for a lost request."""

    def send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        may_go_on = super().send(outbox, batch)
        outbox.mark_absent([entry.seq for entry in batch])
        return may_go_on


class ForgetsWhoIsFirst(Sender):
    """Send a worker's later act before an earlier one that waits."""

    def drain(self, outbox: Outbox, on_attempt: Callable[[], None]) -> bool:
        with outbox.store.transaction() as connection:
            earlier = connection.execute(
                "DELETE FROM delivery WHERE seq IN"
                " (SELECT min(seq) FROM delivery GROUP BY worker HAVING count(*) > 1)"
                " RETURNING seq"
            ).fetchall()
        try:
            return super().drain(outbox, on_attempt)
        finally:
            with outbox.store.transaction() as connection:
                connection.executemany("INSERT INTO delivery (seq) VALUES (?)", earlier)
