"""Whether a disk is encrypted is read from the kernel's description of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.system.disk_encryption import is_encrypted, unencrypted_swap

LUKS = "CRYPT-LUKS2-0123456789abcdef-sda2_crypt"
LVM = "LVM-0123456789abcdef"


def device(folder: Path, uuid: str = "", *below: Path) -> Path:
    """Describe a device as /sys does: its mapping, and what it rests on."""
    (folder / "slaves").mkdir(parents=True)
    if uuid:
        (folder / "dm").mkdir()
        (folder / "dm" / "uuid").write_text(uuid + "\n")
    for each in below:
        (folder / "slaves" / each.name).symlink_to(each)
    return folder


def partition(disk: Path) -> Path:
    made = disk / f"{disk.name}1"
    made.mkdir(parents=True)
    (made / "partition").write_text("1\n")
    return made


def plain_partition(root: Path) -> Path:
    return partition(device(root / "sda"))


def luks_on_a_partition(root: Path) -> Path:
    return device(root / "dm-0", LUKS, plain_partition(root))


def volume_in_luks(root: Path) -> Path:
    return device(root / "dm-1", LVM, luks_on_a_partition(root))


def volume_on_two_disks(root: Path) -> Path:
    return device(root / "dm-1", LVM, luks_on_a_partition(root), partition(device(root / "sdb")))


def partition_of_luks(root: Path) -> Path:
    return partition(luks_on_a_partition(root))


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (plain_partition, False),
        (luks_on_a_partition, True),
        (volume_in_luks, True),
        (volume_on_two_disks, False),
        (partition_of_luks, True),
    ],
)
def test_all_that_a_folder_rests_on_is_looked_at(
    tmp_path: Path, make: Callable[[Path], Path], *, expected: bool
) -> None:
    number = tmp_path.stat().st_dev
    assert os.major(number), "the tests rest on a file system with a device"
    blocks = tmp_path / "block"
    blocks.mkdir()
    (blocks / f"{os.major(number)}:{os.minor(number)}").symlink_to(make(tmp_path / "devices"))
    assert is_encrypted(tmp_path, blocks) is expected
    swap = tmp_path / "swap file"
    swap.touch()
    swaps = tmp_path / "swaps"
    escaped = str(swap).replace(" ", "\\040")
    swaps.write_text(f"Filename Type\n{escaped}\tfile\t1\n/dev/zram0 partition\n")
    assert unencrypted_swap(blocks, swaps) == ([] if expected else [str(swap)])


@pytest.mark.parametrize("place", ["/proc", "/sys", "/nowhere"])
def test_what_cannot_be_told_is_not_guessed(place: str) -> None:
    assert is_encrypted(Path(place)) is None


def test_a_device_that_the_kernel_does_not_describe_is_not_guessed(tmp_path: Path) -> None:
    assert is_encrypted(tmp_path, tmp_path) is None
