"""Define the papers that staff take away: lists of some days, posters, proofs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_acts import StaffRole


class PaperKind(StrEnum):
    """Name a paper."""

    # CSV, in the columns of the portal
    PORTAL = "portal"
    # XLSX: hours, registrations, corrections
    HOURS = "hours"
    # PDF, with a line to sign
    SIGNED = "signed"
    # PDF of one worker's registrations on one day
    PROOF = "proof"
    # PDF of who is expected and not here, as it is now
    MISSING = "missing"
    POSTER_A4 = "poster-A4"
    POSTER_A3 = "poster-A3"

    @property
    def is_table(self) -> bool:
        """Return whether it is a file for the office, which no printer takes."""
        return self in (PaperKind.PORTAL, PaperKind.HOURS)

    @property
    def is_poster(self) -> bool:
        """Return whether it hangs at the gate, and names nobody."""
        return self in (PaperKind.POSTER_A4, PaperKind.POSTER_A3)

    @property
    def is_of_now(self) -> bool:
        """Return whether it tells what is so now, and not of some days."""
        return self is PaperKind.MISSING

    @property
    def ending(self) -> str:
        """Return how the name of its file ends."""
        return {PaperKind.PORTAL: "csv", PaperKind.HOURS: "xlsx"}.get(self, "pdf")


class PaperPeriod(StrEnum):
    """Name the days that staff can ask a paper of."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_MONTH = "this month"
    LAST_MONTH = "last month"

    def days(self, today: date) -> tuple[date, date]:
        """Return the first and the last day."""
        begin = today.replace(day=1)
        before = begin - timedelta(days=1)
        match self:
            case PaperPeriod.TODAY:
                return today, today
            case PaperPeriod.YESTERDAY:
                return today - timedelta(days=1), today - timedelta(days=1)
            case PaperPeriod.THIS_MONTH:
                return begin, today
            case PaperPeriod.LAST_MONTH:
                return before.replace(day=1), before


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """Say which paper staff want.

    :param language: of its words: nl, fr, de or en
    :param reference: of a registration of the worker whom a proof is for
    :param by: whose code it was
    :param languages: of a poster, at most :data:`POSTER_LANGUAGES`
    """

    kind: PaperKind
    target: ReportTarget
    first: date
    last: date
    language: str
    reference: str = ""
    by: StaffRole = field(kw_only=True)
    languages: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """Return the name of its file; no person is named there."""
        if self.kind.is_poster:
            return f"gateway-{self.kind}-{'-'.join(self.languages)}.pdf"
        days = self.first.isoformat()
        if self.last != self.first:
            days = f"{days}-{self.last.isoformat()}"
        proof = f"-{self.reference[-6:]}" if self.kind is PaperKind.PROOF else ""
        return f"gateway-{self.kind}-{days}{proof}.{self.kind.ending}"


POSTER_LANGUAGES = 4


@dataclass(frozen=True, slots=True)
class PaperDelivered:
    """Report that a paper is on the stick or with the printer, or why not.

    :param place: the name of the file
    """

    kind: PaperKind
    target: ReportTarget
    fault: ReportFault | None = None
    place: str = ""
