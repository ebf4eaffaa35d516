"""Room on the disk: a watermark below which nothing new is taken, and a ballast to throw off when
the disk is full.

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
NOTHING = 64 * 1024


@dataclass(frozen=True, slots=True)
class DiskSpace:
    """The room on a disk in bytes: ``free`` for this user; at ``alarm`` staff are told, at ``stop``
    nothing new is taken.
    """

    free: int
    alarm: int
    stop: int
    ballast: int

    @property
    def is_low(self) -> bool:
        """Staff should make room."""
        return self.free < self.alarm

    @property
    def is_full(self) -> bool:
        """A registration could no longer be kept for sure."""
        return self.free < self.stop


def measure(home: Path) -> DiskSpace:
    """How much room there is. Alarm below 200 MB, stop below 16 MB, ballast 4 MB; on a small disk a
    fifth, and twice a twentieth.

    :raises OSError: when the disk cannot be asked.
    """
    found = os.statvfs(home)
    total, free = found.f_frsize * found.f_blocks, found.f_frsize * found.f_bavail
    return DiskSpace(
        free, min(200 * MB, total // 5), min(16 * MB, total // 20), min(4 * MB, total // 20)
    )


def is_disk_full(home: Path) -> bool:
    """Whether the disk has no room at all for this user; false where it cannot be asked."""
    try:
        return measure(home).free < NOTHING
    except OSError:
        return False


def ensure_ballast(home: Path) -> bool:
    """Have the ballast on board, where that leaves room above the watermark; true when it is there.

    Its bytes are chance and are written, since a file system may keep a hole or a run of zeros for
    nothing.
    """
    file = home / FILE_NAME
    try:
        found = measure(home)
        if file.exists():
            return True
        if found.free - found.ballast < 2 * found.stop:
            return False
        write_atomically(file, os.urandom(found.ballast))
    except OSError:
        return False
    return True


def release_ballast(home: Path) -> bool:
    """Throw the ballast off; true when there was one."""
    try:
        (home / FILE_NAME).unlink()
    except OSError:
        return False
    logger.warning(
        "the disk is full: the ballast was thrown off, so that answers can still be stored"
    )
    return True
