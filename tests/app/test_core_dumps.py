"""Nothing of what the kiosk knows leaves its memory: no core dump, and no other program of its user
reads along.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import ENVIRONMENT, HeadlessKiosk, command
from tests.support.desktop import until

WATCHER = """
import json, os, pathlib, resource, signal, subprocess, sys, time
number, log, *command = sys.argv[1:]
_soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
def is_readable(pid):
    try:
        open(f"/proc/{pid}/mem", "rb").close()
    except OSError:
        return False
    return True
with subprocess.Popen(["sleep", "60"]) as control:
    open_memory = {"another program": is_readable(control.pid)}
    control.kill()
parent = subprocess.Popen(command)
while not pathlib.Path(log).exists() or "is painted" not in pathlib.Path(log).read_text():
    assert parent.poll() is None
    time.sleep(0.02)
children = pathlib.Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text().split()
open_memory |= {"parent": is_readable(parent.pid), "program": is_readable(int(children[0]))}
for pid, sent in (
    (parent.pid, signal.SIGSTOP),
    (int(children[0]), int(number)),
    (parent.pid, int(number)),
    (parent.pid, signal.SIGCONT),
):
    os.kill(pid, sent)
_pid, status = os.waitpid(parent.pid, 0)
print(json.dumps([open_memory, os.WTERMSIG(status), os.WCOREDUMP(status)]))
"""
"""Starts the kiosk, looks whether its memory can be read, and ends both of its processes."""


def without_rights(line: list[str]) -> list[str]:
    """Return a command line without root's right to read what it likes."""
    return ["setpriv", "--bounding-set=-all", *line] if os.geteuid() == 0 else line


@pytest.mark.usefixtures("display", "compiled_languages")
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_neither_process_leaves_a_core_or_shows_its_memory(
    kiosk: HeadlessKiosk, tmp_path: Path, number: signal.Signals
) -> None:
    log = kiosk.home / "gateway.log"
    line = [sys.executable, "-c", WATCHER, str(int(number)), str(log)]
    done = subprocess.run(
        without_rights([*line, *command(kiosk.home, "run", "--window")]),
        cwd=tmp_path,
        env={**ENVIRONMENT, "DISPLAY": os.environ["DISPLAY"]},
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    open_memory, ended_by, has_core = json.loads(done.stdout)
    assert open_memory == {"another program": True, "parent": False, "program": False}
    assert (ended_by, has_core) == (number, False)
    trace = kiosk.home / "crash.log"
    until("the trace", lambda: "Fatal Python error" in trace.read_text("utf-8"))
    assert not list(tmp_path.glob("core*"))
