"""Repairing on a disk that is full, cut or failing: registrations stay, or come over whole.

Matrix row 24 in company with 12, 13, 19 and 20 (see docs/faults.md).
"""

from __future__ import annotations

import queue
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.app import recorder
from gateway.domain.events import DayClosed, JournalAlarm
from gateway.domain.problem import Problem
from gateway.journal import note_shapes
from gateway.journal.hash_chain import verify
from gateway.journal.recovery import salvage
from gateway.journal.store import DiskFullError, Store
from gateway.journal.upkeep import Upkeep, permanently_unreadable, repair_if_damaged
from gateway.system import disk_reserve
from gateway.system.clock import Clock
from tests.support.disk.failing_calls import run_failing
from tests.support.disk.mending import rotten
from tests.support.disk.power_cut import Disk, record
from tests.support.disk.recorders import recorder_on
from tests.support.disk.volume import Volume
from tests.support.journals import SEALER, references, registrations_in, writer_on
from tests.support.lengths import long_where
from tests.support.people import draft, keep_registrations
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog

ROWS = 400
MENDING = "tests.support.disk.mending"


def repairing(home: Path, fault: str, *files: str) -> str:
    """Repair the journal in ``home`` while calls on these files fail; return the output."""
    done = run_failing(home, files, [fault], "-m", MENDING, str(home))
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# ---- too little room -----------------------------------------------------------------------------


@pytest.mark.parametrize("room", range(0, 1500, 100))
def test_with_any_room_the_damaged_journal_stays_or_a_whole_one_takes_its_place(
    volume: Volume, room: int, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged|ballast")
    # this user may not mount a small disk; the system calls below fail for everybody
    if not volume.mounted:
        return
    kept = rotten(volume.folder, ROWS)
    path = volume.folder / "journal.db"
    before = path.read_bytes()
    disk_reserve.ensure_ballast(volume.folder)
    volume.fill(leaving=room * 1024)
    keeping = Upkeep(volume.folder, SEALER, days=7)
    for _start in range(2):
        said = ""
        try:
            keeping.open_checked().close()
        except DiskFullError as error:
            said = str(error)
        if said:
            assert "the disk is full" in said or "has no room left" in said
            assert keeping.problems == {Problem.DISK_LOW}
            assert path.read_bytes() == before
            assert len(list(volume.folder.glob("journal.*.db"))) == 1, (
                "it has a second name, and nothing half made lies about"
            )
            assert not (volume.folder / "ballast").exists()
    (volume.folder / "filler").unlink()
    with closing(Upkeep(volume.folder, SEALER, days=7).open_checked()) as store:
        assert set(references(store)) == kept
        assert verify(store, SEALER).broken is None
    assert len(list(volume.folder.glob("journal.damaged.*.db"))) == 1


@pytest.mark.parametrize("place", [1, 2, 8, 30, 70])
def test_wherever_a_write_finds_the_disk_full_nothing_is_lost(
    tmp_path: Path, place: int, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged")
    kept = rotten(tmp_path, ROWS)
    before = (tmp_path / "journal.db").read_bytes()
    new_files = ("journal.making.db", "journal.making.db-wal", "journal.making.db-journal")
    assert "the disk is full" in repairing(
        tmp_path, f"pwrite64:error=ENOSPC:when={place}+", *new_files
    )
    assert (tmp_path / "journal.db").read_bytes() == before
    with closing(Upkeep(tmp_path, SEALER, days=7).open_checked()) as store:
        assert set(references(store)) == kept


def test_a_sync_that_fails_while_mending_leaves_the_damaged_file_in_place(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged")
    kept = rotten(tmp_path, ROWS)
    before = (tmp_path / "journal.db").read_bytes()
    said = repairing(tmp_path, "fdatasync,fsync:error=EIO:when=1+", "journal.making.db")
    assert "is damaged, and no new one can be made beside it" in said
    assert (tmp_path / "journal.db").read_bytes() == before
    with closing(Upkeep(tmp_path, SEALER, days=7).open_checked()) as store:
        assert set(references(store)) == kept


def test_without_the_file_and_without_room_nothing_is_let_go(
    volume: Volume, expect_log: ExpectLog
) -> None:
    """The file was removed while it was open, and the disk takes no new one: the open file is held
    until it does.
    """
    expect_log(r"ballast|was removed|cannot be made again")
    if not volume.mounted:
        return
    clock, writer = Clock(), writer_on(volume.folder)
    writer.store.connection.execute("PRAGMA wal_autocheckpoint=24")
    kept = {writer.keep(draft(), clock.stamp())[0].reference for _ in range(ROWS)}
    (volume.folder / "journal.db").unlink()
    volume.fill()
    for _ in range(3):
        with pytest.raises(DiskFullError, match="cannot be made again: the disk is full"):
            writer.keep(draft(), clock.stamp())
        writer.handle_fault(writing=True)
    (volume.folder / "filler").unlink()
    kept.add(writer.keep(draft(), clock.stamp())[0].reference)
    assert set(references(writer.store)) == kept
    writer.close()


def test_the_kiosk_says_that_it_is_out_of_service_and_mends_by_itself_once_there_is_room(
    volume: Volume, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log(rf"journal: |ballast|the journal was damaged|{SECRETS_IN_A_FILE}")
    if not volume.mounted:
        return
    monkeypatch.setattr(recorder, "REPAIR_S", 0.2)
    kept = rotten(volume.folder, ROWS)
    volume.fill(leaving=100 * 1024)
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    made = recorder_on(volume.folder, events.put)
    made.start()
    made.resume()
    assert events.get(timeout=30) == DayClosed(Problem.STORE_UNUSABLE)
    assert events.get(timeout=30) == JournalAlarm((Problem.DISK_LOW,))
    (volume.folder / "filler").unlink()
    found = [events.get(timeout=30) for _ in range(2)]
    assert DayClosed() in found, "it works again, and no day is open"
    assert any(
        isinstance(event, JournalAlarm) and Problem.STORE_MENDED in event.problems
        for event in found
    )
    made.stop()
    with closing(Store(volume.folder)) as store:
        assert set(references(store)) == kept


# ---- a cut in the middle -------------------------------------------------------------------------


@pytest.mark.parametrize("seed", long_where(lambda seed: seed < 2, [(0,), (1,), (5_000,)]))
def test_no_cut_while_mending_loses_a_registration(
    tmp_path: Path, seed: int, expect_log: ExpectLog
) -> None:
    """Whatever a cut leaves is made sound at the next start, and the damaged file is still there
    under one of its names.
    """
    expect_log(r"journal: |the journal was damaged")
    home, start, after = (tmp_path / name for name in ("home", "start", "after"))
    home.mkdir()
    kept = rotten(home, 60)
    damaged = (home / "journal.db").read_bytes()
    shutil.copytree(home, start)
    calls = [
        call
        for call in record(home, tmp_path / "calls", "-m", MENDING, str(home))
        if not call.path.endswith("-shm")
    ]
    assert any(call.name == "link" for call in calls)
    disk = Disk(home, start)
    for place, call in enumerate(calls):
        disk.take(call)
        disk.cut(after, seed + (place if seed > 1 else 0))
        repair_if_damaged(after)
        with closing(Store(after)) as store:
            assert set(references(store)) == kept, f"after call {place}, {call.name} {call.path}"
            assert verify(store, SEALER).broken is None
            assert store.meta(salvage.REPAIRED, note_shapes.are_events)
        assert damaged in {path.read_bytes() for path in after.glob("journal.damaged.*.db")}


# ---- a disk that does not give what it holds -----------------------------------------------------


@pytest.mark.parametrize("place", [1, 2, 3, 7, 25])
def test_one_read_that_fails_is_no_damage(tmp_path: Path, place: int) -> None:
    with closing(Store(tmp_path)) as store:
        kept = set(keep_registrations(registrations_in(store), ROWS))
    before = (tmp_path / "journal.db").read_bytes()
    assert repairing(tmp_path, f"pread64:error=EIO:when={place}", "journal.db") == "sound"
    assert (tmp_path / "journal.db").read_bytes() == before
    assert not list(tmp_path.glob("journal.damaged*"))
    with closing(Store(tmp_path)) as store:
        assert set(references(store)) == kept


def test_a_disk_that_gives_nothing_is_no_damage_either(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        keep_registrations(registrations_in(store), ROWS)
    before = (tmp_path / "journal.db").read_bytes()
    said = repairing(tmp_path, "pread64:error=EIO:when=3+", "journal.db")
    assert "cannot be used (disk I/O error)" in said
    assert (tmp_path / "journal.db").read_bytes() == before
    assert not list(tmp_path.glob("journal.damaged*"))


def test_pages_that_are_never_given_are_damage_where_others_are() -> None:
    one, two = ("journal.db", 1), ("journal.db", 2)
    assert permanently_unreadable([{one, two}, {one}, {one}], 9) == {one}
    assert permanently_unreadable([{one}, set(), {one}], 9) == set()
    assert permanently_unreadable([{one, two}, {one, two}], 2) == set()


def test_reads_that_fail_while_mending_cost_their_own_page_only(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("vanished|does not fit")
    kept = rotten(tmp_path, ROWS)
    assert repairing(tmp_path, "pread64:error=EIO:when=420..423", "journal.db") == "sound"
    with closing(Upkeep(tmp_path, SEALER, days=7).open_checked()) as store:
        assert len(references(store)) > ROWS * 0.8
        assert set(references(store)) <= kept
        assert verify(store, SEALER).broken is None
        assert not store.check()
