"""From a touch to what it changes on the screen, at the kiosk and at a bare QPushButton; bound 50
ms.

Seen from outside: a finger of the X server's presses, and pixels across what was pressed are read
until one differs.
"""

from __future__ import annotations

import ctypes
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from gateway.practice.child_process import read_first_line
from gateway.practice.practice_site import PracticeSite
from tests.benchmarks.figures import line, promise, scratch
from tests.support.desktop import AccessibleItem, Desktop, until
from tests.support.gate import Gate, opened_home

ROUNDS = 40
_LONGEST_S = 5.0
_Z_PIXMAP, _ALL_PLANES = 2, ctypes.c_ulong(-1)

BARE = """
from PySide6.QtWidgets import QApplication, QPushButton
application = QApplication(["bare"])
application.setStyle("Fusion")
button = QPushButton("Gateway")
button.setFixedSize(400, 200)
button.show()
print("shown", flush=True)
application.exec()
"""


def run() -> None:
    """Print both, for a large tile and for a key of the keypad, which also changes the number and
    what is said of it.
    """
    with scratch() as folder, PracticeSite(folder / "site") as site:
        home = opened_home(site, folder / "kiosk", "[sound]\nsignals = false\n")
        settings = home / "settings.toml"
        settings.write_text(
            settings.read_text("utf-8").replace("full = false", "full = true"), "utf-8"
        )
        with Desktop(folder / "bare") as desk:
            bare = desk.start([sys.executable, "-c", BARE], stdout=subprocess.PIPE)
            read_first_line(bare.stdout, 30)
            until(
                "the bare button",
                lambda: (
                    bool(desk.window_stack()) and desk.active_window() == desk.window_stack()[-1]
                ),
            )
            peer = _pressed(
                desk, AccessibleItem("", "", True, *desk.geometry(desk.active_window()))
            )
        with Desktop(folder / "desk") as desk:
            gate = Gate(desk, home)
            desk.wait_for_text("Tik uw nummer in")
            until(
                "reader and camera",
                lambda: (
                    {"Kaartlezer klaar", "Camera klaar"} <= set(desk.visible_text().splitlines())
                ),
            )
            tile = _pressed(desk, desk.find_button("Tik uw nummer in"))
            desk.tap("Tik uw nummer in")
            key = _pressed(desk, desk.find_button("5"), desk.find_button("Wissen"))
            gate.end()
    for what, taken in (("a means on the welcome screen", tile), ("a key of the keypad", key)):
        line(
            f"touched and seen: {what}",
            statistics.median(taken),
            "bare QPushButton",
            statistics.median(peer),
        )
        print(f"  {'worst':44} {max(taken) * 1000:10.2f} ms   {'':36} {max(peer) * 1000:10.2f} ms")
        promise(f"touched and seen: {what}", statistics.median(taken) * 1000, " ms", 50)


def _pressed(
    desk: Desktop, what: AccessibleItem, between: AccessibleItem | None = None
) -> list[float]:
    """Seconds from each press to the first pixel that differs. The finger slides off before it lets
    go, so nothing is chosen.

    ``between``: touched after each press, where a press already does something.
    """
    finger = _Finger(desk.name)
    x, y = what.middle
    taken = []
    for _ in range(ROUNDS):
        finger.move(x, y)
        before = finger.steady(what)
        began = time.perf_counter()
        finger.press(True)
        while finger.look(what) == before:
            if time.perf_counter() - began > _LONGEST_S:
                raise TimeoutError(
                    f"nothing changed where {what.name or 'the bare button'} was pressed"
                )
        taken.append(time.perf_counter() - began)
        finger.move(2, 2)
        finger.press(False)
        if between is not None:
            finger.steady(what)
            finger.move(*between.middle)
            finger.press(True)
            finger.press(False)
    return taken


class _Finger:
    """The X server's own finger (XTEST), and its pixels."""

    def __init__(self, name: str) -> None:
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = self._x11.XGetImage.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._x11.XGetPixel.restype = ctypes.c_ulong
        self._pixel: Callable[[ctypes.c_void_p, int, int], int] = self._x11.XGetPixel

    def move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XSync(self._display, 0)

    def press(self, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        self._x11.XSync(self._display, 0)

    def look(self, what: AccessibleItem) -> tuple[int, ...]:
        """Some pixels across it, near its upper edge, where no words stand."""
        top = what.top + max(what.height // 12, 6)
        line_of = self._x11.XGetImage(
            self._display, self._root, what.left, top, what.width, 1, _ALL_PLANES, _Z_PIXMAP
        )
        image = ctypes.c_void_p(line_of)
        seen = tuple(
            self._pixel(image, x, 0)
            for x in range(what.width // 4, what.width, max(what.width // 8, 1))
        )
        self._x11.XDestroyImage(image)
        return seen

    def steady(self, what: AccessibleItem) -> tuple[int, ...]:
        """The same, once it has not changed for a moment."""
        since, seen = time.perf_counter(), self.look(what)
        while time.perf_counter() - since < 0.1:
            time.sleep(0.005)
            now = self.look(what)
            if now != seen:
                since, seen = time.perf_counter(), now
        return seen
