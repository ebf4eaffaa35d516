"""The requests of the central service's API, presenceRegistration v1: with ``api_responses`` the
only file that knows a URL path or a field name.

The contract stands in docs/domain.md. What is our own decision there (``limosaId``, the gateway
log-in, the list of workplaces) is decided in these two files alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from gateway.domain.belgian_time import belgian_day, utc
from gateway.domain.digits import is_digits
from gateway.domain.model import Address, Answer, NumberKind, Registration, Workplace
from gateway.domain.problem import Problem
from gateway.sync import api_responses, service_pin
from gateway.sync.errors import NoAnswerError, RefusedByServiceError
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.system import clock, workplace_file
from gateway.system.settings import Settings

logger = logging.getLogger(__name__)

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
PAGE_SIZE = 200
# a million registrations of one workplace in a month or less
MAX_PAGES = 5_000
# refusals of a log-in that are the log-in server's own word: OAuth's (RFC 6749, 4.1.2.1 and 5.2),
# and Belgif's for a right that is missing
_WRONG_LOG_IN_ERRORS = frozenset({"invalid_grant", "invalid_client", "access_denied"})
_NO_RIGHT_ERRORS = frozenset({"access_denied", "unauthorized_client", "missingPermission"})


@dataclass(frozen=True, slots=True)
class Token:
    """Hold an access token and the boot time (milliseconds) until which it is good."""

    value: str = field(repr=False)
    until_boot_ms: int


class SearchPage(NamedTuple):
    """Hold one page of a search.

    ``page_count``: how many pages there are, where the service says so.
    """

    answers: list[Answer]
    page_count: int | None


class ServiceClient:
    """Ask the central service.

    ``log_in_clock``: what is known of the log-in server's clock, which dates assertions and nothing
    else. ``place``: what stands for its addresses and roots (:mod:`gateway.sync.service_pin`).
    Every method that asks may raise :class:`gateway.sync.errors.ServiceError`.
    """

    def __init__(self, settings: Settings, timepiece: clock.Clock) -> None:
        self._addresses = settings.service
        self._scope = settings.service.scope
        listed = settings.service.workplaces_file
        self._workplaces_file = settings.home / listed if listed else None
        roots = trust.load(settings.ca_file)
        logger.info("the service has to be trusted by %s", roots.name)
        self.place = service_pin.place_of(settings, roots.roots)
        self._http = HttpClient(roots, settings.service.deadline_s, timepiece)
        self.log_in_clock = clock.Clock()

    @property
    def certificate_ends_ms(self) -> int | None:
        """Return when the first certificate of the service's chain ends (UTC milliseconds)."""
        return self._http.certificate_ends_ms

    @property
    def token_url(self) -> str:
        """Return the address of the token endpoint, which an assertion names as its audience."""
        return self._addresses.token_url

    def log_in(self, user: str, password: str) -> Token:
        """Log in by the gateway channel, with user name and password.

        :raises RefusedByServiceError: with ``WRONG_PASSWORD`` or ``NO_RIGHT`` as its problem where
            the service says so.
        """
        form = {
            "grant_type": "password",
            "username": user,
            "password": password,
            "scope": self._scope or "checkinatwork-gateway",
        }
        return self._fetch_token(form, Problem.WRONG_PASSWORD)

    def log_in_enrolled(self, assertion: str) -> Token:
        """Log in by the REST channel, with client credentials by a signed assertion (RFC 7523).

        :raises RefusedByServiceError: with ``NOT_ENROLLED`` as its problem where the service does
            not accept the assertion.
        """
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion,
        }
        if self._scope:
            form["scope"] = self._scope
        return self._fetch_token(form, Problem.NOT_ENROLLED)

    def list_workplaces(self, token: Token) -> tuple[Workplace, ...]:
        """Return the contractor's declared workplaces that run today, with the companies under
        contract; from the file where one is set.

        :raises NoAnswerError: with ``NO_WORKPLACE`` when that file cannot be used any more.
        """
        if self._workplaces_file is not None:
            return _read_workplaces_file(self._workplaces_file)
        url = self._addresses.workplaces_url
        today = belgian_day(clock.wall_ms()).isoformat()
        workplaces: tuple[Workplace, ...] = self._http.exchange(
            "GET",
            url,
            token=token.value,
            # the presence service alone says what time it is
            timepiece=clock.Clock(),
            read=lambda document: api_responses.read_workplaces(document, today),
        )
        return workplaces

    def register(
        self, token: Token, registrations: Sequence[tuple[Registration, int]]
    ) -> dict[str, Answer]:
        """Register up to 200 presences, each with its moment (UTC milliseconds).

        :return: the answers by reference. A reference that is missing was not named by the service,
            or with two outcomes: what became of it is unknown.
        """
        url = self._url("presenceRegistrations/registerInBulk")
        body = {"items": [_item(*registration) for registration in registrations]}
        sent = {registration.reference for registration, _moment in registrations}
        named: dict[str, Answer] = self._http.exchange(
            "POST", url, token=token.value, body=body, read=api_responses.read_results
        )
        return {reference: answer for reference, answer in named.items() if reference in sent}

    def find_by_reference(
        self, token: Token, reference: str, first_ms: int, last_ms: int
    ) -> Iterator[Answer]:
        """Yield what the service holds under this reference, made between two moments.

        That is one or none as a rule, and may be several: the service promises nothing.
        """
        criteria = {"customReference": reference}
        for page in self._search(lambda: token, first_ms, last_ms, criteria, PAGE_SIZE):
            yield from (answer for answer in page.answers if answer.reference == reference)

    def list_registrations(
        self,
        token: Callable[[], Token],
        workplace: str,
        first_ms: int,
        last_ms: int,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[SearchPage]:
        """Yield the pages of all registrations of a workplace between two moments, by the day.

        Each page is one exchange. ``token`` is called before each of them, since a walk over many
        pages may take several turns.
        """
        criteria = {"contractualRelationshipReference": workplace}
        return self._search(token, first_ms, last_ms, criteria, min(page_size, PAGE_SIZE))

    def probe(self, token: Token) -> None:
        """Ask a small question, to know whether the service answers and what time it has.

        A service that does not know this remark answers all the same.
        """
        try:
            self._http.exchange("GET", self._url("refData/remarks/ciao_32"), token=token.value)
        except RefusedByServiceError as error:
            if error.status != 404 or error.is_page:
                raise

    def close(self) -> None:
        """End the connection, and an exchange under way."""
        self._http.close()

    def _url(self, path: str) -> str:
        return f"{self._addresses.base_url}/{path}"

    def _fetch_token(self, form: Mapping[str, str], refused_problem: Problem) -> Token:
        url = self._addresses.token_url
        try:
            value, life_s = self._http.exchange(
                "POST",
                url,
                form=form,
                timepiece=self.log_in_clock,
                read=api_responses.read_token,
            )
        except RefusedByServiceError as error:
            error.problem = Problem.SERVICE_DOWN
            if error.status == 403 and error.problem_type in _NO_RIGHT_ERRORS:
                error.problem = Problem.NO_RIGHT
            elif error.problem_type == "invalid_scope":
                error.problem = Problem.NO_SCOPE
            elif error.status in (400, 401, 403) and error.problem_type in _WRONG_LOG_IN_ERRORS:
                error.problem = refused_problem
            raise
        return Token(value, clock.boot_ms() + int(life_s * 1000))

    def _search(
        self,
        token: Callable[[], Token],
        first_ms: int,
        last_ms: int,
        criteria: Mapping[str, str],
        page_size: int,
    ) -> Iterator[SearchPage]:
        # a day more at both ends: either clock may be wrong
        # date-times with offset, as in every public example
        window = {
            "startDate": _date_time(utc(first_ms) - timedelta(days=1)),
            "endDate": _date_time(utc(last_ms) + timedelta(days=1)),
        }
        body = {"criteria": {"registrationDate": window, **criteria}}
        for page in range(1, MAX_PAGES + 1):
            url = self._url(f"presenceRegistrations/search?page={page}&pageSize={page_size}")
            answers, count, has_next = self._http.exchange(
                "POST", url, token=token().value, body=body, read=api_responses.read_page
            )
            yield SearchPage(answers, count if count is not None and count >= page else None)
            if not has_next:
                return
        raise NoAnswerError("a search without end", Problem.SERVICE_DOWN)


def _read_workplaces_file(path: Path) -> tuple[Workplace, ...]:
    try:
        declared = workplace_file.load(path)
    except workplace_file.WorkplacesError as error:
        for fault in error.faults:
            logger.error("%s", fault)
        raise NoAnswerError("the file of workplaces cannot be used", Problem.NO_WORKPLACE) from None
    today = belgian_day(clock.wall_ms())
    return tuple(entry.workplace for entry in declared if entry.is_open_on(today))


# ---- what is sent --------------------------------------------------------------------------------


def _date_time(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")


def _item(registration: Registration, moment_ms: int) -> dict[str, Any]:
    """Return a presence as an item of ``registerInBulk``."""
    draft = registration.draft
    number_name = "limosaId" if draft.person.kind is NumberKind.LIMOSA else "ssin"
    item = {
        "registrationDate": _date_time(utc(moment_ms)),
        "type": draft.direction.value,
        "placeOfWork": _place_of_work(draft.workplace),
        "contractualRelationshipReference": draft.workplace.number,
        "customReference": registration.reference,
        number_name: draft.person.number,
    }
    if draft.employer is not None:
        company = draft.employer.number
        kind = "enterpriseNumber" if is_digits(company) else "foreignVatNumber"
        item["employer"] = {kind: company}
    return item


def _place_of_work(workplace: Workplace) -> dict[str, Any]:
    if workplace.coordinates is not None:
        longitude, latitude = workplace.coordinates
        return {"coordinates": {"longitude": longitude, "latitude": latitude}}
    address = workplace.address or Address("", "", "", "")
    place = {
        "postCode": address.post_code,
        "municipalityName": address.municipality,
        "streetName": address.street,
        "houseNumber": address.house,
    }
    if address.box:
        place["boxNumber"] = address.box
    return {"address": place}
