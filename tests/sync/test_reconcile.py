"""What a service that was restored from a backup lost is found, and sent again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync.reconcile import ReconcileResult
from tests.support.commands import HeadlessKiosk
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.station import SEARCH, Action, Call, Station


def search_without(lost: set[str]) -> Action:
    """Answer a search as a service does that lost these."""

    def act(call: Call) -> None:
        document = call.forward().json()
        document["items"] = [
            item for item in document["items"] if item["customReference"] not in lost
        ]
        call.send(200, document)

    return act


def test_what_a_restored_service_lost_is_sent_again(
    kit: Kit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service lost 3 registrations that it had confirmed: 3 are sent again")
    references = kit.keep(*kit.crowd(12))
    kit.drain()
    assert kit.reconcile() == ReconcileResult(held=12, again=0, erased=0)
    lost = set(references[4:7])
    station.always(SEARCH, search_without(lost))
    assert kit.reconcile() == ReconcileResult(held=9, again=3, erased=0)
    assert {reference for reference, status in kit.status().items() if status == "kept"} == lost
    station.always(SEARCH, None)
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    held = Counter(stored["customReference"] for stored in service_admin.records.registrations())
    assert {held[reference] for reference in references if reference not in lost} == {1}
    # the practice service itself lost nothing; one restored would hold 1
    assert {held[reference] for reference in lost} == {2}


def test_a_search_that_leaves_something_out_doubles_nothing(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    references = kit.keep(*kit.crowd(12))
    kit.drain()
    # the wide question; the narrow ones are answered well
    station.on(SEARCH, lambda call: call.send(200, {"items": []}))
    assert kit.reconcile() == ReconcileResult(held=12, again=0, erased=0)
    kit.drain()
    held = Counter(stored["customReference"] for stored in service_admin.records.registrations())
    assert [held[reference] for reference in references] == [1] * 12


def test_what_retention_has_blanked_is_counted_and_left(
    kit: Kit, station: Station, expect_log: ExpectLog
) -> None:
    expect_log("the service lost 2 registrations that it had confirmed: 1 are sent again")
    kit.keep("jan", "amelie")
    kit.drain()
    kit.store.connection.execute("UPDATE registration SET blanked_ms = 1 WHERE seq = 1")
    station.always(SEARCH, lambda call: call.send(200, {"items": []}))
    assert kit.reconcile() == ReconcileResult(held=0, again=1, erased=1)
    station.always(SEARCH, None)


def test_the_command_says_what_it_found(
    tmp_path: Path, practice: PracticeService, origin: str
) -> None:
    kiosk = HeadlessKiosk(tmp_path / "home", origin, practice.ready["ca"])
    kiosk.open()
    company = practice.ready["workplaces"][0]["companies"][0]["number"]
    kiosk.register(f"85011512355,in,{company}\n")
    kiosk.run("sync", "--until-empty")
    assert (
        "Of 7 days: 1 held by the service, 0 lost there"
        in kiosk.run("sync", "--reconcile", "7").stdout
    )
    kiosk.run("sync", "--reconcile", "99").assert_refused("from 1 to 30")
