"""How fast this machine's crystal runs off, learnt over days.

Two bounds of the true time, hours apart, tell between which rates the boot time ran meanwhile. What
is learnt makes the bound of a kiosk without contact grow slower, and about the right middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

# no crystal that still serves runs off further; a measurement that says so is none
MOST = 500e-6
# a measurement that is no closer than this helps nobody
CLOSE = 80e-6
# a crystal follows the day's heat and cold by so much, to either side
HEAT = 5e-6
# two bounds that are closer tell too little; after a day a new measurement begins
SPAN_MS = 6 * 3_600_000
DAY_MS = 24 * 3_600_000
# bounds that were narrowed with a wrong drift may miss the truth by so much
SLACK_MS = 100.0


@dataclass(frozen=True, slots=True)
class Drift:
    """Hold between which rates the true time gains on the boot time: seconds a second."""

    low: float
    high: float

    @property
    def ppm(self) -> float:
        """Return the likeliest rate, in microseconds a second."""
        return round((self.low + self.high) / 2 * 1e6, 1)

    @property
    def is_plausible(self) -> bool:
        """Return whether a crystal may have it."""
        return -MOST <= self.low <= self.high <= MOST


UNKNOWN_DRIFT = Drift(-50e-6, 50e-6)
"""What is assumed of a crystal of which nothing is known."""


class Measured(Protocol):
    """The bounds of the true time minus boot time (milliseconds), as of a boot time."""

    @property
    def low(self) -> float:
        """Return the lower bound."""

    @property
    def high(self) -> float:
        """Return the upper bound."""

    @property
    def heard_ms(self) -> int:
        """Return the boot time for which they hold."""


class DriftLearner:
    """Learn the drift of this boot and of those before.

    :param learnt: what was learnt before, where anything was.
    """

    def __init__(self, learnt: Drift | None = None) -> None:
        self.learnt = learnt if learnt is not None and learnt.is_plausible else None
        self._since: Measured | None = None

    @property
    def drift(self) -> Drift:
        """Return what the bounds are to be widened by."""
        return self.learnt or UNKNOWN_DRIFT

    def learn(self, bounds: Measured) -> None:
        """Learn from the bounds that are believed now."""
        since = self._since
        if since is None or bounds.heard_ms < since.heard_ms:
            self._since = bounds
            return
        passed_ms = bounds.heard_ms - since.heard_ms
        if passed_ms < SPAN_MS:
            return
        low = (bounds.low - since.high - SLACK_MS) / passed_ms
        high = (bounds.high - since.low + SLACK_MS) / passed_ms
        measured = Drift(low - HEAT, high + HEAT)
        if measured.is_plausible and measured.high - measured.low <= CLOSE:
            self.learnt = _joined(self.learnt, measured)
        # a clock that jumped, or a source that lied meanwhile, spoils one day at the most
        if passed_ms >= DAY_MS or not measured.is_plausible:
            self._since = bounds


def _joined(before: Drift | None, measured: Drift) -> Drift:
    """Return what both allow, but never less than heat and cold make; the newer where they
    contradict.
    """
    if before is None:
        return measured
    low, high = max(before.low, measured.low), min(before.high, measured.high)
    if low > high:
        return measured
    middle = (low + high) / 2
    return Drift(min(low, middle - HEAT), max(high, middle + HEAT))
