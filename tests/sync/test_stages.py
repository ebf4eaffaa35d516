"""At which stage an exchange failed, as the exchange itself shows."""

from __future__ import annotations

import pytest

from gateway.domain.events import ContactFailed, ContactRestored
from gateway.domain.outages import Stage
from gateway.domain.problem import Problem
from gateway.sync.errors import (
    NoAnswerError,
    NotEnrolledError,
    NotReachedError,
    RefusedByServiceError,
    ServiceError,
)
from gateway.sync.retry import FailureKind
from gateway.sync.stages import stage_of
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.station import REGISTER, Station, answer_with


def refused(status: int, *, is_page: bool = False) -> RefusedByServiceError:
    """Return a refusal with this status."""
    kind = FailureKind.UNKNOWN
    return RefusedByServiceError(status, "", kind, Problem.SERVICE_DOWN, is_page=is_page)


@pytest.mark.parametrize(
    ("error", "stage"),
    [
        (NotReachedError("dns"), Stage.DNS),
        (NotReachedError("time-out"), Stage.TCP),
        (NotReachedError("refused"), Stage.TCP),
        (NotReachedError("cut"), Stage.TCP),
        (NotReachedError("tls", Problem.NOT_TRUSTED), Stage.TLS),
        (NotReachedError("clock", Problem.CLOCK_STOPS_TRUST), Stage.CLOCK),
        (NotReachedError("no address", Problem.NOT_SET_UP), Stage.OWN),
        (NotReachedError("another service than confirmed", Problem.SERVICE_CHANGED), Stage.OWN),
        (NotEnrolledError("the enrolment does not open", Problem.WRONG_PASSWORD), Stage.OWN),
        (NoAnswerError("deadline after cut"), Stage.NO_ANSWER),
        (NoAnswerError("unreadable: KeyError"), Stage.NO_ANSWER),
        (NoAnswerError("http 200 without JSON"), Stage.PORTAL),
        (refused(503), Stage.SERVICE_DOWN),
        (refused(502, is_page=True), Stage.SERVICE_DOWN),
        (refused(429), Stage.SERVICE_DOWN),
        (refused(403), Stage.REFUSED_US),
        (refused(401), Stage.REFUSED_US),
        (refused(302, is_page=True), Stage.PORTAL),
        # nothing was asked
        (NotReachedError("closed"), None),
        (NotReachedError("no log-in is at hand", Problem.SIGNED_OUT), None),
        (NotReachedError("a wait after wrong passwords", Problem.TOO_MANY_TRIES), None),
    ],
)
def test_an_exchange_shows_where_it_failed(error: ServiceError, stage: Stage | None) -> None:
    assert stage_of(error) is stage
    # a token that could not be had failed as its own exchange did
    around = NotReachedError(f"log-in: {error.stage}", error.problem)
    around.__cause__ = error
    assert stage_of(around) is stage


def test_each_failure_is_reported_and_the_answer_that_ends_them_once(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")

    def reported() -> list[ContactFailed | ContactRestored]:
        kinds = (ContactFailed, ContactRestored)
        found = [event for event in kit.events if isinstance(event, kinds)]
        kit.events.clear()
        return found

    kit.drain()
    kit.events.clear()
    station.always(REGISTER, answer_with(503))
    for handle in ("jan", "amelie"):
        kit.keep(handle)
        kit.contact.not_before_ms = 0
        kit.courier.run_once()
    assert set(reported()) == {ContactFailed(Stage.SERVICE_DOWN)}
    station.always(REGISTER, None)
    kit.drain()
    assert reported() == [ContactRestored()]
