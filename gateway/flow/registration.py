"""Handle a worker's screens: identified, employer and direction chosen, kept, answered."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import (
    Answered,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    FormFailed,
    FormRead,
    FormSeen,
    KeepFailed,
    Kept,
    WorkerRecalled,
)
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    Regime,
    RemarkNotice,
)
from gateway.domain.problem import Problem
from gateway.flow.actions import (
    Back,
    DirectionChosen,
    EmployerChosen,
    Event,
    MeansTouched,
    OtherEmployer,
    Timeout,
)
from gateway.flow.effects import Keep, PlaySound, RecallWorker
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    Done,
    Keeping,
    Reading,
    State,
    Trouble,
    Typing,
    Welcome,
)
from gateway.flow.transitions import Step, go_home, show, show_problem, stop_waiting

# Seconds; the figures of docs/developer.md, "Numbers to design by".
KEPT_S = 4.0
REMARK_S = 12.0
IDLE_S = 20.0
IDLE_WARNING_S = 10.0
CHOICE_S = 30.0
AIM_S = 40.0
# a card or a disk that answers nothing
WATCHDOG_S = 10.0

# the same direction again within a minute is the same tap: shown, not written twice
DOUBLE_S = 60
# companies: one page of the list
MAX_RECENT = 5
# an IN older than the longest shift: the worker forgot to register OUT, so IN is likelier
LIKELY_OUT_S = 16 * 3600


# ---- identification ------------------------------------------------------------------------------


def begin_visit(state: State, event: Event) -> Step:
    """Begin a new visit with a card or a form, whatever screen the last visit left behind."""
    match event:
        case CardInserted():
            return show(_next_visit(state), Reading(), WATCHDOG_S)
        case CardFailed(problem):
            return show_problem(replace(state, visit=state.visit + 1), problem)
        case CardRead(person) | FormRead(person):
            return identify(_next_visit(state), person)
        case FormFailed(problem):
            return show_problem(state, problem)
        case _:
            return state, ()


def _next_visit(state: State) -> State:
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
    """Wait for a worker: a card, a form, or a touch on a means that works."""
    match event:
        case MeansTouched(Means.KEYPAD) if Means.KEYPAD in state.kiosk.working_means:
            return show(replace(state, visit=state.visit + 1), Typing(), IDLE_S)
        case MeansTouched(Means.FORM) if Means.FORM in state.kiosk.working_means:
            return show(state, Aiming(), AIM_S)
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
        case WorkerRecalled(visit, known) if visit == state.visit and screen.person is not None:
            return _continue_with_known(state, screen.person, known)
        case KeepFailed(visit, problem) if visit == state.visit:
            return show_problem(state, problem)
        case Timeout() if screen.person is None:
            return show_problem(state, Problem.CARD_UNREADABLE)
        case Timeout():
            return show_problem(state, Problem.STORE_UNUSABLE)
        case _:
            return begin_visit(state, event)


# ---- employer and direction ----------------------------------------------------------------------


def _continue_with_known(state: State, person: Person, known: KnownWorker) -> Step:
    """Take the employer that is known or the only possible one, else ask for it."""
    # the language that this worker chose an earlier time goes before the card's
    if known.language and not state.is_language_chosen:
        state = replace(state, language=known.language)
    workplace = state.kiosk.workplace
    if workplace is None:
        return show_problem(state, Problem.CLOSED)
    unseen = tuple(n for n in known.notices if n.reference not in state.kiosk.shown)
    known = replace(known, notices=unseen)
    # the declaration names the employer
    if person.kind is NumberKind.LIMOSA:
        return _continue_with_employer(state, person, None, known)
    numbers = {company.number for company in workplace.companies}
    if known.employer is not None and (known.employer.number in numbers or not numbers):
        return _continue_with_employer(state, person, known.employer, known)
    if len(workplace.companies) == 1:
        return _continue_with_employer(state, person, workplace.companies[0], known)
    return _ask_employer(state, person, known, workplace.companies)


def _ask_employer(
    state: State, person: Person, known: KnownWorker, companies: tuple[Employer, ...]
) -> Step:
    """Offer the worker's own company first, then those chosen last at this kiosk, then by name."""
    own = (known.employer.number,) if known.employer is not None else ()
    latest = dict.fromkeys((*own, *state.kiosk.recent_employers))
    rank = {number: rank for rank, number in enumerate(latest)}
    ordered = sorted(
        companies,
        key=lambda company: (rank.get(company.number, len(rank)), company.name.casefold()),
    )
    return show(state, ChooseEmployer(person, known, tuple(ordered)), CHOICE_S)


def _continue_with_employer(
    state: State, person: Person, employer: Employer | None, known: KnownWorker
) -> Step:
    """Ask for the direction; in the daily regime keep one presence a day without a question."""
    if state.kiosk.regime is Regime.DAILY:
        if known.has_registered_today:
            return _show_repeat(state, person, employer, known, known.notices)
        return _keep(state, person, employer, Direction.IN, known.notices)
    is_inside = known.last_direction is Direction.IN and known.last_age_s < LIKELY_OUT_S
    likely = Direction.OUT if is_inside else Direction.IN
    return show(state, ChooseDirection(person, employer, known, likely), CHOICE_S)


def handle_choose_employer(state: State, screen: ChooseEmployer, event: Event) -> Step:
    """Take a company of the workplace; a new card means that the last worker has left."""
    match event:
        case EmployerChosen(employer) if employer in screen.companies:
            recent = dict.fromkeys((employer.number, *state.kiosk.recent_employers))
            state = state.with_kiosk(recent_employers=tuple(recent)[:MAX_RECENT])
            return _continue_with_employer(state, screen.person, employer, screen.known)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return begin_visit(state, event)


def handle_choose_direction(state: State, screen: ChooseDirection, event: Event) -> Step:
    """Keep IN or OUT; the same direction again within a minute is shown, not written twice."""
    match event:
        case DirectionChosen(direction):
            known = screen.known
            # the notices stood on this screen, and the worker went on from them
            state = _note_shown(state, *(notice.reference for notice in known.notices))
            if direction is known.last_direction and known.last_age_s < DOUBLE_S:
                return _show_repeat(state, screen.person, screen.employer, known)
            return _keep(state, screen.person, screen.employer, direction)
        case OtherEmployer() if state.kiosk.workplace is not None and screen.employer is not None:
            companies = state.kiosk.workplace.companies
            return _ask_employer(state, screen.person, screen.known, companies)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return begin_visit(state, event)


# ---- keep, answer --------------------------------------------------------------------------------


def _keep(
    state: State,
    person: Person,
    employer: Employer | None,
    direction: Direction,
    notices: tuple[RemarkNotice, ...] = (),
) -> Step:
    """Have the registration written.

    :param notices: to be shown with the result, where no screen before it could
    """
    workplace = state.kiosk.workplace
    if workplace is None:
        return show_problem(state, Problem.CLOSED)
    draft = Draft(person, direction, workplace, employer)
    language = state.language if state.is_language_chosen else ""
    keep = Keep(state.visit, draft, language, state.kiosk.shown)
    return show(state.with_kiosk(shown=()), Keeping(draft, notices), WATCHDOG_S, keep)


def _show_repeat(
    state: State,
    person: Person,
    employer: Employer | None,
    known: KnownWorker,
    notices: tuple[RemarkNotice, ...] = (),
) -> Step:
    """Show the registration that is there already."""
    direction, made_ms = known.last_direction or Direction.IN, known.last_wall_ms
    done = Done(person, employer, direction, made_ms, is_repeat=True, notices=notices)
    return show(state, done, _display_s(done), PlaySound("kept"))


def _show_kept(
    state: State, draft: Draft, kept: Kept, notices: tuple[RemarkNotice, ...] = ()
) -> Step:
    """Show the registration that the journal has just written."""
    done = Done(
        draft.person,
        draft.employer,
        draft.direction,
        made_ms=kept.wall_ms,
        reference=kept.reference,
        proof=kept.proof,
        notices=notices,
    )
    return show(state, done, _display_s(done), PlaySound("kept"))


def _display_s(screen: Done) -> float:
    """Return how long a result stays, seconds: longer with remarks or a refusal to read."""
    answer = screen.answer
    has_text = screen.notices or (
        answer is not None and (answer.remarks or answer.outcome is Outcome.REFUSED)
    )
    return REMARK_S if has_text else KEPT_S


def handle_keeping(state: State, screen: Keeping, event: Event) -> Step:
    """Wait for the journal's answer; a disk that does not answer is a problem."""
    match event:
        case Kept(visit) if visit == state.visit:
            return _show_kept(state, screen.draft, event, screen.notices)
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
            answered = replace(screen, answer=answer)
            sound = "refused" if answer.outcome is Outcome.REFUSED else "confirmed"
            return show(state, answered, _display_s(answered), PlaySound(sound))
        case Back() | Timeout():
            return go_home(_note_shown(state, *_shown_with(screen)))
        case _:
            return begin_visit(state, event)


def _shown_with(screen: Done) -> list[str]:
    """Return the references whose remarks the result showed; a refusal hides earlier notices."""
    is_refused = screen.answer is not None and screen.answer.outcome is Outcome.REFUSED
    shown = [] if is_refused else [notice.reference for notice in screen.notices]
    if screen.answer is not None and screen.answer.remarks:
        shown.append(screen.reference)
    return shown


def _note_shown(state: State, *references: str) -> State:
    """Note for the journal whose remarks the worker has seen."""
    return state.with_kiosk(shown=tuple(dict.fromkeys((*state.kiosk.shown, *references))))


def handle_trouble(state: State, screen: Trouble, event: Event) -> Step:
    """Leave the problem for another means or home; believe a disk that answers late."""
    match event:
        case Kept(visit) if visit == state.visit and screen.draft is not None:
            return _show_kept(state, screen.draft, event)
        case Back() | Timeout():
            return go_home(state)
        case MeansTouched():
            return handle_welcome(state, event)
        case _:
            return begin_visit(state, event)
