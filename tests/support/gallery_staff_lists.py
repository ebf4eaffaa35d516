"""What the gallery's staff screens list: registrations, remarks, refusals, outages, the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.clock_state import ClockReason, ClockState, ClockVerdict, SourceKind, TimeSource
from gateway.domain.evidence_report import ClockPoint, Gap, GapReason, SignedHead
from gateway.domain.model import Direction, Means, RegistrationSummary, Remark
from gateway.domain.outages import Culprit, Failure, Life, Outage, Stage
from gateway.domain.presence import CompanyPresence, Place, PresenceListed, PresentWorker
from gateway.domain.problem import Problem
from gateway.domain.reminder import Reminder
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.staff_lists import (
    DealtWith,
    HeldRegistration,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffPage,
)
from gateway.domain.terms import Term, TermKind
from gateway.flow.remark_states import ForwardRemarks
from tests.support.gallery_site import (
    COMPANIES,
    DAY,
    MINUTE,
    MORNING,
    WORKPLACE,
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


MISSING = Remark("caw_2")
REMARKED = (
    RemarkEntry(_earlier(LINES[2], 0), Remark("caw_12"), is_new=True),
    RemarkEntry(_earlier(LINES[4], 0), Remark("ciao_32"), is_new=True, outage=OUTAGES[2]),
    *(
        RemarkEntry(_earlier(replace(LINES[1], name=name, reference=f"G{days}"), days), MISSING)
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
TIMED = next(entry for entry in REMARKED if entry.sent_ms)
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
REMINDER = Reminder(
    COMPANIES[2].number, COMPANIES[2].name, WORKPLACE, tuple(line.name for line in LINES * 9)
)
