"""Decide whether a direction is so clear that it is kept by itself, and count down to it.

The last second asks again whether all is still clear: a reader, a clock or a journal may have
failed meanwhile.
"""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.model import Means
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection

# whole seconds; a touch keeps or stops at once
COUNTDOWN_S = 3
# who comes back sooner may only look whether it counted
LEAST_AGE_S = 300
# who was away for longer may have another company by now
MOST_AGE_S = 14 * 86_400


def begun(state: State, screen: ChooseDirection) -> ChooseDirection:
    """Return the choice with its whole countdown where it is clear, else without one."""
    return replace(screen, left_s=COUNTDOWN_S if is_clear(state, screen) else 0)


def is_clear(state: State, screen: ChooseDirection) -> bool:
    """Return whether the likely direction may be kept without a touch: never where a doubt is."""
    known = screen.known
    # yesterday's IN may lack its OUT; after noon, this morning's IN may have been forgotten
    return (
        state.kiosk.keeps_by_itself
        and screen.likely is not None
        and (known.has_registered_today or known.begins_day)
        and screen.likely is not known.last_direction
        and not known.notices
        and is_visit_sure(state, screen)
    )


def is_visit_sure(state: State, screen: ChooseDirection) -> bool:
    """Return whether worker, company, the last registration and the kiosk are beyond doubt."""
    kiosk, known, employer = state.kiosk, screen.known, screen.employer
    is_sound = not kiosk.alarms and not kiosk.queue.is_clock_wrong
    is_card_sure = kiosk.is_card_in and not kiosk.is_card_doubted
    is_employer_sure = (
        known.is_employer_settled
        and not known.is_employer_doubted
        and known.employer is not None
        and employer is not None
        and employer.number == known.employer.number
    )
    is_last_sure = (
        known.last_direction is not None
        and not known.is_time_doubted
        and LEAST_AGE_S <= known.last_age_s <= MOST_AGE_S
    )
    return (
        screen.person.means is Means.CARD
        and is_sound
        and is_card_sure
        and is_employer_sure
        and is_last_sure
        and not known.refusals
    )
