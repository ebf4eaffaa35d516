"""The visit of one worker, and the day around it: one pure function.

``step(state, event) -> (state, wishes)`` knows no clock, no disk, no screen. An unexpected event is ignored, never an error: a
card pulled twice, an answer for a visit long over, a timer of the screen before. One visit makes at most one registration,
since the only way to the wish ``Keep`` leads through a screen that is left in the same step.

Rooms: ``states`` (the screens and what joins them), ``acts`` (what comes in), ``wishes`` (what goes out), ``turns`` (what the
handlers share), ``visit`` (a worker's screens), ``day`` (the site manager's), and here the one door for events.
"""

from __future__ import annotations

from dataclasses import replace

from gateway.events import (
    CardFailed,
    CardInserted,
    CardRefused,
    CardRemoved,
    DayClosed,
    DayOpened,
    JournalAlarm,
    MeansChanged,
    QueueChanged,
)
from gateway.flow import day, visit
from gateway.flow.acts import Event, LanguageChosen, Timeout
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    ChooseWorkplace,
    Closed,
    Done,
    Keeping,
    Opened,
    Reading,
    SignIn,
    Staff,
    StaffGate,
    Starting,
    State,
    Trouble,
    Typing,
    Welcome,
)
from gateway.flow.turns import Step, home, timed, trouble
from gateway.flow.wishes import RecordRefusal
from gateway.model import Means, Problem

__all__ = ["State", "Step", "step"]


def step(state: State, event: Event) -> Step:
    """The state after ``event``, and what is to be done about it. What concerns no one screen is settled here."""
    match event:
        case Timeout(moment) if moment != state.moment:
            return state, ()
        case MeansChanged():
            return _means(state, event)
        case QueueChanged(queue):
            return state.with_kiosk(queue=queue), ()
        case JournalAlarm(problems):
            return state.with_kiosk(alarms=problems), ()
        case CardInserted():
            state = state.with_kiosk(card_in=True)
        case CardRemoved():
            state = state.with_kiosk(card_in=False)
        case CardRefused(problem, reader, reason, card_number):
            state, wishes = _on_screen(state, CardFailed(problem))  # to a person it is a card that failed, on every screen
            return state, (RecordRefusal(problem, reader, reason, card_number), *wishes)
        case DayOpened():
            return _opened(state, event)
        case DayClosed(problem):
            return state.on(Closed(problem), user="", workplace=None, staff_code=""), ()
        case LanguageChosen(language) if not isinstance(state.screen, Keeping):
            return _language(state, language)
        case _:
            pass
    return _on_screen(state, event)


def _on_screen(state: State, event: Event) -> Step:  # noqa: PLR0912 - one line a screen
    match state.screen:
        case Welcome():
            return visit.welcome(state, event)
        case Typing() as screen:
            return visit.typing(state, screen, event)
        case Aiming():
            return visit.aiming(state, event)
        case Reading() as screen:
            return visit.reading(state, screen, event)
        case ChooseEmployer() as screen:
            return visit.choose_employer(state, screen, event)
        case ChooseDirection() as screen:
            return visit.choose_direction(state, screen, event)
        case Keeping() as screen:
            return visit.keeping(state, screen, event)
        case Done() as screen:
            return visit.done(state, screen, event)
        case Trouble():
            return visit.in_trouble(state, event)
        case Closed():
            return day.closed(state, event)
        case SignIn() as screen:
            return day.sign_in(state, screen, event)
        case ChooseWorkplace() as screen:
            return day.choose_workplace(state, screen, event)
        case Opened():
            return day.opened(state, event)
        case StaffGate() as screen:
            return day.staff_gate(state, screen, event)
        case Staff() as screen:
            return day.staff(state, screen, event)
        case Starting():
            return state, ()  # until the journal says whether a day is open


def _opened(state: State, event: DayOpened) -> Step:
    code = event.staff_code
    opened = state.on(Opened(code), user=event.user, workplace=event.workplace, staff_code=code, staff_misses=0)
    # after a restart a worker may stand here, who is not to see the code
    return home(opened) if event.resumed else timed(opened, visit.CHOICE_S)


def _means(state: State, event: MeansChanged) -> Step:
    missing = tuple(entry for entry in state.kiosk.missing if entry[0] != event.means)
    if event.works:
        return state.with_kiosk(works=state.kiosk.works | {event.means}, missing=missing), ()
    if event.problem:
        missing = (*missing, (event.means, event.problem))
    state = state.with_kiosk(works=state.kiosk.works - {event.means}, missing=missing)
    if isinstance(state.screen, Aiming) and event.means is Means.FORM:
        return trouble(state, event.problem or Problem.NO_CAMERA)
    if isinstance(state.screen, Reading) and state.screen.person is None and event.means is Means.CARD:
        return trouble(state, event.problem or Problem.NO_READER)
    return state, ()


def _language(state: State, language: str) -> Step:
    state = replace(state, language=language)
    if isinstance(state.screen, Welcome):
        # nobody follows: the house's language again
        return timed(replace(state, moment=state.moment + 1), visit.IDLE_S)
    return state, ()
