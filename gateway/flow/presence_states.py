"""Define the screens on which staff search who is here, and say who is expected."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.crew import ByHand, CrewTaken
from gateway.domain.model import Employer
from gateway.domain.staff_lists import COMPANY, EntryKey


@dataclass(frozen=True, slots=True)
class SearchPresence:
    """Take the letters with which the name of a worker or of a company begins.

    :param typed: what was searched for before
    """

    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Expectations:
    """Show whom staff expect of a company by hand, and take a crew file.

    :param companies: of the workplace
    :param place: of the company that is shown
    :param by_hand: ``None`` while it loads
    :param is_each_day: what is said next counts each day, not today alone
    :param is_busy: a file is being read
    :param taken: how that ended
    :param is_giving_up: whether the crew files are given up is asked
    """

    companies: tuple[Employer, ...]
    place: int = 0
    by_hand: ByHand | None = None
    is_each_day: bool = False
    is_busy: bool = False
    taken: CrewTaken | None = None
    is_giving_up: bool = False

    @property
    def company(self) -> Employer:
        """Return the company that is shown."""
        return self.companies[self.place]

    @property
    def key(self) -> EntryKey:
        """Return the company's entry on the page of who is here."""
        return COMPANY, self.company.number


@dataclass(frozen=True, slots=True)
class PersonToExpect:
    """Take number and name of a person who is expected.

    :param is_wrong: no such number can be
    """

    behind: Expectations
    is_wrong: bool = False


PresenceScreen = SearchPresence | Expectations | PersonToExpect
