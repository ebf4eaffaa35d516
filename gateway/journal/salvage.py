"""A damaged or vanished journal: what can be read goes into a new one, the damaged file is set aside and never deleted.

A registration whose delivery or answer could not be read is marked as *asked*: the service is asked for it by its reference
before it is sent again, so that nothing is sent twice.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gateway import clock
from gateway.journal import chain, install, pages
from gateway.journal.driver import sqlite3
from gateway.journal.store import FILE_NAME, READY_NAME, JournalError, Store, sync_file, take_over

logger = logging.getLogger(__name__)

MENDED = "mended"
"""In ``meta``: what was salvaged, as a list of file, rows, missing and time, for as long as the journal lives."""

_MAKING = "journal.making.db"
_BY_NUMBER = ("registration", "delivery", "answer", "evidence")
_WHOLE = ("remark", "worker", "workplace", "day", "meta")
_AT_ONCE = 1_000
_MOST_BLIND = 2_000_000  # numbers that are tried one by one where no index says which is the last


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a damaged journal: the file that was set aside, registrations read, and how many numbers are missing."""

    aside: str
    rows: int
    missing: int


def sound(home: Path) -> str:
    """What is wrong with the journal's file, empty when it is sound or there is none: SQLite's quick check.

    :raises JournalError: for what is no damage: a newer schema, a locked file, a disk that cannot be written.
    """
    if not (home / FILE_NAME).exists() and not (home / READY_NAME).exists():
        return ""
    try:
        with closing(Store(home)) as store:
            return "; ".join(store.check()[:1])
    except JournalError as error:
        if "is damaged" in str(error):
            return "it is not readable as a journal"
        raise


def mend(home: Path) -> Salvaged:
    """Salvage the journal row by row into a new one that takes its place; the old file stays beside it under another name.

    :raises JournalError: when the disk takes no new file; then all is as it was.
    """
    path = home / FILE_NAME
    try:
        aside = _set_aside(path)
        _remove(home / _MAKING)
        with closing(sqlite3.connect(path, isolation_level=None)) as damaged:
            with suppress(sqlite3.Error):  # who still writes into the damaged file waits, and then finds it gone
                damaged.execute("BEGIN IMMEDIATE")
            with closing(Store(home, name=_MAKING)) as made:
                rows, missing = _carry_over(damaged, made, aside)
            _bring_in(home)
        with closing(Store(home)) as made:
            install.moved(made)
    except (sqlite3.Error, OSError) as error:
        why = type(error).__name__
        raise JournalError(f"The journal {path} is damaged, and no new one can be made beside it ({why}).") from None
    logger.error("the journal was damaged: %d registrations salvaged, %d missing; the old file is %s", rows, missing, aside)
    return Salvaged(aside, rows, missing)


def rescue(store: Store) -> None:
    """The file was removed or replaced while ``store`` had it open: all that it held is still readable there, and comes back.

    :raises JournalError: when the disk takes no new file.
    """
    home = store.path.parent
    try:
        if store.path.exists():
            _set_aside(store.path)  # whatever stands there now
        _remove(home / _MAKING)
        # whoever was writing ends; whoever begins finds the file gone, so nothing more is noted in it
        store.connection.execute("BEGIN IMMEDIATE")
        store.connection.execute("ROLLBACK")
        with closing(sqlite3.connect(home / _MAKING, isolation_level=None)) as made:
            store.connection.backup(made)
            made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (home / _MAKING).chmod(0o600)
        _bring_in(home)
        with closing(Store(home)) as again:
            install.moved(again)
            (rows,) = again.rows("SELECT count(*) FROM registration")[0]
            with again.transaction():
                _note(again, {"file": "", "rows": rows, "missing": 0, "at_ms": clock.wall_ms()})
    except (sqlite3.Error, OSError) as error:
        why = type(error).__name__
        raise JournalError(f"The journal {store.path} was removed, and it cannot be made again ({why}).") from None
    logger.error("the journal's file was removed or replaced while it was in use; it was made again with all that it held")


def _set_aside(path: Path) -> str:
    """A second name for the file and its log, under which they outlive what comes; copies where a disk knows no second names."""
    name = f"journal.damaged.{clock.wall_ms()}.db"
    for rest in ("", "-wal"):
        source = path.with_name(path.name + rest)
        if source.exists():
            target = path.with_name(name + rest)
            try:
                os.link(source, target)
            except OSError:
                shutil.copyfile(source, target)
                target.chmod(0o600)
            sync_file(target)
    return name


def _bring_in(home: Path) -> None:
    making = home / _MAKING
    sync_file(making)
    making.replace(home / READY_NAME)
    for rest in ("-wal", "-shm"):
        making.with_name(making.name + rest).unlink(missing_ok=True)
    sync_file(home / READY_NAME)
    take_over(home)


def _remove(path: Path) -> None:
    for rest in ("", "-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)


# ---- row by row --------------------------------------------------------------------------------------------------------------


def _carry_over(damaged: Any, made: Store, aside: str) -> tuple[int, int]:
    made.connection.execute("PRAGMA foreign_keys=OFF")  # what refers to a lost row is looked after below
    with made.transaction() as connection:
        for table in _WHOLE:
            for row in _readable(damaged, table, None):
                _put(connection, table, row)
        for table in _BY_NUMBER:
            for row in _readable(damaged, table, _last(damaged)):
                _put(connection, table, row)
        for row in pages.registrations(made.path.with_name(FILE_NAME)):  # those that no way through the tree leads to
            _put(connection, "registration", row)
        for table in ("delivery", "answer", "remark"):
            connection.execute(f"DELETE FROM {table} WHERE seq NOT IN (SELECT seq FROM registration)")  # noqa: S608 - ours
        connection.execute("DELETE FROM delivery WHERE seq IN (SELECT seq FROM answer)")
        connection.execute("DELETE FROM day WHERE workplace NOT IN (SELECT number FROM workplace)")
        connection.execute(
            "INSERT INTO delivery (seq, asked) SELECT seq, 1 FROM registration"
            " WHERE seq NOT IN (SELECT seq FROM answer) AND seq NOT IN (SELECT seq FROM delivery)"
        )
        numbers = [seq for (seq,) in connection.execute("SELECT seq FROM registration ORDER BY seq")]
        gaps = [before for before, seq in zip([0, *numbers], numbers, strict=False) if seq != before + 1]
        missing = (numbers[-1] if numbers else 0) - len(numbers)
        made.set_meta(chain.GAPS, sorted({*(made.meta(chain.GAPS) or ()), *gaps}))
        _note(made, {"file": aside, "rows": len(numbers), "missing": missing, "at_ms": clock.wall_ms()})
    made.connection.execute("PRAGMA foreign_keys=ON")
    return len(numbers), missing


def _note(made: Store, note: dict[str, Any]) -> None:
    made.set_meta(MENDED, [*(made.meta(MENDED) or ()), note])


def _put(connection: Any, table: str, row: dict[str, Any]) -> None:
    """A row into the new journal; one that its checks refuse is damaged and left to the file that was set aside."""
    names, places = ", ".join(row), ", ".join("?" * len(row))
    with suppress(sqlite3.Error):
        connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", tuple(row.values()))  # noqa: S608 - ours


def _readable(damaged: Any, table: str, last: int | None) -> Iterator[dict[str, Any]]:
    """The rows of a table that can be read; with ``last`` by their number, past what cannot."""
    if last is None:
        with suppress(sqlite3.Error):
            found = damaged.execute(f"SELECT * FROM {table}")  # noqa: S608 - ours
            names = [column[0] for column in found.description]
            for row in found:
                yield dict(zip(names, row, strict=True))
        return
    after = 0
    while after < last:
        try:
            found = damaged.execute(
                f"SELECT * FROM {table} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",  # noqa: S608 - ours
                (after, last, _AT_ONCE),
            )
            names = [column[0] for column in found.description]
            some = found.fetchall()
        except sqlite3.Error:
            yield from _one_by_one(damaged, table, after, min(last, after + _AT_ONCE))
            after += _AT_ONCE
            continue
        if not some:
            return
        yield from (dict(zip(names, row, strict=True)) for row in some)
        after = some[-1][names.index("seq")]


def _one_by_one(damaged: Any, table: str, after: int, last: int) -> Iterator[dict[str, Any]]:
    for seq in range(after + 1, last + 1):
        with suppress(sqlite3.Error):
            found = damaged.execute(f"SELECT * FROM {table} WHERE seq = ?", (seq,))  # noqa: S608 - ours
            names = [column[0] for column in found.description]
            row = found.fetchone()
            if row is not None:
                yield dict(zip(names, row, strict=True))


def _last(damaged: Any) -> int:
    """The highest number that any table or index tells; where none does, as many are tried as the file could hold."""
    known = []
    for source in ("registration", "delivery", "answer", "registration INDEXED BY registration_made"):
        with suppress(sqlite3.Error):
            known.append(damaged.execute(f"SELECT max(seq) FROM {source}").fetchone()[0] or 0)  # noqa: S608 - ours
    if known:
        return int(max(known))
    with suppress(sqlite3.Error):
        pages = damaged.execute("PRAGMA page_count").fetchone()[0]
        return int(min(_MOST_BLIND, pages * 20))
    return 0
