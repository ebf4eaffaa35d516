"""A refused card: shown to the worker, and recorded whatever the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.events import CardInserted, CardRefused
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow import effects, states
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.reducer import step
from tests.support.people import LINDE, draft

CARD_NUMBER = "592000100108"
REFUSED = CardRefused(Problem.CARD_COPY, "Reader 1", "the chip does not hold the key", CARD_NUMBER)
OPEN = State(
    kiosk=KioskState(working_means=frozenset(Means), workplace=LINDE, user="u", code_digits=4),
    screen=states.Welcome(),
)
RECORDED = effects.RecordRefusal(
    Problem.CARD_COPY, "Reader 1", "the chip does not hold the key", CARD_NUMBER
)


def test_a_refused_card_is_shown_and_recorded() -> None:
    state, _ = step(OPEN, CardInserted())
    state, emitted = step(state, REFUSED)
    assert state.screen == states.Trouble(Problem.CARD_COPY)
    assert RECORDED in emitted
    assert not any(isinstance(effect, effects.Keep) for effect in emitted)


@pytest.mark.parametrize(
    "screen",
    [
        states.Closed(),
        states.Starting(),
        states.Keeping(draft()),
        states.SignIn("u"),
        states.Staff(),
        states.Typing("85"),
    ],
)
def test_a_refused_card_is_recorded_on_every_screen(screen: Any) -> None:
    _, emitted = step(replace(OPEN, screen=screen), REFUSED)
    assert RECORDED in emitted


def test_the_card_s_number_shows_in_no_repr() -> None:
    assert CARD_NUMBER not in repr(REFUSED) + repr(RECORDED)
