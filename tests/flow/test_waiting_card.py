"""Test that a card put in while staff look is answered at once, and read when they go."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRefused,
    CardRemoved,
    DayClosed,
    DayOpened,
    MeansChanged,
)
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow import actions, states
from gateway.flow.effects import PlaySound, RecallWorker, RecordRefusal
from gateway.flow.kiosk_state import State
from gateway.flow.states import Screen
from tests.support.people import BRUG, JAN, LINDE
from tests.support.visits import OPEN, after, code, of_type, play, timeout

LOOKING = [states.Staff(), states.StaffGate("25"), states.Leaving(), states.LeavingSecret()]
OPENING = [
    states.SignIn(),
    states.ChooseWorkplace("u", (LINDE, BRUG)),
    states.ConfirmWorkplace("u", LINDE, (LINDE,)),
]


def _put_in(screen: Screen, *events: Any) -> State:
    """Return the state after a card was put in while staff look at ``screen``."""
    state, emitted = play(OPEN.with_screen(screen), CardInserted(), *events)
    assert of_type(emitted, PlaySound) == [PlaySound("card")]
    assert state.kiosk.waiting_card
    assert type(state.screen) is type(screen)
    return state


@pytest.mark.parametrize("screen", LOOKING, ids=lambda screen: type(screen).__name__)
@pytest.mark.parametrize("is_timeout", [False, True])
def test_it_is_read_on_return(screen: Screen, is_timeout: bool) -> None:
    state = _put_in(screen, CardRead(JAN))
    going: list[Any] = [timeout(state)] if is_timeout else [actions.Back()]
    if isinstance(screen, states.Leaving | states.LeavingSecret) and not is_timeout:
        # back to the lists first
        going.append(actions.Back())
    state, emitted = play(state, *going)
    assert state.screen == states.Reading(JAN)
    assert of_type(emitted, RecallWorker) == [RecallWorker(state.visit, JAN)]
    assert state.kiosk.waiting_card is None


def test_one_that_is_still_being_read_is_waited_for() -> None:
    state = after(_put_in(states.Staff()), actions.Back())
    assert state.screen == states.Reading()
    assert after(state, CardRead(JAN)).screen == states.Reading(JAN)


def test_what_is_wrong_with_it_is_said_on_return() -> None:
    state = _put_in(states.Staff(), CardFailed(Problem.CARD_MUTE))
    assert after(state, actions.Back()).screen == states.Trouble(Problem.CARD_MUTE)
    state = OPEN.with_screen(states.Staff())
    forged = CardRefused(Problem.CARD_COPY, "Reader 1", "why")
    state, emitted = play(state, CardInserted(), forged, actions.Back())
    assert of_type(emitted, RecordRefusal)
    assert state.screen == states.Trouble(Problem.CARD_COPY)


@pytest.mark.parametrize(
    "gone", [CardRemoved(), MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER)]
)
def test_a_worker_who_gave_up_waits_no_more(gone: Any) -> None:
    state = after(_put_in(states.Staff()), gone, CardFailed(Problem.CARD_LEFT_EARLY))
    assert state.kiosk.waiting_card is None
    assert after(state, actions.Back()).screen == states.Welcome()


def test_a_card_that_was_left_before_is_asked_for_and_not_read() -> None:
    state = OPEN.with_kiosk(is_card_in=True).with_screen(states.TakeCard())
    state = after(state, actions.StaffRequested(), *code("2580"), actions.Back())
    assert state.screen == states.TakeCard()


@pytest.mark.parametrize("screen", OPENING, ids=lambda screen: type(screen).__name__)
def test_one_that_waits_for_the_opening_is_read_after_the_code(screen: Screen) -> None:
    state = after(State(screen=screen), CardInserted(), CardRead(JAN), DayOpened("u", LINDE, "12"))
    assert state.screen == states.Opened("12")
    assert after(state, actions.Back()).screen == states.Reading(JAN)


def test_a_closed_kiosk_reads_none() -> None:
    state = after(_put_in(states.Staff(), CardRead(JAN)), DayClosed())
    assert isinstance(state.screen, states.Closed)


def test_staff_read_the_houses_language_whatever_a_worker_touched() -> None:
    state = after(OPEN, actions.LanguageChosen("pl"), actions.StaffRequested())
    assert (state.language, state.is_language_chosen) == ("nl", False)
    # staff of another language choose it themselves
    state = after(state, *code("2580"), actions.LanguageChosen("fr"))
    assert state.language == "fr"
    assert after(state, actions.Back()).language == "nl"
