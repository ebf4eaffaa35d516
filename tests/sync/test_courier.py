"""The courier between a real journal and a real service: exactly once, whatever becomes of single
exchanges.
"""

from __future__ import annotations

import pytest

from gateway.domain.events import SignedIn, SignInFailed
from gateway.domain.model import Direction, Outcome, Validity
from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.service.server import PracticeService
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import PASSWORD, USER, Kit, count_held, eventually
from tests.support.station import (
    PROBLEM,
    REGISTER,
    SEARCH,
    Action,
    Station,
    answer_with,
    change_items,
    pass_through,
)

# ---- the good way --------------------------------------------------------------------------------


def test_kept_becomes_confirmed(kit: Kit, service_admin: AdminClient) -> None:
    references = kit.keep("jan", "amelie")
    queue = kit.courier.run_once()
    assert (queue.waiting, queue.is_online, queue.problem) == (0, True, None)
    assert kit.status() == dict.fromkeys(references, "confirmed")
    assert [answer.reference for answer in kit.answers] == references
    assert count_held(service_admin, references) == [1, 1]


def test_a_posted_worker_travels_by_limosa_number(kit: Kit, service_admin: AdminClient) -> None:
    handle = next(
        worker.handle for worker in kit.site.workers if worker.limosa and not worker.number
    )
    (reference,) = kit.keep(handle)
    kit.drain()
    (stored,) = [
        stored
        for stored in service_admin.records.registrations()
        if stored["customReference"] == reference
    ]
    assert stored["limosaId"] == kit.draft(handle).person.number


def test_a_backlog_goes_in_batches_of_200(
    kit: Kit, service_admin: AdminClient, station: Station
) -> None:
    references = kit.keep(*kit.crowd(450))
    kit.drain()
    assert [len(call.items) for call in station.calls(REGISTER)] == [200, 200, 50]
    assert count_held(service_admin, references) == [1] * 450


def test_remarks_arrive_later_and_are_reported_once(kit: Kit, practice: PracticeService) -> None:
    practice.behaviour.check_delay_s = 0.5
    (reference,) = kit.keep("hans", direction=Direction.OUT)
    kit.courier.run_once()
    assert [(answer.validity, answer.remarks) for answer in kit.answers] == [(Validity.PENDING, ())]
    kit.run_until(lambda _queue: len(kit.answers) > 1)
    later = kit.answers[1]
    assert (later.reference, later.validity) == (reference, Validity.FAILED)
    assert "ciao_24" in [remark.code for remark in later.remarks]
    assert "ciao_24" in [remark.code for remark in kit.line(reference).remarks]
    for _ in range(3):
        kit.courier.run_once()
    assert len(kit.answers) == 2


def test_as_a_thread_it_sends_what_it_is_nudged_for(kit: Kit, service_admin: AdminClient) -> None:
    kit.courier.start()
    eventually(lambda: any(queue.is_online for queue in kit.queues))
    (reference,) = kit.keep()
    kit.courier.nudge()
    eventually(lambda: kit.answers)
    assert count_held(service_admin, [reference]) == [1]
    assert kit.courier.stop()


def test_log_ins_are_served_by_the_thread(kit: Kit, expect_log: ExpectLog) -> None:
    expect_log("log-in failed: http 400 invalid_grant")
    kit.courier.start()
    kit.courier.log_in(USER, PASSWORD)
    kit.courier.log_in(USER, "wrong")
    eventually(lambda: any(isinstance(event, SignInFailed) for event in kit.events))
    words = [event for event in kit.events if isinstance(event, SignedIn | SignInFailed)]
    assert MAIN_WORKPLACE in [workplace.number for workplace in words[0].workplaces]
    assert isinstance(words[1], SignInFailed)
    assert words[1].problem is Problem.WRONG_PASSWORD


# ---- a backlog whose attempts fail now and then --------------------------------------------------


def test_a_backlog_is_sent_once_whatever_fails_in_between(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("did not name 1 of|sending failed: http 503")
    kit.contact.max_batch = kit.contact.batch = 4
    references = kit.keep(*kit.crowd(40))
    station.on(REGISTER, *_some_failing())
    kit.drain()
    assert count_held(service_admin, references) == [1] * 40


def _some_failing() -> list[Action]:
    return [
        pass_through,
        answer_with(413),
        pass_through,
        answer_with(400, {"type": "urn:problem-type:belgif:badRequest"}, kind=PROBLEM),
        pass_through,
        change_items(lambda items: items[1:]),
        answer_with(503),
        pass_through,
        answer_with(401, {"type": "urn:problem-type:belgif:invalidAccessToken"}),
        pass_through,
    ]


# ---- no contact ----------------------------------------------------------------------------------


def test_offline_then_online(
    make_kit: MakeKit,
    origin: str,
    service_admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    expect_log("sending failed: (refused|cut)")
    kit = make_kit(origin)
    kit.sign_in()
    kit.courier.run_once()
    service_admin.set_line("cut")
    references = kit.keep("jan", "amelie", "hans")
    queue = kit.run_until(lambda queue: queue.is_online is False)
    assert (queue.waiting, queue.problem) == (3, Problem.NO_NETWORK)
    service_admin.set_line("open")
    kit.drain()
    assert count_held(service_admin, references) == [1, 1, 1]
    assert kit.queues[-1].is_online


def test_losing_contact_is_told_even_when_nothing_waits(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 503")
    (reference,) = kit.keep()
    station.on(SEARCH, answer_with(503))
    kit.run_until(lambda _queue: len(station.calls(SEARCH)) > 0)
    assert kit.status() == {reference: "confirmed"}
    assert [queue.is_online for queue in kit.queues if not queue.waiting][:2] == [True, False]
    assert kit.queues[-1].problem is Problem.SERVICE_DOWN


def test_the_service_hangs_and_comes_back(
    make_kit: MakeKit,
    origin: str,
    service_admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    expect_log("sending failed: (time-out|deadline after)")
    kit = make_kit(origin, service="deadline_s = 1")
    kit.sign_in()
    service_admin.set_line("hang")
    (reference,) = kit.keep()
    kit.run_until(lambda queue: queue.is_online is False)
    service_admin.set_line("open")
    kit.drain()
    assert count_held(service_admin, [reference]) == [1]


# ---- the clock -----------------------------------------------------------------------------------


@pytest.mark.parametrize("offset_s", [-3_600, 3_600])
def test_a_clock_that_is_wrong_is_told_and_registrations_are_corrected(
    kit: Kit, service_admin: AdminClient, offset_s: int
) -> None:
    # the log-in just now told a right clock
    before = kit.keep("jan")
    service_admin.set_clock(offset_s)
    kit.courier.run_once()
    kit.courier.run_once()
    after = kit.keep("amelie")
    queue = kit.drain()
    assert queue.is_clock_wrong
    assert queue.offset_s is not None
    assert abs(queue.offset_s - offset_s) <= 2
    assert kit.line(after[0]).late
    assert count_held(service_admin, before + after) == [1, 1]


def test_remark_32_is_flagged_when_the_limit_passes_offline(
    make_kit: MakeKit,
    origin: str,
    service_admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    expect_log("sending failed")
    kit = make_kit(origin, extra="[remark32]\nlimit_s = 2\n")
    kit.sign_in()
    service_admin.set_line("cut")
    (reference,) = kit.keep()
    assert kit.courier.run_once().late == 0
    kit.run_until(lambda queue: queue.late == 1)
    assert kit.line(reference).late
    service_admin.set_line("open")
    kit.drain()
    # the flag stays
    assert kit.line(reference).late


# ---- the journal ---------------------------------------------------------------------------------


def test_a_journal_that_is_held_by_another_program_is_waited_for(
    kit: Kit, expect_log: ExpectLog
) -> None:
    """A backup holds the write lock; the courier's thread logs it, and goes on when it is free."""
    expect_log("courier failed: OperationalError")
    references = kit.keep("jan")
    holder = kit.store.connection
    kit.courier.run_once()
    kit.keep("amelie")
    kit.courier.open_journal().store.connection.execute("PRAGMA busy_timeout=50")
    holder.execute("BEGIN IMMEDIATE")
    kit.courier.start()
    eventually(lambda: any(type(event).__name__ == "ThreadTrouble" for event in kit.events))
    holder.execute("ROLLBACK")
    eventually(lambda: set(kit.status().values()) == {"confirmed"})
    assert references[0] in kit.status()


def test_the_end_does_not_wait_for_a_service_that_hangs(
    make_kit: MakeKit,
    origin: str,
    service_admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    expect_log("sending failed")
    kit = make_kit(origin, service="deadline_s = 300")
    kit.sign_in()
    kit.courier.start()
    eventually(lambda: any(queue.is_online for queue in kit.queues))
    service_admin.set_line("hang")
    (reference,) = kit.keep()
    kit.courier.nudge()
    eventually(lambda: kit.store.rows("SELECT maybe_sent FROM delivery") == [(1,)])
    assert kit.courier.stop()
    assert kit.status() == {reference: "kept"}


def test_confirmed_answers_carry_the_services_number(kit: Kit) -> None:
    kit.keep()
    kit.drain()
    assert kit.answers[0].outcome is Outcome.CONFIRMED
    assert kit.answers[0].service_id.isdigit()
