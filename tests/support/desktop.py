"""Run a desktop for one test: a virtual screen with a window manager, used from outside.

Input is xdotool's. What is seen comes from the window manager's properties of windows (obxprop
comes with openbox) and, for the parts of a window, from the desktop's accessibility service, as for
a screen reader (``accessibility_tree.py``).
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from gateway.practice.child_process import read_first_line, start_child

START_S = 15.0
WAIT_S = 20.0
_LOOK_S = 0.02
_AGAIN_S = 5.0
# it has the accessibility service's own binding
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAM = "gateway"

ACTIONS = {
    "Close": "",
    "Iconify": "",
    "Lower": "",
    "ToggleFullscreen": "",
    "ToggleShade": "",
    "ToggleDecorations": "",
    "ToggleAlwaysOnTop": "",
    "ToggleAlwaysOnBottom": "",
    "ToggleShowDesktop": "",
    "Unfocus": "",
    "NextWindow": "<finalactions><action name='Focus'/><action name='Raise'/></finalactions>",
    "GoToDesktop": "<to>right</to><wrap>yes</wrap>",
    "SendToDesktop": "<to>right</to><wrap>yes</wrap><follow>no</follow>",
    "MoveResizeTo": "<x>10</x><y>10</y><width>400</width><height>300</height>",
}
"""What openbox does at a key to the window in front, without asking it: actions and details."""

_LETTERS = dict(zip(ACTIONS, "abcdefghijklmnopqrstuvw", strict=False))
_MENU = (
    "<openbox_menu xmlns='http://openbox.org/3.4/menu'>"
    "<menu id='root-menu' label='x'/></openbox_menu>"
)


def _config(mark: Path) -> str:
    binds = "".join(
        f"<keybind key='W-{_LETTERS[name]}'><action name='{name}'>{more}</action></keybind>"
        for name, more in ACTIONS.items()
    )
    return (
        "<openbox_config xmlns='http://openbox.org/3.4/rc'><desktops><number>2</number></desktops>"
        f"<focus><focusNew>yes</focusNew></focus><keyboard>{binds}<keybind key='W-z'>"
        f"<action name='Execute'><command>touch {mark}</command></action></keybind></keyboard>"
        "<menu><file>menu.xml</file></menu></openbox_config>"
    )


_STARTS = 3

Seen = TypeVar("Seen")


def until(
    what: str, holds: Callable[[], Seen], seconds: float = WAIT_S, details: Callable[[], str] = str
) -> Seen:
    """Wait until ``holds()``, and return what it saw: the next look may see something else.

    After ``seconds`` fail with the name ``what`` and ``details()``.
    """
    deadline = time.monotonic() + seconds
    while not (seen := holds()):
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s for: {what}\n{details()}"
        time.sleep(_LOOK_S)
    return seen


class AccessibleItem(NamedTuple):
    """Describe an item that is shown: name and role for a screen reader, place in pixels."""

    name: str
    role: str
    is_enabled: bool
    left: int
    top: int
    width: int
    height: int

    @property
    def is_pressable(self) -> bool:
        return self.role == "push button" and self.is_enabled

    @property
    def middle(self) -> tuple[int, int]:
        return self.left + self.width // 2, self.top + self.height // 2


class KeyStep(NamedTuple):
    """Press or release a key, some milliseconds after the step before."""

    code: int
    is_press: bool
    after_ms: int = 0


class Desktop:
    """Hold the desktop; as a context manager. Programs in its ``environment`` appear on it.

    :param manager: whether a window manager runs on it.
    """

    def __init__(
        self, folder: Path, size: tuple[int, int] = (1280, 800), *, manager: bool = True
    ) -> None:
        self.size = size
        self._has_manager = manager
        self._folder = folder
        self._marker = folder / "came-round"
        self._running: list[subprocess.Popen[str]] = []
        self.name = self._bus = ""
        self._tree_reader: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        screen = f"{self.size[0]}x{self.size[1]}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"]
        command += ["-dpi", "149"]
        virtual = start_child(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._running.append(virtual)
        number = read_first_line(virtual.stdout, START_S).strip()
        assert number, "the virtual screen did not start"
        self.name = f":{number}"
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._has_manager:
            config = self._folder / "openbox.xml"
            config.write_text(_config(self._marker), "utf-8")
            (self._folder / "menu.xml").write_text(_MENU, "utf-8")
            self._start_manager(["openbox", "--sm-disable", "--config-file", str(config)])
        bus = self.start(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE
        )
        self._bus = read_first_line(bus.stdout, START_S).strip()
        assert self._bus, "the message bus did not start"
        return self

    def _start_manager(self, command: list[str]) -> None:
        """Start it again where a busy machine made it give up before it had begun."""
        log_file = self._folder / "openbox.log"
        for _ in range(_STARTS):
            with log_file.open("ab") as log:
                manager = self.start(command, stderr=log)
            with suppress(AssertionError):
                until(
                    "the window manager",
                    lambda: "_OB_VERSION" in self.properties(),
                    START_S / _STARTS,
                )
                return
            manager.kill()
        raise AssertionError(
            f"the window manager does not start: {log_file.read_text('utf-8', 'replace')}"
        )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in reversed(self._running):
            process.kill()
            process.communicate()

    @property
    def environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GATEWAY", "PYTHON"))
        }
        here = {
            "DISPLAY": self.name,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": self._bus,
        }
        # Qt asks the bus once whether a screen reader listens; this says so from the start
        return {**kept, **here, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def start(self, command: list[str], **named: Any) -> subprocess.Popen[str]:
        """Start a program on this desktop, which ends with it; ``named`` goes to ``Popen``."""
        streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = start_child(command, **{"env": self.environment, **streams, **named})
        self._running.append(process)
        return process

    # ---- input ----

    def xdotool(self, *arguments: str | int) -> str:
        """Run xdotool with these arguments; return its output."""
        command = ["xdotool", *(str(argument) for argument in arguments)]
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=WAIT_S,
        )
        return done.stdout.strip()

    def touch(self, x: int, y: int) -> None:
        """Click at a point of the screen."""
        self.xdotool("mousemove", x, y, "click", 1)

    def tap(self, name: str) -> None:
        """Touch the middle of the button of this name, once it can be pressed."""
        self.touch(*self.find_button(name).middle)

    def press_manager_key(self, action: str) -> None:
        """Press the window manager's key for one of :data:`ACTIONS`; wait for its effect."""
        self.xdotool("key", f"super+{_LETTERS[action]}")
        self.settle()

    def settle(self) -> None:
        """Wait until the window manager has done all that it was asked for so far."""
        self._marker.unlink(missing_ok=True)
        pressed_s = float("-inf")

        def has_acted() -> bool:
            nonlocal pressed_s
            # a busy machine may miss a key
            if time.monotonic() - pressed_s > _AGAIN_S:
                self.xdotool("key", "super+z")
                pressed_s = time.monotonic()
            return self._marker.exists()

        until("the window manager to come round", has_acted)

    def press_keys(self, steps: list[KeyStep]) -> None:
        """Press and release keys by their codes, as a device does: the X server keeps the pace.

        All steps reach the server at once, so a busy machine leaves no pause between two keys.
        """
        with _test_display(self.name) as (x11, test, display):
            for step in steps:
                test.XTestFakeKeyEvent(display, step.code, step.is_press, step.after_ms)
            x11.XSync(display, 0)

    # ---- what is seen ----

    def visible_items(self) -> list[AccessibleItem]:
        """Return all that is shown in the program's windows."""
        if self._tree_reader is None or self._tree_reader.poll() is not None:
            script = str(Path(__file__).with_name("accessibility_tree.py"))
            self._tree_reader = subprocess.Popen(
                [SYSTEM_PYTHON, script, PROGRAM],
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            self._running.append(self._tree_reader)
        assert self._tree_reader.stdin is not None
        assert self._tree_reader.stdout is not None
        try:
            self._tree_reader.stdin.write("\n")
            self._tree_reader.stdin.flush()
        except BrokenPipeError:
            # the accessibility service took it along when a program was killed
            self._tree_reader.wait(WAIT_S)
            return []
        line = self._tree_reader.stdout.readline()
        if not line:
            self._tree_reader.wait(WAIT_S)
            return []
        return [AccessibleItem(*item) for item in json.loads(line)]

    def visible_text(self) -> str:
        """Return all that can be read, a line for each text."""
        return "\n".join(item.name.replace("\n", " ") for item in self.visible_items() if item.name)

    def wait_for_text(self, *texts: str) -> None:
        """Wait until all ``texts`` can be read."""
        seen = [""]

        def is_there() -> bool:
            seen[0] = self.visible_text()
            return all(text in seen[0] for text in texts)

        until(f"{texts}", is_there, details=lambda: seen[0])

    def find_button(self, name: str) -> AccessibleItem:
        """Wait for a button that can be pressed, whose first sentence is ``name``; return it."""
        found: list[AccessibleItem] = []

        def is_there() -> bool:
            found[:] = [
                one
                for one in self.visible_items()
                if one.name.partition(". ")[0] == name and one.is_pressable
            ]
            return bool(found)

        until(f"a button {name}", is_there, details=self.visible_text)
        return found[0]

    def properties(self, window: str = "") -> dict[str, str]:
        """Return a window's properties, or the desktop's; none of a window that is gone."""
        which = ["--id", window] if window else ["--root"]
        command = ["obxprop", "--display", self.name, *which]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=WAIT_S)
        properties = {}
        for line in done.stdout.splitlines():
            name, _, value = line.partition(" = ")
            properties[name.partition("(")[0]] = value
        return properties

    def window_stack(self) -> list[str]:
        """Return the windows, the lowest first, as hexadecimal numbers."""
        numbers = self.properties().get("_NET_CLIENT_LIST_STACKING", "")
        return [f"{int(number):#x}" for number in numbers.split(", ") if number]

    def active_window(self) -> str:
        """Return the window that has the keyboard; nothing where none has."""
        number = int(self.properties().get("_NET_ACTIVE_WINDOW", "0"))
        return f"{number:#x}" if number else ""

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Return left, top, width and height of a window on the screen, in pixels."""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        values = dict(line.split("=") for line in lines)
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def is_arrow_visible(self) -> bool:
        """Return whether the pointer can be seen: some pixel of its picture is not transparent."""
        with _display(self.name) as (fixes, display):
            image = fixes.XFixesGetCursorImage(display)
            assert image, "the X server gives no picture of its pointer"
            picture = image.contents
            return any(
                picture.pixels[place] >> 24 & 0xFF
                for place in range(picture.width * picture.height)
            )


class _CursorImage(ctypes.Structure):
    """XFixesCursorImage of X11/extensions/Xfixes.h."""

    _fields_ = (
        *((name, ctypes.c_short) for name in ("x", "y")),
        *((name, ctypes.c_ushort) for name in ("width", "height", "xhot", "yhot")),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
        ("atom", ctypes.c_ulong),
        ("name", ctypes.c_char_p),
    )


@contextmanager
def _display(name: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x11, fixes = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXfixes.so.3")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_CursorImage)
    fixes.XFixesGetCursorImage.argtypes = [ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
    first, base = ctypes.c_int(), ctypes.c_int()
    assert fixes.XFixesQueryExtension(display, ctypes.byref(first), ctypes.byref(base))
    try:
        yield fixes, display
    finally:
        x11.XCloseDisplay(display)


@contextmanager
def _test_display(name: str) -> Iterator[tuple[ctypes.CDLL, ctypes.CDLL, ctypes.c_void_p]]:
    x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    test.XTestFakeKeyEvent.argtypes = [
        *(ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong)
    ]
    display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
    try:
        yield x11, test, display
    finally:
        x11.XCloseDisplay(display)
