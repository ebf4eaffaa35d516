"""Power cuts at every write and every sync of a real morning: nothing that was promised is lost,
nothing would be sent twice.

Matrix rows 1, 2, 4 and 12 to 14 (see docs/faults.md). The last tests do it wrong on purpose, and
see that it is noticed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.hash_chain import verify
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.disk.ledger import Broken, Promises, examined
from tests.support.disk.power_cut import Call, Disk, record
from tests.support.journals import SEALER, writer_on
from tests.support.lengths import long_but
from tests.support.people import draft
from tests.support.project import ExpectLog

TURNS = 13
WRONG_TURNS = 5
LEAST_CUTS = 500
SURE = Broken(0, 0)


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """Give a folder in memory where there is one: what is rebuilt need not outlive this test."""
    shared = Path("/dev/shm")  # noqa: S108 - a private folder is made in it
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None) as folder:
        yield Path(folder)


def morning(folder: Path, *wrong: str, turns: int = WRONG_TURNS) -> list[Call]:
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    return record(
        home,
        folder / "calls",
        "-m",
        "tests.support.disk.history",
        str(home),
        str(turns),
        "7",
        *wrong,
    )


@pytest.fixture(scope="module")
def right(memory: Path) -> list[Call]:
    """Record a morning done right, once."""
    return morning(memory, turns=TURNS)


def cuts(folder: Path, calls: list[Call], seed: int) -> list[Broken]:
    """Cut after each call that changes the disk; return what each cut broke."""
    disk, promises, found = Disk(folder / "home"), Promises(), []
    for place, call in enumerate(calls):
        if call.name == "said":
            promises.hear(call.data)
            continue
        disk.take(call)
        if not call.path.endswith("-shm"):
            disk.cut(folder / "after", seed + (place if seed > 1 else 0))
            found.append(examined(folder / "after", promises))
    return found


@pytest.mark.parametrize("seed", long_but([1_000], [0, 1, 1_000]))
def test_no_cut_loses_or_doubles(memory: Path, right: list[Call], seed: int) -> None:
    """What was not synced is gone, or there, or torn and reordered by the sector."""
    found = cuts(memory, right, seed)
    assert len(found) >= LEAST_CUTS
    assert set(found) == {SURE}


def test_weak_durability_is_noticed(memory: Path) -> None:
    """The same with ``synchronous=NORMAL``: rows that were called kept are gone."""
    found = cuts(memory, morning(memory, "weak"), 0)
    assert sum(broken.lost > 0 for broken in found) > 10


def test_an_attempt_that_leaves_before_it_is_noted_is_noticed(memory: Path) -> None:
    found = cuts(memory, morning(memory, "late"), 0)
    assert {broken.lost for broken in found} == {0}
    assert any(broken.doubled for broken in found)


def lying(memory: Path, calls: list[Call], honest: int) -> tuple[Disk, Promises]:
    """Play the calls on a disk that lies about syncing from the call ``honest`` on.

    The high-water mark is written back after a while all the same, since nothing waits for it.
    """
    disk, promises, folder = Disk(memory / "home"), Promises(), str(memory / "home")
    for place, call in enumerate(calls):
        if call.name == "said":
            promises.hear(call.data)
        elif call.name != "sync" or call.path == folder or place < honest:
            disk.take(call)
            if call.path.endswith("journal.high-water-mark"):
                disk.take(Call("sync", call.path))
    return disk, promises


def test_a_disk_that_lies_about_syncing_is_noticed(
    memory: Path, right: list[Call], expect_log: ExpectLog
) -> None:
    """Nothing of software survives that (row 16); the test sees that the cuts are real, and the
    kiosk that all is gone.
    """
    expect_log("vanished")
    disk, promises = lying(memory, right, 0)
    disk.cut(memory / "after", 0)
    broken = examined(memory / "after", promises)
    assert (broken.lost, broken.noticed) == (
        len(promises.kept) + len(promises.settled),
        len(promises.kept),
    )


@pytest.mark.parametrize("part", [0.0, 0.3, 0.6, 0.9])
def test_what_a_lying_disk_lost_is_counted_at_the_next_start(
    memory: Path, right: list[Call], part: float, expect_log: ExpectLog
) -> None:
    expect_log("vanished")
    disk, promises = lying(memory, right, int(len(right) * part))
    disk.cut(memory / "after", 0)
    with closing(Store(memory / "after")) as store:
        gone = len(promises.kept) - store.rows("SELECT count(*) FROM registration")[0][0]
    assert gone > 0
    with closing(writer_on(memory / "after")) as writer:
        writer.keep(draft(), Clock().stamp())
        assert writer.vanished == gone
        last = writer.store.rows("SELECT max(seq) FROM registration")
        assert last == [(len(promises.kept) + 1,)]
        assert verify(writer.store, SEALER).broken is None
