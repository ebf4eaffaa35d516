"""Test the means of identification, keypad, card and form, and the language of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    FormFailed,
    FormRead,
    FormSeen,
    MeansChanged,
)
from gateway.domain.model import Direction, Employer, KnownWorker, Means, Regime
from gateway.domain.problem import Problem
from gateway.flow import actions, effects, states
from gateway.flow.actions import Event
from tests.support.people import JAN, LINDE, MAAS, PEETERS, PIOTR
from tests.support.visits import (
    OPEN,
    after,
    at_direction,
    in_regime,
    keypad_after,
    of_type,
    play,
    recalled,
    timeout,
    timer_seconds,
)

FRENCH = replace(JAN, language="fr")


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
    state = after(keypad_after("850"), actions.KeyPressed("back"))
    assert state.screen == states.Typing("85")
    assert after(state, actions.KeyPressed("clear")).screen == states.Typing("")
    assert after(state, actions.KeyPressed("x"), actions.KeyPressed("٣")).screen == states.Typing(
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
    assert after(state, timeout(state)).screen == states.Welcome()


def test_eighteen_digits_are_not_taken() -> None:
    screen = keypad_after("1" * 18).screen
    assert isinstance(screen, states.Typing)
    assert len(screen.digits) == 17


def test_a_means_that_is_gone_leaves_the_screen_and_nothing_else() -> None:
    state = after(OPEN, MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER))
    assert state.screen == states.Welcome()
    assert state.kiosk.working_means == {Means.FORM, Means.KEYPAD}
    assert state.kiosk.missing_means == ((Means.CARD, Problem.NO_READER),)
    state = after(state, MeansChanged(Means.CARD, is_working=True))
    assert state.kiosk.working_means == set(Means)
    assert state.kiosk.missing_means == ()


def test_a_reader_unplugged_while_a_card_is_read_is_a_problem() -> None:
    state = after(
        OPEN, CardInserted(), MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER)
    )
    assert state.screen == states.Trouble(Problem.NO_READER)


def test_a_means_that_does_not_work_cannot_be_chosen() -> None:
    state = OPEN.with_kiosk(working_means=frozenset({Means.KEYPAD}))
    assert after(state, actions.MeansTouched(Means.FORM)) == state


def test_a_form_is_read_on_the_welcome_screen_and_before_the_preview() -> None:
    for state in (OPEN, after(OPEN, actions.MeansTouched(Means.FORM), FormSeen())):
        later, emitted = play(state, FormRead(PIOTR))
        assert effects.RecallWorker(later.visit, PIOTR) in emitted


def test_another_code_is_not_an_l1() -> None:
    assert after(OPEN, FormFailed(Problem.NOT_AN_L1)).screen == states.Trouble(Problem.NOT_AN_L1)


def test_a_national_number_in_a_code_counts_only_where_numbers_may_be_typed() -> None:
    jan = replace(JAN, means=Means.KEYPAD)
    state, emitted = play(OPEN, FormRead(jan))
    # typed by a machine, not by a person yet
    assert (state.screen, timer_seconds(emitted)) == (states.Typing(JAN.number), [1.0])
    assert not of_type(emitted, effects.RecallWorker)
    no_keypad = OPEN.with_kiosk(working_means=frozenset({Means.FORM}))
    assert after(no_keypad, FormRead(jan)).screen == states.Trouble(Problem.NOT_AN_L1)
    assert after(no_keypad, FormRead(PIOTR)).screen == states.Reading(PIOTR)


def test_the_card_speaks_its_language_unless_the_worker_chose_one() -> None:
    state = after(OPEN, CardInserted(), CardRead(FRENCH))
    assert state.language == "fr"
    state = after(OPEN, actions.LanguageChosen("en"), CardInserted(), CardRead(FRENCH))
    assert state.language == "en"
    assert after(state, timeout(state), actions.Back(), CardRemoved()).language == "nl"


def test_the_language_of_the_house_can_be_chosen_too() -> None:
    dutch = after(OPEN, actions.LanguageChosen("nl"))
    assert after(dutch, CardInserted(), CardRead(FRENCH)).language == "nl"
    known = KnownWorker(employer=PEETERS, language="pl")
    assert recalled(dutch, known, FRENCH).language == "nl"


def test_the_remembered_language_goes_before_the_cards() -> None:
    known = KnownWorker(employer=PEETERS, language="pl")
    assert recalled(OPEN, known, FRENCH).language == "pl"


@pytest.mark.parametrize(
    ("touched", "kept"),
    [((), ""), ((actions.LanguageChosen("nl"),), "nl"), ((actions.LanguageChosen("tr"),), "tr")],
)
def test_only_a_language_that_was_touched_is_remembered(
    touched: tuple[Event, ...], kept: str
) -> None:
    state = recalled(OPEN, KnownWorker(employer=PEETERS), FRENCH)
    _, emitted = play(state, *touched, actions.DirectionChosen(Direction.IN))
    assert [effect.language for effect in of_type(emitted, effects.Keep)] == [kept]


def test_companies_stand_by_name_and_the_recent_ones_are_marked_in_their_place() -> None:
    bati = Employer("0456789154", "Bâti-Liège")
    bouw = Employer("0456789253", "Batibouw")
    companies = (PEETERS, MAAS, bati, bouw)
    many = OPEN.with_kiosk(workplace=replace(LINDE, companies=companies))
    state = recalled(many, KnownWorker())
    assert isinstance(state.screen, states.ChooseEmployer)
    # an accent is no letter of its own
    by_name = (bati, bouw, MAAS, PEETERS)
    assert (state.screen.companies, state.screen.recent) == (by_name, ())
    state = after(state, actions.EmployerChosen(PEETERS), actions.Back())
    state = recalled(state, KnownWorker())
    assert isinstance(state.screen, states.ChooseEmployer)
    # the next worker is of the same group
    assert (state.screen.companies, state.screen.recent) == (by_name, (PEETERS.number,))
    state = after(recalled(state, KnownWorker(employer=MAAS)), actions.OtherEmployer())
    assert isinstance(state.screen, states.ChooseEmployer)
    # the worker's own
    assert state.screen.companies == by_name
    assert state.screen.recent == (MAAS.number, PEETERS.number)


@pytest.mark.parametrize("regime", Regime)
def test_a_company_that_the_service_doubts_is_asked_again(regime: Regime) -> None:
    state = in_regime(OPEN, regime)
    doubted = KnownWorker(employer=PEETERS, is_employer_doubted=True)
    screen = recalled(state, doubted).screen
    assert isinstance(screen, states.ChooseEmployer)
    assert screen.recent == (PEETERS.number,)
    # there is no other
    alone = state.with_kiosk(workplace=replace(LINDE, companies=(PEETERS,)))
    assert not isinstance(recalled(alone, doubted).screen, states.ChooseEmployer)


def test_the_next_worker_does_not_inherit_a_language() -> None:
    state = after(OPEN, actions.LanguageChosen("nl"))
    state = after(state, timeout(state))
    assert after(state, CardInserted(), CardRead(FRENCH)).language == "fr"
    state = after(at_direction(), actions.LanguageChosen("tr"))
    assert after(state, CardInserted(), CardRead(JAN)).language == "nl"


def test_a_language_touched_and_left_goes_home() -> None:
    state, emitted = play(OPEN, actions.LanguageChosen("de"))
    assert state.language == "de"
    assert emitted
    assert after(state, timeout(state)).language == "nl"


def test_a_touch_on_a_missing_means_says_why() -> None:
    missing = MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER)
    state = after(OPEN, missing, actions.MeansTouched(Means.CARD))
    assert state.screen == states.Trouble(Problem.NO_READER)
