"""What the visit does while nobody does anything, and when somebody comes back: the dark, the watchdogs, staff's resting keys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import (
    CardFailed,
    CardInserted,
    CardRead,
    DayClosed,
    DayOpened,
    FormRead,
    Kept,
    MeansChanged,
    QueueChanged,
    SignedIn,
)
from gateway.domain.model import Direction, Means, Problem, Queue
from gateway.flow import actions as acts
from gateway.flow import effects as want
from gateway.flow import states as s
from gateway.flow.states import State
from tests.support.people import JAN, LINDE, PIOTR
from tests.support.visits import OPEN, at_direction, play, untimed

DARK = OPEN.on(s.Resting(s.Welcome()))


def timeout(state: State) -> acts.Timeout:
    return acts.Timeout(state.moment)


# ---- the dark ----------------------------------------------------------------------------------------------------------------


def test_a_waiting_screen_goes_dark_after_the_set_time() -> None:
    state, wishes = play(OPEN.with_kiosk(dark_after_s=77.0).on(s.Trouble(Problem.CARD_MUTE)), acts.Back())
    assert wishes == [want.Timer(state.moment, 77.0)]
    assert play(state, timeout(state))[0].screen == s.Resting(s.Welcome())


def test_zero_seconds_never_go_dark() -> None:
    assert play(OPEN.with_kiosk(dark_after_s=0.0).on(s.Trouble(Problem.CARD_MUTE)), acts.Back())[1] == []


def test_the_first_touch_only_wakes() -> None:
    state, wishes = play(DARK, acts.Touched())
    assert state.screen == s.Welcome()
    assert untimed(wishes) == []


def test_a_card_and_a_form_go_straight_on_in_the_dark() -> None:
    state, _ = play(DARK, CardInserted())
    assert state.screen == s.Reading()
    assert play(state, CardRead(JAN))[0].screen == s.Reading(JAN)
    assert play(DARK, FormRead(PIOTR))[0].screen == s.Reading(PIOTR)


def test_news_leave_the_dark_alone() -> None:
    state, wishes = play(
        DARK,
        QueueChanged(Queue(waiting=3)),
        MeansChanged(Means.CARD, works=False),
        timeout(DARK),
        acts.DirectionChosen(Direction.IN),
    )
    assert state.screen == DARK.screen
    assert state.kiosk.queue.waiting == 3
    assert wishes == []


def test_a_closed_kiosk_goes_dark_too_and_wakes_as_it_was() -> None:
    state, _ = play(State(), DayClosed(Problem.NO_ACCESS, since_ms=5))
    closed = s.Closed(Problem.NO_ACCESS, 5)
    assert state.screen == closed
    state, _ = play(state, timeout(state))
    assert state.screen == s.Resting(closed)
    assert play(state, acts.Touched())[0].screen == closed


def test_a_language_that_nobody_follows_goes_first() -> None:
    state, _ = play(OPEN, acts.LanguageChosen("fr"))
    state, _ = play(state, timeout(state))
    assert (state.screen, state.language) == (s.Welcome(), "nl")
    assert play(state, timeout(state))[0].screen == s.Resting(s.Welcome())


def test_a_day_that_opens_or_closes_wakes() -> None:
    assert play(DARK, DayClosed(Problem.STORE_UNUSABLE))[0].screen == s.Closed(Problem.STORE_UNUSABLE)
    dark = State(screen=s.Resting(s.Closed()))
    assert play(dark, DayOpened("u", LINDE, "1234", resumed=True))[0].screen == s.Welcome()


# ---- why it is closed stays said -----------------------------------------------------------------------------------------------


def test_who_goes_back_from_the_log_in_still_reads_why_it_is_closed() -> None:
    state, _ = play(State(), DayClosed(Problem.STORE_UNUSABLE, since_ms=9), acts.OpenAsked(), acts.Back())
    assert state.screen == s.Closed(Problem.STORE_UNUSABLE, 9)


# ---- the log-in --------------------------------------------------------------------------------------------------------------


def test_a_log_in_that_was_left_goes_home_and_typing_keeps_it() -> None:
    state, wishes = play(State(), acts.OpenAsked())
    before = timeout(state)
    state, again = play(state, acts.StillHere())
    assert isinstance(wishes[0], want.Timer)
    assert isinstance(again[0], want.Timer)
    assert again[0].seconds == wishes[0].seconds
    assert play(state, before)[0].screen == s.SignIn()
    assert play(state, timeout(state))[0].screen == s.Closed()


def test_workplaces_that_nobody_chooses_go_home() -> None:
    state, _ = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "p"), SignedIn("u", (LINDE,)))
    assert play(state, timeout(state))[0].screen == s.Closed()


# ---- a disk that does not answer -----------------------------------------------------------------------------------------------


def test_a_disk_that_does_not_answer_is_said_and_believed_when_it_does() -> None:
    state, _ = play(at_direction(), acts.DirectionChosen(Direction.IN))
    keeping = state.screen
    state, wishes = play(state, timeout(state))
    assert isinstance(keeping, s.Keeping)
    assert state.screen == s.Trouble(Problem.STORE_UNUSABLE, keeping.draft)
    assert want.Sound("trouble") in wishes
    late, _ = play(state, Kept(state.visit, "R1", 1, "X"))
    assert isinstance(late.screen, s.Done)
    assert play(state, Kept(state.visit - 1, "R1", 1, "X"))[0] == state
    gone, _ = play(state, acts.Back(), Kept(state.visit, "R1", 1, "X"))
    assert gone.screen == s.Welcome()


# ---- staff -------------------------------------------------------------------------------------------------------------------


def wrong(state: State) -> State:
    """The gate with one more wrong code."""
    return play(state, *[acts.KeyPressed("0")] * 4)[0]


def test_the_rest_after_a_wrong_code_cannot_be_skipped_by_leaving() -> None:
    state = wrong(play(OPEN, acts.StaffAsked())[0])
    state, wishes = play(state, acts.Back(), acts.StaffAsked())
    assert state.screen == s.StaffGate(wrong=True, locked_s=2)
    assert wishes[-1] == want.Timer(state.moment, 2)
    state, _ = play(state, *[acts.KeyPressed(d) for d in "2580"])
    assert state.screen == s.StaffGate(wrong=True, locked_s=2)
    state, _ = play(state, timeout(state))
    assert state.screen == s.StaffGate(wrong=True)
    state, _ = play(state, acts.Back(), acts.StaffAsked())
    assert state.screen == s.StaffGate()


def test_the_rest_grows_across_visits_and_ends_with_the_right_code() -> None:
    state, owed = OPEN, []
    for _ in range(10):
        state = wrong(play(state, acts.StaffAsked())[0])
        assert isinstance(state.screen, s.StaffGate)
        owed.append(state.screen.locked_s)
        state, _ = play(state, timeout(state))
        state, _ = play(state, acts.Back(), CardInserted(), CardFailed(Problem.CARD_MUTE), acts.Back())
    assert owed == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    state, _ = play(state, acts.StaffAsked(), *[acts.KeyPressed(d) for d in "2580"])
    assert isinstance(state.screen, s.Staff)
    assert (state.kiosk.staff_misses, state.kiosk.staff_rest_s) == (0, 0)


def test_leaving_is_asked_twice_and_the_day_stays_open() -> None:
    state, _ = play(OPEN.on(s.Staff(lines=())), acts.LeaveAsked())
    assert state.screen == s.Leaving()
    assert isinstance(play(state, acts.Back())[0].screen, s.Staff)
    assert play(state, timeout(state))[0].screen == s.Welcome()
    after, wishes = play(state, acts.LeaveAsked())
    assert wishes == [want.Leave()]
    assert after.kiosk.workplace == LINDE


@pytest.mark.parametrize("event", [acts.LeaveAsked(), acts.CloseAsked()])
def test_nobody_leaves_from_a_workers_screen(event: acts.PersonEvent) -> None:
    assert play(OPEN, event) == (OPEN, [])


def test_a_closed_kiosk_is_left_with_the_fixed_code_only() -> None:
    closed = replace(State(), screen=s.Closed())
    assert play(closed, acts.StaffAsked()) == (closed, [])
    state, _ = play(closed.with_kiosk(house_code="7410"), acts.StaffAsked())
    assert state.screen == s.StaffGate()
    state, _ = play(state, *[acts.KeyPressed(d) for d in "7410"])
    assert state.screen == s.Leaving()
    assert play(state, acts.Back())[0].screen == s.Closed()
    assert play(state, acts.LeaveAsked())[1] == [want.Leave()]


# ---- faults of the program -----------------------------------------------------------------------------------------------------


def test_a_fault_closes_the_kiosk_says_so_and_starts_it_again() -> None:
    state, wishes = play(at_direction(), acts.Faulted())
    assert state.screen == s.Closed(Problem.INTERNAL)
    assert isinstance(wishes[0], want.Timer)
    for event in (acts.OpenAsked(), CardInserted(), CardRead(JAN), acts.StaffAsked(), acts.Back(), acts.Faulted()):
        assert play(state, event)[0].screen == s.Closed(Problem.INTERNAL), event
    state, none = play(state, acts.LanguageChosen("fr"))  # and its timer goes on
    assert (state.language, none) == ("fr", [])
    after, wishes = play(state, timeout(state))
    assert wishes[0] == want.Restart()
    assert after.screen == s.Welcome()  # where nobody starts it again
