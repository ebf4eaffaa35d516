"""Draw how far the kiosk's clock was off over the last days; what is not known stays open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.evidence_report import ClockPoint, Gap
from gateway.ui.widgets.theme import Theme

# the least half of the height, so that a good clock draws a flat line
_LEAST_MS = 1_000
# of the half: what the highest value leaves free
_ROOM = 1.15

# moment, offset and bound of what is known
_Known = tuple[int, int, int]


def stretches(
    points: tuple[ClockPoint, ...], gaps: tuple[Gap, ...]
) -> tuple[tuple[_Known, ...], ...]:
    """Return what is known without a break: one ends at a gap, and where no offset is believed."""
    found: list[list[_Known]] = []
    last_ms: int | None = None
    for point in points:
        if point.offset_ms is None or point.bound_ms is None:
            last_ms = None
            continue
        is_cut = last_ms is None or any(
            last_ms < gap.ends_ms and gap.begins_ms < point.at_ms for gap in gaps
        )
        if is_cut:
            found.append([])
        found[-1].append((point.at_ms, point.offset_ms, point.bound_ms))
        last_ms = point.at_ms
    return tuple(map(tuple, found))


class DriftPlot(QWidget):
    """Draw the offset as a line within its bound; a stretch that is not known is hatched."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._stretches: tuple[tuple[_Known, ...], ...] = ()
        self._begin_ms = self._end_ms = 0
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def half_ms(self) -> float:
        """Return the offset at the upper edge; the lower edge has the same with a minus."""
        return _ROOM * max(
            (
                float(max(abs(offset), abs(offset) + bound))
                for stretch in self._stretches
                for _at, offset, bound in stretch
            ),
            default=float(_LEAST_MS),
        )

    def draw(
        self, points: tuple[ClockPoint, ...], gaps: tuple[Gap, ...], now_ms: int, name: str
    ) -> None:
        """Show what was known from the first point to ``now_ms``.

        :param name: what a screen reader says of the picture.
        """
        self._stretches = stretches(points, gaps)
        self._begin_ms, self._end_ms = points[0].at_ms if points else now_ms, now_ms
        self.setAccessibleName(name)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a line can be seen."""
        return QSize(self._theme.px("picture"), self._theme.px("row"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, hatching, bounds and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        theme, half = self._theme, self.half_ms
        thin, thick = theme.px("border_thin"), theme.px("border")
        painter.fillRect(area, theme.colour("ground"))
        # what is known covers the hatching
        painter.fillRect(area, _brush(theme, Qt.BrushStyle.BDiagPattern))
        span_ms = max(1, self._end_ms - self._begin_ms)

        def place(at_ms: float, value: float) -> QPointF:
            return QPointF(
                area.width() * (at_ms - self._begin_ms) / span_ms,
                area.height() * (half - value) / (2 * half),
            )

        for stretch in self._stretches:
            first, last = place(stretch[0][0], half), place(stretch[-1][0], -half)
            wide = max(last.x() - first.x(), float(thick))
            painter.fillRect(QRectF(first.x(), 0, wide, area.height()), theme.colour("paper"))
            upper = [place(at, offset + bound) for at, offset, bound in stretch]
            lower = [place(at, offset - bound) for at, offset, bound in stretch]
            painter.setPen(QPen(theme.colour("line"), thin))
            painter.setBrush(theme.colour("ground"))
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
            painter.setPen(QPen(theme.colour("chosen"), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = [place(at, offset) for at, offset, _bound in stretch]
            painter.drawPolyline(QPolygonF([*middle, middle[-1] + QPointF(thick, 0)]))
        painter.setPen(QPen(theme.colour("ink"), thin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(place(self._begin_ms, 0), place(self._end_ms, 0))
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def _brush(theme: Theme, style: Qt.BrushStyle) -> QBrush:
    return QBrush(theme.colour("line"), style)
