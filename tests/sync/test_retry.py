"""The table of what may be sent again, and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.sync.retry import (
    MAX_WAIT_S,
    RETRY_AFTER_CAP_S,
    REVOKED_WAIT_S,
    FailureKind,
    backoff_s,
    decide,
    next_batch,
    spread_s,
)


@pytest.mark.parametrize(
    ("failure", "may_have_arrived", "batch", "must_split", "must_renew_token"),
    [
        (FailureKind.NOT_SENT, False, 200, False, False),
        (FailureKind.UNKNOWN, True, 100, False, False),
        (FailureKind.TOO_LARGE, False, 100, True, False),
        (FailureKind.REFUSED, False, 100, True, False),
        (FailureKind.UNAUTHORISED, False, 200, False, True),
        (FailureKind.FORBIDDEN, False, 200, False, False),
        (FailureKind.BUSY, False, 200, False, False),
    ],
)
def test_the_table(
    *,
    failure: FailureKind,
    may_have_arrived: bool,
    batch: int,
    must_split: bool,
    must_renew_token: bool,
) -> None:
    decision = decide(failure, 200, 1, 0.5)
    assert decision.may_have_arrived == may_have_arrived
    assert decision.batch == batch
    assert decision.must_split == must_split
    assert decision.must_renew_token == must_renew_token


def test_every_failure_stands_in_the_table() -> None:
    for failure in FailureKind:
        assert decide(failure, 1, 1, 0.0).batch >= 1


def test_only_what_may_have_arrived_is_searched_for() -> None:
    assert [kind for kind in FailureKind if decide(kind, 200, 1, 0).may_have_arrived] == [
        FailureKind.UNKNOWN
    ]


def test_a_refused_token_is_renewed_at_once_and_then_waited_for() -> None:
    assert decide(FailureKind.UNAUTHORISED, 10, 1, 0).wait_s == 0
    assert decide(FailureKind.UNAUTHORISED, 10, 2, 0).wait_s > 0


def test_revoked_access_is_asked_for_rarely() -> None:
    assert decide(FailureKind.FORBIDDEN, 10, 1, 0).wait_s == REVOKED_WAIT_S


@pytest.mark.parametrize(
    ("asked", "waited"), [(None, 0.5), (7.0, 7.0), (9_999.0, RETRY_AFTER_CAP_S)]
)
def test_a_wait_that_the_service_asks_for_is_kept_within_reason(
    asked: float | None, waited: float
) -> None:
    assert decide(FailureKind.BUSY, 10, 1, 0.0, asked).wait_s == waited


@given(st.integers(1, 1_000), st.floats(0, 1))
def test_waits_grow_and_end(failures: int, chance: float) -> None:
    wait = backoff_s(failures, chance)
    assert 0.5 <= wait <= MAX_WAIT_S
    assert wait <= backoff_s(failures + 1, 1.0)


@given(st.integers(1, 200), st.integers(1, 200))
def test_batches_grow_to_the_largest_and_no_further(batch: int, max_batch: int) -> None:
    assert next_batch(batch, max_batch) <= max_batch


def test_only_a_long_outage_spreads_the_first_attempt() -> None:
    assert spread_s(10, 1.0) == 0
    assert spread_s(3_600, 0.5) == 30
