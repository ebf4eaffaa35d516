"""Take touches: the plain target, a button with a word, a tile that holds a layout."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from gateway.ui.widgets import icons
from gateway.ui.widgets.labels import LEAST_SCALE, FitOnResize, fits, fitted
from gateway.ui.widgets.style import FILLS, set_properties
from gateway.ui.widgets.theme import Theme

_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_TURNED = {_LEFT: _RIGHT, _RIGHT: _LEFT}
_REDRAWN = (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange)
# words that must be smaller than this share to stand on one line are tried on two
_ONE_LINE = 0.85


class TouchTarget(QPushButton):
    """Take a finger's touch, or a key: Tab and the arrows lead to it, Enter and space press it.

    A touch does not bring the keyboard here, so what is typed next presses nothing; and a scanner's
    keys never come here (:mod:`gateway.ui.keyboard_scanner`). The keyboard passes over the keys of
    a keypad, which a real keyboard has.

    A glove bounces: the second touch of a double one counts only where the first one was, or it
    would answer a question on the next screen before a person has read it.

    :param is_sudden: it comes under a finger that touches letters one after the other, so a touch
        that follows another one at once is not meant for it
    """

    _last_pressed_ms: ClassVar[int] = -(10**6)

    def __init__(self, theme: Theme, name: str, fill: str, *, is_sudden: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._is_sudden = is_sudden
        self._pressed_ms = -(10**6)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("fill", fill)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                # a keypad's keys answer to the press
                self.pressed.emit()
                self.released.emit()
                self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch, and remember when it was."""
        since_last_ms = event.timestamp() - TouchTarget._last_pressed_ms
        TouchTarget._last_pressed_ms = self._pressed_ms = event.timestamp()
        if not (self._is_sudden and 0 <= since_last_ms <= _double_touch_ms()):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second touch of two when the first was here too."""
        if event.timestamp() - self._pressed_ms <= _double_touch_ms():
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the target, and a ring while the keyboard is on it."""
        super().paintEvent(event)
        paint_focus_ring(self, self._theme)


def _double_touch_ms() -> int:
    return QGuiApplication.styleHints().mouseDoubleClickInterval()


def paint_focus_ring(widget: QWidget, theme: Theme) -> None:
    """Paint a ring on ``widget`` while the keyboard is on it, in its ``paintEvent``.

    The ring is yellow between two dark lines, so that it shows on any ground.
    """
    if not widget.hasFocus():
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, round_ = theme.px("focus"), theme.px("radius_small")
    ring = QRectF(widget.rect()).adjusted(wide, wide, -wide, -wide)
    for colour, thick in (("focus_line", wide * 2), ("focus", wide)):
        painter.setPen(QPen(theme.colour(colour), thick))
        painter.drawRoundedRect(ring, round_, round_)


def split_in_two(words: str, metrics: QFontMetrics) -> str:
    """Return ``words`` on two lines, broken at the blank or hyphen that keeps them shortest."""
    breaks = [place + 1 for place, letter in enumerate(words[:-1]) if letter in " -" and place]
    lines = [f"{words[:place].rstrip()}\n{words[place:]}" for place in breaks]
    return min(lines, key=lambda text: _advance(metrics, text), default=words)


def _advance(metrics: QFontMetrics, words: str) -> int:
    return max(metrics.horizontalAdvance(line) for line in words.split("\n"))


class Button(FitOnResize, TouchTarget):
    """Show a few words with a picture before them, on two lines or smaller where they need it.

    :param fill: the surface, a key of :data:`gateway.ui.widgets.style.FILLS`.
    :param kind: ``key``, ``language`` or ``link``; empty: a large button.
    :param icon_behind: the picture stands behind the words, where a line ends.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        fill: str = "paper",
        font: str = "button",
        kind: str = "",
        icon_behind: bool = False,
    ) -> None:
        super().__init__(theme, name, fill)
        self._font_token, self._icon, self._drawn, self._words = font, "", "", ""
        self._icon_behind = icon_behind
        self.pressed.connect(self._draw_icon)
        self.released.connect(self._draw_icon)
        self.setFont(theme.font(font))
        self.setMinimumHeight(theme.px("button") if not kind else 0)
        if kind == "key":
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", kind)

    def show_text(self, text: str, icon: str = "", *, accessible_name: str = "") -> None:
        """Show ``text`` and ``icon``; a screen reader says ``accessible_name``, else ``text``."""
        self._words = text
        self.setAccessibleName(accessible_name or text)
        if self._icon_behind:
            self.setLayoutDirection(_TURNED[self.window().layoutDirection()])
        if icon != self._icon or self._facing() != self._drawn:
            self._icon = icon
            self._draw_icon()
        self.fit()
        self.updateGeometry()

    def set_fill(self, fill: str) -> None:
        """Set another surface: paper, blue, green, red, ink."""
        set_properties(self, fill=fill)
        self._draw_icon()

    def sizeHint(self) -> QSize:
        """Return the size of the words, the picture, and the space around them."""
        metrics = QFontMetrics(self._theme.font(self._font_token))
        width = metrics.horizontalAdvance(self._words) + self._width_beside_text()
        return QSize(width, max(self.minimumHeight(), round(metrics.height() * 1.2)))

    def minimumSizeHint(self) -> QSize:
        """Return a width for two lines of the smallest font."""
        metrics = QFontMetrics(self._theme.font(self._font_token, LEAST_SCALE))
        return QSize(
            _advance(metrics, split_in_two(self._words, metrics)) + self._width_beside_text(),
            self.sizeHint().height(),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew: an arrow turns with the writing, a disabled button is paler."""
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._draw_icon()

    def available_text_size(self) -> QSize:
        """Return the pixels that the words have."""
        slim = self.property("kind") in {"key", "language", "link"}
        return QSize(self.width() - self._width_beside_text(slim=slim), self.height())

    def _width_beside_text(self, *, slim: bool = False) -> int:
        px = self._theme.px
        picture = 0
        if self._icon:
            picture = px("button_icon") + px("tiny_gap") * 2 + 4 if self._words else px("key_icon")
        if self.property("kind") == "link":
            return picture + 2
        return picture + 2 * (px("border") + px("tiny_gap" if slim else "small_gap"))

    def _facing(self) -> str:
        return icons.facing(self._icon, self.window().layoutDirection())

    def _draw_icon(self) -> None:
        self._drawn = self._facing()
        if not self._icon:
            return
        side = self._theme.px("key_icon" if not self._words else "button_icon")
        # room between picture and word
        size = QSize(side + (self._theme.px("tiny_gap") * 2 if self._words else 0), side)
        fill = str(self.property("fill"))
        ink = FILLS["yellow" if self.isDown() and fill == "paper" else fill]
        pale = None if self.isEnabled() else self._theme.colour("on_disabled")
        self.setIcon(icons.icon(self._drawn, size, self._theme.colour(ink), pale))
        self.setIconSize(size)

    def fit(self) -> None:
        """Set the font size anew, on one line or two."""
        available, shown = self.available_text_size(), self._words
        if not self.has_size:
            self.setText(shown)
            return
        font = fitted(self._theme, self._font_token, shown, available, wrap=False)
        if font.pixelSize() < _ONE_LINE * self._theme.font(self._font_token).pixelSize():
            broken = split_in_two(shown, QFontMetrics(font))
            smaller = fitted(self._theme, self._font_token, broken, available, wrap=False)
            if smaller.pixelSize() > font.pixelSize() or not fits(
                shown, QFontMetrics(font), available, wrap=False
            ):
                shown, font = broken, smaller
        if shown != self.text():
            self.setText(shown)
        if font != self.font():
            self.setFont(font)


class Tile(TouchTarget):
    """Hold a layout of texts and pictures on a large target; paper is yellow under a finger."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        layout: QLayout,
        *,
        fill: str = "paper",
        is_sudden: bool = False,
    ) -> None:
        super().__init__(theme, name, fill, is_sudden=is_sudden)
        self._fill = fill
        self.pressed.connect(
            lambda: set_properties(self, fill="yellow" if self._fill == "paper" else self._fill)
        )
        self.released.connect(lambda: set_properties(self, fill=self._fill))
        self.setMinimumHeight(theme.px("key"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayout(layout)

    def set_fill(self, fill: str) -> None:
        """Set another surface."""
        self._fill = fill
        set_properties(self, fill=fill)

    def sizeHint(self) -> QSize:
        """Return what the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()
