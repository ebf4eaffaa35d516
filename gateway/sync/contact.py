"""How the service was last reached: whether it answers, when the next attempt may leave, and how
many registrations it may carry.
"""

from __future__ import annotations

import contextlib
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass

from gateway.domain.events import ContactFailed, ContactRestored
from gateway.domain.problem import Problem
from gateway.sync import retry
from gateway.sync.api import ServiceClient, Token
from gateway.sync.credentials import Credentials
from gateway.sync.errors import NoAnswerError, RefusedByServiceError, ServiceError
from gateway.sync.retry import FailureKind
from gateway.sync.stages import stage_of
from gateway.system import clock
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)

PROBE_S = 60.0
# while the time is in doubt the service is asked for it so often
DOUBT_S = 20.0
# a single registration that is lost so often, while questions come through, is too large for the
# line
LONE_LOSSES = 3


class Contact:
    """Remember good and bad attempts. Moments are boot time in milliseconds.

    ``is_online``: ``None`` before the first attempt. ``problem``: why not. ``batch``: how many
    registrations to send next, at most ``max_batch``. ``batches_accepted``: how many requests
    with registrations the service answered. ``is_line_narrow``: questions come through and a single
    registration does not. ``not_before_ms``: when the next attempt may leave. ``probe_at_ms``: when
    to ask the service if nothing else is asked until then. ``has_asked_time``: the service was
    asked for its time alone. ``ask_time_at_ms``: when to ask so again, while it is in doubt.

    :param report: takes each failure (``ContactFailed``), and the answer that ends them
        (``ContactRestored``).
    """

    def __init__(
        self, max_batch: int, report: Callable[[object], None] = lambda _event: None
    ) -> None:
        self._report = report
        self.max_batch = max_batch
        self.batch = max_batch
        self.is_online: bool | None = None
        self.problem: Problem | None = None
        self.batches_accepted = 0
        self.is_line_narrow = False
        self.has_asked_time = False
        self.ask_time_at_ms = 0
        self.not_before_ms = 0
        self.probe_at_ms = 0
        self._failures = 0
        self._unauthorised = 0
        self._outage_began_ms: int | None = None
        self._is_regained = False
        # how often a single registration was lost since a batch was accepted
        self._lone_losses = 0
        self._last_response_ms = clock.boot_ms()

    @property
    def may_send(self) -> bool:
        """Return whether an attempt may leave now."""
        return clock.boot_ms() >= self.not_before_ms

    @property
    def silence_s(self) -> float:
        """Return the seconds since the service answered, or since the start."""
        return (clock.boot_ms() - self._last_response_ms) / 1000

    def backoff_s(self, failures: int) -> float:
        """Return the seconds to wait after so many failures in a row."""
        return retry.backoff_s(failures, _chance())

    def on_response(self) -> None:
        """Note that the service answered. The backlog of a long outage is held back by chance."""
        now = clock.boot_ms()
        hold_s = 0.0
        if self._outage_began_ms is not None:
            outage_s = (now - self._outage_began_ms) / 1000
            logger.info("contact again after %.0f s", outage_s)
            hold_s = retry.spread_s(outage_s, _chance())
            self._outage_began_ms = None
            self._is_regained = True
        self._failures = self._unauthorised = 0
        self._last_response_ms = now
        self.not_before_ms = now + int(hold_s * 1000) if hold_s else 0
        self.probe_at_ms = now + int(PROBE_S * 1000)
        was_online, self.is_online, self.problem = self.is_online, True, None
        if not was_online:
            self._report(ContactRestored())

    def on_batch_accepted(self) -> None:
        """Note that the service answered to registrations: the next batch is larger."""
        self.on_response()
        self.batch = retry.next_batch(self.batch, self.max_batch)
        self.batches_accepted += 1
        self._lone_losses, self.is_line_narrow = 0, False

    def on_lookup_answered(self) -> None:
        """Note that the service answered to questions about lost answers."""
        self.on_response()
        if self._lone_losses >= LONE_LOSSES and not self.is_line_narrow:
            logger.warning(
                "questions come through and a single registration does not:"
                " the way to the service is too narrow"
            )
            self.is_line_narrow = True

    def take_regained(self) -> bool:
        """Return whether contact came back since the last call, and forget it.

        What waits for a better moment need not wait longer then.
        """
        was_regained, self._is_regained = self._is_regained, False
        return was_regained

    def on_failure(
        self, error: ServiceError, batch: int | None = None, *, is_question: bool = False
    ) -> retry.Decision:
        """Note that an attempt failed, and return what to do now.

        A refusal of a whole request is the service's word, so contact stands; a refused question is
        as good as no answer. A question shrinks too: on a slow line the answer about many may never
        come whole, and the answer about few does.

        :param batch: how many registrations the attempt was about, ``None`` for a mere probe.
        """
        failure = error.failure
        is_refusal = failure in (FailureKind.REFUSED, FailureKind.TOO_LARGE)
        if is_refusal and (is_question or batch is None):
            failure = FailureKind.UNKNOWN
        if failure is FailureKind.UNAUTHORISED:
            self._unauthorised += 1
            failures = self._unauthorised
        else:
            self._failures += 1
            failures = self._failures
        self._lone_losses += batch == 1 and not is_question and isinstance(error, NoAnswerError)
        decision = retry.decide(
            failure, batch or self.batch, failures, _chance(), error.retry_after_s
        )
        if batch is not None and decision.batch < batch:
            self.batch = decision.batch
        if decision.must_split:
            self.on_response()
            return decision
        self.not_before_ms = clock.boot_ms() + int(decision.wait_s * 1000) if decision.wait_s else 0
        # a token ran out, as tokens do
        if decision.may_go_on:
            return decision
        # a closed kiosk is no outage
        if self._outage_began_ms is None and error.problem is not Problem.SIGNED_OUT:
            logger.warning("sending failed: %s", error.stage)
            self._outage_began_ms = clock.boot_ms()
        self.is_online, self.problem = False, error.problem
        self.report_failure(error)
        return decision

    def report_failure(self, error: ServiceError) -> None:
        """Report a contact that failed, for the record; that of a sign-in is no try to send."""
        stage = stage_of(error)
        if stage is not None:
            self._report(ContactFailed(stage))


@dataclass(frozen=True, slots=True)
class SyncContext:
    """Hold what every part of the courier needs to ask the service.

    :param tolerance_ms: how far the kiosk's clock may be off before a moment is corrected.
    """

    client: ServiceClient
    credentials: Credentials
    clock: Clock
    contact: Contact
    tolerance_ms: float

    def ask_time(self, token: Token | None = None) -> bool:
        """Ask the service what time it is, where no answer of this program has said so for sure.

        What is sent or searched for bears a moment, which a wrong clock must not have put there. A
        refusal is an answer, too.

        :param token: the one of a log-in that is not stored yet; the stored log-in's by default.
        :return: whether what bears a moment may leave: not while the time is in doubt, and then no
            attempt is made before the next question is due.
        :raises ServiceError: when there is no token, or no answer.
        """
        timepiece, contact = self.clock, self.contact
        if timepiece.offset() is not None:
            return True
        is_unsure = timepiece.said_offset() is not None
        if not contact.has_asked_time or (is_unsure and clock.boot_ms() >= contact.ask_time_at_ms):
            token = token or self.credentials.token()
            with contextlib.suppress(RefusedByServiceError):
                self.client.probe(token)
            contact.has_asked_time = True
            contact.ask_time_at_ms = clock.boot_ms() + int(DOUBT_S * 1000)
        if not timepiece.is_in_doubt:
            return True
        contact.not_before_ms = max(contact.not_before_ms, contact.ask_time_at_ms)
        return False


def _chance() -> float:
    return random.random()  # noqa: S311 - spreads load, guards nothing
