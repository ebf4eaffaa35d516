"""What a worker was told is *not* kept stays away, whatever the disk brings back.

After a failed sync SQLite may find the registration in its log when it opens the journal again, in
this life of the program or in the next. So its reference is written into a small file beside the
journal before the worker is told, and whoever opens the journal takes it back before anybody reads
it.
"""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path
from typing import Any

from gateway.system.files import sync_folder

logger = logging.getLogger(__name__)

FILE_NAME = "journal.unkept"
_TABLES = ("remark", "delivery", "registration")
_LOCK = threading.Lock()
# of this life of the program, where the disk took no note
_remembered: dict[Path, set[str]] = {}


def note(home: Path, reference: str) -> bool:
    """Note that this is not kept; true when the note is on disk, so that it holds after a power cut
    too.
    """
    with _LOCK:
        _remembered.setdefault(home.absolute(), set()).add(reference)
        try:
            descriptor = os.open(
                home / FILE_NAME, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600
            )
            try:
                os.write(descriptor, f"{reference}\n".encode("ascii"))
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            sync_folder(home)
        except OSError as error:
            logger.error(
                "that a registration is not kept could not be noted (%s): a power cut may bring it back",
                error.strerror,
            )
            return False
        return True


def pending(home: Path) -> set[str]:
    """The references that were noted and not yet looked for."""
    with _LOCK:
        return _noted(home) | _remembered.get(home.absolute(), set())


def _noted(home: Path) -> set[str]:
    try:
        lines = (home / FILE_NAME).read_bytes().split(b"\n")
    except OSError:
        # there is none; or the disk cannot be read, which whoever opens the journal finds out
        return set()
    return {line.decode("ascii", "replace") for line in lines if line}


def take_back(connection: Any, references: set[str]) -> None:
    """Remove these registrations where they were found again. Inside the caller's transaction.

    Only the last one, and only while no attempt to send it was noted: anything else was not brought
    back by a failed sync.
    """
    for reference in references:
        rows = connection.execute(
            "SELECT r.seq FROM registration r JOIN delivery d USING (seq) WHERE r.reference = ? AND d.asked = 0"
            " AND r.seq = (SELECT max(seq) FROM registration)",
            (reference,),
        ).fetchall()
        for (seq,) in rows:
            for table in _TABLES:
                connection.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
            logger.warning(
                "registration %s, which was refused, was found in the journal's log and removed",
                reference,
            )


def done(home: Path, references: set[str]) -> None:
    """These were looked for; a note that cannot be removed is looked for again, which changes
    nothing.
    """
    with _LOCK:
        _remembered.get(home.absolute(), set()).difference_update(references)
        if not _noted(home) <= references:
            # another thread has noted one more
            return
        try:
            (home / FILE_NAME).unlink(missing_ok=True)
        except OSError as error:
            logger.warning("%s cannot be removed (%s)", home / FILE_NAME, error.strerror)
