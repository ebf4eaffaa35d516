"""A recorder on a home folder where no person signs in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gateway.app.recorder import Recorder
from gateway.app.services import Services
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.pins import Pins
from gateway.system.throttle import SIGN_IN, Throttle
from gateway.system.vault import Vault
from tests.support.journals import SEALER


def recorder_on(home: Path, report: Callable[[object], None]) -> Recorder:
    """Return a recorder that is not started yet."""
    loaded, timepiece, vault = settings.load(home), Clock(), Vault(home)
    client = ServiceClient(loaded, timepiece)
    credentials = Credentials(client, vault, Throttle(home / SIGN_IN))
    services = Services(loaded, vault, Pins(vault), SEALER, timepiece, client, credentials)
    return Recorder(report, services, lambda: None)
