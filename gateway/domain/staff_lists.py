"""Define the entries that staff read beside today's registrations: remarks and refusals.

The key of an entry stays the same for as long as the journal lives: by its key an entry stays
chosen while the list grows, and is noted as seen by staff. Numbers are masked, names are first name
and initial.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.model import RegistrationSummary, Remark
from gateway.domain.problem import Problem

# reference and remark code; reference and "" for a refused registration; "" and a number for a
# refused card
EntryKey = tuple[str, str]


class StaffPage(StrEnum):
    """Name the pages of the staff screen."""

    TODAY = "today"
    REMARKS = "remarks"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RemarkEntry:
    """Describe a remark on a registration.

    :param is_new: staff have not seen it
    :param is_flagged_here: this kiosk flagged it before the service did
    :param sent_ms: the moment it was sent with (UTC milliseconds), where the kiosk's own was
        impossible
    """

    line: RegistrationSummary
    remark: Remark
    is_new: bool = False
    is_flagged_here: bool = False
    sent_ms: int | None = None

    @property
    def key(self) -> EntryKey:
        """Return reference and remark code."""
        return self.line.reference, self.remark.code


@dataclass(frozen=True, slots=True)
class RefusedRegistration:
    """Describe a registration that the service refused; ``line.errors`` holds its error codes."""

    line: RegistrationSummary
    is_new: bool = False

    @property
    def key(self) -> EntryKey:
        """Return the reference and an empty text."""
        return self.line.reference, ""

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

    @property
    def key(self) -> EntryKey:
        """Return an empty text and the number of the refusal."""
        return "", str(self.number)


StaffEntry = RemarkEntry | RefusedRegistration | RefusedCard
