"""Define the list for an evacuation: who is on site, who is counted, and what nobody can know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain.visitors import Visitor


class Blindness(StrEnum):
    """Name what the list cannot know; the worst first."""

    # the journal cannot be read: nobody is on the list
    UNREADABLE = "unreadable"
    # nobody goes OUT in the daily regime: who came today may have left
    DAILY = "daily regime"
    # ``count`` were registered yesterday for today: they may not have come
    AHEAD = "registered ahead"
    # the kiosk was off, or could not register, since the day began
    OFF = "kiosk off"
    # ``count`` went in longer ago than a shift lasts, and never out: they are not on the list
    FORGOTTEN = "forgotten"
    # no contact with the service since ``since_ms``
    OFFLINE = "offline"
    # who came by another gate, or registered elsewhere
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Unknown:
    """Say what the list cannot know, since when (UTC milliseconds, to ``until_ms``), or of how
    many.
    """

    what: Blindness
    since_ms: int = 0
    until_ms: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class OnSite:
    """Describe somebody who is on the site.

    :param key: stays the same until the person leaves
    :param name: or the masked number; empty where neither can be read
    :param company: empty where none is known
    :param host: whom a visitor visits
    :param since_ms: UTC milliseconds
    """

    key: str
    name: str = field(repr=False)
    company: str
    since_ms: int
    is_visitor: bool = False
    host: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class EvacuationList:
    """Hold who is on the site, in the order of companies and names, and what is not known.

    :param site: the workplace's name
    :param made_ms: UTC milliseconds
    :param counted: keys of those who were seen at the assembly point
    """

    site: str
    made_ms: int
    people: tuple[OnSite, ...]
    unknowns: tuple[Unknown, ...] = ()
    counted: frozenset[str] = frozenset()

    @property
    def is_readable(self) -> bool:
        """Return whether the journal told who is here."""
        return all(one.what is not Blindness.UNREADABLE for one in self.unknowns)


def of_visitor(visitor: Visitor) -> OnSite:
    """Return a visitor as somebody who is on the site."""
    details = visitor.details
    return OnSite(
        key=f"visitor-{visitor.number}",
        name=details.name,
        company=details.company,
        since_ms=visitor.came_ms,
        is_visitor=True,
        host=details.host,
    )


def in_order(people: Iterable[OnSite]) -> tuple[OnSite, ...]:
    """Return people by company and name; visitors come last, and who has no name before them."""

    def place(one: OnSite) -> tuple[bool, bool, str, str, int]:
        company, name = one.company.casefold(), one.name.casefold()
        return one.is_visitor, not one.company, company, name, one.since_ms

    return tuple(sorted(people, key=place))


def count_here(people: Iterable[OnSite], counted: frozenset[str]) -> int:
    """Return how many of these people are counted."""
    return sum(one.key in counted for one in people)


@dataclass(frozen=True, slots=True)
class CompanyCount:
    """Count the people of one company: on the site, and not yet counted."""

    company: str
    here: int
    missing: int
    is_visitors: bool = False


def by_company(people: Iterable[OnSite], counted: frozenset[str]) -> tuple[CompanyCount, ...]:
    """Return the counts of each company, and of all visitors together, in the list's order."""
    groups: dict[tuple[str, bool], list[OnSite]] = {}
    for one in people:
        groups.setdefault(("" if one.is_visitor else one.company, one.is_visitor), []).append(one)
    return tuple(
        CompanyCount(company, len(own), len(own) - count_here(own, counted), is_visitors)
        for (company, is_visitors), own in groups.items()
    )
