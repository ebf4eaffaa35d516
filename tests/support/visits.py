"""What the tests of the visit share: a kiosk that is open, and a short way to play events."""

from __future__ import annotations

from typing import Any

from gateway.domain.events import CardInserted, CardRead, WorkerRecalled
from gateway.domain.model import KnownWorker, Means
from gateway.flow import actions, effects, states, step
from gateway.flow.states import State
from tests.support.people import JAN, LINDE, PEETERS

OPEN = State(
    kiosk=states.KioskState(
        working_means=frozenset(Means), workplace=LINDE, user="u", staff_code="2580"
    ),
    screen=states.Welcome(),
)


def play(state: State, *events: Any) -> tuple[State, list[effects.Effect]]:
    """The state after these events, and all effects on the way."""
    emitted: list[effects.Effect] = []
    for event in events:
        state, more = step(state, event)
        emitted += more
    return state, emitted


def at_direction(state: State = OPEN, known: KnownWorker | None = None) -> State:
    """Jan has put his card in, and the journal has told what it knows of him."""
    state, _ = play(state, CardInserted(), CardRead(JAN))
    return play(state, WorkerRecalled(state.visit, known or KnownWorker(employer=PEETERS)))[0]


def keep_effects(emitted: list[effects.Effect]) -> list[effects.Keep]:
    """The effects that write a registration."""
    return [one for one in emitted if isinstance(one, effects.Keep)]


def without_timers(emitted: list[effects.Effect]) -> list[effects.Effect]:
    """The effects but for the timers."""
    return [one for one in emitted if not isinstance(one, effects.SetTimer)]


def keypad_after(digits: str) -> State:
    """The keypad after these keys."""
    return play(OPEN, actions.MeansTouched(Means.KEYPAD), *[actions.KeyPressed(d) for d in digits])[
        0
    ]
