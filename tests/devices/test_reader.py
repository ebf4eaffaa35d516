from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.events import CardFailed, CardInserted, CardRead, CardRemoved, MeansChanged
from gateway.model import Problem
from gateway.sandbox.cards import Chip, MuteCard, OtherCard, VirtualCard
from gateway.sandbox.pcsc import PrivatePcsc
from gateway.sandbox.slot import Slot
from tests.devices.conftest import MakeCard, no_card_is_in
from tests.devices.events import Events, eventually

FIRST_READER = "Virtual PCD 00 00"
PAST_ALL_APDUS = 3  # a card is read in three exchanges


pytestmark = pytest.mark.usefixtures("reader")


def at_apdu(index: int, act: Callable[[], None]) -> Callable[[bytes], bytes | None]:
    """A hook for a virtual card: does something once, when the APDU with this index comes."""
    seen = -1

    def before(_: bytes) -> bytes | None:
        nonlocal seen
        seen += 1
        if seen == index:
            act()
        return None

    return before


@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_a_card_is_read_and_leaves(events: Events, slot: Slot, card: MakeCard, applet: str) -> None:
    slot.insert(card(applet=applet))
    inserted = events.next(CardInserted)
    event = events.next(CardRead)
    assert event.person.number == "85011598170"
    assert event.seen == inserted.seen > 0
    slot.remove()
    events.next(CardRemoved)
    assert events.rest() == []


@pytest.mark.parametrize("index", range(PAST_ALL_APDUS))
def test_a_card_pulled_during_the_reading_shows_nothing(events: Events, slot: Slot, card: MakeCard, index: int) -> None:
    made = card()
    made.before = at_apdu(index, slot.remove)
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_LEFT_EARLY
    events.next(CardRemoved)
    slot.insert(card())
    events.card()
    assert events.rest() == []


def test_a_card_exchanged_during_the_reading_is_not_mixed_with_the_other(events: Events, slot: Slot, card: MakeCard) -> None:
    first, second = card(), card(number="05011512353", given="Els")
    first.before = at_apdu(2, lambda: slot.insert(second, at_once=True))
    slot.insert(first)
    events.next(CardInserted)
    event = events.next(object)
    if isinstance(event, CardFailed):  # the service saw the swap, or the first card's silence only
        assert event.problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
        event = events.card()
    assert isinstance(event, CardRead)
    assert (event.person.number, event.person.given) == ("05011512353", "Els")


def test_two_cards_swapped_are_two_cards(events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    assert events.card().person.given == "Jan Pieter"
    slot.remove()
    events.next(CardRemoved)
    slot.insert(card(number="05011512353", given="Els"))
    assert events.card().person.number == "05011512353"


def test_with_two_readers_the_last_card_counts(events: Events, slot: Slot, second_slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    events.card()
    second_slot.insert(card(number="05011512353"))
    assert events.card().person.number == "05011512353"
    slot.remove()
    second_slot.remove()
    events.next(CardRemoved)
    assert eventually(no_card_is_in)
    slot.insert(card())
    events.card()
    assert events.rest() == []


def test_contact_lost_for_a_moment_during_the_reading(events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = at_apdu(1, slot.lose_contact)
    slot.insert(made)
    events.next(CardInserted)
    event = events.next(object)
    if isinstance(event, CardFailed):  # the service saw the card leave: it counts as put in anew
        assert event.problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
        events.card()
    else:
        assert isinstance(event, CardRead)


@pytest.mark.parametrize(("chip", "problem"), [(OtherCard(), Problem.NOT_AN_EID), (MuteCard(), Problem.CARD_MUTE)])
def test_what_is_no_eid(events: Events, slot: Slot, card: MakeCard, chip: Chip, problem: Problem) -> None:
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is problem
    slot.remove()
    events.next(CardRemoved)
    slot.insert(card())
    events.card()


def test_a_fault_that_passes_is_not_noticed(events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    answers = [b"\x6f\x00", b"\x6f\x00"]
    made.before = lambda _: answers.pop() if answers else None
    slot.insert(made)
    events.card()


def test_a_fault_that_stays_is_told_once(events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = lambda _: b"\x6f\x00"
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_UNREADABLE
    slot.remove()
    events.next(CardRemoved)


def test_a_card_reset_by_another_program_is_read_again(events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = at_apdu(1, made.reset)  # nothing is selected any more
    slot.insert(made)
    events.card()


def test_the_service_stops_and_comes_back(service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard) -> None:
    slot.insert(card())
    events.card()
    service.kill()
    events.next(CardRemoved)
    gone = events.next(MeansChanged)
    assert (gone.works, gone.problem) == (False, Problem.NO_CARD_SERVICE)
    service.start()
    events.works()
    events.card()
    assert events.rest() == []


def test_the_service_stops_during_a_reading(service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard) -> None:
    made = card()
    made.before = at_apdu(1, service.kill)
    slot.insert(made)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.NO_CARD_SERVICE
    events.next(CardRemoved)
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    service.start()
    events.works()
    events.card()


def test_the_reader_is_unplugged_and_plugged_in(service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard) -> None:
    service.restart(reader=False)
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE  # the virtual reader goes with its service only
    gone = events.next(MeansChanged)
    assert (gone.works, gone.problem) == (False, Problem.NO_READER)
    service.restart()
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    events.works()
    slot.insert(card())
    events.card()


def test_no_personal_data_is_logged(events: Events, slot: Slot, card: MakeCard, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        made: VirtualCard = card()
        slot.insert(made)
        events.card()
    assert "85011598170" not in caplog.text
    assert "Peeters" not in caplog.text
    assert b"85011598170".hex() not in caplog.text
    assert "00a4" in caplog.text
