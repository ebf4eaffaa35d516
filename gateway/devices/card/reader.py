"""Watch all card readers, read the identity of a card that is put in, and report it.

One thread owns the PC/SC context and the card. It blocks in the card service until something
changes, so an insertion is seen within milliseconds and an idle kiosk costs nothing. Any trouble
with the service drops the context and makes a new one. Nothing half read is ever reported: a card
that left, or was exchanged, during the reading counts as one that left. Nothing unchecked either: a
card whose signature does not hold is read a second time, in case the reader was at fault, and then
refused.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

from gateway.devices.card.apdu import CardError
from gateway.devices.card.pcsc import PNP, Context, PcscError, ReaderState, real_readers
from gateway.devices.card.read_attempt import CardReport, ReadAttempt, ResultReporter
from gateway.devices.card.trust import TrustStore
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardVerifier, ForgeryError, VerifiedCard
from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRefused,
    CardRemoved,
    MeansChanged,
)
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.system.threads import BackgroundThread, Watchdog

logger = logging.getLogger(__name__)

# readers are listed anew this often, in case the service told of a change between two waits
HEARTBEAT_S = 5.0
SERVICE_RETRY_S = 0.25
STUCK_AFTER_S = 3.0
# between the tries to read a card; the last is long: some readers see late that it left
RETRY_PAUSES_S = (0.2, 0.2, 1.0)
# other programs hold a card for a second when it is put in
BUSY_PAUSES_S = (0.5, 0.5, 0.5)
FORGERY_PAUSES_S = (0.2,)
# no hand takes a card out and puts it in again as fast: its contact was lost
FLICKER_S = 1.0
_FINAL = {
    Problem.NOT_AN_EID,
    Problem.CARD_UNPROVEN,
    Problem.CARD_EXPIRED,
    Problem.CARD_NOT_YET_VALID,
}


class _CardLeftError(Exception):
    """Tell that the card to read is not in the reader any more, or was exchanged."""


class CardReader(BackgroundThread):
    """Report ``MeansChanged`` and ``CardInserted``, ``CardRead``, ``CardFailed``, ``CardRefused``,
    ``CardRemoved``.

    It watches all readers plugged in. With several the events are of the card put in last.

    :param report: called with each event, on the reader's thread (or the watchdog's).
    :param verifier: checks the cards; by default for the Belgian roots, with an unconfirmed clock.
    :param ignore: words; a reader with one of them in its name is left alone.
    :param virtual: virtual readers count, too: on a practice site. Elsewhere anybody who reaches
        the port of one could put cards in.
    :param stuck_after: seconds without an answer of the card until ``CARD_STUCK`` is reported.
    :param on_report: called on the reader's thread with the report of each card's reading.
    :param card_data: ask driver and applet for their versions, too: for the technician.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        verifier: CardVerifier | None = None,
        ignore: Sequence[str] = (),
        virtual: bool = False,
        stuck_after: float = STUCK_AFTER_S,
        on_report: Callable[[CardReport], None] | None = None,
        card_data: bool = False,
    ) -> None:
        super().__init__(report, name="reader")
        self._verifier = verifier or CardVerifier(
            TrustStore(), lambda: TimeEstimate(time.time_ns() // 1_000_000)
        )
        self._ignore = tuple(ignore)
        self._virtual = virtual
        self._on_report = on_report
        self._card_data = card_data
        self._context: Context | None = None
        self._states: dict[str, ReaderState] = {}
        self._means: MeansChanged | None = None
        # the reader whose card was reported last
        self._current_reader = ""
        # the reader that a card left last, and when, monotonic seconds
        self._left: tuple[str, float] = ("", 0.0)
        # that card's state, while another program holds it
        self._busy_card: ReaderState | None = None
        self._reporter = ResultReporter(report)
        self._watchdog = Watchdog(stuck_after, self._reporter.late, name="reader-watchdog")

    # ---- the thread's life -----------------------------------------------------------------------

    def work(self) -> None:
        """Watch until the card service goes away or the thread is stopped."""
        try:
            self._context = Context()
            while not self.is_stopping:
                self._watch_once(self._context)
        except PcscError as error:
            logger.debug("card service: %s", error)
            self._forget_cards()
            # a reader that vanishes between two calls is no trouble of the service: list anew
            if not error.is_reader_gone:
                self._set_means(Problem.NO_CARD_SERVICE)
            self.pause(SERVICE_RETRY_S)
        finally:
            self._watchdog.disarm()
            if self._context:
                self._context.release()
                self._context = None

    def wake(self) -> None:
        """Make the wait for a change return."""
        context = self._context
        if context:
            context.cancel()

    def finish(self) -> None:
        """End the watchdog."""
        self._watchdog.close()

    def trouble(self) -> object:
        """Return that the card does not work as a means while the reader's thread is in trouble."""
        self._means = MeansChanged(Means.CARD, is_working=False, problem=Problem.INTERNAL)
        return self._means

    # ---- watching --------------------------------------------------------------------------------

    def _watch_once(self, context: Context) -> None:
        """List the readers, wait for a change, and act on it."""
        names = real_readers(context.readers(), self._ignore, virtual=self._virtual)
        self._set_means(None if names else Problem.NO_READER)
        for name in self._states.keys() - {PNP, *names}:
            self._on_change(context, name, ReaderState())
        known = {name: self._states.get(name, ReaderState()) for name in (PNP, *names)}
        for name, state in context.wait(known, HEARTBEAT_S).items():
            if name == PNP:
                self._states[PNP] = state
            elif not self.is_stopping:
                self._on_change(context, name, state)

    def _on_change(self, context: Context, name: str, state: ReaderState) -> None:
        """Act on the new state of one reader."""
        before = self._states.pop(name, ReaderState())
        if state.is_known:
            self._states[name] = state
        if name == self._current_reader and before.is_present and not state.is_same_card(before):
            self._remove()
        if state.is_present and not state.is_same_card(before):
            self._insert(context, name, state, was_in=not before.is_empty)
        elif (
            self._busy_card
            and name == self._current_reader
            and state.is_same_card(self._busy_card)
            and not state.is_exclusive
        ):
            # the other program has let go of the card
            self._insert(context, name, state, was_in=True)

    def _remove(self) -> None:
        self._left = self._current_reader, time.monotonic()
        self._current_reader = ""
        self._busy_card = None
        self.report(CardRemoved())

    def _forget_cards(self) -> None:
        """Forget readers and cards: the service is gone."""
        self._states.clear()
        if self._current_reader:
            # reported only where the card was being read
            self._reporter.result(CardFailed(Problem.NO_CARD_SERVICE))
            self._remove()

    def _set_means(self, problem: Problem | None) -> None:
        """Report whether cards can be used, when that has changed."""
        means = MeansChanged(Means.CARD, is_working=problem is None, problem=problem)
        if means != self._means:
            self._means = means
            self.report(means)

    # ---- reading ---------------------------------------------------------------------------------

    def _insert(self, context: Context, name: str, state: ReaderState, *, was_in: bool) -> None:
        """Report a new card, read it, and report its holder, or why there is none."""
        seen = time.monotonic()
        left_reader, left_s = self._left
        was_in = was_in or (name == left_reader and seen - left_s < FLICKER_S)
        self._current_reader = name
        self._busy_card = None
        self._reporter.begin()
        self.report(CardInserted(seen, was_in))
        card_report = CardReport(name, state.atr)
        event: CardRead | CardFailed | CardRefused
        try:
            verified_card = self._read(context, name, state, card_report)
        except _CardLeftError:
            event = CardFailed(Problem.CARD_LEFT_EARLY)
        except ForgeryError as error:
            event = CardRefused(error.problem, name, str(error), error.card_number)
        except CardError as error:
            if error.problem is Problem.CARD_BUSY:
                self._busy_card = state
            event = CardFailed(error.problem)
            card_report.reason = str(error)
        else:
            event = CardRead(verified_card.person(), seen)
            card_report.verified_card = verified_card
        if not isinstance(event, CardRead):
            logger.info("card: %s (%s)", event.problem, card_report.reason)
            card_report.problem = event.problem
        self._reporter.result(event)
        if self._on_report:
            self._on_report(card_report)

    def _read(
        self, context: Context, name: str, state: ReaderState, card_report: CardReport
    ) -> VerifiedCard:
        """Return the card of ``state``, verified; try a few times while it stays in.

        :raises CardError: when the card stays in and does not serve.
        :raises _CardLeftError: when the card was taken out or exchanged.
        """
        if state.is_mute:
            raise CardError(Problem.CARD_MUTE, "no answer to reset")
        pauses, busy_pauses, forgery_pauses = (
            iter(RETRY_PAUSES_S),
            iter(BUSY_PAUSES_S),
            iter(FORGERY_PAUSES_S),
        )
        thorough = False
        while True:
            attempt = ReadAttempt(self._verifier, self._reporter, self._watchdog, thorough=thorough)
            try:
                verified_card = attempt.run(context, name, card_report, card_data=self._card_data)
            except CardError as error:
                trouble = error
            else:
                self._demand_same_card(context, name, state, 0.0)
                return verified_card
            card_report.reason = str(trouble)
            pause = None
            if isinstance(trouble, ForgeryError):
                thorough = True
                pause = next(forgery_pauses, None)
            elif trouble.problem not in _FINAL:
                pause = next(busy_pauses if trouble.problem is Problem.CARD_BUSY else pauses, None)
            self._demand_same_card(context, name, state, pause or 0.0)
            if pause is None:
                raise trouble

    def _demand_same_card(
        self, context: Context, name: str, state: ReaderState, patience: float
    ) -> None:
        """Wait up to ``patience`` seconds for the card to leave.

        :raises _CardLeftError: when it left, or may have been exchanged.
        """
        deadline = time.monotonic() + patience
        now = state
        while not self.is_stopping:
            now = context.wait({name: now}, max(0.0, deadline - time.monotonic()))[name]
            if not now.is_same_card(state):
                raise _CardLeftError
            if time.monotonic() >= deadline:
                return
