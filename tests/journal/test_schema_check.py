"""Who can write the journal's file adds no trigger that answers or removes what is kept."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from tests.support.journals import registrations_in, writer_on
from tests.support.people import NOW, draft, later
from tests.support.project import ExpectLog

SETTLES = """
CREATE TRIGGER "a ""b" AFTER INSERT ON delivery BEGIN
    INSERT INTO answer (seq, outcome, service_id, validity, answered_ms)
    VALUES (new.seq, 'confirmed', '1', 'validated', 1);
    DELETE FROM delivery WHERE seq = new.seq;
END"""
FORGETS = "CREATE TRIGGER f AFTER INSERT ON record BEGIN DELETE FROM record WHERE seq = 1; END"
CHANGES = (
    [SETTLES, FORGETS],
    ["DROP TRIGGER delivery_kept"],
    ["DROP VIEW state", "CREATE VIEW state AS SELECT 1 AS seq"],
    ["CREATE UNIQUE INDEX one_only ON registration (workplace)"],
    ["DROP INDEX delivery_ready"],
)


@pytest.fixture(autouse=True)
def told(expect_log: ExpectLog) -> None:
    expect_log("schema was changed outside")


def change(home: Path, statements: list[str]) -> None:
    with closing(sqlite3.connect(home / "journal.db", isolation_level=None)) as journal:
        for statement in statements:
            journal.execute(statement)


def schema(home: Path) -> set[tuple[str, ...]]:
    with closing(sqlite3.connect(home / "journal.db")) as journal:
        return set(journal.execute("SELECT type, name, sql FROM sqlite_master"))


@pytest.mark.parametrize("statements", CHANGES)
def test_what_was_changed_is_made_good_at_the_next_opening(
    tmp_path: Path, statements: list[str]
) -> None:
    Store(tmp_path).close()
    before = schema(tmp_path)
    change(tmp_path, statements)
    with closing(Store(tmp_path)) as store:
        for turn in range(2):
            registrations_in(store).keep(draft(), later(turn))
        assert store.rows("SELECT count(*) FROM delivery") == [(2,)]
        assert store.rows("SELECT count(*) FROM answer") == [(0,)]
    assert schema(tmp_path) == before


@pytest.mark.parametrize("is_open", [False, True])
def test_staff_are_told(tmp_path: Path, *, is_open: bool) -> None:
    writer = writer_on(tmp_path)
    if is_open:
        writer.run_round(NOW)
        assert Problem.STORE_CHANGED not in writer.problems
    else:
        Store(tmp_path).close()
    change(tmp_path, [SETTLES])
    writer.run_round(NOW)
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_a_look_changes_nothing(tmp_path: Path) -> None:
    Store(tmp_path).close()
    change(tmp_path, [SETTLES])
    before = schema(tmp_path)
    Store(tmp_path, read_only=True).close()
    assert schema(tmp_path) == before


COLUMN = (
    "PRAGMA writable_schema=ON",
    (
        "UPDATE sqlite_master SET sql = replace(sql, 'chain         BLOB NOT NULL',"
        " 'chain BLOB NOT NULL, odd INTEGER NOT NULL ON CONFLICT IGNORE"
        " GENERATED ALWAYS AS (CASE WHEN seq > 1 THEN NULL ELSE 1 END) VIRTUAL')"
        " WHERE name = 'registration'"
    ),
    "PRAGMA writable_schema=RESET",
)


def test_a_table_that_keeps_only_some_is_made_good_with_its_rows(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("not readable as a journal|the journal was damaged")
    with closing(writer_on(tmp_path)) as writer:
        writer.keep(draft(), later(0))
    before = schema(tmp_path)
    change(tmp_path, list(COLUMN))
    assert schema(tmp_path) != before
    with closing(writer_on(tmp_path)) as writer:
        writer.keep(draft(), later(1))
        assert writer.store.rows("SELECT seq FROM registration") == [(1,), (2,)]
        assert Problem.STORE_CHANGED in writer.problems
    assert schema(tmp_path) == before


def test_what_a_table_swallows_under_a_running_program_is_not_called_kept(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        kept = registrations_in(store)
        kept.keep(draft(), later(0))
        change(tmp_path, list(COLUMN))
        # the other connection's schema is read anew
        store.connection.execute("PRAGMA writable_schema=RESET")
        with pytest.raises(sqlite3.IntegrityError):
            kept.keep(draft(), later(1))
