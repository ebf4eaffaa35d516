"""The visit, step by step: no window, no disk, no clock. One visit makes at most one registration."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.events import (
    Answered,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    DayClosed,
    DayOpened,
    FormFailed,
    FormRead,
    FormSeen,
    KeepFailed,
    Kept,
    MeansChanged,
    QueueChanged,
    SignedIn,
    SignInFailed,
    StaffLines,
    WorkerKnown,
)
from gateway.flow import acts, step
from gateway.flow import states as s
from gateway.flow import wishes as want
from gateway.flow.states import State
from gateway.model import Answer, Direction, Known, Means, Outcome, Problem, Queue, Regime, Remark
from tests.heart.conftest import JAN, LINDE, MAAS, PEETERS, PIOTR

OPEN = State(kiosk=s.Kiosk(works=frozenset(Means), workplace=LINDE, user="u", staff_code="2580"), screen=s.Welcome())


def play(state: State, *events: Any) -> tuple[State, list[want.Wish]]:
    wishes: list[want.Wish] = []
    for event in events:
        state, more = step(state, event)
        wishes += more
    return state, wishes


def at_direction(state: State = OPEN, known: Known | None = None) -> State:
    state, _ = play(state, CardInserted(), CardRead(JAN))
    return play(state, WorkerKnown(state.visit, known or Known(employer=PEETERS)))[0]


def keeps(wishes: list[want.Wish]) -> list[want.Keep]:
    return [one for one in wishes if isinstance(one, want.Keep)]


def test_the_day_is_opened_on_screen() -> None:
    state, wishes = play(State(), acts.OpenAsked(), acts.SignInAsked("u", "p"))
    assert wishes == [want.LogIn("u", "p")]
    assert state.screen == s.SignIn("u", busy=True)
    state, wishes = play(state, SignedIn("u", (LINDE,)), acts.WorkplaceChosen(LINDE))
    assert wishes == [want.OpenDay("u", LINDE)]
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


def test_a_known_worker_registers_with_one_touch() -> None:
    state = at_direction()
    assert isinstance(state.screen, s.ChooseDirection)
    assert state.screen.likely is Direction.IN
    state, wishes = play(state, acts.DirectionChosen(Direction.IN))
    (keep,) = keeps(wishes)
    assert keep.draft.employer == PEETERS
    assert keep.visit == state.visit
    assert isinstance(state.screen, s.Keeping)
    state, wishes = play(state, Kept(state.visit, "R1", 7, "PROOF1"))
    assert state.screen == s.Done(JAN, PEETERS, Direction.IN, 7, "R1", "PROOF1")
    assert want.Sound("kept") in wishes
    state, _ = play(state, Answered(Answer("R1", Outcome.CONFIRMED)))
    assert isinstance(state.screen, s.Done)
    assert state.screen.answer is not None
    assert play(state, acts.Timeout(state.moment))[0].screen == s.Welcome()


def test_a_new_worker_is_asked_for_the_employer_first() -> None:
    state = at_direction(known=Known())
    assert state.screen == s.ChooseEmployer(JAN, Known(), LINDE.companies)
    state, _ = play(state, acts.EmployerChosen(MAAS))
    assert isinstance(state.screen, s.ChooseDirection)
    assert state.screen.employer == MAAS


def test_a_remembered_employer_that_left_the_site_is_asked_again() -> None:
    gone = replace(PEETERS, number="0999999922")
    assert isinstance(at_direction(known=Known(employer=gone)).screen, s.ChooseEmployer)


def test_the_only_company_is_not_asked_for() -> None:
    alone = OPEN.with_kiosk(workplace=replace(LINDE, companies=(MAAS,)))
    screen = at_direction(alone, Known()).screen
    assert isinstance(screen, s.ChooseDirection)
    assert screen.employer == MAAS


def test_another_company_can_be_chosen_for_today() -> None:
    assert isinstance(play(at_direction(), acts.OtherEmployer())[0].screen, s.ChooseEmployer)


def test_a_limosa_number_needs_no_employer() -> None:
    state, _ = play(OPEN, FormRead(PIOTR))
    state, _ = play(state, WorkerKnown(state.visit, Known()))
    assert isinstance(state.screen, s.ChooseDirection)
    assert state.screen.employer is None
    _, wishes = play(state, acts.DirectionChosen(Direction.IN))
    assert keeps(wishes)[0].draft.employer is None


@pytest.mark.parametrize(
    ("last", "age_s", "likely"),
    [
        (None, 0, Direction.IN),
        (Direction.IN, 4 * 3600, Direction.OUT),
        (Direction.OUT, 600, Direction.IN),
        (Direction.IN, 20 * 3600, Direction.IN),  # yesterday's IN without an OUT
    ],
)
def test_the_likely_direction_comes_first(last: Direction | None, age_s: int, likely: Direction) -> None:
    screen = at_direction(known=Known(employer=PEETERS, last=last, last_age_s=age_s)).screen
    assert isinstance(screen, s.ChooseDirection)
    assert screen.likely is likely


def test_the_same_tap_twice_is_told_and_not_written() -> None:
    known = Known(employer=PEETERS, last=Direction.IN, last_wall_ms=5, last_age_s=59, today=True)
    state, wishes = play(at_direction(known=known), acts.DirectionChosen(Direction.IN))
    assert not keeps(wishes)
    assert state.screen == s.Done(JAN, PEETERS, Direction.IN, 5, again=True)
    _, wishes = play(at_direction(known=replace(known, last_age_s=60)), acts.DirectionChosen(Direction.IN))
    assert len(keeps(wishes)) == 1


def test_in_the_daily_regime_one_presence_a_day_without_a_question() -> None:
    daily = OPEN.with_kiosk(regime=Regime.DAILY)
    state, _ = play(daily, CardInserted(), CardRead(JAN))
    state, wishes = play(state, WorkerKnown(state.visit, Known(employer=PEETERS)))
    assert len(keeps(wishes)) == 1
    state, _ = play(daily, CardInserted(), CardRead(JAN))
    state, wishes = play(state, WorkerKnown(state.visit, Known(employer=PEETERS, last=Direction.IN, last_wall_ms=5, today=True)))
    assert not keeps(wishes)
    assert isinstance(state.screen, s.Done)
    assert state.screen.again


def test_one_visit_makes_one_registration_however_often_it_is_touched() -> None:
    touched = [acts.DirectionChosen(Direction.IN), acts.DirectionChosen(Direction.OUT), acts.DirectionChosen(Direction.IN)]
    assert len(keeps(play(at_direction(), *touched)[1])) == 1


def test_nothing_is_accepted_while_a_registration_is_written() -> None:
    state, _ = play(at_direction(), acts.DirectionChosen(Direction.IN))
    for event in (CardInserted(), CardRead(JAN), acts.Back(), acts.LanguageChosen("fr"), acts.MeansTouched(Means.KEYPAD)):
        after, wishes = step(state, event)
        assert isinstance(after.screen, s.Keeping)
        assert not keeps(list(wishes))


def test_what_could_not_be_written_is_said_at_once() -> None:
    state, _ = play(at_direction(), acts.DirectionChosen(Direction.IN))
    assert play(state, KeepFailed(state.visit, Problem.NOT_KEPT))[0].screen == s.Trouble(Problem.NOT_KEPT)


@pytest.mark.parametrize("problem", [Problem.CARD_LEFT_EARLY, Problem.CARD_MUTE, Problem.NOT_AN_EID, Problem.CARD_UNREADABLE])
def test_a_card_that_fails_has_its_problem_and_the_next_one_is_read(problem: Problem) -> None:
    state, _ = play(OPEN, CardInserted(), CardFailed(problem))
    assert state.screen == s.Trouble(problem)
    state, wishes = play(state, CardInserted(), CardRead(JAN))
    assert want.Recall(state.visit, JAN) in wishes


def test_a_card_pulled_before_it_was_read_leaves_nothing() -> None:
    state, _ = play(OPEN, CardInserted(), CardRemoved())
    assert state.screen == s.Trouble(Problem.CARD_LEFT_EARLY)
    assert not state.kiosk.card_in


def test_a_card_pulled_after_it_was_read_changes_nothing() -> None:
    assert isinstance(play(at_direction(), CardRemoved())[0].screen, s.ChooseDirection)


def test_a_stuck_card_is_asked_for_and_may_still_be_read() -> None:
    state, _ = play(OPEN, CardInserted(), CardFailed(Problem.CARD_STUCK))
    assert state.screen == s.Reading(stuck=True)
    assert isinstance(play(state, CardRead(JAN))[0].screen, s.Reading)


def test_a_new_card_dismisses_what_the_last_worker_left() -> None:
    for left in (at_direction(), at_direction(known=Known()), OPEN.on(s.Typing("85")), OPEN.on(s.Trouble(Problem.NO_READER))):
        state, _ = play(left, CardInserted())
        assert state.screen == s.Reading()
        assert state.visit == left.visit + 1


def test_answers_for_another_visit_are_ignored() -> None:
    state, _ = play(OPEN, CardInserted(), CardRead(JAN))
    assert play(state, WorkerKnown(state.visit - 1, Known(employer=PEETERS)))[0] == state
    state, _ = play(at_direction(), acts.DirectionChosen(Direction.IN))
    assert play(state, Kept(state.visit - 1, "R0", 1, "X"))[0] == state
    done, _ = play(state, Kept(state.visit, "R1", 1, "X"))
    assert play(done, Answered(Answer("R0", Outcome.REFUSED)))[0] == done


def test_a_timer_of_the_screen_before_is_ignored() -> None:
    state = at_direction()
    assert play(state, acts.Timeout(state.moment - 1))[0] == state


def test_remarks_and_refusals_stay_longer_and_sound_their_own() -> None:
    state, _ = play(at_direction(), acts.DirectionChosen(Direction.OUT))
    state, _ = play(state, Kept(state.visit, "R1", 1, "X"))
    _, wishes = play(state, Answered(Answer("R1", Outcome.CONFIRMED, remarks=(Remark("ciao_24"),))))
    assert [w.seconds for w in wishes if isinstance(w, want.Timer)] == [12.0]
    _, wishes = play(state, Answered(Answer("R1", Outcome.REFUSED)))
    assert want.Sound("refused") in wishes


# ---- the keypad --------------------------------------------------------------------------------------------------------------


def typed(digits: str) -> State:
    return play(OPEN, acts.MeansTouched(Means.KEYPAD), *[acts.KeyPressed(d) for d in digits])[0]


def problem_after(digits: str) -> Problem | None:
    screen = typed(digits).screen
    assert isinstance(screen, s.Typing)
    return screen.problem


def test_check_digits_are_spoken_of_after_the_last_digit_only() -> None:
    assert problem_after("8501151235") is None
    assert problem_after("85011512356") is Problem.CHECK_DIGITS
    assert problem_after("85011512355") is None
    assert problem_after("24911234567") is None  # a Limosa number on its way
    assert problem_after("24911234567890115") is None


def test_backspace_and_clear() -> None:
    state, _ = play(typed("850"), acts.KeyPressed("back"))
    assert state.screen == s.Typing("85")
    assert play(state, acts.KeyPressed("clear"))[0].screen == s.Typing("")
    assert play(state, acts.KeyPressed("x"), acts.KeyPressed("٣"))[0].screen == s.Typing("85")


def test_a_number_that_is_not_whole_keeps_what_was_typed() -> None:
    state, wishes = play(typed("850115"), acts.NumberEntered())
    assert state.screen == s.Typing("850115", Problem.NUMBER_LENGTH)
    assert not [w for w in wishes if isinstance(w, want.Recall)]


def test_a_whole_number_begins_the_visit() -> None:
    state, wishes = play(typed("85011512355"), acts.NumberEntered())
    (recall,) = [w for w in wishes if isinstance(w, want.Recall)]
    assert recall.person.number == "85011512355"
    assert recall.person.means is Means.KEYPAD
    assert "85011512355" not in repr(state)


def test_an_idle_keypad_warns_and_then_goes_home() -> None:
    state = typed("850")
    state, wishes = play(state, acts.Timeout(state.moment))
    assert state.screen == s.Typing("850", idle=True)
    assert [w.seconds for w in wishes if isinstance(w, want.Timer)] == [10.0]
    assert play(state, acts.Timeout(state.moment))[0].screen == s.Welcome()


def test_eighteen_digits_are_not_taken() -> None:
    screen = typed("1" * 18).screen
    assert isinstance(screen, s.Typing)
    assert len(screen.digits) == 17


# ---- means, camera, language ---------------------------------------------------------------------------------------------------


def test_a_means_that_is_gone_leaves_the_screen_and_nothing_else() -> None:
    state, _ = play(OPEN, MeansChanged(Means.CARD, works=False, problem=Problem.NO_READER))
    assert state.screen == s.Welcome()
    assert state.kiosk.works == {Means.FORM, Means.KEYPAD}
    assert state.kiosk.missing == ((Means.CARD, Problem.NO_READER),)
    state, _ = play(state, MeansChanged(Means.CARD, works=True))
    assert state.kiosk.works == set(Means)
    assert state.kiosk.missing == ()


def test_a_reader_unplugged_while_a_card_is_read_is_said() -> None:
    state, _ = play(OPEN, CardInserted(), MeansChanged(Means.CARD, works=False, problem=Problem.NO_READER))
    assert state.screen == s.Trouble(Problem.NO_READER)


def test_a_means_that_does_not_work_cannot_be_chosen() -> None:
    state = OPEN.with_kiosk(works=frozenset({Means.KEYPAD}))
    assert play(state, acts.MeansTouched(Means.FORM))[0] == state


def test_a_form_is_read_on_the_welcome_screen_and_before_the_preview() -> None:
    for state in (OPEN, play(OPEN, acts.MeansTouched(Means.FORM), FormSeen())[0]):
        after, wishes = play(state, FormRead(PIOTR))
        assert want.Recall(after.visit, PIOTR) in wishes


def test_another_code_is_told_apart() -> None:
    assert play(OPEN, FormFailed(Problem.NOT_AN_L1))[0].screen == s.Trouble(Problem.NOT_AN_L1)


def test_the_card_speaks_its_language_unless_the_worker_chose_one() -> None:
    french = replace(JAN, language="fr")
    state, _ = play(OPEN, CardInserted(), CardRead(french))
    assert state.language == "fr"
    state, _ = play(OPEN, acts.LanguageChosen("en"), CardInserted(), CardRead(french))
    assert state.language == "en"
    assert play(state, acts.Timeout(state.moment), acts.Back())[0].language == "nl"


def test_a_language_touched_and_left_goes_home() -> None:
    state, wishes = play(OPEN, acts.LanguageChosen("de"))
    assert state.language == "de"
    assert wishes
    assert play(state, acts.Timeout(state.moment))[0].language == "nl"


# ---- staff ---------------------------------------------------------------------------------------------------------------------


def test_the_code_leads_to_the_staff_screen() -> None:
    state, wishes = play(OPEN, acts.StaffAsked(), *[acts.KeyPressed(d) for d in "2580"])
    assert state.screen == s.Staff()
    assert want.ListToday() in wishes
    assert play(state, StaffLines(()))[0].screen == s.Staff(lines=())


def test_a_drain_asks_for_the_staff_list_once_at_a_time() -> None:
    answers = [Answered(Answer(f"R{n}", Outcome.CONFIRMED)) for n in range(1_000)]
    state, wishes = play(OPEN.on(s.Staff(lines=())), *answers)
    assert wishes == [want.ListToday()]
    state, wishes = play(state, StaffLines(()))  # it was asked for before most of them came
    assert wishes == [want.ListToday()]
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


# ---- whatever comes --------------------------------------------------------------------------------------------------------

EVENTS = st.sampled_from(
    [
        CardInserted(),
        CardRead(JAN),
        CardRemoved(),
        FormRead(PIOTR),
        FormSeen(),
        FormFailed(Problem.NOT_AN_L1),
        acts.Back(),
        acts.NumberEntered(),
        acts.OtherEmployer(),
        acts.StaffAsked(),
        acts.CloseAsked(),
        acts.OpenAsked(),
        acts.SignInAsked("u", "p"),
        SignedIn("u", (LINDE,)),
        acts.WorkplaceChosen(LINDE),
        DayOpened("u", LINDE, "2580"),
        acts.EmployerChosen(PEETERS),
        StaffLines(()),
        *[CardFailed(problem) for problem in (Problem.CARD_STUCK, Problem.CARD_MUTE)],
        *[acts.MeansTouched(means) for means in Means],
        *[acts.KeyPressed(key) for key in "0258"],
        *[acts.DirectionChosen(direction) for direction in Direction],
        *[MeansChanged(means, works=works) for means in Means for works in (True, False)],
        acts.LanguageChosen("fr"),
    ]
)


class Histories(RuleBasedStateMachine):
    """Random histories: no event raises, and no visit is kept twice."""

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.kept: list[int] = []

    def _take(self, event: Any) -> None:
        self.state, wishes = step(self.state, event)
        self.kept += [one.visit for one in wishes if isinstance(one, want.Keep)]

    @rule(event=EVENTS)
    def anything(self, event: Any) -> None:
        self._take(event)

    @rule(known=st.sampled_from([Known(), Known(employer=PEETERS), Known(employer=PEETERS, last=Direction.IN, last_age_s=5)]))
    def the_journal_answers(self, known: Known) -> None:
        self._take(WorkerKnown(self.state.visit, known))

    @rule(behind=st.integers(0, 1))
    def kept_or_late(self, behind: int) -> None:
        self._take(Kept(self.state.visit - behind, "R", 1, "P"))

    @rule(behind=st.integers(0, 2))
    def a_timer(self, behind: int) -> None:
        self._take(acts.Timeout(self.state.moment - behind))

    @invariant()
    def no_visit_is_kept_twice(self) -> None:
        assert len(self.kept) == len(set(self.kept))


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)


@given(st.text(max_size=3))
def test_no_key_breaks_the_keypad(key: str) -> None:
    assert isinstance(play(typed("85"), acts.KeyPressed(key))[0].screen, s.Typing)
