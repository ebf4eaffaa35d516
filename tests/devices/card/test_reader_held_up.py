from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from gateway.devices.card.reader import CardReader
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.events import CardFailed, CardInserted, CardRead, CardRemoved, MeansChanged
from gateway.domain.model import CardAuthenticity
from gateway.domain.problem import Problem
from gateway.sandbox.cards.rival import MODES, Rival
from gateway.sandbox.cards.slot import Slot
from tests.support.cards import MakeCard, no_card_is_in
from tests.support.events import PATIENCE_S, Events, eventually

pytestmark = pytest.mark.usefixtures("service")


class Stall:
    """Hold back the answers of a virtual card until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def __call__(self, _: bytes) -> None:
        self.reached.set()
        self.let_go.wait()


@pytest.fixture
def stall() -> Iterator[Stall]:
    stall = Stall()
    yield stall
    stall.let_go.set()


def test_a_card_that_was_in_before_the_start_is_read(
    events: Events, slot: Slot, card: MakeCard, verifier: CardVerifier
) -> None:
    slot.insert(card())
    assert eventually(lambda: not no_card_is_in())
    reader = CardReader(events, verifier=verifier, virtual=True)
    reader.start()
    events.works()
    # nobody may have put it in
    assert events.next(CardInserted).was_in
    events.next(CardRead)
    assert reader.stop()


def test_a_card_that_does_not_answer_is_told_of_while_the_reader_waits(
    events: Events, slot: Slot, card: MakeCard, stall: Stall, verifier: CardVerifier
) -> None:
    made = card()
    made.before = stall
    reader = CardReader(events, verifier=verifier, stuck_after=0.1, virtual=True)
    reader.start()
    events.works()
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_STUCK
    assert stall.reached.is_set()
    stall.let_go.set()
    # it answered after all
    assert events.next(CardRead).person.number == "85011598170"
    assert reader.stop()


def test_a_stuck_card_that_is_taken_out_has_one_failure_only(
    events: Events, slot: Slot, card: MakeCard, verifier: CardVerifier
) -> None:
    made = card()
    # the virtual reader waits for more than nothing
    made.before = lambda _: b""
    reader = CardReader(events, verifier=verifier, stuck_after=0.1, virtual=True)
    reader.start()
    events.works()
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_STUCK
    slot.remove()
    events.next(CardRemoved)
    assert reader.stop()
    assert events.rest() == []


@pytest.mark.parametrize("mode", MODES)
def test_the_practice_site_s_other_program(
    events: Events, slot: Slot, card: MakeCard, verifier: CardVerifier, mode: str
) -> None:
    rival = Rival(mode, 0.5)
    rival.start()
    slot.insert(card())
    assert rival.has_card.wait(PATIENCE_S)
    reader = CardReader(events, verifier=verifier, virtual=True)
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardRead).person.authenticity is CardAuthenticity.GENUINE
    rival.stop()
    assert reader.stop()


def test_an_ignored_reader_is_none(events: Events) -> None:
    reader = CardReader(events, ignore=("virtual pcd",), virtual=True)
    reader.start()
    assert events.next(MeansChanged).problem is Problem.NO_READER
    assert reader.stop()


def test_the_reader_stops_while_it_waits(events: Events, verifier: CardVerifier) -> None:
    reader = CardReader(events, verifier=verifier, virtual=True)
    reader.start()
    events.works()
    assert reader.stop()
    assert not reader.is_alive
