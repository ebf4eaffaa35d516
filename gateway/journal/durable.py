"""Remove and identify the journal's files; recognise a full disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from gateway.journal.sqlite import FULL, code_of


def remove(path: Path) -> None:
    """Remove a journal's file with its log and its shared memory; what is not there is no fault.

    :raises OSError: when the disk does not let it be done.
    """
    for rest in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + rest).unlink(missing_ok=True)


def identity(path: Path | str) -> tuple[int, int]:
    """Which file a name stands for: device and number.

    :raises OSError: when there is none, or it cannot be told.
    """
    found = os.stat(path)  # noqa: PTH116 - before each registration: as a text it takes half the time
    return found.st_dev, found.st_ino


def no_room(error: BaseException) -> bool:
    """Whether an error of SQLite or of the system says that the disk is full."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    # a backup's error carries no code
    return code_of(error) == FULL or "is full" in str(error)
