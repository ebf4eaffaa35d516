"""What the registers of the practice site hold: companies, declarations of works, people, and the
ties between them.

The names are the field's: *Dimona* is the employer's declaration that somebody is in service,
*Limosa* the declaration of a worker posted from abroad (form L1), a *declaration of works*
(Aangifte van Werken) opens a workplace and lists the contracts of the companies on it. Periods are
whole days, both ends included; ``None`` as an end means "until further notice".
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from gateway.domain.digits import is_digits
from gateway.domain.model import Address

RIGHT_GATEWAY = "Checkinatwork Gateway"
# from this amount, excl. VAT, immovable works are subject to presence registration
THRESHOLD_EUR = 500_000

AT_HAND = 120

Standing = Literal["employer", "self-employed", "neither"]
Sector = Literal["construction", "meat", "cleaning"]
Regime = Literal["daily", "in-out"]
"""One presence a day (Checkinatwork), or each IN and OUT (Check In and Out at Work)."""


@dataclass(frozen=True, slots=True)
class Period:
    """Reach from one day up to and including another; open when ``until`` is ``None``."""

    since: date
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether ``day`` lies in the period."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Company:
    """Describe a company.

    ``number``: the enterprise number (ten digits) or, from abroad, the VAT number.

    ``standing``: an employer in the NSSO's repertory, a self-employed person's own enterprise, or
    neither. ``ceased``: the first day on which it is no longer active. Both are known of Belgian
    enterprises only.
    """

    number: str
    name: str
    standing: Standing = "employer"
    ceased: date | None = None

    @property
    def foreign(self) -> bool:
        """Return whether the company is known by a foreign VAT number only."""
        return not is_digits(self.number)


@dataclass(frozen=True, slots=True)
class Contract:
    """Describe a company's part in a declaration of works."""

    # its number
    company: str
    period: Period


@dataclass(frozen=True, slots=True)
class DeclarationOfWorks:
    """Describe a declared workplace.

    ``contractor``: the user who declared it. ``amount_eur``: of the works, excl. VAT.

    ``coordinates``: longitude, latitude in WGS84 degrees; ``None`` when the declaration names none.
    ``regime`` is this project's own: no public document says how the service knows which of the two
    holds. Where none is named, IN and OUT are practised. ``in_out_from``: the first day of IN and
    OUT, where the declaration names one; before it one presence a day is due.
    """

    number: str
    name: str
    address: Address
    coordinates: tuple[float, float] | None
    contractor: str
    period: Period
    contracts: tuple[Contract, ...]
    sector: Sector = "construction"
    amount_eur: int = 2_500_000
    regime: Regime | None = None
    in_out_from: date | None = None

    def is_daily_on(self, day: date) -> bool:
        """Return whether a worker registers once that day."""
        if self.in_out_from is not None:
            return day < self.in_out_from
        return self.regime == "daily"

    @property
    def subject(self) -> bool:
        """Return whether presences must be registered here.

        They must in meat plants and cleaning always, on other works from the threshold on.
        """
        return self.sector != "construction" or self.amount_eur >= THRESHOLD_EUR

    def contracts_of(self, company: str) -> tuple[Contract, ...]:
        """Return the contracts of one company on this workplace, active or not."""
        return tuple(contract for contract in self.contracts if contract.company == company)


@dataclass(frozen=True, slots=True)
class Contractor:
    """Describe a user who may sign a gateway in: name, password and access rights.

    The password is invented, but still kept out of repr.
    """

    user: str
    password: str = field(repr=False)
    company: str
    rights: tuple[str, ...]

    @property
    def may_use_gateway(self) -> bool:
        """Return whether the access right "Checkinatwork Gateway" was given."""
        return RIGHT_GATEWAY in self.rights


@dataclass(frozen=True, slots=True)
class Dimona:
    """Describe a worker's employment at a company with an enterprise number."""

    company: str
    period: Period


@dataclass(frozen=True, slots=True)
class LegalFunction:
    """Describe a legal function of a self-employed person or manager, which needs no Dimona."""

    company: str
    period: Period


@dataclass(frozen=True, slots=True)
class Limosa:
    """Describe a worker's posting declared from abroad.

    ``number`` has 17 digits and stands in the L1's code.

    ``company``: the foreign employer. ``client``: the number of the Belgian company for which the
    work is done; it stands there as it does in a declaration, for a person to read: whether the
    employer may work on a site is asked of its contract there.
    """

    number: str = field(repr=False)
    company: str
    period: Period
    client: str = ""


@dataclass(frozen=True, slots=True)
class EidCard:
    """Describe a worker's eID card.

    ``number``: 12 digits; ``applet``: "1.7" or "1.8"; ``document_type``: as on the card.
    """

    number: str = field(repr=False)
    applet: str
    document_type: str
    validity: Period
    municipality: str


@dataclass(frozen=True, slots=True)
class Worker:
    """Describe a worker of the practice site.

    ``handle`` is the short unique name used on the command line. ``replaced`` are numbers that
    ``number`` took the place of: they are known and lead to the same person. ``number`` is the INSS
    (national or BIS number), empty for who has only Limosa declarations. ``nationality`` is an ISO
    3166 code, ``language`` an ISO 639 one, ``gender`` "M" or "F". ``story`` says in a sentence what
    this person is there to show; empty for the many.
    """

    handle: str
    given: str
    surname: str
    gender: str
    nationality: str
    language: str
    born: date
    birth_place: str
    address: Address
    number: str = field(default="", repr=False)
    dimonas: tuple[Dimona, ...] = ()
    limosas: tuple[Limosa, ...] = ()
    card: EidCard | None = None
    story: str = ""
    functions: tuple[LegalFunction, ...] = ()
    replaced: tuple[str, ...] = field(default=(), repr=False)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return all numbers by which this person may be registered."""
        return (
            *filter(None, (self.number,)),
            *self.replaced,
            *(limosa.number for limosa in self.limosas),
        )

    @property
    def full_name(self) -> str:
        """Return given name and surname."""
        return f"{self.given} {self.surname}"

    @property
    def limosa(self) -> Limosa | None:
        """Return the worker's latest Limosa declaration, which is on the L1 form in the pocket."""
        return max(self.limosas, key=lambda limosa: limosa.period.since, default=None)

    @property
    def employer(self) -> str:
        """Return the number of the company of the latest tie, ended or not; empty without one."""
        ties: list[Dimona | Limosa | LegalFunction] = [
            *self.dimonas,
            *self.limosas,
            *self.functions,
        ]
        return max(ties, key=lambda tie: tie.period.since).company if ties else ""


@dataclass(frozen=True, slots=True)
class Street:
    """Describe a street in the register of addresses."""

    post_code: str
    municipality: str
    name: str


@dataclass(frozen=True)
class Site:
    """Hold all registers of the practice site as of ``today``, with look-ups by number."""

    today: date
    contractors: tuple[Contractor, ...]
    companies: tuple[Company, ...]
    declarations: tuple[DeclarationOfWorks, ...]
    workers: tuple[Worker, ...]
    streets: tuple[Street, ...] = ()

    @cached_property
    def contractor(self) -> dict[str, Contractor]:
        """Return contractors by user name."""
        return {contractor.user: contractor for contractor in self.contractors}

    @cached_property
    def company(self) -> dict[str, Company]:
        """Return companies by number."""
        return {company.number: company for company in self.companies}

    @cached_property
    def declaration(self) -> dict[str, DeclarationOfWorks]:
        """Return declarations of works by workplace number."""
        return {declaration.number: declaration for declaration in self.declarations}

    @cached_property
    def worker(self) -> dict[str, Worker]:
        """Return workers by handle."""
        return {worker.handle: worker for worker in self.workers}

    @cached_property
    def by_inss(self) -> dict[str, Worker]:
        """Return workers by national or BIS number, replaced ones included."""
        return {
            number: worker
            for worker in self.workers
            for number in (worker.number, *worker.replaced)
            if number
        }

    @cached_property
    def by_limosa(self) -> dict[str, tuple[Worker, Limosa]]:
        """Return workers and their declaration by Limosa number."""
        return {
            limosa.number: (worker, limosa) for worker in self.workers for limosa in worker.limosas
        }

    @cached_property
    def places(self) -> frozenset[tuple[str, str]]:
        """Return the pairs for ``locates``, folded: post code or municipality, and street."""
        known = self.streets
        return frozenset(
            (folded(part), folded(street.name))
            for street in known
            for part in (street.post_code, street.municipality)
        )

    def locates(self, part: str, street: str) -> bool:
        """Return whether the register of addresses holds a street in a municipality.

        :param part: the municipality's post code or name.
        """
        return (folded(part), folded(street)) in self.places

    @property
    def at_hand(self) -> tuple[Worker, ...]:
        """Return the workers to practise with: those with a story, and the first of the many."""
        return self.workers[:AT_HAND]

    def workplaces_of(self, user: str) -> tuple[DeclarationOfWorks, ...]:
        """Return the workplaces that a contractor declared, in the order of declaration."""
        return tuple(
            declaration for declaration in self.declarations if declaration.contractor == user
        )

    def named(self, numbers: Iterable[str]) -> tuple[Company, ...]:
        """Return the companies with these numbers, each once, in their order."""
        return tuple(self.company[number] for number in dict.fromkeys(numbers))


def folded(text: str) -> str:
    """Return text as registers compare it: no accents, capitals, hyphens, dots, needless blanks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(
        " " if letter in "-.'’" else letter for letter in plain if not unicodedata.combining(letter)
    )
    return " ".join(kept.split())
