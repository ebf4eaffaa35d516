"""How the service and its admin port refuse a request.

The service answers with ``application/problem+json`` (RFC 9457) and the types of the Belgian REST
guide (Belgif), the admin port with a sentence for a person. Details name a field at most, never
its value: a body carries national numbers.
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
from starlette.requests import ClientDisconnect

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
# the kind of problem that a status stands for, when nothing more is known
KIND_OF = {status: kind for kind, (status, _title) in reversed(_TITLES.items())} | {
    401: "invalidAccessToken",
    403: "missingPermission",
}
# in a path this may be a person's number
_DIGITS = re.compile(r"[0-9]{5,}")
_LONGEST_PATH = 100
_BY_STATUS = {404: "resourceNotFound", 405: "methodNotAllowed"}


class ProblemError(Exception):
    """End a request with a problem.

    ``kind``: the last part of the Belgif type; ``detail``: a sentence for developers; ``headers``:
    more headers of the answer.
    """

    def __init__(self, kind: str, detail: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.detail = detail
        self.headers = headers


class ContractBreachError(Exception):
    """End a request whose body breaks the contract; ``faults``: pydantic's list of them."""

    def __init__(self, faults: list[Any]) -> None:
        super().__init__()
        self.faults = faults


def problem(
    kind: str,
    detail: str,
    issues: list[dict[str, str]] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Return the answer for a problem of a kind in the table above.

    :param issues: the faults of single fields.
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


def install_for_service(app: FastAPI) -> None:
    """Make the service answer every error as a problem."""
    app.exception_handler(ProblemError)(_raised)
    app.exception_handler(ContractBreachError)(_breach)
    app.exception_handler(ClientDisconnect)(_disconnected)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_refused_by_framework)
    app.exception_handler(Exception)(_failed)


def install_for_admin(app: FastAPI) -> None:
    """Make the admin port answer every error with a sentence as its ``detail``."""
    app.exception_handler(RequestValidationError)(_invalid_for_admin)
    app.exception_handler(Exception)(_failed_for_admin)


# ---- the service ---------------------------------------------------------------------------------


def _raised(_request: Request, error: ProblemError) -> JSONResponse:
    return problem(error.kind, error.detail, headers=error.headers)


def _breach(_request: Request, error: ContractBreachError) -> JSONResponse:
    return _issues(error.faults)


def _disconnected(_request: Request, _error: ClientDisconnect) -> JSONResponse:
    """Answer a client that sent half a request and left; nothing was done."""
    return problem("badRequest", "The body did not come to its end.")


def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
    """Answer a breach that the framework found; the token endpoint does in the words of OAuth."""
    if request.scope["path"].endswith("/token"):
        body = {
            "error": "invalid_request",
            "error_description": "The form does not follow RFC 6749.",
        }
        return JSONResponse(body, 400, {"Cache-Control": "no-store"})
    return _issues(error.errors())


def _refused_by_framework(_request: Request, error: HTTPException) -> JSONResponse:
    """Answer what the framework refuses by itself: unknown paths, other methods."""
    kind = _BY_STATUS.get(error.status_code, "badRequest")
    return problem(kind, "There is nothing to answer this request.", headers=error.headers)


def _failed(request: Request, error: Exception) -> JSONResponse:
    _log_failure(request, error)
    return problem("internalServerError", "The service failed; the request may be repeated.")


def _issues(faults: Sequence[Any]) -> JSONResponse:
    """Answer pydantic's list of faults: 413 when there are too many items, else 400."""
    for fault in faults:
        if fault["type"] == "too_long" and tuple(fault["loc"]) == ("body", "items"):
            return problem("payloadTooLarge", "At most 200 items in one request.")
    return problem(
        "badRequest",
        "The request does not follow the contract.",
        [_issue(fault) for fault in faults[:MOST_ISSUES]],
    )


def _issue(fault: dict[str, Any]) -> dict[str, str]:
    """Return where one fault is and which rule it breaks; never the value."""
    place, *path = fault["loc"] or ("body",)
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return {
        "type": BELGIF + "input-validation:schemaViolation",
        "in": str(place),
        "name": name.lstrip("."),
        "detail": str(fault["msg"]),
    }


# ---- the admin port ------------------------------------------------------------------------------


def _invalid_for_admin(_request: Request, error: RequestValidationError) -> JSONResponse:
    """Name the first fault by its place, without the value, which JSON may not be able to hold."""
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"][1:]) or str(fault["loc"][0])
    return JSONResponse({"detail": f"{where}: {fault['msg']}."}, 400)


def _failed_for_admin(request: Request, error: Exception) -> JSONResponse:
    _log_failure(request, error)
    return JSONResponse({"detail": "The practice site failed at this; its log says where."}, 500)


def _log_failure(request: Request, error: Exception) -> None:
    """Log a fault of ours by its place in the code.

    Its text may hold a person's data, and the path a person's number.
    """
    where = traceback.extract_tb(error.__traceback__)[-1]
    path = _DIGITS.sub("...", request.scope["path"][:_LONGEST_PATH])
    logger.error(
        "%s in %s:%s while answering %s", type(error).__name__, where.filename, where.lineno, path
    )
