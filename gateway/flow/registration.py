"""Handle a known person's screens: looked up, then employer and direction chosen."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import (
    CardFailed,
    CardRead,
    CardRemoved,
    KeepFailed,
    WorkerRecalled,
)
from gateway.domain.model import (
    Direction,
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Person,
    Regime,
)
from gateway.domain.own_registrations import OwnListed
from gateway.domain.problem import Problem
from gateway.domain.search import matching
from gateway.flow import countdown, lanes
from gateway.flow.actions import (
    Back,
    DirectionChosen,
    EmployerChosen,
    Event,
    OtherEmployer,
    OwnRequested,
    ScreenTouched,
    Timeout,
    Understood,
    UserActive,
)
from gateway.flow.effects import PlaySound
from gateway.flow.identification import WATCHDOG_S, begin_visit, identify
from gateway.flow.kiosk_state import State
from gateway.flow.result import (
    OWN_S,
    handle_own_after,
    keep,
    note_shown,
    offer_tomorrow,
    show_own,
    show_repeat,
)
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    ConfirmDirection,
    Done,
    EarlierRefusals,
    NotRegistered,
    OwnRegistrations,
    Reading,
)
from gateway.flow.transitions import Step, go_home, show, show_problem

# Seconds; the figures of docs/developer.md, "Numbers to design by".
CHOICE_S = 30.0
# two sentences, and whom they concern
REFUSAL_S = 20.0
# the worker is on the way out, the next one waits
NOT_REGISTERED_S = 3.0

# companies that are marked
MAX_RECENT = 5


def handle_reading(state: State, screen: Reading, event: Event) -> Step:
    """Wait for the card, then for the journal; the timer ends a wait for either."""
    match event:
        case CardRead(person) if screen.person is None:
            return identify(state, person)
        case CardFailed(Problem.CARD_STUCK):
            return show(state, replace(screen, is_stuck=True), WATCHDOG_S)
        case CardFailed(problem) if screen.person is None:
            return show_problem(state, problem)
        case CardRemoved() if screen.person is None:
            return show_problem(state, Problem.CARD_LEFT_EARLY)
        case CardRemoved() if screen.person is not None and screen.person.means is Means.CARD:
            return _show_not_registered(state, screen.person)
        case WorkerRecalled(visit, known) if visit == state.visit and screen.person is not None:
            return continue_with_known(state, screen.person, known)
        case KeepFailed(visit, problem) if visit == state.visit:
            return show_problem(state, problem)
        case Timeout() if screen.person is None:
            return show_problem(state, Problem.CARD_UNREADABLE)
        case Timeout():
            return show_problem(state, Problem.STORE_UNUSABLE)
        case _:
            return begin_visit(state, event)


def continue_with_known(state: State, person: Person, known: KnownWorker) -> Step:
    """Take the worker's language, and show first what was refused after the last visit."""
    # the language that this worker chose an earlier time goes before the card's
    if known.language and not state.is_language_chosen:
        state = replace(state, language=known.language)
    if person.means is Means.KEYPAD:
        known = _without_history(known, state.kiosk.regime_at(known.now_ms))
    shown = state.kiosk.shown
    known = replace(
        known,
        notices=tuple(n for n in known.notices if n.reference not in shown),
        refusals=tuple(n for n in known.refusals if n.reference not in shown),
    )
    if known.refusals:
        refused = EarlierRefusals(person, known)
        return show(state, refused, REFUSAL_S, PlaySound("refused"))
    return _continue_to_employer(state, person, known)


def _without_history(known: KnownWorker, regime: Regime) -> KnownWorker:
    """Return what a typist is served with: a number proves nothing, a colleague may type it.

    No time, no remark and no refusal; of the last registration only that it was just now, or that
    today's presence is there: else the typist would register twice.
    """
    served = KnownWorker(
        employer=known.employer,
        is_employer_doubted=known.is_employer_doubted,
        has_registered_today=known.has_registered_today and regime is Regime.DAILY,
        language=known.language,
        now_ms=known.now_ms,
        last_regime=known.last_regime,
    )
    if not lanes.is_quick(known):
        return served
    return replace(served, last_direction=known.last_direction, last_age_s=known.last_age_s)


def handle_earlier_refusals(state: State, screen: EarlierRefusals, event: Event) -> Step:
    """Go on once the worker says that it is understood; else the next visit shows it again."""
    match event:
        case Understood():
            state = note_shown(state, *(notice.reference for notice in screen.known.refusals))
            return _continue_to_employer(state, screen.person, screen.known)
        case _:
            return _leave(state, screen.person, event)


def _continue_to_employer(state: State, person: Person, known: KnownWorker) -> Step:
    """Take the employer that is known or the only possible one, else ask for it."""
    workplace = state.kiosk.workplace
    if workplace is None:
        return show_problem(state, Problem.CLOSED)
    # the declaration names the employer
    if person.kind is NumberKind.LIMOSA:
        return _continue_with_employer(state, person, None, known)
    numbers = {company.number for company in workplace.companies}
    is_asked_again = known.is_employer_doubted and len(numbers) > 1
    is_known = known.employer is not None and (known.employer.number in numbers or not numbers)
    if is_known and not is_asked_again:
        is_named = person.means is not Means.KEYPAD or len(numbers) == 1
        return _continue_with_employer(state, person, known.employer, known, is_named=is_named)
    if len(workplace.companies) == 1:
        return _continue_with_employer(state, person, workplace.companies[0], known)
    return _ask_employer(state, person, known, workplace.companies)


def _ask_employer(
    state: State, person: Person, known: KnownWorker, companies: tuple[Employer, ...]
) -> Step:
    """Offer the companies by name: each has its place, and the recent ones are marked there."""
    is_own_told = person.means is not Means.KEYPAD
    own = (known.employer.number,) if known.employer is not None and is_own_told else ()
    recent = tuple(dict.fromkeys((*own, *state.kiosk.recent_employers)))
    return show(state, ChooseEmployer(person, known, matching(companies, ""), recent), CHOICE_S)


def _continue_with_employer(
    state: State,
    person: Person,
    employer: Employer | None,
    known: KnownWorker,
    *,
    is_named: bool = True,
) -> Step:
    """Ask for the direction; in the daily regime keep one presence a day without a question.

    So it is with a direction that the gate settles; a clear one counts down to being kept.

    :param is_named: the company is shown: not a remembered one to a typist
    """
    regime = state.kiosk.regime_at(known.now_ms)
    if regime is Regime.DAILY:
        if known.has_registered_today:
            return show_repeat(state, person, employer, known, known.notices)
        tomorrow = offer_tomorrow(state, person, employer, known)
        return keep(
            *(state, person, employer, Direction.IN, known.notices),
            regime=regime,
            tomorrow=tomorrow,
        )
    if known.last_regime is Regime.DAILY:
        # a presence of yesterday says nothing of who is still in: nothing is likely enough to be
        # kept by itself, and nothing is a second time
        known = replace(known, last_direction=None)
    kiosk = state.kiosk
    likely = lanes.likely(kiosk, person, known)
    is_out_missing = lanes.is_out_missing(kiosk, known)
    screen = ChooseDirection(person, employer, known, likely, is_named, is_out_missing)
    settled = lanes.settled(state, screen)
    if settled is not None:
        return keep(state, person, employer, settled, known.notices)
    if kiosk.gate.lane and lanes.is_same_tap(known, likely):
        return show_repeat(state, person, employer, known, known.notices)
    return _show_choice(state, countdown.begun(state, screen))


def handle_choose_employer(state: State, screen: ChooseEmployer, event: Event) -> Step:
    """Take a company of the workplace; a new card means that the last worker has left."""
    match event:
        case EmployerChosen(employer) if employer in screen.companies:
            recent = dict.fromkeys((employer.number, *state.kiosk.recent_employers))
            state = state.with_kiosk(recent_employers=tuple(recent)[:MAX_RECENT])
            # a company of this moment is not settled
            known = replace(screen.known, is_employer_settled=False)
            return _continue_with_employer(state, screen.person, employer, known)
        case UserActive():
            return show(state, screen, CHOICE_S)
        case _:
            return _leave(state, screen.person, event)


def handle_choose_direction(state: State, screen: ChooseDirection, event: Event) -> Step:
    """Keep IN or OUT; the direction that stands already, or one so soon, is asked about once.

    The same direction again within a minute is shown, not written twice.
    """
    match event:
        case DirectionChosen(direction, is_break):
            known = screen.known
            # beside a forgotten OUT there is no room for them
            notices = known.notices if screen.is_out_missing else ()
            if not notices:
                # they stood on this screen, and the worker went on from them
                state = note_shown(state, *(notice.reference for notice in known.notices))
            person, employer = screen.person, screen.employer
            if lanes.is_same_tap(known, direction):
                return show_repeat(state, person, employer, known)
            # who was told that OUT is missing has been asked
            stands = direction is known.last_direction and direction is not screen.likely
            if lanes.is_quick(known) or (stands and not screen.is_out_missing):
                doubted = ConfirmDirection(person, employer, known, direction, is_break)
                return show(state, doubted, CHOICE_S)
            return keep(state, person, employer, direction, notices, is_break=is_break)
        case OtherEmployer() if state.kiosk.workplace is not None and screen.employer is not None:
            companies = state.kiosk.workplace.companies
            return _ask_employer(state, screen.person, screen.known, companies)
        case OwnRequested() if screen.person.means is not Means.KEYPAD:
            return show_own(state, screen.person, replace(screen, left_s=0))
        case ScreenTouched() | UserActive() if screen.left_s:
            return _show_choice(state, replace(screen, left_s=0))
        case Timeout() if screen.left_s:
            return _count_down(state, screen)
        case _:
            return _leave(state, screen.person, event)


def _count_down(state: State, screen: ChooseDirection) -> Step:
    """Take a second off; with the last one keep the likely direction, or stop where a doubt is."""
    if screen.likely is None or not countdown.is_clear(state, screen):
        return _show_choice(state, replace(screen, left_s=0))
    if screen.left_s > 1:
        return _show_choice(state, replace(screen, left_s=screen.left_s - 1))
    return keep(state, screen.person, screen.employer, screen.likely, is_by_itself=True)


def _show_choice(state: State, screen: ChooseDirection) -> Step:
    return show(state, screen, 1.0 if screen.left_s else CHOICE_S)


def handle_own_registrations(state: State, screen: OwnRegistrations, event: Event) -> Step:
    """Show what the journal lists, until the worker goes back to where he was or leaves."""
    match event:
        case OwnListed(visit, registrations) if visit == state.visit:
            return show(state, replace(screen, registrations=registrations), OWN_S)
        case UserActive():
            return show(state, screen, OWN_S)
        case _ if isinstance(screen.behind, Done):
            return handle_own_after(state, screen, screen.behind, event)
        case KeepFailed(visit, problem) if visit == state.visit:
            return show_problem(state, problem)
        case Back():
            return _show_choice(state, screen.behind)
        case _:
            return _leave(state, screen.person, event)


def handle_confirm_direction(state: State, screen: ConfirmDirection, event: Event) -> Step:
    """Keep the direction that the worker means, be it the same again.

    Who goes back to the one of just now has registered it.
    """
    match event:
        case DirectionChosen(direction):
            person, employer, known = screen.person, screen.employer, screen.known
            is_other = direction is not screen.direction
            if is_other and lanes.is_quick(known) and direction is known.last_direction:
                return show_repeat(state, person, employer, known)
            is_break = screen.is_break and not is_other
            return keep(state, person, employer, direction, is_break=is_break)
        case _:
            return _leave(state, screen.person, event)


# ---- a visit that is left ------------------------------------------------------------------------


def _leave(state: State, person: Person, event: Event) -> Step:
    """End the visit of a worker who goes: nobody after him finishes it."""
    match event:
        case CardRemoved() if person.means is Means.CARD:
            return _show_not_registered(state, person)
        case Timeout():
            return _show_not_registered(state, person)
        case Back():
            return go_home(state)
        case _:
            return begin_visit(state, event)


def _show_not_registered(state: State, person: Person) -> Step:
    return show(state, NotRegistered(person), NOT_REGISTERED_S, PlaySound("trouble"))


def handle_not_registered(state: State, event: Event) -> Step:
    """Go home soon, or at a touch; the next card or form begins at once."""
    match event:
        case Back() | Timeout():
            return go_home(state)
        case _:
            return begin_visit(state, event)
