"""In the daily regime one touch on the result registers for tomorrow, too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.domain.events import Answered, Kept
from gateway.domain.model import Answer, KnownWorker, Means, Outcome, Regime
from gateway.flow.actions import TomorrowRequested
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.states import Done, Keeping, Tomorrow
from tests.support.people import JAN, LINDE, NOW, PEETERS
from tests.support.visits import OPEN, after, in_regime, of_type, play, recalled

DAILY = in_regime(OPEN, Regime.DAILY)
TODAY = belgian_day(NOW.wall_ms)
NEW = KnownWorker(employer=PEETERS, now_ms=NOW.wall_ms)
AGAIN = replace(
    NEW, has_registered_today=True, last_regime=Regime.DAILY, last_wall_ms=NOW.wall_ms - 1
)


def kept(state: State, regime: Regime = Regime.DAILY, days_ahead: int = 0) -> State:
    done = Kept(state.visit, f"R{days_ahead}", NOW.wall_ms, "P", regime, days_ahead)
    return after(state.with_kiosk(is_card_in=True), done)


def result(state: State = DAILY, known: KnownWorker = NEW, means: Means = Means.CARD) -> State:
    """Return the result of today's presence, kept just now or there already."""
    state = recalled(state, known, replace(JAN, means=means)).with_kiosk(is_card_in=True)
    return kept(state) if isinstance(state.screen, Keeping) else state


@pytest.mark.parametrize("known", [NEW, AGAIN])
def test_a_touch_keeps_tomorrow_beside_today(known: KnownWorker) -> None:
    state, emitted = play(result(known=known), TomorrowRequested())
    (keep,) = of_type(emitted, Keep)
    assert (keep.draft.person, keep.draft.employer) == (JAN, PEETERS)
    assert (keep.draft.days_ahead, keep.draft.regime) == (1, Regime.DAILY)
    assert belgian_day(keep.today_ms) == TODAY
    done = kept(state, days_ahead=1).screen
    assert isinstance(done, Done)
    assert (done.reference, done.days_ahead, done.tomorrow) == ("R1", 1, Tomorrow.REGISTERED)
    # the same touch again is another worker's, or none
    assert not of_type(play(kept(state, days_ahead=1), TomorrowRequested())[1], Keep)


def test_what_was_made_yesterday_for_today_counts_from_today() -> None:
    yesterday_ms = NOW.wall_ms - 18 * 3_600_000
    known = replace(AGAIN, last_wall_ms=yesterday_ms, last_days_ahead=1)
    (keep,) = of_type(play(result(known=known), TomorrowRequested())[1], Keep)
    assert belgian_day(keep.today_ms) == TODAY


def ending(day: int, number: str = "") -> State:
    last = (TODAY + timedelta(days=day)).isoformat()
    workplace = replace(LINDE, in_out_from=TODAY + timedelta(days=99), last_days=((number, last),))
    return DAILY.with_kiosk(workplace=workplace)


@pytest.mark.parametrize(
    ("state", "known", "means", "said"),
    [
        (DAILY, NEW, Means.CARD, Tomorrow.OFFERED),
        (DAILY, NEW, Means.FORM, Tomorrow.OFFERED),
        # a typed number can be another's
        (DAILY, NEW, Means.KEYPAD, Tomorrow.NEVER),
        (DAILY, AGAIN, Means.KEYPAD, Tomorrow.NEVER),
        (DAILY, replace(AGAIN, has_registered_tomorrow=True), Means.CARD, Tomorrow.REGISTERED),
        (DAILY, replace(NEW, has_registered_tomorrow=True), Means.CARD, Tomorrow.REGISTERED),
        # tomorrow IN and OUT are registered, each on the spot
        (
            DAILY.with_kiosk(workplace=replace(LINDE, in_out_from=TODAY + timedelta(days=1))),
            *(NEW, Means.CARD, Tomorrow.NEVER),
        ),
        (ending(0), NEW, Means.CARD, Tomorrow.NEVER),
        (ending(0, PEETERS.number), NEW, Means.CARD, Tomorrow.NEVER),
        (ending(1), NEW, Means.CARD, Tomorrow.OFFERED),
    ],
)
def test_it_is_offered_where_the_law_allows_it(
    state: State, known: KnownWorker, means: Means, said: Tomorrow
) -> None:
    shown = result(state, known, means)
    assert isinstance(shown.screen, Done)
    assert shown.screen.tomorrow is said
    assert bool(of_type(play(shown, TomorrowRequested())[1], Keep)) is (said is Tomorrow.OFFERED)


def test_neither_after_a_refusal_nor_without_the_card_nor_under_in_and_out() -> None:
    refused = after(result(), Answered(Answer("R0", Outcome.REFUSED)))
    for state in (refused, result().with_kiosk(is_card_in=False)):
        assert not of_type(play(state, TomorrowRequested())[1], Keep)
    # midnight came before the disk had it, and with it the other regime, or the day itself
    for regime, days_ahead in ((Regime.IN_OUT, 0), (Regime.DAILY, 0)):
        state = recalled(DAILY, NEW).with_kiosk(is_card_in=True)
        if regime is Regime.DAILY:
            state = after(kept(state), TomorrowRequested())
        done = kept(state, regime, days_ahead).screen
        assert isinstance(done, Done)
        assert done.tomorrow is Tomorrow.NEVER
