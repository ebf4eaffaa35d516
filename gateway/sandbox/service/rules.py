"""The remarks of the asynchronous checks: one small pure function a remark, in one table.

Numbers, causes and wording are those of the NSSO's table of remarks ("Procedures bij technisch defect, nalatigheid en
vergissing"). A rule sees a ``Case``, all that the registers and the stored registrations say about one registration.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from gateway.sandbox.registers import Company, DeclarationOfWorks, Limosa, Worker
from gateway.sandbox.service.store import Stored

DAY_MS = 24 * 3600 * 1000


@dataclass(slots=True)
class Conduct:
    """How the service behaves where the field's documents leave a choice; all of it may change while it runs.

    ``limit_s``: age at receipt from which a registration is late; the field's "set limit", ten minutes by a public manual.
    ``policy``: "remark" registers what is late with remark 32, "refuse" does not register it.
    ``ahead_s``: how far in the future a registration may lie before its clock is called wrong (also remark 32).
    ``check_delay_s``: pause between the answer and the checks.
    """

    limit_s: float = 600.0
    policy: str = "remark"
    ahead_s: float = 60.0
    check_delay_s: float = 0.3

    def late(self, at_ms: int, received_ms: int) -> bool:
        """Whether a registration reached the service at or after the limit."""
        return received_ms - at_ms >= self.limit_s * 1000

    def ahead(self, at_ms: int, received_ms: int) -> bool:
        """Whether a registration lies in the future, beyond the tolerance."""
        return at_ms - received_ms > self.ahead_s * 1000


@dataclass(frozen=True, slots=True)
class Case:
    """A registration and what is known about it. ``None``: the register does not hold it, or nothing came before."""

    stored: Stored
    day: date  # of the registration, in Belgium
    conduct: Conduct
    worker: Worker | None = field(default=None, repr=False)
    limosa: Limosa | None = None  # the declaration that the item names
    company: Company | None = None
    declaration: DeclarationOfWorks | None = None
    previous: Stored | None = None
    last_in: Stored | None = None
    twin: Stored | None = None

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
    def posted(self) -> bool:
        """Whether an INSS stands with a foreign employer, so that a Limosa declaration must exist for both."""
        return self.worker is not None and not self.by_limosa and not self.employer.isdigit()

    @property
    def dimonas(self) -> list[bool]:
        """For each employment of this person at this employer: whether it is active on the day."""
        ties = self.worker.dimonas if self.worker else ()
        return [tie.period.holds(self.day) for tie in ties if tie.company == self.employer]

    @property
    def limosas(self) -> list[bool]:
        """For each Limosa declaration of this person at this employer: whether it is active on the day."""
        ties = self.worker.limosas if self.worker else ()
        return [tie.period.holds(self.day) for tie in ties if tie.company == self.employer]

    @property
    def contracts(self) -> list[bool]:
        """For each contract of this employer on this workplace: whether it is active on the day."""
        ties = self.declaration.contracts_of(self.employer) if self.declaration else ()
        return [tie.period.holds(self.day) for tie in ties]


def _no_relation(case: Case) -> bool:
    """1: a known worker of whom this company never declared an employment."""
    return case.worker is not None and not case.by_limosa and not case.posted and not case.dimonas


def _relation_ended(case: Case) -> bool:
    """2: an employment was declared, but it is not active on the day."""
    return not case.by_limosa and bool(case.dimonas) and not any(case.dimonas)


def _no_such_company(case: Case) -> bool:
    """4: an enterprise number that the register of companies does not hold."""
    return case.employer.isdigit() and case.company is None


def _no_such_limosa(case: Case) -> bool:
    """6: a Limosa number that nobody declared."""
    return case.by_limosa and case.limosa is None


def _limosa_not_active(case: Case) -> bool:
    """7: the Limosa declaration exists, but not for this day."""
    return case.by_limosa and case.limosa is not None and not case.limosa.period.holds(case.day)


def _no_limosa_for_person(case: Case) -> bool:
    """8: an INSS with a foreign employer who declared no posting."""
    return case.posted and not case.limosas


def _no_active_limosa_for_person(case: Case) -> bool:
    """9: an INSS with a foreign employer whose declaration is not for this day."""
    return case.posted and bool(case.limosas) and not any(case.limosas)


def _no_such_declaration(case: Case) -> bool:
    """10: a workplace number that was never declared."""
    return case.declaration is None


def _declaration_not_active(case: Case) -> bool:
    """11: the works are declared, but not for this day."""
    return case.declaration is not None and not case.declaration.period.holds(case.day)


def _no_contract(case: Case) -> bool:
    """12: the company has no contract in the declaration of works."""
    return case.declaration is not None and bool(case.employer) and not case.contracts


def _registered_twice(case: Case) -> bool:
    """14: the very same declaration was registered before; the service keeps both."""
    return case.twin is not None


def _unknown_person(case: Case) -> bool:
    """15: an INSS that does not exist or is not known."""
    return not case.by_limosa and case.worker is None


def _contract_not_active(case: Case) -> bool:
    """17: there is a contract, but not for this day, while the declaration itself is active."""
    return bool(case.contracts) and not any(case.contracts) and not _declaration_not_active(case)


def _second_in(case: Case) -> bool:
    """21: an IN whose predecessor was an IN."""
    return case.stored.submission.type == "in" and _came_after(case, "in")


def _second_out(case: Case) -> bool:
    """22: an OUT whose predecessor was an OUT."""
    return case.stored.submission.type == "out" and _came_after(case, "out")


def _came_after(case: Case, direction: str) -> bool:
    """Whether the person's last registration here had this direction."""
    return case.previous is not None and case.previous.submission.type == direction


def _out_without_in(case: Case) -> bool:
    """24: an OUT with no IN in the 24 hours before."""
    recent = case.last_in is not None and case.stored.at_ms - case.last_in.at_ms <= DAY_MS
    return case.stored.submission.type == "out" and not recent


def _late_or_wrong_clock(case: Case) -> bool:
    """32: received at or after the limit, or dated in the future by a clock that is wrong."""
    times = (case.stored.at_ms, case.stored.received_ms)
    return case.conduct.late(*times) or case.conduct.ahead(*times)


def _coordinates_wrong(case: Case) -> bool:
    """36: coordinates that lie nowhere on earth."""
    place = case.stored.submission.place_of_work
    spot = place.coordinates if place else None
    return spot is not None and not (-90 <= spot.latitude <= 90 and -180 <= spot.longitude <= 180)


def _address_incomplete(case: Case) -> bool:
    """37: an address without municipality, street or number."""
    place = case.stored.submission.place_of_work
    address = place.address if place else None
    return address is not None and not (address.municipality_name and address.street_name and address.house_number)


RULES: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("caw_1", _no_relation),
    ("caw_2", _relation_ended),
    ("caw_4", _no_such_company),
    ("caw_6", _no_such_limosa),
    ("caw_7", _limosa_not_active),
    ("caw_8", _no_limosa_for_person),
    ("caw_9", _no_active_limosa_for_person),
    ("caw_10", _no_such_declaration),
    ("caw_11", _declaration_not_active),
    ("caw_12", _no_contract),
    ("caw_14", _registered_twice),
    ("caw_15", _unknown_person),
    ("caw_17", _contract_not_active),
    ("ciao_21", _second_in),
    ("ciao_22", _second_out),
    ("ciao_24", _out_without_in),
    ("ciao_32", _late_or_wrong_clock),
    ("ciao_36", _coordinates_wrong),
    ("ciao_37", _address_incomplete),
)


def remarks(case: Case) -> tuple[str, ...]:
    """The codes of all remarks that hold, in the order of the table."""
    return tuple(code for code, holds in RULES if holds(case))
