"""The ways in which an exchange with the service can fail.

::

    UserError
    └── EnrolmentError           the enrolment cannot be made or read (gateway.sync.enrolment)
        └── WrongPasswordError   user name or password does not open it
    ServiceError                 no usable answer; .failure says what is known of the request
    ├── NotReachedError          no connection: nothing arrived
    ├── NoAnswerError            lost, cut, late, too long or senseless: it may have arrived
    ├── RefusedByServiceError    the service answered no, with an HTTP status
    └── NotEnrolledError         nothing was asked: the enrolment is missing or does not open
"""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.sync.retry import FailureKind


class ServiceError(Exception):
    """Describe an exchange without a usable answer.

    :param failure: what is known of the request, which decides when it is sent again.
    :param problem: what the screen shows.
    :param stage: a technical word for the log, never personal.
    :param retry_after_s: how long the service asked to wait, where it did.
    """

    def __init__(
        self,
        failure: FailureKind,
        problem: Problem,
        stage: str,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(stage)
        self.failure = failure
        self.problem = problem
        self.stage = stage
        self.retry_after_s = retry_after_s


class NotReachedError(ServiceError):
    """Report that DNS, TCP or TLS failed before a byte of the request left."""

    def __init__(self, stage: str, problem: Problem = Problem.NO_NETWORK) -> None:
        super().__init__(FailureKind.NOT_SENT, problem, stage)


class NoAnswerError(ServiceError):
    """Report a request that left and whose answer did not come whole, or cannot be read."""

    def __init__(self, stage: str, problem: Problem = Problem.NO_NETWORK) -> None:
        super().__init__(FailureKind.UNKNOWN, problem, stage)


class RefusedByServiceError(ServiceError):
    """Report that the service answered no.

    :param status: the HTTP status.
    :param problem_type: the last part of the problem's type, or OAuth's error; may be empty.
    :param is_page: a page stood in the way, which is no word of the service.
    """

    def __init__(
        self,
        status: int,
        problem_type: str,
        failure: FailureKind,
        problem: Problem,
        retry_after_s: float | None = None,
        *,
        is_page: bool = False,
    ) -> None:
        super().__init__(failure, problem, f"http {status} {problem_type}".strip(), retry_after_s)
        self.status = status
        self.problem_type = problem_type
        self.is_page = is_page


class NotEnrolledError(ServiceError):
    """Report that the key of the enrolled channel cannot be had, so nothing was asked.

    It is tried again as seldom as a refused password.
    """

    def __init__(self, stage: str, problem: Problem) -> None:
        super().__init__(FailureKind.FORBIDDEN, problem, stage)
