"""The next registrations that are due, found in the same time past any number that wait.

What is due at once stands in the partial index ``delivery_ready`` in the order in which it is sent,
what waits in ``delivery_due`` by its time. Of each the first few are taken, and of these those with
the fewest tries.
"""

from __future__ import annotations


def next_ones(columns: str, also: str = "") -> str:
    """The query for ``columns`` of delivery ``d`` and registration ``r``; ?1: now in boot time, ?2:
    how many at the most.

    Fewest tries first, then oldest. ``also``: a further condition on the delivery, beginning with
    AND.
    """
    at_once = (
        f"SELECT seq, tries FROM delivery WHERE due_ms = 0 {also} ORDER BY tries, seq LIMIT ?2"
    )
    waited = f"SELECT seq, tries FROM delivery WHERE due_ms > 0 AND due_ms <= ?1 {also} ORDER BY due_ms LIMIT ?2"
    chosen = f"SELECT * FROM (SELECT * FROM ({at_once}) UNION ALL SELECT * FROM ({waited})) ORDER BY tries, seq LIMIT ?2"
    return (
        f"SELECT {columns} FROM ({chosen}) n CROSS JOIN delivery d USING (seq) CROSS JOIN registration r USING (seq)"
        " ORDER BY n.tries, n.seq"
    )
