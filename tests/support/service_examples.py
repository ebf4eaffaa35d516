"""The smallest example of each remark, as docs/practice.md has it and as a test sends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from gateway.sandbox.registers.records import Site
from tests.support.service_caller import item

Changes = dict[str, Any]


@dataclass(frozen=True)
class Example:
    """Describe the presences that lead to a remark.

    ``text``: as the page has it, without what comes along. ``sent``: who, and what is changed of
    Jan's presence, in turn. ``at``: when each is, from now. ``along``: further remarks of the last
    one. ``fault``: what is wrong meanwhile.
    """

    text: str
    sent: Callable[[Site], list[tuple[str, Changes]]]
    at: tuple[timedelta, ...] = (timedelta(),)
    along: tuple[str, ...] = ()
    fault: str = field(default="")

    @property
    def cell(self) -> str:
        """Return the page's cell."""
        numbers = " and ".join(code.rpartition("_")[2] for code in self.along)
        return self.text + (
            f" ({numbers} {'comes' if len(self.along) == 1 else 'come'} with it)" if numbers else ""
        )

    def items(self, site: Site, now: datetime) -> list[dict[str, Any]]:
        """Return the items to send, in their order."""
        return [
            item(site, who, now + at, **changes)
            for (who, changes), at in zip(self.sent(site), self.at, strict=True)
        ]


def _presence(who: str = "jan", **changes: Any) -> Callable[[Site], list[tuple[str, Changes]]]:
    """Make one presence."""
    return lambda _site: [(who, changes)]


def _at_company(name: str) -> Callable[[Site], list[tuple[str, Changes]]]:
    """Make a presence of Jan at the company of this name."""

    def sent(site: Site) -> list[tuple[str, Changes]]:
        company = next(company for company in site.companies if company.name == name)
        return [("jan", {"employer": {"enterpriseNumber": company.number}})]

    return sent


def _on_works(name: str, who: str = "jan") -> Callable[[Site], list[tuple[str, Changes]]]:
    """Make a presence on the works of this name.

    :param who: the worker's handle, or the name of his company.
    """

    def sent(site: Site) -> list[tuple[str, Changes]]:
        works = next(works for works in site.declarations if works.name.endswith(name))
        company = next((company.number for company in site.companies if company.name == who), "")
        worker = next(
            worker
            for worker in site.workers
            if who == worker.handle or (company and worker.employer == company)
        )
        return [(worker.handle, {"contractualRelationshipReference": works.number})]

    return sent


def _posted(who: str, **changes: Any) -> Callable[[Site], list[tuple[str, Changes]]]:
    """Make a presence by INSS at Douro Cofragens."""

    def sent(site: Site) -> list[tuple[str, Changes]]:
        douro = {"foreignVatNumber": site.worker["joao"].employer}
        return [
            (who, {"ssin": site.worker[who].number, "limosaId": None, "employer": douro, **changes})
        ]

    return sent


def _spot(longitude: float, latitude: float) -> Changes:
    return {"coordinates": {"longitude": longitude, "latitude": latitude}}


def _address(**changes: Any) -> Changes:
    """Return the main workplace by its address."""
    whole = {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    } | changes
    return {"address": {name: value for name, value in whole.items() if value is not None}}


def _acts(*directions: str) -> Callable[[Site], list[tuple[str, Changes]]]:
    """Make presences of Jan in these directions."""
    return lambda _site: [("jan", {"type": direction}) for direction in directions]


_NOW, _SECOND = timedelta(), timedelta(seconds=1)

EXAMPLES = {
    "caw_1": Example(
        "`mehmet` at Jan's employer",
        _presence("mehmet", employer={"enterpriseNumber": "0110010173"}),
    ),
    "caw_2": Example("`ion` at his employer", _presence("ion")),
    "caw_3": Example(
        "at Patrimonium Hoge Linde vzw",
        _at_company("Patrimonium Hoge Linde vzw"),
        along=("caw_12",),
    ),
    "caw_4": Example(
        "at `0123456749`", _presence(employer={"enterpriseNumber": "0123456749"}), along=("caw_12",)
    ),
    "caw_5": Example(
        "at Schilder Zilverbeek (eenmanszaak)",
        _at_company("Schilder Zilverbeek (eenmanszaak)"),
        along=("caw_12",),
    ),
    "caw_6": Example(
        "`piotr` by `limosaId` 24911234567890115", _presence("piotr", limosaId="24911234567890115")
    ),
    "caw_7": Example("`olena`", _presence("olena")),
    "caw_8": Example("`ion` at `foreignVatNumber` PT999000025", _posted("ion")),
    "caw_9": Example(
        "`joao` by his BIS number at `foreignVatNumber` PT999000025, 90 days ago",
        _posted("joao"),
        (timedelta(days=-90),),
        along=("ciao_32",),
    ),
    "caw_10": Example(
        "on `1Y10ZZZZZZZZZ`", _presence(contractualRelationshipReference="1Y10ZZZZZZZZZ")
    ),
    "caw_11": Example(
        "a worker of Grondwerken Van Hoof bv on leiezicht's works in Kortrijk",
        _on_works("Kortrijk", "Grondwerken Van Hoof bv"),
    ),
    "caw_12": Example("`fatima`", _presence("fatima")),
    "caw_13": Example("on kempenland's works in Geel", _on_works("Geel"), along=("caw_12",)),
    "caw_14": Example("the same item twice", _acts("in", "in"), (_NOW, _NOW)),
    "caw_15": Example("`ssin` 85011512355", _presence(ssin="85011512355")),
    "caw_16": Example(
        "at Wegenwerken Oud-Zilverbeek bv",
        _at_company("Wegenwerken Oud-Zilverbeek bv"),
        along=("caw_1", "caw_12"),
    ),
    "caw_17": Example("`kevin`", _presence("kevin")),
    "ciao_21": Example("IN, and IN a second later", _acts("in", "in"), (-_SECOND, _NOW)),
    "ciao_22": Example(
        "IN, OUT, OUT, a second apart", _acts("in", "out", "out"), (-2 * _SECOND, -_SECOND, _NOW)
    ),
    "ciao_24": Example("OUT", _acts("out")),
    "ciao_25": Example(
        '`"placeOfWork": {"coordinates": {}}`', _presence(placeOfWork={"coordinates": {}})
    ),
    "ciao_26": Example("on kempenland's works in Lommel", _on_works("Lommel"), along=("caw_12",)),
    "ciao_32": Example(
        "`registrationDate` ten minutes ago", _presence(), (timedelta(minutes=-10),)
    ),
    "ciao_33": Example(
        "`gateway sandbox fault down declarations`", _presence(), fault="down declarations"
    ),
    "ciao_34": Example("`gateway sandbox fault down caw`", _presence(), fault="down caw"),
    "ciao_35": Example(
        "`gateway sandbox fault down geocoding`, by address",
        _presence(placeOfWork=_address()),
        fault="down geocoding",
    ),
    "ciao_36": Example("latitude 48.86, longitude 2.35", _presence(placeOfWork=_spot(2.35, 48.86))),
    "ciao_37": Example(
        "an address without `houseNumber`", _presence(placeOfWork=_address(houseNumber=None))
    ),
    "ciao_38": Example(
        '`"streetName": "Nergensstraat"`',
        _presence(placeOfWork=_address(streetName="Nergensstraat")),
    ),
}
