"""Read a table that people saved: CSV, XLSX or ODS, every cell as text, within bounds."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from gateway.system import documents, text_file, workbook_bounds
from gateway.system.documents import DocumentError
from gateway.system.workbook_bounds import MAX_ROWS, BoundsError

MAX_BYTES = 5_000_000
# of what a workbook unpacks to
MAX_UNPACKED_BYTES = 50_000_000
MAX_COLUMNS = 100
ENDINGS = (".csv", ".xlsx", ".ods")
_SEPARATORS = (";", "\t", ",")
# what programs write that know no Unicode: those of Windows, those of DOS
_OLD_ENCODINGS = ("cp1252", "cp850")
# no line of people is so long
_MAX_LINE = 100_000


class TableError(Exception):
    """Say that a file is no table, or too large a one."""


def read(path: Path) -> list[list[str]]:
    """Return the rows of the first sheet.

    :raises TableError: when it is no such file, or beyond the bounds.
    :raises OSError: when it cannot be read.
    """
    try:
        content = documents.read_bytes(path, MAX_BYTES)
    except DocumentError as error:
        raise TableError(str(error)) from None
    return _workbook(content) if content[:2] == b"PK" else _csv(content)


def _csv(content: bytes) -> list[list[str]]:
    """Return the rows of text in UTF-8, in UTF-16, or as old programs write it in Belgium."""
    if b"\0" in content and not text_file.is_utf_16(content):
        raise TableError("it is no text and no workbook")
    try:
        text = content.decode("utf-16" if text_file.is_utf_16(content) else "utf-8-sig")
    except UnicodeDecodeError:
        text = max((content.decode(name, "replace") for name in _OLD_ENCODINGS), key=_likelihood)
    # spreadsheets of long ago end lines by CR, and Excel may name its separator first
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    first = text.partition("\n")[0]
    reader = csv.reader(_lines(text), delimiter=max(_SEPARATORS, key=first.count))
    try:
        # no more of a file that never ends than tells so
        rows = [row[:MAX_COLUMNS] for row in islice(reader, MAX_ROWS + 1)]
    except csv.Error as error:
        raise TableError(f"it is no table ({error})") from None
    if len(rows) > MAX_ROWS:
        raise TableError(f"it has more than {MAX_ROWS} rows")
    return rows


def _lines(text: str) -> Iterator[str]:
    for line in io.StringIO(text):
        if len(line) > _MAX_LINE:
            raise TableError("a line is too long")
        yield line


def _likelihood(text: str) -> int:
    """Return how many letters beyond ASCII stand where names have them: no capital after a small
    one.
    """
    beside = zip(f" {text}", text, strict=False)
    return sum(
        char.isalpha() and not (char.isupper() and before.islower())
        for before, char in beside
        if not char.isascii()
    )


def _workbook(content: bytes) -> list[list[str]]:
    # Imported here: few kiosks ever read a workbook.
    import python_calamine  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MAX_UNPACKED_BYTES:
                raise TableError("it unpacks to too much")
            workbook_bounds.check(parts)
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS)
    except TableError:
        raise
    except BoundsError as error:
        raise TableError(str(error)) from None
    # whatever two readers of archives and workbooks say of a file that somebody made up
    except Exception as error:  # noqa: BLE001
        raise TableError(f"it is no workbook ({type(error).__name__})") from None
    return [[_text(cell) for cell in row[:MAX_COLUMNS]] for row in rows]


def _text(cell: Any) -> str:
    """Return what people see in a cell: a whole number has no decimals."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
