"""Retention: the personal fields of an answered registration are blanked after the set days.

The kiosk's clock may stand in another year, and answers may bear a wrong date. So the days are
counted by the service's clock, from the first moment after the answer at which that clock has been
steady for hours and the kiosk's own agrees with it (:class:`SteadyClock`), and nothing is blanked
at any other moment.

The rest of the row stays, and the chain verifies; a keyed mark tells that it was blanked here
(:mod:`gateway.journal.blank_marks`), so while the keyring is locked a registration waits.

A refused registration and the evidence of a refused card are blanked, too, after other days, which
count once staff have seen them: what nobody saw stays, and so does what is unanswered, however old.
A visitor's days count from the arrival; whom nobody marked as left by then has left.
``secure_delete`` overwrites the bytes in the file, and a checkpoint brings that to the disk.

The worker's blind index, which tells nothing without the key, may stay longer: while the worker has
not seen a remark of the service, or one may still come. It goes after 30 days at the latest.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from gateway.domain.model import Timestamp
from gateway.journal import blank_marks, crews, note_shapes, visitors
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import is_unchanged
from gateway.journal.row import columns, from_values
from gateway.journal.store import Store
from gateway.journal.unread import NOTICE_MS
from gateway.system.service_time import NEAR_MS

logger = logging.getLogger(__name__)

DAY_MS = 86_400_000
# one transaction: a worker at the kiosk never waits for longer
_BATCH_ROWS = 200
_COUNTED_ROWS = 5_000
STEADY_MS = 2 * 3_600_000
# a crystal runs off by some seconds a day
STEP_MS = 60_000
STEADY = "steady_clock"
"""In ``meta``: since when the service's clock goes evenly, by boot time and by itself."""
_CONFIRMED = "outcome = 'confirmed' AND blanked = 0"
_REFUSED = "outcome = 'refused' AND blanked = 0 AND staff_seen_ms IS NOT NULL"
_REFUSED_CARDS = "blanked_ms IS NULL AND staff_seen_ms IS NOT NULL"
_VISITORS = _STAFF_NOTES = "blanked_ms IS NULL"
_COUNTED = (
    *(("answer", _CONFIRMED), ("answer", _REFUSED), ("staff_note", _STAFF_NOTES)),
    *(("refused_card", _REFUSED_CARDS), ("visitor", _VISITORS)),
)
# a remark from before ?1 cannot be corrected any more
_MAY_BE_SHOWN = (
    "(a.validity = 'pending' AND a.counted_ms >= ?1 OR EXISTS (SELECT 1 FROM remark m"
    " WHERE m.seq = r.seq AND m.origin = 'service' AND m.worker_seen_ms IS NULL"
    " AND m.received_ms >= ?1))"
)


class SteadyClock:
    """Judge whether the service's clock may be trusted to blank by: it went evenly for hours, and
    this machine's own agrees with it. What is blanked never comes back.

    It is held against the boot time, which cannot be set. What is known is noted in the journal,
    so that commands which run for a moment count too; where a boot has no name it is not.
    """

    def __init__(self) -> None:
        self._since: dict[str, Any] = {}

    def true_ms(self, store: Store, now: Timestamp) -> int | None:
        """Return UTC in milliseconds by a steady clock; ``None`` while there is none.

        :raises sqlite3.Error: when it cannot be written.
        """
        if now.offset_ms is None:
            return None
        true_ms = now.wall_ms + now.offset_ms
        since = self._since or store.meta(STEADY, note_shapes.is_steady_clock) or {}
        if not since or not _goes_on(since, now, true_ms):
            self._since = {"boot_id": now.boot_id, "boot_ms": now.boot_ms, "true_ms": true_ms}
            if now.boot_id:
                with store.transaction():
                    store.set_meta(STEADY, self._since)
            return None
        self._since = since
        is_steady = now.boot_ms - since["boot_ms"] >= STEADY_MS
        return true_ms if is_steady and abs(now.offset_ms) <= NEAR_MS else None


def _goes_on(since: dict[str, Any], now: Timestamp, true_ms: int) -> bool:
    """Return whether both clocks went as far since then, in one boot."""
    passed_ms = now.boot_ms - since["boot_ms"]
    is_same_boot = since["boot_id"] == now.boot_id and passed_ms >= 0
    return bool(is_same_boot and abs(true_ms - since["true_ms"] - passed_ms) <= STEP_MS)


def run_round(
    store: Store,
    sealer: Sealer,
    now: Timestamp,
    true_ms: int,
    *,
    days: tuple[float, float],
    limit: int,
) -> int:
    """Begin to count, blank what is due, and take visitors off the list whose days are over.

    :param true_ms: UTC milliseconds by a steady clock.
    :param days: of what was confirmed, and of what was refused.
    :return: how many registrations were blanked.
    :raises sqlite3.Error: when it cannot be written.
    """
    begin_count(store, sealer, true_ms)
    visitors.leave_in_time(store, sealer, now, true_ms - int(days[0] * DAY_MS))
    blanked = blank(store, sealer, true_ms, *days, limit=limit)
    if blanked:
        logger.info("retention: %d registrations blanked", blanked)
    return blanked


def begin_count(store: Store, sealer: Sealer, now_ms: int) -> None:
    """Count the days of what was confirmed, or seen by staff, since the last call from ``now_ms``.

    :raises sqlite3.Error: when it cannot be written.
    """
    for table, condition in _COUNTED:
        # nobody could tell whether this program counted it
        if table == "answer" and sealer.is_locked:
            continue
        rows = store.rows(
            f"SELECT seq FROM {table} WHERE {condition} AND counted_ms IS NULL LIMIT ?",
            _COUNTED_ROWS,
        )
        if rows:
            with store.transaction() as connection:
                connection.executemany(
                    f"UPDATE {table} SET counted_ms = ? WHERE seq = ?",
                    [(now_ms, seq) for (seq,) in rows],
                )
                if table == "answer":
                    connection.executemany(
                        "UPDATE answer SET counted_mark = ? WHERE seq = ?",
                        [(blank_marks.mark_count(sealer, seq, now_ms), seq) for (seq,) in rows],
                    )


def blank(
    store: Store,
    sealer: Sealer,
    now_ms: int,
    days: float,
    refused_days: float,
    *,
    limit: int = 100_000,
) -> int:
    """Blank confirmed registrations counted from ``days`` days before ``now_ms`` or earlier, and
    refused ones, cards and what staff wrote about them from ``refused_days`` days before.

    Company and language of a worker whose last registration is blanked are deleted, and the blind
    index once no remark can be shown to the worker.

    :param sealer: while it is locked, registrations wait: what is blanked bears a mark.
    :param now_ms: UTC milliseconds of the clock with which :func:`begin_count` was called.
    :return: how many registrations were blanked.
    :raises sqlite3.Error: when it cannot be written; earlier batches stay blanked.
    """
    until_ms, refused_until_ms = (now_ms - int(each * DAY_MS) for each in (days, refused_days))
    due = ((_CONFIRMED, until_ms), (_REFUSED, refused_until_ms))
    blanked = sum(
        _in_batches(partial(_blank_batch, store, sealer, each, now_ms), limit)
        for each in (() if sealer.is_locked else due)
    )
    cleared = _in_batches(partial(_clear_indexes, store, now_ms - NOTICE_MS), limit)
    cards = _in_batches(partial(_blank_cards, store, refused_until_ms, now_ms), limit)
    crews.forget_old(store, refused_until_ms)
    names = _in_batches(partial(_blank_visitors, store, until_ms, now_ms), limit)
    notes = _in_batches(partial(_blank_notes, store, refused_until_ms, now_ms), limit)
    papers = _in_batches(partial(_blank_papers, store, refused_until_ms, now_ms), limit)
    if blanked or cleared or cards or names or notes or papers:
        # else the old bytes stay in the file until some later one
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return blanked


def _in_batches(batch: Callable[[int], int], limit: int) -> int:
    """Call ``batch`` with how many rows it may take until it finds none; return the sum."""
    total = 0
    while total < limit and (count := batch(min(_BATCH_ROWS, limit - total))):
        total += count
    return total


def _blank_batch(
    store: Store, sealer: Sealer, due: tuple[str, int], now_ms: int, count: int
) -> int:
    with store.transaction() as connection:
        blanked, (condition, until_ms) = 0, due
        rows = connection.execute(
            f"SELECT a.counted_ms, a.counted_mark, {columns('r')}"
            " FROM answer a JOIN registration r USING (seq)"
            # what was made for tomorrow stays a day longer
            f" WHERE {condition} AND a.counted_ms <= ?1 AND a.counted_ms + r.days_ahead * ?2 <= ?1"
            " ORDER BY a.counted_ms LIMIT ?3",
            (until_ms, DAY_MS, count),
        ).fetchall()
        for counted_ms, marked, *stored in rows:
            row = from_values(stored)
            if not blank_marks.is_counted(sealer, row.seq, counted_ms, marked):
                logger.error("row %d was not counted by this program: it begins anew", row.seq)
                connection.execute("UPDATE answer SET counted_ms = NULL WHERE seq = ?", (row.seq,))
                continue
            blanked += 1
            # the law's time has come all the same; the log still shows the change
            if not is_unchanged(row, sealer):
                logger.error("what was sealed in row %d was changed before it was blanked", row.seq)
            connection.execute(
                "UPDATE registration SET sealed = zeroblob(0), blanked_ms = ?, blank_mark = ?"
                " WHERE seq = ?",
                (now_ms, blank_marks.mark(sealer, row, now_ms), row.seq),
            )
            connection.execute("UPDATE answer SET blanked = 1 WHERE seq = ?", (row.seq,))
            connection.execute(
                "UPDATE correction SET sealed = x'' WHERE registration = ?", (row.seq,)
            )
            connection.execute(
                "UPDATE remark SET labels = x'' WHERE seq = ? AND labels <> x''", (row.seq,)
            )
            connection.execute(
                "DELETE FROM worker WHERE worker = ?1 AND NOT EXISTS"
                " (SELECT 1 FROM registration r WHERE r.worker = ?1 AND r.blanked_ms IS NULL)",
                (row.worker,),
            )
    return blanked


def _blank_cards(store: Store, until_ms: int, now_ms: int, count: int) -> int:
    """Blank the evidence of refused cards; return how many."""
    rows = store.rows(
        f"SELECT seq FROM refused_card WHERE {_REFUSED_CARDS} AND counted_ms <= ? LIMIT ?",
        until_ms,
        count,
    )
    if rows:
        with store.transaction() as connection:
            connection.executemany(
                "UPDATE refused_card SET card = NULL, reader = '', reason = '', blanked_ms = ?"
                " WHERE seq = ?",
                [(now_ms, seq) for (seq,) in rows],
            )
    return len(rows)


def _blank_visitors(store: Store, until_ms: int, now_ms: int, count: int) -> int:
    """Blank name, company and host of visitors; return how many."""
    with store.transaction() as connection:
        changed = connection.execute(
            "UPDATE visitor SET sealed = zeroblob(0), blanked_ms = ?1 WHERE seq IN"
            f" (SELECT seq FROM visitor WHERE {_VISITORS} AND counted_ms <= ?2 LIMIT ?3)",
            (now_ms, until_ms, count),
        )
    return int(changed.rowcount)


def _blank_notes(store: Store, until_ms: int, now_ms: int, count: int) -> int:
    """Blank what staff wrote about remarks and refusals; return how many notes."""
    with store.transaction() as connection:
        changed = connection.execute(
            "UPDATE staff_note SET sealed = zeroblob(0), blanked_ms = ?1 WHERE seq IN"
            f" (SELECT seq FROM staff_note WHERE {_STAFF_NOTES} AND counted_ms <= ?2 LIMIT ?3)",
            (now_ms, until_ms, count),
        )
    return int(changed.rowcount)


def _blank_papers(store: Store, until_ms: int, now_ms: int, count: int) -> int:
    """Blank name and worker of papers whose period was over by then; return how many."""
    with store.transaction() as connection:
        changed = connection.execute(
            "UPDATE seen_paper SET sealed = zeroblob(0), worker = x'', blanked_ms = ?1 WHERE seq IN"
            " (SELECT seq FROM seen_paper WHERE blanked_ms IS NULL AND ends_ms <= ?2 LIMIT ?3)",
            (now_ms, until_ms, count),
        )
    return int(changed.rowcount)


def _clear_indexes(store: Store, since_ms: int, count: int) -> int:
    """Blank the index of workers to whom no remark can be shown any more; return how many rows."""
    rows = store.rows(
        "SELECT r.seq FROM registration r INDEXED BY registration_noticed JOIN answer a USING (seq)"
        f" WHERE r.blanked_ms IS NOT NULL AND r.worker <> x'' AND NOT {_MAY_BE_SHOWN} LIMIT ?2",
        since_ms,
        count,
    )
    if rows:
        with store.transaction() as connection:
            connection.executemany("UPDATE registration SET worker = x'' WHERE seq = ?", rows)
    return len(rows)
