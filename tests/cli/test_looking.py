"""Test that a look makes no file, key, folder or mode, and that what root writes is the kiosk's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.sandbox.service.server import PracticeService
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, HeadlessKiosk, command

# any user but root
USER = 33
LOOKS: tuple[tuple[str, ...], ...] = (
    ("queue", "list", "--all"),
    ("queue", "export", "--csv"),
    ("check", "--part", "keyring", "--part", "disk", "--part", "journal", "--part", "queue"),
    ("vault", "escrow", "/dev/null/keys.json"),
)


@pytest.fixture
def kiosk_of_a_user(running: PracticeService) -> Iterator[HeadlessKiosk]:
    """A kiosk's home folder that belongs to another user than root, where that user may go."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        home = Path(folder) / "home"
        kiosk = HeadlessKiosk(home, running.ready["base_url"].partition("/REST")[0], "ca.pem")
        shutil.copy(running.ready["ca"], home / "ca.pem")
        for path in (home, *home.iterdir()):
            os.chown(path, USER, USER)
        yield kiosk


# the interpreter may rest where only root may go: a command as root loads what is needed first
AS_USER = f"""
import codecs, os, sys
import keyring.backends.fail
from gateway.cli import main
main(["--home", "/dev/null/none", "queue", "list"])
import gateway.cli.kiosk_day, gateway.cli.sync
codecs.lookup("ascii")
os.setgroups([])
os.setresgid({USER}, {USER}, {USER})
os.setresuid({USER}, {USER}, {USER})
print("as user", file=sys.stderr)
sys.exit(main(sys.argv[1:]))
"""


def as_user(kiosk: HeadlessKiosk, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", AS_USER, "--home", str(kiosk.home), *arguments],
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env={**ENVIRONMENT, "HOME": str(kiosk.home.parent)},
        check=False,
    )


def state_of(home: Path) -> dict[str, tuple[int, int, bytes]]:
    """Mode, owner and content of the folder and of each file in it, by name.

    SQLite's index of its log is left out: whoever reads marks in it how far.
    """
    found = {".": (home.stat().st_mode, home.stat().st_uid, b"")}
    for path in home.rglob("*"):
        if not path.name.endswith("-shm"):
            content = path.read_bytes() if path.is_file() else b""
            found[path.name] = (path.stat().st_mode, path.stat().st_uid, content)
    return found


def names_in(home: Path) -> list[str]:
    return sorted(path.name for path in home.iterdir())


@pytest.mark.parametrize("look", LOOKS, ids=" ".join)
def test_a_look_at_a_fresh_home_leaves_nothing_behind(
    kiosk: HeadlessKiosk, look: tuple[str, ...]
) -> None:
    kiosk.home.chmod(0o755)
    before = state_of(kiosk.home)
    kiosk.run(*look)
    assert state_of(kiosk.home) == before


def test_a_look_at_a_kiosk_in_use_leaves_nothing_behind(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan)
    before, names = state_of(opened.home), names_in(opened.home)
    for look in LOOKS:
        opened.run(*look)
        assert state_of(opened.home) == before, look
        assert names_in(opened.home) == names, look


def test_a_look_reads_what_only_the_log_holds(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan)
    # as a power cut leaves it: the last registrations are in the log alone, which has no index
    journal = opened.home / "journal.db"
    reading = opened.start("register", "--stdin")
    assert reading.stdin is not None
    assert reading.stdout is not None
    reading.stdin.write(jan.replace(",in,", ",out,").encode())
    reading.stdin.flush()
    reading.stdout.readline()
    reading.kill()
    reading.communicate()
    journal.with_name("journal.db-shm").unlink()
    names = names_in(opened.home)
    assert "journal.db-wal" in names
    assert "  OUT  " in opened.run("queue", "list", "--all").stdout
    assert names_in(opened.home) == names


@pytest.mark.parametrize("look", [*LOOKS, ("card",), ("sync",), ("close",), ("vault", "rotate")])
def test_a_home_that_is_mistyped_is_said_and_not_made(
    kiosk: HeadlessKiosk, tmp_path: Path, look: tuple[str, ...]
) -> None:
    ended = kiosk.run(*look, home=tmp_path / "hoem")
    assert ended.code == 1
    assert "there is no such folder" in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "hoem").exists()


def test_a_folder_that_others_use_keeps_its_rights(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "file").write_text("a colleague's")
    for look in (*LOOKS, ("sync",), ("vault", "rotate")):
        kiosk.run(*look, home=shared)
    assert shared.stat().st_mode & 0o777 == 0o755


def test_what_root_writes_belongs_to_the_folders_owner(kiosk_of_a_user: HeadlessKiosk) -> None:
    assert kiosk_of_a_user.open().code == 0
    assert kiosk_of_a_user.run("vault", "rotate").code == 0
    home = kiosk_of_a_user.home
    owners = {path.name: path.stat().st_uid for path in home.iterdir()}
    assert set(owners.values()) == {USER}, owners
    assert "secrets.json" in owners
    assert "gateway.log" in owners
    ended = as_user(kiosk_of_a_user, "close")
    assert ended.returncode == 0, ended.stderr


def test_root_looks_first_and_the_kiosk_opens_all_the_same(kiosk_of_a_user: HeadlessKiosk) -> None:
    before = state_of(kiosk_of_a_user.home)
    for look in LOOKS:
        kiosk_of_a_user.run(*look)
    assert state_of(kiosk_of_a_user.home) == before


def test_a_file_of_roots_is_said(kiosk_of_a_user: HeadlessKiosk) -> None:
    assert kiosk_of_a_user.open().code == 0
    os.chown(kiosk_of_a_user.home / "secrets.json", 0, 0)
    for arguments in (("queue", "list"), ("sync",), ("close",)):
        ended = as_user(kiosk_of_a_user, *arguments)
        assert ended.returncode == 1
        assert "secrets.json belongs to root" in ended.stderr
        assert "chown" in ended.stderr
        assert "Traceback" not in ended.stderr


def test_a_home_that_is_closed_to_this_user_is_said(kiosk_of_a_user: HeadlessKiosk) -> None:
    os.chown(kiosk_of_a_user.home, 0, 0)
    kiosk_of_a_user.home.chmod(0o700)
    ended = as_user(kiosk_of_a_user, "queue", "list")
    assert ended.returncode == 1
    assert "belongs to root" in ended.stderr
    assert ended.stdout == ""


@pytest.mark.parametrize("arguments", [(), ("--reconcile", "7")])
def test_to_send_without_a_service_is_said(
    kiosk: HeadlessKiosk, arguments: tuple[str, ...]
) -> None:
    (kiosk.home / "settings.toml").write_text('[kiosk]\nlanguage = "nl"\n')
    kiosk.run("sync", *arguments).assert_refused("No service is set", "settings.toml")


def test_the_practice_site_on_a_folder_that_takes_nothing(tmp_path: Path) -> None:
    """The pictures' folder, as in a checkout on a read-only disk."""
    mount = tmp_path / "mount"
    mount.mkdir()
    practice = command(tmp_path, "practice", "--script", "--pictures", str(mount / "pictures"))
    ended = subprocess.run(
        [
            "unshare",
            "-m",
            "sh",
            "-c",
            f'mount -t tmpfs -o ro none {mount} && exec "$@"',
            "sh",
            *practice,
        ],
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env=ENVIRONMENT,
        check=False,
    )
    assert ended.returncode == 1
    assert "cannot be written (Read-only file system)" in ended.stderr
    assert "Traceback" not in ended.stderr
