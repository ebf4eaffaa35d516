"""An invented province: contractors, companies, workplaces and workers, the same for every seed,
with periods around today.

``build_site(today)`` makes the registers. A dozen people are written by hand, each to show one
thing at the kiosk; the others are drawn from invented_data.py. Nothing here is or was real: see
invented_data.py for how the numbers are chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from gateway.domain.digits import is_digits
from gateway.domain.model import Address
from gateway.sandbox.registers import invented_data, province
from gateway.sandbox.registers.crowd import Crowd, Pool
from gateway.sandbox.registers.people import memorable
from gateway.sandbox.registers.records import (
    AT_HAND,
    RIGHT_GATEWAY,
    Company,
    Contract,
    Contractor,
    DeclarationOfWorks,
    Period,
    Site,
    Street,
    Worker,
)

SEED = 2027
# "Residentie De Linde, Gent"
MAIN_WORKPLACE = "1Y1000NF9KCQZ"
WORKERS = 2000
# of so many workers, one has a number that took the place of another
_REPLACED_EACH = 97

_BELGIAN = (
    ("peeters", "Peeters Ruwbouw bv"),
    ("leiezicht", "Bouwgroep Leiezicht nv"),
    ("elektro", "Elektro Vanneste bv"),
    ("dakwerken", "Dakwerken De Meersman bv"),
    ("sanitair", "Sanitair Goethals nv"),
    ("schrijn", "Schrijnwerkerij Claeys bv"),
    ("mosane", "Entreprises Mosane Horizon sa"),
    ("platrerie", "Plâtrerie du Condroz srl"),
    ("carrelage", "Carrelages Sambreville srl"),
    ("neuland", "Neuland Bau GmbH"),
    ("hoogveld", "Hoogveld Projecten nv"),
    ("grondwerk", "Grondwerken Van Hoof bv"),
    ("stelling", "Stellingbouw Scheldeland bv"),
    ("netjes", "Netjes Schoonmaak cv"),
    ("isolatie", "Isolatie Haspengouw bv"),
    ("metsel", "Metselwerken Kempenzonen bv"),
)
_FOREIGN = (
    ("wisla", "PL9990000017", "Wisła Konstrukcje sp. z o.o."),
    ("douro", "PT999000025", "Douro Cofragens Lda"),
    ("carpati", "RO99900033", "Carpați Montaj SRL"),
    ("nemunas", "LT999000041", "Nemunas Statyba UAB"),
)


@dataclass(frozen=True, slots=True)
class _DeclaredWorks:
    """Describe a declaration of works as written below.

    ``months``: begin and end around today; ``names``: companies under contract; ``changes``: in so
    many days it goes over from one presence a day to IN and OUT.
    """

    name: str
    address: Address
    coordinates: tuple[float, float]
    contractor: str
    names: str
    months: tuple[int, int] = (-9, 15)
    changes: int | None = None


# turn of the declaration, and the company whose contract ends in a week
_ENDING = (0, "nemunas")
_WORKS = (
    _DeclaredWorks(
        "Residentie De Linde, Gent",
        Address("Lindenbloesemkaai", "14", "9000", "Gent"),
        (3.7312, 51.0642),
        "leiezicht",
        "leiezicht peeters elektro dakwerken sanitair schrijn wisla douro carpati nemunas",
    ),
    _DeclaredWorks(
        "Woonzorgcentrum Het Wilgenhof, Aalst",
        Address("Wilgenhofdreef", "3", "9300", "Aalst"),
        (4.0433, 50.9391),
        "leiezicht",
        "leiezicht peeters elektro sanitair isolatie douro",
    ),
    _DeclaredWorks(
        "Basisschool De Zevensprong, Mechelen",
        Address("Zevensprongplein", "1", "2800", "Mechelen"),
        (4.4702, 51.0341),
        "leiezicht",
        "leiezicht metsel dakwerken grondwerk",
        changes=1,
    ),
    _DeclaredWorks(
        "Parkeergarage Oude Spoorkaai, Kortrijk",
        Address("Oude Spoorkaai", "40", "8500", "Kortrijk"),
        (3.2711, 50.8302),
        "leiezicht",
        "leiezicht grondwerk stelling",
        # ended: remark 11
        (-30, -2),
    ),
    _DeclaredWorks(
        "Résidence des Aubépines, Namur",
        Address("Chemin des Aubépines", "27", "5000", "Namur"),
        (4.8791, 50.4602),
        "mosane",
        "mosane platrerie carrelage carpati nemunas",
    ),
    _DeclaredWorks(
        "Halle Industrie Hautes-Sarts, Herstal",
        Address("Rue de la Forge-Haute", "112", "4040", "Herstal", "B"),
        (5.6311, 50.6843),
        "mosane",
        "mosane carrelage elektro wisla",
    ),
    _DeclaredWorks(
        "Kantoren Hoogveld, Hasselt",
        Address("Hoogveldring", "8", "3500", "Hasselt"),
        (5.3412, 50.9312),
        "hoogveld",
        "hoogveld isolatie netjes",
    ),
)


def build_site(today: date, seed: int = SEED) -> Site:
    """Build the practice site as of ``today``.

    The same seed gives the same people and numbers; periods are set around the day.
    """
    random, more = Random(seed), Random(seed + 1)  # noqa: S311 - invented people, not secrets
    firms = _companies()
    declarations = _declarations(random, today, firms)
    others = province.companies(today)
    elsewhere = province.declarations(more, today, others)
    companies = (*firms.values(), *others)
    return Site(
        today=today,
        contractors=_contractors(firms, others[0]),
        companies=companies,
        declarations=(*declarations, *elsewhere),
        workers=_workers((random, more), today, firms, declarations, others),
        streets=_streets((*declarations, *elsewhere)),
    )


def _workers(
    randoms: tuple[Random, Random],
    today: date,
    firms: dict[str, Company],
    declarations: tuple[DeclarationOfWorks, ...],
    others: tuple[Company, ...],
) -> tuple[Worker, ...]:
    """Return the people written by hand, the many of the first workplaces, then the province's."""
    by_hand = memorable(today, firms)
    taken = {worker.handle for worker in by_hand}
    numbers = {worker.number for worker in by_hand if worker.number}
    at_work = dict.fromkeys(
        contract.company for works in declarations for contract in works.contracts
    )
    near = Pool(
        randoms[0],
        invented_data.RESIDENTS,
        invented_data.EMPLOYED_FROM_ABROAD,
        invented_data.POSTED,
        [number for number in at_work if is_digits(number)],
        [company.number for company in firms.values() if company.foreign],
    )
    crowd = Crowd(today, taken, numbers)
    first = crowd.draw(AT_HAND - len(by_hand), near)
    employers = [
        company.number
        for company in others
        if not company.foreign and company.standing == "employer"
    ]
    far = Pool(
        randoms[1],
        invented_data.MORE_RESIDENTS,
        invented_data.MORE_EMPLOYED_FROM_ABROAD,
        invented_data.MORE_POSTED,
        employers,
        [company.number for company in others if company.foreign],
    )
    alone = [
        crowd.self_employed(company.number, far)
        for company in others
        if company.standing == "self-employed"
    ]
    many = crowd.draw(WORKERS - AT_HAND - len(alone), far)
    return (
        *by_hand,
        *first,
        *alone,
        *(_renumbered(worker, turn) for turn, worker in enumerate(many)),
    )


def _renumbered(worker: Worker, turn: int) -> Worker:
    """Give one worker in so many a former number, replaced when a birthday was put right."""
    if turn % _REPLACED_EACH or not worker.number:
        return worker
    # a serial that no one of the site has
    former = invented_data.inss(worker.born, worker.gender, 8, bis=True)
    return replace(worker, replaced=(former,))


def _streets(declarations: tuple[DeclarationOfWorks, ...]) -> tuple[Street, ...]:
    """Return the streets in the register of addresses: of declared works, and of homes."""
    declared = [works.address for works in declarations]
    known = [
        Street(address.post_code, address.municipality, address.street) for address in declared
    ]
    known += [
        Street(*home, street) for home in invented_data.HOMES for street in invented_data.STREETS
    ]
    return tuple(dict.fromkeys(known))


def _contractors(firms: dict[str, Company], third: Company) -> tuple[Contractor, ...]:
    """Return three who can work, one without the access right, one without a workplace."""
    return (
        Contractor("leiezicht", "werfhek-leie-01", firms["leiezicht"].number, (RIGHT_GATEWAY,)),
        Contractor("mosane", "barriere-meuse-02", firms["mosane"].number, (RIGHT_GATEWAY,)),
        Contractor("hoogveld", "werfhek-hoog-03", firms["hoogveld"].number, ()),
        Contractor("neuland", "bautor-neu-04", firms["neuland"].number, (RIGHT_GATEWAY,)),
        Contractor(province.USER, province.PASSWORD, third.number, (RIGHT_GATEWAY,)),
    )


def _companies() -> dict[str, Company]:
    """Return the companies by a short name of this folder; every third number begins with 1."""
    firms = {
        short: Company(invented_data.enterprise(101 + 7 * turn, first=int(turn % 3 == 2)), name)
        for turn, (short, name) in enumerate(_BELGIAN)
    }
    return firms | {short: Company(number, name) for short, number, name in _FOREIGN}


def _declarations(
    random: Random, today: date, firms: dict[str, Company]
) -> tuple[DeclarationOfWorks, ...]:
    """Return the declarations of works.

    On the main workplace one more contract has ended (remark 17), and one ends in a week.
    """
    declarations = []
    for turn, works in enumerate(_WORKS):
        begin, end = (today + timedelta(days=30 * months) for months in works.months)
        contracts = [
            Contract(
                firms[short].number,
                Period(begin, today + timedelta(days=7) if (turn, short) == _ENDING else end),
            )
            for short in works.names.split()
        ]
        if turn == 0:
            contracts.append(
                Contract(firms["stelling"].number, Period(begin, today - timedelta(days=20)))
            )
        number = MAIN_WORKPLACE if turn == 0 else invented_data.workplace(random)
        declarations.append(
            DeclarationOfWorks(
                number,
                works.name,
                works.address,
                works.coordinates,
                works.contractor,
                Period(begin, end),
                tuple(contracts),
                in_out_from=None
                if works.changes is None
                else today + timedelta(days=works.changes),
            )
        )
    return tuple(declarations)
