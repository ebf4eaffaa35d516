"""The one way from the worker threads into the main thread: a queued signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """``post`` may be called from any thread; ``receive`` runs in the main thread, one event after
    the other, in order.
    """

    _arrived = Signal(object)

    def __init__(self, receive: Callable[[Any], None]) -> None:
        super().__init__()
        self._open = True
        self._receive = receive
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, event: object) -> None:
        """Hand ``event`` over; after :meth:`close` it is dropped, since nobody is there any more."""
        if self._open:
            self._arrived.emit(event)

    def close(self) -> None:
        """Take nothing more, and drop what is still on its way."""
        self._open = False

    def _deliver(self, event: object) -> None:
        if self._open:
            self._receive(event)
