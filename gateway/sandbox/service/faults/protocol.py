"""HTTP on a connection that may break: cuts after so many bytes of a request or an answer, and
answers that drip.

The bytes are counted inside TLS, from the first of each request and each answer, so that "after 100
bytes" means the same every time. The end is a real one: TCP ends without a farewell of TLS, as when
a line breaks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from gateway.sandbox.service.faults.kinds import ActiveFaults
from gateway.sandbox.service.problem_responses import problem

# bytes of a request line
_LONGEST_LINE = 8192
# drops a second, at most
_TICKS = 50
# bytes that wait to drip: the writer waits for room then, as before a line that is full
_MOST_WAITING = 65_536


class BreakableTransport(asyncio.Transport):
    """Let an answer stop short, or come drop by drop.

    :param on_full: is called with whether so much waits here that the writer should wait too.
    """

    def __init__(self, transport: asyncio.Transport, on_full: Callable[[bool], None]) -> None:
        super().__init__()
        self._transport = transport
        self._on_full = on_full
        self._is_full = False
        self._left: int | None = None
        self._rate = 0.0
        self._waiting = bytearray()
        self._dripping: asyncio.TimerHandle | None = None
        self._over = False
        self._closing = False

    def begin(self, left: int | None, rate: float) -> None:
        """Begin an answer that stops after ``left`` bytes, and comes at ``rate`` bytes a second.

        ``None`` and 0 are for neither.
        """
        self._left, self._rate = left, rate

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Pass on what may be passed on."""
        if self._over:
            return
        if self._left is not None:
            data = bytes(data)[: self._left]
            self._left -= len(data)
        if self._rate or self._waiting:
            self._waiting += data
            self._drip()
            self._report_full()
        else:
            self._transport.write(data)
        if self._left == 0 and not self._waiting:
            self.abort()

    def _drip(self) -> None:
        """Let the next drop through, and see to the one after it."""
        if self._dripping or self._over:
            return
        size = max(1, round(self._rate / _TICKS)) if self._rate else len(self._waiting)
        drop, self._waiting = bytes(self._waiting[:size]), self._waiting[size:]
        if self._transport.is_closing():
            self._waiting.clear()
            return
        self._transport.write(drop)
        if self._waiting:
            pause_s = size / self._rate if self._rate else 0.0
            self._dripping = asyncio.get_running_loop().call_later(pause_s, self._next)
        elif self._left == 0:
            self.abort()
        elif self._closing:
            self._transport.close()

    def _next(self) -> None:
        self._dripping = None
        self._drip()
        self._report_full()

    def _report_full(self) -> None:
        """Report when too much waits, and when there is room again."""
        is_full = len(self._waiting) > (0 if self._is_full else _MOST_WAITING)
        if is_full is not self._is_full:
            self._is_full = is_full
            self._on_full(is_full)

    def abort(self) -> None:
        """Break off here and now."""
        self._over = True
        self._waiting.clear()
        if self._dripping:
            self._dripping.cancel()
        self._report_full()
        self._transport.abort()

    def close(self) -> None:
        """End in order, after what still waits."""
        self._closing = True
        if not self._waiting:
            self._transport.close()

    def is_closing(self) -> bool:
        """Return whether the end has begun."""
        return self._over or self._closing or self._transport.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """Return what the transport below knows."""
        return self._transport.get_extra_info(name, default)

    def pause_reading(self) -> None:
        """Take nothing in for now."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Take in again."""
        self._transport.resume_reading()


class BreakableProtocol(H11Protocol):
    """Speak uvicorn's HTTP on a transport that breaks as ``faults`` says.

    ``dated``: returns the value of a ``Date`` header now.
    """

    def __init__(
        self, *arguments: Any, faults: ActiveFaults, dated: Callable[[], str], **named: Any
    ) -> None:
        super().__init__(*arguments, **named)
        self._faults = faults
        self._dated = dated
        self._held = b""
        self._left: int | None = None
        self._full = {"line": False, "transport": False}
        self._breakable: BreakableTransport | None = None

    # the types are those of uvicorn's own protocol
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Put the breakable transport in between."""
        super().connection_made(transport)
        self._breakable = BreakableTransport(
            transport, lambda is_full: self._pause_or_resume("transport", is_full)
        )
        self.transport = self._breakable

    def pause_writing(self) -> None:
        """Note that the line takes no more for now."""
        self._pause_or_resume("line", True)

    def resume_writing(self) -> None:
        """Note that the line takes more."""
        self._pause_or_resume("line", False)

    def _pause_or_resume(self, where: str, full: bool) -> None:
        """Let the answer be written on only while there is room in both places."""
        self._full[where] = full
        if any(self._full.values()):
            self.flow.pause_writing()
        else:
            self.flow.resume_writing()

    def data_received(self, data: bytes) -> None:
        """Take in what comes, as far as it may come."""
        if self.transport.is_closing():
            return
        if self.conn.their_state is h11.IDLE and self.conn.our_state is h11.IDLE:
            self._held += data
            if (
                b"\r\n" not in self._held
                and len(self._held) < _LONGEST_LINE
                and self._faults.active()
            ):
                # the whole first line names the path
                return
            data, self._held = self._held, b""
            self._begin(data)
        if self._left is None:
            super().data_received(data)
            return
        data = data[: self._left]
        self._left -= len(data)
        if data:
            super().data_received(data)
        if self._left == 0:
            self.transport.abort()

    def _begin(self, data: bytes) -> None:
        """Find out what befalls a request that begins."""
        words = data.split(b"\r\n", 1)[0].split(b" ")
        path = words[1].decode("latin-1") if len(words) > 1 else ""
        request = self._faults.take("cut-request", path)
        answer, drip = self._faults.take("cut-answer", path), self._faults.take("drip", path)
        self._left = int(request.number) if request else None
        if self._breakable:
            left = int(answer.number) if answer else None
            self._breakable.begin(left, drip.number if drip else 0.0)

    def on_response_complete(self) -> None:
        """End what befell this request; the next one is another."""
        self._left = None
        super().on_response_complete()

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP as a problem; a request that has its answer gets no second one."""
        if self.cycle is not None:
            # a handler that still works on it writes nothing more
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            refusal = problem("badRequest", msg)
            headers = [
                *refusal.raw_headers,
                (b"date", self._dated().encode()),
                (b"connection", b"close"),
            ]
            for event in (
                h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
                h11.Data(bytes(refusal.body)),
                h11.EndOfMessage(),
            ):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


def breakable(faults: ActiveFaults, dated: Callable[[], str]) -> type[asyncio.Protocol]:
    """Return the protocol with these faults, as uvicorn wants it: a class."""

    class Breakable(BreakableProtocol):
        """One connection."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, faults=faults, dated=dated, **named)

    return Breakable
