"""The asynchronous checks: a thread that takes what was registered from *pending* to *validated*, or to *failed* with remarks."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Iterable

from gateway.sandbox.registry import Registers
from gateway.sandbox.service import past
from gateway.sandbox.service.case import Case
from gateway.sandbox.service.clock import belgian_day
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.rules import remarks
from gateway.sandbox.service.store import Store, Stored

log = logging.getLogger(__name__)


class Checker:
    """Checks every registration once, ``conduct.check_delay_s`` after it was handed in, in the order of receipt."""

    def __init__(self, registers: Registers, store: Store, conduct: Conduct) -> None:
        self._registers = registers
        self._store = store
        self._conduct = conduct
        self._due: deque[tuple[float, Stored]] = deque()
        self._wake = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="practice-checks", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run left unchecked."""
        self.hand_in(self._store.pending(), delay_s=0)
        self._thread.start()

    def stop(self) -> None:
        """End after the check at hand; the rest stays pending for the next start."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def hand_in(self, stored: Iterable[Stored], delay_s: float | None = None) -> None:
        """Have these checked after the delay (seconds; the set one by default)."""
        due = time.monotonic() + (self._conduct.check_delay_s if delay_s is None else delay_s)
        with self._wake:
            self._due.extend((due, registration) for registration in stored)
            self._wake.notify()

    def _work(self) -> None:
        """Wait for what is due and check it, until stopped."""
        while (batch := self._next()) is not None:
            try:
                self._store.settle([self._verdict(registration) for registration in batch])
            except sqlite3.Error as error:
                log.error("checks of %s registrations failed: %s", len(batch), type(error).__name__)

    def _next(self) -> list[Stored] | None:
        """All registrations that are due, once there is one; ``None`` when stopped."""
        with self._wake:
            while not self._stopping:
                now = time.monotonic()
                batch = []
                while self._due and self._due[0][0] <= now:
                    batch.append(self._due.popleft()[1])
                if batch:
                    return batch
                self._wake.wait(self._due[0][0] - now if self._due else None)
        return None

    def _verdict(self, registration: Stored) -> tuple[int, str, tuple[str, ...]]:
        """Id, validity and remarks of one registration. *Failed* means registered with remarks."""
        found = remarks(self.case(registration))
        return registration.id, "failed" if found else "validated", found

    def case(self, registration: Stored) -> Case:
        """What the registers and the earlier registrations say about one registration."""
        site, item = self._registers.site, registration.submission
        worker, limosa = site.by_limosa.get(item.limosa_id or "", (None, None))
        if item.ssin is not None:
            worker = site.by_inss.get(item.ssin)
        numbers = worker.numbers if worker else (item.person,)
        return Case(
            stored=registration,
            day=belgian_day(registration.at_ms),
            conduct=self._conduct,
            site=site,
            worker=worker,
            limosa=limosa,
            previous=past.previous(self._store, registration, numbers),
            last_in=past.last_in(self._store, registration, numbers),
            twin=past.twin(self._store, registration, numbers),
        )
