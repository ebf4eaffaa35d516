"""Read the card's files: of each as much as is needed, up to where it ends."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from gateway.devices.card import identity, tlv
from gateway.devices.card.apdu import BLOCK, Card, NoFileError
from gateway.devices.card.certificates import der_part

# P-384 in DER
_LONGEST_EC_SIGNATURE = 104
# bytes
_RSA_SIZES = frozenset({128, 256, 384, 512})
# a P-384 key as SubjectPublicKeyInfo
_BASIC_KEY_BYTES = 120


def text_file(card: Card, path: bytes, *, thorough: bool = False) -> bytes:
    """Return a TLV file up to its padding, or to where the card ends it after a whole element.

    :param thorough: read to its end.
    :raises NoFileError: when the card has no such file.
    """

    def more(data: bytes, ended: bool) -> int:
        return (
            0
            if tlv.is_complete(data) or (ended and tlv.end_of_elements(data) is not None)
            else BLOCK
        )

    return card.read(path, _to_the_end if thorough else more)


def identity_signature(card: Card, *, elliptic: bool, thorough: bool = False) -> bytes:
    """Return the signature of the identity file as its kind needs it; empty when there is none.

    :param elliptic: a short one is expected, so that much is asked for and no more.
    """

    def more(data: bytes, ended: bool) -> int:
        if elliptic and not data:
            return _LONGEST_EC_SIGNATURE
        if not thorough and _is_ec_signature(data):
            return 0
        if len(data) in _RSA_SIZES and (ended or len(data) >= 256):
            return 0
        return 256 - len(data) if BLOCK <= len(data) < 256 else BLOCK

    try:
        return card.read(identity.IDENTITY_SIGNATURE, more)
    except NoFileError:
        return b""


def exactly(card: Card, path: bytes, size: int) -> bytes:
    """Return the first ``size`` bytes of a file, or fewer where the card has no more.

    :raises NoFileError: when the card has no such file.
    """
    return card.read(path, lambda data, ended: 0 if ended else size - len(data))


def whole(card: Card, path: bytes) -> bytes:
    """Return a file to its end, padding included.

    :raises NoFileError: when the card has no such file.
    """
    return card.read(path, _to_the_end)


def basic_key(card: Card) -> bytes:
    """Return the public half of the chip's own key (applet 1.8).

    :raises NoFileError: when the card has none.
    """
    return exactly(card, identity.BASIC_KEY, _BASIC_KEY_BYTES)


def certificate(card: Card, path: bytes) -> bytes:
    """Return a certificate up to its DER length (applet 1.8 pads it); empty when there is none."""

    def more(data: bytes, ended: bool) -> int:
        if len(data) < 4:
            return 0 if ended else BLOCK
        if data[:2] != b"\x30\x82":
            return 0
        return max(0, 4 + int.from_bytes(data[2:4]) - len(data))

    try:
        return card.read(path, more)
    except NoFileError:
        return b""


def signed_parts(file: bytes) -> tuple[bytes, ...]:
    """Return what may be signed of a text file: all that was read, or all but the padding."""
    end = tlv.end_of_elements(file)
    return (file,) if end in (None, len(file)) else (file, file[:end])


def _to_the_end(_data: bytes, ended: bool) -> int:
    return 0 if ended else BLOCK


def _is_ec_signature(file: bytes) -> bool:
    """Return whether the file begins with a whole ECDSA signature; not every 30 begins one."""
    try:
        decode_dss_signature(der_part(file))
    except ValueError:
        return False
    return True
