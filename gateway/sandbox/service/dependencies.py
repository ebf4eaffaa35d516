"""What the endpoints depend on: the parts that do the work, the caller's account, the body."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qsl

from fastapi import Depends, Path, Request
from pydantic import BaseModel, ValidationError
from starlette.convertors import StringConvertor, register_url_convertor

from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service.behaviour import Behaviour, RateLimiter
from gateway.sandbox.service.checker import Checker
from gateway.sandbox.service.faults.kinds import ActiveFaults
from gateway.sandbox.service.presence_store import PresenceStore
from gateway.sandbox.service.problem_responses import ContractBreachError, ProblemError
from gateway.sandbox.service.service_clock import ServiceClock
from gateway.sandbox.service.tokens import Account, OAuthError, Tokens

# of a body: 200 items need a fifth of it
MOST_BYTES = 1_000_000
# of a body that is too large: it is read up to here, so that its sender hears the answer
_MOST_DRAINED = 64_000_000
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Backend:
    """Hold the parts that the service's endpoints and those of its admin port work on.

    ``origin``: how the service's public addresses begin, such as https://localhost:8443.
    """

    registers: Registers
    clock: ServiceClock
    behaviour: Behaviour
    store: PresenceStore
    checker: Checker
    tokens: Tokens
    faults: ActiveFaults
    origin: str

    @property
    def site(self) -> Site:
        """Return the registers in use."""
        return self.registers.site


class _Digits(StringConvertor):
    """Match digits in a path, however many: ``{number:digits}`` on a route.

    The framework's own ``int`` would read as many digits as are sent, and fail over some thousand.
    """

    regex = "[0-9]+"


register_url_convertor("digits", _Digits())

# the id of a registration in a path, as far as there can be one
Number = Annotated[int, Path(ge=1, le=2**62)]


def authenticated(
    tokens: Tokens, limiter: RateLimiter, scope: str
) -> Callable[[Request], Awaitable[None]]:
    """Return the dependency that finds the account by the bearer token, before the body is read."""

    async def authenticate(request: Request) -> None:
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token:
            raise ProblemError("noAccessToken", "This needs an access token.")
        try:
            account = tokens.account(token)
        except TimeoutError:
            raise ProblemError("expiredAccessToken", "The access token has expired.") from None
        if account is None:
            raise ProblemError("invalidAccessToken", "The access token is not known.")
        if not account.may(scope):
            raise ProblemError("missingScope", f"This needs the scope {scope}.")
        if wait_s := limiter.take(account.user):
            raise ProblemError(
                "tooManyRequests", "Too many requests in a minute.", {"Retry-After": str(wait_s)}
            )
        request.state.account = account

    return authenticate


def _account(request: Request) -> Account:
    account: Account = request.state.account
    return account


async def _body(request: Request) -> bytes:
    """Read the body, at most ``MOST_BYTES`` of it."""
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


# the caller's account, as found by `authenticated`
CallerAccount = Annotated[Account, Depends(_account)]
Body = Annotated[bytes, Depends(_body)]


def read_json(request: Request, body: bytes, model: type[Model]) -> Model:
    """Return the body as the model of the contract.

    The handlers read bodies, and not the framework, so that each fault has the contract's answer.

    :raises ProblemError: when the body is not JSON by its media type.
    :raises ContractBreachError: when it breaks the contract.
    """
    if _media_type(request) != _JSON:
        raise ProblemError("unsupportedMediaType", f"The body must be {_JSON}.")
    try:
        # properties have their names of JSON only
        return model.model_validate_json(body, by_alias=True, by_name=False)
    except ValidationError as error:
        faults: list[Any] = error.errors(
            include_url=False, include_context=False, include_input=False
        )
        raise ContractBreachError(
            [{**fault, "loc": ("body", *fault["loc"])} for fault in faults]
        ) from None


def read_form(request: Request, body: bytes) -> dict[str, str]:
    """Return the parameters of a form, each at most once (RFC 6749, chapter 3.2).

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


def _media_type(request: Request) -> str:
    """Return the media type of the body, without its parameters."""
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
