"""The keypad of the visit: a number typed, pasted, or begun on the welcome screen."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain import identifiers
from gateway.domain.model import Means, Person
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, Event, KeyPressed, NumberEntered, TextPasted, Timeout
from gateway.flow.registration import IDLE_S, IDLE_WARNING_S, begin, identified
from gateway.flow.states import State, Typing
from gateway.flow.transitions import Step, home, pressed, timed


def at_once(state: State, event: KeyPressed | TextPasted) -> Step:
    """A digit typed on the welcome screen: whoever has a keyboard need not touch the means first."""
    if Means.KEYPAD not in state.kiosk.working_means:
        return state, ()
    fresh = replace(state, visit=state.visit + 1).with_screen(Typing())
    after, effects = typing(fresh, Typing(), event)
    return (after, effects) if after.screen != Typing() else (state, ())


def typing(state: State, screen: Typing, event: Event) -> Step:
    """The keypad; what was typed stays after a problem, and goes when nobody types for a while."""
    match event:
        case KeyPressed(key):
            digits = pressed(screen.digits, key, identifiers.LIMOSA_DIGITS)
            return timed(state.with_screen(Typing(digits, _said_of(digits))), IDLE_S)
        case TextPasted(text):
            return timed(state.with_screen(_pasted(screen.digits, text)), IDLE_S)
        case NumberEntered():
            try:
                number, kind = identifiers.parse_person_number(screen.digits)
            except identifiers.NumberError as fault:
                return timed(state.with_screen(Typing(screen.digits, fault.problem)), IDLE_S)
            return identified(state, Person(number=number, kind=kind, means=Means.KEYPAD))
        case Timeout():
            if screen.is_idle or not screen.digits:
                return home(state)
            return timed(state.with_screen(replace(screen, is_idle=True)), IDLE_WARNING_S)
        case Back():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def _pasted(before: str, text: str) -> Typing:
    """The keypad after a paste; what is no number, or too long for one, leaves what stood there."""
    digits = before + identifiers.digits_of(text)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > identifiers.LIMOSA_DIGITS:
        return Typing(before, Problem.NUMBER_LENGTH)
    return Typing(digits, _said_of(digits))


def _said_of(digits: str) -> Problem | None:
    """What to say of digits that could be whole: after the last one, never at each.

    Eleven digits that begin 2491 are a Limosa number on its way (as a national number their month
    would be 91).
    """
    if len(digits) == identifiers.INSS_DIGITS and not digits.startswith(identifiers.LIMOSA_PREFIX):
        return None if identifiers.is_inss(digits) else Problem.CHECK_DIGITS
    if identifiers.is_card_number(digits) and not digits.startswith(identifiers.LIMOSA_PREFIX):
        return Problem.CARD_NUMBER_TYPED
    return None
