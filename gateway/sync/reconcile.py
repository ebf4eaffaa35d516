"""Registrations that the service confirmed and lost, when it was restored from a backup: each is
found by its reference, and sent again.

Two different questions must agree before anything is sent twice: a search over the days names what
the service holds, and what that search did not name is asked for by its own reference. A search
that leaves something out would otherwise double a registration.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from gateway.journal.confirmed import confirmed_since, reopen
from gateway.journal.outbox import Outbox
from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.sync.search import find_held
from gateway.sync.unknown_references import look
from gateway.system import clock
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)

DAY_MS = 86_400_000
# rows of the journal at a time
BATCH_ROWS = 500
# the NSSO's own form corrects no further back
MAX_DAYS = 30


@dataclass(frozen=True, slots=True)
class ReconcileResult:
    """Count confirmed registrations.

    :param held: the service holds them.
    :param again: the service lost them, and they are put back to be sent.
    :param erased: the service lost them, and their personal data is blanked here already.
    :param unknown: the service holds them, and this kiosk made them and lost them.
    """

    held: int
    again: int
    erased: int
    unknown: int = 0


def reconcile(
    client: ServiceClient,
    credentials: Credentials,
    outbox: Outbox,
    timepiece: Clock,
    *,
    days: int,
    tolerance_ms: float,
) -> ReconcileResult:
    """Hold what was confirmed in the last ``days`` days against the service.

    :raises ServiceError: when a question gets no answer; what was put back until then stays so.
    """
    held = again = erased = 0
    before: int | None = None
    since = clock.wall_ms() - days * DAY_MS
    while batch := confirmed_since(outbox.store, since, before, BATCH_ROWS):
        before = batch[-1].seq
        listed = find_held(client, credentials.token, batch, timepiece, tolerance_ms)
        missing = [
            row.seq
            for row in batch
            if row.reference not in listed
            and not find_held(client, credentials.token, [row], timepiece, tolerance_ms)
        ]
        reopened = reopen(outbox.store, outbox.sealer, missing)
        held += len(batch) - len(missing)
        again += reopened
        erased += len(missing) - reopened
    if again or erased:
        logger.warning(
            "the service lost %d registrations that it had confirmed: %d are sent again",
            again + erased,
            again,
        )
    unknown = sum(look(client, credentials.token, outbox, timepiece, days=days))
    return ReconcileResult(held, again, erased, unknown)
