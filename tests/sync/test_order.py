"""What arrives of one worker arrives in the order of its acts.

``faults/net/test_histories.py`` holds it for histories of any faults.
"""

from __future__ import annotations

import pytest

from gateway.domain.model import Direction
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.system import clock
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit, count_held
from tests.support.station import (
    BELGIF,
    REGISTER,
    Call,
    Station,
    answer_with,
    lose_answer,
    pass_through,
)

OUT_WITHOUT_IN = "ciao_24"
PEOPLE = 150


def test_an_outage_over_noon_brings_no_remark_24(
    make_kit: MakeKit, origin: str, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """150 came in and went out without a line; only the INs were tried meanwhile."""
    expect_log("sending failed: (refused|cut)")
    kit = make_kit(origin)
    kit.sign_in()
    kit.courier.run_once()
    service_admin.set_line("cut")
    references = kit.keep(*kit.crowd(PEOPLE))
    kit.run_until(lambda queue: queue.is_online is False)
    references += kit.keep(*kit.crowd(PEOPLE), direction=Direction.OUT)
    service_admin.set_line("open")
    kit.drain()
    assert count_held(service_admin, references) == [1] * (2 * PEOPLE)
    arrived = service_admin.records.registrations()
    assert [each for each in arrived if OUT_WITHOUT_IN in each["remarks"]] == []


@pytest.mark.parametrize("fault", ["answer lost", "refused alone"])
def test_what_fails_holds_back_its_own_worker_alone(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog, fault: str
) -> None:
    expect_log("sending failed: cut|is refused as a whole request")
    (bad,) = kit.keep("jan")
    refuse = answer_with(400, {"type": BELGIF + "badRequest"})
    station.on(REGISTER, lose_answer if fault == "answer lost" else refuse)
    kit.courier.run_once()
    (own,) = kit.keep("jan", direction=Direction.OUT)
    others = kit.keep("amelie", "hans")
    kit.contact.on_response()
    kit.courier.run_once()
    status = kit.status()
    assert [status[reference] for reference in others] == ["confirmed", "confirmed"]
    # a lost answer may be found so soon
    assert status[bad] == status[own]
    assert status[bad] == "kept" or fault == "answer lost"
    kit.make_due()
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    arrived = [each["customReference"] for each in service_admin.records.registrations()]
    assert arrived.index(bad) < arrived.index(own)


def test_time_alone_lets_a_lone_worker_try_again_later_and_later(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    """Nobody else registers, so nothing shows whether the fault is the service's."""
    kit.courier.run_once()
    references = [*kit.keep("jan"), *kit.keep("jan", direction=Direction.OUT)]
    asked: list[str] = []

    def refuse(call: Call) -> None:
        asked.extend(item["customReference"] for item in call.items)
        answer_with(400, {"type": BELGIF + "badRequest"})(call)

    station.always(REGISTER, refuse)
    # by its own time, with nothing from outside
    kit.run_until(lambda _: len(asked) == 2)
    waits = []
    for _ in range(10):
        due_ms = kit.outbox.next_due_ms()
        assert due_ms
        waits.append(due_ms - clock.boot_ms())
        kit.make_due()
        kit.courier.run_once()
    assert asked == [references[0]] * 12
    assert set(kit.status().values()) == {"kept"}
    assert waits[-1] > 3 * waits[0]
    station.always(REGISTER, None)
    kit.make_due()
    kit.drain()
    arrived = [each["customReference"] for each in service_admin.records.registrations()]
    assert arrived == references


def test_two_programs_on_one_journal(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    """The other one takes a turn while the request of the first is under way."""
    kit.courier.run_once()
    other = kit.services.courier()
    other.run_once()
    references = [*kit.keep("jan"), *kit.keep("jan", direction=Direction.OUT), *kit.keep("amelie")]
    asked: list[list[str]] = []

    def let_the_other_send(call: Call) -> None:
        asked.append([item["customReference"] for item in call.items])
        other.run_once()
        pass_through(call)

    station.on(REGISTER, let_the_other_send)
    kit.drain()
    other.finish()
    assert asked == [[references[0], references[2]]]
    assert count_held(service_admin, references) == [1, 1, 1]
    arrived = [each["customReference"] for each in service_admin.records.registrations()]
    assert arrived.index(references[0]) < arrived.index(references[1])
