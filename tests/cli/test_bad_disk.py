"""Test the commands that look on the disk that they are for: read-only, without inodes, full."""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import ENVIRONMENT, PASSWORD, TIMEOUT_S, HeadlessKiosk, command
from tests.support.lengths import long_where

CHECK = ("check", "--json", "--part", "disk", "--part", "journal", "--part", "queue")
DISK = "mount -t tmpfs -o size=8m,nr_inodes=60 none {disk}; cp -a {home} {disk}/home; "
READ_ONLY = "mount -o remount,ro {disk}; "
NO_INODES = "i=0; while : > {disk}/f$i; do i=$((i+1)); done 2>/dev/null; "
FULL = "cat /dev/zero > {disk}/zeros; "


def on_disk(
    kiosk: HeadlessKiosk, tmp_path: Path, trouble: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run a command on a copy of the kiosk's home folder, on a small disk with a trouble."""
    disk = tmp_path / "disk"
    disk.mkdir(exist_ok=True)
    prepare = (DISK + trouble).format(disk=disk, home=kiosk.home)
    run = shlex.join(command(disk / "home", *arguments))
    return subprocess.run(
        ["unshare", "-m", "bash", "-c", f"{{ {prepare} }} 2>/dev/null; {run}"],
        input=PASSWORD,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env=ENVIRONMENT,
        check=False,
    )


def findings(ended: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert "Traceback" not in ended.stderr
    return {finding["part"]: finding for finding in json.loads(ended.stdout)}


@pytest.mark.parametrize(
    ("trouble", "words"),
    long_where(
        lambda trouble, _words: trouble != READ_ONLY,
        [
            (READ_ONLY, ("its disk is read-only", "Mount the disk writable")),
            (NO_INODES, ("no inode left", "Remove files")),
            (FULL, ("0 MB free", "Free some room")),
        ],
    ),
    ids=["read-only", "without inodes", "full"],
)
def test_a_look_at_a_kiosk_on_a_bad_disk(
    opened: HeadlessKiosk, jan: str, tmp_path: Path, trouble: str, words: tuple[str, str]
) -> None:
    (kept,) = opened.register(jan).lines
    found = findings(on_disk(opened, tmp_path, trouble, *CHECK))
    assert found["disk"]["level"] == "failed"
    for word in words:
        assert word in str(found["disk"])
    assert found["journal"]["detail"] == "1 registration, sound"
    assert found["queue"]["level"] != "failed"
    listed = on_disk(opened, tmp_path, trouble, "queue", "list", "--all")
    assert kept["reference"] in listed.stdout
    exported = on_disk(opened, tmp_path, trouble, "queue", "export", "--json")
    assert [row["reference"] for row in json.loads(exported.stdout)] == [kept["reference"]]


@pytest.mark.parametrize("left", ["-wal", "-wal and -shm"])
def test_what_a_power_cut_left_in_the_log_is_read_on_a_read_only_disk(
    opened: HeadlessKiosk, jan: str, tmp_path: Path, left: str
) -> None:
    registering = opened.start("register", "--stdin")
    assert registering.stdin is not None
    assert registering.stdout is not None
    registering.stdin.write(jan.encode())
    registering.stdin.flush()
    kept = json.loads(registering.stdout.readline())
    registering.kill()
    registering.communicate()
    if left == "-wal":
        (opened.home / "journal.db-shm").unlink()
    listed = on_disk(opened, tmp_path, READ_ONLY, "queue", "list", "--all")
    assert kept["reference"] in listed.stdout, listed


@pytest.mark.parametrize(
    ("trouble", "words"),
    [(READ_ONLY, "Mount the disk writable"), (NO_INODES, "no inodes, left")],
    ids=["read-only", "without inodes"],
)
def test_a_command_that_writes_says_what_the_disk_lacks(
    opened: HeadlessKiosk, tmp_path: Path, trouble: str, words: str
) -> None:
    ended = on_disk(opened, tmp_path, trouble, "close")
    assert ended.returncode == 1
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr
