"""Draw a reminder to a company on pages, with its code; and attest those that were given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF

from gateway.domain.reminder import GivenReminder, Reminder
from gateway.ui.papers import qr_code, words
from gateway.ui.papers.company_matters import MOST_NAME
from gateway.ui.papers.paper import Paper, Style
from gateway.ui.papers.reminder_text import code_text, company_number, lines
from gateway.ui.papers.report_words import ReportWords, readable

_TITLE = Style(8, 5.5, bold=True, role="H1")
_BODY = Style(4.2, 3, breaks=True)
_LEFT, _WIDTH, _CODE = 14.0, 182.0, 44.0
_TOP, _BOTTOM = 14.0, 280.0
# of the hash of the record: enough to compare with
_DIGITS = 16


def draw(reminder: Reminder, language: str, now_ms: int) -> bytes:
    """Return the reminder as PDF; it needs a ``QGuiApplication``.

    :raises UserError: when the sentences cannot be read.
    """
    told = ReportWords(language, words.REMINDER)
    told_lines = lines(reminder, told, len(reminder.missing))
    made = told.say("made", moment=told.moment(now_ms))
    return _paper(
        told, told.say("title"), [*told_lines[1:], "", made], code_text(reminder, language)
    )


def draw_attestation(
    given: Sequence[GivenReminder], names: Mapping[str, str], language: str, period: tuple[int, int]
) -> bytes:
    """Return the attestation of the reminders of a period, with a line to sign.

    :param names: of the companies, by number.
    :raises UserError: when the sentences cannot be read.
    """
    told = ReportWords(language, words.REMINDER)
    first, last = (told.day(ms) for ms in (period[0], period[1] - 1))
    rows = [told.say("attest_intro", first=first, last=last, count=len(given)), ""]
    for one in given:
        company = names.get(one.employer) or company_number(one.employer)
        rows.append(
            told.say(
                "attest_row",
                moment=told.moment(one.given_ms),
                company=readable(company, MOST_NAME),
                workplace=one.workplace,
                missing=one.missing,
                way=told.say_known(f"way_{one.way}", one.way),
                by=told.say_known(f"by_{one.by.replace(' ', '_')}", one.by),
                entry=one.entry,
                hash=one.hash[:_DIGITS],
            )
        )
    rows += ["", told.say("sign")]
    return _paper(told, told.say("attest_title"), rows)


def _paper(told: ReportWords, title: str, rows: Sequence[str], code: str = "") -> bytes:
    paper = Paper("A4", told.language, title, right_to_left=False)
    paper.tape(_TOP, _LEFT, _WIDTH, 4)
    beside = _WIDTH - _CODE - 8 if code else _WIDTH
    top = _TOP + 7
    top += paper.text(title, QRectF(_LEFT, top, beside, 24), _TITLE) + 4
    if code:
        place = QRectF(_LEFT + beside + 8, _TOP + 8, _CODE, _CODE)
        qr_code.draw(paper, code, title, place)
    for line in rows:
        if top + 14 > _BOTTOM:
            paper.next_page()
            top, beside = _TOP, _WIDTH
        if line:
            width = beside if top < _TOP + _CODE + 12 else _WIDTH
            top += paper.text(line, QRectF(_LEFT, top, width, _BOTTOM - top), _BODY) + 1.5
        else:
            top += 4
    return paper.finish()
