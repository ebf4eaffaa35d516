"""Answers that were lost, cut or senseless: looked up before anything is sent again, so nothing is
stored twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync import retry
from tests.support.journals import reseal
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, count_held
from tests.support.station import (
    BELGIF,
    REGISTER,
    SEARCH,
    Call,
    Station,
    answer_with,
    change_items,
    cut_answer,
    lose_answer,
    lose_request,
    pass_through,
)

# ---- lost answers --------------------------------------------------------------------------------


# few are looked up by reference, many by one search
@pytest.mark.parametrize("count", [1, 3, 12])
def test_a_lost_answer_is_looked_up_before_anything_is_sent_again(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog, count: int
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, lose_answer)
    references = kit.keep(*kit.crowd(count))
    kit.drain()
    assert len(station.calls(REGISTER)) == 1
    assert count_held(service_admin, references) == [1] * count
    assert set(kit.status().values()) == {"confirmed"}
    assert sorted(answer.reference for answer in kit.answers[:count]) == sorted(references)


@pytest.mark.parametrize("count", [1, 12])
def test_a_request_that_never_arrived_is_looked_up_and_sent_again(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog, count: int
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, lose_request)
    references = kit.keep(*kit.crowd(count))
    kit.drain()
    assert [
        REGISTER in call.path
        for call in station.seen
        if REGISTER in call.path or SEARCH in call.path
    ][:1] == [True]
    assert count_held(service_admin, references) == [1] * count


def test_a_look_up_that_is_lost_too_is_asked_again(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, lose_answer)
    station.on(SEARCH, lose_request, answer_with(500), pass_through)
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert len(station.calls(REGISTER)) == 1
    assert count_held(service_admin, references) == [1, 1]


@pytest.mark.parametrize("size", [0, 1, 12, 16, 17, 60, 90, 400, 1200])
def test_an_answer_that_is_cut_is_no_answer(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog, size: int
) -> None:
    expect_log("sending failed")
    station.on(REGISTER, cut_answer(size))
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert count_held(service_admin, references) == [1, 1]
    assert set(kit.status().values()) == {"confirmed"}


def test_a_portals_page_is_no_answer(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: http 200 without JSON")
    station.on(REGISTER, answer_with(200, "<html>Sign in to the Wi-Fi</html>", kind="text/html"))
    references = kit.keep("jan")
    assert kit.courier.run_once().waiting == 1
    kit.drain()
    assert count_held(service_admin, references) == [1]


def test_stored_and_then_500_is_not_stored_twice(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    def stored_but_failed(call: Call) -> None:
        call.forward()
        call.send(500, {"type": BELGIF + "internalServerError"})

    expect_log("sending failed: http 500 internalServerError")
    station.on(REGISTER, stored_but_failed)
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert count_held(service_admin, references) == [1, 1]


def test_a_program_that_died_while_it_asked(
    kit: Kit,
    station: Station,
    service_admin: AdminClient,
    expect_log: ExpectLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expect_log("sending failed: cut")
    station.on(REGISTER, lose_answer)
    (reference,) = kit.keep()
    kit.courier.run_once()
    assert kit.status() == {reference: "kept"}
    monkeypatch.setattr(retry, "ARRIVAL_S", 30)
    kit.restart()
    kit.courier.run_once()
    # it may still be on its way
    assert kit.status() == {reference: "kept"}
    assert station.calls(SEARCH) == []
    monkeypatch.setattr(retry, "ARRIVAL_S", 0.1)
    kit.restart()
    kit.drain()
    assert count_held(service_admin, [reference]) == [1]
    assert len(station.calls(REGISTER)) == 1


def test_a_lost_one_is_found_again_when_the_clock_was_years_off(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: cut")
    # contact, so that the time is known
    kit.courier.run_once()
    now = kit.services.clock.stamp()
    # a battery that died: 1970
    dead = replace(now, wall_ms=1_000_000, offset_ms=None, error_ms=None)
    station.on(REGISTER, lose_answer)
    (reference,) = kit.keep(stamp=dead)
    kit.drain()
    assert count_held(service_admin, [reference]) == [1]
    assert kit.line(reference).late


def test_the_same_after_a_reboot_before_the_answer_was_known(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """The service got the corrected time; after the reboot the correction is forgotten."""
    expect_log("sending failed: cut")
    kit.courier.run_once()
    now = kit.services.clock.stamp()

    station.on(REGISTER, lose_answer)
    (reference,) = kit.keep(stamp=replace(now, wall_ms=1_000_000, offset_ms=None, error_ms=None))
    kit.courier.run_once()
    # the journal as the next boot finds it
    store = kit.store
    reseal(store, kit.services.sealer, 1, boot_id="an earlier boot")
    kit.drain()
    assert count_held(service_admin, [reference]) == [1]


def test_a_log_in_right_after_a_lost_request_sends_nothing_twice(
    kit: Kit,
    station: Station,
    service_admin: AdminClient,
    expect_log: ExpectLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The connection breaks while the request is on its way; it arrives after a log-in."""
    arriving: list[threading.Timer] = []

    def later(call: Call) -> None:
        arriving.append(threading.Timer(0.5, call.forward))
        arriving[0].start()
        call.drop()

    expect_log("sending failed: cut")
    monkeypatch.setattr(retry, "ARRIVAL_S", 1.5)
    station.on(REGISTER, later)
    references = kit.keep("jan", "amelie")
    kit.courier.run_once()
    kit.log_in()
    # what was not asked need not wait
    fresh = kit.keep("hans")
    kit.courier.run_once()
    assert kit.status() == {**dict.fromkeys(references, "kept"), fresh[0]: "confirmed"}
    kit.drain()
    arriving[0].join()
    assert count_held(service_admin, references + fresh) == [1, 1, 1]


# ---- answers that are not what they should be ----------------------------------------------------


def test_what_the_answer_does_not_name_is_searched_for(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("did not name 2 of 4")
    station.on(REGISTER, change_items(lambda items: items[:2]))
    references = kit.keep(*kit.crowd(4))
    assert kit.courier.run_once().waiting == 2
    kit.drain()
    assert count_held(service_admin, references) == [1] * 4
    assert len(station.calls(REGISTER)) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda items: {"items": items, "more": {"new": True}},
        lambda items: [{**item, "new": 1} for item in reversed(items)],
        lambda items: items + items,
        lambda items: [
            *items,
            {"createdPresenceRegistration": {"id": 9, "customReference": "SOMEBODY-ELSE"}},
            None,
            7,
            {},
        ],
        lambda items: [_shouting(item) for item in items],
    ],
    ids=[
        "as an object",
        "reordered, unknown fields",
        "doubled",
        "with strangers",
        "directions and validity in capitals",
    ],
)
def test_results_are_matched_by_reference(
    kit: Kit, station: Station, service_admin: AdminClient, change: Callable[[list[dict]], object]
) -> None:
    station.on(REGISTER, change_items(change))
    references = kit.keep("jan", "amelie", "hans")
    kit.drain()
    assert sorted(answer.reference for answer in kit.answers[:3]) == sorted(references)
    assert set(kit.status()) == set(references)
    assert count_held(service_admin, references) == [1, 1, 1]


def _shouting(item: dict) -> dict:
    created = item["createdPresenceRegistration"]
    return {
        "createdPresenceRegistration": {
            **created,
            "type": created["type"].upper(),
            "validity": created["validity"].upper(),
        }
    }


def test_an_answer_with_two_outcomes_for_one_is_searched_for(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    def torn(items: list[dict]) -> list[dict]:
        reference = items[0]["createdPresenceRegistration"]["customReference"]
        no = {"presenceRegistrationSubmitted": {"customReference": reference}, "errorList": []}
        return [*items, {"notCreatedPresenceRegistration": no}]

    expect_log("did not name 1 of 2")
    station.on(REGISTER, change_items(torn))
    references = kit.keep("jan", "amelie")
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert count_held(service_admin, references) == [1, 1]


def test_an_answer_with_text_that_no_file_takes_blocks_nobody(kit: Kit, station: Station) -> None:
    def broken_text(items: list[dict]) -> list[dict]:
        for item in items:
            item["createdPresenceRegistration"]["remarks"] = [
                {"code": "caw_1\ud800", "labels": {"nl\ud800": "half \ud83d"}}
            ]
        return items

    station.on(REGISTER, change_items(broken_text))
    (reference,) = kit.keep()
    kit.courier.run_once()
    assert kit.status() == {reference: "confirmed"}
    assert "caw_1?" in [remark.code for remark in kit.line(reference).remarks]
