"""What is wrong with a window as it is drawn: words cut off, elided, too small or covered, parts
outside or squeezed.

Looked up in the tree of real widgets, in the state that a picture is taken of: the tests ask here,
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

# a drawing of lines is told apart down to here
SMALLEST_PICTURE_MM = 5.0


@runtime_checkable
class Reading(Protocol):
    """A part that writes its own words and knows whether all of them can be read."""

    def reads_whole(self) -> bool:
        """Whether every word can be read."""


def visible(window: QWidget, *kinds: type) -> list[QWidget]:
    """The widgets of these kinds that can be seen."""
    return [
        one for one in window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()
    ]


def on_window(window: QWidget, widget: QWidget) -> QRect:
    """Where ``widget`` is, in the window's pixels."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def called(widget: QWidget) -> str:
    """What a person would call ``widget``: its name for screen readers, else its name in the code,
    else its words.
    """
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return widget.accessibleName() or widget.objectName() or text or type(widget).__name__


def faults(window: QWidget, theme: Theme) -> list[str]:
    """A sentence for each thing that a person could not read or reach."""
    texts = visible(window, QLabel, Button, QLineEdit)
    reading = [one for one in visible(window, QWidget) if isinstance(one, Reading)]
    found = [
        f"cut off: {called(one)} {one.size().toTuple()}" for one in reading if not one.reads_whole()
    ]
    for widget in texts:
        if not isinstance(widget, Reading) and _cut_off(widget):
            found.append(f"cut off: {called(widget)} {widget.size().toTuple()}")
        least = _theme_of(widget, theme).min_pixel_size
        if _says(widget) and widget.font().pixelSize() < least:
            found.append(
                f"set too small: {called(widget)} {widget.font().pixelSize()} of {least} pixels"
            )
    for widget in visible(window, QLabel, QAbstractButton, QLineEdit, Picture):
        if _outside(window, widget):
            found.append(f"outside its place: {called(widget)} {widget.geometry().getRect()}")
    found += [
        f"squeezed: a picture of {one.size().toTuple()} in {one.parentWidget().objectName()}"
        for one in visible(window, Picture)
        if min(one.width(), one.height()) < SMALLEST_PICTURE_MM * theme.unit
    ]
    leaves = [(one, on_window(window, one)) for one in (*texts, *visible(window, Tile))]
    for (one, here), (other, there) in combinations(leaves, 2):
        if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            found.append(f"covered: {called(one)} and {called(other)}")
    return found


def _theme_of(widget: QWidget, theme: Theme) -> Theme:
    """The theme of the screen that ``widget`` is on, else the window's: text on a page for staff
    grows less.
    """
    one: QWidget | None = widget
    while one is not None:
        if isinstance(one, ScreenWidget):
            return one.theme
        one = one.parentWidget()
    return theme


def _says(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _cut_off(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return not fits(
            widget.text(),
            QFontMetrics(widget.font()),
            widget.contentsRect().size(),
            wrap=widget.wordWrap(),
        )
    if isinstance(widget, Button) and widget.text():
        return not fits(widget.text(), QFontMetrics(widget.font()), widget.text_room(), wrap=False)
    return False


def _outside(window: QWidget, widget: QWidget) -> bool:
    parent = widget.parentWidget()
    # what scrolls is larger than its place
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return not parent.rect().contains(widget.geometry()) or not window.rect().contains(
        on_window(window, widget)
    )
