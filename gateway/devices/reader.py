"""The card reader: watches all readers, reads the identity of a card that is put in, and reports it.

One thread owns the PC/SC context and the card. It blocks in the card service until something changes, so an insertion is seen
within milliseconds and an idle kiosk costs nothing. Any trouble with the service drops the context and makes a new one. Nothing
half read is ever reported: a card that left, or was exchanged, during the reading counts as one that left.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

from gateway.devices.eid import CardError, CardSilentError, Identity, read_identity
from gateway.devices.pcsc import PNP, Context, PcscError, ReaderState, real_readers
from gateway.events import CardFailed, CardInserted, CardRead, CardRemoved, MeansChanged
from gateway.model import Means, Problem
from gateway.worker import Watchdog, Worker

log = logging.getLogger(__name__)

HEARTBEAT_S = 5.0  # readers are listed anew this often, in case the service told of a change while nobody waited
SERVICE_RETRY_S = 0.25
STUCK_AFTER_S = 3.0
# between the tries to read one card, while it stays in; the last is long since some readers are slow to see that a card left
RETRY_PAUSES_S = (0.2, 0.2, 1.0)
BUSY_PAUSES_S = (0.5, 0.5, 0.5)  # other programs hold a card for a second when it is put in


class _CardLeftError(Exception):
    """The card that was to be read is not in the reader any more, or was exchanged."""


class CardReader(Worker):
    """Reports ``MeansChanged``, ``CardInserted``, ``CardRead``, ``CardFailed`` and ``CardRemoved`` for all readers plugged in.

    With several readers the card put in last is the one spoken of; ``CardRemoved`` tells that this one left.

    :param report: called with each event, from the reader's thread (``CARD_STUCK`` from the watchdog's).
    :param ignore: words; a reader with one of them in its name is left alone.
    :param stuck_after: seconds without an answer of the card after which ``CARD_STUCK`` is reported.
    """

    def __init__(
        self, report: Callable[[object], None], *, ignore: Sequence[str] = (), stuck_after: float = STUCK_AFTER_S
    ) -> None:
        super().__init__(report, name="reader")
        self._ignore = tuple(ignore)
        self._context: Context | None = None
        self._states: dict[str, ReaderState] = {}
        self._means: MeansChanged | None = None
        self._current = ""  # the reader whose card was reported last
        self._busy: ReaderState | None = None  # that card's state, while another program holds it
        self._verdict = _Verdict(report)
        self._watchdog = Watchdog(stuck_after, self._verdict.late, name="reader-watchdog")

    # ---- the thread's life -----------------------------------------------------------------------------------------------

    def work(self) -> None:
        """Watch until the card service goes away or the worker is stopped."""
        try:
            self._context = Context()
            while not self.stopping:
                self._turn(self._context)
        except PcscError as error:
            log.debug("card service: %s", error)
            self._forget_cards()
            if not error.reader_gone:  # one that vanishes between two calls is no trouble of the service: list anew
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
        """The card does not work as a means while the reader's thread is in trouble."""
        self._means = MeansChanged(Means.CARD, works=False, problem=Problem.INTERNAL)
        return self._means

    # ---- watching --------------------------------------------------------------------------------------------------------

    def _turn(self, context: Context) -> None:
        """List the readers, wait for a change, and act on it."""
        names = real_readers(context.readers(), self._ignore)
        self._set_means(None if names else Problem.NO_READER)
        for name in self._states.keys() - {PNP, *names}:
            self._changed(context, name, ReaderState())
        known = {name: self._states.get(name, ReaderState()) for name in (PNP, *names)}
        for name, state in context.wait(known, HEARTBEAT_S).items():
            if name == PNP:
                self._states[PNP] = state
            elif not self.stopping:
                self._changed(context, name, state)

    def _changed(self, context: Context, name: str, state: ReaderState) -> None:
        """Act on what became of one reader."""
        before = self._states.pop(name, ReaderState())
        if state.known:
            self._states[name] = state
        if name == self._current and before.present and not state.same_card(before):
            self._remove()
        if state.present and not state.same_card(before):
            self._insert(context, name, state)
        elif self._busy and name == self._current and state.same_card(self._busy) and not state.exclusive:
            self._insert(context, name, state)  # whoever held the card has let go of it

    def _remove(self) -> None:
        self._current = ""
        self._busy = None
        self.report(CardRemoved())

    def _forget_cards(self) -> None:
        """The service is gone, and with it all that is known of readers and cards."""
        self._states.clear()
        if self._current:
            self._verdict.give(CardFailed(Problem.NO_CARD_SERVICE))  # only where the card was being read
            self._remove()

    def _set_means(self, problem: Problem | None) -> None:
        """Report whether cards can be used, when that has changed."""
        means = MeansChanged(Means.CARD, works=problem is None, problem=problem)
        if means != self._means:
            self._means = means
            self.report(means)

    # ---- reading ---------------------------------------------------------------------------------------------------------

    def _insert(self, context: Context, name: str, state: ReaderState) -> None:
        """Report a new card, read it, and report the person in it or why there is none."""
        seen = time.monotonic()
        self._current = name
        self._busy = None
        self._verdict.begin()
        self.report(CardInserted(seen))
        try:
            identity = self._read(context, name, state)
        except _CardLeftError:
            self._verdict.give(CardFailed(Problem.CARD_LEFT_EARLY))
        except CardError as error:
            log.info("card: %s (%s)", error.problem, error)
            if error.problem is Problem.CARD_BUSY:
                self._busy = state
            self._verdict.give(CardFailed(error.problem))
        else:
            self._verdict.give(CardRead(identity.person(), seen))

    def _read(self, context: Context, name: str, state: ReaderState) -> Identity:
        """The identity of the card at ``state``, tried a few times while it stays in.

        :raises CardError: when the card stays in and does not give it.
        :raises _CardLeftError: when the card was taken out or exchanged.
        """
        if state.mute:
            raise CardError(Problem.CARD_MUTE, "no answer to reset")
        pauses, busy_pauses = iter(RETRY_PAUSES_S), iter(BUSY_PAUSES_S)
        while True:
            try:
                identity = self._read_once(context, name)
            except PcscError as error:
                if error.service_gone:
                    raise
                trouble = _trouble_of(error)
            except CardSilentError:
                trouble = CardError(Problem.CARD_UNREADABLE, "no answer to a command")
            except CardError as error:
                trouble = error
            else:
                self._demand_same(context, name, state, 0.0)
                return identity
            final = trouble.problem is Problem.NOT_AN_EID
            pause = None if final else next(busy_pauses if trouble.problem is Problem.CARD_BUSY else pauses, None)
            self._demand_same(context, name, state, pause or 0.0)
            if pause is None:
                raise trouble

    def _read_once(self, context: Context, name: str) -> Identity:
        """One reading in one transaction, every wait in it under the watchdog."""
        self._verdict.late_problem = Problem.CARD_BUSY  # a transaction of another program is what the first wait is for
        self._watchdog.arm()
        try:
            with context.connect(name) as card:
                self._verdict.late_problem = Problem.CARD_STUCK

                def send_and_receive(apdu: bytes) -> bytes:
                    self._watchdog.arm()
                    return card.send_and_receive(apdu)

                return read_identity(send_and_receive)
        finally:
            self._watchdog.disarm()

    def _demand_same(self, context: Context, name: str, state: ReaderState, patience: float) -> None:
        """Wait up to ``patience`` seconds for the card to leave.

        :raises _CardLeftError: when it is not, or not for sure, the same card any more.
        """
        deadline = time.monotonic() + patience
        now = state
        while not self.stopping:
            now = context.wait({name: now}, max(0.0, deadline - time.monotonic()))[name]
            if not now.same_card(state):
                raise _CardLeftError
            if time.monotonic() >= deadline:
                return


class _Verdict:
    """Sees to it that one card gets one verdict: after the watchdog's word only a success is worth telling."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._given = True
        self.late_problem = Problem.CARD_STUCK

    def begin(self) -> None:
        """A new card."""
        with self._lock:
            self._given = False

    def give(self, event: CardRead | CardFailed) -> None:
        """Report the end of the reading, but no failure after another one."""
        with self._lock:
            if isinstance(event, CardRead) or not self._given:
                self._given = True
                self._report(event)

    def late(self) -> None:
        """Report that an answer is overdue; called by the watchdog."""
        self.give(CardFailed(self.late_problem))


def _trouble_of(error: PcscError) -> CardError:
    """What a failed PC/SC call means for the person at the kiosk."""
    if error.busy:
        return CardError(Problem.CARD_BUSY, str(error))
    if error.card_mute:
        return CardError(Problem.CARD_MUTE, str(error))
    return CardError(Problem.CARD_UNREADABLE, str(error))
