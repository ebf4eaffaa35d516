"""Test the direction that stands already: asked about once, then kept as the worker means it."""

from __future__ import annotations

import pytest

from gateway.domain.events import CardInserted, CardRemoved, Kept
from gateway.domain.model import IN_COUNTS_S, Direction, KnownWorker
from gateway.flow.actions import Back, DirectionChosen
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.lanes import DOUBLE_S, QUICK_S
from gateway.flow.states import ConfirmDirection, Done, Keeping, NotRegistered, Reading, Welcome
from tests.support.people import JAN, PEETERS
from tests.support.visits import OPEN, after, of_type, play, recalled, timeout

IN, OUT = Direction


def known(last: Direction | None, age_s: int = 3600) -> KnownWorker:
    """Return what is known of a worker whose last registration is so many seconds old."""
    return KnownWorker(employer=PEETERS, last_direction=last, last_age_s=age_s)


def chosen(last: Direction | None, direction: Direction, age_s: int = 3600) -> State:
    """Return the state after this direction was chosen."""
    return after(recalled(OPEN, known(last, age_s)), DirectionChosen(direction))


@pytest.mark.parametrize("direction", Direction)
def test_the_direction_that_stands_is_asked_about_and_not_kept(direction: Direction) -> None:
    screen = chosen(direction, direction).screen
    assert screen == ConfirmDirection(JAN, PEETERS, known(direction), direction)


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("meant", Direction)
def test_it_is_asked_once(direction: Direction, meant: Direction) -> None:
    state, emitted = play(chosen(direction, direction), DirectionChosen(meant))
    assert isinstance(state.screen, Keeping)
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [meant]


def test_out_of_some_days_ago_stands_and_a_forgotten_in_does_not() -> None:
    assert isinstance(chosen(OUT, OUT, 5 * 86_400).screen, ConfirmDirection)
    assert isinstance(chosen(IN, IN, IN_COUNTS_S).screen, Keeping)


@pytest.mark.parametrize(("last", "direction"), [(None, IN), (None, OUT), (IN, OUT), (OUT, IN)])
def test_nothing_else_is_asked_about(last: Direction | None, direction: Direction) -> None:
    assert isinstance(chosen(last, direction).screen, Keeping)


def test_the_same_tap_is_still_shown_and_not_asked_about() -> None:
    assert isinstance(chosen(IN, IN, DOUBLE_S - 1).screen, Done)


@pytest.mark.parametrize("last", Direction)
@pytest.mark.parametrize("age_s", [0, DOUBLE_S, QUICK_S - 1])
def test_the_other_direction_within_two_minutes_is_asked_about(last: Direction, age_s: int) -> None:
    (other,) = set(Direction) - {last}
    state = chosen(last, other, age_s)
    assert state.screen == ConfirmDirection(JAN, PEETERS, known(last, age_s), other)
    # meant all the same, or only looked whether it counted
    _, emitted = play(state, DirectionChosen(other))
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [other]
    seen, emitted = play(state, DirectionChosen(last))
    assert isinstance(seen.screen, Done)
    assert seen.screen.is_repeat
    assert not of_type(emitted, Keep)
    assert isinstance(chosen(last, other, QUICK_S).screen, Keeping)


@pytest.mark.parametrize("direction", Direction)
def test_the_same_direction_within_two_minutes_is_written_where_it_is_meant(
    direction: Direction,
) -> None:
    _, emitted = play(chosen(direction, direction, QUICK_S - 1), DirectionChosen(direction))
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [direction]


def test_a_break_is_an_out_and_told_as_a_break() -> None:
    at_break = DirectionChosen(OUT, is_break=True)
    for age_s, events in ((3600, (at_break,)), (QUICK_S - 1, (at_break, DirectionChosen(OUT)))):
        state, emitted = play(recalled(OPEN, known(IN, age_s)), *events)
        assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [OUT]
        done = after(state, Kept(state.visit, "R1", 7, "P")).screen
        assert isinstance(done, Done)
        assert done.is_break
    # who says IN after all takes no break
    state = after(recalled(OPEN, known(OUT, DOUBLE_S)), at_break, DirectionChosen(IN))
    assert isinstance(state.screen, Keeping)
    assert not state.screen.is_break


def test_it_is_left_without_a_registration() -> None:
    state = chosen(IN, IN)
    assert isinstance(after(state, Back(), CardRemoved()).screen, Welcome)
    assert isinstance(after(state, timeout(state)).screen, NotRegistered)
    assert isinstance(after(state, CardInserted()).screen, Reading)
