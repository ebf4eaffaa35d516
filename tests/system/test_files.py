"""Test that a file is replaced whole: rights, links, and a folder that refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gateway.system.files import write_atomically


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


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
