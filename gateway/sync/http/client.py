"""One HTTP exchange over ``requests``: bounded in time and size, deaf to the machine's environment,
never half understood.

``requests``' own time-out counts for each receive, so a server that drips could hold a call for
ever: here a deadline closes the socket from outside. ``REQUESTS_CA_BUNDLE`` would override the
session's roots in silence: here they are named at each call.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import requests
import urllib3

from gateway.domain.problem import Problem
from gateway.sync.errors import NoAnswerError, NotReachedError, RefusedByServiceError
from gateway.sync.http.connection import Adapter, HttpConnection
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.threads import Watchdog

# it warns of half a header, with a traceback; here that is a lost answer
logging.getLogger("urllib3").setLevel(logging.ERROR)

CONNECT_S = 5.0
RECEIVE_S = 20.0
# an answer for 200 items is about 200 kB
MOST_BYTES = 4_000_000
_CHUNK = 65_536
# the name of a problem; anything else stays out of the log
_KIND = re.compile(r"[A-Za-z][A-Za-z_-]{0,59}")


class HttpClient:
    """Exchanges with one service, one at a time, over one kept connection. Every answer's ``Date``
    teaches the clock.
    """

    def __init__(self, verify: str | bool, deadline_s: float, timepiece: clock.Clock) -> None:
        self._verify = verify
        self._deadline_s = deadline_s
        self._clock = timepiece
        self._line = HttpConnection()
        self._deadline = Watchdog(deadline_s, self._line.end, name="deadline")
        self._lock = threading.Lock()
        self._closed = False
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Accept"] = "application/json, application/problem+json"
        self._session.headers["User-Agent"] = "Gateway"
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, Adapter(self._line))

    def exchange(
        self,
        method: str,
        url: str,
        *,
        token: str = "",
        body: Any = None,
        content: bytes = b"",
        form: Mapping[str, str] | None = None,
        left: Callable[[], None] = lambda: None,
    ) -> Any:
        """The JSON of a 2xx answer. Sent is ``form``, ``body`` as JSON, or ``content``, which is
        JSON already.

        ``left``: called when the request has left whole.

        :raises NotReachedError: no connection, nothing arrived. :raises LostError: no usable
            answer, it may have arrived.
        :raises ToldError: the service said no.
        """
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if body is not None:
            content = json.dumps(body).encode("ascii")
        if content:
            headers["Content-Type"] = "application/json"
        with self._lock:
            self._line.left = left
            return self._exchange(method, url, headers, content or form)

    def _exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        sent: bytes | Mapping[str, str] | None,
    ) -> Any:
        self._line.begin(self._deadline_s)
        if self._closed:
            raise NotReachedError("closed")
        self._deadline.arm()
        asked, until = clock.boot_ms(), time.monotonic() + self._deadline_s
        try:
            with self._session.request(
                method,
                url,
                headers=headers,
                data=sent,
                timeout=(CONNECT_S, RECEIVE_S),
                verify=self._verify,
                allow_redirects=False,
                stream=True,
            ) as response:
                answered = clock.boot_ms()
                content = b"".join(_bounded(response, until))
        except (
            requests.RequestException,
            urllib3.exceptions.HTTPError,
            OSError,
            ValueError,
        ) as error:
            raise self._failed(error) from None
        finally:
            self._deadline.disarm()
            self._line.done()
        return self._understood(response, content, asked, answered)

    def _failed(self, error: Exception) -> NotReachedError | NoAnswerError:
        stage = _stage(error)
        if self._line.connected:
            return NoAnswerError(f"deadline after {stage}" if self._line.late else stage)
        problem = Problem.NOT_TRUSTED if stage == "tls" else Problem.NO_NETWORK
        return NotReachedError(stage, problem)

    def _understood(
        self, response: requests.Response, content: bytes, asked: int, answered: int
    ) -> Any:
        status = response.status_code
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        document = None
        if kind == "application/json" or kind.endswith("+json"):
            with contextlib.suppress(ValueError, RecursionError):
                document = json.loads(content)
            self._clock.observe(response.headers.get("Date", ""), asked, answered)
        if 200 <= status < 300:
            # a captive portal's page, a proxy's, or a cut answer: no word of the service
            if document is None:
                raise NoAnswerError(f"http {status} without JSON", Problem.SERVICE_DOWN)
            return document
        raise _told(status, document, response.headers.get("Retry-After"))

    @property
    def ends_ms(self) -> int | None:
        """When the first of the certificates ends that vouched for the hosts that were met (UTC
        milliseconds).
        """
        return min(self._line.ends_ms.copy().values(), default=None)

    def close(self) -> None:
        """Close for good: an exchange under way ends at once, its effect unknown, and none begins
        after it.
        """
        self._closed = True
        self._line.end()
        self._session.close()
        self._deadline.close()


def _bounded(response: requests.Response, until: float) -> Iterator[bytes]:
    size = 0
    for chunk in response.iter_content(_CHUNK):
        size += len(chunk)
        if size > MOST_BYTES or time.monotonic() > until:
            raise OSError("an answer without end")
        yield chunk


def _stage(error: Exception) -> str:
    """Where an exchange broke, in the words of the log: dns, tcp, tls, time-out, cut."""
    names = {type(error).__name__}
    cause: BaseException | None = error
    for _ in range(10):
        reason = getattr(cause, "reason", None)
        arguments = cause.args if cause is not None else ()
        inner = (
            reason
            if isinstance(reason, BaseException)
            else next((a for a in arguments if isinstance(a, BaseException)), None)
        )
        cause = inner or (cause.__cause__ or cause.__context__ if cause is not None else None)
        if cause is None:
            break
        names.add(type(cause).__name__)
    for stage, known in (
        ("dns", {"NameResolutionError", "gaierror"}),
        ("tls", {"SSLError", "SSLCertVerificationError", "CertificateError"}),
        (
            "time-out",
            {
                "ConnectTimeout",
                "ConnectTimeoutError",
                "ReadTimeout",
                "ReadTimeoutError",
                "TimeoutError",
            },
        ),
        ("refused", {"ConnectionRefusedError"}),
    ):
        if names & known:
            return stage
    return "cut"


def _told(status: int, document: Any, retry_after: str | None) -> RefusedByServiceError:
    kind = ""
    if isinstance(document, dict):
        named = str(document.get("type") or document.get("error") or "").rpartition(":")[2]
        kind = named if _KIND.fullmatch(named) else ""
    effect, problem = {
        400: (FailureKind.REFUSED, Problem.SERVICE_DOWN),
        401: (FailureKind.UNAUTHORISED, Problem.SIGNED_OUT),
        403: (FailureKind.FORBIDDEN, Problem.NO_ACCESS),
        413: (FailureKind.TOO_LARGE, Problem.SERVICE_DOWN),
        422: (FailureKind.REFUSED, Problem.SERVICE_DOWN),
        429: (FailureKind.BUSY, Problem.SERVICE_DOWN),
    }.get(status, (FailureKind.UNKNOWN, Problem.SERVICE_DOWN))
    # a proxy's or a portal's page, not the service's own word
    if status in (400, 403, 422) and document is None:
        effect = FailureKind.UNKNOWN
    return RefusedByServiceError(status, kind, effect, problem, _seconds(retry_after))


def _seconds(retry_after: str | None) -> float | None:
    """``Retry-After``: seconds, or a date."""
    if not retry_after:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (TypeError, ValueError):
        return None
