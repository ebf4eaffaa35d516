"""Hold the screens on which staff look at hours, for the pictures and the tests of all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.events import CardInserted
from gateway.domain.model import Direction, Means
from gateway.domain.papers import PaperDelivered, PaperKind
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_hours import HoursListed, worker_days
from gateway.domain.work_list import Correction, ListedRegistration, make_list
from gateway.flow.hours_states import CorrectHours, SearchHours, WorkerHours
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from tests.support.gallery_site import DAILY, MINUTE, MORNING, WORKPLACE, at, kiosk_with

TODAY = belgian_day(MORNING)
_HOUR = 60 * MINUTE
_FORGOTTEN = Correction(
    Direction.OUT,
    MORNING + 8 * _HOUR,
    "vergat uit te registreren, de werfleider zag hem vertrekken",
)


def registered(
    reference: str, minutes: int, name: str, company: str, direction: Direction = Direction.IN
) -> ListedRegistration:
    """Return a registration so many minutes after the morning's first."""
    surname, _, given = name.partition(", ")
    number = f"8501151{len(name):04}"
    return ListedRegistration(
        reference, MORNING + minutes * MINUTE, number, surname, given, "0123456749", company,
        WORKPLACE.number, direction, Means.CARD, "confirmed",
    )  # fmt: skip


FOUND = (
    registered("H1", 0, "Peeters, Jan", "Peeters Ruwbouw bv"),
    registered("H2", 520, "Peeters, Jan", "Peeters Ruwbouw bv", Direction.OUT),
    registered(
        "H3", -31, "Vandenbroucke-De Clercq, Marie-Christine", "Dakwerken Van den Broeck bvba"
    ),
    replace(registered("H4", 5, "Lefèvre, Sara", "Elektro Maas nv"), corrections=(_FORGOTTEN,)),
    *(registered(f"H{n}", n, f"Nowak, Piotr {'i' * n}", "Budmax sp. z o.o.") for n in range(5, 12)),
)
LISTED = HoursListed(0, "", TODAY, worker_days(make_list(FOUND, TODAY, TODAY)))
HOURS_SCREEN = WorkerHours(listed=LISTED)
# the list of a day as it comes with 2,000 workers
MANY = replace(LISTED, place=1, total=2_000)
_PROOF = TakePaper(
    PaperKind.PROOF, day=TODAY, reference="H1", name="Peeters, Jan", behind=HOURS_SCREEN
)
_EMPTY = HoursListed(3, "now", TODAY - timedelta(days=3), ())

HOURS: dict[str, State] = {
    "hours": at(HOURS_SCREEN),
    "hours-corrected": at(
        replace(HOURS_SCREEN, chosen_key=("H4", "")), kiosk_with(waiting_card=CardInserted())
    ),
    "hours-closed": at(replace(HOURS_SCREEN, chosen_key=("H2", ""))),
    "hours-many": at(WorkerHours(place=1, listed=MANY)),
    "hours-loading": at(WorkerHours()),
    "hours-nobody": at(WorkerHours(3, "now", _EMPTY)),
    "hours-erased": at(WorkerHours(3, "", replace(_EMPTY, erased=7))),
    "hours-unread": at(WorkerHours(3, "", replace(_EMPTY, days=None))),
    "search-hours": at(SearchHours(HOURS_SCREEN)),
    "correct-hours": at(CorrectHours(FOUND[2], HOURS_SCREEN)),
    "correct-hours-busy": at(CorrectHours(FOUND[2], HOURS_SCREEN, is_busy=True)),
    "correct-hours-failed": at(CorrectHours(FOUND[2], HOURS_SCREEN, is_failed=True)),
    "correct-hours-daily": at(
        CorrectHours(replace(FOUND[2], regime=DAILY.regime_on(TODAY)), HOURS_SCREEN),
        kiosk_with(workplace=DAILY),
    ),
    "proof": at(_PROOF),
    "proof-no-printer": at(
        replace(
            _PROOF,
            delivered=PaperDelivered(PaperKind.PROOF, ReportTarget.PRINTER, ReportFault.NO_PRINTER),
        )
    ),
}
"""Name of the picture -> the state that it shows."""
