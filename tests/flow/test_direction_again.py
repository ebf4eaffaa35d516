"""Test the direction that stands already: asked about once, then kept as the worker means it."""

from __future__ import annotations

import pytest

from gateway.domain.events import CardInserted, CardRemoved
from gateway.domain.model import IN_COUNTS_S, Direction, KnownWorker
from gateway.flow.actions import Back, DirectionChosen
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.registration import DOUBLE_S
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


def test_it_is_left_without_a_registration() -> None:
    state = chosen(IN, IN)
    assert isinstance(after(state, Back(), CardRemoved()).screen, Welcome)
    assert isinstance(after(state, timeout(state)).screen, NotRegistered)
    assert isinstance(after(state, CardInserted()).screen, Reading)
