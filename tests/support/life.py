"""A program with a parent that starts it again, in the parts that the kiosk has: log, crash file,
beats, lifeline.

Run as ``python -m tests.support.life HOME ACT ACT ...``: the first life does the first act, and so
on. The file ``events`` in the home folder gets a line of JSON for each start and whatever else is
worth telling. As ``python -m tests.support.life --parent SILENT_S HOME ACT ...`` it is the parent:
it takes so many seconds without a heartbeat for a hang.
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

BEATING_S = 0.05


def tell(home: Path, word: str, **more: object) -> None:
    """Add an event, in one write."""
    line = json.dumps({"event": word, "pid": os.getpid(), "ns": time.monotonic_ns(), **more}) + "\n"
    with (home / "events").open("ab", buffering=0) as file:
        file.write(line.encode())


def beat() -> None:
    """As the kiosk does, for as long as it lives."""
    while True:
        supervisor.send_heartbeat()
        time.sleep(BEATING_S)


def hang() -> None:
    """The main thread does not come back."""
    for _ in range(3):
        supervisor.send_heartbeat()
    while True:
        signal.pause()


def main() -> int:
    """One life, or the parent."""
    if sys.argv[1] == "--parent":
        supervisor.HANG_TIMEOUT_S = float(sys.argv[2])
        # two interpreters start meanwhile
        supervisor.FIRST_HEARTBEAT_S = supervisor.HANG_TIMEOUT_S * 4
        command = [sys.executable, "-m", "tests.support.life", *sys.argv[3:]]
        return supervisor.Supervisor(command).run()
    home, acts = Path(sys.argv[1]), sys.argv[2:]
    log.start(home)
    lives = (
        (home / "events").read_text("utf-8").count('"started"') if (home / "events").exists() else 0
    )

    def lost() -> None:
        tell(home, "lost")
        os._exit(0)

    supervisor.watch_parent(lost)
    tell(home, "started", how=supervisor.last_ending())
    with crash.CrashHandler(home, lambda: None, lambda: None):
        act = acts[lives]
        if act == "beat":
            beat()
        if act == "hang":
            hang()
        if act == "mute":
            signal.pause()
        if act == "abort":
            os.abort()
        return int(act)


if __name__ == "__main__":
    sys.exit(main())
