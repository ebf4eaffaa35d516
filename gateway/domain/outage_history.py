"""Read outages out of the entries of the record: when each began, at which stages, when it ended.

A pure function of entries, so that whoever reads the record finds the same outages. What nobody
knows is left out: while the program was stopped, or the day closed, nothing says that the line
failed. An outage that was under way then ends where it was last seen, unless contacts fail again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gateway.domain.model import Timestamp
from gateway.domain.outages import Failure, Stage
from gateway.domain.record import Entry, EntryKind
from gateway.domain.staff_acts import StaffAct

KINDS = (
    EntryKind.STARTED,
    EntryKind.STOPPED,
    EntryKind.CONTACT_FAILED,
    EntryKind.CONTACT_RESTORED,
    EntryKind.STAFF,
)
# between two heartbeats of the record
HEARTBEAT_MS = 300_000
# a program that breaks off and comes back sooner was not missed
_LEAST_BREAK_MS = HEARTBEAT_MS + 60_000


@dataclass(slots=True)
class Span:
    """Hold an outage as the record tells it; times in UTC milliseconds.

    ``number``: of its first entry; ``ordinal``: which outage it is, from 1. ``wall_begins_ms``,
    ``wall_ends_ms``: the same by the kiosk's own clock, as registrations have it.
    """

    number: int
    ordinal: int
    begins_ms: int
    wall_begins_ms: int
    ends_ms: int | None = None
    wall_ends_ms: int | None = None
    failures: list[Failure] = field(default_factory=list)

    def begin_failure(self, stage: Stage, begins_ms: int, *, is_probed: bool) -> None:
        """Let contacts fail at another stage from then on."""
        begins_ms = max(begins_ms, self._last_ms)
        self.end_failure(begins_ms)
        self.failures.append(Failure(stage, begins_ms, is_probed=is_probed))

    def end_failure(self, at_ms: int) -> None:
        """Let the failure under way, if there is one, end."""
        if self.failures and self.failures[-1].ends_ms is None:
            last = self.failures[-1]
            ends_ms = max(at_ms, last.begins_ms)
            self.failures[-1] = Failure(last.stage, last.begins_ms, ends_ms, last.is_probed)

    def end(self, made: Timestamp) -> None:
        """Let the outage end with a contact; where nothing was seen before it, when last seen."""
        self.end_failure(utc_ms(made))
        self.ends_ms = self._last_ms
        self.wall_ends_ms = self.ends_ms + made.wall_ms - utc_ms(made)

    @property
    def _last_ms(self) -> int:
        if not self.failures:
            return self.begins_ms
        last = self.failures[-1]
        return last.begins_ms if last.ends_ms is None else last.ends_ms


def utc_ms(made: Timestamp) -> int:
    """Return the moment, corrected by what was known of the clock."""
    return made.wall_ms + (made.offset_ms or 0)


def spans(entries: Iterable[Entry]) -> list[Span]:
    """Return the outages in these entries, oldest first; all but the last one have ended.

    :param entries: of :data:`KINDS`, in their order.
    """
    found: list[Span] = []
    current: Span | None = None
    for entry in entries:
        made, facts = entry.made, entry.facts
        match entry.kind:
            case EntryKind.CONTACT_FAILED:
                stage = _stage(facts.get("stage"))
                if stage is None:
                    continue
                for_ms = _number(facts.get("for_ms"))
                begins_ms = utc_ms(made) - for_ms
                if current is None:
                    current = Span(entry.seq, len(found) + 1, begins_ms, made.wall_ms - for_ms)
                    found.append(current)
                current.begin_failure(stage, begins_ms, is_probed=facts.get("probed") is True)
            case EntryKind.CONTACT_RESTORED if current is not None:
                current.end(made)
                current = None
            case EntryKind.STARTED:
                if facts.get("after") == "unclean" and current is not None:
                    current.end_failure(_number(facts.get("last_ms")))
                stage = broken_off(entry)
                if stage is None:
                    continue
                begins_ms = _number(facts.get("last_ms"))
                if current is None:
                    gap_ms = utc_ms(made) - begins_ms
                    current = Span(entry.seq, len(found) + 1, begins_ms, made.wall_ms - gap_ms)
                    found.append(current)
                current.begin_failure(stage, begins_ms, is_probed=True)
                current.end_failure(utc_ms(made))
            case EntryKind.STOPPED if current is not None:
                current.end_failure(utc_ms(made))
            case EntryKind.STAFF if current is not None and facts.get("act") == StaffAct.CLOSED:
                current.end_failure(utc_ms(made))
            case _:
                pass
    return found


def broken_off(started: Entry) -> Stage | None:
    """Return why nothing was written for long before this start, where that kept people from
    registering: the power failed, or the program itself; ``None`` where it did not.

    A kiosk that was closed keeps nobody from registering. A machine that runs on since has power.
    """
    facts = started.facts
    gap_ms = utc_ms(started.made) - _number(facts.get("last_ms"))
    if facts.get("after") != "unclean" or facts.get("open") is not True or gap_ms <= 0:
        return None
    if facts.get("same_boot") is not True:
        return Stage.POWER
    return Stage.OWN if gap_ms > _LEAST_BREAK_MS else None


def _stage(value: object) -> Stage | None:
    try:
        return Stage(str(value))
    except ValueError:
        return None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
