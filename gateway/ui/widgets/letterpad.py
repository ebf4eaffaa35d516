"""Show the letters of a search in the order of the alphabet, for people who know no keyboard."""

from __future__ import annotations

from collections.abc import Callable
from string import ascii_lowercase

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gateway.ui.text.translate import translate
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

_COLUMNS = 6


class LetterPad(QWidget):
    """Show the letters; ``press`` is called with a small letter, a space, or ``back``."""

    def __init__(self, theme: Theme, press: Callable[[str], None]) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px("small_gap"))
        for place, letter in enumerate(ascii_lowercase):
            self._add(letter, press, place, 1).show_text(letter.upper())
        self._space = self._add("space", lambda _name: press(" "), len(ascii_lowercase), 2)
        self._back = self._add("back", press, len(ascii_lowercase) + 2, 2)
        self.setLayout(self._grid)

    def retranslate(self) -> None:
        """Write the words on the keys, in the language in use."""
        self._space.show_text(translate("Keyboard", "Space"))
        self._back.show_text(
            "", "backspace", accessible_name=translate("Keyboard", "Delete the last character")
        )

    def _add(self, name: str, press: Callable[[str], None], place: int, columns: int) -> Button:
        key = Button(
            self._theme,
            f"letter-{name}",
            kind="key",
            font="letter" if len(name) == 1 else "table_bold",
        )
        key.setMinimumSize(QSize(1, self._theme.px("letter") * 3 // 4))
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        key.pressed.connect(lambda: press(name))
        self._grid.addWidget(key, place // _COLUMNS, place % _COLUMNS, 1, columns)
        return key
