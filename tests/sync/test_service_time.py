"""Whose clock counts: the presence service's, and it is known before anything bears a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.system import clock
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
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
