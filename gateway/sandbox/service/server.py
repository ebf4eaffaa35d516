"""The practice service as a running whole: the endpoints behind their line, the admin port, the
checks.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import signal
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack, closing
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Self

import uvicorn

from gateway.domain.belgian_time import belgian_day
from gateway.errors import UserError
from gateway.sandbox.folder import SandboxFolder
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import FOLDER, Registers
from gateway.sandbox.service.admin import AdminRoutes, PracticeCamera
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.checker import Checker
from gateway.sandbox.service.database import Database, UsedAssertions
from gateway.sandbox.service.dependencies import Backend
from gateway.sandbox.service.faults.fault_controller import CertificateSwitch, FaultController
from gateway.sandbox.service.faults.kinds import ActiveFaults
from gateway.sandbox.service.faults.middleware import DateMiddleware, FaultMiddleware
from gateway.sandbox.service.faults.protocol import breakable
from gateway.sandbox.service.faults.relay import Relay, bound
from gateway.sandbox.service.openapi import BASE_PATH, TOKEN_PATH, WORKPLACES_PATH
from gateway.sandbox.service.overview import people, users, workplaces
from gateway.sandbox.service.presence_store import PresenceStore
from gateway.sandbox.service.routes import ServiceRoutes
from gateway.sandbox.service.service_clock import ServiceClock
from gateway.sandbox.service.tokens import Client, Tokens

logger = logging.getLogger(__name__)

CLIENT_ID = "practice-gateway"
DEFAULT_PORT = 8443
LOOPBACK = "127.0.0.1"
# seconds
_START_S = 30
_STOP_S = 10
_TICK_S = 0.002
_END_TICK_S = 0.05
_KEEP_ALIVE_S = 75


class HostUnknownError(UserError):
    """Report that this computer knows no address for a host name."""


class PracticeService:
    """Run the practice service on a folder: a context manager, or ``start`` and ``stop``.

    :param state: the folder of the practice site's files.

    :param port: the service's public port; 0 for any free one.
    :param host: the name in its addresses and certificate; it is resolved to the address that is
        listened on.
    :param admin_port: the panel's port on 127.0.0.1; 0 for any free one.
    :param site: the registers; built for today by default.
    :param camera: the practice camera, where there is one.
    :param behaviour: how the service behaves where the field leaves a choice; may be changed
        while it runs.
    """

    def __init__(
        self,
        state: Path,
        *,
        port: int = DEFAULT_PORT,
        host: str = "localhost",
        admin_port: int = 0,
        site: Site | None = None,
        camera: PracticeCamera | None = None,
        behaviour: Behaviour | None = None,
    ) -> None:
        self.clock = ServiceClock()
        self._registers = Registers(
            site or build_site(belgian_day(self.clock.now_ms())), state / FOLDER
        )
        self.behaviour = behaviour or Behaviour()
        # filled by start: how to reach and use the practice service
        self.ready: dict[str, Any] = {}
        self._folder = SandboxFolder(state)
        self._wanted = (host, port, admin_port)
        self._camera = camera
        self._loop: asyncio.AbstractEventLoop | None = None
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._trouble: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="practice-servers", daemon=True)

    def start(self) -> dict[str, Any]:
        """Start everything; return, and save for others, how to reach it.

        :raises PortInUseError: when a port is taken.
        :raises StoreBusyError: when another practice site runs on the same files.
        """
        self._thread.start()
        if not self._started.wait(_START_S):
            raise TimeoutError(f"The practice site did not start within {_START_S} seconds.")
        if self._trouble is not None:
            self._thread.join(_STOP_S)
            raise self._trouble
        return self.ready

    def stop(self) -> None:
        """Stop everything; registrations, keys and authority stay for the next start."""
        if self._loop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(_STOP_S)

    @property
    def site(self) -> Site:
        """Return the registers in use."""
        return self._registers.site

    @property
    def running(self) -> bool:
        """Return whether the servers are up."""
        return self._thread.is_alive()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        """Serve in an event loop of this thread, from before the first port to after the last."""
        try:
            asyncio.run(self._live())
        except BaseException as error:  # noqa: BLE001 - raised by start, logged after it
            self._trouble = error
            if self._started.is_set():
                logger.error("the practice site broke off: %s", type(error).__name__)
        finally:
            self._started.set()

    async def _live(self) -> None:
        """Take the ports, open the store, serve until stopped, and leave in the opposite order."""
        self._loop = asyncio.get_running_loop()
        host, port, admin_port = self._wanted
        async with AsyncExitStack() as leaving:
            relay = Relay(_address_of(host), port)
            leaving.push_async_callback(relay.close)
            panel_socket = leaving.enter_context(bound(LOOPBACK, admin_port))
            inner = leaving.enter_context(bound(LOOPBACK, 0))
            database = leaving.enter_context(closing(Database(self._folder.registrations_file)))
            store = PresenceStore(database)
            checker = Checker(self._registers, store, self.behaviour)
            checker.start()
            leaving.callback(checker.stop)
            origin = f"https://{host}:{relay.port}"
            tokens = self._tokens(origin + TOKEN_PATH, UsedAssertions(database))
            backend = Backend(
                self._registers,
                self.clock,
                self.behaviour,
                store,
                checker,
                tokens,
                ActiveFaults(),
                origin,
            )
            certificates = CertificateSwitch(
                lambda fault: self._folder.server_context(host, "localhost", LOOPBACK, fault=fault)
            )
            controller = FaultController(backend, relay, certificates)
            admin = self._folder.admin_address(panel_socket.getsockname()[1])
            panel = AdminRoutes(backend, controller, self._camera, admin)
            service = DateMiddleware(
                FaultMiddleware(ServiceRoutes(backend).app, backend.faults), self.clock
            )
            servers = [
                await _serve(
                    leaving,
                    service,
                    inner,
                    certificates.context,
                    breakable(backend.faults, self.clock.http_date),
                ),
                await _serve(leaving, panel.app, panel_socket),
            ]
            await relay.open(inner.getsockname()[:2])
            conducting = asyncio.create_task(controller.run())
            leaving.push_async_callback(_cancelled, conducting)
            self.ready = self._reach(origin, admin)
            self._folder.save(self.ready)
            self._started.set()
            await self._stop.wait()
            # both at once: each takes its time to notice
            for server in servers:
                server.should_exit = True

    def _tokens(self, audience: str, used: UsedAssertions) -> Tokens:
        """Return the tokens, with one enrolled client which belongs to the first contractor."""
        client = Client(CLIENT_ID, self._folder.client_public_key(), self.site.contractors[0].user)
        return Tokens(self._registers, self.clock, client, audience, used)

    def _reach(self, origin: str, admin: str) -> dict[str, Any]:
        """Return how to reach and use the practice service, as plain JSON."""
        return {
            "base_url": origin + BASE_PATH,
            "token_url": origin + TOKEN_PATH,
            "workplaces_url": origin + WORKPLACES_PATH,
            "ca": str(self._folder.ca_file),
            "admin": admin,
            "camera": f"{admin}/camera.mjpg" if self._camera else "",
            "users": users(self.site),
            "client": {"client_id": CLIENT_ID, "key_file": str(self._folder.client_key_file)},
            "workplaces": workplaces(self.site),
            "people": people(self.site),
        }


def run(
    state: Path,
    *,
    port: int = DEFAULT_PORT,
    host: str = "localhost",
    admin_port: int = 0,
    site: Site | None = None,
    camera: PracticeCamera | None = None,
    behaviour: Behaviour | None = None,
    ready: Callable[[dict[str, Any]], None] = lambda _reach: None,
) -> None:
    """Run the practice service until SIGINT or SIGTERM, on the main thread.

    :param ready: is called once, with how to reach it.
    """
    # no Event: its lock may be held just when the signal comes, and set() would wait for ever
    signals: queue.SimpleQueue[int] = queue.SimpleQueue()

    def end(number: int, _frame: FrameType | None) -> None:
        signals.put(number)

    before = {wanted: signal.signal(wanted, end) for wanted in (signal.SIGINT, signal.SIGTERM)}
    try:
        with PracticeService(
            state,
            port=port,
            host=host,
            admin_port=admin_port,
            site=site,
            camera=camera,
            behaviour=behaviour,
        ) as practice:
            ready(practice.ready)
            # a wait without end would not let signals in on every system
            while practice.running:
                with contextlib.suppress(queue.Empty):
                    signals.get(timeout=1)
                    break
    finally:
        for wanted, handler in before.items():
            signal.signal(wanted, handler)


async def _serve(
    leaving: AsyncExitStack,
    app: Any,
    listener: socket.socket,
    tls: ssl.SSLContext | None = None,
    protocol: type[asyncio.Protocol] | None = None,
) -> uvicorn.Server:
    """Serve an application on a socket; return once it answers.

    :param leaving: ends the server when it is left.
    :param protocol: the HTTP protocol to speak, in place of uvicorn's own.
    """
    config = uvicorn.Config(
        app,
        http=protocol or "h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        # the service logs its own failures, see problem_responses.py
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


async def _cancelled(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait for its end."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _address_of(host: str) -> str:
    """Return the IPv4 address to listen on for a host name.

    :raises HostUnknownError: when this computer does not know the name.
    """
    try:
        return str(socket.getaddrinfo(host, None, socket.AF_INET)[0][4][0])
    except socket.gaierror as error:
        raise HostUnknownError(
            f"This computer knows no address for the name {host}: choose another."
        ) from error
