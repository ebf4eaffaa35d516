"""The small parts that screens are made of: texts, pictures, buttons, surfaces, and a few layout words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gateway.ui import icons
from gateway.ui.style import FILLS, mark
from gateway.ui.theme import Theme

LEAST_SCALE = 0.5
_STEP = 0.05
_WRAP = int(Qt.TextFlag.TextWordWrap)
_UNBOUNDED = 100_000


class Text(QLabel):
    """Words in one of the theme's types. With ``wrap`` it grows downwards; without, it stands on one line."""

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = True) -> None:
        super().__init__()
        self.setFont(theme.font(font))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, text: str) -> None:
        """Show ``text``; an empty text takes no room."""
        self.setText(text)
        self.setVisible(bool(text))


class FittedText(Text):
    """Words that fill the room they are given: at the theme's size where that fits, smaller where a language needs more."""

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = False) -> None:
        super().__init__(theme, font, tone=tone, wrap=wrap)
        self._theme = theme
        self._type = font
        self._whole = ""
        vertical = QSizePolicy.Policy.Expanding if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line at the theme's size."""
        metrics = QFontMetrics(self._theme.font(self._type))
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line at the smallest size; any width."""
        height = QFontMetrics(self._theme.font(self._type, LEAST_SCALE)).height()
        return QSize(1, height if self.wordWrap() else self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """``False``: the room is given, the words fit themselves into it."""
        return False

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text``, fitted."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().size()
        font = fitted(self._theme, self._type, self._whole, room, wrap=self.wordWrap())
        if font != self.font():
            self.setFont(font)
        shown = self._whole
        if not self.wordWrap() and self.contentsRect().width() > 1:  # a name longer than any screen ends in dots
            shown = QFontMetrics(font).elidedText(shown, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        if shown != self.text():
            super().setText(shown)

    def reads_whole(self) -> bool:
        """Whether every word can be read."""
        return fits(self._whole, QFontMetrics(self.font()), self.contentsRect().size(), wrap=self.wordWrap())


def fits(text: str, metrics: QFontMetrics, room: QSize, *, wrap: bool) -> bool:
    """Whether ``text`` can be read whole in ``room`` pixels."""
    flags = _WRAP if wrap else 0
    bounds = metrics.boundingRect(QRect(0, 0, room.width() if wrap else _UNBOUNDED, _UNBOUNDED), flags, text)
    return bounds.width() <= room.width() and bounds.height() <= room.height()


def fitted(theme: Theme, token: str, text: str, room: QSize, *, wrap: bool) -> QFont:
    """The type ``token``, made smaller until ``text`` can be read whole in ``room``, but not under half."""
    scale = 1.0
    while scale > LEAST_SCALE and room.width() > 1 and not fits(text, QFontMetrics(theme.font(token, scale)), room, wrap=wrap):
        scale -= _STEP
    return theme.font(token, scale)


class Picture(QWidget):
    """One of the icons, as large as its room, in the colour of the surface it stands on."""

    def __init__(self, theme: Theme, name: str = "", *, side: str | None = None, ink: str = "ink", accent: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._name, self._ink, self._accent, self._ground = name, ink, accent, "white"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if side is None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedSize(theme.px(side), theme.px(side))

    def show_icon(self, name: str, *, ink: str = "ink", accent: str = "", ground: str = "white") -> None:
        """Draw ``name`` with lines in ``ink``, accents in ``accent`` (else ``ink``), cut-outs in ``ground``: theme colours."""
        self._name, self._ink, self._accent, self._ground = name, ink, accent, ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and arguments
        """Draw the icon in the middle."""
        if not self._name:
            return
        colours = [self._theme.colour(one).name() if one else "" for one in (self._ink, self._accent, self._ground)]
        side = min(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        line = min(icons.LINE, round(self._theme.px("stroke") * icons.SIDE / max(1, side), 1))
        icons.renderer(self._name, *colours, line).render(painter, room)


class TouchTarget(QPushButton):
    """What a finger presses. It never takes the keyboard: a scanner that types must not press it.

    A glove bounces: the second touch of a double one counts only where the first one was, or it would answer a question on the
    next screen that nobody has read yet.
    """

    def __init__(self, name: str, fill: str) -> None:
        super().__init__()
        self._pressed_ms = -(10**6)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("fill", fill)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A touch; remembered for the one that may follow."""
        self._pressed_ms = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The second touch of two: taken when the first was here too."""
        if event.timestamp() - self._pressed_ms <= QGuiApplication.styleHints().mouseDoubleClickInterval():
            super().mouseDoubleClickEvent(event)


class Button(TouchTarget):
    """A touch target with a word, and a picture before it. Its word shrinks before it is cut off."""

    def __init__(self, theme: Theme, name: str, *, fill: str = "white", font: str = "button", kind: str = "") -> None:
        super().__init__(name, fill)
        self._theme, self._type, self._icon = theme, font, ""
        self.setFont(theme.font(font))
        self.setMinimumHeight(theme.px("button") if not kind else 0)
        self.setProperty("kind", kind)

    def say(self, text: str, icon: str = "", *, aloud: str = "") -> None:
        """Show ``text`` and ``icon``; ``aloud`` is what a screen reader says where that differs."""
        self.setText(text)
        self.setAccessibleName(aloud or text)
        if icon != self._icon:
            self._icon = icon
            self._draw_icon()
        self._fit()

    def dress(self, fill: str) -> None:
        """Another surface: white, blue, green, red, ink."""
        mark(self, fill=fill)
        self._draw_icon()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The word at the theme's size, the picture, and room around them."""
        metrics = QFontMetrics(self._theme.font(self._type))
        width = metrics.horizontalAdvance(self.text()) + self._aside()
        return QSize(width, max(self.minimumHeight(), round(metrics.height() * 1.2)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the smallest type allows."""
        return QSize(round(self.sizeHint().width() * LEAST_SCALE), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the word again."""
        super().resizeEvent(event)
        self._fit()

    def word_room(self) -> QSize:
        """The pixels that the word has."""
        slim = self.property("kind") in {"key", "language", "link"}
        return QSize(self.width() - self._aside(slim=slim), self.height())

    def _aside(self, *, slim: bool = False) -> int:
        px = self._theme.px
        picture = px("button_icon") + px("tiny_gap") * 2 + 4 if self._icon and self.text() else 0
        if self.property("kind") == "link":
            return picture + 2
        return picture + 2 * (px("border") + px("tiny_gap" if slim else "small_gap"))

    def _draw_icon(self) -> None:
        if not self._icon:
            return
        side = self._theme.px("key_icon" if not self.text() else "button_icon")
        size = QSize(side + (self._theme.px("tiny_gap") * 2 if self.text() else 0), side)  # room between picture and word
        ink = self._theme.colour(FILLS[str(self.property("fill"))])
        self.setIcon(icons.icon(self._icon, size, ink, self._theme.colour("quiet")))
        self.setIconSize(size)

    def _fit(self) -> None:
        font = fitted(self._theme, self._type, self.text(), self.word_room(), wrap=False)
        if font != self.font():
            self.setFont(font)


class Tile(TouchTarget):
    """A large touch target that holds a layout of its own: texts and pictures, coloured by ``fill``."""

    def __init__(self, theme: Theme, name: str, layout: QLayout, *, fill: str = "white") -> None:
        super().__init__(name, fill)
        self.setMinimumHeight(theme.px("key"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayout(layout)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()


class Tape(QWidget):
    """The black and yellow tape: the only ornament."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px("tape"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and arguments
        """Slanting stripes from edge to edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("yellow"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink"))
        high, wide = self.height(), round(self.height() * 3.4)
        for left in range(-2 * wide, self.width() + wide, 2 * wide):
            corners = [QPoint(left + high, 0), QPoint(left + high + wide, 0), QPoint(left + wide, high), QPoint(left, high)]
            painter.drawPolygon(corners)


def column(*parts: QWidget | QLayout | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> QVBoxLayout:
    """A column of ``parts``; a number is a stretch of that weight."""
    layout = QVBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def row(*parts: QWidget | QLayout | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    """A row of ``parts``; a number is a stretch of that weight."""
    layout = QHBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def _fill(layout: QBoxLayout, parts: tuple[QWidget | QLayout | int, ...], margins: tuple[int, int, int, int], gap: int) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def framed(layout: QLayout, frame: str) -> QFrame:
    """``layout`` on a surface of the sheet: card, alert, note, bar, field."""
    surface = QFrame()
    surface.setProperty("frame", frame)
    surface.setLayout(layout)
    return surface
