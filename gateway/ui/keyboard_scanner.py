"""Tell what a scanner types, acting as a keyboard, from what people type, on every screen.

A scanner presses a key every few milliseconds and ends with Enter, Tab or nothing; people type
slower. So each key is held for a moment. The keys of a scanner become one event, whatever has the
focus, and none of them moves the focus or presses a button; a person's go where they were meant
to, in their order. On a number pad whose Num Lock is off, keys are digits all the same. A field for
a secret takes all that is typed into it at once: some people's passwords are typed by a device.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

# a silence so long ends what may be a person's keys
GAP_MS = 80
# a silence so long ends a code: a scanner on a slow radio pauses up to 200 ms between two keys
PAUSE_MS = 250
# a person's single key is not held longer
FIRST_GAP_MS = 50
# the most between a scanner's keys, on average: 240 words a minute, faster than people type
MEAN_MS = 50
SCAN_KEYS = 6
# with Enter right after, fewer will do: a short code must not press a button either
SCAN_KEYS_ENTERED = 2
# longer than any form's code: what a stuck key or a device types beyond it is dropped
MOST_KEYS = 1_000
# Enter and line feed that come late still belong to the scan, and a code to its first keys
AFTER_MS = 400
# a timer so late says that the main thread was busy: keys may wait behind it
_LATE_MS = 40
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SECRET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ALT, _PAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
)
# the number pad with Num Lock off
_PAD_DIGITS = {
    Qt.Key.Key_Insert: "0",
    Qt.Key.Key_End: "1",
    Qt.Key.Key_Down: "2",
    Qt.Key.Key_PageDown: "3",
    Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5",
    Qt.Key.Key_Right: "6",
    Qt.Key.Key_Home: "7",
    Qt.Key.Key_Up: "8",
    Qt.Key.Key_PageUp: "9",
    Qt.Key.Key_Delete: ".",
}
_DEAD = {
    Qt.Key.Key_Dead_Circumflex: "^",
    Qt.Key.Key_Dead_Diaeresis: "¨",
    Qt.Key.Key_Dead_Grave: "`",
    Qt.Key.Key_Dead_Acute: "´",
    Qt.Key.Key_Dead_Tilde: "~",
}
# stands for a key that types no character: the group separator of GS1 codes
_SEPARATOR = "\x1d"


class _TypedKey(NamedTuple):
    character: str
    ms: int
    # a character that a person could have meant to type, and no command, move or answer
    is_text: bool
    # typed as a digit of a character's number, with Alt held
    is_alt_code: bool


class KeyboardScanner(QObject):
    """Watch the keys of a window where the window system hands them over, before any widget.

    :param window: shown already.
    :param scanned: gets the text of each code; empty where the scanner's keys cannot be read.
    """

    def __init__(self, window: QWidget, scanned: Callable[[str], None]) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        if handle is None:
            raise ValueError("the window is not shown yet")
        self._handle = handle
        self._scanned = scanned
        # presses and releases, in order
        self._held: list[QKeyEvent] = []
        self._typed: list[_TypedKey] = []
        # keys that were given back right before: a code may have begun with them
        self._before: list[_TypedKey] = []
        # keys whose press was taken: their release is taken too
        self._taken: set[int] = set()
        self._replaying = False
        self._ended = -AFTER_MS
        # when the last key came, monotonic seconds
        self._last = 0.0
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)
        handle.installEventFilter(self)

    def stop(self) -> None:
        """Listen no more, and drop the keys that are held."""
        self._handle.removeEventFilter(self)
        self._silence.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a burst; let all else through."""
        kind = event.type()
        if self._replaying or kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        key = cast("QKeyEvent", event)
        return self._pressed(key) if kind is QEvent.Type.KeyPress else self._released(key)

    def _pressed(self, event: QKeyEvent) -> bool:
        now = int(event.timestamp()) or time.monotonic_ns() // 1_000_000
        if event.key() in _MODIFIERS:
            return False
        if self._typed and now - self._typed[-1].ms > self._longest_gap():
            self._end()
        if event.isAutoRepeat() or _is_secret_focused():
            self._end()
            self._before = []
            return False
        if event.key() in _ENDS and (self._typed or now - self._ended <= AFTER_MS):
            return self._entered(event, now)
        if self._before and now - self._before[-1].ms > AFTER_MS:
            self._before = []
        if len(self._typed) < MOST_KEYS:
            self._typed.append(_typed_key(event, now))
            self._held.append(event.clone())
        self._last = time.monotonic()
        self._silence.start(FIRST_GAP_MS if len(self._typed) == 1 else self._longest_gap())
        return True

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() in self._taken and not event.isAutoRepeat():
            self._taken.discard(event.key())
            return True
        if len(self._held) >= 2 * MOST_KEYS:
            return True
        if any(
            held.type() is QEvent.Type.KeyPress and held.key() == event.key() for held in self._held
        ):
            self._held.append(event.clone())
            return True
        return False

    def _longest_gap(self) -> int:
        """Return how long a silence is no end yet, milliseconds: a scanner's may be longer."""
        return PAUSE_MS if self._is_scan(SCAN_KEYS) else GAP_MS

    def _entered(self, event: QKeyEvent, now: int) -> bool:
        """Take the Enter or Tab that ends a code; let a person's own through."""
        is_alone = not self._typed
        is_fast = not is_alone and now - self._typed[-1].ms <= MEAN_MS
        scan = self._end(SCAN_KEYS_ENTERED)
        self._before = []
        if scan or is_alone:
            self._ended = now
        elif not is_fast:
            return False
        self._taken.add(event.key())
        return True

    def _on_silence(self) -> None:
        """End the burst after a silence, unless keys may be waiting behind a busy main thread."""
        if (time.monotonic() - self._last) * 1000 > self._silence.interval() + _LATE_MS:
            self._last = time.monotonic()
            self._silence.start(_LATE_MS // 2)
            return
        self._end()

    def _is_scan(self, min_keys: int) -> bool:
        """Return whether the burst is a scanner's: many keys, faster than people type."""
        typed = self._typed
        gaps = [after.ms - before.ms for before, after in pairwise(typed)]
        # a slow radio's pauses are no measure of a scanner's pace
        gaps = [gap for gap in gaps if gap <= GAP_MS] or [0]
        return len(typed) >= min_keys and sum(gaps) <= MEAN_MS * len(gaps)

    def _end(self, min_keys: int = SCAN_KEYS) -> bool:
        """Hand the burst on as a code, or give its keys back; return whether it was a code."""
        self._silence.stop()
        is_scan = self._is_scan(min_keys)
        is_fast = len(self._typed) > 1 and self._is_scan(2)
        typed, held = self._typed, self._held
        self._typed, self._held = [], []
        self._before.extend(typed)
        if is_scan:
            text, self._before = _text_of(self._before), []
            self._ended = typed[-1].ms
            released = {one.key() for one in held if one.type() is QEvent.Type.KeyRelease}
            self._taken |= {one.key() for one in held} - released
            self._scanned(text)
            return True
        self._replay(held, only_text=is_fast)
        return False

    def _replay(self, held: list[QKeyEvent], *, only_text: bool) -> None:
        """Give keys back to the window.

        :param only_text: leave out what would move the focus or press a button
        """
        self._replaying = True
        try:
            for one in held:
                if not only_text or _typed_key(one, 0).is_text:
                    QCoreApplication.sendEvent(self._handle, _with_num_lock(one))
        finally:
            self._replaying = False


def _typed_key(event: QKeyEvent, now: int) -> _TypedKey:
    """Return what a key types; some systems send AltGr as Control and Alt."""
    key, modifiers, text = Qt.Key(event.key()), event.modifiers(), event.text()
    chord = modifiers & _CHORD
    if modifiers & _PAD and key in _PAD_DIGITS:
        text = _PAD_DIGITS[key]
    is_character = bool(text) and text.isprintable()
    if chord == _ALT and modifiers & _PAD:
        return _TypedKey(_SEPARATOR, now, is_text=False, is_alt_code=True)
    if is_character and chord in (Qt.KeyboardModifier.NoModifier, _ALTGR):
        return _TypedKey(text, now, is_text=text != " ", is_alt_code=False)
    return _TypedKey(_DEAD.get(key, _SEPARATOR), now, is_text=False, is_alt_code=False)


def _text_of(typed: list[_TypedKey]) -> str:
    """Return the text of a code; empty where no key types a character, or Alt codes are typed."""
    text = "".join(key.character for key in typed).strip(_SEPARATOR)
    return "" if any(key.is_alt_code for key in typed) else text


def _with_num_lock(event: QKeyEvent) -> QKeyEvent:
    """Return a number pad's key as with Num Lock on; every other key as it is."""
    digit = _PAD_DIGITS.get(Qt.Key(event.key()), "") if event.modifiers() & _PAD else ""
    if not digit:
        return event
    return QKeyEvent(event.type(), Qt.Key(ord(digit)), event.modifiers(), digit)


def _is_secret_focused() -> bool:
    """Return whether the keyboard is in a field for a secret."""
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.inputMethodHints() & _SECRET)
