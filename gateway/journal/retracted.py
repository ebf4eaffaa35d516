"""A registration that the screen called *not kept* stays away, whatever the disk brings back.

After a failed sync SQLite may find the registration in its log when it opens the journal again, in
this run of the program or the next. So its reference is written into a small file beside the
journal before the worker is told, and the next opening of the journal deletes the registration
before anything reads it.
"""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path
from typing import Any

from gateway.system.files import open_regular, read_regular, sync_folder

logger = logging.getLogger(__name__)

FILE_NAME = "journal.retracted"
_TABLES = ("remark", "delivery", "registration")
_LOCK = threading.Lock()
# of this run of the program, where the disk took no note
_in_memory: dict[Path, set[str]] = {}


def record(home: Path, reference: str) -> bool:
    """Note that a registration is not kept.

    :return: whether the note is on disk, so that it holds after a power cut too.
    """
    with _LOCK:
        _in_memory.setdefault(home.absolute(), set()).add(reference)
        try:
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
            descriptor = open_regular(home / FILE_NAME, flags)
            try:
                os.write(descriptor, f"{reference}\n".encode("ascii"))
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            sync_folder(home)
        except OSError as error:
            logger.error(
                "that a registration is not kept could not be noted (%s): "
                "a power cut may bring it back",
                error.strerror,
            )
            return False
        return True


def read(home: Path) -> set[str]:
    """Return the references that were noted and not yet looked for."""
    with _LOCK:
        return _on_disk(home) | _in_memory.get(home.absolute(), set())


def _on_disk(home: Path) -> set[str]:
    try:
        lines = read_regular(home / FILE_NAME).split(b"\n")
    except OSError:
        # there is none; or the disk cannot be read, which the opening of the journal finds out
        return set()
    return {line.decode("ascii", "replace") for line in lines if line}


def delete(connection: Any, references: set[str]) -> None:
    """Delete these registrations where they came back, inside the caller's transaction.

    Only the last one, and only while no attempt to send it was noted: a failed sync brings back no
    other.
    """
    for reference in references:
        rows = connection.execute(
            "SELECT r.seq FROM registration r JOIN delivery d USING (seq)"
            " WHERE r.reference = ? AND d.maybe_sent = 0"
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


def forget(home: Path, references: set[str]) -> None:
    """Remove the notes of these; one that stays is looked for again, which changes nothing."""
    with _LOCK:
        _in_memory.get(home.absolute(), set()).difference_update(references)
        if not _on_disk(home) <= references:
            # another thread has noted one more
            return
        try:
            (home / FILE_NAME).unlink(missing_ok=True)
        except OSError as error:
            logger.warning("%s cannot be removed (%s)", home / FILE_NAME, error.strerror)
