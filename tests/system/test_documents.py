"""Test the door for documents from outside: every bound, and nothing but ``DocumentError``."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.system import documents
from gateway.system.documents import DocumentError


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def test_what_is_within_the_bounds_is_read() -> None:
    assert documents.read_json(b'\xef\xbb\xbf{"a": [1, 2.5, null, "\xc3\xa9"]}') == {
        "a": [1, 2.5, None, "é"]
    }
    assert documents.read_json(nested(documents.MAX_DEPTH))
    assert documents.read_json("1" * documents.MAX_DIGITS) == int("1" * documents.MAX_DIGITS)
    assert documents.read_toml('a.b = 1\nc = "x.y"') == {"a": {"b": 1}, "c": "x.y"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (nested(documents.MAX_DEPTH + 1), "nested deeper"),
        ("[" * 100_000, "nested deeper"),
        ("[" + "[]," * documents.MAX_PARTS + "[]]", "lists and tables"),
        ('{"a":' * 1_000 + "1" + "}" * 1_000, "nested deeper"),
        ("1" * 5_000, "more than 100 digits"),
        ("0." + "1" * 5_000, "more than 100 digits"),
        ("1e999", "infinite"),
        ("NaN", "infinite, or none"),
        ("-Infinity", "infinite"),
        ("[1,", "Expecting value"),
        (b"[\xff]", "not UTF-8"),
        ("[]".encode("utf-16"), "UTF-16"),
        (b"[" + b" " * documents.MAX_BYTES, "larger than 4 MB"),
    ],
    ids=range(13),
)
def test_json_out_of_bounds_is_told(text: str | bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        documents.read_json(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = " + nested(1_000), "nested deeper"),
        ("a = " + "{b = " * 1_000, "nested deeper"),
        # takes the square of its parts in tomllib: minutes
        ("a" + ".a" * 100_000 + " = 1", "nested deeper"),
        ("[" + '"a" . ' * 100_000 + "a]", "nested deeper"),
        ("a = " + "9" * 5_000, "digits"),
        ("a = ", "Invalid value"),
        (b"\xff", "not UTF-8"),
    ],
    ids=range(7),
)
def test_toml_out_of_bounds_is_told(text: str | bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        documents.read_toml(text)


def test_a_file_without_end_is_not_read_to_it() -> None:
    with pytest.raises(OSError, match="it is no file"):
        documents.read_bytes(Path("/dev/zero"), 1_000)
