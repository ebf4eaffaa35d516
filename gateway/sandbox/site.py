"""An invented province: contractors, companies, workplaces and workers, the same for every seed, with periods around today.

``build_site(today)`` makes the registers. A dozen people are written by hand, each to show one thing at the kiosk; the others
are drawn from names.py. Nothing here is or was real: see synthetic.py for how the numbers are chosen.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from gateway.model import Address
from gateway.sandbox import names, synthetic
from gateway.sandbox.people import memorable
from gateway.sandbox.registers import (
    RIGHT_GATEWAY,
    Company,
    Contract,
    Contractor,
    DeclarationOfWorks,
    Dimona,
    EidCard,
    Limosa,
    Period,
    Site,
    Worker,
)

SEED = 2027
MAIN_WORKPLACE = "1Y1000NF9KCQZ"  # "Residentie De Linde, Gent"
CROWD = 108  # workers drawn from names.py, beside those written by hand

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
class _Works:
    """A declaration of works as written below; ``months``: begin and end around today; ``names``: companies under contract."""

    name: str
    address: Address
    coordinates: tuple[float, float]
    contractor: str
    names: str
    months: tuple[int, int] = (-9, 15)


_WORKS = (
    _Works(
        "Residentie De Linde, Gent",
        Address("Lindenbloesemkaai", "14", "9000", "Gent"),
        (3.7312, 51.0642),
        "leiezicht",
        "leiezicht peeters elektro dakwerken sanitair schrijn wisla douro carpati nemunas",
    ),
    _Works(
        "Woonzorgcentrum Het Wilgenhof, Aalst",
        Address("Wilgenhofdreef", "3", "9300", "Aalst"),
        (4.0433, 50.9391),
        "leiezicht",
        "leiezicht peeters elektro sanitair isolatie douro",
    ),
    _Works(
        "Basisschool De Zevensprong, Mechelen",
        Address("Zevensprongplein", "1", "2800", "Mechelen"),
        (4.4702, 51.0341),
        "leiezicht",
        "leiezicht metsel dakwerken grondwerk",
    ),
    _Works(
        "Parkeergarage Oude Spoorkaai, Kortrijk",
        Address("Oude Spoorkaai", "40", "8500", "Kortrijk"),
        (3.2711, 50.8302),
        "leiezicht",
        "leiezicht grondwerk stelling",
        (-30, -2),  # ended: remark 11
    ),
    _Works(
        "Résidence des Aubépines, Namur",
        Address("Chemin des Aubépines", "27", "5000", "Namur"),
        (4.8791, 50.4602),
        "mosane",
        "mosane platrerie carrelage carpati nemunas",
    ),
    _Works(
        "Halle Industrie Hautes-Sarts, Herstal",
        Address("Rue de la Forge-Haute", "112", "4040", "Herstal", "B"),
        (5.6311, 50.6843),
        "mosane",
        "mosane carrelage elektro wisla",
    ),
    _Works(
        "Kantoren Hoogveld, Hasselt",
        Address("Hoogveldring", "8", "3500", "Hasselt"),
        (5.3412, 50.9312),
        "hoogveld",
        "hoogveld isolatie netjes",
    ),
)


def build_site(today: date, seed: int = SEED) -> Site:
    """The practice site as of ``today``: the same people and numbers for the same seed, periods set around the day."""
    random = Random(seed)  # noqa: S311 - invented people, not secrets
    firms = _companies()
    declarations = _declarations(random, today, firms)
    hand_written = memorable(today, firms)
    return Site(
        today=today,
        contractors=_contractors(firms),
        companies=tuple(firms.values()),
        declarations=declarations,
        workers=(*hand_written, *_crowd(random, today, declarations, firms, {worker.handle for worker in hand_written})),
    )


def _contractors(firms: dict[str, Company]) -> tuple[Contractor, ...]:
    """Two who can work, one without the access right, one without a workplace."""
    return (
        Contractor("leiezicht", "werfhek-leie-01", firms["leiezicht"].number, (RIGHT_GATEWAY,)),
        Contractor("mosane", "barriere-meuse-02", firms["mosane"].number, (RIGHT_GATEWAY,)),
        Contractor("hoogveld", "werfhek-hoog-03", firms["hoogveld"].number, ()),
        Contractor("neuland", "bautor-neu-04", firms["neuland"].number, (RIGHT_GATEWAY,)),
    )


def _companies() -> dict[str, Company]:
    """The companies by a short name used in this package only; every third Belgian number begins with 1."""
    firms = {
        short: Company(synthetic.enterprise(101 + 7 * turn, first=int(turn % 3 == 2)), name)
        for turn, (short, name) in enumerate(_BELGIAN)
    }
    return firms | {short: Company(number, name) for short, number, name in _FOREIGN}


def _declarations(random: Random, today: date, firms: dict[str, Company]) -> tuple[DeclarationOfWorks, ...]:
    """The declarations of works; on the main workplace one more contract has ended (remark 17)."""
    declarations = []
    for turn, works in enumerate(_WORKS):
        begin, end = (today + timedelta(days=30 * months) for months in works.months)
        contracts = [Contract(firms[short].number, Period(begin, end)) for short in works.names.split()]
        if turn == 0:
            contracts.append(Contract(firms["stelling"].number, Period(begin, today - timedelta(days=20))))
        number = MAIN_WORKPLACE if turn == 0 else synthetic.workplace(random)
        declarations.append(
            DeclarationOfWorks(
                number,
                works.name,
                works.address,
                works.coordinates,
                works.contractor,
                Period(begin, end),
                tuple(contracts),
            )
        )
    return tuple(declarations)


def _crowd(
    random: Random,
    today: date,
    declarations: tuple[DeclarationOfWorks, ...],
    firms: dict[str, Company],
    taken: set[str],
) -> list[Worker]:
    """The many: six in ten live here and hold a card, two have a BIS number, two were posted with a Limosa declaration."""
    at_work = dict.fromkeys(contract.company for works in declarations for contract in works.contracts)
    belgian = [number for number in at_work if number.isdigit()]
    foreign = [company.number for company in firms.values() if company.foreign]
    crowd = []
    for turn in range(CROWD):
        kind = turn % 10
        origins = names.RESIDENTS if kind < 6 else names.EMPLOYED_FROM_ABROAD if kind < 8 else names.POSTED
        origin = random.choice(origins)
        gender = "F" if random.random() < 0.12 else "M"
        given = random.choice(origin.women if gender == "F" else origin.men)
        born = date(random.randint(1962, 2006), random.randint(1, 12), random.randint(1, 28))
        hired = Period(today - timedelta(days=random.randint(30, 2400)))
        handle = _handle(given, taken)
        taken.add(handle)
        home = random.choice(names.HOMES)
        posted = kind >= 8
        crowd.append(
            Worker(
                handle,
                given,
                random.choice(origin.surnames),
                gender,
                origin.country,
                origin.language,
                born,
                random.choice(origin.places),
                Address(random.choice(names.STREETS), str(random.randint(1, 180)), *home),
                number="" if posted else synthetic.inss(born, gender, turn % 8, bis=kind >= 6),
                dimonas=() if posted else (Dimona(random.choice(belgian), hired),),
                limosas=(_posting(turn, today, foreign[turn % len(foreign)]),) if posted else (),
                card=_card(turn, today, origin, home[1]) if kind < 6 else None,
            )
        )
    return crowd


def _posting(turn: int, today: date, company: str) -> Limosa:
    """A Limosa declaration of half a year that runs now."""
    period = Period(today - timedelta(days=40 + turn), today + timedelta(days=140 - turn))
    return Limosa(synthetic.limosa(50_000_000 + 7919 * turn), company, period)


def _card(turn: int, today: date, origin: names.Origin, municipality: str) -> EidCard:
    """An eID card, of either applet in turn; people of other countries hold an EU card (31) or a B card (12)."""
    document = "1" if origin.country == "BE" else "12" if origin.country in ("TR", "MA") else "31"
    issued = today - timedelta(days=200 + 23 * (turn % 60))
    return EidCard(
        synthetic.card_number(40_000 + turn),
        "1.8" if turn % 2 else "1.7",
        document,
        Period(issued, issued + timedelta(days=3650)),
        municipality,
    )


def _handle(given: str, taken: set[str]) -> str:
    """The given name in plain small letters, with a number after it when the name is taken."""
    folded = unicodedata.normalize("NFKD", given.replace("ł", "l").replace("Ł", "L").replace("ı", "i"))
    plain = "".join(letter for letter in folded.lower() if letter.isascii() and letter.isalpha())
    turn = 1
    handle = plain
    while handle in taken:
        turn += 1
        handle = f"{plain}{turn}"
    return handle
