"""A TLS station on the way to the service: it passes exchanges on, and does with single ones what a
test asks for.
"""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import requests

JSON = "application/json"
PROBLEM = "application/problem+json"
BELGIF = "urn:problem-type:belgif:"
REGISTER, SEARCH, TOKEN, PROBE = (
    "/registerInBulk",
    "/presenceRegistrations/search",
    "/token",
    "/ciao_32",
)


class Call:
    """Hold one request that reached the station, and answer it."""

    def __init__(self, handler: _Handler, body: bytes) -> None:
        self._handler = handler
        self.method = handler.command
        self.path = handler.path
        self.headers = handler.headers
        self.body = body
        self.socket: socket.socket = handler.connection

    @property
    def items(self) -> list[dict[str, Any]]:
        """Return the items of a request that registers."""
        items: list[dict[str, Any]] = json.loads(self.body)["items"]
        return items

    def forward(self) -> requests.Response:
        """Pass it on, and return what the service answered."""
        upstream, ca = self._handler.server.upstream
        kept = {
            name: value
            for name, value in self.headers.items()
            if name.lower() in ("authorization", "content-type", "accept")
        }
        with requests.Session() as session:
            session.trust_env = False
            return session.request(
                self.method,
                upstream + self.path,
                data=self.body,
                headers=kept,
                verify=ca,
                timeout=20,
            )

    def send(self, status: int, content: Any, *, kind: str = JSON, **headers: str) -> None:
        """Send an answer: text and bytes as they are, anything else as JSON."""
        if not isinstance(content, str | bytes):
            content = json.dumps(content)
        data = content.encode() if isinstance(content, str) else content
        self.write(self.head(status, data, kind, headers) + data)

    def head(self, status: int, data: bytes, kind: str, headers: dict[str, str]) -> bytes:
        """Return the status line and the headers."""
        fields = {"Content-Type": kind, "Content-Length": str(len(data))}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {fields[name]}" for name in fields), "", ""]
        return "\r\n".join(lines).encode("latin-1")

    def write(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._handler.wfile.write(data)

    def drop(self) -> None:
        """Break the connection off."""
        self._handler.close_connection = True
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)


Action = Callable[[Call], None]


def pass_through(call: Call) -> None:
    """Pass the call on, and its answer back."""
    answer = call.forward()
    call.send(
        answer.status_code,
        answer.content,
        kind=answer.headers["Content-Type"],
        Date=answer.headers["Date"],
    )


def lose_answer(call: Call) -> None:
    """Pass the call on, and lose the answer."""
    call.forward()
    call.drop()


def lose_request(call: Call) -> None:
    """Lose the call: it never arrives."""
    call.drop()


def change_items(change: Callable[[list[dict[str, Any]]], Any]) -> Action:
    """Pass a call on, and change the items of the answer on the way back."""

    def act(call: Call) -> None:
        call.send(200, change(call.forward().json()["items"]))

    return act


def cut_answer(size: int) -> Action:
    """Pass a call on, and give back so many bytes of the answer only."""

    def act(call: Call) -> None:
        content = call.forward().content
        call.write((call.head(200, content, JSON, {}) + content)[:size])
        call.drop()

    return act


def answer_with(status: int, content: Any = None, *, kind: str = PROBLEM, **headers: str) -> Action:
    """Answer a call so, without passing it on."""

    def act(call: Call) -> None:
        call.send(status, {} if content is None else content, kind=kind, **headers)

    return act


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    server: Station

    def do_POST(self) -> None:
        call = Call(self, self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        with suppress(OSError):
            self.server.take(call)(call)

    do_GET = do_POST  # noqa: N815 - the library's name

    def log_message(self, *_arguments: object) -> None:
        """Log nothing: the test looks at the calls."""


class Station(ThreadingHTTPServer):
    """Take calls, and do with each what a test asked for. ``seen``: all calls so far."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, context: ssl.SSLContext, upstream: str, ca: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.socket = context.wrap_socket(
            self.socket, server_side=True, do_handshake_on_connect=False
        )
        self.upstream = (upstream, ca)
        self.seen: list[Call] = []
        self._acts: list[tuple[str, Action]] = []
        self._always: dict[str, Action] = {}
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"https://localhost:{self.server_address[1]}"

    def on(self, path: str, *acts: Action) -> None:
        """Do this with the next calls to a path that holds this text, in turn; those after them
        pass.
        """
        with self._lock:
            self._acts += [(path, act) for act in acts]

    def always(self, path: str, act: Action | None) -> None:
        """Do this with all calls to a path that holds this text; with ``None`` they pass again."""
        with self._lock:
            self._always.pop(path, None)
            if act is not None:
                self._always[path] = act

    def forget(self) -> None:
        """Let everything pass again."""
        with self._lock:
            self._acts.clear()
            self._always.clear()

    def take(self, call: Call) -> Action:
        """Note a call, and return what to do with it."""
        with self._lock:
            self.seen.append(call)
            for turn, (path, act) in enumerate(self._acts):
                if path in call.path:
                    del self._acts[turn]
                    return act
            return next(
                (act for path, act in self._always.items() if path in call.path), pass_through
            )

    def calls(self, path: str) -> list[Call]:
        """Return the calls to a path that holds this text, so far."""
        return [call for call in self.seen if path in call.path]

    def handle_error(self, _request: object, _address: object) -> None:
        """Ignore it: a connection that breaks is what these tests are about."""


@contextmanager
def running_station(context: ssl.SSLContext, upstream: str = "", ca: str = "") -> Iterator[Station]:
    """Run a station for as long as the block runs."""
    station = Station(context, upstream, ca)
    thread = threading.Thread(
        target=station.serve_forever, kwargs={"poll_interval": 0.02}, name="station", daemon=True
    )
    thread.start()
    try:
        yield station
    finally:
        station.shutdown()
        station.server_close()
        thread.join()


@contextmanager
def raw_server(
    act: Callable[[socket.socket], None], context: ssl.SSLContext | None = None
) -> Iterator[str]:
    """Run a server below HTTP, and give its address.

    :param act: gets each connection, with TLS where there is a context.
    """
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _address = listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(20)
                if context is None:
                    act(connection)
                else:
                    with context.wrap_socket(connection, server_side=True) as secure:
                        act(secure)

    thread = threading.Thread(target=serve, name="raw", daemon=True)
    thread.start()
    try:
        yield f"http{'s' if context else ''}://localhost:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def settings_text(origin: str, ca: Path | str, extra: str = "", service: str = "") -> str:
    """Return a kiosk's settings for a service at this origin."""
    return (
        f'[service]\nbase_url = "{origin}/REST/presenceRegistration/v1"\n'
        f'token_url = "{origin}/REST/oauth/v5/token"\n'
        f'workplaces_url = "{origin}/REST/gateway/v1/workplaces"\nca = "{ca}"\n{service}\n{extra}'
    )
