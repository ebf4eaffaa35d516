"""Retention: what is personal in an answered registration is blanked after the set days; the rest
stays, and the chain verifies.

Only what the service confirmed is blanked. What is unanswered or refused stays as it is, however
old. ``secure_delete`` overwrites the bytes in the file, and a checkpoint brings that to the disk.

One thing may stay longer: the worker's blind index, which tells nothing without the key, where a
remark of the service is still to be told to that worker, or may still come. It goes when the remark
was shown, and after 30 days at the latest.
"""

from __future__ import annotations

import logging

from gateway.journal.hash_chain import body_of
from gateway.journal.store import Store
from gateway.journal.worker_notices import DAYS_MS as NOTICE_MS

logger = logging.getLogger(__name__)

DAY_MS = 86_400_000
_AT_ONCE = 200
_COLUMNS = (
    "r.seq, r.form, r.reference, r.workplace, r.direction, r.employer, r.means, r.made_ms, r.boot_ms, r.boot_id, r.offset_ms,"
    " r.error_ms, r.worker, r.key_name, r.sealed, r.genuine, r.period, r.digest, r.blanked_ms, r.chain"
)
# whether a remark waits for its worker, or may still come; what is older than ?1 cannot be
# corrected any more
_TO_BE_TOLD = (
    "(a.validity = 'pending' AND a.answered_ms >= ?1 OR EXISTS (SELECT 1 FROM remark m WHERE m.seq = r.seq"
    " AND m.origin = 'service' AND m.shown_ms IS NULL AND m.seen_ms >= ?1))"
)


def blank(store: Store, now_ms: int, days: float, most: int = 100_000) -> int:
    """Blank what was confirmed ``days`` days before ``now_ms`` (UTC milliseconds) or earlier; gives
    how many registrations.

    A worker whose last registration is blanked is forgotten: company and language, and the index
    once no remark is to be told. A few at a time, so that a worker at the kiosk never waits for it.

    :raises sqlite3.Error: when it cannot be written; what was blanked before is blanked.
    """
    done = 0
    while done < most:
        some = _some(store, now_ms - int(days * DAY_MS), now_ms, min(_AT_ONCE, most - done))
        done += some
        if not some:
            break
    forgotten = 0
    while forgotten < most:
        some = _forget(store, now_ms - NOTICE_MS, min(_AT_ONCE, most - forgotten))
        forgotten += some
        if not some:
            break
    if done or forgotten:
        # else the old bytes stay in the file until some later one
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return done


def _some(store: Store, until_ms: int, now_ms: int, most: int) -> int:
    with store.transaction() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM answer a JOIN registration r USING (seq)"
            " WHERE a.outcome = 'confirmed' AND a.blanked = 0 AND a.answered_ms <= ? ORDER BY a.answered_ms LIMIT ?",
            (until_ms, most),
        ).fetchall()
        for row in rows:
            seq, form, worker, kept, body = row[0], row[1], row[12], row[17], body_of(row)
            # the law's time has come all the same; that it was changed stays to be seen in the log
            if body is None:
                logger.error("what was sealed in row %d was changed before it was blanked", seq)
            connection.execute(
                "UPDATE registration SET sealed = zeroblob(0), digest = ?, blanked_ms = ? WHERE seq = ?",
                (body if form == 1 else kept, now_ms, seq),
            )
            connection.execute("UPDATE answer SET blanked = 1 WHERE seq = ?", (seq,))
            connection.execute(
                "DELETE FROM worker WHERE worker = ? AND NOT EXISTS"
                " (SELECT 1 FROM registration r WHERE r.worker = ? AND r.blanked_ms IS NULL)",
                (worker, worker),
            )
    return len(rows)


def _forget(store: Store, since_ms: int, most: int) -> int:
    """Blank the index of workers who need not be told anything any more; gives of how many
    registrations.
    """
    rows = store.rows(
        "SELECT r.seq FROM registration r INDEXED BY registration_noticed JOIN answer a USING (seq)"
        f" WHERE r.blanked_ms IS NOT NULL AND r.worker <> x'' AND NOT {_TO_BE_TOLD} LIMIT ?2",
        since_ms,
        most,
    )
    if rows:
        with store.transaction() as connection:
            connection.executemany("UPDATE registration SET worker = x'' WHERE seq = ?", rows)
    return len(rows)
