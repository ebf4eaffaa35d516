"""A TCP relay below TLS: it passes bytes on and does with them what a bad line does, without
knowing what they mean.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

UP, DOWN = "up", "down"
_CHUNK = 65_536


@dataclass
class Line:
    """How the line is: all may change while it stands.

    ``delay_s``: before each piece passes; ``rate``: bytes a second, 0 without a limit; ``hole``: a
    piece upwards of more bytes than this never arrives, nor does anything after it on that
    connection; 0: there is no hole.
    """

    delay_s: float = 0.0
    rate: int = 0
    hole: int = 0


class Relay:
    """Passes connections to ``upstream`` (host, port). ``line``: how it is; ``arm``: cut after so
    many bytes more.
    """

    def __init__(self, upstream: tuple[str, int]) -> None:
        self.line = Line()
        self.passed = {UP: 0, DOWN: 0}
        self._upstream = upstream
        self._left: tuple[str, int] | None = None
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()
        self.cuts = 0

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def arm(self, direction: str, size: int) -> None:
        """From now on let ``size`` bytes pass in this direction, whatever passes in the other; then
        break the connection off.
        """
        with self._lock:
            self._left = (direction, size)
            self.passed = {UP: 0, DOWN: 0}

    def disarm(self) -> bool:
        """Cut no more; whether it had not cut yet."""
        with self._lock:
            armed, self._left = self._left is not None, None
            return armed

    def cut(self) -> None:
        """Break off every connection that stands."""
        with self._lock:
            pairs = list(self._pairs)
        for pair in pairs:
            _break(*pair)

    def serve(self) -> None:
        while True:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass, args=(client,), name="relay", daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _pass(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(self._upstream, timeout=10)
        except OSError:
            client.close()
            return
        pair = (client, server)
        with self._lock:
            self._pairs.add(pair)
        for end in pair:
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError, ValueError):
            while True:
                ready, _w, _x = select.select([client, server], [], [])
                for source in ready:
                    data = source.recv(_CHUNK)
                    if not data or not self._forward(
                        client, server, UP if source is client else DOWN, data
                    ):
                        raise OSError
        with self._lock:
            self._pairs.discard(pair)
        _break(client, server)
        client.close()
        server.close()

    def _forward(
        self, client: socket.socket, server: socket.socket, direction: str, data: bytes
    ) -> bool:
        """Pass it on as the line allows; false when the line broke."""
        line = self.line
        if line.hole and direction == UP and len(data) > line.hole:
            # swallowed: the ends hear nothing more of each other until one gives up
            with suppress(OSError):
                while select.select([client], [], [])[0] and client.recv(_CHUNK):
                    pass
            return False
        if line.delay_s:
            time.sleep(line.delay_s)
        if line.rate:
            time.sleep(len(data) / line.rate)
        with self._lock:
            whole = True
            if self._left is not None and self._left[0] == direction:
                whole = len(data) < self._left[1]
                data = data[: self._left[1]]
                self._left = (direction, self._left[1] - len(data)) if whole else None
            self.passed[direction] += len(data)
            self.cuts += not whole
        (server if direction == UP else client).sendall(data)
        return whole


def _break(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def relaying(origin: str) -> Iterator[Relay]:
    """A relay to the service at ``origin`` for as long as the block runs."""
    parts = urlsplit(origin)
    relay = Relay((parts.hostname or "localhost", parts.port or 443))
    thread = threading.Thread(target=relay.serve, name="relay", daemon=True)
    thread.start()
    try:
        yield relay
    finally:
        relay.close()
        thread.join(10)
