"""Put visitors on the list and take them off it, for the recorder."""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.site_events import VisitorNoted, VisitorsListed
from gateway.domain.visitors import VisitorDetails, VisitorResult
from gateway.flow.site_effects import (
    KeepVisitor,
    ListVisitors,
    SiteEffect,
    TakeVisitorOff,
    TakeVisitorsOff,
)
from gateway.journal import visitors
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.store import Store

EFFECTS = (KeepVisitor, TakeVisitorOff, TakeVisitorsOff, ListVisitors)


def answer(
    reports: Reports, effect: SiteEffect, now: Timestamp
) -> VisitorNoted | VisitorsListed | None:
    """Execute an effect, and return the event that answers it, if one does.

    :raises sqlite3.Error: when the journal takes or gives nothing.
    :raises UserError: when the key is out of reach.
    """
    store, sealer = reports.store, reports.sealer
    match effect:
        case ListVisitors():
            return VisitorsListed(visitors.visitors_here(store, sealer))
        case _ if sealer is None:
            return VisitorNoted(VisitorResult.FAILED)
        case TakeVisitorsOff(numbers):
            visitors.leave(store, sealer, now, numbers)
            return None
        case KeepVisitor(details):
            return VisitorNoted(_keep(store, sealer, now, details))
        case TakeVisitorOff(name):
            is_found = visitors.leave_by_name(store, sealer, now, name)
            return VisitorNoted(VisitorResult.LEFT if is_found else VisitorResult.UNKNOWN)


def _keep(store: Store, sealer: Sealer, now: Timestamp, details: VisitorDetails) -> VisitorResult:
    if visitors.is_full(store, sealer):
        return VisitorResult.FULL
    visitors.arrive(store, sealer, now, details)
    return VisitorResult.ARRIVED
