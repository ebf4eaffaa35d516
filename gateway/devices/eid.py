"""Reading the identity of a Belgian eID card: the APDUs, the file, and the person in it.

The only seam to the card is ``send_and_receive(apdu) -> answer with status word``. Rules and pauses come from the public card
manuals (applets 1.0 to 1.8) and from open readers of these cards, as docs/domain.md tells: one SELECT by path, reads of 248
bytes, no SELECT of the applet unless the card asks for it by its answer.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from gateway.devices import tlv
from gateway.identifiers import INSS_DIGITS, inss_kind, inss_valid
from gateway.model import Means, Person, Problem

log = logging.getLogger(__name__)

SendAndReceive = Callable[[bytes], bytes]

IDENTITY = bytes.fromhex("3F00DF014031")
_SELECT_APPLET = bytes.fromhex("00A404000F A00000003029057000AD13100101FF")
_BLOCK = 248  # an old reader loses bytes above; the official middleware reads as many there
_EXACT_LENGTH_PAUSES_S = (0.010, 0.050, 0.250)  # cards of applet 1.0 and 1.1 need one before a repeat with the exact length
_RESELECTS = 3  # some readers say "no file selected" or "past the end" in the middle of a file now and then
_MAX_EXCHANGES = 40  # 61xx and 6Cxx that never end

OK = 0x9000
_PAST_THE_END = 0x6B00
_NO_FILE_SELECTED = 0x6986
_NOT_THE_APPLET = {0x6A82, 0x6A86, 0x6D00}
_NOT_THIS_CARD = {*_NOT_THE_APPLET, 0x6E00, 0x6A81, 0x6999}

TAG_CARD_NUMBER = 0x01
TAG_VALID_TO = 0x04
TAG_NATIONAL_NUMBER = 0x06
TAG_SURNAME = 0x07
TAG_GIVEN = 0x08
TAG_NATIONALITY = 0x0A

_LANGUAGE_OF_NATIONALITY = {"belg": "nl", "belge": "fr", "belgier": "de", "belgierin": "de", "belgisch": "de"}
_DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{4})")


class CardError(Exception):
    """The card does not give its identity; ``problem`` says what a person can do about it. Never holds data of the card."""

    def __init__(self, problem: Problem, why: str) -> None:
        super().__init__(why)
        self.problem = problem


class CardSilentError(Exception):
    """The card gave an answer shorter than a status word: it left, or lost contact, in the middle of a command."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The identity file of a card: ``file`` as read, padding included, for whoever checks its signature; ``fields`` by tag."""

    file: bytes = field(repr=False)
    fields: Mapping[int, bytes] = field(repr=False)

    def text(self, tag: int) -> str:
        """A field as text, empty when the card has none; bytes that are no UTF-8 become replacement characters."""
        return self.fields.get(tag, b"").decode("utf-8", errors="replace").strip()

    @property
    def number(self) -> str:
        """The national register number, or the BIS number: 11 digits."""
        return self.text(TAG_NATIONAL_NUMBER)

    @property
    def valid_to(self) -> str:
        """The card's last day as an ISO date; empty when the card does not hold a date there."""
        match = _DATE.fullmatch(self.text(TAG_VALID_TO))
        if not match:
            return ""
        day, month, year = map(int, match.groups())
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return ""

    @property
    def language(self) -> str:
        """The card's language by its word for "Belgian"; empty on a foreigner's card, where no word tells it."""
        return _LANGUAGE_OF_NATIONALITY.get(self.text(TAG_NATIONALITY).casefold(), "")

    def person(self) -> Person:
        """Who the card says its holder is. An expired card is read like any other: its date is a fact, not a fault."""
        return Person(
            number=self.number,
            kind=inss_kind(self.number),
            means=Means.CARD,
            given=self.text(TAG_GIVEN),
            surname=self.text(TAG_SURNAME),
            language=self.language,
            valid_to=self.valid_to,
        )


def read_identity(send_and_receive: SendAndReceive) -> Identity:
    """Read and parse the identity file of the card: three or four exchanges on a good day.

    :raises CardError: ``NOT_AN_EID`` when the card has no such file, ``CARD_UNREADABLE`` when it gives none that makes sense.
    :raises CardSilentError: when the card left or lost contact.
    """
    data = _Card(send_and_receive).read(IDENTITY)
    try:
        fields = tlv.parse(data)
    except tlv.TlvError as error:
        raise CardError(Problem.CARD_UNREADABLE, f"the identity file {error}") from None
    identity = Identity(data, fields)
    number = identity.number
    if len(number) != INSS_DIGITS or not inss_valid(number):
        raise CardError(Problem.CARD_UNREADABLE, "the identity file holds no valid national number")
    return identity


class _Card:
    """Commands to one card over the seam, with the habits of T=0 (61xx, 6Cxx) taken care of."""

    def __init__(self, send_and_receive: SendAndReceive) -> None:
        self._send = send_and_receive

    def read(self, path: bytes) -> bytes:
        """The whole content of the file at ``path``, as long as the card gives any.

        :raises CardError: when there is no such file, or the card breaks off in the middle of it.
        """
        self._select_or_explain(path)
        data = b""
        repeats = 0
        while len(data) <= tlv.MAX_FILE:
            block, status = self._exchange(bytes((0x00, 0xB0, len(data) >> 8, len(data) & 0xFF, _BLOCK)))
            data += block
            if block and status == OK:
                repeats = 0
                if len(block) < _BLOCK or tlv.complete(data):
                    return data
            elif status in {OK, _PAST_THE_END, _NO_FILE_SELECTED}:
                # the end when the same comes twice, else one of the readers that answer so in the middle of a file
                if repeats and data and status != _NO_FILE_SELECTED:
                    return data
                if repeats == _RESELECTS:
                    break
                repeats += 1
                self._select_or_explain(path)
            else:
                raise CardError(Problem.CARD_UNREADABLE, f"reading a file was answered {status:04X}")
        raise CardError(Problem.CARD_UNREADABLE, "the card breaks off in the middle of a file")

    def _select_or_explain(self, path: bytes) -> None:
        """Select the file at ``path``; where the card knows no such file, select the eID applet and ask once more."""
        status = self._select(path)
        if status in _NOT_THE_APPLET:  # another program may have left the card manager selected
            self._exchange(_SELECT_APPLET)
            status = self._select(path)
        if status in _NOT_THIS_CARD:
            raise CardError(Problem.NOT_AN_EID, f"selecting the identity file was answered {status:04X}")
        if status != OK:
            raise CardError(Problem.CARD_UNREADABLE, f"selecting the identity file was answered {status:04X}")

    def _select(self, path: bytes) -> int:
        return self._exchange(bytes((0x00, 0xA4, 0x08, 0x0C, len(path))) + path)[1]

    def _exchange(self, apdu: bytes) -> tuple[bytes, int]:
        """The data and the last status word of a command, once all parts of its answer are fetched.

        :raises CardSilentError: when an answer is shorter than a status word.
        """
        data = b""
        pauses = iter(_EXACT_LENGTH_PAUSES_S)
        for _ in range(_MAX_EXCHANGES):
            answer = self._send(apdu)
            if len(answer) < 2:
                raise CardSilentError
            sw1, sw2 = answer[-2:]
            log.debug("card: %s -> %02X%02X, %d bytes", apdu[:4].hex(), sw1, sw2, len(answer) - 2)
            data += answer[:-2]
            if sw1 == 0x61:
                apdu = bytes((0x00, 0xC0, 0x00, 0x00, sw2))
            elif sw1 == 0x6C and (pause := next(pauses, None)) is not None:
                time.sleep(pause)
                apdu = apdu[:4] + bytes((sw2,))
            else:
                return data, sw1 << 8 | sw2
        raise CardError(Problem.CARD_UNREADABLE, "the card never ends its answer")
