"""Decide what the gate and the past say of a worker's direction: likely, settled, or to be asked.

A lane is told by the site, so its direction needs no past; a direction by the hours needs a past
that agrees with it.
"""

from __future__ import annotations

from gateway.domain.model import IN_COUNTS_S, Direction, KnownWorker, Means, Person
from gateway.flow import countdown
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.states import ChooseDirection

# the same direction again within a minute is the same tap: shown, not written twice
DOUBLE_S = 60
# any direction so soon after the last one is asked about: a card put in again to look, a bounce
QUICK_S = 120
# an IN of another day, so old: nobody works as long without having forgotten OUT
LONG_S = 12 * 3600


def likely(kiosk: KioskState, person: Person, known: KnownWorker) -> Direction | None:
    """Return the direction to offer first; ``None`` where neither is likelier, or none is told."""
    gate = _direction(kiosk, known)
    if person.means is Means.KEYPAD or kiosk.gate.lane:
        return gate
    if known.last_direction is None:
        return gate or Direction.IN
    is_inside = known.last_direction is Direction.IN and known.last_age_s < IN_COUNTS_S
    if is_inside and is_out_missing(kiosk, known):
        return None
    return Direction.OUT if is_inside else Direction.IN


def is_out_missing(kiosk: KioskState, known: KnownWorker) -> bool:
    """Return whether the worker seems to have forgotten an OUT; a lane's kiosk sees but one way."""
    return (
        kiosk.gate.lane is None
        and known.last_direction is Direction.IN
        and not known.has_registered_today
        and known.last_age_s >= LONG_S
    )


def is_quick(known: KnownWorker) -> bool:
    """Return whether the last registration was just now."""
    return known.last_direction is not None and known.last_age_s < QUICK_S


def is_same_tap(known: KnownWorker, direction: Direction | None) -> bool:
    """Return whether this direction was registered a moment ago."""
    is_same = direction is not None and direction is known.last_direction
    return is_same and known.last_age_s < DOUBLE_S


def settled(state: State, screen: ChooseDirection) -> Direction | None:
    """Return the direction that the gate settles, so that it is kept without a touch."""
    kiosk, known = state.kiosk, screen.known
    direction = _direction(kiosk, known)
    # by the hours a person may still come the other way, or may have forgotten a registration
    agrees = direction is not known.last_direction and (
        direction is Direction.IN or known.has_registered_today
    )
    is_settled = (kiosk.gate.lane or agrees) and countdown.is_visit_sure(state, screen)
    return direction if is_settled else None


def _direction(kiosk: KioskState, known: KnownWorker) -> Direction | None:
    """Return the gate's direction; by the hours none while the clock is wrong."""
    if kiosk.queue.is_clock_wrong:
        return kiosk.gate.lane
    return kiosk.gate.direction_at(known.now_ms)
