"""Every screen, in every language, at both sizes: nothing is cut off, nothing covers anything, everything has a name."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from gateway.flow import states
from gateway.ui import driver
from gateway.ui.parts import Button, FittedText, Tile, fits
from gateway.ui.theme import Theme
from gateway.ui.window import KioskWindow
from tests.ui.conftest import MakeWindow
from tests.ui.gallery import GALLERY, LANGUAGES, SIZES, in_language

_SIZE = QSize(1280, 800)


def _visible(window: QWidget, *kinds: type) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisible() and isinstance(one, kinds)]


def _on_window(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _cut_off(widget: QWidget) -> bool:
    if isinstance(widget, FittedText):
        return not widget.reads_whole()
    if isinstance(widget, QLabel):
        return not fits(widget.text(), QFontMetrics(widget.font()), widget.contentsRect().size(), wrap=widget.wordWrap())
    if isinstance(widget, Button):
        return not fits(widget.text(), QFontMetrics(widget.font()), widget.word_room(), wrap=False)
    return False


def _outside(window: QWidget, widget: QWidget) -> bool:
    parent = widget.parentWidget()
    beyond_parent = parent is not None and not parent.rect().contains(widget.geometry())
    return beyond_parent or not window.rect().contains(_on_window(window, widget))


def _faults(window: KioskWindow) -> list[str]:
    faults = []
    leaves = _visible(window, QLabel, Button, QLineEdit)
    for widget in _visible(window, QLabel, QAbstractButton, QLineEdit):
        said = widget.accessibleName() or widget.objectName() or getattr(widget, "text", str)()
        if _cut_off(widget):
            faults.append(f"cut off: {said} {widget.size().toTuple()}")
        if _outside(window, widget):
            faults.append(f"outside its place: {said} {widget.geometry().getRect()}")
    for one, other in combinations(leaves, 2):
        if _on_window(window, one).intersects(_on_window(window, other)):
            faults.append(
                f"covered: {one.accessibleName() or one.objectName()} and {other.accessibleName() or other.objectName()}"
            )
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_or_covered(make_window: MakeWindow, size: tuple[int, int], language: str) -> None:
    window = make_window(size)
    faults = {}
    for name in GALLERY:
        window.draw(in_language(name, language))
        found = _faults(window)
        if found:
            faults[name] = found
    assert not faults, "\n".join(f"{name}: {fault}" for name, found in faults.items() for fault in found)


@pytest.mark.parametrize("typed", ["", "ba", "zz"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_while_searching(make_window: MakeWindow, size: tuple[int, int], typed: str) -> None:
    window = make_window(size)
    for language in LANGUAGES:
        window.draw(in_language("employer-many", language))
        if not driver.visible(window, "letter-a"):
            driver.press(window, "search")
            for letter in typed:
                driver.press(window, f"letter-{letter}")
        window.draw(in_language("employer-many", language))
        for _ in range(3):  # layouts within layouts
            QApplication.processEvents()
        assert not _faults(window)


def test_the_symbols_of_the_keyboard_are_whole(make_window: MakeWindow) -> None:
    window = make_window(SIZES[1])
    window.draw(GALLERY["sign-in-wrong"])
    driver.press(window, "letter-layer")
    window.draw(GALLERY["sign-in-wrong"])
    assert not _faults(window)


def test_the_gallery_has_every_state() -> None:
    assert {type(state.screen) for state in GALLERY.values()} == set(get_args(states.Screen))


def test_everything_that_can_be_touched_has_a_name_and_an_accessible_name(window: KioskWindow) -> None:
    nameless = set()
    for name, state in GALLERY.items():
        window.draw(state)
        nameless |= {
            f"{name}: {type(one).__name__} {one.objectName()!r}"
            for one in _visible(window, Button, Tile, QLineEdit)
            if not (one.objectName() and one.accessibleName())
        }
    assert not nameless


def test_no_two_touchable_widgets_share_a_name(window: KioskWindow) -> None:
    for name, state in GALLERY.items():
        window.draw(state)
        names = [one.objectName() for one in _visible(window, Button, Tile, QLineEdit)]
        assert len(names) == len(set(names)), name


@pytest.mark.parametrize(("size", "dpi"), [((1280, 800), 149.0), ((1920, 1080), 120.0)])
def test_a_key_of_the_keypad_is_20_mm_or_more(make_window: MakeWindow, size: tuple[int, int], dpi: float) -> None:
    window = make_window(size, dpi)
    window.draw(GALLERY["keypad"])
    millimetre = dpi / 25.4
    for digit in range(10):
        key = window.findChild(Button, f"key-{digit}")
        assert key is not None
        assert key.width() >= round(20 * millimetre)
        assert key.height() >= round(20 * millimetre)


def test_a_lying_screen_does_not_break_the_theme(make_window: MakeWindow) -> None:
    make_window()
    honest = Theme.load(dpi=149, size=_SIZE)
    assert Theme.load(dpi=2000, size=_SIZE).unit == Theme.load(dpi=1, size=_SIZE).unit >= honest.unit
    assert Theme.load(dpi=75, size=_SIZE).unit < honest.unit  # a huge, coarse screen: bounded growth
