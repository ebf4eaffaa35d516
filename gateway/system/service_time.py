"""What the answers of one source tell of the time, and when that is believed.

One answer moves nothing: its date counts where it agrees with what is believed, or, before anything
is, with this machine's own clock. Any other date must be said by several answers over minutes, none
of them to the contrary. A date that cannot be true says nothing at all.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from gateway.system.drift import UNKNOWN_DRIFT, Drift

logger = logging.getLogger(__name__)

# the date of this version in CHANGELOG.md, or of its first line before that: no answer is older
RELEASED = date(2026, 11, 22)
# the age of a Date header when it is sent (seen: up to about 2 s in all, with the whole seconds)
STALE_MS = 1_000
# two clocks that are no further apart agree; a jump that is longer is told to staff
NEAR_MS = 300_000
# so many answers over so long must agree before they count against what is believed
ANSWERS = 3
CONFIRM_MS = 120_000
# the servers of one service may differ so much
SLACK_MS = 10_000
# a service that says nothing more of the time for so long leaves no doubt, only ignorance
SILENCE_MS = 600_000
# staff are told so long of a jump, which several steps within so long may make
DAY_MS = 86_400_000
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_FIXDATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) ("
    + "|".join(_MONTHS)
    + r") ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT"
)


def read_date(header: str, life_ms: tuple[int, int] | None = None) -> int | None:
    """Return the moment of a ``Date`` header (UTC milliseconds), or ``None`` where it cannot be
    true.

    Only the one form that a service writes is read (IMF-fixdate, RFC 9110), which ends in GMT.

    :param life_ms: the first and the last moment of the certificate that vouches for the answer.
    """
    found = _FIXDATE.fullmatch(header)
    if found is None:
        return None
    day, year, hour, minute, second = map(int, found.group(1, 3, 4, 5, 6))
    month = _MONTHS.index(found[2]) + 1
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
    moment_ms = int(moment.timestamp()) * 1000
    first_ms, last_ms = life_ms or (moment_ms, moment_ms)
    is_possible = moment.date() >= RELEASED and first_ms <= moment_ms <= last_ms
    return moment_ms if is_possible else None


@dataclass(frozen=True, slots=True)
class Bounds:
    """Hold the bounds of a source's time minus boot time, in ms, as of the boot time
    ``heard_ms``.
    """

    low: float
    high: float
    heard_ms: int

    @classmethod
    def of_answer(cls, date_ms: int, asked_ms: int, answered_ms: int) -> Bounds:
        """Return what one answer tells, which bore this date and came between two boot times."""
        return cls(date_ms - answered_ms, date_ms + 1000 + STALE_MS - asked_ms, answered_ms)

    def widened(self, boot_ms: int, drift: Drift = UNKNOWN_DRIFT) -> Bounds:
        """Return the bounds as they are later, when the crystal has run off."""
        passed_ms = max(0, boot_ms - self.heard_ms)
        return replace(
            self,
            low=self.low + passed_ms * drift.low,
            high=self.high + passed_ms * drift.high,
            heard_ms=max(boot_ms, self.heard_ms),
        )

    def met(
        self, newer: Bounds, slack_ms: float = 0.0, drift: Drift = UNKNOWN_DRIFT
    ) -> Bounds | None:
        """Return what both allow, or ``None`` where they miss each other by more than the slack.

        Where they miss each other by less, it is what lies between them.
        """
        older = self.widened(newer.heard_ms, drift)
        low, high = max(older.low, newer.low), min(older.high, newer.high)
        if low - high > slack_ms:
            return None
        return Bounds(min(low, high), max(low, high), newer.heard_ms)

    @property
    def middle(self) -> float:
        """Return the likeliest value."""
        return (self.low + self.high) / 2

    @property
    def error(self) -> float:
        """Return how far the likeliest value may be off, to either side."""
        return (self.high - self.low) / 2


class SourceTime:
    """Judge what the answers of one source say of the time.

    ``believed``: the bounds that count. ``said``: those of the newest answers, where they are not
    believed yet. ``jumped_ms``: the boot time of the last jump that staff must know of.

    :param name: of the source, for the log.
    """

    def __init__(self, name: str = "service") -> None:
        self._name = name
        self.believed: Bounds | None = None
        self.said: Bounds | None = None
        self.jumped_ms: int | None = None
        # what jumps are measured from
        self._measure: Bounds | None = None
        self._answers = 0
        self._since_ms = 0

    def hear(self, answer: Bounds, own: float, drift: Drift = UNKNOWN_DRIFT) -> None:
        """Hear one answer.

        :param own: what is believed without this source, or this machine's wall clock, minus boot
            time, in milliseconds.
        """
        if self.believed is None:
            known = answer if abs(answer.middle - own) <= NEAR_MS else None
        else:
            known = self.believed.met(answer, drift=drift)
        if known is not None:
            self._believe(known)
            return
        agreed = self.said.met(answer, SLACK_MS, drift) if self.said else None
        if agreed is None:
            self.said, self._answers, self._since_ms = answer, 1, answer.heard_ms
        else:
            self.said, self._answers = agreed, self._answers + 1
        if self._answers >= ANSWERS and answer.heard_ms - self._since_ms >= CONFIRM_MS:
            self._believe(self.said)

    def is_in_doubt(self, boot_ms: int) -> bool:
        """Return whether nothing is believed, and something is said that may soon be."""
        said = self.said if self.believed is None else None
        return said is not None and boot_ms - said.heard_ms < SILENCE_MS

    def has_jumped(self, boot_ms: int) -> bool:
        """Return whether staff must know that the service's time jumped."""
        return self.jumped_ms is not None and boot_ms - self.jumped_ms < DAY_MS

    def _believe(self, bounds: Bounds) -> None:
        self.believed, self.said = bounds, None
        measure = self._measure
        jump = bounds.middle - measure.middle if measure else 0.0
        if abs(jump) > NEAR_MS:
            logger.warning("the %s's time jumped by %+.0f s", self._name, jump / 1000)
            self.jumped_ms = bounds.heard_ms
        if measure is None or abs(jump) > NEAR_MS or bounds.heard_ms - measure.heard_ms >= DAY_MS:
            self._measure = bounds
