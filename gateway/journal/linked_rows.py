"""Tables of what happened beside the registrations: each row is linked to the one before by a key.

A row that was changed, put in or taken out between two others shows, to whom holds the key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple
from itertools import pairwise

from gateway.domain.model import Timestamp
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS
from gateway.journal.row import digest
from gateway.journal.store import Store

# the columns of a Timestamp
_STAMP = ("made_ms", "boot_ms", "boot_id", "offset_ms", "error_ms")


def append(
    store: Store,
    sealer: Sealer,
    stamp: Timestamp,
    table: str,
    *,
    facts: Mapping[str, object],
    fading: Mapping[str, object] | None = None,
) -> None:
    """Write a row; it is on disk when this returns.

    :param facts: by column; what the link covers, beside the moment and the name of the key.
    :param fading: by column; what the link does not cover, since it is blanked one day.
    :raises sqlite3.Error: when it could not be written.
    """
    linked = {
        **facts,
        **dict(zip(_STAMP, astuple(stamp), strict=True)),
        "key_name": sealer.key_name,
    }
    with store.transaction() as connection:
        (previous,) = connection.execute(
            f"SELECT chain FROM {table} ORDER BY seq DESC LIMIT 1"
        ).fetchone() or (GENESIS,)
        link = sealer.link(sealer.key_name, previous, digest(table, *linked.values()))
        row = {**linked, **(fading or {}), "chain": link}
        names, places = ", ".join(row), ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))


def first_misfit(store: Store, sealer: Sealer, table: str, facts: tuple[str, ...]) -> int | None:
    """Return the number of the first row that does not fit the one before; ``None``: all do.

    A link by a key that is not here cannot be verified.

    :param facts: the columns that :func:`append` was given as facts, in their order.
    :raises sqlite3.Error: when the file cannot be read.
    """
    names = ", ".join(("seq", "chain", "key_name", *facts, *_STAMP, "key_name"))
    rows = store.rows(f"SELECT {names} FROM {table} ORDER BY seq")
    before = (0, GENESIS)
    for previous, (seq, chain, key_name, *linked) in pairwise([before, *rows]):
        expected = sealer.link(key_name, previous[1], digest(table, *linked))
        is_late = sealer.has_leaked(key_name, table, seq)
        if is_late or seq != previous[0] + 1 or expected not in (None, chain):
            return int(seq)
    return None
