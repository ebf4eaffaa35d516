"""Test that nothing loaded behind the window sets an environment variable others may read."""

from __future__ import annotations

import subprocess
import sys

from tests.support.project import ROOT

LOADED = """
import sys
from gateway.devices import environment
environment.prepare()
# as in the kiosk, whose window comes before any thread
import PySide6.QtCore
set_later = []
def note(event, arguments):
    if event in ("os.putenv", "os.unsetenv"):
        set_later.append(arguments[0])
sys.addaudithook(note)
import gateway.app.workers
import gateway.devices.camera.camera
import gateway.devices.card.reader
import gateway.devices.sound.player
import gateway.app.card_policy
print(set_later)
"""


def test_no_variable_is_set_after_the_first_thread_has_started() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "[]\n"
