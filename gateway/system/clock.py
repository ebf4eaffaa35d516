"""Trusted time: this machine's clocks, the true time, the offset between them, and remark 32.

The offset is learnt from the ``Date`` header of the service's answers. A header says whole seconds
and may be somewhat stale, so one answer gives an interval; the intervals of many answers are
intersected (``service_time``). Other sources may be heard beside the service (``time_sources``).
All is anchored in boot time, which cannot be set and which counts
through suspend, so a step of the wall clock shows in the offset at once.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gateway.domain.belgian_time import belgian_time
from gateway.domain.clock_state import (
    BatteryClock,
    ClockFacts,
    ClockState,
    TimeSource,
    judge,
)
from gateway.domain.model import Timestamp
from gateway.system.drift import Drift
from gateway.system.service_time import RELEASED, Bounds, read_date
from gateway.system.time_sources import SERVICE, Source, TimeSources

# no machine that runs this version was set up before, or lives so much longer
PLAUSIBLE_YEARS = range(2026, 2046)
EARLIEST_MS, LATEST_MS = (
    int(datetime(*day, tzinfo=UTC).timestamp()) * 1000
    for day in (RELEASED.timetuple()[:3], (PLAUSIBLE_YEARS.stop, 1, 1))
)
# two clocks that are read within this are read together
_TOGETHER_NS = 100_000
_TRIES = 5
_HALF_YEAR_MS = 182 * 24 * 3600 * 1000
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def wall_ms() -> int:
    """Return UTC in milliseconds since 1970, by this machine's wall clock."""
    return time.time_ns() // 1_000_000


def foreign_zone(now_ms: int) -> str:
    """Return the machine's time zone, as ``EST (-0500)``, where it is not Belgium's; else empty.

    Summer and winter are compared: some zones agree with Belgium in one of them only.
    """
    for ms in (now_ms, now_ms + _HALF_YEAR_MS):
        local = datetime.fromtimestamp(ms / 1000).astimezone()
        if local.utcoffset() != belgian_time(ms).utcoffset():
            return f"{local.tzname()} ({local:%z})"
    return ""


def boot_ms() -> int:
    """Return the milliseconds since boot, with suspend where the system counts it (Linux)."""
    return boot_ns() // 1_000_000


def boot_ns() -> int:
    """Return the nanoseconds since boot, with suspend where the system counts it (Linux)."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime_ns(clock) if clock is not None else time.monotonic_ns()


def wall_minus_boot_ms() -> float:
    """Return the wall clock minus boot time in milliseconds, both read at one moment.

    Where something held the program between the readings, they are read again.
    """
    best = (math.inf, 0.0)
    for _ in range(_TRIES):
        before, wall, after = boot_ns(), time.time_ns(), boot_ns()
        best = min(best, (after - before, (wall - (before + after) / 2) / 1e6))
        if best[0] < _TOGETHER_NS:
            break
    return best[1]


def boot_id() -> str:
    """Return the kernel's name of this boot; empty where there is none, which equals no other boot.

    Empty too without a clock that counts through suspend: a delay would come out too short.
    """
    if not hasattr(time, "CLOCK_BOOTTIME"):
        return ""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class Offset:
    """Hold the service's clock minus this machine's, and how wrong that may be to either side."""

    ms: int
    error_ms: int


class Clock:
    """Hold what the kiosk knows of the time; one for the whole program, safe for all threads.

    :param drift: what was learnt of this machine's crystal before.
    """

    def __init__(self, drift: Drift | None = None) -> None:
        self._boot_id = boot_id()
        self._lock = threading.Lock()
        self._sources = TimeSources(drift)

    def observe(
        self,
        date: str,
        asked_boot_ms: int,
        answered_boot_ms: int,
        life_ms: tuple[int, int] | None = None,
    ) -> None:
        """Learn from the ``Date`` header of an answer; a bad header says nothing.

        :param asked_boot_ms: :func:`boot_ms` before the question; ``answered_boot_ms``: after it.
        :param life_ms: the life of the certificate of the answer (UTC milliseconds).
        """
        date_ms = read_date(date, life_ms)
        if date_ms is None:
            return
        self.hear(SERVICE, Bounds.of_answer(date_ms, asked_boot_ms, answered_boot_ms))

    def hear(self, source: Source, answer: Bounds) -> None:
        """Learn from an answer of any source."""
        with self._lock:
            self._sources.hear(source, answer, wall_minus_boot_ms())

    def hear_system(self, bounds: Bounds | None) -> None:
        """Learn what the operating system says of its clock now; ``None``: it does not vouch for
        it.
        """
        with self._lock:
            self._sources.hear_system(bounds)

    def offset(self) -> Offset | None:
        """Return the offset now, or ``None`` while none is believed in this boot."""
        with self._lock:
            return self._offset(self._sources.believed)

    def said_offset(self) -> Offset | None:
        """Return the offset by the service's last word, believed or not.

        It dates only what the service itself judges at once, and what nobody keeps.
        """
        with self._lock:
            sources = self._sources
            return self._offset(
                sources.service.said or sources.service.believed or sources.believed
            )

    @property
    def learnt_drift(self) -> Drift | None:
        """Return what was learnt of this machine's crystal, where anything was."""
        with self._lock:
            return self._sources.learnt_drift

    def state(
        self,
        tolerance_ms: float,
        *,
        last_seen_ms: int = 0,
        has_stepped: bool = False,
        battery: BatteryClock = BatteryClock.UNKNOWN,
    ) -> ClockState:
        """Return whether this machine's clock is right, wrong or unknown, and all that says so.

        :param last_seen_ms: the latest moment that this kiosk has seen (UTC milliseconds).
        :param has_stepped: the clock was set since the program was started.
        """
        with self._lock:
            known, drift = self._offset(self._sources.believed), self._sources.learnt_drift
            sources = tuple(self._readings())
            is_disputed = self._sources.is_disputed
        return judge(
            ClockFacts(
                wall_ms(),
                EARLIEST_MS,
                LATEST_MS,
                tolerance_ms,
                last_seen_ms,
                known.ms if known else None,
                known.error_ms if known else None,
                is_disputed=is_disputed,
                is_in_doubt=self.is_in_doubt,
                has_stepped=has_stepped,
                drift_ppm=drift.ppm if drift else None,
                sources=sources,
                battery=battery,
            )
        )

    @property
    def is_in_doubt(self) -> bool:
        """Return whether the service tells a time that is not believed yet, and no other is."""
        with self._lock:
            is_known = self._sources.believed is not None
            return not is_known and self._sources.service.is_in_doubt(boot_ms())

    @property
    def has_jumped(self) -> bool:
        """Return whether the service's time jumped in the last day, so that staff must know."""
        with self._lock:
            return self._sources.service.has_jumped(boot_ms())

    def stamp(self) -> Timestamp:
        """Return the present moment, by all clocks."""
        known = self.offset()
        return Timestamp(
            wall_ms(),
            boot_ms(),
            self._boot_id,
            known.ms if known else None,
            known.error_ms if known else None,
        )

    def true_ms(self, made: Timestamp, tolerance_ms: float) -> int:
        """Return a moment in UTC milliseconds, corrected where the wall clock is known to be wrong.

        Within the tolerance the kiosk's own time stands, so that the screen and the service say the
        same. Beyond it the time is the service's: through boot time for a registration of this
        boot, even one made before the first contact; else by the offset then believed.
        """
        return self.true_times_ms((made,), tolerance_ms)[0]

    def true_times_ms(self, stamps: Iterable[Timestamp], tolerance_ms: float) -> list[int]:
        """Return :meth:`true_ms` of each moment: a backlog asks for thousands."""
        with self._lock:
            believed = self._sources.believed
            if believed is not None:
                believed = believed.widened(boot_ms(), self._sources.drift)
        moments = []
        for made in stamps:
            wall_ms, offset, error = made.wall_ms, 0.0, 0.0
            if believed is not None and made.boot_id and made.boot_id == self._boot_id:
                offset, error = believed.middle + made.boot_ms - wall_ms, believed.error
            elif made.offset_ms is not None and made.error_ms is not None:
                offset, error = made.offset_ms, made.error_ms
            moments.append(
                round(wall_ms + offset) if abs(offset) - error > tolerance_ms else wall_ms
            )
        return moments

    def _offset(self, bounds: Bounds | None) -> Offset | None:
        if bounds is None:
            return None
        now = bounds.widened(boot_ms(), self._sources.drift)
        return Offset(round(now.middle - wall_minus_boot_ms()), _rounded_up(now.error))

    def _readings(self) -> Iterator[TimeSource]:
        ahead_ms = wall_minus_boot_ms()
        for (kind, name), bounds, is_believed in self._sources.readings(boot_ms()):
            offset_ms = round(bounds.middle - ahead_ms)
            yield TimeSource(kind, name, offset_ms, _rounded_up(bounds.error), is_believed)


def _rounded_up(error_ms: float) -> int:
    """Return whole milliseconds that hold what the rounding of both clocks takes, too."""
    return math.ceil(error_ms) + 1


def is_wrong(offset: Offset | None, tolerance_ms: float) -> bool:
    """Return whether the clock is surely off by more than the tolerance; an unknown one is not."""
    return offset is not None and abs(offset.ms) - offset.error_ms > tolerance_ms


def is_doubted(made: Timestamp, now: Timestamp, tolerance_ms: float) -> bool:
    """Return whether this machine's clock cannot be right, or was set since a registration."""
    passed_ms = now.wall_ms - made.wall_ms
    is_set = passed_ms < 0 or abs(passed_ms - delay_ms(made, now)) > tolerance_ms
    return is_set or belgian_time(now.wall_ms).year not in PLAUSIBLE_YEARS


def delay_ms(made: Timestamp, now: Timestamp) -> int:
    """Return the milliseconds from a registration to now, uncertainty added, never less than 0.

    Within one boot by boot time, which cannot be set. Across a reboot by the wall clocks,
    corrected by what was known of them; always in UTC, never in local time.
    """
    if made.boot_id and made.boot_id == now.boot_id:
        return max(0, now.boot_ms - made.boot_ms)
    elapsed = (now.wall_ms + (now.offset_ms or 0)) - (made.wall_ms + (made.offset_ms or 0))
    return max(0, elapsed + (made.error_ms or 0) + (now.error_ms or 0))


def is_late(made: Timestamp, now: Timestamp, limit_s: float) -> bool:
    """Return whether remark 32 is due: the delay has reached the limit (the NSSO's table)."""
    return delay_ms(made, now) >= limit_s * 1000
