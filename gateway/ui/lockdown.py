"""The locked kiosk: a full-screen window that stays on top, takes no shortcut, and shows no arrow
where only fingers point.

What the desktop itself does with its own keys and gestures is the session's business
(docs/technician.md).
"""

from __future__ import annotations

import time
from collections import deque
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

FLAGS = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)
LOOK_MS = 500
# the arrow stays so long after a real mouse moved
ARROW_S = 3.0
# a touch screen that says it is a mouse moves once a touch; a hand on a mouse moves often
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
    """Keeps ``window``, which must be shown already, before all others until :meth:`stop`.

    Its flags are :data:`FLAGS`, set before it was shown.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        assert isinstance(handle, QWindow)  # noqa: S101 - shown already, says the contract
        self._window, self._handle = window, handle
        self._moves: deque[float] = deque(maxlen=_MOVES)
        self._blank = False
        self._gone = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._looked)
        self._look.start()
        self._arrow = QTimer(self, singleShot=True, interval=round(ARROW_S * 1000))
        self._arrow.timeout.connect(self._hide_arrow)
        self._hide_arrow()
        handle.installEventFilter(self)

    def stop(self) -> None:
        """Let the window go, and give the arrow back."""
        self._handle.removeEventFilter(self)
        self._look.stop()
        self._arrow.stop()
        self._show_arrow()

    def hold(self) -> None:
        """Come back from wherever the desktop has put the window, and before whatever came between."""
        window = self._window
        if not window.isFullScreen() or window.isMinimized():
            window.showFullScreen()
        window.raise_()
        if QGuiApplication.focusWindow() is not self._handle:
            window.activateWindow()

    def _looked(self) -> None:
        """A window on another desktop, or behind a desktop that is shown bare, is not drawn, and
        asking for it is not heard.

        So it comes anew, where the person is.
        """
        gone = not self._handle.isExposed()
        # not for a moment only
        if gone and self._gone:
            self._window.hide()
            self._window.showFullScreen()
        self._gone = gone
        # without a window manager the size is ours to keep
        if self._window.geometry() != self._window.screen().geometry():
            self._window.setGeometry(self._window.screen().geometry())
        self.hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop shortcuts, drags, and all but the first mouse button; mind the arrow."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            return is_shortcut(cast("QKeyEvent", event))
        if kind is QEvent.Type.MouseMove:
            self._moved(cast("QMouseEvent", event))
            return False
        if kind in _BUTTONS:
            return cast("QMouseEvent", event).button() is not Qt.MouseButton.LeftButton
        if kind in _AWAY:
            QTimer.singleShot(0, self, self.hold)
        return kind in _DROPS

    def _moved(self, event: QMouseEvent) -> None:
        """A mouse that a hand moves shows its arrow; a finger has none."""
        if event.buttons() or event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized:
            return
        now = time.monotonic()
        self._moves.append(now)
        if len(self._moves) == _MOVES and now - self._moves[0] <= _WITHIN_S:
            self._show_arrow()
            self._arrow.start()

    def _hide_arrow(self) -> None:
        if not self._blank:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
            self._blank = True

    def _show_arrow(self) -> None:
        if self._blank:
            QGuiApplication.restoreOverrideCursor()
            self._blank = False


def is_shortcut(event: QKeyEvent) -> bool:
    """Whether a key would do something other than type, move or answer: those have no business on a
    kiosk. Paste may stay.
    """
    if event.matches(QKeySequence.StandardKey.Paste):
        return False
    if event.key() in _NEVER or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return True
    typed = event.text()
    return bool(event.modifiers() & _CHORD) and not (typed and typed.isprintable())
