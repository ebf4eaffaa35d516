"""Test what a typed number shows: a colleague may type it, so no more than registering needs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.events import Answered, CardInserted, CardRead, Kept, WorkerRecalled
from gateway.domain.model import (
    Answer,
    Direction,
    Employer,
    KnownWorker,
    Means,
    Outcome,
    Person,
    RefusalNotice,
    Regime,
    Remark,
    RemarkNotice,
)
from gateway.flow.actions import (
    Back,
    DirectionChosen,
    EmployerChosen,
    NumberEntered,
    OtherEmployer,
    Understood,
)
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.lanes import DOUBLE_S, QUICK_S
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    ConfirmDirection,
    Done,
    EarlierRefusals,
    Keeping,
)
from tests.support.people import JAN, LINDE, MAAS, PEETERS
from tests.support.visits import (
    OPEN,
    after,
    in_regime,
    keypad_after,
    of_type,
    play,
    recalled,
    timeout,
)

TYPIST = Person(JAN.number, JAN.kind, Means.KEYPAD)
DAILY = in_regime(OPEN, Regime.DAILY)
REMARK, REFUSAL = (
    RemarkNotice("R1", Remark("ciao_24"), 1_000),
    RefusalNotice("R0", Direction.IN, 1_000, ("some.code",)),
)
HISTORY = KnownWorker(
    employer=PEETERS,
    last_direction=Direction.IN,
    last_wall_ms=1_000,
    last_age_s=3_600,
    has_registered_today=True,
    language="pl",
    notices=(REMARK,),
    refusals=(REFUSAL,),
)


def typed(known: KnownWorker, kiosk: State = OPEN) -> State:
    """Return the state after Jan's number was typed, and the journal told what it knows."""
    state = after(kiosk.with_screen(keypad_after(JAN.number).screen), NumberEntered())
    return after(state, WorkerRecalled(state.visit, known))


def registered(answer: Answer, person: Person) -> State:
    """Return the result of a registration, answered while it is shown."""
    known = KnownWorker(employer=PEETERS)
    state = typed(known) if person.means is Means.KEYPAD else recalled(OPEN, known, person)
    state = after(state, DirectionChosen(Direction.IN))
    return after(state, Kept(state.visit, answer.reference, 2_000, "ABCDEF"), Answered(answer))


@pytest.mark.parametrize("direction", Direction)
def test_nobody_sees_by_a_number_when_and_how_its_owner_registered(direction: Direction) -> None:
    history = replace(HISTORY, last_direction=direction)
    screen = typed(history).screen
    assert screen == typed(KnownWorker(employer=PEETERS, language="pl")).screen
    assert screen == ChooseDirection(
        TYPIST, PEETERS, KnownWorker(employer=PEETERS, language="pl"), None, is_employer_named=False
    )
    # no question tells that this direction stands already
    assert isinstance(after(typed(history), DirectionChosen(direction)).screen, Keeping)
    assert isinstance(recalled(OPEN, history).screen, EarlierRefusals)


def test_an_honest_typist_touches_no_more_than_before() -> None:
    state, emitted = play(typed(HISTORY), DirectionChosen(Direction.OUT))
    (keep,) = of_type(emitted, Keep)
    assert (keep.draft.employer, keep.draft.direction) == (PEETERS, Direction.OUT)
    assert state.language == "pl"


def test_the_remembered_company_is_named_nowhere() -> None:
    state = after(typed(HISTORY), OtherEmployer())
    assert isinstance(state.screen, ChooseEmployer)
    assert state.screen.recent == ()
    # what the typist chose may be shown, also where it is the remembered one
    for company in (PEETERS, MAAS):
        chosen = after(state, EmployerChosen(company)).screen
        assert isinstance(chosen, ChooseDirection)
        assert (chosen.employer, chosen.is_employer_named) == (company, True)
    # the only company is nobody's secret
    alone = OPEN.with_kiosk(workplace=replace(LINDE, companies=(PEETERS,)))
    assert getattr(typed(HISTORY, alone).screen, "is_employer_named", None) is True


@pytest.mark.parametrize("kiosk", [OPEN, DAILY])
def test_the_result_names_no_company(kiosk: State) -> None:
    state = typed(replace(HISTORY, has_registered_today=False), kiosk)
    if isinstance(state.screen, ChooseDirection):
        state = after(state, DirectionChosen(Direction.IN))
    done = after(state, Kept(state.visit, "R2", 2_000, "ABCDEF")).screen
    assert isinstance(done, Done)
    assert (done.employer, done.notices, done.made_ms) == (None, (), 2_000)


@pytest.mark.parametrize("kiosk", [OPEN, DAILY])
def test_the_same_tap_is_told_without_its_time(kiosk: State) -> None:
    tapped = replace(HISTORY, last_age_s=DOUBLE_S - 1)
    state, emitted = play(typed(tapped, kiosk), DirectionChosen(Direction.IN))
    assert not of_type(emitted, Keep)
    assert state.screen == Done(TYPIST, None, Direction.IN, 0, is_repeat=True)


def test_the_other_direction_just_now_is_asked_about_without_its_time() -> None:
    just_now = replace(HISTORY, last_age_s=QUICK_S - 1)
    asked = after(typed(just_now), DirectionChosen(Direction.OUT)).screen
    assert isinstance(asked, ConfirmDirection)
    assert (asked.known.last_wall_ms, asked.known.notices) == (0, ())


def test_earlier_remarks_and_refusals_stay_untold_until_the_card_comes() -> None:
    state, emitted = play(typed(HISTORY), DirectionChosen(Direction.OUT))
    state = after(state, Kept(state.visit, "R2", 2_000, "ABCDEF"))
    state = after(state, timeout(state))
    assert [keep.shown for keep in of_type(emitted, Keep)] == [()]
    assert state.kiosk.shown == ()
    told = after(state, CardInserted(), CardRead(JAN))
    told = after(told, WorkerRecalled(told.visit, HISTORY))
    assert isinstance(told.screen, EarlierRefusals)
    doors = after(told, Understood()).screen
    assert isinstance(doors, ChooseDirection)
    assert doors.known.notices == (REMARK,)


@pytest.mark.parametrize(("person", "noted"), [(JAN, ("R2",)), (TYPIST, ())])
def test_what_the_service_remarks_on_the_spot_is_told_to_the_card_alone(
    person: Person, noted: tuple[str, ...]
) -> None:
    remark = Answer("R2", Outcome.CONFIRMED, remarks=(Remark("caw_1"),))
    state = registered(remark, person)
    assert isinstance(state.screen, Done)
    assert state.screen.answer is not None
    assert state.screen.answer.outcome is Outcome.CONFIRMED
    assert len(state.screen.answer.remarks) == len(noted)
    assert after(state, Back()).kiosk.shown == noted


@pytest.mark.parametrize(("person", "noted"), [(JAN, ("R2",)), (TYPIST, ())])
def test_a_refusal_on_the_spot_is_shown_and_noted_for_a_card_alone(
    person: Person, noted: tuple[str, ...]
) -> None:
    state = registered(Answer("R2", Outcome.REFUSED, errors=(("some.code", ""),)), person)
    assert isinstance(state.screen, Done)
    assert state.screen.answer is not None
    assert state.screen.answer.outcome is Outcome.REFUSED
    assert after(state, Back()).kiosk.shown == noted


def test_a_company_that_the_service_doubts_is_asked_again_unmarked() -> None:
    screen = typed(replace(HISTORY, is_employer_doubted=True)).screen
    assert isinstance(screen, ChooseEmployer)
    assert screen.recent == ()
    gone = typed(replace(HISTORY, employer=Employer("0456789154", "Weg"))).screen
    assert isinstance(gone, ChooseEmployer)
