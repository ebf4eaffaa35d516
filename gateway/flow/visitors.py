"""Handle visitors: put on the list and taken off it by themselves, or by staff."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.evacuation import of_visitor
from gateway.domain.site_events import VisitorNoted, VisitorsListed
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import StaffPage
from gateway.domain.visitors import VisitorResult
from gateway.flow.actions import Back, CloseRequested, Event, PersonTicked, Timeout, UserActive
from gateway.flow.effects import Effect, ListStaffPage, ListStillIn, RecordStaffAct
from gateway.flow.identification import begin_visit
from gateway.flow.kiosk_state import State
from gateway.flow.site_actions import TickedLeft, VisitorArrived, VisitorLeft, VisitorRequested
from gateway.flow.site_effects import (
    KeepVisitor,
    ListVisitors,
    TakeVisitorOff,
    TakeVisitorsOff,
)
from gateway.flow.site_states import VisitorDone, VisitorForm, VisitorList, VisitorScreen
from gateway.flow.staff_ways import STAFF_S, end, show_page
from gateway.flow.states import Staff
from gateway.flow.transitions import Step, go_home, show

# three words are typed, by somebody who has never seen this keyboard
FORM_S = 60.0
DONE_S = 8.0


def open_form(state: State) -> Step:
    """Ask a visitor who he is."""
    return show(replace(state, visit=state.visit + 1), VisitorForm(), FORM_S)


def open_list(state: State, *before: Effect, is_closing: bool = False) -> Step:
    """Show staff who is on the list."""
    effects = (*before, ListVisitors(), RecordStaffAct(StaffAct.VISITORS))
    return show(state, VisitorList(is_closing=is_closing), STAFF_S, *effects)


def ask_before_closing(state: State, visitors: VisitorsListed) -> Step:
    """Ask which visitors have left; where there are none, the question to close stays."""
    if not visitors.visitors:
        return state, ()
    asked = VisitorList(visitors.visitors, is_closing=True)
    return show(state, asked, STAFF_S, RecordStaffAct(StaffAct.VISITORS))


def handle_visitors(state: State, screen: VisitorScreen, event: Event) -> Step:
    """Let the screen handle the event."""
    match screen:
        case VisitorForm():
            return _handle_form(state, screen, event)
        case VisitorList():
            return _handle_list(state, screen, event)
        case VisitorDone():
            is_over = isinstance(event, Back | Timeout)
            return go_home(state) if is_over else begin_visit(state, event)


def _handle_form(state: State, screen: VisitorForm, event: Event) -> Step:
    busy = replace(screen, is_busy=True, result=None)
    match event:
        case VisitorArrived(details) if not screen.is_busy:
            return show(state, busy, FORM_S, KeepVisitor(details))
        case VisitorLeft(name) if not screen.is_busy:
            return show(state, busy, FORM_S, TakeVisitorOff(name))
        case VisitorNoted(VisitorResult.ARRIVED | VisitorResult.LEFT) if screen.is_by_staff:
            return open_list(state)
        case VisitorNoted(VisitorResult.ARRIVED | VisitorResult.LEFT as result) if screen.is_busy:
            return show(state, VisitorDone(result), DONE_S)
        case VisitorNoted(result) if screen.is_busy:
            return show(state, replace(screen, is_busy=False, result=result), FORM_S)
        case _ if screen.is_by_staff:
            return end(state, event, lambda: open_list(state), FORM_S)
        case UserActive():
            return show(state, screen, FORM_S)
        case Back() | Timeout():
            return go_home(state)
        case _:
            return begin_visit(state, event)


def _handle_list(state: State, screen: VisitorList, event: Event) -> Step:
    match event:
        case VisitorsListed(visitors):
            if screen.is_closing and not visitors:
                return _ask_to_close(state)
            here = frozenset(of_visitor(one).key for one in visitors)
            listed = replace(screen, visitors=visitors, ticked=screen.ticked & here)
            return replace(state, screen=listed), ()
        case PersonTicked(key):
            return show(state, replace(screen, ticked=screen.ticked ^ {key}), STAFF_S)
        case TickedLeft() if screen.ticked:
            visitors = screen.visitors or ()
            left = tuple(one.number for one in visitors if of_visitor(one).key in screen.ticked)
            emptied = VisitorList(is_closing=screen.is_closing)
            return show(state, emptied, STAFF_S, TakeVisitorsOff(left), ListVisitors())
        case VisitorRequested() if not screen.is_closing:
            return show(state, VisitorForm(is_by_staff=True), STAFF_S)
        case CloseRequested() if screen.is_closing:
            return _ask_to_close(state)
        case _:
            return end(state, event, lambda: show_page(state, StaffPage.TODAY))


def _ask_to_close(state: State) -> Step:
    lists = ListStaffPage(StaffPage.TODAY), ListStillIn()
    return show(state, Staff(is_closing=True), STAFF_S, *lists)
