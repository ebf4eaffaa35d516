"""Read a table that people saved: CSV, XLSX or ODS, every cell as text, within bounds."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path
from typing import Any

from gateway.system import documents, text_file
from gateway.system.documents import DocumentError

MAX_BYTES = 5_000_000
# of what a workbook unpacks to
MAX_UNPACKED_BYTES = 50_000_000
MAX_ROWS, MAX_COLUMNS = 10_000, 100
ENDINGS = (".csv", ".xlsx", ".ods")
_SEPARATORS = (";", "\t", ",")
_WINDOWS = "cp1252"
# where a cell or a row of XLSX says that it stands
_PLACE = re.compile(rb"""\br\s*=\s*["'][A-Za-z]{0,3}([0-9]{1,20})["']""")


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
    rows = _workbook(content) if content[:2] == b"PK" else _csv(content)
    if len(rows) > MAX_ROWS:
        raise TableError(f"it has more than {MAX_ROWS} rows")
    return rows


def _csv(content: bytes) -> list[list[str]]:
    """Return the rows of text in UTF-8, in UTF-16, or as an old Excel writes it in Belgium."""
    if b"\0" in content and not text_file.is_utf_16(content):
        raise TableError("it is no text and no workbook")
    try:
        text = content.decode("utf-16" if text_file.is_utf_16(content) else "utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode(_WINDOWS, "replace")
    # spreadsheets of long ago end lines by CR alone, and Excel may name its separator first
    text = "\n".join(text.splitlines()) if "\n" not in text else text
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        return [row[:MAX_COLUMNS] for row in csv.reader(io.StringIO(text), delimiter=separator)]
    except csv.Error as error:
        raise TableError(f"it is no table ({error})") from None


def _workbook(content: bytes) -> list[list[str]]:
    # Imported here: few kiosks ever read a workbook.
    import python_calamine  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MAX_UNPACKED_BYTES:
                raise TableError("it unpacks to too much")
            # each part, since a name may stand twice
            for part in parts.infolist():
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".bin"):
                    raise TableError("it is a binary workbook")
                if part.filename.endswith(".xml"):
                    _check_places(parts.read(part))
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_index(0)
        if sheet.total_height > MAX_ROWS:
            raise TableError(f"it has more than {MAX_ROWS} rows")
        rows = sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS + 1)
    except TableError:
        raise
    # whatever two readers of archives and workbooks say of a file that somebody made up
    except Exception as error:  # noqa: BLE001
        raise TableError(f"it is no workbook ({type(error).__name__})") from None
    return [[_text(cell) for cell in row[:MAX_COLUMNS]] for row in rows]


def _check_places(content: bytes) -> None:
    """Refuse a sheet in which a cell stands far out: its reader makes room for all before it.

    :raises TableError: then.
    """
    if max(map(int, _PLACE.findall(content)), default=0) > MAX_ROWS:
        raise TableError(f"it has more than {MAX_ROWS} rows")


def _text(cell: Any) -> str:
    """Return what people see in a cell: a whole number has no decimals."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
