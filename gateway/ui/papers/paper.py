"""Draw pages of paper: texts that fit their boxes, pictures, icons, lines and surfaces.

Lengths are millimetres of an A4 page, whatever the paper: A3 is the same page, larger. In a
language written right to left every box stands on the other side.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from gateway.ui.papers.screens import ScreenPicture
from gateway.ui.papers.tags import Tags
from gateway.ui.widgets import icons
from gateway.ui.widgets.theme import FAMILIES, MM_PER_INCH

WIDTH, HEIGHT = 210.0, 297.0
SIZES = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}
# painted units of a millimetre: fonts have whole sizes
_UNIT = 100
# a line's height in font sizes
_LEADING, _LEADING_ARABIC = 1.22, 1.45
# the step by which a text that does not fit becomes smaller
_SMALLER = 0.97
_END = Qt.AlignmentFlag.AlignRight
_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


@dataclass(frozen=True, slots=True)
class Style:
    """Say how a text looks.

    :param size: of the font, millimetres.
    :param least: the size that it may shrink to where it does not fit.
    :param at_end: it stands where a line ends, as figures do.
    :param breaks: a word that is wider than its box goes on in the next line.
    :param right_to_left: so it is written, on paper that is not.
    """

    size: float
    least: float
    bold: bool = False
    colour: str = "#0b0c0c"
    centred: bool = False
    at_end: bool = False
    breaks: bool = False
    right_to_left: bool = False
    role: str = "P"


@dataclass(frozen=True, slots=True)
class Part:
    """Tell what stands where: a text (with its font's size) or a picture, in millimetres."""

    box: QRectF
    text: str
    size: float = 0.0


class Paper:
    """Draw one page, or one after the other; :meth:`finish` returns them as PDF.

    ``parts``: what stands on the page that is drawn.

    :param size: one of :data:`SIZES`.
    :param title: of the document.
    :param right_to_left: whether every box stands on the other side.
    :param is_archival: write PDF/A-1b, which holds all that it needs to be read in years to come.
    """

    def __init__(
        self,
        size: str,
        language: str,
        title: str,
        *,
        right_to_left: bool,
        is_archival: bool = False,
    ) -> None:
        self._right_to_left = right_to_left
        self._align, self._direction, self._leading = (
            (Qt.AlignmentFlag.AlignRight, Qt.LayoutDirection.RightToLeft, _LEADING_ARABIC)
            if right_to_left
            else (Qt.AlignmentFlag.AlignLeft, Qt.LayoutDirection.LeftToRight, _LEADING)
        )
        self._tags = Tags(language)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        if is_archival:
            self._writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
        self._writer.setResolution(round(MM_PER_INCH * _UNIT))
        self._writer.setPageSize(QPageSize(SIZES[size]))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator("Gateway")
        self._painter = QPainter(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        scale = self._writer.widthMM() / WIDTH
        self._painter.scale(scale, scale)
        self.parts: list[Part] = []

    def next_page(self) -> None:
        """Let what follows stand on a fresh page."""
        self._writer.newPage()
        self._tags.next_page()
        self.parts = []

    def fill(self, box: QRectF, colour: str, *, edge: str = "", radius: float = 2.0) -> None:
        """Fill a surface with round corners; ``edge`` is the colour of its border."""
        self._painter.setPen(QPen(QColor(edge), 0.5 * _UNIT) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(self._placed(box), radius * _UNIT, radius * _UNIT)

    def line(self, start: QPointF, length: float, colour: str = "#41494e") -> None:
        """Draw a line to write on."""
        placed = self._placed(QRectF(start.x(), start.y(), length, 0))
        self._painter.setPen(QPen(QColor(colour), 0.3 * _UNIT))
        self._painter.drawLine(placed.topLeft(), placed.topRight())

    def strokes(
        self, points: Sequence[QPointF], colour: str, width: float, dashes: Sequence[float] = ()
    ) -> None:
        """Draw a line from point to point, as wide as that.

        :param dashes: lengths of stroke and pause, in widths; else it is whole.
        """
        pen = QPen(QColor(colour), width * _UNIT)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern(list(dashes))
        self._painter.setPen(pen)
        placed = [self._placed(QRectF(point.x(), point.y(), 0, 0)).topLeft() for point in points]
        self._painter.drawPolyline(placed)

    @contextmanager
    def figure(self, words: str, box: QRectF) -> Iterator[None]:
        """Let what is filled and stroked meanwhile be a figure in ``box``; ``words`` tell it."""
        self._tags.begin(self._painter, "Figure", words)
        yield
        self._tags.end(self._painter)
        self.parts.append(Part(_millimetres(self._placed(box)), words))

    def tape(self, top: float, left: float, width: float, height: float) -> None:
        """Draw the black and yellow tape of the kiosk."""
        box = QRectF(left, top, width, height)
        self.fill(box, "#ffdd00", radius=0)
        self._painter.save()
        self._painter.setClipRect(self._placed(box))
        self._painter.setBrush(QColor("#0b0c0c"))
        step = height * 2
        for place in range(-2, round(width / step) + 1, 2):
            x, y, high, wide = (
                round(value * _UNIT) for value in (left + place * step, top, height, step)
            )
            self._painter.drawPolygon(
                [
                    QPointF(x + high, y),
                    QPointF(x + high + wide, y),
                    QPointF(x + wide, y + high),
                    QPointF(x, y + high),
                ]
            )
        self._painter.restore()

    def icon(
        self, name: str, box: QRectF, ink: str = "#0b0c0c", ground: str = icons.GROUND
    ) -> None:
        """Draw an icon of the kiosk in ``box``, on a surface of the colour ``ground``."""
        icons.drawn(name, ink, ground=ground).render(self._painter, self._placed(box))

    def picture(self, picture: ScreenPicture, box: QRectF) -> None:
        """Draw a picture of a screen with a thin edge."""
        placed = self._placed(box)
        self._tags.begin(self._painter, "Figure", picture.words)
        self._painter.drawImage(placed, picture.image)
        self._tags.end(self._painter)
        self._painter.setPen(QPen(QColor("#0b0c0c"), 0.3 * _UNIT))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(placed)
        self.parts.append(Part(_millimetres(placed), picture.words))

    def text(self, words: str, box: QRectF, style: Style) -> float:
        """Write ``words`` at the top of ``box``, smaller where they need more room.

        :return: their height.
        :raises ValueError: when they do not fit at the least size.
        """
        placed, size = self._placed(box), style.size
        layout = self._layout(words, placed, style, size)
        while _outgrows(layout, placed):
            size *= _SMALLER
            if size < style.least:
                # Qt ends the program where the paper goes while it is being painted
                self._painter.end()
                raise ValueError(f"this text needs more room: {words}")
            layout = self._layout(words, placed, style, size)
        self._painter.setPen(QColor(style.colour))
        self._tags.begin(self._painter, style.role)
        for index in range(layout.lineCount()):
            self._write(layout.lineAt(index), words, placed.topLeft())
        self._tags.end(self._painter)
        written = layout.boundingRect().translated(placed.topLeft())
        self.parts.append(Part(_millimetres(written), words, size))
        return written.height() / _UNIT

    def finish(self) -> bytes:
        """Return the pages as a tagged PDF; nothing can be drawn afterwards."""
        self._painter.end()
        return self._tags.applied(bytes(self._buffer.data().data()))

    def _placed(self, box: QRectF) -> QRectF:
        """Return a box in painted units, on its side of the page."""
        left = WIDTH - box.right() if self._right_to_left else box.left()
        return QRectF(left * _UNIT, box.top() * _UNIT, box.width() * _UNIT, box.height() * _UNIT)

    def _layout(self, words: str, box: QRectF, style: Style, size: float) -> QTextLayout:
        layout = QTextLayout(words, _font(size, is_bold=style.bold))
        align = Qt.AlignmentFlag.AlignHCenter if style.centred else self._align
        is_turned = style.right_to_left
        option = QTextOption(_END if style.at_end or is_turned else align)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_turned else self._direction)
        if style.breaks:
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        baseline, ascent = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(box.width())
            # one script is higher than another, and the baselines stand at equal distances
            ascent = ascent or line.ascent()
            line.setPosition(QPointF(0, baseline + ascent - line.ascent()))
            baseline += size * _UNIT * (_LEADING_ARABIC if is_turned else self._leading)
        layout.endLayout()
        return layout

    def _write(self, line: QTextLine, words: str, place: QPointF) -> None:
        """Write a line; where it holds Arabic, letter by letter, each told, since one letter has
        several drawings, and one drawing serves several letters.
        """
        runs = line.glyphRuns(-1, -1, _ALL)
        if not any(run.isRightToLeft() for run in runs):
            for run in runs:
                self._painter.drawGlyphRun(place, run)
            return
        for start, end in _letters(words, line.textStart(), line.textStart() + line.textLength()):
            for run in line.glyphRuns(start, end - start, _ALL):
                self._tags.letter(self._painter, words[start:end])
                self._draw_letter(run, place)

    def _draw_letter(self, run: QGlyphRun, place: QPointF) -> None:
        """Draw a letter as text and its dots and signs as shapes: a reader takes the letter's place
        and width from all that is text of it.
        """
        glyphs, spots = run.glyphIndexes(), run.positions()
        body = QGlyphRun(run)
        body.setGlyphIndexes(glyphs[:1])
        body.setPositions(spots[:1])
        self._painter.drawGlyphRun(place, body)
        font, colour = run.rawFont(), self._painter.pen().color()
        for glyph, spot in zip(glyphs[1:], spots[1:], strict=True):
            shape = font.pathForGlyph(glyph).translated(place + spot)
            self._painter.fillPath(shape, colour)


def shortened(words: str, width: float, style: Style) -> str:
    """Return ``words``, or as much of them as one line of this width holds at the least size, and
    three dots.
    """
    # the last size that is tried is the least one, or up to a step larger; what breaks into lines
    # would not become smaller
    least = style.size if style.breaks else min(style.size, style.least / _SMALLER)
    metrics = QFontMetricsF(_font(least, is_bold=style.bold))
    # a little less: lines are measured anew when they are written
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width * _UNIT * 0.99)


@cache
def _font(size: float, *, is_bold: bool) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(round(size * _UNIT))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # the letters of a ligature are not copied as letters
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _letters(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each letter begins and ends, its marks included."""
    begins = [at for at in range(start, end) if not unicodedata.combining(words[at])]
    yield from pairwise([*begins, end])


def _outgrows(layout: QTextLayout, box: QRectF) -> bool:
    widest = max(
        (layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())), default=0
    )
    return widest > box.width() or layout.boundingRect().height() > box.height()


def _millimetres(box: QRectF) -> QRectF:
    return QRectF(box.left() / _UNIT, box.top() / _UNIT, box.width() / _UNIT, box.height() / _UNIT)
