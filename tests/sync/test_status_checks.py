"""The service's checks: few questions after what is to be sent, remarks at the next visit, and what
a service lost is noticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.model import Answer, Direction, Outcome, Remark, Timestamp, Validity
from gateway.domain.problem import Problem
from gateway.journal.confirmed import record_checks
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync import status_checks
from tests.support.commands import HeadlessKiosk
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, count_held
from tests.support.station import REGISTER, SEARCH, Station, answer_with

DAY_MS = 86_400_000


@pytest.fixture(autouse=True)
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a round go on in the next turn, whenever that is."""
    monkeypatch.setattr(status_checks, "PACE_MS", 0)
    monkeypatch.setattr(status_checks, "FIRST_MS", 0)


@pytest.fixture
def unchecked(practice: PracticeService) -> Iterator[None]:
    """Let the service check nothing for as long as the test runs."""
    practice.behaviour.check_delay_s = 3_600
    yield
    practice.behaviour.check_delay_s = 0


def days_ago(kit: Kit, days: int) -> Timestamp:
    now = kit.services.clock.stamp()
    return replace(now, wall_ms=now.wall_ms - days * DAY_MS, boot_ms=now.boot_ms - days * DAY_MS)


def age_answers(kit: Kit) -> None:
    """Let days pass since the answers."""
    kit.store.connection.execute(
        "UPDATE answer SET answered_ms ="
        " (SELECT made_ms FROM registration r WHERE r.seq = answer.seq) - ?",
        (DAY_MS,),
    )


def questions(station: Station) -> int:
    return len(station.calls(SEARCH))


@pytest.mark.usefixtures("unchecked")
def test_many_that_wait_for_their_checks_cost_few_questions(kit: Kit, station: Station) -> None:
    """61 over five days; then a worker comes."""
    for day in range(5):
        kit.keep(*kit.crowd(12), stamp=days_ago(kit, day))
    kit.keep("hans")
    kit.drain()
    age_answers(kit)
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
    first_pages = [call for call in station.calls(SEARCH) if "page=1&" in call.path]
    assert len(first_pages) <= 1 + 20
    old = [call for call in first_pages if b"contractualRelationshipReference" in call.body]
    assert len(old) == 1


@pytest.mark.usefixtures("unchecked")
def test_one_turn_asks_a_few_questions_only(
    kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.sync.api.PAGE_SIZE", 3)
    kit.keep(*kit.crowd(40))
    # the turn that sent them asked already
    kit.drain()
    before, turns = questions(station), [questions(station)]
    while before < questions(station) or len(turns) == 1:
        before = questions(station)
        kit.courier.run_once()
        turns.append(questions(station) - before)
    assert max(turns) == status_checks.QUESTIONS
    # 40 of them, three a page
    assert sum(turns) >= 13


@pytest.mark.usefixtures("unchecked")
def test_what_is_to_be_sent_interrupts_a_round(
    kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.sync.api.PAGE_SIZE", 3)
    kit.keep(*kit.crowd(40))
    kit.drain()
    before = questions(station)
    # as the recorder does after a commit
    kit.courier.nudge()
    kit.courier.run_once()
    assert questions(station) - before == 1


def test_a_round_brings_what_was_checked_meanwhile(
    kit: Kit, practice: PracticeService, service_admin: AdminClient
) -> None:
    practice.behaviour.check_delay_s = 0.5
    references = [*kit.keep("hans", "hans", direction=Direction.OUT), *kit.keep(*kit.crowd(12))]
    kit.drain()
    age_answers(kit)
    # all of them checked
    assert count_held(service_admin, references) == [1] * 14
    kit.restart()
    kit.events.clear()
    kit.run_until(lambda _queue: len(kit.answers) >= 14)
    assert sorted(answer.reference for answer in kit.answers) == sorted(references)
    # the second OUT in a row
    assert kit.line(references[1]).remarks


@pytest.mark.usefixtures("unchecked")
def test_a_service_that_lost_what_it_confirmed_is_noticed(
    kit: Kit, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service does not hold registrations that it had confirmed, 3 of 3 looked at")
    kit.keep(*kit.crowd(12))
    kit.drain()
    age_answers(kit)
    service_admin.set_fault("lose-database 3600")
    kit.restart()
    # staff are told
    kit.run_until(lambda queue: queue.alarms == (Problem.SERVICE_LOST,))
    assert kit.courier.status_checks.lost == 3
    assert set(kit.status().values()) == {"confirmed"}


@pytest.mark.usefixtures("unchecked")
def test_a_search_with_gaps_is_no_alarm(kit: Kit, station: Station) -> None:
    kit.keep(*kit.crowd(12))
    kit.drain()
    age_answers(kit)
    kit.restart()
    before = questions(station)
    station.on(SEARCH, answer_with(200, {"items": []}, kind="application/json"))
    kit.run_until(lambda _queue: questions(station) >= before + 4)
    assert kit.courier.status_checks.lost == 0


@pytest.mark.usefixtures("unchecked")
def test_a_question_that_fails_begins_the_round_anew(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 503")
    kit.keep(*kit.crowd(12))
    kit.drain()
    before = questions(station)
    station.on(SEARCH, answer_with(503))
    kit.run_until(lambda _queue: questions(station) > before + 1)
    assert kit.contact.is_online


# ---- remarks at the next visit -------------------------------------------------------------------


def notices(kit: Kit, handle: str = "jan") -> list[tuple[str, str]]:
    """Return the remarks that this worker would see now: reference and code."""
    person, now = kit.draft(handle).person, kit.services.clock.stamp()
    known = kit.registrations.recall(person, kit.workplace.number, now)
    return [(notice.reference, notice.remark.code) for notice in known.notices]


def test_a_remark_that_came_later_reaches_the_worker_at_the_next_visit_once(
    kit: Kit, practice: PracticeService
) -> None:
    practice.behaviour.check_delay_s = 0.3
    # the second OUT in a row gets a remark in any case
    references = kit.keep("hans", "hans", direction=Direction.OUT)
    kit.courier.run_once()
    assert notices(kit, "hans") == []
    kit.run_until(lambda _queue: bool(notices(kit, "hans")))
    kit.run_until(lambda _queue: len(kit.answers) == 4)
    before = notices(kit, "hans")
    assert {reference for reference, _code in before} <= set(references)
    assert notices(kit, "jan") == []
    # a worker who went away without registering sees them again
    assert notices(kit, "hans") == before
    kit.registrations.keep(kit.draft("hans"), kit.services.clock.stamp(), "nl", references)
    assert notices(kit, "hans") == []


def test_a_remark_added_to_one_that_was_shown_is_shown_too(kit: Kit) -> None:
    (reference,) = kit.keep()
    ((seq,),) = kit.store.rows("SELECT seq FROM registration")
    answer = Answer(reference, Outcome.CONFIRMED, "1", Validity.PENDING, (Remark("caw_1"),))
    kit.outbox.settle([(seq, answer)], 1_000)
    now = kit.services.clock.stamp().wall_ms
    failed = replace(answer, validity=Validity.FAILED, remarks=(Remark("caw_2"),))
    record_checks(kit.store, kit.outbox.sealer, [(seq, failed)], now)
    # the other is of 1970: nothing can be corrected any more
    assert notices(kit) == [(reference, "caw_2")]
    kit.registrations.keep(kit.draft(), kit.services.clock.stamp(), "", [reference])
    record_checks(
        kit.store,
        kit.outbox.sealer,
        [(seq, replace(failed, remarks=(Remark("caw_2"), Remark("caw_9"))))],
        now,
    )
    assert notices(kit) == [(reference, "caw_9")]


# ---- gateway sync looks for the remarks ----------------------------------------------------------


def test_sync_until_empty_brings_the_remarks_along(
    tmp_path: Path, practice: PracticeService, origin: str
) -> None:
    practice.behaviour.check_delay_s = 0.5
    kiosk = HeadlessKiosk(tmp_path / "home", origin, practice.ready["ca"])
    kiosk.open()
    # her OUT has no IN before it
    maria = practice.site.worker["maria"]
    (answer,) = kiosk.register(f"{maria.number},out,{maria.employer}\n").lines
    kiosk.run("sync", "--until-empty")
    listed = kiosk.run("queue", "list", "--json", "--all").stdout
    assert answer["reference"] in listed
    assert "ciao_24" in listed
