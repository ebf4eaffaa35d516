"""See a step of the wall clock at once, without any source: it moves against the boot time."""

from __future__ import annotations

# no clock is made to run faster or slower by more when it is corrected gently (the kernel's limit)
_RATE = 500e-6
_SLACK_MS = 1.0
# what is smaller is nobody's setting of a clock, and no registration is wrong by it
LEAST_MS = 50.0


class StepWatch:
    """Compare the wall clock with the boot time, again and again.

    :param ahead_ms: wall clock minus boot time, read together; ``at_ms``: the boot time then.
    """

    def __init__(self, ahead_ms: float, at_ms: int) -> None:
        self._ahead_ms = ahead_ms
        self._at_ms = at_ms

    def look(self, ahead_ms: float, at_ms: int) -> int:
        """Return by how many milliseconds the clock was set since the last look; 0: it was not."""
        moved_ms, passed_ms = ahead_ms - self._ahead_ms, max(0, at_ms - self._at_ms)
        self._ahead_ms, self._at_ms = ahead_ms, at_ms
        gentle_ms = _RATE * passed_ms + _SLACK_MS
        return round(moved_ms) if abs(moved_ms) >= LEAST_MS and abs(moved_ms) > gentle_ms else 0
