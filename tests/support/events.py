"""Collect what a thread reports, and wait for its events in order."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from gateway.domain.events import CardInserted, CardRead, MeansChanged

Event = TypeVar("Event")
PATIENCE_S = 15.0


class Events:
    """Take events from any thread; give each once, in order."""

    def __init__(self) -> None:
        self._events: list[object] = []
        self._read = 0
        self._change = threading.Condition()

    def __call__(self, event: object) -> None:
        with self._change:
            self._events.append(event)
            self._change.notify_all()

    def next(self, kind: type[Event]) -> Event:
        """Return the next event, which must be of ``kind``."""
        with self._change:
            assert self._change.wait_for(lambda: len(self._events) > self._read, PATIENCE_S), (
                f"no {kind.__name__} came"
            )
            event = self._events[self._read]
            self._read += 1
        assert isinstance(event, kind), f"{event} came in place of {kind.__name__}"
        return event

    def works(self) -> None:
        """Wait for the event that the means works."""
        assert self.next(MeansChanged).is_working

    def card(self) -> CardRead:
        """Wait for the two events that a card was put in and read; return the second."""
        self.next(CardInserted)
        return self.next(CardRead)

    def rest(self) -> list[object]:
        """Return all events that were not given yet."""
        with self._change:
            rest = self._events[self._read :]
            self._read = len(self._events)
        return rest


def eventually(condition: Callable[[], bool], seconds: float = PATIENCE_S) -> bool:
    """Wait for a condition; return whether it becomes true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
