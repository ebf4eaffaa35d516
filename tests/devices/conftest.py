"""Fixtures of the devices' tests: a private card service, virtual readers and cards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.x509 import Certificate

from gateway.devices.card.reader import CardReader
from gateway.devices.card.trust import TrustStore
from gateway.devices.card.verifier import CardVerifier
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import VirtualCard
from tests.support.cards import MakeCard, Verify, no_card_is_in, sure_now, verify_twice
from tests.support.events import Events, eventually


@pytest.fixture
def service(pcsc: PrivatePcsc) -> PrivatePcsc:
    """Run the card service with its reader plugged in and empty, whatever the last test did."""
    if not pcsc.pid or not pcsc.has_reader:
        pcsc.restart()
    assert eventually(no_card_is_in)
    return pcsc


@pytest.fixture
def slot(service: PrivatePcsc) -> Iterator[Slot]:
    """Give the virtual reader's first slot; empty it at the end."""
    slot = Slot(service.reader)
    yield slot
    slot.remove()


@pytest.fixture
def second_slot(service: PrivatePcsc) -> Iterator[Slot]:
    """Give the virtual reader's second slot, to PC/SC a reader of its own."""
    slot = Slot(service.reader, 1)
    yield slot
    slot.remove()


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the practice root's folder."""
    return tmp_path_factory.mktemp("keys")


@pytest.fixture
def card(keys: Path) -> MakeCard:
    """Make cards of an invented holder, with changes."""

    def make(**changes: object) -> VirtualCard:
        given: dict[str, object] = {
            "given": "Jan Pieter",
            "surname": "Peeters",
            "number": "85011598170",
            "card_number": "999000100108",
            "born": date(1985, 1, 15),
            "birth_place": "Gent",
            "sex": "M",
            "nationality": "BE",
            "language": "nl",
            "valid_from": date(2020, 1, 1),
            "valid_to": date(2030, 1, 1),
        }
        return VirtualCard(CardHolder(**(given | changes)), keys)

    return make


@pytest.fixture(scope="session")
def practice_roots(keys: Path) -> tuple[Certificate, ...]:
    """Give the certificates of both practice roots."""
    return tuple(Issuer(keys, applet).root.certificate for applet in ("1.7", "1.8"))


@pytest.fixture
def verifier(practice_roots: tuple[Certificate, ...]) -> CardVerifier:
    """Verify cards of the practice roots, with a clock that is sure."""
    return CardVerifier(TrustStore(roots=practice_roots), sure_now)


@pytest.fixture
def verify(verifier: CardVerifier) -> Verify:
    """Verify a card on its bytes, as the reader does it."""
    return lambda card: verify_twice(verifier, card)


@pytest.fixture
def events() -> Events:
    """Collect what a device reports."""
    return Events()


@pytest.fixture
def reader(service: PrivatePcsc, events: Events, verifier: CardVerifier) -> Iterator[CardReader]:
    """Run the card reader; it has reported that cards can be used."""
    assert service.has_reader
    reader = CardReader(events, verifier=verifier, virtual=True)
    reader.start()
    events.works()
    yield reader
    assert reader.stop()
