"""Test what comes through keys: counted before it is looked up, and paused as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.events import CardInserted, DayOpened, FormRead, MeansChanged, Scanned
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, KeyPressed, MeansTouched, NumberEntered
from gateway.flow.effects import CountTyped, RecallWorker
from gateway.flow.identification import GO_ON_S, IDLE_S
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection, Reading, Screen, Trouble, Typing, Welcome
from tests.support.people import JAN, LINDE, PIOTR
from tests.support.scanned_codes import NATIONAL
from tests.support.visits import (
    OPEN,
    after,
    at_direction,
    keypad_after,
    of_type,
    play,
    timeout,
    timer_seconds,
    without_timers,
)

UNTIL_MS = 1_800_000_060_000
PAUSE = MeansChanged(Means.KEYPAD, False, Problem.TYPING_PAUSED, UNTIL_MS)
PAUSED = after(OPEN, PAUSE)
TROUBLE = Trouble(Problem.TYPING_PAUSED)
# 17 digits, but nobody's check digits
UNCHECKED = PIOTR.number[:-1] + "6"


@pytest.mark.parametrize(("number", "seconds"), [(NATIONAL, GO_ON_S), (UNCHECKED, IDLE_S)])
def test_what_is_no_whole_limosa_number_is_typed_by_a_scanner_and_waits(
    number: str, seconds: float
) -> None:
    for screen in (Welcome(), Typing("85"), at_direction().screen):
        state, emitted = play(OPEN.with_screen(screen), Scanned(number))
        assert (state.screen, timer_seconds(emitted)) == (Typing(number), [seconds])
        assert not without_timers(emitted)


@pytest.mark.parametrize(
    ("state", "event", "number"),
    [
        (OPEN, Scanned(PIOTR.number), PIOTR.number),
        (keypad_after(NATIONAL), NumberEntered(), NATIONAL),
        (keypad_after(NATIONAL), timeout(keypad_after(NATIONAL)), NATIONAL),
        (OPEN.with_screen(Typing(UNCHECKED)), NumberEntered(), UNCHECKED),
    ],
)
def test_a_number_through_keys_is_counted_before_the_journal_is_asked(
    state: State, event: Any, number: str
) -> None:
    _, emitted = play(state, event)
    kinds = [type(effect) for effect in without_timers(emitted)]
    assert kinds == [CountTyped, RecallWorker]
    assert of_type(emitted, CountTyped) == [CountTyped(number)]


def test_a_form_before_the_camera_is_not_counted() -> None:
    assert not of_type(play(OPEN, FormRead(PIOTR))[1], CountTyped)


@pytest.mark.parametrize(
    "screen",
    [Typing(NATIONAL), Typing("85"), Reading(replace(JAN, means=Means.KEYPAD)), Reading(PIOTR)],
)
def test_the_number_too_many_ends_there(screen: Screen) -> None:
    state = after(OPEN.with_screen(screen), PAUSE)
    assert (state.screen, state.kiosk.typing_until_ms) == (TROUBLE, UNTIL_MS)


@pytest.mark.parametrize("event", [KeyPressed("8"), Scanned(PIOTR.number), Scanned(NATIONAL)])
def test_keys_say_why_they_rest_and_disturb_nobody(event: Any) -> None:
    assert after(PAUSED, event).screen == TROUBLE
    said = after(PAUSED, event)
    assert play(said, event) == (said, [])
    at_doors = PAUSED.with_screen(at_direction().screen)
    assert isinstance(at_doors.screen, ChooseDirection)
    assert after(at_doors, event) == at_doors


def test_the_tile_says_why_and_cards_and_forms_go_on() -> None:
    assert after(PAUSED, MeansTouched(Means.KEYPAD)).screen == TROUBLE
    assert after(PAUSED, FormRead(replace(JAN, means=Means.KEYPAD))).screen == TROUBLE
    for state in (PAUSED, PAUSED.with_screen(TROUBLE)):
        assert after(state, CardInserted()).screen == Reading()
        assert after(state, FormRead(PIOTR)).screen == Reading(PIOTR)


def test_typing_comes_back_and_staff_are_told_until_the_day_is_over() -> None:
    state = after(PAUSED, MeansChanged(Means.KEYPAD, is_working=True))
    assert state.kiosk.missing_means == ()
    assert state.kiosk.typing_until_ms == UNTIL_MS
    assert after(state, MeansTouched(Means.KEYPAD), Back()).screen == Welcome()
    tomorrow = after(state, DayOpened("u", LINDE, "1234"))
    assert tomorrow.kiosk.typing_until_ms == 0
    # a scanner without a keypad
    scanner_only = after(PAUSED, MeansChanged(Means.KEYPAD, is_working=False))
    assert scanner_only.kiosk.missing_means == ()
    typed = Reading(replace(PIOTR, means=Means.KEYPAD))
    assert after(scanner_only, Scanned(PIOTR.number)).screen == typed
