"""A bus of its own with a timedate1 on it, for tests that set a clock."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.project import ROOT

StartTimedate = Callable[[str], "subprocess.Popen[str]"]
_BUS = """<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/>
<allow receive_sender="*"/></policy></busconfig>"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """Run a bus; give its address."""
    file = tmp_path / "bus.conf"
    file.write_text(_BUS.format(path=tmp_path / "bus"), "utf-8")
    command = ["dbus-daemon", "--nofork", "--print-address", f"--config-file={file}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def timedate(bus: str) -> Iterator[StartTimedate]:
    """Return ``start(error)``: the service, which answers with this error or sets the clock."""
    with ExitStack() as running:

        def start(error: str) -> subprocess.Popen[str]:
            command = [sys.executable, "-m", "tests.support.timedate", bus, error]
            service = running.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
            )
            running.callback(service.terminate)
            assert service.stdout is not None
            assert service.stdout.readline() == "ready\n"
            return service

        yield start
