"""A second witness of how far the journal went: its last number and link, in a small file beside
it, written after each commit.

A journal that is behind it has lost registrations: an older copy was put in its place, or the disk
said that it had written what it had not. Then the alarm tells how many, and their numbers are never
given again. What is written into the file is not synced: on an honest disk the journal is never
behind it, and a dishonest one would lie about it too. So it costs microseconds, and it proves a
loss, not that there is none.
"""

from __future__ import annotations

import logging
import os
import zlib
from pathlib import Path
from typing import NamedTuple

from gateway.journal.hash_chain import GAPS
from gateway.journal.store import Store
from gateway.system import clock
from gateway.system.files import sync_file

logger = logging.getLogger(__name__)

FILE_NAME = "journal.seen"
FLOOR = "floor"
"""In ``meta``: the last number that was ever given; no later registration has it or a smaller one.
"""
LOST = "lost"
"""In ``meta``: how many numbers up to the floor have no registration."""
VANISHED = "vanished"
"""In ``meta``: a list of what vanished: how many, after which number, and when."""

# a sector each, in turns: a cut tears one of them at most
_SLOT_BYTES = 512


class HighWaterMark(NamedTuple):
    """The last registration that was known to be kept: its number and its link."""

    seq: int
    link: bytes


def file_in(home: Path) -> str:
    """Where the witness of the journal in ``home`` stands."""
    return str(home / FILE_NAME)


def note(path: str, seq: int, link: bytes) -> None:
    """This one is kept, notes the witness at ``path``. Where the disk takes no note there is none."""
    text = f"{seq} {link.hex()}"
    slot = f"{text} {zlib.crc32(text.encode()):08x}\n".encode("ascii").ljust(_SLOT_BYTES, b"\n")
    try:
        try:
            _write(path, slot, seq % 2 * _SLOT_BYTES, os.O_WRONLY)
        except FileNotFoundError:
            _write(path, slot, seq % 2 * _SLOT_BYTES, os.O_WRONLY | os.O_CREAT)
            # its name, once
            sync_file(Path(path))
    except OSError as error:
        logger.debug("no second witness of registration %d (%s)", seq, error.strerror)


def _write(path: str, slot: bytes, place: int, flags: int) -> None:
    descriptor = os.open(path, flags | os.O_CLOEXEC, 0o600)
    try:
        os.pwrite(descriptor, slot, place)
    finally:
        os.close(descriptor)


def last_seen(home: Path) -> HighWaterMark | None:
    """The last one noted; ``None`` where there is no note that can be read."""
    try:
        content = (home / FILE_NAME).read_bytes()
    except OSError:
        return None
    found = [_read(content[place : place + _SLOT_BYTES]) for place in (0, _SLOT_BYTES)]
    return max((seen for seen in found if seen is not None), default=None)


def _read(slot: bytes) -> HighWaterMark | None:
    try:
        seq, link, check = slot.decode("ascii").split()
        if zlib.crc32(f"{seq} {link}".encode()) != int(check, 16):
            return None
        return HighWaterMark(int(seq), bytes.fromhex(link))
    except ValueError:
        return None


def compare(store: Store) -> bool:
    """Hold the journal against its witness: what vanished is noted in it. False when it tells
    another history.

    :raises sqlite3.Error: when it cannot be read or written.
    """
    seen = last_seen(store.path.parent)
    if seen is None:
        return True
    last: int = store.rows("SELECT coalesce(max(seq), 0) FROM registration")[0][0]
    if seen.seq > max(last, store.meta(FLOOR) or 0):
        logger.error(
            "the journal ends at registration %d, and number %d was kept: %d vanished",
            last,
            seen.seq,
            seen.seq - last,
        )
        with store.transaction():
            lost(store, last, seen.seq, seen.seq - max(last, store.meta(FLOOR) or 0))
    there = store.rows("SELECT chain FROM registration WHERE seq = ?", seen.seq)
    if there and there[0][0] != seen.link:
        logger.error(
            "registration %d is not the one that was kept under this number: another journal stands here",
            seen.seq,
        )
        return False
    return True


def lost(store: Store, last: int, floor: int, count: int) -> None:
    """After number ``last`` so many registrations up to ``floor`` are gone: no number of theirs is
    given again.

    For use inside :meth:`Store.transaction`.
    """
    store.set_meta(GAPS, sorted({*(store.meta(GAPS) or ()), last}))
    store.set_meta(FLOOR, floor)
    store.set_meta(LOST, (store.meta(LOST) or 0) + count)
    store.set_meta(
        VANISHED,
        [*(store.meta(VANISHED) or ()), {"count": count, "after": last, "at_ms": clock.wall_ms()}],
    )
