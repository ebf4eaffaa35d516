"""A damaged or vanished journal: what can be read goes into a new one, the damaged file is set
aside and never deleted.

A registration whose delivery or answer could not be read is marked as *asked*: the service is asked
for it by its reference before it is sent again, so that nothing is sent twice.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from gateway.journal import clone_check, hash_chain, high_water_mark
from gateway.journal.day import FILE_NAME, READY_NAME
from gateway.journal.durable import identity, no_room, remove
from gateway.journal.recovery import page_reader
from gateway.journal.sqlite import code_of, sqlite3
from gateway.journal.store import FullError, JournalError, Store, take_over
from gateway.system import clock, disk_reserve
from gateway.system.files import sync_file

logger = logging.getLogger(__name__)

MENDED = "mended"
"""In ``meta``: what was salvaged, as a list of file, rows, missing, unanswered and time, for as
long as the journal lives.
"""

_MAKING = "journal.making.db"
_BY_NUMBER = ("registration", "delivery", "answer", "evidence")
_WHOLE = ("remark", "worker", "workplace", "day", "meta")
_AT_ONCE = 1_000
# of a registration with its indexes: a number that no file of this size can reach is noise
_LEAST_ROW_BYTES = 100
# numbers that are tried one by one where no index says which is the last
_MOST_BLIND = 2_000_000
# SQLITE_ERROR (a column it does not know), TOOBIG, CONSTRAINT, MISMATCH; a full disk is no such
# thing
_REFUSED = (1, 18, 19, 20)
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a damaged journal: the file that was set aside, registrations read, and how many
    are newly missing.
    """

    aside: str
    rows: int
    missing: int


def mend(home: Path) -> Salvaged:
    """Salvage the journal row by row into a new one that takes its place; the old file stays beside
    it under another name.

    :raises FullError: when the disk has no room for a new file, even without the ballast; the
        damaged one stays where it was.
    :raises JournalError: when the disk takes no new file for another reason; the same.
    """
    trouble = f"The journal {home / FILE_NAME} is damaged, and no new one can be made beside it"
    done = _with_room(home, lambda: _mended(home), trouble)
    logger.error(
        "the journal was damaged: %d registrations salvaged, %d missing; the old file is %s",
        done.rows,
        done.missing,
        done.aside,
    )
    return done


def _mended(home: Path) -> Salvaged:
    path, making = home / FILE_NAME, home / _MAKING
    aside = _set_aside(path)
    remove(making)
    with closing(sqlite3.connect(path, isolation_level=None)) as damaged:
        # who still writes into the damaged file waits, and then finds it gone
        with suppress(sqlite3.Error):
            damaged.execute("BEGIN IMMEDIATE")
        with closing(Store(home, name=_MAKING)) as made:
            # without a log of its own: what is written is in the file itself, or the commit says
            # that it is not
            made.rows("PRAGMA journal_mode=DELETE")
            done = _carry_over(damaged, made, aside)
            clone_check.moved(made)
        _bring_in(home, done.rows)
    return done


def rescue(store: Store) -> None:
    """The file was removed or replaced while ``store`` had it open: all that it held is still
    readable there, and comes back.

    :raises FullError: when the disk has no room for it, even without the ballast; ``store`` still
        holds all.
    :raises JournalError: when the disk takes no new file for another reason; the same.
    """
    home = store.path.parent
    _with_room(
        home,
        lambda: _rescued(store),
        f"The journal {store.path} was removed, and it cannot be made again",
    )
    logger.error(
        "the journal's file was removed or replaced while it was in use; it was made again with all that it held"
    )


def _rescued(store: Store) -> None:
    home, aside = store.path.parent, ""
    making = home / _MAKING
    if store.path.exists():
        # whatever stands there now
        aside = _set_aside(store.path)
    remove(making)
    # whoever was writing ends; whoever begins finds the file gone, so nothing more is noted in it
    store.connection.execute("BEGIN IMMEDIATE")
    store.connection.execute("ROLLBACK")
    (rows,) = store.rows("SELECT count(*) FROM registration")[0]
    with closing(sqlite3.connect(making, isolation_level=None)) as made:
        making.chmod(0o600)
        store.connection.backup(made)
    with closing(Store(home, name=_MAKING)) as made:
        made.rows("PRAGMA journal_mode=DELETE")
        clone_check.moved(made)
        with made.transaction():
            _note(made, {"file": aside, "rows": rows, "missing": 0, "at_ms": clock.wall_ms()})
    _bring_in(home, rows)


def _with_room(home: Path, act: Callable[[], _Result], trouble: str) -> _Result:
    """Do it; on a full disk once more without the ballast. What was half made is gone after a
    failure, so that its room is free.

    :raises JournalError: ``trouble``, and why.
    """
    for last in (False, True):
        try:
            return act()
        except (sqlite3.Error, OSError, JournalError) as error:
            # SQLite says it in many ways
            full = isinstance(error, FullError) or no_room(error) or disk_reserve.is_disk_full(home)
            with suppress(OSError):
                remove(home / _MAKING)
            if not full:
                raise JournalError(f"{trouble} ({type(error).__name__}).") from None
            if last:
                break
            disk_reserve.release_ballast(home)
    raise FullError(f"{trouble}: the disk is full. Free some room; it is tried again by itself.")


def _set_aside(path: Path) -> str:
    """A second name for the file and its log, under which they outlive what comes; copies where a
    disk knows no second names.
    """
    for earlier in sorted(path.parent.glob("journal.damaged.*.db")):
        if identity(earlier) == identity(path):
            # an attempt to mend it failed before
            return earlier.name
    name = f"journal.damaged.{clock.wall_ms()}.db"
    # the log first: the name that is looked for above then stands for both
    for rest in ("-wal", ""):
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


def _bring_in(home: Path, rows: int) -> None:
    """The new journal takes its place, once it is seen that the file holds so many registrations by
    itself.

    :raises sqlite3.Error, OSError: when it does not; then all is as it was.
    """
    making = home / _MAKING
    sync_file(making)
    with closing(
        sqlite3.connect(f"{making.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    ) as found:
        whole = found.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        if not whole or found.execute("SELECT count(*) FROM registration").fetchone()[0] != rows:
            raise sqlite3.DatabaseError("the new journal does not hold what was written into it")
    making.replace(home / READY_NAME)
    remove(making)
    sync_file(home / READY_NAME)
    take_over(home)


# ---- row by row ----------------------------------------------------------------------------------


def _carry_over(damaged: Any, made: Store, aside: str) -> Salvaged:
    path = made.path.with_name(FILE_NAME)
    # what refers to a lost row is looked after below
    made.connection.execute("PRAGMA foreign_keys=OFF")
    with made.transaction() as connection:
        for table in _WHOLE:
            for row in _readable(damaged, table, None):
                _put(connection, table, row)
        seen = high_water_mark.last_seen(path.parent)
        known = max(made.meta(high_water_mark.FLOOR) or 0, seen.seq if seen else 0)
        most = max(known, page_reader.count(path) * page_reader.PAGE_BYTES // _LEAST_ROW_BYTES)
        for table in _BY_NUMBER:
            for row in _readable(damaged, table, _last(damaged, most)):
                _put(connection, table, row)
        # those that no way through the tree leads to
        for row in page_reader.registrations(path):
            if 0 < row["seq"] <= most:
                _put(connection, "registration", row)
        numbers = [
            seq for (seq,) in connection.execute("SELECT seq FROM registration ORDER BY seq")
        ]
        # each tells which numbers were given
        for table in ("registration", "delivery", "answer", "remark"):
            highest = connection.execute(
                f"SELECT max(seq) FROM {table} WHERE seq <= ?", (most,)
            ).fetchone()[0]
            known = max(known, highest or 0)
        answered = connection.execute(
            "SELECT count(*) FROM answer WHERE seq <= ? AND seq NOT IN (SELECT seq FROM registration)",
            (most,),
        ).fetchone()[0]
        for table in ("delivery", "answer", "remark"):
            connection.execute(
                f"DELETE FROM {table} WHERE seq NOT IN (SELECT seq FROM registration)"
            )
        connection.execute("DELETE FROM delivery WHERE seq IN (SELECT seq FROM answer)")
        connection.execute("DELETE FROM day WHERE workplace NOT IN (SELECT number FROM workplace)")
        connection.execute(
            "INSERT INTO delivery (seq, asked) SELECT seq, 1 FROM registration"
            " WHERE seq NOT IN (SELECT seq FROM answer) AND seq NOT IN (SELECT seq FROM delivery)"
        )
        missing = _count_lost(made, numbers, known)
        note = {
            "file": aside,
            "rows": len(numbers),
            "missing": missing,
            "unanswered": max(0, missing - answered),
        }
        _note(made, {**note, "at_ms": clock.wall_ms()})
    made.connection.execute("PRAGMA foreign_keys=ON")
    return Salvaged(aside, len(numbers), missing)


def _count_lost(made: Store, numbers: list[int], known: int) -> int:
    """Note where the chain begins anew and that no number up to ``known`` is given again; how many
    are newly missing.
    """
    gaps = [
        before for before, seq in zip([0, *numbers], numbers, strict=False) if seq != before + 1
    ]
    made.set_meta(hash_chain.GAPS, sorted({*(made.meta(hash_chain.GAPS) or ()), *gaps}))
    missing = known - len(numbers) - (made.meta(high_water_mark.LOST) or 0)
    if missing > 0:
        high_water_mark.lost(made, numbers[-1] if numbers else 0, known, missing)
    return max(0, missing)


def _note(made: Store, note: dict[str, Any]) -> None:
    made.set_meta(MENDED, [*(made.meta(MENDED) or ()), note])


def _put(connection: Any, table: str, row: dict[str, Any]) -> None:
    """A row into the new journal; one that its checks refuse is damaged and left to the file that
    was set aside.
    """
    names, places = ", ".join(row), ", ".join("?" * len(row))
    try:
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", tuple(row.values())
        )
    except sqlite3.Error as error:
        if code_of(error) not in _REFUSED:
            raise


def _readable(damaged: Any, table: str, last: int | None) -> Iterator[dict[str, Any]]:
    """The rows of a table that can be read; with ``last`` by their number, past what cannot."""
    if last is None:
        with suppress(sqlite3.Error):
            found = damaged.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in found.description]
            for row in found:
                yield dict(zip(names, row, strict=True))
        return
    after = 0
    while after < last:
        try:
            found = damaged.execute(
                f"SELECT * FROM {table} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
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
            found = damaged.execute(f"SELECT * FROM {table} WHERE seq = ?", (seq,))
            names = [column[0] for column in found.description]
            row = found.fetchone()
            if row is not None:
                yield dict(zip(names, row, strict=True))


def _last(damaged: Any, most: int) -> int:
    """The highest number that any table or index tells; where none does, as many are tried as the
    file could hold.
    """
    known = []
    for source in (
        "registration",
        "delivery",
        "answer",
        "registration INDEXED BY registration_made",
    ):
        with suppress(sqlite3.Error):
            known.append(damaged.execute(f"SELECT max(seq) FROM {source}").fetchone()[0] or 0)
    return min(int(max(known)), most) if known else min(most, _MOST_BLIND)
