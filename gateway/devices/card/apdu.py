"""Commands to an eID card: select and read by T=0, with the habits of real cards and readers taken
care of.

The only seam to the card is ``send_and_receive(apdu) -> answer with status word``. Rules, status
words and pauses come from the public card manuals (applets 1.0 to 1.8) and from open readers of
these cards, as docs/domain.md tells: one SELECT by path, reads of 248 bytes, no SELECT of the
applet unless the card asks for it by its answer. Every loop here is bounded, since whatever lies in
the reader may answer.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from gateway.domain.problem import Problem

logger = logging.getLogger(__name__)

SendAndReceive = Callable[[bytes], bytes]
More = Callable[[bytes, bool], int]
"""How many bytes to ask for next, by what was read of a file and whether the card said that this
was all; 0: it is whole.
"""

# an old reader loses bytes above; the official middleware reads as many there
BLOCK = 248
# bytes; the largest file that is read here, a root's certificate, has about 1500
MAX_FILE = 4096
_SELECT_APPLET = bytes.fromhex("00A404000F A00000003029057000AD13100101FF")
# cards of applet 1.0 and 1.1 need one before a repeat with the exact length
EXACT_LENGTH_PAUSES_S = (0.010, 0.050, 0.250)
# some readers say "no file selected" or "past the end" in the middle of a file now and then
_REPEATS = 3
# 61xx and 6Cxx that never end
_MAX_EXCHANGES = 40
# in one reading; the longest honest one, a first card that is then accused, takes about 50
MOST_APDUS = 200

OK = 0x9000
NO_FILE = 0x6A82
_PAST_THE_END = 0x6B00
_NO_FILE_SELECTED = 0x6986
NOT_THE_APPLET = frozenset({NO_FILE, 0x6A86, 0x6D00})
NOT_THIS_CARD = frozenset({*NOT_THE_APPLET, 0x6E00, 0x6A81, 0x6999})


class CardError(Exception):
    """The card does not serve; ``problem`` says what a person can do about it. Never holds data of
    the card.
    """

    def __init__(self, problem: Problem, why: str) -> None:
        super().__init__(why)
        self.problem = problem


class CardSilentError(Exception):
    """The card gave an answer shorter than a status word: it left, or lost contact, in the middle
    of a command.
    """


class NoFileError(Exception):
    """The card has no file at that path; ``status`` is its status word."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(slots=True)
class CardStep:
    """One step of a reading: what it cost. ``apdus``: commands sent; ``seconds``: from its first
    moment to its last.
    """

    name: str
    apdus: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Card:
    """One card over the seam, for one reading; ``steps`` tells afterwards what each step of it
    cost.

    :raises CardSilentError: from every method that sends, when the card left or lost contact.
    """

    send: SendAndReceive
    steps: list[CardStep] = field(default_factory=list)
    # sent so far
    apdus: int = 0

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Count what is sent within the block as a step of its own."""
        step = CardStep(name)
        self.steps.append(step)
        began = time.perf_counter()
        try:
            yield
        finally:
            step.seconds = time.perf_counter() - began

    def read(self, path: bytes, more: More) -> bytes:
        """The content of the file at ``path``, until ``more`` says that it is whole.

        An end in a place where ``more`` wants to go on is believed when the card says it twice:
        some readers make one up.

        :raises NoFileError: when there is no such file.
        :raises CardError: ``CARD_UNREADABLE`` when the card breaks off in the middle or answers
            nonsense.
        """
        self.select(path)
        data = b""
        ended = False
        repeats = 0
        while len(data) <= MAX_FILE and (length := min(BLOCK, more(data, ended))):
            block, status = self.exchange(
                bytes((0x00, 0xB0, len(data) >> 8, len(data) & 0xFF, length))
            )
            data += block
            ended = len(block) < length
            if block and status == OK:
                repeats = 0
            elif status in {OK, _PAST_THE_END, _NO_FILE_SELECTED}:
                believed = bool(data) and status != _NO_FILE_SELECTED
                ended = believed
                if believed and (repeats or not more(data, ended)):
                    return data
                if repeats == _REPEATS:
                    raise CardError(
                        Problem.CARD_UNREADABLE, "the card breaks off in the middle of a file"
                    )
                repeats += 1
                self.select(path)
            else:
                raise CardError(
                    Problem.CARD_UNREADABLE, f"reading a file was answered {status:04X}"
                )
        if len(data) > MAX_FILE:
            raise CardError(Problem.CARD_UNREADABLE, "a file of the card does not end")
        return data

    def select(self, path: bytes) -> None:
        """Select the file at ``path``; where the card knows no such file, select the eID applet and
        ask once more.

        :raises NoFileError: when there is no such file.
        :raises CardError: ``CARD_UNREADABLE`` for any other refusal.
        """
        status = self._select(path)
        # another program may have left the card manager selected
        if status in NOT_THE_APPLET:
            self.exchange(_SELECT_APPLET)
            status = self._select(path)
        if status in NOT_THIS_CARD:
            raise NoFileError(status)
        if status != OK:
            raise CardError(Problem.CARD_UNREADABLE, f"selecting a file was answered {status:04X}")

    def _select(self, path: bytes) -> int:
        return self.exchange(bytes((0x00, 0xA4, 0x08, 0x0C, len(path))) + path)[1]

    def exchange(self, apdu: bytes) -> tuple[bytes, int]:
        """The data and the last status word of a command, once all parts of its answer are fetched.

        :raises CardError: ``CARD_UNREADABLE`` when the answer never ends.
        """
        data = b""
        pauses = iter(EXACT_LENGTH_PAUSES_S)
        for _ in range(_MAX_EXCHANGES):
            if self.apdus == MOST_APDUS:
                raise CardError(Problem.CARD_UNREADABLE, "the card does not come to an end")
            self.apdus += 1
            if self.steps:
                self.steps[-1].apdus += 1
            answer = self.send(apdu)
            if len(answer) < 2:
                raise CardSilentError
            sw1, sw2 = answer[-2:]
            logger.debug(
                "card: %s -> %02X%02X, %d bytes", apdu[:4].hex(), sw1, sw2, len(answer) - 2
            )
            data += answer[:-2]
            if sw1 == 0x61:
                apdu = bytes((0x00, 0xC0, 0x00, 0x00, sw2))
            elif sw1 == 0x6C and (pause := next(pauses, None)) is not None:
                time.sleep(pause)
                apdu = apdu[:4] + bytes((sw2,))
            else:
                return data, sw1 << 8 | sw2
        raise CardError(Problem.CARD_UNREADABLE, "the card never ends its answer")
