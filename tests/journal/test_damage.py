"""A journal that was damaged: set aside, salvaged row by row, and registering goes on."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.journal import clone_check, note_shapes
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.outbox import Outbox
from gateway.journal.recovery import salvage
from gateway.journal.store import Store
from gateway.journal.upkeep import Upkeep
from tests.support.disk.damage import overwrite, overwrite_last_leaf
from tests.support.journals import SEALER, references, registrations_in, writer_on
from tests.support.people import NOW, confirm, draft, keep_registrations
from tests.support.project import ExpectLog


@pytest.fixture
def full(tmp_path: Path, sealer: Sealer) -> list[str]:
    """Make a closed journal of 300: every third confirmed, every third sent; return references."""
    with closing(Store(tmp_path)) as store:
        clone_check.detect_copy(store)
        registrations, outbox = registrations_in(store, sealer), Outbox(store, sealer)
        full = keep_registrations(registrations, 300)
        confirm(outbox, *[(seq, full[seq - 1]) for seq in range(3, 301, 3)])
        outbox.mark_sending(range(1, 301, 3))
    return full


@pytest.mark.parametrize("part", [0.0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
def test_a_damaged_file_is_set_aside_salvaged_and_registering_goes_on(
    tmp_path: Path, sealer: Sealer, full: list[str], part: float, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged|row \d+ cannot be read")
    path = tmp_path / "journal.db"
    damaged = overwrite(path, int(path.stat().st_size * part) // 4096 * 4096 + 50)
    upkeep = Upkeep(tmp_path, sealer, days=7)
    with closing(upkeep.open_checked()) as store:
        assert store.check() == []
        assert verify(store, SEALER).broken is None
        rows = dict(store.rows("SELECT reference, coalesce(maybe_sent, 9) FROM state"))
        assert set(rows) <= set(full)
        sent_or_answered = [reference for place, reference in enumerate(full, 1) if place % 3 != 2]
        assert all(rows[reference] in (1, 9) for reference in sent_or_answered if reference in rows)
        note = (store.meta(salvage.REPAIRED, note_shapes.are_events) or [None])[-1]
        if note is not None:
            lost = {Problem.STORE_VANISHED} if note["missing"] else set()
            assert upkeep.problems == {Problem.STORE_MENDED} | lost
            assert note["missing"] == upkeep.vanished == len(full) - len(rows)
            (aside,) = tmp_path.glob("journal.damaged.*.db")
            assert aside.read_bytes()[: len(damaged)] == damaged
            assert note["rows"] == len(rows)
        assert len(rows) >= 280, "one page of many, the first one even: the others' rows are there"
        registrations_in(store, sealer).keep(draft(), NOW)
        assert verify(store, SEALER).broken is None
        assert len(Outbox(store, sealer).due(1 << 60, 1000)) > 0
    # and is sound, and no copy, the next time
    assert Upkeep(tmp_path, sealer, days=7).open_checked().close() is None


def test_a_lost_tail_is_counted_told_and_its_numbers_are_never_given_again(
    tmp_path: Path, sealer: Sealer, full: list[str], expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged|high-water mark was removed")
    path = tmp_path / "journal.db"
    # what was to be sent and what was answered tell of it too
    (tmp_path / "journal.high-water-mark").unlink()
    overwrite_last_leaf(path)
    # the second start finds nothing new
    for _start in range(2):
        upkeep = Upkeep(tmp_path, sealer, days=7)
        with closing(upkeep.open_checked()) as store:
            there = set(references(store))
            missing = len(full) - len(there)
            assert missing > 0
            assert set(full[:-missing]) == there, "the tail is what is gone"
            assert upkeep.vanished == missing
            assert Problem.STORE_VANISHED in upkeep.problems
            (note,) = store.meta(salvage.REPAIRED, note_shapes.are_events)
            answered = sum(seq % 3 == 0 for seq in range(300 - missing + 1, 301))
            assert (note["missing"], note["unanswered"]) == (missing, missing - answered)
    with closing(Store(tmp_path)) as store:
        registrations_in(store, sealer).keep(draft(), NOW)
        assert store.rows("SELECT max(seq) FROM registration") == [(301,)]
        assert verify(store, SEALER).broken is None


def test_with_its_last_leaf_and_all_that_tells_of_it_gone_the_high_water_mark_still_counts(
    tmp_path: Path, sealer: Sealer, full: list[str], expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged")
    path = tmp_path / "journal.db"
    path.write_bytes(path.read_bytes()[: 10 * 4096])
    upkeep = Upkeep(tmp_path, sealer, days=7)
    with closing(upkeep.open_checked()) as store:
        (there,) = store.rows("SELECT count(*) FROM registration")[0]
        assert upkeep.vanished == len(full) - there > 0
        registrations_in(store, sealer).keep(draft(), NOW)
        assert store.rows("SELECT max(seq) FROM registration") == [(301,)]
        assert verify(store, SEALER).broken is None


def test_what_stands_in_the_log_only_is_salvaged_without_the_first_page(
    tmp_path: Path, sealer: Sealer, full: list[str], expect_log: ExpectLog
) -> None:
    """SQLite does not look into the log of a file whose first page is noise."""
    expect_log(r"journal: |the journal was damaged|is a copy of installation|high-water mark was")
    living = tmp_path / "living"
    living.mkdir()
    (tmp_path / "journal.db").replace(living / "journal.db")
    with closing(Store(living)) as store:
        late = keep_registrations(registrations_in(store, sealer), 3)
        (tmp_path / "journal.db").write_bytes((living / "journal.db").read_bytes())
        # the last commit is torn
        (tmp_path / "journal.db-wal").write_bytes((living / "journal.db-wal").read_bytes()[:-100])
    (tmp_path / "journal.high-water-mark").unlink()
    overwrite(tmp_path / "journal.db", 0, 100)
    with closing(Upkeep(tmp_path, sealer, days=7).open_checked()) as store:
        there = set(references(store))
        assert there & set(late) == set(late[:2])
        assert set(full) <= there
        assert verify(store, SEALER).broken is None


def test_a_cut_while_a_new_journal_takes_its_place_is_carried_to_its_end(
    tmp_path: Path, full: list[str]
) -> None:
    ready = tmp_path / "journal.ready.db"
    shutil.copy(tmp_path / "journal.db", ready)
    (tmp_path / "journal.db").write_bytes(b"what was damaged")
    (tmp_path / "journal.db-wal").write_bytes(b"its log")
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(len(full),)]
    assert not ready.exists()


def test_a_changed_row_is_told_and_registering_goes_on(
    tmp_path: Path, sealer: Sealer, full: list[str], expect_log: ExpectLog
) -> None:
    expect_log("does not fit at row 200")
    with closing(Store(tmp_path)) as store:
        store.connection.execute("UPDATE registration SET direction = 'out' WHERE seq = 200")
    writer = writer_on(tmp_path, sealer)
    writer.keep(draft(), NOW)
    writer.run_round(NOW)
    assert writer.problems[0] is Problem.STORE_CHANGED
    assert not list(tmp_path.glob("journal.damaged*"))
    writer.close()
    assert len(full) == 300
