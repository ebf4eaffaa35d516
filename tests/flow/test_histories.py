"""Test random histories: no event raises, no visit is kept twice, each screen goes home."""

from __future__ import annotations

from dataclasses import replace
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
from gateway.domain.model import Direction, EarlierDay, KnownWorker, Means, Person
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states
from gateway.flow.reducer import step
from tests.support.people import BRUG, JAN, LINDE, PEETERS, PIOTR
from tests.support.visits import CLEAR, OPEN, after, keypad_after, keys, of_type, timeout

ELS = replace(JAN, number="05011512353", given="Els")
EVENTS = st.sampled_from(
    [
        CardInserted(),
        CardInserted(was_in=True),
        CardRead(JAN),
        CardRead(ELS),
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


# what says that somebody is at it, or that the card is another one
DISTURBING = (
    *(CardInserted, CardRemoved, CardFailed, FormRead, FormFailed, Scanned),
    *(actions.Back, actions.OtherEmployer, actions.DirectionChosen, actions.LanguageChosen),
    *(actions.UserActive, actions.ScreenTouched, actions.ProgramFailed),
)


class Histories(RuleBasedStateMachine):
    """Play random histories, in which no event raises and time alone brings the kiosk home."""

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.kept: list[int] = []
        self.armed = OPEN.moment
        # who began the visit, whether the card was put in and read well, and left alone since
        self.person: Person | None = None
        self.is_card_sure = self.is_undisturbed = False

    def _take(self, event: Any) -> None:
        self.state, emitted = step(self.state, event)
        for timer in of_type(emitted, effects.SetTimer):
            self.armed = timer.moment
        for recall in of_type(emitted, effects.RecallWorker):
            self.person, self.is_undisturbed = recall.person, True
        if isinstance(event, CardInserted):
            self.is_card_sure = not event.was_in
        if isinstance(event, CardFailed):
            self.is_card_sure = False
        if isinstance(event, DISTURBING):
            self.is_undisturbed = False
        for keep in of_type(emitted, effects.Keep):
            assert keep.draft.person == self.person
            assert isinstance(event, actions.DirectionChosen) or self._may_come_by_itself(keep)
            self.kept.append(keep.visit)

    def _may_come_by_itself(self, keep: effects.Keep) -> bool:
        """Return whether time alone passed since the card was read, and the card is still in."""
        is_by_card = keep.draft.person.means is Means.CARD and self.state.kiosk.is_card_in
        return is_by_card and self.is_card_sure and self.is_undisturbed

    @rule(event=EVENTS)
    def anything(self, event: Any) -> None:
        self._take(event)

    @rule(
        known=st.sampled_from(
            [
                KnownWorker(),
                KnownWorker(employer=PEETERS),
                KnownWorker(employer=PEETERS, last_direction=Direction.IN, last_age_s=5),
                CLEAR,
                replace(CLEAR, last_direction=Direction.OUT),
            ]
        )
    )
    def the_journal_answers(self, known: KnownWorker) -> None:
        self._take(WorkerRecalled(self.state.visit, known))

    @rule(behind=st.integers(0, 1))
    def kept_or_late(self, behind: int) -> None:
        self._take(Kept(self.state.visit - behind, "R", 1, "P"))

    @rule(person=st.sampled_from([JAN, ELS]), was_in=st.booleans(), meanwhile=EVENTS)
    def a_clear_visit_that_something_may_disturb(
        self, person: Person, was_in: bool, meanwhile: Any
    ) -> None:
        for event in (CardRemoved(), CardInserted(was_in=was_in), CardRead(person)):
            self._take(event)
        self._take(WorkerRecalled(self.state.visit, CLEAR))
        self._take(timeout(self.state))
        self._take(meanwhile)
        self.time_alone(2)

    @rule(turns=st.integers(1, 3))
    def time_alone(self, turns: int) -> None:
        for _ in range(turns):
            self._take(timeout(self.state))

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
        # a countdown of three, a disk without an answer, its problem
        for _ in range(6):
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
