"""Handle the end of a visit: kept, answered, or a problem."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.belgian_time import belgian_day
from gateway.domain.days_ahead import TOMORROW, counts_from_ms, may_register_ahead
from gateway.domain.events import Answered, CardRemoved, KeepFailed, Kept
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Means,
    Outcome,
    Person,
    Regime,
    RemarkNotice,
)
from gateway.domain.problem import Problem
from gateway.flow.actions import (
    Back,
    Event,
    MeansTouched,
    OwnRequested,
    ScreenTouched,
    Timeout,
    TomorrowRequested,
    UserActive,
)
from gateway.flow.effects import Keep, ListOwn, PlaySound
from gateway.flow.identification import IDLE_S, WATCHDOG_S, begin_visit, handle_welcome
from gateway.flow.kiosk_state import State
from gateway.flow.states import (
    ChooseDirection,
    Done,
    Keeping,
    OwnRegistrations,
    TakeCard,
    Tomorrow,
    Trouble,
)
from gateway.flow.transitions import (
    Step,
    go_home,
    show,
    show_problem,
    show_waiting_screen,
    trouble_s,
    with_timer,
)

# Seconds; the figures of docs/developer.md, "Numbers to design by".
KEPT_S = 4.0
REMARK_S = 12.0
# whoever reached for the large button as it was kept by itself meant that
FRESH_S = 1.0
# a list to read
OWN_S = 30.0
# between two tones that ask for a forgotten card
CARD_TONE_S = 5.0


def keep(
    state: State,
    person: Person,
    employer: Employer | None,
    direction: Direction,
    notices: tuple[RemarkNotice, ...] = (),
    *,
    regime: Regime = Regime.IN_OUT,
    is_by_itself: bool = False,
    is_break: bool = False,
    days_ahead: int = 0,
    today_ms: int = 0,
    tomorrow: Tomorrow = Tomorrow.NEVER,
) -> Step:
    """Have the registration written.

    :param notices: to be shown with the result, where no screen before it could
    :param is_by_itself, is_break, tomorrow: as in `Keeping`
    :param days_ahead: as in `Draft`; counted from the day of ``today_ms``
    """
    workplace = state.kiosk.workplace
    if workplace is None:
        return show_problem(state, Problem.CLOSED)
    draft = Draft(person, direction, workplace, employer, regime, days_ahead)
    language = state.language if state.is_language_chosen else ""
    keep = Keep(state.visit, draft, language, state.kiosk.shown, today_ms)
    keeping = Keeping(draft, notices, tomorrow, is_by_itself, is_break)
    return show(state.with_kiosk(shown=()), keeping, WATCHDOG_S, keep)


def show_repeat(
    state: State,
    person: Person,
    employer: Employer | None,
    known: KnownWorker,
    notices: tuple[RemarkNotice, ...] = (),
) -> Step:
    """Show the registration that is there already."""
    direction, made_ms = known.last_direction or Direction.IN, known.last_wall_ms
    company = _told_employer(person, employer)
    done = Done(
        person,
        company,
        direction,
        made_ms,
        is_repeat=True,
        notices=notices,
        regime=known.last_regime,
        days_ahead=known.last_days_ahead,
        tomorrow=offer_tomorrow(state, person, employer, known),
    )
    return show(state, done, _display_s(done), PlaySound("kept"))


def _show_kept(
    state: State,
    draft: Draft,
    kept: Kept,
    notices: tuple[RemarkNotice, ...] = (),
    *,
    tomorrow: Tomorrow = Tomorrow.NEVER,
    is_fresh: bool = False,
    is_break: bool = False,
) -> Step:
    """Show the registration that the journal has just written; midnight may have come before."""
    if kept.regime is not Regime.DAILY or kept.days_ahead != draft.days_ahead:
        tomorrow = Tomorrow.NEVER
    done = Done(
        draft.person,
        _told_employer(draft.person, draft.employer),
        draft.direction,
        made_ms=kept.wall_ms,
        reference=kept.reference,
        proof=kept.proof,
        notices=notices,
        is_fresh=is_fresh,
        regime=kept.regime,
        is_break=is_break,
        days_ahead=kept.days_ahead,
        tomorrow=tomorrow,
    )
    return show(state, done, _display_s(done), PlaySound("kept"))


def _told_employer(person: Person, employer: Employer | None) -> Employer | None:
    """Return the company to show: none to a typist, who may have typed a colleague's number."""
    return None if person.means is Means.KEYPAD else employer


def _display_s(screen: Done) -> float:
    """Return how long a result stays, seconds: longer with remarks or a refusal to read."""
    if screen.is_fresh:
        return FRESH_S
    return REMARK_S if _has_text(screen) else KEPT_S


def _has_text(screen: Done) -> bool:
    answer = screen.answer
    has_remarks = answer is not None and bool(answer.remarks)
    return bool(screen.notices) or has_remarks or is_refused(screen)


def handle_keeping(state: State, screen: Keeping, event: Event) -> Step:
    """Wait for the journal's answer; a disk that does not answer is a problem."""
    match event:
        case Kept(visit) if visit == state.visit:
            return _show_kept(
                state,
                screen.draft,
                event,
                screen.notices,
                tomorrow=screen.tomorrow,
                is_fresh=screen.is_by_itself,
                is_break=screen.is_break,
            )
        case KeepFailed(visit, problem) if visit == state.visit:
            return show_problem(state, problem)
        case Timeout():
            return show_problem(state, Problem.STORE_UNUSABLE, screen.draft)
        case _:
            return state, ()


def handle_done(state: State, screen: Done, event: Event) -> Step:
    """Show the service's answer on the same screen, when it comes in time."""
    match event:
        case Answered(answer) if answer.reference == screen.reference and screen.reference:
            if screen.person.means is Means.KEYPAD:
                # remarks are told to a card or a form, and staff have them
                answer = replace(answer, remarks=())
            answered = replace(screen, answer=answer)
            sound = "refused" if answer.outcome is Outcome.REFUSED else "confirmed"
            return show(state, answered, _display_s(answered), PlaySound(sound))
        case Back() | OwnRequested() if screen.is_fresh:
            return state, ()
        case OwnRequested() if may_read_own(state, screen):
            # whoever asks for more has read what stood there
            return show_own(note_shown(state, *_shown_with(screen)), screen.person, screen)
        case TomorrowRequested() if may_add_tomorrow(state, screen):
            return _keep_tomorrow(state, screen)
        case Timeout() if screen.is_fresh:
            read = replace(screen, is_fresh=False)
            return show(state, read, _display_s(read) - FRESH_S)
        case Back() if is_refused(screen) and screen.person.means is not Means.KEYPAD:
            return go_home(note_shown(state, screen.reference))
        case Back() | Timeout() if is_refused(screen):
            # nobody says that it was read, or anybody may: the next visit shows it first
            return go_home(state)
        case Back() | Timeout():
            return go_home(note_shown(state, *_shown_with(screen)))
        case _:
            return begin_visit(state, event)


def offer_tomorrow(
    state: State, person: Person, employer: Employer | None, known: KnownWorker
) -> Tomorrow:
    """Return what a result says of tomorrow: nothing to a typist, who may be somebody else."""
    workplace = state.kiosk.workplace
    if workplace is None or person.means is Means.KEYPAD:
        return Tomorrow.NEVER
    today = belgian_day(state.kiosk.clock.likely_ms(known.now_ms))
    if state.kiosk.regime_at(known.now_ms) is not Regime.DAILY:
        return Tomorrow.NEVER
    if known.has_registered_tomorrow:
        return Tomorrow.REGISTERED
    may = may_register_ahead(workplace, employer, today)
    return Tomorrow.OFFERED if may else Tomorrow.NEVER


def may_add_tomorrow(state: State, screen: Done) -> bool:
    """Return whether a touch registers for tomorrow, too: for whom the list of his own is."""
    return screen.tomorrow is Tomorrow.OFFERED and may_read_own(state, screen)


def _keep_tomorrow(state: State, screen: Done) -> Step:
    """Have tomorrow's presence written; whoever asks for it has read what stood there."""
    return keep(
        note_shown(state, *_shown_with(screen)),
        screen.person,
        screen.employer,
        Direction.IN,
        regime=Regime.DAILY,
        days_ahead=TOMORROW,
        today_ms=counts_from_ms(screen.made_ms, screen.days_ahead),
        tomorrow=Tomorrow.REGISTERED,
    )


def may_read_own(state: State, screen: Done) -> bool:
    """Return whether the list is offered: while the card is in, or to who held up a form.

    Not to a typist, who may have typed a colleague's number; and a refusal leads to staff first.
    """
    means = screen.person.means
    is_there = means is not Means.KEYPAD and (means is not Means.CARD or state.kiosk.is_card_in)
    return is_there and not is_refused(screen)


def show_own(state: State, person: Person, behind: ChooseDirection | Done) -> Step:
    """Show a worker his last registrations, and lead back to what stands behind them."""
    own = OwnRegistrations(person, behind)
    return show(state, own, OWN_S, ListOwn(state.visit, person))


def handle_own_after(state: State, screen: OwnRegistrations, done: Done, event: Event) -> Step:
    """Go back to the result or home: what was registered stays so, however the list is left."""
    match event:
        case Answered():
            after, effects = handle_done(state, done, event)
            answered = after.screen
            if not isinstance(answered, Done) or _has_text(answered):
                return after, effects
            listed = replace(screen, behind=answered)
            again = ListOwn(state.visit, screen.person)
            return show(state, listed, OWN_S, PlaySound("confirmed"), again)
        case Back():
            return show(state, done, _display_s(done))
        case KeepFailed(visit) if visit == state.visit:
            # a problem's own screen says that nothing is registered
            return show(state, done, _display_s(done))
        case CardRemoved() if screen.person.means is Means.CARD:
            return go_home(state)
        case Timeout():
            return go_home(state)
        case _:
            return begin_visit(state, event)


def is_refused(screen: Done) -> bool:
    """Return whether the service refused the registration; then no earlier notice is shown."""
    return screen.answer is not None and screen.answer.outcome is Outcome.REFUSED


def _shown_with(screen: Done) -> list[str]:
    """Return the references whose remarks the result showed."""
    shown = [notice.reference for notice in screen.notices]
    if screen.answer is not None and screen.answer.remarks:
        shown.append(screen.reference)
    return shown


def note_shown(state: State, *references: str) -> State:
    """Note for the journal whose remarks the worker has seen."""
    return state.with_kiosk(shown=tuple(dict.fromkeys((*state.kiosk.shown, *references))))


def handle_take_card(state: State, event: Event) -> Step:
    """Ask for the card until it is out; a worker without one may go on all the same."""
    match event:
        case CardRemoved():
            return go_home(state)
        case Timeout():
            return show(state, TakeCard(), CARD_TONE_S, PlaySound("card"))
        case ScreenTouched():
            home, _effects = show_waiting_screen(state)
            return with_timer(home, IDLE_S)
        case _:
            return begin_visit(state, event)


def handle_trouble(state: State, screen: Trouble, event: Event) -> Step:
    """Leave the problem for another means or home; believe a disk that answers late."""
    match event:
        case Kept(visit) if visit == state.visit and screen.draft is not None:
            return _show_kept(state, screen.draft, event)
        case UserActive():
            # a page was turned
            return show(state, screen, trouble_s(screen.problem))
        case Back() | Timeout():
            return go_home(state)
        case MeansTouched():
            return handle_welcome(state, event)
        case _:
            return begin_visit(state, event)
