"""Test the kiosk at work: touches, keys, events of devices, the one timer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    Kept,
    MeansChanged,
    QueueChanged,
    WorkerRecalled,
)
from gateway.domain.model import Direction, KnownWorker, Means
from gateway.domain.problem import Problem
from gateway.domain.staff_events import StaffCodeChecked
from gateway.flow import actions, effects, identification, states
from gateway.flow.effects import Effect, Keep, RecallWorker
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import (
    BUSY,
    JAN,
    MANY,
    MORNING,
    OPEN,
    WORKPLACE,
)
from tests.support.gallery_staff_lists import LINES

Start = Callable[[State], Controller]
WELCOME = GALLERY["welcome"]


def test_a_worker_registers_with_a_card(
    start: Start, window: KioskWindow, emitted: list[Effect], qtbot: QtBot
) -> None:
    kiosk = start(WELCOME)
    threading.Thread(target=lambda: [kiosk.post(CardInserted()), kiosk.post(CardRead(JAN))]).start()
    qtbot.waitUntil(lambda: any(isinstance(effect, RecallWorker) for effect in emitted))
    kiosk.handle(WorkerRecalled(kiosk.state.visit, KnownWorker(employer=WORKPLACE.companies[0])))
    assert "Jan P." in finger.visible_text(window)
    finger.press(window, "in")
    keep = next(effect for effect in emitted if isinstance(effect, Keep))
    assert keep.draft.direction is Direction.IN
    kiosk.handle(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
    text = finger.visible_text(window)
    assert "K7QM2X" in text
    assert "opgeslagen" in text
    assert "Neem uw kaart mee" in text
    kiosk.handle(CardRemoved())
    assert "Neem uw kaart mee" not in finger.visible_text(window)


def test_the_keypad_by_mouse(start: Start, window: KioskWindow, emitted: list[Effect]) -> None:
    kiosk = start(WELCOME)
    finger.press(window, "means-keypad")
    for digit in "850":
        finger.press(window, f"key-{digit}")
    assert isinstance(kiosk.state.screen, states.Typing)
    assert kiosk.state.screen.digits == "850"
    assert "Nog 8 cijfers" in finger.visible_text(window)
    finger.press(window, "key-back")
    finger.press(window, "key-clear")
    assert kiosk.state.screen == states.Typing()
    for digit in "85011512354":
        finger.press(window, f"key-{digit}")
    assert "Dit nummer klopt niet" in finger.visible_text(window)
    with pytest.raises(finger.WidgetNotFoundError):
        finger.press(window, "next")
    finger.press(window, "key-back")
    finger.press(window, "key-5")
    finger.press(window, "next")
    recall = next(effect for effect in emitted if isinstance(effect, RecallWorker))
    assert recall.person.number == "85011512355"
    assert recall.person.means is Means.KEYPAD


def test_the_keypad_by_a_real_keyboard(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(WELCOME)
    finger.press(window, "means-keypad")
    finger.type_text(window, "85.01.15-123.559")
    finger.type_key(window, Qt.Key.Key_Return)
    assert not any(isinstance(effect, RecallWorker) for effect in emitted)
    finger.type_key(window, Qt.Key.Key_Backspace)
    finger.type_key(window, Qt.Key.Key_Return)
    assert (
        next(effect for effect in emitted if isinstance(effect, RecallWorker)).person.number
        == "85011512355"
    )
    kiosk.handle(actions.Back())
    kiosk.handle(CardRemoved())


def test_escape_leaves_the_keypad(start: Start, window: KioskWindow) -> None:
    kiosk = start(WELCOME)
    finger.press(window, "means-keypad")
    finger.type_key(window, Qt.Key.Key_Escape)
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_a_limosa_number_is_grouped_in_fours(start: Start, window: KioskWindow) -> None:
    start(replace(WELCOME, screen=states.Typing("2491")))
    assert "Nog 13 cijfers" in finger.visible_text(window)


def test_a_scanner_that_types_presses_no_button(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(GALLERY["direction-in"])
    finger.type_text(window, "12345 \r")
    finger.type_key(window, Qt.Key.Key_Return)
    assert isinstance(kiosk.state.screen, states.ChooseDirection)
    assert emitted == []


def test_the_staff_corner_wants_two_seconds(
    start: Start, window: KioskWindow, qtbot: QtBot
) -> None:
    kiosk = start(WELCOME)
    finger.press(window, "staff-corner", hold_ms=300)
    assert isinstance(kiosk.state.screen, states.Welcome)
    corner = finger.find(window, "staff-corner")
    QTest.mousePress(corner, Qt.MouseButton.LeftButton, pos=corner.rect().center())
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.StaffGate))
    QTest.mouseRelease(corner, Qt.MouseButton.LeftButton)
    for digit in "480217":
        finger.press(window, f"key-{digit}")
    kiosk.handle(StaffCodeChecked(is_right=True))
    assert isinstance(kiosk.state.screen, states.Staff)


def test_a_wrong_staff_code_counts_down_and_takes_no_keys(
    start: Start, window: KioskWindow, qtbot: QtBot
) -> None:
    kiosk = start(replace(WELCOME, screen=states.StaffGate()))
    finger.type_text(window, "000000")
    kiosk.handle(StaffCodeChecked(is_right=False, wait_s=2))
    assert isinstance(kiosk.state.screen, states.StaffGate)
    assert kiosk.state.screen.locked_s == 2
    finger.type_text(window, "480217")
    assert isinstance(kiosk.state.screen, states.StaffGate)
    with pytest.raises(finger.WidgetNotFoundError):
        finger.press(window, "key-4")
    qtbot.waitUntil(lambda: not kiosk.state.screen.locked_s)  # type: ignore[union-attr]
    finger.press(window, "key-4")
    assert kiosk.state.screen == states.StaffGate("4")


def test_the_timer_goes_home(
    start: Start, window: KioskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identification, "IDLE_S", 0.01)
    kiosk = start(WELCOME)
    finger.press(window, "means-keypad")
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.Welcome))


def test_a_means_that_goes_makes_way_and_comes_back(start: Start, window: KioskWindow) -> None:
    kiosk = start(WELCOME)
    wide = finger.find(window, "means-card").width()
    kiosk.handle(MeansChanged(Means.CARD, False, Problem.NO_READER))
    assert finger.find(window, "means-card").width() < wide
    assert finger.find(window, "means-form").width() == wide
    assert "Geen kaartlezer" in finger.visible_text(window)
    kiosk.handle(MeansChanged(Means.CARD, True))
    assert finger.find(window, "means-card").width() == wide


def test_the_language_changes_at_a_touch(start: Start, window: KioskWindow) -> None:
    start(WELCOME)
    finger.press(window, "language-fr")
    assert "Insérez votre carte" in finger.visible_text(window)
    assert finger.find(window, "language-fr").property("chosen") is True
    finger.press(window, "language-nl")
    assert "Steek uw kaart" in finger.visible_text(window)


def test_a_company_is_found_by_a_few_letters(start: Start, window: KioskWindow) -> None:
    state = replace(WELCOME, kiosk=replace(OPEN, workplace=replace(WORKPLACE, companies=MANY)))
    kiosk = start(replace(state, screen=states.ChooseEmployer(JAN, KnownWorker(), MANY)))
    finger.press(window, "all-companies")
    finger.press(window, "page-after")
    finger.press(window, "page-before")
    finger.press(window, "back")
    finger.press(window, "letter-b")
    finger.press(
        window, f"employer-{next(one for one in MANY if one.name.startswith('Bâti')).number}"
    )
    assert isinstance(kiosk.state.screen, states.ChooseDirection)
    finger.press(window, "other-employer")
    finger.type_text(window, "zzz")
    assert "Geen bedrijf" in finger.visible_text(window)


def test_a_row_that_is_touched_stays_while_the_foot_changes(
    start: Start, window: KioskWindow
) -> None:
    kiosk = start(GALLERY["employer"])
    tile = finger.find(window, f"employer-{WORKPLACE.companies[0].number}")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    kiosk.handle(QueueChanged(BUSY))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    assert isinstance(kiosk.state.screen, states.ChooseDirection)


def _touch(widget: QWidget, kinds: tuple[QEvent.Type, ...]) -> None:
    """Send mouse events as the window system does, 50 ms apart."""
    middle = QPointF(widget.rect().center())
    for step, kind in enumerate(kinds):
        held = (
            Qt.MouseButton.NoButton
            if kind is QEvent.Type.MouseButtonRelease
            else Qt.MouseButton.LeftButton
        )
        at = widget.mapToGlobal(middle)
        event = QMouseEvent(
            kind, middle, at, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier
        )
        event.setTimestamp(1_000_000 + step * 50)
        QApplication.sendEvent(widget, event)


def test_a_glove_that_bounces_does_not_answer_the_next_screen(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    """The second touch of two, on a door that the first one has not touched."""
    start(GALLERY["direction-in"])
    _touch(
        finger.find(window, "out"),
        (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease),
    )
    assert emitted == []


def test_the_same_key_twice_in_a_row_counts_twice(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, screen=states.Typing()))
    press, release, again = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    )
    _touch(finger.find(window, "key-1"), (press, release, again, release))
    assert kiosk.state.screen == states.Typing("11")


def test_closing_the_day_is_asked_twice(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(replace(WELCOME, screen=states.Staff(LINES)))
    finger.press(window, "close-day")
    finger.press(window, "close-cancel")
    finger.press(window, "close-day")
    assert not any(isinstance(effect, effects.CloseDay) for effect in emitted)
    finger.press(window, "close-confirm")
    assert isinstance(emitted[-1], effects.CloseDay)
    finger.press(window, "close-cancel")
    finger.press(window, "back")
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_staff_see_the_clock_and_the_flags(start: Start, window: KioskWindow) -> None:
    start(GALLERY["staff-clock"])
    text = finger.visible_text(window)
    assert "loopt 15 minuten voor" in text
    assert finger.is_visible(window, "alarm")


def test_the_foot_follows_the_queue(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, kiosk=OPEN))
    assert "Alles verzonden" in finger.visible_text(window)
    kiosk.handle(QueueChanged(BUSY))
    assert "3 registraties opgeslagen, worden verzonden" in finger.visible_text(window)


def test_the_window_closes_only_when_allowed(window: KioskWindow) -> None:
    window.draw(WELCOME)
    window.allow_close = False
    assert not window.close()
    assert window.isVisible()
    window.allow_close = True
    assert window.close()


def test_nothing_typed_stays_behind_a_hidden_screen(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, screen=states.Typing("85011512355")))
    kiosk.handle(actions.Back())
    for widget in window.findChildren(QWidget):
        assert "123" not in f"{widget.property('text')}{widget.accessibleName()}", (
            widget.objectName()
        )
