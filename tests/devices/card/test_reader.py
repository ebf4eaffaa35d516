from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRefused,
    CardRemoved,
    MeansChanged,
)
from gateway.domain.model import CardAuthenticity, CardPeriod
from gateway.domain.problem import Problem
from gateway.sandbox.cards.faults import faulty_card
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import Chip, MuteCard, OtherCard, VirtualCard
from tests.support.cards import MakeCard, no_card_is_in
from tests.support.events import Events, eventually

# in which a card of applet 1.8 whose register is known is read and proves itself
COMMANDS = 9


pytestmark = pytest.mark.usefixtures("reader")


def at_apdu(index: int, act: Callable[[], None]) -> Callable[[bytes], bytes | None]:
    """Return a hook for a virtual card: call ``act`` once, at the APDU with this index."""
    seen = -1

    def before(_: bytes) -> bytes | None:
        nonlocal seen
        seen += 1
        if seen == index:
            act()
        return None

    return before


@pytest.mark.parametrize(
    ("applet", "genuine"), [("1.7", CardAuthenticity.UNPROVEN), ("1.8", CardAuthenticity.GENUINE)]
)
def test_a_card_is_read_and_leaves(
    events: Events, slot: Slot, card: MakeCard, applet: str, genuine: CardAuthenticity
) -> None:
    slot.insert(card(applet=applet))
    inserted = events.next(CardInserted)
    event = events.next(CardRead)
    assert (event.person.authenticity, event.person.card_period) == (genuine, CardPeriod.VALID)
    assert event.person.number == "85011598170"
    assert event.detected_s == inserted.detected_s > 0
    assert not inserted.was_in
    slot.remove()
    events.next(CardRemoved)
    assert events.rest() == []


def test_a_card_whose_contact_was_lost_for_a_moment_was_in(
    events: Events, slot: Slot, card: MakeCard
) -> None:
    lying = card()
    slot.insert(lying)
    events.card()
    slot.remove()
    events.next(CardRemoved)
    slot.insert(lying, at_once=True)
    assert events.next(CardInserted).was_in
    events.next(CardRead)


def test_a_card_pulled_after_every_single_command_shows_nothing(
    events: Events, slot: Slot, card: MakeCard
) -> None:
    # from here on the register is known
    slot.insert(card())
    events.card()
    slot.remove()
    events.next(CardRemoved)
    for index in range(COMMANDS):
        chip = card()
        chip.before = at_apdu(index, slot.remove)
        # the reader said that the one before has left
        slot.insert(chip, at_once=True)
        events.next(CardInserted)
        assert events.next(CardFailed).problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
    slot.insert(card(), at_once=True)
    events.card()
    assert events.rest() == []


@pytest.mark.parametrize("index", [5, 6, 7])
def test_a_card_pulled_while_its_register_is_read_teaches_nothing(
    events: Events, slot: Slot, card: MakeCard, index: int
) -> None:
    chip = card()
    chip.before = at_apdu(index, slot.remove)
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_LEFT_EARLY
    events.next(CardRemoved)
    slot.insert(card(), at_once=True)
    events.card()


def test_a_card_exchanged_during_the_reading_is_not_mixed_with_the_other(
    events: Events, slot: Slot, card: MakeCard
) -> None:
    first, second = card(), card(number="05011512353", given="Els")
    first.before = at_apdu(2, lambda: slot.insert(second, at_once=True))
    slot.insert(first)
    events.next(CardInserted)
    event = events.next(object)
    # the service saw the swap, or the first card's silence only
    if isinstance(event, CardFailed):
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
    slot.insert(card(number="05011512353", given="Els"), at_once=True)
    assert events.card().person.number == "05011512353"


def test_with_two_readers_the_last_card_counts(
    events: Events, slot: Slot, second_slot: Slot, card: MakeCard
) -> None:
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


def test_contact_lost_for_a_moment_during_the_reading(
    events: Events, slot: Slot, card: MakeCard
) -> None:
    chip = card()
    chip.before = at_apdu(1, slot.lose_contact)
    slot.insert(chip)
    events.next(CardInserted)
    event = events.next(object)
    # the service saw the card leave: it counts as put in anew
    if isinstance(event, CardFailed):
        assert event.problem is Problem.CARD_LEFT_EARLY
        events.next(CardRemoved)
        events.card()
    else:
        assert isinstance(event, CardRead)


@pytest.mark.parametrize(
    ("chip", "problem"), [(OtherCard(), Problem.NOT_AN_EID), (MuteCard(), Problem.CARD_MUTE)]
)
def test_what_is_no_eid(
    events: Events, slot: Slot, card: MakeCard, chip: Chip, problem: Problem
) -> None:
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is problem
    slot.remove()
    events.next(CardRemoved)
    slot.insert(card(), at_once=True)
    events.card()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("copy", Problem.CARD_COPY),
        ("altered", Problem.CARD_ALTERED),
        ("other-signature", Problem.CARD_OTHER_SIGNATURE),
        ("foreign-root", Problem.CARD_UNTRUSTED),
    ],
)
def test_a_forgery_is_refused_and_the_next_good_card_is_read(
    events: Events, slot: Slot, card: MakeCard, fault: str, problem: Problem
) -> None:
    good = card()
    slot.insert(faulty_card(good.holder, good.keys, fault, slot))
    events.next(CardInserted)
    refused = events.next(CardRefused)
    assert (refused.problem, refused.reader, refused.card_number) == (
        problem,
        "Virtual PCD 00 00",
        "999000100108",
    )
    assert "999000100108" not in repr(refused)
    slot.remove()
    events.next(CardRemoved)
    slot.insert(good, at_once=True)
    assert events.card().person.authenticity is CardAuthenticity.GENUINE
    assert events.rest() == []


def test_a_worn_chip_is_read_in_the_end(events: Events, slot: Slot, card: MakeCard) -> None:
    good = card()
    slot.insert(faulty_card(good.holder, good.keys, "eeprom", slot))
    assert events.card().person.authenticity is CardAuthenticity.GENUINE


def test_a_fault_that_passes_is_not_noticed(events: Events, slot: Slot, card: MakeCard) -> None:
    chip = card()
    answers = [b"\x6f\x00", b"\x6f\x00"]
    chip.before = lambda _: answers.pop() if answers else None
    slot.insert(chip)
    events.card()


def test_a_fault_that_stays_is_told_once(events: Events, slot: Slot, card: MakeCard) -> None:
    chip = card()
    chip.before = lambda _: b"\x6f\x00"
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_UNREADABLE
    slot.remove()
    events.next(CardRemoved)


def test_a_card_reset_by_another_program_is_read_again(
    events: Events, slot: Slot, card: MakeCard
) -> None:
    chip = card()
    # nothing is selected any more
    chip.before = at_apdu(1, chip.reset)
    slot.insert(chip)
    events.card()


def test_the_service_stops_and_comes_back(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard
) -> None:
    slot.insert(card())
    events.card()
    service.kill()
    events.next(CardRemoved)
    gone = events.next(MeansChanged)
    assert (gone.is_working, gone.problem) == (False, Problem.NO_CARD_SERVICE)
    service.start()
    events.works()
    events.card()
    assert events.rest() == []


def test_the_service_stops_during_a_reading(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard
) -> None:
    chip = card()
    chip.before = at_apdu(1, service.kill)
    slot.insert(chip)
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.NO_CARD_SERVICE
    events.next(CardRemoved)
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    service.start()
    events.works()
    events.card()


def test_the_reader_is_unplugged_and_plugged_in(
    service: PrivatePcsc, events: Events, slot: Slot, card: MakeCard
) -> None:
    service.restart(reader=False)
    # the virtual reader goes with its service only
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    gone = events.next(MeansChanged)
    assert (gone.is_working, gone.problem) == (False, Problem.NO_READER)
    service.restart()
    assert events.next(MeansChanged).problem is Problem.NO_CARD_SERVICE
    events.works()
    slot.insert(card())
    events.card()


def test_no_personal_data_is_logged(
    events: Events, slot: Slot, card: MakeCard, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        chip: VirtualCard = card()
        slot.insert(chip)
        events.card()
    assert "85011598170" not in caplog.text
    assert "Peeters" not in caplog.text
    assert b"85011598170".hex() not in caplog.text
    assert "00a4" in caplog.text
