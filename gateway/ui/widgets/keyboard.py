"""Show the site manager's keyboard: Belgian AZERTY, with all letters and symbols of a password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

LETTERS = ("azertyuiop", "qsdfghjklm", "wxcvbn-_.")
SYMBOLS = ("&é\"'(§è!çà", ")@#{}[]|\\^", ",;:=<>+*/%?", "$€£µù²~°`´¨")
DIGITS = "1234567890"
_EXPAND = QSizePolicy.Policy.Expanding


class Keyboard(QWidget):
    """Show letters under a row of digits, or symbols.

    :param press: is called with the character, or with ``back``.
    :param before: stands at the beginning of the lowest row.
    :param after: stands at its end; ``after_weight`` is its width beside the space bar's five.
    :param has_symbols: without them there is no lowest row, and the keys have its room.
    """

    def __init__(
        self,
        theme: Theme,
        press: Callable[[str], None],
        before: QWidget | None = None,
        after: QWidget | None = None,
        *,
        has_symbols: bool = True,
        after_weight: int = 4,
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._press = press
        self._capitals = False
        self._letters: list[Button] = []
        self._shift = self._make_key("shift", self._toggle_capitals)
        self._back = self._make_key("back", lambda: press("back"))
        self._layer = self._make_key("layer", self._toggle_symbols)
        self._space = self._make_key("space", lambda: press(" "))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._letter_page())
        self._pages.addWidget(self._symbol_page())
        gap = theme.px("tiny_gap")
        lowest = row(gap=gap)
        for part, weight in (
            (before, 3),
            (self._layer, 2),
            (self._space, 5),
            (after, after_weight),
        ):
            if part is not None:
                part.setMinimumHeight(theme.px("letter"))
                part.setSizePolicy(QSizePolicy.Policy.Ignored, _EXPAND)
                lowest.addWidget(part, weight)
        layout = column(gap=gap)
        layout.addWidget(self._pages, 4)
        foot = QWidget()
        foot.setLayout(lowest)
        if not has_symbols:
            foot.hide()
        layout.addWidget(foot, 1)
        self.setLayout(layout)

    def retranslate(self) -> None:
        """Write the words on the keys, in the language in use."""
        self._shift.show_text("", "shift", accessible_name=translate("Keyboard", "Capitals"))
        self._back.show_text(
            "", "backspace", accessible_name=translate("Keyboard", "Delete the last character")
        )
        self._space.show_text(translate("Keyboard", "Space"))
        self._layer.show_text(
            "abc" if self._pages.currentIndex() else "#+=",
            accessible_name=translate("Keyboard", "Letters or symbols"),
        )

    def reset(self) -> None:
        """Show small letters again."""
        self._capitals = False
        self._pages.setCurrentIndex(0)
        self._label_letters()
        self.retranslate()

    def _letter_page(self) -> QWidget:
        lines = [self._line(DIGITS)]
        for letters in LETTERS:
            keys = [self._key(letter) for letter in letters]
            self._letters += [
                key for key, letter in zip(keys, letters, strict=True) if letter.isalpha()
            ]
            lines.append(
                self._row(
                    [*keys, self._back] if letters is LETTERS[2] else keys,
                    self._shift if letters is LETTERS[2] else None,
                )
            )
        return self._page(lines)

    def _symbol_page(self) -> QWidget:
        return self._page([self._line(symbols) for symbols in SYMBOLS])

    def _page(self, lines: list[QWidget]) -> QWidget:
        page = QWidget()
        page.setLayout(column(*lines, gap=self._theme.px("tiny_gap")))
        return page

    def _line(self, characters: str) -> QWidget:
        return self._row([self._key(character) for character in characters])

    def _row(self, keys: list[Button], first: Button | None = None) -> QWidget:
        line = QWidget()
        line.setLayout(row(*([first] if first else []), *keys, gap=self._theme.px("tiny_gap")))
        line.setSizePolicy(_EXPAND, _EXPAND)
        return line

    def _key(self, character: str) -> Button:
        key = self._make_key(f"{character}", lambda: self._type(character))
        key.show_text(character.replace("&", "&&"), accessible_name=character)
        return key

    def _make_key(self, name: str, answer: Callable[[], None]) -> Button:
        key = Button(self._theme, f"letter-{name}", kind="key", font="letter")
        key.setMinimumHeight(self._theme.px("letter") * 3 // 4)
        key.setMinimumWidth(1)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, _EXPAND)
        key.pressed.connect(answer)
        return key

    def _type(self, character: str) -> None:
        self._press(character.upper() if self._capitals and character.isalpha() else character)
        if self._capitals:
            self._toggle_capitals()

    def _toggle_capitals(self) -> None:
        self._capitals = not self._capitals
        self._label_letters()

    def _toggle_symbols(self) -> None:
        self._pages.setCurrentIndex(1 - self._pages.currentIndex())
        self.retranslate()

    def _label_letters(self) -> None:
        set_properties(self._shift, chosen=self._capitals)
        for key in self._letters:
            letter = key.objectName().removeprefix("letter-")
            key.show_text(letter.upper() if self._capitals else letter)
