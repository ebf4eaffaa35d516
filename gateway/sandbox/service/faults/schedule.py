"""Faults by the hour: a script, one fault a line, each with its hours.

    # from   to      fault
    07:00    07:10   refuse
    07:30    07:31   status 503 on registerInBulk
    +10s     +40s    drip 20

Hours are Belgian and come back every day; an end before its begin lies on the next day. Times after
a plus count from the moment at which the script was given. A line that begins with # is skipped.
"""

from __future__ import annotations

import re
import shlex
import time
from dataclasses import dataclass
from datetime import datetime

from gateway.domain.belgian_time import BELGIUM
from gateway.sandbox.service.faults.kinds import (
    ActiveFaults,
    ServiceFault,
    ServiceFaultError,
    duration_s,
    parse,
)

_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?")
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class ScheduledFault:
    """Hold one line: from when to when which fault.

    ``daily``: in seconds of the day, else in seconds on the monotonic clock.
    """

    text: str
    begin: float
    end: float
    daily: bool
    fault: ServiceFault

    def holds(self, second_of_day: float, monotonic: float) -> bool:
        """Return whether the fault is to be on now."""
        if not self.daily:
            return self.begin <= monotonic < self.end
        if self.begin <= self.end:
            return self.begin <= second_of_day < self.end
        return second_of_day >= self.begin or second_of_day < self.end


def read_script(text: str) -> list[ScheduledFault]:
    """Return the lines of a script.

    :raises FaultError: with the number of the line that cannot be understood.
    """
    script = []
    now = time.monotonic()
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            try:
                script.append(_scheduled(line.strip(), now))
            except ValueError as error:
                raise ServiceFaultError(f"Line {number}: {error}") from None
    return script


def _scheduled(line: str, now: float) -> ScheduledFault:
    begin, end, *words = [*shlex.split(line, comments=True), "", ""]
    words = words[:-2] if words else []
    if not words:
        raise ServiceFaultError("a line names a begin, an end and a fault.")
    relative = begin.startswith("+")
    if relative != end.startswith("+"):
        raise ServiceFaultError("begin and end are both hours, or both begin with a plus.")
    if relative:
        span = now + duration_s(begin[1:]), now + duration_s(end[1:])
        if span[0] >= span[1]:
            raise ServiceFaultError("the end lies before the begin.")
    else:
        span = _second(begin), _second(end)
    return ScheduledFault(line, *span, not relative, parse(words))


def _second(hour: str) -> float:
    """Return the second of the day of an hour such as 07:30 or 07:30:15."""
    matched = _HOUR.fullmatch(hour)
    if not matched:
        raise ServiceFaultError(f"{hour!r} is no hour: write 07:30 or 07:30:15.")
    return int(matched[1]) * 3600 + int(matched[2]) * 60 + int(matched[3] or 0)


class FaultSchedule:
    """Turn the faults of a script on and off as their time comes."""

    def __init__(self, faults: ActiveFaults) -> None:
        self._faults = faults
        self._script: list[ScheduledFault] = []
        self._playing: set[int] = set()

    @property
    def lines(self) -> list[str]:
        """Return the script that is played."""
        return [line.text for line in self._script]

    def load(self, script: list[ScheduledFault]) -> None:
        """Play this script in place of the one before; an empty one ends it."""
        for number in self._playing:
            self._faults.clear(key=self._script[number].fault.key)
        self._script, self._playing = script, set()

    def tick(self) -> list[ServiceFault]:
        """Look at the clock; return the faults that begin now."""
        local = datetime.now(BELGIUM)
        second = local.hour * 3600 + local.minute * 60 + local.second + local.microsecond / 1e6
        monotonic, began = time.monotonic(), []
        for number, scheduled in enumerate(self._script):
            holds = scheduled.holds(second % _DAY_S, monotonic)
            if holds and number not in self._playing:
                self._playing.add(number)
                self._faults.set(scheduled.fault)
                began.append(scheduled.fault)
            elif not holds and number in self._playing:
                self._playing.discard(number)
                self._faults.clear(key=scheduled.fault.key)
        return began
