"""Middleware around the service: the date of every answer, and faults of single exchanges.

With these faults HTTP itself stays true, only the content goes wrong.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from gateway.sandbox.service.faults.kinds import ActiveFaults, ServiceFault
from gateway.sandbox.service.problem_responses import KIND_OF, problem
from gateway.sandbox.service.service_clock import ServiceClock

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

PORTAL = b"""<!DOCTYPE html>
<html><head><title>Site guest network</title></head>
<body><h1>Welcome</h1><p>Accept the conditions to use this network.</p>
<form method="post" action="/accept"><button>Accept</button></form></body></html>
"""
_CHANGES = ("wrong-json", "missing-items", "doubled-items", "reordered-items", "unknown-fields")
_ENDLESS_CHUNK = b" " * 65_536
# chunks: 655 MB, after which even this ends
_MOST_ENDLESS = 10_000


class FaultMiddleware:
    """Let exchanges with an application fail as ``faults`` says."""

    def __init__(self, app: App, faults: ActiveFaults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer as the application does, or as a fault has it."""
        path = scope["path"]
        if scope["type"] != "http" or not self._faults.active():
            await self._app(scope, receive, send)
            return
        if slow := self._faults.take("slow", path):
            await asyncio.sleep(slow.number / 1000)
        if status := self._faults.take("status", path):
            await _drained(receive)
            await _refusal(status)(scope, receive, send)
        elif self._faults.take("portal", path):
            await _drained(receive)
            await _send(send, 200, [(b"content-type", b"text/html; charset=utf-8")], PORTAL)
        elif failing := self._faults.take("commit-then-fail", path):
            await self._answer(scope, receive)
            await _refusal(failing)(scope, receive, send)
        elif self._faults.take("endless", path):
            await _endless(receive, send, await self._answer(scope, receive))
        elif changes := [fault for kind in _CHANGES if (fault := self._faults.take(kind, path))]:
            answered, headers, body = await self._answer(scope, receive)
            for fault in changes:
                body = changed(body, fault)
            await _send(send, answered, headers, body)
        else:
            await self._app(scope, receive, send)

    async def _answer(
        self, scope: Message, receive: Receive
    ) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        """Return the application's answer, after it has done what it was asked."""
        body = bytearray()
        start: list[Message] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.append(message)
            else:
                body.extend(message.get("body", b""))

        await self._app(scope, receive, keep)
        return start[0]["status"], list(start[0]["headers"]), bytes(body)


class DateMiddleware:
    """Add the ``Date`` of the service's own clock to every answer, read when the answer begins."""

    def __init__(self, app: App, clock: ServiceClock) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the header added."""

        async def send_dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = (b"date", self._clock.http_date().encode())
                message = {**message, "headers": [*message["headers"], date]}
            await send(message)

        await self._app(scope, receive, send_dated)


def changed(body: bytes, fault: ServiceFault) -> bytes:
    """Return the body of an answer as a fault leaves it; one without a list of items stays."""
    if fault.kind == "wrong-json":
        return body[: len(body) // 2]
    try:
        document = json.loads(body)
    except ValueError:
        return body
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list):
        return body
    match fault.kind:
        case "missing-items":
            items = items[int(fault.number) :]
        case "doubled-items":
            items = [item for item in items for _ in range(2)]
        case "reordered-items":
            items = items[::-1]
        case _:
            items = [_strange(item) for item in items]
    return json.dumps({**document, "items": items}, ensure_ascii=False).encode()


def _strange(item: dict[str, Any]) -> dict[str, Any]:
    """Return an item with properties and codes of a later version of the contract."""
    created = item.get("createdPresenceRegistration", item)
    created |= {"validity": "underReview", "geofence": {"inside": True}}
    created["remarks"] = [
        *created.get("remarks", ()),
        {"code": "ciao_99", "labels": {"nl": "Nieuwe opmerking", "xx": "New"}},
    ]
    return item


def _refusal(fault: ServiceFault) -> App:
    """Return the answer that refuses with the status of a fault, as a problem."""
    status = int(fault.value)
    headers = {"Retry-After": str(fault.retry_s)} if fault.retry_s is not None else {}
    answer: App = problem(
        KIND_OF[status], "The practice site was told to refuse this.", headers=headers
    )
    return answer


async def _drained(receive: Receive) -> None:
    """Read the request to its end, so that its sender hears the answer."""
    while (message := await receive()).get("more_body") and message["type"] == "http.request":
        pass


async def _send(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    """Send an answer whole, with the length that it has."""
    kept = [(name, value) for name, value in headers if name.lower() != b"content-length"]
    start = {
        "type": "http.response.start",
        "status": status,
        "headers": [*kept, (b"content-length", str(len(body)).encode())],
    }
    await send(start)
    await send({"type": "http.response.body", "body": body})


async def _endless(
    receive: Receive, send: Send, answer: tuple[int, list[tuple[bytes, bytes]], bytes]
) -> None:
    """Send an answer, and blanks after it for as long as the client reads."""
    status, headers, body = answer
    kept = [(name, value) for name, value in headers if name.lower() != b"content-length"]
    await send({"type": "http.response.start", "status": status, "headers": kept})
    await send({"type": "http.response.body", "body": body[:-1], "more_body": True})
    left = asyncio.ensure_future(_left(receive))
    try:
        for _ in range(_MOST_ENDLESS):
            await send({"type": "http.response.body", "body": _ENDLESS_CHUNK, "more_body": True})
            # a client that takes all at once is never waited for: let its departure be heard
            await asyncio.sleep(0)
            if left.done():
                return
        await send({"type": "http.response.body", "body": body[-1:]})
    finally:
        left.cancel()


async def _left(receive: Receive) -> None:
    """Return once the client has left."""
    while (await receive())["type"] != "http.disconnect":
        pass
