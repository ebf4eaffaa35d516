"""Read an XLSX as a spreadsheet does, cell by cell, with what each cell is."""

from __future__ import annotations

import io
import re
import zipfile

from defusedxml import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets(content: bytes) -> dict[str, list[list[str]]]:
    """Return the rows of each sheet as texts; a number is written as it is stored.

    A cell with a formula fails: no file of the kiosk's holds one.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        shared = [
            "".join(text.text or "" for text in item.iter(f"{_MAIN}t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        names = [sheet.attrib["name"] for sheet in book.iter(f"{_MAIN}sheet")]
        return {
            name: _rows(archive.read(f"xl/worksheets/sheet{place}.xml"), shared)
            for place, name in enumerate(names, 1)
        }


def _rows(sheet: bytes, shared: list[str]) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in ElementTree.fromstring(sheet).iter(f"{_MAIN}row"):
        cells: dict[int, str] = {}
        for cell in row:
            assert cell.find(f"{_MAIN}f") is None, "a formula"
            value = cell.findtext(f"{_MAIN}v") or ""
            letters = re.sub(r"\d", "", cell.attrib["r"])
            assert len(letters) == 1
            is_text = cell.attrib.get("t") == "s"
            cells[ord(letters) - ord("A")] = shared[int(value)] if is_text else value
        # rows without a cell are not written
        rows += [[] for _ in range(int(row.attrib["r"]) - 1 - len(rows))]
        rows.append([cells.get(place, "") for place in range(max(cells, default=-1) + 1)])
    return rows
