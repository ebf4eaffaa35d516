"""Define the entries that staff read beside today's registrations: remarks and refusals.

The key of an entry stays the same for as long as the journal lives: by its key an entry stays
chosen while the list grows, and is noted as seen by staff. Numbers are masked, names are whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from gateway.domain import remarks
from gateway.domain.model import RegistrationSummary, Remark
from gateway.domain.outages import Outage
from gateway.domain.problem import Problem
from gateway.domain.seen_papers import SeenPaper

# reference and remark code; reference and "" for a refused registration; reference and HELD for one
# that the kiosk holds back; "" and a number for a refused card; COMPANY and a company's number
EntryKey = tuple[str, str]
HELD = "held"
COMPANY = "company"


class StaffPage(StrEnum):
    """Name the pages of the staff screen."""

    TODAY = "today"
    PRESENCE = "presence"
    REMARKS = "remarks"
    REFUSED = "refused"
    OUTAGES = "outages"
    CLOCK = "clock"
    PAPERS = "papers"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class DealtWith:
    """Say what staff did about a remark or a refusal, and who; empty texts once they are erased.

    :param made_ms: when they noted it, UTC milliseconds
    """

    by: str
    note: str
    made_ms: int


@dataclass(frozen=True, slots=True)
class RemarkEntry:
    """Describe a remark on a registration.

    :param is_new: staff have not seen it
    :param is_flagged_here: this kiosk flagged it before the service did
    :param sent_ms: the moment it was sent with (UTC milliseconds), where the kiosk's own was
        impossible
    :param outage: that made it late
    :param dealt_with: ``None`` while it is open
    :param papers: of the worker that staff saw, the last one first
    """

    line: RegistrationSummary
    remark: Remark
    is_new: bool = False
    is_flagged_here: bool = False
    sent_ms: int | None = None
    outage: Outage | None = None
    dealt_with: DealtWith | None = None
    papers: tuple[SeenPaper, ...] = ()

    @property
    def key(self) -> EntryKey:
        """Return reference and remark code."""
        return self.line.reference, self.remark.code

    def days_left(self, today: date) -> int | None:
        """Return how many days are left to put the registration right, below 0 when it is too late.

        ``None`` where nothing is to be put right.
        """
        deadline = remarks.deadline(self.line.made_ms, self.remark)
        return None if deadline is None else (deadline - today).days


@dataclass(frozen=True, slots=True)
class RefusedRegistration:
    """Describe a registration that the service refused; ``line.errors`` holds its error codes.

    :param outage: that made it late, where that is why
    :param dealt_with: ``None`` while it is open
    """

    line: RegistrationSummary
    is_new: bool = False
    outage: Outage | None = None
    dealt_with: DealtWith | None = None

    @property
    def key(self) -> EntryKey:
        """Return the reference and an empty text."""
        return self.line.reference, ""

    @property
    def made_ms(self) -> int:
        """Return when the registration was made, UTC milliseconds."""
        return self.line.made_ms


@dataclass(frozen=True, slots=True)
class HeldRegistration:
    """Describe a registration that the kiosk does not send by itself.

    :param is_changed: it was changed outside the program, and is never sent; else it was sealed
        while the keyring was locked, and is sent once staff have seen it
    """

    line: RegistrationSummary
    is_changed: bool

    @property
    def is_new(self) -> bool:
        """Return whether it waits for staff to see it."""
        return not self.is_changed

    @property
    def key(self) -> EntryKey:
        """Return the reference and :data:`HELD`."""
        return self.line.reference, HELD

    @property
    def made_ms(self) -> int:
        """Return when the registration was made, UTC milliseconds."""
        return self.line.made_ms


@dataclass(frozen=True, slots=True)
class RefusedCard:
    """Describe a forged or copied card that was refused.

    :param made_ms: when it was refused, UTC milliseconds
    :param reason: what gave the card away, in technical English for an investigator
    :param earlier_refusals: how often the same card was refused before
    """

    number: int
    made_ms: int
    problem: Problem
    reader: str
    reason: str
    earlier_refusals: int = 0
    is_new: bool = False
    dealt_with: DealtWith | None = None

    @property
    def key(self) -> EntryKey:
        """Return an empty text and the number of the refusal."""
        return "", str(self.number)


RefusedEntry = RefusedRegistration | HeldRegistration | RefusedCard
StaffEntry = RemarkEntry | RefusedEntry


def by_urgency(entries: Iterable[RemarkEntry], today: date) -> tuple[tuple[RemarkEntry, ...], ...]:
    """Return the entries in groups of one remark and one company, fewest days left first.

    Behind them stands what asks for nothing, then what is too late to be put right, and last what
    staff have dealt with.
    """
    groups: dict[tuple[str, str, bool, int], list[RemarkEntry]] = {}

    def urgency(entry: RemarkEntry) -> tuple[int, int]:
        if entry.dealt_with is not None:
            return 3, -entry.dealt_with.made_ms
        days = None if entry.is_flagged_here else entry.days_left(today)
        if days is None:
            return 1, 0
        return (0, days) if days >= 0 else (2, -days)

    for entry in sorted(entries, key=urgency):
        # what can be put right, and what asks for nothing, stand in one row
        shelf = max(1, urgency(entry)[0])
        key = entry.remark.code, entry.line.employer, entry.is_flagged_here, shelf
        groups.setdefault(key, []).append(entry)
    return tuple(map(tuple, groups.values()))


def by_company(entries: Iterable[RefusedEntry]) -> tuple[tuple[RefusedEntry, ...], ...]:
    """Return the entries in groups of one company and one reason, in their order.

    Only open refusals of the service stand together; each other entry stands alone.
    """
    groups: dict[object, list[RefusedEntry]] = {}
    for entry in entries:
        key: object = entry.key
        if isinstance(entry, RefusedRegistration) and entry.dealt_with is None:
            key = entry.line.employer, entry.line.errors
        groups.setdefault(key, []).append(entry)
    return tuple(map(tuple, groups.values()))


class ListPart(NamedTuple):
    """Say which part of a long list is shown: all parts but the last have so many rows."""

    place: int = 0
    size: int = 1
    total: int = 0

    def pages(self, per_page: int) -> tuple[int, int]:
        """Return how many pages stand before this part, and in all parts."""
        of_each = -(-self.size // per_page)
        parts, rest = divmod(self.total, self.size)
        return self.place * of_each, parts * of_each - (-rest // per_page)
