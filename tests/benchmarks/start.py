"""From the start of the process to the first painted frame, against a bare PySide6 window with the same fonts."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from io import StringIO
from pathlib import Path

from gateway.practice import Display
from gateway.sandbox import commands
from tests.benchmarks.figures import line

ROUNDS = 7

_PAINTED = """
from PySide6.QtCore import QEvent, QObject

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            from PySide6.QtCore import QTimer
            QTimer.singleShot(0, lambda: print("painted", flush=True))
        return False
"""

BARE = (
    """
import sys
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(sys.argv)
application.setStyle("Fusion")
from gateway import resources
for font in (resources.folder() / "fonts").glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(font))
window = QLabel("Gateway")
window.setFixedSize(1280, 800)
"""
    + _PAINTED
    + """
painted = Painted()
window.installEventFilter(painted)
window.show()
application.exec()
"""
)

_KIOSK = """
import sys
from pathlib import Path
from gateway import app, settings
from gateway.ui.application import make_application
loaded = settings.load(Path(sys.argv[1]))
application = make_application(sys.argv[:1])
gateway = app.Gateway(loaded, application, app.window_size(loaded))
"""

FRAME = (
    _KIOSK
    + _PAINTED
    + """
painted = Painted()
gateway.window.installEventFilter(painted)
with gateway:
    application.exec()  # what stands behind the window starts after this frame
"""
)

USABLE = (
    _KIOSK
    + """
from PySide6.QtCore import QTimer
from gateway.flow.states import Closed
def look():
    if isinstance(gateway.screen.state.screen, Closed):
        gateway.window.repaint()
        print("painted", flush=True)
        watch.stop()
watch = QTimer()
watch.timeout.connect(look)
watch.start(2)
with gateway:
    app.live(gateway, application)
"""
)


def run() -> None:
    """Print the ratio."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if not os.environ.get("DISPLAY"):
            stack.enter_context(Display())
        commands.home(folder / "site", folder / "home", port=None, out=StringIO())
        home = str(folder / "home")
        bare, frame, usable = [], [], []
        for _ in range(ROUNDS):
            bare.append(_until_painted(BARE))
            frame.append(_until_painted(FRAME, home))
            usable.append(_until_painted(USABLE, home))
        peer = statistics.median(bare)
        line(f"first painted frame (median of {ROUNDS})", statistics.median(frame), "bare window, same fonts", peer)
        line("first screen that can be used", statistics.median(usable), "bare window, same fonts", peer)


def _until_painted(program: str, *arguments: str) -> float:
    # as installed: modules compiled once, whatever this shell says
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program, *arguments]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - began
        process.kill()
    assert said == "painted\n", "the window was not painted"
    return taken
