"""A journal behind its high-water mark: losses are counted and shown, no number is given twice."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.journal import high_water_mark
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.high_water_mark import HighWaterMark
from gateway.journal.outbox import Outbox
from gateway.journal.store import Store
from tests.support.journals import SEALER, writer_on
from tests.support.people import NOW, draft, invented
from tests.support.project import ExpectLog


def put_back(home: Path, content: bytes) -> None:
    """Put an older copy of the journal in its place, into the very same file."""
    with (home / "journal.db").open("r+b") as file:
        file.write(content)
        file.truncate()


def test_an_older_copy_in_the_journals_place_is_noticed(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("the journal ends at registration 5, and number 12 was kept: 7 vanished")
    writer = writer_on(tmp_path, sealer)
    for turn in range(5):
        writer.keep(draft(person=invented(turn)), NOW)
    writer.close()
    older = (tmp_path / "journal.db").read_bytes()
    for _ in range(7):
        writer.keep(draft(), NOW)
    assert Problem.STORE_VANISHED not in writer.problems
    writer.close()
    put_back(tmp_path, older)
    # it is told at each start, and counted once
    for turn in range(3):
        writer = writer_on(tmp_path, sealer)
        writer.keep(draft(person=invented(5 + turn)), NOW)
        assert writer.problems[0] is Problem.STORE_VANISHED
        assert writer.vanished == 7
        assert writer.store.rows("SELECT max(seq), count(*) FROM registration") == [
            (13 + turn, 6 + turn)
        ]
        assert verify(writer.store, SEALER).broken is None
        assert len(Outbox(writer.store, sealer).due(0, 99)) == 6 + turn
        writer.close()


def test_a_journal_that_was_removed_is_noticed_at_the_next_start(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("the journal ends at registration 0, and number 3 was kept: 3 vanished")
    writer = writer_on(tmp_path, sealer)
    for _ in range(3):
        writer.keep(draft(), NOW)
    writer.close()
    (tmp_path / "journal.db").unlink()
    writer = writer_on(tmp_path, sealer)
    writer.keep(draft(), NOW)
    assert writer.vanished == 3
    assert writer.store.rows("SELECT seq FROM registration") == [(4,)]
    assert verify(writer.store, SEALER).broken is None
    writer.close()


def test_another_journal_of_the_same_length_is_noticed(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("registration 2 is not the one that was kept")
    contents = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        writer = writer_on(tmp_path / name, sealer)
        for _ in range(2):
            writer.keep(draft(), NOW)
        writer.close()
        contents.append((tmp_path / name / "journal.db").read_bytes())
    put_back(tmp_path / "a", contents[1])
    expect_log("is a copy of installation")
    writer = writer_on(tmp_path / "a", sealer)
    writer.keep(draft(), NOW)
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


@pytest.mark.parametrize("content", [b"", b"noise", b"\xff" * 1024, b"7 aa 00000000\n".ljust(1024)])
@pytest.mark.parametrize("rows", [1, 2])
def test_a_mark_that_cannot_be_read_is_told_but_of_the_first_registration(
    tmp_path: Path, sealer: Sealer, content: bytes, rows: int, expect_log: ExpectLog
) -> None:
    if rows > 1:
        expect_log("high-water mark was removed, or cannot be read")
    writer = writer_on(tmp_path, sealer)
    for _ in range(rows):
        writer.keep(draft(), NOW)
    writer.close()
    (tmp_path / "journal.high-water-mark").write_bytes(content)
    writer = writer_on(tmp_path, sealer)
    writer.keep(draft(), NOW)
    assert (Problem.STORE_CHANGED in writer.problems) is (rows > 1)
    writer.close()
    seen = high_water_mark.read(tmp_path)
    assert seen is not None
    assert seen.seq == rows + 1


def test_one_torn_slot_leaves_the_other(tmp_path: Path) -> None:
    for seq in (1, 2, 3):
        high_water_mark.write(high_water_mark.path_in(tmp_path), seq, bytes([seq]) * 32)
    with (tmp_path / "journal.high-water-mark").open("r+b") as file:
        # number 3 stands in the second
        file.seek(512 + 10)
        file.write(b"\x00" * 20)
    assert high_water_mark.read(tmp_path) == HighWaterMark(2, bytes([2]) * 32)


def test_a_folder_that_takes_no_note_keeps_nobody_from_registering(
    tmp_path: Path, sealer: Sealer
) -> None:
    (tmp_path / "journal.high-water-mark").mkdir()
    writer = writer_on(tmp_path, sealer)
    writer.keep(draft(), NOW)
    writer.close()
    with closing(Store(tmp_path)) as store:
        assert high_water_mark.check(store)
