"""Error answers as ``application/problem+json`` (RFC 9457) with the types of the Belgian REST guide
(Belgif).

Details are for developers and name a field at most, never what was in it: a body carries national
numbers.
"""

from __future__ import annotations

import logging
import re
import traceback
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

logger = logging.getLogger(__name__)

BELGIF = "urn:problem-type:belgif:"
MOST_ISSUES = 50
MEDIA_TYPE = "application/problem+json"

_TITLES = {
    "badRequest": (400, "Bad Request"),
    "noAccessToken": (401, "No Access Token"),
    "invalidAccessToken": (401, "Invalid Access Token"),
    "expiredAccessToken": (401, "Expired Access Token"),
    "missingScope": (403, "Missing Scope"),
    "missingPermission": (403, "Missing Permission"),
    "resourceNotFound": (404, "Resource Not Found"),
    "methodNotAllowed": (405, "Method Not Allowed"),
    "payloadTooLarge": (413, "Payload Too Large"),
    "unsupportedMediaType": (415, "Unsupported Media Type"),
    "tooManyRequests": (429, "Too Many Requests"),
    "internalServerError": (500, "Internal Server Error"),
    "badGateway": (502, "Bad Gateway"),
    "serviceUnavailable": (503, "Service Unavailable"),
    "gatewayTimeout": (504, "Gateway Timeout"),
}
KIND_OF = {status: kind for kind, (status, _title) in reversed(_TITLES.items())} | {
    401: "invalidAccessToken",
    403: "missingPermission",
}
"""The kind of problem that a status stands for, when nothing more is known."""
# in a path this may be anybody's number
_DIGITS = re.compile(r"[0-9]{5,}")
_LONGEST_PATH = 100
_BY_STATUS = {404: "resourceNotFound", 405: "methodNotAllowed"}


class ProblemError(Exception):
    """Ends a request with a problem.

    ``kind``: the last part of the Belgif type; ``detail``: a sentence for developers; ``headers``:
    more headers of the answer.
    """

    def __init__(self, kind: str, detail: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.detail = detail
        self.headers = headers


def problem(
    kind: str,
    detail: str,
    issues: list[dict[str, str]] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """The answer for a problem of a kind in the table above, with the faults of single fields where
    there are any.
    """
    status, title = _TITLES[kind]
    body: dict[str, Any] = {
        "type": BELGIF + kind,
        "href": f"https://www.belgif.be/specification/rest/api-guide/problems/{kind}.html",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": uuid.uuid4().urn,
    }
    if issues:
        body["issues"] = issues
    more = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return JSONResponse(body, status, more | dict(headers or {}), media_type=MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Make the application answer every error as a problem."""
    app.add_exception_handler(ProblemError, _told)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)


def _told(_request: Request, error: Exception) -> JSONResponse:
    """A problem that the code raised by name."""
    assert isinstance(error, ProblemError)  # noqa: S101 - the type under which this handler is installed
    return problem(error.kind, error.detail, headers=error.headers)


def breach(faults: Sequence[Any]) -> JSONResponse:
    """The answer to a body that breaks the contract, from pydantic's list of faults: 413 when there
    are too many items.
    """
    for fault in faults:
        if fault["type"] == "too_long" and tuple(fault["loc"]) == ("body", "items"):
            return problem("payloadTooLarge", "At most 200 items in one request.")
    return problem(
        "badRequest",
        "The request does not follow the contract.",
        [_issue(fault) for fault in faults[:MOST_ISSUES]],
    )


def _invalid(request: Request, error: Exception) -> JSONResponse:
    """A request that breaks the contract; the token endpoint says so in the words of OAuth."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the type under which this handler is installed
    if request.scope["path"].endswith("/token"):
        body = {
            "error": "invalid_request",
            "error_description": "The form does not follow RFC 6749.",
        }
        return JSONResponse(body, 400, {"Cache-Control": "no-store"})
    return breach(error.errors())


def _issue(fault: dict[str, Any]) -> dict[str, str]:
    """One fault of validation: where it is, and which rule it breaks; never the value."""
    place, *path = fault["loc"] or ("body",)
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(
        "."
    )
    return {
        "type": BELGIF + "input-validation:schemaViolation",
        "in": str(place),
        "name": name,
        "detail": str(fault["msg"]),
    }


def _http(_request: Request, error: Exception) -> JSONResponse:
    """What the framework refuses by itself: unknown paths, other methods."""
    assert isinstance(error, HTTPException)  # noqa: S101 - the type under which this handler is installed
    kind = _BY_STATUS.get(error.status_code, "badRequest")
    return problem(kind, "There is nothing to answer this request.", headers=error.headers)


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    """Our own fault."""
    tell_fault(request, error)
    return problem("internalServerError", "The service failed; the request may be repeated.")


def tell_fault(request: Request, error: Exception) -> None:
    """Log a fault of ours by its place in the code, not by its text, which may hold a person's
    data; nor a number in the path.
    """
    where = traceback.extract_tb(error.__traceback__)[-1]
    path = _DIGITS.sub("...", request.scope["path"][:_LONGEST_PATH])
    logger.error(
        "%s in %s:%s while answering %s", type(error).__name__, where.filename, where.lineno, path
    )
