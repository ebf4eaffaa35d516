"""Draw a list of people in two columns: a box for each, by company, and lines for others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_words import ReportWords, readable

_LEFT, _WIDTH, _GAP = 12.0, 186.0, 6.0
_COLUMN = (_WIDTH - _GAP) / 2
_TOP, _BOTTOM, _FOOT = 12.0, 280.0, 285.0
_ROW, _BOX, _HEADING_ROW = 8.4, 5.4, 8.0
_EMPTY_ROWS = 8
LONGEST = 120
_TITLE = Style(8, 6, bold=True, role="H1")
_PLACE = Style(4.6, 3.4, bold=True, breaks=True)
_COUNT = Style(10, 8, bold=True, at_end=True)
_SMALL = Style(3.2, 2.8)
_STRONG = Style(3.4, 3.0, bold=True)
_HEADING = Style(4.2, 3.4, bold=True, role="H2")
_NAME = Style(4.0, 3.2, bold=True)
_NOTE = Style(2.8, 2.4)
_FOOT_STYLE = Style(2.8, 2.6, at_end=True)


@dataclass(frozen=True, slots=True)
class RollLine:
    """Hold a row of a column: a heading, a person, or neither to write by hand."""

    heading: str = ""
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Roll:
    """Hold a list.

    :param count: what stands large at its head
    :param site: the workplace's name
    :param made_ms: as of when it is, UTC milliseconds
    :param told: what is to be known of it, the first sentence in bold
    :param lines: in their order; empty ones for others follow
    """

    count: str
    site: str
    made_ms: int
    told: Sequence[str]
    lines: Sequence[RollLine]


def draw(roll: Roll, own: ReportWords) -> bytes:
    """Return the list as PDF on A4, in the words of ``own``.

    It needs a ``QGuiApplication``; any thread may call it.

    :param own: says title, made, others, page, counted and at.
    """
    paper = Paper("A4", own.language, own.say("title"), right_to_left=False)
    top = _draw_head(paper, own, roll)
    lines = [*roll.lines, RollLine(own.say("others")), *[RollLine()] * _EMPTY_ROWS]
    pages = _placed(lines, top)
    for number, columns in enumerate(pages, 1):
        if number > 1:
            paper.next_page()
        for place, column in enumerate(columns):
            left = _LEFT + place * (_COLUMN + _GAP)
            at = top if number == 1 else _TOP
            for line in column:
                at += _draw_line(paper, line, QPointF(left, at))
        foot = own.say("page", page=number, pages=len(pages))
        paper.text(foot, QRectF(_LEFT, _FOOT, _WIDTH, 6), _FOOT_STYLE)
        if number == len(pages):
            _draw_signature(paper, own)
    return paper.finish()


def _draw_head(paper: Paper, own: ReportWords, roll: Roll) -> float:
    """Draw title, place, count and what is to be known; return where the list begins."""
    paper.tape(8, _LEFT, _WIDTH, 3)
    paper.text(own.say("title"), QRectF(_LEFT, 13, 110, 12), _TITLE)
    paper.text(roll.count, QRectF(_LEFT + 80, 12, _WIDTH - 80, 14), _COUNT)
    at = 25.0
    if roll.site:
        at += paper.text(readable(roll.site, LONGEST), QRectF(_LEFT, at, _WIDTH, 14), _PLACE)
    made = own.say("made", moment=own.moment(roll.made_ms))
    at += paper.text(made, QRectF(_LEFT, at, _WIDTH, 6), _SMALL) + 1.5
    for place, sentence in enumerate(roll.told):
        style = _SMALL if place else _STRONG
        at += paper.text(sentence, QRectF(_LEFT, at, _WIDTH, 12), style)
    return at + 3


def _placed(lines: list[RollLine], top: float) -> list[tuple[list[RollLine], list[RollLine]]]:
    """Return the rows by page and column; no heading stands last in a column."""
    pages: list[tuple[list[RollLine], list[RollLine]]] = [([], [])]
    place, at = 0, top
    for number, line in enumerate(lines):
        height = _height(line)
        follows = _height(lines[number + 1]) if line.heading and number + 1 < len(lines) else 0.0
        if at + height + follows > _BOTTOM - _ROW:
            if place:
                pages.append(([], []))
            place = 1 - place
            at = top if len(pages) == 1 else _TOP
        pages[-1][place].append(line)
        at += height
    return pages


def _height(line: RollLine) -> float:
    return _HEADING_ROW if line.heading else _ROW


def _draw_line(paper: Paper, line: RollLine, at: QPointF) -> float:
    """Draw a row, and return its height."""
    if line.heading:
        box = QRectF(at.x(), at.y() + 2, _COLUMN, _HEADING_ROW - 1)
        paper.text(shortened(line.heading, _COLUMN, _HEADING), box, _HEADING)
        return _HEADING_ROW
    box = QRectF(at.x(), at.y() + (_ROW - _BOX) / 2, _BOX, _BOX)
    paper.fill(box, "#ffffff", edge="#0b0c0c", radius=0.4)
    left, width = at.x() + _BOX + 2.5, _COLUMN - _BOX - 2.5
    if not line.name:
        paper.line(QPointF(left, at.y() + _ROW - 1.2), width)
        return _ROW
    beside = QRectF(left, at.y() + (0.5 if line.note else 2.0), width, _ROW)
    paper.text(shortened(line.name, width, _NAME), beside, _NAME)
    under = QRectF(left, at.y() + 5.0, width, _ROW - 4)
    if line.note:
        paper.text(shortened(line.note, width, _NOTE), under, _NOTE)
    return _ROW


def _draw_signature(paper: Paper, own: ReportWords) -> None:
    """Draw the lines for who counted, and when."""
    for name, left, length in (("counted", _LEFT, 70.0), ("at", _LEFT + 102, 30.0)):
        paper.text(own.say(name), QRectF(left, _BOTTOM - 2.5, 26, 6), _SMALL)
        paper.line(QPointF(left + 27, _BOTTOM + 1.2), length)
