"""The night in which a workplace goes over from one presence a day to IN and OUT."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.clock_state import ClockState, ClockVerdict
from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    DayOpened,
    FormRead,
    Kept,
    WorkerRecalled,
)
from gateway.domain.model import Direction, KnownWorker, Means, Regime, Sector
from gateway.domain.regime import RegimeRules
from gateway.flow import actions, effects, states
from tests.support.people import JAN, LINDE, PEETERS, invented
from tests.support.visits import CLEAR, OPEN, after, in_regime, of_type, play, recalled

CHANGE = date(2027, 4, 1)
MIDNIGHT = belgian_midnight_ms(CHANGE)
NIGHT = OPEN.with_kiosk(workplace=replace(LINDE, in_out_from=CHANGE))
HOUR = 3_600
PRESENT = replace(CLEAR, last_regime=Regime.DAILY, last_age_s=8 * HOUR)


def test_a_minute_before_midnight_a_presence_is_kept_without_a_question() -> None:
    known = KnownWorker(employer=PEETERS, now_ms=MIDNIGHT - 60_000)
    state = recalled(NIGHT, known)
    assert isinstance(state.screen, states.Keeping)
    assert state.screen.draft.regime is Regime.DAILY
    # the disk had it after midnight, and the journal said under which regime
    kept = Kept(state.visit, "R1", MIDNIGHT + 5, "PROOF1", Regime.IN_OUT)
    done = after(state, kept).screen
    assert isinstance(done, states.Done)
    assert done.regime is Regime.IN_OUT


@pytest.mark.parametrize("means", [Means.CARD, Means.FORM])
@pytest.mark.parametrize("age_s", [5, 400, 8 * HOUR])
@pytest.mark.parametrize("chosen", Direction)
def test_after_midnight_yesterdays_presence_decides_nothing(
    chosen: Direction, age_s: int, means: Means
) -> None:
    known = replace(PRESENT, last_age_s=age_s, has_registered_today=False, now_ms=MIDNIGHT)
    state = recalled(NIGHT.with_kiosk(is_card_in=True), known, replace(JAN, means=means))
    assert isinstance(state.screen, states.ChooseDirection)
    assert (state.screen.likely, state.screen.left_s) == (Direction.IN, 0)
    state, emitted = play(state, actions.DirectionChosen(chosen))
    (keep,) = of_type(emitted, effects.Keep)
    assert (keep.draft.direction, keep.draft.regime) == (chosen, Regime.IN_OUT)


def test_a_clock_with_an_empty_battery_does_not_bring_the_old_regime_back() -> None:
    seen = ClockState(ClockVerdict.WRONG, earliest_ms=MIDNIGHT + 1)
    state = recalled(NIGHT.with_kiosk(clock=seen), KnownWorker(employer=PEETERS, now_ms=0))
    assert isinstance(state.screen, states.ChooseDirection)


def test_the_repeat_of_a_presence_says_present() -> None:
    state = recalled(NIGHT, replace(PRESENT, now_ms=MIDNIGHT - 1))
    assert isinstance(state.screen, states.Done)
    assert (state.screen.is_repeat, state.screen.regime) == (True, Regime.DAILY)


@pytest.mark.parametrize("means", [Means.CARD, Means.FORM])
def test_once_a_day_one_person_registers_a_whole_crew_without_a_touch(means: Means) -> None:
    crew = [replace(invented(turn), means=means) for turn in range(5)]
    state, emitted = in_regime(OPEN, Regime.DAILY), list[effects.Keep]()
    for turn, person in enumerate(crew):
        if means is Means.CARD:
            state = after(state, CardInserted(), CardRead(person))
        else:
            state = after(state, FormRead(person))
        known = WorkerRecalled(state.visit, KnownWorker(employer=PEETERS))
        state, more = play(state, known)
        emitted += of_type(more, effects.Keep)
        state = after(state, Kept(state.visit, f"R{turn}", 1, "P", Regime.DAILY), CardRemoved())
    assert [keep.draft.person for keep in emitted] == crew


@pytest.mark.parametrize("is_resumed", [True, False])
def test_the_settings_tell_a_workplace_of_which_the_list_says_nothing(is_resumed: bool) -> None:
    rules = RegimeRules(Sector.CONSTRUCTION, CHANGE)
    state = after(OPEN.with_kiosk(regime_rules=rules), DayOpened("u", LINDE, "1", is_resumed))
    assert state.kiosk.regime_at(MIDNIGHT - 1) is Regime.DAILY
    assert state.kiosk.regime_at(MIDNIGHT) is Regime.IN_OUT
