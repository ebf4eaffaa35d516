"""Repair a damaged or removed journal: all that can be read goes into a new one.

The damaged file is set aside and never deleted here. A registration whose delivery or answer could
not be read is marked as maybe sent: the service is searched for its reference before it is sent
again, so that nothing is sent twice.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from gateway.domain.record import EntryKind
from gateway.journal import clone_check, hash_chain, high_water_mark, note_shapes
from gateway.journal.evidence import record, repairs
from gateway.journal.journal_files import (
    FILE_NAME,
    READY_NAME,
    identity,
    is_disk_full_error,
    moment_name,
    remove,
)
from gateway.journal.recovery import page_reader
from gateway.journal.recovery.row_reader import all_rows, last_number, rows_by_number
from gateway.journal.schema import OBJECTS, statements
from gateway.journal.sqlite import code_of, sqlite3
from gateway.journal.store import DiskFullError, JournalError, Store, install_replacement
from gateway.system import clock, disk_reserve
from gateway.system.files import sync_file

logger = logging.getLogger(__name__)

REPAIRED = "repaired"
"""In ``meta``: each repair as file, rows, missing, unanswered and time, for as long as the journal
lives.
"""

_NEW_NAME = "journal.making.db"
# tables whose rows have a registration's number, and those with a number of the record; what tells
# the highest one, where the table itself is hurt
_BY_REGISTRATION = ("registration", "delivery", "answer")
_BY_ENTRY = (
    *("record", "refused_card", "outage_note", "visitor", "correction", "staff_note", "seen_paper"),
    *("record_signature", "record_stamp"),
)
_MADE = "registration INDEXED BY registration_made"
_KINDS = "record INDEXED BY record_kind WHERE kind <> 'registration'"
_OTHER_TABLES = ("remark", "worker", "workplace", "day", "meta", "crew")
# of a registration with its indexes: a number that no file of this size can reach is noise
_LEAST_ROW_BYTES = 100
# SQLITE_ERROR (an unknown column), TOOBIG, CONSTRAINT, MISMATCH; a full disk is no such thing
_BAD_ROW = (1, 18, 19, 20)
_Result = TypeVar("_Result")
# the folders whose journal this run of the program repaired, and did not ask about since
_repaired: set[Path] = set()
# what it entered in their record, without a key
_entered: dict[Path, dict[int, bytes]] = {}


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Hold how a repair went: the file set aside, registrations read, and newly missing ones."""

    aside: str
    rows: int
    missing: int


def repair(home: Path) -> Salvaged:
    """Salvage the journal row by row into a new one that takes its place.

    The old file stays beside it under another name.

    :raises DiskFullError: when the disk has no room for a new file, even without the reserve; the
        damaged one stays where it was.
    :raises JournalError: when the disk takes no new file for another reason; the same.
    """
    trouble = f"The journal {home / FILE_NAME} is damaged, and no new one can be made beside it"
    salvaged = _with_room(home, lambda: _repair(home), trouble)
    _repaired.add(home)
    logger.error(
        "the journal was damaged: %d registrations salvaged, %d missing; the old file is %s",
        salvaged.rows,
        salvaged.missing,
        salvaged.aside,
    )
    return salvaged


def was_repaired(home: Path) -> bool:
    """Return, once, whether this run of the program repaired the journal in ``home``."""
    is_so = home in _repaired
    _repaired.discard(home)
    return is_so


def entries_of_repairs(home: Path) -> dict[int, bytes]:
    """Return, once, number and hash of what this run of the program entered without a key."""
    return _entered.pop(home, {})


def _repair(home: Path) -> Salvaged:
    path, new_path = home / FILE_NAME, home / _NEW_NAME
    aside = _set_aside(path)
    remove(new_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as damaged:
        # a program that still writes into the damaged file waits, and then finds it removed
        with suppress(sqlite3.Error):
            damaged.execute("BEGIN IMMEDIATE")
        with closing(Store(home, name=_NEW_NAME)) as new:
            _write_without_log(new)
            salvaged = _carry_over(damaged, new, aside)
            clone_check.note_new_file(new)
        _install(home, salvaged.rows)
    return salvaged


def restore_removed(store: Store) -> None:
    """Make a journal's file again that was removed or replaced while ``store`` had it open.

    All that it held is still readable through ``store``.

    :raises DiskFullError: when the disk has no room for it, even without the reserve; ``store``
        still holds all.
    :raises JournalError: when the disk takes no new file for another reason; the same.
    """
    trouble = f"The journal {store.path} was removed, and it cannot be made again"
    _with_room(store.path.parent, lambda: _restore_removed(store), trouble)
    logger.error(
        "the journal's file was removed or replaced while it was in use; "
        "it was made again with all that it held"
    )


def _restore_removed(store: Store) -> None:
    home, aside = store.path.parent, ""
    new_path = home / _NEW_NAME
    if store.path.exists():
        aside = _set_aside(store.path)
    remove(new_path)
    # a running transaction ends; the next one finds the file removed, and writes nothing into it
    store.connection.execute("BEGIN IMMEDIATE")
    store.connection.execute("ROLLBACK")
    (rows,) = store.rows("SELECT count(*) FROM registration")[0]
    with closing(sqlite3.connect(new_path, isolation_level=None)) as copy:
        new_path.chmod(0o600)
        store.connection.backup(copy)
    with closing(Store(home, name=_NEW_NAME)) as new:
        _write_without_log(new)
        clone_check.note_new_file(new)
        with new.transaction():
            _note(new, {"file": aside, "rows": rows, "missing": 0, "at_ms": clock.wall_ms()})
    _install(home, rows)


def _write_without_log(new: Store) -> None:
    """Write each commit into the file itself, or fail: the file is moved without a log."""
    new.rows("PRAGMA journal_mode=DELETE")


def _with_room(home: Path, act: Callable[[], _Result], trouble: str) -> _Result:
    """Call ``act``; on a full disk once more without the reserve. A half-made file is removed.

    :raises JournalError: ``trouble``, and why.
    """
    for is_last in (False, True):
        try:
            return act()
        except (sqlite3.Error, OSError, JournalError) as error:
            # SQLite reports a full disk by several errors
            is_full = (
                isinstance(error, DiskFullError)
                or is_disk_full_error(error)
                or disk_reserve.is_disk_full(home)
            )
            with suppress(OSError):
                remove(home / _NEW_NAME)
            if not is_full:
                raise JournalError(f"{trouble} ({type(error).__name__}).") from None
            if is_last:
                break
            disk_reserve.release_ballast(home)
    raise DiskFullError(
        f"{trouble}: the disk is full. Free some room; it is tried again by itself."
    )


def _set_aside(path: Path) -> str:
    """Give the file and its log a second name, under which they outlive the repair; return it.

    They are copied where a disk knows no second names.
    """
    for earlier in sorted(path.parent.glob("journal.damaged.*.db")):
        if identity(earlier) == identity(path):
            # an attempt to repair it failed before
            return earlier.name
    name = f"journal.damaged.{moment_name(clock.wall_ms())}.db"
    # the log first: the name that is looked for above then stands for both
    for suffix in ("-wal", ""):
        source = path.with_name(path.name + suffix)
        if source.exists():
            target = path.with_name(name + suffix)
            try:
                os.link(source, target)
            except OSError:
                shutil.copyfile(source, target)
                target.chmod(0o600)
            sync_file(target)
    return name


def _install(home: Path, rows: int) -> None:
    """Put the new journal in its place, once its file is seen to hold so many registrations.

    :raises sqlite3.Error, OSError: when it does not; then all is as it was.
    """
    new_path = home / _NEW_NAME
    sync_file(new_path)
    uri = f"{new_path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as new:
        is_sound = new.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        if not is_sound or new.execute("SELECT count(*) FROM registration").fetchone()[0] != rows:
            raise sqlite3.DatabaseError("the new journal does not hold what was written into it")
    new_path.replace(home / READY_NAME)
    remove(new_path)
    sync_file(home / READY_NAME)
    install_replacement(home)


# ---- row by row ----------------------------------------------------------------------------------


def _carry_over(damaged: Any, new: Store, aside: str) -> Salvaged:
    path = new.path.with_name(FILE_NAME)
    # rows that refer to a lost row are removed below
    new.connection.execute("PRAGMA foreign_keys=OFF")
    with new.transaction() as connection:
        for table in _OTHER_TABLES:
            for row in all_rows(damaged, table):
                _put(connection, table, row)
        mark = high_water_mark.read(path.parent)
        known = max(
            new.meta(high_water_mark.FLOOR, note_shapes.is_number) or 0, mark.seq if mark else 0
        )
        highest_possible = max(
            known, page_reader.count(path) * page_reader.PAGE_BYTES // _LEAST_ROW_BYTES
        )
        _copy_numbered(damaged, connection, path, highest_possible)
        known = max(
            known, _highest_number(connection, (*_BY_REGISTRATION, "remark"), highest_possible)
        )
        numbers = [
            seq for (seq,) in connection.execute("SELECT seq FROM registration ORDER BY seq")
        ]
        entered = _highest_number(connection, _BY_ENTRY, highest_possible)
        (answered,) = connection.execute(
            "SELECT count(*) FROM answer"
            " WHERE seq <= ? AND seq NOT IN (SELECT seq FROM registration)",
            (highest_possible,),
        ).fetchone()
        _remove_orphans(connection)
        # a hurt page may call unsent what was sent: all is looked up before it is sent again
        connection.execute("UPDATE delivery SET maybe_sent = 1")
        connection.execute(
            "INSERT INTO delivery (seq, maybe_sent) SELECT seq, 1 FROM registration"
            " WHERE seq NOT IN (SELECT seq FROM answer) AND seq NOT IN (SELECT seq FROM delivery)"
        )
        # some registrations were found after their delivery
        connection.execute(
            "UPDATE delivery SET worker ="
            " (SELECT worker FROM registration r WHERE r.seq = delivery.seq)"
        )
        missing = _note_missing(new, numbers, known)
        before = record.head(new)
        floor = max(entered, mark.entry if mark else 0)
        repairs.tell_damage(new, clock.Clock().stamp(), floor)
        entries = record.entries(new, EntryKind.REPAIRED, after=before.seq)
        _entered.setdefault(path.parent, {}).update((each.seq, each.hash) for each in entries)
        note = {
            "file": aside,
            "rows": len(numbers),
            "missing": missing,
            "unanswered": max(0, missing - answered),
        }
        _note(new, {**note, "at_ms": clock.wall_ms()})
    new.connection.execute("PRAGMA foreign_keys=ON")
    return Salvaged(aside, len(numbers), missing)


def _copy_numbered(damaged: Any, connection: Any, path: Path, highest_possible: int) -> None:
    """Copy the tables whose rows have numbers, and the registrations that no tree leads to."""
    for tables, indexes in ((_BY_REGISTRATION, (_MADE,)), (_BY_ENTRY, (_KINDS,))):
        last = last_number(damaged, (*tables, *indexes), highest_possible)
        for table in tables:
            for row in rows_by_number(damaged, table, last):
                _put(connection, table, row)
    for registration in page_reader.registrations(path):
        if 0 < registration.seq <= highest_possible:
            _put(connection, "registration", asdict(registration))


def _highest_number(connection: Any, tables: Iterable[str], highest_possible: int) -> int:
    """Return the highest number that any of these tables of the new journal holds."""
    highest = 0
    for table in tables:
        (number,) = connection.execute(
            f"SELECT max(seq) FROM {table} WHERE seq <= ?", (highest_possible,)
        ).fetchone()
        highest = max(highest, number or 0)
    return highest


def _remove_orphans(connection: Any) -> None:
    """Remove rows that refer to a lost one, and the deliveries of answered registrations."""
    for table in ("delivery", "answer", "remark"):
        connection.execute(f"DELETE FROM {table} WHERE seq NOT IN (SELECT seq FROM registration)")
    for table in ("record_signature", "record_stamp"):
        connection.execute(f"DELETE FROM {table} WHERE seq NOT IN (SELECT seq FROM record)")
    connection.execute("DELETE FROM delivery WHERE seq IN (SELECT seq FROM answer)")
    connection.execute("DELETE FROM day WHERE workplace NOT IN (SELECT number FROM workplace)")


def _note_missing(new: Store, numbers: list[int], known: int) -> int:
    """Note where the chain begins anew, and that no number up to ``known`` is given again.

    :return: how many registrations are newly missing.
    """
    gaps = [
        before for before, seq in zip([0, *numbers], numbers, strict=False) if seq != before + 1
    ]
    new.set_meta(hash_chain.GAPS, sorted({*hash_chain.known_gaps(new), *gaps}))
    missing = known - len(numbers) - (new.meta(high_water_mark.LOST, note_shapes.is_number) or 0)
    if missing > 0:
        high_water_mark.note_loss(new, numbers[-1] if numbers else 0, known, missing)
    return max(0, missing)


def _note(new: Store, note: dict[str, Any]) -> None:
    new.set_meta(REPAIRED, [*(new.meta(REPAIRED, note_shapes.are_events) or ()), note])


def _put(connection: Any, table: str, row: dict[str, Any]) -> None:
    """Write a row into the new journal; one that its checks refuse stays in the old file alone, and
    so does a column that is not this program's.
    """
    ours = _columns(table)
    row = {name: value for name, value in row.items() if name in ours}
    names, places = ", ".join(row), ", ".join("?" * len(row))
    try:
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", tuple(row.values())
        )
    except sqlite3.Error as error:
        if code_of(error) not in _BAD_ROW:
            raise


@cache
def _columns(table: str) -> frozenset[str]:
    """Return the names of a table's columns as this program makes it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        for statement in statements(OBJECTS):
            made.execute(statement)
        return frozenset(name for _, name, *_ in made.execute(f"PRAGMA table_info({table})"))
