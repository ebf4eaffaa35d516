"""Registrations that the service may hold although no answer says so here.

An attempt may have arrived and its answer been lost; or another machine sent it: a disk that is
copied holds what the original had still to send, and the original cannot know that it was copied.
So whatever waited while this program did not run is marked as *maybe sent* at its start, and the
courier searches the service for it before it sends it. A registration of this run is sent without a
search, unless it waited through an outage so long that another machine could have sent it.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.model import Timestamp
from gateway.journal import clone_check
from gateway.journal.day import MAY_SEND
from gateway.journal.order import mend_order
from gateway.journal.store import Store

# in a copy: the original, where it runs at this very moment, sends first
COPY_WAIT_MS = 60_000

LOOKUP_COLUMNS = (
    "r.seq, r.reference, r.workplace, r.days_ahead,"
    " r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms"
)
_DUE = (
    f"SELECT {LOOKUP_COLUMNS} FROM delivery d JOIN registration r USING (seq)"
    f" WHERE d.maybe_sent = 1 AND d.due_ms <= ? AND {MAY_SEND} ORDER BY d.tries, d.seq LIMIT ?"
)
_MARK_WAITING = (
    "UPDATE delivery SET maybe_sent = 1, due_ms = ? WHERE maybe_sent = 0 AND NOT EXISTS"
    " (SELECT 1 FROM registration r WHERE r.seq = delivery.seq AND r.boot_id = ? AND r.boot_ms > ?)"
)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Name a registration that the service is asked for, and what it is searched by."""

    seq: int
    reference: str
    workplace: str
    days_ahead: int
    stamp: Timestamp


def lookups(store: Store, query: str, *parameters: object) -> list[Lookup]:
    """Return the registrations of a query whose columns are :data:`LOOKUP_COLUMNS`."""
    return [
        Lookup(seq, reference, workplace, days_ahead, Timestamp(*stamp))
        for seq, reference, workplace, days_ahead, *stamp in store.rows(query, *parameters)
    ]


def mark_at_start(store: Store, started: Timestamp, now_boot_ms: int, arrival_ms: int) -> int:
    """Mark all that waited when this program ``started`` as maybe sent.

    What was marked before is looked up after ``arrival_ms`` at the earliest, since it may still be
    on its way; the rest at once. In a journal that was copied just now all waits ``COPY_WAIT_MS``.

    :return: the boot time (milliseconds) before which nothing is looked up.
    :raises sqlite3.Error: when it cannot be written.
    """
    is_fresh_copy = clone_check.was_copied_recently(store, COPY_WAIT_MS)
    held_until = now_boot_ms + COPY_WAIT_MS if is_fresh_copy else 0
    with store.transaction() as connection:
        connection.execute(
            "UPDATE delivery SET due_ms = ? WHERE maybe_sent = 1",
            (max(held_until, now_boot_ms + arrival_ms),),
        )
        connection.execute(_MARK_WAITING, (held_until, started.boot_id, started.boot_ms))
        mend_order(connection)
    return held_until


def mark_all(store: Store) -> None:
    """Mark all that waits now as maybe sent; when it is due does not change.

    :raises sqlite3.Error: when it cannot be written.
    """
    if store.rows("SELECT 1 FROM delivery WHERE maybe_sent = 0 LIMIT 1"):
        with store.transaction() as connection:
            connection.execute("UPDATE delivery SET maybe_sent = 1 WHERE maybe_sent = 0")


def due_for_lookup(store: Store, now_boot_ms: int, limit: int) -> list[Lookup]:
    """Return the registrations to look up now: fewest tries first, then oldest.

    A worker's later ones too: a question sends nothing.
    """
    return lookups(store, _DUE, now_boot_ms, limit)
