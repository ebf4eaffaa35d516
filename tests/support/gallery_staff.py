"""Hold the staff screens of the pictures, and the lists on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from gateway.domain.belgian_time import belgian_day
from gateway.domain.clock_state import ClockReason, ClockState, ClockVerdict, SourceKind, TimeSource
from gateway.domain.events import CardInserted, ReportDelivered
from gateway.domain.evidence_report import ClockPoint, Gap, GapReason, SignedHead
from gateway.domain.model import Direction, Means, RegistrationSummary, Remark
from gateway.domain.outages import Culprit, Failure, Life, Outage, Stage
from gateway.domain.paper_events import FolderFault, OfficeServed
from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.presence import CompanyPresence, Place, PresenceListed, PresentWorker
from gateway.domain.problem import Problem
from gateway.domain.reminder import Reminder
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.site_settings import offered
from gateway.domain.staff_lists import (
    COMPANY,
    DealtWith,
    HeldRegistration,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffPage,
)
from gateway.domain.terms import Term, TermKind
from gateway.flow import states
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.remark_states import DealWith, ForwardRemarks, PaperDates, RemindCompany
from gateway.flow.staff_states import SiteSettings
from gateway.system.settings import GateSettings, Settings
from tests.support.gallery_site import (
    BUSY,
    CHANGING,
    COMPANIES,
    CUT,
    DAILY,
    DAY,
    MINUTE,
    MORNING,
    NOT_OPEN,
    WORKPLACE,
    WRONG_CLOCK,
    at,
    kiosk_with,
)


def _line(n: int, name: str, company: str, status: str, **more: object) -> RegistrationSummary:
    direction = Direction.OUT if n == 4 else Direction.IN
    made = MORNING + timedelta(minutes=n * 3).seconds * 1000
    return RegistrationSummary(
        f"R{n}",
        made,
        name,
        f"{85 - n}•••••••{10 + n}",
        company,
        WORKPLACE.name,
        direction,
        Means.CARD,
        status,
        **more,
    )  # type: ignore[arg-type]


LINES = (
    _line(5, "Santos, João", "Obras Norte Lda", "kept", tries=2),
    _line(4, "Lefèvre, Sara", "Dakwerken Van den Broeck & Zonen bvba", "kept", late=True),
    _line(
        3, "Dumitrescu, Ion", "Elektro Maas nv", "confirmed", late=True, remarks=(Remark("caw_12"),)
    ),
    _line(2, "Kowalczyk, Piotr", "Budmax sp. z o.o.", "refused"),
    _line(
        1,
        "Vandenbroucke-De Clercq, Marie-Christine",
        "Peeters Ruwbouw bv",
        "confirmed",
        late=True,
        remarks=(Remark("ciao_32"),),
    ),
    _line(0, "Peeters, Jan", "Peeters Ruwbouw bv", "confirmed"),
)

_HOUR = 60 * MINUTE
OUTAGES = (
    Outage(
        412,
        MORNING - 20 * MINUTE,
        None,
        (Failure(Stage.TCP, MORNING - 20 * MINUTE),),
        Culprit.UNKNOWN,
        Life.OPEN,
        kept=3,
    ),
    Outage(
        118,
        MORNING - 3 * DAY,
        MORNING - 3 * DAY + 5 * _HOUR,
        (
            Failure(Stage.NO_GATEWAY, MORNING - 3 * DAY, MORNING - 3 * DAY + _HOUR),
            Failure(Stage.DNS, MORNING - 3 * DAY + _HOUR, MORNING - 3 * DAY + 5 * _HOUR),
        ),
        Culprit.PROVIDER,
        Life.REPORTED,
        name="Kabel doorgegraven in de Lindelaan",
        ticket="INC-0042-7719",
        notes=("07:40 gebeld, hersteld tegen de middag", "Werknemers gaan om 12:05 naar huis"),
        kept=41,
        late=38,
    ),
    Outage(
        77,
        MORNING - 9 * DAY,
        MORNING - 8 * DAY,
        (),
        Culprit.POWER,
        Life.OVER,
        ticket="EL-1",
        kept=0,
    ),
    Outage(
        31,
        MORNING - 12 * DAY,
        MORNING - 12 * DAY + 9 * MINUTE,
        (Failure(Stage.SERVICE_DOWN, MORNING - 12 * DAY),),
        Culprit.SERVICE,
        Life.CLOSED,
        kept=1,
        late=1,
    ),
    *(
        Outage(number, MORNING - 13 * DAY, MORNING - 13 * DAY + MINUTE, (), culprit, Life.CLOSED)
        for number, culprit in ((12, Culprit.SITE_NETWORK), (11, Culprit.MACHINE))
    ),
)
REFUSALS = ("error.presence-registration.creation.registration-date",)


def _earlier(line: RegistrationSummary, days: int) -> RegistrationSummary:
    return replace(line, made_ms=line.made_ms - days * DAY, site=WORKPLACE.name)


_MISSING = Remark("caw_2")
REMARKED = (
    RemarkEntry(_earlier(LINES[2], 0), Remark("caw_12"), is_new=True),
    RemarkEntry(_earlier(LINES[4], 0), Remark("ciao_32"), is_new=True, outage=OUTAGES[2]),
    *(
        RemarkEntry(_earlier(replace(LINES[1], name=name, reference=f"G{days}"), days), _MISSING)
        for days, name in enumerate(("Lefèvre, Sara", "Özdemir, Mehmet Ali", "Nguyễn, Văn An"))
    ),
    RemarkEntry(_earlier(replace(LINES[5], direction=Direction.OUT), 4), Remark("ciao_24")),
    RemarkEntry(_earlier(LINES[4], 30), Remark("caw_1")),
    RemarkEntry(_earlier(replace(LINES[1], name="", number=""), 31), Remark("caw_10")),
    RemarkEntry(
        replace(LINES[0], made_ms=14 * MINUTE),
        Remark("ciao_32"),
        is_flagged_here=True,
        sent_ms=MORNING - 2 * DAY,
    ),
    RemarkEntry(
        _earlier(LINES[3], 9),
        Remark("ciao_99", {"nl": "Een opmerking van later", "fr": "Une remarque ultérieure"}),
    ),
    RemarkEntry(_earlier(LINES[3], 12), Remark("caw_16")),
)
_TIMED = next(entry for entry in REMARKED if entry.sent_ms)
REFUSED = (
    RefusedRegistration(
        replace(LINES[3], errors=REFUSALS, site=WORKPLACE.name), is_new=True, outage=OUTAGES[1]
    ),
    RefusedCard(
        7,
        MORNING - 3 * MINUTE,
        Problem.CARD_COPY,
        "ACS ACR38U 00 00",
        "the chip does not hold the key",
        2,
        is_new=True,
    ),
    RefusedCard(
        3,
        MORNING - 5 * DAY,
        Problem.CARD_UNTRUSTED,
        "ACS ACR38U 00 00",
        "no Belgian root vouches for the register",
    ),
    RefusedRegistration(_earlier(replace(LINES[0], status="refused", errors=("http 400 ",)), 6)),
)
REFUSED_TOGETHER = (
    *(
        replace(REFUSED[0], line=replace(REFUSED[0].line, name=name, reference=f"N{place}"))
        for place, name in enumerate(("Lefèvre, Sara", "Özdemir, Mehmet Ali", "Nguyễn, Văn An"))
    ),
    *REFUSED[1:],
)
HELD_BACK = (
    HeldRegistration(LINES[2], is_changed=False),
    HeldRegistration(replace(LINES[3], name="", number="", employer=""), is_changed=True),
    *REFUSED[:1],
)


DEALT = replace(
    REMARKED[0],
    is_new=False,
    dealt_with=DealtWith(
        "An Vermeulen", "Elektro Maas heeft Dimona gedaan, gebeld om 9 uur", MORNING - DAY
    ),
)
TODAY = belgian_day(MORNING)
POSTED = RemarkEntry(
    _earlier(LINES[3], 2),
    Remark("caw_6"),
    papers=(SeenPaper(TermKind.LIMOSA, TODAY, TODAY + timedelta(days=37), MORNING - DAY),),
)
TERMS = (
    *(
        Term(TermKind.CORRECTION, TODAY + timedelta(days=days), line.employer)
        for days, line in ((1, LINES[1]), (1, LINES[2]), (6, LINES[4]))
    ),
    Term(TermKind.DECLARATION, TODAY),
    Term(TermKind.CONTRACT, TODAY + timedelta(days=7), LINES[1].employer),
    Term(TermKind.LIMOSA, TODAY + timedelta(days=29), LINES[3].name),
    Term(TermKind.A1, TODAY + timedelta(days=30), LINES[4].name),
)
FORWARDED = ForwardRemarks(
    StaffPage.REMARKS, LINES[1].employer, (*REMARKED[2:5], *REFUSED[:1], REMARKED[0])
)
HEAD = SignedHead(18_422, "4f0c9a27d1e35b68" * 4, "a1" * 32, "b2" * 64)
POINTS = tuple(
    ClockPoint(MORNING - (72 - hour) * _HOUR, "right", 40 * hour - 900, 200 + 3 * hour)
    for hour in (*range(0, 22, 2), *range(36, 72, 2))
)
GAPS = (Gap(MORNING - 50 * _HOUR, MORNING - 38 * _HOUR, GapReason.STOPPED),)
SOURCES = (
    TimeSource(SourceKind.SERVICE, "", 1_900, 600, is_believed=True),
    TimeSource(SourceKind.NTP, "ntp.oma.be", 1_840, 20, is_believed=True),
    TimeSource(SourceKind.SYSTEM, "", 3_600_000, 900, is_believed=False),
)
RIGHT = ClockState(ClockVerdict.RIGHT, 1_850, 20, 1.6, SOURCES, ClockReason.CONFIRMED)
WRONG = ClockState(ClockVerdict.WRONG, -905_000, 600, None, SOURCES[:1], ClockReason.OFF)
DEAD_BATTERY = ClockState(ClockVerdict.WRONG, reason=ClockReason.BEFORE_BUILD)

_OUTAGE_PAGE = states.Staff(page=StaffPage.OUTAGES, outages=OUTAGES)

PRESENT = (
    *(PresentWorker(replace(line, status=""), Place.MISSING) for line in LINES[:2] * 9),
    *(PresentWorker(line, Place.HERE, line.made_ms) for line in LINES[2:]),
    PresentWorker(
        replace(LINES[1], means=Means.KEYPAD, status="refused"), Place.LEFT, LINES[1].made_ms
    ),
)
_COUNTS = ((21, 3, 1, 18), (8, 6, 1, 2), (0, 120, 12, 0), (4, 4, 0, 0))
_COMPANIES = tuple(
    CompanyPresence(
        company.number, company.name, *counts, kept=2, confirmed=1, refused=place % 2, typed=1
    )
    for place, (company, counts) in enumerate(
        zip((*COMPANIES[2:], *COMPANIES[:2]), _COUNTS, strict=True)
    )
)
PRESENCE = PresenceListed(
    (*_COMPANIES, CompanyPresence("", here=3, confirmed=3)),
    CompanyPresence("", expected=1_033, here=1_136, left=14, missing=20),
    _COMPANIES[0].number,
    PRESENT,
)
_OFFERED = offered(Settings(Path()))
_HOURS = offered(Settings(Path(), gate=GateSettings("hours")))

_REMINDER = Reminder(
    COMPANIES[2].number, COMPANIES[2].name, WORKPLACE, tuple(line.name for line in LINES * 9)
)

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
    "remind-company": at(RemindCompany(_REMINDER)),
    "remind-company-given": at(RemindCompany(_REMINDER, given=True)),
    "remind-company-busy": at(
        RemindCompany(replace(_REMINDER, missing=()), is_busy=True),
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
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=_TIMED.key)
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
            LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=("G1", _MISSING.code)
        ),
        kiosk_with(waiting_card=CardInserted()),
    ),
    "staff-remarks-number": at(
        states.Staff(
            LINES,
            page=StaffPage.REMARKS,
            remarks=REMARKED,
            chosen_key=("G2", _MISSING.code),
            held="G2",
            number="24910000000000175",
        )
    ),
    "staff-waiting": at(states.Staff(LINES), kiosk_with(queue=CUT, waiting_card=CardInserted())),
    "staff-gate-waiting": at(states.StaffGate("480"), kiosk_with(waiting_card=CardInserted())),
    "leaving-waiting": at(states.Leaving(), kiosk_with(waiting_card=CardInserted())),
    "staff-closing": at(
        states.Staff(LINES, tuple(line.name for line in LINES) * 12, is_closing=True),
        kiosk_with(queue=BUSY, waiting_card=CardInserted()),
    ),
    "staff-closing-all-out": at(states.Staff(LINES, is_closing=True)),
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
