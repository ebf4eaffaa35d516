"""A worker's screens: identified, employer and direction chosen, kept, answered. A handler is one
screen's part of ``step``.
"""

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
from gateway.flow.transitions import Step, home, nobody_came, timed, trouble

# Seconds; the figures of docs/developer.md, "Numbers to design by".
KEPT_S = 4.0
REMARK_S = 12.0
IDLE_S = 20.0
IDLE_WARNING_S = 10.0
CHOICE_S = 30.0
AIM_S = 40.0
# a card or a disk that answers nothing
WATCHDOG_S = 10.0

# the same direction again within a minute is the same tap: told so, not written twice
DOUBLE_S = 60
# companies: one page of the list
MOST_RECENT = 5
# an IN older than the longest shift: somebody forgot to register OUT, so IN is likelier
LIKELY_OUT_S = 16 * 3600


# ---- identification ------------------------------------------------------------------------------


def begin(state: State, event: Event) -> Step | None:
    """What begins a new visit, wherever the one before stopped; ``None`` when the event is no such
    thing.
    """
    match event:
        case CardInserted():
            return timed(_next(state).with_screen(Reading()), WATCHDOG_S)
        case CardFailed(problem):
            return trouble(replace(state, visit=state.visit + 1), problem)
        case CardRead(person) | FormRead(person):
            return identified(_next(state), person)
        case FormFailed(problem):
            return trouble(state, problem)
        case _:
            return None


def _next(state: State) -> State:
    """The visit that begins: a language touched on the welcome screen holds for it, what the worker
    before chose does not.
    """
    state = replace(state, visit=state.visit + 1)
    if isinstance(state.screen, Welcome | Typing | Aiming):
        return state
    return replace(state, language=state.kiosk.home_language, is_language_chosen=False)


def identified(state: State, person: Person) -> Step:
    """Who stands here is known by a number: the journal is asked what it knows of them."""
    language = (
        state.language if state.is_language_chosen else person.language or state.kiosk.home_language
    )
    state = replace(state.with_screen(Reading(person)), language=language)
    return timed(state, WATCHDOG_S, RecallWorker(state.visit, person))


def welcome(state: State, event: Event) -> Step:
    """Waiting for a worker: a card, a form, a touch on a means, or the long press of staff."""
    match event:
        case MeansTouched(Means.KEYPAD) if Means.KEYPAD in state.kiosk.working_means:
            return timed(replace(state, visit=state.visit + 1).with_screen(Typing()), IDLE_S)
        case MeansTouched(Means.FORM) if Means.FORM in state.kiosk.working_means:
            return timed(state.with_screen(Aiming()), AIM_S)
        case Timeout() if isinstance(state.screen, Welcome):
            return nobody_came(state, state.screen)
        case _:
            return begin(state, event) or (state, ())


def aiming(state: State, event: Event) -> Step:
    """The camera's picture: until a form is read, somebody goes back, or nobody holds one."""
    match event:
        case FormSeen():
            return replace(state, screen=Aiming(is_code_seen=True)), ()
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
            return identified(state, person)
        case CardFailed(Problem.CARD_STUCK):
            return timed(state.with_screen(replace(screen, is_stuck=True)), WATCHDOG_S)
        case CardFailed(problem) if screen.person is None:
            return trouble(state, problem)
        case CardRemoved() if screen.person is None:
            return trouble(state, Problem.CARD_LEFT_EARLY)
        case WorkerRecalled(visit, known) if visit == state.visit and screen.person is not None:
            return _recalled(state, screen.person, known)
        case KeepFailed(visit, problem) if visit == state.visit:
            return trouble(state, problem)
        case Timeout():
            return trouble(
                state, Problem.CARD_UNREADABLE if screen.person is None else Problem.STORE_UNUSABLE
            )
        case _:
            return begin(state, event) or (state, ())


# ---- employer and direction ----------------------------------------------------------------------


def _recalled(state: State, person: Person, known: KnownWorker) -> Step:
    # what this worker chose an earlier time goes before what the card says
    if known.language and not state.is_language_chosen:
        state = replace(state, language=known.language)
    workplace = state.kiosk.workplace
    if workplace is None:
        return trouble(state, Problem.CLOSED)
    known = replace(
        known, notices=tuple(one for one in known.notices if one.reference not in state.kiosk.shown)
    )
    # the declaration names the employer
    if person.kind is NumberKind.LIMOSA:
        return _employed(state, person, None, known)
    numbers = {company.number for company in workplace.companies}
    if known.employer is not None and (known.employer.number in numbers or not numbers):
        return _employed(state, person, known.employer, known)
    if len(workplace.companies) == 1:
        return _employed(state, person, workplace.companies[0], known)
    return _which_employer(state, person, known, workplace.companies)


def _which_employer(
    state: State, person: Person, known: KnownWorker, companies: tuple[Employer, ...]
) -> Step:
    """For whom? This worker's own company first, then those that others chose last, then by name."""
    own = (known.employer.number,) if known.employer is not None else ()
    latest = dict.fromkeys((*own, *state.kiosk.recent_employers))
    place = {number: place for place, number in enumerate(latest)}
    ordered = sorted(
        companies,
        key=lambda company: (place.get(company.number, len(place)), company.name.casefold()),
    )
    return timed(state.with_screen(ChooseEmployer(person, known, tuple(ordered))), CHOICE_S)


def _employed(state: State, person: Person, employer: Employer | None, known: KnownWorker) -> Step:
    if state.kiosk.regime is Regime.DAILY:
        if known.has_registered_today:
            return _again(state, person, employer, known, known.notices)
        return _keep(state, person, employer, Direction.IN, known.notices)
    inside = known.last_direction is Direction.IN and known.last_age_s < LIKELY_OUT_S
    likely = Direction.OUT if inside else Direction.IN
    return timed(state.with_screen(ChooseDirection(person, employer, known, likely)), CHOICE_S)


def choose_employer(state: State, screen: ChooseEmployer, event: Event) -> Step:
    """The companies of the workplace; a new card means that whoever stood here has left."""
    match event:
        case EmployerChosen(employer) if employer in screen.companies:
            recent = tuple(dict.fromkeys((employer.number, *state.kiosk.recent_employers)))[
                :MOST_RECENT
            ]
            return _employed(
                state.with_kiosk(recent_employers=recent), screen.person, employer, screen.known
            )
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


def choose_direction(state: State, screen: ChooseDirection, event: Event) -> Step:
    """IN or OUT; the same direction again within a minute is told, not written twice."""
    match event:
        case DirectionChosen(direction):
            known = screen.known
            # told on this screen, and gone on from
            seen = (notice.reference for notice in known.notices)
            state = state.with_kiosk(shown=tuple(dict.fromkeys((*state.kiosk.shown, *seen))))
            if direction is known.last_direction and known.last_age_s < DOUBLE_S:
                return _again(state, screen.person, screen.employer, known)
            return _keep(state, screen.person, screen.employer, direction)
        case OtherEmployer() if state.kiosk.workplace is not None and screen.employer is not None:
            companies = state.kiosk.workplace.companies
            return _which_employer(state, screen.person, screen.known, companies)
        case Back() | Timeout():
            return home(state)
        case _:
            return begin(state, event) or (state, ())


# ---- keep, answer --------------------------------------------------------------------------------


def _keep(
    state: State,
    person: Person,
    employer: Employer | None,
    direction: Direction,
    notices: tuple[RemarkNotice, ...] = (),
) -> Step:
    """Have it written. ``notices``: to be told with the result, where no screen before it could."""
    workplace = state.kiosk.workplace
    if workplace is None:
        return trouble(state, Problem.CLOSED)
    draft = Draft(person, direction, workplace, employer)
    keep = Keep(
        state.visit, draft, state.language if state.is_language_chosen else "", state.kiosk.shown
    )
    return timed(state.with_screen(Keeping(draft, notices), shown=()), WATCHDOG_S, keep)


def _again(
    state: State,
    person: Person,
    employer: Employer | None,
    known: KnownWorker,
    notices: tuple[RemarkNotice, ...] = (),
) -> Step:
    done = Done(
        person,
        employer,
        known.last_direction or Direction.IN,
        known.last_wall_ms,
        is_repeat=True,
        notices=notices,
    )
    return timed(state.with_screen(done), _reading_s(done), PlaySound("kept"))


def _reading_s(screen: Done) -> float:
    """How long a result stays: remarks and a refusal are read, the rest is glanced at."""
    answer = screen.answer
    read = screen.notices or (
        answer is not None and (answer.remarks or answer.outcome is Outcome.REFUSED)
    )
    return REMARK_S if read else KEPT_S


def keeping(state: State, screen: Keeping, event: Event) -> Step:
    """Being written: the journal's word ends it, or a disk that does not answer."""
    match event:
        case Kept(visit) if visit == state.visit:
            return _kept(state, screen.draft, event, screen.notices)
        case KeepFailed(visit, problem) if visit == state.visit:
            return trouble(state, problem)
        case Timeout():
            late, effects = trouble(state, Problem.STORE_UNUSABLE)
            return replace(late, screen=Trouble(Problem.STORE_UNUSABLE, screen.draft)), effects
        case _:
            return state, ()


def _kept(state: State, draft: Draft, kept: Kept, notices: tuple[RemarkNotice, ...] = ()) -> Step:
    done = Done(
        draft.person,
        draft.employer,
        draft.direction,
        kept.wall_ms,
        kept.reference,
        kept.proof,
        notices=notices,
    )
    return timed(state.with_screen(done), _reading_s(done), PlaySound("kept"))


def done(state: State, screen: Done, event: Event) -> Step:
    """On disk; the service's answer, when it comes in time, is shown on the same screen."""
    match event:
        case Answered(answer) if answer.reference == screen.reference and screen.reference:
            answered = replace(screen, answer=answer)
            sound = "refused" if answer.outcome is Outcome.REFUSED else "confirmed"
            return timed(state.with_screen(answered), _reading_s(answered), PlaySound(sound))
        case Back() | Timeout():
            return home(_read(state, screen))
        case _:
            return begin(state, event) or (state, ())


def _read(state: State, screen: Done) -> State:
    """The remarks of a result were read: it was answered, or stood for its whole time. A refusal
    takes the screen for itself.
    """
    refused = screen.answer is not None and screen.answer.outcome is Outcome.REFUSED
    read = [] if refused else [notice.reference for notice in screen.notices]
    if screen.answer is not None and screen.answer.remarks:
        read.append(screen.reference)
    return state.with_kiosk(shown=tuple(dict.fromkeys((*state.kiosk.shown, *read))))


def in_trouble(state: State, screen: Trouble, event: Event) -> Step:
    """A problem and its advice; another means may be touched at once. A disk that answers late is
    believed.
    """
    match event:
        case Kept(visit) if visit == state.visit and screen.draft is not None:
            return _kept(state, screen.draft, event)
        case Back() | Timeout():
            return home(state)
        case MeansTouched():
            return welcome(state, event)
        case _:
            return begin(state, event) or (state, ())
