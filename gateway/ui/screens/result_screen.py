"""Let a person touch a result or a problem away, and the next one begin on it at once."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QMouseEvent

from gateway.flow.actions import Back
from gateway.ui.screen import ESCAPE_OR_ENTER, ScreenWidget, StateType


class ResultScreen(ScreenWidget[StateType]):
    """Take a touch anywhere as OK, and a digit of a real keyboard as the next worker's first."""

    back_keys = ESCAPE_OR_ENTER

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on at a touch beside the buttons."""
        self.context.send(Back())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second touch of two: a glove bounces from the button of the screen before."""

    def handle_key(self, event: QKeyEvent) -> bool:
        """Begin the next number with a digit or a pasted text."""
        return self.begin_number(event) or super().handle_key(event)
