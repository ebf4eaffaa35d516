"""A recorder as a program: it registers one worker after another, and prints its events.

Lines on the output: ``kept REF``, or the name of an event and its problem, with ``unsure`` where
the disk took no note of a refusal. It ends after so many registrations were kept. With ``dying`` a
courier has the journal open too, so that no log is put away when the recorder lets go of it, and
all is killed at the moment in which a worker is told *not kept*.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
from pathlib import Path
from typing import Any

from gateway.app import recorder
from gateway.domain.events import DayClosed, KeepFailed, Kept
from gateway.domain.problem import Problem
from gateway.flow.effects import Keep
from gateway.journal.store import Store
from tests.support.disk.recorders import recorder_on
from tests.support.people import draft

PATIENCE_S = 30.0


def main() -> int:
    """Run with ``HOME COUNT [dying]``."""
    home, count = Path(sys.argv[1]), int(sys.argv[2])
    recorder.REPAIR_S = recorder.FIRST_ROUND_S = 0.2
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    made = recorder_on(home, events.put)
    courier = Store(home) if "dying" in sys.argv else None
    made.start()
    kept, closed = 0, False
    made.execute(Keep(0, draft(), ""))
    while kept < count:
        event = events.get(timeout=PATIENCE_S)
        if isinstance(event, Kept):
            kept += 1
            os.write(1, f"kept {event.reference}\n".encode("ascii"))
        else:
            told = getattr(event, "problem", None) or ",".join(getattr(event, "problems", ()))
            unsure = " unsure" if told is Problem.KEPT_OR_NOT else ""
            os.write(1, f"{type(event).__name__} {told}{unsure}\n".encode("ascii"))
            if isinstance(event, KeepFailed) and "dying" in sys.argv:
                os.kill(os.getpid(), signal.SIGKILL)
        # out of service: the screen offers nothing, until the journal works again
        if isinstance(event, DayClosed):
            closed = event.problem is not None
        if isinstance(event, Kept | KeepFailed | DayClosed) and not closed and kept < count:
            made.execute(Keep(0, draft(), ""))
    made.stop()
    if courier is not None:
        courier.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
