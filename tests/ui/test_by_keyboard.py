"""Test the kiosk without touch: Tab and the arrows reach every button, Enter or space presses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gateway.domain.events import Kept, SignedIn, WorkerRecalled
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import Direction, KnownWorker
from gateway.domain.staff_events import StaffCodeChecked, StaffSecretChecked
from gateway.flow import effects, states
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.ui import chrome
from gateway.ui.controller import Controller
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.touch import TouchTarget
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import JAN, MORNING, NAMELESS, NOT_OPEN, WORKPLACE, WORKPLACES
from tests.support.studio import MakeWindow

Start = Callable[[State], Controller]
TAB, ENTER, SPACE, RIGHT, LEFT = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
)


@pytest.fixture
def window(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[KioskWindow]:
    """Return a window that has the keyboard; a long press takes 20 ms."""
    monkeypatch.setattr(chrome, "LONG_PRESS_MS", 20)
    made = make_window()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused_name(window: KioskWindow) -> str:
    """Return the name of the widget that has the keyboard."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None and focused is not window else ""


def walk(window: KioskWindow, name: str, key: Qt.Key = TAB) -> None:
    """Press ``key`` until the keyboard is on ``name``."""
    seen = []
    while focused_name(window) != name:
        assert len(seen) < 60, f"{name} is not among {seen}"
        QTest.keyClick(QApplication.focusWidget() or window, key)
        seen.append(focused_name(window))


def push(window: KioskWindow, key: Qt.Key = ENTER) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


@pytest.mark.parametrize("name", ["welcome", "closed"])
def test_the_first_screen_has_no_ring(window: KioskWindow, qtbot: QtBot, name: str) -> None:
    """A ring leads who uses a keyboard; before the first key it would ask what is chosen there."""
    first = KioskWindow(window.theme, Languages(LANGUAGES), allow_close=True)
    qtbot.addWidget(first)
    first.draw(GALLERY[name])
    first.present(window.size())
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    assert focused_name(first) == ""
    push(first, TAB)
    assert focused_name(first)


def test_a_whole_visit(start: Start, window: KioskWindow, emitted: list[Effect]) -> None:
    kiosk = start(GALLERY["welcome"])
    walk(window, "means-keypad")
    push(window)
    assert isinstance(kiosk.state.screen, states.Typing)
    for digit in JAN.number:
        push(window, Qt.Key(ord(digit)))
    push(window)
    assert kiosk.state.screen == states.Reading(replace(NAMELESS, language=""))
    kiosk.handle(WorkerRecalled(kiosk.state.visit, KnownWorker()))
    assert isinstance(kiosk.state.screen, states.ChooseEmployer)
    walk(window, f"employer-{WORKPLACE.companies[1].number}", RIGHT)
    push(window, SPACE)
    walk(window, "out")
    push(window)
    keep = next(effect for effect in emitted if isinstance(effect, effects.Keep))
    assert (keep.draft.direction, keep.draft.employer) == (Direction.OUT, WORKPLACE.companies[1])
    kiosk.handle(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
    push(window)
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_the_day_is_opened_and_closed(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(replace(GALLERY["closed"], kiosk=NOT_OPEN))
    walk(window, "open-day")
    push(window)
    for letter in "linde":
        push(window, Qt.Key(ord(letter.upper())))
    walk(window, "password")
    push(window, Qt.Key.Key_X)
    push(window)
    assert isinstance(emitted[-1], effects.LogIn)
    kiosk.handle(SignedIn("linde", WORKPLACES))
    walk(window, f"workplace-{WORKPLACE.number}")
    push(window)
    walk(window, "open-here")
    push(window)
    assert isinstance(emitted[-1], effects.OpenDay)


def test_staff_come_in_and_go_out(
    start: Start, window: KioskWindow, emitted: list[Effect], qtbot: QtBot
) -> None:
    kiosk = start(GALLERY["welcome"])
    walk(window, "staff-corner")
    QTest.keyPress(QApplication.focusWidget() or window, SPACE)
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.StaffGate))
    for digit in "480217":
        push(window, Qt.Key(ord(digit)))
    kiosk.handle(StaffCodeChecked(is_right=True))
    assert isinstance(kiosk.state.screen, states.Staff)
    walk(window, "close-day")
    push(window)
    walk(window, "close-confirm")
    push(window)
    assert any(isinstance(effect, effects.CloseDay) for effect in emitted)


def test_the_program_is_ended(start: Start, window: KioskWindow, emitted: list[Effect]) -> None:
    kiosk = start(GALLERY["leaving"])
    walk(window, "leave-confirm")
    push(window)
    kiosk.handle(StaffSecretChecked(is_right=False))
    # the field has the keys already
    push(window, Qt.Key.Key_X)
    push(window)
    assert effects.CheckStaffSecret("x") in emitted
    kiosk.handle(StaffSecretChecked(is_right=True))
    assert emitted[-1] == effects.Leave()


def test_a_key_let_go_too_soon_is_no_staff(start: Start, window: KioskWindow) -> None:
    kiosk = start(GALLERY["welcome"])
    walk(window, "staff-corner")
    push(window, SPACE)
    QTest.qWait(60)
    assert isinstance(kiosk.state.screen, states.Welcome)


def test_a_language_is_chosen(start: Start, window: KioskWindow) -> None:
    kiosk = start(GALLERY["welcome"])
    walk(window, "languages-more")
    push(window)
    walk(window, "choose-hu")
    push(window)
    assert kiosk.state.language == "hu"


def test_every_button_is_reached_and_seen(window: KioskWindow) -> None:
    """Keys of the keypads on the screen are left out: a real keyboard has them."""
    for name, state in GALLERY.items():
        window.draw(state)
        shown = [
            one for one in window.findChildren(TouchTarget) if one.isVisible() and one.isEnabled()
        ]
        left_out = [one for one in shown if one.focusPolicy() is Qt.FocusPolicy.NoFocus]
        assert {one.objectName().partition("-")[0] for one in left_out} <= {"key", "letter"}, name
        targets = {one.objectName() for one in shown if one not in left_out}
        reached = set()
        for _ in range(len(targets) + 8):
            QTest.keyClick(QApplication.focusWidget() or window, TAB)
            reached.add(focused_name(window))
        assert targets <= reached, name


def test_a_ring_shows_where_the_keyboard_is(window: KioskWindow) -> None:
    window.draw(GALLERY["trouble-card-mute"])
    walk(window, "ok")
    ok = window.findChild(QWidget, "ok")
    assert isinstance(ok, QWidget)
    middle = ok.height() // 2
    focused = ok.grab().toImage()
    walk(window, "means-keypad")
    bare = ok.grab().toImage()
    edge = window.theme.px("focus")
    assert focused.pixelColor(edge, middle) == window.theme.colour("focus")
    assert bare.pixelColor(edge, middle) != window.theme.colour("focus")


def test_the_arrows_go_back_as_well(window: KioskWindow) -> None:
    window.draw(GALLERY["direction-in"])
    walk(window, "out", RIGHT)
    walk(window, "in", LEFT)
    assert focused_name(window) == "in"


def test_enter_presses_nothing_that_nobody_chose(start: Start, window: KioskWindow) -> None:
    for name in ("welcome", "direction-in", "employer", "closed", "staff"):
        kiosk = start(GALLERY[name])
        push(window)
        push(window, SPACE)
        assert kiosk.state == GALLERY[name]


def test_a_touch_leaves_no_button_to_the_keyboard(start: Start, window: KioskWindow) -> None:
    start(GALLERY["welcome"])
    QTest.mouseClick(window.findChild(QWidget, "language-fr"), Qt.MouseButton.LeftButton)
    assert focused_name(window) == ""


def test_a_key_held_down_presses_once(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(GALLERY["direction-in"])
    walk(window, "in")
    for _ in range(5):
        push(window)
    assert isinstance(kiosk.state.screen, states.Keeping)
    assert sum(isinstance(effect, effects.Keep) for effect in emitted) == 1
