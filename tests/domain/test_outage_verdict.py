"""Whose fault an outage was: a test a row of the table, and mixtures of rows."""

from __future__ import annotations

import pytest

from gateway.domain.outage_verdict import culprit, culprit_of, is_excused
from gateway.domain.outages import Culprit, Failure, Stage

MACHINE, SITE, PROVIDER = Culprit.MACHINE, Culprit.SITE_NETWORK, Culprit.PROVIDER
SERVICE, POWER, UNKNOWN = Culprit.SERVICE, Culprit.POWER, Culprit.UNKNOWN


@pytest.mark.parametrize(
    ("stage", "probed", "unprobed"),
    [
        (Stage.POWER, POWER, POWER),
        (Stage.OWN, MACHINE, MACHINE),
        # the certificate may have expired in truth
        (Stage.CLOCK, MACHINE, UNKNOWN),
        (Stage.REFUSED_US, MACHINE, MACHINE),
        (Stage.NO_LINK, SITE, UNKNOWN),
        (Stage.NO_ADDRESS, SITE, UNKNOWN),
        (Stage.NO_GATEWAY, SITE, UNKNOWN),
        (Stage.PORTAL, SITE, UNKNOWN),
        (Stage.DNS, PROVIDER, UNKNOWN),
        (Stage.TCP, UNKNOWN, UNKNOWN),
        (Stage.TLS, UNKNOWN, UNKNOWN),
        (Stage.NO_ANSWER, UNKNOWN, UNKNOWN),
        (Stage.SERVICE_DOWN, SERVICE, SERVICE),
    ],
)
def test_a_stage_says_whose_fault_it_was_only_once_what_lies_nearer_was_seen_to_work(
    stage: Stage, probed: Culprit, unprobed: Culprit
) -> None:
    assert culprit_of(Failure(stage, 0, 1, is_probed=True)) is probed
    assert culprit_of(Failure(stage, 0, 1)) is unprobed


def test_every_stage_and_every_culprit_has_its_row() -> None:
    assert {culprit_of(Failure(stage, 0, is_probed=True)) for stage in Stage} == set(Culprit)
    excused = {whose for whose in Culprit if is_excused(whose)}
    assert excused == {PROVIDER, SERVICE, POWER}
    assert is_excused(UNKNOWN) is None


@pytest.mark.parametrize(
    ("lengths", "whose"),
    [
        ([], UNKNOWN),
        ([(Stage.DNS, 0)], PROVIDER),
        # a router that comes up again, and a service that is busy with the rest of the country
        ([(Stage.NO_LINK, 60), (Stage.DNS, 7_200), (Stage.SERVICE_DOWN, 300)], PROVIDER),
        ([(Stage.NO_LINK, 60), (Stage.NO_GATEWAY, 60), (Stage.DNS, 100)], SITE),
        ([(Stage.DNS, 100), (Stage.SERVICE_DOWN, 100)], UNKNOWN),
        ([(Stage.TCP, 200), (Stage.SERVICE_DOWN, 100)], UNKNOWN),
        ([(Stage.POWER, 10), (Stage.SERVICE_DOWN, None)], SERVICE),
    ],
)
def test_an_outage_is_the_fault_of_who_failed_for_more_than_half_of_it(
    lengths: list[tuple[Stage, int | None]], whose: Culprit
) -> None:
    at_ms, failures = 0, []
    for stage, seconds in lengths:
        ends_ms = None if seconds is None else at_ms + seconds * 1000
        failures.append(Failure(stage, at_ms, ends_ms, is_probed=True))
        at_ms = ends_ms or at_ms
    assert culprit(failures, now_ms=1_000_000) is whose
