"""Whose clock counts: the presence service's, and it is known before anything bears a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from io import StringIO

import pytest

from gateway.cli import checks
from gateway.cli.sync import sync
from gateway.domain.events import SignedIn
from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync import contact
from gateway.system import clock, service_time
from tests.support.project import ExpectLog
from tests.support.sending_kit import USER, Kit
from tests.support.station import (
    PROBE,
    REGISTER,
    SEARCH,
    TOKEN,
    Action,
    Call,
    Station,
    answer_with,
    lose_answer,
)

WORKPLACES = "/gateway/v1/workplaces"


def dated(offset_s: float, **fields: object) -> Action:
    """Pass a call on, and date its answer so many seconds ahead."""

    def act(call: Call) -> None:
        moment = datetime.now(UTC) + timedelta(seconds=offset_s)
        answer = call.forward().json()
        call.send(
            200,
            answer | fields if isinstance(answer, dict) else answer,
            Date=format_datetime(moment, usegmt=True),
        )

    return act


def sent_moments(station: Station) -> list[float]:
    """Return the moments (UTC seconds) of all items that were sent."""
    return [
        datetime.fromisoformat(item["registrationDate"]).timestamp()
        for call in station.calls(REGISTER)
        for item in call.items
    ]


@pytest.mark.parametrize("path", [TOKEN, WORKPLACES])
def test_another_servers_clock_shifts_no_registration(
    kit: Kit, station: Station, service_admin: AdminClient, path: str
) -> None:
    # a token is fetched for each registration, as where they come ten minutes apart
    station.always(path, dated(300, expires_in=60) if path == TOKEN else dated(300))
    kit.restart()
    kit.sign_in()
    made = []
    for handle in ("jan", "amelie"):
        kit.services.credentials.discard_token()
        kit.services.client.list_workplaces(kit.services.credentials.token())
        made.append(clock.wall_ms() / 1000)
        kit.keep(handle)
        kit.drain()
    assert [round(sent - kept) for sent, kept in zip(sent_moments(station), made, strict=True)] == [
        0,
        0,
    ]
    stored = service_admin.records.registrations()
    assert [each["remarks"] for each in stored if "ciao_32" in each["remarks"]] == []


def test_the_services_clock_is_known_before_anything_is_sent(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    service_admin.set_clock(7_200)
    # by the kiosk's clock, before the program has spoken with the service
    kit.restart()
    kit.keep("jan")
    made = clock.wall_ms() / 1000
    kit.drain()
    (sent,) = sent_moments(station)
    assert sent - made == pytest.approx(7_200, abs=3)


def test_a_lost_answer_is_searched_for_by_the_services_clock(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    service_admin.set_clock(3 * 86_400)
    kit.services.credentials.discard_token()
    expect_log("sending failed: cut")
    station.on(REGISTER, lose_answer)
    references = kit.keep("jan")
    kit.courier.run_once()
    # the program starts again in the same boot, and knows nothing of the service's clock
    kit.restart()
    kit.make_due()
    kit.drain()
    assert len(station.calls(REGISTER)) == 1
    assert station.calls(SEARCH)
    assert kit.status() == dict.fromkeys(references, "confirmed")


def test_a_service_that_tells_no_time_is_asked_once_and_sent_to(kit: Kit, station: Station) -> None:
    station.always(PROBE, answer_with(400))
    references = kit.keep("jan")
    kit.courier.run_once()
    assert kit.status() == dict.fromkeys(references, "confirmed")
    kit.courier.run_once()
    assert len(station.calls(PROBE)) == 1


# ---- lies ----------------------------------------------------------------------------------------

DAY_S = 86_400
# to the last years of the calendar
FAR_S = 7_970 * 365 * DAY_S


@pytest.fixture
def unconfirmed(kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch) -> Kit:
    """Give a kiosk that has one person's word waiting, whose service tells a time ten days ahead,
    for less than the two minutes that it takes.
    """
    monkeypatch.setattr(service_time, "CONFIRM_MS", 120_000)
    station.always(PROBE, dated(10 * DAY_S))
    kit.restart()
    kit.keep("jan")
    kit.courier.run_once()
    return kit


def sent_right(station: Station, kit: Kit) -> bool:
    """Return whether all that was kept was sent, as of the moment at which it was."""
    lines = kit.services.reports().everything(kit.services.clock.stamp())
    kept = sorted(line.made_ms / 1000 for line in lines)
    return sorted(sent_moments(station)) == pytest.approx(kept, abs=0.001)


@pytest.mark.parametrize("path", [PROBE, REGISTER])
@pytest.mark.parametrize("lie_s", [10 * DAY_S, -4 * DAY_S, 300 * DAY_S, FAR_S])
def test_one_lie_dates_nothing(kit: Kit, station: Station, path: str, lie_s: int) -> None:
    kit.restart()
    station.on(path, dated(lie_s))
    for handle in ("jan", "amelie", "maria"):
        kit.keep(handle)
        kit.run_until(lambda queue: not queue.waiting)
    assert sent_right(station, kit)
    assert kit.queues[-1].alarms == ()
    assert not kit.queues[-1].is_clock_wrong


def test_a_service_that_flaps_dates_nothing(kit: Kit, station: Station) -> None:
    """Each other answer lies; what the honest ones say agrees with the kiosk's own clock."""
    kit.restart()
    for turn in range(8):
        station.on(PROBE, dated(3_600 * (1 - turn % 2)))
        station.on(REGISTER, dated(3_600 * (1 - turn % 2)))
    for handle in kit.crowd(8):
        kit.keep(handle)
        kit.drain()
    assert sent_right(station, kit)
    assert not kit.services.clock.has_jumped


def test_while_the_time_is_in_doubt_nothing_leaves_and_staff_know_why(
    unconfirmed: Kit, station: Station
) -> None:
    queue = unconfirmed.courier.run_once()
    assert (queue.waiting, queue.alarms) == (1, (Problem.TIME_IN_DOUBT,))
    assert not queue.is_clock_wrong
    assert station.calls(REGISTER) == station.calls(SEARCH) == []
    told = checks.clock(unconfirmed.home, clock.wall_ms())
    assert told.level is checks.Level.ATTENTION
    assert "in doubt" in told.detail
    # the day is opened all the same
    unconfirmed.log_in()
    assert [event.user for event in unconfirmed.events if isinstance(event, SignedIn)] == [USER]
    station.forget()
    assert unconfirmed.drain().alarms == ()
    assert sent_right(station, unconfirmed)
    assert checks.clock(unconfirmed.home, clock.wall_ms()).level is checks.Level.OK


def test_a_time_in_doubt_is_asked_for_with_pauses(
    unconfirmed: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contact, "DOUBT_S", 600)
    unconfirmed.run_until(lambda _queue: unconfirmed.courier.idle_s > 60)
    asked = len(station.seen)
    unconfirmed.courier.run_once()
    assert len(station.seen) == asked


def test_what_may_have_arrived_is_not_searched_for_in_doubt(
    unconfirmed: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: cut")
    station.forget()
    station.on(REGISTER, lose_answer)
    unconfirmed.run_until(lambda _queue: bool(station.calls(REGISTER)))
    station.always(PROBE, dated(10 * DAY_S))
    unconfirmed.restart()
    unconfirmed.make_due()
    unconfirmed.courier.run_once()
    assert station.calls(SEARCH) == []
    station.forget()
    unconfirmed.drain()
    assert len(station.calls(REGISTER)) == 1


def test_what_was_kept_in_doubt_bears_no_lie_over_a_reboot(
    unconfirmed: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    unconfirmed.keep("amelie")
    station.forget()
    counted_ms, began_ms = clock.boot_ms, clock.boot_ms()
    ahead_ms = clock.wall_minus_boot_ms
    monkeypatch.setattr(clock, "boot_ms", lambda: counted_ms() - began_ms)
    monkeypatch.setattr(clock, "wall_minus_boot_ms", lambda: ahead_ms() + began_ms)
    monkeypatch.setattr(clock, "boot_id", lambda: "the next boot")
    unconfirmed.restart()
    unconfirmed.drain()
    assert sent_right(station, unconfirmed)


def test_the_clock_of_a_dead_battery_is_corrected_once_the_service_is_sure(
    kit: Kit, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.restart()
    true_ms, began_ms = clock.wall_ms, clock.wall_ms()
    ahead_ms = clock.wall_minus_boot_ms
    monkeypatch.setattr(clock, "wall_ms", lambda: true_ms() - began_ms)
    monkeypatch.setattr(clock, "wall_minus_boot_ms", lambda: ahead_ms() - began_ms)
    (reference,) = kit.keep("jan", stamp=kit.services.clock.stamp())
    assert not kit.line(reference).late
    queue = kit.drain()
    assert (queue.is_clock_wrong, queue.alarms) == (True, ())
    assert sent_moments(station) == [pytest.approx(began_ms / 1000, abs=3)]
    # the kiosk flags what the service will flag
    assert kit.line(reference).late


def test_a_command_of_one_round_waits_until_the_time_is_sure(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    # a kit keeps no head of its journal
    expect_log("the journal lacks registrations")
    service_admin.set_clock(3_600)
    kit.keep("jan")
    made = clock.wall_ms() / 1000
    kit.close()
    sync(kit.home, StringIO(), until_empty=False, deadline_s=None)
    assert sent_moments(station) == [pytest.approx(made + 3_600, abs=3)]


def test_staff_are_told_when_the_services_time_jumped(
    kit: Kit, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service's time jumped by")
    kit.courier.run_once()
    service_admin.set_clock(3_600)
    for handle in kit.crowd(6):
        kit.keep(handle)
        kit.drain()
    queue = kit.run_until(lambda queue: queue.is_clock_wrong)
    assert queue.alarms == (Problem.TIME_JUMPED,)
