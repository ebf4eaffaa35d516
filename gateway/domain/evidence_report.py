"""What a report of evidence tells: an outage or a period, and what this kiosk knows of it.

A report holds no national number and no name: of a person who registered it holds the initials, the
last two digits of the number and the code that the screen showed. A gap is a stretch of which
nothing is known; it is a value of its own, so that nobody draws over it.
All moments are UTC milliseconds by the kiosk's clock, corrected where that was known to be wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from gateway.domain.model import Direction, Means, Remark
from gateway.domain.outages import Outage

# the number of the remark that says that a registration came too late
_LATE = 32


class GapReason(StrEnum):
    """Name why nothing is known of a stretch."""

    # the record does not reach there: it begins later, or its next entry is not written yet
    NOT_RECORDED = "not recorded"
    # the program was ended in good order
    STOPPED = "stopped"
    # the program broke off: a power cut, or it was killed; no entry says when
    BROKEN_OFF = "broken off"
    # the program ran, and wrote nothing for longer than it should
    SILENT = "silent"
    # the clock was set: nobody can say how long it was
    CLOCK_SET = "clock set"


@dataclass(frozen=True, slots=True)
class Gap:
    """Hold a stretch of which nothing is known."""

    begins_ms: int
    ends_ms: int
    reason: GapReason


@dataclass(frozen=True, slots=True)
class MeansSpan:
    """Hold a stretch in which one means worked, or did not; it holds no gap."""

    works: bool
    begins_ms: int
    ends_ms: int


@dataclass(frozen=True, slots=True)
class MeansRow:
    """Hold what is known of one means, oldest first; ``name`` as the record's entries name it."""

    name: str
    spans: tuple[MeansSpan, ...]


@dataclass(frozen=True, slots=True)
class ReportedRegistration:
    """Hold one registration, masked, and what the service said of it.

    :param row: its number in the journal, which its entry in the record names
    :param initials: of the person; empty where there is no name, or retention has erased it
    :param last_digits: the last two of the person's number; empty where retention has erased it
    :param employer: enterprise number; empty for a Limosa number
    :param proof: the code that the worker's screen showed, from the hash of its entry
    :param status: kept, confirmed or refused
    :param answered_ms: when the service's answer came
    :param delay_ms: from the act to the answer, by steady clocks where they tell
    :param remarks: the service's codes; ``errors``: those of its refusal
    :param is_flagged: this kiosk itself flagged it with remark 32
    """

    row: int
    made_ms: int
    initials: str
    last_digits: str
    employer: str
    workplace: str
    direction: Direction
    means: Means
    proof: str
    status: str
    answered_ms: int | None = None
    delay_ms: int | None = None
    remarks: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    is_flagged: bool = False


@dataclass(frozen=True, slots=True)
class ClockPoint:
    """Hold what was known of the kiosk's clock at a moment.

    :param verdict: a value of :class:`gateway.domain.clock_state.ClockVerdict`
    :param offset_ms: the true time minus the kiosk's clock; ``None`` while nothing is believed
    :param bound_ms: how far that may be off, to either side
    """

    at_ms: int
    verdict: str
    offset_ms: int | None
    bound_ms: int | None


@dataclass(frozen=True, slots=True)
class ClockStep:
    """Hold a moment at which the clock was set, and by how much."""

    at_ms: int
    step_ms: int


@dataclass(frozen=True, slots=True)
class SignedHead:
    """Name an entry of the record, its hash, the kiosk's public key and its signature of the entry;
    bytes as hex, empty where there is none.
    """

    seq: int
    hash: str
    public: str = ""
    signature: str = ""

    @property
    def witness_text(self) -> str:
        """Return head and key as a QR code tells them: who keeps it can tell a record from another.

        Capitals, digits and colons alone: the code stays small.
        """
        return f"GATEWAY:HEAD:{self.seq}:{self.hash}:{self.public}".upper()


@dataclass(frozen=True, slots=True)
class StampedHead:
    """Name the number of a head that an authority has stamped, and when that was entered."""

    at_ms: int
    seq: int
    authority: str


@dataclass(frozen=True, slots=True)
class ReportedPlace:
    """Name a workplace as the service's declaration does."""

    number: str
    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """Hold all that a report tells.

    :param incident: the number of the outage that it is about; ``None`` for a period
    :param limit_ms: from this delay on the service gives remark 32
    :param tolerance_ms: a clock that is off by more is called wrong
    :param means: one row for each means that the record names in the period
    :param first: the first entry that the report's file holds; ``end``: the last one
    :param stamps: of heads in the period
    :param broken: the first entry of the record that does not fit; ``None``: all do
    :param disowned: entries that are not this kiosk's: nothing of them stands in the report
    """

    made_ms: int
    begins_ms: int
    ends_ms: int
    version: str
    kiosk: str
    limit_ms: int
    tolerance_ms: int
    incident: int | None
    places: tuple[ReportedPlace, ...]
    outages: tuple[Outage, ...]
    means: tuple[MeansRow, ...]
    gaps: tuple[Gap, ...]
    registrations: tuple[ReportedRegistration, ...]
    clock: tuple[ClockPoint, ...]
    steps: tuple[ClockStep, ...]
    first: int
    end: SignedHead
    stamps: tuple[StampedHead, ...] = ()
    broken: int | None = None
    disowned: tuple[int, ...] = ()

    @property
    def late(self) -> tuple[ReportedRegistration, ...]:
        """Return the registrations that came late."""
        return tuple(one for one in self.registrations if is_late(one, self.limit_ms))

    def content(self) -> Mapping[str, Any]:
        """Return all of it as JSON writes it."""
        return asdict(self)


def is_late(one: ReportedRegistration, limit_ms: int) -> bool:
    """Return whether a registration came late: by the service's word, ours, or its delay."""
    is_over = one.delay_ms is not None and one.delay_ms >= limit_ms
    return one.is_flagged or is_over or any(Remark(code).number == _LATE for code in one.remarks)


def initials(given: str, surname: str) -> str:
    """Return the first letters of the given names and of the surname, ``J. P.``; what has no letter
    has none.
    """
    letters = (next(filter(str.isalpha, name), "") for name in (given, surname))
    return " ".join(f"{letter.upper()[:1]}." for letter in letters if letter)
