"""The service's HTTPS endpoints: token, registrations, reference data, and the contractor's
workplaces.

Handlers are plain functions, which the framework runs in threads: a long search holds up nobody
else's request. Only registering runs in the event loop itself: the change of threads costs more
than the registering, and who reads meanwhile would wait for the same file anyway. Bodies are read
and checked here and not by the framework, so that each fault has the contract's own answer; what
the endpoints take and give is told to others by openapi.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import ValidationError
from starlette.requests import ClientDisconnect

from gateway.sandbox.registers.records import DeclarationOfWorks
from gateway.sandbox.service import (
    openapi,
    plain,
    presence,
    problem_responses,
    request_schemas,
    response_schemas,
    searching,
)
from gateway.sandbox.service.backend import Backend
from gateway.sandbox.service.digits import Number
from gateway.sandbox.service.limiter import RateLimiter
from gateway.sandbox.service.openapi import BASE_PATH, TOKEN_PATH, WORKPLACES_PATH
from gateway.sandbox.service.problem_responses import ProblemError
from gateway.sandbox.service.reference_data import ACTIVITIES, REMARKS
from gateway.sandbox.service.registering import Intake
from gateway.sandbox.service.service_clock import belgian_day
from gateway.sandbox.service.tokens import READ, WRITE, Account, MissingRightError, OAuthError

# of a body: 200 items need a fifth of it
MOST_BYTES = 1_000_000
# of a body that is too large: read to its end, so that its sender hears the answer
_MOST_DRAINED = 64_000_000
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_REGISTRATIONS = f"{BASE_PATH}/presenceRegistrations"

T = TypeVar("T")


async def _body(request: Request) -> bytes:
    """The body, at most ``MOST_BYTES`` of it."""
    whole, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= MOST_BYTES:
            whole += chunk
        elif size > _MOST_DRAINED:
            break
    if size > MOST_BYTES:
        raise ProblemError("payloadTooLarge", f"A body has at most {MOST_BYTES} bytes.")
    return bytes(whole)


Body = Annotated[bytes, Depends(_body)]


class _BreachError(Exception):
    """A body that breaks the contract, with pydantic's list of faults."""

    def __init__(self, faults: list[Any]) -> None:
        super().__init__()
        self.faults = faults


class ServiceRoutes:
    """The endpoints over the parts that do the work. ``app`` is the application to serve."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._intake = Intake(backend.store, backend.behaviour)
        self._limiter = RateLimiter(backend.behaviour)
        self._names = presence.Names()
        self.app = FastAPI(docs_url=None, redoc_url=None, openapi_url=f"{BASE_PATH}/openapi.json")
        self.app.openapi = openapi.document  # type: ignore[method-assign] # the framework's own way to set it
        self.app.router.redirect_slashes = False
        problem_responses.install(self.app)
        self.app.add_exception_handler(_BreachError, _breach)
        self.app.add_exception_handler(ClientDisconnect, _gone)
        self._route()

    def _route(self) -> None:
        """Bind the paths of the contract to the methods below."""
        self.app.add_api_route(TOKEN_PATH, self._token, methods=["POST"])
        read, write = (
            APIRouter(dependencies=[Depends(self._needs(scope))]) for scope in (READ, WRITE)
        )
        write.add_api_route(
            f"{_REGISTRATIONS}/registerInBulk", self._register_in_bulk, methods=["POST"]
        )
        read.add_api_route(f"{_REGISTRATIONS}/search", self._search, methods=["POST"])
        read.add_api_route(f"{_REGISTRATIONS}/{{number:digits}}", self._read, methods=["GET"])
        read.add_api_route(WORKPLACES_PATH, self._workplaces, methods=["GET"])
        for name, table in (("remarks", REMARKS), ("activities", ACTIVITIES)):
            listing, entry = _reference_data(table)
            read.add_api_route(f"{BASE_PATH}/refData/{name}", listing, methods=["GET"])
            read.add_api_route(f"{BASE_PATH}/refData/{name}/{{code}}", entry, methods=["GET"])
        # the fixed path before the one with a number in it
        for router in (write, read):
            self.app.include_router(router)

    def _needs(self, scope: str) -> Callable[[Request], Awaitable[None]]:
        """What finds out by the bearer token on whose behalf a request is made, before any look at
        its body.
        """

        # nothing in it waits, so no thread is needed
        async def authenticate(request: Request) -> None:
            kind, _, token = request.headers.get("Authorization", "").partition(" ")
            if kind.lower() != "bearer" or not token:
                raise ProblemError("noAccessToken", "This needs an access token.")
            try:
                account = self._backend.tokens.account(token)
            except TimeoutError:
                raise ProblemError("expiredAccessToken", "The access token has expired.") from None
            if account is None:
                raise ProblemError("invalidAccessToken", "The access token is not known.")
            if not account.may(scope):
                raise ProblemError("missingScope", f"This needs the scope {scope}.")
            if wait_s := self._limiter.take(account.user):
                raise ProblemError(
                    "tooManyRequests",
                    "Too many requests in a minute.",
                    {"Retry-After": str(wait_s)},
                )
            request.state.account = account

        return authenticate

    def _token(self, request: Request, body: Body) -> Response:
        """A token for a password or a signed assertion; refusals in the words of RFC 6749."""
        try:
            given = _form(request, body)
            scope = given.get("scope", "")
            match given.get("grant_type", ""):
                case "password":
                    user, password = given.get("username", ""), given.get("password", "")
                    token, granted = self._backend.tokens.by_password(user, password, scope)
                case "client_credentials":
                    kind, assertion = (
                        given.get("client_assertion_type", ""),
                        given.get("client_assertion", ""),
                    )
                    token, granted = self._backend.tokens.by_assertion(kind, assertion, scope)
                case "":
                    raise OAuthError("invalid_request", "grant_type is missing.")
                case _:
                    raise OAuthError(
                        "unsupported_grant_type",
                        "The grant types are password and client_credentials.",
                    )
        except MissingRightError:
            raise ProblemError(
                "missingPermission", 'The user lacks the access right "Checkinatwork Gateway".'
            ) from None
        except OAuthError as refusal:
            told: dict[str, Any] = {"error": refusal.code, "error_description": refusal.description}
            return JSONResponse(told, refusal.status, {"Cache-Control": "no-store"})
        life_s = round(self._backend.tokens.life_s)
        told = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": life_s,
            "scope": granted,
        }
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    async def _register_in_bulk(self, request: Request, body: Body) -> Response:
        """Register 1 to 200 presences: durable before the answer, checked after it. Nothing else is
        answered meanwhile.
        """
        account, items = _account(request), _read(request, body, plain.items_of)
        site = self._backend.site
        now_ms = self._backend.clock.now_ms()
        teller = presence.Teller(site, self._names)
        stored, told = self._intake.take(
            items,
            account,
            now_ms,
            lambda workplace: presence.activity(site, workplace),
            lambda results: presence.bulk(results, teller),
        )
        self._backend.checker.hand_in(stored)
        return Response(told, media_type=_JSON)

    def _read(self, request: Request, number: Number) -> Response:
        """One of the contractor's own registrations."""
        stored = self._backend.store.get(number)
        if stored is None or stored.account != _account(request).user:
            raise ProblemError("resourceNotFound", "There is no such registration.")
        return Response(
            presence.Teller(self._backend.site, self._names).tell(stored), media_type=_JSON
        )

    def _search(
        self,
        request: Request,
        body: Body,
        page: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
        size: Annotated[int, Query(alias="pageSize", ge=1, le=request_schemas.MAX_PAGE_SIZE)] = 50,
    ) -> Response:
        """A page of the contractor's own registrations."""
        site = self._backend.site
        query = searching.query(_read(request, body, _search_of), _account(request).user, site)
        total, found = self._backend.store.search(query, page, size)
        told = map(presence.Teller(site, self._names).tell, found)
        # not that of the request: a Host header may say anything
        address = f"{self._backend.origin}{_REGISTRATIONS}/search"
        return Response(searching.page_of(told, total, page, size, address), media_type=_JSON)

    def _workplaces(self, request: Request) -> Response:
        """The workplaces the contractor declared, ended ones included: the gateway shows their
        dates.
        """
        site = self._backend.site
        declared = site.workplaces_of(_account(request).user)
        today = belgian_day(self._backend.clock.now_ms())
        companies = {
            works.number: tuple(
                response_schemas.DeclaredCompany(number=company.number, name=company.name)
                for company in site.named(
                    tie.company for tie in works.contracts if tie.period.holds(today)
                )
            )
            for works in declared
        }
        listed = response_schemas.Workplaces(
            items=tuple(_workplace(works, companies[works.number]) for works in declared)
        )
        return JSONResponse(listed.wire())


def _form(request: Request, body: bytes) -> dict[str, str]:
    """The parameters of a form, each at most once (RFC 6749, chapter 3.2).

    :raises OAuthError: ``invalid_request`` when it is no such form.
    """
    if _media_type(request) != _FORM:
        raise OAuthError("invalid_request", f"The body must be {_FORM}.")
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=bool(body),
            max_num_fields=50,
            errors="strict",
        )
    except ValueError:
        raise OAuthError("invalid_request", "The body is not a form.") from None
    if len(dict(pairs)) < len(pairs):
        raise OAuthError("invalid_request", "A parameter came twice.")
    return dict(pairs)


def _search_of(body: bytes) -> request_schemas.SearchRequest:
    """The body of a search; its properties have their names of JSON only."""
    return request_schemas.SearchRequest.model_validate_json(body, by_alias=True, by_name=False)


def _read(request: Request, body: bytes, read: Callable[[bytes], T]) -> T:
    """The body as what the contract says it is.

    :raises ProblemError: when it is not JSON by its media type.
    :raises _BreachError: when it breaks the contract.
    """
    if _media_type(request) != _JSON:
        raise ProblemError("unsupportedMediaType", f"The body must be {_JSON}.")
    try:
        return read(body)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        raise _BreachError(
            [{**fault, "loc": ("body", *fault["loc"])} for fault in faults]
        ) from None


def _media_type(request: Request) -> str:
    """The media type of the body, without its parameters."""
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _breach(_request: Request, error: Exception) -> Response:
    """The answer to a breach of the contract."""
    assert isinstance(error, _BreachError)  # noqa: S101 - the type under which this handler is installed
    return problem_responses.breach(error.faults)


def _gone(_request: Request, _error: Exception) -> Response:
    """Who sent half a request and went hears nothing of this; nothing was done."""
    return problem_responses.problem("badRequest", "The body did not come to its end.")


def _workplace(
    works: DeclarationOfWorks, companies: tuple[response_schemas.DeclaredCompany, ...]
) -> response_schemas.DeclaredWorkplace:
    """A declaration of works as the gateway is told of it."""
    spot = works.coordinates
    return response_schemas.DeclaredWorkplace(
        number=works.number,
        name=works.name,
        address=request_schemas.SubmittedAddress(
            post_code=works.address.post_code,
            municipality_name=works.address.municipality,
            street_name=works.address.street,
            house_number=works.address.house,
            box_number=works.address.box or None,
        ),
        coordinates=request_schemas.Coordinates(longitude=spot[0], latitude=spot[1])
        if spot
        else None,
        companies=companies,
        start_date=works.period.since,
        end_date=works.period.until,
    )


def _account(request: Request) -> Account:
    """On whose behalf the request is made, as found before."""
    account: Account = request.state.account
    return account


def _reference_data(
    table: dict[str, response_schemas.LabelledCode],
) -> tuple[Callable[[], Response], Callable[[str], Response]]:
    """The handlers that list one table of reference data and read one entry of it."""

    def listing() -> Response:
        return JSONResponse(response_schemas.RefData(items=tuple(table.values())).wire())

    def entry(code: str) -> Response:
        if code not in table:
            raise ProblemError("resourceNotFound", "There is no such code.")
        return JSONResponse(table[code].wire())

    return listing, entry
