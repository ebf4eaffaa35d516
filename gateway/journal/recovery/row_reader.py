"""Read the rows of a damaged journal one by one, past those that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from gateway.journal.sqlite import sqlite3

_BATCH_ROWS = 1_000
# numbers that are tried one by one where no index holds the last one
_MAX_TRIED = 2_000_000


def _named(cursor: Any) -> Iterator[dict[str, Any]]:
    """Yield the rows of a cursor with their columns' names."""
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def all_rows(damaged: Any, table: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table up to the first that cannot be read."""
    with suppress(sqlite3.Error):
        yield from _named(damaged.execute(f"SELECT * FROM {table}"))


def rows_by_number(damaged: Any, table: str, last: int) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table by their number, past those that cannot be read."""
    after = 0
    while after < last:
        try:
            batch = list(
                _named(
                    damaged.execute(
                        f"SELECT * FROM {table} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
                        (after, last, _BATCH_ROWS),
                    )
                )
            )
        except sqlite3.Error:
            for seq in range(after + 1, min(last, after + _BATCH_ROWS) + 1):
                with suppress(sqlite3.Error):
                    yield from _named(
                        damaged.execute(f"SELECT * FROM {table} WHERE seq = ?", (seq,))
                    )
            after += _BATCH_ROWS
            continue
        if not batch:
            return
        yield from batch
        after = batch[-1]["seq"]


def last_number(damaged: Any, sources: Iterable[str], highest_possible: int) -> int:
    """Return the highest number in these tables and indexes; without one, as many as the file
    holds.
    """
    highest = []
    for source in sources:
        with suppress(sqlite3.Error):
            highest.append(damaged.execute(f"SELECT max(seq) FROM {source}").fetchone()[0] or 0)
    return (
        min(int(max(highest)), highest_possible) if highest else min(highest_possible, _MAX_TRIED)
    )
