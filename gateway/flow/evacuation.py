"""Handle the list for an evacuation: opened in one touch, ticked, printed, and left by hand."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import ReportDelivered
from gateway.domain.remarks import staff_language
from gateway.domain.site_events import EvacuationListed
from gateway.domain.staff_acts import StaffRole
from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import (
    Back,
    DeliveryRequested,
    EvacuationRestarted,
    Event,
    PersonTicked,
    Timeout,
    UserActive,
)
from gateway.flow.effects import (
    DeliverEvacuation,
    WriteCounted,
)
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import Evacuation
from gateway.flow.staff_ways import EVACUATION_S, show_page
from gateway.flow.transitions import Step, show
from gateway.flow.waiting_card import go_to_workers


def handle_evacuation(state: State, screen: Evacuation, event: Event) -> Step:
    """Tick people, and have the list printed; it stays until somebody leaves it."""
    match event:
        case EvacuationListed(listed):
            screen = replace(screen, listed=listed, counted=listed.counted | screen.counted)
            return replace(state, screen=screen), ()
        case PersonTicked(key):
            return _count(state, screen, screen.counted ^ {key})
        case EvacuationRestarted() if screen.is_restarting:
            return _count(state, screen, frozenset())
        case EvacuationRestarted():
            return show(state, replace(screen, is_restarting=True), EVACUATION_S)
        case DeliveryRequested(target) if not screen.is_busy:
            language = staff_language(state.language, state.kiosk.home_language)
            effect = DeliverEvacuation(target, language, _by(screen.is_by_key))
            busy = replace(screen, is_busy=True, is_restarting=False, delivered=None)
            return show(state, busy, EVACUATION_S, effect)
        case ReportDelivered() if screen.is_busy:
            done = replace(screen, is_busy=False, delivered=event)
            return show(state, done, EVACUATION_S)
        case UserActive():
            return show(state, screen, EVACUATION_S)
        case Back() if screen.is_restarting:
            return show(state, replace(screen, is_restarting=False), EVACUATION_S)
        case Back() if not screen.is_by_key and state.kiosk.workplace is not None:
            return show_page(state, StaffPage.TODAY)
        case Back() | Timeout():
            return go_to_workers(state)
        case _:
            return state, ()


def _by(is_by_key: bool) -> StaffRole:
    return StaffRole.NO_CODE if is_by_key else StaffRole.SITE_MANAGER


def _count(state: State, screen: Evacuation, counted: frozenset[str]) -> Step:
    ticked = replace(screen, counted=counted, is_restarting=False, delivered=None)
    return show(state, ticked, EVACUATION_S, WriteCounted(counted))
