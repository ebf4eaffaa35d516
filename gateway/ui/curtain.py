"""Cover the desktop while the kiosk starts again: a black sheet that stands below the kiosk.

It is a program of its own, which the kiosk's parent keeps: what kills the kiosk leaves it alone.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QPoint, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QScreen

_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    # the keys stay with the kiosk
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class _Sheet(QRasterWindow):
    """Cover one screen with black, and do nothing at a touch."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setScreen(screen)
        self.setFlags(_FLAGS)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setGeometry(screen.geometry())
        self.show()
        # where no window manager knows that the kiosk stays on top
        self.lower()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the sheet."""
        painter = QPainter(self)
        painter.fillRect(QRect(QPoint(), self.size()), Qt.GlobalColor.black)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Stay when the window system asks to close it."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)


def main() -> int:
    """Cover all screens until the standard input ends."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("gateway-curtain")
    sheets = [_Sheet(screen) for screen in application.screens()]
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(lambda: application.exit(0))
    code = application.exec()
    sheets.clear()
    return code


if __name__ == "__main__":
    sys.exit(main())
