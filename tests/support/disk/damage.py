"""Damage to a journal's file: bytes overwritten with noise, and where its youngest rows are."""

from __future__ import annotations

import random
from pathlib import Path

from gateway.journal.recovery import page_reader


def overwrite(path: Path, offset: int, length: int = 400) -> bytes:
    """Write noise into a file; return all that it holds then."""
    content = bytearray(path.read_bytes())
    content[offset : offset + length] = random.Random(offset).randbytes(length)  # noqa: S311 - noise
    path.write_bytes(content)
    return bytes(content)


def last_leaf(path: Path) -> int:
    """Return the number of the page that holds the youngest registrations."""
    newest = {
        number: max((row.seq for row in page_reader.rows_of_leaf(page, 0)), default=0)
        for number, page in page_reader.pages(path)
        if page is not None
    }
    return max(newest, key=lambda number: newest[number])


def overwrite_last_leaf(path: Path) -> None:
    """Write noise over the page that holds the youngest registrations."""
    overwrite(path, last_leaf(path) * page_reader.PAGE_BYTES, page_reader.PAGE_BYTES)
