"""Tell what a scanner types, acting as a keyboard, from what people type, on every screen.

A scanner presses a key every few milliseconds and ends with Enter, Tab or nothing; people type
slower. So the keys of a burst are held for a moment. A scanner's become one event, whatever has
the focus; a person's go where they were meant to, in their order. A field for a secret takes all
that is typed into it at once: some people's passwords are typed by a device.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

# a silence so long ends a burst (the slowest scanners wait 50 ms between keys)
GAP_MS = 80
# a person's single key is not held longer
FIRST_GAP_MS = 50
# the most between a scanner's keys, on average: 240 words a minute, faster than people type
MEAN_MS = 50
SCAN_KEYS = 6
# with Enter right after, fewer will do: a short code must not press a button either
SCAN_KEYS_ENTERED = 3
# Enter and line feed that come late still belong to the scan
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
_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
)


class KeyboardScanner(QObject):
    """Watch the keys of a window where the window system hands them over, before any widget.

    :param window: shown already.
    :param scanned: gets the text of each code.
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
        # character, milliseconds
        self._typed: list[tuple[str, int]] = []
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
        if self._typed and now - self._typed[-1][1] > GAP_MS:
            self._end()
        if event.key() in _ENDS:
            return self._entered(event, now)
        if (
            event.isAutoRepeat()
            or not _is_character(event)
            or _is_secret_focused()
            or (event.text() == " " and not self._typed)
        ):
            self._end()
            return False
        self._typed.append((event.text(), now))
        self._held.append(event.clone())
        self._last = time.monotonic()
        self._silence.start(GAP_MS if len(self._typed) > 1 else FIRST_GAP_MS)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() in self._taken and not event.isAutoRepeat():
            self._taken.discard(event.key())
            return True
        if any(
            held.type() is QEvent.Type.KeyPress and held.key() == event.key() for held in self._held
        ):
            self._held.append(event.clone())
            return True
        return False

    def _entered(self, event: QKeyEvent, now: int) -> bool:
        """Take the Enter or Tab that ends a code; let a person's own through."""
        scan = self._end(SCAN_KEYS_ENTERED)
        if scan or now - self._ended <= AFTER_MS:
            self._ended = now
            self._taken.add(event.key())
            return True
        return False

    def _on_silence(self) -> None:
        """End the burst after a silence, unless keys may be waiting behind a busy main thread."""
        if (time.monotonic() - self._last) * 1000 > self._silence.interval() + _LATE_MS:
            self._last = time.monotonic()
            self._silence.start(_LATE_MS // 2)
            return
        self._end()

    def _end(self, min_keys: int = SCAN_KEYS) -> bool:
        """Hand the burst on as a code, or give its keys back; return whether it was a code."""
        self._silence.stop()
        typed, held = self._typed, self._held
        self._typed, self._held = [], []
        if len(typed) >= min_keys and typed[-1][1] - typed[0][1] <= MEAN_MS * (len(typed) - 1):
            self._ended = typed[-1][1]
            released = {one.key() for one in held if one.type() is QEvent.Type.KeyRelease}
            self._taken |= {one.key() for one in held} - released
            self._scanned("".join(character for character, _ms in typed))
            return True
        self._replaying = True
        try:
            for one in held:
                QCoreApplication.sendEvent(self._handle, one)
        finally:
            self._replaying = False
        return False


def _is_character(event: QKeyEvent) -> bool:
    """Return whether a key types something visible; some systems send AltGr as Control and Alt."""
    text = event.text()
    return (
        bool(text)
        and text.isprintable()
        and event.modifiers() & _CHORD in (Qt.KeyboardModifier.NoModifier, _ALTGR)
    )


_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _is_secret_focused() -> bool:
    """Return whether the keyboard is in a field for a secret."""
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.inputMethodHints() & _SECRET)
