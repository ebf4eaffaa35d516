"""Define the screens on which staff work on remarks and refusals; each leads back to its list."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.events import ReportDelivered
from gateway.domain.reminder import Reminder
from gateway.domain.staff_lists import RemarkEntry, StaffEntry, StaffPage

# day, month and year, twice: 01 11 2026 31 12 2026
DATE_DIGITS = 16


@dataclass(frozen=True, slots=True)
class DealWith:
    """Take what staff did about these entries, and who."""

    page: StaffPage
    entries: tuple[StaffEntry, ...]


@dataclass(frozen=True, slots=True)
class ForwardRemarks:
    """Show what a company has to put right as a code, and bring it away as a page.

    :param entries: remarks and refused registrations of the company
    :param is_busy: the page is being written or printed
    :param delivered: how the last try ended
    """

    page: StaffPage
    company: str
    entries: tuple[StaffEntry, ...]
    is_busy: bool = False
    delivered: ReportDelivered | None = None


@dataclass(frozen=True, slots=True)
class RemindCompany:
    """Show a company's reminder as a code, and bring it away as a page.

    :param is_busy: the page is being written or printed, or the record waited for
    :param delivered: how the last try ended
    :param given: whether the record holds that it was given; ``None``: nobody gave it yet
    """

    reminder: Reminder
    is_busy: bool = False
    delivered: ReportDelivered | None = None
    given: bool | None = None


@dataclass(frozen=True, slots=True)
class PaperDates:
    """Take the first and the last day of a worker's L1 or A1, as digits."""

    page: StaffPage
    entry: RemarkEntry
    digits: str = ""

    @property
    def entries(self) -> tuple[StaffEntry, ...]:
        """Return the entry to come back to."""
        return (self.entry,)


RemarkScreen = DealWith | ForwardRemarks | RemindCompany | PaperDates
