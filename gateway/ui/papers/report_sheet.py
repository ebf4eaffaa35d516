"""Write a report of evidence from the top of a page down: headings, paragraphs, facts, tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from gateway.ui.papers.paper import HEIGHT, Paper, Style, shortened
from gateway.ui.papers.report_words import ReportWords

LEFT, WIDTH = 14.0, 182.0
BODY = Style(3.0, 2.6, breaks=True)
SMALL = Style(2.6, 2.4)
CELL = Style(2.7, 2.0)
STRONG = Style(2.7, 2.0, bold=True)
_NAME = Style(3.0, 2.6, bold=True)
_HEADING = Style(4.2, 3.4, bold=True, role="H2")
_FOOT_STYLE = Style(2.6, 2.6, at_end=True)
_TOP, _BOTTOM, _FOOT = 11.0, 283.0, 284.0
_FACT, _ROW = 40.0, 4.2


class Sheet:
    """Write one part under the other; ``top``: where the next one begins, in millimetres.

    :param pages: how many there will be.
    """

    def __init__(self, paper: Paper, words: ReportWords, pages: int = 2) -> None:
        self.paper = paper
        self.words = words
        self.top = _TOP
        self._page = 1
        self._pages = pages

    @property
    def room(self) -> float:
        """Return the height that is left on the page."""
        return _BOTTOM - self.top

    def skip(self, height: float) -> None:
        """Leave room."""
        self.top += height

    def write(self, text: str, style: Style, width: float = WIDTH) -> None:
        """Write a paragraph."""
        box = QRectF(LEFT, self.top, width, max(1.0, self.room))
        self.top += self.paper.text(text, box, style) + 0.6

    def heading(self, text: str) -> None:
        """Write a heading over a line."""
        self.top += 2.2
        self.write(text, _HEADING)
        self.paper.strokes(
            [QPointF(LEFT, self.top), QPointF(LEFT + WIDTH, self.top)], "#0b0c0c", 0.3
        )
        self.top += 1.2

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write names and what they are, a line or more for each."""
        for name, told in rows:
            beside = QRectF(LEFT + _FACT, self.top, WIDTH - _FACT, max(1.0, self.room))
            named = self.paper.text(name, QRectF(LEFT, self.top, _FACT - 2, 10), _NAME)
            self.top += max(_ROW, named + 0.4, self.paper.text(told, beside, BODY) + 0.4)
        self.top += 1

    def table(
        self, names: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]]
    ) -> None:
        """Write rows of one line each; what is too long for its column is cut, and says so."""
        self._row(names, widths, STRONG)
        self.paper.strokes(
            [QPointF(LEFT, self.top), QPointF(LEFT + WIDTH, self.top)], "#6b7276", 0.2
        )
        self.top += 0.6
        for row in rows:
            self._row(row, widths, CELL)
        self.top += 0.8

    def rest(self, count: int) -> None:
        """Say how many more there are, if any."""
        if count > 0:
            self.write(self.words.say("more", count=count), SMALL)

    def next_page(self) -> None:
        """Go on at the top of the next page."""
        self._foot()
        self.paper.next_page()
        self.top = _TOP
        self._page += 1

    def finish(self) -> bytes:
        """Return the pages as PDF."""
        self._foot()
        return self.paper.finish()

    def _row(self, cells: Sequence[str], widths: Sequence[float], style: Style) -> None:
        left = LEFT
        for cell, width in zip(cells, widths, strict=True):
            if cell:
                # letters of another script may be higher
                box = QRectF(left, self.top, width - 1, _ROW + 2)
                self.paper.text(shortened(cell, box.width(), style), box, style)
            left += width
        self.top += _ROW

    def _foot(self) -> None:
        told = self.words.say("page", page=self._page, pages=self._pages)
        self.paper.text(told, QRectF(LEFT, _FOOT, WIDTH, HEIGHT - _FOOT - 9), _FOOT_STYLE)
