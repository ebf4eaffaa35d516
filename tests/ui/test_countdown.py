"""Test the countdown on the large button: seen, heard, run out by itself, stopped by a touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gateway.domain.model import Direction
from gateway.flow import actions
from gateway.flow.effects import Effect, Keep
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection, ConfirmDirection, Keeping
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.text.screen_speech import speech_of
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.visits import after, of_type, timeout

Start = Callable[[State], Controller]
COUNTED = GALLERY["direction-counted"]


def press(window: KioskWindow, name: str) -> None:
    """Lay a finger on a button, and do not lift it."""
    button = window.findChild(QPushButton, name)
    middle = QPointF(button.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonPress
    event = QMouseEvent(kind, middle, button.mapToGlobal(middle), left, left, none)
    QApplication.sendEvent(button, event)


def is_counting(kiosk: Controller) -> bool:
    """Return whether the direction is still to be kept by itself."""
    screen = kiosk.state.screen
    return isinstance(screen, ChooseDirection) and screen.left_s > 0


def test_it_runs_out_by_itself(
    start: Start, window: KioskWindow, emitted: list[Effect], qtbot: QtBot
) -> None:
    kiosk = start(COUNTED)
    assert "Automatisch over 2 seconden" in finger.visible_text(window)
    kiosk.handle(timeout(COUNTED))
    assert "Automatisch over 1 seconde" in finger.visible_text(window)
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, Keeping))
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [Direction.OUT]


def test_a_touch_on_the_large_button_keeps_at_once(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(COUNTED)
    finger.press(window, "out")
    assert isinstance(kiosk.state.screen, Keeping)
    assert len(of_type(emitted, Keep)) == 1


@pytest.mark.parametrize("name", ["in", "other-employer", "back"])
def test_a_finger_on_another_way_stops_it_before_it_is_lifted(
    start: Start, window: KioskWindow, name: str
) -> None:
    kiosk = start(COUNTED)
    press(window, name)
    assert isinstance(kiosk.state.screen, ChooseDirection)
    assert not is_counting(kiosk)
    assert "Automatisch" not in finger.visible_text(window)


def test_the_other_direction_is_chosen_with_one_touch(start: Start, window: KioskWindow) -> None:
    kiosk = start(COUNTED)
    finger.press(window, "in")
    # since IN stands already
    assert isinstance(kiosk.state.screen, ConfirmDirection)


def test_a_touch_beside_the_buttons_stops_it(start: Start, window: KioskWindow) -> None:
    kiosk = start(COUNTED)
    QTest.mouseClick(window.screen_for(ChooseDirection), Qt.MouseButton.LeftButton)
    assert not is_counting(kiosk)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_5])
def test_a_keyboard_stops_it(start: Start, window: KioskWindow, key: Qt.Key) -> None:
    kiosk = start(COUNTED)
    finger.type_key(window, key)
    assert isinstance(kiosk.state.screen, ChooseDirection)
    assert not is_counting(kiosk)


def test_it_does_not_run_out_behind_the_page_of_languages(
    start: Start, window: KioskWindow
) -> None:
    kiosk = start(COUNTED)
    window.choose_language()
    assert not is_counting(kiosk)
    assert not window.screen_for(ChooseDirection).isVisible()


def test_it_is_said_once(window: KioskWindow, qtbot: QtBot) -> None:
    """A screen reader that says each second would not come to what can be done."""
    window.draw(COUNTED)
    qtbot.waitUntil(lambda: window.announcements == 1)
    assert "OUT. Automatisch over 3 seconden" in window.screen_text
    later = after(COUNTED, timeout(COUNTED))
    assert isinstance(later.screen, ChooseDirection)
    assert speech_of(later) == speech_of(COUNTED) != ""
    window.draw(later)
    QApplication.processEvents()
    assert window.announcements == 1
    window.draw(after(later, actions.ScreenTouched()))
    qtbot.waitUntil(lambda: window.announcements == 2)
    assert "Automatisch" not in window.screen_text


def test_it_speaks_the_workers_language(window: KioskWindow) -> None:
    window.draw(in_language("direction-counted", "pl"))
    assert "Automatycznie za: 2 sekundy" in finger.visible_text(window)
