"""Change virtual cards in the ways that real ones may be wrong, for test_edge_cases.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gateway.devices.card.apdu import CardError
from gateway.devices.card.tlv import parse
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.model import CardAuthenticity
from gateway.domain.problem import Problem
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.eid_files import IDENTITY, IDENTITY_SIGNATURE
from gateway.sandbox.cards.faults import faulty_card
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import OtherCard, VirtualCard
from tests.support.cards import verify_twice

Change = Callable[[VirtualCard], None]
Verdict = CardAuthenticity | Problem
UNPROVEN, GENUINE = CardAuthenticity.UNPROVEN, CardAuthenticity.GENUINE


def verdict_of(verifier: CardVerifier, card: VirtualCard | OtherCard) -> Verdict:
    try:
        return verify_twice(verifier, card).authenticity
    except CardError as error:
        return error.problem


def sized(size: int, zeros: int = 0) -> Change:
    """Make the identity file ``size`` bytes long by an unknown tag, add zeros, and sign it so."""

    def change(card: VirtualCard) -> None:
        file = card.files[IDENTITY]
        missing = size - len(file) - 2
        card.files[IDENTITY] = eid_files.encode(
            parse(file) | {0x70: b"x" * (missing if missing < 255 else missing - 1)}
        )
        assert len(card.files[IDENTITY]) == size
        card.files[IDENTITY] += bytes(zeros)
        card.sign()

    return change


def tags(changes: dict[int, bytes | None]) -> Change:
    """Replace elements of the identity file, or leave them out, and sign it."""

    def change(card: VirtualCard) -> None:
        fields: dict[int, bytes | None] = {**parse(card.files[IDENTITY]), **changes}
        card.files[IDENTITY] = eid_files.encode(
            {tag: value for tag, value in sorted(fields.items()) if value is not None}
        )
        card.sign()

    return change


def content(file: Callable[[bytes], bytes], path: bytes = IDENTITY, *, sign: bool = True) -> Change:
    def change(card: VirtualCard) -> None:
        card.files[path] = file(card.files[path])
        if sign:
            card.sign()

    return change


def shuffled(file: bytes) -> bytes:
    return eid_files.encode(dict(reversed(parse(file).items())))


def padded(size: int) -> Change:
    return content(
        lambda file: file.rstrip(b"\0").ljust(size, b"\0"), IDENTITY_SIGNATURE, sign=False
    )


def without(path: bytes) -> Change:
    def change(card: VirtualCard) -> None:
        del card.files[path]

    return change


def starting_with_30(card: VirtualCard) -> None:
    """Change the file until its RSA signature begins with 30, the first byte of a DER sequence."""
    for turn in range(20_000):
        card.files[IDENTITY] = eid_files.encode(
            parse(card.files[IDENTITY]) | {0x70: str(turn).encode()}
        )
        card.sign()
        if card.files[IDENTITY_SIGNATURE][0] == 0x30:
            return
    raise AssertionError("no such signature came")


def lies(read: int, *answers: str) -> Change:
    """Give these answers in place of the card's, from READ BINARY number ``read`` on (from 0)."""

    def change(card: VirtualCard) -> None:
        left = [bytes.fromhex(answer) for answer in answers]
        seen = -1

        def before(apdu: bytes) -> bytes | None:
            nonlocal seen
            seen += apdu[1] == 0xB0
            return left.pop(0) if apdu[1] == 0xB0 and seen >= read and left else None

        card.before = before

    return change


def answers(*statuses: str) -> Change:
    """Answer the first commands with these, then as the card does."""

    def change(card: VirtualCard) -> None:
        left = [bytes.fromhex(status) for status in statuses]
        card.before = lambda _apdu: left.pop(0) if left else None

    return change


def fault(name: str) -> Change:
    """Give the card a fault of the practice site's, as on the command line."""

    def change(card: VirtualCard) -> None:
        other = faulty_card(card.holder, card.keys, name, Slot(Path("nowhere")))
        assert isinstance(other, VirtualCard)
        card.files, card.basic_key, card.before = other.files, other.basic_key, other.before
        card.challenges_left = other.challenges_left

    return change


def both(*changes: Change) -> Change:
    def change(card: VirtualCard) -> None:
        for single in changes:
            single(card)

    return change


def nothing(_card: VirtualCard) -> None:
    """Leave the card as it should be."""


def row(
    name: str, expected: Verdict, change: Change = nothing, applet: str = "1.7", **holder: Any
) -> Any:
    return pytest.param(change, {"applet": applet, **holder}, expected, id=name)
