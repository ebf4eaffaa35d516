"""Define what visitors do at the kiosk, and what staff do about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.visitors import VisitorDetails


@dataclass(frozen=True, slots=True)
class VisitorRequested:
    """Begin to put a visitor on the list, or to take one off."""


@dataclass(frozen=True, slots=True)
class VisitorArrived:
    """Put a visitor on the list."""

    details: VisitorDetails = field(repr=False)


@dataclass(frozen=True, slots=True)
class VisitorLeft:
    """Take the visitor of this name off the list."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VisitorsRequested:
    """Ask for the visitors on the list."""


@dataclass(frozen=True, slots=True)
class TickedLeft:
    """Say that the visitors who are ticked have left."""


SiteAction = VisitorRequested | VisitorArrived | VisitorLeft | VisitorsRequested | TickedLeft
