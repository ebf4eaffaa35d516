"""The blind indexes of workers, made anew where another key makes them now.

Without the key a random one tells workers apart for as long as the program runs: what was sealed
while the keyring was locked gets the usual index once it is unlocked. After a key that leaked was
replaced, or keys came back from an escrow, all of them are made anew.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from gateway.journal import note_shapes
from gateway.journal.encryption import BOX_PREFIX, INDEX_BYTES, Sealer, UnsealError
from gateway.journal.row import RegistrationRow, columns, facts_of, from_values
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

_REINDEXED = "reindexed"
_OUTDATED = "indexes_outdated"
_BATCH_ROWS = 5_000
_ALL = f"SELECT {columns('r')} FROM registration r WHERE blanked_ms IS NULL AND seq > ?"
_BOXED = f"{_ALL} AND key_name LIKE '{BOX_PREFIX}%'"


def mark_outdated(store: Store) -> None:
    """Note that all indexes are to be made anew; call it before their key is replaced.

    :raises sqlite3.Error: when it cannot be written.
    """
    with store.transaction():
        store.set_meta(_OUTDATED, value=True)


def update_indexes(store: Store, sealer: Sealer) -> int:
    """Make the indexes anew that another key made.

    Only then is it known which registrations are of one worker: call it before any is sent.

    :return: how many rows; 0 while the keyring is locked.
    :raises sqlite3.Error: when it cannot be written; then nothing of it is.
    """
    if sealer.is_locked:
        return 0
    if store.meta(_OUTDATED, note_shapes.is_flag):
        return _update_all(store, sealer)
    rows = store.rows(_BOXED, store.meta(_REINDEXED, note_shapes.is_number) or 0)
    if not rows:
        return 0
    with store.transaction() as connection:
        indexes = _new_indexes(sealer, rows, lambda row: row.worker)
        _write(connection, indexes)
        store.set_meta(_REINDEXED, rows[-1][0])
    return len(indexes)


def _update_all(store: Store, sealer: Sealer) -> int:
    """Give each row its index by the present key, and let what is known of workers follow.

    What is blanked, and cards that were refused, lose theirs: nothing is left to make one from.
    """
    moved: dict[bytes, bytes] = {}
    count = after = 0
    with store.transaction() as connection:
        while rows := store.rows(f"{_ALL} ORDER BY seq LIMIT {_BATCH_ROWS}", after):
            # what cannot be opened keeps apart until its key comes back
            indexes = _new_indexes(sealer, rows, lambda _row: os.urandom(INDEX_BYTES))
            moved |= {row.worker: index for index, row in indexes}
            _write(connection, indexes)
            count, after = count + len(rows), rows[-1][0]
        connection.execute("UPDATE registration SET worker = x'' WHERE blanked_ms IS NOT NULL")
        connection.execute("UPDATE refused_card SET card = NULL")
        # their file is at hand, and is read again
        connection.execute("DELETE FROM crew")
        known = connection.execute("SELECT worker, language FROM worker").fetchall()
        connection.execute("DELETE FROM worker")
        connection.executemany(
            "INSERT OR REPLACE INTO worker (worker, language) VALUES (?, ?)",
            [(moved[worker], language) for worker, language in known if worker in moved],
        )
        store.set_meta(_REINDEXED, after)
        store.set_meta(_OUTDATED, value=False)
    # else the old bytes stay in the file until some later one
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return count


def _new_indexes(
    sealer: Sealer, rows: list[tuple[Any, ...]], unopened: Callable[[RegistrationRow], bytes]
) -> list[tuple[bytes, RegistrationRow]]:
    """Return each row with its index; with ``unopened`` of it where it does not open."""
    indexes = []
    for row in map(from_values, rows):
        try:
            number = str(sealer.unseal(facts_of(row), row.sealed)["number"])
        except (UnsealError, KeyError):
            logger.error(
                "row %d was sealed to a key that is not in the keyring, or was changed", row.seq
            )
            indexes.append((unopened(row), row))
        else:
            indexes.append((sealer.blind_index(number), row))
    return indexes


def _write(connection: Any, indexes: list[tuple[bytes, RegistrationRow]]) -> None:
    connection.executemany(
        "UPDATE registration SET worker = ? WHERE seq = ?",
        [(index, row.seq) for index, row in indexes if index != row.worker],
    )
