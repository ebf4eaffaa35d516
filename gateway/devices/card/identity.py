"""Read the identity file of a Belgian eID card: fields, the dates and words in them, the person.

The content is read as tolerantly as the field needs it: unknown tags and document types are kept,
dates come in three languages and in halves, nothing is derived from the national number that the
card says elsewhere. Source: the public card manuals and open readers of these cards, as
docs/domain.md tells. ``verifier`` says whether the file is genuine, before it is parsed here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gateway.devices.card import tlv
from gateway.devices.card.apdu import CardError
from gateway.domain.digits import is_digits
from gateway.domain.identifiers import has_inss_checksum, inss_kind
from gateway.domain.model import CardAuthenticity, CardPeriod, Means, Person
from gateway.domain.problem import Problem

IDENTITY = bytes.fromhex("3F00DF014031")
IDENTITY_SIGNATURE = bytes.fromhex("3F00DF014032")
ADDRESS = bytes.fromhex("3F00DF014033")
ADDRESS_SIGNATURE = bytes.fromhex("3F00DF014034")
# applet 1.8 only
BASIC_KEY = bytes.fromhex("3F00DF014040")
ROOT_CERTIFICATE = bytes.fromhex("3F00DF00503B")
REGISTER_CERTIFICATE = bytes.fromhex("3F00DF00503C")

TAG_CARD_NUMBER = 0x01
TAG_VALID_FROM = 0x03
TAG_VALID_TO = 0x04
TAG_NATIONAL_NUMBER = 0x06
TAG_SURNAME = 0x07
TAG_GIVEN = 0x08
TAG_NATIONALITY = 0x0A
TAG_BORN = 0x0C
TAG_SEX = 0x0D
TAG_DOCUMENT_TYPE = 0x0F
TAG_BASIC_KEY_HASH = 0x1A

_LANGUAGE_OF_NATIONALITY = {
    "belg": "nl",
    "belge": "fr",
    "belgier": "de",
    "belgierin": "de",
    "belgisch": "de",
}
_DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{4})", re.ASCII)
_BORN = re.compile(r"(?:([0-9]{1,2})[ .]+)?(?:([^\W\d_]{3,5})[ .]*)?([0-9]{4})")
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            ("JAN",),
            ("FEB", "FEV"),
            ("MAAR", "MARS", "MAER", "MÄR", "MAR"),
            ("APR", "AVR"),
            ("MEI", "MAI", "MAY"),
            ("JUN", "JUIN"),
            ("JUL", "JUIL"),
            ("AUG", "AOUT", "AOÛT"),
            ("SEP", "SEPT"),
            ("OKT", "OCT"),
            ("NOV",),
            ("DEC", "DEZ"),
        ),
        start=1,
    )
    for name in names
}
_SEXES = {"M": "M", "F": "F", "V": "F", "W": "F"}
_RESIDENCE = {
    **dict(
        zip(map(str, range(11, 20)), ("A", "B", "C", "D", "E", "E+", "F", "F+", "H"), strict=True)
    ),
    **dict(
        zip(
            ("20", "21", "22", "23", "27", "28", "31", "32"),
            ("I", "J", "M", "N", "K", "L", "EU", "EU+"),
            strict=True,
        )
    ),
    **dict(zip(("33", "34", "35", "36"), ("A", "B", "F", "F+"), strict=True)),
}
_DOCUMENTS = {
    "1": "Belgian identity card",
    "6": "Kids-ID",
    "7": "bootstrap card",
    "8": "habilitation card",
    **{kind: f"{name} card" for kind, name in _RESIDENCE.items()},
    **{str(kind): "Kids-ID for foreigners" for kind in range(61, 70)},
}


@dataclass(frozen=True, slots=True)
class Identity:
    """Hold the identity file of a card: ``file`` as read, with padding; ``fields`` by tag."""

    file: bytes = field(repr=False)
    fields: Mapping[int, bytes] = field(repr=False)

    def text(self, tag: int) -> str:
        """Return a field as text in NFC, empty when missing; broken UTF-8 shows as such."""
        return unicodedata.normalize(
            "NFC", self.fields.get(tag, b"").decode("utf-8", errors="replace")
        ).strip()

    @property
    def number(self) -> str:
        """The national register number or the BIS number: 11 digits."""
        return self.text(TAG_NATIONAL_NUMBER)

    @property
    def card_number(self) -> str:
        """The card's own number: 12 digits; on a foreigner's card 9, maybe after a letter."""
        return self.text(TAG_CARD_NUMBER)

    @property
    def valid_from(self) -> date | None:
        """The card's first day; ``None`` when the card does not hold a date there."""
        return _day(self.text(TAG_VALID_FROM))

    @property
    def last_day(self) -> date | None:
        """The card's last day; ``None`` when the card does not hold a date there."""
        return _day(self.text(TAG_VALID_TO))

    @property
    def valid_to(self) -> str:
        """The card's last day as an ISO date; empty when the card does not hold a date there."""
        return self.last_day.isoformat() if self.last_day else ""

    @property
    def born(self) -> str:
        """The date of birth in ISO form, as far as the card knows it: ``1975-04-26``, ``1961``.

        Never taken from the national number: public specimens exist whose number has month 71.
        """
        return birth_date(self.text(TAG_BORN))

    @property
    def sex(self) -> str:
        """``M`` or ``F``, from each language's letter; empty when the card says something else."""
        return _SEXES.get(self.text(TAG_SEX).upper(), "")

    @property
    def language(self) -> str:
        """The card's language by its word for "Belgian"; empty on a foreigner's card."""
        return _LANGUAGE_OF_NATIONALITY.get(self.text(TAG_NATIONALITY).casefold(), "")

    @property
    def document_type(self) -> str:
        """The kind of document as a number without leading zeros (``1`` and ``01`` both occur)."""
        text = self.text(TAG_DOCUMENT_TYPE)
        return str(int(text)) if is_digits(text) else text

    @property
    def document(self) -> str:
        """The kind of document in words for the technician; an unknown one by its number."""
        kind = self.document_type
        return _DOCUMENTS.get(kind, f"document type {kind or 'unknown'}")

    def person(
        self, genuine: CardAuthenticity | None = None, period: CardPeriod | None = None
    ) -> Person:
        """Return the holder that the card names, with the judgement of the card and its dates."""
        return Person(
            number=self.number,
            kind=inss_kind(self.number),
            means=Means.CARD,
            given=self.text(TAG_GIVEN),
            surname=self.text(TAG_SURNAME),
            language=self.language,
            valid_to=self.valid_to,
            authenticity=genuine,
            card_period=period,
        )


def parse_identity(file: bytes) -> Identity:
    """Return the identity in a file.

    :raises CardError: ``CARD_UNREADABLE`` when it is no TLV or has no valid number; the text never
        says what stands there.
    """
    try:
        fields = tlv.parse(file)
    except tlv.TlvError as error:
        raise CardError(Problem.CARD_UNREADABLE, f"the identity file {error}") from None
    identity = Identity(file, fields)
    # no more than that: the signature vouches for the rest, and specimens have month 71
    if not has_inss_checksum(identity.number):
        raise CardError(Problem.CARD_UNREADABLE, "the identity file holds no valid national number")
    return identity


def birth_date(text: str) -> str:
    """Return a card's date of birth in ISO form as far as it goes; empty when it is none.

    Dutch, French and German months, double blanks, day and month or month left out: ``26 AVR
    1975``, ``01.MÄR.1960``, ``1961``.
    """
    match = _BORN.fullmatch(text.strip().upper())
    if match is None:
        return ""
    day, name, year = match.groups()
    month = _MONTHS.get(name or "")
    if name and month is None:
        return ""
    if month is None:
        return year if day is None or int(day) <= 31 else ""
    if day is None or int(day) == 0:
        return f"{year}-{month:02}"
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return ""


def _day(text: str) -> date | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
