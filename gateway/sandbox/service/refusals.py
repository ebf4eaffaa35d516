"""How the panel's port says no: JSON whose ``detail`` is a sentence, for the person who asked."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from gateway.sandbox.service.problem_responses import tell_fault


def install(app: FastAPI) -> None:
    """Make the application say what it was told wrong, and log what it does wrong itself."""
    app.add_exception_handler(RequestValidationError, _misread)
    app.add_exception_handler(Exception, _unexpected)


def _misread(_request: Request, error: Exception) -> JSONResponse:
    """An order that is none: the first fault, by its place and without what stood there (which need
    not be writable as JSON).
    """
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the type under which this handler is installed
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"][1:]) or str(fault["loc"][0])
    return JSONResponse({"detail": f"{where}: {fault['msg']}."}, 400)


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    """Our own fault."""
    tell_fault(request, error)
    return JSONResponse({"detail": "The practice site failed at this; its log says where."}, 500)
