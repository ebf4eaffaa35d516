"""Answers that lie in every field: what an exchange ends in is an answer or a ``ServiceError``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import strategies as st

from gateway.domain.events import SignedIn, SignInFailed
from gateway.domain.model import Answer, Workplace
from gateway.domain.problem import Problem
from gateway.sync.api import ServiceClient, Token
from gateway.sync.errors import NoAnswerError, RefusedByServiceError, ServiceError
from gateway.sync.http.client import HttpClient
from tests.support.fuzzing import MINUTES, fuzz
from tests.support.hostile import documents
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit, eventually, exchange_error
from tests.support.station import JSON, PROBE, TOKEN, Call, Station, answer_with

TOKEN_VALUE = Token("t", 10**12)
ASKED: dict[str, Callable[[ServiceClient], Any]] = {
    "token": lambda service: service.log_in("u", "p"),
    "workplaces": lambda service: service.list_workplaces(TOKEN_VALUE),
    "registering": lambda service: service.register(TOKEN_VALUE, []),
    "search": lambda service: next(
        service.list_registrations(lambda: TOKEN_VALUE, "w", 10**12, 10**12)
    ),
    "probe": lambda service: service.probe(TOKEN_VALUE),
}
# in the documented places, so that every reader is reached
FIELDS = (
    *("items", "next", "totalPages", "access_token", "expires_in", "type", "error", "number"),
    *("createdPresenceRegistration", "notCreatedPresenceRegistration", "customReference", "id"),
    *("presenceRegistrationSubmitted", "errorList", "errorCode", "remarks", "labels", "code"),
    *("validity", "ssin", "limosaId", "registrationDate", "startDate", "endDate", "address"),
    *("coordinates", "longitude", "latitude", "companies", "streetName", "name", "nl"),
)
HUGE = "9" * 5_000


@pytest.mark.parametrize("minutes", MINUTES)
def test_no_answer_breaks_what_asked_for_it(
    service: ServiceClient, station: Station, minutes: float
) -> None:
    said: list[tuple[int, bytes, str]] = []

    def answer(call: Call) -> None:
        status, content, retry_after = said[-1]
        call.send(status, content, kind=JSON, Retry_After=retry_after)

    station.always("/", answer)

    def ask(asked: str, status: int, content: bytes, retry_after: str) -> None:
        said.append((status, content, retry_after))
        with suppress(ServiceError):
            # what is no failure can be kept and shown
            for text in texts_of(ASKED[asked](service)):
                text.encode("utf-8")

    fuzz(
        minutes,
        ask,
        st.sampled_from(list(ASKED)),
        st.sampled_from((200, 201, 400, 401, 403, 404, 429, 503)),
        documents(FIELDS),
        st.text(st.characters(min_codepoint=0x1C, max_codepoint=0xFF), max_size=40),
    )


def texts_of(result: Any) -> Iterator[str]:
    """Yield what of a result goes into the journal."""
    match result:
        case tuple() | list():
            for each in result:
                yield from texts_of(each)
        case Workplace():
            yield from (result.number, result.name)
            yield from (company.name for company in result.companies)
        case Answer():
            yield from (result.service_id or "", *(remark.code for remark in result.remarks))
            yield from (text for remark in result.remarks for text in remark.labels.values())


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


@pytest.mark.parametrize(
    "content",
    [
        *(f'{{"items": {nested(levels)}}}' for levels in (40, 900, 940, 980, 100_000)),
        f'{{"items": [], "totalPages": {HUGE}}}',
        '{"items": [{"number": NaN}]}',
        '{"items": [], "totalPages": 1e999}',
        b'\xff\xfe{\0"\0i\0',
        "7",
    ],
    ids=range(10),
)
def test_an_answer_out_of_bounds_is_unknown(
    service: ServiceClient, station: Station, content: str | bytes
) -> None:
    station.always("/", answer_with(200, content, kind=JSON))
    with pytest.raises(NoAnswerError) as caught:
        service.list_workplaces(TOKEN_VALUE)
    assert caught.value.problem is Problem.SERVICE_DOWN


@pytest.mark.parametrize("levels", [30, 900, 940, 980])
def test_a_refusal_with_a_deep_type_is_a_refusal(
    http_client: HttpClient, lone_station: Station, levels: int
) -> None:
    lone_station.on("/", answer_with(400, f'{{"type": {nested(levels)}}}'))
    assert isinstance(exchange_error(http_client, lone_station.url), RefusedByServiceError)


@pytest.mark.parametrize(
    "header",
    ["", " ", "\x1c7", "\xb2", HUGE, "1 Jan 2028 00:00:00 +" + "9" * 20, ",", "\x1d"],
)
def test_any_retry_after_leaves_a_refusal_a_refusal(
    http_client: HttpClient, lone_station: Station, header: str
) -> None:
    lone_station.on("/", answer_with(503, {}, Retry_After=header))
    error = exchange_error(http_client, lone_station.url)
    assert isinstance(error, RefusedByServiceError)
    assert error.retry_after_s is None or error.retry_after_s <= 86_400


@pytest.mark.parametrize("zone", ["9" * 20, "2359", "999999"])
def test_a_date_with_a_huge_zone_breaks_nothing(
    http_client: HttpClient, lone_station: Station, expect_log: ExpectLog, zone: str
) -> None:
    expect_log("unhandled fault in an answer of the service")
    date = f"Sat, 01 Jan 9999 00:00:00 -{zone}"
    lone_station.on("/", answer_with(503, {}, Date=date))
    assert isinstance(exchange_error(http_client, lone_station.url), ServiceError)


@pytest.mark.parametrize("value", ["", "a\nb", "é", "\ud800", "x" * 20_000, 7, None])
def test_a_token_that_no_header_holds_is_none(
    service: ServiceClient, station: Station, value: object
) -> None:
    station.always(TOKEN, answer_with(200, json.dumps({"access_token": value}), kind=JSON))
    with pytest.raises(NoAnswerError, match="without a token"):
        service.log_in("u", "p")


# ---- signing in ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [TOKEN, "/workplaces", PROBE])
@pytest.mark.parametrize("content", [f'{{"access_token": {nested(900)}}}', HUGE])
def test_a_sign_in_ends_with_a_sentence_whatever_the_answer(
    kit: Kit, station: Station, expect_log: ExpectLog, path: str, content: str
) -> None:
    expect_log("log-in failed|unhandled fault|sending failed")
    station.always(path, answer_with(200, content, kind=JSON, Date="x -" + "9" * 20))
    assert outcome_of_a_sign_in(kit) == SignInFailed(Problem.SERVICE_DOWN)


def test_a_sign_in_ends_with_a_sentence_whatever_the_courier_meets(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("courier failed: KeyError")

    def break_down(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr(kit.services.client, "list_workplaces", break_down)
    assert outcome_of_a_sign_in(kit) == SignInFailed(Problem.INTERNAL)


def outcome_of_a_sign_in(kit: Kit) -> object:
    kit.courier.start()
    kit.courier.log_in(USER, PASSWORD)
    outcomes = eventually(
        lambda: [event for event in kit.events if isinstance(event, SignedIn | SignInFailed)]
    )
    assert kit.courier.stop()
    return outcomes[0]
