"""Registrations that the kiosk does not send by itself, and what staff may do about them.

What was changed in the home folder, or bears a key that leaked before, is no longer what its worker
did. What was sealed in a box could have been written by anyone, since a public key needs no secret:
staff look at it before it leaves.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.journal.encryption import BOX_PREFIX, Sealer
from gateway.journal.row import body_of, columns, from_values
from gateway.journal.store import Store

UNREADABLE = "sealed with a key that is not here"
CHANGED = "changed in the home folder, and so not sent"
FOREIGN = "registered under another contractor's log-in: sent when that one opens the kiosk"
UNAPPROVED = "sealed while the keyring was locked: staff look at it before it is sent"
"""In ``delivery.trouble``: why a registration waits."""


def has_changed(store: Store) -> bool:
    """Return whether a registration waits that was changed in the home folder."""
    return bool(store.rows("SELECT 1 FROM delivery WHERE trouble = ? LIMIT 1", CHANGED))


def unapproved(store: Store) -> list[str]:
    """Return the references of what waits until staff have looked at it, oldest first."""
    rows = store.rows(
        "SELECT r.reference FROM registration r JOIN delivery d USING (seq)"
        f" WHERE r.key_name LIKE '{BOX_PREFIX}%' AND d.approval IS NULL ORDER BY seq"
    )
    return [reference for (reference,) in rows]


def approve(store: Store, sealer: Sealer, references: Iterable[str]) -> int:
    """Note that staff looked at these registrations, so that they are sent.

    :return: how many of them waited for that.
    :raises sqlite3.Error: when it cannot be written.
    """
    approved = 0
    with store.transaction() as connection:
        for reference in references:
            stored = connection.execute(
                f"SELECT {columns('r')} FROM registration r JOIN delivery d USING (seq)"
                f" WHERE r.reference = ? AND r.key_name LIKE '{BOX_PREFIX}%'"
                " AND d.approval IS NULL",
                (reference,),
            ).fetchone()
            if stored is None:
                continue
            row = from_values(stored)
            mark = sealer.mark(body_of(row))
            connection.execute(
                "UPDATE delivery SET approval = ?, due_ms = 0, trouble = '' WHERE seq = ?",
                (mark, row.seq),
            )
            approved += mark is not None
    return approved
