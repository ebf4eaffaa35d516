"""Show words on one line, wrapped, or fitted to the room; and measure whether they fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from gateway.ui.text.translate import aligned
from gateway.ui.widgets.theme import Theme

if TYPE_CHECKING:
    # a class that fits is a widget, by its other base
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object

LEAST_SCALE = 0.5
STEP = 0.05
_WRAP = int(Qt.TextFlag.TextWordWrap)
_UNBOUNDED = 100_000


class Label(QLabel):
    """Show words in a font of the theme, on one line or, with ``wrap``, on as many as they need."""

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = True) -> None:
        super().__init__()
        self.setFont(theme.font(font))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def setText(self, text: str) -> None:
        """Show ``text`` from the side where a line of the language in use begins."""
        super().setText(aligned(text))

    def show_text(self, text: str) -> None:
        """Show ``text``; without text take no room."""
        self.setText(text)
        self.setVisible(bool(text))


class FitOnResize(_Widget):
    """Set the words of a widget anew, by :meth:`fit`, whenever its size changes.

    ``has_size``: whether the widget has been laid out; words are not measured before.
    """

    has_size = False

    def fit(self) -> None:
        """Set the words into the size that there is."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words anew."""
        super().resizeEvent(event)
        self.has_size = True
        self.fit()


class FittedLabel(FitOnResize, Label):
    """Show words at the theme's size where they fit, smaller where a language needs more room."""

    def __init__(self, theme: Theme, font: str, *, tone: str = "", wrap: bool = False) -> None:
        super().__init__(theme, font, tone=tone, wrap=wrap)
        self._theme = theme
        self._font_token = font
        self._text = ""
        vertical = QSizePolicy.Policy.Expanding if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)

    def sizeHint(self) -> QSize:
        """Return the size of one line at the theme's size."""
        font = self._theme.font(self._font_token)
        return QSize(
            QFontMetrics(font).horizontalAdvance(self._text) + 2, line_height(font, self._text)
        )

    def minimumSizeHint(self) -> QSize:
        """Return one line at the smallest size; any width will do."""
        if not self.wordWrap():
            return QSize(1, self.sizeHint().height())
        return QSize(1, line_height(self._theme.font(self._font_token, LEAST_SCALE), self._text))

    def hasHeightForWidth(self) -> bool:
        """Return ``False``: the words fit themselves into the height that is given."""
        return False

    def setText(self, text: str) -> None:
        """Show ``text``, fitted."""
        self._text = text
        self.setAccessibleName(text)
        self.fit()
        self.updateGeometry()

    def fit(self) -> None:
        """Set the font size anew."""
        shown = self._text
        if self.has_size:
            available = self.contentsRect().size()
            font = fitted(self._theme, self._font_token, shown, available, wrap=self.wordWrap())
            if font != self.font():
                self.setFont(font)
            # a name longer than any screen ends in dots
            if not self.wordWrap() and available.width() > 1:
                shown = QFontMetrics(font).elidedText(
                    shown, Qt.TextElideMode.ElideRight, available.width()
                )
        if aligned(shown) != self.text():
            super().setText(shown)

    def fits_whole_text(self) -> bool:
        """Return whether every word can be read."""
        return fits(
            self._text, QFontMetrics(self.font()), self.contentsRect().size(), wrap=self.wordWrap()
        )


def line_height(font: QFont, text: str) -> int:
    """Return the height in pixels of a line of ``text``: some scripts have taller lines."""
    metrics = QFontMetrics(font)
    return max(
        metrics.height(),
        metrics.boundingRect(QRect(0, 0, _UNBOUNDED, _UNBOUNDED), 0, text).height(),
    )


def has_tall_letters(font: QFont, text: str) -> bool:
    """Return whether ``text`` has letters of a script with taller lines than Latin, as Arabic."""
    # both by the same measure: the font's own height is rounded otherwise
    return line_height(font, text) > line_height(font, "X")


def wrapped(text: str, metrics: QFontMetrics, width: int) -> QSize:
    """Return the pixels of ``text`` with its lines broken at ``width``; wider for a wider word."""
    return metrics.boundingRect(QRect(0, 0, width, _UNBOUNDED), _WRAP, text).size()


def fits(text: str, metrics: QFontMetrics, available: QSize, *, wrap: bool) -> bool:
    """Return whether ``text`` can be read whole in ``available`` pixels."""
    flags = _WRAP if wrap else 0
    bounds = metrics.boundingRect(
        QRect(0, 0, available.width() if wrap else _UNBOUNDED, _UNBOUNDED), flags, text
    )
    return bounds.width() <= available.width() and bounds.height() <= available.height()


def fitted(theme: Theme, token: str, text: str, available: QSize, *, wrap: bool) -> QFont:
    """Return the font ``token``, made smaller until ``text`` fits, but not under half."""
    if not text or available.width() <= 1:
        return theme.font(token)
    scale = largest(
        lambda scale: fits(text, QFontMetrics(theme.font(token, scale)), available, wrap=wrap),
        LEAST_SCALE,
    )
    return theme.font(token, LEAST_SCALE if scale is None else scale)


def largest(fitting: Callable[[float], bool], least: float, most: float = 1.0) -> float | None:
    """Return the largest scale that is ``fitting``, in steps from ``most`` down to ``least``.

    The range is halved, not stepped through: a size that is tried for the first time costs most.

    :return: ``None`` where not even ``least`` is fitting.
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
