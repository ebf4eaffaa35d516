"""Define what a step asks for about visitors."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.visitors import VisitorDetails


@dataclass(frozen=True, slots=True)
class KeepVisitor:
    """Put a visitor on the list (``VisitorNoted``)."""

    details: VisitorDetails = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeVisitorOff:
    """Take the visitor of this name off the list (``VisitorNoted``)."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeVisitorsOff:
    """Take the visitors of these numbers off the list; no answer."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ListVisitors:
    """Read the visitors on the list (``VisitorsListed``)."""


SiteEffect = KeepVisitor | TakeVisitorOff | TakeVisitorsOff | ListVisitors
