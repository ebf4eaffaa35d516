"""After the service was restored from a backup: what it confirmed and holds no more is found by
reference, and sent again.

Two different questions must agree before anything is sent twice: a search over the days names what
is held, and what that search did not name is asked for by its own reference. A search that leaves
something out would otherwise double a registration.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from gateway.journal.confirmed import confirmed_since, reopen
from gateway.journal.outbox import Outbox
from gateway.sync import search
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.system import clock
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)

DAY_MS = 86_400_000
AT_ONCE = 500
# the NSSO's own form corrects no further back
MOST_DAYS = 30


@dataclass(frozen=True, slots=True)
class ReconcileResult:
    """``held``: confirmed and there; ``again``: gone there, and put back to be sent; ``erased``:
    gone there, and blanked here.
    """

    held: int
    again: int
    erased: int


def reconcile(
    service: ServiceClient,
    credentials: Credentials,
    outbox: Outbox,
    timepiece: Clock,
    *,
    days: int,
    tolerance_ms: float,
) -> ReconcileResult:
    """Hold what was confirmed in the last ``days`` days against the service.

    :raises ServiceError: when a question gets no answer; what was found until then stands.
    """
    held = again = erased = 0
    before: int | None = None
    since = clock.wall_ms() - days * DAY_MS
    while batch := confirmed_since(outbox.store, since, before, AT_ONCE):
        before = batch[-1].seq
        found = search.held(service, credentials.token, batch, timepiece, tolerance_ms)
        missing = []
        for entry in batch:
            if entry.reference not in found:
                missing += (
                    []
                    if search.held(service, credentials.token, [entry], timepiece, tolerance_ms)
                    else [entry]
                )
        gone = reopen(outbox.store, (entry.seq for entry in missing))
        held, again, erased = (
            held + len(batch) - len(missing),
            again + gone,
            erased + len(missing) - gone,
        )
    if again or erased:
        logger.warning(
            "the service lost %d registrations that it had confirmed: %d are sent again",
            again + erased,
            again,
        )
    return ReconcileResult(held, again, erased)
