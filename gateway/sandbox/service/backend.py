"""The parts behind the endpoints, held together: what the service and the practice panel both work
on.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.checks import Checker
from gateway.sandbox.service.faults.kinds import ActiveFaults
from gateway.sandbox.service.service_clock import ServiceClock
from gateway.sandbox.service.store import PresenceStore
from gateway.sandbox.service.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Backend:
    """Registers, clock, behaviour, registrations, their checks, access tokens, and what goes wrong.

    ``origin``: how the service's public addresses begin, such as https://localhost:8443.
    """

    registers: Registers
    clock: ServiceClock
    behaviour: Behaviour
    store: PresenceStore
    checker: Checker
    tokens: Tokens
    faults: ActiveFaults
    origin: str

    @property
    def site(self) -> Site:
        """The registers in use."""
        return self.registers.site
