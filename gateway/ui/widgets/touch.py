"""What a finger presses: the plain target, a button with a word, a tile that holds a layout."""

from __future__ import annotations

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
from gateway.ui.widgets.labels import LEAST_SCALE, Fitting, fits, fitted
from gateway.ui.widgets.style import FILLS, set_properties
from gateway.ui.widgets.theme import Theme

_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_TURNED = {_LEFT: _RIGHT, _RIGHT: _LEFT}
_REDRAWN = (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange)
# words that must be smaller than this to stand on one line are tried on two
_ONE_LINE = 0.85


class TouchTarget(QPushButton):
    """What a finger presses, or a keyboard: Tab and the arrows lead to it, Enter and the space bar
    press it.

    A finger never leaves the keyboard on it, so what is typed next presses nothing; and a scanner's
    keys never come here (``wedge``). Keys of a keypad, which a real keyboard has, are passed over.

    A glove bounces: the second touch of a double one counts only where the first one was, or it
    would answer a question on the next screen that nobody has read yet.
    """

    def __init__(self, theme: Theme, name: str, fill: str) -> None:
        super().__init__()
        self._theme = theme
        self._pressed_ms = -(10**6)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("fill", fill)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                # a keypad's keys answer to the press
                self.pressed.emit()
                self.released.emit()
                self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch; remembered for the one that may follow."""
        self._pressed_ms = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second touch of two: taken when the first was here too."""
        if (
            event.timestamp() - self._pressed_ms
            <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        ):
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The target, and a ring while the keyboard is on it: yellow between two dark lines, so it
        shows on any ground.
        """
        super().paintEvent(event)
        paint_focus_ring(self, self._theme)


def paint_focus_ring(widget: QWidget, theme: Theme) -> None:
    """The ring around ``widget`` while the keyboard is on it; called while it paints itself."""
    if not widget.hasFocus():
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, round_ = theme.px("focus"), theme.px("radius_small")
    ring = QRectF(widget.rect()).adjusted(wide, wide, -wide, -wide)
    for colour, thick in (("focus_line", wide * 2), ("focus", wide)):
        painter.setPen(QPen(theme.colour(colour), thick))
        painter.drawRoundedRect(ring, round_, round_)


def halved(words: str, metrics: QFontMetrics) -> str:
    """``words`` on two lines, broken at a blank or hyphen where the longer line is shortest; as
    they are if there is none.
    """
    breaks = [place + 1 for place, letter in enumerate(words[:-1]) if letter in " -" and place]
    lines = [f"{words[:place].rstrip()}\n{words[place:]}" for place in breaks]
    return min(lines, key=lambda text: _advance(metrics, text), default=words)


def _advance(metrics: QFontMetrics, words: str) -> int:
    return max(metrics.horizontalAdvance(line) for line in words.split("\n"))


class Button(Fitting, TouchTarget):
    """A touch target with a few words, and a picture before them. They stand on two lines, or
    shrink, before they are cut off.

    ``icon_behind``: the picture stands behind the words, where a line of the language in use ends.
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
        self._type, self._icon, self._drawn, self._words = font, "", "", ""
        self._icon_behind = icon_behind
        self.pressed.connect(self._draw_icon)
        self.released.connect(self._draw_icon)
        self.setFont(theme.font(font))
        self.setMinimumHeight(theme.px("button") if not kind else 0)
        if kind == "key":
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", kind)

    def show_text(self, text: str, icon: str = "", *, accessible_name: str = "") -> None:
        """Show ``text`` and ``icon``; ``accessible_name`` is what a screen reader says where that differs."""
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
        """Another surface: paper, blue, green, red, ink."""
        set_properties(self, fill=fill)
        self._draw_icon()

    def sizeHint(self) -> QSize:
        """The word at the theme's size, the picture, and room around them."""
        metrics = QFontMetrics(self._theme.font(self._type))
        width = metrics.horizontalAdvance(self._words) + self._aside()
        return QSize(width, max(self.minimumHeight(), round(metrics.height() * 1.2)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as two lines of the smallest type allow."""
        metrics = QFontMetrics(self._theme.font(self._type, LEAST_SCALE))
        return QSize(
            _advance(metrics, halved(self._words, metrics)) + self._aside(),
            self.sizeHint().height(),
        )

    def changeEvent(self, event: QEvent) -> None:
        """An arrow turns with the direction of writing; a picture is paler on a button that cannot
        be pressed.
        """
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._draw_icon()

    def word_room(self) -> QSize:
        """The pixels that the word has."""
        slim = self.property("kind") in {"key", "language", "link"}
        return QSize(self.width() - self._aside(slim=slim), self.height())

    def _aside(self, *, slim: bool = False) -> int:
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
        """Set the size of the type anew, on one line or two."""
        room, shown = self.word_room(), self._words
        if not self.roomed:
            self.setText(shown)
            return
        font = fitted(self._theme, self._type, shown, room, wrap=False)
        if font.pixelSize() < _ONE_LINE * self._theme.font(self._type).pixelSize():
            broken = halved(shown, QFontMetrics(font))
            smaller = fitted(self._theme, self._type, broken, room, wrap=False)
            if smaller.pixelSize() > font.pixelSize() or not fits(
                shown, QFontMetrics(font), room, wrap=False
            ):
                shown, font = broken, smaller
        if shown != self.text():
            self.setText(shown)
        if font != self.font():
            self.setFont(font)


class Tile(TouchTarget):
    """A large touch target that holds a layout of its own: texts and pictures, coloured by
    ``fill``; yellow under a finger.
    """

    def __init__(self, theme: Theme, name: str, layout: QLayout, *, fill: str = "paper") -> None:
        super().__init__(theme, name, fill)
        self._fill = fill
        self.pressed.connect(
            lambda: set_properties(self, fill="yellow" if self._fill == "paper" else self._fill)
        )
        self.released.connect(lambda: set_properties(self, fill=self._fill))
        self.setMinimumHeight(theme.px("key"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayout(layout)

    def sizeHint(self) -> QSize:
        """What the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()
