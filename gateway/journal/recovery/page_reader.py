"""Read registrations straight from the pages of a damaged file.

Where an inner page of a table is lost, its leaves are still there. The write-ahead log is read too:
where the first page is lost, SQLite does not look into it.

SQLite's file format is public and fixed (sqlite.org/fileformat2.html): a table's leaf is a page of
type 13, each cell a row. Only rows that fit into one page are read; a registration does, unless its
names are longer than any card holds.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from gateway.journal.journal_files import log_of
from gateway.journal.row import COLUMNS, RegistrationRow, from_values

PAGE_BYTES = 4096
_LEAF = 13
_FILE_HEADER_BYTES, _WAL_HEADER_BYTES, _FRAME_HEADER_BYTES = 100, 32, 24
# bytes of an integer by its serial type, 0 (NULL) to 6
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


def registrations(path: Path) -> Iterator[RegistrationRow]:
    """Yield all that looks like a registration on any page of the file or its log, in no order.

    Pages that the disk does not give are passed over; the new journal's checks judge the rows.
    """
    logged = dict(_logged_pages(log_of(path)))
    for page in logged.values():
        yield from rows_of_leaf(page, 0)
    for number, page_or_none in pages(path):
        # the log has a later one
        if page_or_none is not None and number + 1 not in logged:
            yield from rows_of_leaf(page_or_none, 0 if number else _FILE_HEADER_BYTES)


def count(path: Path) -> int:
    """Return how many pages the file and its log have."""
    return sum(1 for _page in chain(pages(path), pages(log_of(path))))


def unreadable(path: Path) -> set[tuple[str, int]]:
    """Return the pages of the file and its log that the disk does not give now."""
    return {
        (file.name, number)
        for file in (path, log_of(path))
        for number, page in pages(file)
        if page is None
    }


def pages(path: Path) -> Iterator[tuple[int, bytes | None]]:
    """Yield the pages of a file by number from 0; ``None`` for one that the disk does not give."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return
    try:
        for number in range(os.fstat(descriptor).st_size // PAGE_BYTES):
            try:
                yield number, os.pread(descriptor, PAGE_BYTES, number * PAGE_BYTES)
            except OSError:
                yield number, None
    finally:
        os.close(descriptor)


def _logged_pages(wal: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the committed pages of a write-ahead log by number from 1, oldest first.

    The checksum of each frame continues the one before.
    """
    frame_bytes = _FRAME_HEADER_BYTES + PAGE_BYTES
    try:
        with wal.open("rb") as file:
            header = file.read(_WAL_HEADER_BYTES)
            if len(header) < _WAL_HEADER_BYTES:
                return
            order = ">" if header[3] & 1 else "<"
            sums, uncommitted = _checksum(header[:24], (0, 0), order), []
            if sums != struct.unpack(">II", header[24:]):
                return
            while len(frame := file.read(frame_bytes)) == frame_bytes:
                page = frame[_FRAME_HEADER_BYTES:]
                sums = _checksum(frame[:8] + page, sums, order)
                stored_sums = struct.unpack(">II", frame[16:_FRAME_HEADER_BYTES])
                if frame[8:16] != header[16:24] or sums != stored_sums:
                    return
                number, is_commit = struct.unpack(">II", frame[:8])
                uncommitted.append((number, page))
                if is_commit:
                    yield from uncommitted
                    uncommitted = []
    except OSError:
        # after a place that cannot be read, frames cannot be told from noise
        return


def _checksum(data: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def rows_of_leaf(page: bytes, start: int) -> Iterator[RegistrationRow]:
    """Yield the registrations on a page, whose own header begins at byte ``start``."""
    if len(page) == PAGE_BYTES and page[start] == _LEAF:
        for cell in range(int.from_bytes(page[start + 3 : start + 5], "big")):
            pointer = start + 8 + 2 * cell
            row = _row(page, int.from_bytes(page[pointer : pointer + 2], "big"))
            if row is not None:
                yield row


def _row(page: bytes, place: int) -> RegistrationRow | None:
    """Return the registration in the cell at ``place``; ``None`` where the cell holds none."""
    try:
        length, place = _varint(page, place)
        seq, place = _varint(page, place)
        # a longer one goes on on another page
        if length > PAGE_BYTES - 35 or place + length > PAGE_BYTES:
            return None
        header_bytes, at = _varint(page, place)
        body, types = place + header_bytes, []
        while at < body:
            kind, at = _varint(page, at)
            types.append(kind)
        if len(types) != len(COLUMNS):
            return None
        values, at = [], body
        for kind in types:
            value, at = _value(page, at, kind)
            values.append(value)
    except (IndexError, ValueError):
        return None
    # the first column is the row's number, which the record itself does not hold
    row = from_values((seq, *values[1:]))
    is_plausible = (
        isinstance(row.reference, str)
        and row.direction in ("in", "out")
        and row.regime in ("daily", "in-out")
        and isinstance(row.chain, bytes)
        and at <= place + length
    )
    return row if is_plausible else None


def _value(page: bytes, at: int, kind: int) -> tuple[Any, int]:
    """Return the value of serial type ``kind`` at ``at``, and where the next one begins."""
    if kind in (8, 9):
        return kind - 8, at
    if kind < len(_INTEGER_BYTES):
        size = _INTEGER_BYTES[kind]
        integer = int.from_bytes(page[at : at + size], "big", signed=True) if size else None
        return integer, at + size
    if kind < 12:
        raise ValueError(kind)
    size = (kind - 12) // 2
    data = page[at : at + size]
    return (data.decode("utf-8") if kind % 2 else data), at + size


def _varint(page: bytes, place: int) -> tuple[int, int]:
    """Return the variable-length integer at ``place``, and where the next byte is."""
    value = 0
    for index in range(9):
        byte = page[place + index]
        if index == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    raise ValueError(place)
