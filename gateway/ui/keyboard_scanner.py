"""Scanners that act as keyboards: what they type is told apart from what people type, on every
screen.

A scanner presses a key every few milliseconds and ends with Enter, Tab or nothing; nobody types
like that. So keys of a burst are held for a moment. When it was a scanner they become one event,
whatever has the focus; when it was a person they go where they were meant to, in their order. A
field for a secret takes all that is typed into it at once: some people's passwords are typed by a
device.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

# so long a silence ends a burst (the slowest scanners wait 50 ms between keys)
GAP_MS = 80
# a person's single key is not held longer
FIRST_GAP_MS = 50
# between the keys of a scanner, on average; 240 words a minute, which nobody types
MEAN_MS = 50
SCAN_KEYS = 6
# with Enter right after, fewer will do: a short code must not press a button either
SCAN_KEYS_ENTERED = 3
# Enter and line feed that come late still belong to the scan
AFTER_MS = 400
# a timer so late tells of a busy main thread: keys may be waiting behind it
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
    """Watches the keys of ``window``, which must be shown already; ``scanned`` gets the text of
    each code.

    It listens where the window system hands keys over, before any widget sees them; so it does not
    matter what has the focus.
    """

    def __init__(self, window: QWidget, scanned: Callable[[str], None]) -> None:
        super().__init__(window)
        handle = window.windowHandle()
        assert isinstance(handle, QWindow)  # noqa: S101 - shown already, says the contract
        self._handle = handle
        self._scanned = scanned
        # presses and releases, in order
        self._held: list[QKeyEvent] = []
        # character, milliseconds
        self._typed: list[tuple[str, int]] = []
        # keys whose press was taken: their release is taken too
        self._eaten: set[int] = set()
        self._replaying = False
        self._ended = -AFTER_MS
        # when the last key came here, monotonic seconds
        self._last = 0.0
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._quiet)
        handle.installEventFilter(self)

    def stop(self) -> None:
        """Listen no more; what is held is dropped."""
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
            or not _character(event)
            or _secret()
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
        if event.key() in self._eaten and not event.isAutoRepeat():
            self._eaten.discard(event.key())
            return True
        if any(
            held.type() is QEvent.Type.KeyPress and held.key() == event.key() for held in self._held
        ):
            self._held.append(event.clone())
            return True
        return False

    def _entered(self, event: QKeyEvent, now: int) -> bool:
        """Enter or Tab: the end of a code, or a person's own."""
        scan = self._end(SCAN_KEYS_ENTERED)
        if scan or now - self._ended <= AFTER_MS:
            self._ended = now
            self._eaten.add(event.key())
            return True
        return False

    def _quiet(self) -> None:
        """No key came for a while; where the main thread was busy, those that wait behind it come
        first.
        """
        if (time.monotonic() - self._last) * 1000 > self._silence.interval() + _LATE_MS:
            self._last = time.monotonic()
            self._silence.start(_LATE_MS // 2)
            return
        self._end()

    def _end(self, least: int = SCAN_KEYS) -> bool:
        """The burst is over: hand it on as a code, or give its keys back. Tells whether it was a
        code.
        """
        self._silence.stop()
        typed, held = self._typed, self._held
        self._typed, self._held = [], []
        if len(typed) >= least and typed[-1][1] - typed[0][1] <= MEAN_MS * (len(typed) - 1):
            self._ended = typed[-1][1]
            released = {one.key() for one in held if one.type() is QEvent.Type.KeyRelease}
            self._eaten |= {one.key() for one in held} - released
            self._scanned("".join(character for character, _ms in typed))
            return True
        self._replaying = True
        try:
            for one in held:
                QCoreApplication.sendEvent(self._handle, one)
        finally:
            self._replaying = False
        return False


def _character(event: QKeyEvent) -> bool:
    """Whether a key types something that can be seen; with AltGr too, which some systems tell as
    Control and Alt.
    """
    text = event.text()
    return (
        bool(text)
        and text.isprintable()
        and event.modifiers() & _CHORD in (Qt.KeyboardModifier.NoModifier, _ALTGR)
    )


_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _secret() -> bool:
    """Whether what is typed now goes into a field for a secret."""
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.inputMethodHints() & _SECRET)
