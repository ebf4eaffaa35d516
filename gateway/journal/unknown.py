"""Registrations that the service holds under this installation's references and the journal lacks.

A disk that lies about flushing loses the high-water mark with the rows, so that nothing on it tells
of the loss; the service does.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from gateway.domain.model import Timestamp
from gateway.journal import note_shapes
from gateway.journal.high_water_mark import LOST, VANISHED
from gateway.journal.registrations import has_mark, installation_mark
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

UNKNOWN = "unknown_references"
"""In ``meta``: the references that the service holds and the journal does not know."""
_COUNTED = "unknown_counted"


def find_unknown(store: Store, references: Iterable[str]) -> list[str]:
    """Return those that this installation made and the journal does not hold."""
    mark = installation_mark(store)
    return [
        reference
        for reference in references
        if has_mark(reference, mark)
        and not store.rows("SELECT 1 FROM registration WHERE reference = ?", reference)
    ]


def note_unknown(store: Store, references: Iterable[str], now: Timestamp) -> int:
    """Note registrations that the journal does not know; those that are new are told to staff.

    What a repair or the high-water mark counted already is not counted twice.

    :return: how many were not told before.
    :raises sqlite3.Error: when it cannot be written.
    """
    known = set(store.meta(UNKNOWN, note_shapes.is_texts) or ())
    unknown = known | set(references)
    if unknown == known:
        return 0
    counted = store.meta(_COUNTED, note_shapes.is_number) or 0
    fresh = max(0, len(unknown) - (store.meta(LOST, note_shapes.is_number) or 0) - counted)
    with store.transaction():
        store.set_meta(UNKNOWN, sorted(unknown))
        store.set_meta(_COUNTED, counted + fresh)
        if fresh:
            loss = {"count": fresh, "after": None, "at_ms": now.wall_ms}
            store.set_meta(VANISHED, [*(store.meta(VANISHED, note_shapes.are_events) or ()), loss])
    if fresh:
        logger.error(
            "the service holds %d registrations of this kiosk that its journal does not know:"
            " the disk lost them",
            fresh,
        )
    return fresh


def workplaces(store: Store, since_ms: int) -> list[str]:
    """Return the workplaces on which this kiosk registered since then, and the open one."""
    rows = store.rows(
        "SELECT DISTINCT workplace FROM registration WHERE made_ms >= ?"
        " UNION SELECT workplace FROM day ORDER BY 1",
        since_ms,
    )
    return [workplace for (workplace,) in rows]
