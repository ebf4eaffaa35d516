"""The thread that watches this machine's clock: its steps, its state, and what is remembered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from gateway.domain.clock_state import ClockReason, ClockState, ClockVerdict
from gateway.domain.events import ClockChanged, ClockStepped
from gateway.system import battery_clock, clock, clock_memory, kernel_clock
from gateway.system.clock_memory import ClockMemory
from gateway.system.settings import Settings
from gateway.system.step_watch import StepWatch
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

# a step is to be seen within a second
LOOK_S = 0.4
_ASK_SYSTEM_MS = 10_000
# bounds grow all the time: they are reported so often when nothing else changes
_REPORT_MS = 60_000
# a home folder is written no more often than this
_SAVE_MS = 300_000


class ClockWatch(BackgroundThread):
    """Watch the clock. Reports ``ClockChanged`` and ``ClockStepped``.

    :param memory: what was remembered before the start.
    :param asks_system: whether the operating system's word counts.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        timepiece: clock.Clock,
        memory: ClockMemory,
        asks_system: bool = True,
    ) -> None:
        super().__init__(report, name="clock")
        self._home = settings.home
        self._tolerance_ms = settings.remark32.tolerance_s * 1000
        self._clock = timepiece
        self._asks_system = asks_system
        self._battery = battery_clock.look()
        self._memory = self._saved = memory
        self._steps = StepWatch(clock.wall_minus_boot_ms(), clock.boot_ms())
        self._has_stepped = False
        self._state: ClockState | None = None
        self._ask_system_at_ms = self._report_at_ms = 0
        self._save_at_ms = clock.boot_ms() + _SAVE_MS

    def forget_last_seen(self) -> None:
        """Forget the latest moment: a person set the clock back on purpose."""
        self._memory = replace(self._memory, last_seen_ms=0)

    def work(self) -> None:
        """Take one look, then wait."""
        self.run_once()
        self.pause(LOOK_S)

    def finish(self) -> None:
        """Remember for the next start."""
        self._save()

    def run_once(self) -> ClockState:
        """Take one look without waiting, and return what is known of the clock."""
        # one reading a turn: the clock may be set between two
        now_ms, ahead_ms = clock.boot_ms(), clock.wall_minus_boot_ms()
        step_ms = self._steps.look(ahead_ms, now_ms)
        if step_ms:
            logger.warning("this machine's clock was set by %+.3f s", step_ms / 1000)
            self._has_stepped = True
            self.report(ClockStepped(step_ms))
        if self._asks_system and (step_ms or now_ms >= self._ask_system_at_ms):
            said = kernel_clock.read()
            self._clock.hear_system(said.bounds() if said else None)
            self._ask_system_at_ms = now_ms + _ASK_SYSTEM_MS
        state = self._clock.state(
            self._tolerance_ms,
            last_seen_ms=self._memory.last_seen_ms,
            has_stepped=self._has_stepped,
            battery=self._battery,
        )
        if step_ms or now_ms >= self._report_at_ms or _outline(state) != _outline(self._state):
            self._report_at_ms = now_ms + _REPORT_MS
            self.report(ClockChanged(state))
        self._state = state
        self._remember(state, now_ms + round(ahead_ms))
        if now_ms >= self._save_at_ms:
            self._save_at_ms = now_ms + _SAVE_MS
            self._save()
        return state

    def _remember(self, state: ClockState, wall_ms: int) -> None:
        """Remember the latest moment: by the sources, else by a clock that nobody set meanwhile."""
        last_ms = self._memory.last_seen_ms
        if state.reason in (ClockReason.CONFIRMED, ClockReason.OFF):
            last_ms = wall_ms + (state.offset_ms or 0) - (state.bound_ms or 0)
        elif state.verdict is ClockVerdict.UNKNOWN and not self._has_stepped:
            last_ms = max(last_ms, wall_ms)
        self._memory = ClockMemory(last_ms, self._clock.learnt_drift)

    def _save(self) -> None:
        if self._memory == self._saved:
            return
        try:
            clock_memory.save(self._home, self._memory)
            self._saved = self._memory
        except OSError as error:
            logger.warning("%s is not written: %s", clock_memory.FILE_NAME, error.strerror)


def _outline(state: ClockState | None) -> object:
    """Return what is worth a report at once."""
    if state is None:
        return None
    sources = tuple((each.kind, each.name, each.is_believed) for each in state.sources)
    return state.verdict, state.reason, sources
