"""What may be missing on a machine, or full: a clock that counts through suspend, room for the log.
Registering goes on.

Matrix rows 10 and 28.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.store import Store
from gateway.sandbox.cli.admin_client import AdminClient
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, HeadlessKiosk
from tests.support.disk.volume import Volume
from tests.support.project import ROOT

WITHOUT_BOOTTIME = """
import sys, time
del time.CLOCK_BOOTTIME
from gateway.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def log_volume(tmp_path: Path) -> Iterator[Volume]:
    volume = Volume(tmp_path / "small")
    yield volume
    volume.close()


def test_without_a_clock_that_counts_through_suspend_it_registers_and_sends(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    """Of delays it then knows no more than the wall clock says, and nothing of the boot stands in
    the journal.
    """
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error", "-c", WITHOUT_BOOTTIME),
            *("--home", str(opened.home), "register", "--stdin"),
        ],
        input=jan,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env=ENVIRONMENT,
        cwd=ROOT,
        check=True,
    )
    (answer,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert answer["status"] == "kept"
    assert opened.run("sync", "--until-empty", "--deadline", "40").code == 0
    (entry,) = [
        entry
        for entry in admin.records.registrations()
        if entry["customReference"] == answer["reference"]
    ]
    assert entry["type"] == "in"
    with closing(Store(opened.home, read_only=True)) as store:
        assert store.rows("SELECT boot_id FROM registration") == [("",)]


def test_a_full_disk_of_the_log_stops_nothing(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, log_volume: Volume
) -> None:
    """The log on a disk of its own that has no room for a line; the journal is elsewhere."""
    # this user may not mount a disk; a log that cannot be opened is in system/test_home_and_log
    if not log_volume.mounted:
        return
    log = opened.home / "gateway.log"
    log.unlink()
    (log_volume.folder / "gateway.log").touch()
    log_volume.fill()
    log.symlink_to(log_volume.folder / "gateway.log")
    done = opened.register(jan)
    (answer,) = done.lines
    assert (done.code, answer["status"]) == (0, "kept")
    assert done.stderr.splitlines() == [
        f"{log} cannot be written (No space left on device): the log has holes."
    ]
    assert opened.run("sync", "--until-empty", "--deadline", "40").code == 0
    assert answer["reference"] in {
        entry["customReference"] for entry in admin.records.registrations()
    }
    assert log.read_bytes() == b""
