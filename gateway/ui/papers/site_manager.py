"""Draw the site manager's page: five pictures of a day with the kiosk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from gateway.ui.papers import words
from gateway.ui.papers.paper import Paper, Style
from gateway.ui.papers.screens import ScreenPictures
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate

_TITLE = Style(8, 5.5, bold=True, role="H1")
_NUMBER = Style(4.6, 4.6, bold=True, colour="#ffffff", centred=True)
_HEADING = Style(5.4, 4, bold=True, role="H2")
_BODY = Style(4.4, 3.4)
_CAPTION = Style(3.6, 3.1)

_LEFT, _WIDTH, _GAP = 12.0, 186.0, 6.0
# a picture beside its words, and one of three
_BESIDE, _THIRD = 66.0, (_WIDTH - 2 * _GAP) / 3
_RATIO = 1.6


def draw(size: str, screens: ScreenPictures) -> Paper:
    """Return the page in the language of ``screens``, one of those that it is written in.

    :raises ValueError: when a text has no room.
    """
    pictures = {name: screens.take(name) for name in _NAMES}
    own = words.read(screens.language, words.SITE_MANAGER)
    buttons = {
        "open_here": translate("Workplaces", "Yes, open here"),
        "refused": translate("Staff", "Refused"),
        "saved": phrases.status_word("kept"),
        "close_day": translate("Staff", "Close the day"),
        "yes_close": translate("Staff", "Yes, close"),
    }
    own = {name: text.format(**buttons) for name, text in own.items()}
    paper = Paper(size, screens.language, own["title"], right_to_left=screens.is_right_to_left)
    paper.tape(10, _LEFT, _WIDTH, 4)
    paper.text(own["title"], QRectF(_LEFT, 16, _WIDTH, 12), _TITLE)
    top = 29.0
    for number, (name, part) in enumerate(_DAY, 1):
        if name:
            box = QRectF(_LEFT, top, _BESIDE, _BESIDE / _RATIO)
            paper.picture(pictures[name], box)
            left = _LEFT + _BESIDE + _GAP
            beside = QRectF(left, top - 1, _LEFT + _WIDTH - left, box.height() + 1)
            high = _heading(paper, number, own[part], beside)
            beside.setTop(beside.top() + high + 1)
            paper.text(own[f"{part}_text"], beside, _BODY)
            top += box.height() + 4.5
        else:
            top += _heading(paper, number, own[part], QRectF(_LEFT, top - 1, _WIDTH, 8)) + 1
            for place, (taken, colour) in enumerate(_RESULTS):
                box = QRectF(_LEFT + place * (_THIRD + _GAP), top, _THIRD, _THIRD / _RATIO)
                paper.picture(pictures[taken], box)
                under = QRectF(box.left(), box.bottom() + 1, _THIRD, 18)
                paper.text(own[colour], under, _CAPTION)
            top += _THIRD / _RATIO + 21
    paper.text(own["technician"], QRectF(_LEFT, 280, 40, 7), _BODY)
    paper.line(QPointF(_LEFT + 42, 285), _WIDTH - 42)
    return paper


# screen and sentences of each part of the day; the middle one has three screens
_DAY = (
    ("closed", "open"),
    ("opened", "code"),
    ("", "colours"),
    ("saved", "internet"),
    ("closing", "close"),
)
_RESULTS = (("confirmed", "green"), ("remark", "white"), ("refused", "red"))
_NAMES = tuple(name for name, _part in (*_DAY, *_RESULTS) if name)


def _heading(paper: Paper, number: int, text: str, box: QRectF) -> float:
    """Write a number in a disc and the heading beside it; return the height."""
    paper.fill(QRectF(box.left(), box.top() + 0.4, 7, 7), "#0b0c0c", radius=3.5)
    paper.text(str(number), QRectF(box.left(), box.top() + 0.9, 7, 6.5), _NUMBER)
    beside = QRectF(box.left() + 9, box.top(), box.width() - 9, 15)
    return max(8.0, paper.text(text, beside, _HEADING))
