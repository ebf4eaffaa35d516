"""Test refusals that came after the worker had left: shown first at the next visit."""

from __future__ import annotations

import pytest

from gateway.domain.events import (
    Answered,
    CardInserted,
    CardRead,
    CardRemoved,
    Kept,
    WorkerRecalled,
)
from gateway.domain.model import (
    Answer,
    Direction,
    KnownWorker,
    Outcome,
    RefusalNotice,
    Regime,
)
from gateway.flow.actions import Back, DirectionChosen, Understood
from gateway.flow.effects import Keep, PlaySound
from gateway.flow.kiosk_state import State
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    Done,
    EarlierRefusals,
    Keeping,
    Reading,
    Welcome,
)
from tests.support.people import JAN, PEETERS
from tests.support.visits import OPEN, after, in_regime, of_type, play, recalled, timeout

LATE = RefusalNotice("R1", Direction.IN, 1_000, ("some.code",))
KNOWN = KnownWorker(employer=PEETERS, refusals=(LATE,))
REFUSED = Answer("R2", Outcome.REFUSED)


def refused_while_shown() -> State:
    """Return the result that the service refused while the worker stands before it."""
    state = after(recalled(OPEN, KnownWorker(employer=PEETERS)), DirectionChosen(Direction.IN))
    return after(state, Kept(state.visit, "R2", 2_000, "ABCDEF"), Answered(REFUSED))


@pytest.mark.parametrize("regime", Regime)
def test_a_refusal_is_shown_first_in_the_workers_language(regime: Regime) -> None:
    state = recalled(in_regime(OPEN, regime), KNOWN)
    assert state.screen == EarlierRefusals(JAN, KNOWN)
    assert state.language == "nl"
    polish = KnownWorker(employer=PEETERS, language="pl", refusals=(LATE,))
    assert recalled(OPEN, polish).language == "pl"


def test_it_has_the_sound_of_a_refusal() -> None:
    state = after(OPEN, CardInserted(), CardRead(JAN))
    _, emitted = play(state, WorkerRecalled(state.visit, KNOWN))
    assert of_type(emitted, PlaySound) == [PlaySound("refused")]


def test_once_understood_the_visit_goes_on_and_the_next_registration_notes_it() -> None:
    state = after(recalled(OPEN, KNOWN), Understood())
    assert isinstance(state.screen, ChooseDirection)
    _, emitted = play(state, DirectionChosen(Direction.IN))
    (keep,) = of_type(emitted, Keep)
    assert keep.shown == ("R1",)
    stranger = after(recalled(OPEN, KnownWorker(refusals=(LATE,))), Understood())
    assert isinstance(stranger.screen, ChooseEmployer)


def test_in_the_daily_regime_the_presence_is_kept_once_it_is_understood() -> None:
    state, emitted = play(recalled(in_regime(OPEN, Regime.DAILY), KNOWN), Understood())
    assert isinstance(state.screen, Keeping)
    assert [keep.shown for keep in of_type(emitted, Keep)] == [("R1",)]


def test_it_is_shown_once_though_the_journal_has_not_noted_it_yet() -> None:
    state = after(recalled(OPEN, KNOWN), Understood(), Back())
    assert isinstance(recalled(state, KNOWN).screen, ChooseDirection)


def test_who_leaves_or_does_not_answer_is_shown_it_again() -> None:
    state = recalled(OPEN, KNOWN)
    for event in (Back(), timeout(state)):
        home = after(state, event)
        assert home.kiosk.shown == ()
        assert isinstance(recalled(home, KNOWN).screen, EarlierRefusals)
    assert isinstance(after(state, CardInserted()).screen, Reading)


def test_a_refusal_that_its_worker_closed_is_not_shown_again() -> None:
    state = after(refused_while_shown(), Back(), CardRemoved())
    assert isinstance(state.screen, Welcome)
    assert state.kiosk.shown == ("R2",)


def test_a_refusal_that_no_one_closed_is_shown_again() -> None:
    state = refused_while_shown()
    assert isinstance(state.screen, Done)
    for event in (timeout(state), CardInserted()):
        assert after(state, event).kiosk.shown == ()
