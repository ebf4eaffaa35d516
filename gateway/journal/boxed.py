"""Registrations that were sealed while the keyring was locked, and their workers' blind indexes.

Without the key a random one tells workers apart for as long as the program runs: one worker has
another index after each start, until the keyring is unlocked.
"""

from __future__ import annotations

import logging

from gateway.journal.encryption import BOX_PREFIX, Sealer, UnsealError
from gateway.journal.row import columns, facts_of, from_values
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

_REINDEXED = "reindexed"


def reindex_boxed(store: Store, sealer: Sealer) -> int:
    """Give the rows that were sealed while the keyring was locked the usual blind index.

    Only then is it known which registrations are of one worker: call it before any is sent.

    :return: how many rows; 0 while the keyring is locked.
    :raises sqlite3.Error: when it cannot be written.
    """
    if sealer.is_locked:
        return 0
    rows = store.rows(
        f"SELECT {columns('r')} FROM registration r"
        f" WHERE key_name LIKE '{BOX_PREFIX}%' AND blanked_ms IS NULL AND seq > ?",
        store.meta(_REINDEXED) or 0,
    )
    if not rows:
        return 0
    indexes = []
    for row in map(from_values, rows):
        try:
            number = str(sealer.unseal(facts_of(row), row.sealed)["number"])
        except (UnsealError, KeyError):
            logger.error(
                "row %d was sealed to a key that is not in the keyring, or was changed", row.seq
            )
        else:
            indexes.append((sealer.blind_index(number), row.seq))
    with store.transaction() as connection:
        connection.executemany("UPDATE registration SET worker = ? WHERE seq = ?", indexes)
        store.set_meta(_REINDEXED, rows[-1][0])
    return len(indexes)
