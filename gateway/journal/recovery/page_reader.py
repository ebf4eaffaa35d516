"""Registrations read straight from the pages of a damaged file: where an inner page is lost, its
leaves are still there.

The write-ahead log is read too: where the first page is lost, SQLite does not look into it.

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

PAGE_BYTES = 4096
_LEAF = 13
_WAL_HEAD, _FRAME_HEAD = 32, 24
_COLUMNS = (
    *(
        "seq",
        "reference",
        "workplace",
        "direction",
        "employer",
        "means",
        "made_ms",
        "boot_ms",
        "boot_id",
        "offset_ms",
        "error_ms",
    ),
    *("worker", "key_name", "sealed", "chain", "genuine", "period", "form", "digest", "blanked_ms"),
)
_FEWEST = _COLUMNS.index("chain") + 1
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


def registrations(path: Path) -> Iterator[dict[str, Any]]:
    """What looks like a registration on any page of the file or its log, in no order; the new
    journal and its chain judge it.

    Pages that the disk does not give are passed over.
    """
    logged = dict(_logged(path.with_name(path.name + "-wal")))
    for page in logged.values():
        yield from _leaf(page, 0)
    for number, given in _pages(path):
        # the log has a later one
        if given is not None and number + 1 not in logged:
            yield from _leaf(given, 100 if number == 0 else 0)


def count(path: Path) -> int:
    """How many pages the file and its log have."""
    return sum(1 for _page in chain(_pages(path), _pages(path.with_name(path.name + "-wal"))))


def unreadable(path: Path) -> set[tuple[str, int]]:
    """The pages of the file and its log that the disk does not give now."""
    found = set()
    for file in (path, path.with_name(path.name + "-wal")):
        found |= {(file.name, number) for number, page in _pages(file) if page is None}
    return found


def _pages(path: Path) -> Iterator[tuple[int, bytes | None]]:
    """The pages of a file by number from 0; ``None`` for one that the disk does not give."""
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


def _logged(wal: Path) -> Iterator[tuple[int, bytes]]:
    """The committed pages of a write-ahead log by number from 1, oldest first: each frame's sums go
    on from the one before.
    """
    try:
        with wal.open("rb") as file:
            head = file.read(_WAL_HEAD)
            if len(head) < _WAL_HEAD:
                return
            order = ">" if head[3] & 1 else "<"
            sums, waiting = _sums(head[:24], (0, 0), order), []
            if sums != struct.unpack(">II", head[24:]):
                return
            while len(frame := file.read(_FRAME_HEAD + PAGE_BYTES)) == _FRAME_HEAD + PAGE_BYTES:
                sums = _sums(frame[:8] + frame[_FRAME_HEAD:], sums, order)
                if frame[8:16] != head[16:24] or sums != struct.unpack(
                    ">II", frame[16:_FRAME_HEAD]
                ):
                    return
                number, commit = struct.unpack(">II", frame[:8])
                waiting.append((number, frame[_FRAME_HEAD:]))
                if commit:
                    yield from waiting
                    waiting = []
    except OSError:
        # what comes after a place that cannot be read cannot be told from noise
        return


def _sums(data: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _leaf(page: bytes, start: int) -> Iterator[dict[str, Any]]:
    if len(page) == PAGE_BYTES and page[start] == _LEAF:
        for cell in range(int.from_bytes(page[start + 3 : start + 5], "big")):
            row = _row(
                page, int.from_bytes(page[start + 8 + 2 * cell : start + 10 + 2 * cell], "big")
            )
            if row is not None:
                yield row


def _row(page: bytes, place: int) -> dict[str, Any] | None:
    try:
        length, place = _varint(page, place)
        seq, place = _varint(page, place)
        if length > PAGE_BYTES - 35 or place + length > PAGE_BYTES:
            return None
        header, at = _varint(page, place)
        ends, types = place + header, []
        while at < ends:
            kind, at = _varint(page, at)
            types.append(kind)
        if not _FEWEST <= len(types) <= len(_COLUMNS):
            return None
        values, at = [], ends
        for kind in types:
            value, at = _value(page, at, kind)
            values.append(value)
    except (IndexError, ValueError):
        return None
    row = dict(zip(_COLUMNS, values, strict=False))
    plausible = (
        isinstance(row["reference"], str)
        and row["direction"] in ("in", "out")
        and at <= place + length
    )
    return {**row, "seq": seq} if plausible and isinstance(row["chain"], bytes) else None


def _value(page: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind in (8, 9):
        return kind - 8, at
    if kind < len(_INTEGER_BYTES):
        size = _INTEGER_BYTES[kind]
        return (
            int.from_bytes(page[at : at + size], "big", signed=True) if size else None
        ), at + size
    if kind < 12:
        raise ValueError(kind)
    size = (kind - 12) // 2
    data = page[at : at + size]
    return (data.decode("utf-8") if kind % 2 else data), at + size


def _varint(page: bytes, place: int) -> tuple[int, int]:
    value = 0
    for turn in range(9):
        byte = page[place + turn]
        if turn == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + turn + 1
    raise ValueError(place)
