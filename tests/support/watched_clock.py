"""A program that watches its clock: ``python -m tests.support.watched_clock HOME [OFFSET_S ...]``.

The service says, before the watch begins, that it is so many seconds ahead. Each event is a line of
JSON. It ends when its input does.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from gateway.app.clock_watch import ClockWatch
from gateway.domain.events import ClockChanged, ClockStepped
from gateway.system import clock, clock_memory, settings


def main() -> None:
    """Watch until nobody listens."""
    home, offsets = Path(sys.argv[1]), sys.argv[2:]
    memory = clock_memory.load(home)
    timepiece = clock.Clock(memory.drift)
    for offset in offsets:
        moment = datetime.now(UTC) + timedelta(seconds=float(offset))
        now_ms = clock.boot_ms()
        timepiece.observe(format_datetime(moment, usegmt=True), now_ms, now_ms)
    watch = ClockWatch(
        _print,
        settings=settings.load(home),
        timepiece=timepiece,
        memory=memory,
        asks_system=False,
    )
    watch.start()
    sys.stdin.read()
    watch.stop()


def _print(event: object) -> None:
    match event:
        case ClockStepped(ms):
            line: dict[str, object] = {"step": ms}
        case ClockChanged(state):
            line = {"state": [state.verdict, state.reason], "offset": state.offset_ms}
        case _:
            line = {"event": repr(event)}
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
