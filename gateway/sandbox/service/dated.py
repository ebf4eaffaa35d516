"""The date on every answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from gateway.sandbox.service.service_clock import ServiceClock


class DateMiddleware:
    """An application whose every answer carries the ``Date`` of the service's own clock, read when
    the answer begins.
    """

    def __init__(self, app: Callable[..., Awaitable[None]], clock: ServiceClock) -> None:
        self._app = app
        self._clock = clock

    async def __call__(
        self,
        scope: dict[str, Any],
        receive: Callable[..., Awaitable[Any]],
        send: Callable[..., Awaitable[None]],
    ) -> None:
        """Answer as the wrapped application does, with the header added."""

        async def send_dated(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                dated = (b"date", self._clock.http_date().encode())
                message = {**message, "headers": [*message["headers"], dated]}
            await send(message)

        await self._app(scope, receive, send_dated)
