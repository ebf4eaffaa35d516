"""What the service refuses: one bad row, too large, too many, too late, no right, no token."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit, count_held
from tests.support.station import (
    BELGIF,
    REGISTER,
    SEARCH,
    Call,
    Station,
    answer_with,
    lose_answer,
    pass_through,
)

# ---- the service's no ----------------------------------------------------------------------------


def poisoned(reference: str, status: int = 400, kind: str = "badRequest") -> Callable[[Call], None]:
    """Refuse every request that holds this registration."""

    def act(call: Call) -> None:
        if any(item["customReference"] == reference for item in call.items):
            call.send(status, {"type": BELGIF + kind}, kind="application/problem+json")
        else:
            pass_through(call)

    return act


def test_one_bad_row_sinks_and_blocks_nobody(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    references = kit.keep(*kit.crowd(20))
    bad = references[7]
    expect_log(f"registration {bad} is refused as a whole request \\(http 400 badRequest\\)")
    station.always(REGISTER, poisoned(bad))
    kit.courier.run_once()
    # refused alone, but nothing was taken since: it is tried once more
    assert kit.status()[bad] == "kept"
    queue = kit.drain()
    status = kit.status()
    assert status.pop(bad) == "refused"
    assert set(status.values()) == {"confirmed"}
    assert count_held(service_admin, references) == [
        int(reference != bad) for reference in references
    ]
    assert (queue.waiting, queue.refused, queue.is_online) == (0, 1, True)
    assert kit.line(bad).trouble == "http 400 badRequest"


def test_a_lone_one_that_is_refused_waits_for_another_and_staff_see_why(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    (bad,) = kit.keep("jan")
    expect_log(f"registration {bad} is refused as a whole request")
    station.always(REGISTER, poisoned(bad))
    kit.courier.run_once()
    line = kit.line(bad)
    assert (line.status, line.trouble, line.tries) == ("kept", "http 400 badRequest", 1)
    kit.keep("amelie")
    kit.make_due()
    kit.drain()
    assert (kit.line(bad).status, kit.line(bad).trouble) == ("refused", "http 400 badRequest")


def test_a_service_that_refuses_everything_makes_nothing_refused(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    references = kit.keep(*kit.crowd(3))
    station.always(
        REGISTER,
        lambda call: call.send(
            400, {"type": BELGIF + "badRequest"}, kind="application/problem+json"
        ),
    )
    for _ in range(3):
        kit.courier.run_once()
        kit.make_due()
    assert set(kit.status().values()) == {"kept"}
    # staff see why they wait
    assert {kit.line(reference).trouble for reference in references} == {"http 400 badRequest"}
    station.always(REGISTER, pass_through)
    kit.make_due()
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert count_held(service_admin, references) == [1, 1, 1]


def test_a_row_that_the_service_itself_will_not_take(kit: Kit, expect_log: ExpectLog) -> None:
    """The practice site's own contract refuses the request; an old program wrote the row."""
    good = kit.keep("jan")
    worker = kit.site.worker["jan"]
    draft = kit.draft()
    wrong = replace(draft, person=replace(draft.person, number=worker.number[:-1]))
    bad = kit.registrations.keep(wrong, kit.services.clock.stamp())[0].reference
    expect_log(f"registration {bad} is refused")
    good += kit.keep("amelie")
    kit.drain()
    assert [kit.status()[reference] for reference in (*good, bad)] == [
        "confirmed",
        "confirmed",
        "refused",
    ]


def test_too_large_is_halved(kit: Kit, station: Station, service_admin: AdminClient) -> None:
    def at_most_3(call: Call) -> None:
        if len(call.items) > 3:
            call.send(413, "<html>too large</html>", kind="text/html")
        else:
            pass_through(call)

    station.always(REGISTER, at_most_3)
    references = kit.keep(*kit.crowd(10))
    kit.drain()
    assert count_held(service_admin, references) == [1] * 10


def test_one_that_is_too_large_alone_is_never_called_refused(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("even one registration is too large")
    station.always(REGISTER, answer_with(413))
    references = kit.keep("jan", "amelie")
    queue = kit.courier.run_once()
    assert (queue.waiting, queue.alarms) == (2, (Problem.LINE_NARROW,))
    assert set(kit.status().values()) == {"kept"}
    assert set(kit.status()) == set(references)
    station.always(REGISTER, None)
    kit.make_due()
    assert kit.drain().alarms == ()


def test_busy_is_waited_for_as_long_as_it_says(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 429")
    station.on(REGISTER, answer_with(429, {}, Retry_After="2"))
    references = kit.keep("jan")
    kit.courier.run_once()
    assert 1.5 < kit.courier.idle_s <= 2
    kit.drain()
    assert len(station.calls(REGISTER)) == 2
    assert station.calls(SEARCH) == [] or count_held(service_admin, references) == [1]
    assert count_held(service_admin, references) == [1]


def test_revoked_access_keeps_everything_and_says_so(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 403 missingPermission")
    station.always(REGISTER, answer_with(403, {"type": BELGIF + "missingPermission"}))
    references = kit.keep("jan", "amelie")
    queue = kit.courier.run_once()
    assert (queue.waiting, queue.problem, queue.is_online) == (2, Problem.NO_ACCESS, False)
    assert kit.status() == dict.fromkeys(references, "kept")
    # not hammered
    assert kit.courier.idle_s > 30
    station.always(REGISTER, None)
    # the right is back: a new log-in need not wait
    kit.log_in()
    kit.run_until(lambda queue: not queue.waiting)


def test_a_password_that_is_refused_is_not_hammered(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: log-in: http 400 invalid_grant")
    kit.services.credentials.discard_token()
    station.always("/token", answer_with(400, {"error": "invalid_grant"}, kind="application/json"))
    kit.keep("jan")
    queue = kit.courier.run_once()
    assert (queue.problem, queue.waiting) == (Problem.WRONG_PASSWORD, 1)
    assert kit.courier.idle_s > 30


def test_late_registrations_that_the_service_refuses_are_listed(
    kit: Kit, service_admin: AdminClient
) -> None:
    service_admin.set_late(limit_s=600, policy="refuse")
    now = kit.services.clock.stamp()
    old = replace(now, wall_ms=now.wall_ms - 700_000, boot_ms=now.boot_ms - 700_000)
    (late,) = kit.keep(stamp=old)
    (fresh,) = kit.keep("amelie")
    queue = kit.drain()
    assert kit.status() == {late: "refused", fresh: "confirmed"}
    assert (queue.refused, queue.late) == (1, 1)
    assert kit.line(late).trouble == "error.presence-registration.creation.registration-date"
    assert kit.line(late).late


# ---- tokens --------------------------------------------------------------------------------------


def test_a_token_that_runs_out_in_the_middle_of_a_drain(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    def last_before_midnight(call: Call) -> None:
        pass_through(call)
        service_admin.expire_tokens()

    station.on(REGISTER, last_before_midnight)
    references = kit.keep(*kit.crowd(250))
    kit.courier.run_once()
    assert count_held(service_admin, references) == [1] * 250
    assert [len(call.items) for call in station.calls(REGISTER)] == [200, 50, 50]
    assert all(queue.problem is None for queue in kit.queues)


def test_a_token_that_runs_out_before_a_look_up(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    def swallow_and_expire(call: Call) -> None:
        lose_answer(call)
        service_admin.expire_tokens()

    expect_log("sending failed: cut")
    station.on(REGISTER, swallow_and_expire)
    references = kit.keep("jan")
    kit.drain()
    assert count_held(service_admin, references) == [1]
    assert Problem.SIGNED_OUT not in [queue.problem for queue in kit.queues]


def test_a_token_that_is_never_good_is_waited_for(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 401")
    station.always(REGISTER, answer_with(401, {"type": BELGIF + "invalidAccessToken"}))
    kit.keep("jan")
    kit.courier.run_once()
    assert len(station.calls(REGISTER)) == 2
    assert kit.courier.idle_s > 0
    assert kit.queues[-1].problem is Problem.SIGNED_OUT


def test_nobody_signed_in_keeps_and_says_so(
    make_kit: MakeKit, kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: no log-in is at hand")
    other = make_kit(station.url, name="second")
    other.workplace = kit.workplace
    other.keep("jan")
    queue = other.courier.run_once()
    assert (queue.waiting, queue.problem) == (1, Problem.SIGNED_OUT)
    other.sign_in()
    other.drain()
