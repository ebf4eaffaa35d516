"""From the start of the command to a first screen that can be used, parent included.

The closed screen's button answers from its first painted frame on. A warm start finds its files in
the page cache, as after a fault; a cold one reads them from the disk, as after a boot.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from gateway.sandbox.folder import SandboxFolder
from gateway.sandbox.kiosk_home import make_home
from tests.benchmarks.figures import promise, stage
from tests.support.commands import ENVIRONMENT

WARM_ROUNDS = 15
COLD_ROUNDS = 3
MAX_WARM_S = 0.5
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def run() -> None:
    """Measure warm starts and, where this machine lets us, cold ones."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        home = folder / "home"
        make_home(SandboxFolder(folder / "site"), home)
        # compiles the modules, makes the journal
        until_painted(home)
        warm = [until_painted(home) for _ in range(WARM_ROUNDS)]
        stage(f"warm, {WARM_ROUNDS} starts", warm)
        if os.access(DROP_CACHES, os.W_OK):
            stage(f"cold, {COLD_ROUNDS} starts", [cold(home) for _ in range(COLD_ROUNDS)])
        else:
            print(f"  cold: not measured, {DROP_CACHES} cannot be written by this user")
        promise("first usable screen, warm (median)", statistics.median(warm), " s", MAX_WARM_S)


def cold(home: Path) -> float:
    """Return the seconds to the first screen of a start that finds nothing in the page cache."""
    os.sync()
    DROP_CACHES.write_text("3", "ascii")
    return until_painted(home)


def until_painted(home: Path) -> float:
    """Return the seconds from the start of ``gateway`` to its first screen, and end it.

    ``--verbose`` lets the log say on the error stream when the screen is painted.
    """
    command = [sys.executable, "-m", "gateway", "--home", str(home), "--verbose"]
    environment = {**ENVIRONMENT, "DISPLAY": os.environ["DISPLAY"]}
    began = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "is painted" in line:
                break
        else:
            raise AssertionError("the window was not painted:\n" + "".join(lines))
        taken = time.perf_counter() - began
        process.terminate()
        process.stderr.read()
    return taken
