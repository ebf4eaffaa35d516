"""Show the keypad of numbers, and the field with the number typed on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from gateway.domain.digits import is_digits
from gateway.ui.text.translate import translate
from gateway.ui.widgets.labels import fitted
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

_EXPAND = QSizePolicy.Policy.Expanding
# the top row of a Belgian keyboard without Shift
_UNSHIFTED = dict(zip("&é\"'(§è!çà", "1234567890", strict=True))
_SEPARATORS = (" ", ".", "-", "/")


def digit_of(event: QKeyEvent) -> str:
    """Return the digit of a real keyboard's key, or ``""``; a Belgian one needs no Shift."""
    text = _UNSHIFTED.get(event.text(), event.text())
    return text if len(text) == 1 and is_digits(text) else ""


def pasted(event: QKeyEvent) -> str:
    """Return the text that a key pastes; empty for every other key."""
    return (
        QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
    )


class Keypad(QWidget):
    """Show ten digits, backspace and clear, left to right in every language.

    :param press: is called with ``0`` to ``9``, ``back`` or ``clear``.
    :param onward: a large key to go on, if there is one.
    """

    def __init__(
        self, theme: Theme, press: Callable[[str], None], onward: Button | None = None
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._press = press
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px("key_gap"))
        for digit in range(1, 10):
            self._add(str(digit), (digit - 1) // 3, (digit - 1) % 3)
        self._back, self._clear = self._key("back", "button"), self._key("clear", "button")
        if onward is None:
            self._place(self._clear, 3, 0)
            self._add("0", 3, 1)
            self._place(self._back, 3, 2)
        else:
            self._add("0", 3, 0, columns=3)
            self._place(self._back, 0, 3)
            self._place(self._clear, 1, 3)
            onward.setSizePolicy(_EXPAND, _EXPAND)
            self._grid.addWidget(onward, 2, 3, 2, 1)
            self._grid.setColumnStretch(3, 6 if theme.has_large_text else 5)
        for line in range(4):
            self._grid.setRowStretch(line, 1)
            if line < 3:
                self._grid.setColumnStretch(line, 4)
        self.setLayout(self._grid)

    def retranslate(self) -> None:
        """Write the words on the keys, in the language in use."""
        self._back.show_text(
            "", "backspace", accessible_name=translate("Keypad", "Delete the last digit")
        )
        self._clear.show_text(translate("Keypad", "Clear"))

    def handle_key(self, event: QKeyEvent) -> bool:
        """Take a key of a real keyboard; return whether it is one of the keypad's."""
        digit = digit_of(event)
        if digit:
            # not again while it is held down
            if not event.isAutoRepeat():
                self._press(digit)
        elif event.text() in _SEPARATORS:
            # people type the separators of a number; the field shows groups by itself
            pass
        elif event.key() == Qt.Key.Key_Backspace:
            self._press("back")
        elif event.key() == Qt.Key.Key_Delete:
            self._press("clear")
        else:
            return False
        return True

    def _add(self, digit: str, line: int, place: int, columns: int = 1) -> None:
        key = self._key(digit, "key")
        key.show_text(digit)
        self._grid.addWidget(key, line, place, 1, columns)

    def _place(self, key: Button, line: int, place: int) -> None:
        self._grid.addWidget(key, line, place)

    def _key(self, name: str, font: str) -> Button:
        key = Button(self._theme, f"key-{name}", kind="key", font=font)
        key.setMinimumSize(QSize(self._theme.px("key"), self._theme.px("key") * 3 // 4))
        key.setSizePolicy(_EXPAND, _EXPAND)
        # on the way down: fast fingers, gloves
        key.pressed.connect(lambda: self._press(name))
        return key


class NumberField(QFrame):
    """Show the number typed, as large as it fits, with the places still open in grey."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typed, self._open = "", ""
        self.setObjectName("number")
        self.setProperty("frame", "field")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedHeight(theme.px("field"))
        self.setSizePolicy(_EXPAND, QSizePolicy.Policy.Fixed)

    def show_number(self, typed: str, still_open: str, *, wrong: bool = False) -> None:
        """Show ``typed`` in ink, then ``still_open`` in grey; ``wrong`` gives a red frame."""
        self._typed, self._open = typed, still_open
        set_properties(self, wrong=wrong)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame of the style sheet, then the number."""
        super().paintEvent(event)
        pad = self._theme.px("small_gap") + self._theme.px("border")
        available = self.rect().adjusted(pad, 0, -pad, 0)
        painter = QPainter(self)
        painter.setFont(
            fitted(self._theme, "number", self._typed + self._open, available.size(), wrap=False)
        )
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(available, middle, self._typed)
        painter.setPen(self._theme.colour("line"))
        after = painter.fontMetrics().horizontalAdvance(self._typed)
        painter.drawText(
            QRect(
                available.left() + after,
                available.top(),
                available.width() - after,
                available.height(),
            ),
            middle,
            self._open,
        )
