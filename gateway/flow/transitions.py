"""What every handler of a screen answers with, and the turns they share: wait, go home, say what is
wrong, take a key.
"""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.problem import Problem
from gateway.flow.effects import Effect, PlaySound, SetTimer
from gateway.flow.states import Closed, Resting, State, Trouble, Welcome

# docs/developer.md, "Numbers to design by": long enough to read, short enough for the queue behind
TROUBLE_S = 8.0

Step = tuple[State, tuple[Effect, ...]]
"""The state after an event, and what is to be done about it."""


def timed(state: State, seconds: float, *effects: Effect) -> Step:
    """``state``, left by itself after ``seconds``."""
    return state, (*effects, SetTimer(state.moment, seconds))


def home(state: State) -> Step:
    """The welcome screen, or the closed one where no day is open; the language of the house again."""
    screen = state.kiosk.closed if state.kiosk.workplace is None else Welcome()
    return waiting(
        replace(
            state.with_screen(screen), language=state.kiosk.home_language, is_language_chosen=False
        )
    )


def waiting(state: State) -> Step:
    """A screen that waits for somebody: goes dark when nobody comes."""
    return timed(state, state.kiosk.dark_after_s) if state.kiosk.dark_after_s else (state, ())


def nobody_came(state: State, screen: Welcome | Closed) -> Step:
    """The time of a waiting screen is over: the language of the house again, or the dark."""
    if state.is_language_chosen:
        return home(state)
    return state.with_screen(Resting(screen)), ()


def trouble(state: State, problem: Problem) -> Step:
    """The problem's own screen, with its sound; goes home by itself."""
    return timed(state.with_screen(Trouble(problem)), TROUBLE_S, PlaySound("trouble"))


def pressed(digits: str, key: str, most: int) -> str:
    """``digits`` after a key of the keypad: a digit (no more than ``most`` are taken), ``back`` or
    ``clear``.
    """
    if key == "clear":
        return ""
    if key == "back":
        return digits[:-1]
    return (digits + key)[:most] if key.isascii() and key.isdigit() and len(key) == 1 else digits
