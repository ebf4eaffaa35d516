"""A program with a parent that starts it again, in the parts that the kiosk has: log, crash file,
heartbeats, the watch on the parent.

Run as ``python -m tests.support.supervised_program HOME ACT ACT ...``: the first life does the
first act, and so on. The file ``events`` in the home folder gets a line of JSON for each start and
for the loss of the parent. With ``--parent SILENT_S HOME ACT ...`` it is the parent, which takes so
many seconds without a heartbeat for a hang.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from gateway.app import supervisor
from gateway.system import crash, log

HEARTBEAT_S = 0.05


def note(home: Path, event: str, **more: object) -> None:
    """Add an event, in one write."""
    content = {"event": event, "pid": os.getpid(), "ns": time.monotonic_ns(), **more}
    with (home / "events").open("ab", buffering=0) as file:
        file.write(json.dumps(content).encode() + b"\n")


def beat() -> None:
    """Send heartbeats as the kiosk does, for as long as it lives."""
    while True:
        supervisor.send_heartbeat()
        time.sleep(HEARTBEAT_S)


def hang() -> None:
    """Send a few heartbeats, and no more."""
    for _ in range(3):
        supervisor.send_heartbeat()
    while True:
        signal.pause()


def main() -> int:
    """Run one life, or the parent."""
    if sys.argv[1] == "--parent":
        supervisor.HANG_TIMEOUT_S = float(sys.argv[2])
        # two interpreters start meanwhile
        supervisor.FIRST_HEARTBEAT_S = supervisor.HANG_TIMEOUT_S * 4
        command = [sys.executable, "-m", "tests.support.supervised_program", *sys.argv[3:]]
        return supervisor.Supervisor(command).run()
    home, acts = Path(sys.argv[1]), sys.argv[2:]
    log.start(home)
    events = home / "events"
    lives = events.read_text("utf-8").count('"started"') if events.exists() else 0

    def on_parent_gone() -> None:
        note(home, "parent gone")
        os._exit(0)

    supervisor.watch_parent(on_parent_gone)
    note(home, "started", how=supervisor.last_ending())
    with crash.CrashHandler(home, lambda: None, lambda: None):
        match acts[lives]:
            case "beat":
                beat()
            case "hang":
                hang()
            case "mute":
                signal.pause()
            case "abort":
                os.abort()
            case code:
                return int(code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
