"""What staff read beside today's registrations: remarks, and what was refused.

Frozen dataclasses, as in ``model``. ``key`` names an entry for as long as the journal lives: by it
an entry stays chosen while the list grows, and is noted as seen by staff. Numbers are masked, names
are first name and initial.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.model import RegistrationSummary, Remark
from gateway.domain.problem import Problem

EntryKey = tuple[str, str]
"""Reference and remark code; reference and nothing for a refused registration; nothing and a number
for a refused card.
"""


class StaffPage(StrEnum):
    """The pages of the staff screen."""

    TODAY = "today"
    REMARKS = "remarks"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RemarkEntry:
    """A remark on a registration. ``is_new``: staff have not seen it. ``is_flagged_here``: by this kiosk,
    before the service said so.
    """

    line: RegistrationSummary
    remark: Remark
    is_new: bool = False
    is_flagged_here: bool = False

    @property
    def key(self) -> EntryKey:
        """See :data:`EntryKey`."""
        return self.line.reference, self.remark.code


@dataclass(frozen=True, slots=True)
class RefusedRegistration:
    """A registration that the service did not take; ``line.errors`` says why, in the service's own
    codes.
    """

    line: RegistrationSummary
    is_new: bool = False

    @property
    def key(self) -> EntryKey:
        """See :data:`EntryKey`."""
        return self.line.reference, ""

    @property
    def made_ms(self) -> int:
        """When it was made, UTC milliseconds."""
        return self.line.made_ms


@dataclass(frozen=True, slots=True)
class RefusedCard:
    """A forged or copied card that was refused: when (UTC milliseconds), in which reader, and what
    gave it away.

    ``reason`` is technical English for whoever examines it. ``earlier_refusals``: how often the same card was
    refused before.
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
        """See :data:`EntryKey`."""
        return "", str(self.number)


StaffEntry = RemarkEntry | RefusedRegistration | RefusedCard
"""An entry of the pages that have entries."""
