"""A caller of the practice service over real TLS, and items to register."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import jwt
import requests

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site, Worker
from gateway.sandbox.service.request_schemas import Submission
from gateway.sandbox.service.tokens import ASSERTION_TYPE
from gateway.system.clock import wall_ms

T = TypeVar("T")
DEADLINE_S = 20
Register = Callable[..., tuple[str, ...]]
NOON = datetime.fromtimestamp(belgian_midnight_ms(belgian_day(wall_ms())) / 1000, UTC) + timedelta(
    hours=12
)


class Caller:
    """Call the service that ``ready`` describes; ``session`` keeps its connection."""

    def __init__(self, ready: dict[str, Any]) -> None:
        self.ready = ready
        self.ca = ready["ca"]
        self.session = requests.Session()
        self.session.trust_env = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()

    def sign_in(self, user: str, password: str) -> requests.Response:
        """Ask for a token by password, and use it from now on where one is given."""
        return self.token({"grant_type": "password", "username": user, "password": password})

    def token(self, form: dict[str, str]) -> requests.Response:
        response = self.session.post(self.ready["token_url"], data=form, verify=self.ca, timeout=10)
        if response.status_code == 200:
            self.session.headers["Authorization"] = "Bearer " + response.json()["access_token"]
        return response

    def get(self, path: str) -> requests.Response:
        url = path if path.startswith("https:") else self.ready["base_url"] + path
        return self.session.get(url, verify=self.ca, timeout=10)

    def post(self, path: str, body: Any) -> requests.Response:
        url = path if path.startswith("https:") else self.ready["base_url"] + path
        return self.session.post(url, json=body, verify=self.ca, timeout=10)

    def register(self, *items: dict[str, Any]) -> requests.Response:
        return self.post("/presenceRegistrations/registerInBulk", {"items": list(items)})

    def registered(self, *items: dict[str, Any]) -> list[int]:
        """Register items that must all be taken; return their ids."""
        response = self.register(*items)
        assert response.status_code == 200, response.text
        return [result["createdPresenceRegistration"]["id"] for result in response.json()["items"]]

    def search(
        self,
        since: datetime,
        until: datetime,
        *,
        query: str = "",
        sort: Any = None,
        **criteria: Any,
    ) -> dict[str, Any]:
        window = {"startDate": since.isoformat(), "endDate": until.isoformat()}
        body = {"criteria": {"registrationDate": window, **criteria}} | (
            {"sort": sort} if sort else {}
        )
        response = self.post(f"/presenceRegistrations/search{query}", body)
        assert response.status_code == 200, response.text
        page: dict[str, Any] = response.json()
        return page

    def checked(self, number: int) -> dict[str, Any]:
        """Return the registration once its checks are done."""

        def read() -> dict[str, Any] | None:
            presence: dict[str, Any] = self.get(f"/presenceRegistrations/{number}").json()
            return presence if presence["validity"] != "pending" else None

        return until(read)


def until(ask: Callable[[], T | None]) -> T:
    """Ask again until there is an answer, at most ``DEADLINE_S`` seconds."""
    deadline = time.monotonic() + DEADLINE_S
    while (answer := ask()) is None:
        assert time.monotonic() < deadline, "nothing came in time"
        time.sleep(0.01)
    return answer


def submission_of(sent: dict[str, Any]) -> Submission:
    """Return an item as the service reads it out of a request."""
    return Submission.model_validate_json(json.dumps(sent))


def item(site: Site, who: str | Worker, at: datetime, **changes: Any) -> dict[str, Any]:
    """Return a presence of a worker on the main workplace, at his own employer.

    :param changes: replace properties.
    """
    worker = site.worker[who] if isinstance(who, str) else who
    presence: dict[str, Any] = {
        "registrationDate": at.isoformat(),
        "type": "in",
        "placeOfWork": {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}},
        "contractualRelationshipReference": MAIN_WORKPLACE,
    }
    if worker.card is None and worker.limosa is not None:
        presence["limosaId"] = worker.limosa.number
    else:
        presence["ssin"] = worker.number
        presence["employer"] = {"enterpriseNumber": worker.employer}
    presence |= changes
    return {name: value for name, value in presence.items() if value is not None}


def just_now() -> datetime:
    """Return two seconds ago: not ahead of the service's clock, and not late."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=2)


def assertion(ready: dict[str, Any], key: Any = None, **changes: Any) -> dict[str, str]:
    """Return the form of a client-credentials request; a claim that is None is left out."""
    now = int(time.time())
    client = ready["client"]
    claims = {
        "iss": client["client_id"],
        "sub": client["client_id"],
        "aud": ready["token_url"],
        "jti": str(uuid.uuid4()),
        "iat": now,
        "exp": now + 300,
    } | changes
    claims = {name: value for name, value in claims.items() if value is not None}
    signed = jwt.encode(claims, key or Path(client["key_file"]).read_bytes(), algorithm="RS256")
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": signed,
    }
