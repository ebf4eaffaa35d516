"""Say which direction a gate serves: both, one lane alone, or one by the hours of the day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.belgian_time import belgian_time
from gateway.domain.model import Direction

MINUTES = 24 * 60


class GateMode(StrEnum):
    """Name what a gate serves."""

    BOTH = "both"
    IN = "in"
    OUT = "out"
    # IN in the morning, OUT in the evening, both between
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Gate:
    """Describe what a gate serves.

    :param in_until: the end of the morning's IN, in minutes since midnight in Belgium; with the
        mode ``HOURS`` alone, as ``out_from`` is
    :param name: as people of the site know it, "Gate A"; empty where the site has one gate
    """

    mode: GateMode = GateMode.BOTH
    in_until: int = 9 * 60 + 30
    out_from: int = 15 * 60 + 30
    name: str = ""

    @property
    def lane(self) -> Direction | None:
        """Return the only direction that this gate serves."""
        lanes = {GateMode.IN: Direction.IN, GateMode.OUT: Direction.OUT}
        return lanes.get(self.mode)

    def direction_at(self, now_ms: int) -> Direction | None:
        """Return the direction of this moment, UTC milliseconds; ``None`` where it may be either.

        For example, ``Gate(GateMode.HOURS).direction_at(...)`` at 06:58 is ``Direction.IN``.
        """
        if self.mode is not GateMode.HOURS:
            return self.lane
        now = belgian_time(now_ms)
        minute = now.hour * 60 + now.minute
        if minute < self.in_until:
            return Direction.IN
        return Direction.OUT if minute >= self.out_from else None
