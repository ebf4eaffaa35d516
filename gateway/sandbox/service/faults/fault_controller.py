"""Faults of the whole service: line, certificate, clock, registers, database."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import ssl
from collections.abc import Callable

from gateway.sandbox.service.dependencies import Backend
from gateway.sandbox.service.faults.kinds import ServiceFault
from gateway.sandbox.service.faults.relay import LineState, Relay
from gateway.sandbox.service.faults.schedule import FaultSchedule, ScheduledFault

logger = logging.getLogger(__name__)

_TICK_S = 0.05


class CertificateSwitch:
    """Change the certificate of a TLS context from one handshake to the next.

    :param make: returns a context for a fault, "" for none.
    """

    def __init__(self, make: Callable[[str], ssl.SSLContext]) -> None:
        self._make = make
        self._contexts: dict[str, ssl.SSLContext] = {}
        self.fault = ""
        self.context = make("")
        self.context.sni_callback = self._choose

    def show(self, fault: str) -> None:
        """Show the certificate of this fault from the next handshake on; "" for the right one."""
        if fault and fault not in self._contexts:
            self._contexts[fault] = self._make(fault)
        self.fault = fault

    def _choose(
        self, connection: ssl.SSLObject | ssl.SSLSocket, _name: str | None, _context: ssl.SSLContext
    ) -> None:
        """Set the certificate in each handshake, before it is shown."""
        connection.context = self._contexts.get(self.fault, self.context)


class FaultController:
    """Keep the service as the faults want it; all methods run in the event loop that serves."""

    def __init__(self, backend: Backend, relay: Relay, certificates: CertificateSwitch) -> None:
        self._backend = backend
        self._relay = relay
        self._certificates = certificates
        self._schedule = FaultSchedule(backend.faults)
        self._offset_s: float | None = None

    @property
    def script(self) -> list[str]:
        """Return the lines of the script that is played."""
        return self._schedule.lines

    async def set(self, fault: ServiceFault) -> None:
        """Turn a fault on; it works when this returns."""
        if fault.kind == "lose-database":
            await self._lose(fault)
            return
        self._backend.faults.set(fault)
        await self.apply()

    async def clear(self, kind: str | None = None) -> None:
        """Turn the faults of a kind off, or all and the script with them."""
        if kind is None:
            self._schedule.load([])
        self._backend.faults.clear(kind)
        await self.apply()

    async def play(self, script: list[ScheduledFault]) -> None:
        """Play a script."""
        self._schedule.load(script)
        await self._tick()

    async def run(self) -> None:
        """Follow the clock until cancelled: the script, and faults whose time is over."""
        while True:
            await asyncio.sleep(_TICK_S)
            try:
                await self._tick()
            except (OSError, sqlite3.Error) as error:
                # a port that another program took meanwhile, a disk that is full
                logger.error("a fault could not be made: %s", type(error).__name__)

    async def _tick(self) -> None:
        for fault in self._schedule.tick():
            if fault.kind == "lose-database":
                await self._lose(fault)
        await self.apply()

    async def _lose(self, fault: ServiceFault) -> None:
        """Forget what was received lately, as after a restore from a copy."""
        since_ms = self._backend.clock.now_ms() - round(fault.number * 1000)
        lost = await asyncio.to_thread(self._backend.store.lose, since_ms)
        self._backend.checker.restart()
        self._backend.faults.clear(key=fault.key)
        logger.info("%s registrations are lost, as was asked", lost)

    async def apply(self) -> None:
        """Bring line, certificate, clock and registers to what the active faults make of them."""
        backend = self._backend
        on = {fault.kind: fault for fault in backend.faults.active()}
        line_state = (
            LineState.CUT if "refuse" in on else LineState.HANG if "hang" in on else LineState.OPEN
        )
        if line_state is not self._relay.line:
            await self._relay.set(line_state)
        fault = on["certificate"].value if "certificate" in on else ""
        if fault != self._certificates.fault:
            self._certificates.show(fault)
            # living connections have seen the other certificate
            self._relay.reset_living()
        offset_s = on["clock"].number if "clock" in on else None
        if offset_s != self._offset_s:
            backend.clock.offset_s, self._offset_s = offset_s or 0.0, offset_s
        backend.clock.stale_s = on["stale-date"].number if "stale-date" in on else 0.0
        before = backend.behaviour.down
        backend.behaviour.down = frozenset(
            fault.value for fault in backend.faults.active() if fault.kind == "down"
        )
        # a register is back
        if before - backend.behaviour.down:
            backend.checker.recheck()
