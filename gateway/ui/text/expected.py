"""Say who is expected by hand, and what a crew file brought, in the language in use."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.crew import (
    MOST_WORKERS,
    ByHand,
    CrewFault,
    CrewFaultKind,
    CrewFile,
    CrewFileFault,
    CrewTaken,
)
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate

_LINES: dict[CrewFaultKind, Any] = {
    CrewFaultKind.UNREADABLE: QT_TRANSLATE_NOOP("Expected", "it is no table, or it is too large"),
    CrewFaultKind.NO_COLUMNS: QT_TRANSLATE_NOOP(
        "Expected", "no column of national numbers, or none of enterprise numbers"
    ),
    CrewFaultKind.NUMBER: QT_TRANSLATE_NOOP("Expected", "no right national, BIS or Limosa number"),
    CrewFaultKind.COMPANY: QT_TRANSLATE_NOOP("Expected", "no right enterprise number"),
    CrewFaultKind.TWICE: QT_TRANSLATE_NOOP("Expected", "the worker stands above already"),
    CrewFaultKind.EMPTY: QT_TRANSLATE_NOOP("Expected", "no worker in it"),
    CrewFaultKind.TOO_LONG: QT_TRANSLATE_NOOP("Expected", "more than {count} workers"),
}
_FILES: dict[CrewFileFault, Any] = {
    CrewFileFault.NO_STICK: QT_TRANSLATE_NOOP(
        "Expected", "There is no USB stick. Put one in, and wait some seconds."
    ),
    CrewFileFault.NO_TABLE: QT_TRANSLATE_NOOP(
        "Expected", "There is no table on the stick: CSV, XLSX or ODS, in no folder."
    ),
    CrewFileFault.SEVERAL: QT_TRANSLATE_NOOP(
        "Expected", "There are several tables on the stick. Leave one."
    ),
    CrewFileFault.NOT_KEPT: QT_TRANSLATE_NOOP(
        "Expected", "The disk did not take it. All is as before."
    ),
}


def taken_text(taken: CrewTaken) -> tuple[str, str]:
    """Return what a crew file brought, and each fault on a line of its own."""
    if taken.fault is not None:
        return translate("Expected", _FILES[taken.fault]), ""
    file = isolated(taken.place)
    if taken.faults:
        nothing = translate("Expected", "Nothing of {file} was taken:")
        return nothing.format(file=file), "\n".join(map(_fault_text, taken.faults))
    expected = translate("Expected", "People expected as {file} says: {count}")
    return expected.format(file=file, count=phrases.count(taken.workers)), ""


def _fault_text(fault: CrewFault) -> str:
    what = translate("Expected", _LINES[fault.kind]).format(count=phrases.count(MOST_WORKERS))
    if not fault.line:
        return what
    line = translate("Expected", "Line {number}: {what}")
    return line.format(number=phrases.count(fault.line), what=what)


def by_hand_text(by_hand: ByHand | None) -> str:
    """Return the persons whom staff expect by hand, a line each, and the crew files that count."""
    if by_hand is None:
        return translate("Common", "One moment…")
    names = "\n".join(map(isolated, by_hand.names))
    return "\n\n".join(filter(None, (names, files_text(by_hand))))


def files_text(by_hand: ByHand | None) -> str:
    """Return the crew files of which lines count, a line each."""
    files = by_hand.files if by_hand else ()
    if not files:
        return ""
    return "\n".join((translate("Expected", "Crew files that count"), *map(_file_text, files)))


def question_text() -> str:
    """Return the question whether the crew files are given up."""
    return translate(
        "Expected",
        "Give up all crew files? Then who came on the last day of work is expected.",
    )


def _file_text(file: CrewFile) -> str:
    told = translate("Expected", "{file}, {date} · companies: {companies} · people: {people}")
    return told.format(
        file=isolated(file.name or "–"),
        date=phrases.date_of(file.read_ms),
        companies=phrases.count(file.companies),
        people=phrases.count(file.people),
    )
