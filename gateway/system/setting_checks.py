"""Check the values of settings: one function a kind returns the value or says what it must be.

:raises ValueError: by every check, with the end of a sentence that begins with the setting's name.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gateway.domain.digits import is_digits
from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.domain.model import Sector

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
MAX_LINE = 80
# characters; bytes of each part
MAX_PATH, MAX_FILE_NAME = 1_000, 255
MAX_SERVERS, MAX_PORT = 8, 65_535
LOG_INS = ("gateway", "rest")
# a scope's name: printable, without quotation mark and backslash
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,80}")
# a name or an address; one of IPv6 stands in brackets
_SERVER = re.compile(
    r"(?:(?P<name>[A-Za-z0-9][A-Za-z0-9.-]{0,250})|\[(?P<address>[0-9A-Fa-f:.]{2,45})\])"
    r"(?::(?P<port>[0-9]{1,5}))?"
)


def text(value: Any) -> str:
    """Return any text."""
    if isinstance(value, str):
        return value
    raise ValueError("must be a text in quotation marks")


def line_of(most: int) -> Callable[[Any], str]:
    """Return a check for one line of at most ``most`` characters, for the screen."""

    def check(value: Any) -> str:
        stripped = text(value).strip()
        if len(stripped) <= most and stripped.isprintable():
            return stripped
        raise ValueError(f"must be one line of at most {most} characters")

    return check


line = line_of(MAX_LINE)


def file_path(value: Any) -> str:
    """Return the path of a file as a system takes one; empty is none."""
    path = text(value)
    longest = max((len(part.encode("utf-8")) for part in path.split("/")), default=0)
    if path.isprintable() and len(path) <= MAX_PATH and longest <= MAX_FILE_NAME:
        return path
    raise ValueError("must be the path of a file")


def folder_path(value: Any) -> str:
    """Return the whole path of a folder; empty is none."""
    path = file_path(value)
    if not path or Path(path).is_absolute():
        return path
    raise ValueError("must be the whole path of a folder")


def hour_and_minute(value: Any) -> time:
    """Return a time of day: ``05:00``."""
    try:
        return datetime.strptime(text(value), "%H:%M").time()  # noqa: DTZ007 - Belgian, of each day
    except ValueError:
        raise ValueError('must be a time of day such as "05:00"') from None


def hour_or_none(value: Any) -> str:
    """Return a time of day as it is written, ``05:00``, or nothing."""
    return f"{hour_and_minute(value):%H:%M}" if text(value) else ""


def minute_of_day(value: Any) -> int:
    """Return a time of day as minutes since midnight."""
    moment = hour_and_minute(value)
    return moment.hour * 60 + moment.minute


def switch(value: Any) -> bool:
    """Return on or off."""
    if isinstance(value, bool):
        return value
    raise ValueError("must be true or false")


def number(minimum: float, maximum: float) -> Callable[[Any], float]:
    """Return a check for a number from ``minimum`` to ``maximum``, both included."""

    def check(value: Any) -> float:
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and minimum <= value <= maximum
        ):
            return float(value)
        raise ValueError(f"must be a number from {minimum:g} to {maximum:g}")

    return check


def names(value: Any) -> tuple[str, ...]:
    """Return a list of texts."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError("must be a list of texts")


def file_paths(value: Any) -> tuple[str, ...]:
    """Return a list of paths of files."""
    return tuple(map(file_path, names(value)))


def url(value: Any) -> str:
    """Return a service's address without a final slash: https, or plain http to this machine.

    Empty is none.
    """
    address = text(value)
    parts = urlsplit(address)
    # a port out of range is told as any other fault of an address
    _ = parts.port
    # plain http is for a stand-in on this machine: nothing leaves it
    if (
        not address
        or (parts.scheme == "https" and parts.hostname)
        or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    ):
        return address.rstrip("/")
    raise ValueError(
        "must be an address that begins with https:// (plain http only for this machine itself)"
    )


def plain_url(value: Any) -> str:
    """Return the address of what needs no secrecy: https or http. Empty is none."""
    address = text(value)
    parts = urlsplit(address)
    _ = parts.port
    if not address or (parts.scheme in ("http", "https") and parts.hostname):
        return address
    raise ValueError("must be an address that begins with https:// or http://")


def login(value: Any) -> str:
    """Return one of :data:`LOG_INS`."""
    if value in LOG_INS:
        return str(value)
    raise ValueError(
        'must be "gateway" (user name and password) or "rest" (an enrolled channel: gateway enrol)'
    )


def scope(value: Any) -> str:
    """Return names of OAuth scopes with a space between them (RFC 6749, 3.3); empty is none."""
    names = text(value).split()
    if all(_SCOPE.fullmatch(name) for name in names):
        return " ".join(names)
    raise ValueError("must be names of scopes with a space between them")


def sector(value: Any) -> Sector:
    """Return a sector, by its name in the file."""
    return Sector(one_of(*Sector)(value))


def day(value: Any) -> date:
    """Return a day, with or without quotation marks."""
    # type, since a moment is a date too
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(text(value))
    except ValueError:
        raise ValueError("must be a day, as in 2027-04-01") from None


def source(value: Any) -> str | int:
    """Return a camera: its number, or the address or path of a video."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value:
        return int(value) if is_digits(value) else value
    raise ValueError(
        "must be the camera's number (0 is the first), or the address or path of a video"
    )


def code(value: Any) -> str:
    """Return a code of digits to type; empty is none."""
    digits = text(value)
    if digits and not (is_digits(digits) and 4 <= len(digits) <= 12):
        raise ValueError("must have 4 to 12 digits, in quotation marks")
    return digits


def language(value: Any) -> str:
    """Return a language of the screen by its two-letter code (ISO 639-1)."""
    letters = text(value)
    if letters in KNOWN_LANGUAGES:
        return letters
    raise ValueError(
        f'names "{letters}", which the screen does not speak; it speaks '
        + ", ".join(KNOWN_LANGUAGES)
    )


def languages(value: Any) -> tuple[str, ...]:
    """Return languages in the order of their buttons, at least one and none twice."""
    codes = tuple(language(item) for item in names(value))
    if not codes or len(set(codes)) != len(codes):
        raise ValueError("must be a list of at least one language, each named once")
    return codes


def servers(value: Any) -> tuple[str, ...]:
    """Return at most eight names or addresses of servers, each with a port where it has one."""
    found = names(value)
    for each in found:
        host_and_port(each, 0)
    if len(found) > MAX_SERVERS or len(set(found)) != len(found):
        raise ValueError(f"must be a list of at most {MAX_SERVERS} servers, each named once")
    return found


def host_and_port(server: str, port: int) -> tuple[str, int]:
    """Return host and port of ``ntp.example.be``, ``10.0.0.1:1123`` or ``[fd00::1]``.

    :param port: where none is named.
    """
    found = _SERVER.fullmatch(server)
    named = int(found["port"]) if found and found["port"] else port
    if not found or named > MAX_PORT:
        raise ValueError(
            f'names "{server[:MAX_LINE]}", which is no server: write "ntp.example.be", '
            'or "10.0.0.1:123" with a port'
        )
    return found["name"] or found["address"], named


def one_of(*known: str) -> Callable[[Any], str]:
    """Return a check for one of the names ``known``."""

    def check(value: Any) -> str:
        if value in known:
            return str(value)
        raise ValueError("must be one of " + ", ".join(f'"{name}"' for name in known))

    return check


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence that complains of an unknown name: the nearest known one."""
    known = tuple(known)
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; it can be one of {', '.join(known)}"
