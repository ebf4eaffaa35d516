"""Keep space on the disk: a watermark for registrations, a ballast to release on a full disk.

On a full disk SQLite can neither delete nor update. The ballast is a file in the home folder whose
only use is to be removed: then the answers of the service, and what an attempt has to note before
it leaves, can still be written.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from gateway.system.files import write_atomically

logger = logging.getLogger(__name__)

FILE_NAME = "ballast"
MB = 1_000_000
# bytes: less than any file of a journal begins with
_NO_SPACE = 64 * 1024


@dataclass(frozen=True, slots=True)
class DiskSpace:
    """Hold what a disk has free for this user and the limits that go with its size, in bytes.

    Below ``alarm`` staff are told; below ``stop`` nothing new is taken.
    """

    free: int
    alarm: int
    stop: int
    ballast: int

    @property
    def is_low(self) -> bool:
        """Whether staff should make room."""
        return self.free < self.alarm

    @property
    def is_full(self) -> bool:
        """Whether a registration could no longer be kept for sure."""
        return self.free < self.stop


def measure(home: Path) -> DiskSpace:
    """Return the free space and its limits: alarm at 200 MB, stop at 16 MB, ballast of 4 MB.

    On a small disk they are a fifth, a twentieth and a twentieth of it.

    :raises OSError: when the disk cannot be asked.
    """
    disk = os.statvfs(home)
    total, free = disk.f_frsize * disk.f_blocks, disk.f_frsize * disk.f_bavail
    return DiskSpace(
        free, min(200 * MB, total // 5), min(16 * MB, total // 20), min(4 * MB, total // 20)
    )


def is_disk_full(home: Path) -> bool:
    """Return whether this user has no space at all; false where the disk cannot be asked."""
    try:
        return measure(home).free < _NO_SPACE
    except OSError:
        return False


def is_read_only(home: Path) -> bool:
    """Return whether the disk takes nothing; false where it cannot be asked."""
    try:
        return bool(os.statvfs(home).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def is_without_inodes(home: Path) -> bool:
    """Return whether the disk takes no new file, since its inodes are used up."""
    try:
        disk = os.statvfs(home)
    except OSError:
        return False
    # file systems that make inodes as they need them count none at all
    return disk.f_files > 0 and disk.f_favail == 0


def ensure_ballast(home: Path) -> bool:
    """Write the ballast where that leaves space above the watermark; return whether it is there.

    Its bytes are random, since a file system may keep a run of zeros without taking space for it.
    """
    file = home / FILE_NAME
    try:
        space = measure(home)
        if file.exists():
            return True
        if space.free - space.ballast < 2 * space.stop:
            return False
        write_atomically(file, os.urandom(space.ballast))
    except OSError:
        return False
    return True


def release_ballast(home: Path) -> bool:
    """Remove the ballast; return whether there was one."""
    try:
        (home / FILE_NAME).unlink()
    except OSError:
        return False
    logger.warning(
        "the disk is full: the ballast was thrown off, so that answers can still be stored"
    )
    return True
