"""A desktop of its own: a virtual screen with a window manager, and hands and eyes that know
nothing of the program.

The hands are xdotool's. The eyes are the window manager's own properties of windows (obxprop comes
with openbox) and, for what stands in a window, the desktop's accessibility service, as for a screen
reader (:class:`Onlooker`).
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
from typing import Any, NamedTuple, Self

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
"""What a window manager does to the window before it at a key, without asking it: the actions of
openbox, and their details.
"""

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


def until(
    what: str, holds: Callable[[], bool], seconds: float = WAIT_S, told: Callable[[], str] = str
) -> None:
    """Wait until something holds, and fail with its name when it does not, and with what is
    ``told`` then.
    """
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s for: {what}\n{told()}"
        time.sleep(_LOOK_S)


class Thing(NamedTuple):
    """Something that is shown: its name and role as a screen reader tells them, and where it is on
    the screen, in pixels.
    """

    name: str
    role: str
    usable: bool
    left: int
    top: int
    width: int
    height: int

    @property
    def pressable(self) -> bool:
        return self.role == "push button" and self.usable

    @property
    def middle(self) -> tuple[int, int]:
        return self.left + self.width // 2, self.top + self.height // 2


class Desktop:
    """A context manager. ``environment`` is what a program needs to appear on this desktop."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self.size = size
        self._folder = folder
        self._mark = folder / "came-round"
        self._running: list[subprocess.Popen[str]] = []
        self.name = self._bus = ""
        self._eye: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        screen = f"{self.size[0]}x{self.size[1]}x24"
        command = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            screen,
            "-nolisten",
            "tcp",
            "-dpi",
            "149",
        ]
        virtual = start_child(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._running.append(virtual)
        number = read_first_line(virtual.stdout, START_S).strip()
        assert number, "the virtual screen did not start"
        self.name = f":{number}"
        self._folder.mkdir(parents=True, exist_ok=True)
        config = self._folder / "openbox.xml"
        config.write_text(_config(self._mark), "utf-8")
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
        said = self._folder / "openbox.log"
        for _ in range(_STARTS):
            with said.open("ab") as log:
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
            f"the window manager does not start: {said.read_text('utf-8', 'replace')}"
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
        # Qt asks the bus once whether somebody needs to be told; this says so from the start
        return {**kept, **here, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def start(self, command: list[str], **named: Any) -> subprocess.Popen[str]:
        """A program on this desktop, until the desktop ends; silent unless ``named`` says
        otherwise.
        """
        streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = start_child(command, **{"env": self.environment, **streams, **named})
        self._running.append(process)
        return process

    # ---- hands ----

    def hand(self, *arguments: str | int) -> str:
        """Let xdotool do something; gives what it prints."""
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
        """Put the pointer there, press and let go."""
        self.hand("mousemove", x, y, "click", 1)

    def tap(self, name: str) -> None:
        """Touch the middle of the button of this name, once it is there and can be pressed."""
        self.touch(*self.button(name).middle)

    def manage(self, action: str) -> None:
        """Press the window manager's key for one of the :data:`ACTIONS`, and wait until it was
        heard.
        """
        self.hand("key", f"super+{_LETTERS[action]}")
        self.settle()

    def settle(self) -> None:
        """Wait until the window manager has done all that it was asked for so far."""
        self._mark.unlink(missing_ok=True)
        asked = float("-inf")

        def came_round() -> bool:
            nonlocal asked
            # on a busy machine it was seen to miss a key
            if time.monotonic() - asked > _AGAIN_S:
                self.hand("key", "super+z")
                asked = time.monotonic()
            return self._mark.exists()

        until("the window manager to come round", came_round)

    # ---- eyes ----

    def things(self) -> list[Thing]:
        """All that is shown in the program's windows."""
        if self._eye is None or self._eye.poll() is not None:
            script = str(Path(__file__).with_name("onlooker.py"))
            self._eye = subprocess.Popen(
                [SYSTEM_PYTHON, script, PROGRAM],
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            self._running.append(self._eye)
        assert self._eye.stdin is not None
        assert self._eye.stdout is not None
        try:
            self._eye.stdin.write("\n")
            self._eye.stdin.flush()
        except BrokenPipeError:
            # the accessibility service took it along when a program was killed
            self._eye.wait(WAIT_S)
            return []
        told = self._eye.stdout.readline()
        if not told:
            self._eye.wait(WAIT_S)
            return []
        return [Thing(*thing) for thing in json.loads(told)]

    def words(self) -> str:
        """All that can be read, a line for each text."""
        return "\n".join(thing.name.replace("\n", " ") for thing in self.things() if thing.name)

    def reads(self, *texts: str) -> None:
        """Wait until all these can be read."""
        seen = [""]

        def there() -> bool:
            seen[0] = self.words()
            return all(text in seen[0] for text in texts)

        until(f"{texts}", there, told=lambda: seen[0])

    def button(self, name: str) -> Thing:
        """The button whose name is this or begins with this sentence, and which can be pressed;
        waited for.
        """
        found: list[Thing] = []

        def there() -> bool:
            found[:] = [
                one
                for one in self.things()
                if one.name.partition(". ")[0] == name and one.pressable
            ]
            return bool(found)

        until(f"a button {name}", there, told=self.words)
        return found[0]

    def properties(self, window: str = "") -> dict[str, str]:
        """What the window manager and a window say of it, or of the desktop; nothing of a window
        that is gone.
        """
        which = ["--id", window] if window else ["--root"]
        command = ["obxprop", "--display", self.name, *which]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=WAIT_S)
        told = {}
        for line in done.stdout.splitlines():
            name, _, value = line.partition(" = ")
            told[name.partition("(")[0]] = value
        return told

    def stacking(self) -> list[str]:
        """The windows, the lowest first, as hexadecimal numbers."""
        told = self.properties().get("_NET_CLIENT_LIST_STACKING", "")
        return [f"{int(number):#x}" for number in told.split(", ") if number]

    def active(self) -> str:
        """The window that has the keyboard."""
        told = self.properties().get("_NET_ACTIVE_WINDOW", "0")
        return f"{int(told):#x}"

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window on the screen, in pixels."""
        lines = self.hand("getwindowgeometry", "--shell", window).splitlines()
        told = dict(line.split("=") for line in lines)
        return int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"])

    def arrow(self) -> bool:
        """Whether the pointer can be seen: some pixel of its picture is not transparent."""
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
