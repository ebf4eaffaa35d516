"""Read digits, those from 0 to 9 alone: of other scripts and widths none is a digit here.

``str.isdigit``, ``str.isdecimal``, ``int`` and ``float`` take the digits of every script, so what
they accept is stored and sent as something that nobody else reads as a number.
"""

from __future__ import annotations

import re

# of 11 digits or more, as a national number is printed, typed or spelled; no part of a digest
_LONG_NUMBER = re.compile(
    r"(?<![0-9A-Fa-f])\d(?:[ ._/\-\u00a0\u2010-\u2015\u202f]{0,3}\d){10,}(?![0-9A-Fa-f])"
)


def blank_numbers(text: str) -> str:
    """Return the text with ``#`` for each number that could be a person's, however it is written:
    11 digits or more, with up to three points, blanks, dashes, strokes or low lines between two.
    """
    return _LONG_NUMBER.sub("#", text)


def is_digits(text: str) -> bool:
    """Return whether ``text`` is made of the digits 0 to 9 and of nothing else."""
    return text.isascii() and text.isdigit()


def whole_number(text: str) -> int:
    """Return a whole number that is written with digits alone, perhaps behind a minus.

    :raises ValueError: for anything else, as for blanks and low lines, which ``int`` takes
    """
    if not is_digits(text.removeprefix("-")):
        raise ValueError("not a whole number")
    return int(text)


def decimal_number(text: str) -> float:
    """Return a number that may have a fraction or an exponent.

    :raises ValueError: for anything else, and for the digits of other scripts
    """
    if not text.isascii():
        raise ValueError("not a number")
    return float(text)
