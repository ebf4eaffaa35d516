"""The courier's memory of good and bad attempts, without a network."""

from __future__ import annotations

import pytest

from gateway.domain.problem import Problem
from gateway.sync.contact import Contact
from gateway.sync.errors import NoAnswerError, NotReachedError, ServiceError
from gateway.sync.retry import LONG_OUTAGE_S, SPREAD_S, FailureKind
from gateway.system import clock
from tests.support.project import ExpectLog


@pytest.fixture
def contact(expect_log: ExpectLog) -> Contact:
    expect_log("sending failed")
    return Contact(200)


def error(failure: FailureKind) -> ServiceError:
    return ServiceError(failure, Problem.SERVICE_DOWN, "http")


def test_before_the_first_attempt_nothing_is_known(contact: Contact) -> None:
    assert (contact.is_online, contact.problem, contact.may_send, contact.batch) == (
        None,
        None,
        True,
        200,
    )
    assert not contact.take_regained()


def test_an_outage_is_said_once_and_its_end_once(
    contact: Contact, caplog: pytest.LogCaptureFixture
) -> None:
    contact.on_response()
    assert not contact.take_regained()
    for _ in range(3):
        contact.on_failure(NotReachedError("dns"), 5)
    assert (contact.is_online, contact.problem, contact.may_send) == (
        False,
        Problem.NO_NETWORK,
        False,
    )
    assert [record.getMessage() for record in caplog.records if "failed" in record.message] == [
        "sending failed: dns"
    ]
    contact.on_response()
    assert (contact.is_online, contact.problem, contact.may_send) == (True, None, True)
    assert contact.take_regained()
    assert not contact.take_regained()


def test_after_a_long_outage_the_backlog_is_held_back_by_chance(
    contact: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_ms = clock.boot_ms()
    monkeypatch.setattr(clock, "boot_ms", lambda: now_ms)
    holds = []
    for _ in range(50):
        contact.on_failure(NotReachedError("dns"))
        now_ms += int(LONG_OUTAGE_S * 1000)
        contact.on_response()
        holds.append(max(0, contact.not_before_ms - now_ms) / 1000)
        contact.on_response()
    assert max(holds) <= SPREAD_S
    assert max(holds) - min(holds) > SPREAD_S / 4
    assert contact.may_send


def test_batches_shrink_when_they_may_be_the_trouble_and_only_then(contact: Contact) -> None:
    contact.on_failure(NotReachedError("dns"), 1)
    assert contact.batch == 200
    contact.on_failure(NoAnswerError("time-out"), 200)
    assert contact.batch == 100
    # a question carries nothing
    contact.on_failure(NoAnswerError("time-out"))
    assert contact.batch == 100
    contact.on_failure(NoAnswerError("time-out"), 1)
    assert contact.batch == 100


def test_a_refused_request_is_the_services_word(contact: Contact) -> None:
    decision = contact.on_failure(error(FailureKind.REFUSED), 8)
    assert decision.must_split
    assert (contact.is_online, contact.may_send, contact.batch) == (True, True, 4)


def test_a_refused_question_is_not_asked_without_end(contact: Contact) -> None:
    decision = contact.on_failure(error(FailureKind.REFUSED))
    assert not decision.must_split
    assert (contact.is_online, contact.may_send) == (False, False)


def test_a_token_that_ran_out_is_nobodys_trouble_until_a_fresh_one_is_refused(
    contact: Contact,
) -> None:
    contact.on_response()
    contact.on_failure(NotReachedError("dns"))
    contact.on_response()
    assert contact.on_failure(error(FailureKind.UNAUTHORISED), 5).must_renew_token
    assert (contact.is_online, contact.may_send) == (True, True)
    assert contact.on_failure(error(FailureKind.UNAUTHORISED), 5).must_renew_token
    assert (contact.is_online, contact.may_send) == (False, False)
