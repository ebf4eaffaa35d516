"""The staff screen: three pages that list what staff should see, and the way to close the day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gateway.domain.events import Answered, CardFailed, RefusalsListed, RemarksListed, TodayListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import (
    Back,
    CloseRequested,
    EntryChosen,
    Event,
    LeaveRequested,
    NextAlarm,
    PageChosen,
    Timeout,
)
from gateway.flow.effects import CloseDay, Effect, Leave, ListStaffPage, MarkSeenByStaff
from gateway.flow.states import Leaving, Staff, State
from gateway.flow.transitions import Step, home, timed

STAFF_S = 120.0


def enter(state: State) -> Step:
    """The staff screen on its first page; in a closed kiosk the way out of it, since there is no
    day to look at.
    """
    if state.kiosk.workplace is None:
        return timed(state.with_screen(Leaving(), wrong_staff_codes=0), STAFF_S)
    return timed(
        state.with_screen(Staff(), wrong_staff_codes=0), STAFF_S, ListStaffPage(StaffPage.TODAY)
    )


def staff(state: State, screen: Staff, event: Event) -> Step:  # noqa: PLR0912 - one line an event
    """Lists that stay fresh while they are read; what was listed as new is seen once the page is
    left.
    """
    match event:
        case TodayListed(lines):
            return _listed(state, screen, StaffPage.TODAY, lines=lines)
        case RemarksListed(remarks):
            return _listed(state, screen, StaffPage.REMARKS, remarks=remarks)
        case RefusalsListed(refused):
            return _listed(state, screen, StaffPage.REFUSED, refused=refused)
        case Answered() | CardFailed():
            return _stale(state, screen)
        case PageChosen(page):
            shown = Staff(
                screen.lines,
                page=page,
                remarks=screen.remarks,
                refused=screen.refused,
                alarm=screen.alarm,
            )
            return timed(
                state.with_screen(replace(shown, is_reloading=True)),
                STAFF_S,
                *_seen(screen),
                ListStaffPage(page),
            )
        case EntryChosen(key):
            return timed(state.with_screen(replace(screen, chosen_key=key)), STAFF_S)
        case NextAlarm():
            return timed(state.with_screen(replace(screen, alarm=screen.alarm + 1)), STAFF_S)
        case LeaveRequested():
            return timed(state.with_screen(Leaving()), STAFF_S, *_seen(screen))
        case CloseRequested():
            if screen.is_closing:
                return state, (*_seen(screen), CloseDay())
            return timed(state.with_screen(replace(screen, is_closing=True)), STAFF_S)
        case Back() if screen.is_closing:
            return timed(state.with_screen(replace(screen, is_closing=False)), STAFF_S)
        case Back() | Timeout():
            state, effects = home(state)
            return state, (*_seen(screen), *effects)
        case _:
            return state, ()


def leaving(state: State, event: Event) -> Step:
    """Leave for the desktop? The day stays open, and the next start finds it."""
    match event:
        case LeaveRequested():
            return state, (Leave(),)
        case Back() if state.kiosk.workplace is not None:
            return enter(state)
        case Back() | Timeout():
            return home(state)
        case _:
            return state, ()


def _listed(state: State, screen: Staff, page: StaffPage, **lists: Any) -> Step:
    """A list came; one of another page says nothing of the list that this page waits for."""
    screen = replace(screen, **lists)
    if page is not screen.page:
        return replace(state, screen=screen), ()
    again = (ListStaffPage(page),) if screen.is_stale else ()
    return replace(
        state, screen=replace(screen, is_reloading=screen.is_stale, is_stale=False)
    ), again


def _stale(state: State, screen: Staff) -> Step:
    """What is listed is no longer all there is.

    One list at a time: a drain answers thousands, and a worker's registration waits behind each
    list.
    """
    loading = screen.lines is None if screen.page is StaffPage.TODAY else screen.entries is None
    if loading or screen.is_reloading:
        return replace(state, screen=replace(screen, is_stale=True)), ()
    return replace(state, screen=replace(screen, is_reloading=True)), (ListStaffPage(screen.page),)


def _seen(screen: Staff) -> tuple[Effect, ...]:
    """What stood on the page as new was seen."""
    keys = tuple(entry.key for entry in screen.entries or () if entry.is_new)
    return (MarkSeenByStaff(keys),) if keys else ()
