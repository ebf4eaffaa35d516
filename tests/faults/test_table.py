"""docs/faults.md maps the fault matrix to tests: every row is there, and every test it names."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "faults.md").read_text("utf-8")
ROWS = {
    int(line.split("|")[1]): line.split("|")[3].strip()
    for line in TABLE.splitlines()
    if re.match(r"\| [0-9]+ \|", line)
}
WANTED = [*range(1, 76)]
_NAMED = re.compile(r"`([\w/]*(?:\.py)?)::(test_\w+)`")
_FILE = re.compile(r"`[\w/]+/test_\w+\.py`")


def named(text: str) -> list[tuple[str, str]]:
    """Return the tests that a text names, each with its file; one without a file is in the last."""
    found: list[tuple[str, str]] = []
    for file, test in _NAMED.findall(text):
        assert file or found, f"::{test} stands alone"
        found.append((file or found[-1][0], test))
    return found


@cache
def defined_in(file: str) -> set[str]:
    path = ROOT / "tests" / file
    if not path.is_file():
        return set()
    return {
        node.name
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }


def test_every_row_is_there_once() -> None:
    assert sorted(ROWS) == WANTED
    # none twice, none for several
    assert len(re.findall(r"^\| [0-9]", TABLE, re.MULTILINE)) == len(WANTED)


@pytest.mark.parametrize("row", WANTED)
def test_a_row_has_a_test_or_says_why_not(row: int) -> None:
    said = ROWS[row]
    assert not _FILE.search(said), "a whole file is named, and no test in it"
    tests = named(said)
    missing = [f"{file}::{test}" for file, test in tests if test not in defined_in(file)]
    assert not missing, missing
    words = re.sub(r"`[^`]*`", "", said)
    assert tests or len(words.split()) >= 8, "no test, and no sentence"


def test_what_stands_around_the_tables_is_true_too() -> None:
    around = "\n".join(line for line in TABLE.splitlines() if not line.startswith("|"))
    tests = named(re.sub(r"`::name`", "", around))
    assert tests
    assert not [f"{file}::{test}" for file, test in tests if test not in defined_in(file)]


def test_a_wrong_table_is_noticed() -> None:
    """The control."""
    assert named("`faults/net/test_clones.py::test_a`, `::test_b`") == [
        ("faults/net/test_clones.py", "test_a"),
        ("faults/net/test_clones.py", "test_b"),
    ]
    assert "test_gone" not in defined_in("faults/net/test_clones.py")
    assert defined_in("faults/net/test_gone.py") == set()
    with pytest.raises(AssertionError, match="stands alone"):
        named("`::test_a`")
