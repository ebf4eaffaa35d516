"""Registering, reading and searching over real TLS through the relay."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, item

PREFIX = "error.presence-registration.creation."
TYPE = "urn:problem-type:belgif:"


def test_a_registration_is_answered_pending_then_validated(
    caller: Caller, site: Site, now: datetime
) -> None:
    response = caller.register(item(site, "jan", now, customReference="ref-1"))
    assert response.status_code == 200
    created = response.json()["items"][0]["createdPresenceRegistration"]
    assert created["validity"] == "pending"
    assert created["remarks"] == []
    assert created["customReference"] == "ref-1"
    assert created["status"]["code"] == "registered"
    assert datetime.fromisoformat(created["registrationDate"]) == now
    later = caller.checked(created["id"])
    assert later["validity"] == "validated"
    assert later["remarks"] == []
    assert later["worker"] == {"givenName": "Jan", "familyName": "Peeters"}
    assert (later["activity"], later["channel"]) == ("construction", "gateway")


def test_failed_means_registered_with_remarks_and_labels(
    caller: Caller, site: Site, now: datetime
) -> None:
    (number,) = caller.registered(item(site, "fatima", now))
    later = caller.checked(number)
    assert later["validity"] == "failed"
    assert later["status"]["code"] == "registered"
    (remark,) = later["remarks"]
    assert remark["code"] == "caw_12"
    assert set(remark["labels"]) == {"nl", "fr", "de", "en"}


def test_a_limosa_number_needs_no_employer(caller: Caller, site: Site, now: datetime) -> None:
    sent = item(site, "piotr", now)
    assert "employer" not in sent
    (number,) = caller.registered(sent)
    later = caller.checked(number)
    assert later["validity"] == "validated"
    assert later["limosaId"] == sent["limosaId"]
    assert "ssin" not in later


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"employer": None}, "enterprise-number"),
        ({"employer": {}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": "0123456748"}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": "2123456749"}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": "4509056866666"}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": "0123.456.749"}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": "123456749"}}, "enterprise-number"),
        ({"employer": {"enterpriseNumber": ""}}, "enterprise-number"),
        (
            {"employer": {"enterpriseNumber": "0123456749", "foreignVatNumber": "PL1"}},
            "enterprise-number",
        ),
        ({"contractualRelationshipReference": None}, "contractual-relationship-reference"),
        (
            {"contractualRelationshipReference": "1Y10OOOOOOOOZ"},
            "contractual-relationship-reference",
        ),
        ({"contractualRelationshipReference": "1Y10"}, "contractual-relationship-reference"),
        ({"placeOfWork": None}, "place-of-work"),
        ({"placeOfWork": {}}, "place-of-work"),
        ({"registrationDate": "0001-01-01T00:00:00+00:00"}, "registration-date"),
        ({"registrationDate": "9999-12-31T23:59:59-12:00"}, "registration-date"),
    ],
)
def test_a_fault_of_one_item_lets_the_others_through(
    caller: Caller, site: Site, now: datetime, changes: dict[str, Any], code: str
) -> None:
    good, bad = item(site, "amelie", now), item(site, "jan", now, **changes)
    response = caller.register(bad, good)
    assert response.status_code == 200
    refused, taken = response.json()["items"]
    assert set(refused) == {"notCreatedPresenceRegistration"}
    assert set(taken) == {"createdPresenceRegistration"}
    (error,) = refused["notCreatedPresenceRegistration"]["errorList"]
    assert error["errorCode"] == PREFIX + code
    assert taken["createdPresenceRegistration"]["ssin"] == good["ssin"]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"type": None}, "items[1].type"),
        ({"type": "IN"}, "items[1].type"),
        ({"ssin": "8501151235"}, "items[1].ssin"),
        ({"ssin": "٨٥٠١١٥١٢٣٥٥"}, "items[1].ssin"),
        ({"ssin": None}, "items[1]"),
        ({"limosaId": "24910000000000175"}, "items[1]"),
        ({"registrationDate": "2026-03-02T07:00:00"}, "items[1].registrationDate"),
        ({"registrationDate": 1_772_434_800}, "items[1].registrationDate"),
        ({"registrationDate": None}, "items[1].registrationDate"),
        ({"customReference": "x" * 25}, "items[1].customReference"),
        ({"badge": "7"}, "items[1].badge"),
        (
            {"placeOfWork": {"coordinates": {"longitude": "3.7", "latitude": 51.0}}},
            "items[1].placeOfWork.coordinates.longitude",
        ),
    ],
)
def test_a_breach_of_the_contract_in_one_item_refuses_all(
    asker: Caller, site: Site, now: datetime, changes: dict[str, Any], name: str
) -> None:
    response = asker.register(item(site, "amelie", now), item(site, "jan", now, **changes))
    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert problem["type"] == TYPE + "badRequest"
    assert problem["issues"][0]["name"] == name
    assert problem["issues"][0]["in"] == "body"
    assert site.worker["jan"].number not in response.text
    assert asker.search(now - timedelta(days=1), now + timedelta(days=1))["total"] == 0


def test_two_hundred_go_and_one_more_is_too_many(caller: Caller, site: Site, now: datetime) -> None:
    many = [
        item(site, "jan", now - timedelta(seconds=turn), customReference=f"r{turn}")
        for turn in range(201)
    ]
    response = caller.register(*many)
    assert response.status_code == 413
    assert response.json()["type"] == TYPE + "payloadTooLarge"
    results = caller.register(*many[:200]).json()["items"]
    echoed = [result["createdPresenceRegistration"]["customReference"] for result in results]
    assert echoed == [f"r{turn}" for turn in range(200)]
    assert caller.register().status_code == 400


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"items": 7}', b'{"items": [7]}', b'{"items": ["\\ud800"]}', b"\xff"],
)
def test_a_body_that_is_no_request(asker: Caller, body: bytes) -> None:
    url = asker.ready["base_url"] + "/presenceRegistrations/registerInBulk"
    headers = {"Content-Type": "application/json"}
    response = asker.session.post(url, data=body, headers=headers, verify=asker.ca, timeout=10)
    assert response.status_code == 400
    assert response.json()["type"] == TYPE + "badRequest"


def test_late_is_remarked_or_refused_as_set(
    caller: Caller, practice: PracticeService, site: Site, now: datetime
) -> None:
    late = item(site, "jan", now - timedelta(minutes=11))
    (number,) = caller.registered(late)
    assert [remark["code"] for remark in caller.checked(number)["remarks"]] == ["ciao_32"]
    practice.behaviour.policy = "refuse"
    fresh, refused = caller.register(item(site, "jan", now), late).json()["items"]
    assert "createdPresenceRegistration" in fresh
    (error,) = refused["notCreatedPresenceRegistration"]["errorList"]
    assert error["errorCode"] == PREFIX + "registration-date"


def test_what_is_asked_in_vain_is_not_found(asker: Caller) -> None:
    for path in ("/presenceRegistrations/77", "/refData/remarks/caw_99", "/nothing"):
        response = asker.get(path)
        assert response.status_code == 404
        assert response.json()["type"] == TYPE + "resourceNotFound"
    assert asker.get("/presenceRegistrations/search").status_code in (400, 405)
    assert asker.get("/presenceRegistrations/0").status_code == 400
    assert asker.get(f"/presenceRegistrations/{10**30}").status_code == 400


def test_another_contractor_does_not_see_it(caller: Caller, site: Site, now: datetime) -> None:
    (number,) = caller.registered(item(site, "jan", now))
    with Caller(caller.ready) as other:
        other.sign_in("mosane", "barriere-meuse-02")
        assert other.get(f"/presenceRegistrations/{number}").status_code == 404
        assert other.search(now - timedelta(days=1), now + timedelta(days=1))["total"] == 0


def test_searching_by_reference_and_other_properties(
    caller: Caller, site: Site, now: datetime
) -> None:
    jan, piotr = (
        item(site, "jan", now, customReference="a"),
        item(site, "piotr", now, customReference="b"),
    )
    first, second = caller.registered(jan, piotr)
    caller.checked(second)
    hour = timedelta(hours=1)

    def found(**criteria: Any) -> list[int]:
        return [
            presence["id"]
            for presence in caller.search(now - hour, now + hour, **criteria)["items"]
        ]

    assert found() == [first, second]
    assert found(customReference="a") == [first]
    assert found(customReference="c") == []
    assert found(ssin=jan["ssin"]) == [first]
    assert found(limosaId=piotr["limosaId"]) == [second]
    assert found(employer=jan["employer"]) == [first]
    assert found(contractualRelationshipReference=MAIN_WORKPLACE, type="in", channel="gateway") == [
        first,
        second,
    ]
    assert found(type="out") == []
    assert found(validity="pending") == []
    assert found(id=second) == [second]
    assert found(status={"code": "cancelled"}) == []
    assert found(sort={"id": "desc"}) == [second, first]
    assert found(ssin=jan["ssin"], limosaId=piotr["limosaId"]) == []


def test_the_window_holds_both_its_ends_and_days_are_whole(
    caller: Caller, site: Site, now: datetime
) -> None:
    (number,) = caller.registered(item(site, "jan", now))
    assert caller.search(now, now)["items"][0]["id"] == number
    assert caller.search(now - timedelta(hours=1), now - timedelta(milliseconds=1))["total"] == 0
    day = now.astimezone().date().isoformat()
    window = {"startDate": "0001-01-01", "endDate": "9999-12-31"}
    body = {"criteria": {"registrationDate": window}}
    assert caller.post("/presenceRegistrations/search", body).json()["total"] == 1
    belgian = {"startDate": day, "endDate": (now + timedelta(days=1)).date().isoformat()}
    assert (
        caller.post(
            "/presenceRegistrations/search", {"criteria": {"registrationDate": belgian}}
        ).json()["total"]
        == 1
    )


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"criteria": {}},
        {"criteria": {"registrationDate": {"startDate": "2026-01-01T00:00:00Z"}}},
        {
            "criteria": {
                "registrationDate": {"startDate": "2026-01-01", "endDate": "2026-01-02"},
                "colour": "red",
            }
        },
    ],
)
def test_a_search_needs_its_window_and_no_unknown_property(
    asker: Caller, body: dict[str, Any]
) -> None:
    assert asker.post("/presenceRegistrations/search", body).status_code == 400


def test_paging(caller: Caller, site: Site, now: datetime) -> None:
    ids = caller.registered(
        *(item(site, "jan", now - timedelta(minutes=turn)) for turn in range(7))
    )
    day = timedelta(days=1)
    first = caller.search(now - day, now + day, query="?page=1&pageSize=3")
    assert (first["page"], first["pageSize"], first["total"], first["totalPages"]) == (1, 3, 7, 3)
    assert "prev" not in first
    window = {"startDate": (now - day).isoformat(), "endDate": (now + day).isoformat()}
    seen, page = [presence["id"] for presence in first["items"]], first
    while "next" in page:
        page = caller.post(page["next"], {"criteria": {"registrationDate": window}}).json()
        seen += [presence["id"] for presence in page["items"]]
    assert seen == ids
    assert page["prev"].endswith("page=2&pageSize=3")
    assert first["last"].endswith("page=3&pageSize=3")
    beyond = caller.search(now - day, now + day, query="?page=9&pageSize=3")
    assert beyond["items"] == []
    assert beyond["prev"].endswith("page=3&pageSize=3")
    assert (
        caller.search(now - day, now + day, sort={"registrationDate": "asc"})["items"][0]["id"]
        == ids[-1]
    )
    assert (
        caller.post(
            "/presenceRegistrations/search?page=0", {"criteria": {"registrationDate": window}}
        ).status_code
        == 400
    )


def test_reference_data(asker: Caller) -> None:
    listed = asker.get("/refData/remarks").json()["items"]
    assert {"caw_1", "ciao_21", "ciao_32"} <= {entry["code"] for entry in listed}
    one = asker.get("/refData/remarks/ciao_21").json()
    assert one["labels"]["de"] == "Zwei oder mehr aufeinanderfolgende INs"
    activities = asker.get("/refData/activities").json()["items"]
    assert asker.get("/refData/activities/construction").json() in activities


def test_the_contractors_workplaces(asker: Caller, site: Site) -> None:
    items = asker.get(asker.ready["workplaces_url"]).json()["items"]
    assert [works["number"] for works in items] == [
        works.number for works in site.workplaces_of("leiezicht")
    ]
    main = items[0]
    assert main["address"] == {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    }
    assert set(main["coordinates"]) == {"longitude", "latitude"}
    names = [company["name"] for company in main["companies"]]
    assert "Peeters Ruwbouw bv" in names
    # its contract has ended
    assert "Stellingbouw Scheldeland bv" not in names
    assert main["startDate"] < main["endDate"]
