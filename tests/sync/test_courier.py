"""The courier between a real journal and a real service: exactly once, whatever becomes of single exchanges."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from gateway import retry
from gateway.events import SignedIn, SignInFailed
from gateway.model import Direction, Outcome, Problem, Validity
from gateway.sandbox.remote import Remote
from gateway.sandbox.service.practice import Practice
from gateway.sandbox.site import MAIN_WORKPLACE
from tests.sync.kit import PASSWORD, USER, Kit, eventually
from tests.sync.station import REGISTER, SEARCH, Call, Station, changed, cut, lose, saying, swallow, through

ExpectLog = Callable[[str], None]
BELGIF = "urn:problem-type:belgif:"


def held(remote: Remote, references: list[str]) -> list[int]:
    """How often the service holds each of these."""
    counted = Counter(stored["customReference"] for stored in remote.registrations())
    return [counted[reference] for reference in references]


# ---- the good way ------------------------------------------------------------------------------------------------------------


def test_kept_becomes_confirmed(kit: Kit, remote: Remote) -> None:
    references = kit.keep("jan", "amelie")
    queue = kit.courier.turn()
    assert (queue.waiting, queue.online, queue.problem) == (0, True, None)
    assert kit.status() == dict.fromkeys(references, "confirmed")
    assert [answer.reference for answer in kit.answers] == references
    assert held(remote, references) == [1, 1]


def test_a_posted_worker_travels_by_limosa_number(kit: Kit, remote: Remote) -> None:
    handle = next(worker.handle for worker in kit.site.workers if worker.limosa and not worker.number)
    (reference,) = kit.keep(handle)
    kit.drain()
    (stored,) = [stored for stored in remote.registrations() if stored["customReference"] == reference]
    assert stored["limosaId"] == kit.draft(handle).person.number


def test_a_backlog_goes_in_batches_of_200(kit: Kit, remote: Remote, station: Station) -> None:
    references = kit.keep(*["jan"] * 450)
    kit.drain()
    assert [len(call.items) for call in station.calls(REGISTER)] == [200, 200, 50]
    assert held(remote, references) == [1] * 450


def test_remarks_arrive_later_and_are_reported_once(kit: Kit, practice: Practice) -> None:
    practice.conduct.check_delay_s = 0.5
    (reference,) = kit.keep("hans", direction=Direction.OUT)
    kit.courier.turn()
    assert [(answer.validity, answer.remarks) for answer in kit.answers] == [(Validity.PENDING, ())]
    kit.turn_until(lambda _queue: len(kit.answers) > 1)
    later = kit.answers[1]
    assert (later.reference, later.validity) == (reference, Validity.FAILED)
    assert "ciao_24" in [remark.code for remark in later.remarks]
    assert "ciao_24" in [remark.code for remark in kit.line(reference).remarks]
    for _ in range(3):
        kit.courier.turn()
    assert len(kit.answers) == 2


def test_as_a_thread_it_sends_what_it_is_nudged_for(kit: Kit, remote: Remote) -> None:
    kit.courier.start()
    eventually(lambda: any(queue.online for queue in kit.queues))
    (reference,) = kit.keep()
    kit.courier.nudge()
    eventually(lambda: kit.answers)
    assert held(remote, [reference]) == [1]
    assert kit.courier.stop()


def test_log_ins_are_served_by_the_thread(kit: Kit, expect_log: ExpectLog) -> None:
    expect_log("log-in failed: http 400 invalid_grant")
    kit.courier.start()
    kit.courier.log_in(USER, "wrong")
    kit.courier.log_in(USER, PASSWORD)
    eventually(lambda: any(isinstance(event, SignedIn) for event in kit.events))
    words = [event for event in kit.events if isinstance(event, SignedIn | SignInFailed)]
    assert isinstance(words[0], SignInFailed)
    assert words[0].problem is Problem.WRONG_PASSWORD
    assert MAIN_WORKPLACE in [workplace.number for workplace in words[1].workplaces]


# ---- no contact --------------------------------------------------------------------------------------------------------------


def test_offline_then_online(make_kit: Callable[..., Kit], practice: Practice, remote: Remote, expect_log: ExpectLog) -> None:
    expect_log("sending failed: (refused|cut)")
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0])
    kit.sign_in()
    kit.courier.turn()
    remote.network(cut=True)
    references = kit.keep("jan", "amelie", "hans")
    queue = kit.turn_until(lambda queue: queue.online is False)
    assert (queue.waiting, queue.problem) == (3, Problem.NO_NETWORK)
    remote.network(cut=False)
    kit.drain()
    assert held(remote, references) == [1, 1, 1]
    assert kit.queues[-1].online


def test_losing_contact_is_told_even_when_nothing_waits(kit: Kit, station: Station, expect_log: ExpectLog) -> None:
    expect_log("sending failed: http 503")
    (reference,) = kit.keep()
    station.on(SEARCH, saying(503))
    kit.turn_until(lambda _queue: len(station.calls(SEARCH)) > 0)
    assert kit.status() == {reference: "confirmed"}
    assert [queue.online for queue in kit.queues if not queue.waiting][:2] == [True, False]
    assert kit.queues[-1].problem is Problem.SERVICE_DOWN


def test_the_service_hangs_and_comes_back(
    make_kit: Callable[..., Kit], practice: Practice, remote: Remote, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: (time-out|deadline after)")
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0], service="deadline_s = 1")
    kit.sign_in()
    remote.hang()
    (reference,) = kit.keep()
    kit.turn_until(lambda queue: queue.online is False)
    remote.network(cut=False)
    kit.drain()
    assert held(remote, [reference]) == [1]


# ---- lost answers ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 3, 12])  # few are looked up by reference, many by one search
def test_a_lost_answer_is_looked_up_before_anything_is_sent_again(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog, count: int
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, swallow)
    references = kit.keep(*["jan"] * count)
    kit.drain()
    assert len(station.calls(REGISTER)) == 1
    assert held(remote, references) == [1] * count
    assert set(kit.status().values()) == {"confirmed"}
    assert sorted(answer.reference for answer in kit.answers[:count]) == sorted(references)


@pytest.mark.parametrize("count", [1, 12])
def test_a_request_that_never_arrived_is_looked_up_and_sent_again(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog, count: int
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, lose)
    references = kit.keep(*["jan"] * count)
    kit.drain()
    assert [REGISTER in call.path for call in station.seen if REGISTER in call.path or SEARCH in call.path][:1] == [True]
    assert held(remote, references) == [1] * count


def test_a_look_up_that_is_lost_too_is_asked_again(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, swallow)
    station.on(SEARCH, lose, saying(500), through)
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert len(station.calls(REGISTER)) == 1
    assert held(remote, references) == [1, 1]


@pytest.mark.parametrize("size", [0, 1, 12, 16, 17, 60, 90, 400, 1200])
def test_an_answer_that_is_cut_is_no_answer(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog, size: int) -> None:
    expect_log("sending failed")
    station.on(REGISTER, cut(size))
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert held(remote, references) == [1, 1]
    assert set(kit.status().values()) == {"confirmed"}


def test_a_portals_page_is_no_answer(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    expect_log("sending failed: http 200 without JSON")
    station.on(REGISTER, saying(200, "<html>Sign in to the Wi-Fi</html>", kind="text/html"))
    references = kit.keep("jan")
    assert kit.courier.turn().waiting == 1
    kit.drain()
    assert held(remote, references) == [1]


def test_stored_and_then_500_is_not_stored_twice(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    def stored_but_failed(call: Call) -> None:
        call.forward()
        call.send(500, {"type": BELGIF + "internalServerError"})

    expect_log("sending failed: http 500 internalServerError")
    station.on(REGISTER, stored_but_failed)
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert held(remote, references) == [1, 1]


def test_a_program_that_died_while_it_asked(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, swallow)
    (reference,) = kit.keep()
    kit.courier.turn()
    assert kit.status() == {reference: "kept"}
    monkeypatch.setattr(retry, "ARRIVAL_S", 30)
    kit.again()
    kit.courier.turn()
    assert kit.status() == {reference: "kept"}  # it may still be on its way
    assert station.calls(SEARCH) == []
    monkeypatch.setattr(retry, "ARRIVAL_S", 0.1)
    kit.again()
    kit.drain()
    assert held(remote, [reference]) == [1]
    assert len(station.calls(REGISTER)) == 1


def test_a_lost_one_is_found_again_when_the_clock_was_years_off(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: cut")
    kit.courier.turn()  # contact, so that the time is known
    now = kit.parts.clock.stamp()
    dead = replace(now, wall_ms=1_000_000, offset_ms=None, error_ms=None)  # a battery that died: 1970
    station.on(REGISTER, swallow)
    (reference,) = kit.keep(stamp=dead)
    kit.drain()
    assert held(remote, [reference]) == [1]
    assert kit.line(reference).late


def test_the_same_after_a_reboot_before_the_answer_was_known(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog
) -> None:
    """The service got the corrected time; after the reboot nobody knows any more what the correction was."""
    expect_log("sending failed: cut")
    kit.courier.turn()
    now = kit.parts.clock.stamp()

    station.on(REGISTER, swallow)
    (reference,) = kit.keep(stamp=replace(now, wall_ms=1_000_000, offset_ms=None, error_ms=None))
    kit.courier.turn()
    store = kit.keeper._store  # the journal as the next boot finds it
    store.connection.execute("UPDATE registration SET boot_id = 'an earlier boot'")
    kit.drain()
    assert held(remote, [reference]) == [1]


# ---- the service's no --------------------------------------------------------------------------------------------------------


def poisoned(reference: str, status: int = 400, kind: str = "badRequest") -> Callable[[Call], None]:
    """Refuse every request that holds this registration."""

    def act(call: Call) -> None:
        if any(item["customReference"] == reference for item in call.items):
            call.send(status, {"type": BELGIF + kind}, kind="application/problem+json")
        else:
            through(call)

    return act


def test_one_bad_row_sinks_and_blocks_nobody(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    references = kit.keep(*["jan"] * 20)
    bad = references[7]
    expect_log(f"registration {bad} is refused as a whole request \\(http 400 badRequest\\)")
    station.always(REGISTER, poisoned(bad))
    kit.courier.turn()
    assert kit.status()[bad] == "kept"  # refused alone, but nothing was taken since: it is tried once more
    queue = kit.drain()
    status = kit.status()
    assert status.pop(bad) == "refused"
    assert set(status.values()) == {"confirmed"}
    assert held(remote, references) == [int(reference != bad) for reference in references]
    assert (queue.waiting, queue.refused, queue.online) == (0, 1, True)
    assert kit.line(bad).trouble == "http 400 badRequest"


def test_a_service_that_refuses_everything_makes_nothing_refused(kit: Kit, station: Station, remote: Remote) -> None:
    references = kit.keep(*["jan"] * 3)
    station.always(REGISTER, lambda call: call.send(400, {"type": BELGIF + "badRequest"}, kind="application/problem+json"))
    for _ in range(3):
        kit.courier.turn()
        kit.wake()
    assert set(kit.status().values()) == {"kept"}
    station.always(REGISTER, through)
    kit.wake()
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert held(remote, references) == [1, 1, 1]


def test_a_row_that_the_service_itself_will_not_take(kit: Kit, expect_log: ExpectLog) -> None:
    """The practice site's own contract refuses the request; an old program wrote the row."""
    good = kit.keep("jan")
    worker = kit.site.worker["jan"]
    draft = kit.draft()
    wrong = replace(draft, person=replace(draft.person, number=worker.number[:-1]))
    bad = kit.keeper.keep(wrong, kit.parts.clock.stamp())[0].reference
    expect_log(f"registration {bad} is refused")
    good += kit.keep("amelie")
    kit.drain()
    assert [kit.status()[reference] for reference in (*good, bad)] == ["confirmed", "confirmed", "refused"]


def test_too_large_is_halved(kit: Kit, station: Station, remote: Remote) -> None:
    def at_most_3(call: Call) -> None:
        if len(call.items) > 3:
            call.send(413, "<html>too large</html>", kind="text/html")
        else:
            through(call)

    station.always(REGISTER, at_most_3)
    references = kit.keep(*["jan"] * 10)
    kit.drain()
    assert held(remote, references) == [1] * 10


def test_one_that_is_too_large_alone_is_never_called_refused(kit: Kit, station: Station, expect_log: ExpectLog) -> None:
    expect_log("even one registration is too large")
    station.always(REGISTER, saying(413))
    references = kit.keep("jan", "amelie")
    queue = kit.courier.turn()
    assert queue.waiting == 2
    assert set(kit.status().values()) == {"kept"}
    assert set(kit.status()) == set(references)


def test_busy_is_waited_for_as_long_as_it_says(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    expect_log("sending failed: http 429")
    station.on(REGISTER, saying(429, {}, Retry_After="2"))
    references = kit.keep("jan")
    kit.courier.turn()
    assert 1.5 < kit.courier.rest_s <= 2
    kit.drain()
    assert len(station.calls(REGISTER)) == 2
    assert station.calls(SEARCH) == [] or held(remote, references) == [1]
    assert held(remote, references) == [1]


def test_revoked_access_keeps_everything_and_says_so(kit: Kit, station: Station, expect_log: ExpectLog) -> None:
    expect_log("sending failed: http 403 missingPermission")
    station.always(REGISTER, saying(403, {"type": BELGIF + "missingPermission"}))
    references = kit.keep("jan", "amelie")
    queue = kit.courier.turn()
    assert (queue.waiting, queue.problem, queue.online) == (2, Problem.NO_ACCESS, False)
    assert kit.status() == dict.fromkeys(references, "kept")
    assert kit.courier.rest_s > 30  # not hammered
    station.always(REGISTER, None)
    kit.courier.log_in(USER, PASSWORD)  # the right is back: a new log-in need not wait
    kit.courier._serve_log_ins()
    kit.turn_until(lambda queue: not queue.waiting)


def test_a_password_that_is_refused_is_not_hammered(kit: Kit, station: Station, expect_log: ExpectLog) -> None:
    expect_log("sending failed: log-in: http 400 invalid_grant")
    kit.parts.credentials.renew()
    station.always("/token", saying(400, {"error": "invalid_grant"}, kind="application/json"))
    kit.keep("jan")
    queue = kit.courier.turn()
    assert (queue.problem, queue.waiting) == (Problem.WRONG_PASSWORD, 1)
    assert kit.courier.rest_s > 30


def test_late_registrations_that_the_service_refuses_are_listed(kit: Kit, remote: Remote) -> None:
    remote.late(limit_s=600, policy="refuse")
    now = kit.parts.clock.stamp()
    old = replace(now, wall_ms=now.wall_ms - 700_000, boot_ms=now.boot_ms - 700_000)
    (late,) = kit.keep(stamp=old)
    (fresh,) = kit.keep("amelie")
    queue = kit.drain()
    assert kit.status() == {late: "refused", fresh: "confirmed"}
    assert (queue.refused, queue.late) == (1, 1)
    assert kit.line(late).trouble == "error.presence-registration.creation.registration-date"
    assert kit.line(late).late


# ---- answers that are not what they should be --------------------------------------------------------------------------------


def test_what_the_answer_does_not_name_is_searched_for(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    expect_log("did not name 2 of 4")
    station.on(REGISTER, changed(lambda items: items[:2]))
    references = kit.keep(*["jan"] * 4)
    assert kit.courier.turn().waiting == 2
    kit.drain()
    assert held(remote, references) == [1] * 4
    assert len(station.calls(REGISTER)) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda items: {"items": items, "more": {"new": True}},
        lambda items: [{**item, "new": 1} for item in reversed(items)],
        lambda items: items + items,
        lambda items: [*items, {"createdPresenceRegistration": {"id": 9, "customReference": "SOMEBODY-ELSE"}}, None, 7, {}],
        lambda items: [_shouting(item) for item in items],
    ],
    ids=["as an object", "reordered, unknown fields", "doubled", "with strangers", "directions and validity in capitals"],
)
def test_results_are_matched_by_reference(
    kit: Kit, station: Station, remote: Remote, change: Callable[[list[dict]], object]
) -> None:
    station.on(REGISTER, changed(change))
    references = kit.keep("jan", "amelie", "hans")
    kit.drain()
    assert sorted(answer.reference for answer in kit.answers[:3]) == sorted(references)
    assert set(kit.status()) == set(references)
    assert held(remote, references) == [1, 1, 1]


def _shouting(item: dict) -> dict:
    created = item["createdPresenceRegistration"]
    return {"createdPresenceRegistration": {**created, "type": created["type"].upper(), "validity": created["validity"].upper()}}


def test_an_answer_with_two_outcomes_for_one_is_searched_for(
    kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog
) -> None:
    def torn(items: list[dict]) -> list[dict]:
        reference = items[0]["createdPresenceRegistration"]["customReference"]
        no = {"presenceRegistrationSubmitted": {"customReference": reference}, "errorList": []}
        return [*items, {"notCreatedPresenceRegistration": no}]

    expect_log("did not name 1 of 2")
    station.on(REGISTER, changed(torn))
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert held(remote, references) == [1, 1]


def test_an_answer_with_text_that_no_file_takes_blocks_nobody(kit: Kit, station: Station) -> None:
    def broken_text(items: list[dict]) -> list[dict]:
        for item in items:
            item["createdPresenceRegistration"]["remarks"] = [{"code": "caw_1\ud800", "labels": {"nl\ud800": "half \ud83d"}}]
        return items

    station.on(REGISTER, changed(broken_text))
    (reference,) = kit.keep()
    kit.courier.turn()
    assert kit.status() == {reference: "confirmed"}
    assert "caw_1?" in [remark.code for remark in kit.line(reference).remarks]


# ---- tokens ------------------------------------------------------------------------------------------------------------------


def test_a_token_that_runs_out_in_the_middle_of_a_drain(kit: Kit, station: Station, remote: Remote) -> None:
    def last_before_midnight(call: Call) -> None:
        through(call)
        remote.expire_tokens()

    station.on(REGISTER, last_before_midnight)
    references = kit.keep(*["jan"] * 250)
    kit.courier.turn()
    assert held(remote, references) == [1] * 250
    assert [len(call.items) for call in station.calls(REGISTER)] == [200, 50, 50]
    assert all(queue.problem is None for queue in kit.queues)


def test_a_token_that_runs_out_before_a_look_up(kit: Kit, station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    def swallow_and_expire(call: Call) -> None:
        swallow(call)
        remote.expire_tokens()

    expect_log("sending failed: cut")
    station.on(REGISTER, swallow_and_expire)
    references = kit.keep("jan")
    kit.drain()
    assert held(remote, references) == [1]
    assert Problem.SIGNED_OUT not in [queue.problem for queue in kit.queues]


def test_a_token_that_is_never_good_is_waited_for(kit: Kit, station: Station, expect_log: ExpectLog) -> None:
    expect_log("sending failed: http 401")
    station.always(REGISTER, saying(401, {"type": BELGIF + "invalidAccessToken"}))
    kit.keep("jan")
    kit.courier.turn()
    assert len(station.calls(REGISTER)) == 2
    assert kit.courier.rest_s > 0
    assert kit.queues[-1].problem is Problem.SIGNED_OUT


def test_nobody_signed_in_keeps_and_says_so(
    make_kit: Callable[..., Kit], kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: no log-in is at hand")
    other = make_kit(station.url, name="second")
    other.workplace = kit.workplace
    other.keep("jan")
    queue = other.courier.turn()
    assert (queue.waiting, queue.problem) == (1, Problem.SIGNED_OUT)
    other.sign_in()
    other.drain()


# ---- the clock ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offset_s", [-3_600, 3_600])
def test_a_clock_that_is_wrong_is_told_and_registrations_are_corrected(kit: Kit, remote: Remote, offset_s: int) -> None:
    before = kit.keep("jan")  # the log-in just now told a right clock
    remote.clock(offset_s)
    kit.courier.turn()
    kit.courier.turn()
    after = kit.keep("amelie")
    queue = kit.drain()
    assert queue.clock_wrong
    assert queue.offset_s is not None
    assert abs(queue.offset_s - offset_s) <= 2
    assert kit.line(after[0]).late
    assert held(remote, before + after) == [1, 1]


def test_remark_32_is_flagged_when_the_limit_passes_offline(
    make_kit: Callable[..., Kit], practice: Practice, remote: Remote, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0], extra="[remark32]\nlimit_s = 2\n")
    kit.sign_in()
    remote.network(cut=True)
    (reference,) = kit.keep()
    assert kit.courier.turn().late == 0
    kit.turn_until(lambda queue: queue.late == 1)
    assert kit.line(reference).late
    remote.network(cut=False)
    kit.drain()
    assert kit.line(reference).late  # the flag stays


# ---- the journal -------------------------------------------------------------------------------------------------------------


def test_a_journal_that_is_held_by_another_program_is_waited_for(kit: Kit, expect_log: ExpectLog) -> None:
    """Somebody's backup holds the write lock; the courier's thread says so, and goes on when it is free."""
    expect_log("courier failed: OperationalError")
    references = kit.keep("jan")
    holder = kit.keeper._store.connection
    kit.courier.turn()
    kit.keep("amelie")
    kit.courier._store.connection.execute("PRAGMA busy_timeout=50")  # type: ignore[union-attr]
    holder.execute("BEGIN IMMEDIATE")
    kit.courier.start()
    eventually(lambda: any(type(event).__name__ == "WorkerTrouble" for event in kit.events))
    holder.execute("ROLLBACK")
    eventually(lambda: set(kit.status().values()) == {"confirmed"})
    assert references[0] in kit.status()


def test_the_end_does_not_wait_for_a_service_that_hangs(
    make_kit: Callable[..., Kit], practice: Practice, remote: Remote, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0], service="deadline_s = 300")
    kit.sign_in()
    kit.courier.start()
    eventually(lambda: any(queue.online for queue in kit.queues))
    remote.hang()
    (reference,) = kit.keep()
    kit.courier.nudge()
    eventually(lambda: kit.keeper._store.rows("SELECT asked FROM delivery") == [(1,)])
    assert kit.courier.stop()
    assert kit.status() == {reference: "kept"}


def test_confirmed_answers_carry_the_services_number(kit: Kit) -> None:
    kit.keep()
    kit.drain()
    assert kit.answers[0].outcome is Outcome.CONFIRMED
    assert kit.answers[0].service_id.isdigit()
