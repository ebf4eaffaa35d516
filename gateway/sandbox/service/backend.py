"""The parts behind the endpoints, held together: what the service and the practice panel both work
on.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.sandbox.registers.files import Registers
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.checker import Checker
from gateway.sandbox.service.clock import ServiceClock
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.faults import Faults
from gateway.sandbox.service.store import Store
from gateway.sandbox.service.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Backend:
    """Registers, clock, conduct, registrations, their checks, access tokens, and what goes wrong.

    ``origin``: how the service's public addresses begin, such as https://localhost:8443.
    """

    registers: Registers
    clock: ServiceClock
    conduct: Conduct
    store: Store
    checker: Checker
    tokens: Tokens
    faults: Faults
    origin: str

    @property
    def site(self) -> Site:
        """The registers in use."""
        return self.registers.site
