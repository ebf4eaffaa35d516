"""Test what time does: the dark, the watchdogs, the locked keys of the staff gate."""

from __future__ import annotations

import pytest

from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    DayClosed,
    DayOpened,
    FormRead,
    Kept,
    MeansChanged,
    QueueChanged,
    SignedIn,
)
from gateway.domain.model import Direction, Means, QueueStatus
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import StaffSecretChecked
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from tests.support.people import JAN, LINDE, PIOTR
from tests.support.visits import OPEN, after, at_direction, code, play, timeout, without_timers

DARK = OPEN.with_screen(states.Resting(states.Welcome()))


# ---- the dark ------------------------------------------------------------------------------------


def test_a_waiting_screen_goes_dark_after_the_set_time() -> None:
    problem = OPEN.with_kiosk(dark_after_s=77.0).with_screen(states.Trouble(Problem.CARD_MUTE))
    state, emitted = play(problem, actions.Back())
    assert emitted == [effects.SetTimer(state.moment, 77.0)]
    assert after(state, timeout(state)).screen == states.Resting(states.Welcome())


def test_zero_seconds_never_go_dark() -> None:
    problem = OPEN.with_kiosk(dark_after_s=0.0).with_screen(states.Trouble(Problem.CARD_MUTE))
    assert play(problem, actions.Back())[1] == []


def test_the_first_touch_only_wakes() -> None:
    state, emitted = play(DARK, actions.ScreenTouched())
    assert state.screen == states.Welcome()
    assert without_timers(emitted) == []


def test_a_card_and_a_form_go_straight_on_in_the_dark() -> None:
    state = after(DARK, CardInserted())
    assert state.screen == states.Reading()
    assert after(state, CardRead(JAN)).screen == states.Reading(JAN)
    assert after(DARK, FormRead(PIOTR)).screen == states.Reading(PIOTR)


def test_news_leave_the_dark_alone() -> None:
    state, emitted = play(
        DARK,
        QueueChanged(QueueStatus(waiting=3)),
        MeansChanged(Means.CARD, is_working=False),
        timeout(DARK),
        actions.DirectionChosen(Direction.IN),
    )
    assert state.screen == DARK.screen
    assert state.kiosk.queue.waiting == 3
    assert emitted == []


def test_a_closed_kiosk_goes_dark_too_and_wakes_as_it_was() -> None:
    state = after(State(), DayClosed(Problem.NO_ACCESS, since_ms=5))
    closed = states.Closed(Problem.NO_ACCESS, 5)
    assert state.screen == closed
    state = after(state, timeout(state))
    assert state.screen == states.Resting(closed)
    assert after(state, actions.ScreenTouched()).screen == closed


def test_a_chosen_language_ends_before_the_dark_comes() -> None:
    state = after(OPEN, actions.LanguageChosen("fr"))
    state = after(state, timeout(state))
    assert (state.screen, state.language) == (states.Welcome(), "nl")
    assert after(state, timeout(state)).screen == states.Resting(states.Welcome())


def test_a_day_that_opens_or_closes_wakes() -> None:
    assert after(DARK, DayClosed(Problem.STORE_UNUSABLE)).screen == states.Closed(
        Problem.STORE_UNUSABLE
    )
    dark = State(screen=states.Resting(states.Closed()))
    assert after(dark, DayOpened("u", LINDE, "1234", is_resumed=True)).screen == states.Welcome()


def test_why_it_is_closed_is_still_shown_after_the_log_in_is_left() -> None:
    state = after(
        State(),
        DayClosed(Problem.STORE_UNUSABLE, since_ms=9),
        actions.OpenRequested(),
        actions.Back(),
    )
    assert state.screen == states.Closed(Problem.STORE_UNUSABLE, 9)


# ---- the log-in ----------------------------------------------------------------------------------


def test_a_log_in_that_was_left_goes_home_and_typing_keeps_it() -> None:
    state, emitted = play(State(), actions.OpenRequested())
    before = timeout(state)
    state, again = play(state, actions.UserActive())
    assert isinstance(emitted[0], effects.SetTimer)
    assert isinstance(again[0], effects.SetTimer)
    assert again[0].seconds == emitted[0].seconds
    assert after(state, before).screen == states.SignIn()
    assert after(state, timeout(state)).screen == states.Closed()


def test_the_choice_of_workplace_goes_home_by_time() -> None:
    state = after(
        State(), actions.OpenRequested(), actions.SignInSubmitted("u", "p"), SignedIn("u", (LINDE,))
    )
    assert after(state, timeout(state)).screen == states.Closed()


# ---- a disk that does not answer -----------------------------------------------------------------


def test_a_disk_that_does_not_answer_is_a_problem_until_it_does() -> None:
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    keeping = state.screen
    state, emitted = play(state, timeout(state))
    assert isinstance(keeping, states.Keeping)
    assert state.screen == states.Trouble(Problem.STORE_UNUSABLE, keeping.draft)
    assert effects.PlaySound("trouble") in emitted
    late = after(state, Kept(state.visit, "R1", 1, "X"))
    assert isinstance(late.screen, states.Done)
    assert after(state, Kept(state.visit - 1, "R1", 1, "X")) == state
    gone = after(state, actions.Back(), CardRemoved(), Kept(state.visit, "R1", 1, "X"))
    assert gone.screen == states.Welcome()


# ---- staff ---------------------------------------------------------------------------------------


def test_leaving_is_asked_twice_and_the_day_stays_open() -> None:
    state = after(OPEN.with_screen(states.Staff(lines=())), actions.LeaveRequested())
    assert state.screen == states.Leaving()
    assert isinstance(after(state, actions.Back()).screen, states.Staff)
    assert after(state, timeout(state)).screen == states.Welcome()
    later, emitted = play(state, actions.LeaveRequested(), StaffSecretChecked(is_right=True))
    assert emitted[-1:] == [effects.Leave()]
    assert later.kiosk.workplace == LINDE


def test_a_desktop_is_reached_by_a_right_secret_alone() -> None:
    leaving = OPEN.with_screen(states.Leaving())
    # nothing was asked
    assert play(leaving, StaffSecretChecked(is_right=True)) == (leaving, [])
    state, emitted = play(leaving, actions.LeaveRequested())
    assert without_timers(emitted) == [effects.CheckStaffSecret("")]
    state = after(state, StaffSecretChecked(is_right=False))
    assert state.screen == states.LeavingSecret()
    submitted, emitted = play(state, actions.LeaveRequested("s3cret"))
    assert without_timers(emitted) == [effects.CheckStaffSecret("s3cret")]
    assert "s3cret" not in repr((submitted, emitted, actions.LeaveRequested("s3cret")))
    # one at a time
    assert play(submitted, actions.LeaveRequested("another")) == (submitted, [])
    wrong = after(submitted, StaffSecretChecked(is_right=False, wait_s=8))
    assert wrong.screen == states.LeavingSecret(is_wrong=True, locked_s=8)
    assert play(wrong, actions.LeaveRequested("s3cret"), actions.UserActive()) == (wrong, [])
    assert play(wrong, StaffSecretChecked(is_right=True)) == (wrong, [])
    free = after(wrong, timeout(wrong))
    assert free.screen == states.LeavingSecret(is_wrong=True)
    right = StaffSecretChecked(is_right=True, by=StaffRole.TECHNICIAN)
    emitted = play(free, actions.LeaveRequested("right"), right)[1]
    assert emitted[-2:] == [
        effects.RecordStaffAct(StaffAct.LEFT, by=StaffRole.TECHNICIAN),
        effects.Leave(),
    ]


@pytest.mark.parametrize("screen", [states.Leaving(), states.LeavingSecret()])
def test_who_goes_away_before_the_answer_ends_nothing(screen: states.Screen) -> None:
    state = after(OPEN.with_screen(screen), actions.LeaveRequested("right"))
    for away in (after(state, timeout(state)), after(state, actions.Back())):
        assert play(away, StaffSecretChecked(is_right=True)) == (away, [])
        back = after(away.with_screen(states.Staff()), actions.LeaveRequested())
        assert play(back, StaffSecretChecked(is_right=True)) == (back, [])


@pytest.mark.parametrize("event", [actions.LeaveRequested(), actions.CloseRequested()])
def test_a_workers_screen_takes_no_action_of_staff(event: actions.PersonEvent) -> None:
    assert play(OPEN, event) == (OPEN, [])


def test_a_closed_kiosk_is_left_with_a_code_that_stays_only() -> None:
    closed = State(screen=states.Closed())
    assert play(closed, actions.StaffRequested()) == (closed, [])
    state = after(closed.with_kiosk(code_digits=4), actions.StaffRequested())
    assert state.screen == states.StaffGate()
    state = after(state, *code("7410"))
    assert state.screen == states.Leaving()
    assert after(state, actions.Back()).screen == states.Closed()
    emitted = play(state, actions.LeaveRequested(), StaffSecretChecked(is_right=True))[1]
    assert emitted[-1:] == [effects.Leave()]


# ---- faults of the program -----------------------------------------------------------------------


def test_a_fault_closes_the_kiosk_says_so_and_starts_it_again() -> None:
    state, emitted = play(at_direction(), actions.ProgramFailed())
    assert state.screen == states.Closed(Problem.INTERNAL)
    assert isinstance(emitted[0], effects.SetTimer)
    for event in (
        actions.OpenRequested(),
        CardInserted(),
        CardRead(JAN),
        actions.StaffRequested(),
        actions.Back(),
        actions.ProgramFailed(),
    ):
        assert after(state, event).screen == states.Closed(Problem.INTERNAL), event
    # and its timer goes on
    state, emitted = play(state, actions.LanguageChosen("fr"))
    assert (state.language, emitted) == ("fr", [])
    later, emitted = play(state, timeout(state))
    assert emitted[0] == effects.Restart()
    # where no parent process restarts it
    assert after(later, CardRemoved()).screen == states.Welcome()
