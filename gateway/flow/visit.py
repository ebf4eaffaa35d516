"""A worker's screens: identified, employer and direction chosen, kept, answered. A handler is one screen's part of ``step``."""

from __future__ import annotations

from dataclasses import replace

from gateway import identifiers
from gateway.events import (
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
    WorkerKnown,
)
from gateway.flow.acts import (
    Back,
    DirectionChosen,
    EmployerChosen,
    Event,
    KeyPressed,
    MeansTouched,
    NumberEntered,
    OtherEmployer,
    StaffAsked,
    Timeout,
)
from gateway.flow.states import Aiming, ChooseDirection, ChooseEmployer, Done, Keeping, Reading, StaffGate, State, Typing, Welcome
from gateway.flow.turns import Step, home, pressed, timed, trouble
from gateway.flow.wishes import Keep, Recall, Sound
from gateway.model import Direction, Draft, Employer, Known, Means, NumberKind, Outcome, Person, Problem, Regime

# Seconds; the figures of docs/developer.md, "Numbers to design by".
KEPT_S = 4.0
REMARK_S = 12.0
IDLE_S = 20.0
IDLE_WARNING_S = 10.0
CHOICE_S = 30.0
AIM_S = 40.0
WATCHDOG_S = 10.0  # a card or a disk that answers nothing

DOUBLE_S = 60  # the same direction again within a minute is the same tap: told so, not written twice
LIKELY_OUT_S = 16 * 3600  # an IN older than the longest shift: somebody forgot to register OUT, so IN is likelier


# ---- identification ----------------------------------------------------------------------------------------------------------


def begin(state: State, event: Event) -> Step | None:
    """What begins a new visit, wherever the one before stopped; ``None`` when the event is no such thing."""
    match event:
        case CardInserted():
            fresh = replace(state, visit=state.visit + 1, language=_next_language(state))
            return timed(fresh.on(Reading()), WATCHDOG_S)
        case CardFailed(problem):
            return trouble(replace(state, visit=state.visit + 1), problem)
        case CardRead(person) | FormRead(person):
            fresh = replace(state, visit=state.visit + 1, language=_next_language(state))
            return _identified(fresh, person)
        case FormFailed(problem):
            return trouble(state, problem)
        case _:
            return None


def _next_language(state: State) -> str:
    """A language touched on the welcome screen holds for the visit that begins; what the worker before chose does not."""
    return state.language if isinstance(state.screen, Welcome | Typing | Aiming) else state.kiosk.home_language


def _identified(state: State, person: Person) -> Step:
    chosen = state.language != state.kiosk.home_language
    language = state.language if chosen else person.language or state.language
    state = replace(state.on(Reading(person)), language=language)
    return timed(state, WATCHDOG_S, Recall(state.visit, person))


def welcome(state: State, event: Event) -> Step:
    """Waiting for a worker: a card, a form, a touch on a means, or the long press of staff."""
    match event:
        case MeansTouched(Means.KEYPAD) if Means.KEYPAD in state.kiosk.works:
            return timed(replace(state, visit=state.visit + 1).on(Typing()), IDLE_S)
        case MeansTouched(Means.FORM) if Means.FORM in state.kiosk.works:
            return timed(state.on(Aiming()), AIM_S)
        case StaffAsked():
            return timed(state.on(StaffGate()), IDLE_S)
        case Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def typing(state: State, screen: Typing, event: Event) -> Step:
    """The keypad; what was typed stays after a problem, and goes when nobody types for a while."""
    match event:
        case KeyPressed(key):
            digits = pressed(screen.digits, key, identifiers.LIMOSA_DIGITS)
            return timed(state.on(Typing(digits, _said_of(digits))), IDLE_S)
        case NumberEntered():
            try:
                number, kind = identifiers.person_number(screen.digits)
            except identifiers.NumberError as fault:
                return timed(state.on(Typing(screen.digits, fault.problem)), IDLE_S)
            return _identified(state, Person(number=number, kind=kind, means=Means.KEYPAD))
        case Timeout():
            if screen.idle or not screen.digits:
                return home(state)
            return timed(state.on(replace(screen, idle=True)), IDLE_WARNING_S)
        case Back():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def _said_of(digits: str) -> Problem | None:
    """What to say of digits that could be whole: after the last one, never at each.

    Eleven digits that begin 2491 are a Limosa number on its way (as a national number their month would be 91).
    """
    if len(digits) == identifiers.INSS_DIGITS and not digits.startswith(identifiers.LIMOSA_PREFIX):
        return None if identifiers.inss_valid(digits) else Problem.CHECK_DIGITS
    if identifiers.card_number_valid(digits) and not digits.startswith(identifiers.LIMOSA_PREFIX):
        return Problem.CARD_NUMBER_TYPED
    return None


def aiming(state: State, event: Event) -> Step:
    """The camera's picture: until a form is read, somebody goes back, or nobody holds one."""
    match event:
        case FormSeen():
            return replace(state, screen=Aiming(seen=True)), ()
        case Timeout() | Back():
            return home(state)
        case MeansTouched(Means.KEYPAD):
            return welcome(state, event)
        case _:
            return begin(state, event) or (state, ())


def reading(state: State, screen: Reading, event: Event) -> Step:
    """A card being read, or a person being looked up; a watchdog sees that neither lasts."""
    match event:
        case CardRead(person) if screen.person is None:
            return _identified(state, person)
        case CardFailed(Problem.CARD_STUCK):
            return timed(state.on(replace(screen, stuck=True)), WATCHDOG_S)
        case CardFailed(problem) if screen.person is None:
            return trouble(state, problem)
        case CardRemoved() if screen.person is None:
            return trouble(state, Problem.CARD_LEFT_EARLY)
        case WorkerKnown(visit, known) if visit == state.visit and screen.person is not None:
            return _recalled(state, screen.person, known)
        case KeepFailed(visit, problem) if visit == state.visit:
            return trouble(state, problem)
        case Timeout():
            return trouble(state, Problem.CARD_UNREADABLE if screen.person is None else Problem.STORE_UNUSABLE)
        case _:
            return begin(state, event) or (state, ())


# ---- employer and direction ---------------------------------------------------------------------------------------------------


def _recalled(state: State, person: Person, known: Known) -> Step:
    if known.language and state.language == state.kiosk.home_language:
        state = replace(state, language=known.language)
    workplace = state.kiosk.workplace
    if workplace is None:
        return trouble(state, Problem.CLOSED)
    known = replace(known, notices=tuple(one for one in known.notices if one.reference not in state.kiosk.shown))
    if person.kind is NumberKind.LIMOSA:  # the declaration names the employer
        return _employed(state, person, None, known)
    numbers = {company.number for company in workplace.companies}
    if known.employer is not None and (known.employer.number in numbers or not numbers):
        return _employed(state, person, known.employer, known)
    if len(workplace.companies) == 1:
        return _employed(state, person, workplace.companies[0], known)
    return timed(state.on(ChooseEmployer(person, known, workplace.companies)), CHOICE_S)


def _employed(state: State, person: Person, employer: Employer | None, known: Known) -> Step:
    if state.kiosk.regime is Regime.DAILY:
        if known.today:
            return _again(state, person, employer, known)
        return _keep(state, person, employer, Direction.IN)
    inside = known.last is Direction.IN and known.last_age_s < LIKELY_OUT_S
    likely = Direction.OUT if inside else Direction.IN
    return timed(state.on(ChooseDirection(person, employer, known, likely)), CHOICE_S)


def choose_employer(state: State, screen: ChooseEmployer, event: Event) -> Step:
    """The companies of the workplace; a new card means that whoever stood here has left."""
    match event:
        case EmployerChosen(employer) if employer in screen.companies:
            return _employed(state, screen.person, employer, screen.known)
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def choose_direction(state: State, screen: ChooseDirection, event: Event) -> Step:
    """IN or OUT; the same direction again within a minute is told, not written twice."""
    match event:
        case DirectionChosen(direction):
            known = screen.known
            seen = (notice.reference for notice in known.notices)  # told on this screen, and gone on from
            state = state.with_kiosk(shown=tuple(dict.fromkeys((*state.kiosk.shown, *seen))))
            if direction is known.last and known.last_age_s < DOUBLE_S:
                return _again(state, screen.person, screen.employer, known)
            return _keep(state, screen.person, screen.employer, direction)
        case OtherEmployer() if state.kiosk.workplace is not None and screen.employer is not None:
            companies = state.kiosk.workplace.companies
            return timed(state.on(ChooseEmployer(screen.person, screen.known, companies)), CHOICE_S)
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


# ---- keep, answer ------------------------------------------------------------------------------------------------------------


def _keep(state: State, person: Person, employer: Employer | None, direction: Direction) -> Step:
    workplace = state.kiosk.workplace
    if workplace is None:
        return trouble(state, Problem.CLOSED)
    draft = Draft(person, direction, workplace, employer)
    return state.on(Keeping(draft), shown=()), (Keep(state.visit, draft, state.language, state.kiosk.shown),)


def _again(state: State, person: Person, employer: Employer | None, known: Known) -> Step:
    done = Done(person, employer, known.last or Direction.IN, known.last_wall_ms, again=True)
    return timed(state.on(done), KEPT_S, Sound("kept"))


def keeping(state: State, screen: Keeping, event: Event) -> Step:
    """Being written: only the journal's word ends it."""
    match event:
        case Kept(visit, reference, wall_ms, proof) if visit == state.visit:
            draft = screen.draft
            done = Done(draft.person, draft.employer, draft.direction, wall_ms, reference, proof)
            return timed(state.on(done), KEPT_S, Sound("kept"))
        case KeepFailed(visit, problem) if visit == state.visit:
            return trouble(state, problem)
        case _:
            return state, ()


def done(state: State, screen: Done, event: Event) -> Step:
    """On disk; the service's answer, when it comes in time, is shown on the same screen."""
    match event:
        case Answered(answer) if answer.reference == screen.reference and screen.reference:
            shown = (*state.kiosk.shown, answer.reference) if answer.remarks else state.kiosk.shown
            state = state.on(replace(screen, answer=answer), shown=tuple(dict.fromkeys(shown)))
            if answer.outcome is Outcome.REFUSED:
                return timed(state, REMARK_S, Sound("refused"))
            return timed(state, REMARK_S if answer.remarks else KEPT_S, Sound("confirmed"))
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def in_trouble(state: State, event: Event) -> Step:
    """A problem and its advice; another means may be touched at once."""
    match event:
        case Back() | Timeout():
            return home(state)
        case MeansTouched():
            return welcome(state, event)
        case _:
            return begin(state, event) or (state, ())
