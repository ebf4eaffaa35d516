"""The site manager's screens: log in, choose the workplace, today's staff code, the staff screen, the close of day."""

from __future__ import annotations

import hmac
from dataclasses import replace

from gateway.events import Answered, CardRead, FormRead, SignedIn, SignInFailed, StaffLines
from gateway.flow.acts import Back, CloseAsked, Event, KeyPressed, OpenAsked, SignInAsked, Timeout, WorkplaceChosen
from gateway.flow.states import ChooseWorkplace, Closed, SignIn, Staff, StaffGate, State
from gateway.flow.turns import Step, home, pressed, timed, trouble
from gateway.flow.visit import IDLE_S, begin
from gateway.flow.wishes import CloseDay, ListToday, LogIn, OpenDay, Sound
from gateway.model import Problem

STAFF_S = 120.0
MOST_CODE_DIGITS = 12
LONGEST_LOCK_S = 300


# ---- the day -----------------------------------------------------------------------------------------------------------------


def closed(state: State, event: Event) -> Step:
    """Closed: only the site manager gets further."""
    match event:
        case OpenAsked():
            return state.on(SignIn()), ()
        case CardRead() | FormRead():
            return trouble(state, Problem.CLOSED)
        case _:
            return state, ()


def sign_in(state: State, screen: SignIn, event: Event) -> Step:
    """User name and password; every failure comes back here with its own words, the user name still typed."""
    match event:
        case SignInAsked(user, password) if not screen.busy:
            return state.on(SignIn(user, busy=True)), (LogIn(user, password),)
        case SignedIn(user, workplaces):
            if not workplaces:
                return state.on(SignIn(user, problem=Problem.NO_WORKPLACE)), ()
            return state.on(ChooseWorkplace(user, workplaces)), ()
        case SignInFailed(problem):
            return state.on(SignIn(screen.user, problem=problem)), ()
        case Back():
            return state.on(Closed()), ()
        case _:
            return state, ()


def choose_workplace(state: State, screen: ChooseWorkplace, event: Event) -> Step:
    """The workplaces that the service named; opening can still fail when nothing can be stored."""
    match event:
        case WorkplaceChosen(workplace) if workplace in screen.workplaces:
            return state, (OpenDay(screen.user, workplace),)
        case SignInFailed(problem):
            return state.on(SignIn(screen.user, problem=problem)), ()
        case Back():
            return state.on(Closed()), ()
        case _:
            return state, ()


def opened(state: State, event: Event) -> Step:
    """Today's staff code, until the site manager or the first worker goes on."""
    match event:
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def staff_gate(state: State, screen: StaffGate, event: Event) -> Step:
    """The code's keypad; each wrong code doubles the wait before the next, up to five minutes."""
    match event:
        case KeyPressed(key) if not screen.locked_s:
            digits = pressed(screen.digits, key, MOST_CODE_DIGITS)
            if len(digits) < len(state.kiosk.staff_code):
                return timed(state.on(StaffGate(digits)), IDLE_S)
            if hmac.compare_digest(digits, state.kiosk.staff_code):
                return timed(state.on(Staff(), staff_misses=0), STAFF_S, ListToday())
            misses = state.kiosk.staff_misses + 1
            locked = min(2**misses, LONGEST_LOCK_S)
            return timed(state.on(StaffGate(wrong=True, locked_s=locked), staff_misses=misses), locked, Sound("trouble"))
        case Timeout() if screen.locked_s:
            return timed(state.on(StaffGate(wrong=True)), IDLE_S)
        case Timeout() | Back():
            return home(state)
        case _:
            return state, ()


def staff(state: State, screen: Staff, event: Event) -> Step:
    """Today's registrations and the state of sending; closing the day is asked twice."""
    match event:
        case StaffLines(lines):
            again = (ListToday(),) if screen.news else ()
            return replace(state, screen=replace(screen, lines=lines, asked=screen.news, news=False)), again
        case Answered() if screen.lines is None or screen.asked:
            # one list at a time: a drain answers thousands, and a worker's registration waits behind each list
            return replace(state, screen=replace(screen, news=True)), ()
        case Answered():
            return replace(state, screen=replace(screen, asked=True)), (ListToday(),)
        case CloseAsked():
            if screen.closing:
                return state, (CloseDay(),)
            return timed(state.on(replace(screen, closing=True)), STAFF_S)
        case Back() if screen.closing:
            return timed(state.on(replace(screen, closing=False)), STAFF_S)
        case Back() | Timeout():
            return home(state)
        case _:
            return state, ()
