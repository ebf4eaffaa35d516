"""Draw a report of evidence on two pages: what failed and what is known of it; who was there, what
the service said, and how all of it is verified.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF

from gateway.domain.evidence_report import EvidenceReport
from gateway.domain.outage_verdict import is_excused
from gateway.domain.outages import Attachment, Failure, Outage
from gateway.ui.papers import qr_code
from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_charts import OUTAGE, WORKS, Charts, draw_gap_edge, hatch
from gateway.ui.papers.report_people import draw_people
from gateway.ui.papers.report_sheet import BODY, LEFT, SMALL, WIDTH, Sheet
from gateway.ui.papers.report_words import ReportWords, readable, zone

MAX_FAILURES = 4
MAX_OUTAGES = 8
MAX_GAPS = 2
MAX_NOTES = 140
_TITLE = Style(6.4, 5, bold=True, role="H1")
_PLACE = Style(3.8, 3, bold=True, breaks=True)
_MONO = Style(2.6, 2.4)
_WRONG = Style(3.1, 2.6, bold=True, colour="#942514")
_PLOT, _SMALL_PLOT = (14.0, 52.0), (14.0, 26.0)
_FEW_POINTS = 8
_QR = 34.0
# from one sign of the legend to the next
_SIGN = 36.0
MAX_ATTACHMENTS = 1
_FILE_NAME = 110.0
_RULES = {True: "third", False: "company", None: "unknown"}


def draw(report: EvidenceReport, language: str) -> bytes:
    """Return a report as PDF/A-1b, in ``language``: nl, fr, de or en.

    It needs a ``QGuiApplication``; any thread may call it.

    :raises UserError: when the sentences cannot be read.
    """
    words = ReportWords(language)
    title = words.say("title_period" if report.incident is None else "title_outage")
    sheet = Sheet(Paper("A4", language, title, right_to_left=False, is_archival=True), words)
    _draw_head(sheet, report, title)
    if report.incident is None:
        _draw_outages(sheet, report)
    else:
        _draw_outage(sheet, report.outages[0])
    _draw_means(sheet, report)
    _draw_clock(sheet, report)
    sheet.next_page()
    draw_people(sheet, report)
    _draw_verifying(sheet, report)
    _draw_limits(sheet, report)
    return sheet.finish()


def _draw_head(sheet: Sheet, report: EvidenceReport, title: str) -> None:
    words = sheet.words
    sheet.write(title, _TITLE)
    for place in report.places[:2]:
        told = filter(None, (readable(place.name, 60), place.number, readable(place.address, 60)))
        sheet.write(shortened(" · ".join(told), WIDTH, _PLACE), _PLACE)
    if not report.places:
        sheet.write(words.say("no_place"), _PLACE)
    made = words.say(
        "made",
        kiosk=report.kiosk or "–",
        version=report.version,
        moment=words.moment(report.made_ms),
        zone=zone(report.begins_ms, report.ends_ms),
    )
    sheet.write(made, SMALL)
    sheet.skip(1.5)
    sheet.write(words.say("what"), BODY)


def _draw_outage(sheet: Sheet, outage: Outage) -> None:
    words = sheet.words
    named = " ".join(
        filter(None, (words.say("outage", number=outage.ordinal), readable(outage.name, 60)))
    )
    entry = words.say("outage_entry", number=outage.number)
    sheet.heading(words.say("failed"))
    if outage.ends_ms is None:
        ends = words.say("lasts")
    else:
        lasted = words.duration(outage.ends_ms - outage.begins_ms)
        ends = f"{words.moment(outage.ends_ms)} ({lasted})"
    facts = [
        (words.say("row_outage"), f"{named} ({entry})"),
        (words.say("begin"), words.moment(outage.begins_ms)),
        (words.say("end"), ends),
        (words.say("culprit"), words.say(f"culprit_{_key(outage.culprit)}")),
        (words.say("known"), words.say("known_text")),
        (words.say("rules"), words.say(f"rules_{_RULES[is_excused(outage.culprit)]}")),
        (words.say("ticket"), readable(outage.ticket, 60)),
        (words.say("notes"), readable(" / ".join(outage.notes), MAX_NOTES)),
        *_attached(words, outage.attachments),
    ]
    sheet.facts([(name, told) for name, told in facts if told])
    _draw_failures(sheet, outage.failures, outage.ends_ms)


def _draw_failures(sheet: Sheet, failures: Sequence[Failure], last_ms: int | None) -> None:
    """List the longest failures in the order of their time."""
    words = sheet.words

    def length(failure: Failure) -> int:
        ends_ms = failure.ends_ms or last_ms
        return ends_ms - failure.begins_ms if ends_ms else 0

    if not failures:
        sheet.write(words.say("stages_none"), BODY)
        return
    longest = sorted(failures, key=length, reverse=True)[:MAX_FAILURES]
    has_days = _has_days(sheet, [failure.begins_ms for failure in longest])
    rows = []
    for failure in sorted(longest, key=lambda one: one.begins_ms):
        ends_ms = failure.ends_ms or last_ms
        rows.append(
            (
                words.short(failure.begins_ms, with_day=has_days),
                words.short(ends_ms, with_day=has_days) if ends_ms else "…",
                words.duration(length(failure)) if ends_ms else "…",
                words.say(f"stage_{_key(failure.stage)}"),
            )
        )
    names = [words.say(name) for name in ("begin", "end", "duration", "found")]
    sheet.table(names, (22, 22, 24, 114), rows)
    sheet.rest(len(failures) - len(longest))


def _draw_outages(sheet: Sheet, report: EvidenceReport) -> None:
    """List the longest outages of a period in the order of their time."""
    words = sheet.words
    sheet.heading(words.say("outages"))
    period = f"{words.moment(report.begins_ms)} – {words.moment(report.ends_ms)}"
    sheet.write(period, BODY)
    if not report.outages:
        sheet.write(words.say("outages_none"), BODY)
        return

    def length(outage: Outage) -> int:
        return (report.ends_ms if outage.ends_ms is None else outage.ends_ms) - outage.begins_ms

    longest = sorted(report.outages, key=length, reverse=True)[:MAX_OUTAGES]
    rows = [
        (
            str(outage.ordinal),
            words.short(outage.begins_ms, with_day=True),
            "…" if outage.ends_ms is None else words.short(outage.ends_ms, with_day=True),
            words.duration(length(outage)),
            words.say(f"culprit_{_key(outage.culprit)}"),
            words.number(outage.kept),
            words.number(outage.late),
        )
        for outage in sorted(longest, key=lambda one: one.begins_ms)
    ]
    columns = ("begin", "end", "duration", "culprit", "kept", "late")
    names = [words.say("outage", number="").strip(), *map(words.say, columns)]
    sheet.table(names, (14, 25, 25, 24, 60, 17, 17), rows)
    sheet.rest(len(report.outages) - len(longest))


def _draw_means(sheet: Sheet, report: EvidenceReport) -> None:
    words, paper = sheet.words, sheet.paper
    sheet.heading(words.say("means"))
    if not report.means:
        sheet.write(words.say("means_none"), BODY)
        return
    total = words.duration(report.ends_ms - report.begins_ms)
    sheet.write(words.say("means_text", total=total), BODY)
    sheet.skip(1)
    charts = Charts(paper, words, report, LEFT, WIDTH)
    sheet.skip(charts.draw_means(sheet.top))
    left, top = charts.axis.left, sheet.top
    signs = ["worked", "broken", "gap", *(["row_outage"] if report.outages else [])]
    boxes = {name: QRectF(left + at * _SIGN, top + 0.4, 7, 3) for at, name in enumerate(signs)}
    with paper.figure(words.say("legend_words"), QRectF(left, top, 0, 0)):
        paper.fill(boxes["worked"], WORKS, radius=0)
        hatch(paper, boxes["broken"])
        for x in (boxes["gap"].left(), boxes["gap"].right()):
            draw_gap_edge(paper, x, top + 0.2, top + 3.6)
        if report.outages:
            paper.fill(boxes["row_outage"], OUTAGE, radius=0)
    for name, box in boxes.items():
        said = QRectF(box.right() + 2, top + 0.2, _SIGN - 10, 4)
        paper.text(shortened(words.say(name), said.width(), SMALL), said, SMALL)
    sheet.skip(5)
    sheet.write(_gaps(sheet, report), BODY)


def _gaps(sheet: Sheet, report: EvidenceReport) -> str:
    """Return the longest gaps in the order of their time, in words."""
    words = sheet.words
    if not report.gaps:
        return words.say("gaps_none")
    longest = sorted(report.gaps, key=lambda gap: gap.begins_ms - gap.ends_ms)[:MAX_GAPS]
    has_days = _has_days(sheet, [report.begins_ms, report.ends_ms])
    told = [
        f"{words.short(gap.begins_ms, with_day=has_days)} – "
        f"{words.short(gap.ends_ms, with_day=has_days)} ({words.say(f'gap_{_key(gap.reason)}')})"
        for gap in sorted(longest, key=lambda gap: gap.begins_ms)
    ]
    rest = len(report.gaps) - len(longest)
    told += [words.say("more", count=rest)] if rest else []
    return words.say("gaps", gaps="; ".join(told))


def _draw_clock(sheet: Sheet, report: EvidenceReport) -> None:
    words = sheet.words
    sheet.heading(words.say("clock"))
    known = [
        abs(point.offset_ms) + point.bound_ms
        for point in report.clock
        if point.offset_ms is not None and point.bound_ms is not None
    ]
    has_days = _has_days(sheet, [report.begins_ms, report.ends_ms])
    steps = [
        f"{words.short(step.at_ms, with_day=has_days)} ({'+' if step.step_ms > 0 else '−'}"
        f"{words.duration(step.step_ms)})"
        for step in report.steps
    ]
    rest = len(steps) - MAX_GAPS
    steps[MAX_GAPS:] = [words.say("more", count=rest)] if rest > 0 else []
    told = (
        words.say("clock_steps", steps="; ".join(steps)) if steps else words.say("clock_steps_none")
    )
    if not known:
        sheet.write(f"{words.say('clock_none')} {told}", BODY)
        return
    sheet.write(words.say("clock_text", tolerance=words.number(report.tolerance_ms / 1000)), BODY)
    told = f"{words.say('clock_worst', worst=words.short_duration(max(known)))} {told}"
    least, most = _PLOT if len(known) > _FEW_POINTS else _SMALL_PLOT
    # what is written below the plot, and the names under it
    height = min(most, max(least, sheet.room - 18))
    charts = Charts(sheet.paper, words, report, LEFT, WIDTH)
    sheet.skip(charts.draw_clock(sheet.top, height))
    sheet.write(told, BODY)


def _draw_verifying(sheet: Sheet, report: EvidenceReport) -> None:
    words = sheet.words
    sheet.heading(words.say("verify"))
    top = sheet.top
    width = WIDTH - _QR - 6
    box = QRectF(LEFT + width + 6, top + 1, _QR, _QR)
    qr_code.draw(sheet.paper, report.end.witness_text, words.say("qr_words"), box)
    for number in (1, 2, 3):
        sheet.write(f"{number}. {words.say(f'verify_{number}')}", BODY, width)
    sheet.skip(1)
    if report.broken is None:
        sheet.write(words.say("intact"), BODY, width)
    else:
        sheet.write(words.say("not_intact", seq=report.broken), _WRONG, width)
    if report.disowned:
        count, first = len(report.disowned), report.disowned[0]
        sheet.write(words.say("disowned", count=count, first=first), _WRONG, width)
    told = words.say("head", first=report.first, last=report.end.seq)
    if not report.end.signature:
        told = f"{told} {words.say('unsigned')}"
    sheet.write(told, BODY, width)
    sheet.write(_groups(report.end.hash), _MONO, width)
    if report.end.public:
        sheet.write(words.say("key"), BODY, width)
        sheet.write(_groups(report.end.public), _MONO, width)
    for stamp in report.stamps[-1:]:
        told = words.say(
            "stamped",
            seq=stamp.seq,
            authority=readable(stamp.authority, 60),
            moment=words.moment(stamp.at_ms),
        )
        sheet.write(told, BODY, width)
    sheet.skip(max(0.0, top + _QR + 2 - sheet.top))


def _draw_limits(sheet: Sheet, report: EvidenceReport) -> None:
    words = sheet.words
    sheet.heading(words.say("proves"))
    for number in range(1, 5):
        sheet.write(f"• {words.say(f'proves_{number}')}", BODY)
    codes, stamps = len(report.registrations), len(report.stamps)
    sheet.write(words.say("holders", codes=words.number(codes), stamps=words.number(stamps)), BODY)


def _attached(words: ReportWords, attachments: Sequence[Attachment]) -> Iterator[tuple[str, str]]:
    """Yield a line for the name of each file, and one for its digest."""
    name = words.say("attachments")
    for one in attachments[:MAX_ATTACHMENTS]:
        size = f"{words.number(one.size / 1024)} kB"
        yield name, f"{shortened(readable(one.name, 80), _FILE_NAME, BODY)} ({size})"
        yield "", f"SHA-256 {one.digest}"
        name = ""
    rest = len(attachments) - MAX_ATTACHMENTS
    if rest > 0:
        yield "", words.say("more", count=rest)


def _has_days(sheet: Sheet, moments: Iterable[int]) -> bool:
    return len({sheet.words.day(ms) for ms in moments}) > 1


def _key(name: str) -> str:
    return name.replace(" ", "_")


def _groups(digits: str) -> str:
    """Return hexadecimal digits in groups of eight."""
    return " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))
