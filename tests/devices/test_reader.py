from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from smartcard import scard

from gateway.devices.reader import CardReader
from gateway.model import CardFailed, CardInserted, CardRead, CardRemoved, MeansChanged, Problem
from gateway.sandbox.cards import Chip, MuteCard, OtherCard, VirtualCard
from gateway.sandbox.pcsc import PrivatePcsc
from gateway.sandbox.slot import Slot
from tests.devices.conftest import MakeCard
from tests.devices.events import Events, eventually

FIRST_READER = "Virtual PCD 00 00"
PAST_ALL_APDUS = 3  # a card is read in three exchanges


class Stall:
    """A hook for a virtual card: holds its answers back until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def __call__(self, apdu: bytes) -> None:
        self.reached.set()
        self.let_go.wait()


@pytest.fixture
def stall() -> Iterator[Stall]:
    stall = Stall()
    yield stall
    stall.let_go.set()


def at_apdu(index: int, act: Callable[[], None]) -> Callable[[bytes], bytes | None]:
    """A hook for a virtual card: does something once, when the APDU with this index comes."""
    seen = -1

    def before(apdu: bytes) -> bytes | None:
        nonlocal seen
        seen += 1
        if seen == index:
            act()
        return None

    return before


def read(events: Events) -> CardRead:
    """A card was put in and read."""
    events.next(CardInserted)
    return events.next(CardRead)


@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_a_card_is_read_and_leaves(reader: CardReader, events: Events, slot: Slot, card: MakeCard, applet: str) -> None:
    slot.insert(card(applet=applet))
    inserted = events.next(CardInserted)
    event = events.next(CardRead)
    assert event.person.number == "85011598170"
    assert event.seen == inserted.seen > 0
    slot.remove()
    events.next(CardRemoved)
    assert events.rest() == []


def test_a_card_that_was_in_before_the_start_is_read(service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    reader = CardReader(events)
    reader.start()
    events.works()
    read(events)
    assert reader.stop()


@pytest.mark.parametrize("index", range(PAST_ALL_APDUS))
def test_a_card_pulled_during_the_reading_shows_nothing(
    reader: CardReader, events: Events, slot: Slot, card: MakeCard, index: int
) -> None:
    made = card()
    made.before = at_apdu(index, slot.remove)
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_LEFT_EARLY
    events.next(CardRemoved)
    slot.insert(card())
    read(events)
    assert events.rest() == []


def test_a_card_exchanged_during_the_reading_is_not_mixed_with_the_other(
    reader: CardReader, events: Events, slot: Slot, card: MakeCard
) -> None:
    first, second = card(), card(number="05011512353", given="Els")
    first.before = at_apdu(2, lambda: slot.insert(second))
    slot.insert(first)
    events.next(CardInserted)
    event = events.next(object)
    if isinstance(event, CardFailed):  # the service saw the swap, or the first card's silence only
        assert event.problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
        event = read(events)
    assert isinstance(event, CardRead)
    assert (event.person.number, event.person.given) == ("05011512353", "Els")


def test_two_cards_swapped_are_two_cards(reader: CardReader, events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    assert read(events).person.given == "Jan Pieter"
    slot.remove()
    events.next(CardRemoved)
    slot.insert(card(number="05011512353", given="Els"))
    assert read(events).person.number == "05011512353"


def test_with_two_readers_the_last_card_counts(
    reader: CardReader, events: Events, slot: Slot, second_slot: Slot, card: MakeCard
) -> None:
    slot.insert(card())
    read(events)
    second_slot.insert(card(number="05011512353"))
    assert read(events).person.number == "05011512353"
    slot.remove()
    second_slot.remove()
    events.next(CardRemoved)
    slot.insert(card())
    read(events)
    assert events.rest() == []


def test_contact_lost_for_a_moment_during_the_reading(reader: CardReader, events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = at_apdu(1, slot.lose_contact)
    slot.insert(made)
    events.next(CardInserted)
    event = events.next(object)
    if isinstance(event, CardFailed):  # the service saw the card leave: it counts as put in anew
        assert event.problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
        read(events)
    else:
        assert isinstance(event, CardRead)


@pytest.mark.parametrize(("chip", "problem"), [(OtherCard(), Problem.NOT_AN_EID), (MuteCard(), Problem.CARD_MUTE)])
def test_what_is_no_eid(reader: CardReader, events: Events, slot: Slot, card: MakeCard, chip: Chip, problem: Problem) -> None:
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is problem
    slot.remove()
    events.next(CardRemoved)
    slot.insert(card())
    read(events)


def test_a_fault_that_passes_is_not_noticed(reader: CardReader, events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    answers = [b"\x6f\x00", b"\x6f\x00"]
    made.before = lambda _: answers.pop() if answers else None
    slot.insert(made)
    read(events)


def test_a_fault_that_stays_is_told_once(reader: CardReader, events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = lambda _: b"\x6f\x00"
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_UNREADABLE
    slot.remove()
    events.next(CardRemoved)


def test_a_card_that_does_not_answer_is_told_of_while_the_reader_waits(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard, stall: Stall
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


def test_a_stuck_card_that_is_taken_out_has_one_failure_only(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard, stall: Stall
) -> None:
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


def test_a_card_held_by_another_program_is_read_when_it_is_let_go(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard
) -> None:
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
    read(events)
    scard.SCardReleaseContext(context)
    assert reader.stop()


def test_a_transaction_of_another_program_is_waited_for(service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard) -> None:
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


def test_a_card_reset_by_another_program_is_read_again(reader: CardReader, events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = at_apdu(1, made.reset)  # nothing is selected any more
    slot.insert(made)
    read(events)


def test_the_service_stops_and_comes_back(
    service: PrivatePcsc, reader: CardReader, events: Events, slot: Slot, card: MakeCard
) -> None:
    slot.insert(card())
    read(events)
    service.kill()
    events.next(CardRemoved)
    gone = events.next(MeansChanged)
    assert (gone.works, gone.problem) == (False, Problem.NO_CARD_SERVICE)
    service.start()
    events.works()
    read(events)
    assert events.rest() == []


def test_the_service_stops_during_a_reading(
    service: PrivatePcsc, reader: CardReader, events: Events, slot: Slot, card: MakeCard
) -> None:
    made = card()
    made.before = at_apdu(1, service.kill)
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.NO_CARD_SERVICE
    events.next(CardRemoved)
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    service.start()
    events.works()
    read(events)


def test_the_reader_is_unplugged_and_plugged_in(
    service: PrivatePcsc, reader: CardReader, events: Events, slot: Slot, card: MakeCard
) -> None:
    service.restart(reader=False)
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE  # the virtual reader goes with its service only
    gone = events.next(MeansChanged)
    assert (gone.works, gone.problem) == (False, Problem.NO_READER)
    service.restart()
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    events.works()
    slot.insert(card())
    read(events)


def test_an_ignored_reader_is_none(service: PrivatePcsc, events: Events) -> None:
    reader = CardReader(events, ignore=("virtual pcd",))
    reader.start()
    assert events.next(MeansChanged).problem is Problem.NO_READER
    assert reader.stop()


def test_the_reader_stops_while_it_waits(service: PrivatePcsc, events: Events, caplog: pytest.LogCaptureFixture) -> None:
    reader = CardReader(events)
    reader.start()
    events.works()
    assert reader.stop()
    assert not reader.alive


def test_no_personal_data_is_logged(
    reader: CardReader, events: Events, slot: Slot, card: MakeCard, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        made: VirtualCard = card()
        slot.insert(made)
        read(events)
    assert "85011598170" not in caplog.text
    assert "Peeters" not in caplog.text
    assert "85011598170".encode().hex() not in caplog.text
    assert "00a4" in caplog.text
