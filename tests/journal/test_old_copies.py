"""Copies of the journal are removed once all that they hold is elsewhere or answered."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.journal import clone_check, note_shapes
from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox
from gateway.journal.recovery import salvage
from gateway.journal.retention import STEADY_MS
from gateway.journal.store import Store
from gateway.journal.upkeep import Upkeep
from gateway.journal.writer import JournalWriter
from tests.support.disk.damage import overwrite_last_leaf
from tests.support.disk.older import BEFORE_NEXT, upgraded
from tests.support.journals import registrations_in, writer_on
from tests.support.people import DAY_S, NOW, confirm, draft, keep_registrations, later
from tests.support.project import ExpectLog

# the made-up version's index is not this program's
MADE_UP = "schema was changed outside"


def copies(home: Path) -> list[str]:
    return sorted(
        path.name.split(".")[1]
        for path in home.glob("journal.*")
        if "before" in path.name or "damaged" in path.name
    )


def rounds(writer: JournalWriter, days: float) -> None:
    """Run all rounds that are due so many days after NOW, by a clock that was steady for hours."""
    writer.run_round(later(-STEADY_MS / 1000))
    while writer.run_round(later(days * DAY_S)):
        pass


@pytest.fixture
def writer(tmp_path: Path, sealer: Sealer) -> JournalWriter:
    return writer_on(tmp_path, sealer)


def test_the_copy_before_an_upgrade_ends_after_the_set_days(
    tmp_path: Path, sealer: Sealer, writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(MADE_UP)
    upgraded(tmp_path, sealer, 20)
    rounds(writer, 0)
    rounds(writer, 6.9)
    assert copies(tmp_path) == [BEFORE_NEXT]
    rounds(writer, 7)
    assert copies(tmp_path) == []
    assert len(Outbox(writer.store, sealer).due(0, 99)) == 20, "what waits still waits"
    writer.close()


def test_a_clock_that_nobody_vouches_for_ends_no_copy(
    tmp_path: Path, sealer: Sealer, writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(MADE_UP)
    upgraded(tmp_path, sealer, 3)
    rounds(writer, 0)
    writer.run_round(replace(later(400 * DAY_S), offset_ms=None, error_ms=None))
    assert copies(tmp_path) == [BEFORE_NEXT]
    writer.close()


def test_a_copy_that_holds_what_is_nowhere_else_stays(
    tmp_path: Path, sealer: Sealer, writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(f"{BEFORE_NEXT}.* stays")
    expect_log(MADE_UP)
    upgraded(tmp_path, sealer, 20)
    rounds(writer, 0)
    writer.store.connection.execute("PRAGMA foreign_keys=OFF")
    writer.store.connection.execute("DELETE FROM registration WHERE seq = 20")
    for days in (7, 8, 30):
        rounds(writer, days)
        assert copies(tmp_path) == [BEFORE_NEXT]
    writer.close()


@pytest.mark.parametrize("answered", [False, True])
def test_a_damaged_file_ends_once_all_that_it_lost_is_answered(
    tmp_path: Path, sealer: Sealer, writer: JournalWriter, answered: bool, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged|damaged.* stays|does not fit")
    with closing(Store(tmp_path)) as store:
        clone_check.detect_copy(store)
        references = keep_registrations(registrations_in(store, sealer), 200)
        if answered:
            confirm(Outbox(store, sealer), *enumerate(references, 1))
    overwrite_last_leaf(tmp_path / "journal.db")
    rounds(writer, 0)
    (note,) = writer.store.meta(salvage.REPAIRED, note_shapes.are_events)
    assert note["missing"] > 0
    assert (note["unanswered"] == 0) is answered
    rounds(writer, 6.9)
    assert "damaged" in copies(tmp_path)
    rounds(writer, 7)
    assert ("damaged" in copies(tmp_path)) is not answered
    writer.close()


def test_whatever_stood_in_a_removed_journals_place_ends_when_it_is_here_too(
    tmp_path: Path, sealer: Sealer, writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(r"was removed or replaced|damaged.* stays")
    writer.keep(draft(), NOW)
    writer.store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = (tmp_path / "journal.db").read_bytes()
    (tmp_path / "journal.db").unlink()
    (tmp_path / "journal.db").write_bytes(copy)
    rounds(writer, 0)
    (tmp_path / "strange").mkdir()
    with closing(Store(tmp_path / "strange")) as strange:
        keep_registrations(registrations_in(strange, sealer), 1)
    rounds(writer, 7)
    assert copies(tmp_path) == []
    (tmp_path / "journal.db").unlink()
    (tmp_path / "strange" / "journal.db").replace(tmp_path / "journal.db")
    rounds(writer, 8)
    rounds(writer, 15)
    assert set(copies(tmp_path)) == {"damaged"}, "nobody knows what became of what it holds"
    writer.close()
    assert Upkeep(tmp_path, sealer, days=7).open_checked().close() is None
