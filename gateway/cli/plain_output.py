"""Write for people: what steers a terminal or turns the direction is shown, never carried out.

Names, labels and file names come from outside. Such a character is written as its escape of JSON,
so that a program that reads JSON gets it all the same.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import IO, Any, TextIO, cast

# controls, signs that turn the direction, other ends of lines
_STEERING = ("Cc", "Cf", "Zl", "Zp")
_ENDS = {"\n", "\t"}
_BYTE_ORDER_MARK = "\ufeff"


class _Plain:
    """Pass on all that a stream can do, and what is written as :func:`plain` gives it."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write a text."""
        return self._stream.write(plain(text))


def plain(text: str) -> str:
    """Return a text whose steering characters are escapes; lines end as they did.

    The mark of UTF-8 stays at the beginning, where a spreadsheet looks for it.
    """
    if text.isascii() and text.isprintable():
        return text
    if text.startswith(_BYTE_ORDER_MARK):
        return _BYTE_ORDER_MARK + plain(text[1:])
    return "\r\n".join("".join(map(_shown, part)) for part in text.split("\r\n"))


def _shown(character: str) -> str:
    if character in _ENDS or unicodedata.category(character) not in _STEERING:
        return character
    number = ord(character)
    # of two halves beyond 16 bits
    return f"\\u{number:04x}" if number <= 0xFFFF else json.dumps(character)[1:-1]


@contextmanager
def plainly() -> Iterator[None]:
    """Let both standard streams of this program, where it has them, be written plainly."""
    with redirect_stdout(_over(sys.stdout)), redirect_stderr(_over(sys.stderr)):
        yield


def _over(stream: TextIO | None) -> TextIO:
    return cast("TextIO", _Plain(stream) if stream is not None else None)
