from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from smartcard import scard

from gateway.devices.reader import CardReader
from gateway.events import CardFailed, CardInserted, CardRead, CardRemoved, MeansChanged
from gateway.model import Problem
from gateway.sandbox.slot import Slot
from tests.devices.conftest import MakeCard
from tests.devices.events import Events, eventually

FIRST_READER = "Virtual PCD 00 00"
PAST_ALL_APDUS = 3  # a card is read in three exchanges


pytestmark = pytest.mark.usefixtures("service")


class Stall:
    """A hook for a virtual card: holds its answers back until it is let go."""

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


def test_a_card_that_was_in_before_the_start_is_read(events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    reader = CardReader(events)
    reader.start()
    events.works()
    events.card()
    assert reader.stop()


def test_a_card_that_does_not_answer_is_told_of_while_the_reader_waits(
    events: Events, slot: Slot, card: MakeCard, stall: Stall
) -> None:
    made = card()
    made.before = stall
    reader = CardReader(events, stuck_after=0.1)
    reader.start()
    events.works()
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_STUCK
    assert stall.reached.is_set()
    stall.let_go.set()
    assert events.next(CardRead).person.number == "85011598170"  # it answered after all
    assert reader.stop()


def test_a_stuck_card_that_is_taken_out_has_one_failure_only(events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = lambda _: b""  # the virtual reader waits for more than nothing
    reader = CardReader(events, stuck_after=0.1)
    reader.start()
    events.works()
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_STUCK
    slot.remove()
    events.next(CardRemoved)
    assert reader.stop()
    assert events.rest() == []


def test_a_card_held_by_another_program_is_read_when_it_is_let_go(events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    held: list[int] = []

    def hold() -> bool:
        code, handle, _ = scard.SCardConnect(context, FIRST_READER, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0)
        held.append(handle)
        return bool(code == scard.SCARD_S_SUCCESS)

    assert eventually(hold)
    reader = CardReader(events)
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_BUSY
    scard.SCardDisconnect(held[-1], scard.SCARD_LEAVE_CARD)
    events.card()
    scard.SCardReleaseContext(context)
    assert reader.stop()


def test_a_transaction_of_another_program_is_waited_for(events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    held: list[int] = []

    def hold() -> bool:
        code, handle, _ = scard.SCardConnect(context, FIRST_READER, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
        held.append(handle)
        return bool(code == scard.SCARD_S_SUCCESS)

    assert eventually(hold)
    assert scard.SCardBeginTransaction(held[-1]) == scard.SCARD_S_SUCCESS
    reader = CardReader(events, stuck_after=0.1)
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_BUSY
    scard.SCardEndTransaction(held[-1], scard.SCARD_LEAVE_CARD)
    events.next(CardRead)
    scard.SCardDisconnect(held[-1], scard.SCARD_LEAVE_CARD)
    scard.SCardReleaseContext(context)
    assert reader.stop()


def test_an_ignored_reader_is_none(events: Events) -> None:
    reader = CardReader(events, ignore=("virtual pcd",))
    reader.start()
    assert events.next(MeansChanged).problem is Problem.NO_READER
    assert reader.stop()


def test_the_reader_stops_while_it_waits(events: Events) -> None:
    reader = CardReader(events)
    reader.start()
    events.works()
    assert reader.stop()
    assert not reader.alive
