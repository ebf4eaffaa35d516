"""Make texts that a spreadsheet takes for nothing but a text."""

from __future__ import annotations

import re
import unicodedata

# how a text begins that a spreadsheet would take for a formula
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
# controls, signs that turn the direction, halves of surrogate pairs, line ends
_STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")


def one_line(text: str) -> str:
    """Return a text on one line, without what steers a program or turns the direction."""
    # nearly all are, and a month has hundreds of thousands
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    kept = (" " if unicodedata.category(each) in _STEERING else each for each in text)
    # French signs keep the blank that does not break
    return re.sub(" {2,}", " ", "".join(kept)).strip()


def csv_text(text: str) -> str:
    """Return a text for a file without types: an apostrophe stands before what is no formula."""
    kept = one_line(text)
    return f"'{kept}" if kept.startswith(_FORMULA) else kept
