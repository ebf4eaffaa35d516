"""A recorder on a home folder where no person signs in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gateway.app.recorder import Recorder
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.throttle import STAFF_CODE, Throttle
from tests.support.journals import SEALER, writer_on


def recorder_on(home: Path, report: Callable[[object], None]) -> Recorder:
    """Return a recorder that is not started yet."""
    return Recorder(
        report,
        settings=settings.load(home),
        sealer=SEALER,
        writer=writer_on(home),
        timepiece=Clock(),
        credentials=None,  # type: ignore[arg-type] # no one signs in here
        staff_throttle=Throttle(home / STAFF_CODE),
        on_kept=lambda: None,
    )
