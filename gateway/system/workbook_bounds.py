"""Measure a workbook before it is read: its reader makes room for all that stands between cells,
and for each cell's text however often it is repeated.

XLSX says of a cell where it stands, ODS how often it is repeated; both are streams of elements.
"""

from __future__ import annotations

import re
import zipfile
from xml.parsers import expat

MAX_ROWS = 10_000
MAX_CELLS = 1_000_000
# of all cells together, if each had the longest text
MAX_TEXT = 100_000_000
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_VALUES = {"value-type", "value", "string-value", "formula"}
_BEGINS_XML = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class BoundsError(Exception):
    """Say, as the end of a sentence, which bound a workbook exceeds."""


def check(parts: zipfile.ZipFile) -> None:
    """Measure each part that is XML, whatever its name.

    :raises BoundsError: when it exceeds a bound.
    :raises expat.ExpatError: when it is no XML.
    """
    extents = _Extents()
    # each part, since a name may stand twice
    for part in parts.infolist():
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".bin"):
            raise BoundsError("it is a binary workbook")
        content = parts.read(part)
        if content.lstrip().startswith(_BEGINS_XML):
            extents.read(content)


class _Extents:
    """Hold how much room the sheets of a workbook need."""

    def __init__(self) -> None:
        self._filled = 0
        self._longest = 0
        # of the tables before this one; of this one
        self._room = 0
        self._rows = self._columns = 0
        # where the elements stand: rows and columns from 1
        self._row = self._column = 0
        self._repeated_rows = self._repeated_columns = 1
        self._is_filled = False
        self._length = 0

    def read(self, content: bytes) -> None:
        """Measure a part."""
        self._begin_table()
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._refuse_types
        parser.Parse(content, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "table":
                self._begin_table()
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                self._column = 0
            case "c":
                self._place(attributes.get("r"))
            case "table-row":
                self._repeated_rows = _repeated(attributes, "number-rows-repeated")
                self._row += self._repeated_rows
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._repeated_columns = _repeated(attributes, "number-columns-repeated")
                self._column += self._repeated_columns
                self._is_filled = False
                if any(each.rpartition(":")[2] in _VALUES for each in attributes):
                    self._fill()
            case "v" | "is" | "f" | "p":
                self._fill()
            case "si":
                self._length = 0

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] in {"c", "si", "table-cell", "covered-table-cell"}:
            self._longest = max(self._longest, self._length)
            self._length = 0
            self._demand()

    def _text(self, text: str) -> None:
        self._length += len(text)

    def _place(self, place: str | None) -> None:
        """Go to a cell of XLSX: the next one, or where it says that it stands."""
        self._column += 1
        self._is_filled = False
        self._repeated_rows = self._repeated_columns = 1
        if place is not None:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise BoundsError("a cell stands nowhere")
            self._column = 0
            for letter in found[1].upper():
                self._column = self._column * 26 + ord(letter) - ord("A") + 1
            self._row = int(found[2])

    def _fill(self) -> None:
        """Count the cell where the elements stand: only filled ones take room."""
        if not self._is_filled:
            self._is_filled = True
            self._filled += self._repeated_rows * self._repeated_columns
            self._rows = max(self._rows, self._row)
            self._columns = max(self._columns, self._column)

    def _begin_table(self) -> None:
        self._room += self._rows * self._columns
        self._rows = self._columns = self._row = self._column = 0

    def _demand(self) -> None:
        if self._rows > MAX_ROWS:
            raise BoundsError(f"it has more than {MAX_ROWS} rows")
        if self._room + self._rows * self._columns > MAX_CELLS:
            raise BoundsError(f"it has more than {MAX_CELLS} cells")
        if self._filled * self._longest > MAX_TEXT:
            raise BoundsError("its texts are too long")

    @staticmethod
    def _refuse_types(*_declared: object) -> None:
        raise BoundsError("it declares types of its own")


def _repeated(attributes: dict[str, str], wanted: str) -> int:
    found = (value for name, value in attributes.items() if name.rpartition(":")[2] == wanted)
    return int(next(found, "1"))
