"""Handle the staff screen: its pages, and the ways to close the day and to leave."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gateway.domain.events import (
    Answered,
    CardFailed,
    ClockListed,
    ClockSet,
    NumberRevealed,
    OutagesListed,
    RefusalsListed,
    RemarksListed,
    TodayListed,
)
from gateway.domain.outages import Life
from gateway.domain.presence import PresenceListed
from gateway.domain.site_events import VisitorsListed
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import StaffSecretChecked, StillInListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow import staff_presence, staff_remarks, visitors
from gateway.flow.actions import (
    Back,
    ClockChangeRequested,
    CloseRequested,
    DealWithRequested,
    EntryChosen,
    EvacuationRequested,
    Event,
    ForwardRequested,
    LeaveRequested,
    NextAlarm,
    NotesRequested,
    NumberHeld,
    NumberReleased,
    OutageClosed,
    PageChosen,
    PaperDatesRequested,
    PaperRequested,
    ReportRequested,
    Timeout,
)
from gateway.flow.effects import (
    CheckStaffSecret,
    CloseDay,
    Effect,
    Leave,
    ListStaffPage,
    ListStillIn,
    ListTerms,
    MarkSeenByStaff,
    MoveOutage,
    RecordStaffAct,
    RevealNumber,
)
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import (
    ExpectationsRequested,
    RemindRequested,
    Searched,
    SearchRequested,
)
from gateway.flow.setting_changes import open_settings
from gateway.flow.site_actions import VisitorsRequested
from gateway.flow.site_effects import ListVisitors
from gateway.flow.staff_evidence import ask_for_time, key_of
from gateway.flow.staff_papers import ask_for_paper
from gateway.flow.staff_states import Leaving, LeavingSecret, OutageNotes, OutageReport
from gateway.flow.staff_ways import STAFF_S, end, open_evacuation, show_page
from gateway.flow.states import Staff
from gateway.flow.transitions import Step, show
from gateway.flow.waiting_card import go_to_workers


def enter_staff(state: State) -> Step:
    """Show the first staff page, or who is missing; of a closed kiosk the way out alone."""
    if state.kiosk.workplace is None:
        return show(state, Leaving(), STAFF_S)
    # at the hour at which they come for it
    page = StaffPage.PRESENCE if state.kiosk.missing.missing else StaffPage.TODAY
    return show(state, Staff(page=page), STAFF_S, ListStaffPage(page), ListTerms())


def handle_staff(state: State, screen: Staff, event: Event) -> Step:  # noqa: PLR0912 - one match
    """Keep the lists fresh; entries listed as new count as seen once their page is left."""
    match event:
        case TodayListed(lines):
            return _take_list(state, screen, StaffPage.TODAY, lines=lines)
        case StillInListed(names):
            return replace(state, screen=replace(screen, still_in=names)), ()
        case PresenceListed():
            return _take_list(state, screen, StaffPage.PRESENCE, presence=event)
        case RemarksListed(remarks):
            return _take_list(state, screen, StaffPage.REMARKS, remarks=remarks)
        case RefusalsListed(refused):
            return _take_list(state, screen, StaffPage.REFUSED, refused=refused)
        case OutagesListed(outages, head):
            return _take_list(state, screen, StaffPage.OUTAGES, outages=outages, head=head)
        case ClockListed(points, gaps):
            return _take_list(state, screen, StaffPage.CLOCK, points=points, gaps=gaps)
        case ClockSet(is_done):
            return replace(state, screen=replace(screen, is_clock_set=is_done)), ()
        case Answered() | CardFailed():
            return _reload(state, screen)
        case PageChosen(StaffPage.SETTINGS):
            return open_settings(state, *_mark_seen(screen))
        case PageChosen(page):
            turned = replace(
                screen,
                is_reloading=True,
                is_stale=False,
                is_closing=False,
                page=page,
                chosen_key=("", ""),
                held="",
                number="",
                is_clock_set=None,
                typed="",
            )
            return show(state, turned, STAFF_S, *_mark_seen(screen), ListStaffPage(page))
        case EntryChosen(key) if screen.page is StaffPage.PRESENCE and key != screen.chosen_key:
            chosen = replace(screen, chosen_key=key, is_reloading=True)
            return show(state, chosen, STAFF_S, *_lists_of(chosen))
        case EntryChosen(key):
            return show(state, replace(screen, chosen_key=key, held="", number=""), STAFF_S)
        case NumberHeld(reference):
            held = replace(screen, held=reference, number="")
            return show(state, held, STAFF_S, RevealNumber(reference))
        case NumberRevealed(reference, number) if reference == screen.held:
            return replace(state, screen=replace(screen, number=number)), ()
        case NumberReleased():
            return replace(state, screen=replace(screen, held="", number="")), ()
        case ReportRequested(outage):
            return show(state, OutageReport(outage, screen.head), STAFF_S)
        case NotesRequested(outage):
            return show(state, OutageNotes(outage), STAFF_S)
        case RemindRequested() | SearchRequested() | Searched() | ExpectationsRequested():
            return staff_presence.open_screen(state, screen, event)
        case DealWithRequested() | ForwardRequested() | PaperDatesRequested():
            return staff_remarks.open_screen(state, screen, event, *_mark_seen(screen))
        case OutageClosed(outage):
            closing = MoveOutage(outage.number, Life.CLOSED)
            return show_page(state, StaffPage.OUTAGES, key_of(outage), closing)
        case PaperRequested(kind):
            return ask_for_paper(state, kind, screen.page)
        case EvacuationRequested():
            return open_evacuation(state, *_mark_seen(screen), is_by_key=False)
        case VisitorsRequested():
            return visitors.open_list(state, *_mark_seen(screen))
        case VisitorsListed() if screen.is_closing:
            return visitors.ask_before_closing(state, event)
        case ClockChangeRequested():
            return ask_for_time(state)
        case NextAlarm():
            return show(state, replace(screen, alarm=screen.alarm + 1), STAFF_S)
        case LeaveRequested():
            return show(state, Leaving(), STAFF_S, *_mark_seen(screen))
        case CloseRequested():
            if screen.is_closing:
                return state, (*_mark_seen(screen), CloseDay())
            asked = replace(screen, is_closing=True, still_in=None)
            return show(state, asked, STAFF_S, ListVisitors(), ListStillIn())
        case Back() if screen.is_closing:
            return show(state, replace(screen, is_closing=False), STAFF_S)
        case Back() | Timeout():
            home, effects = go_to_workers(state)
            return home, (*_mark_seen(screen), *effects)
        case _:
            return state, ()


def handle_leaving(state: State, screen: Leaving | LeavingSecret, event: Event) -> Step:
    """Confirm the end of the program, and ask for a secret, since a desktop appears.

    The day stays open, and the next start finds it. An answer that comes once its asker went away
    counts for nothing.
    """
    is_free = not (screen.is_busy or screen.locked_s)
    match event:
        case LeaveRequested(secret) if is_free:
            asked = replace(screen, is_busy=True)
            return show(state, asked, STAFF_S, CheckStaffSecret(secret))
        case StaffSecretChecked(is_right=True, by=by) if screen.is_busy:
            return state, (RecordStaffAct(StaffAct.LEFT, by=by), Leave())
        case StaffSecretChecked(wait_s=wait_s) if screen.is_busy:
            asked = LeavingSecret(is_wrong=wait_s > 0, locked_s=wait_s)
            return show(state, asked, wait_s or STAFF_S)
        case Timeout() if isinstance(screen, LeavingSecret) and screen.locked_s:
            return show(state, replace(screen, locked_s=0), STAFF_S)
        case Back():
            # the answer that is waited for counts for nothing then
            is_open = state.kiosk.workplace is not None
            return enter_staff(state) if is_open else go_to_workers(state)
        case _:
            return end(state, event, lambda: (state, ()), is_busy=not is_free)


def _take_list(state: State, screen: Staff, page: StaffPage, **lists: Any) -> Step:
    """Show a list that came, and ask again where more has happened since this page asked."""
    screen = replace(screen, **lists)
    if page is not screen.page:
        return replace(state, screen=screen), ()
    again = _lists_of(screen) if screen.is_stale else ()
    screen = replace(screen, is_reloading=screen.is_stale, is_stale=False)
    return replace(state, screen=screen), again


def _reload(state: State, screen: Staff) -> Step:
    """Ask for the page's list again, one list at a time.

    A drain answers thousands of registrations, and a worker's registration waits behind each list.
    """
    if screen.is_loading or screen.is_reloading:
        return replace(state, screen=replace(screen, is_stale=True)), ()
    return replace(state, screen=replace(screen, is_reloading=True)), _lists_of(screen)


def _lists_of(screen: Staff) -> tuple[Effect, ...]:
    """Return the effects that list the page: of the workers on site, those of one company; before
    closing who is still in, too.
    """
    if screen.page is StaffPage.PRESENCE:
        return (ListStaffPage(screen.page, screen.chosen_key, screen.typed),)
    page = ListStaffPage(screen.page)
    return (page, ListStillIn()) if screen.is_closing else (page,)


def _mark_seen(screen: Staff) -> tuple[Effect, ...]:
    """Return the effect that marks the new entries of the page as seen, if it has any."""
    keys = tuple(entry.key for entry in screen.entries or () if entry.is_new)
    return (MarkSeenByStaff(keys),) if keys else ()
