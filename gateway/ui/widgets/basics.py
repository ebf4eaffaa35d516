"""Draw pictures, the striped tape and surfaces, and lay parts out in columns and rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gateway.ui.widgets import icons
from gateway.ui.widgets.style import FILLS, surface
from gateway.ui.widgets.theme import Theme

# of a row or a column: a widget or a layout, alone or with its weight; a number is a stretch
Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int


class Picture(QWidget):
    """Draw an icon as large as its room, in the colours of the surface under it."""

    def __init__(
        self, theme: Theme, name: str = "", *, side: str | None = None, accent: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._accent = name, accent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if side is None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedSize(theme.px(side), theme.px(side))

    def show_icon(self, name: str, *, accent: str = "") -> None:
        """Draw ``name``; on paper its accents are in ``accent``, else like its lines."""
        self._name, self._accent = name, accent
        self.update()

    def available(self) -> QRectF:
        """Return where the icon is drawn: the largest square in the middle."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the middle, turned over where the writing is."""
        if not self._name:
            return
        ground = surface(self)
        accent = self._accent if ground in {"paper", "ground"} else ""
        colours = [
            self._theme.colour(one).name() if one else "" for one in (FILLS[ground], accent, ground)
        ]
        available = self.available()
        side = round(available.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name in icons.TURNED and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        line = min(icons.LINE, round(self._theme.px("stroke") * icons.SIDE / max(1, side), 1))
        icons.renderer(self._name, *colours, line).render(painter, available)


class HazardStripe(QWidget):
    """Draw the black and yellow tape, the only ornament."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px("tape"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint slanting stripes from edge to edge."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), self._theme.colour("yellow"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("ink"))
        high, wide = self.height(), round(self.height() * 3.4)
        for left in range(-2 * wide, self.width() + wide, 2 * wide):
            corners = [
                QPoint(left + high, 0),
                QPoint(left + high + wide, 0),
                QPoint(left + wide, high),
                QPoint(left, high),
            ]
            painter.drawPolygon(corners)


def column(
    *parts: Part, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QVBoxLayout:
    """Return a column of ``parts``, see :data:`Part`; margins and gap in pixels."""
    layout = QVBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def row(
    *parts: Part, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QHBoxLayout:
    """Return a row of ``parts``, see :data:`Part`; margins and gap in pixels."""
    layout = QHBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def _fill(
    layout: QBoxLayout, parts: tuple[Part, ...], margins: tuple[int, int, int, int], gap: int
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
            continue
        item, weight = part if isinstance(part, tuple) else (part, 0)
        if isinstance(item, QWidget):
            layout.addWidget(item, weight)
        else:
            layout.addLayout(item, weight)


def framed(layout: QLayout, frame: str) -> QFrame:
    """Return ``layout`` on a surface of the style sheet: card, alert, note, bar, field."""
    widget = QFrame()
    widget.setProperty("frame", frame)
    widget.setLayout(layout)
    return widget


def filled(layout: QLayout, fill: str) -> QWidget:
    """Put ``layout`` on a surface of the style sheet: paper, ink, green and so on."""
    surface = QWidget()
    surface.setProperty("fill", fill)
    surface.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    surface.setLayout(layout)
    return surface
