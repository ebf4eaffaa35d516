"""Open the list for an evacuation at the key that is set for it, on whatever screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class EvacuationKey(QObject):
    """Call ``answer`` at the key, until :meth:`stop`; a key that is held answers once.

    :param window: shown already.
    :param name: of the key, as the settings have it: ``F1`` to ``F12``.
    """

    def __init__(self, window: QWidget, name: str, answer: Callable[[], None]) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        if handle is None:
            raise ValueError("the window is not shown yet")
        self._handle, self._answer = handle, answer
        self._key = Qt.Key(Qt.Key.Key_F1.value + int(name[1:]) - 1)
        handle.installEventFilter(self)

    def stop(self) -> None:
        """Let go of the key."""
        self._handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key, and nothing else."""
        if event.type() is not QEvent.Type.KeyPress:
            return False
        pressed = cast("QKeyEvent", event)
        if pressed.key() != self._key:
            return False
        if not pressed.isAutoRepeat():
            self._answer()
        return True
