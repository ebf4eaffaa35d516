"""Searching: every property is a criterion, a page tells where its neighbours are, and indexes find
what is asked for.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.cases import LAST_IN, PREVIOUS, SAME_DAY, TWIN
from gateway.sandbox.service.database import UNSURE, Database
from gateway.sandbox.service.presence_store import RegistrationQuery
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, item

DAY_MS = 86_400_000


def test_every_property_is_a_criterion(
    caller: Caller, practice: PracticeService, site: Site, now: datetime
) -> None:
    address = {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    }
    jan, fatima, piotr = caller.registered(
        item(site, "jan", now, customReference="x"),
        item(site, "fatima", now - timedelta(hours=1), placeOfWork={"address": address}),
        item(
            site,
            "piotr",
            now - timedelta(hours=2),
            type="out",
            contractualRelationshipReference="1Y10ZZZZZZZZZ",
        ),
    )
    for number in (jan, fatima, piotr):
        caller.checked(number)
    AdminClient(practice.ready["admin"]).records.set_status(piotr, "cancelled")

    def found(**criteria: Any) -> list[int]:
        day = timedelta(days=1)
        return [
            presence["id"] for presence in caller.search(now - day, now + day, **criteria)["items"]
        ]

    assert found(worker={"givenName": "fátima", "familyName": "EL IDRISSI"}) == [fatima]
    assert found(worker={"givenName": "Nobody"}) == []
    assert found(worker={"givenName": "Piotr"}, ssin=site.worker["jan"].number) == []
    assert found(placeOfWork={"address": {"streetName": "Lindenbloesemkaai"}}) == [fatima]
    assert found(placeOfWork={"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}) == [
        jan,
        piotr,
    ]
    assert found(remarks=[{"code": "caw_12"}]) == [fatima]
    assert found(remarks=[{"code": "caw_1"}]) == []
    assert found(remarks=[{"code": "caw_10"}, {"code": "ciao_24"}]) == [piotr]
    assert found(status={"code": "CANCELLED"}) == [piotr]
    assert found(status={"code": "registered"}) == [jan, fatima]
    assert found(status={"date": {"startDate": "2020-01-01", "endDate": "2020-01-02"}}) == []
    assert found(validity="failed", activity="construction") == [fatima, piotr]
    assert found(activity="meat") == []
    assert found(sort={"registrationDate": "asc"}) == [piotr, fatima, jan]
    assert found(sort={"type": "desc", "registrationDate": "asc"}) == [piotr, fatima, jan]
    assert found(sort={"customReference": "desc", "id": "desc"}) == [jan, piotr, fatima]
    assert caller.get(f"/presenceRegistrations/{piotr}").json()["status"]["code"] == "cancelled"
    with pytest.raises(AdminClientError, match="There is no such registration"):
        AdminClient(practice.ready["admin"]).records.set_status(99, "edited")


@pytest.mark.parametrize(
    ("column", "index"),
    [
        ("workplace", "by_place (workplace=? AND account=?"),
        ("reference", "by_reference (reference=? AND account=?"),
    ],
)
@pytest.mark.parametrize(
    ("order", "sorting"),
    [
        ((), "; USE TEMP B-TREE FOR ORDER BY"),
        ((("at_ms", True),), "; USE TEMP B-TREE FOR RIGHT PART OF ORDER BY"),
    ],
)
def test_a_page_of_a_day_and_workplace_and_of_a_reference_goes_by_an_index(
    database: Database, column: str, index: str, order: tuple[tuple[str, bool], ...], sorting: str
) -> None:
    """The whole page, its order and its bounds included: only what the index finds is sorted."""
    query = RegistrationQuery(0, DAY_MS, equal={"account": "leiezicht", column: "one"}, order=order)
    rest, values = query.page(1, 50)
    steps = database.rows(f"EXPLAIN QUERY PLAN SELECT * FROM registration {rest}", values)
    plan = "; ".join(step["detail"] for step in steps)
    assert plan == f"SEARCH registration USING INDEX {index} AND at_ms>? AND at_ms<?){sorting}"


@pytest.mark.parametrize("rest", [PREVIOUS, LAST_IN, TWIN, SAME_DAY])
def test_the_checks_look_at_one_persons_day_only(database: Database, rest: str) -> None:
    values = ["[]", *[1] * (rest.count("?") - 1)]
    first = database.rows(f"EXPLAIN QUERY PLAN SELECT * FROM registration {rest}", values)[0][
        "detail"
    ]
    assert first.startswith("SEARCH registration USING INDEX by_person (person=? AND at_ms")


def test_what_was_checked_without_a_register_is_found_by_an_index(database: Database) -> None:
    (plan,) = database.rows(
        f"EXPLAIN QUERY PLAN SELECT * FROM registration WHERE {UNSURE} ORDER BY id"
    )
    assert plan["detail"] == "SCAN registration USING INDEX unsure"


def test_an_empty_place_is_a_criterion_as_well(caller: Caller, site: Site, now: datetime) -> None:
    located, nowhere = caller.registered(
        item(site, "jan", now), item(site, "hans", now, placeOfWork={"coordinates": {}})
    )

    def found(place: dict[str, Any]) -> list[int]:
        day = timedelta(days=1)
        return [
            presence["id"]
            for presence in caller.search(now - day, now + day, placeOfWork=place)["items"]
        ]

    assert found({"coordinates": {}}) == [nowhere]
    assert found({"coordinates": {"longitude": None, "latitude": None}}) == [nowhere]
    assert found({"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}) == [located]
    assert found({"address": {}}) == []
    assert found({}) == []


@pytest.mark.parametrize(
    "host", ["elsewhere.example", "[::bad", "a b", "localhost:99999", "x/../y?z#"]
)
def test_the_links_of_a_page_lead_to_the_public_address_whatever_the_host_header_says(
    caller: Caller, site: Site, now: datetime, host: str
) -> None:
    caller.registered(item(site, "jan", now), item(site, "hans", now))
    window = {"startDate": "2020-01-01", "endDate": "2099-01-01"}
    response = caller.session.post(
        caller.ready["base_url"] + "/presenceRegistrations/search?page=1&pageSize=1",
        json={"criteria": {"registrationDate": window}},
        headers={"Host": host},
        verify=caller.ca,
        timeout=10,
    )
    assert response.status_code == 200, response.text
    address = caller.ready["base_url"] + "/presenceRegistrations/search?page="
    page = response.json()
    assert (page["first"], page["next"]) == (f"{address}1&pageSize=1", f"{address}2&pageSize=1")
