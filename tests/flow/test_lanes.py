"""Test the gate that serves one direction: a known worker registers with the card alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.events import CardInserted, CardRead, JournalAlarm, Kept, WorkerRecalled
from gateway.domain.gates import Gate, GateMode
from gateway.domain.model import (
    Direction,
    KnownWorker,
    Means,
    QueueStatus,
    Regime,
    Remark,
    RemarkNotice,
)
from gateway.domain.problem import Problem
from gateway.flow.actions import DirectionChosen, EmployerChosen
from gateway.flow.countdown import LEAST_AGE_S, MOST_AGE_S
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.lanes import DOUBLE_S, QUICK_S
from gateway.flow.states import ChooseDirection, ChooseEmployer, ConfirmDirection, Done, Keeping
from tests.support.people import JAN, PEETERS
from tests.support.visits import CLEAR, OPEN, after, in_regime, of_type, play, recalled

IN, OUT = Direction
NOTICE = RemarkNotice("R0", Remark("ciao_24"), 1)


def at(hour: int, minute: int = 0) -> int:
    """Return a moment of a summer day in Belgium."""
    return epoch_ms(datetime(2027, 6, 7, hour, minute, tzinfo=BELGIUM))


def gate(mode: GateMode, **kiosk: Any) -> State:
    """Return an open kiosk whose gate serves this."""
    return OPEN.with_kiosk(gate=Gate(mode), **kiosk)


def kept_at_once(state: State, known: KnownWorker) -> list[Direction]:
    """Return what is kept of a card without a touch and without a timer's turn."""
    state, emitted = play(state, CardInserted(), CardRead(JAN))
    _, more = play(state, WorkerRecalled(state.visit, known))
    return [keep.draft.direction for keep in of_type([*emitted, *more], Keep)]


@pytest.mark.parametrize("lane", Direction)
@pytest.mark.parametrize(
    "known",
    [
        CLEAR,
        replace(CLEAR, last_direction=OUT),
        # the other lane has a kiosk of its own
        replace(CLEAR, has_registered_today=False, last_age_s=86_400),
        replace(CLEAR, last_direction=OUT, has_registered_today=False, last_age_s=MOST_AGE_S),
        replace(CLEAR, notices=(NOTICE,)),
    ],
)
def test_a_known_worker_in_a_lane_touches_nothing(lane: Direction, known: KnownWorker) -> None:
    state = gate(GateMode(lane.value), keeps_by_itself=False)
    assert kept_at_once(state, known) == [lane]
    state = recalled(state, known)
    done = after(state, Kept(state.visit, "R1", 7, "P")).screen
    assert isinstance(done, Done)
    assert (done.direction, done.notices, done.is_fresh) == (lane, known.notices, False)


@pytest.mark.parametrize(
    ("known", "kiosk"),
    [
        (replace(CLEAR, is_employer_settled=False), {}),
        (replace(CLEAR, is_time_doubted=True), {}),
        (replace(CLEAR, last_age_s=LEAST_AGE_S - 1), {}),
        (replace(CLEAR, last_age_s=MOST_AGE_S + 1), {}),
        (CLEAR, {"queue": QueueStatus(is_clock_wrong=True)}),
        (CLEAR, {"alarms": (Problem.STORE_COPIED,)}),
    ],
)
def test_with_a_doubt_the_lane_is_offered_first(known: KnownWorker, kiosk: dict[str, Any]) -> None:
    state = gate(GateMode.IN, **kiosk)
    assert kept_at_once(state, known) == []
    screen = recalled(state, known).screen
    assert isinstance(screen, ChooseDirection)
    assert (screen.likely, screen.left_s) == (IN, 0)


def test_an_unknown_worker_chooses_the_company_and_touches_the_lane() -> None:
    state = recalled(gate(GateMode.OUT), KnownWorker())
    assert isinstance(state.screen, ChooseEmployer)
    screen = after(state, EmployerChosen(PEETERS)).screen
    assert isinstance(screen, ChooseDirection)
    assert screen.likely is OUT
    assert kept_at_once(gate(GateMode.OUT), replace(CLEAR, is_employer_doubted=True)) == []


@pytest.mark.parametrize("events", [(CardInserted(was_in=True), CardRead(JAN)), (CardRead(JAN),)])
def test_a_card_that_nobody_was_seen_with_is_not_kept(events: tuple[Any, ...]) -> None:
    state = after(gate(GateMode.IN), *events)
    assert isinstance(after(state, WorkerRecalled(state.visit, CLEAR)).screen, ChooseDirection)


def test_a_typist_is_offered_the_lane_and_told_nothing() -> None:
    typed = replace(JAN, means=Means.KEYPAD)
    screen = recalled(gate(GateMode.OUT), CLEAR, typed).screen
    assert isinstance(screen, ChooseDirection)
    assert (screen.likely, screen.known.last_direction) == (OUT, None)


def test_the_same_card_again_in_a_lane_is_the_same_tap_then_asked_about() -> None:
    again = recalled(gate(GateMode.IN), replace(CLEAR, last_age_s=DOUBLE_S - 1)).screen
    assert isinstance(again, Done)
    assert again.is_repeat
    soon = recalled(gate(GateMode.IN), replace(CLEAR, last_age_s=QUICK_S - 1))
    assert isinstance(soon.screen, ChooseDirection)
    assert isinstance(after(soon, DirectionChosen(IN)).screen, ConfirmDirection)
    # the other way out of the same gate, just now
    turned = recalled(gate(GateMode.OUT), replace(CLEAR, last_age_s=DOUBLE_S - 1))
    assert isinstance(after(turned, DirectionChosen(OUT)).screen, ConfirmDirection)


LAST_NIGHT = replace(CLEAR, last_direction=OUT, has_registered_today=False, last_age_s=50_000)


@pytest.mark.parametrize(
    ("moment", "known", "kept"),
    [
        (at(6, 58), LAST_NIGHT, [IN]),
        (at(9, 29), LAST_NIGHT, [IN]),
        (at(9, 30), LAST_NIGHT, []),
        (at(15, 29), CLEAR, []),
        (at(15, 30), CLEAR, [OUT]),
        (at(23, 59), CLEAR, [OUT]),
        # the past does not agree
        (at(8), CLEAR, []),
        (at(16), replace(CLEAR, last_direction=OUT), []),
        (at(16), replace(CLEAR, has_registered_today=False, last_age_s=86_400), []),
    ],
)
def test_by_the_hours_the_card_alone_is_enough_where_the_past_agrees(
    moment: int, known: KnownWorker, kept: list[Direction]
) -> None:
    state = gate(GateMode.HOURS, keeps_by_itself=False)
    assert kept_at_once(state, replace(known, now_ms=moment)) == kept
    wrong = gate(GateMode.HOURS, queue=QueueStatus(is_clock_wrong=True))
    assert kept_at_once(wrong, replace(known, now_ms=moment)) == []


@pytest.mark.parametrize(("moment", "likely"), [(at(7), IN), (at(12), IN), (at(16), OUT)])
def test_by_the_hours_one_who_is_new_here_is_offered_the_hour(
    moment: int, likely: Direction
) -> None:
    known = KnownWorker(employer=CLEAR.employer, now_ms=moment)
    screen = recalled(gate(GateMode.HOURS), known).screen
    assert isinstance(screen, ChooseDirection)
    assert screen.likely is likely


def test_the_hours_are_belgiums_in_winter_and_in_summer() -> None:
    hours = Gate(GateMode.HOURS)
    winter = epoch_ms(datetime(2027, 1, 11, 9, 29, tzinfo=BELGIUM))
    assert [hours.direction_at(winter), hours.direction_at(winter + 60_000)] == [IN, None]
    assert hours.direction_at(at(9, 29)) is IN


def test_a_lane_means_nothing_in_the_daily_regime() -> None:
    state = in_regime(gate(GateMode.OUT), Regime.DAILY)
    assert kept_at_once(state, replace(CLEAR, has_registered_today=False)) == [IN]


def test_an_alarm_between_two_cards_stops_the_second() -> None:
    state = after(gate(GateMode.IN), JournalAlarm((Problem.STORE_VANISHED,), 1))
    assert not isinstance(recalled(state, CLEAR).screen, Keeping)
