"""The contract with the service: the requests as they leave, and how answers are read."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from gateway.domain.model import (
    Address,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    Registration,
    Timestamp,
    Validity,
    Workplace,
)
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sync.api import ServiceClient, Token
from gateway.sync.errors import NoAnswerError
from gateway.system import clock
from tests.support.sending_kit import USER
from tests.support.station import JSON, REGISTER, SEARCH, Station, answer_with

NOW_MS = 1_800_000_000_123
PLACE = Workplace(MAIN_WORKPLACE, "here", Address("Lindestraat", "1", "9000", "Gent", "2"))
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD)


def registration(reference: str = "R1", **changes: object) -> Registration:
    draft = replace(Draft(JAN, Direction.IN, PLACE, Employer("0123456749", "x")), **changes)
    return Registration(reference, draft, Timestamp(NOW_MS, 1, "b"))


ANY = Token("any", clock.boot_ms() + 600_000)


# ---- workplaces ----------------------------------------------------------------------------------


def test_the_declared_workplaces_that_run_today(
    service: ServiceClient, token: Token, site: Site
) -> None:
    declared = site.workplaces_of(USER)
    listed = {workplace.number: workplace for workplace in service.list_workplaces(token)}
    assert set(listed) == {works.number for works in declared if works.period.holds(site.today)}
    assert len(listed) < len(declared)
    linde = listed[MAIN_WORKPLACE]
    assert (linde.name, linde.address) == (
        "Residentie De Linde, Gent",
        site.declaration[MAIN_WORKPLACE].address,
    )
    assert linde.coordinates == site.declaration[MAIN_WORKPLACE].coordinates
    assert "Peeters Ruwbouw bv" in [company.name for company in linde.companies]
    ends = dict(linde.last_days)
    assert ends[""] == str(site.declaration[MAIN_WORKPLACE].period.until)
    assert min(ends.values()) == str(site.today + timedelta(days=7))
    # each once, and only of the companies that are listed
    assert set(ends) == {"", *(company.number for company in linde.companies)}


def test_a_contractor_without_a_workplace(service: ServiceClient) -> None:
    assert service.list_workplaces(service.log_in("neuland", "bautor-neu-04")) == ()


@pytest.mark.parametrize(
    "item",
    [
        {"number": "1Y1", "address": 7, "coordinates": "x", "companies": {"a": 1}},
        {
            "number": "1Y1",
            "name": None,
            "address": {"streetName": 7},
            "coordinates": {"longitude": "3"},
            "companies": [7, {}, {"number": "1", "endDate": "soon"}, {"endDate": "2026-01-01"}],
        },
        {
            "number": "1Y1",
            "coordinates": {"longitude": 10**99, "latitude": 1},
            "endDate": None,
            "startDate": 7,
        },
        {
            "number": "1Y1",
            "coordinates": {"longitude": 999, "latitude": 1},
            "name": "half \ud800",
            "companies": None,
        },
    ],
)
def test_a_workplace_in_a_strange_shape(
    service: ServiceClient, station: Station, item: dict[str, object]
) -> None:
    station.on("/workplaces", answer_with(200, [item, 7, {"name": "no number"}], kind=JSON))
    workplaces = service.list_workplaces(ANY)
    assert [workplace.coordinates for workplace in workplaces] in ([None], [])
    for workplace in workplaces:
        workplace.name.encode("utf-8")


# ---- registering ---------------------------------------------------------------------------------


def sent(
    service: ServiceClient, station: Station, *registrations: Registration
) -> list[dict[str, object]]:
    station.on(REGISTER, answer_with(200, [], kind=JSON))
    service.register(ANY, [(each, NOW_MS) for each in registrations])
    return station.calls(REGISTER)[-1].items


def test_an_item_as_the_contract_has_it(service: ServiceClient, station: Station) -> None:
    (item,) = sent(service, station, registration())
    assert item == {
        "registrationDate": "2027-01-15T08:00:00.123+00:00",
        "ssin": "85011512355",
        "type": "in",
        "employer": {"enterpriseNumber": "0123456749"},
        "placeOfWork": {
            "address": {
                "postCode": "9000",
                "municipalityName": "Gent",
                "streetName": "Lindestraat",
                "houseNumber": "1",
                "boxNumber": "2",
            }
        },
        "contractualRelationshipReference": MAIN_WORKPLACE,
        "customReference": "R1",
    }
    assert station.calls(REGISTER)[0].headers["Authorization"] == "Bearer any"


def test_the_other_ways_to_fill_an_item(service: ServiceClient, station: Station) -> None:
    form = Person("24911234567890115", NumberKind.LIMOSA, Means.FORM)
    items = sent(
        service,
        station,
        registration(person=form, employer=None, direction=Direction.OUT),
        registration(
            employer=Employer("PL9990000017", "x"),
            workplace=replace(PLACE, coordinates=(3.7312, 51.0642)),
        ),
        registration(
            person=replace(JAN, kind=NumberKind.BIS), workplace=Workplace(MAIN_WORKPLACE, "x")
        ),
    )
    assert (items[0]["limosaId"], items[0]["type"], "ssin" in items[0], "employer" in items[0]) == (
        form.number,
        "out",
        False,
        False,
    )
    assert items[1]["employer"] == {"foreignVatNumber": "PL9990000017"}
    assert items[1]["placeOfWork"] == {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}
    assert items[2]["ssin"] == JAN.number


def created(reference: object = "R1", **more: object) -> dict[str, object]:
    return {
        "createdPresenceRegistration": {
            "id": 7,
            "customReference": reference,
            "validity": "pending",
            **more,
        }
    }


NOT_CREATED = {
    "notCreatedPresenceRegistration": {
        "presenceRegistrationSubmitted": {"customReference": "R1", "ssin": JAN.number},
        "errorList": [
            {"errorCode": "error.x", "errorDescription": "private"},
            7,
            {"errorCode": None},
        ],
    }
}


@pytest.mark.parametrize("shape", [lambda items: items, lambda items: {"items": items, "total": 1}])
def test_both_shapes_of_an_answer(
    service: ServiceClient, station: Station, shape: Callable[[object], object]
) -> None:
    station.on(
        REGISTER,
        answer_with(
            200,
            shape([created(extra=[1], remarks=[{"code": "caw_1", "labels": {"nl": "x"}}])]),
            kind=JSON,
        ),
    )
    answer = service.register(ANY, [(registration(), NOW_MS)])["R1"]
    assert (answer.outcome, answer.service_id, answer.validity) == (
        Outcome.CONFIRMED,
        "7",
        Validity.PENDING,
    )
    assert [(remark.code, dict(remark.labels)) for remark in answer.remarks] == [
        ("caw_1", {"nl": "x"})
    ]


def test_a_refusal_of_one_item(service: ServiceClient, station: Station) -> None:
    station.on(REGISTER, answer_with(200, [NOT_CREATED], kind=JSON))
    answer = service.register(ANY, [(registration(), NOW_MS)])["R1"]
    assert (answer.outcome, answer.validity) == (Outcome.REFUSED, Validity.FAILED)
    assert answer.errors == ("error.x", "")


@pytest.mark.parametrize(
    "more",
    [
        {"remarks": None},
        {"remarks": "caw_1"},
        {"remarks": [None, 7, {}, {"code": 7}, {"code": ""}]},
        {"validity": None},
        {"validity": "something new"},
        {"validity": 7, "status": "?", "worker": None},
    ],
)
def test_what_is_new_or_strange_in_an_item_is_passed_over(
    service: ServiceClient, station: Station, more: dict[str, object]
) -> None:
    station.on(REGISTER, answer_with(200, [created(**more)], kind=JSON))
    answer = service.register(ANY, [(registration(), NOW_MS)])["R1"]
    assert (answer.outcome, answer.validity, answer.remarks) == (
        Outcome.CONFIRMED,
        Validity.PENDING,
        (),
    )


@pytest.mark.parametrize(
    "items",
    [
        [],
        [created("R2")],
        [created(7)],
        [created(id=None)],
        [created(id={})],
        [{"createdPresenceRegistration": None}],
        [{"createdPresenceRegistration": [], "notCreatedPresenceRegistration": {}}],
        [
            {
                "notCreatedPresenceRegistration": {
                    "presenceRegistrationSubmitted": None,
                    "errorList": [],
                }
            }
        ],
        [created(), NOT_CREATED],
        [NOT_CREATED, created()],
        [None, 7, "R1", [created()]],
    ],
)
def test_what_does_not_name_the_reference_settles_nothing(
    service: ServiceClient, station: Station, items: list[object]
) -> None:
    station.on(REGISTER, answer_with(200, items, kind=JSON))
    assert service.register(ANY, [(registration(), NOW_MS)]) == {}


@pytest.mark.parametrize("document", [{}, {"items": {}}, {"items": None}, "text", 7, None])
def test_an_answer_without_items_is_no_answer(
    service: ServiceClient, station: Station, document: object
) -> None:
    station.on(REGISTER, answer_with(200, json.dumps(document), kind=JSON))
    with pytest.raises(NoAnswerError):
        service.register(ANY, [(registration(), NOW_MS)])


# ---- searching -----------------------------------------------------------------------------------


def test_a_search_goes_over_all_pages(service: ServiceClient, station: Station) -> None:
    for page in (1, 2, 3):
        items = [{"id": turn, "customReference": f"R{page}-{turn}"} for turn in range(2)]
        station.on(
            SEARCH,
            answer_with(
                200,
                {"items": items, "next": "https://elsewhere.example/" if page < 3 else None},
                kind=JSON,
            ),
        )
    references = [
        answer.reference
        for page in service.list_registrations(lambda: ANY, MAIN_WORKPLACE, NOW_MS, NOW_MS)
        for answer in page.answers
    ]
    assert references == ["R1-0", "R1-1", "R2-0", "R2-1", "R3-0", "R3-1"]
    assert [call.path.rpartition("?")[2] for call in station.seen] == [
        f"page={page}&pageSize=200" for page in (1, 2, 3)
    ]
    assert json.loads(station.seen[0].body)["criteria"] == {
        "registrationDate": {
            "startDate": "2027-01-14T08:00:00.123+00:00",
            "endDate": "2027-01-16T08:00:00.123+00:00",
        },
        "contractualRelationshipReference": MAIN_WORKPLACE,
    }


def test_a_search_that_never_ends_is_given_up(
    service: ServiceClient, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.sync.api.MAX_PAGES", 3)
    station.always(
        SEARCH,
        answer_with(200, {"items": [{"id": 1, "customReference": "A"}], "next": "x"}, kind=JSON),
    )
    with pytest.raises(NoAnswerError):
        list(service.list_registrations(lambda: ANY, MAIN_WORKPLACE, NOW_MS, NOW_MS))
    assert len(station.seen) == 3


def test_a_search_takes_the_one_that_was_asked_for(
    service: ServiceClient, station: Station
) -> None:
    items = [
        {"id": 1, "customReference": "OTHER"},
        {"id": 2, "customReference": "R1", "validity": "FAILED"},
    ]
    station.on(SEARCH, answer_with(200, {"items": items}, kind=JSON))
    (answer,) = service.find_by_reference(ANY, "R1", NOW_MS, NOW_MS)
    assert (answer.service_id, answer.validity) == ("2", Validity.FAILED)
    station.on(SEARCH, answer_with(200, {"items": items[:1]}, kind=JSON))
    assert list(service.find_by_reference(ANY, "R1", NOW_MS, NOW_MS)) == []


def test_the_real_search_over_several_pages(
    service: ServiceClient, token: Token, monkeypatch: pytest.MonkeyPatch, site: Site
) -> None:
    monkeypatch.setattr("gateway.sync.api.PAGE_SIZE", 3)
    now = clock.wall_ms()
    place = next(each for each in service.list_workplaces(token) if each.number != MAIN_WORKPLACE)
    person = replace(JAN, number=site.worker["jan"].number)
    mine = [registration(f"PAGED-{turn}", person=person, workplace=place) for turn in range(8)]
    answers = service.register(token, [(each, now) for each in mine])
    assert {answer.outcome for answer in answers.values()} == {Outcome.CONFIRMED}
    listed = {
        answer.reference
        for page in service.list_registrations(lambda: token, place.number, now, now)
        for answer in page.answers
    }
    assert {each.reference for each in mine} <= listed
