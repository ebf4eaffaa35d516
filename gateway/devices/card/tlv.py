"""Parse the simple TLV of the eID card's text files: strict and bounded, against hostile cards.

One byte of tag, a length in which each byte FF adds 255, then the value; zeros after the last
element are padding. Source: the card's public file specification, as docs/domain.md tells.
"""

from __future__ import annotations

# bytes; the largest identity file seen has about 330
MAX_FILE = 4096
MAX_ELEMENTS = 64
_MORE = 0xFF


class TlvError(ValueError):
    """Tell that bytes are no TLV file: what is wrong and where, never what stands there."""


def parse(data: bytes) -> dict[int, bytes]:
    """Return the elements of a whole file by tag, in the file's order.

    :raises TlvError: when the file is too long, breaks off, repeats a tag or has too many.
    """
    if len(data) > MAX_FILE:
        raise TlvError(f"longer than {MAX_FILE} bytes")
    elements: dict[int, bytes] = {}
    at = 0
    while at < len(data) and not _is_padding(data, at):
        tag = data[at]
        start, length = _length(data, at + 1)
        value = data[start : start + length]
        if len(value) < length:
            raise TlvError(f"breaks off in the element at {at}")
        if tag in elements:
            raise TlvError(f"tag {tag:02X} stands twice, again at {at}")
        elements[tag] = value
        if len(elements) > MAX_ELEMENTS:
            raise TlvError(f"more than {MAX_ELEMENTS} elements")
        at = start + length
    return elements


def end_of_elements(data: bytes) -> int | None:
    """Return where elements end and padding begins; ``None`` where it breaks off or holds none."""
    try:
        elements = parse(data)
    except TlvError:
        return None
    return sum(map(_size, elements.values())) or None


def is_complete(data: bytes) -> bool:
    """Return whether the beginning of a file ends in padding, so that no element can follow."""
    if not data.endswith(b"\0\0"):
        return False
    last = end_of_elements(data)
    return last is not None and last < len(data)


def _is_padding(data: bytes, at: int) -> bool:
    return data[at] == 0 and not any(data[at:])


def _length(data: bytes, at: int) -> tuple[int, int]:
    """Return where the value begins and how long it is, for a length field at ``at``."""
    length = 0
    while at < len(data):
        length += data[at]
        at += 1
        if data[at - 1] != _MORE:
            return at, length
    raise TlvError("breaks off in a length")


def _size(value: bytes) -> int:
    """Return how many bytes an element with this value takes."""
    return 1 + len(value) // _MORE + 1 + len(value)
