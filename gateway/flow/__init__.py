"""The visit of one worker, and the day around it: one pure function.

``step(state, event) -> (state, wishes)`` knows no clock, no disk, no screen. An unexpected event is
ignored, never an error: a card pulled twice, an answer for a visit long over, a timer of the screen
before. One visit makes at most one registration, since the only way to the wish ``Keep`` leads
through a screen that is left in the same step.

Rooms: ``states`` (the screens and what joins them), ``acts`` (what comes in), ``wishes`` (what goes
out), ``turns`` (what the handlers share), ``rules`` (which handler an event goes to), ``visit`` (a
worker's screens), ``numbers`` (the keypad), ``day`` (the site manager's), and here the one door for
events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.flow.actions import Event
    from gateway.flow.states import State
    from gateway.flow.transitions import Step

__all__ = ["step"]


def step(state: State, event: Event) -> Step:
    """The state after ``event``, and what is to be done about it."""
    from gateway.flow import (  # noqa: PLC0415
        reducer,
    )

    return reducer.step(state, event)
