"""Define the screens of who is on the site: the list for an evacuation, and the visitors."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.evacuation import EvacuationList
from gateway.domain.events import ReportDelivered
from gateway.domain.visitors import Visitor, VisitorResult


@dataclass(frozen=True, slots=True)
class Evacuation:
    """Show who is on the site, to be ticked as they are counted.

    :param listed: ``None`` until the journal has answered
    :param counted: the keys of those who were ticked
    :param is_by_key: a key opened it, and no code was asked for: it leads to no staff page
    :param is_restarting: it was asked once to take all ticks away
    :param is_busy: the list is being written or printed
    :param delivered: how the last try of that ended
    """

    listed: EvacuationList | None = None
    counted: frozenset[str] = frozenset()
    is_by_key: bool = False
    is_restarting: bool = False
    is_busy: bool = False
    delivered: ReportDelivered | None = None


@dataclass(frozen=True, slots=True)
class VisitorForm:
    """Take who a visitor is, from himself or from staff.

    :param is_busy: it is being kept
    :param result: why it was not
    """

    is_by_staff: bool = False
    is_busy: bool = False
    result: VisitorResult | None = None


@dataclass(frozen=True, slots=True)
class VisitorDone:
    """Tell a visitor that he is on the list, or off it."""

    result: VisitorResult


@dataclass(frozen=True, slots=True)
class VisitorList:
    """Show staff the visitors on the list, to be ticked once they have left.

    :param visitors: ``None`` until the journal has answered
    :param ticked: their keys
    :param is_closing: the day is about to be closed
    """

    visitors: tuple[Visitor, ...] | None = None
    ticked: frozenset[str] = frozenset()
    is_closing: bool = False


VisitorScreen = VisitorForm | VisitorDone | VisitorList
SiteScreen = Evacuation | VisitorScreen
