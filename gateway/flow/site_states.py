"""Define the screens of who is on the site: the list for an evacuation."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.evacuation import EvacuationList
from gateway.domain.events import ReportDelivered


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
