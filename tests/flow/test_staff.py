"""Test the site manager's day step by step: opening, the staff screen, closing."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.clock_state import ClockState, ClockVerdict
from gateway.domain.events import (
    Answered,
    CardInserted,
    CardRead,
    ClockChanged,
    DayClosed,
    DayOpened,
    QueueChanged,
    Scanned,
    SignedIn,
    SignInFailed,
    TodayListed,
)
from gateway.domain.model import Answer, EarlierDay, Outcome, QueueStatus
from gateway.domain.problem import Problem
from gateway.domain.staff_events import StaffCodeChecked, StillInListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow import actions, effects, site_effects, states
from gateway.flow.kiosk_state import State
from tests.support.people import BRUG, JAN, LINDE
from tests.support.visits import (
    OPEN,
    after,
    at_direction,
    code,
    keys,
    of_type,
    play,
    timeout,
    without_timers,
)


def test_the_day_is_opened_on_screen() -> None:
    state, emitted = play(State(), actions.OpenRequested(), actions.SignInSubmitted("u", "p"))
    assert without_timers(emitted) == [effects.LogIn("u", "p")]
    assert state.screen == states.SignIn("u", is_busy=True, is_asked=True)
    state, emitted = play(state, SignedIn("u", (LINDE, BRUG)), actions.WorkplaceChosen(LINDE))
    assert without_timers(emitted) == []
    assert state.screen == states.ConfirmWorkplace("u", LINDE, (LINDE, BRUG))
    state, emitted = play(state, actions.WorkplaceChosen(LINDE))
    assert without_timers(emitted) == [effects.OpenDay("u", LINDE, (LINDE.number, BRUG.number))]
    state = after(state, DayOpened("u", LINDE, "1234"))
    assert state.screen == states.Opened("1234")
    assert after(state, actions.Back()).screen == states.Welcome()


def test_the_next_morning_opens_as_before_after_the_password_alone() -> None:
    before = EarlierDay("u", LINDE, 1)
    state = after(OPEN, DayClosed(last_day=before), actions.OpenRequested(is_as_before=True))
    assert state.screen == states.SignIn("u", workplace=LINDE)
    state = after(state, actions.SignInSubmitted("u", "x"), SignInFailed(Problem.WRONG_PASSWORD))
    assert state.screen == states.SignIn("u", problem=Problem.WRONG_PASSWORD, workplace=LINDE)
    # as the service describes it today, with another company
    today = replace(LINDE, companies=LINDE.companies[:1])
    state, emitted = play(state, actions.SignInSubmitted("u", "p"), SignedIn("u", (BRUG, today)))
    assert effects.OpenDay("u", today, (BRUG.number, LINDE.number)) in emitted


def test_a_workplace_that_is_no_longer_declared_is_asked_for() -> None:
    state = State().with_kiosk(last_day=EarlierDay("u", LINDE, 1))
    state = after(state, actions.OpenRequested(is_as_before=True))
    state = after(state, actions.SignInSubmitted("u", "p"))
    assert after(state, SignedIn("u", (BRUG,))).screen == states.ConfirmWorkplace(
        "u", BRUG, (BRUG,)
    )
    other = replace(BRUG, number="1Y1000A4B7DWZ")
    choice = states.ChooseWorkplace("u", (BRUG, other))
    assert after(state, SignedIn("u", (BRUG, other))).screen == choice


def test_a_chosen_workplace_can_be_given_back() -> None:
    chosen = State(screen=states.ConfirmWorkplace("u", LINDE, (LINDE, BRUG)))
    choice = states.ChooseWorkplace("u", (LINDE, BRUG))
    assert after(chosen, actions.Back()).screen == choice
    assert after(chosen, actions.WorkplaceChosen(BRUG)) == chosen
    only = State(screen=states.ConfirmWorkplace("u", LINDE, (LINDE,)))
    assert after(only, actions.Back()).screen == states.Closed()


def test_a_day_that_was_open_at_a_crash_shows_no_code() -> None:
    assert after(State(), DayOpened("u", LINDE, "1234", is_resumed=True)).screen == states.Welcome()


def test_every_failed_log_in_comes_back_with_its_own_problem_and_the_user_still_typed() -> None:
    for problem in (
        Problem.WRONG_PASSWORD,
        Problem.NO_NETWORK,
        Problem.NO_RIGHT,
        Problem.NOT_TRUSTED,
    ):
        state = after(
            State(),
            actions.OpenRequested(),
            actions.SignInSubmitted("u", "p"),
            SignInFailed(problem),
        )
        assert state.screen == states.SignIn("u", problem=problem)
    state = after(
        State(), actions.OpenRequested(), actions.SignInSubmitted("u", "p"), SignedIn("u", ())
    )
    assert state.screen == states.SignIn("u", problem=Problem.NO_WORKPLACE)


def test_a_password_never_stays_in_the_state() -> None:
    state = after(State(), actions.OpenRequested(), actions.SignInSubmitted("u", "s3cret"))
    assert "s3cret" not in repr(state)
    assert "s3cret" not in repr(actions.SignInSubmitted("u", "s3cret"))


def test_the_code_leads_to_the_staff_screen() -> None:
    state, emitted = play(OPEN, actions.StaffRequested(), *code("2580"))
    assert state.screen == states.Staff()
    assert effects.ListStaffPage(StaffPage.TODAY) in emitted
    assert after(state, TodayListed(())).screen == states.Staff(lines=())


def test_a_code_is_checked_once_it_is_whole_and_a_wrong_one_lets_the_next_wait() -> None:
    state, emitted = play(OPEN, actions.StaffRequested(), *keys("1111"))
    assert of_type(emitted, effects.CheckStaffCode) == [effects.CheckStaffCode("1111")]
    # no key counts while it is checked
    assert after(state, *keys("2580")) == state
    state = after(state, StaffCodeChecked(is_right=False, wait_s=8))
    assert state.screen == states.StaffGate(is_wrong=True, locked_s=8)
    # not even the right one, while locked
    assert after(state, *keys("2580")) == state
    # who leaves skips no wait
    state = after(state, actions.Back(), actions.StaffRequested())
    assert state.screen == states.StaffGate(is_wrong=True, locked_s=8)
    state = after(state, timeout(state), *code("2580"))
    assert isinstance(state.screen, states.Staff)


def test_a_code_that_is_answered_after_its_asker_went_away_opens_nothing() -> None:
    state = after(OPEN, actions.StaffRequested(), *keys("2580"), actions.Back())
    assert after(state, StaffCodeChecked(is_right=True)).screen == states.Welcome()
    again = after(state, StaffCodeChecked(is_right=False, wait_s=4), actions.StaffRequested())
    assert again.screen == states.StaffGate(is_wrong=True, locked_s=4)


def test_a_code_that_cannot_be_checked_says_why() -> None:
    locked = StaffCodeChecked(is_right=False, problem=Problem.KEYS_LOCKED)
    state = after(OPEN, actions.StaffRequested(), *keys("2580"), locked)
    assert state.screen == states.StaffGate(problem=Problem.KEYS_LOCKED)


def test_closing_the_day_is_asked_twice() -> None:
    state = OPEN.with_screen(states.Staff(lines=(), still_in=("Maes, Els",)))
    # who was in when it was asked before may have left
    asked = states.Staff(lines=(), is_closing=True)
    state, emitted = play(state, actions.CloseRequested())
    assert state.screen == asked
    assert without_timers(emitted) == [site_effects.ListVisitors(), effects.ListStillIn()]
    # what is refused meanwhile was no IN
    again = [effects.ListStaffPage(StaffPage.TODAY), effects.ListStillIn()]
    assert play(state, Answered(Answer("R1", Outcome.REFUSED)))[1] == again
    state = after(state, StillInListed(("Maes, Els",)))
    assert state.screen == replace(asked, still_in=("Maes, Els",))
    state, emitted = play(state, actions.CloseRequested())
    assert effects.CloseDay() in emitted
    state = after(state, DayClosed())
    assert state.screen == states.Closed()
    assert state.kiosk.workplace is None
    assert state.kiosk.code_digits == 0


def test_a_closed_kiosk_says_so_to_any_code() -> None:
    for text in ("85011512355", "5449000000996", ""):
        assert after(State(), Scanned(text)).screen == states.Trouble(Problem.CLOSED)


def test_a_card_in_a_closed_kiosk_shows_that_it_is_closed() -> None:
    assert after(State(), CardInserted(), CardRead(JAN)).screen == states.Trouble(Problem.CLOSED)


def test_the_queue_is_news_on_every_screen() -> None:
    for state in (OPEN, at_direction(), State()):
        later = after(state, QueueChanged(QueueStatus(waiting=3)))
        assert later.kiosk.queue.waiting == 3
        assert later.screen == state.screen


def test_wrong_passwords_lock_the_sign_in_until_the_wait_is_over() -> None:
    state = after(State(), actions.OpenRequested(), actions.SignInSubmitted("u", "x"))
    state, emitted = play(state, SignInFailed(Problem.WRONG_PASSWORD, wait_s=8))
    locked = states.SignIn("u", problem=Problem.WRONG_PASSWORD, locked_s=8)
    assert state.screen == locked
    assert emitted == [effects.SetTimer(state.moment, 8)]
    # neither another password nor keys shorten or lengthen it
    assert play(state, actions.SignInSubmitted("u", "y"), actions.UserActive()) == (state, [])
    state = after(state, timeout(state))
    assert state.screen == states.SignIn("u", problem=Problem.WRONG_PASSWORD)
    assert effects.LogIn("u", "y") in play(state, actions.SignInSubmitted("u", "y"))[1]


def test_a_sign_in_without_an_answer_ends_with_a_sentence() -> None:
    state = after(State(), actions.OpenRequested(), actions.SignInSubmitted("u", "p"))
    state = after(state, timeout(state))
    assert state.screen == states.SignIn("u", problem=Problem.SERVICE_DOWN, is_asked=True)
    # an answer that comes after all opens; after its asker went away it is forgotten
    assert after(state, SignedIn("u", (LINDE,))).screen == states.ConfirmWorkplace(
        "u", LINDE, (LINDE,)
    )
    away = after(state, actions.Back())
    assert play(away, SignedIn("u", (LINDE,))) == (away, [effects.ForgetLogIn()])


def test_a_day_that_was_open_already_skips_no_wait() -> None:
    opened = after(
        State().with_kiosk(staff_locked_s=8),
        DayOpened("u", LINDE, is_resumed=True),
        actions.StaffRequested(),
    )
    assert opened.screen == states.StaffGate(is_wrong=True, locked_s=8)


def test_what_is_known_of_the_clock_outlives_every_screen() -> None:
    known = ClockState(ClockVerdict.RIGHT, 20, 400)
    assert after(OPEN, ClockChanged(known)) == OPEN.with_kiosk(clock=known)
