"""The remarks of the asynchronous checks: one small pure function a remark, in one table. No rule
knows of another.

Numbers, causes and wording are those of the NSSO's table of remarks ("Procedures bij technisch
defect, nalatigheid en vergissing"). A rule sees a ``Case``, all that the registers and the stored
registrations say about one registration.
"""

from __future__ import annotations

from collections.abc import Callable

from gateway.sandbox.service import belgium, request_schemas
from gateway.sandbox.service.cases import Case


def _no_relation(case: Case) -> bool:
    """1: a known worker of whom this employer never declared an employment, and who holds no
    function in it.
    """
    return case.employed and not case.dimonas


def _relation_ended(case: Case) -> bool:
    """2: an employment was declared, but it is not active on the day."""
    return case.employed and bool(case.dimonas) and not any(case.dimonas)


def _neither_employer_nor_self_employed(case: Case) -> bool:
    """3: the enterprise exists, but is neither an employer nor that of a self-employed person."""
    return case.company is not None and case.company.standing == "neither"


def _no_such_company(case: Case) -> bool:
    """4: an enterprise number that the register of enterprises does not hold."""
    return case.employer.isdigit() and case.company is None


def _no_legal_function(case: Case) -> bool:
    """5: a known person who holds no legal function on the day in an enterprise of self-employed
    people.
    """
    alone = case.company is not None and case.company.standing == "self-employed"
    return alone and case.worker is not None and not any(case.functions)


def _no_such_limosa(case: Case) -> bool:
    """6: a Limosa number that nobody declared, or that another company declared than the employer
    that was sent.
    """
    return case.by_limosa and not _declared_by_employer(case)


def _limosa_not_active(case: Case) -> bool:
    """7: the Limosa declaration exists, but not for this day."""
    return (
        case.limosa is not None
        and _declared_by_employer(case)
        and not case.limosa.period.holds(case.day)
    )


def _declared_by_employer(case: Case) -> bool:
    """Whether there is a Limosa declaration of this number, by this employer; its own when none was
    sent.
    """
    return case.limosa is not None and case.limosa.company == case.employer


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


def _not_subject(case: Case) -> bool:
    """13: works below the threshold, for which nobody needs to be registered."""
    return case.declaration is not None and not case.declaration.subject


def _registered_twice(case: Case) -> bool:
    """14: the same declaration was registered before; the service keeps both.

    The very same act where one registers IN and OUT; a second presence on one day where one
    registers once a day.
    """
    return case.twin is not None


def _unknown_person(case: Case) -> bool:
    """15: an INSS that does not exist or is not known; one that was replaced is known."""
    return not case.by_limosa and case.worker is None


def _ceased(case: Case) -> bool:
    """16: an employer that is no longer active in the repertory on the day."""
    return (
        case.company is not None
        and case.company.ceased is not None
        and case.company.ceased <= case.day
    )


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
    """Whether the person's last registration here, of the 24 hours before, had this direction."""
    return (
        not case.daily and case.previous is not None and case.previous.submission.type == direction
    )


def _out_without_in(case: Case) -> bool:
    """24: an OUT with no IN in the 24 hours before, be it elsewhere."""
    return not case.daily and case.stored.submission.type == "out" and case.last_in is None


def _not_located(case: Case) -> bool:
    """25: coordinates without longitude and latitude, as a device sends them that may not or cannot
    locate itself.
    """
    return case.coordinates is not None and case.coordinates.longitude is None


def _declaration_without_coordinates(case: Case) -> bool:
    """26: the item has coordinates, the declaration of works has none to compare them with."""
    return (
        case.coordinates is not None
        and case.declaration is not None
        and case.declaration.coordinates is None
    )


def _late_or_wrong_clock(case: Case) -> bool:
    """32: received at or after the limit, or dated in the future by a clock that is wrong; the
    limit of the first check stays.
    """
    if case.stored.validity != "pending":
        return "ciao_32" in case.stored.remarks
    times = (case.stored.at_ms, case.stored.received_ms)
    return case.behaviour.late(*times) or case.behaviour.ahead(*times)


def _link_not_checked(case: Case) -> bool:
    """33: the declarations of works cannot be asked at the moment."""
    return "declarations" in case.behaviour.down


def _refused_by_caw(case: Case) -> bool:
    """34: Checkinatwork does not take the registration at the moment, so that its remarks (1 to 17)
    cannot be computed.
    """
    return "caw" in case.behaviour.down


def _no_geocoding(case: Case) -> bool:
    """35: an address that cannot be looked up at the moment."""
    return case.address is not None and "geocoding" in case.behaviour.down


def _coordinates_wrong(case: Case) -> bool:
    """36: coordinates that lie outside Belgium, or nowhere on earth."""
    spot = case.coordinates
    if spot is None or spot.longitude is None or spot.latitude is None:
        return False
    return not belgium.holds(spot.longitude, spot.latitude)


def _address_incomplete(case: Case) -> bool:
    """37: an address without municipality (neither by name nor by post code), street or number."""
    return case.address is not None and not _complete(case.address)


def _address_unknown(case: Case) -> bool:
    """38: a complete address that the register of addresses does not know."""
    address = case.address
    if address is None or not _complete(address):
        return False
    street = address.street_name or ""
    return not all(
        case.site.locates(part, street)
        for part in (address.post_code, address.municipality_name)
        if part
    )


def _complete(address: request_schemas.SubmittedAddress) -> bool:
    """Whether an address names all that one must know to look it up."""
    return bool(
        (address.municipality_name or address.post_code)
        and address.street_name
        and address.house_number
    )


RULES: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("caw_1", _no_relation),
    ("caw_2", _relation_ended),
    ("caw_3", _neither_employer_nor_self_employed),
    ("caw_4", _no_such_company),
    ("caw_5", _no_legal_function),
    ("caw_6", _no_such_limosa),
    ("caw_7", _limosa_not_active),
    ("caw_8", _no_limosa_for_person),
    ("caw_9", _no_active_limosa_for_person),
    ("caw_10", _no_such_declaration),
    ("caw_11", _declaration_not_active),
    ("caw_12", _no_contract),
    ("caw_13", _not_subject),
    ("caw_14", _registered_twice),
    ("caw_15", _unknown_person),
    ("caw_16", _ceased),
    ("caw_17", _contract_not_active),
    ("ciao_21", _second_in),
    ("ciao_22", _second_out),
    ("ciao_24", _out_without_in),
    ("ciao_25", _not_located),
    ("ciao_26", _declaration_without_coordinates),
    ("ciao_32", _late_or_wrong_clock),
    ("ciao_33", _link_not_checked),
    ("ciao_34", _refused_by_caw),
    ("ciao_35", _no_geocoding),
    ("ciao_36", _coordinates_wrong),
    ("ciao_37", _address_incomplete),
    ("ciao_38", _address_unknown),
)

_UNASKED = {
    "declarations": {"caw_10", "caw_11", "caw_12", "caw_13", "caw_17", "ciao_26"},
    "caw": {f"caw_{number}" for number in range(1, 18)},
    "geocoding": {"ciao_37", "ciao_38"},
}
"""The remarks that cannot be computed while a source is down."""


def remarks(case: Case) -> tuple[str, ...]:
    """The codes of all remarks that hold, in the order of the table; what cannot be computed at the
    moment is left out.
    """
    unasked = set().union(*(_UNASKED[source] for source in case.behaviour.down))
    return tuple(code for code, holds in RULES if code not in unasked and holds(case))
