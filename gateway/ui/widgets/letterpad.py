"""Show the letters of a search in the order of the alphabet, for people who know no keyboard.

A tile is 20 mm or more each way. So the whole alphabet fills the screen, and beside a list there is
room for the few letters that lead on.
"""

from __future__ import annotations

from collections.abc import Callable
from string import ascii_lowercase, digits

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gateway.domain.search import KEYS
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

_COLUMNS = 9
_COLUMNS_OF_DIGITS = 5
_COLUMNS_BESIDE = 3
MOST_BESIDE = 9
"""How many keys :class:`NextLetters` has room for."""

Press = Callable[[str], None]


class LetterPad(QWidget):
    """Show all letters in fixed places, or the digits; what leads to nothing cannot be touched.

    :param press: is called with a small letter or a digit
    """

    def __init__(self, theme: Theme, press: Press) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._shows_digits = False
        grid = _grid(theme)
        # the height is wanted for what stands above it
        grid.setVerticalSpacing(theme.px("tiny_gap"))
        self._keys = {key: _key(theme, press) for key in KEYS}
        for names, columns in ((ascii_lowercase, _COLUMNS), (digits, _COLUMNS_OF_DIGITS)):
            for place, name in enumerate(names):
                _name(self._keys[name], name)
                grid.addWidget(self._keys[name], *divmod(place, columns))
        self._other = _key(theme, lambda _name: self.show_digits(not self._shows_digits))
        self._other.setObjectName("letter-other")
        grid.addWidget(self._other, *divmod(len(ascii_lowercase), _COLUMNS))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.setLayout(grid)
        self.show_digits(False)

    def show_leading(self, leading: frozenset[str]) -> None:
        """Let the keys of ``leading`` be touched."""
        for name, key in self._keys.items():
            key.setEnabled(name in leading)

    def show_digits(self, shown: bool) -> None:
        """Show the digits in place of the letters, or the letters."""
        self._shows_digits = shown
        for name, key in self._keys.items():
            key.setVisible((name in digits) is shown)
        self._other.show_text("A-Z" if shown else "0-9")


class NextLetters(QWidget):
    """Show the few keys that lead on, in their order; ``press`` as for :class:`LetterPad`."""

    def __init__(self, theme: Theme, press: Press) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = _grid(theme)
        self._keys = [_key(theme, press) for _place in range(MOST_BESIDE)]
        for place, key in enumerate(self._keys):
            grid.addWidget(key, *divmod(place, _COLUMNS_BESIDE))
        self.setLayout(grid)

    def show_leading(self, leading: frozenset[str]) -> None:
        """Show the keys of ``leading``, at most :data:`MOST_BESIDE`."""
        names = sorted(leading, key=KEYS.index)[:MOST_BESIDE]
        for place, key in enumerate(self._keys):
            key.setVisible(place < len(names))
            _name(key, names[place] if place < len(names) else "")


def _grid(theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.px("small_gap"))
    return grid


def _key(theme: Theme, press: Press) -> Button:
    key = Button(theme, "", kind="key", font="key")
    side = theme.px("key")
    key.setMinimumSize(side, side)
    key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    key.setMaximumHeight(side * 2)
    # a key that leads on bears another letter at the next touch
    key.pressed.connect(lambda: press(key.objectName().removeprefix("letter-")))
    return key


def _name(key: Button, name: str) -> None:
    key.setObjectName(f"letter-{name}")
    key.show_text(name.upper())
