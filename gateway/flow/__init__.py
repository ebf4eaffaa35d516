"""Decide what the kiosk does on every event: the visit of one worker, and the day around it.

An event and the state before it come in; the state after it and effects go out. ``step(state,
event) -> (state, effects)`` is pure: it knows no clock, no disk, no screen. An unexpected event is
ignored, never an error: a card pulled twice, an answer for a visit long over, a timer of the screen
before. One visit makes at most one registration, since the only way to the effect ``Keep`` leads
through a screen that is left in the same step.
"""
