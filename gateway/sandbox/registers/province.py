"""The wider province: a third contractor with five more workplaces, and sixty more companies.

What is out of the ordinary here shows a remark that the main workplace does not: a ceased company
(16), one that is neither employer nor self-employed (3), enterprises of self-employed people (5),
works below the threshold (13), works without coordinates (26), a plant at which one registers once
a day (14).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from gateway.domain.model import Address
from gateway.sandbox.registers import invented_data
from gateway.sandbox.registers.records import (
    Company,
    Contract,
    DeclarationOfWorks,
    Period,
    Regime,
    Sector,
)

USER = "kempenland"
PASSWORD = "poort-kempen-05"  # noqa: S105 - invented, for practice
CONTRACTOR = "Aannemingen Kempenland-Zilverbeek nv"

# the first turn of the enterprise numbers that site.py does not use
_FIRST = 17
_EMPLOYERS = 36
_SELF_EMPLOYED = 9
_PLACES = (
    "Zilverbeek",
    "Molenheide",
    "Hoge Linde",
    "Kruisven",
    "Bergwater",
    "Rozendries",
    "Clairbois",
    "Val-Serein",
    "Steenakker",
)
_TRADES = (
    "Ruwbouw {} bv",
    "Elektriciteit {} bv",
    "Chape & Vloeren {} bv",
    "Toitures {} srl",
    "Gevelwerken {} bv",
    "Peintures {} srl",
    "Staalbouw {} nv",
)
_ALONE = (
    "Schilder {} (eenmanszaak)",
    "Tegelwerken {} (eenmanszaak)",
    "Menuiserie {} (indépendant)",
)
_ABROAD = (
    ("PL", "Budowa {} sp. z o.o.", ("Odra", "Tatry", "Mazury")),
    ("RO", "Construct {} SRL", ("Argeș", "Olt", "Dorna")),
    ("PT", "Obras {} Lda", ("Tejo", "Minho")),
    ("SK", "{} Stavby s.r.o.", ("Váh", "Orava")),
    ("HU", "{} Építő Kft.", ("Tisza",)),
    ("NL", "Montage {} B.V.", ("Merwede",)),
)


@dataclass(frozen=True, slots=True)
class _ProvinceWorks:
    """Describe a declaration of works as written below."""

    name: str
    address: Address
    coordinates: tuple[float, float] | None
    sector: Sector = "construction"
    amount_eur: int = 4_200_000
    regime: Regime | None = None


_WORKS = (
    _ProvinceWorks(
        "Appartementen De Vlasroot, Turnhout",
        Address("Vlasrootlaan", "5", "2300", "Turnhout"),
        (4.9487, 51.3225),
    ),
    _ProvinceWorks(
        "Pastorie Sint-Amands, Geel",
        Address("Pastorijpad", "2", "2440", "Geel"),
        (4.9911, 51.1622),
        amount_eur=180_000,
    ),
    _ProvinceWorks(
        "Vleesbedrijf Netevallei, Herentals",
        Address("Netevalleiweg", "70", "2200", "Herentals"),
        (4.8332, 51.1765),
        "meat",
        regime="daily",
    ),
    _ProvinceWorks(
        "Kantoren Scheldetoren, Antwerpen",
        Address("Torenkaai", "101", "2000", "Antwerpen"),
        (4.3977, 51.2213),
        "cleaning",
    ),
    _ProvinceWorks(
        "Fietsbrug Kanaaloever, Lommel", Address("Kanaaloever", "1", "3920", "Lommel"), None
    ),
)


def companies(today: date) -> tuple[Company, ...]:
    """Return sixty companies.

    They are the contractor, employers, one that ceased, one that is neither, self-employed people
    and foreign ones.
    """
    made = [
        (CONTRACTOR, "employer"),
        *((_named(turn, _TRADES), "employer") for turn in range(_EMPLOYERS)),
    ]
    made += [(_named(turn, _ALONE), "self-employed") for turn in range(_SELF_EMPLOYED)]
    belgian = [
        Company(_number(turn), name, "employer" if standing == "employer" else "self-employed")
        for turn, (name, standing) in enumerate(made)
    ]
    ceased = Company(
        _number(len(belgian)),
        "Wegenwerken Oud-Zilverbeek bv",
        "employer",
        today - timedelta(days=45),
    )
    patrimony = Company(_number(len(belgian) + 1), "Patrimonium Hoge Linde vzw", "neither")
    foreign = [(country, form.format(name)) for country, form, many in _ABROAD for name in many]
    numbered = [
        Company(f"{country}9992{turn:05}", name) for turn, (country, name) in enumerate(foreign, 1)
    ]
    return (*belgian, ceased, patrimony, *numbered)


def _number(turn: int) -> str:
    """Return an enterprise number, in the series that invented_site.py begins."""
    turn += _FIRST
    return invented_data.enterprise(101 + 7 * turn, first=int(turn % 3 == 2))


def _named(turn: int, forms: tuple[str, ...]) -> str:
    """Return a name of a trade and a place, each pair once."""
    return forms[turn % len(forms)].format(_PLACES[(turn // len(forms) + turn) % len(_PLACES)])


def declarations(
    random: Random, today: date, firms: tuple[Company, ...]
) -> tuple[DeclarationOfWorks, ...]:
    """Return the third contractor's workplaces.

    The first has contracts of all companies, each other one of a fifth of them.
    """
    period = Period(today - timedelta(days=240), today + timedelta(days=480))
    contractor, *others = (company.number for company in firms)
    return tuple(
        DeclarationOfWorks(
            invented_data.workplace(random),
            works.name,
            works.address,
            works.coordinates,
            USER,
            period,
            tuple(
                Contract(number, period)
                for number in (contractor, *others[turn :: len(_WORKS) if turn else 1])
            ),
            works.sector,
            works.amount_eur,
            works.regime,
        )
        for turn, works in enumerate(_WORKS)
    )
