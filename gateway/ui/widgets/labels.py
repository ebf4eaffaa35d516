"""Words on the screen: on one line, wrapped, or fitted to the room that there is; and whether they
can be read whole.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from gateway.ui.text.translate import aligned
from gateway.ui.widgets.theme import Theme

if TYPE_CHECKING:
    # a part that fits is one, by its other base
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object

LEAST_SCALE = 0.5
STEP = 0.05
_WRAP = int(Qt.TextFlag.TextWordWrap)
_UNBOUNDED = 100_000


class Label(QLabel):
    """Words in one of the theme's types. With ``wrap`` it grows downwards; without, it stands on
    one line.
    """

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = True) -> None:
        super().__init__()
        self.setFont(theme.font(font))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def setText(self, text: str) -> None:
        """Show ``text``, from the side where a line of the language in use begins."""
        super().setText(aligned(text))

    def show_text(self, text: str) -> None:
        """Show ``text``; an empty text takes no room."""
        self.setText(text)
        self.setVisible(bool(text))


class Fitting(_Widget):
    """A part that sets its words anew whenever its room changes: in :meth:`fit`, which is its own.

    ``roomed``: whether its room is known. To measure words before that would only cost time.
    """

    roomed = False

    def fit(self) -> None:
        """Set the words into the room that there is."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew."""
        super().resizeEvent(event)
        self.roomed = True
        self.fit()


class FittedLabel(Fitting, Label):
    """Words that fill the room they are given: at the theme's size where that fits, smaller where a
    language needs more.
    """

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = False) -> None:
        super().__init__(theme, font, tone=tone, wrap=wrap)
        self._theme = theme
        self._type = font
        self._whole = ""
        vertical = QSizePolicy.Policy.Expanding if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)

    def sizeHint(self) -> QSize:
        """One line at the theme's size."""
        font = self._theme.font(self._type)
        return QSize(
            QFontMetrics(font).horizontalAdvance(self._whole) + 2, line_height(font, self._whole)
        )

    def minimumSizeHint(self) -> QSize:
        """One line at the smallest size; any width."""
        if not self.wordWrap():
            return QSize(1, self.sizeHint().height())
        return QSize(1, line_height(self._theme.font(self._type, LEAST_SCALE), self._whole))

    def hasHeightForWidth(self) -> bool:
        """``False``: the room is given, the words fit themselves into it."""
        return False

    def setText(self, text: str) -> None:
        """Show ``text``, fitted."""
        self._whole = text
        self.setAccessibleName(text)
        self.fit()
        self.updateGeometry()

    def fit(self) -> None:
        """Set the size of the type anew."""
        shown = self._whole
        if self.roomed:
            room = self.contentsRect().size()
            font = fitted(self._theme, self._type, shown, room, wrap=self.wordWrap())
            if font != self.font():
                self.setFont(font)
            # a name longer than any screen ends in dots
            if not self.wordWrap() and room.width() > 1:
                shown = QFontMetrics(font).elidedText(
                    shown, Qt.TextElideMode.ElideRight, room.width()
                )
        if aligned(shown) != self.text():
            super().setText(shown)

    def reads_whole(self) -> bool:
        """Whether every word can be read."""
        return fits(
            self._whole, QFontMetrics(self.font()), self.contentsRect().size(), wrap=self.wordWrap()
        )


def line_height(font: QFont, text: str) -> int:
    """The pixels that a line of ``text`` is high: letters of another script are taken from a font
    with taller lines.
    """
    metrics = QFontMetrics(font)
    return max(
        metrics.height(),
        metrics.boundingRect(QRect(0, 0, _UNBOUNDED, _UNBOUNDED), 0, text).height(),
    )


def has_tall_letters(font: QFont, text: str) -> bool:
    """Whether ``text`` has letters of a script whose lines are taller than Latin's, as Arabic's
    are.
    """
    # by the same measure: the font's own height is rounded otherwise
    return line_height(font, text) > line_height(font, "X")


def wrapped(text: str, metrics: QFontMetrics, width: int) -> QSize:
    """The pixels that ``text`` takes when its lines are broken at ``width``; wider where a single
    word is.
    """
    return metrics.boundingRect(QRect(0, 0, width, _UNBOUNDED), _WRAP, text).size()


def fits(text: str, metrics: QFontMetrics, room: QSize, *, wrap: bool) -> bool:
    """Whether ``text`` can be read whole in ``room`` pixels."""
    flags = _WRAP if wrap else 0
    bounds = metrics.boundingRect(
        QRect(0, 0, room.width() if wrap else _UNBOUNDED, _UNBOUNDED), flags, text
    )
    return bounds.width() <= room.width() and bounds.height() <= room.height()


def fitted(theme: Theme, token: str, text: str, room: QSize, *, wrap: bool) -> QFont:
    """The type ``token``, made smaller until ``text`` can be read whole in ``room``, but not under
    half.
    """
    font = theme.font(token)
    if not text or room.width() <= 1:
        return font
    metrics, scale = QFontMetrics(font), 1.0
    # a line shrinks with its type, so most of the steps need no measuring
    if not wrap:
        whole = metrics.boundingRect(QRect(0, 0, _UNBOUNDED, _UNBOUNDED), 0, text).size()
        share = min(room.width() / max(1, whole.width()), room.height() / max(1, whole.height()))
        scale -= STEP * max(0, math.floor((1 - share) / STEP) - 1)
        scale = max(scale, LEAST_SCALE)
    found = largest(
        lambda size: fits(text, QFontMetrics(theme.font(token, size)), room, wrap=wrap),
        LEAST_SCALE,
        scale,
    )
    return theme.font(token, LEAST_SCALE if found is None else found)


def largest(fitting: Callable[[float], bool], least: float, most: float = 1.0) -> float | None:
    """The largest scale that is ``fitting``, in steps from ``most`` down to ``least``; ``None``
    where not even that is.

    Halved, not stepped through: each size that is tried costs the first time, since its letters are
    made then.
    """
    if fitting(most):
        return most
    low, high = 0, max(0, round((most - least) / STEP))
    if not high or not fitting(most - high * STEP):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if fitting(most - middle * STEP):
            high = middle
        else:
            low = middle
    return most - high * STEP
