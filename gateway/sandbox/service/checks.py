"""The asynchronous checks: a thread that takes what was registered from *pending* to *validated*,
or to *failed* with remarks.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import sqlite3
import threading
import time
from collections.abc import Callable

from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service import past
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.cases import Case
from gateway.sandbox.service.remark_rules import remarks
from gateway.sandbox.service.service_clock import belgian_day
from gateway.sandbox.service.store import PresenceStore, StoredRegistration

logger = logging.getLogger(__name__)


class Checker:
    """Checks every registration ``behaviour.check_delay_s`` after it was handed in, in the order of
    receipt.

    Once is enough, but for what was checked while a register could not be asked: that is checked
    again when the register is back.
    """

    def __init__(self, registers: Registers, store: PresenceStore, behaviour: Behaviour) -> None:
        self._registers = registers
        self._store = store
        self._behaviour = behaviour
        # a heap: when, in which turn, how to come by them
        self._due: list[tuple[float, int, Callable[[], list[StoredRegistration]]]] = []
        self._turns = itertools.count()
        self._wake = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="practice-checks", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run left unchecked, or checked without a register."""
        self._put(self._store.pending, 0)
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
        """Have those checked again that were checked while a register could not be asked."""
        self._put(self._store.unsure, 0)

    def begin_anew(self) -> None:
        """The database was lost: what stayed in it and waits is to be read again."""
        self._put(self._store.pending)

    def _put(
        self, those: Callable[[], list[StoredRegistration]], delay_s: float | None = None
    ) -> None:
        """Check ``those`` after the delay. They are found out in the thread that checks: after what
        it is at, never meanwhile.
        """
        due = time.monotonic() + (self._behaviour.check_delay_s if delay_s is None else delay_s)
        with self._wake:
            entry = (due, next(self._turns), those)
            heapq.heappush(self._due, entry)
            # else the thread wakes in time anyway, and would only be in the way of the answer
            if self._due[0] is entry:
                self._wake.notify()

    def _work(self) -> None:
        """Wait for what is due and check it, until stopped."""
        while (due := self._next()) is not None:
            try:
                self._store.settle(
                    [self._verdict(registration) for those in due for registration in those()]
                )
            except sqlite3.Error as error:
                logger.error("checks could not be done: %s", type(error).__name__)

    def _next(self) -> list[Callable[[], list[StoredRegistration]]] | None:
        """All that is due, once there is something; ``None`` when stopped."""
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

    def _verdict(
        self, registration: StoredRegistration
    ) -> tuple[StoredRegistration, str, tuple[str, ...]]:
        """Validity and remarks of one registration. *Failed* means registered with remarks."""
        found = remarks(self.case(registration))
        return registration, "failed" if found else "validated", found

    def case(self, registration: StoredRegistration) -> Case:
        """What the registers and the earlier registrations say about one registration."""
        site, item = self._registers.site, registration.submission
        worker, limosa = site.by_limosa.get(item.limosa_id or "", (None, None))
        if item.ssin is not None:
            worker = site.by_inss.get(item.ssin)
        numbers = worker.numbers if worker else (item.person,)
        works = site.declaration.get(item.contractual_relationship_reference or "")
        twin = past.same_day if works is not None and works.regime == "daily" else past.twin
        return Case(
            stored=registration,
            day=belgian_day(registration.at_ms),
            behaviour=self._behaviour,
            site=site,
            worker=worker,
            limosa=limosa,
            previous=past.previous(self._store, registration, numbers),
            last_in=past.last_in(self._store, registration, numbers),
            twin=twin(self._store, registration, numbers),
        )
