"""How long a real chip takes: a virtual card slowed down to the pace of applet 1.7 or 1.8.

8 ms a command for chip and reader, and the line's time for each byte: 232 microseconds at the rate
of applet 1.7 (TA1=13), 40 at that of 1.8 (TA1=96). Computed from the cards' answers to reset; two
measurements of real cards in public logs agree with it, as docs/domain.md tells. A signature by the
chip takes 22 ms more.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from gateway.sandbox.cards.virtual_card import Chip


@dataclass(frozen=True, slots=True)
class Pace:
    """A chip's pace, in seconds: for each command, for each byte to or from it, for a signature by
    it.
    """

    command: float
    byte: float
    signature: float = 0.0

    def of(self, apdu: bytes, answer: bytes) -> float:
        """How long one command and its answer take."""
        signing = self.signature if apdu[1:2] == b"\x88" else 0.0
        return self.command + self.byte * (len(apdu) + len(answer)) + signing


PACES = {"1.7": Pace(0.008, 0.000232), "1.8": Pace(0.008, 0.000040, 0.022)}


class PacedCard:
    """``chip`` at a real one's ``pace``. ``spent`` and ``commands`` count what it took since they
    were last set to 0.
    """

    def __init__(self, chip: Chip, pace: Pace) -> None:
        self._chip = chip
        self._pace = pace
        self.atr = chip.atr
        self.spent = 0.0
        self.commands = 0

    def reset(self) -> None:
        """Pass it on."""
        self._chip.reset()

    def transmit(self, apdu: bytes) -> bytes:
        """The chip's answer, when a real one would have given it."""
        began = time.perf_counter()
        answer = self._chip.transmit(apdu)
        time.sleep(max(0.0, began + self._pace.of(apdu, answer) - time.perf_counter()))
        self.spent += time.perf_counter() - began
        self.commands += 1
        return answer
