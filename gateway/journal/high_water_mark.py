"""The high-water mark: number and link of the last registration and the number of its entry in the
record, in a file beside the journal.

It is written after each commit. A journal that is behind it has lost registrations: an older copy
was put in its place, or the disk said that it had written bytes which it had not. Then the alarm
says how many, and their numbers are never given again.

The mark is not synced: on an honest disk the journal is never behind it, and a dishonest disk would
lie about it too. So it costs microseconds; it proves a loss, not that there is none.
"""

from __future__ import annotations

import logging
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.digits import whole_number
from gateway.journal import note_shapes
from gateway.journal.hash_chain import GAPS, known_gaps
from gateway.journal.store import Store
from gateway.system import clock
from gateway.system.files import open_regular, read_regular, sync_file

logger = logging.getLogger(__name__)

FILE_NAME = "journal.high-water-mark"
FLOOR = "floor"
"""In ``meta``: the last number that was ever given; no later registration has it or a smaller one.
"""
LOST = "lost"
"""In ``meta``: how many numbers up to the floor have no registration."""
VANISHED = "vanished"
"""In ``meta``: a list of what vanished: how many, after which number, and when."""

# a sector each, written in turns: a power cut tears one of them at most
_SLOT_BYTES = 512


@dataclass(frozen=True, slots=True, order=True)
class HighWaterMark:
    """Name the last registration that was known to be kept: its number, its link, and the number
    of its entry in the record.
    """

    seq: int
    link: bytes
    entry: int = 0


def path_in(home: Path) -> Path:
    """Return the path of the mark in ``home``."""
    return home / FILE_NAME


def write(path: Path, seq: int, link: bytes, entry: int = 0) -> None:
    """Note that registration ``seq`` is kept. Where the disk takes no note there is none."""
    text = f"{seq} {link.hex()} {entry}"
    slot = f"{text} {zlib.crc32(text.encode()):08x}\n".encode("ascii").ljust(_SLOT_BYTES, b"\n")
    try:
        is_new = not path.exists()
        descriptor = open_regular(path, os.O_WRONLY | os.O_CREAT)
        try:
            os.pwrite(descriptor, slot, seq % 2 * _SLOT_BYTES)
        finally:
            os.close(descriptor)
        if is_new:
            # its name, once
            sync_file(path)
    except OSError as error:
        logger.debug("no high-water mark for registration %d (%s)", seq, error.strerror)


def read(home: Path) -> HighWaterMark | None:
    """Return the last mark; ``None`` where there is none that can be read."""
    try:
        content = read_regular(path_in(home), 2 * _SLOT_BYTES)
    except OSError:
        return None
    marks = [_parse(content[start : start + _SLOT_BYTES]) for start in (0, _SLOT_BYTES)]
    return max((mark for mark in marks if mark is not None), default=None)


def _parse(slot: bytes) -> HighWaterMark | None:
    try:
        seq, link, entry, check = slot.decode("ascii").split()
        if zlib.crc32(f"{seq} {link} {entry}".encode()) != int(check, 16):
            return None
        return HighWaterMark(whole_number(seq), bytes.fromhex(link), whole_number(entry))
    except ValueError:
        return None


def check(store: Store) -> bool:
    """Compare the journal with its mark, and note in it how many registrations vanished.

    :return: false when the journal holds another registration under the mark's number, or there is
        no mark beside registrations.
    :raises sqlite3.Error: when it cannot be read or written.
    """
    mark = read(store.path.parent)
    if mark is None:
        # a power cut may come between the first registration and its mark
        is_missing: bool = store.rows("SELECT count(*) > 1 FROM registration")[0][0]
        if is_missing:
            logger.error("the journal's high-water mark was removed, or cannot be read")
        return not is_missing
    if mark.seq > last_given(store):
        with store.transaction():
            raise_floor(store, mark.seq)
    links = store.rows("SELECT chain FROM registration WHERE seq = ?", mark.seq)
    if links and links[0][0] != mark.link:
        logger.error(
            "registration %d is not the one that was kept under this number: "
            "another journal stands here",
            mark.seq,
        )
        return False
    return True


def last_given(store: Store) -> int:
    """Return the last number that a registration had, as far as the journal itself knows."""
    last: int = store.rows("SELECT coalesce(max(seq), 0) FROM registration")[0][0]
    return max(last, store.meta(FLOOR, note_shapes.is_number) or 0)


def raise_floor(store: Store, known: int) -> None:
    """Note, inside the caller's transaction, what vanished up to number ``known``, if any did."""
    last: int = store.rows("SELECT coalesce(max(seq), 0) FROM registration")[0][0]
    floor = last_given(store)
    if known > floor:
        logger.error(
            "the journal ends at registration %d, and number %d was kept: %d vanished",
            last,
            known,
            known - last,
        )
        note_loss(store, last, known, known - floor)


def note_loss(store: Store, last: int, floor: int, count: int) -> None:
    """Note, inside the caller's transaction, that ``count`` registrations are lost.

    :param last: the number after which they are missing.
    :param floor: the last number that was ever given.
    """
    store.set_meta(GAPS, sorted({*known_gaps(store), last}))
    store.set_meta(FLOOR, floor)
    store.set_meta(LOST, (store.meta(LOST, note_shapes.is_number) or 0) + count)
    loss = {"count": count, "after": last, "at_ms": clock.wall_ms()}
    store.set_meta(VANISHED, [*(store.meta(VANISHED, note_shapes.are_events) or ()), loss])
