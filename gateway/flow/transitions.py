"""Share the transitions that several handlers make: wait, go home, show a problem, take a key."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.digits import is_digits
from gateway.domain.model import Draft, Means
from gateway.domain.problem import Problem
from gateway.flow.effects import Effect, PlaySound, SetTimer
from gateway.flow.kiosk_state import State
from gateway.flow.states import Closed, Resting, Screen, TakeCard, Trouble, Welcome

# docs/developer.md, "Numbers to design by": long enough to read, short enough for the queue behind
TROUBLE_S = 8.0
LONG_TROUBLE_S = 15.0
# then the tone that asks for a forgotten card begins
TAKE_CARD_S = 10.0
# of a worker's problems those with one sentence of advice
SHORT_PROBLEMS = frozenset(
    {
        *(Problem.NO_READER, Problem.NOT_AN_EID, Problem.CARD_BUSY, Problem.CARD_UNTRUSTED),
        *(Problem.CARD_NOT_YET_VALID, Problem.NO_CAMERA, Problem.NOT_AN_L1),
        *(Problem.SCANNER_UNREADABLE, Problem.NUMBER_LENGTH, Problem.CHECK_DIGITS),
        Problem.CARD_NUMBER_TYPED,
    }
)

# the state after an event, and the effects to execute
Step = tuple[State, tuple[Effect, ...]]


def with_timer(state: State, seconds: float, *effects: Effect) -> Step:
    """Return ``state``, left by itself after ``seconds``, with ``effects``."""
    return state, (*effects, SetTimer(state.moment, seconds))


def show(state: State, screen: Screen, seconds: float, *effects: Effect) -> Step:
    """Show another screen, left by itself after ``seconds``."""
    return with_timer(state.with_screen(screen), seconds, *effects)


def go_home(state: State) -> Step:
    """Show the welcome screen, or the closed one while no day is open, in the kiosk's language.

    Before that ask for a card that was left in the reader, in the language of its owner.
    """
    if state.kiosk.is_card_in and state.kiosk.workplace is not None:
        return show(state, TakeCard(), TAKE_CARD_S)
    return show_waiting_screen(state)


def show_waiting_screen(state: State) -> Step:
    """Show the welcome or the closed screen, whatever is in the reader."""
    screen = state.kiosk.closed if state.kiosk.workplace is None else Welcome()
    home = replace(
        state.with_screen(screen), language=state.kiosk.home_language, is_language_chosen=False
    )
    return wait_for_people(home)


def wait_for_people(state: State) -> Step:
    """Stay on this screen until the time has come to go dark."""
    if not state.kiosk.dark_after_s:
        return state, ()
    return with_timer(state, state.kiosk.dark_after_s)


def stop_waiting(state: State, screen: Welcome | Closed) -> Step:
    """End the time of a waiting screen: return to the kiosk's language, or go dark."""
    if state.is_language_chosen or (state.kiosk.is_card_in and isinstance(screen, Welcome)):
        return go_home(state)
    return state.with_screen(Resting(screen)), ()


def show_problem(state: State, problem: Problem, draft: Draft | None = None) -> Step:
    """Show the problem's own screen for a while, with its sound; ``draft`` as in `Trouble`."""
    return show(state, Trouble(problem, draft), trouble_s(problem), PlaySound("trouble"))


def is_typing_paused(state: State) -> bool:
    """Return whether too many numbers came through keys a while ago."""
    return (Means.KEYPAD, Problem.TYPING_PAUSED) in state.kiosk.missing_means


def say_paused(state: State) -> Step:
    """Say on the welcome screen why keys have no effect; elsewhere they disturb nobody."""
    if is_typing_paused(state) and isinstance(state.screen, Welcome):
        return show_problem(state, Problem.TYPING_PAUSED)
    return state, ()


def trouble_s(problem: Problem) -> float:
    """Return how long a problem stays, seconds: longer with two sentences of advice to read."""
    return TROUBLE_S if problem in SHORT_PROBLEMS else LONG_TROUBLE_S


def press_key(digits: str, key: str, limit: int) -> str:
    """Return ``digits`` after a key of the keypad: a digit, ``back`` or ``clear``.

    :param limit: how many digits are taken
    """
    if key == "clear":
        return ""
    if key == "back":
        return digits[:-1]
    return (digits + key)[:limit] if len(key) == 1 and is_digits(key) else digits
