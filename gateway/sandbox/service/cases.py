"""What the registers and the earlier registrations say about one registration: all that a rule may
look at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from gateway.sandbox.registers.records import (
    Company,
    DeclarationOfWorks,
    Limosa,
    Period,
    Site,
    Worker,
)
from gateway.sandbox.service import request_schemas
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.store import StoredRegistration


@dataclass(frozen=True, slots=True)
class Case:
    """A registration and what is known about it. ``None``: the register does not hold it, or
    nothing came before.
    """

    stored: StoredRegistration
    # of the registration, in Belgium
    day: date
    behaviour: Behaviour
    site: Site = field(repr=False)
    worker: Worker | None = field(default=None, repr=False)
    # the declaration that the item names
    limosa: Limosa | None = None
    previous: StoredRegistration | None = None
    last_in: StoredRegistration | None = None
    twin: StoredRegistration | None = None

    @property
    def by_limosa(self) -> bool:
        """Whether the person is known by a Limosa number in place of an INSS."""
        return self.stored.submission.limosa_id is not None

    @property
    def employer(self) -> str:
        """The employer's number: as sent, else as the Limosa declaration names it."""
        sent = self.stored.submission.employer
        return sent.number if sent else self.limosa.company if self.limosa else ""

    @property
    def company(self) -> Company | None:
        """The employer in the register of enterprises."""
        return self.site.company.get(self.employer)

    @property
    def declaration(self) -> DeclarationOfWorks | None:
        """The declaration of works that the item names."""
        return self.site.declaration.get(
            self.stored.submission.contractual_relationship_reference or ""
        )

    @property
    def daily(self) -> bool:
        """Whether one registers here once a day; in and out where nobody declared works."""
        return self.declaration is not None and self.declaration.regime == "daily"

    @property
    def posted(self) -> bool:
        """Whether an INSS stands with a foreign employer, so that a Limosa declaration must exist
        for both.
        """
        return self.worker is not None and not self.by_limosa and not self.employer.isdigit()

    @property
    def employed(self) -> bool:
        """Whether an employment must exist: a known worker at an employer of this country in which
        he holds no function.
        """
        standing = self.company.standing if self.company else ""
        here = self.worker is not None and not self.by_limosa and not self.posted
        return here and standing == "employer" and not any(self.functions)

    @property
    def dimonas(self) -> list[bool]:
        """For each employment of this person at this employer: whether it is active on the day."""
        return (
            self._running((tie.company, tie.period) for tie in self.worker.dimonas)
            if self.worker
            else []
        )

    @property
    def functions(self) -> list[bool]:
        """For each legal function of this person in this enterprise: whether it is held on the day."""
        return (
            self._running((tie.company, tie.period) for tie in self.worker.functions)
            if self.worker
            else []
        )

    @property
    def limosas(self) -> list[bool]:
        """For each Limosa declaration of this person at this employer: whether it is active on the
        day.
        """
        return (
            self._running((tie.company, tie.period) for tie in self.worker.limosas)
            if self.worker
            else []
        )

    @property
    def contracts(self) -> list[bool]:
        """For each contract of this employer on this workplace: whether it is active on the day."""
        return (
            self._running((tie.company, tie.period) for tie in self.declaration.contracts)
            if self.declaration
            else []
        )

    def _running(self, ties: Iterable[tuple[str, Period]]) -> list[bool]:
        """For each tie to the employer: whether its period holds the day."""
        return [period.holds(self.day) for company, period in ties if company == self.employer]

    @property
    def coordinates(self) -> request_schemas.Coordinates | None:
        """Where the worker was, when the item says so by coordinates, be they empty."""
        place = self.stored.submission.place_of_work
        return place.coordinates if place else None

    @property
    def address(self) -> request_schemas.SubmittedAddress | None:
        """Where the worker was, when the item says so by an address."""
        place = self.stored.submission.place_of_work
        return place.address if place else None
