"""Enter in the record what happens to the kiosk: its starts and stops, its means, its line, its
clock. Used by the recorder, on its own thread.

Nothing here keeps a worker waiting or ends a registration: an entry that the journal does not take
is logged once, and the stretch is a gap in the record.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Protocol

from gateway.app.contact_log import ContactLog, Failing
from gateway.domain.clock_state import ClockState
from gateway.domain.events import (
    ClockChanged,
    ClockStepped,
    ContactFailed,
    ContactRestored,
    DayClosed,
    MeansSeen,
    QueueChanged,
)
from gateway.domain.model import Timestamp
from gateway.domain.outage_history import HEARTBEAT_MS, broken_off, utc_ms
from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind, Fact
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store

logger = logging.getLogger(__name__)

# means that come and go make no more entries than one in so long
_LEAST_CHANGE_MS = 30_000
# what the main thread has not said for so long, it does not do
_SCREEN_STALE_MS = 30_000
_CLOCK_LEAST_MS = 60_000
_CLEAN, _UNCLEAN, _FIRST = "clean", "unclean", ""
_SCREEN = "screen"
RecordEvent = (
    ClockChanged
    | ClockStepped
    | ContactFailed
    | ContactRestored
    | DayClosed
    | MeansSeen
    | QueueChanged
)
_FAULTS = (sqlite3.Error, JournalError, OSError, MemoryError)
NewEntry = tuple[EntryKind, dict[str, Fact]]
_NEVER_MS = -(10**12)
# entries that wait for a journal that takes none
_MOST = 50
# a command says again that contacts fail as they did, once in so long
_SAID_AGAIN_MS = 3_600_000
# how many entries are looked at for the last one of the boot before
_LOOKED_AT = 500


class EntryWriter(Protocol):
    """Say what the keeper needs of the journal's writing side.

    ``sealer``: marks what is written.
    """

    sealer: Sealer

    @property
    def store(self) -> Store:
        """Return the journal, opened (again) where it is not open."""

    @property
    def is_disk_full(self) -> bool:
        """Return whether nothing new is taken."""

    def handle_fault(self) -> bool:
        """Close the connection after a fault."""


class RecordKeeper:
    """Write entries; for the one thread that writes them.

    :param writer: of the journal.
    :param stamp: tells the moment.
    :param grace_s: see :class:`ContactLog`.
    :param may_write: whether the journal is in service.
    """

    def __init__(
        self,
        writer: EntryWriter,
        stamp: Callable[[], Timestamp],
        grace_s: float,
        *,
        may_write: Callable[[], bool] = lambda: True,
    ) -> None:
        self._writer = writer
        self._stamp = stamp
        self._may_write = may_write
        self._contact = ContactLog(grace_s * 1000)
        self._has_begun = False
        self._is_refused = False
        self._is_in_contact = False
        self._means: MeansSeen | None = None
        self._means_said_ms = 0
        self._means_noted: dict[str, Fact] = {}
        self._means_noted_ms = _NEVER_MS
        self._clock: ClockState | None = None
        self._clock_noted: ClockState | None = None
        self._clock_noted_ms = _NEVER_MS
        self._step_ms = 0
        # the latest, where the journal takes none for long
        self._waiting: deque[tuple[Timestamp, EntryKind, dict[str, Fact]]] = deque(maxlen=_MOST)

    def begin(self) -> None:
        """Write that the program started, once, and how the one before ended."""
        if not self._has_begun:
            self._guarded(self._begin)

    def follow(self) -> None:
        """Write of the line alone, for a command that comes and goes while no kiosk runs: an outage
        that the record tells goes on.
        """
        if not self._has_begun:
            self._guarded(self._follow)

    def heed(self, event: RecordEvent) -> None:
        """Note what happened, and write what is due."""
        now_ms = self._stamp().boot_ms
        match event:
            case ContactFailed(stage, is_probed):
                self._is_in_contact = False
                self._contact.fail(stage, now_ms, is_probed=is_probed)
            case ContactRestored(is_probed=True) if self._means is None or self._means.is_open:
                # the courier asks by itself, and says so
                pass
            case ContactRestored():
                self._is_in_contact = True
                # what lasted long enough, and was not looked at since
                self._add(self._contact.due(now_ms))
                self._add(self._contact.restore(now_ms))
            case QueueChanged(queue):
                self._contact.wait(now_ms, is_waiting=queue.waiting > 0)
            case DayClosed():
                self._contact.look_away()
            case MeansSeen():
                self._means, self._means_said_ms = event, now_ms
            case ClockChanged(state):
                self._clock = state
            case ClockStepped(ms):
                self._step_ms += ms
        self.write_due()

    def write_due(self) -> None:
        """Write what is due by now: the heartbeat, a change that has settled."""
        if not self._has_begun:
            return
        now_ms = self._stamp().boot_ms
        self._add(self._contact.due(now_ms))
        self._add(self._clock_entry(now_ms))
        self._add(self._means_entry(now_ms))
        self._guarded(self._write)

    def end(self) -> None:
        """Write that the program ends in good order."""
        if self._has_begun:
            self._add((EntryKind.STOPPED, {}))
            self._guarded(self._write)
            self._has_begun = False

    def _begin(self) -> None:
        store, stamp = self._writer.store, self._stamp()
        is_lost = _is_contact_lost(store)
        facts = _start_facts(store, stamp)
        record.write(store, self._writer.sealer, stamp, EntryKind.STARTED, **facts)
        (started,) = record.last_entries(store, EntryKind.STARTED, count=1)
        self._contact.is_open = is_lost or broken_off(started) is not None
        if self._is_in_contact:
            self._add(self._contact.restore(stamp.boot_ms))
        self._has_begun = True

    def _follow(self) -> None:
        if _is_contact_lost(self._writer.store):
            self._contact.resume(_noted(self._writer.store, self._stamp()))
        self._has_begun = True

    def _add(self, entry: NewEntry | None) -> None:
        if entry is not None:
            self._waiting.append((self._stamp(), *entry))

    def _write(self) -> None:
        """Write what waits; an entry that is not taken waits with its own moment."""
        while self._waiting:
            stamp, kind, facts = self._waiting[0]
            record.write(self._writer.store, self._writer.sealer, stamp, kind, **facts)
            self._waiting.popleft()

    def _guarded(self, write: Callable[[], None]) -> None:
        """Write where the journal takes anything; one that refuses is logged once."""
        if not self._may_write() or self._writer.is_disk_full:
            return
        try:
            write()
        except _FAULTS as error:
            if not self._is_refused:
                logger.error("journal: the record takes nothing (%s)", type(error).__name__)
            self._is_refused = True
            self._writer.handle_fault()
        else:
            self._is_refused = False

    def _clock_entry(self, now_ms: int) -> NewEntry | None:
        passed_ms = now_ms - self._clock_noted_ms
        if self._step_ms and passed_ms >= _CLOCK_LEAST_MS:
            step_ms, self._step_ms, self._clock_noted_ms = self._step_ms, 0, now_ms
            return EntryKind.CLOCK_STEP, {"step_ms": step_ms}
        state, noted = self._clock, self._clock_noted
        if state is None or state == noted:
            return None
        is_other = noted is None or (noted.verdict, noted.reason) != (state.verdict, state.reason)
        if passed_ms < (_CLOCK_LEAST_MS if is_other else HEARTBEAT_MS):
            return None
        self._clock_noted, self._clock_noted_ms = state, now_ms
        return EntryKind.CLOCK, {
            "state": state.verdict.value,
            "reason": state.reason.value,
            "offset_ms": state.offset_ms,
            "bound_ms": state.bound_ms,
        }

    def _means_entry(self, now_ms: int) -> NewEntry | None:
        """Return the means where they changed, and each five minutes all the same."""
        if self._means is None:
            return None
        facts: dict[str, Fact] = {"open": self._means.is_open, **dict(self._means.works)}
        if now_ms - self._means_said_ms > _SCREEN_STALE_MS:
            # a screen that hangs welcomes nobody
            facts |= dict.fromkeys(facts.keys() & {"open", _SCREEN}, False)
        passed_ms = now_ms - self._means_noted_ms
        is_opened = facts["open"] != self._means_noted.get("open")
        is_changed = facts != self._means_noted and (is_opened or passed_ms >= _LEAST_CHANGE_MS)
        if not is_changed and passed_ms < HEARTBEAT_MS:
            return None
        self._means_noted, self._means_noted_ms = facts, now_ms
        return EntryKind.MEANS, facts


def _is_contact_lost(store: Store) -> bool:
    """Return whether the record says that an outage is under way."""
    lost = (EntryKind.CONTACT_FAILED, EntryKind.CONTACT_RESTORED, EntryKind.STARTED)
    for entry in record.last_entries(store, *lost, count=_LOOKED_AT):
        if entry.kind == EntryKind.CONTACT_FAILED or broken_off(entry) is not None:
            return True
        if entry.kind == EntryKind.CONTACT_RESTORED:
            return False
    return False


def _noted(store: Store, now: Timestamp) -> Failing | None:
    """Return the stage that the record says last; ``None`` where it was not so all the time, or
    where it is old.
    """
    kinds = (EntryKind.CONTACT_FAILED, EntryKind.STARTED, EntryKind.STOPPED, EntryKind.STAFF)
    for entry in record.last_entries(store, *kinds, count=1):
        is_new = 0 <= now.wall_ms - entry.made.wall_ms < _SAID_AGAIN_MS
        stage = entry.facts.get("stage")
        if entry.kind == EntryKind.CONTACT_FAILED and is_new and stage in tuple(Stage):
            return Failing(Stage(str(stage)), entry.facts.get("probed") is True, now.boot_ms)
    return None


def _start_facts(store: Store, now: Timestamp) -> dict[str, Fact]:
    """Return how the program ended before: in good order, or when it was seen last."""
    before = record.last_entries(store, EntryKind.STARTED, EntryKind.STOPPED, count=1)
    if not before:
        return {"after": _FIRST}
    if before[0].kind == EntryKind.STOPPED:
        return {"after": _CLEAN}
    boot_id = before[0].made.boot_id
    last = next(
        (
            entry
            for entry in record.last_entries(store, count=_LOOKED_AT)
            if entry.made.boot_id == boot_id
        ),
        before[0],
    )
    means = record.last_entries(store, EntryKind.MEANS, count=1)
    return {
        "after": _UNCLEAN,
        "last_ms": utc_ms(last.made),
        "same_boot": bool(boot_id) and boot_id == now.boot_id,
        "open": bool(means) and means[0].facts.get("open") is True,
    }
