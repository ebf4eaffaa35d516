"""What the service may hold although no answer of it says so here: what was asked, and what another
machine may have sent.

A disk that is copied holds what the original had still to send, and the original cannot know that
it was copied. So whatever waited while this program did not run is *asked* at its start: the
service is searched for it before it is sent. What it kept itself before its first turn came is sent
as ever. What waited through an outage so long that another machine could have sent it meanwhile is
asked too.
"""

from __future__ import annotations

from typing import NamedTuple

from gateway.domain.model import Timestamp
from gateway.journal import clone_check
from gateway.journal.due_query import next_ones
from gateway.journal.store import Store

# in a copy: the original, where it runs at this very moment, sends first
COPY_WAIT_MS = 60_000

_ASKED = next_ones(
    "d.seq, r.reference, r.workplace, r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms",
    "AND asked = 1",
)

_WAITED = (
    "UPDATE delivery SET asked = 1, due_ms = ? WHERE asked = 0 AND NOT EXISTS"
    " (SELECT 1 FROM registration r WHERE r.seq = delivery.seq AND r.boot_id = ? AND r.boot_ms > ?)"
)


class Asked(NamedTuple):
    """A registration that is looked up before it is sent."""

    seq: int
    reference: str
    workplace: str
    stamp: Timestamp


def begin(store: Store, started: Timestamp, now_boot_ms: int, arrival_ms: int) -> int:
    """At the start of a program that sends: all that waited when it ``started`` counts as asked.

    Gives the boot time before which none is looked up. What was asked before is looked up after
    ``arrival_ms`` at the earliest, since it may still be on its way; the rest at once. In a journal
    that was copied just now it all waits for ``COPY_WAIT_MS``.

    :raises sqlite3.Error: when it cannot be written.
    """
    held = now_boot_ms + COPY_WAIT_MS if clone_check.just_copied(store, COPY_WAIT_MS) else 0
    with store.transaction() as connection:
        connection.execute(
            "UPDATE delivery SET due_ms = ? WHERE asked = 1", (max(held, now_boot_ms + arrival_ms),)
        )
        connection.execute(_WAITED, (held, started.boot_id, started.boot_ms))
    return held


def doubt(store: Store) -> None:
    """All that waits now counts as asked; when it is due does not change.

    :raises sqlite3.Error: when it cannot be written.
    """
    if store.rows("SELECT 1 FROM delivery WHERE asked = 0 LIMIT 1"):
        with store.transaction() as connection:
            connection.execute("UPDATE delivery SET asked = 1 WHERE asked = 0")


def asked(store: Store, now_boot_ms: int, most: int) -> list[Asked]:
    """What is to be looked up now: fewest tries first, then oldest."""
    rows = store.rows(_ASKED, now_boot_ms, most)
    return [
        Asked(seq, reference, workplace, Timestamp(*stamp))
        for seq, reference, workplace, *stamp in rows
    ]
