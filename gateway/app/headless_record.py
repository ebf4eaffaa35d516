"""Enter in the record what happens to a kiosk without a window, as the recorder does of one with a
window.
"""

from __future__ import annotations

import queue
from contextlib import suppress
from pathlib import Path

from gateway.app import services as shared
from gateway.app.record_keeper import EntryWriter, RecordEvent, RecordKeeper
from gateway.app.services import Services
from gateway.domain.events import ContactFailed, ContactRestored, MeansSeen, QueueChanged
from gateway.domain.outages import Stage
from gateway.journal.encryption import Sealer
from gateway.journal.evidence.signatures import Signer
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.sync import probe
from gateway.sync.probe import Finding
from gateway.system.threads import STOP_TIMEOUT_S, BackgroundThread

# the kiosk takes lines: that is its only means
MEANS = MeansSeen(True, (("input", True),))
# what is due is looked for so often, and the means are told
BEAT_S = 5.0
_PATIENCE_S = 1.0


class HeadlessRecord(BackgroundThread):
    """Write the record of a kiosk that takes lines: its start and end, that it takes them, its
    line, its clock. For its own thread; the program's own writer has opened the journal.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(lambda _trouble: None, name="record")
        self._events: queue.SimpleQueue[RecordEvent | None] = queue.SimpleQueue()
        self._writer = _EntryWriter(services.settings.home, services.sealer)
        self._clock = services.clock
        self._keeper = RecordKeeper(
            self._writer, services.clock.stamp, services.settings.service.outage_after_s
        )
        self._signer = Signer(services.vault, services.sealer)
        self._prober = services.prober(self._events.put)
        watched = (
            services.clock_watch(self._hear),
            services.time_servers(self._hear),
            services.stamper(self._hear),
        )
        self._beside = (self._prober, *(thread for thread in watched if thread is not None))

    def hear(self, event: object) -> None:
        """Take an event of the courier, from its thread."""
        if isinstance(event, ContactFailed | ContactRestored):
            self._prober.hear(event)
        else:
            self._hear(event)

    def start(self) -> None:
        """Write that lines are taken from now on, then start this thread, and those that watch line
        and clock.
        """
        self._keeper.begin()
        self._keeper.heed(MEANS)
        # the connection of another thread
        self._writer.handle_fault()
        for thread in self._beside:
            thread.start()
        super().start()

    def stop(self, timeout: float = STOP_TIMEOUT_S) -> bool:
        """Stop this thread first, so that its last entry is written before the journal is closed; a
        look at the line may last.
        """
        has_ended = super().stop(timeout)
        for thread in self._beside:
            thread.stop(_PATIENCE_S)
        return has_ended

    def work(self) -> None:
        """Write what happened, and what is due by now."""
        self._keeper.begin()
        with suppress(queue.Empty):
            event = self._events.get(timeout=BEAT_S)
            if event is not None:
                self._keeper.heed(event)
        if self.is_stopping:
            return
        self._keeper.heed(MEANS)
        with suppress(JournalError, sqlite3.Error, OSError):
            self._signer.sign_hourly(self._writer.store, self._clock.stamp())

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._events.put(None)

    def finish(self) -> None:
        """Write that the program ends."""
        with suppress(queue.Empty):
            while True:
                event = self._events.get_nowait()
                if event is not None:
                    self._keeper.heed(event)
        self._keeper.end()
        self._writer.handle_fault()

    def _hear(self, event: object) -> None:
        if isinstance(event, RecordEvent):
            self._events.put(event)


class LineRecord:
    """Write what a command that comes and goes sees of the line, and look where it ends."""

    def __init__(self, services: Services, writer: EntryWriter) -> None:
        self._services = services
        # each contact that fails is told: the command may be gone before a grace is over
        self._keeper = RecordKeeper(writer, services.clock.stamp, 0.0)
        self._heard: list[RecordEvent] = []
        self._stage: Stage | None = None
        self._found: Finding | None = None

    def hear(self, event: object) -> None:
        """Take an event of the courier, which may be in the midst of its work."""
        if isinstance(event, ContactFailed | ContactRestored | QueueChanged):
            self._heard.append(event)

    def write(self) -> None:
        """Write what was heard; one look for each stage at which contacts fail."""
        heard, self._heard = self._heard, []
        self._keeper.follow()
        for event in heard:
            self._keeper.heed(self._told(event))

    def _told(self, event: RecordEvent) -> RecordEvent:
        if not isinstance(event, ContactFailed):
            return event
        if event.stage is not self._stage:
            self._stage, self._found = event.stage, self._look(event.stage)
        return probe.told(event.stage, self._found)

    def _look(self, stage: Stage) -> Finding | None:
        # nobody was asked, and nobody is: above all not another service than the confirmed one
        is_asked = stage is not Stage.OWN
        return probe.judged(stage, shared.look(self._services)) if is_asked else None


class _EntryWriter:
    """Open the journal for entries alone, again after each fault."""

    is_disk_full = False

    def __init__(self, home: Path, sealer: Sealer) -> None:
        self.sealer = sealer
        self._home = home
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        if self._store is None:
            self._store = Store(self._home)
        return self._store

    def handle_fault(self) -> bool:
        if self._store is not None:
            with suppress(sqlite3.Error):
                self._store.close()
        self._store = None
        return False
