"""Row 49: the service holds another act under our reference. Ours is neither taken for sent nor
sent a second time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Person,
    Registration,
    ServiceRecord,
    Timestamp,
    Workplace,
)
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.server import PracticeService
from gateway.sync import lost_answers
from gateway.sync.lost_answers import CONFLICT, contradicts
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit, count_held
from tests.support.service_caller import Caller, item
from tests.support.station import REGISTER, Call, Station, change_items, lose_request


@dataclass(frozen=True)
class Case:
    """Hold a kiosk, its way to the service, the service, and another client of the service."""

    kit: Kit
    station: Station
    admin: AdminClient
    other: Caller
    site: Site

    def register_other(self, *references: str) -> None:
        """Let the other client register Amelie under these references, five minutes ago.

        At our own moment she could be Jan under a new number.
        """
        earlier = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=5)
        self.other.registered(
            *[
                item(self.site, "amelie", earlier, customReference=reference)
                for reference in references
            ]
        )

    def count_held(self, references: list[str]) -> list[int]:
        """Return how often the service holds each of these."""
        return count_held(self.admin, references)

    def forget(self) -> None:
        """Let the service lose everything."""
        self.admin.set_fault("lose-database 3600")


@pytest.fixture
def case(
    kit: Kit, station: Station, service_admin: AdminClient, practice: PracticeService, site: Site
) -> Iterator[Case]:
    with Caller(practice.ready) as other:
        other.sign_in(USER, PASSWORD)
        made = Case(kit, station, service_admin, other, site)
        yield made
        made.forget()


# few are looked up by reference, many by one search
@pytest.mark.parametrize("count", [1, 12])
def test_another_act_under_our_reference_is_not_ours(
    case: Case, expect_log: ExpectLog, count: int
) -> None:
    expect_log("sending failed: cut")
    expect_log(CONFLICT)
    case.station.on(REGISTER, lose_request)
    references = case.kit.keep(*case.kit.crowd(count))
    case.kit.courier.run_once()
    case.register_other(references[0])
    case.kit.run_until(
        lambda queue: queue.waiting == 1 and case.kit.line(references[0]).trouble == CONFLICT
    )
    assert case.kit.status() == {
        reference: "confirmed" if reference != references[0] else "kept" for reference in references
    }
    assert case.count_held(references) == [1] * count
    # however often it is asked for
    for _ in range(2):
        case.kit.make_due()
        case.kit.courier.run_once()
    assert case.count_held(references) == [1] * count
    # the conflict is set right
    case.forget()
    case.kit.make_due()
    case.kit.drain()
    assert case.kit.status()[references[0]] == "confirmed"
    assert case.count_held(references[:1]) == [1]


def test_a_client_that_does_not_look_loses_one(
    case: Case, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Show what a client does that trusts a reference alone: it calls confirmed what the service
    never got.
    """
    expect_log("sending failed: cut")
    monkeypatch.setattr(lost_answers, "contradicts", lambda *_: False)
    case.station.on(REGISTER, lose_request)
    (reference,) = case.kit.keep("jan")
    case.kit.courier.run_once()
    case.register_other(reference)
    case.kit.drain()
    assert case.kit.status() == {reference: "confirmed"}
    (stored,) = [
        entry
        for entry in case.admin.records.registrations()
        if entry["customReference"] == reference
    ]
    assert stored["ssin"] == case.site.worker["amelie"].number


@pytest.mark.parametrize("count", [1, 12])
def test_ours_is_found_among_strangers(case: Case, expect_log: ExpectLog, count: int) -> None:
    def between_strangers(call: Call) -> None:
        case.register_other(*references)
        call.forward()
        case.register_other(*references)
        call.drop()

    expect_log("sending failed: cut")
    references = case.kit.keep(*case.kit.crowd(count))
    case.station.on(REGISTER, between_strangers)
    case.kit.drain()
    assert set(case.kit.status().values()) == {"confirmed"}
    assert len(case.station.calls(REGISTER)) == 1
    assert case.count_held(references) == [3] * count


def test_an_answer_about_another_act_settles_nothing(case: Case, expect_log: ExpectLog) -> None:
    def another(items: list[dict[str, dict[str, object]]]) -> object:
        items[1]["createdPresenceRegistration"]["type"] = "out"
        return items

    expect_log(CONFLICT)
    case.station.on(REGISTER, change_items(another))
    references = case.kit.keep("jan", "amelie", "hans")
    case.kit.courier.run_once()
    assert [case.kit.status()[reference] for reference in references] == [
        "confirmed",
        "kept",
        "confirmed",
    ]
    case.kit.make_due()
    case.kit.drain()
    assert case.count_held(references) == [1, 1, 1]


NOON = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp() * 1000)
OURS = Registration(
    "R1",
    Draft(
        Person("85011512355", NumberKind.NATIONAL, Means.CARD),
        Direction.IN,
        Workplace("1Y1000NF9KCQZ", "here"),
        Employer("0123456749", "x"),
    ),
    Timestamp(NOON, 1, "b"),
)


@pytest.mark.parametrize(
    ("record", "is_other"),
    [
        (None, False),
        (ServiceRecord(), False),
        (ServiceRecord("85011512355", "IN", "1Y1000NF9KCQZ", "2026-11-23T13:00:00+01:00"), False),
        (ServiceRecord("85011512355", "in", "1Y1000NF9KCQZ", "some day"), False),
        # masked
        (ServiceRecord("85*******55"), False),
        # a number that was replaced
        (ServiceRecord("90020112319", "in", "1Y1000NF9KCQZ", "2026-11-23T12:00:00.999Z"), False),
        (ServiceRecord("90020112319", "in", "1Y1000NF9KCQZ", "2026-11-23T12:00:02Z"), True),
        (ServiceRecord("90020112319", moment="9" * 400), True),
        (ServiceRecord("90020112319"), True),
        # words that are not known here
        (ServiceRecord("85011512355", "clockIn", "1y1000nf9kcqz", "2026-11-23T12:00:00Z"), False),
        (ServiceRecord(direction="clockOut"), False),
        (ServiceRecord(direction="OUT"), True),
        (ServiceRecord(direction="out"), True),
        (ServiceRecord(workplace="1Y1000ANOTHER"), True),
    ],
)
def test_what_contradicts(record: ServiceRecord | None, is_other: bool) -> None:
    assert contradicts(record, OURS, NOON, NOON) is is_other
