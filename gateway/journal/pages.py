"""Registrations read straight from the pages of a damaged file: where an inner page is lost, its leaves are still there.

SQLite's file format is public and fixed (sqlite.org/fileformat2.html): a table's leaf is a page of type 13, each cell a row.
Only rows that fit into one page are read; a registration does, unless its names are longer than any card holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGE_BYTES = 4096
_LEAF = 13
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
    """What looks like a registration on any page of the file, in no order; the new journal's checks and its chain judge it.

    :raises OSError: when the file cannot be read.
    """
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE_BYTES):
            start = 100 if number == 0 else 0
            number += 1
            if len(page) == PAGE_BYTES and page[start] == _LEAF:
                for cell in range(int.from_bytes(page[start + 3 : start + 5], "big")):
                    row = _row(page, int.from_bytes(page[start + 8 + 2 * cell : start + 10 + 2 * cell], "big"))
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
    plausible = isinstance(row["reference"], str) and row["direction"] in ("in", "out") and at <= place + length
    return {**row, "seq": seq} if plausible and isinstance(row["chain"], bytes) else None


def _value(page: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind in (8, 9):
        return kind - 8, at
    if kind < len(_INTEGER_BYTES):
        size = _INTEGER_BYTES[kind]
        return (int.from_bytes(page[at : at + size], "big", signed=True) if size else None), at + size
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
