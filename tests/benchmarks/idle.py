"""The processor's time that an open kiosk takes while nobody is there, with and without camera."""

from __future__ import annotations

import os
import time
from pathlib import Path

from gateway.practice.practice_site import PracticeSite
from tests.benchmarks.figures import promise, scratch
from tests.support.desktop import Desktop
from tests.support.gate import Gate, opened_home

SECONDS = 30.0
# after the start, until everything is loaded
SETTLED_S = 10.0
_TICKS = os.sysconf("SC_CLK_TCK")
# by whether there is a camera: the most that is promised, in per cent of one core
MOST = {True: 60.0, False: 5.0}


def run() -> None:
    """Print the share of one core, in per cent."""
    with scratch() as folder, PracticeSite(folder / "site") as site:
        for has_camera, most in MOST.items():
            home = opened_home(site, folder / f"kiosk-{has_camera}", "[sound]\nsignals = false\n")
            if not has_camera:
                file = home / "settings.toml"
                without = file.read_text("utf-8").replace("[camera]", "[camera]\nenabled = false")
                file.write_text(without, "utf-8")
            with Desktop(folder / f"desk-{has_camera}") as desk:
                gate = Gate(desk, home)
                desk.wait_for_text("Kaartlezer klaar")
                time.sleep(SETTLED_S)
                before = _seconds_used(gate.program)
                time.sleep(SECONDS)
                share = 100 * (_seconds_used(gate.program) - before) / SECONDS
                gate.end()
            name = "with a camera" if has_camera else "without a camera"
            promise(f"share of one core while idle, {name}", share, " %", most)


def _seconds_used(pid: int) -> float:
    # the fields after the name, which may hold blanks: utime and stime are the 14th and 15th of all
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS
