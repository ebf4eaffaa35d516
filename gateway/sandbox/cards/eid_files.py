"""The files of a virtual eID card, as the public card manuals describe them (docs/domain.md)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import cv2
import numpy as np
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.registers.records import Worker

MF = bytes.fromhex("3F00")
ID_DF = bytes.fromhex("3F00DF01")
PKI_DF = bytes.fromhex("3F00DF00")
IDENTITY = ID_DF + b"\x40\x31"
IDENTITY_SIGNATURE = ID_DF + b"\x40\x32"
ADDRESS = ID_DF + b"\x40\x33"
ADDRESS_SIGNATURE = ID_DF + b"\x40\x34"
PHOTO = ID_DF + b"\x40\x35"
BASIC_KEY = ID_DF + b"\x40\x40"
ROOT_CERTIFICATE = PKI_DF + b"\x50\x3b"
REGISTER_CERTIFICATE = PKI_DF + b"\x50\x3c"
AUTHENTICATION_CERTIFICATE = PKI_DF + b"\x50\x38"
SIGNING_CERTIFICATE = PKI_DF + b"\x50\x39"
CITIZEN_CA_CERTIFICATE = PKI_DF + b"\x50\x3a"
CA_ROLE = ID_DF + b"\x40\x38"
# up to applet 1.7
PREFERENCES = ID_DF + b"\x40\x39"

_ADDRESS_SIZE = 117
_SIGNATURE_SIZE = {"1.0": 128, "1.1": 128, "1.7": 256, "1.8": 128}
# as it stands on cards of applet 1.8
_NO_CERTIFICATE = bytes(2500)
_KIDS = {"6", *map(str, range(61, 70))}
# on cards of applet 1.8 from the start, here empty
_LATE_TAGS = (0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19)
# zeros after a certificate, on cards of applet 1.8
_CERTIFICATE_PADDING = 1100
_MONTHS = {
    "nl": ["JAN", "FEB", "MAAR", "APR", "MEI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEC"],
    "fr": ["JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC"],
    "de": ["JAN", "FEB", "MÄR", "APR", "MAI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEZ"],
}
_NATIONALITY = {
    "nl": {
        "BE": "Belg", "BG": "Bulgarije", "BR": "Brazilië", "DE": "Duitsland", "ES": "Spanje",
        "FR": "Frankrijk", "IT": "Italië", "MA": "Marokko", "NL": "Nederland", "PL": "Polen",
        "PT": "Portugal", "RO": "Roemenië", "TR": "Turkije", "UA": "Oekraïne",
    },
    "fr": {
        "BE": "Belge", "BG": "Bulgarie", "BR": "Brésil", "DE": "Allemagne", "ES": "Espagne",
        "FR": "France", "IT": "Italie", "MA": "Maroc", "NL": "Pays-Bas", "PL": "Pologne",
        "PT": "Portugal", "RO": "Roumanie", "TR": "Turquie", "UA": "Ukraine",
    },
    "de": {
        "BE": "Belgier", "BG": "Bulgarien", "BR": "Brasilien", "DE": "Deutschland",
        "ES": "Spanien", "FR": "Frankreich", "IT": "Italien", "MA": "Marokko",
        "NL": "Niederlande", "PL": "Polen", "PT": "Portugal", "RO": "Rumänien", "TR": "Türkei",
        "UA": "Ukraine",
    },
}  # fmt: skip


@dataclass(frozen=True)
class CardHolder:
    """Hold what is printed on and stored in a card.

    ``language``: the card's, ``nl``, ``fr`` or ``de``; ``nationality``: ISO 3166.

    ``rekeyed``: a card of applet 1.7 with elliptic certificates. ``tags``: elements of the identity
    file in place of what the rest gives, ``None`` to leave one out.
    """

    given: str
    surname: str
    number: str = field(repr=False)
    card_number: str = field(repr=False)
    born: date
    birth_place: str
    sex: str
    nationality: str
    language: str
    valid_from: date
    valid_to: date
    applet: str = "1.8"
    document_type: str = "1"
    municipality: str = "Gent"
    street: str = ""
    post_code: str = ""
    rekeyed: bool = False
    tags: Mapping[int, bytes | None] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, worker: Worker) -> CardHolder:
        """Return the card of a worker of the practice site.

        :raises ValueError: when this worker has none; the text is a sentence for the person at the
            command line.
        """
        card = worker.card
        if card is None:
            raise ValueError(
                f"{worker.given} has no eID card on the practice site."
                " Take another worker, or show the L1 form."
            )
        since = card.validity.since
        return cls(
            given=worker.given,
            surname=worker.surname,
            number=worker.number,
            card_number=card.number,
            born=worker.born,
            birth_place=worker.birth_place,
            sex=worker.gender,
            nationality=worker.nationality,
            language=worker.language if worker.language in _MONTHS else "nl",
            valid_from=since,
            valid_to=card.validity.until
            or since.replace(year=since.year + 10, day=min(since.day, 28)),
            applet=card.applet,
            document_type=card.document_type,
            municipality=card.municipality,
            street=f"{worker.address.street} {worker.address.house}".strip(),
            post_code=worker.address.post_code,
        )


def card_files(holder: CardHolder, issuer: Issuer) -> dict[bytes, bytes]:
    """Return all files of the holder's card by path, signed by the issuer's register."""
    newest = holder.applet == "1.8"
    picture = photo(holder.card_number)
    basic_key = issuer.basic_key(holder.card_number) if newest else None
    address = encode(
        {1: holder.street.encode(), 2: holder.post_code.encode(), 3: holder.municipality.encode()}
    )
    padding = b"\0" * (_CERTIFICATE_PADDING if newest else 0)
    name = f"{holder.given} {holder.surname}"
    people = {
        path: issuer.citizen(name, holder.card_number, purpose, holder.valid_from, holder.valid_to)
        + padding
        for path, purpose in (
            (AUTHENTICATION_CERTIFICATE, "Authentication"),
            (SIGNING_CERTIFICATE, "Signature"),
        )
    }
    files = {
        IDENTITY: encode(_identity_fields(holder, picture, basic_key)),
        ADDRESS: address.ljust(_ADDRESS_SIZE, b"\0"),
        PHOTO: picture,
        ROOT_CERTIFICATE: issuer.root.der + padding,
        REGISTER_CERTIFICATE: issuer.register.der + padding,
        CITIZEN_CA_CERTIFICATE: issuer.citizen_ca.der + padding,
        **(dict.fromkeys(people, _NO_CERTIFICATE) if holder.document_type in _KIDS else people),
        CA_ROLE: bytes(20),
    }
    if basic_key:
        files[BASIC_KEY] = public_bytes(basic_key)
    else:
        files[PREFERENCES] = bytes(100)
    sign(files, holder, issuer)
    return files


def sign(files: dict[bytes, bytes], holder: CardHolder, issuer: Issuer) -> None:
    """Sign identity and address as they stand in ``files``, after a change of the content."""
    size = _SIGNATURE_SIZE[holder.applet]
    files[IDENTITY_SIGNATURE] = issuer.register.sign(files[IDENTITY]).ljust(size, b"\0")
    witnessed = files[ADDRESS].rstrip(b"\0") + files[IDENTITY_SIGNATURE]
    files[ADDRESS_SIGNATURE] = issuer.register.sign(witnessed).ljust(size, b"\0")


def encode(fields: Mapping[int, bytes]) -> bytes:
    """Encode elements as the card's simple TLV.

    That is one byte of tag, a length in which each byte FF adds 255, and the value.
    """
    return b"".join(
        bytes((tag,)) + b"\xff" * (len(value) // 255) + bytes((len(value) % 255,)) + value
        for tag, value in fields.items()
    )


def public_bytes(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return the public half of a card's basic key, as file 4040 holds it."""
    return key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def photo(seed: str) -> bytes:
    """Draw a small grey JPEG of an invented head and shoulders; the same for the same ``seed``."""
    random = np.random.default_rng(list(seed.encode()))
    picture = random.integers(190, 215, (200, 140), dtype=np.uint8)
    shade = int(random.integers(70, 150))
    cv2.ellipse(picture, (70, 205), (62, 70), 0, 180, 360, shade - 40, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (70, 88), (36, 48), 0, 0, 360, shade + 30, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (70, 64), (38, 34), 0, 180, 360, shade - 50, -1, cv2.LINE_AA)
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes()


def _identity_fields(
    holder: CardHolder, picture: bytes, key: ec.EllipticCurvePrivateKey | None
) -> dict[int, bytes]:
    """Return file 4031 by tag."""
    month = _MONTHS[holder.language][holder.born.month - 1]
    nationality = _NATIONALITY[holder.language].get(holder.nationality, holder.nationality)
    male, female = (
        ("M", "F") if holder.language == "fr" else ("M", "W" if holder.language == "de" else "V")
    )
    digest = {"1.8": hashlib.sha384, "1.7": hashlib.sha256}.get(holder.applet, hashlib.sha1)
    texts = {
        0x01: holder.card_number,
        0x03: f"{holder.valid_from:%d.%m.%Y}",
        0x04: f"{holder.valid_to:%d.%m.%Y}",
        0x05: holder.municipality,
        0x06: holder.number,
        0x07: holder.surname,
        0x08: holder.given,
        0x09: "",
        0x0A: nationality,
        0x0B: holder.birth_place,
        0x0C: f"{holder.born:%d} {month:4} {holder.born:%Y}",
        0x0D: male if holder.sex == "M" else female,
        0x0E: "",
        0x0F: holder.document_type,
        0x10: "0",
    }
    fields = {tag: text.encode() for tag, text in texts.items()}
    fields[0x02] = hashlib.sha256(holder.card_number.encode()).digest()[:16]
    fields = dict(sorted(fields.items()))
    fields[0x11] = digest(picture).digest()
    if key:
        fields |= dict.fromkeys(_LATE_TAGS, b"")
        fields[0x1A] = hashlib.sha384(public_bytes(key)).digest()
    return {tag: value for tag, value in {**fields, **holder.tags}.items() if value is not None}
