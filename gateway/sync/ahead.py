"""Reads the next batch out of the journal while the service works on the one before: a drain is as fast as the service."""

from __future__ import annotations

import threading
from collections.abc import Collection

from gateway import clock
from gateway.journal import Due, Outbox
from gateway.journal.driver import sqlite3


class ReadAhead:
    """At most one batch, read by a thread of its own for as long as one exchange lasts; the journal's lock keeps them apart."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._found: list[Due] = []

    def begin(self, outbox: Outbox, most: int, under_way: Collection[int]) -> None:
        """Begin to read up to ``most`` fresh registrations, other than those ``under_way``."""

        def read() -> None:
            try:
                due = outbox.due(clock.boot_ms(), most)
            except sqlite3.Error:
                return  # the drain reads for itself then, and meets the fault itself
            self._found = [entry for entry in due if not entry.asked and entry.seq not in under_way]

        self.drop()
        self._thread = threading.Thread(target=read, name="read-ahead", daemon=True)
        self._thread.start()

    def take(self) -> list[Due]:
        """What was read, once; empty where nothing was."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        found, self._found = self._found, []
        return found

    def drop(self) -> None:
        """Forget what was read: the attempt before it did not go well, so something else may be due."""
        self.take()
