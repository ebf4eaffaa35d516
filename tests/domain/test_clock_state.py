"""The verdict on the kiosk's clock: one row of the table, one test."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.clock_state import ClockFacts, ClockReason, ClockState, ClockVerdict, judge

EARLIEST, NOW, LATEST = 1_000_000, 2_000_000, 9_000_000
RIGHT, WRONG, UNKNOWN = ClockVerdict.RIGHT, ClockVerdict.WRONG, ClockVerdict.UNKNOWN
KNOWN = {"offset_ms": 40_000, "bound_ms": 500}


def judged(wall_ms: int = NOW, **facts: Any) -> ClockState:
    return judge(ClockFacts(wall_ms, EARLIEST, LATEST, 60_000, **facts))


@pytest.mark.parametrize(
    ("facts", "verdict", "reason"),
    [
        (KNOWN, RIGHT, ClockReason.CONFIRMED),
        # the tolerance itself is still right, and so is what may lie within it
        ({"offset_ms": 60_000, "bound_ms": 0}, RIGHT, ClockReason.CONFIRMED),
        ({"offset_ms": -60_500, "bound_ms": 500}, RIGHT, ClockReason.CONFIRMED),
        ({"offset_ms": 60_501, "bound_ms": 500}, WRONG, ClockReason.OFF),
        ({"offset_ms": -60_501, "bound_ms": 500}, WRONG, ClockReason.OFF),
        # surely wrong, however old the word is
        ({"offset_ms": 200_000, "bound_ms": 61_000}, WRONG, ClockReason.OFF),
        ({"offset_ms": 0, "bound_ms": 60_001}, UNKNOWN, ClockReason.TOO_OLD),
        # what the sources agree on outranks what the disk remembers of a clock that ran ahead
        ({**KNOWN, "last_seen_ms": NOW + 60_001}, RIGHT, ClockReason.CONFIRMED),
        ({**KNOWN, "is_disputed": True}, UNKNOWN, ClockReason.DISPUTED),
        ({}, UNKNOWN, ClockReason.NO_SOURCE),
        ({"last_seen_ms": NOW + 60_000}, UNKNOWN, ClockReason.NO_SOURCE),
        ({"last_seen_ms": NOW + 60_001}, WRONG, ClockReason.BEFORE_LAST_SEEN),
        ({"wall_ms": EARLIEST - 1}, WRONG, ClockReason.BEFORE_BUILD),
        ({"wall_ms": EARLIEST - 1, "is_disputed": True}, WRONG, ClockReason.BEFORE_BUILD),
        ({"wall_ms": LATEST + 1}, WRONG, ClockReason.TOO_LATE),
        ({"is_disputed": True}, UNKNOWN, ClockReason.DISPUTED),
        ({"is_in_doubt": True}, UNKNOWN, ClockReason.IN_DOUBT),
        ({"has_stepped": True}, UNKNOWN, ClockReason.STEPPED),
        ({"has_stepped": True, **KNOWN}, RIGHT, ClockReason.CONFIRMED),
    ],
)
def test_the_verdict(facts: dict[str, Any], verdict: ClockVerdict, reason: ClockReason) -> None:
    state = judged(**facts)
    assert (state.verdict, state.reason) == (verdict, reason)


def test_the_state_holds_what_is_known() -> None:
    state = judged(**KNOWN, drift_ppm=12.5)
    assert (state.offset_ms, state.bound_ms, state.drift_ppm) == (40_000, 500, 12.5)
    # before anything is known
    assert replace(judged(), earliest_ms=0) == ClockState()
