"""Test random histories: no event raises, no visit is kept twice, each screen goes home."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    DayClosed,
    DayOpened,
    FormFailed,
    FormRead,
    FormSeen,
    Kept,
    MeansChanged,
    Scanned,
    SignedIn,
    TodayListed,
    WorkerRecalled,
)
from gateway.domain.model import Direction, EarlierDay, KnownWorker, Means
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states, step
from tests.support.people import BRUG, JAN, LINDE, PEETERS, PIOTR
from tests.support.visits import OPEN, after, keypad_after, keys, of_type, timeout

EVENTS = st.sampled_from(
    [
        CardInserted(),
        CardRead(JAN),
        CardRemoved(),
        FormRead(PIOTR),
        FormSeen(),
        FormFailed(Problem.NOT_AN_L1),
        actions.Back(),
        actions.NumberEntered(),
        actions.OtherEmployer(),
        actions.StaffRequested(),
        actions.CloseRequested(),
        actions.OpenRequested(),
        actions.OpenRequested(is_as_before=True),
        actions.SignInSubmitted("u", "p"),
        SignedIn("u", (LINDE,)),
        SignedIn("u", (LINDE, BRUG)),
        actions.WorkplaceChosen(LINDE),
        DayOpened("u", LINDE, "2580"),
        actions.EmployerChosen(PEETERS),
        TodayListed(()),
        *[CardFailed(problem) for problem in (Problem.CARD_STUCK, Problem.CARD_MUTE)],
        *[actions.MeansTouched(means) for means in Means],
        *keys("0258"),
        *[actions.DirectionChosen(direction) for direction in Direction],
        *[MeansChanged(means, is_working=works) for means in Means for works in (True, False)],
        *[actions.LanguageChosen(language) for language in ("fr", "nl")],
        *[
            Scanned(text)
            for text in ("24911234567890115", "85.01.15-123.55", "591-1234567-11", "nothing")
        ],
        *[actions.TextPasted(text) for text in ("8501", "85.01.15-123.55", "words")],
        actions.LeaveRequested(),
        actions.UserActive(),
        actions.ScreenTouched(),
        actions.ProgramFailed(),
        DayClosed(),
        DayClosed(last_day=EarlierDay("u", LINDE, 1)),
    ]
)


class Histories(RuleBasedStateMachine):
    """Play random histories, in which no event raises and time alone brings the kiosk home."""

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.kept: list[int] = []
        self.armed = OPEN.moment

    def _take(self, event: Any) -> None:
        self.state, emitted = step(self.state, event)
        for timer in of_type(emitted, effects.SetTimer):
            self.armed = timer.moment
        self.kept += [keep.visit for keep in of_type(emitted, effects.Keep)]

    @rule(event=EVENTS)
    def anything(self, event: Any) -> None:
        self._take(event)

    @rule(
        known=st.sampled_from(
            [
                KnownWorker(),
                KnownWorker(employer=PEETERS),
                KnownWorker(employer=PEETERS, last_direction=Direction.IN, last_age_s=5),
            ]
        )
    )
    def the_journal_answers(self, known: KnownWorker) -> None:
        self._take(WorkerRecalled(self.state.visit, known))

    @rule(behind=st.integers(0, 1))
    def kept_or_late(self, behind: int) -> None:
        self._take(Kept(self.state.visit - behind, "R", 1, "P"))

    @rule(behind=st.integers(0, 2))
    def a_timer(self, behind: int) -> None:
        self._take(actions.Timeout(self.state.moment - behind))

    @invariant()
    def no_visit_is_kept_twice(self) -> None:
        assert len(self.kept) == len(set(self.kept))

    @invariant()
    def every_screen_has_a_timer_that_counts(self) -> None:
        assert self.armed == self.state.moment or isinstance(self.state.screen, states.Resting)

    @invariant()
    def with_time_alone_it_comes_home(self) -> None:
        state = self.state
        for _ in range(4):
            if isinstance(state.screen, HOME):
                return
            state, _ = step(state, timeout(state))
        assert isinstance(state.screen, HOME), self.state


HOME = (states.Welcome, states.Closed, states.Resting, states.TakeCard)
TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)


@given(st.text(max_size=3))
def test_no_key_breaks_the_keypad(key: str) -> None:
    assert isinstance(after(keypad_after("85"), actions.KeyPressed(key)).screen, states.Typing)
