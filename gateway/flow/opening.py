"""The site manager's screens: log in, choose the workplace, today's staff code, the way to the
staff screen.
"""

from __future__ import annotations

from gateway.domain.events import CardRead, FormRead, SignedIn, SignInFailed
from gateway.domain.problem import Problem
from gateway.flow.actions import (
    Back,
    Event,
    KeyPressed,
    OpenRequested,
    SignInSubmitted,
    Timeout,
    UserActive,
    WorkplaceChosen,
)
from gateway.flow.effects import LogIn, OpenDay, PlaySound, Restart
from gateway.flow.registration import IDLE_S, begin
from gateway.flow.staff import enter
from gateway.flow.states import ChooseWorkplace, Closed, SignIn, StaffGate, State
from gateway.flow.transitions import Step, home, nobody_came, pressed, timed, trouble

MOST_CODE_DIGITS = 12
LONGEST_LOCK_S = 300
# since the last key
SIGN_IN_S = 120.0
# longer than two exchanges with the longest deadline of the settings: the courier answers before
LOG_IN_S = 660.0


# ---- the day -------------------------------------------------------------------------------------


def closed(state: State, screen: Closed, event: Event) -> Step:
    """Closed: only the site manager gets further. After a fault of the program nobody does, until
    it has started again.
    """
    if screen.problem is Problem.INTERNAL:
        if not isinstance(event, Timeout):
            return state, ()
        back, effects = home(state)
        return back, (Restart(), *effects)
    match event:
        case OpenRequested():
            return timed(state.with_screen(SignIn()), SIGN_IN_S)
        case Timeout():
            return nobody_came(state, screen)
        case CardRead() | FormRead():
            return trouble(state, Problem.CLOSED)
        case _:
            return state, ()


def sign_in(state: State, screen: SignIn, event: Event) -> Step:
    """User name and password; every failure comes back here with its own words, the user name still
    typed.
    """
    match event:
        case SignInSubmitted(user, password) if not screen.is_busy:
            return timed(
                state.with_screen(SignIn(user, is_busy=True)), LOG_IN_S, LogIn(user, password)
            )
        case SignedIn(user, workplaces):
            if not workplaces:
                return timed(
                    state.with_screen(SignIn(user, problem=Problem.NO_WORKPLACE)), SIGN_IN_S
                )
            return timed(state.with_screen(ChooseWorkplace(user, workplaces)), SIGN_IN_S)
        case SignInFailed(problem):
            return timed(state.with_screen(SignIn(screen.user, problem=problem)), SIGN_IN_S)
        case UserActive() if not screen.is_busy:
            return timed(state.with_screen(screen), SIGN_IN_S)
        case Back() | Timeout():
            return home(state)
        case _:
            return state, ()


def choose_workplace(state: State, screen: ChooseWorkplace, event: Event) -> Step:
    """The workplaces that the service named; opening can still fail when nothing can be stored."""
    match event:
        case WorkplaceChosen(workplace) if workplace in screen.workplaces:
            return state, (OpenDay(screen.user, workplace),)
        case SignInFailed(problem):
            return timed(state.with_screen(SignIn(screen.user, problem=problem)), SIGN_IN_S)
        case Back() | Timeout():
            return home(state)
        case _:
            return state, ()


def opened(state: State, event: Event) -> Step:
    """Today's staff code, until the site manager or the first worker goes on."""
    match event:
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def at_the_gate(state: State) -> Step:
    """The long press of staff. Who left the keys resting finds them resting: their time begins
    anew, or it could be skipped.
    """
    if not _code(state):
        return state, ()
    owed = state.kiosk.staff_locked_s
    if owed:
        return timed(state.with_screen(StaffGate(is_wrong=True, locked_s=owed)), owed)
    return timed(state.with_screen(StaffGate()), IDLE_S)


def _code(state: State) -> str:
    """The code that opens now: the day's, and while no day is open the fixed one of the settings,
    if there is one.
    """
    return state.kiosk.staff_code or state.kiosk.fixed_staff_code


def staff_gate(state: State, screen: StaffGate, event: Event) -> Step:
    """The code's keypad; each wrong code doubles the wait before the next, up to five minutes."""
    match event:
        case KeyPressed(key) if not screen.locked_s:
            from hmac import compare_digest  # noqa: PLC0415 - brings OpenSSL, which the first screen need not wait for

            digits = pressed(screen.digits, key, MOST_CODE_DIGITS)
            if len(digits) < len(_code(state)):
                return timed(state.with_screen(StaffGate(digits)), IDLE_S)
            if compare_digest(digits, _code(state)):
                return enter(state)
            misses = state.kiosk.wrong_staff_codes + 1
            owed = min(2**misses, LONGEST_LOCK_S)
            gate = state.with_screen(
                StaffGate(is_wrong=True, locked_s=owed),
                wrong_staff_codes=misses,
                staff_locked_s=owed,
            )
            return timed(gate, owed, PlaySound("trouble"))
        case Timeout() if screen.locked_s:
            return timed(state.with_screen(StaffGate(is_wrong=True), staff_locked_s=0), IDLE_S)
        case Timeout() | Back():
            return home(state)
        case _:
            return state, ()
