"""Report what became of papers and of the office's files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gateway.domain.papers import PaperDelivered
from gateway.domain.staff_hours import HoursCorrected, HoursListed


class FolderFault(StrEnum):
    """Name why the office did not get its files."""

    UNREACHABLE = "unreachable"
    FULL = "full"
    REFUSES = "refuses"
    # the journal could not be read, or a list not be made
    NOT_MADE = "not made"


@dataclass(frozen=True, slots=True)
class OfficeServed:
    """Report that the office has its files, or why it has none.

    :param since: the first day that it lacks; ``None`` where it lacks none
    """

    since: date | None = None
    fault: FolderFault | None = None


PaperEvent = PaperDelivered | OfficeServed | HoursListed | HoursCorrected
