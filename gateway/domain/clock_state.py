"""Define what is known of the kiosk's clock: right, wrong or unknown, and by how much at most.

The verdict is a pure function of the facts, so that the screen, the record and the report say the
same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClockVerdict(StrEnum):
    """Name the three states of the kiosk's clock."""

    # within the tolerance of the true time
    RIGHT = "right"
    # surely off by more than the tolerance, or at a moment that cannot be
    WRONG = "wrong"
    # nobody can say
    UNKNOWN = "unknown"


class ClockReason(StrEnum):
    """Name why the clock's state is what it is."""

    # right: the sources say so
    CONFIRMED = "confirmed"
    # wrong: the sources say that it is off by more than the tolerance
    OFF = "off"
    # wrong: before this version was made
    BEFORE_BUILD = "before-build"
    # wrong: before a moment that this kiosk has seen, by more than the tolerance
    BEFORE_LAST_SEEN = "before-last-seen"
    # wrong: later than any machine lives that runs this version
    TOO_LATE = "too-late"
    # unknown: no source spoke since the machine was started
    NO_SOURCE = "no-source"
    # unknown: the last word of a source is so old that the clock may be off by the tolerance
    TOO_OLD = "too-old"
    # unknown: the sources contradict one another
    DISPUTED = "disputed"
    # unknown: one source says a time far from the clock's, and too few answers say so yet
    IN_DOUBT = "in-doubt"
    # unknown: somebody or something set the clock, and no source was there to measure it
    STEPPED = "stepped"


class SourceKind(StrEnum):
    """Name who tells the kiosk the time."""

    # the central service, by the dates of its answers
    SERVICE = "service"
    # a server of the settings (NTP)
    NTP = "ntp"
    # the operating system, which says that it keeps its clock synchronised
    SYSTEM = "system"
    # an authority that stamped the record (RFC 3161)
    STAMP = "stamp"


class BatteryClock(StrEnum):
    """Name the state of the clock that a battery keeps while the computer is off."""

    WORKING = "working"
    # the computer has none: each start begins with a wrong time
    MISSING = "missing"
    # it stands before this version was made: the battery is empty
    EMPTY = "empty"
    # this system does not say
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TimeSource:
    """Hold what one source says of the kiosk's clock now.

    :param name: of the server; empty where the kind says all
    :param offset_ms: the true time minus the kiosk's clock, as this source tells it
    :param bound_ms: how far that may be off, to either side
    :param is_believed: it agrees with what is believed; a lone liar does not
    """

    kind: SourceKind
    name: str
    offset_ms: int
    bound_ms: int
    is_believed: bool


@dataclass(frozen=True, slots=True)
class ClockState:
    """Hold what is known of the kiosk's clock.

    :param offset_ms: the true time minus the kiosk's clock; ``None`` while nothing is believed
    :param bound_ms: how far ``offset_ms`` may be off, to either side; ``None`` with it
    :param drift_ppm: so many microseconds the kiosk's clock loses a second, learnt over days; minus
        where it gains; ``None`` until it is learnt
    :param sources: all that spoke since the machine was started and still count
    :param battery: the clock that starts the machine's, as it was at the start
    :param earliest_ms: it cannot be earlier: this version was made, or the kiosk saw that moment
    """

    verdict: ClockVerdict = ClockVerdict.UNKNOWN
    offset_ms: int | None = None
    bound_ms: int | None = None
    drift_ppm: float | None = None
    sources: tuple[TimeSource, ...] = ()
    reason: ClockReason = ClockReason.NO_SOURCE
    battery: BatteryClock = BatteryClock.UNKNOWN
    earliest_ms: int = 0

    def likely_ms(self, wall_ms: int) -> int:
        """Return the moment that counts for the day, UTC milliseconds: by the kiosk's clock, unless
        that is surely wrong.
        """
        if self.verdict is not ClockVerdict.WRONG:
            return wall_ms
        return max(wall_ms + (self.offset_ms or 0), self.earliest_ms)


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """Hold what a verdict on the kiosk's clock is made of. All moments: UTC milliseconds.

    :param wall_ms: the kiosk's clock
    :param earliest_ms: when this version was made; ``latest_ms``: when no machine runs it any more
    :param last_seen_ms: the latest moment that this kiosk has seen, as noted on its disk
    :param tolerance_ms: how far a clock may be off that is called right
    :param offset_ms: the true time minus the kiosk's clock; ``None`` while nothing is believed
    :param bound_ms: how far ``offset_ms`` may be off, to either side
    :param is_disputed: the sources contradict one another
    :param is_in_doubt: a source says a time far from the clock's, and too few answers say so yet
    :param has_stepped: the clock was set since the machine was started
    """

    wall_ms: int
    earliest_ms: int
    latest_ms: int
    tolerance_ms: float
    last_seen_ms: int = 0
    offset_ms: int | None = None
    bound_ms: int | None = None
    is_disputed: bool = False
    is_in_doubt: bool = False
    has_stepped: bool = False
    drift_ppm: float | None = None
    sources: tuple[TimeSource, ...] = ()
    battery: BatteryClock = BatteryClock.UNKNOWN


def judge(facts: ClockFacts) -> ClockState:
    """Return the state of the kiosk's clock: by the sources where they agree, else by what cannot
    be.
    """
    verdict, reason = _verdict(facts)
    return ClockState(
        verdict,
        facts.offset_ms,
        facts.bound_ms,
        facts.drift_ppm,
        facts.sources,
        reason,
        facts.battery,
        max(facts.earliest_ms, facts.last_seen_ms),
    )


def _verdict(facts: ClockFacts) -> tuple[ClockVerdict, ClockReason]:
    if facts.offset_ms is not None and facts.bound_ms is not None and not facts.is_disputed:
        if abs(facts.offset_ms) - facts.bound_ms > facts.tolerance_ms:
            return ClockVerdict.WRONG, ClockReason.OFF
        if facts.bound_ms > facts.tolerance_ms:
            return ClockVerdict.UNKNOWN, ClockReason.TOO_OLD
        return ClockVerdict.RIGHT, ClockReason.CONFIRMED
    impossible = {
        ClockReason.BEFORE_BUILD: facts.wall_ms < facts.earliest_ms,
        ClockReason.TOO_LATE: facts.wall_ms > facts.latest_ms,
        ClockReason.BEFORE_LAST_SEEN: facts.wall_ms + facts.tolerance_ms < facts.last_seen_ms,
    }
    for reason, holds in impossible.items():
        if holds:
            return ClockVerdict.WRONG, reason
    doubts = {
        ClockReason.DISPUTED: facts.is_disputed,
        ClockReason.IN_DOUBT: facts.is_in_doubt,
        ClockReason.STEPPED: facts.has_stepped,
    }
    reasons = (reason for reason, holds in doubts.items() if holds)
    return ClockVerdict.UNKNOWN, next(reasons, ClockReason.NO_SOURCE)
