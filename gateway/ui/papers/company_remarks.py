"""Draw what a company has to put right on pages, with the code of the web form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from gateway.domain import remarks
from gateway.domain.staff_lists import StaffEntry
from gateway.ui.papers import qr_code, words
from gateway.ui.papers.company_matters import MOST_NAME, CompanyEntry, matters, of_company
from gateway.ui.papers.paper import Paper, Style
from gateway.ui.papers.report_words import ReportWords, readable

_TITLE = Style(8, 5.5, bold=True, role="H1")
_HEADING = Style(4.6, 3.4, bold=True, role="H2")
_BODY = Style(4, 3, breaks=True)
_SMALL = Style(3, 2.6, breaks=True)
_LEFT, _WIDTH, _CODE = 14.0, 182.0, 34.0
_TOP, _BOTTOM = 14.0, 280.0


def draw(company: str, entries: Sequence[StaffEntry], language: str, now_ms: int) -> bytes:
    """Return the pages as PDF; it needs a ``QGuiApplication``.

    :raises UserError: when the sentences cannot be read.
    """
    told = ReportWords(language, words.REMARKS)
    paper = Paper("A4", language, told.say("title"), right_to_left=False)
    paper.tape(_TOP, _LEFT, _WIDTH, 4)
    top = _draw_head(paper, told, company, of_company(entries), now_ms)
    for matter in matters(entries, told):
        styled = [(matter.title, _HEADING), (matter.advice, _BODY), (matter.until, _BODY)]
        styled += [(f"□  {person}", _BODY) for person in matter.people]
        for text, style in styled:
            # a heading does not stand alone at the foot
            if top + (40 if style is _HEADING else 15) > _BOTTOM:
                paper.next_page()
                top = _TOP
            if text:
                top += paper.text(text, QRectF(_LEFT, top, _WIDTH, _BOTTOM - top), style) + 1
        top += 4
    return paper.finish()


def _draw_head(
    paper: Paper, told: ReportWords, company: str, entries: Sequence[CompanyEntry], now_ms: int
) -> float:
    """Draw title, sentences and the code of the web form; return where the rest begins."""
    top, beside = _TOP + 7, _WIDTH - _CODE - 8
    top += paper.text(told.say("title"), QRectF(_LEFT, top, beside, 22), _TITLE) + 3
    intro = told.say("intro", company=readable(company, MOST_NAME))
    top += paper.text(intro, QRectF(_LEFT, top, beside, 40), _BODY) + 2
    code = QRectF(_LEFT + _WIDTH - _CODE, _TOP + 8, _CODE, _CODE)
    qr_code.draw(paper, remarks.WEB_FORM, told.say("form"), code)
    under = QRectF(code.left(), code.bottom() + 2, _CODE, 14)
    top = max(top, code.bottom() + 4 + paper.text(told.say("form"), under, _SMALL))
    places = sorted({entry.line.site or entry.line.workplace for entry in entries})
    site = readable(", ".join(places), 2 * MOST_NAME)
    made = told.say("made", site=site, day=told.day(now_ms))
    return top + paper.text(made, QRectF(_LEFT, top, _WIDTH, 12), _SMALL) + 4
