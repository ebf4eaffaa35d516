"""From which day on a workplace registers IN and OUT, and which day it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gateway.domain.clock_state import ClockState, ClockVerdict
from gateway.domain.model import Regime, Sector
from gateway.domain.regime import ALWAYS, CONSTRUCTION_FROM, NEVER, RegimeRules
from tests.support.people import LINDE

DAY = timedelta(days=1)
LATER = CONSTRUCTION_FROM + 30 * DAY


@pytest.mark.parametrize(
    ("listed", "named", "rules", "since"),
    [
        (None, None, RegimeRules(), ALWAYS),
        (None, None, RegimeRules(Sector.CONSTRUCTION), CONSTRUCTION_FROM),
        (None, None, RegimeRules(Sector.CONSTRUCTION, LATER), LATER),
        (Sector.CONSTRUCTION, None, RegimeRules(construction_from=LATER), LATER),
        (Sector.MEAT, None, RegimeRules(Sector.CLEANING), NEVER),
        (Sector.CLEANING, None, RegimeRules(Sector.MEAT), ALWAYS),
        (Sector.REMOVALS, None, RegimeRules(Sector.MEAT), ALWAYS),
        (Sector.MEAT, LATER, RegimeRules(Sector.MEAT), LATER),
    ],
)
def test_the_list_goes_before_the_settings(
    listed: Sector | None, named: date | None, rules: RegimeRules, since: date
) -> None:
    workplace = rules.dated(replace(LINDE, sector=listed, in_out_from=named))
    assert workplace.in_out_from == since
    if ALWAYS < since < NEVER:
        assert workplace.regime_on(since - DAY) is Regime.DAILY
        assert workplace.regime_on(since) is Regime.IN_OUT


@pytest.mark.parametrize(
    ("state", "likely"),
    [
        (ClockState(ClockVerdict.RIGHT, 40, earliest_ms=9_000), 5_000),
        (ClockState(ClockVerdict.UNKNOWN, earliest_ms=9_000), 5_000),
        (ClockState(ClockVerdict.WRONG, 70_000, earliest_ms=9_000), 75_000),
        # an empty battery: the kiosk has seen a later moment
        (ClockState(ClockVerdict.WRONG, earliest_ms=9_000), 9_000),
    ],
)
def test_a_clock_that_is_wrong_does_not_turn_the_day_back(state: ClockState, likely: int) -> None:
    assert state.likely_ms(5_000) == likely
