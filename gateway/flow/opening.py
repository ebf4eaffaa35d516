"""Handle the site manager's screens: log-in, workplace, today's staff code, the staff gate."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import (
    CardRead,
    DayOpened,
    FormFailed,
    FormRead,
    SignedIn,
    SignInFailed,
)
from gateway.domain.model import Workplace
from gateway.domain.problem import Problem
from gateway.domain.staff_events import StaffCodeChecked
from gateway.domain.staff_lists import StaffPage
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
from gateway.flow.effects import CheckStaffCode, ForgetLogIn, LogIn, OpenDay, PlaySound, Restart
from gateway.flow.identification import IDLE_S, begin_visit
from gateway.flow.kiosk_state import State
from gateway.flow.staff import enter_staff
from gateway.flow.staff_evidence import set_clock
from gateway.flow.staff_ways import show_page
from gateway.flow.states import ChooseWorkplace, Closed, ConfirmWorkplace, SignIn, StaffGate
from gateway.flow.transitions import Step, go_home, press_key, show, show_problem, stop_waiting
from gateway.flow.waiting_card import go_to_workers

OPENING = (SignIn, ChooseWorkplace, ConfirmWorkplace)
# since the last key
SIGN_IN_S = 120.0


# ---- the day -------------------------------------------------------------------------------------


def handle_closed(state: State, screen: Closed, event: Event) -> Step:
    """Let the site manager open; after a fault of the program, only wait for the restart."""
    if screen.problem is Problem.INTERNAL:
        if not isinstance(event, Timeout):
            return state, ()
        home, effects = go_home(state)
        return home, (Restart(), *effects)
    match event:
        case OpenRequested(is_as_before):
            day = state.kiosk.last_day if is_as_before else None
            return show(
                state, SignIn(day.user, workplace=day.workplace) if day else SignIn(), SIGN_IN_S
            )
        case Timeout():
            return stop_waiting(state, screen)
        case CardRead() | FormRead() | FormFailed():
            return show_problem(state, Problem.CLOSED)
        case _:
            return state, ()


def take_log_in(state: State, event: SignedIn | SignInFailed) -> tuple[State, bool]:
    """Count an answer to a log-in, and return whether it is the one that the screen waits for.

    The service answers in the order in which it was asked. An answer is late when its asker went
    away from the screen, or when another log-in was asked for meanwhile.
    """
    state = state.with_kiosk(log_ins=max(0, state.kiosk.log_ins - 1))
    match state.screen:
        case SignIn(is_asked=is_asked):
            return state, is_asked and not state.kiosk.log_ins
        case _:
            # where a day cannot be stored
            return state, isinstance(event, SignInFailed) and not state.kiosk.log_ins


def forget_log_in(before: State, event: Event, step: Step) -> Step:
    """Forget the log-in of who went away from the opening, by whatever way."""
    after, effects = step
    is_left = isinstance(before.screen, OPENING) and not isinstance(after.screen, OPENING)
    if not is_left or isinstance(event, DayOpened):
        return step
    return after, (ForgetLogIn(), *effects)


def handle_sign_in(state: State, screen: SignIn, event: Event) -> Step:
    """Ask the service; every failure comes back here with its own words, the user name kept."""
    match event:
        case SignInSubmitted(user, password) if not (screen.is_busy or screen.locked_s):
            asked = replace(screen, user=user, is_busy=True, problem=None, is_asked=True)
            state = state.with_kiosk(log_ins=state.kiosk.log_ins + 1)
            return show(state, asked, state.kiosk.log_in_s, LogIn(user, password))
        case SignedIn(user, workplaces):
            return _choose_workplace(state, screen, user, workplaces)
        case SignInFailed(problem, wait_s):
            failed = replace(
                screen, is_busy=False, is_asked=False, problem=problem, locked_s=wait_s
            )
            return show(state, failed, wait_s or SIGN_IN_S)
        case UserActive() if not (screen.is_busy or screen.locked_s):
            return show(state, screen, SIGN_IN_S)
        case Timeout() if screen.is_busy:
            # whatever holds the answer back, people are not left without a word
            late = replace(screen, is_busy=False, problem=Problem.SERVICE_DOWN)
            # no answer takes longer: those of before do not come
            return show(state.with_kiosk(log_ins=0), late, SIGN_IN_S)
        case Timeout() if screen.locked_s:
            return show(state, replace(screen, locked_s=0), SIGN_IN_S)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return state, ()


def _choose_workplace(
    state: State, screen: SignIn, user: str, workplaces: tuple[Workplace, ...]
) -> Step:
    """Open on the workplace that the log-in was for, where it is still declared, else ask."""
    if not workplaces:
        return show(state, SignIn(user, problem=Problem.NO_WORKPLACE), SIGN_IN_S)
    wanted = screen.workplace.number if screen.workplace else ""
    # as the service describes it today: its companies change
    for workplace in workplaces:
        if workplace.number == wanted:
            return state, (_open(user, workplace, workplaces),)
    if len(workplaces) == 1:
        return show(state, ConfirmWorkplace(user, workplaces[0], workplaces), SIGN_IN_S)
    return show(state, ChooseWorkplace(user, workplaces), SIGN_IN_S)


def _open(user: str, workplace: Workplace, declared: tuple[Workplace, ...]) -> OpenDay:
    return OpenDay(user, workplace, tuple(place.number for place in declared))


def handle_choose_workplace(state: State, screen: ChooseWorkplace, event: Event) -> Step:
    """Show the chosen workplace alone, to be confirmed."""
    match event:
        case WorkplaceChosen(workplace) if workplace in screen.workplaces:
            chosen = ConfirmWorkplace(screen.user, workplace, screen.workplaces)
            return show(state, chosen, SIGN_IN_S)
        case UserActive():
            return show(state, screen, SIGN_IN_S)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return state, ()


def handle_confirm_workplace(state: State, screen: ConfirmWorkplace, event: Event) -> Step:
    """Open on the workplace; this fails where the opening cannot be stored."""
    match event:
        case WorkplaceChosen(workplace) if workplace == screen.workplace:
            return state, (_open(screen.user, workplace, screen.workplaces),)
        case SignInFailed(problem):
            return show(state, SignIn(screen.user, problem=problem), SIGN_IN_S)
        case Back() if len(screen.workplaces) > 1:
            return show(state, ChooseWorkplace(screen.user, screen.workplaces), SIGN_IN_S)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return state, ()


def handle_opened(state: State, event: Event) -> Step:
    """Show today's staff code until the site manager or the first worker goes on."""
    match event:
        case Back() | Timeout():
            return go_to_workers(state)
        case _:
            return begin_visit(state, event)


# ---- the staff gate ------------------------------------------------------------------------------


def open_staff_gate(state: State) -> Step:
    """Show the code's keypad; keys that were locked stay locked for their whole time again.

    Otherwise leaving the gate would skip the wait.
    """
    if not state.kiosk.code_digits:
        return state, ()
    # staff read the house's language, whatever a worker touched
    state = replace(state, language=state.kiosk.home_language, is_language_chosen=False)
    locked_s = state.kiosk.staff_locked_s
    if locked_s:
        return show(state, StaffGate(is_wrong=True, locked_s=locked_s), locked_s)
    return show(state, StaffGate(), IDLE_S)


def handle_staff_gate(state: State, screen: StaffGate, event: Event) -> Step:
    """Have the code checked; each wrong code doubles the wait before the next, to five minutes."""
    match event:
        case KeyPressed(key) if not (screen.locked_s or screen.is_busy):
            digits = press_key(screen.digits, key, state.kiosk.code_digits)
            gate = StaffGate(digits, shift_ms=screen.shift_ms)
            if len(digits) < state.kiosk.code_digits:
                return show(state, gate, IDLE_S)
            return show(state, replace(gate, is_busy=True), IDLE_S, CheckStaffCode(digits))
        case StaffCodeChecked(is_right=True) if screen.is_busy:
            if screen.shift_ms is None:
                return enter_staff(state)
            return set_clock(state, screen.shift_ms)
        case StaffCodeChecked(wait_s=wait_s, problem=problem) if screen.is_busy:
            wrong = problem is None
            gate = StaffGate(
                is_wrong=wrong, problem=problem, locked_s=wait_s, shift_ms=screen.shift_ms
            )
            return show(state, gate, wait_s or IDLE_S, PlaySound("trouble"))
        case Timeout() if screen.locked_s:
            unlocked = replace(screen, locked_s=0)
            return show(state.with_kiosk(staff_locked_s=0), unlocked, IDLE_S)
        case Back() if screen.shift_ms is not None:
            return show_page(state, StaffPage.CLOCK)
        case Timeout() | Back():
            return go_to_workers(state)
        case _:
            return state, ()
