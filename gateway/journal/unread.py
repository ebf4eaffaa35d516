"""What workers and staff have not seen yet: remarks of the service and refusals.

A remark or a refusal that came after its worker had left is shown to that worker at the next visit,
once; it is *seen* when the worker went on from the screen that showed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.model import Direction, RefusalNotice, Regime, Remark, RemarkNotice
from gateway.domain.staff_lists import EntryKey
from gateway.journal import held
from gateway.journal.encryption import Sealer
from gateway.journal.labels import labels_of
from gateway.journal.seen_marks import OF_REGISTRATION, rows_of, see
from gateway.journal.store import Store
from gateway.system import documents

# staff read no number beyond it, and the courier counts at each turn of sending
MAX_COUNTED = 100
MAX_NOTICES = 20
# a worker's registrations that are looked at, and for how long: later nothing can be corrected
NOTICED_REGISTRATIONS = 60
NOTICE_MS = 30 * 86_400_000


# ---- the worker ----------------------------------------------------------------------------------


def unseen_by_worker(
    store: Store, sealer: Sealer, worker: bytes, workplace: str, now_ms: int
) -> tuple[RemarkNotice, ...]:
    """Return the service's remarks that the worker has not seen yet, newest registration first.

    :param worker: the worker's blind index.
    """
    rows = store.rows(
        "SELECT r.seq, r.reference, m.code, m.labels, r.made_ms FROM"
        " (SELECT seq, reference, made_ms FROM registration"
        " WHERE worker = ? AND workplace = ? ORDER BY seq DESC LIMIT ?) r JOIN remark m USING (seq)"
        " WHERE m.origin = 'service' AND m.worker_seen_ms IS NULL AND m.received_ms >= ?"
        " ORDER BY r.seq DESC, m.code LIMIT ?",
        worker,
        workplace,
        NOTICED_REGISTRATIONS,
        now_ms - NOTICE_MS,
        MAX_NOTICES,
    )
    return tuple(
        RemarkNotice(reference, Remark(code, labels_of(sealer, seq, code, labels)), made_ms)
        for seq, reference, code, labels, made_ms in rows
    )


def refusals_unseen_by_worker(
    store: Store, worker: bytes, now_ms: int
) -> tuple[RefusalNotice, ...]:
    """Return the worker's refused registrations, on whatever workplace, newest first.

    :param worker: the worker's blind index.
    """
    rows = store.rows(
        "SELECT r.reference, r.direction, r.regime, r.days_ahead, r.made_ms, a.errors FROM"
        " (SELECT seq, reference, direction, regime, days_ahead, made_ms FROM registration"
        " WHERE worker = ? ORDER BY seq DESC LIMIT ?) r JOIN answer a USING (seq)"
        " WHERE a.outcome = 'refused' AND a.worker_seen_ms IS NULL AND a.answered_ms >= ?"
        " ORDER BY r.seq DESC LIMIT ?",
        worker,
        NOTICED_REGISTRATIONS,
        now_ms - NOTICE_MS,
        MAX_NOTICES,
    )
    return tuple(
        RefusalNotice(
            reference,
            Direction(direction),
            counts_from_ms(made_ms, days_ahead),
            tuple(documents.read_json(errors)),
            Regime(regime),
        )
        for reference, direction, regime, days_ahead, made_ms, errors in rows
    )


def mark_seen_by_worker(
    connection: Any, sealer: Sealer, references: Iterable[str], now_ms: int
) -> None:
    """Note that the worker has seen the service's remarks on these registrations, or its refusals.

    For use inside the caller's transaction.
    """
    change = ("worker_seen_ms", now_ms)
    for reference in references:
        of_it = (reference,)
        remarks = f"origin = 'service' AND {OF_REGISTRATION}"
        see(connection, sealer, "remark", change, (remarks, of_it))
        refusal = f"outcome = 'refused' AND {OF_REGISTRATION}"
        see(connection, sealer, "answer", change, (refusal, of_it))


# ---- staff ---------------------------------------------------------------------------------------


def count_new_remarks(store: Store) -> int:
    """Return how many of the service's remarks staff have not seen, at most 100."""
    return _count(store, "remark WHERE staff_seen_ms IS NULL AND origin = 'service'")


def count_new_refused(store: Store) -> int:
    """Return how many refused registrations and cards, and held ones, staff have not seen.

    :return: at most 100.
    """
    registrations = _count(store, "answer WHERE staff_seen_ms IS NULL AND outcome = 'refused'")
    cards = _count(store, "refused_card WHERE staff_seen_ms IS NULL")
    unapproved = _count(store, "delivery WHERE trouble = ?", held.UNAPPROVED)
    return min(MAX_COUNTED, registrations + cards + unapproved)


def _count(store: Store, where: str, *parameters: object) -> int:
    query = f"SELECT count(*) FROM (SELECT 1 FROM {where} LIMIT {MAX_COUNTED})"
    rows = store.rows(query, *parameters)
    return int(rows[0][0])


def mark_seen_by_staff(store: Store, sealer: Sealer, keys: Iterable[EntryKey], now_ms: int) -> None:
    """Note that staff have seen these entries; a later remark on the same registration stays new.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        for key in keys:
            table, where = rows_of(key)
            see(connection, sealer, table, ("staff_seen_ms", now_ms), where)
