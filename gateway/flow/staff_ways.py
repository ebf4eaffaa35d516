"""Lead from each screen of staff to where it ends: back, to an evacuation, or to the workers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_lists import EntryKey, StaffPage
from gateway.flow.actions import Back, EvacuationRequested, Event, Timeout, UserActive
from gateway.flow.effects import Effect, ListEvacuation, ListStaffPage, RecordStaffAct
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import Evacuation
from gateway.flow.states import Staff
from gateway.flow.transitions import Step, show
from gateway.flow.waiting_card import go_to_workers

STAFF_S = 120.0
# a slow stick, a printer that warms up
DELIVERY_S = 180.0
# nobody touches it while people are looked for; names do not stay on the screen for ever
EVACUATION_S = 3_600.0


def show_page(state: State, page: StaffPage, key: EntryKey = ("", ""), *before: Effect) -> Step:
    """Show a page of the staff screen, with one entry chosen, once ``before`` is done."""
    screen = Staff(page=page, chosen_key=key)
    return show(state, screen, STAFF_S, *before, ListStaffPage(page))


def open_evacuation(state: State, *before: Effect, is_by_key: bool) -> Step:
    """Show the list, in the house's language; a key shows it without a code."""
    if is_by_key:
        state = replace(state, language=state.kiosk.home_language, is_language_chosen=False)
    by = StaffRole.NO_CODE if is_by_key else StaffRole.SITE_MANAGER
    act = StaffAct.EVACUATION_BY_KEY if is_by_key else StaffAct.EVACUATION
    effects = (*before, ListEvacuation(), RecordStaffAct(act, by=by))
    return show(state, Evacuation(is_by_key=is_by_key), EVACUATION_S, *effects)


def end(
    state: State,
    event: Event,
    back: Callable[[], Step],
    seconds: float = STAFF_S,
    *,
    is_busy: bool = False,
) -> Step:
    """Leave the screen of staff that is shown, or let it stay for who touches it.

    :param is_busy: something is being written or printed; a fire does not wait for it
    """
    match event:
        case EvacuationRequested():
            return open_evacuation(state, is_by_key=False)
        case Timeout():
            return go_to_workers(state)
        case UserActive() if not is_busy:
            return show(state, state.screen, seconds)
        case Back() if not is_busy:
            return back()
        case _:
            return state, ()
