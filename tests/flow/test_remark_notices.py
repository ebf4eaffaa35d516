"""Test remarks that came after the worker had left: shown at the next visit, and noted with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from gateway.domain.events import Answered, CardInserted, CardRead, Kept, WorkerRecalled
from gateway.domain.model import (
    Answer,
    Direction,
    KnownWorker,
    Outcome,
    Regime,
    Remark,
    RemarkNotice,
    Validity,
)
from gateway.flow.actions import Back, DirectionChosen
from gateway.flow.effects import Effect, Keep
from gateway.flow.kiosk_state import State
from gateway.flow.reducer import step
from gateway.flow.result import KEPT_S, REMARK_S
from gateway.flow.states import ChooseDirection, Done, Keeping
from tests.support.people import JAN, PEETERS
from tests.support.visits import OPEN, in_regime, of_type, recalled, timeout, timer_seconds

OLD = RemarkNotice("R1", Remark("ciao_24"), 1_000)
DAILY = in_regime(OPEN, Regime.DAILY)


def at_direction(state: State, *notices: RemarkNotice) -> State:
    """Return the choice of direction for a known worker with these notices."""
    return recalled(state, KnownWorker(employer=PEETERS, notices=notices))


def keep(state: State, reference: str = "R2") -> tuple[State, Keep]:
    """Return the state after the choice of direction and the commit, and the effect ``Keep``."""
    state, emitted = step(state, DirectionChosen(Direction.OUT))
    (effect,) = of_type(emitted, Keep)
    return step(state, Kept(state.visit, reference, 2_000, "ABCDEF"))[0], effect


def test_a_notice_stands_before_the_doors_and_is_noted_with_the_registration() -> None:
    state = at_direction(OPEN, OLD)
    assert isinstance(state.screen, ChooseDirection)
    assert state.screen.known.notices == (OLD,)
    state, effect = keep(state)
    assert effect.shown == ("R1",)
    assert state.kiosk.shown == ()


def test_a_notice_comes_again_when_the_worker_leaves() -> None:
    state = step(at_direction(OPEN, OLD), Back())[0]
    assert state.kiosk.shown == ()
    assert keep(at_direction(state))[1].shown == ()


def test_a_remark_shown_with_the_result_is_not_shown_again() -> None:
    state, _ = keep(at_direction(OPEN))
    answer = Answer("R2", Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_1"),))
    state = step(state, Answered(answer))[0]
    assert isinstance(state.screen, Done)
    state = step(state, Back())[0]
    again = at_direction(state, RemarkNotice("R2", Remark("caw_1"), 2_000), OLD)
    assert isinstance(again.screen, ChooseDirection)
    assert again.screen.known.notices == (OLD,)
    assert keep(again, "R3")[1].shown == ("R2", "R1")


def test_an_answer_without_remarks_shows_none() -> None:
    state, _ = keep(at_direction(OPEN))
    state = step(state, Answered(Answer("R2", Outcome.CONFIRMED, "1", Validity.VALIDATED)))[0]
    assert replace(state.kiosk, shown=()) == state.kiosk


def test_with_a_direction_to_choose_no_notice_is_shown_twice() -> None:
    state, _ = keep(at_direction(OPEN, OLD))
    assert isinstance(state.screen, Done)
    assert state.screen.notices == ()


# ---- one presence a day: no screen between card and result ---------------------------------------


def presence(known: KnownWorker, state: State = DAILY) -> tuple[State, tuple[Effect, ...]]:
    """Return the result of a worker of the daily regime, and the effects from the card on."""
    state, _ = step(state, CardRead(JAN))
    state, emitted = step(state, WorkerRecalled(state.visit, known))
    if of_type(emitted, Keep):
        state, more = step(state, Kept(state.visit, "R2", 2_000, "ABCDEF"))
        emitted = (*emitted, *more)
    return state, emitted


@pytest.mark.parametrize("today", [False, True])
def test_in_the_daily_regime_a_notice_stands_on_the_result_for_as_long_as_a_remark(
    today: bool,
) -> None:
    known = KnownWorker(
        employer=PEETERS, has_registered_today=today, last_direction=Direction.IN, notices=(OLD,)
    )
    state, emitted = presence(known)
    assert isinstance(state.screen, Done)
    assert (state.screen.notices, state.screen.is_repeat) == ((OLD,), today)
    assert timer_seconds(emitted)[-1] == REMARK_S
    # not read yet
    assert state.kiosk.shown == ()
    assert timer_seconds(presence(replace(known, notices=()))[1])[-1] == KEPT_S


def test_a_notice_on_the_result_is_read_when_it_is_answered_or_stood_its_time() -> None:
    known = KnownWorker(employer=PEETERS, notices=(OLD,))
    state, _ = presence(known)
    for read in (Back(), timeout(state)):
        assert step(state, read)[0].kiosk.shown == ("R1",)
    interrupted, _ = step(state, CardInserted())
    assert interrupted.kiosk.shown == ()
    home, _ = step(state, Back())
    again, emitted = presence(known, home)
    assert isinstance(again.screen, Done)
    # shown once
    assert again.screen.notices == ()
    assert [effect.shown for effect in of_type(emitted, Keep)] == [("R1",)]


def test_a_refusal_hides_the_notice_which_comes_again() -> None:
    state, _ = presence(KnownWorker(employer=PEETERS, notices=(OLD,)))
    state, emitted = step(state, Answered(Answer("R2", Outcome.REFUSED)))
    assert timer_seconds(emitted) == [REMARK_S]
    assert step(state, Back())[0].kiosk.shown == ("R2",)


def test_a_remark_of_today_and_one_of_before_are_read_together() -> None:
    state, _ = presence(KnownWorker(employer=PEETERS, notices=(OLD,)))
    answer = Answer("R2", Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_1"),))
    state, emitted = step(state, Answered(answer))
    assert timer_seconds(emitted) == [REMARK_S]
    assert step(state, Back())[0].kiosk.shown == ("R1", "R2")


class WorkerDays(RuleBasedStateMachine):
    """Play random days of one worker, who is shown each remark until a screen has shown it."""

    def __init__(self) -> None:
        super().__init__()
        self.state = DAILY
        self.unseen: dict[str, RemarkNotice] = {}
        # references whose notices a screen has shown
        self.displayed: set[str] = set()
        self.days = 0

    @rule()
    def a_remark_comes(self) -> None:
        reference = f"R{len(self.unseen) + len(self.displayed)}"
        self.unseen[reference] = RemarkNotice(reference, Remark("ciao_24"), 1)

    def _take(self, event: Any) -> tuple[Effect, ...]:
        if isinstance(self.state.screen, Done):
            self.displayed |= {notice.reference for notice in self.state.screen.notices}
        self.state, emitted = step(self.state, event)
        assert set(self.state.kiosk.shown) <= self.displayed
        for effect in of_type(emitted, Keep):
            assert set(effect.shown) <= self.displayed
            for reference in effect.shown:
                self.unseen.pop(reference, None)
        return emitted

    @rule(
        today=st.booleans(),
        regime=st.sampled_from(Regime),
        going=st.sampled_from(["back", "timeout", "card"]),
    )
    def a_visit(self, today: bool, regime: Regime, going: str) -> None:
        self.state = in_regime(self.state, regime)
        self._take(CardRead(JAN))
        shown = self.state.kiosk.shown
        expected = [notice for key, notice in self.unseen.items() if key not in shown]
        known = KnownWorker(
            employer=PEETERS,
            has_registered_today=today,
            last_direction=Direction.IN,
            last_age_s=900,
            notices=tuple(self.unseen.values()),
        )
        self._take(WorkerRecalled(self.state.visit, known))
        if isinstance(self.state.screen, ChooseDirection):
            assert list(self.state.screen.known.notices) == expected
            self.displayed |= {notice.reference for notice in self.state.screen.known.notices}
            self._take(DirectionChosen(Direction.OUT))
            expected = []
        if isinstance(self.state.screen, Keeping):
            self.days += 1
            self._take(Kept(self.state.visit, f"K{self.days}", 2_000, "ABCDEF"))
        assert isinstance(self.state.screen, Done)
        assert list(self.state.screen.notices) == expected
        leaving = {"back": Back(), "timeout": timeout(self.state), "card": CardInserted()}
        self._take(leaving[going])
        if going != "card":
            assert {notice.reference for notice in expected} <= set(self.state.kiosk.shown)


TestWorkerDays = WorkerDays.TestCase
TestWorkerDays.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
