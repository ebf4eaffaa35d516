"""Test that a worker reads his own last registrations, and nobody a typed number's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import Answered, CardRemoved, KeepFailed, Kept
from gateway.domain.model import Answer, Direction, Means, Outcome, Regime, Remark
from gateway.domain.own_registrations import OwnListed
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, DirectionChosen, OwnRequested
from gateway.flow.effects import ListOwn
from gateway.flow.kiosk_state import State
from gateway.flow.states import (
    ChooseDirection,
    Done,
    NotRegistered,
    OwnRegistrations,
    TakeCard,
    Trouble,
    Welcome,
)
from tests.support.people import JAN
from tests.support.visits import (
    CLEAR,
    OPEN,
    after,
    of_type,
    play,
    recalled,
    timeout,
    timer_seconds,
)


def asked() -> State:
    """Return the screen before the journal has answered."""
    state, emitted = play(recalled(OPEN, CLEAR), OwnRequested())
    assert of_type(emitted, ListOwn) == [ListOwn(state.visit, JAN)]
    return state


def test_it_is_listed_and_leads_back_to_the_choice_without_a_countdown() -> None:
    state = asked()
    assert isinstance(state.screen, OwnRegistrations)
    assert state.screen.registrations is None
    late = after(state, OwnListed(state.visit - 1, ()))
    assert late.screen == state.screen
    state = after(state, OwnListed(state.visit, ()))
    assert isinstance(state.screen, OwnRegistrations)
    assert state.screen.registrations == ()
    back = after(state, Back()).screen
    assert isinstance(back, ChooseDirection)
    assert back.left_s == 0


def test_it_is_left_as_a_visit_is() -> None:
    state = asked()
    assert isinstance(after(state, CardRemoved()).screen, NotRegistered)
    assert isinstance(after(state, timeout(state)).screen, NotRegistered)
    failed = after(state, KeepFailed(state.visit, Problem.STORE_UNUSABLE))
    assert isinstance(failed.screen, Trouble)


@pytest.mark.parametrize(("means", "may"), [(Means.CARD, True), (Means.KEYPAD, False)])
def test_a_typed_number_reads_nothing(means: Means, may: bool) -> None:
    state = after(recalled(OPEN, CLEAR, replace(JAN, means=means)), OwnRequested())
    assert isinstance(state.screen, OwnRegistrations) is may


def kept(means: Means = Means.CARD) -> State:
    """Return the result of an OUT that the worker chose."""
    state = after(recalled(OPEN, CLEAR, replace(JAN, means=means)), DirectionChosen(Direction.OUT))
    return after(state, Kept(state.visit, "R1", 1_000, "K7QM2X", Regime.IN_OUT))


def asked_after() -> State:
    """Return the list that was asked for on the result."""
    state = after(kept(), OwnRequested())
    assert isinstance(state.screen, OwnRegistrations)
    return state


def answered(*remarks: Remark, outcome: Outcome = Outcome.CONFIRMED) -> Answered:
    return Answered(Answer("R1", outcome, remarks=remarks))


@pytest.mark.parametrize(
    ("means", "is_card_in", "may"),
    [
        (Means.CARD, True, True),
        # the next in the queue stands there
        (Means.CARD, False, False),
        (Means.FORM, False, True),
        (Means.KEYPAD, True, False),
    ],
)
def test_the_result_leads_to_it(means: Means, is_card_in: bool, may: bool) -> None:
    state = kept(means).with_kiosk(is_card_in=is_card_in)
    asked, emitted = play(state, OwnRequested())
    assert bool(of_type(emitted, ListOwn)) is may
    assert isinstance(asked.screen, OwnRegistrations if may else Done)


def test_a_result_is_there_again_afterwards_for_its_whole_time() -> None:
    state, emitted = play(asked_after(), Back())
    assert (state.screen, timer_seconds(emitted)) == (kept().screen, [4.0])
    # where the journal cannot be read, nothing says that the registration failed
    failed = after(asked_after(), KeepFailed(state.visit, Problem.STORE_UNUSABLE))
    assert failed.screen == kept().screen


def test_after_a_result_nothing_is_left_unfinished() -> None:
    state = asked_after()
    assert after(state, CardRemoved()).screen == Welcome()
    assert after(state, timeout(state)).screen == TakeCard()


def test_the_answer_comes_to_the_list_and_what_is_to_be_read_goes_before_it() -> None:
    state, emitted = play(asked_after(), answered())
    assert isinstance(state.screen, OwnRegistrations)
    # it is listed as confirmed
    assert of_type(emitted, ListOwn)
    result = after(state, Back()).screen
    assert isinstance(result, Done)
    assert result.answer is not None
    for said in (answered(Remark("ciao_24")), answered(outcome=Outcome.REFUSED)):
        assert isinstance(after(asked_after(), said).screen, Done)


def test_what_stood_on_the_result_counts_as_read() -> None:
    state = after(kept(), answered(Remark("ciao_24")), OwnRequested(), CardRemoved())
    assert state.kiosk.shown == ("R1",)


@pytest.mark.parametrize("is_fresh", [True, False])
def test_neither_a_refusal_nor_what_came_by_itself_just_now_leads_there(is_fresh: bool) -> None:
    state = kept() if is_fresh else after(kept(), answered(outcome=Outcome.REFUSED))
    assert isinstance(state.screen, Done)
    state = replace(state, screen=replace(state.screen, is_fresh=is_fresh))
    assert after(state, OwnRequested()) == state
