"""A virtual eID card: answers APDUs as a real card of applet 1.7 or 1.8 does, strictly by T=0.

What the card manuals and open readers say of the real cards is in docs/domain.md. Case 4 commands
answer 61xx and wait for GET RESPONSE, a wrong length is answered 6Cxx with the right one, a read
past the end 6B00. The one place for faults is :attr:`VirtualCard.before`: it sees every APDU first
and may answer in the card's place, block, or pull the card.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed, decode_dss_signature

from gateway.sandbox.cards.eid_files import (
    ID_DF,
    IDENTITY,
    MF,
    PKI_DF,
    CardHolder,
    card_files,
    sign,
)
from gateway.sandbox.cards.keys import Issuer

ATRS = {
    "1.0": bytes.fromhex("3B989440FFA503010101AD1310"),
    "1.1": bytes.fromhex("3B9813400AA503010101AD1311"),
    "1.7": bytes.fromhex("3B9813400AA503010101AD1311"),
    "1.8": bytes.fromhex("3B7F96000080318065B085040120120FFF829000"),
}
BANK_ATR = bytes.fromhex("3B6500002063CB6800")
_APPLETS = {
    bytes.fromhex("A00000003029057000AD13100101FF"),
    bytes.fromhex("A000000177504B43532D3135"),
}
# tag and length before the 48 bytes
_CHALLENGE = bytes.fromhex("9430")
# a card's limit until a PIN is given
_CHALLENGES = 5000

OK = b"\x90\x00"
NO_FILE = b"\x6a\x82"
NO_FILE_SELECTED = b"\x69\x86"
NOT_USABLE = b"\x69\x85"
WRONG_LENGTH = b"\x67\x00"
WRONG_PARAMETERS = b"\x6a\x86"
PAST_THE_END = b"\x6b\x00"
NO_SUCH_COMMAND = b"\x6d\x00"
NO_SUCH_CLASS = b"\x6e\x00"


class Chip(Protocol):
    """Describe what can be put into a virtual reader's slot."""

    @property
    def atr(self) -> bytes:
        """Return the answer to reset."""

    def reset(self) -> None:
        """Take note that the card was powered up or reset."""

    def transmit(self, apdu: bytes) -> bytes:
        """Return the answer to one APDU, status word included; empty for none."""


class VirtualCard:
    """Answer as the eID card of ``holder``, signed with the practice keys in the folder ``keys``.

    ``files`` (by path, from 3F00 on) may be changed to make a card with a fault in its content, and
    :meth:`sign` makes its signatures right again. The chip proves itself with
    ``basic_key``. ``before``, when set, is asked first for every APDU: its result is the answer;
    ``None`` lets the card answer itself. ``issuer``: another than the practice register.
    """

    def __init__(self, holder: CardHolder, keys: Path, issuer: Issuer | None = None) -> None:
        self.holder = holder
        self.keys = keys
        self.atr = ATRS[holder.applet]
        self.issuer = issuer or Issuer(keys, holder.applet, rekeyed=holder.rekeyed)
        self.files = card_files(holder, self.issuer)
        self.before: Callable[[bytes], bytes | None] | None = None
        self.challenges_left = _CHALLENGES
        self.basic_key = (
            self.issuer.basic_key(holder.card_number) if holder.applet == "1.8" else None
        )
        self._folder = MF
        self._selected: bytes | None = None
        self._response = b""

    def sign(self) -> None:
        """Sign identity and address as they are now."""
        sign(self.files, self.holder, self.issuer)

    def reset(self) -> None:
        """Select nothing, and the default applet."""
        self._folder, self._selected, self._response = MF, None, b""

    def transmit(self, apdu: bytes) -> bytes:
        """Return the answer to one T=0 command: header of four bytes, P3, data."""
        if self.before is not None and (answer := self.before(apdu)) is not None:
            return answer
        if len(apdu) < 4:
            return WRONG_LENGTH
        cla, ins, p1, p2 = apdu[:4]
        p3 = apdu[4] if len(apdu) > 4 else 0
        data = apdu[5:]
        if data and len(data) != p3:
            return WRONG_LENGTH
        response, self._response = self._response, b""
        match cla, ins:
            case 0x00, 0xA4:
                return self._select(p1, p2, data)
            case 0x00, 0xB0:
                return self._read_binary(p1 << 8 | p2, p3 or 256)
            case 0x00, 0xC0:
                return _outgoing(response, p3) if response else NOT_USABLE
            case 0x00, 0x88:
                return self._authenticate(p1, p2, data)
            case 0x80, 0xE4:
                return _outgoing(self._card_data(p2), p3)
            case 0x80, 0xB2 if self.basic_key:
                return self._read_record(p1, p2, p3)
        return NO_SUCH_COMMAND if cla in {0x00, 0x80} else NO_SUCH_CLASS

    def _select(self, p1: int, p2: int, data: bytes) -> bytes:
        if p1 == 0x04:
            return OK if data in _APPLETS else NO_FILE
        if p2 != 0x0C:
            return WRONG_PARAMETERS
        if p1 == 0x08:
            path = MF + data.removeprefix(MF)
        elif p1 in {0x00, 0x02}:
            path = MF if data == MF else self._folder + data
        else:
            return WRONG_PARAMETERS
        if path in {MF, ID_DF, PKI_DF}:
            self._folder, self._selected = path, None
        elif path in self.files:
            self._folder, self._selected = path[:-2], path
        else:
            return NO_FILE
        return OK

    def _read_binary(self, offset: int, length: int) -> bytes:
        if self._selected is None:
            return NO_FILE_SELECTED
        rest = self.files[self._selected][offset:]
        if not rest:
            return PAST_THE_END
        return rest[:length] + OK if length <= len(rest) else bytes((0x6C, len(rest)))

    def _read_record(self, p1: int, p2: int, length: int) -> bytes:
        """Return one element of the identity file; applet 1.8 only."""
        elements = _elements(self.files[IDENTITY])
        return _outgoing(elements[p1], length) if p1 == p2 and p1 in elements else WRONG_PARAMETERS

    def _card_data(self, p2: int) -> bytes:
        """Return serial, versions, and with ``p2`` 1 on applet 1.8 the PIN tries left."""
        serial = hashlib.sha256(self.holder.card_number.encode()).digest()[:16]
        applet = int(self.holder.applet.replace(".", ""), 16)
        versions = bytes(
            (0xA5, 0x03, 0x01, 0x01, 0x01, applet, 0x00, 0x01 if self.basic_key else 0x02)
        )
        return (
            serial
            + versions
            + bytes.fromhex("0121010F")
            + (b"\x03\x03\x03" if self.basic_key and p2 == 1 else b"")
        )

    def _authenticate(self, p1: int, p2: int, data: bytes) -> bytes:
        """Prove as applet 1.8 that the card is no copy: its basic key signs 48 bytes."""
        if self.basic_key is None:
            return NO_SUCH_COMMAND
        if (
            (p1, p2) != (0x02, 0x81)
            or not data.startswith(_CHALLENGE)
            or len(data) != len(_CHALLENGE) + 48
        ):
            return WRONG_PARAMETERS
        if self.challenges_left == 0:
            return NOT_USABLE
        self.challenges_left -= 1
        signature = self.basic_key.sign(
            data[len(_CHALLENGE) :], ec.ECDSA(Prehashed(hashes.SHA384()))
        )
        r, s = decode_dss_signature(signature)
        self._response = r.to_bytes(48) + s.to_bytes(48)
        return bytes((0x61, len(self._response)))


class OtherCard:
    """Answer as a bank card, which is no eID, by its ATR and its refusals."""

    atr = BANK_ATR

    def reset(self) -> None:
        """Forget nothing: nothing is ever selected."""

    def transmit(self, apdu: bytes) -> bytes:
        """Refuse every file of the eID."""
        return NO_FILE if apdu[1:2] == b"\xa4" else NO_SUCH_COMMAND


class MuteCard:
    """Answer as a card that lies upside down: the reader understands no answer to reset."""

    # the virtual reader would take an empty one for an empty slot
    atr = b"\x00"

    def reset(self) -> None:
        """Forget nothing: nothing is ever selected."""

    def transmit(self, apdu: bytes) -> bytes:  # noqa: ARG002 - the protocol's
        """Return no answer."""
        return b""


def _outgoing(data: bytes, length: int) -> bytes:
    """Return ``data`` when its exact length was asked for (00 for 256 bytes), else 6Cxx."""
    return data + OK if (length or 256) == len(data) else bytes((0x6C, len(data)))


def _elements(file: bytes) -> dict[int, bytes]:
    """Return the elements of a file by tag, tag and length included."""
    elements = {}
    at = 0
    while at < len(file):
        end = at + 1
        length = 0
        while file[end] == 0xFF:
            length += 255
            end += 1
        length += file[end]
        end += 1 + length
        elements[file[at]] = file[at:end]
        at = end
    return elements


# ---- a card as slow as a real one ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pace:
    """Hold a chip's pace, in seconds: for a command, for a byte to or from it, for a signature."""

    command: float
    byte: float
    signature: float = 0.0

    def seconds(self, apdu: bytes, answer: bytes) -> float:
        """Return how long one command and its answer take."""
        signing = self.signature if apdu[1:2] == b"\x88" else 0.0
        return self.command + self.byte * (len(apdu) + len(answer)) + signing


# 8 ms a command for chip and reader, and the line's time for each byte: 232 microseconds at the
# rate of applet 1.7 (TA1=13), 40 at that of 1.8 (TA1=96). Computed from the cards' answers to
# reset; two measurements of real cards in public logs agree with it, as docs/domain.md says. A
# signature by the chip takes 22 ms more.
PACES = {"1.7": Pace(0.008, 0.000232), "1.8": Pace(0.008, 0.000040, 0.022)}


class PacedCard:
    """Slow ``chip`` down to a real one's ``pace``.

    ``spent`` (seconds) and ``commands`` count since they were last set to 0.
    """

    def __init__(self, chip: Chip, pace: Pace) -> None:
        self._chip = chip
        self._pace = pace
        self.atr = chip.atr
        self.spent = 0.0
        self.commands = 0

    def reset(self) -> None:
        """Reset the chip."""
        self._chip.reset()

    def transmit(self, apdu: bytes) -> bytes:
        """Return the chip's answer, when a real one would have given it."""
        began = time.perf_counter()
        answer = self._chip.transmit(apdu)
        time.sleep(max(0.0, began + self._pace.seconds(apdu, answer) - time.perf_counter()))
        self.spent += time.perf_counter() - began
        self.commands += 1
        return answer
