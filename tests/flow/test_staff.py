"""The site manager's day, step by step: opening, the staff screen, closing."""

from __future__ import annotations

from gateway.domain.events import (
    Answered,
    CardInserted,
    CardRead,
    DayClosed,
    DayOpened,
    QueueChanged,
    SignedIn,
    SignInFailed,
    StaffLines,
)
from gateway.domain.model import Answer, Outcome, Problem, Queue
from gateway.domain.staff_lists import Page
from gateway.flow import actions as acts
from gateway.flow import effects as want
from gateway.flow import states as s
from gateway.flow.states import State
from tests.support.people import JAN, LINDE
from tests.support.visits import OPEN, at_direction, play, untimed


def test_the_day_is_opened_on_screen() -> None:
    state, wishes = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "p"))
    assert untimed(wishes) == [want.LogIn("u", "p")]
    assert state.screen == s.SignIn("u", busy=True)
    state, wishes = play(state, SignedIn("u", (LINDE,)), acts.WorkplaceChosen(LINDE))
    assert untimed(wishes) == [want.OpenDay("u", LINDE)]
    state, _ = play(state, DayOpened("u", LINDE, "1234"))
    assert state.screen == s.Opened("1234")
    assert play(state, acts.Back())[0].screen == s.Welcome()


def test_a_day_that_was_open_at_a_crash_shows_no_code() -> None:
    assert play(State(), DayOpened("u", LINDE, "1234", resumed=True))[0].screen == s.Welcome()


def test_every_failed_log_in_comes_back_with_its_own_problem_and_the_user_still_typed() -> None:
    for problem in (Problem.WRONG_PASSWORD, Problem.NO_NETWORK, Problem.NO_RIGHT, Problem.NOT_TRUSTED):
        state, _ = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "p"), SignInFailed(problem))
        assert state.screen == s.SignIn("u", problem=problem)
    state, _ = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "p"), SignedIn("u", ()))
    assert state.screen == s.SignIn("u", problem=Problem.NO_WORKPLACE)


def test_a_password_never_stays_in_the_state() -> None:
    state, _ = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "s3cret"))
    assert "s3cret" not in repr(state)
    assert "s3cret" not in repr(acts.SignInAsked("u", "s3cret"))


def test_the_code_leads_to_the_staff_screen() -> None:
    state, wishes = play(OPEN, acts.StaffAsked(), *[acts.KeyPressed(d) for d in "2580"])
    assert state.screen == s.Staff()
    assert want.ListStaff(Page.TODAY) in wishes
    assert play(state, StaffLines(()))[0].screen == s.Staff(lines=())


def test_a_drain_asks_for_the_staff_list_once_at_a_time() -> None:
    answers = [Answered(Answer(f"R{n}", Outcome.CONFIRMED)) for n in range(1_000)]
    state, wishes = play(OPEN.on(s.Staff(lines=())), *answers)
    assert wishes == [want.ListStaff(Page.TODAY)]
    state, wishes = play(state, StaffLines(()))  # it was asked for before most of them came
    assert wishes == [want.ListStaff(Page.TODAY)]
    state, wishes = play(state, StaffLines(()))
    assert wishes == []
    assert state.screen == s.Staff(lines=())


def test_each_wrong_code_doubles_the_wait() -> None:
    state, waits = OPEN, []
    for _ in range(4):
        state, _ = play(state, acts.StaffAsked(), *[acts.KeyPressed(d) for d in "1111"])
        assert isinstance(state.screen, s.StaffGate)
        waits.append(state.screen.locked_s)
        assert play(state, *[acts.KeyPressed(d) for d in "2580"])[0] == state  # not even the right one, while locked
        state, _ = play(state, acts.Timeout(state.moment), acts.Back())
    assert waits == [2, 4, 8, 16]
    assert isinstance(play(state, acts.StaffAsked(), *[acts.KeyPressed(d) for d in "2580"])[0].screen, s.Staff)


def test_closing_the_day_is_asked_twice() -> None:
    staff = OPEN.on(s.Staff())
    state, wishes = play(staff, acts.CloseAsked())
    assert not [w for w in wishes if isinstance(w, want.CloseDay)]
    state, wishes = play(state, acts.CloseAsked())
    assert want.CloseDay() in wishes
    state, _ = play(state, DayClosed())
    assert state.screen == s.Closed()
    assert state.kiosk.workplace is None
    assert state.kiosk.staff_code == ""


def test_a_card_in_a_closed_kiosk_is_told_so() -> None:
    assert play(State(), CardInserted(), CardRead(JAN))[0].screen == s.Trouble(Problem.CLOSED)


def test_the_queue_is_news_on_every_screen() -> None:
    for state in (OPEN, at_direction(), State()):
        after, _ = play(state, QueueChanged(Queue(waiting=3)))
        assert after.kiosk.queue.waiting == 3
        assert after.screen == state.screen
