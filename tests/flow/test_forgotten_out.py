"""Test the forgotten OUT: asked at the next visit with the last registration, never invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import FormRead, Kept, WorkerRecalled
from gateway.domain.gates import Gate, GateMode
from gateway.domain.model import IN_COUNTS_S, Direction, KnownWorker, Means, Remark, RemarkNotice
from gateway.flow.actions import Back, DirectionChosen
from gateway.flow.effects import Keep
from gateway.flow.lanes import LONG_S
from gateway.flow.states import ChooseDirection, Done, Keeping
from tests.support.people import JAN
from tests.support.visits import CLEAR, OPEN, after, of_type, play, recalled, timeout

IN, OUT = Direction
FORGOTTEN = replace(CLEAR, has_registered_today=False, last_age_s=IN_COUNTS_S)


def asked(known: KnownWorker) -> ChooseDirection:
    """Return the choice of direction."""
    screen = recalled(OPEN, known).screen
    assert isinstance(screen, ChooseDirection)
    return screen


@pytest.mark.parametrize(
    ("age_s", "is_missing", "likely"),
    [
        # a night shift
        (LONG_S - 1, False, OUT),
        # the next day's IN becomes no OUT by itself
        (LONG_S, True, None),
        (IN_COUNTS_S - 1, True, None),
        (IN_COUNTS_S, True, IN),
        (20 * 86_400, True, IN),
    ],
)
def test_it_is_told_and_both_are_offered(
    age_s: int, is_missing: bool, likely: Direction | None
) -> None:
    screen = asked(replace(FORGOTTEN, last_age_s=age_s))
    assert (screen.is_out_missing, screen.likely, screen.left_s) == (is_missing, likely, 0)


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("age_s", [LONG_S, IN_COUNTS_S])
def test_what_is_chosen_is_kept_and_nothing_else(direction: Direction, age_s: int) -> None:
    state, emitted = play(
        recalled(OPEN, replace(FORGOTTEN, last_age_s=age_s)), DirectionChosen(direction)
    )
    assert isinstance(state.screen, Keeping)
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [direction]


@pytest.mark.parametrize(
    "known",
    [
        replace(FORGOTTEN, has_registered_today=True),
        replace(FORGOTTEN, last_direction=OUT),
        replace(FORGOTTEN, last_direction=None),
    ],
)
def test_nothing_is_missing_otherwise(known: KnownWorker) -> None:
    assert not asked(known).is_out_missing


def test_a_number_learns_nothing_of_it() -> None:
    typed = replace(JAN, means=Means.KEYPAD)
    state = after(OPEN, FormRead(typed), timeout(OPEN))
    state = after(state, WorkerRecalled(state.visit, FORGOTTEN))
    assert not getattr(state.screen, "is_out_missing", False)


def test_the_kiosk_of_one_lane_does_not_see_the_other() -> None:
    for mode, is_missing in ((GateMode.IN, False), (GateMode.OUT, False), (GateMode.HOURS, True)):
        lane = OPEN.with_kiosk(gate=Gate(mode), is_card_doubted=True, keeps_by_itself=False)
        screen = recalled(lane, replace(FORGOTTEN, is_employer_settled=False)).screen
        assert isinstance(screen, ChooseDirection)
        assert screen.is_out_missing is is_missing


def test_remarks_are_told_with_the_result() -> None:
    noticed = replace(FORGOTTEN, notices=(RemarkNotice("R0", Remark("ciao_24"), 1),))
    state = after(recalled(OPEN, noticed), DirectionChosen(IN))
    assert state.kiosk.shown == ()
    state = after(state, Kept(state.visit, "R1", 7, "P"))
    assert isinstance(state.screen, Done)
    assert state.screen.notices == noticed.notices
    assert after(state, Back()).kiosk.shown == ("R0",)
