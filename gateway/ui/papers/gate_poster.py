"""Draw the poster for the gate: how to register, side by side in up to four languages.

It needs no window, so that the kiosk draws it while workers stand before the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from gateway.domain.model import Regime
from gateway.ui.papers import qr_code, words
from gateway.ui.papers.list_papers import PaperHead
from gateway.ui.papers.paper import Paper, Style, shortened
from gateway.ui.papers.report_words import readable
from gateway.ui.text.translate import Dictionary

_INK, _WHITE, _BLUE, _GREEN, _RED = "#0b0c0c", "#ffffff", "#003078", "#005a30", "#942514"
_LANGUAGE = Style(4.6, 3.0, bold=True, colour=_WHITE)
_TITLE = Style(6.4, 4.2, bold=True, role="H1")
_BODY = Style(4.8, 3.2)
_MEANING = Style(4.6, 3.0, bold=True)
_PLACE = Style(5.4, 4, bold=True)
_LEFT, _WIDTH, _GAP = 12.0, 186.0, 6.0
_TOP, _BOTTOM = 49.0, 252.0
_QR = 26.0
# a card, a form or a number; IN or OUT; green
_STRIP = ("card", "form", "keypad", "in", "out", "done")
_MEANS = (
    ("card", "Put your card in the reader"),
    ("form", "Show the QR code of your L1"),
    ("keypad", "Type your number"),
)
_DIRECTIONS = (("in", "IN", "I start work"), ("out", "OUT", "I stop or take a break"))


def draw(size: str, languages: Sequence[str], head: PaperHead, regime: Regime) -> Paper:
    """Return the poster on paper of ``size``; any thread may call it.

    :param languages: one to four.
    :raises ValueError: when a text has no room.
    :raises UserError: when the sentences cannot be read.
    """
    known = [Dictionary(language) for language in languages]
    title = words.read(languages[0], words.POSTER)["title"]
    paper = Paper(size, languages[0], title, right_to_left=False)
    paper.tape(10, _LEFT, _WIDTH, 5)
    _draw_strip(paper, regime)
    columns = 1 if len(known) == 1 else 2
    lines = -(-len(known) // columns)
    wide = (_WIDTH - (columns - 1) * _GAP) / columns
    high = (_BOTTOM - _TOP - (lines - 1) * _GAP) / lines
    for place, dictionary in enumerate(known):
        line, column = divmod(place, columns)
        box = QRectF(_LEFT + column * (wide + _GAP), _TOP + line * (high + _GAP), wide, high)
        _draw_language(paper, dictionary, box, regime)
    _draw_place(paper, head)
    paper.tape(284, _LEFT, _WIDTH, 5)
    return paper


def _draw_strip(paper: Paper, regime: Regime) -> None:
    """Draw the way of a registration in pictures, for who reads none of the languages."""
    icons = [name for name in _STRIP if regime is Regime.IN_OUT or name != "out"]
    step, side = _WIDTH / len(icons), 24.0
    for place, name in enumerate(icons):
        box = QRectF(_LEFT + place * step + (step - side) / 2, 20, side, side)
        ink, ground = {"in": (_WHITE, _GREEN), "done": (_WHITE, _GREEN)}.get(name, (_INK, _WHITE))
        paper.fill(box.adjusted(-2, -2, 2, 2), ground, edge=_INK if ground == _WHITE else _GREEN)
        paper.icon("tick" if name == "done" else name, box, ink, ground)


def _draw_language(paper: Paper, known: Dictionary, box: QRectF, regime: Regime) -> None:
    """Write one language into its box, from the top down."""
    own = words.read(known.language.code, words.POSTER)
    is_turned = known.language.right_to_left
    paper.fill(QRectF(box.left(), box.top(), box.width(), 8), _BLUE)
    named = QRectF(box.left() + 3, box.top() + 0.5, box.width() - 6, 9.5)
    paper.text(known.language.name, named, replace(_LANGUAGE, right_to_left=is_turned))
    top = box.top() + 9.8

    def write(text: str, style: Style, high: float, icon: str = "", colour: str = _INK) -> None:
        nonlocal top
        left = box.left()
        if icon:
            at = box.right() - 7.8 if is_turned else left
            paper.icon(icon, QRectF(at, top, 7.8, 7.8), colour)
            left += 0 if is_turned else 10.5
        width = box.width() - (10.5 if icon else 0)
        turned = replace(style, colour=colour, right_to_left=is_turned)
        written = paper.text(text, QRectF(left, top, width, high), turned)
        top += max(written, 7.8 if icon else 0) + 1.0

    write(own["title"], _TITLE, 14)
    for icon, text in _MEANS:
        write(known.look_up("Welcome", text), _BODY, 9, icon)
    if regime is Regime.IN_OUT:
        for icon, word, text in _DIRECTIONS:
            write(known.named(word, known.look_up("Direction", text)), _BODY, 9, icon)
    write(own["green"], _MEANING, (box.bottom() - top) / 2, colour=_GREEN)
    write(own["red"], _MEANING, box.bottom() - top, colour=_RED)


def _draw_place(paper: Paper, head: PaperHead) -> None:
    """Write which workplace it is, with its number as a QR code."""
    paper.line(QPointF(_LEFT, 254), _WIDTH, _INK)
    if not head.number:
        return
    qr_code.draw(paper, head.number, head.number, QRectF(_LEFT + _WIDTH - _QR, 256, _QR, _QR))
    width = _WIDTH - _QR - 6
    named = shortened(readable(head.place, 60), width, _PLACE)
    paper.text(named, QRectF(_LEFT, 260, width, 8), _PLACE)
    paper.text(head.number, QRectF(_LEFT, 269, width, 8), _PLACE)
