"""The connection under an exchange: a deadline can end it at any point, and it says from which
moment something may arrive and when its certificates end.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from typing import Any

import requests.adapters
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from gateway.sync.http import addresses, resolver


class AbortableConnection:
    """Hold the socket of the exchange under way, so that a deadline can end it at any point, a TLS
    handshake included.

    ``is_connected``: the connection stands, TLS included; from here on something may arrive.
    ``is_aborted``: the deadline ended the exchange. ``lives_ms``: by host, the first and the last
    moment at which all certificates of its chain are good (UTC milliseconds). ``life_ms``: those of
    the exchange under way, where it goes over TLS.
    """

    def __init__(self) -> None:
        self.is_connected = False
        self.is_aborted = False
        self.lives_ms: dict[str, tuple[int, int]] = {}
        self.life_ms: tuple[int, int] | None = None
        self._socket: socket.socket | None = None
        self._until = 0.0
        self._lock = threading.Lock()

    def begin(self, seconds: float) -> None:
        """Begin an exchange that may take so long; it may use the connection that stands."""
        with self._lock:
            self.is_connected, self.is_aborted, self.life_ms = False, False, None
            self._until = time.monotonic() + seconds

    @property
    def remaining_s(self) -> float:
        """Return the seconds left for the exchange."""
        return max(0.0, self._until - time.monotonic())

    def hold(self, connection: socket.socket) -> socket.socket:
        """Hold the socket of this exchange, and return it.

        A duplicate is held, since TLS takes the descriptor out of the socket that it is given.
        """
        with self._lock:
            self._close()
            self._socket = socket.fromfd(connection.fileno(), connection.family, connection.type)
            if self.is_aborted:
                self._shut_down()
        return connection

    def abort(self) -> None:
        """Break the connection off: a reader gets an end at once."""
        with self._lock:
            self.is_aborted = True
            self._shut_down()

    def release(self) -> None:
        """Let go of the socket: the exchange is over, and urllib3 keeps or closes it."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _shut_down(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


class AbortableAdapter(requests.adapters.HTTPAdapter):
    """Make connections that a deadline can end. It retries nothing: ``gateway.sync.retry`` decides
    what may be sent again.
    """

    def __init__(self, connection: AbortableConnection, context: ssl.SSLContext) -> None:
        self._connection = connection
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        """Add no roots to those of the context, as ``requests`` would."""
        conn.cert_reqs = "CERT_REQUIRED"

    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        """Let urllib3's pools make the connections below."""
        super().init_poolmanager(*arguments, **named, ssl_context=self._context)
        held = self._connection
        # the address of each host that answered last
        good: dict[str, str] = {}

        class Watched(HTTPConnection):
            """Tell the three moments that matter: TCP stands, TLS stands, a request leaves on a
            kept connection.
            """

            def _new_conn(self) -> socket.socket:
                name = self._dns_host
                try:
                    known = resolver.resolve(name, self.port, held.remaining_s)
                except OSError as error:
                    raise NameResolutionError(
                        self.host, self, socket.gaierror(str(error))
                    ) from error
                wait_s = float(self.timeout or held.remaining_s)
                try:
                    connected = addresses.connect(
                        addresses.in_turn(known, good.get(name, "")),
                        self.port,
                        min(wait_s, held.remaining_s),
                        self.socket_options or (),
                    )
                except TimeoutError as error:
                    raise ConnectTimeoutError(self, "no address answers") from error
                except OSError as error:
                    raise NewConnectionError(self, str(error)) from error
                good[name] = connected.address
                connected.socket.settimeout(wait_s)
                return held.hold(connected.socket)

            def connect(self) -> None:
                super().connect()
                held.is_connected = True
                if isinstance(self.sock, ssl.SSLSocket):
                    held.lives_ms[self.host] = chain_life_ms(self.sock)

            def request(self, *arguments: Any, **named: Any) -> None:
                if self.sock is not None:
                    held.hold(self.sock)
                    held.is_connected = True
                held.life_ms = held.lives_ms.get(self.host)
                super().request(*arguments, **named)

        class WatchedSecure(Watched, HTTPSConnection):
            """Do the same over TLS."""

        class PlainPool(urllib3.HTTPConnectionPool):
            ConnectionCls = Watched

        class SecurePool(urllib3.HTTPSConnectionPool):
            ConnectionCls = WatchedSecure

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def chain_life_ms(connection: ssl.SSLSocket) -> tuple[int, int]:
    """Return from when until when the verified chain is good: the service's own certificate and
    its authorities'. UTC milliseconds.
    """
    chain = [connection.getpeercert() or {}, *verified_authorities(connection)]
    begins, ends = (
        [ssl.cert_time_to_seconds(str(each[name])) * 1000 for each in chain if name in each]
        for name in ("notBefore", "notAfter")
    )
    return max(begins), min(ends)


def verified_authorities(connection: ssl.SSLSocket) -> list[dict[str, Any]]:
    """Return the whole verified chain, or nothing where this Python does not show it.

    Python 3.10 has it in the connection's inner object; 3.13 gives it a public name, as bytes only.
    """
    inner = getattr(connection, "_sslobj", None)
    chain = getattr(inner, "get_verified_chain", None)
    return [certificate.get_info() for certificate in chain() or ()] if chain is not None else []
