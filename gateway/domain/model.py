"""What the rooms speak of: people, companies, workplaces, registrations, answers.

Frozen dataclasses and enumerations, nothing else: no I/O, no clock, no words for the screen. The
names are the field's own (INSS, enterprise number, workplace number, remark, Limosa, L1); the
source of each is the NSSO's public documentation, as docs/domain.md tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain.problem import Problem


class Means(StrEnum):
    """The three ways in which a worker identifies himself at the kiosk."""

    # eID card in a PC/SC reader
    CARD = "card"
    # QR code of the Limosa L1 form, at the camera
    FORM = "form"
    # number typed on the screen
    KEYPAD = "keypad"


class NumberKind(StrEnum):
    """What a person's number is; the service takes the first two as ``ssin``, the third as a Limosa
    number.
    """

    NATIONAL = "national"
    BIS = "bis"
    LIMOSA = "limosa"


class Direction(StrEnum):
    """IN at the start of work or after a break, OUT at the start of a break or the end of work."""

    IN = "in"
    OUT = "out"


class Regime(StrEnum):
    """``DAILY``: one presence a day (Checkinatwork). ``IN_OUT``: IN and OUT in real time (Check In
    and Out at Work).
    """

    DAILY = "daily"
    IN_OUT = "in-out"


class CardAuthenticity(StrEnum):
    """The verdict on an eID card whose identity file is signed rightly.

    ``GENUINE``: the chip proved that it holds the key that the signed file names. ``UNPROVEN``: it
    has none (applets before 1.8), did not want to, or was signed under a certificate that has run
    out. ``COPY``: it holds another card's files, not its key.
    """

    GENUINE = "genuine"
    UNPROVEN = "unproven"
    COPY = "copy"


class CardPeriod(StrEnum):
    """Where today lies beside the first and the last day of a card."""

    VALID = "valid"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"


@dataclass(frozen=True, slots=True)
class Person:
    """Who stands at the kiosk, as far as a means of identification tells.

    ``number`` is 11 digits (national or BIS) or 17 digits (Limosa); it is kept out of ``repr``
    since it may go nowhere but the encrypted journal and the service. ``language`` is a two-letter
    code where the card says it. ``valid_to`` is the card's last day (ISO date); ``authenticity`` and
    ``card_period`` are the verdict on the card, ``None`` where there was no card or it was not judged.
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
        """First name and initial, all that the screen shows of a person: ``Jan P.``; empty when the
        means holds no name.
        """
        return short_name(self.given, self.surname)


def short_name(given: str, surname: str) -> str:
    """First name and initial."""
    initial = f"{surname[0]}." if surname else ""
    return f"{given.split(' ', maxsplit=1)[0]} {initial}".strip()


@dataclass(frozen=True, slots=True)
class Employer:
    """A company with a contract on the workplace. ``number``: 10-digit enterprise number, or a
    foreign VAT number.
    """

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Address:
    """A place of work by its address, as the service's ``placeOfWork.address`` wants it."""

    street: str
    house: str
    post_code: str
    municipality: str
    box: str = ""


@dataclass(frozen=True, slots=True)
class Workplace:
    """A declared workplace: ``number`` is the declaration's 13 characters
    (``contractualRelationshipReference``).

    Coordinates (WGS84 degrees, longitude first as in the service's contract) stand in for the
    address where there is none.
    """

    number: str
    name: str
    address: Address | None = None
    coordinates: tuple[float, float] | None = None
    companies: tuple[Employer, ...] = ()


@dataclass(frozen=True, slots=True)
class Timestamp:
    """When something happened, as this machine's clocks said it.

    ``wall_ms``: UTC milliseconds since 1970. ``boot_ms``: milliseconds since boot, suspend
    included. ``boot_id``: the kernel's. ``offset_ms``: the service's clock minus ours as then
    known, ``error_ms`` its uncertainty; both ``None`` before first contact.
    """

    wall_ms: int
    boot_ms: int
    boot_id: str
    offset_ms: int | None = None
    error_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """All that one visit settles: what the journal keeps as a registration."""

    person: Person
    direction: Direction
    workplace: Workplace
    # None for a Limosa number, where the declaration names the employer
    employer: Employer | None


@dataclass(frozen=True, slots=True)
class Registration:
    """A kept registration. ``reference``: at most 24 characters, made here before the first
    attempt, never changed.
    """

    reference: str
    draft: Draft
    stamp: Timestamp


class Outcome(StrEnum):
    """The service's word on a registration: taken (with or without remarks), or not taken."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Validity(StrEnum):
    """How far the service's checks are. ``FAILED`` means registered WITH remarks, never "not
    registered".
    """

    PENDING = "pending"
    VALIDATED = "validated"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark of the service: ``code`` as sent (``caw_1``, ``ciao_32``), ``labels`` by language
    where the service gave them.
    """

    code: str
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """The number in the published table; 0 when the code holds none."""
        digits = self.code.rpartition("_")[2]
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """What the service says that it holds under a reference, in its own words; empty where it does
    not say.
    """

    number: str = field(default="", repr=False)
    direction: str = ""
    workplace: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said of one registration. ``errors``: (code, description) pairs of a
    refusal, for staff and the log.

    ``service_record``: what it says that it holds, where it is asked whether that is what was sent.
    """

    reference: str
    outcome: Outcome
    service_id: str = ""
    validity: Validity = Validity.PENDING
    remarks: tuple[Remark, ...] = ()
    errors: tuple[tuple[str, str], ...] = ()
    service_record: ServiceRecord | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class RemarkNotice:
    """A remark of the service that its worker has not seen yet: on which registration, made when
    (UTC milliseconds).
    """

    reference: str
    remark: Remark
    made_ms: int


@dataclass(frozen=True, slots=True)
class KnownWorker:
    """What the journal remembers of the person before it: the last employer and the last
    registration on this workplace.

    ``last_age_s``: seconds since that registration, by boot time where it is of this boot.
    ``has_registered_today``: it was made today. ``notices``: remarks that came after the worker had left, newest
    registration first.
    """

    employer: Employer | None = None
    last_direction: Direction | None = None
    last_wall_ms: int = 0
    last_age_s: int = 0
    has_registered_today: bool = False
    language: str = ""
    notices: tuple[RemarkNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """The state of sending, for the foot of the screen and for staff. Ages in seconds; ``offset_s``
    is service minus kiosk.
    """

    waiting: int = 0
    oldest_s: int = 0
    # registrations flagged with remark 32 here or by the service, today
    late: int = 0
    refused: int = 0
    # until the oldest gets remark 32; None: nothing waits, or it has it already
    late_in_s: int | None = None
    # not yet seen by staff, counted up to 100; the next alike
    new_remarks: int = 0
    new_refused: int = 0
    # None: no attempt yet
    is_online: bool | None = None
    problem: Problem | None = None
    is_clock_wrong: bool = False
    offset_s: float | None = None
    # what staff should know of the way to the service, worst first
    alarms: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistrationSummary:
    """One registration as staff see it: in the queue, on the staff screen, in ``queue list``. The
    number is masked.

    ``status``: kept, confirmed or refused. ``late``: flagged with remark 32, by the kiosk or the
    service.
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
    # of a refusal, in the service's own codes
    errors: tuple[str, ...] = ()
    # the workplace's name, where it is known
    site: str = ""
