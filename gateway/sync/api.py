"""The central service's API, presenceRegistration v1: with ``answers``, the only file that knows a
URL path or a field name.

This one asks, that one reads what is answered. The contract stands in docs/domain.md; what is our
own decision there (``limosaId``, the gateway log-in, the workplaces' list) is decided in these two
and nowhere else.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from gateway.domain.model import Address, Answer, NumberKind, Registration, Workplace
from gateway.domain.problem import Problem
from gateway.sync import api_responses
from gateway.sync.errors import NoAnswerError, RefusedByServiceError
from gateway.sync.http.client import HttpClient
from gateway.system import clock, workplace_file
from gateway.system.settings import Settings

logger = logging.getLogger(__name__)

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
PAGE_SIZE = 200
# a million registrations of one workplace in a month or less
MOST_PAGES = 5_000
TOKEN_LIFE_S = 600.0
_quoted = json.encoder.encode_basestring_ascii
LONGEST_TOKEN_LIFE_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and the boot time (milliseconds) until which it is good."""

    value: str = field(repr=False)
    until_boot_ms: int


def _nothing() -> None:
    pass


class SearchPage(NamedTuple):
    """One page of a search. ``pages``: how many there are, where the service tells."""

    answers: list[Answer]
    pages: int | None


class ServiceClient:
    """The service as the kiosk sees it. Every method may raise
    :class:`gateway.sync.errors.ServiceError`.
    """

    def __init__(self, settings: Settings, timepiece: clock.Clock) -> None:
        self._addresses = settings.service
        listed = settings.service.workplaces_file
        self._workplaces_file = settings.home / listed if listed else None
        self._wire = HttpClient(settings.ca, settings.service.deadline_s, timepiece)

    def log_in(self, user: str, password: str) -> Token:
        """The gateway channel's log-in: user name and password for a token.

        :raises ToldError: with ``WRONG_PASSWORD`` or ``NO_RIGHT`` as its problem when that is what
            the service says.
        """
        form = {
            "grant_type": "password",
            "username": user,
            "password": password,
            "scope": "checkinatwork-gateway",
        }
        return self._token(form, Problem.WRONG_PASSWORD)

    @property
    def certificate_ends_ms(self) -> int | None:
        """When the first of the certificates ends that the service and its authorities were last
        met with (UTC milliseconds).
        """
        return self._wire.ends_ms

    @property
    def audience(self) -> str:
        """The address of the token endpoint, which an assertion names as its audience."""
        return self._addresses.token_url

    def log_in_enrolled(self, assertion: str) -> Token:
        """The REST channel's log-in: client credentials by a signed assertion (RFC 7523) for a
        token.

        :raises ToldError: with ``NOT_ENROLLED`` as its problem when the service does not take the
            assertion.
        """
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion,
        }
        return self._token(form, Problem.NOT_ENROLLED)

    def _token(self, form: Mapping[str, str], no: Problem) -> Token:
        try:
            document = self._wire.exchange("POST", self._addresses.token_url, form=form)
        except RefusedByServiceError as told:
            if told.status == 403:
                told.problem = Problem.NO_RIGHT
            elif told.status in (400, 401) and told.kind in (
                "invalid_grant",
                "invalid_client",
                "access_denied",
            ):
                told.problem = no
            raise
        value = document.get("access_token") if isinstance(document, dict) else None
        if not isinstance(value, str) or not value:
            raise NoAnswerError("an answer without a token", Problem.SERVICE_DOWN)
        life = document.get("expires_in", TOKEN_LIFE_S)
        good = (
            isinstance(life, int | float)
            and not isinstance(life, bool)
            and 0 < life <= LONGEST_TOKEN_LIFE_S
        )
        return Token(value, clock.boot_ms() + int((life if good else TOKEN_LIFE_S) * 1000))

    def list_workplaces(self, token: Token) -> tuple[Workplace, ...]:
        """The contractor's declared workplaces that run today, with the companies under contract;
        from the file where one is set.

        :raises LostError: with ``NO_WORKPLACE`` when that file cannot be used any more.
        """
        if self._workplaces_file is not None:
            return _from_file(self._workplaces_file)
        document = self._wire.exchange("GET", self._addresses.workplaces_url, token=token.value)
        today = datetime.now().astimezone().date().isoformat()
        return tuple(
            api_responses.workplace(item)
            for item in api_responses.items(document)
            if isinstance(item.get("number"), str)
            and str(item.get("startDate") or "")
            <= today
            <= str(item.get("endDate") or "9999-12-31")
        )

    def register(
        self, token: Token, registrations: Sequence[tuple[Registration, int]]
    ) -> dict[str, Answer]:
        """Register up to 200 presences, each with its moment (UTC milliseconds). Gives what was
        answered, by reference.

        A reference that is missing from the result was not named by the answer, or with two
        outcomes: its effect is unknown.
        """
        return self.send(
            token,
            body_of(registrations),
            {registration.reference for registration, _moment in registrations},
        )

    def send(
        self, token: Token, body: bytes, sent: set[str], left: Callable[[], None] = _nothing
    ) -> dict[str, Answer]:
        """As :meth:`register`, with a body that :func:`body_of` made; ``sent``: the references in
        it.

        ``left``: called when the request has left and its answer is waited for.
        """
        url = self._at("presenceRegistrations/registerInBulk")
        document = self._wire.exchange("POST", url, token=token.value, content=body, left=left)
        named: dict[str, Answer] = {}
        torn: set[str] = set()
        for answer in filter(None, map(api_responses.result, api_responses.items(document))):
            first = named.setdefault(answer.reference, answer)
            if first.outcome is not answer.outcome:
                torn.add(answer.reference)
        return {
            reference: answer for reference, answer in named.items() if reference in sent - torn
        }

    def find(self, token: Token, reference: str, first_ms: int, last_ms: int) -> Iterator[Answer]:
        """What the service holds with this reference, made between two moments: one, or none, and
        never surely one only.
        """
        for page in self._search(
            lambda: token, first_ms, last_ms, {"customReference": reference}, PAGE_SIZE
        ):
            yield from (answer for answer in page.answers if answer.reference == reference)

    def find_all(
        self,
        token: Callable[[], Token],
        workplace: str,
        first_ms: int,
        last_ms: int,
        most: int = PAGE_SIZE,
    ) -> Iterator[SearchPage]:
        """All registrations of a workplace from one moment to another, by the day; ``most`` a page.
        Each page is one exchange.

        ``token`` is called before each of them, since a walk over many pages may be taken in turns.
        """
        return self._search(
            token,
            first_ms,
            last_ms,
            {"contractualRelationshipReference": workplace},
            min(most, PAGE_SIZE),
        )

    def _search(
        self,
        token: Callable[[], Token],
        first_ms: int,
        last_ms: int,
        criteria: Mapping[str, str],
        size: int,
    ) -> Iterator[SearchPage]:
        # a day more at both ends: the service counts days in Belgian time, and either clock may be
        # wrong
        start = (_utc(first_ms) - timedelta(days=1)).date().isoformat()
        end = (_utc(last_ms) + timedelta(days=1)).date().isoformat()
        body = {"criteria": {"registrationDate": {"startDate": start, "endDate": end}, **criteria}}
        for page in range(1, MOST_PAGES + 1):
            url = self._at(f"presenceRegistrations/search?page={page}&pageSize={size}")
            document = self._wire.exchange("POST", url, token=token().value, body=body)
            items = api_responses.items(document)
            told = document.get("totalPages") if isinstance(document, dict) else 1
            pages = (
                told
                if isinstance(told, int) and not isinstance(told, bool) and told >= page
                else None
            )
            yield SearchPage(
                [answer for answer in map(api_responses.presence, items) if answer is not None],
                pages,
            )
            if not isinstance(document, dict) or not document.get("next") or not items:
                return
        raise NoAnswerError("a search without end", Problem.SERVICE_DOWN)

    def probe(self, token: Token) -> None:
        """A small question, to know whether the service is there and what time it has."""
        self._wire.exchange("GET", self._at("refData/remarks/ciao_32"), token=token.value)

    def close(self) -> None:
        """End the connection, and an exchange under way."""
        self._wire.close()

    def _at(self, path: str) -> str:
        return f"{self._addresses.base_url}/{path}"


def _from_file(path: Path) -> tuple[Workplace, ...]:
    try:
        declared = workplace_file.load(path)
    except workplace_file.WorkplacesError as error:
        for fault in error.faults:
            logger.error("%s", fault)
        raise NoAnswerError("the file of workplaces cannot be used", Problem.NO_WORKPLACE) from None
    today = datetime.now().astimezone().date()
    return tuple(entry.workplace for entry in declared if entry.is_open_on(today))


# ---- what is sent --------------------------------------------------------------------------------


def _utc(epoch_ms: int) -> datetime:
    return datetime.fromtimestamp(epoch_ms / 1000, tz=UTC)


def body_of(registrations: Sequence[tuple[Registration, int]]) -> bytes:
    """What registers these presences, each with its moment (UTC milliseconds)."""
    places: dict[int, str] = {}
    seconds: dict[int, str] = {}
    items = (_item(registration, moment, places, seconds) for registration, moment in registrations)
    return f'{{"items":[{",".join(items)}]}}'.encode("ascii")


def _item(
    registration: Registration, moment_ms: int, places: dict[int, str], seconds: dict[int, str]
) -> str:
    """One item as JSON. ``places``: what was written of a workplace, which is the same object for a
    whole batch as a rule.

    ``seconds``: what was written of a second; in a backlog there are many in each.
    """
    draft = registration.draft
    second, rest = divmod(moment_ms, 1000)
    if second not in seconds:
        seconds[second] = datetime.fromtimestamp(second, tz=UTC).isoformat()[:19]
    place = id(draft.workplace)
    if place not in places:
        where = {
            "placeOfWork": _place(draft.workplace),
            "contractualRelationshipReference": draft.workplace.number,
        }
        places[place] = json.dumps(where)[1:-1]
    person = "limosaId" if draft.person.kind is NumberKind.LIMOSA else "ssin"
    item = (
        f'{{"registrationDate":"{seconds[second]}.{rest:03}+00:00","type":"{draft.direction.value}",'
        f'{places[place]},"customReference":{_quoted(registration.reference)},"{person}":{_quoted(draft.person.number)}'
    )
    if draft.employer is None:
        return item + "}"
    company = draft.employer.number
    kind = "enterpriseNumber" if company.isdigit() else "foreignVatNumber"
    return f'{item},"employer":{{"{kind}":{_quoted(company)}}}}}'


def _place(workplace: Workplace) -> dict[str, Any]:
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
    return {"address": {**place, "boxNumber": address.box} if address.box else place}
