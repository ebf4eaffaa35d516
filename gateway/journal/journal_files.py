"""The journal's files in the home folder: their names, their identity, their removal."""

from __future__ import annotations

import errno
from pathlib import Path

from gateway.domain.belgian_time import utc
from gateway.journal.sqlite import FULL, code_of

FILE_NAME = "journal.db"
# a whole journal that is to take the place of the old one
READY_NAME = "journal.ready.db"


def moment_name(wall_ms: int) -> str:
    """Return a moment, to the millisecond, as it stands in a file's name: no log blanks it."""
    moment = utc(wall_ms)
    return f"{moment:%Y%m%dT%H%M%S}.{moment.microsecond // 1000:03d}"


def log_of(path: Path) -> Path:
    """Return the path of a journal's write-ahead log."""
    return path.with_name(path.name + "-wal")


def remove(path: Path) -> None:
    """Remove a journal's file with its log and its shared memory, as far as they are there.

    :raises OSError: when the disk does not let it be done.
    """
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def identity(path: Path) -> tuple[int, int]:
    """Return device and inode of the file that a name stands for.

    :raises OSError: when there is none, or it cannot be read.
    """
    status = path.stat()
    return status.st_dev, status.st_ino


def is_disk_full_error(error: BaseException) -> bool:
    """Return whether an error of SQLite or of the system says that the disk is full."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    # a backup's error carries no code
    return code_of(error) == FULL or "is full" in str(error)
