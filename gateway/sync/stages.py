"""Tell at which stage an exchange with the service failed, as far as the exchange itself shows."""

from __future__ import annotations

from gateway.domain.outages import Stage
from gateway.domain.problem import Problem
from gateway.sync.errors import (
    NoAnswerError,
    NotEnrolledError,
    NotReachedError,
    RefusedByServiceError,
    ServiceError,
)

_NOT_ASKED = (Problem.SIGNED_OUT, Problem.TOO_MANY_TRIES)
_BUSY = 429
# the words of gateway.sync.http.client for where a connection broke
_NOT_REACHED = {"dns": Stage.DNS, "tls": Stage.TLS, "clock": Stage.CLOCK}


def stage_of(error: ServiceError) -> Stage | None:
    """Return the stage; ``None`` where no contact was sought: this program ends, or no log-in is
    at hand.
    """
    # a token that could not be had failed as its own exchange did
    cause = error.__cause__ if isinstance(error.__cause__, ServiceError) else error
    match cause:
        case RefusedByServiceError() if cause.status >= 500 or cause.status == _BUSY:
            return Stage.SERVICE_DOWN
        case RefusedByServiceError():
            return Stage.PORTAL if cause.is_page else Stage.REFUSED_US
        case (
            NotEnrolledError()
            | NotReachedError(problem=Problem.NOT_SET_UP | Problem.SERVICE_CHANGED)
        ):
            return Stage.OWN
        case NotReachedError():
            is_asked = cause.stage != "closed" and cause.problem not in _NOT_ASKED
            return _NOT_REACHED.get(cause.stage, Stage.TCP) if is_asked else None
        case NoAnswerError():
            # an answer that is no word of the service: somebody's page
            return Stage.PORTAL if cause.stage.startswith("http ") else Stage.NO_ANSWER
        case _:
            return Stage.OWN
