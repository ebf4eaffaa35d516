"""Test the tables that people saved: the same rows from each program, within bounds."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from gateway.system import tables
from gateway.system.workbook_bounds import MAX_ROWS
from tests.support import workbooks

ROWS = (("INSZ", "Naam"), ("85.01.15-123.55", "Lefèvre"), (7051200312, "=1+1"))
TEXT = [[str(cell) for cell in row] for row in ROWS]
# several times what a file may have
MAX_MEMORY = 100_000_000
_CSV = "\r\n".join(";".join(row) for row in TEXT)


@pytest.mark.parametrize(
    "content",
    [
        _CSV.encode("utf-8"),
        _CSV.encode("utf-8-sig"),
        _CSV.encode("utf-16"),
        _CSV.encode("cp1252"),
        _CSV.replace(";", "\t").encode(),
        _CSV.replace(";", ",").encode(),
        _CSV.replace("\r\n", "\r").encode(),
        b"sep=;\r\n" + _CSV.encode(),
        workbooks.xlsx(ROWS),
        workbooks.ods(ROWS),
    ],
    ids=["utf-8", "bom", "utf-16", "windows", "tabs", "commas", "cr", "sep", "xlsx", "ods"],
)
def test_each_program_gives_the_same_rows(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "crew"
    path.write_bytes(content)
    assert tables.read(path) == TEXT


def test_a_formula_gives_its_value_and_is_never_run(tmp_path: Path) -> None:
    path = tmp_path / "crew.xlsx"
    path.write_bytes(workbooks.xlsx(ROWS, 'WEBSERVICE("http://127.0.0.1/")'))
    assert tables.read(path)[3][0] == "1"


@pytest.mark.parametrize(
    "content",
    [
        b"x" * (tables.MAX_BYTES + 1),
        b"PK\x03\x04 and then nothing",
        workbooks.xlsx(ROWS)[:-40],
        b"\0\1\2 a picture",
        b"a;b\n" * (MAX_ROWS + 1),
        workbooks.xlsx([["a"]] * (MAX_ROWS + 1)),
        workbooks.xlsx([["0" * 10_000_000] * 6]),
        workbooks.xlsx(ROWS, place="XFD1048576"),
        workbooks.xlsx(ROWS, place="A99999999999999"),
        b"\n" * tables.MAX_BYTES,
        b"\r" * tables.MAX_BYTES,
        b";" * tables.MAX_BYTES,
        workbooks.xlsx([["a"]] * (MAX_ROWS - 1), place=f"XFD{MAX_ROWS}"),
        workbooks.ods([["a"]], columns=16_384, rows=MAX_ROWS),
        workbooks.ods([["a"]], rows=2**40),
        workbooks.ods([["a" * 10_000]], columns=100, rows=1_000),
        # each file in it needs version 9.9 of the archive's form
        workbooks.xlsx(ROWS).replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\x63"),
    ],
    ids=[
        *("long", "half", "cut", "picture", "rows", "rows of a workbook", "bomb"),
        *("far out", "beyond", "line ends", "ends of old", "one line"),
        *("wide", "repeated cells", "repeated rows", "repeated texts", "an archive of the future"),
    ],
)
def test_what_is_no_table_or_too_large_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "crew"
    path.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(tables.TableError):
            tables.read(path)
        assert tracemalloc.get_traced_memory()[1] < MAX_MEMORY
    finally:
        tracemalloc.stop()


def test_what_is_formatted_far_out_takes_no_room(tmp_path: Path) -> None:
    """LibreOffice writes the whole sheet, of which most is empty."""
    path = tmp_path / "crew"
    path.write_bytes(workbooks.ods(ROWS, empty=16_384))
    assert tables.read(path) == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "cp850"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_names_are_whole_in_each_encoding_and_with_each_end_of_line(
    tmp_path: Path, encoding: str, end: str
) -> None:
    names = ["Hélène Noël", "François Müller", "BJÖRK Åsa", "Élise Crèvecoeur"]
    file = tmp_path / "crew.csv"
    file.write_bytes(end.join(f"{name};1" for name in names).encode(encoding))
    assert [row[0] for row in tables.read(file)] == names
    # lines of two programs in one file
    file.write_bytes(b"a;1\rb;2\nc;3")
    assert tables.read(file) == [["a", "1"], ["b", "2"], ["c", "3"]]
