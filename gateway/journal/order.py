"""Each worker's registrations are sent in the order of its acts, whatever ``delivery`` says.

``delivery.is_first`` finds the next to send fast, but anybody who can write the file may change it.
So before one leaves it is worked out anew from what its seal covers: the worker, and the numbers.
"""

from __future__ import annotations

import logging
from typing import Any

logger = logging.getLogger(__name__)

IS_EARLIEST = (
    "NOT EXISTS (SELECT 1 FROM registration me"
    " JOIN registration e ON e.worker = me.worker AND e.seq < me.seq"
    " JOIN delivery waiting ON waiting.seq = e.seq WHERE me.seq = delivery.seq)"
)
"""In SQL: nothing of the worker of this row of ``delivery`` waits that came before it."""

_WORKERS = (
    "UPDATE delivery SET worker = r.worker FROM registration r"
    " WHERE r.seq = delivery.seq AND r.worker <> delivery.worker"
)
_FIRST = (
    "UPDATE delivery SET is_first = NOT is_first WHERE is_first <>"
    " (seq = (SELECT min(e.seq) FROM delivery e WHERE e.worker = delivery.worker))"
)


def mend_order(connection: Any) -> None:
    """Work out anew whose each delivery is and which are first."""
    changed = connection.execute(_WORKERS).rowcount + connection.execute(_FIRST).rowcount
    if changed:
        logger.error("the order of %d deliveries was changed in the home folder", changed)
