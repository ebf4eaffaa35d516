"""Fuzz the reading of cards: it ends in its own errors, and no changed identity is believed.

The tests of tests/devices/card/test_fuzz.py feed the targets.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from hypothesis import strategies as st

from gateway.devices.card import tlv
from gateway.devices.card.apdu import MAX_APDUS, MAX_FILE, SW, Card, CardError, CardSilentError
from gateway.devices.card.certificates import der_part, signature_holds
from gateway.devices.card.identity import Identity, birth_date, parse_identity
from gateway.devices.card.trust import TrustStore, UntrustedError
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.model import CardAuthenticity
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.keys import Issuer
from tests.support.good_cards import card_files, card_of, keys

STATUS_WORDS = (*SW, 0x6283, 0x6700, 0x61FF, 0x6100, 0x6C00)
# virtual cards need no pauses, which would take most of the time
NO_PAUSES = (0.0, 0.0, 0.0)
NOW = TimeEstimate(1_790_000_000_000, 500)
Target = Callable[..., None]
TARGETS: dict[Target, tuple[st.SearchStrategy[Any], ...]] = {}


def target(*strategies: st.SearchStrategy[Any]) -> Callable[[Target], Target]:
    """Make the function below a target, fed with examples of these strategies."""

    def register(function: Target) -> Target:
        TARGETS[function] = strategies
        return function

    return register


def _fresh_verifier() -> CardVerifier:
    """Return a verifier that has to learn the register from the card."""
    return CardVerifier(
        TrustStore(roots=[Issuer(keys(), applet).root.certificate for applet in ("1.7", "1.8")]),
        lambda: NOW,
    )


# one that knows the register by then
_verifier = cache(_fresh_verifier)


def _verified(
    verifier: CardVerifier, transmit: Callable[[bytes], bytes], *, thorough: bool, elliptic: bool
) -> Identity | None:
    """Return the identity if the card is believed; only the reader's own errors may come."""
    sent = 0

    def send(apdu: bytes) -> bytes:
        nonlocal sent
        sent += 1
        assert sent <= MAX_APDUS, "the reading does not end"
        return transmit(apdu)

    try:
        verified = verifier.verify(Card(send), thorough=thorough, elliptic=elliptic)
    except (CardError, CardSilentError):
        return None
    assert verified.authenticity is not CardAuthenticity.COPY
    return verified.identity


# ---- targets -------------------------------------------------------------------------------------

mutations = st.lists(
    st.tuples(
        st.sampled_from(("flip", "cut", "insert", "fill")),
        st.integers(0, 3000),
        st.binary(max_size=40),
    ),
    min_size=1,
    max_size=4,
)


def mutated(data: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    """Return data with bytes changed, cut away, put in, or written over."""
    for how, where, new in changes:
        at = where % (len(data) + 1)
        match how:
            case "flip":
                data = (
                    data[:at]
                    + bytes(byte ^ 1 << where % 8 for byte in data[at : at + 1])
                    + data[at + 1 :]
                )
            case "cut":
                data = data[:at]
            case "insert":
                data = data[:at] + new + data[at:]
            case _:
                data = data[:at] + new + data[at + len(new) :]
    return data[:MAX_FILE]


@target(st.binary(max_size=MAX_FILE + 10))
def any_bytes_as_a_file(data: bytes) -> None:
    """Parse TLV, identity and dates: elements or the own error, no larger than the file."""
    try:
        elements = tlv.parse(data)
    except tlv.TlvError:
        elements = {}
    assert sum(map(len, elements.values())) <= len(data)
    end = tlv.end_of_elements(data)
    assert end is None or 0 < end <= len(data)
    tlv.is_complete(data)
    identity = Identity(data, elements)
    assert len(identity.born + identity.valid_to + identity.sex) <= 21
    assert identity.document
    with suppress(CardError):
        parse_identity(data)


@target(st.text(max_size=40) | st.from_regex(r"[0-9]{0,2}[ .]{0,2}\w{0,5}[ .]{0,2}[0-9]{0,4}"))
def any_text_as_a_date(text: str) -> None:
    """Parse a date: ISO form, or none."""
    assert len(birth_date(text)) in {0, 4, 7, 10}


@target(
    st.lists(
        st.tuples(st.binary(max_size=300), st.sampled_from(STATUS_WORDS) | st.integers(0, 0xFFFF))
        | st.none(),
        max_size=40,
    ),
    st.booleans(),
    st.booleans(),
)
def any_answers(answers: list[tuple[bytes, int] | None], thorough: bool, elliptic: bool) -> None:
    """Read a card that answers anything at all, over and over."""
    turn = 0

    def transmit(_apdu: bytes) -> bytes:
        nonlocal turn
        turn += 1
        answer = answers[turn % len(answers)] if answers else None
        return b"" if answer is None else answer[0] + answer[1].to_bytes(2)

    assert _verified(_verifier(), transmit, thorough=thorough, elliptic=elliptic) is None


@target(
    st.sampled_from(("1.7", "1.8")),
    st.integers(0, 30),
    st.sampled_from(STATUS_WORDS) | st.integers(0, 0xFFFF),
    st.integers(1, 4),
    st.booleans(),
)
def any_status_word_anywhere(
    applet: str, index: int, status: int, times: int, elliptic: bool
) -> None:
    """Read a good card with foreign answers in the middle: whole, or not at all."""
    card = card_of(applet)
    seen = -1

    def before(_apdu: bytes) -> bytes | None:
        nonlocal seen
        seen += 1
        return status.to_bytes(2) if index <= seen < index + times else None

    card.before = before
    identity = _verified(_fresh_verifier(), card.transmit, thorough=False, elliptic=elliptic)
    assert identity is None or identity.fields == tlv.parse(card_files(applet)[eid_files.IDENTITY])


FILES = (
    eid_files.IDENTITY,
    eid_files.IDENTITY_SIGNATURE,
    eid_files.REGISTER_CERTIFICATE,
    eid_files.ROOT_CERTIFICATE,
    eid_files.BASIC_KEY,
    eid_files.ADDRESS,
    eid_files.ADDRESS_SIGNATURE,
)


@target(st.sampled_from(("1.7", "1.8")), st.sampled_from(FILES), mutations, st.booleans())
def any_file_changed(
    applet: str, path: bytes, changes: list[tuple[str, int, bytes]], thorough: bool
) -> None:
    """Change any file of a card: what is believed is what was signed."""
    card = card_of(applet)
    card.files[path] = mutated(card.files.get(path, b""), changes)
    for verifier in (_verifier(), _fresh_verifier()):
        identity = _verified(verifier, card.transmit, thorough=thorough, elliptic=applet == "1.8")
        assert identity is None or identity.fields == tlv.parse(
            card_files(applet)[eid_files.IDENTITY]
        )


@target(st.sampled_from(("1.7", "1.8")), mutations, st.binary(max_size=200))
def any_certificate(applet: str, changes: list[tuple[str, int, bytes]], noise: bytes) -> None:
    """Learn from a false register or root: nothing."""
    files = card_files(applet)
    trust = TrustStore(roots=[Issuer(keys(), applet).root.certificate])
    for der in (mutated(files[eid_files.REGISTER_CERTIFICATE], changes), noise):
        try:
            learnt = trust.learn(der)
        except UntrustedError:
            learnt = None
        good = Issuer(keys(), applet).register.certificate
        assert (
            learnt is None or learnt.certificate.tbs_certificate_bytes == good.tbs_certificate_bytes
        )
        try:
            TrustStore().learn(files[eid_files.REGISTER_CERTIFICATE], der or b"\0")
        except UntrustedError:
            continue
        raise AssertionError("an unknown root was believed")


@target(st.sampled_from(("1.7", "1.8")), mutations | st.binary(max_size=300))
def any_signature(applet: str, changed: list[tuple[str, int, bytes]] | bytes) -> None:
    """Check a changed signature: it does not hold, whatever it looks like."""
    files = card_files(applet)
    good = files[eid_files.IDENTITY_SIGNATURE]
    signature = changed if isinstance(changed, bytes) else mutated(good, changed)
    key = Issuer(keys(), applet).register.key.public_key()
    holds = signature_holds(key, files[eid_files.IDENTITY], signature)
    assert not holds or der_part(signature).rstrip(b"\0") == der_part(good).rstrip(b"\0")
