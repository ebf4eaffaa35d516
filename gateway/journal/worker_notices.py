"""Remarks that came after a worker had left: told to that worker at the next visit, once.

A remark of the service is *shown* when the worker went on from the screen that told it; until then
it is told again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from gateway.domain.model import Remark, RemarkNotice
from gateway.journal.store import Store

MOST = 20
# so far back, and 30 days: after that nothing can be corrected any more
REGISTRATIONS = 60
DAYS_MS = 30 * 86_400_000


def unshown(store: Store, worker: bytes, workplace: str, now_ms: int) -> tuple[RemarkNotice, ...]:
    """The service's remarks on this worker's registrations on a workplace that were not shown yet,
    newest registration first.
    """
    rows = store.rows(
        "SELECT r.reference, m.code, m.labels, r.made_ms FROM (SELECT seq, reference, made_ms FROM registration"
        " WHERE worker = ? AND workplace = ? ORDER BY seq DESC LIMIT ?) r JOIN remark m USING (seq)"
        " WHERE m.origin = 'service' AND m.shown_ms IS NULL AND m.seen_ms >= ? ORDER BY r.seq DESC, m.code LIMIT ?",
        worker,
        workplace,
        REGISTRATIONS,
        now_ms - DAYS_MS,
        MOST,
    )
    return tuple(
        RemarkNotice(reference, Remark(code, json.loads(labels)), made_ms)
        for reference, code, labels, made_ms in rows
    )


def mark_shown(connection: Any, references: Iterable[str], now_ms: int) -> None:
    """The service's remarks on these registrations were shown to their worker. Inside the caller's
    transaction.
    """
    connection.executemany(
        "UPDATE remark SET shown_ms = ? WHERE origin = 'service' AND shown_ms IS NULL"
        " AND seq = (SELECT seq FROM registration WHERE reference = ?)",
        [(now_ms, reference) for reference in references],
    )
