"""How the service was last met: whether it answers, when it may be asked again, and for how much at
a time.
"""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass

from gateway.domain.problem import Problem
from gateway.sync import retry
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.sync.errors import NoAnswerError, ServiceError
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)

PROBE_S = 60.0
# a registration that was lost alone so often, while questions came through, is too large for the
# way
ALONE = 3


class Contact:
    """The courier's memory of good and bad attempts. Moments are boot time in milliseconds.

    ``online``: ``None`` before the first attempt. ``problem``: why not. ``batch``: how many
    registrations to send next, at most ``most``. ``taken``: how many requests with registrations
    the service took. ``narrow``: questions come through and a single registration does not, so it
    is the way that is too narrow. ``not_before``: when the next attempt may leave. ``probe_at``:
    when to ask if nothing else is asked until then.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.batch = most
        self.online: bool | None = None
        self.problem: Problem | None = None
        self.taken = 0
        self.narrow = False
        self.not_before = 0
        self.probe_at = 0
        self._failures = 0
        self._unauthorised = 0
        self._outage_began: int | None = None
        self._regained = False
        # registrations that were lost alone since one was taken
        self._alone = 0
        self._met = clock.boot_ms()

    @property
    def free(self) -> bool:
        """Whether an attempt may leave now."""
        return clock.boot_ms() >= self.not_before

    @property
    def silent_s(self) -> float:
        """Seconds since the service answered, or since the start."""
        return (clock.boot_ms() - self._met) / 1000

    def found(self) -> None:
        """The service answered. After a long outage the backlog is held back by chance: every kiosk
        of the country comes back.
        """
        now = clock.boot_ms()
        hold_s = 0.0
        if self._outage_began is not None:
            outage_s = (now - self._outage_began) / 1000
            logger.info("contact again after %.0f s", outage_s)
            hold_s = retry.spread(outage_s, random.random())  # noqa: S311 - spreads load, guards nothing
            self._outage_began = None
            self._regained = True
        self._failures = self._unauthorised = 0
        self._met = now
        self.not_before = now + int(hold_s * 1000) if hold_s else 0
        self.probe_at = now + int(PROBE_S * 1000)
        self.online, self.problem = True, None

    def took(self) -> None:
        """The service answered to registrations."""
        self.found()
        self.batch = retry.grown(self.batch, self.most)
        self.taken += 1
        self._alone, self.narrow = 0, False

    def answered(self) -> None:
        """The service answered to a question about what was lost."""
        self.found()
        if self._alone >= ALONE and not self.narrow:
            logger.warning(
                "questions come through and a single registration does not: the way to the service is too narrow"
            )
            self.narrow = True

    def regained(self) -> bool:
        """Whether contact came back since the last call: what waits for a better moment need not
        wait longer.
        """
        regained, self._regained = self._regained, False
        return regained

    def failed(
        self, error: ServiceError, batch: int | None = None, *, question: bool = False
    ) -> retry.Decision:
        """An attempt came to nothing: what to do now. ``batch``: how many registrations it was
        about; ``None`` for a mere probe.

        A refusal of a whole request is the service's word, so contact stands; for a ``question`` it
        is as good as no answer. A question shrinks too: on a slow line the answer about many may
        never come whole, and one about few does.
        """
        effect = error.effect
        if (question or batch is None) and effect in (FailureKind.REFUSED, FailureKind.TOO_LARGE):
            effect = FailureKind.UNKNOWN
        if effect is FailureKind.UNAUTHORISED:
            self._unauthorised += 1
            failures = self._unauthorised
        else:
            self._failures += 1
            failures = self._failures
        chance = random.random()  # noqa: S311 - spreads load, guards nothing
        self._alone += batch == 1 and not question and isinstance(error, NoAnswerError)
        decision = retry.decide(effect, batch or self.batch, failures, chance, error.retry_after_s)
        if batch is not None and decision.batch < batch:
            self.batch = decision.batch
        if decision.isolate:
            self.found()
            return decision
        self.not_before = clock.boot_ms() + int(decision.wait_s * 1000) if decision.wait_s else 0
        # a token ran out, as tokens do
        if decision.renew and not decision.wait_s:
            return decision
        # a closed kiosk is no outage
        if self._outage_began is None and error.problem is not Problem.SIGNED_OUT:
            logger.warning("sending failed: %s", error.stage)
            self._outage_began = clock.boot_ms()
        self.online, self.problem = False, error.problem
        return decision


@dataclass(frozen=True, slots=True)
class SyncContext:
    """One for each courier. ``tolerance_ms``: how far the kiosk's clock may be off before a moment
    is corrected.
    """

    service: ServiceClient
    credentials: Credentials
    clock: Clock
    contact: Contact
    tolerance_ms: float
