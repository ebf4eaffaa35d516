"""Several sources of the time: a liar is outvoted, and two that disagree are both not believed."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.clock_state import SourceKind
from gateway.system.drift import Drift, DriftLearner
from gateway.system.service_time import CONFIRM_MS, Bounds
from gateway.system.time_sources import SERVICE, SYSTEM, VOTE_MS, Source, TimeSources, agreed

NTP: Source = (SourceKind.NTP, "one")
OTHER: Source = (SourceKind.NTP, "two")
LIE = 90_000.0
HOUR_MS, DAY_MS = 3_600_000, 86_400_000
figures = st.floats(-1e12, 1e12)
errors = st.floats(0, 1e6)


def around(middle: float, heard_ms: int = 0, error: float = 500) -> Bounds:
    return Bounds(middle - error, middle + error, heard_ms)


@given(figures, st.lists(st.tuples(errors, errors), min_size=1, max_size=5), st.data())
def test_while_more_than_half_are_honest_the_truth_is_within(
    truth: float, honest: list[tuple[float, float]], data: st.DataObject
) -> None:
    liars = data.draw(st.lists(st.tuples(figures, errors), max_size=len(honest) - 1))
    votes = [Bounds(truth - below, truth + above, 0) for below, above in honest]
    votes += [around(middle, error=error) for middle, error in liars]
    together = agreed(data.draw(st.permutations(votes)))
    assert together is not None
    assert together.low <= truth <= together.high


@given(st.lists(st.tuples(figures, errors), min_size=1, max_size=7))
def test_what_comes_out_is_allowed_by_more_than_half(spoken: list[tuple[float, float]]) -> None:
    votes = [around(*each[:1], error=each[1]) for each in spoken]
    together = agreed(votes)
    if together is not None:
        for edge in (together.low, together.high):
            assert 2 * sum(vote.low <= edge <= vote.high for vote in votes) > len(votes)


def test_nobody_says_nothing() -> None:
    assert agreed([]) is None


def heard(*words: tuple[Source, float, int], own: float = 0) -> TimeSources:
    """Return sources that heard so much, in this order; the system speaks at once or not at all."""
    sources = TimeSources()
    for source, middle, at_ms in words:
        if source == SYSTEM:
            sources.hear_system(around(middle, at_ms))
        else:
            sources.hear(source, around(middle, at_ms), own)
    return sources


def believed(sources: TimeSources) -> float | None:
    return None if sources.believed is None else round(sources.believed.middle, 3)


@pytest.mark.parametrize("source", [SERVICE, NTP, SYSTEM])
def test_a_lone_source_is_believed(source: Source) -> None:
    sources = heard((source, 20, 0))
    assert (believed(sources), sources.is_disputed) == (20, False)


@pytest.mark.parametrize(("first", "second"), [(SERVICE, NTP), (NTP, SERVICE), (SYSTEM, SERVICE)])
def test_two_that_disagree_move_nothing(first: Source, second: Source) -> None:
    sources = heard((first, 0, 0), (second, LIE, 1_000), (second, LIE, CONFIRM_MS))
    assert (believed(sources), sources.is_disputed) == (0, True)
    # and neither is called believed
    assert [each for *_, each in sources.readings(CONFIRM_MS)] == [False, False]


@pytest.mark.parametrize("liar", [SERVICE, NTP, SYSTEM])
def test_a_lone_liar_is_outvoted(liar: Source) -> None:
    words = [(source, LIE if source == liar else 0.0, 0) for source in (SERVICE, NTP, SYSTEM)]
    sources = heard(*words)
    assert (believed(sources), sources.is_disputed) == (0, False)
    assert {source: each for source, _, each in sources.readings(0)} == {
        source: source != liar for source, *_ in words
    }


@pytest.mark.parametrize("liar", [SERVICE, SYSTEM])
def test_servers_have_one_vote_together(liar: Source) -> None:
    sources = heard((SERVICE, 0, 0), (NTP, LIE, 0), (OTHER, LIE, 0))
    assert (believed(sources), sources.is_disputed) == (0, True)
    honest = [(source, LIE if source == liar else 0.0, 0) for source in (SERVICE, SYSTEM)]
    sources = heard(*honest, (NTP, 0, 0), (OTHER, 0, 0))
    assert (believed(sources), sources.is_disputed) == (0, False)


def test_servers_that_disagree_have_none() -> None:
    sources = heard((SERVICE, 0, 0), (NTP, LIE, 0), (OTHER, -LIE, 0))
    assert (believed(sources), sources.is_disputed) == (0, False)


def test_who_was_silent_for_long_has_no_vote() -> None:
    sources = heard((SERVICE, 0, 0), (NTP, LIE, 1_000), (NTP, LIE, VOTE_MS))
    assert (believed(sources), sources.is_disputed) == (LIE, False)
    assert [source for source, *_ in sources.readings(VOTE_MS)] == [NTP]


def test_what_another_source_confirmed_needs_no_minutes_of_the_next() -> None:
    """The clock of a dead battery: a server of the settings is sure, then the service answers."""
    far = float(10 * DAY_MS)
    words = [(NTP, far, at_ms) for at_ms in (0, CONFIRM_MS // 2, CONFIRM_MS)]
    sources = heard(*words, (SERVICE, far, CONFIRM_MS + 1))
    assert sources.service.said is None
    assert believed(sources) == far


def test_a_system_that_vouches_no_more_has_no_vote() -> None:
    sources = heard((SYSTEM, LIE, 0), (SERVICE, 0, 1_000))
    assert sources.is_disputed
    sources.hear_system(None)
    assert (believed(sources), sources.is_disputed) == (0, False)


# ---- drift ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ppm", [0, 30, -30, 200, -400])
def test_drift_is_learnt_over_days(ppm: float) -> None:
    learner = DriftLearner()
    for hour in range(73):
        learner.learn(around(hour * HOUR_MS * ppm * 1e-6, hour * HOUR_MS, 600))
    drift = learner.drift
    assert drift.low <= ppm * 1e-6 <= drift.high
    # ten days later without contact, the bound has grown less than with no knowledge
    later = around(0).widened(10 * DAY_MS, drift)
    assert later.low <= 10 * DAY_MS * ppm * 1e-6 <= later.high
    assert later.error < around(0).widened(10 * DAY_MS).error


def test_an_hour_teaches_nothing_and_a_jump_neither() -> None:
    learner = DriftLearner()
    for middle, hour in ((0.0, 0), (100.0, 1), (LIE, 7)):
        learner.learn(around(middle, hour * HOUR_MS))
    assert learner.learnt is None


def test_what_cannot_be_is_not_taken_over() -> None:
    assert DriftLearner(Drift(0.1, 0.2)).learnt is None
    assert DriftLearner(Drift(1e-6, -1e-6)).learnt is None


def test_another_crystal_is_learnt_anew() -> None:
    learner = DriftLearner(Drift(-310e-6, -300e-6))
    for hour in (0, 24):
        learner.learn(around(0, hour * HOUR_MS))
    assert learner.drift.low <= 0 <= learner.drift.high


@pytest.mark.parametrize("ppm", [0, 40, -40, 120, 300, -300])
def test_the_bound_holds_offline_after_days_of_answers(ppm: float) -> None:
    """Four days with an answer of the service every five minutes, then a week without."""
    sources, rate = TimeSources(), ppm * 1e-6
    chance = Random(7)  # noqa: S311 - the same figures each time
    for turn in range(4 * 288):
        heard_ms = turn * 300_000 + chance.randrange(1_000)
        true_ms = heard_ms * (1 + rate)
        sent_ms = true_ms - chance.randrange(1_000) - chance.randrange(50)
        asked_ms = heard_ms - chance.randrange(60, 200)
        answer = Bounds.of_answer(int(sent_ms) // 1000 * 1000, asked_ms, heard_ms)
        sources.hear(SERVICE, answer, 0)
    assert sources.drift.low <= rate <= sources.drift.high
    week_ms = heard_ms + 7 * DAY_MS
    assert sources.believed is not None
    offline = sources.believed.widened(week_ms, sources.drift)
    assert offline.low <= week_ms * rate <= offline.high
    # with no knowledge it would be 30 s
    assert offline.error < 20_000
