"""Handle the ways in: a card, a form before the camera, a touch on the welcome screen."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    FormFailed,
    FormRead,
    FormSeen,
)
from gateway.domain.identifiers import has_limosa_checksum, is_inss
from gateway.domain.model import Means, Person
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, Event, MeansTouched, Timeout
from gateway.flow.effects import RecallWorker
from gateway.flow.kiosk_state import State
from gateway.flow.states import Aiming, Reading, Typing, Welcome
from gateway.flow.transitions import Step, go_home, show, show_problem, stop_waiting

# Seconds; the figures of docs/developer.md, "Numbers to design by".
IDLE_S = 20.0
IDLE_WARNING_S = 10.0
AIM_S = 40.0
# a right number on the keypad goes on after so many seconds
GO_ON_S = 1.0
# a card or a disk that answers nothing
WATCHDOG_S = 10.0


def begin_visit(state: State, event: Event) -> Step:
    """Begin a new visit with a card or a form, whatever screen the last visit left behind."""
    match event:
        case CardInserted():
            return show(next_visit(state), Reading(), WATCHDOG_S)
        case CardFailed(problem):
            return show_problem(replace(state, visit=state.visit + 1), problem)
        case FormRead(person) if _needs_touch(person):
            return _put_on_keypad(state, person.number)
        case CardRead(person) | FormRead(person):
            return identify(next_visit(state), person)
        case FormFailed(problem):
            return show_problem(state, problem)
        case _:
            return state, ()


def _needs_touch(person: Person) -> bool:
    return person.means is Means.KEYPAD and not has_limosa_checksum(person.number)


def _put_on_keypad(state: State, number: str) -> Step:
    """Show a number out of a code as typed: it proves as little, and may be nobody's."""
    if Means.KEYPAD not in state.kiosk.working_means:
        missing = dict(state.kiosk.missing_means)
        return show_problem(state, missing.get(Means.KEYPAD, Problem.NOT_AN_L1))
    seconds = GO_ON_S if is_inss(number) else IDLE_S
    return show(next_visit(state), Typing(number), seconds)


def next_visit(state: State) -> State:
    """Count the visit; it has the language touched before it began, not the last worker's."""
    state = replace(state, visit=state.visit + 1)
    if isinstance(state.screen, Welcome | Typing | Aiming):
        return state
    return replace(state, language=state.kiosk.home_language, is_language_chosen=False)


def identify(state: State, person: Person) -> Step:
    """Ask the journal what it knows of the person."""
    if not state.is_language_chosen:
        state = replace(state, language=person.language or state.kiosk.home_language)
    return show(state, Reading(person), WATCHDOG_S, RecallWorker(state.visit, person))


def handle_welcome(state: State, event: Event) -> Step:
    """Wait for a worker: a card, a form, or a touch on a means; one that is missing says why."""
    match event:
        case MeansTouched(Means.KEYPAD) if Means.KEYPAD in state.kiosk.working_means:
            return show(replace(state, visit=state.visit + 1), Typing(), IDLE_S)
        case MeansTouched(Means.FORM) if Means.FORM in state.kiosk.working_means:
            return show(state, Aiming(), AIM_S)
        case MeansTouched(means) if problem := dict(state.kiosk.missing_means).get(means):
            return show_problem(state, problem)
        case Timeout() if isinstance(state.screen, Welcome):
            return stop_waiting(state, state.screen)
        case _:
            return begin_visit(state, event)


def handle_aiming(state: State, event: Event) -> Step:
    """Show the camera's picture until a form is read, the worker goes back, or the time is over."""
    match event:
        case FormSeen():
            return replace(state, screen=Aiming(is_code_seen=True)), ()
        case Timeout() | Back():
            return go_home(state)
        case MeansTouched(Means.KEYPAD):
            return handle_welcome(state, event)
        case _:
            return begin_visit(state, event)
