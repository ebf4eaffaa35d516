"""Try once to read a card: one transaction, every wait under the watchdog, every step counted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from gateway.devices.card.apdu import SW, Card, CardError, CardSilentError, CardStep
from gateway.devices.card.pcsc import Context, PcscError
from gateway.devices.card.verifier import CardVerifier, VerifiedCard
from gateway.domain.events import CardFailed, CardRead, CardRefused
from gateway.domain.problem import Problem
from gateway.system.threads import Watchdog

ATR_OF_1_8 = bytes.fromhex("3B7F96000080318065B085040120120FFF829000")
_GET_CARD_DATA = bytes.fromhex("80E400001C")
# of the card data: the length, and the offset of the applet's version
_CARD_DATA_BYTES, _APPLET_OFFSET = 28, 21


@dataclass(slots=True)
class CardReport:
    """Hold what the reading of one card came to and cost, over all tries; for ``gateway card``.

    ``driver``: maker and version of the reader's driver. ``applet``: by the card's own data
    (``1.7``), only where it was asked. ``seconds``: from the connection to the result, all tries;
    ``card_seconds``: the part of it spent waiting for the card. ``verified_card`` or ``problem`` is
    set at the end, ``reason`` is for the technician.
    """

    reader: str
    atr: bytes
    driver: str = ""
    applet: str = ""
    steps: list[CardStep] = field(default_factory=list)
    tries: int = 0
    seconds: float = 0.0
    card_seconds: float = 0.0
    verified_card: VerifiedCard | None = None
    problem: Problem | None = None
    reason: str = ""


class ResultReporter:
    """Report one result a card: after the watchdog's only a success or a forgery is worth it."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._is_reported = True
        self.late_problem = Problem.CARD_STUCK

    def begin(self) -> None:
        """Begin with a new card."""
        with self._lock:
            self._is_reported = False

    def result(self, event: CardRead | CardFailed | CardRefused) -> None:
        """Report the end of the reading, but no failure after another result."""
        with self._lock:
            if not self._is_reported or not isinstance(event, CardFailed):
                self._is_reported = True
                self._report(event)

    def late(self) -> None:
        """Report that an answer is overdue; called by the watchdog."""
        self.result(CardFailed(self.late_problem))


class ReadAttempt:
    """Try once to read a card. ``thorough``: the try before found a forgery."""

    def __init__(
        self,
        verifier: CardVerifier,
        reporter: ResultReporter,
        watchdog: Watchdog,
        *,
        thorough: bool,
    ) -> None:
        self._verifier = verifier
        self._reporter = reporter
        self._watchdog = watchdog
        self._thorough = thorough

    def run(
        self, context: Context, name: str, card_report: CardReport, *, card_data: bool
    ) -> VerifiedCard:
        """Connect to the card in the reader ``name`` and verify it.

        :param card_data: ask driver and applet for their versions, too.
        :raises CardError: when the card does not serve; a forgery is one of these.
        :raises PcscError: when the card service is gone.
        """
        began = time.perf_counter()
        card_report.tries += 1
        # the first wait may be for another program's transaction
        self._reporter.late_problem = Problem.CARD_BUSY
        self._watchdog.arm()
        try:
            with context.connect(name) as connection:
                self._reporter.late_problem = Problem.CARD_STUCK

                def send(apdu: bytes) -> bytes:
                    self._watchdog.arm()
                    sent = time.perf_counter()
                    try:
                        return connection.send_and_receive(apdu)
                    finally:
                        card_report.card_seconds += time.perf_counter() - sent

                card = Card(send, card_report.steps)
                if card_data:
                    card_report.driver = connection.driver()
                verified_card = self._verifier.verify(
                    card, elliptic=card_report.atr == ATR_OF_1_8, thorough=self._thorough
                )
                if card_data:
                    card_report.applet = _applet_version(card)
                return verified_card
        except PcscError as error:
            if error.is_service_gone:
                raise
            raise _card_error(error) from None
        except CardSilentError:
            raise CardError(Problem.CARD_UNREADABLE, "no answer to a command") from None
        finally:
            self._watchdog.disarm()
            card_report.seconds += time.perf_counter() - began


def _applet_version(card: Card) -> str:
    """Return the applet's version by the card's own data; empty when it gives none."""
    with card.step("card data"):
        data, status = card.exchange(_GET_CARD_DATA)
    if status != SW.OK or len(data) < _CARD_DATA_BYTES:
        return ""
    return f"{data[_APPLET_OFFSET] >> 4}.{data[_APPLET_OFFSET] & 0x0F}"


def _card_error(error: PcscError) -> CardError:
    """Return what a failed PC/SC call means for the person at the kiosk."""
    if error.is_busy:
        return CardError(Problem.CARD_BUSY, str(error))
    if error.is_card_mute:
        return CardError(Problem.CARD_MUTE, str(error))
    return CardError(Problem.CARD_UNREADABLE, str(error))
