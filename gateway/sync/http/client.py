"""One HTTP exchange over ``requests``, bounded in time and size and read with suspicion: the one
door through which answers come, whose every failure is a :class:`gateway.sync.errors.ServiceError`.

``requests``' own time-out counts for each receive, so a server that drips could hold a call for
ever: here a deadline closes the socket from outside. The roots are those of one TLS context
(``trust``), and nothing of the environment is added to them.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3

from gateway.domain.digits import is_digits
from gateway.domain.problem import Problem
from gateway.sync.errors import (
    NoAnswerError,
    NotReachedError,
    RefusedByServiceError,
    ServiceError,
)
from gateway.sync.http.connection import AbortableAdapter, AbortableConnection
from gateway.sync.http.trust import Trust
from gateway.sync.retry import FailureKind
from gateway.system import clock, documents
from gateway.system.crash import log_fault
from gateway.system.service_time import NEAR_MS
from gateway.system.threads import Watchdog

# urllib3 warns of half a header, with a traceback; here that is a lost answer
logging.getLogger("urllib3").setLevel(logging.ERROR)

CONNECT_S = 5.0
RECEIVE_S = 20.0
# an answer for 200 items is about 200 kB
MAX_BYTES = 4_000_000
_CHUNK = 65_536
MAX_RETRY_AFTER_S = 86_400.0
# the name of a problem; anything else stays out of the log
_PROBLEM_TYPE = re.compile(r"[A-Za-z][A-Za-z_-]{0,59}")
# where an exchange broke, by the names of the exceptions of Python, urllib3 and requests
_STAGES = {
    "dns": {"NameResolutionError", "gaierror"},
    "tls": {"SSLError", "SSLCertVerificationError", "CertificateError"},
    "time-out": {
        "ConnectTimeout",
        "ConnectTimeoutError",
        "ReadTimeout",
        "ReadTimeoutError",
        "TimeoutError",
    },
    "refused": {"ConnectionRefusedError"},
}
# of OpenSSL: a certificate is not yet valid, or has expired
_OUT_OF_DATE = (9, 10)
# a scope that is missing, by Belgif and by RFC 6750
_SCOPE_ERRORS = ("missingScope", "insufficient_scope")
_REFUSALS = {
    400: (FailureKind.REFUSED, Problem.SERVICE_DOWN),
    401: (FailureKind.UNAUTHORISED, Problem.SIGNED_OUT),
    403: (FailureKind.FORBIDDEN, Problem.NO_ACCESS),
    413: (FailureKind.TOO_LARGE, Problem.SERVICE_DOWN),
    422: (FailureKind.REFUSED, Problem.SERVICE_DOWN),
    429: (FailureKind.BUSY, Problem.SERVICE_DOWN),
}


class HttpClient:
    """Exchange requests with one service, one at a time, over one kept connection.

    :param trust: the certificate authorities.
    :param deadline_s: how long one exchange may take.
    :param timepiece: learns from the ``Date`` of each answer, where an exchange names no other.
    """

    def __init__(self, trust: Trust, deadline_s: float, timepiece: clock.Clock) -> None:
        self._deadline_s = deadline_s
        self._clock = timepiece
        self._connection = AbortableConnection()
        self._deadline = Watchdog(deadline_s, self._connection.abort, name="deadline")
        self._lock = threading.Lock()
        self._is_closed = False
        self._session = requests.Session()
        self._session.trust_env = False
        # none is kept, so none is sent back
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["Accept"] = "application/json, application/problem+json"
        self._session.headers["User-Agent"] = "Gateway"
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, AbortableAdapter(self._connection, trust.context))

    def exchange(
        self,
        method: str,
        url: str,
        *,
        token: str = "",
        body: Any = None,
        form: Mapping[str, str] | None = None,
        timepiece: clock.Clock | None = None,
        read: Callable[[Any], Any] = lambda document: document,
    ) -> Any:
        """Return what ``read`` makes of the JSON of a 2xx answer.

        Whatever an answer does to the reading of it, what became of the request is unknown.

        :param body: sent as JSON.
        :param form: sent as a form, where there is no body.
        :param timepiece: learns from the answer's ``Date`` in place of the client's own.
        :raises NotReachedError: no connection, nothing arrived; ``NOT_SET_UP`` where the settings
            name no service, so that the URL has no host.
        :raises NoAnswerError: no usable answer, the request may have arrived.
        :raises RefusedByServiceError: the service said no.
        """
        if not urlsplit(url).hostname:
            raise NotReachedError("no address", Problem.NOT_SET_UP)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data: bytes | Mapping[str, str] | None = form
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode("ascii")
        try:
            with self._lock:
                document = self._exchange(method, url, headers, data, timepiece or self._clock)
            return read(document)
        except ServiceError:
            raise
        except Exception as error:  # noqa: BLE001 - no answer breaks what waits for it
            log_fault(error, "an answer of the service")
            kind = type(error).__qualname__
            raise NoAnswerError(f"unreadable: {kind}", Problem.SERVICE_DOWN) from None

    def post(self, url: str, content: bytes, kind: str, wanted: str) -> bytes:
        """Return the bytes of a 2xx answer of the media type ``wanted``; no clock learns from it.

        :param kind: the media type of ``content``.
        :raises NotReachedError, NoAnswerError: as :meth:`exchange` does.
        """
        headers = {"Content-Type": kind, "Accept": wanted}
        with self._lock:
            response, answer, *_moments = self._request("POST", url, headers, content)
        status = response.status_code
        if not 200 <= status < 300 or _kind(response) != wanted:
            raise NoAnswerError(f"http {status} without {wanted}", Problem.SERVICE_DOWN)
        return answer

    def _exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: bytes | Mapping[str, str] | None,
        timepiece: clock.Clock,
    ) -> Any:
        response, content, asked_ms, answered_ms = self._request(method, url, headers, data)
        if _is_json(response):
            date, life_ms = response.headers.get("Date", ""), self._connection.life_ms
            timepiece.observe(date, asked_ms, answered_ms, life_ms)
        return _read(response, content)

    def _request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: bytes | Mapping[str, str] | None,
    ) -> tuple[requests.Response, bytes, int, int]:
        """Return an answer with its content, and the boot time before and after it."""
        self._connection.begin(self._deadline_s)
        if self._is_closed:
            raise NotReachedError("closed")
        self._deadline.arm()
        asked_ms, until = clock.boot_ms(), time.monotonic() + self._deadline_s
        try:
            with self._session.request(
                method,
                url,
                headers=headers,
                data=data,
                timeout=(CONNECT_S, RECEIVE_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                answered_ms = clock.boot_ms()
                content = b"".join(_bounded_chunks(response, until))
        except (
            requests.RequestException,
            urllib3.exceptions.HTTPError,
            OSError,
            ValueError,
        ) as error:
            raise self._exchange_error(error) from None
        finally:
            self._deadline.disarm()
            self._connection.release()
        return response, content, asked_ms, answered_ms

    def _exchange_error(self, error: Exception) -> NotReachedError | NoAnswerError:
        stage = _stage(error)
        if self._connection.is_connected:
            return NoAnswerError(
                f"deadline after {stage}" if self._connection.is_aborted else stage
            )
        if stage == "tls" and _is_out_of_date(error) and not self._is_clock_right():
            return NotReachedError("clock", Problem.CLOCK_STOPS_TRUST)
        problem = Problem.NOT_TRUSTED if stage == "tls" else Problem.NO_NETWORK
        return NotReachedError(stage, problem)

    def _is_clock_right(self) -> bool:
        """Return whether this machine's clock is known to be right, as certificates need it."""
        offset = self._clock.offset()
        return offset is not None and abs(offset.ms) <= NEAR_MS

    @property
    def certificate_ends_ms(self) -> int | None:
        """Return when the first certificate of the hosts' chains ends (UTC milliseconds)."""
        lives_ms = self._connection.lives_ms.copy()
        return min((ends_ms for _begins_ms, ends_ms in lives_ms.values()), default=None)

    def close(self) -> None:
        """Close for good: an exchange under way ends at once, its effect unknown, and none begins
        after it.
        """
        self._is_closed = True
        self._connection.abort()
        self._session.close()
        self._deadline.close()


def _kind(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _is_json(response: requests.Response) -> bool:
    kind = _kind(response)
    return kind == "application/json" or kind.endswith("+json")


def _read(response: requests.Response, content: bytes) -> Any:
    """Return the JSON of a 2xx answer, or raise what any other answer means."""
    status = response.status_code
    document = None
    if _is_json(response):
        with contextlib.suppress(documents.DocumentError):
            document = documents.read_json(content, MAX_BYTES)
    if 200 <= status < 300:
        # a captive portal's page, a proxy's, or a cut answer: no word of the service
        if document is None:
            raise NoAnswerError(f"http {status} without JSON", Problem.SERVICE_DOWN)
        return document
    raise _refusal(status, document, response.headers)


def _bounded_chunks(response: requests.Response, until: float) -> Iterator[bytes]:
    size = 0
    for chunk in response.iter_content(_CHUNK):
        size += len(chunk)
        if size > MAX_BYTES or time.monotonic() > until:
            raise OSError("an answer without end")
        yield chunk


def _stage(error: Exception) -> str:
    """Return where an exchange broke, as a word for the log: dns, tls, time-out, refused, cut."""
    names = {type(cause).__name__ for cause in _causes(error)}
    return next((stage for stage, known in _STAGES.items() if names & known), "cut")


def _is_out_of_date(error: Exception) -> bool:
    """Return whether a certificate is not yet good, or no more, by this machine's clock."""
    return any(getattr(cause, "verify_code", None) in _OUT_OF_DATE for cause in _causes(error))


def _causes(error: Exception) -> Iterator[BaseException]:
    """Give an error and those inside it."""
    cause: BaseException | None = error
    # bounded, since a chain of causes may be a ring
    for _ in range(10):
        if cause is None:
            return
        yield cause
        cause = _cause(cause)


def _cause(error: BaseException) -> BaseException | None:
    """Return the error inside this one: urllib3 has it as a reason, requests as an argument."""
    inner = [getattr(error, "reason", None), *error.args, error.__cause__, error.__context__]
    return next((each for each in inner if isinstance(each, BaseException)), None)


def _refusal(status: int, document: Any, headers: Mapping[str, str]) -> RefusedByServiceError:
    problem_type = ""
    if isinstance(document, dict):
        last = str(document.get("type") or document.get("error") or "").rpartition(":")[2]
        problem_type = last if _PROBLEM_TYPE.fullmatch(last) else ""
    failure, problem = _REFUSALS.get(status, (FailureKind.UNKNOWN, Problem.SERVICE_DOWN))
    # the scheme of a token (RFC 6750), which needs no body
    challenge = headers.get("WWW-Authenticate", "").lower()
    # a proxy's, a portal's or a firewall's page, not the service's own word
    is_page = document is None and not challenge.startswith("bearer")
    if is_page:
        problem = Problem.SERVICE_DOWN
        if status in (400, 403, 422):
            failure = FailureKind.UNKNOWN
    elif status == 403 and (problem_type in _SCOPE_ERRORS or "insufficient_scope" in challenge):
        problem = Problem.NO_SCOPE
    retry_after_s = _seconds(headers.get("Retry-After"))
    return RefusedByServiceError(
        status, problem_type, failure, problem, retry_after_s, is_page=is_page
    )


def _seconds(retry_after: str | None) -> float | None:
    """Read ``Retry-After``, seconds or a date; what is neither says nothing."""
    text = (retry_after or "").strip()
    if is_digits(text):
        return min(float(text), MAX_RETRY_AFTER_S)
    try:
        seconds = parsedate_to_datetime(text).timestamp() - time.time()
    # the library has more ways to fail than it names: a zone of 99 digits overflows
    except Exception:  # noqa: BLE001
        return None
    return min(max(0.0, seconds), MAX_RETRY_AFTER_S) if math.isfinite(seconds) else None
