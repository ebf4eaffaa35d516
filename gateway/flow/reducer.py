"""Where each event goes: to what concerns no one screen, or to the rules of the screen that is
shown.
"""

from __future__ import annotations

from dataclasses import replace

from gateway.domain import scanned_text
from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRefused,
    CardRemoved,
    DayClosed,
    DayOpened,
    JournalAlarm,
    MeansChanged,
    QueueChanged,
    Scanned,
)
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow import keypad, opening, registration, staff
from gateway.flow.actions import (
    Event,
    KeyPressed,
    LanguageChosen,
    ProgramFailed,
    ScreenTouched,
    StaffRequested,
    TextPasted,
    Timeout,
)
from gateway.flow.effects import RecordRefusal
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    ChooseWorkplace,
    Closed,
    Done,
    Keeping,
    Leaving,
    Opened,
    Reading,
    Resting,
    SignIn,
    Staff,
    StaffGate,
    Starting,
    State,
    Trouble,
    Typing,
    Welcome,
)
from gateway.flow.transitions import Step, home, timed, trouble, waiting

_BROKEN = Closed(Problem.INTERNAL)
# after a fault of the program: long enough to see that something happened, short enough for a queue
RESTART_S = 5.0


def step(state: State, event: Event) -> Step:  # noqa: PLR0912 - one line an event
    """The state after ``event``, and what is to be done about it. What concerns no one screen is
    settled here.
    """
    match event:
        case Timeout(moment) if moment != state.moment:
            return state, ()
        case MeansChanged():
            return _means(state, event)
        case QueueChanged(queue):
            return state.with_kiosk(queue=queue), ()
        case JournalAlarm(problems, vanished):
            return state.with_kiosk(alarms=problems, vanished=vanished), ()
        case CardInserted():
            state = state.with_kiosk(is_card_in=True)
        case CardRemoved():
            state = state.with_kiosk(is_card_in=False)
        case CardRefused(problem, reader, reason, card_number):
            # to a person it is a card that failed, on every screen
            state, effects = _on_screen(state, CardFailed(problem))
            return state, (RecordRefusal(problem, reader, reason, card_number), *effects)
        case DayOpened():
            return _opened(state, event)
        case DayClosed():
            return _closed(state, event)
        case Scanned(text):
            return _on_screen(
                state,
                scanned_text.event_of(text, numbers=Means.KEYPAD in state.kiosk.working_means),
            )
        case ProgramFailed():
            return timed(state.with_screen(_BROKEN), RESTART_S)
        case StaffRequested() if (
            isinstance(state.screen, Welcome | Closed) and state.screen != _BROKEN
        ):
            return opening.at_the_gate(state)
        case LanguageChosen(language) if not isinstance(state.screen, Keeping):
            return _language(state, language)
        case _:
            pass
    return _on_screen(state, event)


def _on_screen(state: State, event: Event) -> Step:  # noqa: PLR0912 - one line a screen
    match state.screen:
        case Welcome() if isinstance(event, KeyPressed | TextPasted):
            return keypad.at_once(state, event)
        case Welcome():
            return registration.welcome(state, event)
        case Typing() as screen:
            return keypad.typing(state, screen, event)
        case Aiming():
            return registration.aiming(state, event)
        case Reading() as screen:
            return registration.reading(state, screen, event)
        case ChooseEmployer() as screen:
            return registration.choose_employer(state, screen, event)
        case ChooseDirection() as screen:
            return registration.choose_direction(state, screen, event)
        case Keeping() as screen:
            return registration.keeping(state, screen, event)
        case Done() as screen:
            return registration.done(state, screen, event)
        case Trouble() as screen:
            return registration.in_trouble(state, screen, event)
        case Closed() as screen:
            return opening.closed(state, screen, event)
        case SignIn() as screen:
            return opening.sign_in(state, screen, event)
        case ChooseWorkplace() as screen:
            return opening.choose_workplace(state, screen, event)
        case Opened():
            return opening.opened(state, event)
        case StaffGate() as screen:
            return opening.staff_gate(state, screen, event)
        case Staff() as screen:
            return staff.staff(state, screen, event)
        case Leaving():
            return staff.leaving(state, event)
        case Resting() as screen:
            return _resting(state, screen, event)
        case Starting():
            # until the journal says whether a day is open
            return state, ()


def _resting(state: State, screen: Resting, event: Event) -> Step:
    """In the dark: the first touch only wakes; a card or a form goes straight on."""
    if isinstance(event, ScreenTouched):
        return home(state)
    woken = replace(state, screen=screen.behind)
    after, effects = _on_screen(woken, event)
    return (state, ()) if after == woken else (after, effects)


def _opened(state: State, event: DayOpened) -> Step:
    code = event.staff_code
    # seen at the first look already: a worker may be at it
    if event.is_resumed and event.workplace == state.kiosk.workplace:
        state = state.with_kiosk(user=event.user, staff_code=code)
        return waiting(state) if isinstance(state.screen, Welcome) else (state, ())
    opened = state.with_screen(
        Opened(code),
        user=event.user,
        workplace=event.workplace,
        staff_code=code,
        wrong_staff_codes=0,
    )
    # after a restart a worker may stand here, who is not to see the code
    return home(opened) if event.is_resumed else timed(opened, registration.CHOICE_S)


def _closed(state: State, event: DayClosed) -> Step:
    if (
        event.problem is None
        and state.kiosk.workplace is None
        and isinstance(state.screen, SignIn | ChooseWorkplace)
    ):
        # the journal's first word, said while somebody opens already
        return state, ()
    closed = Closed(event.problem, event.since_ms)
    return waiting(state.with_screen(closed, closed=closed, user="", workplace=None, staff_code=""))


def _means(state: State, event: MeansChanged) -> Step:
    missing = tuple(entry for entry in state.kiosk.missing_means if entry[0] != event.means)
    if event.is_working:
        return state.with_kiosk(
            working_means=state.kiosk.working_means | {event.means}, missing_means=missing
        ), ()
    if event.problem:
        missing = (*missing, (event.means, event.problem))
    state = state.with_kiosk(
        working_means=state.kiosk.working_means - {event.means}, missing_means=missing
    )
    if isinstance(state.screen, Aiming) and event.means is Means.FORM:
        return trouble(state, event.problem or Problem.NO_CAMERA)
    if (
        isinstance(state.screen, Reading)
        and state.screen.person is None
        and event.means is Means.CARD
    ):
        return trouble(state, event.problem or Problem.NO_READER)
    return state, ()


def _language(state: State, language: str) -> Step:
    state = replace(state, language=language, is_language_chosen=True)
    if not isinstance(state.screen, Welcome | Closed) or state.screen == _BROKEN:
        return state, ()
    # nobody follows: the house's language again
    return timed(replace(state, moment=state.moment + 1), registration.IDLE_S)
