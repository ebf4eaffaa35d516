"""The remarks of the asynchronous checks: one small pure function a remark, in one table.

Numbers, causes and wording are those of the NSSO's table of remarks ("Procedures bij technisch
defect, nalatigheid en vergissing"). A rule sees a ``Case``, all that the registers and the stored
registrations say about one registration. Each docstring is the number of the remark, and when it
holds.
"""

from __future__ import annotations

from collections.abc import Callable

from gateway.domain.digits import is_digits
from gateway.sandbox.service.cases import Case
from gateway.sandbox.service.request_schemas import SubmittedAddress


def _no_relation(case: Case) -> bool:
    """1: this employer never declared an employment of the known worker, who holds no function."""
    return case.employed and not case.dimonas


def _relation_ended(case: Case) -> bool:
    """2: an employment was declared, but it is not active on the day."""
    return case.employed and bool(case.dimonas) and not any(case.dimonas)


def _neither_employer_nor_self_employed(case: Case) -> bool:
    """3: the enterprise exists, but is neither an employer nor that of a self-employed person."""
    return case.company is not None and case.company.standing == "neither"


def _no_such_company(case: Case) -> bool:
    """4: an enterprise number that the register of enterprises does not hold."""
    return is_digits(case.employer) and case.company is None


def _no_legal_function(case: Case) -> bool:
    """5: a known person holds no legal function on the day in a self-employed enterprise."""
    alone = case.company is not None and case.company.standing == "self-employed"
    return alone and case.worker is not None and not any(case.functions)


def _no_such_limosa(case: Case) -> bool:
    """6: no company declared this Limosa number, or another one than the employer sent."""
    return case.by_limosa and not _declared_by_employer(case)


def _limosa_not_active(case: Case) -> bool:
    """7: the Limosa declaration exists, but not for this day."""
    return (
        case.limosa is not None
        and _declared_by_employer(case)
        and not case.limosa.period.holds(case.day)
    )


def _declared_by_employer(case: Case) -> bool:
    """Return whether this employer made the Limosa declaration of this number."""
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
    """14: the same presence was registered before; the service keeps both.

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
    """Return whether the person's last registration here in 24 hours had this direction."""
    return (
        not case.daily and case.previous is not None and case.previous.submission.type == direction
    )


def _out_without_in(case: Case) -> bool:
    """24: an OUT with no IN in the 24 hours before, be it elsewhere."""
    return not case.daily and case.stored.submission.type == "out" and case.last_in is None


def _not_located(case: Case) -> bool:
    """25: coordinates without longitude and latitude: the device may not or cannot be located."""
    return case.coordinates is not None and case.coordinates.longitude is None


def _declaration_without_coordinates(case: Case) -> bool:
    """26: the item has coordinates, the declaration of works has none to compare them with."""
    return (
        case.coordinates is not None
        and case.declaration is not None
        and case.declaration.coordinates is None
    )


def _late_or_wrong_clock(case: Case) -> bool:
    """32: received at or after the limit, or dated in the future by a wrong clock.

    Where one registers once a day, tomorrow is no wrong clock. The verdict of the first check
    stays.
    """
    if case.stored.validity != "pending":
        return "ciao_32" in case.stored.remarks
    times = (case.stored.at_ms, case.stored.received_ms)
    is_ahead = case.behaviour.is_ahead(*times) and not case.is_for_tomorrow
    return case.behaviour.is_late(*times) or is_ahead


def _link_not_checked(case: Case) -> bool:
    """33: the declarations of works cannot be asked at the moment."""
    return "declarations" in case.behaviour.down


def _refused_by_caw(case: Case) -> bool:
    """34: Checkinatwork takes no registration now, so its remarks (1 to 17) cannot be computed."""
    return "caw" in case.behaviour.down


def _no_geocoding(case: Case) -> bool:
    """35: an address that cannot be looked up at the moment."""
    return case.address is not None and "geocoding" in case.behaviour.down


def _coordinates_wrong(case: Case) -> bool:
    """36: coordinates that lie outside Belgium, or nowhere on earth."""
    spot = case.coordinates
    if spot is None or spot.longitude is None or spot.latitude is None:
        return False
    return not is_in_belgium(spot.longitude, spot.latitude)


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


def _complete(address: SubmittedAddress) -> bool:
    """Return whether an address names all that its look-up needs."""
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

# the remarks that cannot be computed while a source is down
_UNASKED = {
    "declarations": {"caw_10", "caw_11", "caw_12", "caw_13", "caw_17", "ciao_26"},
    "caw": {f"caw_{number}" for number in range(1, 18)},
    "geocoding": {"ciao_37", "ciao_38"},
}


def remarks(case: Case) -> tuple[str, ...]:
    """Return the codes of all remarks that hold, in the order of the table.

    What cannot be computed at the moment is left out.
    """
    unasked = set().union(*(_UNASKED[source] for source in case.behaviour.down))
    return tuple(code for code, holds in RULES if code not in unasked and holds(case))


# ---- where Belgium is ----------------------------------------------------------------------------

# Where Belgium is: longitude and latitude (WGS84 degrees) of its outline, drawn by hand for this
# project, true to about four kilometres; the sea is outside. The border towns lie on their own
# side, which is a test. Baarle-Hertog, some twenty pieces of Belgium within the Dutch village of
# Baarle-Nassau, is one small square, so that the village counts as Belgian whole.
# fmt: off
_OUTLINE: tuple[tuple[float, float], ...] = (
    # the coast
    (2.54, 51.10), (3.19, 51.37), (3.37, 51.385),
    # the Netherlands
    (3.38, 51.28), (3.43, 51.245), (3.52, 51.25), (3.58, 51.305), (3.80, 51.27),
    (3.79, 51.215), (3.89, 51.205), (4.17, 51.295), (4.24, 51.375), (4.42, 51.365),
    (4.39, 51.45), (4.47, 51.485), (4.54, 51.485), (4.53, 51.43), (4.66, 51.43),
    (4.78, 51.51), (4.83, 51.445), (4.77, 51.43), (4.94, 51.395), (5.04, 51.485),
    (5.10, 51.435), (5.07, 51.40), (5.13, 51.32), (5.23, 51.31), (5.24, 51.265),
    (5.41, 51.27), (5.49, 51.30), (5.66, 51.185), (5.85, 51.155), (5.72, 50.92),
    (5.64, 50.85), (5.69, 50.76),
    # Germany
    (6.02, 50.755), (6.05, 50.72), (6.12, 50.72), (6.18, 50.64), (6.27, 50.60),
    (6.19, 50.56), (6.22, 50.50), (6.34, 50.485), (6.37, 50.45), (6.35, 50.40),
    (6.40, 50.34), (6.32, 50.325), (6.28, 50.265), (6.18, 50.235),
    # Luxembourg
    (6.14, 50.135), (6.02, 50.18), (5.96, 50.17), (5.95, 50.12), (5.87, 50.08),
    (5.74, 49.84), (5.91, 49.665), (5.87, 49.58), (5.82, 49.545),
    # France
    (5.66, 49.55), (5.47, 49.495), (5.43, 49.60), (5.33, 49.61), (5.28, 49.69),
    (5.16, 49.695), (5.09, 49.765), (5.00, 49.80), (4.87, 49.79), (4.85, 49.87),
    (4.89, 49.91), (4.80, 49.975), (4.88, 50.15), (4.82, 50.17), (4.70, 50.09),
    (4.66, 49.985), (4.51, 49.945), (4.14, 49.98), (4.14, 50.02), (4.22, 50.07),
    (4.20, 50.12), (4.13, 50.13), (4.22, 50.255), (4.02, 50.355), (3.89, 50.33),
    (3.83, 50.36), (3.76, 50.35), (3.71, 50.305), (3.66, 50.36), (3.66, 50.455),
    (3.61, 50.495), (3.51, 50.49), (3.51, 50.525), (3.37, 50.495), (3.28, 50.53),
    (3.23, 50.65), (3.26, 50.70), (3.20, 50.72), (3.15, 50.79), (2.95, 50.75),
    (2.90, 50.695), (2.79, 50.725), (2.72, 50.80), (2.63, 50.815), (2.59, 50.91),
    (2.63, 50.945),
)
# fmt: on
_BAARLE = ((4.89, 51.42), (4.96, 51.42), (4.96, 51.465), (4.89, 51.465))


def is_in_belgium(longitude: float, latitude: float) -> bool:
    """Return whether a place lies in Belgium; a place nowhere on earth does not."""
    return any(_within(longitude, latitude, ring) for ring in (_OUTLINE, _BAARLE))


def _within(x: float, y: float, ring: tuple[tuple[float, float], ...]) -> bool:
    """Return whether a line from the point eastward crosses the ring an odd number of times."""
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (x2 - x1) * (y - y1) / (y2 - y1):
            odd = not odd
    return odd
