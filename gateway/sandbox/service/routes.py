"""The service's HTTPS endpoints: token, registrations, reference data, the contractor's workplaces.

Handlers are plain functions, which the framework runs in threads: a long search holds up no other
request. openapi.py describes what the endpoints take and give.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.responses import JSONResponse

from gateway.domain.belgian_time import belgian_day
from gateway.sandbox.registers.records import DeclarationOfWorks, Site
from gateway.sandbox.service import openapi, problem_responses, searching
from gateway.sandbox.service.behaviour import RateLimiter
from gateway.sandbox.service.dependencies import (
    Backend,
    Body,
    CallerAccount,
    Number,
    authenticated,
    read_form,
    read_json,
)
from gateway.sandbox.service.openapi import BASE_PATH, TOKEN_PATH, WORKPLACES_PATH
from gateway.sandbox.service.problem_responses import ProblemError
from gateway.sandbox.service.reference_data import ACTIVITIES, REMARKS
from gateway.sandbox.service.registering import presence, register
from gateway.sandbox.service.request_schemas import (
    MAX_PAGE_SIZE,
    Coordinates,
    RegisterInBulk,
    SearchRequest,
    SubmittedAddress,
    WireModel,
)
from gateway.sandbox.service.response_schemas import (
    AccessToken,
    DeclaredCompany,
    DeclaredWorkplace,
    LabelledCode,
    RefData,
    Workplaces,
)
from gateway.sandbox.service.tokens import READ, WRITE, MissingRightError, OAuthError

_REGISTRATIONS = f"{BASE_PATH}/presenceRegistrations"
_NO_STORE = {"Cache-Control": "no-store"}


class ServiceRoutes:
    """Bind the paths of the contract to the parts that do the work; ``app`` is to be served."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._registering = threading.Lock()
        self.app = FastAPI(docs_url=None, redoc_url=None, openapi_url=f"{BASE_PATH}/openapi.json")
        # the framework's own way to set it
        self.app.openapi = openapi.document  # type: ignore[method-assign]
        self.app.router.redirect_slashes = False
        problem_responses.install_for_service(self.app)
        self.app.add_api_route(TOKEN_PATH, self._token, methods=["POST"])
        limiter = RateLimiter(backend.behaviour)
        read, write = (
            APIRouter(dependencies=[Depends(authenticated(backend.tokens, limiter, scope))])
            for scope in (READ, WRITE)
        )
        bulk, number = f"{_REGISTRATIONS}/registerInBulk", f"{_REGISTRATIONS}/{{number:digits}}"
        write.add_api_route(bulk, self._register_in_bulk, methods=["POST"])
        read.add_api_route(f"{_REGISTRATIONS}/search", self._search, methods=["POST"])
        read.add_api_route(number, self._read, methods=["GET"])
        read.add_api_route(WORKPLACES_PATH, self._workplaces, methods=["GET"])
        for name, table in (("remarks", REMARKS), ("activities", ACTIVITIES)):
            listing, entry = _reference_data(table)
            read.add_api_route(f"{BASE_PATH}/refData/{name}", listing, methods=["GET"])
            read.add_api_route(f"{BASE_PATH}/refData/{name}/{{code}}", entry, methods=["GET"])
        # the fixed path before the one with a number in it
        for router in (write, read):
            self.app.include_router(router)

    def _token(self, request: Request, body: Body) -> Response:
        """Give a token for a password or a signed assertion; refuse in the words of RFC 6749."""
        try:
            token, granted = self._granted(read_form(request, body))
        except MissingRightError:
            raise ProblemError(
                "missingPermission", 'The user lacks the access right "Checkinatwork Gateway".'
            ) from None
        except OAuthError as error:
            refusal = {"error": error.code, "error_description": error.description}
            return JSONResponse(refusal, error.status, _NO_STORE)
        token_answer = AccessToken(
            access_token=token,
            token_type="Bearer",  # noqa: S106 - the kind of the token
            expires_in=round(self._backend.tokens.life_s),
            scope=granted,
        )
        return JSONResponse(token_answer.wire(), headers=_NO_STORE)

    def _granted(self, form: dict[str, str]) -> tuple[str, str]:
        """Return the token that a form asks for, and its scopes.

        :raises OAuthError: when it is refused.
        :raises MissingRightError: when the user lacks the access right.
        """
        tokens, scope = self._backend.tokens, form.get("scope", "")
        match form.get("grant_type", ""):
            case "password":
                return tokens.by_password(form.get("username", ""), form.get("password", ""), scope)
            case "client_credentials":
                kind = form.get("client_assertion_type", "")
                return tokens.by_assertion(kind, form.get("client_assertion", ""), scope)
            case "":
                raise OAuthError("invalid_request", "grant_type is missing.")
            case _:
                raise OAuthError(
                    "unsupported_grant_type",
                    "The grant types are password and client_credentials.",
                )

    def _register_in_bulk(self, request: Request, body: Body, account: CallerAccount) -> Response:
        """Register 1 to 200 presences: durable before the answer, checked after it."""
        items = read_json(request, body, RegisterInBulk).items
        backend = self._backend
        # one request after the other, so that the checks follow in the order of receipt
        with self._registering:
            stored, answer = register(backend, account, items)
            backend.checker.hand_in(stored)
        return _json(answer)

    def _read(self, number: Number, account: CallerAccount) -> Response:
        """Read one of the contractor's own registrations."""
        stored = self._backend.store.get(number)
        if stored is None or stored.account != account.user:
            raise ProblemError("resourceNotFound", "There is no such registration.")
        return _json(presence(stored, self._backend.site))

    def _search(
        self,
        request: Request,
        body: Body,
        account: CallerAccount,
        page: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
        size: Annotated[int, Query(alias="pageSize", ge=1, le=MAX_PAGE_SIZE)] = 50,
    ) -> Response:
        """Search a page of the contractor's own registrations."""
        site = self._backend.site
        search = read_json(request, body, SearchRequest)
        query = searching.query(search, account.user, site)
        total, stored = self._backend.store.search(query, page, size)
        items = tuple(presence(each, site) for each in stored)
        # not the address of the request: a Host header may say anything
        address = f"{self._backend.origin}{_REGISTRATIONS}/search"
        return _json(searching.page_of(items, total, page, size, address))

    def _workplaces(self, account: CallerAccount) -> Response:
        """List the workplaces that the contractor declared, with dates, ended ones included."""
        site = self._backend.site
        today = belgian_day(self._backend.clock.now_ms())
        return _json(
            Workplaces(
                items=tuple(
                    _workplace(
                        works,
                        site,
                        [tie.company for tie in works.contracts if tie.period.holds(today)],
                    )
                    for works in site.workplaces_of(account.user)
                )
            )
        )


def _json(model: WireModel) -> Response:
    """Return a model of the contract as an answer."""
    return Response(
        model.model_dump_json(by_alias=True, exclude_none=True), media_type="application/json"
    )


def _workplace(works: DeclarationOfWorks, site: Site, companies: list[str]) -> DeclaredWorkplace:
    """Return a declaration of works as the gateway hears of it, with these companies' names."""
    spot = works.coordinates
    return DeclaredWorkplace(
        number=works.number,
        name=works.name,
        address=SubmittedAddress(
            post_code=works.address.post_code,
            municipality_name=works.address.municipality,
            street_name=works.address.street,
            house_number=works.address.house,
            box_number=works.address.box or None,
        ),
        coordinates=Coordinates(longitude=spot[0], latitude=spot[1]) if spot else None,
        companies=tuple(
            DeclaredCompany(
                number=company.number,
                name=company.name,
                end_date=max(
                    (
                        contract.period.until
                        for contract in works.contracts_of(company.number)
                        if contract.period.until is not None
                    ),
                    default=None,
                ),
            )
            for company in site.named(companies)
        ),
        start_date=works.period.since,
        end_date=works.period.until,
        regime=works.regime,
        in_out_from=works.in_out_from,
    )


def _reference_data(
    table: dict[str, LabelledCode],
) -> tuple[Callable[[], Response], Callable[[str], Response]]:
    """Return the handlers that list one table of reference data and read one entry of it."""

    def listing() -> Response:
        return _json(RefData(items=tuple(table.values())))

    def entry(code: str) -> Response:
        if code not in table:
            raise ProblemError("resourceNotFound", "There is no such code.")
        return _json(table[code])

    return listing, entry
