"""The service's HTTPS endpoints: token, registrations, reference data, and the contractor's workplaces.

Handlers are plain functions: the framework runs them in threads, so that a disk's flush holds up nobody else's request.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Form, Path, Query, Request, Response
from fastapi.responses import JSONResponse

from gateway.sandbox.registers import DeclarationOfWorks
from gateway.sandbox.service import contract, lookup, problems
from gateway.sandbox.service.backend import Backend
from gateway.sandbox.service.clock import ServiceClock, belgian_day
from gateway.sandbox.service.intake import Intake, presence
from gateway.sandbox.service.problems import ProblemError
from gateway.sandbox.service.refdata import ACTIVITIES, REMARKS
from gateway.sandbox.service.store import Stored
from gateway.sandbox.service.tokens import Account, MissingRightError, OAuthError

BASE_PATH = "/REST/presenceRegistration/v1"
TOKEN_PATH = "/REST/oauth/v5/token"  # noqa: S105 - a path
WORKPLACES_PATH = "/REST/gateway/v1/workplaces"


class Service:
    """The endpoints over the parts that do the work. ``app`` is the application to serve."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._intake = Intake(backend.store, backend.conduct)
        self.app = FastAPI(
            title="presenceRegistration (practice)", docs_url=None, redoc_url=None, openapi_url=f"{BASE_PATH}/openapi.json"
        )
        problems.install(self.app)
        self._route()

    def _route(self) -> None:
        """Bind the paths of the contract to the methods below."""
        self.app.add_api_route(TOKEN_PATH, self._token, methods=["POST"])
        private = APIRouter(dependencies=[Depends(self._authenticate)])
        registrations = f"{BASE_PATH}/presenceRegistrations"
        self._bind(private, "POST", f"{registrations}/registerInBulk", self._register_in_bulk)
        self._bind(private, "POST", f"{registrations}/search", self._search)
        self._bind(private, "GET", f"{registrations}/{{number}}", self._read)
        self._bind(private, "GET", WORKPLACES_PATH, self._workplaces)
        for name, table in (("remarks", REMARKS), ("activities", ACTIVITIES)):
            listing, entry = _reference_data(table)
            self._bind(private, "GET", f"{BASE_PATH}/refData/{name}", listing)
            self._bind(private, "GET", f"{BASE_PATH}/refData/{name}/{{code}}", entry)
        self.app.include_router(private)

    @staticmethod
    def _bind(router: APIRouter, method: str, path: str, handler: Callable[..., Any]) -> None:
        """Bind one path; its operation in the OpenAPI document is named after the path, empty properties are left out."""
        operation = f"{method.lower()} {path}"
        router.add_api_route(path, handler, methods=[method], name=operation, response_model_exclude_none=True)

    def _authenticate(self, request: Request) -> None:
        """Find out by the bearer token on whose behalf the request is made; comes before any look at the body's fields."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise ProblemError("noAccessToken", "This needs an access token.")
        try:
            account = self._backend.tokens.account(token)
        except TimeoutError:
            raise ProblemError("expiredAccessToken", "The access token has expired.") from None
        if account is None:
            raise ProblemError("invalidAccessToken", "The access token is not known.")
        request.state.account = account

    def _token(
        self,
        grant_type: Annotated[str, Form()] = "",
        username: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        client_assertion_type: Annotated[str, Form()] = "",
        client_assertion: Annotated[str, Form()] = "",
    ) -> Response:
        """A token for a password or a signed assertion; refusals in the words of RFC 6749."""
        try:
            if grant_type == "password":
                token = self._backend.tokens.by_password(username, password)
            elif grant_type == "client_credentials":
                token = self._backend.tokens.by_assertion(client_assertion_type, client_assertion)
            else:
                raise OAuthError("unsupported_grant_type" if grant_type else "invalid_request", "No such grant type.")
        except MissingRightError:
            raise ProblemError("missingPermission", 'The user lacks the access right "Checkinatwork Gateway".') from None
        except OAuthError as refusal:
            body: dict[str, Any] = {"error": refusal.code, "error_description": refusal.description}
            return JSONResponse(body, refusal.status, {"Cache-Control": "no-store"})
        body = {"access_token": token, "token_type": "Bearer", "expires_in": round(self._backend.tokens.life_s)}
        return JSONResponse(body, headers={"Cache-Control": "no-store"})

    def _register_in_bulk(self, request: Request, body: contract.RegisterInBulk) -> contract.BulkAnswer:
        """Register 1 to 200 presences: durable before the answer, checked after it."""
        account = _account(request)
        stored, results = self._intake.take(body.items, account, self._backend.clock.now_ms(), self._show)
        self._backend.checker.hand_in(stored)
        return contract.BulkAnswer(items=tuple(results))

    def _read(self, request: Request, number: Annotated[int, Path(ge=1, le=2**62)]) -> contract.Presence:
        """One of the contractor's own registrations."""
        stored = self._backend.store.get(number)
        if stored is None or stored.account != _account(request).user:
            raise ProblemError("resourceNotFound", "There is no such registration.")
        return self._show(stored)

    def _search(
        self,
        request: Request,
        body: contract.Search,
        page: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
        size: Annotated[int, Query(alias="pageSize", ge=1, le=contract.MAX_PAGE_SIZE)] = 50,
    ) -> contract.Page:
        """A page of the contractor's own registrations."""
        query = lookup.query(body, _account(request).user)
        total, found = self._backend.store.search(query, page, size) if query else (0, [])
        return lookup.page_of(tuple(self._show(stored) for stored in found), total, page, size, request.url)

    def _workplaces(self, request: Request) -> contract.Workplaces:
        """The workplaces the contractor declared, ended ones included: the gateway shows their dates."""
        declared = self._backend.site.workplaces_of(_account(request).user)
        today = belgian_day(self._backend.clock.now_ms())
        companies = {
            works.number: tuple(
                contract.DeclaredCompany(number=company.number, name=company.name)
                for company in self._backend.site.named(tie.company for tie in works.contracts if tie.period.holds(today))
            )
            for works in declared
        }
        return contract.Workplaces(items=tuple(_workplace(works, companies[works.number]) for works in declared))

    def _show(self, stored: Stored) -> contract.Presence:
        """A registration with the name that the registers hold."""
        item = stored.submission
        known = self._backend.site.by_limosa.get(item.limosa_id or "")
        worker = known[0] if known else self._backend.site.by_inss.get(item.ssin or "")
        name = contract.WorkerName(given_name=worker.given, family_name=worker.surname) if worker else None
        return presence(stored, name)


def _workplace(works: DeclarationOfWorks, companies: tuple[contract.DeclaredCompany, ...]) -> contract.DeclaredWorkplace:
    """A declaration of works as the gateway is told of it."""
    longitude, latitude = works.coordinates
    return contract.DeclaredWorkplace(
        number=works.number,
        name=works.name,
        address=contract.Address(
            post_code=works.address.post_code,
            municipality_name=works.address.municipality,
            street_name=works.address.street,
            house_number=works.address.house,
            box_number=works.address.box or None,
        ),
        coordinates=contract.Coordinates(longitude=longitude, latitude=latitude),
        companies=companies,
        start_date=works.period.since,
        end_date=works.period.until,
    )


def _account(request: Request) -> Account:
    """On whose behalf the request is made, as found by ``Service._authenticate``."""
    account: Account = request.state.account
    return account


def _reference_data(
    table: dict[str, contract.Labelled],
) -> tuple[Callable[[], contract.RefData], Callable[[str], contract.Labelled]]:
    """The handlers that list one table of reference data and read one entry of it."""

    def listing() -> contract.RefData:
        return contract.RefData(items=tuple(table.values()))

    def entry(code: str) -> contract.Labelled:
        if code not in table:
            raise ProblemError("resourceNotFound", "There is no such code.")
        return table[code]

    return listing, entry


class Dated:
    """An application whose every answer carries the ``Date`` of the service's own clock, read when the answer begins."""

    def __init__(self, app: Callable[..., Awaitable[None]], clock: ServiceClock) -> None:
        self._app = app
        self._clock = clock

    async def __call__(
        self, scope: dict[str, Any], receive: Callable[..., Awaitable[Any]], send: Callable[..., Awaitable[None]]
    ) -> None:
        """Answer as the wrapped application does, with the header added."""

        async def send_dated(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                dated = (b"date", self._clock.http_date().encode())
                message = {**message, "headers": [*message["headers"], dated]}
            await send(message)

        await self._app(scope, receive, send_dated)
