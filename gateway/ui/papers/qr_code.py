"""Draw a QR code on paper."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF

from gateway.ui.papers.paper import Paper
from gateway.ui.widgets.qr_code import modules


def draw(paper: Paper, text: str, words: str, box: QRectF) -> None:
    """Draw a code of ``text`` in a square ``box``; ``words`` tell it.

    White has to stay around it, four of its modules wide.
    """
    rows = modules(text)
    step = box.height() / len(rows)
    with paper.figure(words, box):
        for y, row in enumerate(rows):
            x = 0
            for is_black, run in groupby(row):
                count = len(list(run))
                if is_black:
                    # a little over the next row: no hairline between them
                    left, top = box.left() + x * step, box.top() + y * step
                    bar = QRectF(left, top, count * step, step * 1.03)
                    paper.fill(bar, "#000000", radius=0)
                x += count
