"""Ask for the card that a worker forgot in the reader."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QMouseEvent

from gateway.flow.actions import ScreenTouched
from gateway.flow.kiosk_state import State
from gateway.flow.states import TakeCard
from gateway.ui.screens.patience import PatienceScreen
from gateway.ui.text.translate import translate


class TakeCardScreen(PatienceScreen[TakeCard]):
    """Draw the card that comes out of the reader; a touch lets a worker without a card go on."""

    def draw(self, state: State, screen: TakeCard) -> None:
        """Ask for the card, in its owner's language."""
        self.show_words(
            "card-stuck",
            translate("TakeCard", "Take your card"),
            translate("TakeCard", "It is still in the reader. No card? Touch the screen."),
            accent="danger",
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a worker without a card go on."""
        self.context.send(ScreenTouched())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second touch of two: it was meant for the screen before."""

    def handle_key(self, event: QKeyEvent) -> bool:
        """Begin the next number with a digit or a pasted text."""
        return self.begin_number(event) or super().handle_key(event)
