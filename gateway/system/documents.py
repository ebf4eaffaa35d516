"""Read JSON and TOML that came from outside: the one door for answers, settings and other files.

Size, depth and the length of numbers are bounded, and with them the time. Every fault is a
:class:`DocumentError`, whose text ends a sentence.

Example: ``read_json('{"a": [1]}')`` gives ``{"a": [1]}``; ``read_json("[" * 1000)`` raises.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from pathlib import Path
from typing import Any

from gateway.system import text_file
from gateway.system.files import read_regular

MAX_BYTES = 4_000_000
# levels of lists and tables inside one another; the service's answers have five
MAX_DEPTH = 32
MAX_DIGITS = 100
# lists and tables: each takes some thirty times the memory that its text does
MAX_PARTS = 200_000
_PART = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')"
_TOO_DEEP = f"it is nested deeper than {MAX_DEPTH} levels"
# tomllib needs the square of a key's parts in time
_LONG_KEY = re.compile(rf"(?<![\w-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MAX_DEPTH}}}")


class DocumentError(ValueError):
    """Say, as the end of a sentence, why a document cannot be read."""


def read_json(content: bytes | str, max_bytes: int = MAX_BYTES) -> Any:
    """Return the value in a JSON text (UTF-8; RFC 8259, so neither NaN nor Infinity).

    :raises DocumentError: when it is none, or exceeds a bound.
    """
    text = _text(content, max_bytes)
    try:
        value = _JSON.decode(text)
    except RecursionError:
        raise DocumentError(_TOO_DEEP) from None
    except DocumentError:
        raise
    except ValueError as error:
        raise DocumentError(str(error)) from None
    _demand_depth(value)
    return value


def read_toml(content: bytes | str, max_bytes: int = MAX_BYTES) -> dict[str, Any]:
    """Return the table in a TOML text.

    :raises DocumentError: when it is none, or exceeds a bound.
    """
    text = _text(content, max_bytes)
    if _LONG_KEY.search(text):
        raise DocumentError(_TOO_DEEP)
    try:
        table = tomllib.loads(text)
    except RecursionError:
        raise DocumentError(_TOO_DEEP) from None
    except ValueError as error:
        raise DocumentError(str(error)) from None
    _demand_depth(table)
    return table


def read_bytes(path: Path, max_bytes: int = MAX_BYTES) -> bytes:
    """Return what is in a file, and no more of one that never ends than tells so.

    :raises DocumentError: when it is larger.
    :raises OSError: when it cannot be read, or is a pipe, a device or a folder.
    """
    content = read_regular(path, max_bytes + 1)
    _demand_size(len(content), max_bytes)
    return content


def _text(content: bytes | str, max_bytes: int) -> str:
    _demand_size(len(content), max_bytes)
    try:
        text = content if isinstance(content, str) else text_file.decode(content)
    except text_file.NotTextError as error:
        raise DocumentError(str(error)) from None
    most = MAX_PARTS * max(1, max_bytes // MAX_BYTES)
    if text.count("[") + text.count("{") > most:
        raise DocumentError(f"it has more than {most} lists and tables")
    return text


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object: one that says a name twice is read by each reader as it likes."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise DocumentError("a name stands twice in it")
    return table


def _demand_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        limit = f"{max_bytes // 1_000_000} MB" if max_bytes >= 1_000_000 else f"{max_bytes} bytes"
        raise DocumentError(f"it is larger than {limit}")


def _demand_depth(value: Any) -> None:
    level = [[value]]
    for _ in range(MAX_DEPTH + 1):
        level = [
            list(inner.values()) if isinstance(inner, dict) else inner
            for outer in level
            for inner in outer
            if isinstance(inner, dict | list)
        ]
        if not level:
            return
    raise DocumentError(_TOO_DEEP)


def _integer(digits: str) -> int:
    _demand_short(digits)
    return int(digits)


def _real(digits: str) -> float:
    _demand_short(digits)
    number = float(digits)
    if not math.isfinite(number):
        raise DocumentError("a number is infinite, or none")
    return number


def _demand_short(digits: str) -> None:
    if len(digits) > MAX_DIGITS:
        raise DocumentError(f"a number has more than {MAX_DIGITS} digits")


# made once: json.loads makes one for each text
_JSON = json.JSONDecoder(
    parse_int=_integer, parse_float=_real, parse_constant=_real, object_pairs_hook=_table
)
