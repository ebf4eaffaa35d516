"""Read and verify virtual cards as the kiosk does it."""

from __future__ import annotations

import time
from collections.abc import Callable

from gateway.devices.card.apdu import Card
from gateway.devices.card.pcsc import Context, ReaderState
from gateway.devices.card.read_attempt import ATR_OF_1_8
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardVerifier, ForgeryError, VerifiedCard
from gateway.sandbox.cards.virtual_card import Chip, VirtualCard

MakeCard = Callable[..., VirtualCard]
Verify = Callable[[Chip], VerifiedCard]


def no_card_is_in() -> bool:
    """Return whether the card service says that all its readers are empty."""
    context = Context()
    try:
        return not any(
            state.is_present
            for state in context.wait(dict.fromkeys(context.readers(), ReaderState()), 0).values()
        )
    finally:
        context.release()


def read(verifier: CardVerifier, card: VirtualCard) -> Card:
    """Verify a card; return it with its count of commands."""
    seen = Card(card.transmit)
    verifier.verify(seen, elliptic=card.atr == ATR_OF_1_8)
    return seen


def verify_twice(verifier: CardVerifier, card: Chip) -> VerifiedCard:
    """Verify a card; what looks like a forgery is read once more, to the end of each file."""
    try:
        return verifier.verify(Card(card.transmit))
    except ForgeryError:
        return verifier.verify(Card(card.transmit), thorough=True)


def sure_now() -> TimeEstimate:
    """Return the time, with the uncertainty that a good network leaves."""
    return TimeEstimate(time.time_ns() // 1_000_000, 500)
