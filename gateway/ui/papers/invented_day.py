"""Hold a day on an invented site, screen by screen, for the pictures of the papers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.evacuation import Blindness, EvacuationList, OnSite, Unknown, in_order
from gateway.domain.model import (
    Address,
    Answer,
    Direction,
    EarlierDay,
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    QueueStatus,
    RegistrationSummary,
    Remark,
    Validity,
    Workplace,
)
from gateway.domain.outages import Culprit, Failure, Life, Outage, Stage
from gateway.domain.presence import CompanyPresence, Place, PresenceListed, PresentWorker
from gateway.domain.reminder import Reminder
from gateway.domain.site_settings import OfferedSetting, SiteSetting
from gateway.domain.staff_lists import RemarkEntry, StaffPage
from gateway.domain.visitors import Visitor, VisitorDetails
from gateway.flow import site_states, states
from gateway.flow.kiosk_state import KioskState
from gateway.flow.remark_states import RemindCompany
from gateway.flow.staff_states import SiteSettings


def _at(hour: int, minute: int) -> int:
    return epoch_ms(datetime(2026, 11, 23, hour, minute, tzinfo=BELGIUM))


_MORNING = _at(7, 3)
_MINUTE, _DAY = 60_000, 86_400_000
_WORKER = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters", "nl")
_COMPANY = Employer("0123456749", "Peeters Ruwbouw bv")
_ELEKTRO = Employer("0400000129", "Elektro Maas nv")
_BUDMAX = Employer("0400000228", "Budmax sp. z o.o.")
_SITE = Workplace(
    "1Y1000NF9KCQZ",
    "Residentie De Linde, Gent",
    Address("Lindelaan", "12", "9000", "Gent"),
    companies=(_COMPANY, _ELEKTRO, _BUDMAX),
)
_OPEN = KioskState(
    working_means=frozenset(Means),
    workplace=_SITE,
    user="linde",
    code_digits=6,
    queue=QueueStatus(is_online=True),
    is_card_in=True,
)
_SHUT = KioskState(
    working_means=frozenset(Means),
    last_day=EarlierDay("linde", _SITE, _MORNING - 3 * _DAY),
)
_PEOPLE = (
    ("Santos, João", _COMPANY),
    ("Lefèvre, Sara", _COMPANY),
    ("Kowalczyk, Piotr", _BUDMAX),
    ("Nowak, Anna", _BUDMAX),
    ("Willems, Marie", _ELEKTRO),
    ("Peeters, Jan", _COMPANY),
)
_MISSING = ("Dumitrescu, Ion", "Maes, Tom")


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold a screen, and the moment at which it is seen, UTC milliseconds."""

    kiosk: KioskState
    screen: states.Screen
    now_ms: int = _MORNING


def _result(outcome: Outcome | None, *codes: str) -> states.Done:
    remarks = tuple(Remark(code) for code in codes)
    validity = Validity.FAILED if codes else Validity.VALIDATED
    answer = Answer("R1", outcome, "77", validity, remarks) if outcome else None
    return states.Done(_WORKER, _COMPANY, Direction.IN, _MORNING, "R1", "K7QM2X", answer=answer)


def _line(place: int, name: str, company: Employer, status: str = "") -> RegistrationSummary:
    return RegistrationSummary(
        f"R{place}",
        _MORNING + (len(_PEOPLE) - place) * 3 * _MINUTE,
        name,
        f"8{place}•••••••1{place}",
        company.name,
        _SITE.name,
        Direction.IN,
        Means.CARD,
        status,
    )


_LINES = tuple(_line(place, *person, "confirmed") for place, person in enumerate(_PEOPLE))
_PRESENCE = PresenceListed(
    (
        CompanyPresence(_ELEKTRO.number, _ELEKTRO.name, 3, 1, 0, 2, confirmed=1),
        CompanyPresence(_BUDMAX.number, _BUDMAX.name, 2, 2, confirmed=2),
        CompanyPresence(_COMPANY.number, _COMPANY.name, 3, 3, confirmed=3),
    ),
    CompanyPresence("", expected=8, here=6, missing=2, confirmed=6),
    _ELEKTRO.number,
    (
        *(PresentWorker(_line(8, name, _ELEKTRO), Place.MISSING) for name in _MISSING),
        PresentWorker(_LINES[4], Place.HERE, _LINES[4].made_ms),
    ),
)
_REMARKS = (
    RemarkEntry(_LINES[2], Remark("caw_1"), is_new=True),
    RemarkEntry(replace(_LINES[4], made_ms=_MORNING - 2 * _DAY), Remark("ciao_24")),
)
_ON_SITE = (
    *(
        OnSite(line.reference, line.name, line.employer, line.made_ms)
        for line in sorted(_LINES, key=lambda line: line.name)
    ),
    OnSite("visitor-1", "Claes, An", "Betoncentrale Gent", _at(9, 2), True, "Jan Peeters"),
)
_LISTED = EvacuationList(
    _SITE.name, _at(10, 22), in_order(_ON_SITE), (Unknown(Blindness.ELSEWHERE),)
)
_VISITORS = (
    Visitor(1, VisitorDetails("Claes, An", "Betoncentrale Gent", "Jan Peeters"), _at(9, 2)),
    Visitor(2, VisitorDetails("Bauwens, Koen", "Transport Bauwens", ""), _at(8, 40)),
)
_OUTAGE = Outage(
    12,
    _at(14, 5),
    _at(14, 41),
    (Failure(Stage.TCP, _at(14, 5)),),
    Culprit.PROVIDER,
    Life.OVER,
    kept=4,
)
_SETTINGS: tuple[tuple[SiteSetting, str | bool | int], ...] = (
    (SiteSetting.LANGUAGE, "nl"),
    (SiteSetting.KEEP_BY_ITSELF, True),
    (SiteSetting.THEME, "light"),
    (SiteSetting.TEXT_SIZE, 100),
    (SiteSetting.DARK_AFTER, 300),
    (SiteSetting.SIGNALS, True),
    (SiteSetting.SPEECH, False),
    (SiteSetting.VOLUME, 80),
)

SCREENS: dict[str, Shown] = {
    "closed": Shown(_SHUT, states.Closed(since_ms=_MORNING - _DAY // 2), _at(6, 45)),
    "opened": Shown(_OPEN, states.Opened("480217"), _at(6, 46)),
    "confirmed": Shown(_OPEN, _result(Outcome.CONFIRMED)),
    "remark": Shown(_OPEN, _result(Outcome.CONFIRMED, "caw_1")),
    "refused": Shown(_OPEN, _result(Outcome.REFUSED)),
    "saved": Shown(_OPEN, _result(None)),
    "missing": Shown(_OPEN, states.Staff(page=StaffPage.PRESENCE, presence=_PRESENCE)),
    "reminder": Shown(
        _OPEN, RemindCompany(Reminder(_ELEKTRO.number, _ELEKTRO.name, _SITE, _MISSING))
    ),
    "visitors": Shown(_OPEN, site_states.VisitorList(_VISITORS, frozenset({"visitor-2"}))),
    "remarks": Shown(_OPEN, states.Staff(page=StaffPage.REMARKS, remarks=_REMARKS)),
    "evacuation": Shown(
        _OPEN, site_states.Evacuation(_LISTED, frozenset(one.key for one in _ON_SITE[:4]))
    ),
    "out_missing": Shown(
        _OPEN,
        states.ChooseDirection(
            _WORKER,
            _COMPANY,
            KnownWorker(
                last_direction=Direction.IN, last_wall_ms=_MORNING - _DAY, last_age_s=86_400
            ),
            Direction.IN,
            is_out_missing=True,
        ),
    ),
    "outages": Shown(_OPEN, states.Staff(page=StaffPage.OUTAGES, outages=(_OUTAGE,))),
    "closing": Shown(_OPEN, states.Staff(_LINES, still_in=("Kowalczyk, Piotr",), is_closing=True)),
    "papers": Shown(_OPEN, states.Staff(page=StaffPage.PAPERS)),
    "settings": Shown(
        _OPEN,
        SiteSettings(
            tuple(OfferedSetting(one, value, (value,)) for one, value in _SETTINGS), is_busy=False
        ),
    ),
}
"""What can be taken, by name."""
