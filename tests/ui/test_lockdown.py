"""The locked kiosk on a desktop with a window manager: the real program, and everything that would
cover or close it.

The window manager does at a key what it is told, as it would for a window of any program; what the
kiosk undoes is seen from outside.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gateway.practice import finger
from gateway.practice.child_process import read_first_line
from gateway.ui.application import use_theme
from gateway.ui.lockdown import LockDown, is_shortcut
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow
from tests.support.commands import ENVIRONMENT
from tests.support.desktop import ACTIONS, Desktop, until
from tests.support.gallery import GALLERY, LANGUAGES, MORNING

STAFF_CODE = "481516"
SETTINGS = f"""
[kiosk]
staff_code = "{STAFF_CODE}"
[reader]
enabled = false
[camera]
enabled = false
[sound]
signals = false
"""
STRANGER = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["stranger"])
window = QLabel("In the way")
if "top" in sys.argv:
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
full = sys.argv[1] == "full"
window.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)
window.show()
print(hex(window.winId()), flush=True)
application.exec()
"""


@dataclass
class Locked:
    """The kiosk on a desktop. ``window``: its number there."""

    desk: Desktop
    process: subprocess.Popen[str]
    window: str
    home: Path

    def holds(self) -> bool:
        """It is what a person sees, all of it, and has the keyboard."""
        told, desktop = self.desk.properties(self.window), self.desk.properties()
        return (
            self.process.poll() is None
            and self.desk.active_window() == self.window
            and self.desk.window_stack()[-1:] == [self.window]
            and self.desk.geometry(self.window) == (0, 0, *self.desk.size)
            and "_NET_WM_STATE_FULLSCREEN" in told.get("_NET_WM_STATE", "")
            and told.get("_NET_WM_DESKTOP") == desktop["_NET_CURRENT_DESKTOP"]
            and desktop["_NET_SHOWING_DESKTOP"] == "0"
            and not self.desk.is_arrow_visible()
        )


def start(desk: Desktop, home: Path) -> Locked:
    home.mkdir()
    (home / "settings.toml").write_text(SETTINGS, "utf-8")
    process = desk.start(
        [sys.executable, "-m", "gateway", "--home", str(home)],
        env={**ENVIRONMENT, **desk.environment},
    )
    until("the kiosk's window", lambda: bool(desk.window_stack()))
    return Locked(desk, process, desk.window_stack()[-1], home)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, compiled_languages: None) -> Iterator[Desktop]:  # noqa: ARG001 - made first
    with Desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


@pytest.fixture(scope="module")
def one(desk: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Locked:
    """One kiosk for the whole file: each test leaves it as it was, that is what they are about."""
    locked = start(desk, tmp_path_factory.mktemp("locked") / "home")
    until("a kiosk before all else", locked.holds)
    return locked


@pytest.mark.parametrize("action", ACTIONS)
def test_what_the_window_manager_does_to_it_is_undone(one: Locked, action: str) -> None:
    one.desk.press_manager_key(action)
    until(f"the kiosk after {action}", one.holds)


@pytest.mark.parametrize(
    "deed",
    [
        "windowminimize {0}",
        "windowmove {0} 50 40",
        "windowsize {0} 500 400",
        "set_desktop_for_window {0} 1",
        "set_desktop 1",
    ],
)
def test_what_another_program_does_to_it_is_undone(one: Locked, deed: str) -> None:
    one.desk.xdotool(*deed.format(one.window).split())
    one.desk.settle()
    until(f"the kiosk after {deed}", one.holds)
    one.desk.xdotool("set_desktop", 0)
    one.desk.settle()
    until("the kiosk on the first desktop", one.holds)


@pytest.mark.parametrize("kind", ["plain", "top", "full"])
def test_a_window_of_another_program_does_not_stay_before_it(one: Locked, kind: str) -> None:
    stranger = one.desk.start([sys.executable, "-c", STRANGER, kind], stdout=subprocess.PIPE)
    try:
        window = read_first_line(stranger.stdout, 30).strip()
        until("the stranger's window", lambda: window in one.desk.window_stack())
        until("the kiosk before it", one.holds)
        one.desk.xdotool("windowraise", window)
        one.desk.xdotool("windowactivate", window)
        one.desk.settle()
        until("the kiosk before it again", one.holds)
        assert window in one.desk.window_stack()
    finally:
        stranger.kill()
        stranger.wait()


def test_a_hand_on_a_mouse_gets_its_arrow_for_a_moment(one: Locked) -> None:
    for place in range(0, 100, 10):
        one.desk.xdotool("mousemove", 600 + place, 400)
    until("the arrow", one.desk.is_arrow_visible)
    until("no arrow", lambda: not one.desk.is_arrow_visible())


def test_the_window_manager_works_on_other_windows(desk: Desktop, one: Locked) -> None:
    """Else the tests above would say nothing: a window that does not resist is closed at the same
    key.
    """
    with Desktop(one.home.parent / "other") as other:
        stranger = other.start([sys.executable, "-c", STRANGER, "full"], stdout=subprocess.PIPE)
        window = read_first_line(stranger.stdout, 30).strip()
        until("its window", lambda: other.active_window() == window)
        other.press_manager_key("ToggleFullscreen")
        assert "FULLSCREEN" not in other.properties(window).get("_NET_WM_STATE", "")
        other.press_manager_key("Iconify")
        assert "_NET_WM_STATE_HIDDEN" in other.properties(window)["_NET_WM_STATE"]
        other.xdotool("windowactivate", "--sync", window)
        other.press_manager_key("GoToDesktop")
        assert other.properties()["_NET_CURRENT_DESKTOP"] == "1"
        other.xdotool("set_desktop", 0)
        other.xdotool("windowactivate", "--sync", window)
        other.press_manager_key("Close")
        assert stranger.wait(20) == 0
    assert desk.window_stack() == [one.window]


def test_staff_leave_it_with_their_code_and_nobody_starts_it_again(
    desk: Desktop, one: Locked
) -> None:
    desk.wait_for_text("Kiosk openen")
    # a person's pace: faster is a scanner
    code_keys = ["key", "--delay", "150", *STAFF_CODE]
    desk.xdotool("mousemove", 60, 60, "mousedown", 1)
    desk.wait_for_text("Tik de code van vandaag in")
    desk.xdotool("mouseup", 1)
    desk.xdotool(*code_keys)
    desk.tap("Nee, blijven")
    desk.wait_for_text("Kiosk openen")
    assert one.holds()
    desk.xdotool("mousemove", 60, 60, "mousedown", 1)
    desk.wait_for_text("Tik de code van vandaag in")
    desk.xdotool("mouseup", 1)
    desk.xdotool(*code_keys)
    desk.tap("Ja, verlaten")
    assert one.process.wait(20) == 0
    assert desk.window_stack() == []
    assert "Traceback" not in (one.home / "gateway.log").read_text("utf-8")


# ---- what Qt itself would do, in this process ----------------------------------------------------

CONTROL, ALT, META, SHIFT = (
    getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Alt", "Meta", "Shift")
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def locked(application: QApplication) -> Iterator[KioskWindow]:
    theme = Theme.load(dpi=None, size=QSize(1280, 800))
    use_theme(application, theme)
    window = KioskWindow(theme, Languages(LANGUAGES), now_ms=lambda: MORNING)
    window.present()
    guard = LockDown(window)
    yield window
    guard.stop()
    window.allow_close = True
    window.close()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize(
    ("key", "modifiers", "text", "dropped"),
    [
        (Key.Key_F4, ALT, "", True),
        (Key.Key_F1, NONE, "", True),
        (Key.Key_F11, NONE, "", True),
        (Key.Key_Q, CONTROL, "\x11", True),
        (Key.Key_W, CONTROL, "\x17", True),
        (Key.Key_C, CONTROL, "\x03", True),
        (Key.Key_Tab, ALT, "", True),
        (Key.Key_Backspace, CONTROL, "\x08", True),
        (Key.Key_Super_L, NONE, "", True),
        (Key.Key_Print, NONE, "", True),
        (Key.Key_Menu, NONE, "", True),
        (Key.Key_V, CONTROL, "\x16", False),
        (Key.Key_A, NONE, "a", False),
        (Key.Key_A, SHIFT, "A", False),
        # AltGr, as some systems tell it
        (Key.Key_At, CONTROL | ALT, "@", False),
        (Key.Key_Tab, NONE, "\t", False),
        (Key.Key_Backspace, NONE, "\x08", False),
        (Key.Key_Escape, NONE, "\x1b", False),
        (Key.Key_Left, NONE, "", False),
    ],
)
def test_a_key_that_would_leave_is_dropped(
    key: Key, modifiers: Qt.KeyboardModifier, text: str, dropped: bool
) -> None:
    assert is_shortcut(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) is dropped


def test_no_menu_opens_and_only_the_first_button_presses(locked: KioskWindow) -> None:
    locked.draw(GALLERY["sign-in"])
    field = finger.find(locked, "user")
    handle = locked.windowHandle()
    place = field.mapTo(locked, field.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=place)
    # would paste what was marked
    QTest.mouseClick(handle, Qt.MouseButton.MiddleButton, pos=place)
    QTest.keyClick(handle, Key.Key_Menu)
    QTest.keyClick(handle, Key.Key_F10, SHIFT)
    assert QApplication.activePopupWidget() is None
    assert field.property("text") == "linde.werfleider"


def test_nothing_is_dropped_onto_it(locked: KioskWindow) -> None:
    locked.draw(GALLERY["sign-in"])
    said = QMimeData()
    said.setText("from another program")
    field = finger.find(locked, "user")
    where = QPointF(field.mapTo(locked, QPoint(5, 5)))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(
        locked.windowHandle(), QDropEvent(where, copy, said, left, NONE, QEvent.Type.Drop)
    )
    assert field.property("text") == "linde.werfleider"


def test_the_arrow_comes_back_when_the_guard_goes(locked: KioskWindow) -> None:
    guard = locked.findChild(LockDown)
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    assert isinstance(guard, LockDown)
    guard.stop()
    assert QGuiApplication.overrideCursor() is None
