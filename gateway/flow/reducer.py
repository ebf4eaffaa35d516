"""Send each event to its handler: one for the whole kiosk, or that of the screen that is shown."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain import scanned_text
from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRefused,
    CardRemoved,
    ClockChanged,
    ClockSet,
    ClockStepped,
    DayClosed,
    DayOpened,
    FormRead,
    JournalAlarm,
    MeansChanged,
    QueueChanged,
    Scanned,
    SignedIn,
    SignInFailed,
    TermsListed,
)
from gateway.domain.model import Means, Person
from gateway.domain.paper_events import OfficeServed
from gateway.domain.problem import Problem
from gateway.domain.site_events import ListBrought, MissingCounted
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import SettingChanged, StaffCodeChecked
from gateway.flow import (
    evacuation,
    identification,
    opening,
    registration,
    result,
    set_up,
    setting_changes,
    staff,
    staff_evidence,
    staff_hours,
    staff_papers,
    staff_presence,
    staff_remarks,
    visitors,
    waiting_card,
)
from gateway.flow import number_entry as keypad
from gateway.flow.actions import (
    EvacuationRequested,
    Event,
    KeyPressed,
    LanguageChosen,
    ProgramFailed,
    ScreenTouched,
    StaffRequested,
    TextPasted,
    Timeout,
    UserActive,
)
from gateway.flow.effects import (
    CountTyped,
    ForgetLogIn,
    RecallWorker,
    RecordRefusal,
    RecordStaffAct,
)
from gateway.flow.hours_states import CorrectHours, SearchHours, WorkerHours
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.presence_states import Expectations, PersonToExpect, SearchPresence
from gateway.flow.remark_states import DealWith, ForwardRemarks, PaperDates, RemindCompany
from gateway.flow.set_up_states import SetUp
from gateway.flow.site_actions import VisitorRequested
from gateway.flow.site_states import Evacuation, VisitorDone, VisitorForm, VisitorList
from gateway.flow.staff_states import (
    ClockTime,
    Leaving,
    LeavingSecret,
    OutageNotes,
    OutageReport,
    SiteSettings,
)
from gateway.flow.staff_ways import open_evacuation
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    ChooseWorkplace,
    Closed,
    ConfirmDirection,
    ConfirmWorkplace,
    Done,
    EarlierRefusals,
    Keeping,
    NotRegistered,
    Opened,
    OwnRegistrations,
    Reading,
    Resting,
    SignIn,
    Staff,
    StaffGate,
    Starting,
    TakeCard,
    Trouble,
    Typing,
    Welcome,
)
from gateway.flow.transitions import (
    Step,
    go_home,
    is_typing_paused,
    say_paused,
    show,
    show_problem,
    wait_for_people,
    with_timer,
)

_FAILED = Closed(Problem.INTERNAL)
# after a fault of the program: long enough to see that something happened, short enough for a queue
RESTART_S = 5.0


def step(state: State, event: Event) -> Step:
    """Return the state after ``event`` and the effects to execute.

    For example, a touch on the keypad's button of the welcome screen:

        state, effects = step(state, MeansTouched(Means.KEYPAD))
        # state.screen == Typing(), effects == (SetTimer(state.moment, 20.0),)
    """
    taken = opening.forget_log_in(state, event, _step(state, event))
    return setting_changes.restart_if_due(taken)


def _step(state: State, event: Event) -> Step:  # noqa: PLR0912 - one line an event
    match event:
        case Timeout(moment) if moment != state.moment:
            return state, ()
        case MeansChanged():
            return _change_means(state, event)
        case QueueChanged(queue):
            return state.with_kiosk(queue=queue), ()
        case ClockChanged(clock):
            return state.with_kiosk(clock=clock), ()
        case ClockStepped():
            # for the record; what it means for the clock comes as its state
            return state, ()
        case ClockSet(is_done=True):
            # wherever staff are by now
            state, effects = _handle_on_screen(state, event)
            return state, (RecordStaffAct(StaffAct.CLOCK_SET), *effects)
        case SettingChanged():
            state, noted = setting_changes.note_change(state, event)
            state, effects = _handle_on_screen(state, event)
            return state, (*noted, *effects)
        case JournalAlarm(problems, vanished):
            return state.with_kiosk(alarms=problems, vanished=vanished), ()
        case MissingCounted():
            return state.with_kiosk(missing=event), ()
        case ListBrought(kind):
            others = (one for one in state.kiosk.lists_brought if one.kind is not kind)
            return state.with_kiosk(lists_brought=(*others, event)), ()
        case OfficeServed():
            return state.with_kiosk(office=event), ()
        case TermsListed(terms):
            return state.with_kiosk(terms=terms), ()
        case CardInserted(was_in=was_in):
            state = state.with_kiosk(is_card_in=True, is_card_doubted=was_in)
            return _handle_on_screen(state, event)
        case CardRemoved():
            return _handle_on_screen(state.with_kiosk(is_card_in=False, waiting_card=None), event)
        case CardFailed():
            return _handle_on_screen(state.with_kiosk(is_card_doubted=True), event)
        case CardRefused(problem, reader, reason, card_number):
            # to a person it is a card that failed, on every screen
            state, effects = step(state, CardFailed(problem))
            return state, (RecordRefusal(problem, reader, reason, card_number), *effects)
        case SignedIn() | SignInFailed():
            return _take_log_in(state, event)
        case StaffCodeChecked(wait_s=wait_s):
            # wherever staff are by now: who goes away from the gate skips no wait
            return _handle_on_screen(state.with_kiosk(staff_locked_s=wait_s), event)
        case DayOpened():
            return _open_day(state, event)
        case DayClosed():
            return _close_day(state, event)
        case Scanned() if is_typing_paused(state):
            # nothing tells a scanner's keys from those of another device
            return say_paused(state)
        case Scanned(text):
            return _take_scan(state, text)
        case ProgramFailed():
            return show(state, _FAILED, RESTART_S)
        case EvacuationRequested(is_by_key=True):
            return _open_evacuation(state)
        case StaffRequested() if _is_at_home(state):
            return opening.open_staff_gate(state)
        case LanguageChosen(language) if not isinstance(state.screen, Keeping):
            return _change_language(state, language)
        case _:
            return _handle_on_screen(state, event)


def _take_log_in(state: State, event: SignedIn | SignInFailed) -> Step:
    state, is_awaited = opening.take_log_in(state, event)
    if is_awaited:
        return _handle_on_screen(state, event)
    return state, (ForgetLogIn(),) if isinstance(event, SignedIn) else ()


def _handle_on_screen(state: State, event: Event) -> Step:
    """Let the screen handle the event; a card that it does not take waits until staff go."""
    state, tone = waiting_card.note(state, event)
    state, effects = _hand_to_screen(state, event)
    return state, (*tone, *effects)


def _hand_to_screen(state: State, event: Event) -> Step:  # noqa: PLR0912 - one line a screen
    match state.screen:
        case Welcome() | Done() | Trouble() | TakeCard() | NotRegistered() if isinstance(
            event, KeyPressed | TextPasted
        ):
            return keypad.type_at_once(state, event)
        case Welcome() if isinstance(event, VisitorRequested):
            return visitors.open_form(state)
        case Welcome():
            return identification.handle_welcome(state, event)
        case Typing() as screen:
            return keypad.handle_typing(state, screen, event)
        case Aiming():
            return identification.handle_aiming(state, event)
        case Reading() as screen:
            return registration.handle_reading(state, screen, event)
        case EarlierRefusals() as screen:
            return registration.handle_earlier_refusals(state, screen, event)
        case ChooseEmployer() as screen:
            return registration.handle_choose_employer(state, screen, event)
        case ChooseDirection() as screen:
            return registration.handle_choose_direction(state, screen, event)
        case OwnRegistrations() as screen:
            return registration.handle_own_registrations(state, screen, event)
        case ConfirmDirection() as screen:
            return registration.handle_confirm_direction(state, screen, event)
        case NotRegistered():
            return registration.handle_not_registered(state, event)
        case Keeping() as screen:
            return result.handle_keeping(state, screen, event)
        case Done() as screen:
            return result.handle_done(state, screen, event)
        case Trouble() as screen:
            return result.handle_trouble(state, screen, event)
        case TakeCard():
            return result.handle_take_card(state, event)
        case Closed() as screen:
            return opening.handle_closed(state, screen, event)
        case SignIn() as screen:
            return opening.handle_sign_in(state, screen, event)
        case ChooseWorkplace() as screen:
            return opening.handle_choose_workplace(state, screen, event)
        case ConfirmWorkplace() as screen:
            return opening.handle_confirm_workplace(state, screen, event)
        case Opened():
            return opening.handle_opened(state, event)
        case StaffGate() as screen:
            return opening.handle_staff_gate(state, screen, event)
        case Staff() as screen:
            return staff.handle_staff(state, screen, event)
        case Evacuation() as screen:
            return evacuation.handle_evacuation(state, screen, event)
        case VisitorForm() | VisitorDone() | VisitorList() as screen:
            return visitors.handle_visitors(state, screen, event)
        case Leaving() | LeavingSecret() as screen:
            return staff.handle_leaving(state, screen, event)
        case OutageReport() as screen:
            return staff_evidence.handle_outage_report(state, screen, event)
        case OutageNotes() as screen:
            return staff_evidence.handle_outage_notes(state, screen, event)
        case DealWith() | ForwardRemarks() | PaperDates() | RemindCompany() as screen:
            return staff_remarks.handle(state, screen, event)
        case SearchPresence() | Expectations() | PersonToExpect() as screen:
            return staff_presence.handle(state, screen, event)
        case TakePaper() as screen:
            return staff_papers.handle_take_paper(state, screen, event)
        case WorkerHours() | SearchHours() | CorrectHours() as screen:
            return staff_hours.handle_hours(state, screen, event)
        case ClockTime() as screen:
            return staff_evidence.handle_clock_time(state, screen, event)
        case SiteSettings() as screen:
            return setting_changes.handle_site_settings(state, screen, event)
        case SetUp() as screen:
            return set_up.handle_set_up(state, screen, event)
        case Resting() as screen:
            return _handle_resting(state, screen, event)
        case Starting():
            # until the journal says whether a day is open
            return state, ()


def _take_scan(state: State, text: str) -> Step:
    """Take a code that came through keys; a form is counted as a typed number is."""
    read = scanned_text.event_of(text, state.kiosk.scanner_affixes)
    after, effects = _handle_on_screen(state, read)
    if isinstance(read, FormRead) and any(isinstance(one, RecallWorker) for one in effects):
        effects = (CountTyped(read.person.number), *effects)
    return after, effects


def _handle_resting(state: State, screen: Resting, event: Event) -> Step:
    """Wake at the first touch and take it for nothing else; a card or a form goes straight on."""
    if isinstance(event, ScreenTouched):
        return go_home(state)
    woken = replace(state, screen=screen.behind)
    after, effects = _handle_on_screen(woken, event)
    return (state, ()) if after == woken else (after, effects)


def _open_evacuation(state: State) -> Step:
    """Show the list at its key, whatever people do at the kiosk; what was to be kept is kept."""
    if isinstance(state.screen, Starting | SetUp | Evacuation) or state.screen == _FAILED:
        return state, ()
    return open_evacuation(state, is_by_key=True)


def _is_at_home(state: State) -> bool:
    """Return whether the kiosk waits for people, and no fault of the program closed it."""
    return isinstance(state.screen, Welcome | Closed | TakeCard) and state.screen != _FAILED


def _open_day(state: State, event: DayOpened) -> Step:
    digits, workplace = event.code_digits, state.kiosk.regime_rules.dated(event.workplace)
    # the window opened with this day already: a worker may be at it
    if event.is_resumed and workplace == state.kiosk.workplace:
        state = state.with_kiosk(user=event.user, code_digits=digits)
        return wait_for_people(state) if isinstance(state.screen, Welcome) else (state, ())
    state = state.with_kiosk(user=event.user, workplace=workplace, code_digits=digits)
    # who is missing was counted on another site
    state = state.with_kiosk(typing_until_ms=0, missing=MissingCounted())
    # after a restart a worker may stand here, who is not to see the code
    if event.is_resumed:
        return go_home(state)
    return show(state, Opened(event.staff_code), registration.CHOICE_S)


def _close_day(state: State, event: DayClosed) -> Step:
    if event.last_day is not None:
        state = state.with_kiosk(last_day=event.last_day)
    state = state.with_kiosk(code_digits=event.code_digits)
    is_opening = isinstance(state.screen, opening.OPENING)
    if event.problem is None and state.kiosk.workplace is None and is_opening:
        # the journal's first report, which came while the site manager opens already
        return state, ()
    closed = Closed(event.problem, event.since_ms)
    state = state.with_kiosk(closed=closed, user="", workplace=None)
    return wait_for_people(state.with_screen(closed))


def _change_means(state: State, event: MeansChanged) -> Step:
    """Note what works; a means that fails while a worker uses it is a problem at once."""
    means, kiosk = event.means, state.kiosk
    missing = tuple(entry for entry in kiosk.missing_means if entry[0] != means)
    if event.is_working:
        working = kiosk.working_means | {means}
        return state.with_kiosk(working_means=working, missing_means=missing), ()
    if event.problem:
        missing = (*missing, (means, event.problem))
    working = kiosk.working_means - {means}
    # a reader that is gone has no card in it
    if means is Means.CARD:
        state = state.with_kiosk(is_card_in=False, waiting_card=None)
    state = state.with_kiosk(working_means=working, missing_means=missing)
    if event.problem is Problem.TYPING_PAUSED:
        state = state.with_kiosk(typing_until_ms=event.until_ms)
    match state.screen:
        # the number that was one too many
        case Typing() if means is Means.KEYPAD:
            return show_problem(state, event.problem or Problem.NOT_AN_L1)
        case Reading(person=Person(means=Means.KEYPAD | Means.FORM)) if means is Means.KEYPAD:
            return show_problem(state, event.problem or Problem.NOT_AN_L1)
        case TakeCard() if means is Means.CARD:
            return go_home(state)
        case Aiming() if means is Means.FORM:
            return show_problem(state, event.problem or Problem.NO_CAMERA)
        case Reading(person=None) if means is Means.CARD:
            return show_problem(state, event.problem or Problem.NO_READER)
        case _:
            return state, ()


def _change_language(state: State, language: str) -> Step:
    is_at_home = _is_at_home(state)
    state = replace(state, language=language, is_language_chosen=True)
    if not is_at_home:
        return _handle_on_screen(state, UserActive())
    # if nothing follows, the kiosk's language comes back
    return with_timer(replace(state, moment=state.moment + 1), identification.IDLE_S)
