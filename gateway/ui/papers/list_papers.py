"""Draw the list of some days, with a line to sign, and the proof of one worker's registrations.

Numbers are masked on paper: who needs them whole takes the files of the office.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms, belgian_time
from gateway.domain.identifiers import grouped_enterprise, masked
from gateway.domain.work_list import ListedRegistration, WorkList, WorkSpan
from gateway.ui.papers import words
from gateway.ui.papers.office_tables import note
from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_sheet import BODY, LEFT, WIDTH, Sheet
from gateway.ui.papers.report_words import ReportWords, readable

_TITLE = Style(6.4, 5, bold=True, role="H1")
_PLACE = Style(3.8, 3, bold=True, breaks=True)
_LINE = Style(3.0, 2.6)
# what a page holds under its head, and what the last one holds over the lines to sign
_ROWS, _LAST_ROWS = 56, 48
_COLUMNS = ("company", "name", "number", "date", "in", "out", "hours", "note")
_WIDTHS = (38, 40, 27, 15, 12, 12, 13, 25)
_PROOF_COLUMNS = ("moment", "direction", "means", "status", "code", "service")
_PROOF_WIDTHS = (40, 20, 28, 44, 16, 34)
_MS_PER_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Hold what stands at the head of a paper.

    :param place: name of the workplace; ``number``: of its declaration
    :param made_ms: when the paper is made, UTC milliseconds
    """

    place: str
    number: str
    made_ms: int


def draw_list(listed: WorkList, head: PaperHead, language: str) -> bytes:
    """Return the list of the days as PDF/A-1b; any thread may call it.

    :raises UserError: when the sentences cannot be read.
    """
    said = ReportWords(language, words.LISTS)
    texts = words.read(language, words.LISTS)
    rows = [_row(said, texts, span) for span in listed.spans]
    pages = _pages(rows)
    sheet = _sheet(said, "title", len(pages))
    for place, page in enumerate(pages):
        if place:
            sheet.next_page()
        _draw_head(sheet, said.say("title"), head)
        sheet.write(_days(said, listed), _PLACE)
        if listed.spans:
            people = {one.registration.number for one in listed.spans}
            companies = {one.registration.employer for one in listed.spans} - {""}
            told = said.say("people", people=len(people), companies=len(companies))
        else:
            told = said.say("nobody")
        sheet.write(told, BODY)
        sheet.skip(1)
        if page:
            sheet.table([said.say(f"column_{name}") for name in _COLUMNS], _WIDTHS, page)
    if listed.erased:
        sheet.write(said.say("erased", count=listed.erased), BODY)
    _draw_signature(sheet)
    return sheet.finish()


def draw_proof(
    registrations: Sequence[ListedRegistration], head: PaperHead, language: str
) -> bytes:
    """Return the proof of a worker's registrations, at least one, as PDF/A-1b.

    :raises UserError: when the sentences cannot be read.
    """
    said = ReportWords(language, words.LISTS)
    one = registrations[0]
    sheet = _sheet(said, "proof_title", 1)
    _draw_head(sheet, said.say("proof_title"), head)
    sheet.skip(4)
    employer = grouped_enterprise(one.employer) if one.employer else ""
    sheet.facts(
        [
            (said.say("whose"), readable(one.name, 80) or "–"),
            (said.say("column_number"), masked(one.number)),
            (said.say("employer"), f"{readable(one.employer_name, 60)} {employer}".strip() or "–"),
        ]
    )
    sheet.write(said.say("proof_text"), BODY)
    sheet.skip(2)
    rows = [
        (
            f"{said.short_day(each.at_ms)} {belgian_time(each.at_ms):{_moment_form(each)}}",
            each.direction.value.upper(),
            said.say(f"means_{each.means}"),
            said.say(f"status_{each.status}"),
            each.proof,
            each.service_id,
        )
        for each in registrations[:_LAST_ROWS]
    ]
    sheet.table([said.say(f"column_{name}") for name in _PROOF_COLUMNS], _PROOF_WIDTHS, rows)
    _draw_signature(sheet)
    return sheet.finish()


def _sheet(said: ReportWords, title: str, pages: int) -> Sheet:
    paper = Paper("A4", said.language, said.say(title), right_to_left=False, is_archival=True)
    return Sheet(paper, said, pages)


def _pages(rows: list[tuple[str, ...]]) -> list[list[tuple[str, ...]]]:
    """Return the rows of each page; the lines to sign need room under the last ones."""
    pages = [rows[begin : begin + _ROWS] for begin in range(0, len(rows), _ROWS)] or [[]]
    if len(pages[-1]) > _LAST_ROWS:
        pages[-1:] = [pages[-1][:_LAST_ROWS], pages[-1][_LAST_ROWS:]]
    return pages


def _draw_head(sheet: Sheet, title: str, head: PaperHead) -> None:
    sheet.write(title, _TITLE)
    place = sheet.words.say("place", number=head.number) if head.number else ""
    told = " · ".join(filter(None, (readable(head.place, 60), place)))
    if told:
        sheet.write(shortened(told, WIDTH, _PLACE), _PLACE)
    sheet.write(sheet.words.say("made", moment=sheet.words.moment(head.made_ms)), BODY)


def _draw_signature(sheet: Sheet) -> None:
    """Draw three lines to write on."""
    sheet.skip(10)
    left = LEFT
    for name, width in (("signed_name", 62.0), ("signed_day", 36.0), ("signed", 84.0)):
        sheet.paper.line(QPointF(left, sheet.top + 10), width - 6)
        box = QRectF(left, sheet.top + 11, width - 6, 8)
        sheet.paper.text(sheet.words.say(name), box, _LINE)
        left += width
    sheet.skip(20)


def _days(said: ReportWords, listed: WorkList) -> str:
    first, last = (said.day(belgian_midnight_ms(day)) for day in (listed.first, listed.last))
    return first if first == last else said.say("days", first=first, last=last)


def _row(said: ReportWords, texts: dict[str, str], span: WorkSpan) -> tuple[str, ...]:
    one = span.registration

    def at(ms: int | None) -> str:
        return "" if ms is None else said.short(ms, with_day=False)[:5]

    ends_ms = span.out_ms
    is_next_day = ends_ms is not None and belgian_day(ends_ms) != belgian_day(span.begins_ms)
    return (
        readable(one.employer_name, 40) or (one.employer and grouped_enterprise(one.employer)),
        readable(one.name, 40),
        masked(one.number),
        said.short_day(span.begins_ms),
        at(span.in_ms),
        f"{at(ends_ms)}{' +1' if is_next_day else ''}",
        "" if span.lasts_ms is None else _lasting(span.lasts_ms),
        readable(note(texts, span), 60),
    )


def _moment_form(one: ListedRegistration) -> str:
    """Return what follows the day: no time where it was registered before."""
    return "%Y" if one.days_ahead else "%Y %H:%M:%S"


def _lasting(ms: int) -> str:
    hours, minutes = divmod(ms // _MS_PER_MINUTE, 60)
    return f"{hours}:{minutes:02}"
