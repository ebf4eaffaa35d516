"""Test the virtual card: its files, its signatures and its answers."""

from __future__ import annotations

import secrets

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from gateway.devices.card.tlv import parse
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.eid_files import IDENTITY
from tests.support.cards import MakeCard


def certificate(file: bytes) -> x509.Certificate:
    """Return the certificate at the beginning of a file, which may be padded."""
    return x509.load_der_x509_certificate(file[: 4 + int.from_bytes(file[2:4])])


@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_the_signatures_of_a_virtual_card_hold(card: MakeCard, applet: str) -> None:
    files = card(applet=applet).files
    root = certificate(files[eid_files.ROOT_CERTIFICATE])
    register = certificate(files[eid_files.REGISTER_CERTIFICATE])
    register.verify_directly_issued_by(root)
    key = register.public_key()
    signed = (
        (files[IDENTITY], files[eid_files.IDENTITY_SIGNATURE]),
        (
            files[eid_files.ADDRESS].rstrip(b"\0") + files[eid_files.IDENTITY_SIGNATURE],
            files[eid_files.ADDRESS_SIGNATURE],
        ),
    )
    for data, signature in signed:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
        else:
            assert isinstance(key, ec.EllipticCurvePublicKey)
            key.verify(signature[: 2 + signature[1]], data, ec.ECDSA(hashes.SHA384()))
    photo_hash = hashes.Hash(hashes.SHA384() if applet == "1.8" else hashes.SHA256())
    photo_hash.update(files[eid_files.PHOTO])
    assert parse(files[IDENTITY])[0x11] == photo_hash.finalize()


def test_a_card_of_applet_18_proves_that_it_is_no_copy(card: MakeCard) -> None:
    made = card(applet="1.8")
    file = made.files[eid_files.BASIC_KEY]
    assert len(file) == 120
    digest = hashes.Hash(hashes.SHA384())
    digest.update(file)
    assert parse(made.files[IDENTITY])[0x1A] == digest.finalize()
    challenge = secrets.token_bytes(48)
    assert made.transmit(bytes.fromhex("00880281329430") + challenge) == b"\x61\x60"
    answer = made.transmit(bytes.fromhex("00C0000060"))
    assert answer[-2:] == b"\x90\x00"
    signature = utils.encode_dss_signature(
        int.from_bytes(answer[:48]), int.from_bytes(answer[48:96])
    )
    key = serialization.load_der_public_key(file)
    assert isinstance(key, ec.EllipticCurvePublicKey)
    key.verify(signature, challenge, ec.ECDSA(utils.Prehashed(hashes.SHA384())))
    made.challenges_left = 0
    assert made.transmit(bytes.fromhex("00880281329430") + challenge) == b"\x69\x85"
    # the same card at every insertion
    assert card(applet="1.8").files == made.files


@pytest.mark.parametrize(
    ("apdus", "answer"),
    [
        (["00B0000010"], "6986"),
        (["00A4020C024031"], "6A82"),
        (["00A4080C04DF014031", "00B00000F8"], "6CA9"),
        (["00A4080C063F00DF014031", "00B07F0010"], "6B00"),
        (["00A4080C043F00DF01", "00A4020C024031"], "9000"),
        (["00A4080C063F00DF015555"], "6A82"),
        (["00A4080006"], "6A86"),
        (["00A4080C063F00"], "6700"),
        (["80E400001B"], "6C1C"),
        (["80B2060600"], "6D00"),
        (["00880281329430"], "6700"),
        (["00C0000010"], "6985"),
        (["0020000108"], "6D00"),
        (["FFCA000000"], "6E00"),
        (["00"], "6700"),
    ],
)
def test_the_virtual_card_keeps_to_t0(card: MakeCard, apdus: list[str], answer: str) -> None:
    made = card(applet="1.7")
    last = b""
    for apdu in apdus:
        last = made.transmit(bytes.fromhex(apdu))
    assert last.hex().upper() == answer


def test_a_single_element_can_be_read_on_applet_18_only(card: MakeCard) -> None:
    made = card(applet="1.8")
    assert made.transmit(bytes.fromhex("80B2060600")) == b"\x6c\x0d"
    assert made.transmit(bytes.fromhex("80B206060D")) == b"\x06\x0b85011598170\x90\x00"
    assert len(made.transmit(bytes.fromhex("80E400011F"))) == 33
