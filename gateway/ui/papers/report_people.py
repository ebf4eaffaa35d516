"""Write who stood at the kiosk and what the service said: one by one, or summed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.evidence_report import EvidenceReport, ReportedRegistration, is_late
from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Outcome, Remark
from gateway.ui.papers.paper import Style
from gateway.ui.papers.report_sheet import BODY, LEFT, SMALL, WIDTH, Sheet
from gateway.ui.papers.report_words import ReportWords, readable

MAX_ROWS = 22
_COUNT = Style(5.4, 4, bold=True)
_COUNTS = ("all", "on_time", "late", "refused", "kept")
_COLUMNS = ("made", "who", "company", "act", "means", "code", "answered", "delay", "said")
# where moments bear the day, and where they do not
_WIDTHS = {
    True: (21, 18, 23, 12, 20, 15, 21, 17, 35),
    False: (17, 18, 23, 12, 20, 15, 17, 17, 43),
}
_HOUR_MS, _DAY_MS = 3_600_000, 86_400_000
# how much of a period one row sums up
_STEPS_MS = (_HOUR_MS, _DAY_MS, 7 * _DAY_MS, 28 * _DAY_MS, 364 * _DAY_MS)


def draw_people(sheet: Sheet, report: EvidenceReport) -> None:
    """Write the fourth part of a report."""
    words, people = sheet.words, report.registrations
    sheet.heading(words.say("who"))
    if not people:
        sheet.write(words.say("who_none"), BODY)
        return
    sheet.write(words.say("who_period" if report.incident is None else "who_outage"), BODY)
    _draw_counts(sheet, _counted(people, report.limit_ms))
    if len(people) <= MAX_ROWS:
        has_days = len({belgian_day(one.made_ms) for one in people}) > 1
        rows = [_row(words, one, has_days=has_days) for one in people]
        sheet.table([words.say(f"column_{name}") for name in _COLUMNS], _WIDTHS[has_days], rows)
    else:
        sheet.write(words.say("who_summed"), BODY)
        names = [words.say("column_time"), *(words.say(f"count_{name}") for name in _COUNTS)]
        sheet.table(names, (42, 28, 28, 28, 28, 28), list(_sums(words, report)))
    limit = words.number(report.limit_ms / 60_000)
    sheet.write(words.say("remark_32", limit=limit), SMALL)


def _draw_counts(sheet: Sheet, counts: dict[str, int]) -> None:
    width = WIDTH / len(_COUNTS)
    sheet.skip(1)
    for place, name in enumerate(_COUNTS):
        left = LEFT + place * width
        number = sheet.words.number(counts[name])
        sheet.paper.text(number, QRectF(left, sheet.top, width - 2, 8), _COUNT)
        said = QRectF(left, sheet.top + 6.8, width - 2, 4.5)
        sheet.paper.text(sheet.words.say(f"count_{name}"), said, SMALL)
    sheet.skip(12)


def _counted(people: Iterable[ReportedRegistration], limit_ms: int) -> dict[str, int]:
    counts = dict.fromkeys(_COUNTS, 0)
    for one in people:
        counts["all"] += 1
        if one.status == Outcome.REFUSED:
            counts["refused"] += 1
        elif one.status != Outcome.CONFIRMED:
            counts["kept"] += 1
        else:
            counts["late" if is_late(one, limit_ms) else "on_time"] += 1
    return counts


def _row(words: ReportWords, one: ReportedRegistration, *, has_days: bool) -> tuple[str, ...]:
    digits = f"…{one.last_digits}" if one.last_digits else ""
    answered = one.answered_ms
    return (
        words.short(one.made_ms, with_day=has_days),
        " ".join(filter(None, (readable(one.initials, 12), digits))) or "–",
        grouped_enterprise(one.employer) if one.employer else "–",
        words.say(f"act_{one.direction}"),
        words.say(f"by_{one.means}"),
        one.proof,
        words.short(answered, with_day=has_days) if answered is not None else "–",
        words.duration(one.delay_ms) if one.delay_ms is not None else "–",
        _said(words, one),
    )


def _said(words: ReportWords, one: ReportedRegistration) -> str:
    if one.status == Outcome.REFUSED:
        codes = ", ".join(readable(code, 24) for code in one.errors)
        return words.say("said_refused_why", codes=codes) if codes else words.say("said_refused")
    if one.status != Outcome.CONFIRMED:
        return words.say("said_kept")
    if one.remarks:
        codes = ", ".join(str(Remark(code).number or readable(code, 12)) for code in one.remarks)
        return words.say("said_remarks", codes=codes)
    return words.say("flagged" if one.is_flagged else "said_confirmed")


def _sums(words: ReportWords, report: EvidenceReport) -> Iterator[tuple[str, ...]]:
    """Yield a row for each hour, day or longer stretch in which somebody registered."""
    first = belgian_midnight_ms(belgian_day(report.registrations[0].made_ms))
    for step_ms in _STEPS_MS:
        groups: dict[int, list[ReportedRegistration]] = {}
        for one in report.registrations:
            groups.setdefault((one.made_ms - first) // step_ms, []).append(one)
        if len(groups) <= MAX_ROWS:
            break
    for place, people in sorted(groups.items()):
        begins_ms = first + place * step_ms
        counts = _counted(people, report.limit_ms)
        ends_ms = begins_ms + step_ms
        said = f"{words.short(begins_ms, with_day=True)} – {words.short(ends_ms, with_day=True)}"
        yield said, *(words.number(counts[name]) for name in _COUNTS)
