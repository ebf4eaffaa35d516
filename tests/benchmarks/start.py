"""From the start of the process to a screen that can be used, against a bare PySide6 window with
the same fonts; bound 1.5.

The kiosk's first screen is the one that can be used: the closed screen's button, or the welcome
screen's keypad, answers from its first painted frame on. The program is what ``gateway`` runs;
*with its parent* is what a person or the session starts.
"""

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

from gateway.practice.practice_site import VirtualDisplay
from gateway.sandbox.cli import site_commands
from tests.benchmarks.figures import line, promise

ROUNDS = 15

BARE = """
import os
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel
from gateway import resources

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: os.write(2, b"painted\\n"))
        return False

application = QApplication(sys.argv)
application.setStyle("Fusion")
for font in (resources.folder() / "fonts").glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(font))
window = QLabel("Gateway")
window.setFixedSize(1280, 800)
painted = Painted()
window.installEventFilter(painted)
window.show()
application.exec()
"""

LISTENING = """
import os
import sys

def listen():
    import logging
    class Told(logging.Handler):
        def emit(self, record):
            if "is painted" in record.getMessage():
                os.write(2, b"painted\\n")
    logging.getLogger("gateway.app.kiosk").addHandler(Told())
"""
PROGRAM = f"""{LISTENING}
listen()
from gateway.cli import main
sys.exit(main(["--home", sys.argv[1]]))
"""
PARENT = f"""{LISTENING}
os.register_at_fork(after_in_child=listen)
from gateway.__main__ import main
sys.argv[1:] = ["--home", sys.argv[1]]
sys.exit(main())
"""
"""As the command ``gateway`` does."""


def run() -> None:
    """Print the ratios."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if not os.environ.get("DISPLAY"):
            stack.enter_context(VirtualDisplay())
        site_commands.home(folder / "site", folder / "home", port=None, out=StringIO())
        home = str(folder / "home")
        bare, program, started = [], [], []
        for _ in range(ROUNDS):
            bare.append(_until_painted(BARE))
            program.append(_until_painted(PROGRAM, home, supervised=True))
            started.append(_until_painted(PARENT, home))
        for what, taken in (("the program", program), ("with its parent", started)):
            line(
                f"{what} (median of {ROUNDS})",
                statistics.median(taken),
                "bare window, same fonts",
                statistics.median(bare),
            )
            line(f"{what} (best)", min(taken), "bare window, same fonts", min(bare))
        promise(
            "start to a screen that can be used",
            statistics.median(started) / statistics.median(bare),
            " times",
            1.5,
        )


def _until_painted(program: str, *arguments: str, supervised: bool = False) -> float:
    # as installed: modules compiled once, whatever this shell says
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    if supervised:
        environment["GATEWAY_SUPERVISED"] = ""
    command = [sys.executable, "-c", program, *arguments]
    pipe = subprocess.PIPE
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe, text=True, env=environment
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        taken = time.perf_counter() - began
        process.terminate()
        process.stderr.read()
    assert said == "painted\n", f"the window was not painted: {said}"
    return taken
