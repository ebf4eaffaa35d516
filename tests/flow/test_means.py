"""Test the means of identification, keypad, card and form, and the language of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import (
    CardInserted,
    CardRead,
    FormFailed,
    FormRead,
    FormSeen,
    MeansChanged,
    WorkerRecalled,
)
from gateway.domain.model import Direction, Employer, KnownWorker, Means
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states
from gateway.flow.actions import Event
from tests.support.people import JAN, LINDE, PEETERS, PIOTR
from tests.support.visits import (
    OPEN,
    at_direction,
    keypad_after,
    of_type,
    play,
    recalled,
    timeout,
    timer_seconds,
)


def problem_after(digits: str) -> Problem | None:
    screen = keypad_after(digits).screen
    assert isinstance(screen, states.Typing)
    return screen.problem


def test_check_digits_are_spoken_of_after_the_last_digit_only() -> None:
    assert problem_after("8501151235") is None
    assert problem_after("85011512356") is Problem.CHECK_DIGITS
    assert problem_after("85011512355") is None
    # a Limosa number on its way
    assert problem_after("24911234567") is None
    assert problem_after("24911234567890115") is None


def test_backspace_and_clear() -> None:
    state, _ = play(keypad_after("850"), actions.KeyPressed("back"))
    assert state.screen == states.Typing("85")
    assert play(state, actions.KeyPressed("clear"))[0].screen == states.Typing("")
    assert play(state, actions.KeyPressed("x"), actions.KeyPressed("٣"))[0].screen == states.Typing(
        "85"
    )


def test_a_number_that_is_not_whole_keeps_what_was_typed() -> None:
    state, emitted = play(keypad_after("850115"), actions.NumberEntered())
    assert state.screen == states.Typing("850115", Problem.NUMBER_LENGTH)
    assert not of_type(emitted, effects.RecallWorker)


def test_a_whole_number_begins_the_visit() -> None:
    state, emitted = play(keypad_after("85011512355"), actions.NumberEntered())
    (recall,) = of_type(emitted, effects.RecallWorker)
    assert recall.person.number == "85011512355"
    assert recall.person.means is Means.KEYPAD
    assert "85011512355" not in repr(state)


def test_an_idle_keypad_warns_and_then_goes_home() -> None:
    state = keypad_after("850")
    state, emitted = play(state, timeout(state))
    assert state.screen == states.Typing("850", is_idle=True)
    assert timer_seconds(emitted) == [10.0]
    assert play(state, timeout(state))[0].screen == states.Welcome()


def test_eighteen_digits_are_not_taken() -> None:
    screen = keypad_after("1" * 18).screen
    assert isinstance(screen, states.Typing)
    assert len(screen.digits) == 17


def test_a_means_that_is_gone_leaves_the_screen_and_nothing_else() -> None:
    state, _ = play(OPEN, MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER))
    assert state.screen == states.Welcome()
    assert state.kiosk.working_means == {Means.FORM, Means.KEYPAD}
    assert state.kiosk.missing_means == ((Means.CARD, Problem.NO_READER),)
    state, _ = play(state, MeansChanged(Means.CARD, is_working=True))
    assert state.kiosk.working_means == set(Means)
    assert state.kiosk.missing_means == ()


def test_a_reader_unplugged_while_a_card_is_read_is_said() -> None:
    state, _ = play(
        OPEN, CardInserted(), MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER)
    )
    assert state.screen == states.Trouble(Problem.NO_READER)


def test_a_means_that_does_not_work_cannot_be_chosen() -> None:
    state = OPEN.with_kiosk(working_means=frozenset({Means.KEYPAD}))
    assert play(state, actions.MeansTouched(Means.FORM))[0] == state


def test_a_form_is_read_on_the_welcome_screen_and_before_the_preview() -> None:
    for state in (OPEN, play(OPEN, actions.MeansTouched(Means.FORM), FormSeen())[0]):
        after, emitted = play(state, FormRead(PIOTR))
        assert effects.RecallWorker(after.visit, PIOTR) in emitted


def test_another_code_is_told_apart() -> None:
    assert play(OPEN, FormFailed(Problem.NOT_AN_L1))[0].screen == states.Trouble(Problem.NOT_AN_L1)


def test_the_card_speaks_its_language_unless_the_worker_chose_one() -> None:
    french = replace(JAN, language="fr")
    state, _ = play(OPEN, CardInserted(), CardRead(french))
    assert state.language == "fr"
    state, _ = play(OPEN, actions.LanguageChosen("en"), CardInserted(), CardRead(french))
    assert state.language == "en"
    assert play(state, timeout(state), actions.Back())[0].language == "nl"


def test_the_language_of_the_house_can_be_chosen_too() -> None:
    french = replace(JAN, language="fr")
    state, _ = play(OPEN, actions.LanguageChosen("nl"), CardInserted(), CardRead(french))
    assert state.language == "nl"
    state, _ = play(
        state, WorkerRecalled(state.visit, KnownWorker(employer=PEETERS, language="pl"))
    )
    assert state.language == "nl"


def test_what_the_worker_chose_an_earlier_time_goes_before_the_card() -> None:
    state, _ = play(OPEN, CardInserted(), CardRead(replace(JAN, language="fr")))
    state, _ = play(
        state, WorkerRecalled(state.visit, KnownWorker(employer=PEETERS, language="pl"))
    )
    assert state.language == "pl"


@pytest.mark.parametrize(
    ("touched", "kept"),
    [((), ""), ((actions.LanguageChosen("nl"),), "nl"), ((actions.LanguageChosen("tr"),), "tr")],
)
def test_only_a_language_that_was_touched_is_remembered(
    touched: tuple[Event, ...], kept: str
) -> None:
    state, _ = play(OPEN, CardInserted(), CardRead(replace(JAN, language="fr")))
    state, _ = play(state, WorkerRecalled(state.visit, KnownWorker(employer=PEETERS)))
    _, emitted = play(state, *touched, actions.DirectionChosen(Direction.IN))
    assert [effect.language for effect in of_type(emitted, effects.Keep)] == [kept]


def test_companies_stand_in_the_order_of_their_use() -> None:
    other, third = (
        Employer("0876543295", "Elektro Maas nv"),
        Employer("0456789154", "Aannemingen Claes"),
    )
    many = OPEN.with_kiosk(workplace=replace(LINDE, companies=(PEETERS, other, third)))
    state = recalled(many, KnownWorker())
    assert isinstance(state.screen, states.ChooseEmployer)
    # by name
    assert state.screen.companies == (third, other, PEETERS)
    state, _ = play(state, actions.EmployerChosen(PEETERS), actions.Back())
    state = recalled(state, KnownWorker())
    assert isinstance(state.screen, states.ChooseEmployer)
    # the next worker is of the same group
    assert state.screen.companies == (PEETERS, third, other)
    state, _ = play(recalled(state, KnownWorker(employer=other)), actions.OtherEmployer())
    assert isinstance(state.screen, states.ChooseEmployer)
    # his own first
    assert state.screen.companies == (other, PEETERS, third)


def test_nobody_inherits_a_language() -> None:
    state, _ = play(OPEN, actions.LanguageChosen("nl"))
    state, _ = play(state, timeout(state))
    assert play(state, CardInserted(), CardRead(replace(JAN, language="fr")))[0].language == "fr"
    state, _ = play(at_direction(), actions.LanguageChosen("tr"))
    assert play(state, CardInserted(), CardRead(JAN))[0].language == "nl"


def test_a_language_touched_and_left_goes_home() -> None:
    state, emitted = play(OPEN, actions.LanguageChosen("de"))
    assert state.language == "de"
    assert emitted
    assert play(state, timeout(state))[0].language == "nl"
