"""Define people, companies, workplaces, registrations and the service's answers.

Frozen dataclasses and enumerations only: no I/O, no clock, no words for the screen. The names are
those of the NSSO's public documentation (see docs/domain.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gateway.domain.digits import is_digits
from gateway.domain.names import short_name
from gateway.domain.problem import Problem


class Means(StrEnum):
    """Name the three means of identification at the kiosk."""

    # eID card in a PC/SC reader
    CARD = "card"
    # QR code of the Limosa L1 form, before the camera
    FORM = "form"
    # number typed on the screen
    KEYPAD = "keypad"


class NumberKind(StrEnum):
    """Name the kinds of person's number; the service takes the first two as ``ssin``."""

    NATIONAL = "national"
    BIS = "bis"
    LIMOSA = "limosa"


class Direction(StrEnum):
    """Name the direction: IN begins work or ends a break, OUT begins a break or ends work."""

    IN = "in"
    OUT = "out"


class Regime(StrEnum):
    """Name the legal regimes of a workplace."""

    # Checkinatwork: one presence a day
    DAILY = "daily"
    # Check In and Out at Work: IN and OUT in real time
    IN_OUT = "in-out"


class Sector(StrEnum):
    """Name the sectors in which presences are registered."""

    CONSTRUCTION = "construction"
    MEAT = "meat"
    CLEANING = "cleaning"
    REMOVALS = "removals"


class CardAuthenticity(StrEnum):
    """Grade an eID card whose identity file carries a right signature."""

    # the chip proved that it holds the key that the signed file names
    GENUINE = "genuine"
    # no key (applets before 1.8), no proof, or a signing certificate that has run out
    UNPROVEN = "unproven"
    # the chip holds another card's files, but not that card's key
    COPY = "copy"


class CardPeriod(StrEnum):
    """Place today between the first and the last day of a card."""

    VALID = "valid"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"


@dataclass(frozen=True, slots=True)
class Person:
    """Describe a person as far as a means of identification tells.

    :param number: 11 digits (national or BIS) or 17 (Limosa); not in ``repr``, since only the
        encrypted journal and the service may get it
    :param language: two-letter code, or empty where the means holds none
    :param valid_to: the card's last day, ISO date
    :param authenticity: ``None`` without a card, or where it was not judged; ``card_period`` alike
    """

    number: str = field(repr=False)
    kind: NumberKind
    means: Means
    given: str = field(default="", repr=False)
    surname: str = field(default="", repr=False)
    language: str = ""
    valid_to: str = ""
    authenticity: CardAuthenticity | None = None
    card_period: CardPeriod | None = None

    @property
    def short_name(self) -> str:
        """Return the name as the screen shows it, ``Jan P.``; empty where the means holds none."""
        return short_name(self.given, self.surname)

    @property
    def screen_name(self) -> str:
        """Return what the person is called on the screen: else the number's last five digits."""
        return self.short_name or f"…{self.number[-5:]}"


@dataclass(frozen=True, slots=True)
class Employer:
    """Describe a company on the workplace: enterprise number, or foreign VAT number, and name."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Address:
    """Describe a place of work as the service's ``placeOfWork.address`` does."""

    street: str
    house: str
    post_code: str
    municipality: str
    box: str = ""


@dataclass(frozen=True, slots=True)
class Workplace:
    """Describe a declared workplace.

    :param number: the declaration's 13 characters (``contractualRelationshipReference``)
    :param coordinates: longitude and latitude, WGS84 degrees, where there is no address
    :param last_days: ISO dates of the declaration ("") and of contracts, by the company's number
    :param sector: where it is declared
    :param in_out_from: the first day of IN and OUT, before which one presence a day is registered;
        ``None`` where that is not known
    """

    number: str
    name: str
    address: Address | None = None
    coordinates: tuple[float, float] | None = None
    companies: tuple[Employer, ...] = ()
    last_days: tuple[tuple[str, str], ...] = ()
    sector: Sector | None = None
    in_out_from: date | None = None

    def regime_on(self, day: date) -> Regime:
        """Return the regime of a day: where nothing is known, IN and OUT, which miss nothing."""
        is_before = self.in_out_from is not None and day < self.in_out_from
        return Regime.DAILY if is_before else Regime.IN_OUT


@dataclass(frozen=True, slots=True)
class Timestamp:
    """Hold a moment as this machine's clocks showed it.

    :param wall_ms: UTC milliseconds since 1970
    :param boot_ms: milliseconds since boot, suspend included
    :param boot_id: the kernel's
    :param offset_ms: the service's clock minus ours; ``None`` before first contact
    :param error_ms: uncertainty of ``offset_ms``; ``None`` before first contact
    """

    wall_ms: int
    boot_ms: int
    boot_id: str
    offset_ms: int | None = None
    error_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Hold the result of one visit, which the journal keeps as a registration."""

    person: Person
    direction: Direction
    workplace: Workplace
    # None for a Limosa number, where the declaration names the employer
    employer: Employer | None
    regime: Regime = Regime.IN_OUT
    # it counts for so many days after its own: 1 is tomorrow (days_ahead.py)
    days_ahead: int = 0


@dataclass(frozen=True, slots=True)
class Registration:
    """Describe a kept registration.

    :param reference: at most 24 characters, made here before the first attempt, never changed
    """

    reference: str
    draft: Draft
    stamp: Timestamp


class Outcome(StrEnum):
    """Name the service's decision on a registration: taken (also with remarks), or not taken."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Validity(StrEnum):
    """Name the state of the service's checks; ``FAILED``: registered all the same, with remarks."""

    PENDING = "pending"
    VALIDATED = "validated"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Remark:
    """Describe a remark of the service.

    :param code: as sent (``caw_1``, ``ciao_32``)
    :param labels: by language, where the service gave them
    """

    code: str
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """Return the number in the published table; 0 when the code holds none."""
        digits = self.code.rpartition("_")[2]
        return int(digits) if is_digits(digits) and len(digits) < 6 else 0


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """Hold a registration as the service has it, in its own words; empty where it tells nothing."""

    number: str = field(default="", repr=False)
    direction: str = ""
    workplace: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold the service's answer for one registration.

    :param errors: of a refusal, in the service's own codes; its prose is not kept
    :param service_record: shows whether the service holds what was sent, where it was asked
    """

    reference: str
    outcome: Outcome
    service_id: str = ""
    validity: Validity = Validity.PENDING
    remarks: tuple[Remark, ...] = ()
    errors: tuple[str, ...] = ()
    service_record: ServiceRecord | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class RemarkNotice:
    """Describe a remark that its worker has not seen yet.

    :param made_ms: when the registration was made, UTC milliseconds
    """

    reference: str
    remark: Remark
    made_ms: int


@dataclass(frozen=True, slots=True)
class RefusalNotice:
    """Describe a refused registration that its worker does not know of yet.

    :param made_ms: when the registration was made, UTC milliseconds
    :param codes: the service's reasons
    """

    reference: str
    direction: Direction
    made_ms: int
    codes: tuple[str, ...] = ()
    regime: Regime = Regime.IN_OUT


# an IN older than the longest shift: the worker forgot to register OUT
IN_COUNTS_S = 16 * 3600


@dataclass(frozen=True, slots=True)
class KnownWorker:
    """Hold what the journal knows of a worker: last employer, last registration on this workplace.

    A refused registration is none: it is no last one, and none of today.

    :param is_employer_doubted: a remark or a refusal says that the employer of the last
        registration may be the wrong one
    :param is_employer_settled: the worker's last registrations, at most four, were all accepted
        or not yet answered, on this workplace and for this employer
    :param is_time_doubted: the clock cannot be right, or was set since that registration
    :param now_ms: when the journal was asked, UTC milliseconds, wall clock
    :param last_regime: that registration was made under it: a daily presence is no IN
    :param last_age_s: seconds since that registration, by boot time where it is of this boot
    :param has_registered_today: that registration counts for today; another one for tomorrow
    :param begins_day: it is morning, and that registration was an OUT of an earlier day
    :param notices: remarks that came after the worker had left, newest first; refusals alike
    """

    employer: Employer | None = None
    is_employer_doubted: bool = False
    is_employer_settled: bool = False
    is_time_doubted: bool = False
    now_ms: int = 0
    last_direction: Direction | None = None
    last_regime: Regime = Regime.IN_OUT
    last_wall_ms: int = 0
    last_age_s: int = 0
    last_days_ahead: int = 0
    has_registered_today: bool = False
    has_registered_tomorrow: bool = False
    begins_day: bool = False
    language: str = ""
    notices: tuple[RemarkNotice, ...] = ()
    refusals: tuple[RefusalNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierDay:
    """Describe the day that was open last, for the site manager to open on it again.

    :param opened_ms: UTC milliseconds, wall clock
    """

    user: str
    workplace: Workplace
    opened_ms: int


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """Hold the state of sending, for the foot of the screen and for staff.

    :param oldest_s: age of the oldest waiting registration, seconds
    :param late: registrations of today flagged with remark 32, here or by the service
    :param late_in_s: seconds until the oldest gets remark 32; ``None`` when nothing waits, or when
        it has it already
    :param new_remarks: not yet seen by staff, counted up to 100; ``new_refused`` alike
    :param is_online: ``None`` before the first attempt
    :param offset_s: the service's clock minus ours, seconds
    :param alarms: of the way to the service, for staff, worst first
    """

    waiting: int = 0
    oldest_s: int = 0
    late: int = 0
    refused: int = 0
    late_in_s: int | None = None
    new_remarks: int = 0
    new_refused: int = 0
    is_online: bool | None = None
    problem: Problem | None = None
    is_clock_wrong: bool = False
    offset_s: float | None = None
    alarms: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistrationSummary:
    """Describe one registration for staff, on the screen and in ``gateway queue list``.

    :param number: the person's, masked
    :param status: kept, confirmed or refused
    :param late: flagged with remark 32, by the kiosk or the service
    :param errors: of a refusal, in the service's own codes
    :param site: the workplace's name, where it is known
    """

    reference: str
    made_ms: int
    name: str
    number: str
    employer: str
    workplace: str
    direction: Direction
    means: Means
    status: str
    tries: int = 0
    trouble: str = ""
    late: bool = False
    remarks: tuple[Remark, ...] = ()
    errors: tuple[str, ...] = ()
    site: str = ""
    regime: Regime = Regime.IN_OUT
    days_ahead: int = 0
