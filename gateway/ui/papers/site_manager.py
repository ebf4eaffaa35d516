"""Draw the site manager's page: twelve pictures of a day, each with a time and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from gateway.ui.papers import words
from gateway.ui.papers.paper import Paper, Style
from gateway.ui.papers.screens import ScreenPictures
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate

_TITLE = Style(8, 5.5, bold=True, role="H1")
_HEADING = Style(4.8, 3.9, bold=True, role="H2")
_TEXT = Style(3.6, 3.1)
_BODY = Style(4.4, 3.4)

_LEFT, _WIDTH, _GAP = 12.0, 186.0, 5.0
_COLUMNS = 3
_COLUMN = (_WIDTH - (_COLUMNS - 1) * _GAP) / _COLUMNS
# narrower than its column, so that the sentence under it has five lines
_PICTURE = QSizeF(54, 33.75)
_TOP, _ROW, _HEADING_HIGH = 28.0, 63.0, 6.4

# each part of the day, and the screen that it shows
_DAY = {
    "open": "closed",
    "code": "opened",
    "green": "confirmed",
    "white": "remark",
    "red": "refused",
    "missing": "missing",
    "reminder": "reminder",
    "visitors": "visitors",
    "remarks": "remarks",
    "evacuation": "evacuation",
    "internet": "saved",
    "close": "closing",
}


def draw(size: str, screens: ScreenPictures) -> Paper:
    """Return the page in the language of ``screens``, one of those that it is written in.

    :raises ValueError: when a text has no room.
    """
    pictures = {part: screens.take(name) for part, name in _DAY.items()}
    buttons = _buttons()
    own = {
        name: text.format(**buttons)
        for name, text in words.read(screens.language, words.SITE_MANAGER).items()
    }
    paper = Paper(size, screens.language, own["title"], right_to_left=screens.is_right_to_left)
    paper.tape(10, _LEFT, _WIDTH, 4)
    paper.text(own["title"], QRectF(_LEFT, 15.5, _WIDTH, 11), _TITLE)
    for place, (part, picture) in enumerate(pictures.items()):
        corner = QPointF(
            _LEFT + place % _COLUMNS * (_COLUMN + _GAP), _TOP + place // _COLUMNS * _ROW
        )
        paper.text(own[part], QRectF(corner, QSizeF(_COLUMN, _HEADING_HIGH)), _HEADING)
        box = QRectF(corner + QPointF(0, _HEADING_HIGH), _PICTURE)
        paper.picture(picture, box)
        under = QRectF(corner.x(), box.bottom() + 0.8, _COLUMN, 0)
        under.setBottom(corner.y() + _ROW - 0.8)
        paper.text(own[f"{part}_text"], under, _TEXT)
    paper.text(own["technician"], QRectF(_LEFT, 280.5, 40, 7), _BODY)
    paper.line(QPointF(_LEFT + 42, 285), _WIDTH - 42)
    return paper


def _buttons() -> dict[str, str]:
    """Return the words of the screen that the sentences name."""
    return {
        "open_here": translate("Workplaces", "Yes, open here"),
        "refused": translate("Staff", "Refused"),
        "who_is_here": translate("Presence", "Who is here"),
        "remind": translate("Presence", "Remind the company"),
        "given": translate("Presence", "Given"),
        "visitor": translate("Visitor", "Visitor or delivery"),
        "today": translate("Staff", "Today"),
        "visitors": translate("Visitor", "Visitors"),
        "remarks": translate("Staff", "Remarks"),
        "forward": translate("Staff", "Forward to the company"),
        "dealt_with": translate("Staff", "Dealt with"),
        "saved": phrases.status_word("kept"),
        "outages": translate("Staff", "Outages"),
        "close_day": translate("Staff", "Close the day"),
        "yes_close": translate("Staff", "Yes, close"),
    }
