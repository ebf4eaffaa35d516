"""Decide which contacts that fail become entries of the record: an outage's beginning, its changes
of stage, its end.

A pure state machine in boot-time milliseconds. It is bounded: an outage that lasts for days, or
changes its stage with every try, makes a few dozen entries a day.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind, Fact

# a registration that waits for so long while contacts fail waits because of it
WAITS_MS = 10_000
# a stage that stands for less is passed over: a probe says the right one a moment later
_SETTLE_MS = 15_000
_FIRST_PAUSE_MS, _LONGEST_PAUSE_MS = 60_000, 3_600_000


@dataclass(frozen=True, slots=True)
class Failing:
    """Hold the stage at which contacts fail, and since when."""

    stage: Stage
    is_probed: bool
    since_ms: int


class ContactLog:
    """Hold what is known of the line.

    :param grace_ms: contacts that fail for less are no outage, unless a registration waits for it.
    """

    def __init__(self, grace_ms: float) -> None:
        self._grace_ms = grace_ms
        # whether the record says that an outage is under way
        self.is_open = False
        self._failing: Failing | None = None
        self._noted: Failing | None = None
        self._began_ms = 0
        self._last_ms = 0
        self._is_waiting = False
        # since when both: contacts fail, and a registration waits
        self._waits_since_ms: int | None = None
        self._may_change_ms = 0
        self._pause_ms = _FIRST_PAUSE_MS

    def resume(self, noted: Failing | None) -> None:
        """Go on with an outage that the record says is under way.

        :param noted: its last stage, where nothing was entered since.
        """
        self.is_open, self._noted = True, noted

    def fail(self, stage: Stage, now_ms: int, *, is_probed: bool) -> None:
        """Note that a contact failed."""
        before = self._failing
        since_ms = self._last_ms = now_ms
        if before is None:
            self._began_ms = now_ms
        # the probe says what the first failure was
        elif before.stage is stage or (is_probed and not before.is_probed):
            since_ms = before.since_ms
        self._failing = Failing(stage, is_probed, since_ms)
        self.wait(now_ms, is_waiting=self._is_waiting)

    def wait(self, now_ms: int, *, is_waiting: bool) -> None:
        """Note whether registrations wait to be sent."""
        self._is_waiting = is_waiting
        if not is_waiting:
            self._waits_since_ms = None
        elif self._failing is not None and self._waits_since_ms is None:
            self._waits_since_ms = now_ms

    def look_away(self) -> None:
        """Note that no contact is sought from now on: what fails next begins anew."""
        self._failing = self._noted = self._waits_since_ms = None

    def restore(self, now_ms: int) -> tuple[EntryKind, dict[str, Fact]] | None:
        """Note that the service answered; return the entry to write."""
        was_open, failing = self.is_open, self._failing
        self.is_open, self._pause_ms = False, _FIRST_PAUSE_MS
        self.look_away()
        if not was_open:
            return None
        return EntryKind.CONTACT_RESTORED, {
            "for_ms": 0 if failing is None else now_ms - self._began_ms
        }

    def due(self, now_ms: int) -> tuple[EntryKind, dict[str, Fact]] | None:
        """Return the entry that is to be written now, if there is one."""
        failing = self._failing
        if failing is None:
            return None
        if not self.is_open:
            # nobody knows of a time after the last try
            is_long = self._last_ms - self._began_ms >= self._grace_ms
            waits_ms = min(WAITS_MS, self._grace_ms)
            since_ms = self._waits_since_ms
            is_missed = since_ms is not None and self._last_ms - since_ms >= waits_ms
            if not is_long and not is_missed:
                return None
            since_ms = self._began_ms
        else:
            is_same = self._noted is not None and (
                (self._noted.stage, self._noted.is_probed) == (failing.stage, failing.is_probed)
            )
            is_settled = now_ms - failing.since_ms >= min(_SETTLE_MS, self._grace_ms)
            if is_same or not is_settled or now_ms < self._may_change_ms:
                return None
            since_ms = failing.since_ms
        self.is_open, self._noted = True, failing
        self._may_change_ms = now_ms + self._pause_ms
        self._pause_ms = min(2 * self._pause_ms, _LONGEST_PAUSE_MS)
        facts: dict[str, Fact] = {
            "stage": failing.stage.value,
            "probed": failing.is_probed,
            "for_ms": now_ms - since_ms,
        }
        return EntryKind.CONTACT_FAILED, facts
