"""Define where a report of evidence goes, and what can keep it from getting there."""

from __future__ import annotations

from enum import StrEnum


class ReportTarget(StrEnum):
    """Name where a report goes."""

    STICK = "stick"
    PRINTER = "printer"
    # of the office, by itself each night
    FOLDER = "folder"


class ReportFault(StrEnum):
    """Name why a report did not get there."""

    NO_STICK = "no stick"
    STICK_GONE = "stick gone"
    STICK_FULL = "stick full"
    STICK_REFUSES = "stick refuses"
    NO_PRINTER = "no printer"
    PRINTER_SILENT = "printer silent"
    PRINTER_REFUSES = "printer refuses"
    # the journal could not be read, or the paper not be drawn
    NOT_MADE = "not made"
