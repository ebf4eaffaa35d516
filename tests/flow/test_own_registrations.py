"""Test that a worker reads his own last registrations, and nobody a typed number's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import CardRemoved, KeepFailed
from gateway.domain.model import Means
from gateway.domain.own_registrations import OwnListed
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, OwnRequested
from gateway.flow.effects import ListOwn
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection, NotRegistered, OwnRegistrations, Trouble
from tests.support.people import JAN
from tests.support.visits import CLEAR, OPEN, after, of_type, play, recalled, timeout


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
