"""Report who is on the site: the list for an evacuation."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.evacuation import EvacuationList


@dataclass(frozen=True, slots=True)
class EvacuationListed:
    """Report who is on the site now."""

    listed: EvacuationList


SiteEvent = EvacuationListed
