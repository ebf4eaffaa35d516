"""Remarks that came after the worker had left: told before the next direction is chosen, noted with
the registration.
"""

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
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    Regime,
    Remark,
    RemarkNotice,
    Validity,
    Workplace,
)
from gateway.flow import step
from gateway.flow.actions import Back, DirectionChosen, Timeout
from gateway.flow.effects import Effect, Keep, SetTimer
from gateway.flow.registration import KEPT_S, REMARK_S
from gateway.flow.states import ChooseDirection, Done, Keeping, KioskState, State, Welcome

COMPANY = Employer("0123456749", "Peeters")
PLACE = Workplace("1Y1000NF9KCQZ", "here", companies=(COMPANY,))
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
OLD = RemarkNotice("R1", Remark("ciao_24"), 1_000)
OPEN = State(kiosk=KioskState(workplace=PLACE), screen=Welcome())


def before_the_doors(state: State, *notices: RemarkNotice) -> State:
    """A worker who is known, with these notices."""
    state, _ = step(state, CardRead(JAN))
    return step(state, WorkerRecalled(state.visit, KnownWorker(employer=COMPANY, notices=notices)))[
        0
    ]


def kept(state: State, reference: str = "R2") -> tuple[State, Keep]:
    """Gone on from the doors, and on disk; with the effect that did it."""
    state, emitted = step(state, DirectionChosen(Direction.OUT))
    (effect,) = [effect for effect in emitted if isinstance(effect, Keep)]
    return step(state, Kept(state.visit, reference, 2_000, "ABCDEF"))[0], effect


def test_a_notice_stands_before_the_doors_and_is_noted_with_the_registration() -> None:
    state = before_the_doors(OPEN, OLD)
    assert isinstance(state.screen, ChooseDirection)
    assert state.screen.known.notices == (OLD,)
    state, effect = kept(state)
    assert effect.shown == ("R1",)
    assert state.kiosk.shown == ()


def test_who_goes_away_is_told_again() -> None:
    state = step(before_the_doors(OPEN, OLD), Back())[0]
    assert state.kiosk.shown == ()
    assert kept(before_the_doors(state))[1].shown == ()


def test_a_remark_shown_with_the_result_is_not_told_again() -> None:
    state, _ = kept(before_the_doors(OPEN))
    answer = Answer("R2", Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_1"),))
    state = step(state, Answered(answer))[0]
    assert isinstance(state.screen, Done)
    state = step(state, Back())[0]
    again = before_the_doors(state, RemarkNotice("R2", Remark("caw_1"), 2_000), OLD)
    assert isinstance(again.screen, ChooseDirection)
    assert again.screen.known.notices == (OLD,)
    assert kept(again, "R3")[1].shown == ("R2", "R1")


def test_an_answer_without_remarks_shows_none() -> None:
    state, _ = kept(before_the_doors(OPEN))
    state = step(state, Answered(Answer("R2", Outcome.CONFIRMED, "1", Validity.VALIDATED)))[0]
    assert replace(state.kiosk, shown=()) == state.kiosk


# ---- one presence a day: no screen between card and result ---------------------------------------

DAILY = OPEN.with_kiosk(regime=Regime.DAILY)


def timers(emitted: tuple[Effect, ...]) -> list[float]:
    return [effect.seconds for effect in emitted if isinstance(effect, SetTimer)]


def presence(known: KnownWorker, state: State = DAILY) -> tuple[State, tuple[Effect, ...]]:
    """A worker of the daily regime: the card, the journal's word, and the commit where there is one."""
    state, _ = step(state, CardRead(JAN))
    state, emitted = step(state, WorkerRecalled(state.visit, known))
    if any(isinstance(effect, Keep) for effect in emitted):
        state, more = step(state, Kept(state.visit, "R2", 2_000, "ABCDEF"))
        emitted = (*emitted, *more)
    return state, emitted


@pytest.mark.parametrize("today", [False, True])
def test_in_the_daily_regime_a_notice_stands_on_the_result_for_as_long_as_a_remark(
    today: bool,
) -> None:
    state, emitted = presence(
        KnownWorker(
            employer=COMPANY,
            has_registered_today=today,
            last_direction=Direction.IN,
            notices=(OLD,),
        )
    )
    assert isinstance(state.screen, Done)
    assert (state.screen.notices, state.screen.is_repeat) == ((OLD,), today)
    assert timers(emitted)[-1] == REMARK_S
    # not read yet
    assert state.kiosk.shown == ()
    assert (
        timers(
            presence(
                KnownWorker(
                    employer=COMPANY, has_registered_today=today, last_direction=Direction.IN
                )
            )[1]
        )[-1]
        == KEPT_S
    )


def test_a_notice_on_the_result_is_read_when_it_is_answered_or_stood_its_time() -> None:
    state, _ = presence(KnownWorker(employer=COMPANY, notices=(OLD,)))
    for read in (Back(), Timeout(state.moment)):
        assert step(state, read)[0].kiosk.shown == ("R1",)
    interrupted, _ = step(state, CardInserted())
    assert interrupted.kiosk.shown == ()
    home, _ = step(state, Back())
    again, emitted = presence(KnownWorker(employer=COMPANY, notices=(OLD,)), home)
    assert isinstance(again.screen, Done)
    # told once
    assert again.screen.notices == ()
    assert [effect.shown for effect in emitted if isinstance(effect, Keep)] == [("R1",)]


def test_a_refusal_takes_the_screen_for_itself_and_the_notice_is_told_again() -> None:
    state, _ = presence(KnownWorker(employer=COMPANY, notices=(OLD,)))
    state, emitted = step(state, Answered(Answer("R2", Outcome.REFUSED)))
    assert timers(emitted) == [REMARK_S]
    assert step(state, Back())[0].kiosk.shown == ()


def test_a_remark_of_today_and_one_of_before_are_read_together() -> None:
    state, _ = presence(KnownWorker(employer=COMPANY, notices=(OLD,)))
    state, emitted = step(
        state, Answered(Answer("R2", Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_1"),)))
    )
    assert timers(emitted) == [REMARK_S]
    assert step(state, Back())[0].kiosk.shown == ("R1", "R2")


def test_with_a_direction_to_choose_nothing_is_told_twice() -> None:
    state, _ = kept(before_the_doors(OPEN, OLD))
    assert isinstance(state.screen, Done)
    assert state.screen.notices == ()


class Told(RuleBasedStateMachine):
    """Random days of one worker: a remark counts as shown only after a screen told it, and is told
    until then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.state = DAILY
        self.unseen_by_worker: dict[str, RemarkNotice] = {}
        self.stood: set[str] = set()
        self.days = 0

    @rule()
    def a_remark_comes(self) -> None:
        reference = f"R{len(self.unseen_by_worker) + len(self.stood)}"
        self.unseen_by_worker[reference] = RemarkNotice(reference, Remark("ciao_24"), 1)

    def _take(self, event: Any) -> tuple[Effect, ...]:
        if isinstance(self.state.screen, Done):
            self.stood |= {notice.reference for notice in self.state.screen.notices}
        self.state, emitted = step(self.state, event)
        assert set(self.state.kiosk.shown) <= self.stood
        for effect in emitted:
            if isinstance(effect, Keep):
                assert set(effect.shown) <= self.stood
                for reference in effect.shown:
                    self.unseen_by_worker.pop(reference, None)
        return emitted

    @rule(
        today=st.booleans(),
        regime=st.sampled_from(Regime),
        going=st.sampled_from(["back", "timeout", "card"]),
    )
    def a_visit(self, today: bool, regime: Regime, going: str) -> None:
        self.state = self.state.with_kiosk(regime=regime)
        self._take(CardRead(JAN))
        expected = [
            one
            for one in self.unseen_by_worker.values()
            if one.reference not in self.state.kiosk.shown
        ]
        known = KnownWorker(
            employer=COMPANY,
            has_registered_today=today,
            last_direction=Direction.IN,
            last_age_s=900,
            notices=tuple(self.unseen_by_worker.values()),
        )
        self._take(WorkerRecalled(self.state.visit, known))
        if isinstance(self.state.screen, ChooseDirection):
            assert list(self.state.screen.known.notices) == expected
            self.stood |= {notice.reference for notice in self.state.screen.known.notices}
            self._take(DirectionChosen(Direction.OUT))
            expected = []
        if isinstance(self.state.screen, Keeping):
            self.days += 1
            self._take(Kept(self.state.visit, f"K{self.days}", 2_000, "ABCDEF"))
        assert isinstance(self.state.screen, Done)
        assert list(self.state.screen.notices) == expected
        leaving = {"back": Back(), "timeout": Timeout(self.state.moment), "card": CardInserted()}[
            going
        ]
        self._take(leaving)
        if going != "card":
            assert {one.reference for one in expected} <= set(self.state.kiosk.shown)


TestTold = Told.TestCase
TestTold.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
