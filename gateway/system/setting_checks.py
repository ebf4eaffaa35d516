"""What a setting's value may be: one check each, which gives the value as the program wants it, or
says what it must be.

:raises ValueError: by every check, with the end of a sentence that begins with the setting's name.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from gateway.domain.model import Regime

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LONGEST_LINE = 80
LOG_INS = ("gateway", "rest")


def text(value: Any) -> str:
    """Any text."""
    if isinstance(value, str):
        return value
    raise ValueError("must be a text in quotation marks")


def line(value: Any) -> str:
    """One line of at most 80 characters, for the screen."""
    said = text(value).strip()
    if len(said) <= LONGEST_LINE and said.isprintable():
        return said
    raise ValueError(f"must be one line of at most {LONGEST_LINE} characters")


def switch(value: Any) -> bool:
    """On or off."""
    if isinstance(value, bool):
        return value
    raise ValueError("must be true or false")


def number(least: float, most: float) -> Callable[[Any], float]:
    """A number from ``least`` to ``most``, both included."""

    def check(value: Any) -> float:
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and least <= value <= most
        ):
            return float(value)
        raise ValueError(f"must be a number from {least:g} to {most:g}")

    return check


def names(value: Any) -> tuple[str, ...]:
    """A list of texts."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError("must be a list of texts")


def url(value: Any) -> str:
    """An address that the service may have: https, or plain http to this machine; without a slash
    at its end. Empty is none.
    """
    said = text(value)
    parts = urlsplit(said)
    if not said:
        return said
    if parts.scheme == "https" and parts.hostname:
        return said.rstrip("/")
    # a stand-in on this machine, nothing that leaves it
    if parts.scheme == "http" and parts.hostname in LOOPBACK:
        return said.rstrip("/")
    raise ValueError(
        "must be an address that begins with https:// (plain http only for this machine itself)"
    )


def login(value: Any) -> str:
    """One of :data:`LOG_INS`."""
    if value in LOG_INS:
        return str(value)
    raise ValueError(
        'must be "gateway" (user name and password) or "rest" (an enrolled channel: gateway enrol)'
    )


def regime(value: Any) -> Regime:
    """The law's regime, by its name in the file."""
    try:
        return Regime(value)
    except ValueError:
        raise ValueError(
            'must be "daily" (Checkinatwork) or "in-out" (Check In and Out at Work)'
        ) from None


def source(value: Any) -> str | int:
    """A camera: its number, or the address or path of a video."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value:
        return int(value) if value.isdigit() else value
    raise ValueError(
        "must be the camera's number (0 is the first), or the address or path of a video"
    )


def code(value: Any) -> str:
    """A code of digits to type; empty is none."""
    said = text(value)
    if said and not (said.isascii() and said.isdigit() and 4 <= len(said) <= 12):
        raise ValueError("must have 4 to 12 digits, in quotation marks")
    return said


def language(value: Any) -> str:
    """A language by its two-letter code (ISO 639-1)."""
    said = text(value)
    if len(said) == 2 and said.isascii() and said.islower():
        return said
    raise ValueError('must be two small letters, as in "nl"')


def languages(value: Any) -> tuple[str, ...]:
    """Languages in the order of their buttons."""
    return tuple(language(item) for item in names(value))


def one_of(*known: str) -> Callable[[Any], str]:
    """One of the names ``known``."""

    def check(value: Any) -> str:
        if value in known:
            return str(value)
        raise ValueError("must be one of " + ", ".join(f'"{name}"' for name in known))

    return check


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence that complains of an unknown name: the known one nearest to it."""
    known = tuple(known)
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; it can be one of {', '.join(known)}"
