"""Define the screens on which staff look at the hours of workers, and correct them."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.staff_hours import HoursListed
from gateway.domain.staff_lists import EntryKey
from gateway.domain.work_list import ListedRegistration


@dataclass(frozen=True, slots=True)
class WorkerHours:
    """Show who registered on a day, with the hours of each.

    :param days_back: 0 is today
    :param typed: the beginning of the name that is searched for, or a number
    :param place: which of the workers are listed
    :param listed: ``None`` while it loads
    :param chosen_key: of the registration to read; the first where it names none
    :param held: reference of the one whose whole ``number`` a finger is held on
    """

    days_back: int = 0
    typed: str = field(default="", repr=False)
    place: int = 0
    listed: HoursListed | None = None
    chosen_key: EntryKey = ("", "")
    held: str = ""
    number: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SearchHours:
    """Take the letters with which the name of a worker begins."""

    behind: WorkerHours

    @property
    def typed(self) -> str:
        """Return what was searched for before."""
        return self.behind.typed


@dataclass(frozen=True, slots=True)
class CorrectHours:
    """Take the right time of a registration, or of the one that was forgotten, and why.

    :param is_busy: it is being written
    :param is_failed: the last one was not
    """

    registration: ListedRegistration
    behind: WorkerHours
    is_busy: bool = False
    is_failed: bool = False


HoursScreen = WorkerHours | SearchHours | CorrectHours
