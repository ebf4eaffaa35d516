"""A log-in: a token of ten minutes, and what is the service's own no."""

from __future__ import annotations

import json
import traceback
from urllib.parse import parse_qs

import pytest

from gateway.domain.problem import Problem
from gateway.sync.api import ServiceClient, Token
from gateway.sync.credentials import Credentials
from gateway.sync.errors import NoAnswerError, RefusedByServiceError, ServiceError
from gateway.sync.retry import FailureKind
from gateway.system import clock
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import PASSWORD, USER
from tests.support.station import (
    BELGIF,
    JSON,
    PROBE,
    PROBLEM,
    TOKEN,
    Action,
    Station,
    answer_with,
)


def test_a_log_in_gives_a_token_of_ten_minutes(token: Token, station: Station) -> None:
    assert 590_000 < token.until_boot_ms - clock.boot_ms() <= 600_000
    assert token.value not in repr(token)
    (call,) = station.seen
    form = parse_qs(call.body.decode())
    assert form == {
        "grant_type": ["password"],
        "username": [USER],
        "password": [PASSWORD],
        "scope": ["checkinatwork-gateway"],
    }


@pytest.mark.parametrize(
    ("user", "password", "problem"),
    [
        (USER, "wrong", Problem.WRONG_PASSWORD),
        ("nobody", PASSWORD, Problem.WRONG_PASSWORD),
        ("hoogveld", "werfhek-hoog-03", Problem.NO_RIGHT),
    ],
)
def test_the_services_no_to_a_log_in(
    service: ServiceClient, user: str, password: str, problem: Problem
) -> None:
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(user, password)
    assert refused.value.problem is problem
    assert password not in "".join(traceback.format_exception(refused.value))


@pytest.mark.parametrize(
    ("status", "document", "problem"),
    [
        (401, {"error": "invalid_client"}, Problem.WRONG_PASSWORD),
        (400, {"error": "unsupported_grant_type"}, Problem.SERVICE_DOWN),
        (503, {}, Problem.SERVICE_DOWN),
        (429, {}, Problem.SERVICE_DOWN),
    ],
)
def test_other_refusals_of_a_log_in(
    service: ServiceClient,
    station: Station,
    status: int,
    document: dict[str, str],
    problem: Problem,
) -> None:
    station.on(TOKEN, answer_with(status, document, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(USER, PASSWORD)
    assert refused.value.problem is problem


def test_a_scope_that_the_channel_does_not_have_is_told(
    make_kit: MakeKit, station: Station
) -> None:
    kit = make_kit(station.url, service='scope = "presenceRegistration:enterprise"')
    station.on(TOKEN, answer_with(400, {"error": "invalid_scope"}, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        kit.services.client.log_in(USER, PASSWORD)
    assert refused.value.problem is Problem.NO_SCOPE
    (call,) = station.seen
    assert parse_qs(call.body.decode())["scope"] == ["presenceRegistration:enterprise"]


@pytest.mark.parametrize(
    "action",
    [
        answer_with(403, {"type": BELGIF + "missingScope"}),
        answer_with(403, {"error": "insufficient_scope"}, kind=JSON),
        answer_with(
            403, "", kind="text/plain", WWW_Authenticate='Bearer error="insufficient_scope"'
        ),
    ],
)
def test_a_missing_scope_is_told_as_that(
    service: ServiceClient, token: Token, station: Station, action: Action
) -> None:
    station.on(PROBE, action)
    with pytest.raises(RefusedByServiceError) as refused:
        service.probe(token)
    assert (refused.value.problem, refused.value.failure) == (
        Problem.NO_SCOPE,
        FailureKind.FORBIDDEN,
    )


@pytest.mark.parametrize(
    ("action", "is_contact"),
    [
        (answer_with(404, {"type": BELGIF + "resourceNotFound"}), True),
        (answer_with(404, "<html>Not Found</html>", kind="text/html"), False),
        (answer_with(503), False),
    ],
)
def test_a_remark_that_the_service_does_not_know_proves_contact(
    service: ServiceClient, token: Token, station: Station, *, action: Action, is_contact: bool
) -> None:
    station.on(PROBE, action)
    if is_contact:
        service.probe(token)
        return
    with pytest.raises(RefusedByServiceError):
        service.probe(token)


FIREWALL_PAGE = "<html>Blocked by your firewall</html>"


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (FIREWALL_PAGE, "text/html"),
        ("", "text/plain"),
        ({}, JSON),
        ({"error": "blocked"}, JSON),
        ({"error": ["access_denied"]}, JSON),
        (["invalid_grant"], JSON),
        ({"type": "urn:x:blocked", "status": 403}, PROBLEM),
    ],
)
def test_only_an_oauth_error_is_the_log_in_servers_word(
    credentials: Credentials, station: Station, *, status: int, content: object, kind: str
) -> None:
    station.always(TOKEN, answer_with(status, content, kind=kind))
    with pytest.raises(RefusedByServiceError) as refused:
        credentials.log_in(USER, PASSWORD)
    assert refused.value.problem is Problem.SERVICE_DOWN
    credentials.discard_token()
    with pytest.raises(ServiceError) as renewal:
        credentials.token()
    assert (renewal.value.problem, renewal.value.failure) == (
        Problem.SERVICE_DOWN,
        FailureKind.BUSY,
    )


@pytest.mark.parametrize(
    ("status", "error", "problem"),
    [
        (403, "access_denied", Problem.NO_RIGHT),
        (403, "unauthorized_client", Problem.NO_RIGHT),
        (403, "invalid_grant", Problem.WRONG_PASSWORD),
        (400, "access_denied", Problem.WRONG_PASSWORD),
    ],
)
def test_an_oauth_error_is_the_log_in_servers_word(
    service: ServiceClient, station: Station, *, status: int, error: str, problem: Problem
) -> None:
    station.on(TOKEN, answer_with(status, {"error": error}, kind=JSON))
    with pytest.raises(RefusedByServiceError) as refused:
        service.log_in(USER, PASSWORD)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (answer_with(401, FIREWALL_PAGE, kind="text/html"), Problem.SERVICE_DOWN),
        (answer_with(403, FIREWALL_PAGE, kind="text/html"), Problem.SERVICE_DOWN),
        (
            answer_with(401, "", kind="text/plain", WWW_Authenticate='Bearer realm="x"'),
            Problem.SIGNED_OUT,
        ),
        (answer_with(401), Problem.SIGNED_OUT),
        (answer_with(403), Problem.NO_ACCESS),
    ],
)
def test_a_page_on_the_way_is_not_the_services_no(
    service: ServiceClient, token: Token, station: Station, action: Action, problem: Problem
) -> None:
    station.on(PROBE, action)
    with pytest.raises(RefusedByServiceError) as refused:
        service.probe(token)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    "document", [{}, [], {"access_token": 7}, {"access_token": ""}, "text", None, 7]
)
def test_an_answer_without_a_token_is_no_log_in(
    service: ServiceClient, station: Station, document: object
) -> None:
    station.on(TOKEN, answer_with(200, json.dumps(document), kind=JSON))
    with pytest.raises(NoAnswerError) as lost:
        service.log_in(USER, PASSWORD)
    assert lost.value.problem is Problem.SERVICE_DOWN


@pytest.mark.parametrize("life", ["null", '"600"', "-1", "0", "true", "86401"])
def test_a_life_that_makes_no_sense_is_ten_minutes(
    service: ServiceClient, station: Station, life: str
) -> None:
    station.on(TOKEN, answer_with(200, f'{{"access_token": "t", "expires_in": {life}}}', kind=JSON))
    token = service.log_in(USER, PASSWORD)
    assert 590_000 < token.until_boot_ms - clock.boot_ms() <= 600_000
