"""The contract from outside: an independent client, a property-based tool on the published
document, and any bytes at all.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from ciao_client import (
    CiaoAPIError,
    CiaoAuthError,
    CiaoClient,
    Coordinates,
    Employer,
    PlaceOfWork,
    PresenceSubmission,
)

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service import openapi, response_schemas
from gateway.sandbox.service.reference_data import ACTIVITIES, REMARKS
from gateway.sandbox.service.request_schemas import RegisterInBulk, SearchRequest
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, item, until

BULK = "/presenceRegistrations/registerInBulk"
GENT = PlaceOfWork(coordinates=Coordinates(longitude=3.7312, latitude=51.0642))


@pytest.fixture
def client(practice: PracticeService) -> Iterator[CiaoClient]:
    """ciao-client as it is published, told the addresses of the practice service and its root."""
    ready = practice.ready
    with requests.Session() as session:
        session.verify, session.trust_env = ready["ca"], False
        key = Path(ready["client"]["key_file"]).read_bytes()
        named = {"base_url": ready["base_url"], "token_url": ready["token_url"], "session": session}
        yield CiaoClient(ready["client"]["client_id"], key, **named)


def submission(site: Site, who: str, at: datetime, **changes: Any) -> PresenceSubmission:
    worker = site.worker[who]
    return PresenceSubmission(
        **{
            "registration_date": at.isoformat(),
            "ssin": worker.number,
            "employer": Employer(enterprise_number=worker.employer),
            "place_of_work": GENT,
            "contractual_relationship_reference": MAIN_WORKPLACE,
        }
        | changes
    )


def test_an_independent_client_works_unmodified(
    client: CiaoClient, site: Site, now: datetime
) -> None:
    assert client.test_connection()
    sent = [
        submission(site, "jan", now - timedelta(seconds=turn), custom_reference=f"ref-{turn}")
        for turn in range(7)
    ]
    nowhere = submission(site, "amelie", now, place_of_work=None)
    results = client.register_in_bulk([*sent, submission(site, "fatima", now), nowhere])
    assert [result.ok for result in results] == [True] * 8 + [False]
    assert results[-1].errors[0].error_code == "error.presence-registration.creation.place-of-work"
    created = [result.created for result in results[:-1]]
    assert all(
        one.validity == "pending" and one.status.code == "registered" and one.channel == "rest"
        for one in created
    )
    assert created[0].place_of_work == GENT
    fatima = created[-1].id
    until(lambda: None if client.get_registration(fatima).validity == "pending" else True)
    checked = client.get_registration(fatima)
    assert (checked.validity, [remark.code for remark in checked.remarks]) == ("failed", ["caw_12"])
    assert checked.worker.given_name == "Fatima"
    day = {
        "startDate": now.date().isoformat(),
        "endDate": (now + timedelta(days=1)).date().isoformat(),
    }
    found = list(client.search_all({"registrationDate": day}, page_size=3))
    assert [one.id for one in found] == [one.id for one in created]
    page = client.search(
        {"registrationDate": day}, sort={"registrationDate": "desc"}, page=2, page_size=5
    )
    assert (page.page, page.total, page.total_pages, len(page.items), page.next) == (
        2,
        8,
        2,
        3,
        None,
    )
    one = client.search({"registrationDate": day, "customReference": "ref-3"}).items
    assert [presence.custom_reference for presence in one] == ["ref-3"]
    assert {entry.code: entry.labels for entry in client.get_remarks()} == {
        c: e.labels for c, e in REMARKS.items()
    }
    assert client.get_remark("ciao_21").labels["nl"] == "Twee of meer IN's na elkaar"
    assert {entry.code for entry in client.get_activities()} == set(ACTIVITIES)
    assert client.get_activity("meat").labels["fr"]


def test_an_independent_client_hears_refusals_as_the_service_means_them(
    client: CiaoClient, practice: PracticeService, site: Site, now: datetime
) -> None:
    with pytest.raises(CiaoAPIError) as missing:
        client.get_registration(999_999)
    assert missing.value.status_code == 404
    with pytest.raises(CiaoAPIError) as broken:
        client.register_in_bulk([{"ssin": "1"}])
    assert broken.value.status_code == 400
    AdminClient(practice.ready["admin"]).expire_tokens()
    with pytest.raises(CiaoAuthError):
        client.get_remarks()
    # with a fresh token
    assert client.register_in_bulk([submission(site, "jan", now)])[0].ok


def test_a_property_based_tool_finds_no_fault_with_the_document(
    practice: PracticeService, caller: Caller, tmp_path: Path
) -> None:
    """And it gets through: registrations are made, found and read, not only refused."""
    for sample in openapi.BODIES[RegisterInBulk].values():
        # so that there is a registration 1 to read, and something to find
        assert caller.post(BULK, sample).status_code == 200
    before = len(AdminClient(practice.ready["admin"]).records.registrations())
    origin = "https://" + urlsplit(practice.ready["base_url"]).netloc
    tool, settings = (
        Path(sys.executable).with_name("schemathesis"),
        Path(__file__).with_name("schemathesis.toml"),
    )
    command = [
        *(
            str(tool),
            "--config-file",
            str(settings),
            "run",
            practice.ready["base_url"] + "/openapi.json",
        ),
        *(
            "--url",
            origin,
            "--tls-verify",
            caller.ca,
            "--no-color",
            "--seed",
            "3",
            "--max-examples",
            "5",
        ),
        *("--header", f"Authorization: {caller.session.headers['Authorization']}"),
        *("--report", "har", "--report-har-path", str(tmp_path / "run.har")),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ended.returncode == 0, ended.stdout[-6000:] + ended.stderr[-2000:]
    assert "Selected: 9/9" in ended.stdout
    assert len(AdminClient(practice.ready["admin"]).records.registrations()) > before
    run = json.loads((tmp_path / "run.har").read_text("utf-8"))["log"]["entries"]
    good = {operation(entry["request"]) for entry in run if entry["response"]["status"] == 200}
    document = openapi.document()["paths"]
    assert good == {
        (method, path) for path, operations in document.items() for method in operations
    }


def operation(request: dict[str, Any]) -> tuple[str, str]:
    """Which operation of the document a request is."""
    path = urlsplit(request["url"]).path
    path = re.sub(r"(?<=/presenceRegistrations/)[0-9]+$", "{id}", path)
    return request["method"].lower(), re.sub(
        r"(?<=/refData/)(remarks|activities)/.*$", r"\1/{code}", path
    )


def test_the_examples_of_the_document_are_answered_as_their_names_say(caller: Caller) -> None:
    def sent(name: str) -> list[str]:
        results = caller.post(BULK, openapi.BODIES[RegisterInBulk][name]).json()["items"]
        return [next(iter(result)) for result in results]

    made, refused = "createdPresenceRegistration", "notCreatedPresenceRegistration"
    assert sent("created") == [made]
    assert sent("createdTwoOfThree") == [made, made, refused]
    for name, references in (
        ("byReference", ["SAMPLE-1"] * 2),
        ("byWorkplaceAndDay", ["SAMPLE-2", "SAMPLE-1"]),
    ):
        page = caller.post(
            "/presenceRegistrations/search", openapi.BODIES[SearchRequest][name]
        ).json()
        assert [one["customReference"] for one in page["items"]] == references
    assert (
        caller.get(f"/presenceRegistrations/{openapi.PARAMETERS['id']}").json()["worker"][
            "familyName"
        ]
        == "Müllender"
    )
    assert caller.token(openapi.FORM).status_code == 200
    for table, code in openapi.CODES.items():
        assert caller.get(f"/refData/{table}/{code}").json()["code"] == code


def test_the_document_is_open_and_names_only_what_is_there(asker: Caller) -> None:
    url = asker.ready["base_url"] + "/openapi.json"
    document = requests.get(url, verify=asker.ca, timeout=10).json()
    assert document["openapi"] == "3.1.0"
    assert len(document["paths"]) == 9
    names = set(document["components"]["schemas"])
    assert {ref.rpartition("/")[2] for ref in references(document)} <= names


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        for name, value in part.items():
            if name == "$ref":
                yield value
            else:
                yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def test_what_is_answered_is_what_the_models_say(caller: Caller, site: Site, now: datetime) -> None:
    """Whatever stands in the items comes back to the letter."""
    spot = {
        "address": {
            "postCode": "9000",
            "municipalityName": "Gent",
            "streetName": 'Lindenbloesemkaai "1"',
            "houseNumber": "é\n",
        }
    }
    sent = [
        item(site, "jan", now, customReference='a"\\\u2028'),
        item(site, "piotr", now, placeOfWork=spot),
        item(site, "amelie", now, placeOfWork=None),
        item(site, "jan", now, ssin="85011512355", employer={"foreignVatNumber": 'PL "1"'}),
        item(site, "kevin", now, placeOfWork={"coordinates": {}}),
    ]
    text = caller.register(*sent).text
    bulk = response_schemas.BulkAnswer.model_validate_json(text)
    assert json.loads(text) == bulk.wire()
    ids = [
        result.created_presence_registration.id
        for result in bulk.items
        if result.created_presence_registration
    ]
    assert len(ids) == 4
    for number in ids:
        caller.checked(number)
        one = caller.get(f"/presenceRegistrations/{number}").text
        assert json.loads(one) == response_schemas.Presence.model_validate_json(one).wire()
    page = caller.search(now - timedelta(days=1), now + timedelta(days=1))
    assert page == response_schemas.PresencePage.model_validate(page).wire()
    assert page["items"][0]["customReference"] == 'a"\\\u2028'


def test_scopes(practice: PracticeService, site: Site, now: datetime) -> None:
    form = {"grant_type": "password", "username": "leiezicht", "password": "werfhek-leie-01"}
    with Caller(practice.ready) as caller:
        assert (
            caller.token(form | {"scope": "presenceRegistration:read"}).json()["scope"]
            == "presenceRegistration:read"
        )
        assert caller.get("/refData/remarks").status_code == 200
        refused = caller.register(item(site, "jan", now))
        assert (refused.status_code, refused.json()["type"]) == (
            403,
            "urn:problem-type:belgif:missingScope",
        )
        assert caller.token(form | {"scope": "presenceRegistration:write"}).status_code == 200
        assert caller.register(item(site, "jan", now)).status_code == 200
        assert caller.get("/presenceRegistrations/1").status_code == 403
        unknown = caller.token(form | {"scope": "everything"})
        assert (unknown.status_code, unknown.json()["error"]) == (400, "invalid_scope")
        assert set(caller.token(form).json()["scope"].split()) > {"checkinatwork-gateway"}


def test_too_many_requests_say_when_to_try_again(practice: PracticeService, caller: Caller) -> None:
    admin = AdminClient(practice.ready["admin"])
    admin.set_rate(3)
    statuses = [caller.get("/refData/activities").status_code for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    refused = caller.get("/refData/activities")
    assert refused.json()["type"] == "urn:problem-type:belgif:tooManyRequests"
    assert 1 <= int(refused.headers["Retry-After"]) <= 20
    with Caller(practice.ready) as other:
        other.sign_in("mosane", "barriere-meuse-02")
        assert other.get("/refData/activities").status_code == 200
    admin.set_rate(0)
    assert caller.get("/refData/activities").status_code == 200


@pytest.mark.parametrize(
    "media_type",
    ["text/plain", "application/x-www-form-urlencoded", "", "multipart/form-data; boundary=x"],
)
def test_another_media_type(asker: Caller, media_type: str) -> None:
    headers = {"Content-Type": media_type}
    response = asker.session.post(
        asker.ready["base_url"] + BULK,
        data=b'{"items": []}',
        headers=headers,
        verify=asker.ca,
        timeout=10,
    )
    assert response.status_code == 415
    assert response.json()["type"] == "urn:problem-type:belgif:unsupportedMediaType"


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_too_large_is_heard_out_and_refused(asker: Caller, chunked: bool) -> None:
    body = b'{"items": [' + b" " * 3_000_000
    parts = iter([body[:1_500_000], body[1_500_000:]])
    headers = {"Content-Type": "application/json"}
    url = asker.ready["base_url"] + BULK
    response = asker.session.post(
        url, data=parts if chunked else body, headers=headers, verify=asker.ca, timeout=20
    )
    assert (response.status_code, response.json()["type"]) == (
        413,
        "urn:problem-type:belgif:payloadTooLarge",
    )


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", "invalid_request"),
        (b"grant_type=password&grant_type=password", "invalid_request"),
        (b"grant_type=\xff", "invalid_request"),
        (b"&&&&", "invalid_request"),
        (b"grant_type=password&username=%ff&password=x", "invalid_request"),
        (b"grant_type=password&username=a%00b&password=x", "invalid_grant"),
    ],
)
def test_a_form_that_is_none(asker: Caller, body: bytes, error: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    response = asker.session.post(
        asker.ready["token_url"], data=body, headers=headers, verify=asker.ca, timeout=10
    )
    assert (response.status_code, response.json()["error"]) == (400, error)
