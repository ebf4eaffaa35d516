"""Draw the list for an evacuation: a box for each person, lines for who is not on it, and what the
list cannot know.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gateway.domain.belgian_time import belgian_time
from gateway.domain.evacuation import Blindness, EvacuationList, OnSite, Unknown
from gateway.domain.model import IN_COUNTS_S
from gateway.ui.papers import words
from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_words import ReportWords, readable

_LEFT, _WIDTH, _GAP = 12.0, 186.0, 6.0
_COLUMN = (_WIDTH - _GAP) / 2
_TOP, _BOTTOM, _FOOT = 12.0, 280.0, 285.0
_ROW, _BOX, _HEADING_ROW = 8.4, 5.4, 8.0
_EMPTY_ROWS = 8
_LONGEST = 120
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
class _Line:
    """Hold a row of a column: a heading, a person, or neither to write by hand."""

    heading: str = ""
    person: OnSite | None = None


def draw(listed: EvacuationList, language: str) -> bytes:
    """Return the list as PDF on A4, in ``language``: nl, fr, de or en.

    It needs a ``QGuiApplication``; any thread may call it.

    :raises UserError: when the sentences cannot be read.
    """
    own = ReportWords(language, words.EVACUATION)
    paper = Paper("A4", language, own.say("title"), right_to_left=False)
    top = _draw_head(paper, own, listed)
    pages = _placed(_lines(own, listed), top)
    for number, columns in enumerate(pages, 1):
        if number > 1:
            paper.next_page()
        for place, column in enumerate(columns):
            left = _LEFT + place * (_COLUMN + _GAP)
            at = top if number == 1 else _TOP
            for line in column:
                at += _draw_line(paper, own, line, QPointF(left, at))
        foot = own.say("page", page=number, pages=len(pages))
        paper.text(foot, QRectF(_LEFT, _FOOT, _WIDTH, 6), _FOOT_STYLE)
        if number == len(pages):
            _draw_signature(paper, own)
    return paper.finish()


def _draw_head(paper: Paper, own: ReportWords, listed: EvacuationList) -> float:
    """Draw title, place, number and what is not known; return where the list begins."""
    paper.tape(8, _LEFT, _WIDTH, 3)
    paper.text(own.say("title"), QRectF(_LEFT, 13, 110, 12), _TITLE)
    count = own.say("people", count=len(listed.people)) if listed.is_readable else "?"
    paper.text(count, QRectF(_LEFT + 80, 12, _WIDTH - 80, 14), _COUNT)
    at = 25.0
    if listed.site:
        at += paper.text(readable(listed.site, _LONGEST), QRectF(_LEFT, at, _WIDTH, 14), _PLACE)
    made = own.say("made", moment=own.moment(listed.made_ms))
    at += paper.text(made, QRectF(_LEFT, at, _WIDTH, 6), _SMALL) + 1.5
    told = [own.say("unknown") + ":", *(_unknown(own, one) for one in listed.unknowns)]
    for place, sentence in enumerate(told):
        style = _SMALL if place else _STRONG
        at += paper.text(sentence, QRectF(_LEFT, at, _WIDTH, 12), style)
    return at + 3


def _unknown(own: ReportWords, unknown: Unknown) -> str:
    names = {Blindness.DAILY: "daily", Blindness.AHEAD: "ahead", Blindness.OFF: "off"}
    begin, end = (
        f"{belgian_time(moment):%H:%M}" for moment in (unknown.since_ms, unknown.until_ms)
    )
    name = names.get(unknown.what, unknown.what.value)
    return own.say(name, begin=begin, end=end, count=unknown.count, hours=IN_COUNTS_S // 3600)


def _lines(own: ReportWords, listed: EvacuationList) -> list[_Line]:
    """Return all rows: the people under their companies, then those to write by hand."""
    lines, before = [], None
    for person in listed.people:
        group = (person.is_visitor, "" if person.is_visitor else person.company)
        if group != before:
            before = group
            company = readable(person.company, _LONGEST) or own.say("no_company")
            lines.append(_Line(own.say("visitors") if person.is_visitor else company))
        lines.append(_Line(person=person))
    lines.append(_Line(own.say("others")))
    return lines + [_Line()] * _EMPTY_ROWS


def _placed(lines: list[_Line], top: float) -> list[tuple[list[_Line], list[_Line]]]:
    """Return the rows by page and column; no heading stands last in a column."""
    pages: list[tuple[list[_Line], list[_Line]]] = [([], [])]
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


def _height(line: _Line) -> float:
    return _HEADING_ROW if line.heading else _ROW


def _draw_line(paper: Paper, own: ReportWords, line: _Line, at: QPointF) -> float:
    """Draw a row, and return its height."""
    if line.heading:
        box = QRectF(at.x(), at.y() + 2, _COLUMN, _HEADING_ROW - 1)
        paper.text(shortened(line.heading, _COLUMN, _HEADING), box, _HEADING)
        return _HEADING_ROW
    box = QRectF(at.x(), at.y() + (_ROW - _BOX) / 2, _BOX, _BOX)
    paper.fill(box, "#ffffff", edge="#0b0c0c", radius=0.4)
    left, width = at.x() + _BOX + 2.5, _COLUMN - _BOX - 2.5
    if line.person is None:
        paper.line(QPointF(left, at.y() + _ROW - 1.2), width)
        return _ROW
    name = readable(line.person.name, _LONGEST) or own.say("no_name")
    beside = QRectF(left, at.y() + 0.5, width, _ROW)
    paper.text(shortened(name, width, _NAME), beside, _NAME)
    since = own.say("since", time=f"{belgian_time(line.person.since_ms):%H:%M}")
    company = line.person.company if line.person.is_visitor else ""
    parts = (since, readable(company, _LONGEST), readable(line.person.host, _LONGEST))
    note = " · ".join(filter(None, parts))
    under = QRectF(left, at.y() + 5.0, width, _ROW - 4)
    paper.text(shortened(note, width, _NOTE), under, _NOTE)
    return _ROW


def _draw_signature(paper: Paper, own: ReportWords) -> None:
    """Draw the lines for who counted, and when."""
    for name, left, length in (("counted", _LEFT, 70.0), ("at", _LEFT + 102, 30.0)):
        paper.text(own.say(name), QRectF(left, _BOTTOM - 2.5, 26, 6), _SMALL)
        paper.line(QPointF(left + 27, _BOTTOM + 1.2), length)
