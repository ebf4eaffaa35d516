"""Draw what a report of evidence knows over time: the means, and the kiosk's clock.

A gap is left white between two dashed edges, in every row and in the plot: nothing leads across it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms, belgian_time
from gateway.domain.evidence_report import ClockPoint, EvidenceReport
from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_words import ReportWords

LABEL = Style(2.8, 2.8)
AXIS = Style(2.5, 2.5, centred=True)
_SCALE = Style(2.5, 2.5, at_end=True)
WORKS, FAILS, OUTAGE, EDGE = "#005a30", "#942514", "#0b0c0c", "#6b7276"
_NAMES, _TOTALS = 34.0, 34.0
_ROW, _BAR = 6.0, 3.4
_MAX_ROWS = 6
_ORDER = {name: at for at, name in enumerate(("open", "reader", "camera", "keypad", "screen"))}
# at most so many moments are named under a chart
_TICKS = 9
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080, 20_160, 43_200)
_MINUTE_MS, _DAY_MS = 60_000, 86_400_000
# a plot's scale ends at one of these, in milliseconds, or at a power of ten of them
_ENDS_MS = (100, 200, 500)
# of ranges that lie so close, in millimetres, one is drawn
_COLUMN = 0.5


@dataclass(frozen=True, slots=True)
class Axis:
    """Place the moments of a period from left to right, in millimetres."""

    begins_ms: int
    ends_ms: int
    left: float
    width: float

    def at(self, ms: int) -> float:
        """Return where a moment stands; those outside stand at the ends."""
        inside = min(max(ms, self.begins_ms), self.ends_ms) - self.begins_ms
        return self.left + self.width * inside / max(1, self.ends_ms - self.begins_ms)

    def ticks(self) -> tuple[list[int], int]:
        """Return the moments to name, whole ones by Belgian clocks, and the step between them."""
        length = max(1, self.ends_ms - self.begins_ms)
        steps = [minutes * _MINUTE_MS for minutes in _MINUTES]
        step = next((step for step in steps if length / step <= _TICKS), length // _TICKS)
        first = belgian_midnight_ms(belgian_day(self.begins_ms))
        first += -(-(self.begins_ms - first) // step) * step
        return list(range(first, self.ends_ms + 1, step)), step


@dataclass(frozen=True, slots=True)
class Charts:
    """Draw the charts of one report between ``left`` and ``left + width``: names stand to the left
    of each, totals to its right.
    """

    paper: Paper
    words: ReportWords
    report: EvidenceReport
    left: float
    width: float

    @property
    def axis(self) -> Axis:
        """Return the axis of both charts."""
        report, left = self.report, self.left + _NAMES
        return Axis(report.begins_ms, report.ends_ms, left, self.width - _NAMES - _TOTALS)

    def draw_means(self, top: float) -> float:
        """Draw a row for the outages and one for each means; return their height."""
        paper, words, report, axis = self.paper, self.words, self.report, self.axis
        means = sorted(report.means, key=lambda row: (_ORDER.get(row.name, len(_ORDER)), row.name))
        del means[_MAX_ROWS:]
        rows = {words.say_known(f"means_{row.name}", row.name): row.spans for row in means}
        names = ([words.say("row_outage")] if report.outages else []) + list(rows)
        totals = {
            name: words.duration(sum(one.ends_ms - one.begins_ms for one in spans if one.works))
            for name, spans in rows.items()
        }
        box = QRectF(axis.left, top, axis.width, _ROW * len(names))
        told = ", ".join(f"{name} {total}" for name, total in totals.items())
        with paper.figure(words.say("timeline_words", rows=told), box):
            self._draw_frame(box)
            for outage in report.outages:
                ends_ms = report.ends_ms if outage.ends_ms is None else outage.ends_ms
                paper.fill(_bar(axis, top, outage.begins_ms, ends_ms), OUTAGE, radius=0)
            for place, spans in enumerate(rows.values(), bool(report.outages)):
                for span in spans:
                    bar = _bar(axis, top + place * _ROW, span.begins_ms, span.ends_ms)
                    if span.works:
                        paper.fill(bar, WORKS, radius=0)
                    else:
                        hatch(paper, bar)
        for place, name in enumerate(names):
            row = QRectF(self.left, top + place * _ROW + 1, _NAMES - 2, _ROW - 1)
            paper.text(shortened(name, row.width(), LABEL), row, LABEL)
            row.moveLeft(axis.left + axis.width + 2)
            if name in totals:
                paper.text(totals[name], row, LABEL)
        return box.height() + self._draw_ticks(box.bottom())

    def draw_clock(self, top: float, height: float) -> float:
        """Plot the range of the clock's error over time; return the height of all."""
        paper, words, report, axis = self.paper, self.words, self.report, self.axis
        plot = QRectF(axis.left, top + 1.5, axis.width, height)
        end_ms = _scale_end(report.clock)

        def high(ms: float) -> float:
            return plot.center().y() - height / 2 * ms / end_ms

        told = words.say("clock_words", points=len(report.clock), gaps=len(report.gaps))
        with paper.figure(told, plot):
            self._draw_frame(plot)
            for limit_ms in (-report.tolerance_ms, report.tolerance_ms):
                if abs(limit_ms) <= end_ms:
                    self._draw_level(high(limit_ms), FAILS, (4.0, 3.0))
            self._draw_level(high(0), EDGE)
            for x, lowest, highest in _columns(axis, report.clock):
                ends = [QPointF(x, high(lowest) + 0.2), QPointF(x, high(highest) - 0.2)]
                paper.strokes(ends, WORKS, 0.6)
            for step in report.steps:
                x = axis.at(step.at_ms)
                paper.strokes([QPointF(x, plot.top()), QPointF(x, plot.bottom())], FAILS, 0.5)
        for ms in (end_ms, 0, -end_ms):
            row = QRectF(self.left, high(ms) - 1.6, _NAMES - 2, 4)
            sign = "+" if ms > 0 else "−" if ms < 0 else ""
            paper.text(f"{sign}{words.short_duration(abs(ms))}", row, _SCALE)
        return height + 1.5 + self._draw_ticks(plot.bottom())

    def _draw_frame(self, box: QRectF) -> None:
        """Draw the edges of a chart, broken at gaps, and the edges of those."""
        for y in (box.top(), box.bottom()):
            self._draw_level(y, EDGE)
        for gap in self.report.gaps:
            for ms in (gap.begins_ms, gap.ends_ms):
                draw_gap_edge(self.paper, self.axis.at(ms), box.top(), box.bottom())

    def _draw_level(self, y: float, colour: str, dashes: tuple[float, ...] = ()) -> None:
        """Draw a line from left to right wherever something is known."""
        left, end = self.axis.left, self.axis.left + self.axis.width
        gaps = [
            (self.axis.at(gap.begins_ms), self.axis.at(gap.ends_ms)) for gap in self.report.gaps
        ]
        for begins, ends in (*gaps, (end, end)):
            if begins > left:
                self.paper.strokes([QPointF(left, y), QPointF(begins, y)], colour, 0.2, dashes)
            left = ends

    def _draw_ticks(self, top: float) -> float:
        ticks, step = self.axis.ticks()
        has_days = len({belgian_day(ms) for ms in ticks}) > 1
        for ms in ticks:
            x = self.axis.at(ms)
            self.paper.strokes([QPointF(x, top), QPointF(x, top + 1)], EDGE, 0.25)
            is_midnight = belgian_midnight_ms(belgian_day(ms)) == ms
            is_day = step >= _DAY_MS or (is_midnight and has_days)
            said = self.words.short_day(ms) if is_day else f"{belgian_time(ms):%H:%M}"
            self.paper.text(said, QRectF(x - 8, top + 1.3, 16, 4), AXIS)
        return 5.5


def hatch(paper: Paper, bar: QRectF) -> None:
    """Draw a bar of time in which a means did not work: its edge, and slanting strokes."""
    edge = [bar.topLeft(), bar.topRight(), bar.bottomRight(), bar.bottomLeft(), bar.topLeft()]
    paper.strokes(edge, FAILS, 0.3)
    high = bar.height()
    x = bar.left()
    while x < bar.right():
        reach = min(high, bar.right() - x)
        paper.strokes(
            [QPointF(x, bar.bottom()), QPointF(x + reach, bar.bottom() - reach)], FAILS, 0.3
        )
        x += 1.6


def draw_gap_edge(paper: Paper, x: float, top: float, bottom: float) -> None:
    """Draw a dashed edge of a stretch of which nothing is known."""
    paper.strokes([QPointF(x, top), QPointF(x, bottom)], EDGE, 0.25, (3.0, 3.0))


def _bar(axis: Axis, top: float, begins_ms: int, ends_ms: int) -> QRectF:
    left, right = axis.at(begins_ms), axis.at(ends_ms)
    return QRectF(left, top + (_ROW - _BAR) / 2, max(0.2, right - left), _BAR)


def _scale_end(points: Iterable[ClockPoint]) -> float:
    """Return where the plot's scale ends, in milliseconds."""
    reach = max((abs(offset) + bound for _at, offset, bound in _known(points)), default=0)
    factor = 1
    while True:
        for end in _ENDS_MS:
            if reach <= end * factor:
                return float(end * factor)
        factor *= 10


def _known(points: Iterable[ClockPoint]) -> Iterator[tuple[int, int, int]]:
    for point in points:
        if point.offset_ms is not None and point.bound_ms is not None:
            yield point.at_ms, point.offset_ms, point.bound_ms


def _columns(axis: Axis, points: Iterable[ClockPoint]) -> Iterator[tuple[float, int, int]]:
    """Yield place and range of the error; ranges that would lie over one another are joined."""
    ranges: dict[int, tuple[int, int]] = {}
    for at_ms, offset_ms, bound_ms in _known(points):
        column = int((axis.at(at_ms) - axis.left) / _COLUMN)
        low, high = ranges.get(column, (offset_ms - bound_ms, offset_ms + bound_ms))
        ranges[column] = min(low, offset_ms - bound_ms), max(high, offset_ms + bound_ms)
    for column, (low, high) in ranges.items():
        yield axis.left + (column + 0.5) * _COLUMN, low, high
