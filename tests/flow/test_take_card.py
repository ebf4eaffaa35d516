"""Test that a card forgotten in the reader is asked for until it is out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import CardInserted, CardRemoved, FormRead, Kept, MeansChanged
from gateway.domain.model import Direction, Means, NumberKind, Person
from gateway.domain.problem import Problem
from gateway.flow import actions, states
from gateway.flow.effects import PlaySound
from gateway.flow.identification import IDLE_S
from gateway.flow.kiosk_state import State
from gateway.flow.result import CARD_TONE_S
from gateway.flow.transitions import TAKE_CARD_S, show_problem
from tests.support.scanned_codes import LIMOSA
from tests.support.visits import OPEN, after, at_direction, of_type, play, timeout, timer_seconds


def _kept() -> State:
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    return after(state, Kept(state.visit, "R1", 1, "K7QM2X"))


def _forgotten() -> State:
    return after(_kept(), timeout(_kept()))


@pytest.mark.parametrize(
    "before",
    [_kept(), show_problem(OPEN.with_kiosk(is_card_in=True), Problem.CARD_UNREADABLE)[0]],
)
def test_a_card_left_behind_is_asked_for_until_it_is_out(before: State) -> None:
    state, emitted = play(before, timeout(before))
    assert state.screen == states.TakeCard()
    assert (timer_seconds(emitted), of_type(emitted, PlaySound)) == ([TAKE_CARD_S], [])
    for _ in range(3):
        state, emitted = play(state, timeout(state))
        assert state.screen == states.TakeCard()
        assert of_type(emitted, PlaySound) == [PlaySound("card")]
        assert timer_seconds(emitted) == [CARD_TONE_S]
    assert after(state, CardRemoved()).screen == states.Welcome()


def test_a_card_taken_in_time_is_not_asked_for() -> None:
    state = after(_kept(), CardRemoved())
    assert after(state, timeout(state)).screen == states.Welcome()


def test_its_owner_is_asked_in_the_language_of_the_visit() -> None:
    state = replace(_kept(), language="pl", is_language_chosen=True)
    state = after(state, timeout(state))
    assert state.language == "pl"
    assert after(state, CardRemoved()).language == OPEN.kiosk.home_language


def test_others_go_on_all_the_same() -> None:
    state = _forgotten()
    form = FormRead(Person(LIMOSA, NumberKind.LIMOSA, Means.FORM))
    assert after(state, form).screen == states.Reading(form.person)
    assert after(state, actions.KeyPressed("8")).screen == states.Typing("8")
    assert after(state, CardRemoved(), CardInserted()).screen == states.Reading()
    welcome, emitted = play(state, actions.ScreenTouched())
    assert welcome.screen == states.Welcome()
    assert timer_seconds(emitted) == [IDLE_S]
    assert after(welcome, timeout(welcome)).screen == states.TakeCard()
    assert after(welcome, actions.MeansTouched(Means.KEYPAD)).screen == states.Typing()


def test_a_reader_that_is_gone_holds_no_card() -> None:
    gone = MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER)
    assert after(_forgotten(), gone).screen == states.Welcome()
    kept = after(_kept(), gone)
    assert after(kept, timeout(kept)).screen == states.Welcome()


def test_a_closed_kiosk_asks_for_nothing() -> None:
    closed = show_problem(State().with_kiosk(is_card_in=True), Problem.CLOSED)[0]
    assert isinstance(after(closed, timeout(closed)).screen, states.Closed)
