"""Confirmed registrations: the service's checks move on, and a restored service may lack some."""

from __future__ import annotations

from collections.abc import Iterable

from gateway.domain.model import Answer, Validity
from gateway.journal import answer_marks
from gateway.journal.day import MAY_SEND
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import TABLE
from gateway.journal.labels import add_remarks
from gateway.journal.maybe_sent import LOOKUP_COLUMNS, Lookup, lookups
from gateway.journal.row import body_of, columns, from_values
from gateway.journal.store import Store

# later than any time, past any row
_NO_LIMIT = 1 << 62
_CONFIRMED = (
    f"SELECT {LOOKUP_COLUMNS} FROM answer a JOIN registration r USING (seq)"
    f" WHERE a.outcome = 'confirmed' AND a.answered_ms >= ? AND {MAY_SEND}"
)


def unchecked(
    store: Store, limit: int, since_ms: int = 0, before_ms: int = _NO_LIMIT
) -> list[Lookup]:
    """Return registrations that the service still checks, newest first: a forgotten one hides none.

    :param since_ms, before_ms: those answered from ``since_ms`` to before ``before_ms`` (UTC).
    """
    query = (
        f"{_CONFIRMED} AND a.validity = 'pending' AND a.answered_ms < ? ORDER BY a.seq DESC LIMIT ?"
    )
    return lookups(store, query, since_ms, before_ms, limit)


def confirmed_since(store: Store, since_ms: int, before: int | None, limit: int) -> list[Lookup]:
    """Return registrations confirmed since then, newest first, to compare with the service.

    :param before: only rows before this number; all when ``None``.
    """
    query = f"{_CONFIRMED} AND a.seq < ? ORDER BY a.seq DESC LIMIT ?"
    return lookups(store, query, since_ms, _NO_LIMIT if before is None else before, limit)


def record_checks(
    store: Store, sealer: Sealer, answers: Iterable[tuple[int, Answer]], now_ms: int
) -> list[Answer]:
    """Store how far the service's checks are; new remarks are added, none is taken away.

    :return: the answers that changed anything.
    """
    changed = []
    with store.transaction() as connection:
        for seq, answer in answers:
            is_ours = answer_marks.is_marked(connection, sealer, seq)
            before = connection.total_changes
            if answer.validity is not Validity.PENDING:
                connection.execute(
                    "UPDATE answer SET validity = ? WHERE seq = ? AND validity <> ?",
                    (answer.validity.value, seq, answer.validity.value),
                )
            add_remarks(connection, sealer, seq, answer.remarks, now_ms)
            if connection.total_changes > before:
                if is_ours:
                    answer_marks.mark(connection, sealer, seq)
                changed.append(answer)
    return changed


def reopen(store: Store, sealer: Sealer, seqs: Iterable[int]) -> int:
    """Put back to be sent what the service had confirmed and holds no more; return how many.

    What retention has blanked cannot be sent again: its answer stays as it was.
    """
    reopened = 0
    with store.transaction() as connection:
        for seq in seqs:
            removed = connection.execute(
                "DELETE FROM answer WHERE seq = ?"
                " AND seq NOT IN (SELECT seq FROM registration WHERE blanked_ms IS NOT NULL)",
                (seq,),
            ).rowcount
            if removed:
                stored = connection.execute(
                    f"SELECT {columns('r')} FROM registration r WHERE seq = ?", (seq,)
                ).fetchone()
                row = from_values(stored)
                # kept before its key leaked, if it has: whether it is whole the chain tells
                is_ours = not sealer.has_leaked(row.key_name, TABLE, seq)
                mark = sealer.mark(body_of(row)) if is_ours else None
                connection.execute(
                    "INSERT INTO delivery (seq, trouble, approval)"
                    " VALUES (?, 'the service lost it', ?) ON CONFLICT DO NOTHING",
                    (seq, mark),
                )
                reopened += 1
    return reopened
