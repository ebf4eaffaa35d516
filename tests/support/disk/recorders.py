"""A recorder on a home folder where no person signs in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gateway.app.recorder import Recorder
from gateway.app.staff_door import StaffDoor
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.throttle import SIGN_IN, Throttle
from gateway.system.vault import Vault
from tests.support.journals import SEALER, writer_on


def recorder_on(home: Path, report: Callable[[object], None]) -> Recorder:
    """Return a recorder that is not started yet."""
    loaded, timepiece, writer = settings.load(home), Clock(), writer_on(home)
    client = ServiceClient(loaded, timepiece)
    return Recorder(
        report,
        settings=loaded,
        sealer=SEALER,
        writer=writer,
        timepiece=timepiece,
        credentials=Credentials(client, Vault(home), Throttle(home / SIGN_IN)),
        door=StaffDoor(writer, Vault(home), timepiece, ""),
        on_kept=lambda: None,
    )
