"""The kiosk at work: hands on the glass and on a keyboard, the one timer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gateway.domain.events import (
    CardInserted,
    CardRead,
    CardRemoved,
    DayOpened,
    Kept,
    MeansChanged,
    QueueChanged,
    SignedIn,
    WorkerKnown,
)
from gateway.domain.model import Direction, Known, Means, Problem
from gateway.flow import actions as acts
from gateway.flow import effects as wanted
from gateway.flow import registration as visit
from gateway.flow import states
from gateway.flow.effects import Keep, OpenDay, Recall, Wish
from gateway.flow.states import State
from gateway.practice import finger as driver
from gateway.ui.controller import Kiosk
from gateway.ui.window import KioskWindow
from tests.support.gallery import BUSY, GALLERY, JAN, LINES, MANY, MORNING, NOT_OPEN, OPEN, WORKPLACE, WORKPLACES

Start = Callable[[State], Kiosk]
WELCOME = GALLERY["welcome"]


def test_a_worker_registers_with_a_card(start: Start, window: KioskWindow, wishes: list[Wish], qtbot: QtBot) -> None:
    kiosk = start(WELCOME)
    threading.Thread(target=lambda: [kiosk.post(CardInserted()), kiosk.post(CardRead(JAN))]).start()
    qtbot.waitUntil(lambda: any(isinstance(wish, Recall) for wish in wishes))
    kiosk.handle(WorkerKnown(kiosk.state.visit, Known(employer=WORKPLACE.companies[0])))
    assert "Jan P." in driver.words(window)
    driver.press(window, "in")
    keep = next(wish for wish in wishes if isinstance(wish, Keep))
    assert keep.draft.direction is Direction.IN
    kiosk.handle(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
    said = driver.words(window)
    assert "K7QM2X" in said
    assert "bewaard" in said
    assert "Neem uw kaart mee" in said
    kiosk.handle(CardRemoved())
    assert "Neem uw kaart mee" not in driver.words(window)


def test_the_keypad_by_mouse(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    kiosk = start(WELCOME)
    driver.press(window, "means-keypad")
    for digit in "850":
        driver.press(window, f"key-{digit}")
    assert isinstance(kiosk.state.screen, states.Typing)
    assert kiosk.state.screen.digits == "850"
    assert "Nog 8 cijfers" in driver.words(window)
    driver.press(window, "key-back")
    driver.press(window, "key-clear")
    assert kiosk.state.screen == states.Typing()
    for digit in "85011512354":
        driver.press(window, f"key-{digit}")
    assert "Er klopt een cijfer niet" in driver.words(window)
    with pytest.raises(driver.NotThere):
        driver.press(window, "next")
    driver.press(window, "key-back")
    driver.press(window, "key-5")
    driver.press(window, "next")
    recall = next(wish for wish in wishes if isinstance(wish, Recall))
    assert recall.person.number == "85011512355"
    assert recall.person.means is Means.KEYPAD


def test_the_keypad_by_a_real_keyboard(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    kiosk = start(WELCOME)
    driver.press(window, "means-keypad")
    driver.type_text(window, "85.01.15-123.559")
    driver.type_key(window, Qt.Key.Key_Return)
    assert not any(isinstance(wish, Recall) for wish in wishes)
    driver.type_key(window, Qt.Key.Key_Backspace)
    driver.type_key(window, Qt.Key.Key_Return)
    assert next(wish for wish in wishes if isinstance(wish, Recall)).person.number == "85011512355"
    kiosk.handle(acts.Back())
    kiosk.handle(CardRemoved())


def test_escape_leaves_the_keypad(start: Start, window: KioskWindow) -> None:
    kiosk = start(WELCOME)
    driver.press(window, "means-keypad")
    driver.type_key(window, Qt.Key.Key_Escape)
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_a_limosa_number_is_grouped_in_fours(start: Start, window: KioskWindow) -> None:
    start(replace(WELCOME, screen=states.Typing("2491")))
    assert "Nog 13 cijfers" in driver.words(window)


def test_a_scanner_that_types_presses_no_button(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    kiosk = start(GALLERY["direction-in"])
    driver.type_text(window, "12345 \r")
    driver.type_key(window, Qt.Key.Key_Return)
    assert isinstance(kiosk.state.screen, states.ChooseDirection)
    assert wishes == []


def test_the_staff_corner_wants_two_seconds(start: Start, window: KioskWindow, qtbot: QtBot) -> None:
    kiosk = start(WELCOME)
    driver.press(window, "staff-corner", hold_ms=300)
    assert isinstance(kiosk.state.screen, states.Welcome)
    corner = driver.find(window, "staff-corner")
    QTest.mousePress(corner, Qt.MouseButton.LeftButton, pos=corner.rect().center())
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.StaffGate))
    QTest.mouseRelease(corner, Qt.MouseButton.LeftButton)
    for digit in OPEN.staff_code:
        driver.press(window, f"key-{digit}")
    assert isinstance(kiosk.state.screen, states.Staff)


def test_a_wrong_staff_code_counts_down_and_takes_no_keys(start: Start, window: KioskWindow, qtbot: QtBot) -> None:
    kiosk = start(replace(WELCOME, screen=states.StaffGate()))
    driver.type_text(window, "000000")
    assert isinstance(kiosk.state.screen, states.StaffGate)
    assert kiosk.state.screen.locked_s == 2
    driver.type_text(window, OPEN.staff_code)
    assert isinstance(kiosk.state.screen, states.StaffGate)
    with pytest.raises(driver.NotThere):
        driver.press(window, "key-4")
    qtbot.waitUntil(lambda: not kiosk.state.screen.locked_s)  # type: ignore[union-attr]
    driver.press(window, "key-4")
    assert kiosk.state.screen == states.StaffGate("4")


def test_the_timer_goes_home(start: Start, window: KioskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "IDLE_S", 0.01)
    kiosk = start(WELCOME)
    driver.press(window, "means-keypad")
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.Welcome))


def test_signing_in_with_the_keyboard_on_the_screen(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    kiosk = start(replace(WELCOME, kiosk=NOT_OPEN, screen=states.Closed()))
    driver.press(window, "open-day")
    for key in "linde":
        driver.press(window, f"letter-{key}")
    driver.press(window, "sign-in")  # no password yet: goes there
    for key in ("a", "shift", "z", "e", "layer", "é", "&", "layer", "1", "x", "back", "space"):
        driver.press(window, f"letter-{key}")
    driver.press(window, "sign-in")
    asked = next(wish for wish in wishes if isinstance(wish, wanted.LogIn))
    assert (asked.user, asked.password) == ("linde", "aZeé&1 ")
    kiosk.handle(SignedIn("linde", WORKPLACES))
    driver.press(window, f"workplace-{WORKPLACE.number}")
    assert any(isinstance(wish, OpenDay) for wish in wishes)
    kiosk.handle(DayOpened("linde", WORKPLACE, "480217"))
    assert "480 217" in driver.words(window)
    driver.press(window, "continue")
    assert isinstance(kiosk.state.screen, states.Welcome)
    assert [field.text() for field in window.findChildren(QLineEdit)] == ["", ""]


def test_the_password_is_hidden_until_asked(start: Start, window: KioskWindow) -> None:
    start(GALLERY["sign-in"])
    field = driver.find(window, "password")
    driver.type_text(window, "secret")
    assert field.property("displayText") != "secret"
    driver.press(window, "show-password")
    assert field.property("displayText") == "secret"


def test_a_means_that_goes_disappears_and_comes_back(start: Start, window: KioskWindow) -> None:
    kiosk = start(WELCOME)
    wide = driver.find(window, "means-card").width()
    kiosk.handle(MeansChanged(Means.CARD, False, Problem.NO_READER))
    assert not driver.visible(window, "means-card")
    assert driver.find(window, "means-form").width() == wide
    assert "Geen kaartlezer" in driver.words(window)
    kiosk.handle(MeansChanged(Means.CARD, True))
    assert driver.find(window, "means-card").width() == wide


def test_the_language_changes_at_a_touch(start: Start, window: KioskWindow) -> None:
    start(WELCOME)
    driver.press(window, "language-fr")
    assert "Insérez votre carte" in driver.words(window)
    assert driver.find(window, "language-fr").property("chosen") is True
    driver.press(window, "language-nl")
    assert "Steek uw kaart" in driver.words(window)


def test_a_company_is_found_by_a_few_letters(start: Start, window: KioskWindow) -> None:
    state = replace(WELCOME, kiosk=replace(OPEN, workplace=replace(WORKPLACE, companies=MANY)))
    kiosk = start(replace(state, screen=states.ChooseEmployer(JAN, Known(), MANY)))
    driver.press(window, "page-after")
    driver.press(window, "page-before")
    driver.press(window, "search")
    for key in "bati":
        driver.press(window, f"letter-{key}")
    driver.press(window, f"employer-{next(one for one in MANY if one.name.startswith('Bâti')).number}")
    assert isinstance(kiosk.state.screen, states.ChooseDirection)
    driver.press(window, "other-employer")
    driver.type_text(window, "zzz")
    assert "Geen bedrijf" in driver.words(window)


def test_a_row_that_is_touched_stays_while_the_foot_changes(start: Start, window: KioskWindow) -> None:
    kiosk = start(GALLERY["employer"])
    tile = driver.find(window, f"employer-{WORKPLACE.companies[0].number}")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    kiosk.handle(QueueChanged(BUSY))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    assert isinstance(kiosk.state.screen, states.ChooseDirection)


def _touch(widget: QWidget, kinds: tuple[QEvent.Type, ...]) -> None:
    """Mouse events as the window system sends them, 50 ms apart."""
    middle = QPointF(widget.rect().center())
    for step, kind in enumerate(kinds):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        at = widget.mapToGlobal(middle)
        event = QMouseEvent(kind, middle, at, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(1_000_000 + step * 50)
        QApplication.sendEvent(widget, event)


def test_a_glove_that_bounces_does_not_answer_the_next_screen(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    """The second touch of two, on a door that the first one has not touched."""
    start(GALLERY["direction-in"])
    _touch(driver.find(window, "out"), (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease))
    assert wishes == []


def test_the_same_key_twice_in_a_row_counts_twice(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, screen=states.Typing()))
    press, release, again = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick
    _touch(driver.find(window, "key-1"), (press, release, again, release))
    assert kiosk.state.screen == states.Typing("11")


def test_closing_the_day_is_asked_twice(start: Start, window: KioskWindow, wishes: list[Wish]) -> None:
    kiosk = start(replace(WELCOME, screen=states.Staff(LINES)))
    driver.press(window, "close-day")
    driver.press(window, "close-cancel")
    driver.press(window, "close-day")
    assert wishes == [wish for wish in wishes if isinstance(wish, wanted.Timer)]
    driver.press(window, "close-confirm")
    assert isinstance(wishes[-1], wanted.CloseDay)
    driver.press(window, "close-cancel")
    driver.press(window, "back")
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_staff_see_the_clock_and_the_flags(start: Start, window: KioskWindow) -> None:
    start(GALLERY["staff-clock"])
    said = driver.words(window)
    assert "loopt 15 minuten voor" in said
    assert driver.visible(window, "alarm")


def test_the_foot_follows_the_queue(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, kiosk=OPEN))
    assert "Alles verzonden" in driver.words(window)
    kiosk.handle(QueueChanged(BUSY))
    assert "3 registraties bewaard, worden verzonden" in driver.words(window)


def test_the_window_closes_only_when_allowed(window: KioskWindow) -> None:
    window.draw(WELCOME)
    window.allow_close = False
    assert not window.close()
    assert window.isVisible()
    window.allow_close = True
    assert window.close()


def test_nothing_typed_stays_behind_a_hidden_screen(start: Start, window: KioskWindow) -> None:
    kiosk = start(replace(WELCOME, screen=states.Typing("85011512355")))
    kiosk.handle(acts.Back())
    for widget in window.findChildren(QWidget):
        assert "123" not in f"{widget.property('text')}{widget.accessibleName()}", widget.objectName()
