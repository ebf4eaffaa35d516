"""The asynchronous checks: from *pending* to *validated*, or to *failed* with remarks."""

from __future__ import annotations

import heapq
import itertools
import logging
import sqlite3
import threading
import time
from collections.abc import Callable

from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.cases import case_of
from gateway.sandbox.service.database import UNSURE
from gateway.sandbox.service.presence_store import PresenceStore, StoredRegistration
from gateway.sandbox.service.remark_rules import remarks

logger = logging.getLogger(__name__)

_UNCHECKED = "WHERE validity = 'pending' ORDER BY id"
_UNSURE = f"WHERE {UNSURE} ORDER BY id"
_Load = Callable[[], list[StoredRegistration]]


class Checker:
    """Check registrations ``behaviour.check_delay_s`` after receipt, in the order of receipt.

    Each is checked once; what was checked while a register could not be asked is checked again
    when the register is back.
    """

    def __init__(self, registers: Registers, store: PresenceStore, behaviour: Behaviour) -> None:
        self._registers = registers
        self._store = store
        self._behaviour = behaviour
        # a heap: when, in which turn, how to load them
        self._due: list[tuple[float, int, _Load]] = []
        self._turns = itertools.count()
        self._wake = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="practice-checks", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run left unchecked, or checked without a register."""
        self._put(self._unchecked, 0)
        self.recheck()
        self._thread.start()

    def stop(self) -> None:
        """End after the check at hand; the rest stays pending for the next start."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def hand_in(self, stored: list[StoredRegistration], delay_s: float | None = None) -> None:
        """Have these checked after the delay (seconds; the set one by default)."""
        self._put(lambda: stored, delay_s)

    def recheck(self) -> None:
        """Check again what was checked while a register could not be asked."""
        self._put(lambda: self._store.select(_UNSURE), 0)

    def restart(self) -> None:
        """Read what waits from the database again, after a part of it was lost."""
        self._put(self._unchecked)

    def _unchecked(self) -> list[StoredRegistration]:
        return self._store.select(_UNCHECKED)

    def _put(self, load: _Load, delay_s: float | None = None) -> None:
        """Check after the delay what ``load`` returns then, in the thread that checks."""
        due = time.monotonic() + (self._behaviour.check_delay_s if delay_s is None else delay_s)
        with self._wake:
            heapq.heappush(self._due, (due, next(self._turns), load))
            self._wake.notify()

    def _work(self) -> None:
        """Wait for what is due and check it, until stopped."""
        while (due := self._next()) is not None:
            try:
                self._store.settle([self._checked(stored) for load in due for stored in load()])
            except sqlite3.Error as error:
                logger.error("checks could not be done: %s", type(error).__name__)

    def _next(self) -> list[_Load] | None:
        """Wait until something is due, and return all that is; ``None`` when stopped."""
        with self._wake:
            while not self._stopping:
                now = time.monotonic()
                due = []
                while self._due and self._due[0][0] <= now:
                    due.append(heapq.heappop(self._due)[2])
                if due:
                    return due
                self._wake.wait(self._due[0][0] - now if self._due else None)
        return None

    def _checked(
        self, stored: StoredRegistration
    ) -> tuple[StoredRegistration, str, tuple[str, ...]]:
        """Return validity and remarks of one registration; *failed* means that it has remarks."""
        codes = remarks(case_of(stored, self._store, self._registers.site, self._behaviour))
        return stored, "failed" if codes else "validated", codes
