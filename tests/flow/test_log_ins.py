"""A log-in opens a day for who asked for it, and is forgotten in whatever order things happen."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.domain.events import CardInserted, DayClosed, DayOpened, SignedIn, SignInFailed
from gateway.domain.model import EarlierDay, Workplace
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.opening import OPENING
from gateway.flow.reducer import step
from tests.support.people import BRUG, LINDE
from tests.support.visits import timeout

EVENTS = st.sampled_from(
    [
        actions.OpenRequested(),
        actions.OpenRequested(is_as_before=True),
        actions.SignInSubmitted("u", "p"),
        actions.SignInSubmitted("another", "p"),
        actions.WorkplaceChosen(LINDE),
        actions.Back(),
        actions.UserActive(),
        actions.StaffRequested(),
        actions.ScreenTouched(),
        actions.LanguageChosen("fr"),
        actions.ProgramFailed(),
        CardInserted(),
        DayClosed(),
        DayClosed(Problem.STORE_UNUSABLE),
    ]
)


class LogIns(RuleBasedStateMachine):
    """Play the courier, which answers in order, and what is in memory meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State().with_kiosk(last_day=EarlierDay("u", LINDE, 1))
        self.count = 0
        self.asked: list[int] = []
        # which log-in is in memory, and which one was asked for by who stands here
        self.held: int | None = None
        self.own: int | None = None

    def _take(self, event: Any) -> None:
        self.state, emitted = step(self.state, event)
        for effect in emitted:
            match effect:
                case effects.LogIn():
                    self.count += 1
                    self.asked.append(self.count)
                    self.own = self.count
                case effects.ForgetLogIn():
                    self.held = None
                case effects.OpenDay():
                    assert self.held is not None
                    assert self.held == self.own
        if not isinstance(self.state.screen, OPENING):
            self.own = None

    @rule(event=EVENTS)
    def anything(self, event: Any) -> None:
        self._take(event)

    @rule(is_as_before=st.booleans(), user=st.sampled_from(["u", "another"]))
    def somebody_signs_in(self, is_as_before: bool, user: str) -> None:
        self._take(actions.ScreenTouched())
        self._take(actions.OpenRequested(is_as_before))
        self._take(actions.SignInSubmitted(user, "p"))

    @rule(places=st.sampled_from([None, (), (LINDE,), (LINDE, BRUG)]))
    def the_service_answers(self, places: tuple[Workplace, ...] | None) -> None:
        if not self.asked:
            return
        number = self.asked.pop(0)
        if places is None:
            self._take(SignInFailed(Problem.WRONG_PASSWORD))
        else:
            self.held = number
            self._take(SignedIn("u", places))

    @rule()
    def time_alone(self) -> None:
        if isinstance(self.state.screen, states.SignIn) and self.state.screen.is_busy:
            # longer than any answer takes
            self.asked.clear()
        self._take(timeout(self.state))

    @rule()
    def the_day_is_opened(self) -> None:
        if self.held is not None and self.held == self.own:
            # stored by then
            self.held = None
            self._take(DayOpened("u", LINDE, "2580"))
            self._take(DayClosed(last_day=EarlierDay("u", LINDE, 1)))

    @invariant()
    def away_from_the_opening_no_log_in_is_in_memory(self) -> None:
        assert isinstance(self.state.screen, OPENING) or self.held is None


TestLogIns = LogIns.TestCase
TestLogIns.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)
