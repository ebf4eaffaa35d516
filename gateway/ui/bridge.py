"""Bring events from background threads into the main thread, by one queued signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """Call ``receive`` in the main thread for each event, in the order in which they were posted.

    Example: ``Bridge(controller.handle).post(event)``, from any thread.
    """

    _arrived = Signal(object)

    def __init__(self, receive: Callable[[Any], None]) -> None:
        super().__init__()
        self._open = True
        self._receive = receive
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, event: object) -> None:
        """Hand over ``event``, from any thread; after :meth:`close` it is dropped."""
        if self._open:
            self._arrived.emit(event)

    def close(self) -> None:
        """Take no more events, and drop those that are still on their way."""
        self._open = False

    def _deliver(self, event: object) -> None:
        if self._open:
            self._receive(event)
