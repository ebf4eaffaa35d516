"""The checks in their time: again when a register is back, never on a registration that took the id
of a lost one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.belgian_time import epoch_ms
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.checker import Checker
from gateway.sandbox.service.presence_store import PresenceStore, StoredRegistration
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import NOON, Caller, item, just_now, submission_of, until

NOWHERE = {
    "postCode": "9000",
    "municipalityName": "Gent",
    "streetName": "Nergensstraat",
    "houseNumber": "1",
}


@dataclass(frozen=True)
class Apart:
    """A practice site, its admin port and a gateway that is signed in to it."""

    site: Site
    admin: AdminClient
    caller: Caller


@pytest.fixture
def apart(practice: PracticeService, caller: Caller, site: Site) -> Apart:
    return Apart(site, AdminClient(practice.ready["admin"]), caller)


def codes(presence: dict[str, Any]) -> list[str]:
    return [remark["code"] for remark in presence["remarks"]]


def turned(caller: Caller, number: int, before: list[str]) -> dict[str, Any]:
    """The registration, once its remarks are others than before."""

    def read() -> dict[str, Any] | None:
        presence: dict[str, Any] = caller.get(f"/presenceRegistrations/{number}").json()
        return presence if codes(presence) != before else None

    return until(read)


@pytest.mark.parametrize(
    ("source", "sent", "first", "then"),
    [
        ("declarations", ("jan", {}), "ciao_33", ""),
        ("declarations", ("fatima", {}), "ciao_33", "caw_12"),
        ("caw", ("fatima", {}), "ciao_34", "caw_12"),
        ("geocoding", ("jan", {"placeOfWork": {"address": NOWHERE}}), "ciao_35", "ciao_38"),
    ],
)
def test_33_34_35_are_checked_again_when_the_register_is_back(
    apart: Apart, source: str, sent: tuple[str, dict[str, Any]], first: str, then: str
) -> None:
    admin, caller = apart.admin, apart.caller
    admin.set_fault(f"down {source}")
    who, changes = sent
    (number,) = caller.registered(item(apart.site, who, just_now(), **changes))
    before = caller.checked(number)
    assert (before["validity"], codes(before)) == ("failed", [first])
    admin.clear_faults("down")
    later = turned(caller, number, [first])
    assert (later["validity"], codes(later)) == ("failed" if then else "validated", then.split())
    assert later["status"] == before["status"]


def test_one_register_back_and_one_still_away(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    admin = AdminClient(practice.ready["admin"])
    admin.set_fault("down caw for 1h")
    admin.set_fault("down declarations")
    (number,) = caller.registered(item(site, "fatima", now))
    assert codes(caller.checked(number)) == ["ciao_33", "ciao_34"]
    admin.set_fault("down declarations for 1ms")
    assert codes(turned(caller, number, ["ciao_33", "ciao_34"])) == ["ciao_34"]
    admin.clear_faults()
    assert codes(turned(caller, number, ["ciao_34"])) == ["caw_12"]


def test_the_next_start_finds_the_registers_up_again(
    tmp_path: Path, site: Site, now: datetime
) -> None:
    with (
        PracticeService(tmp_path, port=0, site=site, behaviour=Behaviour(check_delay_s=0)) as first,
        Caller(first.ready) as caller,
    ):
        caller.sign_in("leiezicht", "werfhek-leie-01")
        AdminClient(first.ready["admin"]).set_fault("down declarations")
        (number,) = caller.registered(item(site, "jan", now))
        assert codes(caller.checked(number)) == ["ciao_33"]
    with PracticeService(tmp_path, port=0, site=site) as second, Caller(second.ready) as caller:
        caller.sign_in("leiezicht", "werfhek-leie-01")
        assert turned(caller, number, ["ciao_33"])["validity"] == "validated"


def test_a_second_check_leaves_remark_32_as_it_was(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    admin = AdminClient(practice.ready["admin"])
    admin.set_fault("down declarations")
    late, early = caller.registered(
        item(site, "jan", now - timedelta(minutes=11)), item(site, "hans", now)
    )
    assert codes(caller.checked(late)) == ["ciao_32", "ciao_33"]
    assert codes(caller.checked(early)) == ["ciao_33"]
    admin.set_late(limit_s=3600)
    admin.clear_faults()
    assert codes(turned(caller, late, ["ciao_32", "ciao_33"])) == ["ciao_32"]
    admin.set_fault("down declarations")
    (again,) = caller.registered(item(site, "amelie", now))
    assert codes(caller.checked(again)) == ["ciao_33"]
    admin.set_late(limit_s=1)
    admin.clear_faults()
    assert codes(turned(caller, again, ["ciao_33"])) == []
    assert codes(caller.get(f"/presenceRegistrations/{early}").json()) == []


# ---- ids that come again -------------------------------------------------------------------------


@pytest.fixture
def checker(site: Site, store: PresenceStore) -> Iterator[Checker]:
    """The checks of the store, at work."""
    working = Checker(Registers(site), store, Behaviour(check_delay_s=0))
    working.start()
    yield working
    working.stop()


def added(store: PresenceStore, site: Site, who: str) -> StoredRegistration:
    (stored,) = store.add(
        "leiezicht", "gateway", epoch_ms(NOON), [submission_of(item(site, who, NOON))]
    )
    return stored


def test_the_verdict_on_a_lost_registration_is_not_written_on_the_one_that_took_its_id(
    checker: Checker, store: PresenceStore, site: Site
) -> None:
    lost = added(store, site, "fatima")
    store.lose(0)
    new, marker = added(store, site, "jan"), added(store, site, "hans")
    assert new.id == lost.id
    checker.hand_in([lost])
    # checked after the lost one, so that its verdict says when that is over
    checker.hand_in([marker])
    until(
        lambda: True if (found := store.get(marker.id)) and found.validity == "validated" else None
    )
    held = store.get(new.id)
    assert held is not None
    assert (held.validity, held.remarks) == ("pending", ())


def test_what_was_lost_between_the_check_and_its_writing_is_left_out(
    store: PresenceStore, site: Site
) -> None:
    lost = added(store, site, "fatima")
    store.lose(0)
    new = added(store, site, "jan")
    store.settle([(lost, "failed", ("caw_12",)), (new, "validated", ())])
    held = store.get(new.id)
    assert held is not None
    assert (held.validity, held.remarks) == ("validated", ())


def test_what_a_loss_left_in_place_is_still_checked(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    """Its check was waiting when the database was lost; what came before the loss keeps its place
    in the queue.
    """
    practice.behaviour.check_delay_s = 3600
    (number,) = caller.registered(item(site, "fatima", now))
    practice.behaviour.check_delay_s = 0
    AdminClient(practice.ready["admin"]).set_fault("lose-database 0")
    assert codes(caller.checked(number)) == ["caw_12"]
