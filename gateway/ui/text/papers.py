"""Put papers into the words of staff: what each is, which days, how it went."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.paper_events import FolderFault
from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.ui.text import phrases
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.outages import fault_text
from gateway.ui.text.translate import isolated, translate

_POSTER = QT_TRANSLATE_NOOP(
    "Papers", "PDF: how to register, in pictures and up to four languages, with this site's code."
)
# what it is called, and what is in it
_KINDS: dict[PaperKind, tuple[Any, Any]] = {
    PaperKind.PORTAL: (
        QT_TRANSLATE_NOOP("Papers", "List for the portal"),
        QT_TRANSLATE_NOOP(
            "Papers",
            "CSV for the office: company, whole number, name and day of everybody who was here.",
        ),
    ),
    PaperKind.HOURS: (
        QT_TRANSLATE_NOOP("Papers", "Hours for the office"),
        QT_TRANSLATE_NOOP(
            "Papers",
            "Excel: the hours between IN and OUT, with whole numbers. What is open or was "
            "corrected says so.",
        ),
    ),
    PaperKind.SIGNED: (
        QT_TRANSLATE_NOOP("Papers", "List to sign"),
        QT_TRANSLATE_NOOP(
            "Papers",
            "PDF: who was here, from when to when, and a line to sign. Numbers are masked.",
        ),
    ),
    PaperKind.MISSING: (
        QT_TRANSLATE_NOOP("Papers", "Who is missing"),
        QT_TRANSLATE_NOOP(
            "Papers", "PDF: who is expected and not here now, by company, with boxes to tick."
        ),
    ),
    PaperKind.PROOF: (
        QT_TRANSLATE_NOOP("Papers", "Hours and proof of one worker"),
        QT_TRANSLATE_NOOP(
            "Papers",
            "PDF: what one worker registered on a day, with the codes of the proof. Here the hours "
            "are corrected for the office, too.",
        ),
    ),
    PaperKind.POSTER_A4: (QT_TRANSLATE_NOOP("Papers", "Poster for the gate, A4"), _POSTER),
    PaperKind.POSTER_A3: (QT_TRANSLATE_NOOP("Papers", "Poster for the gate, A3"), _POSTER),
}
_UNSERVED: dict[FolderFault, Any] = {
    FolderFault.UNREACHABLE: QT_TRANSLATE_NOOP(
        "Papers", "Its folder cannot be reached: check the network. The lists follow by themselves."
    ),
    FolderFault.FULL: QT_TRANSLATE_NOOP(
        "Papers", "Its folder is full: have room made. The lists follow by themselves."
    ),
    FolderFault.REFUSES: QT_TRANSLATE_NOOP(
        "Papers",
        "Its folder may not be written: call your technician. The lists follow by themselves.",
    ),
    FolderFault.NOT_MADE: QT_TRANSLATE_NOOP("Papers", "They cannot be made: call your technician."),
}
_RECORDED: Any = QT_TRANSLATE_NOOP("Papers", "That it was taken stands in the record.")
_PERIODS: dict[PaperPeriod, Any] = {
    PaperPeriod.TODAY: QT_TRANSLATE_NOOP("Papers", "Today"),
    PaperPeriod.YESTERDAY: QT_TRANSLATE_NOOP("Papers", "Yesterday"),
    PaperPeriod.THIS_MONTH: QT_TRANSLATE_NOOP("Papers", "This month"),
    PaperPeriod.LAST_MONTH: QT_TRANSLATE_NOOP("Papers", "Last month"),
}


def papers() -> tuple[tuple[EntryText, ...], ...]:
    """Return the papers as entries of a list, one a row."""
    return tuple(
        (
            EntryText(
                key=("", kind.value),
                heading=title(kind),
                note=kind.ending.upper(),
                body=content(kind),
            ),
        )
        for kind in _KINDS
    )


def title(kind: PaperKind) -> str:
    """Return what a paper is called."""
    return translate("Papers", _KINDS[kind][0])


def content(kind: PaperKind) -> str:
    """Return what is in a paper, and that its taking is recorded where it tells of people."""
    told = translate("Papers", _KINDS[kind][1])
    recorded = translate("Papers", _RECORDED)
    return told if kind.is_poster else f"{told}\n{recorded}"


def period(which: PaperPeriod) -> str:
    """Return the name of some days."""
    return translate("Papers", _PERIODS[which])


def result(delivered: PaperDelivered | None) -> str:
    """Return how the last try ended; empty before the first one."""
    if delivered is None:
        return ""
    if delivered.fault is not None:
        return fault_text(delivered.fault)
    if delivered.target is ReportTarget.PRINTER:
        return translate("Papers", "The paper is with the printer.")
    return translate("Outage", "Saved as {file}. The stick can be pulled out.").format(
        file=isolated(delivered.place)
    )


def unserved(since: date, fault: FolderFault) -> str:
    """Return since when the office has no lists, why, and what to do."""
    day = phrases.date_of(belgian_midnight_ms(since))
    why = translate("Papers", _UNSERVED[fault])
    told = translate("Papers", "The office has no lists since {day}.").format(day=day)
    return f"{told} {why}"
