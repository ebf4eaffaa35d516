"""Everything an exchange with the service can end in, other than an answer.

::

    ServiceError            effect (what is known of the request), problem (what a person is told)
    ├── NotReachedError     no connection: nothing arrived
    ├── LostError           the answer was lost, cut, late, too long or senseless: it may have
    arrived ├── ToldError           the service answered no, with an HTTP status └──
    NotEnrolledError    the enrolment on this kiosk is missing, or not opened by this user name and
    password
"""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.sync.retry import FailureKind


class ServiceError(Exception):
    """An exchange without a usable answer. ``stage`` is a technical word for the log, never
    personal.
    """

    def __init__(
        self, effect: FailureKind, problem: Problem, stage: str, retry_after_s: float | None = None
    ) -> None:
        super().__init__(stage)
        self.effect = effect
        self.problem = problem
        self.stage = stage
        self.retry_after_s = retry_after_s


class NotReachedError(ServiceError):
    """No connection: DNS, TCP or TLS failed before a byte of the request left."""

    def __init__(self, stage: str, problem: Problem = Problem.NO_NETWORK) -> None:
        super().__init__(FailureKind.NOT_SENT, problem, stage)


class NoAnswerError(ServiceError):
    """The request left and its answer did not come whole, or says nothing that can be read."""

    def __init__(self, stage: str, problem: Problem = Problem.NO_NETWORK) -> None:
        super().__init__(FailureKind.UNKNOWN, problem, stage)


class RefusedByServiceError(ServiceError):
    """The service's own no: ``status`` is the HTTP status, ``kind`` the last part of the problem's
    type (or OAuth's error).
    """

    def __init__(
        self,
        status: int,
        kind: str,
        effect: FailureKind,
        problem: Problem,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(effect, problem, f"http {status} {kind}".strip(), retry_after_s)
        self.status = status
        self.kind = kind


class NotEnrolledError(ServiceError):
    """Nothing was asked: the key of the enrolled channel cannot be had. Tried again as seldom as a
    refused password.
    """

    def __init__(self, stage: str, problem: Problem) -> None:
        super().__init__(FailureKind.FORBIDDEN, problem, stage)
