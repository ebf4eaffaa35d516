"""Look at the clock that a battery keeps while the computer is off."""

from __future__ import annotations

import sys
from pathlib import Path

from gateway.domain.clock_state import BatteryClock
from gateway.system.clock import EARLIEST_MS

_FOLDER = Path("/sys/class/rtc")
# it may be kept in local time, and it was set hours before this version at the earliest
_SLACK_S = 86_400


def look(folder: Path = _FOLDER, system: str = sys.platform) -> BatteryClock:
    """Return whether there is a clock with a battery that works.

    Ask at the start: a system that keeps its own clock right writes it into the battery's, too.
    """
    if system != "linux":
        return BatteryClock.UNKNOWN
    clocks = sorted(folder.glob("rtc*")) if folder.is_dir() else []
    if not clocks:
        return BatteryClock.MISSING
    try:
        since_epoch_s = int(clocks[0].joinpath("since_epoch").read_text("ascii"))
    # a clock that was never set answers with an error
    except (OSError, ValueError):
        return BatteryClock.EMPTY
    is_set = since_epoch_s >= EARLIEST_MS / 1000 - _SLACK_S
    return BatteryClock.WORKING if is_set else BatteryClock.EMPTY
