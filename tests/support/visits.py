"""Share an open kiosk and short ways to play events with the tests of the visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from gateway.domain.events import CardInserted, CardRead, WorkerRecalled
from gateway.domain.model import Direction, KnownWorker, Means, Person, Regime
from gateway.domain.regime import first_day
from gateway.domain.staff_events import StaffCodeChecked
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.reducer import step
from tests.support.people import JAN, LINDE, PEETERS

EffectType = TypeVar("EffectType", bound=effects.Effect)

OPEN = State(
    kiosk=KioskState(working_means=frozenset(Means), workplace=LINDE, user="u", code_digits=4),
    screen=states.Welcome(),
)

# so clear that OUT is kept by itself
CLEAR = KnownWorker(
    employer=PEETERS,
    is_employer_settled=True,
    last_direction=Direction.IN,
    last_age_s=3600,
    has_registered_today=True,
)


def in_regime(state: State, regime: Regime) -> State:
    """Return the state on a workplace where this regime holds for good."""
    workplace = replace(state.kiosk.workplace or LINDE, in_out_from=first_day(regime))
    return state.with_kiosk(workplace=workplace)


def play(state: State, *events: Any) -> tuple[State, list[effects.Effect]]:
    """Return the state after these events, and all effects on the way."""
    emitted: list[effects.Effect] = []
    for event in events:
        state, more = step(state, event)
        emitted += more
    return state, emitted


def after(state: State, *events: Any) -> State:
    """Return the state after these events."""
    return play(state, *events)[0]


def recalled(state: State, known: KnownWorker, person: Person = JAN) -> State:
    """Return the state after the person's card was read, and the journal told what it knows."""
    state = after(state, CardInserted(), CardRead(person))
    return after(state, WorkerRecalled(state.visit, known))


def at_direction() -> State:
    """Return the choice of direction for Jan, whose employer is known."""
    return recalled(OPEN, KnownWorker(employer=PEETERS))


def keypad_after(digits: str) -> State:
    """Return the keypad after these digits."""
    return after(OPEN, actions.MeansTouched(Means.KEYPAD), *keys(digits))


def keys(digits: str) -> list[actions.KeyPressed]:
    """Return the actions that type these digits."""
    return [actions.KeyPressed(digit) for digit in digits]


def code(digits: str, wait_s: int = 0) -> list[Any]:
    """Return what types a staff code, and what the recorder answers: ``wait_s`` for a wrong one."""
    return [*keys(digits), StaffCodeChecked(not wait_s, wait_s)]


def timeout(state: State) -> actions.Timeout:
    """Return the event of the timer that this state has set."""
    return actions.Timeout(state.moment)


def of_type(emitted: Iterable[effects.Effect], kind: type[EffectType]) -> list[EffectType]:
    """Return the effects of one type."""
    return [effect for effect in emitted if isinstance(effect, kind)]


def timer_seconds(emitted: Iterable[effects.Effect]) -> list[float]:
    """Return the seconds of all timers that were set."""
    return [timer.seconds for timer in of_type(emitted, effects.SetTimer)]


def without_timers(emitted: Iterable[effects.Effect]) -> list[effects.Effect]:
    """Return the effects but for the timers."""
    return [effect for effect in emitted if not isinstance(effect, effects.SetTimer)]
