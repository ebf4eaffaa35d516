"""Send commands to an eID card by T=0: select and read, with the habits of real cards and readers.

The only seam to the card is ``send_and_receive(apdu) -> answer with status word``. Rules, status
words and pauses come from the public card manuals (applets 1.0 to 1.8) and from open readers of
these cards, as docs/domain.md tells: one SELECT by path, reads of 248 bytes, no SELECT of the
applet unless the card asks for it by its answer. Every loop here is bounded, since anything may lie
in the reader and answer.

Example: ``Card(connection.send_and_receive).read(IDENTITY, more)`` gives the bytes of a file.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum

from gateway.domain.problem import Problem

logger = logging.getLogger(__name__)

SendAndReceive = Callable[[bytes], bytes]
# how many bytes to ask for next, by what was read of a file and whether the card said that this was
# all; 0: it is whole
More = Callable[[bytes, bool], int]

# an old reader loses bytes above; the official middleware reads as many there
BLOCK = 248
# bytes; the largest file that is read here, a root's certificate, has about 1500
MAX_FILE = 4096
# cards of applet 1.0 and 1.1 need one before a repeat with the exact length
EXACT_LENGTH_PAUSES_S = (0.010, 0.050, 0.250)
# commands in one reading; the longest honest one, a first card that is then accused, takes about 50
MAX_APDUS = 200
_SELECT_APPLET = bytes.fromhex("00A404000F A00000003029057000AD13100101FF")
# some readers say "no file selected" or "past the end" in the middle of a file now and then
_REPEATS = 3
# parts of one answer: 61xx and 6Cxx that never end
_MAX_EXCHANGES = 40


class SW(IntEnum):
    """Name the status words of ISO 7816-4 that mean something here."""

    OK = 0x9000
    EXECUTION_ERROR = 0x6400
    MEMORY_FAILURE = 0x6581
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_FILE_SELECTED = 0x6986
    APPLET_SELECT_FAILED = 0x6999
    FUNCTION_NOT_SUPPORTED = 0x6A81
    FILE_NOT_FOUND = 0x6A82
    INCORRECT_PARAMETERS = 0x6A86
    # an offset past the end of the file
    WRONG_PARAMETERS = 0x6B00
    INSTRUCTION_NOT_SUPPORTED = 0x6D00
    CLASS_NOT_SUPPORTED = 0x6E00
    NO_DIAGNOSIS = 0x6F00


# first bytes of a status word: more bytes wait; the right length is the second byte
_SW1_BYTES_WAIT, _SW1_EXACT_LENGTH = 0x61, 0x6C
# another program may have left the card manager selected, and some applets are never selected by
# default: a public one for Java cards answers 6986 until then
_APPLET_NOT_SELECTED = frozenset(
    {
        *(SW.FILE_NOT_FOUND, SW.INCORRECT_PARAMETERS, SW.INSTRUCTION_NOT_SUPPORTED),
        SW.NO_FILE_SELECTED,
    }
)
_FILE_MISSING = _APPLET_NOT_SELECTED | {
    SW.CLASS_NOT_SUPPORTED,
    SW.FUNCTION_NOT_SUPPORTED,
    SW.APPLET_SELECT_FAILED,
}


class CardError(Exception):
    """Tell that the card does not serve, and why; never holds data of the card."""

    def __init__(self, problem: Problem, why: str) -> None:
        super().__init__(why)
        self.problem = problem


class CardSilentError(Exception):
    """Tell that an answer has no status word: the card left, or lost contact, during a command."""


class NoFileError(Exception):
    """Tell that the card has no file at a path; ``status`` is its status word."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(slots=True)
class CardStep:
    """Hold what one step of a reading cost: ``apdus``, the commands sent, and its ``seconds``."""

    name: str
    apdus: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Card:
    """Speak with one card over the seam, for one reading; count ``apdus`` and ``steps``.

    :raises CardSilentError: from every method that sends, when the card left or lost contact.
    """

    send: SendAndReceive
    steps: list[CardStep] = field(default_factory=list)
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
        """Return the content of the file at ``path``, until ``more`` says that it is whole.

        An end in a place where ``more`` wants to go on is believed when the card says it twice:
        some readers make one up.

        :raises NoFileError: when there is no such file.
        :raises CardError: ``CARD_UNREADABLE`` when the card breaks off or answers nonsense.
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
            if block and status == SW.OK:
                repeats = 0
            elif status in {SW.OK, SW.WRONG_PARAMETERS, SW.NO_FILE_SELECTED}:
                ended = bool(data) and status != SW.NO_FILE_SELECTED
                if ended and (repeats or not more(data, ended)):
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
        """Select the file at ``path``; where the card knows none, select the applet and repeat.

        :raises NoFileError: when there is no such file.
        :raises CardError: ``CARD_UNREADABLE`` for any other refusal.
        """
        command = bytes((0x00, 0xA4, 0x08, 0x0C, len(path))) + path
        _, status = self.exchange(command)
        if status in _APPLET_NOT_SELECTED:
            self.exchange(_SELECT_APPLET)
            _, status = self.exchange(command)
        if status in _FILE_MISSING:
            raise NoFileError(status)
        if status != SW.OK:
            raise CardError(Problem.CARD_UNREADABLE, f"selecting a file was answered {status:04X}")

    def exchange(self, apdu: bytes) -> tuple[bytes, int]:
        """Return the data and the last status word of a command, all parts of its answer fetched.

        :raises CardError: ``CARD_UNREADABLE`` when the answer never ends.
        """
        data = b""
        pauses = iter(EXACT_LENGTH_PAUSES_S)
        for _ in range(_MAX_EXCHANGES):
            if self.apdus == MAX_APDUS:
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
            if sw1 == _SW1_BYTES_WAIT:
                apdu = bytes((0x00, 0xC0, 0x00, 0x00, sw2))
            elif sw1 == _SW1_EXACT_LENGTH and (pause := next(pauses, None)) is not None:
                time.sleep(pause)
                apdu = apdu[:4] + bytes((sw2,))
            else:
                return data, sw1 << 8 | sw2
        raise CardError(Problem.CARD_UNREADABLE, "the card never ends its answer")
