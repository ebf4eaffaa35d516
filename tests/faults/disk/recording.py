"""A recorder on a home folder, as a program: registers one worker after another, and says what the screen would be told.

Lines on the output: ``kept REF``, or the name of an event and its problem. It ends after so many registrations were kept.
"""

from __future__ import annotations

import os
import queue
import sys
from pathlib import Path
from typing import Any

from gateway import settings
from gateway.clock import Clock
from gateway.events import DayClosed, KeepFailed, Kept
from gateway.sync import recorder
from tests.faults.disk.history import SEALER
from tests.heart.conftest import draft

PATIENCE_S = 30.0


def main() -> int:
    """``HOME COUNT``."""
    home, count = Path(sys.argv[1]), int(sys.argv[2])
    recorder.REPAIR_S = recorder.FIRST_ROUND_S = 0.2
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    made = recorder.Recorder(
        events.put,
        settings=settings.load(home),
        sealer=SEALER,
        timepiece=Clock(),
        credentials=None,  # type: ignore[arg-type] # nobody signs in here
        kept=lambda: None,
    )
    made.start()
    kept, closed = 0, False
    made.keep(0, draft(), "")
    while kept < count:
        event = events.get(timeout=PATIENCE_S)
        if isinstance(event, Kept):
            kept += 1
            os.write(1, f"kept {event.reference}\n".encode("ascii"))
        else:
            told = getattr(event, "problem", None) or ",".join(getattr(event, "problems", ()))
            os.write(1, f"{type(event).__name__} {told}\n".encode("ascii"))
        if isinstance(event, DayClosed):  # out of service: the screen offers nothing, until the journal works again
            closed = event.problem is not None
        if isinstance(event, Kept | KeepFailed | DayClosed) and not closed and kept < count:
            made.keep(0, draft(), "")
    made.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
