"""Draw a choice that is turned by a button to each side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from gateway.flow.actions import PersonEvent
from gateway.ui.screen import ScreenContext
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.touch import Button

# on the buttons of a number, in place of arrows
SIGNS = ("−", "+")


class TurnedRow(QFrame):
    """Draw what is chosen under its name, and a button to each side."""

    def __init__(
        self,
        context: ScreenContext,
        name: str,
        turn: Callable[[int], PersonEvent],
        icons: tuple[str, str] = ("back", "next"),
    ) -> None:
        super().__init__()
        theme = context.theme
        self._icons = icons
        self.setProperty("frame", "card")
        self._name = FittedLabel(theme, "small", wrap=True)
        self._value = FittedLabel(theme, "body_bold", wrap=True)
        self._value.setObjectName(f"value-{name}")
        for label in (self._name, self._value):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = {-1: Button(theme, f"before-{name}"), 1: Button(theme, f"next-{name}")}
        for step, button in self._buttons.items():
            button.setFixedSize(theme.px("button"), theme.px("button"))
            button.clicked.connect(lambda _=False, step=step: context.send(turn(step)))
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        words = column((self._name, 1), (self._value, 1))
        self.setLayout(
            row(
                self._buttons[-1],
                (words, 1),
                self._buttons[1],
                margins=(pad, thin, pad, thin),
                gap=thin,
            )
        )

    def draw(self, name: str, value: str, *, can_turn: bool) -> None:
        """Show the name and the choice in the language in use."""
        self._name.setText(name)
        self._value.setText(value)
        words = (
            translate("Settings", "{setting}: the choice before"),
            translate("Settings", "{setting}: the next choice"),
        )
        for button, icon, said in zip(self._buttons.values(), self._icons, words, strict=True):
            accessible = said.format(setting=f"{name}, {value}")
            text = icon if icon in SIGNS else ""
            button.show_text(text, "" if text else icon, accessible_name=accessible)
            button.setEnabled(can_turn)
