"""What staff have not seen yet: the service's remarks, refused registrations, refused cards; and
the note that they have.

The counts stop at 100: beyond that nobody reads a number, and each turn of sending asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.domain.staff_lists import EntryKey
from gateway.journal.store import Store

MOST = 100


def new_remarks(store: Store) -> int:
    """How many of the service's remarks staff have not seen."""
    return _count(store, "remark WHERE told_ms IS NULL AND origin = 'service'")


def new_refused(store: Store) -> int:
    """How many refused registrations and refused cards staff have not seen."""
    registrations = _count(store, "answer WHERE told_ms IS NULL AND outcome = 'refused'")
    return min(MOST, registrations + _count(store, "evidence WHERE told_ms IS NULL"))


def _count(store: Store, where: str) -> int:
    (found,) = store.rows(f"SELECT count(*) FROM (SELECT 1 FROM {where} LIMIT {MOST})")[0]
    return int(found)


def seen(store: Store, keys: Iterable[EntryKey], now_ms: int) -> None:
    """Staff have seen these (see :data:`gateway.domain.staff_lists.EntryKey`); what came to the same
    registration since is news still.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        for reference, code in keys:
            if not reference:
                connection.execute(
                    "UPDATE evidence SET told_ms = ? WHERE seq = ? AND told_ms IS NULL",
                    (now_ms, int(code)),
                )
                continue
            of_registration = "seq = (SELECT seq FROM registration WHERE reference = ?)"
            if code:
                connection.execute(
                    f"UPDATE remark SET told_ms = ? WHERE {of_registration} AND code = ? AND told_ms IS NULL",
                    (now_ms, reference, code),
                )
            else:
                connection.execute(
                    f"UPDATE answer SET told_ms = ? WHERE {of_registration} AND told_ms IS NULL",
                    (now_ms, reference),
                )
