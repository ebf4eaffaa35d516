"""Lock the kiosk: a full-screen window on top that takes no shortcut and hides a finger's arrow.

The desktop's own keys and gestures are the session's business (docs/technician.md).
"""

from __future__ import annotations

import time
from collections import deque
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

FLAGS = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)
CHECK_MS = 500
# how long the arrow stays after a real mouse moved
ARROW_S = 3.0
# a touch screen that poses as a mouse moves once a touch; a mouse in use moves often
_MOVES, _WITHIN_S = 5, 1.0
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
_AWAY = (QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut, QEvent.Type.WindowStateChange)
_BUTTONS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_NEVER = (
    Qt.Key.Key_Menu,
    Qt.Key.Key_Print,
    Qt.Key.Key_SysReq,
    Qt.Key.Key_Help,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
)


class LockDown(QObject):
    """Keep ``window`` before all others until :meth:`stop`.

    :param window: shown already, with :data:`FLAGS` set before that.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        if handle is None:
            raise ValueError("the window is not shown yet")
        self._window, self._handle = window, handle
        self._moves: deque[float] = deque(maxlen=_MOVES)
        self._is_arrow_hidden = False
        self._was_hidden = False
        self._check = QTimer(self, interval=CHECK_MS)
        self._check.timeout.connect(self._check_window)
        self._check.start()
        self._arrow = QTimer(self, singleShot=True, interval=round(ARROW_S * 1000))
        self._arrow.timeout.connect(self._hide_arrow)
        self._hide_arrow()
        handle.installEventFilter(self)

    def stop(self) -> None:
        """Let the window go, and show the arrow again."""
        self._handle.removeEventFilter(self)
        self._check.stop()
        self._arrow.stop()
        self._show_arrow()

    def hold(self) -> None:
        """Bring the window back to full screen and to the front."""
        window = self._window
        if not window.isFullScreen() or window.isMinimized():
            window.showFullScreen()
        window.raise_()
        if QGuiApplication.focusWindow() is not self._handle:
            window.activateWindow()

    def _check_window(self) -> None:
        """Show the window anew when it was hidden at two checks; keep its size and place.

        A window on another desktop, or behind a desktop that is shown bare, is not exposed, and
        asking the window manager for it has no effect.
        """
        is_hidden = not self._handle.isExposed()
        if is_hidden and self._was_hidden:
            self._window.hide()
            self._window.showFullScreen()
        self._was_hidden = is_hidden
        # without a window manager nothing else keeps the size
        if self._window.geometry() != self._window.screen().geometry():
            self._window.setGeometry(self._window.screen().geometry())
        self.hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop shortcuts, drags, and all mouse buttons but the first; show or hide the arrow."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            return is_shortcut(cast("QKeyEvent", event))
        if kind is QEvent.Type.MouseMove:
            self._on_mouse_move(cast("QMouseEvent", event))
            return False
        if kind in _BUTTONS:
            return cast("QMouseEvent", event).button() is not Qt.MouseButton.LeftButton
        if kind in _AWAY:
            QTimer.singleShot(0, self, self.hold)
        return kind in _DROPS

    def _on_mouse_move(self, event: QMouseEvent) -> None:
        """Show the arrow of a mouse that a hand moves; a finger has none."""
        if event.buttons() or event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized:
            return
        now = time.monotonic()
        self._moves.append(now)
        if len(self._moves) == _MOVES and now - self._moves[0] <= _WITHIN_S:
            self._show_arrow()
            self._arrow.start()

    def _hide_arrow(self) -> None:
        if not self._is_arrow_hidden:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
            self._is_arrow_hidden = True

    def _show_arrow(self) -> None:
        if self._is_arrow_hidden:
            QGuiApplication.restoreOverrideCursor()
            self._is_arrow_hidden = False


def is_shortcut(event: QKeyEvent) -> bool:
    """Return whether a key does something other than type, paste, move or answer."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return False
    if event.key() in _NEVER or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return True
    typed = event.text()
    return bool(event.modifiers() & _CHORD) and not (typed and typed.isprintable())
