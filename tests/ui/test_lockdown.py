"""Test the locked kiosk, the real program, against everything that would cover or close it.

At a key the window manager acts on the window, as on that of any program; the tests see from
outside that the kiosk undoes it.
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

from gateway.domain.languages import LANGUAGES
from gateway.practice import finger
from gateway.practice.child_process import read_first_line
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.vault import Vault
from gateway.ui.application import use_theme
from gateway.ui.lockdown import LockDown, is_shortcut
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow
from tests.support.commands import ENVIRONMENT
from tests.support.desktop import ACTIONS, Desktop, until
from tests.support.gallery import GALLERY
from tests.support.gallery_site import MORNING

STAFF_CODE = "481516"
SETTINGS = """
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
class LockedKiosk:
    """Hold the kiosk on a desktop; ``window`` is its number there."""

    desk: Desktop
    process: subprocess.Popen[str]
    window: str
    home: Path

    def is_in_front(self) -> bool:
        """Return whether a person sees it, all of it, and it has the keyboard."""
        own, desktop = self.desk.properties(self.window), self.desk.properties()
        return (
            self.process.poll() is None
            and self.desk.active_window() == self.window
            and self.desk.window_stack()[-1:] == [self.window]
            and self.desk.geometry(self.window) == (0, 0, *self.desk.size)
            and "_NET_WM_STATE_FULLSCREEN" in own.get("_NET_WM_STATE", "")
            and own.get("_NET_WM_DESKTOP") == desktop["_NET_CURRENT_DESKTOP"]
            and desktop["_NET_SHOWING_DESKTOP"] == "0"
            and not self.desk.is_arrow_visible()
        )


def start(desk: Desktop, home: Path) -> LockedKiosk:
    home.mkdir()
    (home / "settings.toml").write_text(SETTINGS, "utf-8")
    StaffSecrets(Vault(home)).set_site_managers_code(STAFF_CODE)
    process = desk.start(
        [sys.executable, "-m", "gateway", "--home", str(home)],
        env={**ENVIRONMENT, **desk.environment},
    )
    # the sheet below it, which may come first, takes no keys
    window = until("the kiosk's window", desk.active_window)
    return LockedKiosk(desk, process, window, home)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, compiled_languages: None) -> Iterator[Desktop]:  # noqa: ARG001 - made first
    with Desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


@pytest.fixture(scope="module")
def kiosk(desk: Desktop, tmp_path_factory: pytest.TempPathFactory) -> LockedKiosk:
    """Return one kiosk for the whole file: each test shows that it is as it was before."""
    locked = start(desk, tmp_path_factory.mktemp("locked") / "home")

    def is_before_all() -> bool:
        # a window that is made anew while it is locked has another number
        locked.window = desk.active_window()
        return bool(locked.window) and locked.is_in_front()

    def seen() -> str:
        place = desk.geometry(locked.window) if locked.window else None
        arrow, own = desk.is_arrow_visible(), desk.properties(locked.window)
        return f"{locked.window} of {desk.window_stack()} at {place}, arrow {arrow}: {own}"

    until("a kiosk before all else", is_before_all, details=seen)
    return locked


@pytest.mark.parametrize("action", ACTIONS)
def test_what_the_window_manager_does_to_it_is_undone(kiosk: LockedKiosk, action: str) -> None:
    kiosk.desk.press_manager_key(action)
    until(f"the kiosk after {action}", kiosk.is_in_front)


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
def test_what_another_program_does_to_it_is_undone(kiosk: LockedKiosk, deed: str) -> None:
    kiosk.desk.xdotool(*deed.format(kiosk.window).split())
    kiosk.desk.settle()
    until(f"the kiosk after {deed}", kiosk.is_in_front)
    kiosk.desk.xdotool("set_desktop", 0)
    kiosk.desk.settle()
    until("the kiosk on the first desktop", kiosk.is_in_front)


@pytest.mark.parametrize("kind", ["plain", "top", "full"])
def test_a_window_of_another_program_does_not_stay_before_it(kiosk: LockedKiosk, kind: str) -> None:
    stranger = kiosk.desk.start([sys.executable, "-c", STRANGER, kind], stdout=subprocess.PIPE)
    try:
        window = read_first_line(stranger.stdout, 30).strip()
        until("the stranger's window", lambda: window in kiosk.desk.window_stack())
        until("the kiosk before it", kiosk.is_in_front)
        kiosk.desk.xdotool("windowraise", window)
        kiosk.desk.xdotool("windowactivate", window)
        kiosk.desk.settle()
        until("the kiosk before it again", kiosk.is_in_front)
        assert window in kiosk.desk.window_stack()
    finally:
        stranger.kill()
        stranger.wait()


def test_a_hand_on_a_mouse_gets_its_arrow_for_a_moment(kiosk: LockedKiosk) -> None:
    for place in range(0, 100, 10):
        kiosk.desk.xdotool("mousemove", 600 + place, 400)
    until("the arrow", kiosk.desk.is_arrow_visible)
    until("no arrow", lambda: not kiosk.desk.is_arrow_visible())


def test_the_window_manager_works_on_other_windows(desk: Desktop, kiosk: LockedKiosk) -> None:
    """Without this the tests above prove nothing: the same keys close another window."""
    with Desktop(kiosk.home.parent / "other") as other:
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
    until("the kiosk above all", lambda: desk.window_stack()[-1:] == [kiosk.window])


def test_staff_leave_it_with_their_code_and_nobody_starts_it_again(
    desk: Desktop, kiosk: LockedKiosk
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
    assert kiosk.is_in_front()
    desk.xdotool("mousemove", 60, 60, "mousedown", 1)
    desk.wait_for_text("Tik de code van vandaag in")
    desk.xdotool("mouseup", 1)
    desk.xdotool(*code_keys)
    desk.tap("Ja, afsluiten")
    assert kiosk.process.wait(20) == 0
    until("the desktop again", lambda: not desk.window_stack())
    assert "Traceback" not in (kiosk.home / "gateway.log").read_text("utf-8")


# ---- what Qt itself would do, in this process ----------------------------------------------------

CONTROL, ALT, META, SHIFT = (
    getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Alt", "Meta", "Shift")
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def locked_window(application: QApplication) -> Iterator[KioskWindow]:
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
        # AltGr, as some systems report it
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


def test_no_menu_opens_and_only_the_first_button_presses(locked_window: KioskWindow) -> None:
    locked_window.draw(GALLERY["sign-in"])
    field = finger.find(locked_window, "user")
    handle = locked_window.windowHandle()
    place = field.mapTo(locked_window, field.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=place)
    # would paste what was marked
    QTest.mouseClick(handle, Qt.MouseButton.MiddleButton, pos=place)
    QTest.keyClick(handle, Key.Key_Menu)
    QTest.keyClick(handle, Key.Key_F10, SHIFT)
    assert QApplication.activePopupWidget() is None
    assert field.property("text") == "linde.werfleider"


def test_nothing_is_dropped_onto_it(locked_window: KioskWindow) -> None:
    locked_window.draw(GALLERY["sign-in"])
    dropped = QMimeData()
    dropped.setText("from another program")
    field = finger.find(locked_window, "user")
    where = QPointF(field.mapTo(locked_window, QPoint(5, 5)))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(
        locked_window.windowHandle(), QDropEvent(where, copy, dropped, left, NONE, QEvent.Type.Drop)
    )
    assert field.property("text") == "linde.werfleider"


def test_the_arrow_comes_back_when_the_guard_goes(locked_window: KioskWindow) -> None:
    guard = locked_window.findChild(LockDown)
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    assert isinstance(guard, LockDown)
    guard.stop()
    assert QGuiApplication.overrideCursor() is None
