"""Hold the screens of who is on the site, for the pictures and the tests of all."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.crew import ByHand, CrewFault, CrewFaultKind, CrewFile, CrewFileFault, CrewTaken
from gateway.domain.evacuation import Blindness, EvacuationList, OnSite, Unknown, in_order
from gateway.domain.events import ReportDelivered
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.site_events import HourlyList, ListBrought
from gateway.domain.visitors import Visitor, VisitorDetails, VisitorResult
from gateway.flow import site_states, states
from gateway.flow.kiosk_state import State
from gateway.flow.presence_states import Expectations, PersonToExpect, SearchPresence
from tests.support.gallery_site import COMPANIES, GATE, MINUTE, MORNING, WORKPLACE, at, kiosk_with

_NAMES = (
    ("Peeters Ruwbouw bv", "Peeters, Jan", "Vandenbroucke-De Clercq, Marie-Christine"),
    ("Dakwerken Van den Broeck & Zonen bvba", "Lefèvre, Sara", "Özdemir, Mehmet Ali"),
    ("Elektro Maas nv", "Dumitrescu, Ion", "Nguyễn, Văn An", "Kowalczyk, Piotr"),
    ("Budmax sp. z o.o.", *(f"Nowak, Piotr {turn}" for turn in range(1, 12))),
    ("", "24•••••••••••••15", ""),
)
PEOPLE = in_order(
    [
        *(
            OnSite(f"R{row}-{place}", name, company, MORNING + (place + 7 * row) * MINUTE)
            for row, (company, *names) in enumerate(_NAMES)
            for place, name in enumerate(names)
        ),
        OnSite("visitor-7", "Claes, An", "Betoncentrale Gent", MORNING, True, "Els Maes"),
    ]
)
UNKNOWNS = (
    Unknown(Blindness.OFF, MORNING, MORNING + 40 * MINUTE),
    Unknown(Blindness.FORGOTTEN, count=3),
    Unknown(Blindness.OFFLINE, MORNING - 20 * MINUTE),
    Unknown(Blindness.ELSEWHERE),
)
LISTED = EvacuationList(WORKPLACE.name, MORNING + 200 * MINUTE, PEOPLE, UNKNOWNS)
_SOME = frozenset(one.key for one in PEOPLE[1:6:2])
_ALL = frozenset(one.key for one in PEOPLE)
_DAILY = EvacuationList(
    WORKPLACE.name,
    MORNING,
    PEOPLE[:3],
    (Unknown(Blindness.DAILY), Unknown(Blindness.ELSEWHERE)),
)
_LOST = EvacuationList("", MORNING, (), (Unknown(Blindness.UNREADABLE),))

_FILES = (
    CrewFile("ploeg dakwerken week 49.xlsx", MORNING, 1, 24),
    CrewFile("alle ploegen.csv", MORNING - 86_400_000 * 6, 11, 412),
)
_EXPECTED = Expectations(
    COMPANIES,
    2,
    ByHand(COMPANIES[2].number, 12, _NAMES[2][1:], is_each_day=True, files=_FILES),
    is_each_day=True,
)
_FAULTS = tuple(CrewFault(place, kind) for place, kind in enumerate(CrewFaultKind, 2))


_VISITORS = (
    Visitor(7, VisitorDetails("Claes, An", "Betoncentrale Gent", "Els Maes"), MORNING),
    Visitor(9, VisitorDetails("Vandenbroucke-De Clercq, Marie-Christine", "", ""), MORNING),
    *(
        Visitor(turn, VisitorDetails(f"Koerier {turn}", "Transport", "magazijn"), MORNING)
        for turn in range(20, 32)
    ),
)


def _evacuation(listed: EvacuationList | None = LISTED, **more: object) -> State:
    return at(site_states.Evacuation(listed, **more))  # type: ignore[arg-type]


def _delivered(target: ReportTarget, fault: ReportFault | None = None, place: str = "") -> State:
    return _evacuation(delivered=ReportDelivered(0, target, fault, place))


PRESENCE: dict[str, State] = {
    "staff-list-missing": at(
        states.Staff(lines=()),
        kiosk_with(
            lists_brought=(ListBrought(HourlyList.EVACUATION, MORNING, ReportFault.PRINTER_SILENT),)
        ),
    ),
    "staff-missing-list-missing": at(
        states.Staff(lines=()),
        kiosk_with(lists_brought=(ListBrought(HourlyList.MISSING, MORNING, ReportFault.NO_STICK),)),
    ),
    "visitor": at(site_states.VisitorForm()),
    "visitor-unknown": at(site_states.VisitorForm(result=VisitorResult.UNKNOWN)),
    "visitor-failed": at(site_states.VisitorForm(result=VisitorResult.FAILED)),
    "visitor-full": at(site_states.VisitorForm(result=VisitorResult.FULL)),
    "visitor-arrived": at(site_states.VisitorDone(VisitorResult.ARRIVED)),
    "visitor-left": at(site_states.VisitorDone(VisitorResult.LEFT)),
    "visitors": at(site_states.VisitorList(_VISITORS, frozenset({"visitor-9"}))),
    "visitors-loading": at(site_states.VisitorList()),
    "visitors-none": at(site_states.VisitorList(())),
    "visitors-closing": at(
        site_states.VisitorList(_VISITORS[:5], frozenset({"visitor-7"}), is_closing=True)
    ),
    "search-presence": at(SearchPresence("vanden")),
    "expected": at(_EXPECTED),
    "expected-loading": at(replace(_EXPECTED, by_hand=None)),
    "expected-giving-up": at(replace(_EXPECTED, is_giving_up=True)),
    "expected-busy": at(replace(_EXPECTED, is_busy=True)),
    "expected-file": at(replace(_EXPECTED, taken=CrewTaken(148, "ploegen-week-49.xlsx"))),
    "expected-faults": at(
        replace(_EXPECTED, taken=CrewTaken(place="ploegen-week-49.xlsx", faults=_FAULTS * 3))
    ),
    **{
        f"expected-{fault.name.lower()}": at(replace(_EXPECTED, taken=CrewTaken(fault=fault)))
        for fault in CrewFileFault
    },
    "expected-person": at(PersonToExpect(_EXPECTED)),
    "expected-person-wrong": at(PersonToExpect(_EXPECTED, is_wrong=True)),
    "evacuation": _evacuation(counted=_SOME),
    "evacuation-gate": at(site_states.Evacuation(LISTED, counted=_SOME), kiosk_with(gate=GATE)),
    "evacuation-loading": _evacuation(None),
    "evacuation-all-counted": _evacuation(counted=_ALL),
    "evacuation-restarting": _evacuation(counted=_SOME, is_restarting=True),
    "evacuation-daily": _evacuation(_DAILY),
    "evacuation-nobody": _evacuation(EvacuationList(WORKPLACE.name, MORNING, (), UNKNOWNS[-1:])),
    "evacuation-unreadable": _evacuation(_LOST),
    "evacuation-no-printer": _delivered(ReportTarget.PRINTER, ReportFault.NO_PRINTER),
    "evacuation-printed": _delivered(ReportTarget.PRINTER),
    "evacuation-saved": _delivered(
        ReportTarget.STICK, place="gateway-evacuation-2026-11-23-10-22.pdf"
    ),
}
"""Name of the picture -> the state that it shows."""
