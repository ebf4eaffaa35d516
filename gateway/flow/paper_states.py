"""Define the screens on which staff take a paper away."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.staff_lists import StaffPage
from gateway.flow.hours_states import HoursScreen, WorkerHours


@dataclass(frozen=True, slots=True)
class TakePaper:
    """Ask for the days of a paper, or the languages of a poster, and where it goes.

    :param day, reference, name: of a proof: of which registration's worker
    :param behind: where the proof was asked for
    :param page: to which it leads back
    :param is_busy: it is being written or printed
    :param delivered: how the last try ended
    """

    kind: PaperKind
    period: PaperPeriod = PaperPeriod.TODAY
    languages: tuple[str, ...] = ()
    day: date | None = None
    reference: str = ""
    name: str = field(default="", repr=False)
    behind: WorkerHours | None = None
    page: StaffPage = StaffPage.PAPERS
    is_busy: bool = False
    delivered: PaperDelivered | None = None


PaperScreen = TakePaper | HoursScreen
