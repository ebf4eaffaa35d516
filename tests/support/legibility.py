"""Find what is wrong with a window as it is drawn: words cut off, too small or covered, and more.

The faults come from the real widgets, in the state that a picture is taken of: the tests ask here,
and so does ``make pictures``.
"""

from __future__ import annotations

from itertools import combinations
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from gateway.ui.screen import ScreenWidget
from gateway.ui.widgets.basics import Picture
from gateway.ui.widgets.labels import fits
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

# a drawing of lines can be recognised down to this size
SMALLEST_PICTURE_MM = 5.0


@runtime_checkable
class FitsItsText(Protocol):
    """Describe a widget that draws its own words and knows whether all of them can be read."""

    def fits_whole_text(self) -> bool:
        """Return whether every word can be read."""


def visible(window: QWidget, *kinds: type) -> list[QWidget]:
    """Return the widgets of these kinds that can be seen."""
    return [
        one for one in window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()
    ]


def on_window(window: QWidget, widget: QWidget) -> QRect:
    """Return where ``widget`` is, in the window's pixels."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def name_of(widget: QWidget) -> str:
    """Return the accessible name of ``widget``, else its name in the code, else its words."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return widget.accessibleName() or widget.objectName() or text or type(widget).__name__


def faults(window: QWidget, theme: Theme) -> list[str]:
    """Return a sentence for each part that a person could not read or reach."""
    texts = visible(window, QLabel, Button, QLineEdit)
    reading = [one for one in visible(window, QWidget) if isinstance(one, FitsItsText)]
    found = [
        f"cut off: {name_of(one)} {one.size().toTuple()}"
        for one in reading
        if not one.fits_whole_text()
    ]
    for widget in texts:
        if not isinstance(widget, FitsItsText) and _is_cut_off(widget):
            found.append(f"cut off: {name_of(widget)} {widget.size().toTuple()}")
        least = _theme_of(widget, theme).min_pixel_size
        if _has_text(widget) and widget.font().pixelSize() < least:
            found.append(
                f"set too small: {name_of(widget)} {widget.font().pixelSize()} of {least} pixels"
            )
    for widget in visible(window, QLabel, QAbstractButton, QLineEdit, Picture):
        if _is_outside(window, widget):
            found.append(f"outside its place: {name_of(widget)} {widget.geometry().getRect()}")
    found += [
        f"squeezed: a picture of {one.size().toTuple()} in {one.parentWidget().objectName()}"
        for one in visible(window, Picture)
        if min(one.width(), one.height()) < SMALLEST_PICTURE_MM * theme.unit
    ]
    leaves = [(one, on_window(window, one)) for one in (*texts, *visible(window, Tile))]
    for (one, here), (other, there) in combinations(leaves, 2):
        if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            found.append(f"covered: {name_of(one)} and {name_of(other)}")
    return found


def _theme_of(widget: QWidget, theme: Theme) -> Theme:
    """Return the theme of the widget's screen, else the window's: staff pages grow less."""
    one: QWidget | None = widget
    while one is not None:
        if isinstance(one, ScreenWidget):
            return one.theme
        one = one.parentWidget()
    return theme


def _has_text(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _is_cut_off(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return not fits(
            widget.text(),
            QFontMetrics(widget.font()),
            widget.contentsRect().size(),
            wrap=widget.wordWrap(),
        )
    if isinstance(widget, Button) and widget.text():
        return not fits(
            widget.text(), QFontMetrics(widget.font()), widget.available_text_size(), wrap=False
        )
    return False


def _is_outside(window: QWidget, widget: QWidget) -> bool:
    parent = widget.parentWidget()
    # what scrolls is larger than its place
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return not parent.rect().contains(widget.geometry()) or not window.rect().contains(
        on_window(window, widget)
    )
