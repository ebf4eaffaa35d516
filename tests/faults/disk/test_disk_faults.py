"""A disk that is full, fails, turns read-only, is slow or held by another program: refused in
words, and nothing kept is lost.

Matrix rows 8, 19 to 23, 26 and 27 (see docs/faults.md). Faults are real: a small file system that
is filled, system calls that fail under ``strace``, another process that holds a lock.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.model import Answer, Outcome
from gateway.domain.problem import Problem
from gateway.journal import upkeep
from gateway.journal.outbox import Outbox
from gateway.journal.schema import MIGRATIONS
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.journal.writer import DiskFullError
from gateway.system.clock import Clock
from tests.support.disk.failing_calls import run_failing
from tests.support.disk.ledger import Broken, Promises, examined
from tests.support.disk.older import NEXT, older
from tests.support.disk.power_cut import Disk, record
from tests.support.disk.volume import Volume
from tests.support.journals import SEALER, references, writer_on
from tests.support.people import draft
from tests.support.project import ROOT, ExpectLog


def test_on_a_full_disk_nothing_new_is_taken_and_answers_are_still_stored(
    volume: Volume, expect_log: ExpectLog
) -> None:
    expect_log("the ballast was thrown off")
    clock, writer = Clock(), writer_on(volume.folder)
    reference = writer.keep(draft(), clock.stamp())[0].reference
    with closing(Store(volume.folder)) as courier:
        outbox = Outbox(courier, SEALER)
        if volume.mounted:
            volume.fill()
            with pytest.raises(DiskFullError, match="is full"):
                writer.keep(draft(), clock.stamp())
        else:
            courier.connection.execute(
                f"PRAGMA max_page_count={courier.rows('PRAGMA page_count')[0][0]}"
            )
        answers = [(1, Answer(reference, Outcome.CONFIRMED, "x" * 200_000))]
        with pytest.raises(sqlite3.OperationalError, match="full"):
            outbox.settle(answers, 0)
        assert not (volume.folder / "ballast").exists()
        courier.connection.execute("PRAGMA max_page_count=1000000")
        outbox.settle([(1, Answer(reference, Outcome.CONFIRMED, "7"))], 0)
        assert courier.rows("SELECT outcome FROM state") == [("confirmed",)]
    (volume.folder / "filler").unlink(missing_ok=True)
    writer.keep(draft(), clock.stamp())
    writer.close()


def test_a_disk_that_turns_read_only(volume: Volume, expect_log: ExpectLog) -> None:
    expect_log("journal: ")
    clock, writer = Clock(), writer_on(volume.folder)
    first = writer.keep(draft(), clock.stamp())[0].reference
    # closed, as at a restart
    writer.handle_fault()
    volume.read_only(True)
    for _ in range(2):
        with pytest.raises((sqlite3.Error, OSError, JournalError)):
            writer.keep(draft(), clock.stamp())
        writer.handle_fault(writing=True)
    volume.read_only(False)
    second = writer.keep(draft(), clock.stamp())[0].reference
    assert references(writer.store) == [first, second]
    writer.close()


# ---- input and output errors ---------------------------------------------------------------------


def recording(
    home: Path,
    fault: str,
    count: int,
    *wrong: str,
    files: tuple[str, ...] = ("journal.db-wal",),
) -> tuple[Promises, list[str]]:
    """Register ``count`` times while calls on these files fail.

    :return: the promises of the recorder, and its other lines.
    """
    Store(home).close()
    done = run_failing(
        home, files, [fault], "-m", "tests.support.disk.recording", str(home), str(count), *wrong
    )
    assert (done.returncode == 0) != ("dying" in wrong), done.stderr
    promises, others = Promises(), []
    for line in done.stdout.splitlines(keepends=True):
        promises.hear(line.encode()) if line.startswith("kept ") else others.append(line.strip())
    return promises, others


@pytest.mark.parametrize(
    ("calls", "place"), [("fdatasync,fsync", 12), ("pwrite64", 100), ("pwrite64", 101)]
)
def test_one_error_refuses_one(tmp_path: Path, calls: str, place: int) -> None:
    """A disk that fails once: one worker is told, the next is kept, and what was refused is
    nowhere.
    """
    promises, told = recording(tmp_path, f"{calls}:error=EIO:when={place}", 20)
    assert told == ["KeepFailed not-kept"]
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(20,)]


def test_what_was_refused_after_a_failed_sync_is_not_brought_back_by_a_restart(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    """The sync fails, the worker is told, and the program dies before it opens the journal again:
    its log holds the row whole.
    """
    expect_log("which was refused, was found in the journal's log and removed")
    promises, told = recording(tmp_path, "fdatasync,fsync:error=EIO:when=12", 40, "dying")
    assert told == ["KeepFailed not-kept"]
    (refused,) = (tmp_path / "journal.retracted").read_text("ascii").split()
    with closing(sqlite3.connect(f"file:{tmp_path}/journal.db?mode=ro", uri=True)) as untouched:
        assert untouched.execute(
            "SELECT 1 FROM registration WHERE reference = ?", (refused,)
        ).fetchall(), "it would come back"
    # whoever opens the journal first
    with closing(Store(tmp_path)) as courier:
        seqs = [seq for (seq,) in courier.rows("SELECT seq FROM delivery")]
        waiting = {entry.registration.reference for entry in Outbox(courier, SEALER).waiting(seqs)}
    assert waiting == promises.kept
    assert not (tmp_path / "journal.retracted").exists()
    assert examined(tmp_path, promises) == Broken(0, 0)


def test_a_disk_that_takes_no_note_of_a_refusal_is_said(tmp_path: Path) -> None:
    """Neither the log nor the note can be synced: only a power cut at once could bring it back, and
    nobody can promise more.
    """
    promises, told = recording(
        tmp_path,
        "fdatasync,fsync:error=EIO:when=12..13",
        20,
        files=("journal.db-wal", "journal.retracted"),
    )
    assert told == ["KeepFailed kept-or-not unsure"]
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(20,)]


LINES = """
import json, sys
from pathlib import Path
from gateway.system.clock import Clock
from gateway.cli.register import LineRegistrar
from tests.support.journals import writer_on
from tests.support.people import JAN, LINDE, PEETERS
writer = writer_on(Path(sys.argv[1]))
registrar = LineRegistrar(writer, Clock(), LINDE)
for turn in range(15):
    line = f"{JAN.number},{'out' if turn % 2 else 'in'},{PEETERS.number}"
    print(json.dumps(registrar.answer(turn, line.encode())), flush=True)
writer.close()
"""


@pytest.mark.parametrize(
    ("noted", "words"),
    [(True, "it is not registered"), (False, "could not be written to disk for sure")],
)
def test_a_line_is_told_how_sure_its_refusal_is(tmp_path: Path, noted: bool, words: str) -> None:
    Store(tmp_path).close()
    files = ["journal.db-wal", *([] if noted else ["journal.retracted"])]
    fault = f"fdatasync,fsync:error=EIO:when={'12' if noted else '12..13'}"
    done = run_failing(tmp_path, files, [fault], "-c", LINES, str(tmp_path))
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    (refused,) = [answer for answer in answers if answer["status"] != "kept"]
    assert words in refused["message"]
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(14,)]


def test_a_disk_that_fails_again_and_again_closes_the_kiosk_until_it_works(tmp_path: Path) -> None:
    promises, told = recording(tmp_path, "fdatasync,fsync:error=EIO:when=20..60", 30)
    assert "DayClosed store-unusable" in told
    assert told.index("DayClosed store-unusable") >= 3
    # it works again, and says which day is open
    assert "DayClosed" in told[told.index("DayClosed store-unusable") :]
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(30,)]


def test_a_slow_disk_is_waited_for(tmp_path: Path) -> None:
    promises, told = recording(tmp_path, "fdatasync,fsync:delay_enter=700000:when=10", 12)
    assert told == []
    assert len(promises.kept) == 12
    assert examined(tmp_path, promises) == Broken(0, 0)


# ---- other programs ------------------------------------------------------------------------------

HOLD = """
import sys
from gateway.journal.schema import MIGRATIONS
from gateway.journal.sqlite import sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT count(*) FROM registration").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def holding(path: Path, how: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_journal_held_by_a_backup(tmp_path: Path) -> None:
    clock, writer = Clock(), writer_on(tmp_path)
    first = writer.keep(draft(), clock.stamp())[0].reference
    with holding(writer.store.path, "BEGIN EXCLUSIVE") as other:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            writer.keep(draft(), clock.stamp())
        other.communicate()
    writer.handle_fault(writing=True)
    second = writer.keep(draft(), clock.stamp())[0].reference
    assert references(writer.store) == [first, second]
    writer.close()


def test_a_log_that_a_reader_holds_is_told_and_cut_when_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("another program reads the journal for so long")
    monkeypatch.setattr(upkeep, "MAX_WAL_BYTES", 300_000)
    clock, writer = Clock(), writer_on(tmp_path)
    writer.keep(draft(), clock.stamp())
    wal = tmp_path / "journal.db-wal"
    with holding(writer.store.path, "BEGIN") as other:
        while wal.stat().st_size < 600_000:
            writer.keep(draft(), clock.stamp())
        # the reader will not let go: five seconds change nothing
        writer.store.connection.execute("PRAGMA busy_timeout=50")
        writer.run_round(clock.stamp())
        assert writer.problems == (Problem.DISK_LOW,)
        other.communicate()
    writer.run_round(clock.stamp())
    assert writer.problems == ()
    assert wal.stat().st_size == 0
    writer.close()


# ---- a cut in the middle of an upgrade -----------------------------------------------------------


def test_an_upgrade_that_is_cut_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    home, start, after = (tmp_path / name for name in ("home", "start", "after"))
    home.mkdir()
    kept = set(older(home, SEALER, 40))
    shutil.copytree(home, start)
    calls = record(home, tmp_path / "calls", "-m", "tests.support.disk.older", str(home))
    disk, versions = Disk(home, start), set()
    for place, call in enumerate(calls):
        disk.take(call)
        if call.path.endswith("-shm"):
            continue
        for seed in (0, 1, 100 + place):
            disk.cut(after, seed)
            with closing(sqlite3.connect(after / "journal.db")) as found:
                versions.add(found.execute("PRAGMA user_version").fetchone()[0])
                rows = found.execute("SELECT reference FROM registration")
                assert {reference for (reference,) in rows} == kept
            assert examined(after, Promises(kept=kept), NEXT) == Broken(0, 0)
    assert versions == {len(MIGRATIONS), len(NEXT)}
    assert list(home.glob("journal.before-*"))
