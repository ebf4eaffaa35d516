"""Report who is on the site, the list for an evacuation, who is expected, and visitors."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.crew import ByHand, CrewTaken
from gateway.domain.evacuation import EvacuationList
from gateway.domain.report_delivery import ReportFault
from gateway.domain.visitors import Visitor, VisitorResult


@dataclass(frozen=True, slots=True)
class EvacuationListed:
    """Report who is on the site now."""

    listed: EvacuationList


@dataclass(frozen=True, slots=True)
class VisitorsListed:
    """Report the visitors who are on the site, the first one first."""

    visitors: tuple[Visitor, ...]


@dataclass(frozen=True, slots=True)
class VisitorNoted:
    """Report what became of a visitor's coming or leaving."""

    result: VisitorResult


class HourlyList(StrEnum):
    """Name a list that leaves the kiosk by itself, at the hour that is set."""

    EVACUATION = "evacuation"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class ListBrought:
    """Report that a list was brought away by itself, or why not.

    :param due_ms: the hour that is set, UTC milliseconds
    """

    kind: HourlyList
    due_ms: int
    fault: ReportFault | None = None


@dataclass(frozen=True, slots=True)
class MissingCounted:
    """Report how many are expected and missing since a set hour; nothing, where it is not the time.

    :param at: the hour, as ``07:30``
    """

    at: str = ""
    expected: int = 0
    missing: int = 0


SiteEvent = (
    ListBrought
    | EvacuationListed
    | VisitorsListed
    | VisitorNoted
    | ByHand
    | CrewTaken
    | MissingCounted
)
