"""The remarks about where and how: coordinates, addresses, registers that cannot be asked; each
from its smallest example.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.remark_rules import is_in_belgium
from tests.support.service_caller import Register


@pytest.mark.parametrize("spot", [{}, {"longitude": None, "latitude": None}])
def test_25_no_coordinates_where_there_should_be_some(
    register: Register, spot: dict[str, Any]
) -> None:
    assert register("jan", placeOfWork={"coordinates": spot}) == ("ciao_25",)


def test_26_works_without_coordinates(remarks_in: Register, site: Site) -> None:
    main = replace(site.declaration[MAIN_WORKPLACE], coordinates=None)
    assert remarks_in(replace(site, declarations=(main,)), "jan") == ("ciao_26",)


ADDRESS = {
    "postCode": "9000",
    "municipalityName": "Gent",
    "streetName": "Lindenbloesemkaai",
    "houseNumber": "14",
}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (("declarations", "jan", {}), "ciao_33"),
        (
            ("declarations", "fatima", {"contractualRelationshipReference": "1Y10ZZZZZZZZZ"}),
            "ciao_33",
        ),
        (("caw", "fatima", {}), "ciao_34"),
        (
            (
                "geocoding",
                "jan",
                {"placeOfWork": {"address": ADDRESS | {"streetName": "Nergensstraat"}}},
            ),
            "ciao_35",
        ),
        (("geocoding", "jan", {}), ""),
    ],
)
def test_33_34_35_while_a_register_cannot_be_asked(
    register: Register, behaviour: Behaviour, asked: tuple[str, str, dict[str, Any]], expected: str
) -> None:
    source, who, changes = asked
    behaviour.down = frozenset({source})
    assert " ".join(register(who, **changes)) == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, ()),
        ({"streetName": "LINDENBLOESEMKAAI ", "municipalityName": "gent"}, ()),
        ({"postCode": None}, ()),
        ({"municipalityName": None}, ()),
        ({"streetName": "Nergensstraat"}, ("ciao_38",)),
        ({"municipalityName": "Namur"}, ("ciao_38",)),
        ({"postCode": "5000"}, ("ciao_38",)),
    ],
)
def test_38_an_address_that_is_not_known(
    register: Register, change: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert register("jan", placeOfWork={"address": ADDRESS | change}) == expected


def test_36_a_place_outside_belgium(register: Register) -> None:
    assert register("jan", placeOfWork={"coordinates": {"longitude": 2.35, "latitude": 48.86}}) == (
        "ciao_36",
    )


BORDER = {
    "Mouscron": (3.206, 50.744),
    "Menen": (3.121, 50.797),
    "Comines": (3.000, 50.768),
    "Watou": (2.620, 50.858),
    "De Panne": (2.590, 51.100),
    "Oostende": (2.920, 51.230),
    "Zeebrugge": (3.200, 51.335),
    "Zelzate": (3.810, 51.200),
    "Doel": (4.263, 51.312),
    "Essen": (4.468, 51.467),
    "Meersel-Dreef": (4.775, 51.495),
    "Baarle-Hertog": (4.929, 51.443),
    "Lommel": (5.313, 51.230),
    "Maaseik": (5.790, 51.095),
    "Lanaken": (5.647, 50.893),
    "Visé": (5.696, 50.735),
    "Kelmis": (6.010, 50.712),
    "Eupen": (6.030, 50.630),
    "Sankt Vith": (6.126, 50.280),
    "Bastogne": (5.715, 50.003),
    "Arlon": (5.816, 49.683),
    "Athus": (5.834, 49.562),
    "Torgny": (5.473, 49.508),
    "Bouillon": (5.067, 49.795),
    "Chimay": (4.317, 50.048),
    "Momignies": (4.165, 50.027),
    "Quiévrain": (3.684, 50.405),
    "Tournai": (3.389, 50.607),
}
BEYOND = {
    "Lille": (3.063, 50.637),
    "Roubaix": (3.174, 50.690),
    "Tourcoing": (3.161, 50.724),
    "Halluin": (3.125, 50.783),
    "Dunkerque": (2.377, 51.034),
    "the open sea": (2.700, 51.350),
    "Sluis": (3.386, 51.308),
    "Sas van Gent": (3.800, 51.227),
    "Breda": (4.776, 51.589),
    "Roosendaal": (4.465, 51.530),
    "Weert": (5.706, 51.250),
    "Maastricht": (5.690, 50.851),
    "Vaals": (6.015, 50.770),
    "Aachen": (6.084, 50.776),
    "Monschau": (6.240, 50.555),
    "Luxembourg": (6.130, 49.610),
    "Longwy": (5.767, 49.520),
    "Sedan": (4.940, 49.700),
    "Givet": (4.825, 50.138),
    "Maubeuge": (3.973, 50.278),
    "Valenciennes": (3.523, 50.357),
}


@pytest.mark.parametrize("town", BORDER)
def test_36_a_town_on_the_border_is_in_belgium(register: Register, town: str) -> None:
    longitude, latitude = BORDER[town]
    assert (
        register("jan", placeOfWork={"coordinates": {"longitude": longitude, "latitude": latitude}})
        == ()
    )


@pytest.mark.parametrize("town", BEYOND)
def test_36_a_town_beyond_the_border_is_not(register: Register, town: str) -> None:
    longitude, latitude = BEYOND[town]
    assert register(
        "jan", placeOfWork={"coordinates": {"longitude": longitude, "latitude": latitude}}
    ) == ("ciao_36",)


def test_36_no_declared_workplace_lies_outside(site: Site) -> None:
    assert all(
        is_in_belgium(*works.coordinates) for works in site.declarations if works.coordinates
    )


def test_36_coordinates_nowhere_on_earth(register: Register) -> None:
    place = {"coordinates": {"longitude": 3.7, "latitude": 151.0}}
    assert register("jan", placeOfWork=place) == ("ciao_36",)


def test_37_an_address_with_something_missing(register: Register) -> None:
    whole = {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    }
    assert register("jan", placeOfWork={"address": whole}) == ()
    assert register("amelie", placeOfWork={"address": whole | {"houseNumber": None}}) == (
        "ciao_37",
    )
