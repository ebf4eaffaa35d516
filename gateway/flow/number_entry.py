"""Handle the keypad: a number typed, pasted, or begun on the welcome screen."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.digits import is_digits
from gateway.domain.events import WorkerRecalled
from gateway.domain.identifiers import (
    INSS_DIGITS,
    LIMOSA_DIGITS,
    LIMOSA_PREFIX,
    NumberError,
    digits_of,
    has_limosa_checksum,
    is_card_number,
    is_inss,
    parse_person_number,
)
from gateway.domain.model import KnownWorker, Means, Person
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, Event, KeyPressed, NumberEntered, TextPasted, Timeout
from gateway.flow.effects import CountTyped, RecallWorker
from gateway.flow.identification import (
    GO_ON_S,
    IDLE_S,
    IDLE_WARNING_S,
    begin_visit,
    identify,
    next_visit,
)
from gateway.flow.kiosk_state import State
from gateway.flow.registration import continue_with_known
from gateway.flow.states import Trouble, Typing
from gateway.flow.transitions import Step, go_home, press_key, say_paused, show


def type_at_once(state: State, event: KeyPressed | TextPasted) -> Step:
    """Begin the keypad with a digit from a keyboard; the worker need not touch the means first.

    A result is the last worker's; a problem may be that of the worker who types now.
    """
    if Means.KEYPAD not in state.kiosk.working_means or state.kiosk.workplace is None:
        return say_paused(state)
    is_same_worker = isinstance(state.screen, Trouble)
    begun = replace(state, visit=state.visit + 1) if is_same_worker else next_visit(state)
    fresh = begun.with_screen(Typing())
    after, effects = handle_typing(fresh, Typing(), event)
    return (after, effects) if after.screen != Typing() else (state, ())


def handle_typing(state: State, screen: Typing, event: Event) -> Step:
    """Take keys; what was typed stays after a problem, and goes when the worker stops typing."""
    match event:
        case KeyPressed(key):
            digits = press_key(screen.digits, key, LIMOSA_DIGITS)
            return _show_typed(state, Typing(digits, _problem_of(digits)))
        case TextPasted(text):
            return _show_typed(state, _paste(screen.digits, text))
        case NumberEntered():
            return _take(state, screen)
        case Timeout() if _is_surely_whole(screen):
            # nothing longer than a Limosa number can be typed
            is_longest = len(screen.digits) == LIMOSA_DIGITS
            return _take(state, screen) if is_longest else _ask(state, screen)
        case WorkerRecalled(visit, known) if visit == state.visit and screen.is_asked:
            return _continue_if_known(state, screen, known)
        case Timeout():
            if screen.is_idle or not screen.digits:
                return go_home(state)
            return show(state, replace(screen, is_idle=True), IDLE_WARNING_S)
        case Back():
            return go_home(state)
        case _:
            return begin_visit(state, event)


def _show_typed(state: State, screen: Typing) -> Step:
    return show(state, screen, GO_ON_S if _is_surely_whole(screen) else IDLE_S)


def _take(state: State, screen: Typing) -> Step:
    """Identify the person whose number is typed, or say what is wrong with it."""
    try:
        person = _person(screen)
    except NumberError as error:
        return show(state, Typing(screen.digits, error.problem), IDLE_S)
    after, effects = identify(state, person)
    # counted first: the journal's answer comes too late for one number too many
    return after, (CountTyped(person.number), *effects)


def _ask(state: State, screen: Typing) -> Step:
    """Ask the journal for the person, and stay: the worker may be typing a longer number.

    The first 11 digits of a card's number or of a Limosa number may be somebody's INSS. They are
    not that of a worker who registered here before, so only such a one goes on by itself.
    """
    state = replace(state, visit=state.visit + 1)
    person = _person(screen)
    asked = CountTyped(person.number), RecallWorker(state.visit, person)
    return show(state, replace(screen, is_asked=True), IDLE_S, *asked)


def _continue_if_known(state: State, screen: Typing, known: KnownWorker) -> Step:
    if known == KnownWorker():
        return state, ()
    return continue_with_known(state, _person(screen), known)


def _person(screen: Typing) -> Person:
    number, kind = parse_person_number(screen.digits)
    return Person(number=number, kind=kind, means=Means.KEYPAD)


def _is_surely_whole(screen: Typing) -> bool:
    """Return whether the number has its last digit and is right, and was not yet asked for."""
    if screen.digits.startswith(LIMOSA_PREFIX):
        return has_limosa_checksum(screen.digits)
    return screen.problem is None and not screen.is_asked and is_inss(screen.digits)


def _paste(digits: str, text: str) -> Typing:
    """Return the keypad after a paste; a text that is no number, or too long, changes no digit."""
    pasted = digits + digits_of(text)
    if not is_digits(pasted) or len(pasted) > LIMOSA_DIGITS:
        return Typing(digits, Problem.NUMBER_LENGTH)
    return Typing(pasted, _problem_of(pasted))


def _problem_of(digits: str) -> Problem | None:
    """Return what is wrong with digits that could be whole; before the last digit, nothing is.

    Digits that begin with 2491 are a Limosa number on its way: as a national number their month
    would be 91.
    """
    if digits.startswith(LIMOSA_PREFIX):
        return None
    if len(digits) == INSS_DIGITS:
        return None if is_inss(digits) else Problem.CHECK_DIGITS
    return Problem.CARD_NUMBER_TYPED if is_card_number(digits) else None
