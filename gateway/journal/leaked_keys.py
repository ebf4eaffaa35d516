"""What a key that somebody else has made until now goes on counting; what it makes later does not.

The vault notes the last numbers of that moment. What waits then gets a mark by the fresh key, since
who has the old one could write it anew.
"""

from __future__ import annotations

from typing import Any

from gateway.journal import answer_marks, blank_marks, day, hash_chain, seen_marks
from gateway.journal.encryption import BOX_PREFIX, Sealer, UnsealError
from gateway.journal.evidence import entry_marks
from gateway.journal.row import body_of, columns, facts_of, from_values
from gateway.journal.store import Store


def vouch(store: Store, sealer: Sealer) -> dict[str, int]:
    """Mark by the present key the open day, the answers, the record, and what waits and is whole.

    :param sealer: with the keys of before, which count yet.
    :return: the last number in each table that a key links.
    :raises sqlite3.Error: when it cannot be written.
    """
    if not day.is_changed(store, sealer):
        day.mark_day(store, sealer, is_key_replaced=True)
    if hash_chain.are_gaps_ours(store, sealer):
        hash_chain.mark_gaps(store, sealer)
    with store.transaction() as connection:
        for approval, *stored in connection.execute(
            f"SELECT d.approval, {columns('r')} FROM registration r JOIN delivery d USING (seq)"
        ).fetchall():
            _vouch_for(connection, sealer, approval, stored)
        answer_marks.renew(connection, sealer)
        seen_marks.renew(connection, sealer)
        blank_marks.renew(connection, sealer)
        entry_marks.renew(store, sealer)
    last = store.rows(f"SELECT coalesce(max(seq), 0) FROM {hash_chain.TABLE}")[0][0]
    return {hash_chain.TABLE: last}


def _vouch_for(connection: Any, sealer: Sealer, approval: bytes | None, stored: list[Any]) -> None:
    row = from_values(stored)
    body = body_of(row)
    if row.key_name.startswith(BOX_PREFIX) and not sealer.is_mark(approval, body):
        return
    try:
        sealer.unseal(facts_of(row), row.sealed, row.key_name)
    except UnsealError:
        return
    connection.execute(
        "UPDATE delivery SET approval = ? WHERE seq = ?", (sealer.mark(body), row.seq)
    )
