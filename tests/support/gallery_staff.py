"""Hold the staff screens of the pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gateway.domain.clock_state import ClockReason, ClockState
from gateway.domain.events import CardInserted, ReportDelivered
from gateway.domain.paper_events import FolderFault, OfficeServed
from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.presence import CompanyPresence, PresenceListed
from gateway.domain.problem import Problem
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.site_settings import offered
from gateway.domain.staff_lists import (
    COMPANY,
    StaffPage,
)
from gateway.flow import states
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.remark_states import DealWith, PaperDates, RemindCompany
from gateway.flow.staff_states import SiteSettings
from gateway.system.settings import GateSettings, Settings
from tests.support.gallery_site import (
    BUSY,
    CHANGING,
    COMPANIES,
    CUT,
    DAILY,
    GATE,
    NOT_OPEN,
    WRONG_CLOCK,
    at,
    kiosk_with,
)
from tests.support.gallery_staff_lists import (
    DEAD_BATTERY,
    DEALT,
    FORWARDED,
    GAPS,
    HEAD,
    HELD_BACK,
    LINES,
    MISSING,
    OUTAGES,
    POINTS,
    POSTED,
    PRESENCE,
    PRESENT,
    REFUSED,
    REFUSED_TOGETHER,
    REMARKED,
    REMINDER,
    RIGHT,
    TERMS,
    TIMED,
    TODAY,
    WRONG,
)

_OUTAGE_PAGE = states.Staff(page=StaffPage.OUTAGES, outages=OUTAGES)
_OFFERED = offered(Settings(Path()))
_HOURS = offered(Settings(Path(), gate=GateSettings(GATE.name, "hours")))
STAFF: dict[str, State] = {
    "settings": at(SiteSettings(_OFFERED, is_busy=False)),
    "settings-gate": at(SiteSettings(_HOURS, is_busy=False, page=1)),
    "settings-changed": at(SiteSettings(_OFFERED, is_busy=False), kiosk_with(is_restart_due=True)),
    "settings-refused": at(SiteSettings(_OFFERED, is_busy=False, is_refused=True)),
    "staff-gate": at(states.StaffGate("480")),
    "staff-gate-locked": at(states.StaffGate(is_wrong=True, locked_s=64)),
    "staff": at(states.Staff(LINES), kiosk_with(queue=replace(CUT, new_remarks=2, new_refused=1))),
    "staff-clock": at(states.Staff(LINES), kiosk_with(queue=WRONG_CLOCK)),
    "staff-alarm": at(
        states.Staff(LINES),
        kiosk_with(
            queue=CUT,
            alarms=(Problem.STORE_CHANGED, Problem.STORE_VANISHED, Problem.DISK_LOW),
            vanished=12,
        ),
    ),
    "staff-alarm-vanished": at(
        states.Staff(LINES, alarm=1),
        kiosk_with(alarms=(Problem.DISK_LOW, Problem.STORE_VANISHED), vanished=12),
    ),
    "staff-presence": at(states.Staff(page=StaffPage.PRESENCE, presence=PRESENCE)),
    "staff-presence-left": at(
        states.Staff(
            page=StaffPage.PRESENCE,
            presence=replace(PRESENCE, company=COMPANIES[3].number, workers=PRESENT[1:]),
            chosen_key=(COMPANY, COMPANIES[3].number),
        ),
        kiosk_with(queue=WRONG_CLOCK),
    ),
    "staff-presence-gate": at(
        states.Staff(
            page=StaffPage.PRESENCE,
            presence=replace(PRESENCE, workers=PRESENT[17:]),
            chosen_key=(COMPANY, PRESENCE.company),
        ),
        kiosk_with(gate=GATE),
    ),
    "staff-presence-nobody": at(
        states.Staff(
            page=StaffPage.PRESENCE,
            presence=PresenceListed((), PRESENCE.total, typed="x"),
            typed="x",
        )
    ),
    "staff-presence-search": at(
        states.Staff(
            page=StaffPage.PRESENCE, presence=replace(PRESENCE, typed="vandenbr"), typed="vandenbr"
        )
    ),
    "remind-company": at(RemindCompany(REMINDER)),
    "remind-company-given": at(RemindCompany(REMINDER, given=True)),
    "remind-company-busy": at(
        RemindCompany(replace(REMINDER, missing=()), is_busy=True),
        kiosk_with(waiting_card=CardInserted()),
    ),
    "staff-presence-empty": at(
        states.Staff(page=StaffPage.PRESENCE, presence=PresenceListed((), CompanyPresence("")))
    ),
    "staff-remarks": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED),
        kiosk_with(queue=replace(BUSY, new_remarks=2, new_refused=1)),
    ),
    "staff-remarks-read": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=REMARKED[-2].key)
    ),
    "staff-remarks-time": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=TIMED.key)
    ),
    "staff-remarks-alarm": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED[1:2]),
        kiosk_with(queue=WRONG_CLOCK, alarms=(Problem.KEYS_LOCKED,)),
    ),
    "staff-remarks-empty": at(states.Staff(LINES, page=StaffPage.REMARKS, remarks=())),
    "staff-refused": at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=REFUSED),
        kiosk_with(queue=replace(BUSY, new_refused=150)),
    ),
    "staff-refused-card": at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=REFUSED, chosen_key=REFUSED[1].key)
    ),
    "staff-refused-group": at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=REFUSED_TOGETHER, chosen_key=("N1", ""))
    ),
    "staff-held": at(states.Staff(LINES, page=StaffPage.REFUSED, refused=HELD_BACK)),
    "staff-held-changed": at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=HELD_BACK, chosen_key=HELD_BACK[1].key)
    ),
    "staff-remarks-group": at(
        states.Staff(
            LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=("G1", MISSING.code)
        ),
        kiosk_with(waiting_card=CardInserted()),
    ),
    "staff-remarks-number": at(
        states.Staff(
            LINES,
            page=StaffPage.REMARKS,
            remarks=REMARKED,
            chosen_key=("G2", MISSING.code),
            held="G2",
            number="24910000000000175",
        )
    ),
    "staff-waiting": at(states.Staff(LINES), kiosk_with(queue=CUT, waiting_card=CardInserted())),
    "staff-gate-waiting": at(states.StaffGate("480"), kiosk_with(waiting_card=CardInserted())),
    "leaving-waiting": at(states.Leaving(), kiosk_with(waiting_card=CardInserted())),
    "staff-closing": at(
        states.Staff(LINES, still_in=tuple(line.name for line in LINES) * 12, is_closing=True),
        kiosk_with(queue=BUSY, waiting_card=CardInserted()),
    ),
    "staff-closing-all-out": at(states.Staff(LINES, still_in=(), is_closing=True)),
    "staff-closing-begun": at(states.Staff(LINES, is_closing=True)),
    "staff-closing-daily": at(
        states.Staff(LINES, is_closing=True),
        kiosk_with(queue=BUSY, workplace=DAILY),
    ),
    "staff-regime": at(states.Staff(LINES), kiosk_with(workplace=CHANGING)),
    **{
        f"staff-office-{fault.replace(' ', '-')}": at(
            states.Staff(LINES), kiosk_with(office=OfficeServed(TODAY, fault))
        )
        for fault in FolderFault
    },
    "staff-loading": at(states.Staff()),
    "staff-empty": at(states.Staff(())),
    "staff-outages": at(states.Staff(page=StaffPage.OUTAGES, outages=OUTAGES)),
    **{
        f"staff-outage-{outage.culprit.replace(' ', '-')}": at(
            states.Staff(
                page=StaffPage.OUTAGES, outages=OUTAGES, chosen_key=("", str(outage.number))
            )
        )
        for outage in OUTAGES[1:]
    },
    "staff-outages-empty": at(states.Staff(page=StaffPage.OUTAGES, outages=())),
    "outage-report": at(states.OutageReport(OUTAGES[1], HEAD)),
    "outage-report-busy": at(
        states.OutageReport(OUTAGES[0], HEAD, is_busy=True),
        kiosk_with(waiting_card=CardInserted()),
    ),
    **{
        f"outage-report-{fault.replace(' ', '-')}": at(
            states.OutageReport(
                OUTAGES[2], HEAD, delivered=ReportDelivered(77, ReportTarget.STICK, fault)
            )
        )
        for fault in ReportFault
    },
    "outage-report-saved": at(
        states.OutageReport(
            OUTAGES[1],
            HEAD,
            delivered=ReportDelivered(
                118, ReportTarget.STICK, place="gateway-outage-118-2026-11-20.pdf"
            ),
        )
    ),
    "outage-report-printed": at(
        states.OutageReport(OUTAGES[1], delivered=ReportDelivered(118, ReportTarget.PRINTER))
    ),
    "outage-notes": at(states.OutageNotes(OUTAGES[1])),
    "staff-remarks-dealt": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=(DEALT,), chosen_key=DEALT.key)
    ),
    "staff-terms": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED), kiosk_with(terms=TERMS[:3])
    ),
    **{
        f"staff-term-{term.kind}": at(states.Staff(LINES), kiosk_with(terms=(term,)))
        for term in TERMS[3:]
    },
    "staff-remarks-paper": at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=(POSTED,), chosen_key=POSTED.key)
    ),
    "paper-dates": at(PaperDates(StaffPage.REMARKS, POSTED, "0111202630")),
    "paper-dates-wrong": at(PaperDates(StaffPage.REMARKS, POSTED, "3112202601112026")),
    "paper-dates-right": at(
        PaperDates(StaffPage.REMARKS, POSTED, "0111202631122026"),
        kiosk_with(waiting_card=CardInserted()),
    ),
    "deal-with": at(DealWith(StaffPage.REMARKS, REMARKED[2:5])),
    "deal-with-one": at(DealWith(StaffPage.REFUSED, REFUSED[:1]), kiosk_with(queue=CUT)),
    "forward-remarks": at(FORWARDED),
    "forward-remarks-busy": at(
        replace(FORWARDED, is_busy=True), kiosk_with(waiting_card=CardInserted())
    ),
    "forward-remarks-saved": at(
        replace(
            FORWARDED,
            delivered=ReportDelivered(
                0, ReportTarget.STICK, place="gateway-remarks-2026-11-23-070300.pdf"
            ),
        )
    ),
    "staff-papers": at(states.Staff(page=StaffPage.PAPERS)),
    "staff-papers-hours": at(
        states.Staff(page=StaffPage.PAPERS, chosen_key=("", PaperKind.HOURS.value))
    ),
    "paper": at(TakePaper(PaperKind.SIGNED)),
    "paper-missing": at(TakePaper(PaperKind.MISSING, page=StaffPage.PRESENCE)),
    "paper-hours": at(
        TakePaper(
            PaperKind.HOURS,
            PaperPeriod.LAST_MONTH,
            delivered=PaperDelivered(
                PaperKind.HOURS,
                ReportTarget.STICK,
                place="gateway-hours-2026-10-01-2026-10-31.xlsx",
            ),
        ),
        kiosk_with(waiting_card=CardInserted()),
    ),
    "paper-printed": at(
        TakePaper(
            PaperKind.SIGNED, delivered=PaperDelivered(PaperKind.SIGNED, ReportTarget.PRINTER)
        )
    ),
    "paper-no-stick": at(
        TakePaper(
            PaperKind.PORTAL,
            delivered=PaperDelivered(PaperKind.PORTAL, ReportTarget.STICK, ReportFault.NO_STICK),
        )
    ),
    "poster": at(TakePaper(PaperKind.POSTER_A3, languages=("nl", "pl", "uk", "ar"))),
    "poster-busy": at(TakePaper(PaperKind.POSTER_A4, languages=("nl",), is_busy=True)),
    "clock": at(
        states.Staff(page=StaffPage.CLOCK, points=POINTS, gaps=GAPS), kiosk_with(clock=RIGHT)
    ),
    "clock-wrong": at(
        states.Staff(page=StaffPage.CLOCK, points=POINTS[:9], gaps=GAPS, is_clock_set=False),
        kiosk_with(clock=WRONG, queue=WRONG_CLOCK),
    ),
    "clock-dead-battery": at(
        states.Staff(page=StaffPage.CLOCK, points=(), is_clock_set=True),
        kiosk_with(clock=DEAD_BATTERY),
    ),
    **{
        f"clock-unknown-{reason}": at(
            states.Staff(page=StaffPage.CLOCK, points=POINTS[:1]),
            kiosk_with(clock=ClockState(reason=reason)),
        )
        for reason in list(ClockReason)[5:]
    },
    "clock-time": at(states.ClockTime("2311202607")),
    "clock-time-wrong": at(states.ClockTime("311120260702")),
    "staff-gate-clock": at(states.StaffGate("48", shift_ms=-905_000)),
    "leaving": at(states.Leaving()),
    "leaving-secret": at(states.LeavingSecret()),
    "leaving-secret-wrong": at(states.LeavingSecret(is_wrong=True, locked_s=256)),
    "leaving-closed": at(states.Leaving(), NOT_OPEN),
}


"""Name of the picture -> the state that it shows."""
