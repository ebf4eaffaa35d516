"""What the registers and the earlier registrations say about one registration.

An earlier registration is looked for in the 24 hours before only, which the NSSO's table names for
remark 24; what is older is another day's work. What was cancelled counts for nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from gateway.domain.belgian_time import belgian_day, belgian_day_ms
from gateway.domain.digits import is_digits
from gateway.sandbox.registers.records import (
    Company,
    Contract,
    DeclarationOfWorks,
    Dimona,
    LegalFunction,
    Limosa,
    Site,
    Worker,
)
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.presence_store import PresenceStore, StoredRegistration
from gateway.sandbox.service.request_schemas import Coordinates, SubmittedAddress

LOOKS_BACK_MS = 24 * 3600 * 1000

# A plus keeps the index of the workplace out of it: a person has few registrations in a day, a
# workplace has many in its life.
_SAME = "WHERE person IN (SELECT value FROM json_each(?)) AND status <> 'cancelled'"
_SINCE = f"{_SAME} AND at_ms >= ? AND at_ms < ?"
PREVIOUS = f"{_SINCE} AND +workplace = ? ORDER BY at_ms DESC, id DESC LIMIT 1"
LAST_IN = f"{_SINCE} AND direction = 'in' ORDER BY at_ms DESC LIMIT 1"
TWIN = (
    f"{_SAME} AND at_ms = ? AND +workplace = ? AND direction = ? AND employer = ? AND +id < ?"
    " LIMIT 1"
)
SAME_DAY = f"{_SINCE} AND +workplace = ? AND +id < ? LIMIT 1"


@dataclass(frozen=True, slots=True)
class Case:
    """Hold a registration and all that a rule may look at.

    ``day``: of the registration, in Belgium. ``limosa``: the declaration that the item names.
    ``None``: the register does not hold it, or nothing came before.
    """

    stored: StoredRegistration
    day: date
    behaviour: Behaviour
    site: Site = field(repr=False)
    worker: Worker | None = field(default=None, repr=False)
    limosa: Limosa | None = None
    previous: StoredRegistration | None = None
    last_in: StoredRegistration | None = None
    twin: StoredRegistration | None = None

    @property
    def by_limosa(self) -> bool:
        """Return whether the person is known by a Limosa number in place of an INSS."""
        return self.stored.submission.limosa_id is not None

    @property
    def employer(self) -> str:
        """Return the employer's number: as sent, else as the Limosa declaration names it."""
        sent = self.stored.submission.employer
        return sent.number if sent else self.limosa.company if self.limosa else ""

    @property
    def company(self) -> Company | None:
        """Return the employer in the register of enterprises."""
        return self.site.company.get(self.employer)

    @property
    def declaration(self) -> DeclarationOfWorks | None:
        """Return the declaration of works that the item names."""
        return self.site.declaration.get(self.stored.submission.workplace)

    @property
    def daily(self) -> bool:
        """Return whether a worker registers here once a day; by default it is in and out."""
        return self.declaration is not None and self.declaration.is_daily_on(self.day)

    @property
    def is_for_tomorrow(self) -> bool:
        """Return whether it is one a day, for the day after it came: the older service takes it."""
        came = belgian_day(self.stored.received_ms)
        return self.daily and self.day == came + timedelta(days=1)

    @property
    def posted(self) -> bool:
        """Return whether an INSS stands with a foreign employer: both need a Limosa declaration."""
        return self.worker is not None and not self.by_limosa and not is_digits(self.employer)

    @property
    def employed(self) -> bool:
        """Return whether an employment must exist.

        It must for a known worker at a Belgian employer in which he holds no function.
        """
        standing = self.company.standing if self.company else ""
        here = self.worker is not None and not self.by_limosa and not self.posted
        return here and standing == "employer" and not any(self.functions)

    @property
    def dimonas(self) -> list[bool]:
        """Return for each employment at this employer whether it is active on the day."""
        return self._running(self.worker.dimonas if self.worker else ())

    @property
    def functions(self) -> list[bool]:
        """Return for each legal function in this enterprise whether it is held on the day."""
        return self._running(self.worker.functions if self.worker else ())

    @property
    def limosas(self) -> list[bool]:
        """Return for each Limosa declaration by this employer whether it is active on the day."""
        return self._running(self.worker.limosas if self.worker else ())

    @property
    def contracts(self) -> list[bool]:
        """Return for each contract of this employer here whether it is active on the day."""
        return self._running(self.declaration.contracts if self.declaration else ())

    def _running(self, ties: Iterable[Dimona | LegalFunction | Limosa | Contract]) -> list[bool]:
        """Return for each tie to the employer whether its period holds the day."""
        return [tie.period.holds(self.day) for tie in ties if tie.company == self.employer]

    @property
    def coordinates(self) -> Coordinates | None:
        """Return the place when the item gives it by coordinates, be they empty."""
        place = self.stored.submission.place_of_work
        return place.coordinates if place else None

    @property
    def address(self) -> SubmittedAddress | None:
        """Return the place when the item gives it by an address."""
        place = self.stored.submission.place_of_work
        return place.address if place else None


def case_of(
    stored: StoredRegistration, store: PresenceStore, site: Site, behaviour: Behaviour
) -> Case:
    """Look up all that is known about one registration.

    Its predecessor is the person's last registration on the same workplace, by any of his numbers;
    its twin an earlier one of the very same act, or of the same day where one a day is due.
    """
    item = stored.submission
    worker, limosa = site.by_limosa.get(item.limosa_id or "", (None, None))
    if item.ssin is not None:
        worker = site.by_inss.get(item.ssin)
    numbers = json.dumps(worker.numbers if worker else (item.person,))
    day_before = (stored.at_ms - LOOKS_BACK_MS, stored.at_ms)

    def first(rest: str, *values: str | int) -> StoredRegistration | None:
        return next(iter(store.select(rest, numbers, *values)), None)

    works = site.declaration.get(item.workplace)
    if works is not None and works.is_daily_on(belgian_day(stored.at_ms)):
        twin = first(SAME_DAY, *belgian_day_ms(stored.at_ms), item.workplace, stored.id)
    else:
        employer = item.employer.number if item.employer else ""
        twin = first(TWIN, stored.at_ms, item.workplace, item.type, employer, stored.id)
    return Case(
        stored=stored,
        day=belgian_day(stored.at_ms),
        behaviour=behaviour,
        site=site,
        worker=worker,
        limosa=limosa,
        previous=first(PREVIOUS, *day_before, item.workplace),
        last_in=first(LAST_IN, *day_before),
        twin=twin,
    )
