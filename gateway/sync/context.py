"""The way to the service: what everybody needs who asks or sends on it, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.sync.api import Service
from gateway.sync.contact import Contact
from gateway.sync.credentials import Credentials
from gateway.system.clock import Clock


@dataclass(frozen=True, slots=True)
class SyncContext:
    """One for each courier. ``tolerance_ms``: how far the kiosk's clock may be off before a moment
    is corrected.
    """

    service: Service
    credentials: Credentials
    clock: Clock
    contact: Contact
    tolerance_ms: float
