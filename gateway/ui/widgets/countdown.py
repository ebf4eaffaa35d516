"""Count the seconds of a wait down before a person's eyes."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_INTERVAL_MS = 250


class Countdown:
    """Call ``show`` with the seconds left, again and again until :meth:`stop`.

    :param parent: the widget that it belongs to.
    """

    def __init__(self, parent: QObject, show: Callable[[int], None]) -> None:
        self._show = show
        self._wait: Hashable = None
        self._seconds = 0
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(parent, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def count(self, wait: Hashable, seconds: int) -> None:
        """Count this wait down; drawing the same one again changes nothing. 0 seconds: no wait."""
        if (wait, seconds) != (self._wait, self._seconds):
            self._wait, self._seconds = wait, seconds
            self._elapsed.start()
        if not seconds:
            self._timer.stop()
            return
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop, and forget the wait."""
        self._timer.stop()
        self._wait, self._seconds = None, 0

    def _tick(self) -> None:
        self._show(max(0, self._seconds - self._elapsed.elapsed() // 1000))
