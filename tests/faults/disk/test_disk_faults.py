"""A disk that is full, fails, turns read-only, is slow or held by another program: refused in words, and nothing kept is lost.

Matrix rows 8, 19 to 23, 26 and 27 (see docs/faults.md). Faults are real: a small file system that is filled, system calls that
fail under ``strace``, another process that holds a lock.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from gateway.clock import Clock
from gateway.journal import JournalError, Outbox, Store, care
from gateway.journal.driver import sqlite3
from gateway.journal.shelf import FullError, Shelf
from gateway.model import Answer, Outcome, Problem
from tests.faults.disk.history import SEALER
from tests.faults.disk.ledger import Broken, Promises, examined
from tests.faults.disk.powercut import ROOT, Disk, record
from tests.heart.conftest import draft
from tests.heart.test_journal_care import older

ExpectLog = Callable[[str], None]
MS_REMOUNT, MS_RDONLY = 32, 1


class Volume:
    """A file system of 4 MB in memory; where this user may not mount one, a folder whose rights and sizes are limited instead."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.mounted = self._mount(0, b"size=4m")

    def _mount(self, flags: int, options: bytes) -> bool:
        return self._libc.mount(b"tmpfs", os.fsencode(self.folder), b"tmpfs", flags, options) == 0

    def fill(self) -> None:
        """Not a byte is left."""
        with (self.folder / "filler").open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))

    def read_only(self, on: bool) -> None:
        """The system mounts a failing disk read-only."""
        if self.mounted:
            assert self._mount(MS_REMOUNT | (MS_RDONLY if on else 0), b"size=4m")
            return
        for file in self.folder.glob("journal*"):
            file.chmod(0o400 if on else 0o600)
        self.folder.chmod(0o500 if on else 0o700)

    def close(self) -> None:
        if self.mounted:
            self._libc.umount2(os.fsencode(self.folder), 2)


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Volume]:
    made = Volume(tmp_path / "volume")
    yield made
    made.close()


def shelf_on(home: Path) -> Shelf:
    return Shelf(home, SEALER, tolerance_s=60, days=7)


def test_on_a_full_disk_nothing_new_is_taken_and_answers_are_still_stored(volume: Volume, expect_log: ExpectLog) -> None:
    expect_log("the ballast was thrown off")
    clock, shelf = Clock(), shelf_on(volume.folder)
    reference = shelf.keep(draft(), clock.stamp())[0].reference
    with closing(Store(volume.folder)) as courier:
        outbox = Outbox(courier, SEALER)
        if volume.mounted:
            volume.fill()
            with pytest.raises(FullError, match="is full"):
                shelf.keep(draft(), clock.stamp())
        else:
            courier.connection.execute(f"PRAGMA max_page_count={courier.rows('PRAGMA page_count')[0][0]}")
        answers = [(1, Answer(reference, Outcome.CONFIRMED, "x" * 200_000))]
        with pytest.raises(sqlite3.OperationalError, match="full"):
            outbox.settle(answers, 0)
        assert not (volume.folder / "ballast").exists()
        courier.connection.execute("PRAGMA max_page_count=1000000")
        outbox.settle([(1, Answer(reference, Outcome.CONFIRMED, "7"))], 0)
        assert courier.rows("SELECT outcome FROM state") == [("confirmed",)]
    (volume.folder / "filler").unlink(missing_ok=True)
    shelf.keep(draft(), clock.stamp())
    shelf.close()


def test_a_disk_that_turns_read_only(volume: Volume, expect_log: ExpectLog) -> None:
    expect_log("journal: ")
    clock, shelf = Clock(), shelf_on(volume.folder)
    first = shelf.keep(draft(), clock.stamp())[0].reference
    shelf.failed()  # closed, as at a restart
    volume.read_only(True)
    for _ in range(2):
        with pytest.raises((sqlite3.Error, OSError, JournalError)):
            shelf.keep(draft(), clock.stamp())
        shelf.failed(writing=True)
    volume.read_only(False)
    second = shelf.keep(draft(), clock.stamp())[0].reference
    assert [reference for (reference,) in shelf.store.rows("SELECT reference FROM registration ORDER BY seq")] == [first, second]
    shelf.close()


# ---- input and output errors -------------------------------------------------------------------------------------------------


def under_strace(home: Path, fault: str, calls: str, count: int) -> tuple[Promises, list[str]]:
    """A recorder whose system calls on the journal's log fail as said; what it promised, and what else it told."""
    Store(home).close()
    command = ["strace", "-f", "-o", os.devnull, "-P", str(home / "journal.db-wal"), "-e", f"trace={calls}"]
    arguments = ["-e", f"inject={calls}:{fault}", sys.executable, "-m", "tests.faults.disk.recording", str(home), str(count)]
    done = subprocess.run([*command, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    promises, told = Promises(), []
    for line in done.stdout.splitlines(keepends=True):
        promises.hear(line.encode()) if line.startswith("kept ") else told.append(line.strip())
    return promises, told


@pytest.mark.parametrize(("calls", "place"), [("fdatasync,fsync", 12), ("pwrite64", 100), ("pwrite64", 101)])
def test_one_error_refuses_one(tmp_path: Path, calls: str, place: int) -> None:
    """A disk that fails once: one worker is told, the next is kept, and what was refused is nowhere."""
    promises, told = under_strace(tmp_path, f"error=EIO:when={place}", calls, 20)
    assert told == ["KeepFailed not-kept"]
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(20,)]


def test_a_disk_that_fails_again_and_again_closes_the_kiosk_until_it_works(tmp_path: Path) -> None:
    promises, told = under_strace(tmp_path, "error=EIO:when=20..60", "fdatasync,fsync", 30)
    assert "DayClosed store-unusable" in told
    assert told.index("DayClosed store-unusable") >= 3
    assert "DayClosed" in told[told.index("DayClosed store-unusable") :]  # it works again, and says which day is open
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(30,)]


def test_a_slow_disk_is_waited_for(tmp_path: Path) -> None:
    promises, told = under_strace(tmp_path, "delay_enter=700000:when=10", "fdatasync,fsync", 12)
    assert told == []
    assert len(promises.kept) == 12
    assert examined(tmp_path, promises) == Broken(0, 0)


# ---- other programs ----------------------------------------------------------------------------------------------------------

HOLD = """
import sys
from gateway.journal.driver import sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT count(*) FROM registration").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def holding(path: Path, how: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), how], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_journal_held_by_a_backup(tmp_path: Path) -> None:
    clock, shelf = Clock(), shelf_on(tmp_path)
    first = shelf.keep(draft(), clock.stamp())[0].reference
    with holding(shelf.store.path, "BEGIN EXCLUSIVE") as other:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            shelf.keep(draft(), clock.stamp())
        other.communicate()
    shelf.failed(writing=True)
    second = shelf.keep(draft(), clock.stamp())[0].reference
    assert shelf.store.rows("SELECT reference FROM registration ORDER BY seq") == [(first,), (second,)]
    shelf.close()


def test_a_log_that_a_reader_holds_is_told_and_cut_when_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("another program reads the journal for so long")
    monkeypatch.setattr(care, "MOST_WAL_BYTES", 300_000)
    clock, shelf = Clock(), shelf_on(tmp_path)
    shelf.keep(draft(), clock.stamp())
    wal = tmp_path / "journal.db-wal"
    with holding(shelf.store.path, "BEGIN") as other:
        while wal.stat().st_size < 600_000:
            shelf.keep(draft(), clock.stamp())
        shelf.store.connection.execute("PRAGMA busy_timeout=50")  # the reader will not let go: five seconds change nothing
        shelf.round(clock.stamp())
        assert shelf.problems == (Problem.DISK_LOW,)
        other.communicate()
    shelf.round(clock.stamp())
    assert shelf.problems == ()
    assert wal.stat().st_size == 0
    shelf.close()


# ---- a cut in the middle of an upgrade ---------------------------------------------------------------------------------------


def test_an_upgrade_that_is_cut_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    home, start, after = (tmp_path / name for name in ("home", "start", "after"))
    home.mkdir()
    references = set(older(home, SEALER, 40))
    shutil.copytree(home, start)
    program = f"from pathlib import Path; from gateway.journal import Store; Store(Path({str(home)!r})).close()"
    calls = record(home, tmp_path / "calls", "-c", program)
    disk, versions = Disk(home, start), set()
    for place, call in enumerate(calls):
        disk.take(call)
        if call.path.endswith("-shm"):
            continue
        for seed in (0, 1, 100 + place):
            disk.cut(after, seed)
            with closing(sqlite3.connect(after / "journal.db")) as found:
                versions.add(found.execute("PRAGMA user_version").fetchone()[0])
                assert {reference for (reference,) in found.execute("SELECT reference FROM registration")} == references
            assert examined(after, Promises(kept=set(references))) == Broken(0, 0)
    assert {1, max(versions)} == versions
    assert max(versions) > 1
    assert list(home.glob("journal.before-*"))
