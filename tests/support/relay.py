"""A TCP relay below TLS: it passes bytes on as a bad line does, without knowing what they mean."""

from __future__ import annotations

import itertools
import select
import socket
import struct
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
    """Describe how bad the line is; all may change while it stands.

    :param delay_s: before each piece passes.
    :param rate: bytes a second, 0 without a limit.
    :param hole: a piece upwards of more bytes than this never arrives, nor does anything after it
        on that connection; 0 without a hole.
    """

    delay_s: float = 0.0
    rate: int = 0
    hole: int = 0


class Relay:
    """Pass connections on to ``upstream`` (host, port), as ``line`` says.

    ``passed``: bytes by direction since :meth:`arm`. ``cuts``: how often the relay cut.

    :param port: where it listens; 0 for any.
    """

    def __init__(self, upstream: tuple[str, int], port: int = 0) -> None:
        self.line = Line()
        self.passed = {UP: 0, DOWN: 0}
        self.cuts = 0
        self._upstream = upstream
        self._cut_after: tuple[str, int] | None = None
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=64)
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()

    @property
    def port(self) -> int:
        """Return the port on which it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """Return the address of the service behind it."""
        return f"https://localhost:{self.port}"

    def arm(self, direction: str, size: int) -> None:
        """Let ``size`` bytes pass in this direction, whatever passes in the other; then break the
        connection off.
        """
        with self._lock:
            self._cut_after = (direction, size)
            self.passed = {UP: 0, DOWN: 0}

    def reset_when_cut(self) -> None:
        """Let the connections that stand end with a reset, and not with an orderly end."""
        with self._lock:
            for end in itertools.chain(*self._pairs):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def disarm(self) -> bool:
        """Cut no more, and return whether the relay had not cut yet."""
        with self._lock:
            was_armed, self._cut_after = self._cut_after is not None, None
            return was_armed

    def cut(self) -> None:
        """Break every connection off."""
        with self._lock:
            pairs = list(self._pairs)
        for pair in pairs:
            _break(*pair)

    def serve(self) -> None:
        """Pass connections on until :meth:`close`."""
        while True:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass, args=(client,), name="relay", daemon=True).start()

    def close(self) -> None:
        """Stop listening, and break every connection off."""
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
        """Pass a piece on as the line allows, and return whether the line still stands."""
        line = self.line
        if line.hole and direction == UP and len(data) > line.hole:
            # the piece vanishes: the ends hear nothing more of each other until one gives up
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
            if self._cut_after is not None and self._cut_after[0] == direction:
                whole = len(data) < self._cut_after[1]
                data = data[: self._cut_after[1]]
                self._cut_after = (direction, self._cut_after[1] - len(data)) if whole else None
            self.passed[direction] += len(data)
            self.cuts += not whole
        (server if direction == UP else client).sendall(data)
        return whole


def _break(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def relaying(origin: str, port: int = 0) -> Iterator[Relay]:
    """Run a relay to the service at ``origin`` for as long as the block runs."""
    parts = urlsplit(origin)
    relay = Relay((parts.hostname or "localhost", parts.port or 443), port)
    thread = threading.Thread(target=relay.serve, name="relay", daemon=True)
    thread.start()
    try:
        yield relay
    finally:
        relay.close()
        thread.join(10)
