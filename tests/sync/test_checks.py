"""The service's checks: asked for in few questions, after what is to be sent, and what a service
lost is noticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gateway.domain.model import Direction, Timestamp
from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync import status_checks
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, count_held
from tests.support.station import REGISTER, SEARCH, Station, answer_with

DAY_MS = 86_400_000


@pytest.fixture(autouse=True)
def _paced(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round goes on in the next turn, whenever that is."""
    monkeypatch.setattr(status_checks, "PACE_MS", 0)
    monkeypatch.setattr(status_checks, "FIRST_MS", 0)


@pytest.fixture
def unchecked(practice: PracticeService) -> Iterator[None]:
    """Checks that are not done for as long as the test runs."""
    practice.behaviour.check_delay_s = 3_600
    yield
    practice.behaviour.check_delay_s = 0


def ago(kit: Kit, days: int) -> Timestamp:
    now = kit.services.clock.stamp()
    return replace(now, wall_ms=now.wall_ms - days * DAY_MS, boot_ms=now.boot_ms - days * DAY_MS)


def answered_long_ago(kit: Kit) -> None:
    """Time passes: what was answered was answered in days before."""
    kit.store.connection.execute(
        "UPDATE answer SET answered_ms = (SELECT made_ms FROM registration r WHERE r.seq = answer.seq) - ?",
        (DAY_MS,),
    )


def asked(station: Station) -> int:
    return len(station.calls(SEARCH))


@pytest.mark.usefixtures("unchecked")
def test_many_that_wait_for_their_checks_cost_few_questions(kit: Kit, station: Station) -> None:
    """61 over five days; then a worker comes."""
    for day in range(5):
        kit.keep(*["jan"] * 12, stamp=ago(kit, day))
    kit.keep("hans")
    kit.drain()
    answered_long_ago(kit)
    kit.restart()
    station.seen.clear()
    (fresh,) = kit.keep("amelie")
    kit.courier.run_once()
    assert REGISTER in next(
        call.path for call in station.seen if REGISTER in call.path or SEARCH in call.path
    )
    assert kit.status()[fresh] == "confirmed"
    for _ in range(20):
        kit.courier.run_once()
    # the round over the old ones is one question (of more pages, where other tests have filled the
    # days); the fresh one is asked for now and then
    questions = [call for call in station.calls(SEARCH) if "page=1&" in call.path]
    assert len(questions) <= 1 + 20
    old = [call for call in questions if b"contractualRelationshipReference" in call.body]
    assert len(old) == 1


@pytest.mark.usefixtures("unchecked")
def test_one_turn_asks_a_few_questions_only(
    kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.sync.api.PAGE_SIZE", 3)
    kit.keep(*["jan"] * 40)
    # the turn that sent them asked already
    kit.drain()
    before, turns = asked(station), [asked(station)]
    while before < asked(station) or len(turns) == 1:
        before = asked(station)
        kit.courier.run_once()
        turns.append(asked(station) - before)
    assert max(turns) == status_checks.QUESTIONS
    # 40 of them, three a page
    assert sum(turns) >= 13


@pytest.mark.usefixtures("unchecked")
def test_who_has_to_be_sent_interrupts_a_round(
    kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.sync.api.PAGE_SIZE", 3)
    kit.keep(*["jan"] * 40)
    kit.drain()
    before = asked(station)
    # as the recorder does after a commit
    kit.courier.nudge()
    kit.courier.run_once()
    assert asked(station) - before == 1


def test_a_round_brings_what_was_checked_meanwhile(
    kit: Kit, practice: PracticeService, admin: AdminClient
) -> None:
    practice.behaviour.check_delay_s = 0.5
    references = [*kit.keep("hans", "hans", direction=Direction.OUT), *kit.keep(*["jan"] * 12)]
    kit.drain()
    answered_long_ago(kit)
    # all of them checked
    assert count_held(admin, references) == [1] * 14
    kit.restart()
    kit.events.clear()
    kit.run_until(lambda _queue: len(kit.answers) >= 14)
    assert sorted(answer.reference for answer in kit.answers) == sorted(references)
    # the second OUT in a row
    assert kit.line(references[1]).remarks


@pytest.mark.usefixtures("unchecked")
def test_a_service_that_lost_what_it_confirmed_is_noticed(
    kit: Kit, admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service does not hold registrations that it had confirmed, 3 of 3 looked at")
    kit.keep(*["jan"] * 12)
    kit.drain()
    answered_long_ago(kit)
    admin.set_fault("lose-database 3600")
    kit.restart()
    # staff are told
    kit.run_until(lambda queue: queue.alarms == (Problem.SERVICE_LOST,))
    assert kit.courier.status_checks.lost == 3
    assert set(kit.status().values()) == {"confirmed"}


@pytest.mark.usefixtures("unchecked")
def test_a_search_with_gaps_alarms_nobody(kit: Kit, station: Station) -> None:
    kit.keep(*["jan"] * 12)
    kit.drain()
    answered_long_ago(kit)
    kit.restart()
    before = asked(station)
    station.on(SEARCH, answer_with(200, {"items": []}, kind="application/json"))
    kit.run_until(lambda _queue: asked(station) >= before + 4)
    assert kit.courier.status_checks.lost == 0


@pytest.mark.usefixtures("unchecked")
def test_a_question_that_fails_begins_the_round_anew(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 503")
    kit.keep(*["jan"] * 12)
    kit.drain()
    before = asked(station)
    station.on(SEARCH, answer_with(503))
    kit.run_until(lambda _queue: asked(station) > before + 1)
    assert kit.contact.is_online
