"""Test that the queue never waits: the next worker begins on any result, a number goes on alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.events import Answered, CardInserted, FormRead, Kept, WorkerRecalled
from gateway.domain.model import (
    Answer,
    Direction,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    Remark,
)
from gateway.domain.problem import Problem
from gateway.flow import actions, states
from gateway.flow.effects import RecallWorker
from gateway.flow.kiosk_state import State
from gateway.flow.number_entry import GO_ON_S
from gateway.flow.transitions import show_problem
from tests.support.people import JAN, PEETERS
from tests.support.scanned_codes import CARD, LIMOSA, NATIONAL
from tests.support.visits import (
    OPEN,
    after,
    at_direction,
    keypad_after,
    keys,
    of_type,
    play,
    timeout,
    timer_seconds,
)


def _result(*answers: Answer) -> State:
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    return after(state, Kept(state.visit, "R1", 1, "K7QM2X"), *map(Answered, answers))


RESULTS = {
    "kept": _result(),
    "confirmed": _result(Answer("R1", Outcome.CONFIRMED)),
    "remarks": _result(Answer("R1", Outcome.CONFIRMED, remarks=(Remark("caw_12"),))),
    "refused": _result(Answer("R1", Outcome.REFUSED, errors=("error.x",))),
    "trouble": show_problem(OPEN, Problem.CARD_COPY)[0],
}


def _typed(number: str) -> Person:
    return Person(number, NumberKind.NATIONAL, Means.KEYPAD)


_FORM = FormRead(Person(LIMOSA, NumberKind.LIMOSA, Means.FORM))


@pytest.mark.parametrize("name", RESULTS)
@pytest.mark.parametrize(
    ("event", "screen"),
    [
        (CardInserted(), states.Reading()),
        (_FORM, states.Reading(_FORM.person)),
        (actions.KeyPressed("8"), states.Typing("8")),
        (actions.TextPasted("85 01"), states.Typing("8501")),
    ],
)
def test_the_next_one_begins_at_once(name: str, event: Any, screen: states.Screen) -> None:
    before = RESULTS[name]
    state = after(before, event)
    assert state.screen == screen
    assert state.visit == before.visit + 1


def test_the_next_one_does_not_get_the_last_ones_language() -> None:
    chosen = replace(RESULTS["kept"], language="pl", is_language_chosen=True)
    assert after(chosen, actions.KeyPressed("8")).language == OPEN.kiosk.home_language


def test_a_closed_kiosk_takes_no_digit() -> None:
    closed = show_problem(State(), Problem.CLOSED)[0]
    assert after(closed, actions.KeyPressed("8")) == closed


KNOWN = KnownWorker(employer=PEETERS)


@pytest.mark.parametrize("number", [NATIONAL, LIMOSA])
def test_a_right_number_goes_on_by_itself(number: str) -> None:
    state, emitted = play(keypad_after(number[:-1]), *keys(number[-1]))
    assert timer_seconds(emitted) == [GO_ON_S]
    state, emitted = play(state, timeout(state))
    assert [recall.person.number for recall in of_type(emitted, RecallWorker)] == [number]
    chosen = after(state, WorkerRecalled(state.visit, KNOWN)).screen
    assert isinstance(chosen, states.ChooseDirection)
    assert chosen.person.number == number


def test_a_number_that_is_new_here_waits_for_its_worker() -> None:
    """Its digits may be the first of a longer number, whose worker looks at the form again."""
    state = keypad_after(NATIONAL)
    state = after(state, timeout(state))
    unknown = after(state, WorkerRecalled(state.visit, KnownWorker()))
    assert unknown.screen == states.Typing(NATIONAL, is_asked=True)
    assert after(unknown, actions.NumberEntered()).screen == states.Reading(_typed(NATIONAL))


@given(st.from_regex(r"[0-9]{9}", fullmatch=True), st.from_regex(r"[0-9]{6}", fullmatch=True))
def test_no_longer_number_is_taken_for_its_first_digits(base: str, rest: str) -> None:
    """Whoever stops for however long after any digit: what was typed so far is of nobody here."""
    number = f"{base}{97 - int(base) % 97:02d}{rest}"
    state = keypad_after("")
    for digit in number[:-1]:
        state = after(state, *keys(digit))
        state = after(state, timeout(state))
        state = after(state, WorkerRecalled(state.visit, KnownWorker()))
    assert after(state, *keys(number[-1])).screen == keypad_after(number).screen


def test_an_answer_for_the_first_digits_is_too_late_once_more_are_typed() -> None:
    state = keypad_after(NATIONAL)
    asked = after(state, timeout(state))
    typed_on = after(asked, *keys("7"))
    assert after(typed_on, WorkerRecalled(asked.visit, KNOWN)) == typed_on
    back = after(typed_on, actions.KeyPressed("back"))
    again = after(back, timeout(back))
    assert after(again, WorkerRecalled(asked.visit, KNOWN)) == again


@pytest.mark.parametrize("number", [NATIONAL[:-1], "85011512354", LIMOSA[:-1] + "4", CARD])
def test_any_other_number_waits_for_its_worker(number: str) -> None:
    state = keypad_after(number)
    assert isinstance(after(state, timeout(state)).screen, states.Typing)


def test_a_cards_number_is_not_taken_for_its_first_digits() -> None:
    """Of twelve digits the first eleven are somebody's number: the last one comes in time."""
    state = after(keypad_after(NATIONAL), *keys("7"))
    assert state.screen == states.Typing(f"{NATIONAL}7")
    assert isinstance(after(state, timeout(state)).screen, states.Typing)


def test_jan_is_recalled_once() -> None:
    state = keypad_after(JAN.number)
    first = timeout(state)
    state, emitted = play(state, actions.NumberEntered(), first)
    assert len(of_type(emitted, RecallWorker)) == 1
