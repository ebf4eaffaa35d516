"""The line between kiosk and service: a relay of bytes before the TLS port that can be cut, mended
or made silent.

The service stays up and keeps its certificate; only the relay's public port misbehaves, so that the
kiosk sees what a dead line, a closed port or a silent one looks like. Faults that depend on what
passes by are made inside TLS, see service/protocol.py.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from enum import StrEnum

from gateway.errors import UserError

# an answer to 200 registrations in one go
_CHUNK = 262_144
# SO_LINGER with no time: closing sends a reset
_RESET = struct.pack("ii", 1, 0)


class LineState(StrEnum):
    """Name how the line is.

    It passes; it is cut (connections refused and reset); or it hangs (connections accepted,
    nothing passes).
    """

    OPEN = "open"
    CUT = "cut"
    HANG = "hang"


class PortInUseError(UserError, OSError):
    """Report that a port is taken."""


class Relay:
    """Pass bytes between a public port and the service's own.

    All methods run in the event loop that serves it.
    """

    def __init__(self, address: str, port: int) -> None:
        """Take the public port; nobody is listened to before ``open``.

        :param address: numeric address to listen on.
        :param port: 0 for any free one.
        :raises PortInUseError: when the port is taken.
        """
        self._socket = bound(address, port)
        self.address, self.port = self._socket.getsockname()[:2]
        self.line = LineState.CUT
        self._target: tuple[str, int] = ("", 0)
        self._server: asyncio.Server | None = None
        self._flowing = asyncio.Event()
        self._live: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self, target: tuple[str, int]) -> None:
        """Begin to pass connections on to ``target``."""
        self._target = target
        await self.set(LineState.OPEN)

    async def set(self, line: LineState) -> None:
        """Put the wire into a state; it holds for living connections too."""
        if line is self.line:
            return
        self.line = line
        if line is LineState.CUT:
            self._cut()
            return
        if line is LineState.OPEN:
            self._flowing.set()
        else:
            self._flowing.clear()
        if self._server is None:
            self._server = await asyncio.start_server(self._serve, sock=self._socket, limit=_CHUNK)

    def _cut(self) -> None:
        """Refuse new connections, reset the living ones, and keep the port without listening."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._socket = bound(self.address, self.port)
        self.reset_living()

    def reset_living(self) -> None:
        """Break off the connections that stand; new ones are taken as before."""
        for writer in self._live:
            reset(writer)

    async def close(self) -> None:
        """End for good: reset what lives and let the port go."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._socket.close()
        for writer in self._live:
            reset(writer)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection both ways until either side ends it or the line is cut."""
        if task := asyncio.current_task():
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self._live.add(writer)
        onward: asyncio.StreamWriter | None = None
        try:
            await self._flowing.wait()
            back, onward = await asyncio.open_connection(*self._target, limit=_CHUNK)
            self._live.add(onward)
            await asyncio.gather(self._pump(reader, onward), self._pump(back, writer))
        except (OSError, asyncio.CancelledError):
            # the other end is gone or the wire was cut: the connection ends, which is all there is
            # to say
            pass
        finally:
            for end in filter(None, (writer, onward)):
                self._live.discard(end)
                end.transport.abort()
                with contextlib.suppress(OSError):
                    await end.wait_closed()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry bytes one way, waiting while the line hangs; pass the end of the stream on."""
        while chunk := await reader.read(_CHUNK):
            await self._flowing.wait()
            writer.write(chunk)
            await writer.drain()
        if not writer.is_closing():
            writer.write_eof()


def reset(writer: asyncio.StreamWriter) -> None:
    """Break a connection off at once, with a reset in place of an orderly end."""
    connection = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()


def bound(address: str, port: int) -> socket.socket:
    """Return a TCP socket that holds a port without listening: connections are refused.

    :raises PortInUseError: when the port is taken.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    # the protocol is named, since asyncio sets TCP_NODELAY on no other socket: 40 ms an answer
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((address, port))
    except OSError as error:
        taken.close()
        raise PortInUseError(
            f"Port {port} on {address} cannot be used ({error.strerror})."
        ) from error
    return taken
