"""Test a visit step by step; one visit makes at most one registration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import (
    Answered,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    FormRead,
    KeepFailed,
    Kept,
    WorkerRecalled,
)
from gateway.domain.model import Answer, Direction, KnownWorker, Means, Outcome, Regime, Remark
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states
from gateway.flow.reducer import step
from tests.support.people import JAN, LINDE, MAAS, PEETERS, PIOTR
from tests.support.visits import (
    OPEN,
    after,
    at_direction,
    in_regime,
    of_type,
    play,
    recalled,
    timeout,
    timer_seconds,
)


def test_a_known_worker_registers_with_one_touch() -> None:
    state = at_direction()
    assert isinstance(state.screen, states.ChooseDirection)
    assert state.screen.likely is Direction.IN
    state, emitted = play(state, actions.DirectionChosen(Direction.IN))
    (keep,) = of_type(emitted, effects.Keep)
    assert keep.draft.employer == PEETERS
    assert keep.visit == state.visit
    assert isinstance(state.screen, states.Keeping)
    state, emitted = play(state, Kept(state.visit, "R1", 7, "PROOF1"))
    assert state.screen == states.Done(JAN, PEETERS, Direction.IN, 7, "R1", "PROOF1")
    assert effects.PlaySound("kept") in emitted
    state = after(state, Answered(Answer("R1", Outcome.CONFIRMED)))
    assert isinstance(state.screen, states.Done)
    assert state.screen.answer is not None
    assert after(state, timeout(state), CardRemoved()).screen == states.Welcome()


def test_a_new_worker_is_asked_for_the_employer_first() -> None:
    state = recalled(OPEN, KnownWorker())
    assert state.screen == states.ChooseEmployer(
        JAN, KnownWorker(), tuple(sorted(LINDE.companies, key=lambda company: company.name))
    )
    state = after(state, actions.EmployerChosen(MAAS))
    assert isinstance(state.screen, states.ChooseDirection)
    assert state.screen.employer == MAAS


def test_a_remembered_employer_that_left_the_site_is_asked_again() -> None:
    gone = replace(PEETERS, number="0999999922")
    assert isinstance(recalled(OPEN, KnownWorker(employer=gone)).screen, states.ChooseEmployer)


def test_the_only_company_is_not_asked_for() -> None:
    alone = OPEN.with_kiosk(workplace=replace(LINDE, companies=(MAAS,)))
    screen = recalled(alone, KnownWorker()).screen
    assert isinstance(screen, states.ChooseDirection)
    assert screen.employer == MAAS


def test_another_company_can_be_chosen_for_today() -> None:
    assert isinstance(after(at_direction(), actions.OtherEmployer()).screen, states.ChooseEmployer)


def test_a_limosa_number_needs_no_employer() -> None:
    state = after(OPEN, FormRead(PIOTR))
    state = after(state, WorkerRecalled(state.visit, KnownWorker()))
    assert isinstance(state.screen, states.ChooseDirection)
    assert state.screen.employer is None
    _, emitted = play(state, actions.DirectionChosen(Direction.IN))
    assert of_type(emitted, effects.Keep)[0].draft.employer is None


@pytest.mark.parametrize(
    ("last", "age_s", "likely"),
    [
        (None, 0, Direction.IN),
        (Direction.IN, 4 * 3600, Direction.OUT),
        (Direction.OUT, 600, Direction.IN),
        # yesterday's IN without an OUT
        (Direction.IN, 20 * 3600, Direction.IN),
    ],
)
def test_the_likely_direction_comes_first(
    last: Direction | None, age_s: int, likely: Direction
) -> None:
    known = KnownWorker(employer=PEETERS, last_direction=last, last_age_s=age_s)
    screen = recalled(OPEN, known).screen
    assert isinstance(screen, states.ChooseDirection)
    assert screen.likely is likely


def test_the_same_tap_twice_is_shown_and_not_written() -> None:
    known = KnownWorker(
        employer=PEETERS,
        last_direction=Direction.IN,
        last_wall_ms=5,
        last_age_s=59,
        has_registered_today=True,
    )
    state, emitted = play(recalled(OPEN, known), actions.DirectionChosen(Direction.IN))
    assert not of_type(emitted, effects.Keep)
    assert state.screen == states.Done(JAN, PEETERS, Direction.IN, 5, is_repeat=True)
    later = recalled(OPEN, replace(known, last_age_s=60))
    # asked about once, see test_direction_again.py
    _, emitted = play(later, *[actions.DirectionChosen(Direction.IN)] * 2)
    assert len(of_type(emitted, effects.Keep)) == 1


def test_in_the_daily_regime_one_presence_a_day_without_a_question() -> None:
    daily = in_regime(OPEN, Regime.DAILY)
    state = after(daily, CardInserted(), CardRead(JAN))
    state, emitted = play(state, WorkerRecalled(state.visit, KnownWorker(employer=PEETERS)))
    assert len(of_type(emitted, effects.Keep)) == 1
    state = after(daily, CardInserted(), CardRead(JAN))
    state, emitted = play(
        state,
        WorkerRecalled(
            state.visit,
            KnownWorker(
                employer=PEETERS,
                last_direction=Direction.IN,
                last_wall_ms=5,
                has_registered_today=True,
            ),
        ),
    )
    assert not of_type(emitted, effects.Keep)
    assert isinstance(state.screen, states.Done)
    assert state.screen.is_repeat


def test_one_visit_makes_one_registration_however_often_it_is_touched() -> None:
    touched = [
        actions.DirectionChosen(Direction.IN),
        actions.DirectionChosen(Direction.OUT),
        actions.DirectionChosen(Direction.IN),
    ]
    assert len(of_type(play(at_direction(), *touched)[1], effects.Keep)) == 1


def test_nothing_is_accepted_while_a_registration_is_written() -> None:
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    for event in (
        CardInserted(),
        CardRead(JAN),
        actions.Back(),
        actions.LanguageChosen("fr"),
        actions.MeansTouched(Means.KEYPAD),
    ):
        later, emitted = step(state, event)
        assert isinstance(later.screen, states.Keeping)
        assert not of_type(emitted, effects.Keep)


def test_a_failed_write_is_shown_at_once() -> None:
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    assert after(state, KeepFailed(state.visit, Problem.NOT_KEPT)).screen == states.Trouble(
        Problem.NOT_KEPT
    )


@pytest.mark.parametrize(
    "problem",
    [Problem.CARD_LEFT_EARLY, Problem.CARD_MUTE, Problem.NOT_AN_EID, Problem.CARD_UNREADABLE],
)
def test_a_card_that_fails_has_its_problem_and_the_next_one_is_read(problem: Problem) -> None:
    state = after(OPEN, CardInserted(), CardFailed(problem))
    assert state.screen == states.Trouble(problem)
    state, emitted = play(state, CardInserted(), CardRead(JAN))
    assert effects.RecallWorker(state.visit, JAN) in emitted


def test_a_card_pulled_before_it_was_read_leaves_nothing() -> None:
    state = after(OPEN, CardInserted(), CardRemoved())
    assert state.screen == states.Trouble(Problem.CARD_LEFT_EARLY)
    assert not state.kiosk.is_card_in


def test_a_card_pulled_while_a_registration_is_written_changes_nothing() -> None:
    keeping = after(at_direction(), actions.DirectionChosen(Direction.IN))
    assert after(keeping, CardRemoved()).screen == keeping.screen


def test_a_stuck_card_is_asked_for_and_may_still_be_read() -> None:
    state = after(OPEN, CardInserted(), CardFailed(Problem.CARD_STUCK))
    assert state.screen == states.Reading(is_stuck=True)
    assert isinstance(after(state, CardRead(JAN)).screen, states.Reading)


def test_a_new_card_dismisses_what_the_last_worker_left() -> None:
    for left in (
        at_direction(),
        recalled(OPEN, KnownWorker()),
        OPEN.with_screen(states.Typing("85")),
        OPEN.with_screen(states.Trouble(Problem.NO_READER)),
    ):
        state = after(left, CardInserted())
        assert state.screen == states.Reading()
        assert state.visit == left.visit + 1


def test_answers_for_another_visit_are_ignored() -> None:
    state = after(OPEN, CardInserted(), CardRead(JAN))
    assert after(state, WorkerRecalled(state.visit - 1, KnownWorker(employer=PEETERS))) == state
    state = after(at_direction(), actions.DirectionChosen(Direction.IN))
    assert after(state, Kept(state.visit - 1, "R0", 1, "X")) == state
    done = after(state, Kept(state.visit, "R1", 1, "X"))
    assert after(done, Answered(Answer("R0", Outcome.REFUSED))) == done


def test_a_timer_of_the_screen_before_is_ignored() -> None:
    state = at_direction()
    assert after(state, actions.Timeout(state.moment - 1)) == state


def test_remarks_and_refusals_stay_longer_and_sound_their_own() -> None:
    state = after(at_direction(), actions.DirectionChosen(Direction.OUT))
    state = after(state, Kept(state.visit, "R1", 1, "X"))
    _, emitted = play(
        state, Answered(Answer("R1", Outcome.CONFIRMED, remarks=(Remark("ciao_24"),)))
    )
    assert timer_seconds(emitted) == [12.0]
    _, emitted = play(state, Answered(Answer("R1", Outcome.REFUSED)))
    assert effects.PlaySound("refused") in emitted
