"""The connection under an exchange: held where a deadline can end it, watched for the moment from
which something may arrive.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import requests.adapters
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, NameResolutionError

from gateway.sync.http import resolver


class HttpConnection:
    """The connection of the exchange under way, so that the deadline can end it at any point, a TLS
    handshake included.
    """

    def __init__(self) -> None:
        # TLS included: from here on something may arrive
        self.connected = False
        self.late = False
        self.left: Callable[[], None] = lambda: None
        # by host: when the first certificate of its chain ends
        self.ends_ms: dict[str, int] = {}
        self._socket: socket.socket | None = None
        self._until = 0.0
        self._lock = threading.Lock()

    def begin(self, seconds: float) -> None:
        """A new exchange that may take so long; it may use the connection that stands."""
        with self._lock:
            self.connected, self.late = False, False
            self._until = time.monotonic() + seconds

    @property
    def left_s(self) -> float:
        """Seconds left for the exchange."""
        return max(0.0, self._until - time.monotonic())

    def took(self, connection: socket.socket) -> socket.socket:
        """The connection of this exchange. Held as a duplicate, since TLS takes the descriptor out
        of the socket it is given.
        """
        with self._lock:
            self._let_go()
            self._socket = socket.fromfd(connection.fileno(), connection.family, connection.type)
            if self.late:
                self._shut()
        return connection

    def end(self) -> None:
        """Break the connection off: who reads from it gets an end at once."""
        with self._lock:
            self.late = True
            self._shut()

    def done(self) -> None:
        """The exchange is over; who made the connection keeps or closes it."""
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


class Adapter(requests.adapters.HTTPAdapter):
    """Connections that tell their line when they are up. No retries of its own: what may be sent
    again is decided elsewhere.
    """

    def __init__(self, line: HttpConnection) -> None:
        self._line = line
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        """Pools whose connections are the ones below."""
        super().init_poolmanager(*arguments, **named)
        line = self._line

        class Told(HTTPConnection):
            """The three moments that matter: TCP stands, TLS stands, a request leaves on a kept
            connection.
            """

            def _new_conn(self) -> socket.socket:
                name = self._dns_host
                try:
                    addresses = resolver.resolved(name, self.port, line.left_s)
                except OSError as error:
                    raise NameResolutionError(
                        self.host, self, socket.gaierror(str(error))
                    ) from error
                try:
                    return line.took(self._to_one_of(addresses))
                finally:
                    # the name that the certificate must be for
                    self._dns_host = name

            def _to_one_of(self, addresses: Sequence[str]) -> socket.socket:
                """A connection to the first of the addresses that takes one in time."""
                for address in addresses:
                    self._dns_host = address
                    try:
                        return super()._new_conn()
                    except HTTPError:
                        if address == addresses[-1] or not line.left_s:
                            raise
                raise AssertionError("there is an address")

            def connect(self) -> None:
                super().connect()
                line.connected = True
                if isinstance(self.sock, ssl.SSLSocket):
                    line.ends_ms[self.host] = chain_ends_ms(self.sock)

            def request(self, *arguments: Any, **named: Any) -> None:
                if self.sock is not None:
                    line.took(self.sock)
                    line.connected = True
                super().request(*arguments, **named)
                line.left()

        class ToldSecure(Told, HTTPSConnection):
            """The same over TLS."""

        class PlainPool(urllib3.HTTPConnectionPool):
            ConnectionCls = Told

        class SecurePool(urllib3.HTTPSConnectionPool):
            ConnectionCls = ToldSecure

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def chain_ends_ms(connection: ssl.SSLSocket) -> int:
    """When the first certificate of the verified chain ends: the service's own, or one of its
    authorities'. UTC milliseconds.
    """
    told = [connection.getpeercert() or {}, *verified_authorities(connection)]
    ends = [
        ssl.cert_time_to_seconds(str(certificate["notAfter"]))
        for certificate in told
        if "notAfter" in certificate
    ]
    return int(min(ends) * 1000)


def verified_authorities(connection: ssl.SSLSocket) -> list[dict[str, Any]]:
    """The whole chain. Python 3.10 has it in the connection's inner object, and gives it a public
    name in 3.13 as bytes only.
    """
    inner = getattr(connection, "_sslobj", None)
    chain = getattr(inner, "get_verified_chain", None)
    return [certificate.get_info() for certificate in chain() or ()] if chain is not None else []
