"""Read text that people saved or piped in: UTF-8, with or without the mark that Windows sets."""

from __future__ import annotations

import codecs
from pathlib import Path

from gateway.system.files import read_regular

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class NotTextError(ValueError):
    """Say, as the end of a sentence, why bytes are no UTF-8 text."""


def is_utf_16(content: bytes) -> bool:
    """Return whether bytes are UTF-16 text, with its mark or without."""
    # without a mark every second byte of Latin text is zero
    return content.startswith(_UTF_16) or 0 < len(content) <= 3 * content.count(0)


def decode(content: bytes) -> str:
    """Return UTF-8 text without its byte order mark.

    :raises NotTextError: for UTF-16, which Windows PowerShell writes, and for anything else.
    """
    if is_utf_16(content):
        raise NotTextError("it is UTF-16 text; save it as UTF-8")
    try:
        return content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        raise NotTextError("it is not UTF-8 text") from None


def read(path: Path) -> str:
    """Return the text of a file, with its line ends as they are.

    :raises NotTextError: as :func:`decode` does.
    :raises OSError: when the file cannot be read.
    """
    return decode(read_regular(path))
