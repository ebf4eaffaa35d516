"""Tag the pages of a PDF that Qt has written, so that a screen reader reads them.

Qt writes neither headings nor the order of reading, neither the language nor what a picture shows,
and the text of Arabic letters cannot be copied out of it. So the one who draws paints a mark, a dot
outside the page, before and after each part. The marks in Qt's pages become marked content here,
and the tree of the parts is added behind them, as an incremental update.
Source: ISO 32000-1, 7.5.6 "Incremental updates", 14.6 "Marked content", 14.7 "Logical structure",
14.9 "Accessibility support".
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

# of the dots; nothing else is painted there
_LEFT = -9000
_MARK = re.compile(rb"%d (\d+) 1 1 re\nf\n" % _LEFT)
_LETTER = re.compile(rb"%letter ([^\n]*\n)((?:[^\n]*\n)*?)(BT\n.*?ET\n)", re.DOTALL)
_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj", re.DOTALL)
_PAGE = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Page\n(.*?)>>\nendobj", re.DOTALL)
_CONTENT = re.compile(rb"/Contents (\d+) 0 R")
_TRAILER = re.compile(
    rb"/Size (\d+) \n(/Info \d+ 0 R\n/Root \d+ 0 R\n/ID \[.*?\]\n)>>\nstartxref\n(\d+)"
)


@dataclass(slots=True)
class Tags:
    """Collect the parts of each page in the order of reading.

    :param language: ISO 639-1 code.
    """

    language: str
    _marks: list[bytes] = field(default_factory=list)
    _pages: list[list[tuple[str, str]]] = field(default_factory=lambda: [[]])

    def next_page(self) -> None:
        """Let what follows stand on the next page."""
        self._pages.append([])

    def begin(self, painter: QPainter, role: str, alternative: str = "") -> None:
        """Begin a part: ``role`` is ``H1``, ``H2``, ``P`` or ``Figure``.

        :param alternative: what a picture shows.
        """
        parts = self._pages[-1]
        self._mark(painter, f"EMC\n/{role} <</MCID {len(parts)}>> BDC\n".encode())
        parts.append((role, alternative))

    def end(self, painter: QPainter) -> None:
        """End the part: what follows is ornament until the next one begins."""
        self._mark(painter, b"EMC\n/Artifact BMC\n")

    def letter(self, painter: QPainter, text: str) -> None:
        """Tell that the next drawing of letters, inside a part, reads ``text``."""
        self._mark(painter, b"%%letter /Span <</ActualText %s>> BDC\n" % _text(text))

    def _mark(self, painter: QPainter, content: bytes) -> None:
        painter.fillRect(QRectF(_LEFT, len(self._marks), 1, 1), QColor("black"))
        self._marks.append(content)

    def applied(self, document: bytes) -> bytes:
        """Return the document with its tags.

        :raises ValueError: when Qt writes another form of PDF, or the marks are not all there.
        """
        catalog, trailer = _CATALOG.search(document), _TRAILER.search(document)
        pages = list(_PAGE.finditer(document))
        contents = [_CONTENT.search(page[2]) for page in pages]
        if not (catalog and trailer and all(contents) and len(pages) == len(self._pages)):
            raise ValueError("the PDF has another form than the one that is known")
        streams = {int(found[1]): _stream(document, int(found[1])) for found in contents if found}
        marked, count = {}, 0
        for number, stream in streams.items():
            content, found = _MARK.subn(lambda mark: self._marks[int(mark[1])], stream)
            # a reader takes the font at the end of the marked content: it stands inside the
            # drawing's
            content = _LETTER.sub(rb"\2\1\3EMC\n", content)
            marked[number] = _compressed(b"/Artifact BMC\n" + content + b"EMC\n")
            count += found
        if count != len(self._marks):
            raise ValueError(f"{count} of {len(self._marks)} marks are in the pages")
        tree = int(trailer[1])
        objects = {
            int(catalog[1]): b"<<\n/Type /Catalog\n%s/Lang %s\n/MarkInfo <</Marked true>>\n"
            b"/ViewerPreferences <</DisplayDocTitle true>>\n/StructTreeRoot %d 0 R\n>>"
            % (catalog[2], _text(self.language), tree),
            **{
                int(page[1]): b"<<\n/Type /Page\n%s/StructParents %d\n/Tabs /S\n>>"
                % (page[2], place)
                for place, page in enumerate(pages)
            },
            **marked,
            **self._tree(tree, [int(page[1]) for page in pages]),
        }
        return document + _update(objects, len(document), trailer[2], int(trailer[3]))

    def _tree(self, first: int, pages: list[int]) -> dict[int, bytes]:
        """Return root, document, order of the marks and parts, as objects from ``first`` on."""
        parts: dict[int, bytes] = {}
        orders = []
        for page, on_page in zip(pages, self._pages, strict=True):
            numbers = range(first + 3 + len(parts), first + 3 + len(parts) + len(on_page))
            orders.append(_references(numbers))
            for place, (number, (role, alternative)) in enumerate(
                zip(numbers, on_page, strict=True)
            ):
                parts[number] = b"<</Type /StructElem /S /%s /P %d 0 R /Pg %d 0 R /K %d%s>>" % (
                    role.encode(),
                    first + 1,
                    page,
                    place,
                    b" /Alt %s" % _text(alternative) if alternative else b"",
                )
        order = b" ".join(b"%d [%s]" % (place, on_page) for place, on_page in enumerate(orders))
        return {
            first: b"<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>"
            % (first + 1, first + 2, len(pages)),
            first + 1: b"<</Type /StructElem /S /Document /P %d 0 R /K [%s]>>"
            % (first, _references(parts)),
            first + 2: b"<</Nums [%s]>>" % order,
            **parts,
        }


def _references(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _text(text: str) -> bytes:
    """Return a text as a PDF string in hexadecimal digits."""
    return b"<%s>" % ("\ufeff" + text).encode("utf-16-be").hex().encode()


def _stream(document: bytes, number: int) -> bytes:
    start = document.index(b"stream\n", document.index(b"\n%d 0 obj\n" % number)) + len(b"stream\n")
    return zlib.decompressobj().decompress(document[start:])


def _compressed(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    return b"<</Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream" % (len(packed), packed)


def _update(objects: dict[int, bytes], start: int, root: bytes, previous: int) -> bytes:
    """Return the objects, new or in place of older ones, with their places and the trailer.

    :param start: length of the document that they follow.
    :param root: the lines of the trailer that stay.
    :param previous: where the places of the older ones stand.
    """
    body, places = b"\n", b""
    for number, content in sorted(objects.items()):
        places += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return body + b"xref\n%strailer\n<<\n/Size %d\n%s/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        places,
        max(objects) + 1,
        root,
        previous,
        start + len(body),
    )
