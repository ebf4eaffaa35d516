"""Test that a file is replaced whole: rights, links, and a folder that refuses."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from gateway.journal import high_water_mark, retracted
from gateway.system import crash, home
from gateway.system.files import write_atomically, write_new
from tests.support.project import ExpectLog


def test_a_file_is_replaced_whole_for_its_user_only(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("old")
    file.chmod(0o644)
    write_atomically(file, "nieuw é")
    assert file.read_text("utf-8") == "nieuw é"
    assert file.stat().st_mode & 0o777 == 0o600
    write_atomically(file, b"bytes", mode=0o640)
    assert file.read_bytes() == b"bytes"
    assert file.stat().st_mode & 0o777 == 0o640 & ~_umask()
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("of another program")
    (tmp_path / "secret").symlink_to(other)
    write_atomically(tmp_path / "secret", "new")
    assert other.read_text() == "of another program"
    assert not (tmp_path / "secret").is_symlink()


def test_a_place_that_refuses_keeps_what_it_had(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_atomically(tmp_path / "secret", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


@pytest.mark.parametrize(
    ("name", "write"),
    [
        (".writable", home.prepare),
        ("lock.pid", lambda folder: home.HomeLock(folder).__enter__().__exit__()),
        (retracted.FILE_NAME, lambda folder: retracted.record(folder, "R")),
        (
            high_water_mark.FILE_NAME,
            lambda folder: high_water_mark.write(high_water_mark.path_in(folder), 1, b"x"),
        ),
        ("escrow", lambda folder: write_new(folder / "escrow", "keys")),
        (
            crash.FILE_NAME,
            lambda folder: crash.CrashHandler(folder, print, print).__enter__().__exit__(),
        ),
    ],
)
def test_nothing_is_written_through_a_link(
    tmp_path: Path, name: str, write: Callable[[Path], object], expect_log: ExpectLog
) -> None:
    expect_log("could not be noted|cannot be written|crashed the last time")
    other, folder = tmp_path / "other", tmp_path / "home"
    folder.mkdir()
    (folder / name).symlink_to(other)
    for content in (None, "of another program"):
        if content is not None:
            other.write_text(content)
        with suppress(FileExistsError):
            write(folder)
        assert (other.read_text() if other.exists() else None) == content


def test_an_escrow_replaces_nothing_not_even_what_came_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "keys").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "keys", "key")
    assert not (tmp_path / "nowhere").exists()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
