"""Lay out the screens with a keypad: words and a number at the left, the keys at the right."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from gateway.flow.actions import Back, KeyPressed
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget, StateType
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.keypad import Keypad, NumberField
from gateway.ui.widgets.touch import Button


class KeypadScreen(ScreenWidget[StateType]):
    """Draw a keypad, the field that it fills, and a button that goes back.

    :param next_button: the keypad's large key to go on, where it has one
    """

    # the keys need the height of the foot
    chrome = Chrome(footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext, next_button: Button | None = None) -> None:
        super().__init__(context)
        self.field = NumberField(self.theme)
        self._back = Button(self.theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        self.keypad = Keypad(self.theme, lambda key: context.send(KeyPressed(key)), next_button)

    def lay_out(self, left: QVBoxLayout, keypad_weight: int) -> None:
        """Place ``left`` above the Back button, and the keypad beside both."""
        left.addStretch(1)
        left.addLayout(row(self._back, 1))
        self.setLayout(
            row(
                (left, 9),
                (self.keypad, keypad_weight),
                margins=self.margins(bottom="small_gap"),
                gap=self.theme.px("margin"),
            )
        )

    def draw_keys(self) -> None:
        """Show the words of the keys in the language in use."""
        self.keypad.retranslate()
        self._back.show_text(translate("Common", "Back"), "back")

    def handle_key(self, event: QKeyEvent) -> bool:
        """Press the keypad's key for a key of a real keyboard."""
        typed = self.keypad.isEnabled() and self.keypad.handle_key(event)
        return typed or super().handle_key(event)

    def on_hidden(self) -> None:
        """Forget the number: a hidden widget keeps no secret."""
        self.field.show_number("", "")
