"""Tell whether what rests on a disk is encrypted there, as far as Linux tells it to any user."""

from __future__ import annotations

import os
import re
from pathlib import Path

_BLOCKS = Path("/sys/dev/block")
_MOUNTS = Path("/proc/self/mountinfo")
_SWAPS = Path("/proc/swaps")
# blanks in the kernel's tables
_OCTAL = re.compile(r"\\([0-7]{3})")


def is_encrypted(place: Path, blocks: Path = _BLOCKS) -> bool | None:
    """Return whether all disks under a file or folder are encrypted (dm-crypt, LUKS).

    ``None`` where that cannot be told: in memory, on a file system of several layers, on another
    operating system. A disk that encrypts by itself counts as one that does not.

    :param blocks: the kernel's description of the block devices.
    """
    try:
        number = place.stat().st_dev
        device = f"{os.major(number)}:{os.minor(number)}" if os.major(number) else _source(place)
        return _is_device_encrypted((blocks / device).resolve(strict=True)) if device else None
    except (OSError, AttributeError):
        return None


def unencrypted_swap(blocks: Path = _BLOCKS, swaps: Path = _SWAPS) -> list[str]:
    """Return the swap areas of which it is known that memory reaches a disk in them unencrypted."""
    try:
        lines = swaps.read_text("utf-8").splitlines()[1:]
    except OSError:
        return []
    areas = [_unescaped(line.split()[0]) for line in lines if line.strip()]
    return [area for area in areas if not _is_swap_safe(Path(area), blocks)]


def _is_swap_safe(area: Path, blocks: Path) -> bool:
    # compressed memory, no disk
    if area.name.startswith("zram"):
        return True
    if area.is_block_device():
        number = area.stat().st_rdev
        device = blocks / f"{os.major(number)}:{os.minor(number)}"
        return not device.exists() or _is_device_encrypted(device.resolve())
    return is_encrypted(area, blocks) is not False


def _is_device_encrypted(device: Path) -> bool:
    """Return whether it, or each device that it rests on, is one of dm-crypt's."""
    uuid = device / "dm" / "uuid"
    if uuid.exists() and uuid.read_text("ascii").startswith("CRYPT-"):
        return True
    below = [each.resolve() for each in device.glob("slaves/*")]
    # a partition rests on the device whose folder it stands in
    if not below and (device / "partition").exists():
        below = [device.parent]
    return bool(below) and all(map(_is_device_encrypted, below))


def _source(place: Path) -> str:
    """Return the device of a file system that has none of its own, as btrfs; else nothing."""
    best, source = "", ""
    for line in _MOUNTS.read_text("utf-8").splitlines():
        before, _, after = line.partition(" - ")
        mounted = _unescaped(before.split()[4])
        is_under = place.resolve().is_relative_to(mounted)
        if is_under and len(mounted) >= len(best):
            best, source = mounted, _unescaped(after.split()[1])
    if not source.startswith("/dev/") or not Path(source).is_block_device():
        return ""
    number = Path(source).stat().st_rdev
    return f"{os.major(number)}:{os.minor(number)}"


def _unescaped(path: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), path)
