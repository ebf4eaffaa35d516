"""One reading of one card: connected, checked in one transaction, every wait in it under the
watchdog, every step counted.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from gateway.devices.card.apdu import OK, Card, CardError, CardSilentError, CardStep
from gateway.devices.card.pcsc import Context, PcscError
from gateway.devices.card.verifier import CardVerifier, VerifiedCard
from gateway.domain.events import CardFailed, CardRead, CardRefused
from gateway.domain.problem import Problem
from gateway.system.threads import Watchdog

ATR_OF_1_8 = bytes.fromhex("3B7F96000080318065B085040120120FFF829000")
_CARD_DATA = bytes.fromhex("80E400001C")
_APPLET_AT = 21
_CARD_DATA_BYTES = 28


@dataclass(slots=True)
class CardReport:
    """What the reading of one card came to and cost, over all tries; for ``gateway card``.

    ``driver``: maker and version of the reader's driver. ``applet``: as the card itself says
    (``1.7``), only where it was asked. ``seconds``: from the connection to the verdict, all tries;
    ``card_seconds``: the part of it spent waiting for the card. ``verified_card`` or ``problem`` is set at
    the end, ``reason`` is for the technician.
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
    """Sees to it that one card gets one verdict: after the watchdog's word only a success or a
    forgery is worth telling.
    """

    def __init__(self, report: Callable[[object], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._given = True
        self.late_problem = Problem.CARD_STUCK

    def begin(self) -> None:
        """A new card."""
        with self._lock:
            self._given = False

    def give(self, event: CardRead | CardFailed | CardRefused) -> None:
        """Report the end of the reading, but no failure after another one."""
        with self._lock:
            if not self._given or not isinstance(event, CardFailed):
                self._given = True
                self._report(event)

    def late(self) -> None:
        """Report that an answer is overdue; called by the watchdog."""
        self.give(CardFailed(self.late_problem))


class ReadAttempt:
    """One try to read a card. ``thorough``: the try before found a forgery."""

    def __init__(
        self, verifier: CardVerifier, verdict: ResultReporter, watchdog: Watchdog, *, thorough: bool
    ) -> None:
        self._verifier = verifier
        self._verdict = verdict
        self._watchdog = watchdog
        self._thorough = thorough

    def take(
        self, context: Context, name: str, card_report: CardReport, *, card_data: bool
    ) -> VerifiedCard:
        """Connect to the card in the reader ``name`` and check it; ``card_data``: ask for its
        applet's version, too.

        :raises CardError: when the card does not serve; a forgery is one of these.
        :raises PcscError: when the card service is gone.
        """
        began = time.perf_counter()
        card_report.tries += 1
        # a transaction of another program is what the first wait is for
        self._verdict.late_problem = Problem.CARD_BUSY
        self._watchdog.arm()
        card = Card(lambda _apdu: b"", card_report.steps)
        try:
            with context.connect(name) as connection:
                self._verdict.late_problem = Problem.CARD_STUCK

                def send(apdu: bytes) -> bytes:
                    self._watchdog.arm()
                    sent = time.perf_counter()
                    try:
                        return connection.send_and_receive(apdu)
                    finally:
                        card_report.card_seconds += time.perf_counter() - sent

                card.send = send
                if card_data:
                    card_report.driver = connection.driver()
                verified = self._verifier.verify(
                    card, elliptic=card_report.atr == ATR_OF_1_8, thorough=self._thorough
                )
                if card_data:
                    card_report.applet = _applet(card)
                return verified
        except PcscError as error:
            if error.service_gone:
                raise
            raise _trouble_of(error) from None
        except CardSilentError:
            raise CardError(Problem.CARD_UNREADABLE, "no answer to a command") from None
        finally:
            self._watchdog.disarm()
            card_report.seconds += time.perf_counter() - began


def _applet(card: Card) -> str:
    """The applet's version by the card's own data; empty when it gives none."""
    with card.step("card data"):
        data, status = card.exchange(_CARD_DATA)
    if status != OK or len(data) < _CARD_DATA_BYTES:
        return ""
    return f"{data[_APPLET_AT] >> 4}.{data[_APPLET_AT] & 0x0F}"


def _trouble_of(error: PcscError) -> CardError:
    """What a failed PC/SC call means for the person at the kiosk."""
    if error.busy:
        return CardError(Problem.CARD_BUSY, str(error))
    if error.card_mute:
        return CardError(Problem.CARD_MUTE, str(error))
    return CardError(Problem.CARD_UNREADABLE, str(error))
