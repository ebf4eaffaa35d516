"""One exchange with servers that drip, cut or lie: what is known of it afterwards, and by when."""

from __future__ import annotations

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.sync.errors import NoAnswerError, NotReachedError, RefusedByServiceError, ServiceError
from gateway.sync.http import trust
from gateway.sync.http.client import MAX_BYTES, HttpClient
from gateway.sync.retry import FailureKind
from gateway.system import clock
from tests.support.project import ExpectLog
from tests.support.sending_kit import SECRET, exchange_error
from tests.support.station import Station, answer_with, raw_server

# ---- time ----------------------------------------------------------------------------------------


def dripping(text: bytes, pause_s: float = 0.05) -> Callable[[socket.socket], None]:
    """Send a text byte by byte for as long as the other end listens."""

    def act(connection: socket.socket) -> None:
        connection.recv(65_536)
        for turn in range(10_000):
            connection.sendall(text[turn : turn + 1] or b"x")
            time.sleep(pause_s)

    return act


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        HEAD + b"X-Long: ",
        HEAD + b"Content-Length: 100000\r\n\r\n[",
        HEAD + b"\r\n[",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n",
    ],
    ids=["headers", "body", "body without a length", "chunks"],
)
def test_a_dripping_server_is_ended_by_the_deadline(
    http_client: HttpClient,
    tls: ssl.SSLContext,
    text: bytes,
    secure: bool,
    expect_log: ExpectLog,
) -> None:
    # on a busy machine the deadline finds half a line of the headers
    expect_log("Failed to parse headers")
    with raw_server(dripping(text), tls if secure else None) as url:
        error = exchange_error(http_client, url)
    assert isinstance(error, NoAnswerError)
    assert error.failure is FailureKind.UNKNOWN


def test_a_handshake_that_drips_is_ended_too(http_client: HttpClient) -> None:
    ended = threading.Event()

    def act(connection: socket.socket) -> None:
        connection.recv(65_536)
        try:
            # a server's hello of 16 kB
            for byte in b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc" + bytes(10_000):
                connection.sendall(bytes([byte]))
                time.sleep(0.05)
        except OSError:
            ended.set()

    with raw_server(act) as url:
        error = exchange_error(http_client, url.replace("http:", "https:"))
        assert ended.wait(20)
    assert isinstance(error, NotReachedError)


def test_silence_is_ended_by_the_deadline(http_client: HttpClient, tls: ssl.SSLContext) -> None:
    def act(connection: socket.socket) -> None:
        while connection.recv(65_536):
            pass

    with raw_server(act, tls) as url:
        error = exchange_error(http_client, url)
    assert isinstance(error, NoAnswerError)
    assert error.stage.startswith("deadline")


def test_after_a_deadline_the_next_exchange_is_sound(
    http_client: HttpClient, lone_station: Station
) -> None:
    released = threading.Event()
    lone_station.on("/slow", lambda call: released.wait(10) and call.drop())
    lone_station.on("/quick", answer_with(200, {"a": 1}, kind="application/json"))
    assert isinstance(exchange_error(http_client, lone_station.url + "/slow"), NoAnswerError)
    released.set()
    assert http_client.exchange("GET", lone_station.url + "/quick") == {"a": 1}


def test_close_ends_an_exchange_under_way_and_none_begins_after(
    ca: str, timepiece: clock.Clock, lone_station: Station
) -> None:
    http_client = HttpClient(trust.load(Path(ca)), 300.0, timepiece)
    reached, released = threading.Event(), threading.Event()

    def hold(_call: object) -> None:
        reached.set()
        released.wait(20)

    lone_station.on("/held", hold)
    errors: list[ServiceError] = []
    asking = threading.Thread(
        target=lambda: errors.append(exchange_error(http_client, lone_station.url + "/held"))
    )
    asking.start()
    assert reached.wait(20)
    http_client.close()
    asking.join(20)
    released.set()
    assert isinstance(errors[0], NoAnswerError)
    assert isinstance(exchange_error(http_client, lone_station.url + "/again"), NotReachedError)


# ---- size and sense ------------------------------------------------------------------------------


def test_an_endless_answer_is_not_swallowed(http_client: HttpClient, tls: ssl.SSLContext) -> None:
    sent = 0

    def act(connection: socket.socket) -> None:
        nonlocal sent
        connection.recv(65_536)
        connection.sendall(HEAD + b"\r\n[")
        while True:
            connection.sendall(b"1," * 50_000)
            sent += 100_000

    with raw_server(act, tls) as url:
        assert isinstance(exchange_error(http_client, url), NoAnswerError)
    assert sent < 3 * MAX_BYTES


@pytest.mark.parametrize(
    ("status", "content", "kind"),
    [
        (200, "<html>Sign in to the Wi-Fi</html>", "text/html"),
        (200, "", "application/json"),
        (200, '[{"a": ', "application/json"),
        (200, "[" * 100_000, "application/json"),
        (200, b"\xff\xfe\xfa", "application/json"),
        (204, "", "application/json"),
    ],
    ids=["portal", "empty", "cut", "deep", "binary", "no content"],
)
def test_what_is_no_answer_is_unknown(
    http_client: HttpClient, lone_station: Station, status: int, content: str | bytes, kind: str
) -> None:
    lone_station.on("/", answer_with(status, content, kind=kind))
    error = exchange_error(http_client, lone_station.url + "/")
    assert isinstance(error, NoAnswerError)
    assert error.problem is Problem.SERVICE_DOWN


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(
    http_client: HttpClient, lone_station: Station, status: int
) -> None:
    lone_station.on(
        "/from", answer_with(status, "", kind="text/html", Location=lone_station.url + "/to")
    )
    error = exchange_error(http_client, lone_station.url + "/from")
    assert error.failure is FailureKind.UNKNOWN
    assert [call.path for call in lone_station.seen] == ["/from"]


@pytest.mark.parametrize(
    ("status", "effect", "problem"),
    [
        (400, FailureKind.REFUSED, Problem.SERVICE_DOWN),
        (401, FailureKind.UNAUTHORISED, Problem.SIGNED_OUT),
        (403, FailureKind.FORBIDDEN, Problem.NO_ACCESS),
        (404, FailureKind.UNKNOWN, Problem.SERVICE_DOWN),
        (413, FailureKind.TOO_LARGE, Problem.SERVICE_DOWN),
        (422, FailureKind.REFUSED, Problem.SERVICE_DOWN),
        (429, FailureKind.BUSY, Problem.SERVICE_DOWN),
        (500, FailureKind.UNKNOWN, Problem.SERVICE_DOWN),
        (502, FailureKind.UNKNOWN, Problem.SERVICE_DOWN),
        (503, FailureKind.UNKNOWN, Problem.SERVICE_DOWN),
    ],
)
def test_what_a_status_means(
    http_client: HttpClient,
    lone_station: Station,
    status: int,
    effect: FailureKind,
    problem: Problem,
) -> None:
    lone_station.on(
        "/",
        answer_with(
            status, {"type": "urn:problem-type:belgif:someKind", "detail": f"about {SECRET}"}
        ),
    )
    error = exchange_error(http_client, lone_station.url + "/")
    assert isinstance(error, RefusedByServiceError)
    assert (error.failure, error.problem, error.stage) == (
        effect,
        problem,
        f"http {status} someKind",
    )


@pytest.mark.parametrize("status", [400, 403, 422])
def test_a_no_that_is_not_the_services_own_word_is_unknown(
    http_client: HttpClient, lone_station: Station, status: int
) -> None:
    lone_station.on("/", answer_with(status, "<html>blocked</html>", kind="text/html"))
    assert exchange_error(http_client, lone_station.url + "/").failure is FailureKind.UNKNOWN


@pytest.mark.parametrize("named", [f"urn:x:{SECRET}", "two\nlines: ERROR", "x" * 500, 7, None])
def test_a_problem_with_a_strange_name_stays_out_of_the_log(
    http_client: HttpClient, lone_station: Station, named: object
) -> None:
    lone_station.on("/", answer_with(400, {"type": named}))
    assert exchange_error(http_client, lone_station.url + "/").stage == "http 400"


def date_in(seconds: float) -> str:
    """Return the ``Date`` of an answer so many seconds from now."""
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "lowest", "highest"),
    [
        ("7", 7, 7),
        ("0", 0, 0),
        ("soon", None, None),
        ("-3", None, None),
        ("date", 58, 60),
        ("\xb2", None, None),
    ],
)
def test_retry_after_in_seconds_or_as_a_date(
    http_client: HttpClient, lone_station: Station, header: str, lowest: float, highest: float
) -> None:
    if header == "date":
        header = date_in(60)
    lone_station.on("/", answer_with(503, {}, Retry_After=header))
    retry_after_s = exchange_error(http_client, lone_station.url + "/").retry_after_s
    if lowest is None:
        assert retry_after_s is None
    else:
        assert lowest <= retry_after_s <= highest


def test_no_cookie_is_kept(http_client: HttpClient, lone_station: Station) -> None:
    cookie = "seen=1; Path=/; Max-Age=9999999; Secure"
    for status in (200, 503):
        lone_station.on("/", answer_with(status, {}, kind="application/json", Set_Cookie=cookie))
    http_client.exchange("GET", lone_station.url + "/")
    exchange_error(http_client, lone_station.url + "/")
    lone_station.on("/", answer_with(200, {}, kind="application/json"))
    http_client.exchange("GET", lone_station.url + "/")
    assert [call.headers["Cookie"] for call in lone_station.seen] == [None] * 3


def test_a_date_is_taken_no_further(
    http_client: HttpClient, lone_station: Station, timepiece: clock.Clock
) -> None:
    lone_station.on("/", answer_with(200, {}, kind="application/json", Date=date_in(0)))
    http_client.exchange("GET", lone_station.url + "/")
    offset = timepiece.offset()
    assert offset is not None
    assert offset.error_ms <= 2_000


@pytest.mark.parametrize(
    "header",
    [
        date_in(0).replace("GMT", "+9999"),
        date_in(0).replace("GMT", "-" + "9" * 4_000),
        date_in(0) + "0" * 10_000,
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        # the station's certificate is good for 397 days
        date_in(398 * 86_400),
    ],
    ids=["a zone", "a huge zone", "10 kB", "9999", "1970", "after the certificate"],
)
def test_a_date_that_cannot_be_true_is_not_heard(
    http_client: HttpClient, lone_station: Station, timepiece: clock.Clock, header: str
) -> None:
    said = [answer_with(200, {}, kind="application/json", Date=header)] * 2
    lone_station.on("/", *said, answer_with(200, {}, kind="application/json", Date=date_in(86_400)))
    for _ in said:
        assert http_client.exchange("GET", lone_station.url + "/") == {}
        assert timepiece.said_offset() is None
    http_client.exchange("GET", lone_station.url + "/")
    assert timepiece.said_offset() is not None


# ---- one connection ------------------------------------------------------------------------------


def test_one_connection_serves_many_exchanges_and_is_made_anew_when_gone(
    http_client: HttpClient, lone_station: Station
) -> None:
    lone_station.always("/", answer_with(200, [], kind="application/json"))
    for _ in range(3):
        http_client.exchange("GET", lone_station.url + "/")
    assert len({call.socket.getpeername() for call in lone_station.seen}) == 1
    gone = lone_station.seen[-1]
    gone.drop()
    # the end of a connection may be seen before the next exchange, or in it: then its effect is
    # unknown
    while True:
        with suppress(NoAnswerError):
            http_client.exchange("POST", lone_station.url + "/", body=[])
            break
    assert json.loads(lone_station.seen[-1].body) == []
