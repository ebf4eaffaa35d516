"""What comes after the answer: remarks at the next visit, a look before ``gateway sync`` ends, a
service that forgot.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from gateway.domain.model import Answer, Direction, Outcome, Person, Remark, Validity
from gateway.journal.confirmed import record_checks
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync.reconcile import ReconcileResult
from tests.support.commands import HeadlessKiosk
from tests.support.sending_kit import Kit, count_held
from tests.support.station import (
    PROBLEM,
    REGISTER,
    SEARCH,
    Call,
    Station,
    answer_with,
    change_items,
    pass_through,
)

ExpectLog = Callable[[str], None]


def person(kit: Kit, handle: str = "jan") -> Person:
    return kit.draft(handle).person


def told(kit: Kit, handle: str = "jan") -> list[tuple[str, str]]:
    """The remarks that this worker would be shown now."""
    known = kit.registrations.recall(
        person(kit, handle), kit.workplace.number, kit.services.clock.stamp()
    )
    return [(notice.reference, notice.remark.code) for notice in known.notices]


# ---- remarks at the next visit -------------------------------------------------------------------


def test_a_remark_that_came_later_reaches_the_worker_at_the_next_visit_once(
    kit: Kit, practice: PracticeService
) -> None:
    practice.behaviour.check_delay_s = 0.3
    # the second OUT in a row gets a remark in any case
    references = kit.keep("hans", "hans", direction=Direction.OUT)
    kit.courier.run_once()
    assert told(kit, "hans") == []
    kit.run_until(lambda _queue: bool(told(kit, "hans")))
    kit.run_until(lambda _queue: len(kit.answers) == 4)
    before = told(kit, "hans")
    assert {reference for reference, _code in before} <= set(references)
    assert told(kit, "jan") == []
    # who went away without registering is told again
    assert told(kit, "hans") == before
    kit.registrations.keep(kit.draft("hans"), kit.services.clock.stamp(), "nl", references)
    assert told(kit, "hans") == []


def test_a_remark_added_to_one_that_was_shown_is_told_too(kit: Kit) -> None:
    (reference,) = kit.keep()
    ((seq,),) = kit.store.rows("SELECT seq FROM registration")
    answer = Answer(reference, Outcome.CONFIRMED, "1", Validity.PENDING, (Remark("caw_1"),))
    kit.outbox.settle([(seq, answer)], 1_000)
    now = kit.services.clock.stamp().wall_ms
    record_checks(
        kit.store,
        [(seq, Answer(reference, Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_2"),)))],
        now,
    )
    # the other is of 1970: nothing can be corrected any more
    assert told(kit) == [(reference, "caw_2")]
    kit.registrations.keep(kit.draft(), kit.services.clock.stamp(), "", [reference])
    record_checks(
        kit.store,
        [
            (
                seq,
                Answer(
                    reference,
                    Outcome.CONFIRMED,
                    "1",
                    Validity.FAILED,
                    (Remark("caw_2"), Remark("caw_9")),
                ),
            )
        ],
        now,
    )
    assert told(kit) == [(reference, "caw_9")]


# ---- gateway sync looks for the remarks ----------------------------------------------------------


def test_sync_until_empty_brings_the_remarks_along(
    tmp_path: Path, practice: PracticeService, origin: str
) -> None:
    practice.behaviour.check_delay_s = 0.5
    kiosk = HeadlessKiosk(tmp_path / "home", origin, practice.ready["ca"])
    kiosk.open()
    # nobody else comes with her: her OUT has no IN before it
    maria = practice.site.worker["maria"]
    (answer,) = kiosk.register(f"{maria.number},out,{maria.employer}\n").lines
    kiosk.run("sync", "--until-empty")
    listed = kiosk.run("queue", "list", "--json", "--all").stdout
    assert answer["reference"] in listed
    assert "ciao_24" in listed


# ---- a service restored from a backup ------------------------------------------------------------


def without(lost: set[str]) -> Callable[[Call], None]:
    """The searches of a service that holds these no more; what is registered after that it holds."""

    def act(call: Call) -> None:
        document = call.forward().json()
        document["items"] = [
            item for item in document["items"] if item["customReference"] not in lost
        ]
        call.send(200, document)

    return act


def test_what_a_restored_service_lost_is_sent_again(
    kit: Kit, station: Station, admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service lost 3 registrations that it had confirmed: 3 are sent again")
    references = kit.keep(*["jan"] * 12)
    kit.drain()
    assert kit.reconcile() == ReconcileResult(held=12, again=0, erased=0)
    lost = set(references[4:7])
    station.always(SEARCH, without(lost))
    assert kit.reconcile() == ReconcileResult(held=9, again=3, erased=0)
    assert {reference for reference, status in kit.status().items() if status == "kept"} == lost
    station.always(SEARCH, None)
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    held = Counter(stored["customReference"] for stored in admin.records.registrations())
    assert {held[reference] for reference in references if reference not in lost} == {1}
    # the practice service itself lost nothing; one restored would hold 1
    assert {held[reference] for reference in lost} == {2}


def test_a_search_that_leaves_something_out_doubles_nothing(
    kit: Kit, station: Station, admin: AdminClient
) -> None:
    references = kit.keep(*["jan"] * 12)
    kit.drain()
    # the wide question; the narrow ones are answered well
    station.on(SEARCH, lambda call: call.send(200, {"items": []}))
    assert kit.reconcile() == ReconcileResult(held=12, again=0, erased=0)
    kit.drain()
    held = Counter(stored["customReference"] for stored in admin.records.registrations())
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


# ---- a backlog whose attempts fail now and then ---------------------------------------------------


def test_a_backlog_is_sent_once_whatever_fails_in_between(
    kit: Kit, station: Station, admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("did not name 1 of|sending failed: http 503")
    kit.contact.largest_batch = kit.contact.batch = 4
    references = kit.keep(*["jan"] * 40)
    station.on(REGISTER, *_some_failing())
    kit.drain()
    assert count_held(admin, references) == [1] * 40


def _some_failing() -> list[Callable[[Call], None]]:
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
