"""The web server under the practice site: one application on one socket, ended in order."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from contextlib import AsyncExitStack
from typing import Any

import uvicorn

_TICK_S = 0.002
_END_TICK_S = 0.05
_KEEP_ALIVE_S = 75


async def serve(
    leaving: AsyncExitStack,
    app: Any,
    listener: socket.socket,
    tls: ssl.SSLContext | None = None,
    protocol: type[asyncio.Protocol] | None = None,
) -> uvicorn.Server:
    """Serve an application on a socket, with TLS and on a protocol of its own where they are given;
    returns once it answers.
    """
    config = uvicorn.Config(
        app,
        http=protocol or "h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        # the service tells of its own failures, see problems.py
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=tls is None,
        timeout_keep_alive=_KEEP_ALIVE_S,
        ssl_context_factory=(lambda _config, _default: tls) if tls else None,
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve([listener]))

    async def end() -> None:
        server.should_exit = True
        while not serving.done():
            for connection in list(server.server_state.connections):
                # a camera's stream would never end by itself
                connection.transport.abort()
            await asyncio.wait({serving}, timeout=_END_TICK_S)
        await serving

    leaving.push_async_callback(end)
    while not server.started and not serving.done():
        await asyncio.sleep(_TICK_S)
    return server


async def ended(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait for its end."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def address_of(host: str) -> str:
    """The IPv4 address to listen on for a host name.

    :raises OSError: with a sentence, when this computer does not know the name.
    """
    try:
        return str(socket.getaddrinfo(host, None, socket.AF_INET)[0][4][0])
    except socket.gaierror as error:
        raise OSError(
            f"This computer knows no address for the name {host}: choose another."
        ) from error
