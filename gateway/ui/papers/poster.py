"""Draw the workers' poster: how to register, and what green and red mean."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from gateway.domain.model import Direction, Regime
from gateway.ui.papers import words
from gateway.ui.papers.paper import Paper, Style
from gateway.ui.papers.screens import ScreenPictures
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate

INK, WHITE, BLUE, GREEN, RED = "#0b0c0c", "#ffffff", "#003078", "#005a30", "#942514"

_TITLE = Style(13.5, 9, bold=True, role="H1")
_STEP = Style(7.5, 7.5, bold=True, colour=WHITE, centred=True, role="H2")
_HEADING = Style(6.2, 3.8, bold=True, role="H2")
_BODY = Style(4.6, 3.4)
_TILE = Style(9, 9, bold=True)
_MEANING = Style(5.6, 3.8, bold=True)

# left edge and width of all beside the numbers of the steps
_LEFT, _WIDTH, _GAP = 29.0, 169.0, 5.0


def draw(size: str, screens: ScreenPictures) -> Paper:
    """Return the poster in the language of ``screens`` on paper of ``size``.

    :raises ValueError: when a text has no room.
    """
    green, red = (screens.take(name) for name in ("confirmed", "refused"))
    own = words.read(screens.language, words.POSTER)
    paper = Paper(size, screens.language, own["title"], right_to_left=screens.is_right_to_left)
    paper.tape(10, 12, 186, 5)
    paper.text(own["title"], QRectF(12, 19, 186, 34), _TITLE)
    _step(paper, 1, 55)
    _means(paper, QRectF(_LEFT, 55, _WIDTH, 65), own["leave_card"])
    _step(paper, 2, 124)
    paper.text(own["choose"], QRectF(_LEFT, 125.5, _WIDTH, 13.5), _MEANING)
    _directions(paper, QRectF(_LEFT, 141, _WIDTH, 24))
    _step(paper, 3, 172)
    wide = (_WIDTH - _GAP) / 2
    for left, picture, text, colour in (
        (_LEFT, green, own["green"], GREEN),
        (_LEFT + wide + _GAP, red, own["red"], RED),
    ):
        paper.picture(picture, QRectF(left, 172, wide, wide / 1.6))
        paper.text(text, QRectF(left, 225, wide, 22), replace(_MEANING, colour=colour))
    paper.text(own["other"], QRectF(_LEFT, 248, _WIDTH, 12), _BODY)
    paper.icon("card-stuck", QRectF(_LEFT, 261, 11, 11))
    taken = translate("Done", "Take your card with you")
    paper.text(taken, QRectF(_LEFT + 15, 262, 68, 12), _MEANING)
    paper.text(own["site_manager"], QRectF(117, 262, 81, 10), _BODY)
    paper.line(QPointF(117, 277), 81)
    paper.tape(282, 12, 186, 5)
    return paper


def _step(paper: Paper, number: int, top: float) -> None:
    paper.fill(QRectF(12, top, 12, 12), INK, radius=6)
    paper.text(str(number), QRectF(12, top + 1.2, 12, 10.8), _STEP)


def _means(paper: Paper, box: QRectF, leave_card: str) -> None:
    """Draw the three ways to say who one is, the card in the colour that it has on the screen."""
    wide = (box.width() - 2 * _GAP) / 3
    digits = "11 digits on the back of your identity card, or 17 digits on your Limosa form"
    ways = (
        (
            "card",
            translate("Welcome", "Put your card in the reader"),
            (translate("Welcome", "Identity card, chip first"), leave_card),
        ),
        (
            "form",
            translate("Welcome", "Limosa form"),
            (
                translate("Welcome", "Show the QR code of your L1"),
                translate("Aiming", "About 15 to 20 cm from the camera"),
            ),
        ),
        ("keypad", translate("Welcome", "Type your number"), (translate("Typing", digits),)),
    )
    for place, (icon, heading, texts) in enumerate(ways):
        tile = QRectF(box.left() + place * (wide + _GAP), box.top(), wide, box.height())
        ink = INK if place else WHITE
        paper.fill(tile, WHITE if place else BLUE, edge=INK if place else BLUE)
        inside = tile.adjusted(4, 3, -4, -3)
        paper.icon(icon, QRectF(inside.left(), inside.top(), 17, 17), ink, WHITE if place else BLUE)
        left, top, width = inside.left(), inside.top() + 19, inside.width()
        top += paper.text(heading, QRectF(left, top, width, 16), replace(_HEADING, colour=ink)) + 1
        room = (inside.bottom() - top) / len(texts)
        for text in texts:
            top += paper.text(text, QRectF(left, top, width, room), replace(_BODY, colour=ink)) + 1


def _directions(paper: Paper, box: QRectF) -> None:
    wide = (box.width() - _GAP) / 2
    doors = (
        (Direction.IN, "in", translate("Direction", "I start work"), GREEN),
        (Direction.OUT, "out", translate("Direction", "I stop or take a break"), WHITE),
    )
    for place, (direction, icon, text, colour) in enumerate(doors):
        tile = QRectF(box.left() + place * (wide + _GAP), box.top(), wide, box.height())
        ink = INK if place else WHITE
        paper.fill(tile, colour, edge=ink if place else colour)
        paper.icon(icon, QRectF(tile.left() + 4, tile.top() + 4.5, 15, 15), ink, colour)
        left, width = tile.left() + 23, wide - 26
        word = phrases.direction_word(direction, Regime.IN_OUT)
        paper.text(word, QRectF(left, tile.top() + 0.6, width, 12.5), replace(_TILE, colour=ink))
        paper.text(text, QRectF(left, tile.top() + 13.2, width, 10), replace(_BODY, colour=ink))
