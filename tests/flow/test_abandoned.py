"""Test a visit that is left before a direction is chosen: no one after the worker finishes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    FormRead,
    WorkerRecalled,
)
from gateway.domain.model import (
    Direction,
    KnownWorker,
    Means,
    NumberKind,
    Person,
    RefusalNotice,
    Regime,
)
from gateway.flow.actions import Back, DirectionChosen, LanguageChosen, UserActive
from gateway.flow.effects import Keep, PlaySound
from gateway.flow.kiosk_state import State
from gateway.flow.registration import CHOICE_S, NOT_REGISTERED_S
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    ConfirmDirection,
    EarlierRefusals,
    NotRegistered,
    Reading,
    Typing,
    Welcome,
)
from tests.support.people import JAN, PEETERS, PIOTR
from tests.support.visits import OPEN, after, in_regime, keys, of_type, play, timeout, timer_seconds

TYPED = Person(JAN.number, NumberKind.NATIONAL, Means.KEYPAD)
INSIDE = KnownWorker(employer=PEETERS, last_direction=Direction.IN, last_age_s=3600)
REFUSED = KnownWorker(refusals=(RefusalNotice("R1", Direction.IN, 1_000),))


def identified(person: Person, known: KnownWorker, *then: DirectionChosen) -> State:
    """Return the screen after the person was identified and recalled."""
    state = after(OPEN, FormRead(person) if person.means is Means.FORM else CardRead(person))
    return after(state, WorkerRecalled(state.visit, known), *then)


TYPED_SCREENS = [
    (KnownWorker(), (), ChooseEmployer),
    (KnownWorker(employer=PEETERS), (), ChooseDirection),
]
# a typist is told neither what stands nor what was refused
SCREENS = [
    *TYPED_SCREENS,
    (INSIDE, (DirectionChosen(Direction.IN),), ConfirmDirection),
    (REFUSED, (), EarlierRefusals),
]


@pytest.mark.parametrize(("known", "then", "screen"), SCREENS)
def test_with_the_card_out_the_visit_is_over(
    known: KnownWorker, then: tuple[DirectionChosen, ...], screen: type
) -> None:
    state = identified(JAN, known, *then)
    assert isinstance(state.screen, screen)
    state, emitted = play(state, CardRemoved())
    assert state.screen == NotRegistered(JAN)
    assert timer_seconds(emitted) == [NOT_REGISTERED_S] == [3.0]
    assert of_type(emitted, PlaySound) == [PlaySound("trouble")]
    # the next man's touch
    state, emitted = play(state, DirectionChosen(Direction.OUT))
    assert not of_type(emitted, Keep)
    assert isinstance(after(state, timeout(state)).screen, Welcome)


@pytest.mark.parametrize(
    ("person", "known", "then", "screen"),
    [
        *((TYPED, *row) for row in TYPED_SCREENS),
        *((replace(TYPED, means=Means.FORM), *row) for row in SCREENS),
    ],
)
def test_a_number_or_a_form_that_is_left_is_over_after_its_time(
    person: Person, known: KnownWorker, then: tuple[DirectionChosen, ...], screen: type
) -> None:
    state = identified(person, known, *then)
    assert isinstance(state.screen, screen)
    # a card that lay in the reader is no part of this visit
    assert isinstance(after(state, CardRemoved()).screen, screen)
    state = after(state, timeout(state))
    assert state.screen == NotRegistered(person)
    assert isinstance(after(state, timeout(state)).screen, Welcome)


def test_who_searches_for_a_company_has_not_left() -> None:
    state = identified(TYPED, KnownWorker())
    asked = state.screen
    timer = timeout(state)
    state, emitted = play(state, UserActive())
    assert timer_seconds(emitted) == [CHOICE_S]
    assert after(state, timer).screen == asked
    assert after(state, timeout(state)).screen == NotRegistered(TYPED)


@pytest.mark.parametrize("regime", Regime)
def test_a_card_that_is_out_before_the_journal_answers_is_not_registered(regime: Regime) -> None:
    state = after(in_regime(OPEN, regime), CardInserted(), CardRead(JAN), CardRemoved())
    assert state.screen == NotRegistered(JAN)
    _, emitted = play(state, WorkerRecalled(state.visit, KnownWorker(employer=PEETERS)))
    assert not of_type(emitted, Keep)


def test_the_next_worker_begins_at_once() -> None:
    state = after(identified(JAN, KnownWorker()), LanguageChosen("tr"), CardRemoved())
    inserted = after(state, CardInserted())
    assert (inserted.screen, inserted.language) == (Reading(), "nl")
    typed = after(state, *keys("85"))
    assert (typed.screen, typed.language) == (Typing("85"), "nl")
    assert isinstance(after(state, Back()).screen, Welcome)


def test_who_goes_back_goes_home_at_once() -> None:
    assert isinstance(after(identified(JAN, KnownWorker()), Back()).screen, Welcome)


def test_who_has_no_name_is_called_by_the_last_five_digits() -> None:
    assert (TYPED.screen_name, PIOTR.screen_name) == ("…12355", "…90115")
    assert JAN.screen_name == "Jan P."
