"""Test scanners that act as keyboards, on the real window and on every screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gateway.domain.events import Kept, Scanned, WorkerRecalled
from gateway.domain.model import Direction, KnownWorker, Means, NumberKind, Person
from gateway.domain.problem import Problem
from gateway.flow import actions, states
from gateway.flow.effects import Effect, Keep, RecallWorker
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.keyboard_scanner import AFTER_MS, GAP_MS, MOST_KEYS, PAUSE_MS, KeyboardScanner
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import MORNING, OPEN
from tests.support.scanned_codes import CARD, LIMOSA, NATIONAL, URL

FORM = Person(LIMOSA, NumberKind.LIMOSA, Means.FORM)

Start = Callable[[State], Controller]
WELCOME = GALLERY["welcome"]
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
SCANNER_MS = 2
# between two keys of a person who types fast
PERSON_MS = 130
SCREENS = {type(state.screen): name for name, state in GALLERY.items()}


@pytest.fixture
def scans() -> list[str]:
    """Return the list of texts that were taken for codes."""
    return []


@pytest.fixture
def start_scanning(
    window: KioskWindow, start: Start, scans: list[str]
) -> Iterator[Callable[[State], Controller]]:
    """Return ``start_scanning(state)``: a kiosk in that state that listens to scanners."""
    guards: list[KeyboardScanner] = []

    def begin(state: State) -> Controller:
        kiosk = start(state)

        def on_scan(text: str) -> None:
            scans.append(text)
            kiosk.handle(Scanned(text))

        guards.append(KeyboardScanner(window, on_scan))
        return kiosk

    yield begin
    for guard in guards:
        guard.stop()


def handle(window: KioskWindow) -> QWindow:
    result = window.windowHandle()
    assert isinstance(result, QWindow)
    return result


class Keys:
    """Send keys as the window system does, each with its own time: a busy test types no slower."""

    moment_ms = 0

    @classmethod
    def click(cls, window: KioskWindow, key: str | Qt.Key, after_ms: int = 0) -> None:
        """Press and release a key, ``after_ms`` after the one before it, or now."""
        now_ms = time.monotonic_ns() // 1_000_000
        cls.moment_ms = cls.moment_ms + after_ms if after_ms else max(cls.moment_ms + 1, now_ms)
        text = key if isinstance(key, str) else ""
        code = Qt.Key(ord(key.upper())) if isinstance(key, str) else key
        shifted = (
            Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
        )
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, shifted, text)
            event.setTimestamp(cls.moment_ms)
            QApplication.sendEvent(handle(window), event)


def type_fast(window: KioskWindow, text: str, end: Qt.Key | None = ENTER) -> None:
    """Type as a scanner does: a key at once after the other."""
    for place, key in enumerate((*text, end) if end is not None else text):
        Keys.click(window, key, SCANNER_MS if place else 0)


def focus(window: KioskWindow, name: str, qtbot: QtBot) -> None:
    """Put the keyboard on the widget ``name``, as a person with a keyboard does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget = finger.find(window, name)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setFocus()
    assert widget.hasFocus()


def type_slowly(window: KioskWindow, text: str) -> None:
    for letter in text:
        Keys.click(window, letter)
        QTest.qWait(PERSON_MS)


@pytest.mark.parametrize("end", [ENTER, TAB, None], ids=["enter", "tab", "silence"])
@pytest.mark.parametrize(
    "code",
    [
        (URL, states.Reading(FORM)),
        (LIMOSA, states.Reading(replace(FORM, means=Means.KEYPAD))),
        # as if it were typed: it waits for a person
        (NATIONAL, states.Typing(NATIONAL)),
    ],
)
def test_a_code_is_one_event_however_it_ends(
    start_scanning: Start,
    window: KioskWindow,
    qtbot: QtBot,
    code: tuple[str, states.Screen],
    end: Qt.Key | None,
) -> None:
    kiosk, (text, screen) = start_scanning(WELCOME), code
    type_fast(window, text, end)
    qtbot.waitUntil(lambda: kiosk.state.screen == screen)
    assert kiosk.state.visit == WELCOME.visit + 1


@pytest.mark.parametrize("screen", SCREENS, ids=lambda kind: kind.__name__)
def test_on_every_screen_a_code_is_no_typing_and_no_touch(
    start_scanning: Start,
    window: KioskWindow,
    scans: list[str],
    emitted: list[Effect],
    screen: type,
) -> None:
    kiosk = start_scanning(GALLERY[SCREENS[screen]])
    pressed: list[bool] = []
    for button in window.findChildren(QPushButton):
        button.pressed.connect(lambda: pressed.append(True))
    typed = [field.text() for field in window.findChildren(QLineEdit)]
    type_fast(window, URL)
    # no form: nothing is registered by it
    type_fast(window, "5449000000996")
    assert scans == [URL, "5449000000996"]
    assert pressed == []
    assert not any(isinstance(effect, Keep) for effect in emitted)
    assert [field.text() for field in window.findChildren(QLineEdit)] == typed
    if isinstance(kiosk.state.screen, states.Typing | states.StaffGate):
        assert kiosk.state.screen == GALLERY[SCREENS[screen]].screen


@pytest.mark.parametrize("name", ["sign-in", "employer-many", "staff-gate", "keypad-empty"])
def test_a_code_leaves_nothing_in_a_field(
    start_scanning: Start, window: KioskWindow, scans: list[str], name: str, qtbot: QtBot
) -> None:
    kiosk = start_scanning(GALLERY[name])
    before = kiosk.state.screen
    if name == "employer-many":
        finger.press(window, "letter-b")
    if name == "sign-in":
        focus(window, "user", qtbot)
    text = finger.visible_text(window)
    typed = [field.text() for field in window.findChildren(QLineEdit)]
    type_fast(window, "code of a parcel 5449000000996")
    assert len(scans) == 1
    assert [field.text() for field in window.findChildren(QLineEdit)] == typed
    if kiosk.state.screen == before:
        assert finger.visible_text(window) == text


def test_a_password_may_be_typed_by_a_device(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    start_scanning(GALLERY["sign-in"])
    focus(window, "password", qtbot)
    type_fast(window, "werfhek-leie-01", None)
    assert finger.find(window, "password").property("text") == "werfhek-leie-01"
    assert scans == []


def test_no_focused_button_is_pressed(
    start_scanning: Start,
    window: KioskWindow,
    scans: list[str],
    emitted: list[Effect],
    qtbot: QtBot,
) -> None:
    kiosk = start_scanning(GALLERY["direction-in"])
    focus(window, "in", qtbot)
    for text in ("5449000000996", "54 49 00", "123"):
        type_fast(window, text)
        # a scanner that ends with two
        Keys.click(window, Qt.Key.Key_Enter, SCANNER_MS)
    assert scans == ["5449000000996", "54 49 00", "123"]
    assert not any(isinstance(effect, Keep) for effect in emitted)
    assert isinstance(kiosk.state.screen, states.Trouble)


def test_a_person_who_types_is_no_scanner(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    kiosk = start_scanning(WELCOME)
    finger.press(window, "means-keypad")
    type_slowly(window, NATIONAL)
    qtbot.waitUntil(lambda: kiosk.state.screen == states.Typing(NATIONAL))
    Keys.click(window, ENTER)
    qtbot.waitUntil(lambda: isinstance(kiosk.state.screen, states.Reading))
    assert scans == []


NAVIGATION = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_PageUp),
)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda kind: kind.__name__)
def test_no_key_of_a_burst_navigates(
    start_scanning: Start,
    window: KioskWindow,
    emitted: list[Effect],
    qtbot: QtBot,
    screen: type,
) -> None:
    """A scanner that types no digits moves nothing, goes nowhere and presses nothing."""
    problems = (Problem.SCANNER_UNREADABLE, Problem.CLOSED, Problem.TYPING_PAUSED)
    told = [states.Trouble(problem) for problem in problems]
    kiosk = start_scanning(GALLERY[SCREENS[screen]])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for count, end in product((2, 5, len(NAVIGATION)), (ENTER, None)):
        before = kiosk.state.screen
        window.setFocus()
        keys = (*NAVIGATION[:count], end) if end else NAVIGATION[:count]
        for place, key in enumerate(keys):
            Keys.click(window, key, SCANNER_MS if place else 0)
        QTest.qWait(PAUSE_MS + GAP_MS)
        assert QApplication.focusWidget() is window
        assert kiosk.state.screen == before or kiosk.state.screen in told
    assert not any(isinstance(effect, Keep) for effect in emitted)


def test_a_person_still_moves_with_the_arrows(
    start_scanning: Start, window: KioskWindow, qtbot: QtBot
) -> None:
    start_scanning(GALLERY["direction-in"])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = QApplication.focusWidget()
    Keys.click(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not before)


def test_a_code_keeps_the_keys_that_were_given_back(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    """After its first digit a slow scanner pauses: what is left is another person's number."""
    kiosk = start_scanning(WELCOME)
    Keys.click(window, "5")
    qtbot.waitUntil(lambda: kiosk.state.screen == states.Typing("5"))
    for place, digit in enumerate(NATIONAL):
        Keys.click(window, digit, SCANNER_MS if place else 150)
    Keys.click(window, ENTER, SCANNER_MS)
    assert scans == [f"5{NATIONAL}"]
    assert isinstance(kiosk.state.screen, states.Trouble)


def test_fast_fingers_lose_no_digit(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    """Bursts of a few keys, as both hands on a number pad make them."""
    kiosk = start_scanning(replace(WELCOME, screen=states.Typing()))
    for burst in (NATIONAL[:3], NATIONAL[3:5], NATIONAL[5:9], NATIONAL[9:]):
        type_fast(window, burst, None)
        QTest.qWait(2 * GAP_MS)
    qtbot.waitUntil(lambda: kiosk.state.screen == states.Typing(NATIONAL))
    assert scans == []


def test_a_key_that_is_held_is_no_scanner(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    kiosk = start_scanning(replace(WELCOME, screen=states.Typing()))
    QTest.keyPress(handle(window), "1")
    for _ in range(20):
        QTest.simulateEvent(
            window, True, Qt.Key.Key_1.value, Qt.KeyboardModifier.NoModifier, "1", True, -1
        )
    QTest.keyRelease(handle(window), "1")
    qtbot.waitUntil(lambda: kiosk.state.screen == states.Typing("1"))
    assert scans == []


def test_an_endless_burst_is_held_no_further_than_a_code_is_long(
    start_scanning: Start, window: KioskWindow, scans: list[str], qtbot: QtBot
) -> None:
    start_scanning(WELCOME)
    for _ in range(MOST_KEYS + 200):
        Keys.click(window, "9", 0)
    qtbot.waitUntil(lambda: bool(scans))
    assert max(map(len, scans)) <= MOST_KEYS


def test_scan_wrong_scan(
    start_scanning: Start, window: KioskWindow, scans: list[str], emitted: list[Effect]
) -> None:
    """After a wrong code the scanner is not dead, and the right one is taken at once."""
    kiosk = start_scanning(WELCOME)
    for _ in range(3):
        type_fast(window, "5449000000996")
        assert kiosk.state.screen == states.Trouble(Problem.NOT_AN_L1)
        type_fast(window, CARD)
        assert kiosk.state.screen == states.Trouble(Problem.CARD_NUMBER_TYPED)
        type_fast(window, URL)
        assert isinstance(kiosk.state.screen, states.Reading)
        kiosk.handle(WorkerRecalled(kiosk.state.visit, KnownWorker()))
        assert isinstance(kiosk.state.screen, states.ChooseDirection)
    assert len(scans) == 9
    assert sum(isinstance(effect, RecallWorker) for effect in emitted) == 3


def test_a_code_that_is_read_twice_registers_once(
    start_scanning: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start_scanning(WELCOME)
    type_fast(window, URL)
    QTest.qWait(AFTER_MS)
    type_fast(window, URL)
    # the answer for the first reading comes late
    kiosk.handle(WorkerRecalled(kiosk.state.visit - 1, KnownWorker()))
    kiosk.handle(WorkerRecalled(kiosk.state.visit, KnownWorker()))
    finger.press(window, "in")
    # while it is written
    type_fast(window, URL)
    assert sum(isinstance(effect, Keep) for effect in emitted) == 1
    kiosk.handle(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
    type_fast(window, URL)
    known = KnownWorker(
        last_direction=Direction.IN, last_age_s=3.0, last_wall_ms=MORNING, has_registered_today=True
    )
    kiosk.handle(WorkerRecalled(kiosk.state.visit, known))
    finger.press(window, "in")
    assert isinstance(kiosk.state.screen, states.Done)
    assert kiosk.state.screen.is_repeat
    assert sum(isinstance(effect, Keep) for effect in emitted) == 1


def test_the_dark_screen_takes_a_code_at_once(
    start_scanning: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start_scanning(replace(WELCOME, kiosk=OPEN, screen=states.Resting(states.Welcome())))
    type_fast(window, URL)
    assert isinstance(kiosk.state.screen, states.Reading)
    kiosk.handle(actions.Back())
    assert any(isinstance(effect, RecallWorker) for effect in emitted)
