"""The courier's memory of good and bad attempts, apart from any wire."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.domain.problem import Problem
from gateway.sync.contact import Contact
from gateway.sync.errors import NoAnswerError, NotReachedError, ServiceError
from gateway.sync.retry import LONG_OUTAGE_S, SPREAD_S, FailureKind
from gateway.system import clock


@pytest.fixture
def contact(expect_log: Callable[[str], None]) -> Contact:
    expect_log("sending failed")
    return Contact(200)


def error(effect: FailureKind) -> ServiceError:
    return ServiceError(effect, Problem.SERVICE_DOWN, "http")


def test_before_the_first_attempt_nothing_is_known(contact: Contact) -> None:
    assert (contact.online, contact.problem, contact.free, contact.batch) == (None, None, True, 200)
    assert not contact.regained()


def test_an_outage_is_said_once_and_its_end_once(
    contact: Contact, caplog: pytest.LogCaptureFixture
) -> None:
    contact.found()
    assert not contact.regained()
    for _ in range(3):
        contact.failed(NotReachedError("dns"), 5)
    assert (contact.online, contact.problem, contact.free) == (False, Problem.NO_NETWORK, False)
    assert [record.getMessage() for record in caplog.records if "failed" in record.message] == [
        "sending failed: dns"
    ]
    contact.found()
    assert (contact.online, contact.problem, contact.free) == (True, None, True)
    assert contact.regained()
    assert not contact.regained()


def test_after_a_long_outage_the_backlog_is_held_back_by_chance(contact: Contact) -> None:
    holds = []
    for _ in range(50):
        contact.failed(NotReachedError("dns"))
        contact._outage_began = clock.boot_ms() - int(LONG_OUTAGE_S * 1000)
        contact.found()
        holds.append(max(0, contact.not_before - clock.boot_ms()) / 1000)
        contact.found()
    assert max(holds) <= SPREAD_S
    assert max(holds) - min(holds) > SPREAD_S / 4
    assert contact.free


def test_batches_shrink_when_they_may_be_the_trouble_and_only_then(contact: Contact) -> None:
    contact.failed(NotReachedError("dns"), 1)
    assert contact.batch == 200
    contact.failed(NoAnswerError("time-out"), 200)
    assert contact.batch == 100
    # a question carries nothing
    contact.failed(NoAnswerError("time-out"))
    assert contact.batch == 100
    contact.failed(NoAnswerError("time-out"), 1)
    assert contact.batch == 100


def test_a_refused_request_is_the_services_word(contact: Contact) -> None:
    decision = contact.failed(error(FailureKind.REFUSED), 8)
    assert decision.isolate
    assert (contact.online, contact.free, contact.batch) == (True, True, 4)


def test_a_refused_question_is_not_asked_without_end(contact: Contact) -> None:
    decision = contact.failed(error(FailureKind.REFUSED))
    assert not decision.isolate
    assert (contact.online, contact.free) == (False, False)


def test_a_token_that_ran_out_is_nobodys_trouble_until_a_fresh_one_is_refused(
    contact: Contact,
) -> None:
    contact.found()
    contact.failed(NotReachedError("dns"))
    contact.found()
    assert contact.failed(error(FailureKind.UNAUTHORISED), 5).renew
    assert (contact.online, contact.free) == (True, True)
    assert contact.failed(error(FailureKind.UNAUTHORISED), 5).renew
    assert (contact.online, contact.free) == (False, False)
