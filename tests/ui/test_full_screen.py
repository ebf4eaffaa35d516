"""Test that the full-screen window is as large as the screen, whatever it shows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from gateway.practice.child_process import read_first_line
from tests.support.desktop import Desktop, until
from tests.support.gallery import GALLERY
from tests.support.lengths import long_where
from tests.support.project import ROOT

PROGRAM = """
import json, sys
from PySide6.QtWidgets import QApplication
from gateway.ui.application import make_application, use_theme
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from gateway.domain.languages import LANGUAGES
from tests.support.legibility import faults

application = make_application(["gateway"])
theme = Theme.load()
use_theme(application, theme)
window = KioskWindow(theme, Languages(LANGUAGES))
window.present()
print(json.dumps({"id": str(int(window.winId()))}), flush=True)
for name in sys.stdin:
    window.draw(GALLERY[name.strip()])
    for _ in range(3):
        QApplication.processEvents()
    inside = window.geometry().getRect()
    print(json.dumps({"inside": inside, "faults": faults(window, theme)}), flush=True)
"""
SIZES = ((1024, 768), (1280, 720), (1280, 800), (1920, 1080), (1080, 1920))


class WalkingWindow:
    """Run the full-screen window in a process of its own, which draws the states it is given."""

    def __init__(self, desk: Desktop, log: Path) -> None:
        self._log = log
        with log.open("w") as errors:
            self.process = desk.start(
                [sys.executable, "-c", PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=ROOT,
            )
        self.window: str = self._read()["id"]

    def draw(self, name: str) -> dict[str, Any]:
        """Show a state of the gallery; return what the window reports of itself."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{name}\n")
        self.process.stdin.flush()
        return self._read()

    def _read(self) -> dict[str, Any]:
        line = read_first_line(self.process.stdout, 30)
        assert line, self._log.read_text("utf-8")
        report: dict[str, Any] = json.loads(line)
        return report


# one picture of each kind of screen
KINDS = {type(state.screen): name for name, state in GALLERY.items()}.values()
# a usual screen, a large one and one on its side in each run
OFTEN = [(1280, 800, True), (1920, 1080, False), (1080, 1920, True)]
CASES = [
    *(((width, height), manager, KINDS) for width, height, manager in OFTEN),
    *((size, manager, GALLERY) for size in SIZES for manager in (True, False)),
]


@pytest.mark.parametrize(
    ("size", "manager", "names"), long_where(lambda _size, _manager, names: names is GALLERY, CASES)
)
@pytest.mark.usefixtures("compiled_languages")
def test_every_screen_is_as_large_as_the_screen(
    tmp_path: Path, size: tuple[int, int], manager: bool, names: Iterable[str]
) -> None:
    with Desktop(tmp_path / "desktop", size, manager=manager) as desk:
        walking = WalkingWindow(desk, tmp_path / "log")
        until(
            "a full-screen window",
            lambda: desk.geometry(walking.window) == (0, 0, *size),
            details=lambda: str(desk.geometry(walking.window)),
        )
        wrong = []
        for name in names:
            report = walking.draw(name)
            seen = desk.geometry(walking.window)
            if seen != (0, 0, *size) or report["inside"] != [0, 0, *size]:
                wrong.append(f"{name}: {seen}, inside {report['inside']}")
            wrong += [f"{name}: {fault}" for fault in report["faults"]]
        assert not wrong, "\n".join(wrong)
