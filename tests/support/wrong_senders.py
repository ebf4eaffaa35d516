"""Two clients that do it wrongly: the tests that find nothing in the right one must find both
faults in these.
"""

from __future__ import annotations

from collections.abc import Sequence

from gateway.domain.model import Answer, Outcome
from gateway.journal.outbox import Due, Outbox
from gateway.sync.courier import Courier
from gateway.sync.sender import Sender


class MarksBeforeTheAnswer(Sender):
    """A client that takes a request that left for a request that was taken."""

    def _send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        sent = super()._send(outbox, batch)
        answers = {
            entry.registration.reference: Answer(entry.registration.reference, Outcome.CONFIRMED)
            for entry in batch
        }
        self._settle(outbox, batch, answers)
        return sent


class SendsAgainUnasked(Sender):
    """A client that takes a lost answer for a lost request."""

    def _send(self, outbox: Outbox, batch: Sequence[Due]) -> bool:
        sent = super()._send(outbox, batch)
        outbox.mark_absent([entry.seq for entry in batch])
        return sent


def replaced(courier: Courier, kind: type[Sender]) -> None:
    """Let the courier send in this way."""
    courier._dispatch.__class__ = kind
