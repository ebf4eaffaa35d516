"""Test that green, red and remarks are touched away, and that the next number begins on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gateway.flow import states
from gateway.flow.kiosk_state import State
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY

Start = Callable[[State], Controller]
RESULTS = ("kept", "confirmed", "remarks", "refused", "again-notices", "trouble-card-copy")
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def part_under_finger(window: KioskWindow) -> tuple[QWidget, QPoint]:
    """Return a part of the screen beside the buttons, and the place on it."""
    place = QPoint(window.width() // 2, window.height() // 3)
    widget = window.childAt(place) or window
    return widget, widget.mapFrom(window, place)


@pytest.mark.parametrize("name", RESULTS)
def test_a_touch_anywhere_goes_on(start: Start, window: KioskWindow, name: str) -> None:
    kiosk = start(GALLERY[name])
    widget, place = part_under_finger(window)
    QTest.mouseClick(widget, _LEFT, pos=place)
    home = states.TakeCard() if GALLERY[name].kiosk.is_card_in else states.Welcome()
    assert kiosk.state.screen == home


@pytest.mark.parametrize("name", RESULTS)
def test_the_second_touch_of_a_bouncing_glove_does_not(
    start: Start, window: KioskWindow, name: str
) -> None:
    kiosk = start(GALLERY[name])
    widget, place = part_under_finger(window)
    bounce = QMouseEvent(
        QEvent.Type.MouseButtonDblClick,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        _LEFT,
        _LEFT,
        _NONE,
    )
    QApplication.sendEvent(widget, bounce)
    assert kiosk.state == GALLERY[name]


@pytest.mark.parametrize("name", RESULTS)
def test_a_digit_begins_the_next_number(start: Start, window: KioskWindow, name: str) -> None:
    kiosk = start(GALLERY[name])
    QTest.keyClick(window, "8")
    assert kiosk.state.screen == states.Typing("8")
