"""The examples in the OpenAPI document: they can be sent as they stand, and are answered as their
names say.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from gateway.sandbox.service.request_schemas import RegisterInBulk, SearchRequest

_GENT = {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}
_BY_ADDRESS = {
    "address": {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    }
}
_HANS = {
    "registrationDate": "2026-11-23T07:03:00+01:00",
    "ssin": "68032998183",
    "type": "in",
    "employer": {"enterpriseNumber": "0110012252"},
    "placeOfWork": _GENT,
    "contractualRelationshipReference": "1Y1000NF9KCQZ",
    "customReference": "SAMPLE-1",
}
_PIOTR = {
    "registrationDate": "2026-11-23T07:04:30.250+01:00",
    "limosaId": "24910001234567869",
    "type": "in",
    "placeOfWork": _BY_ADDRESS,
    "contractualRelationshipReference": "1Y1000NF9KCQZ",
    "customReference": "SAMPLE-2",
}
_DAY = {"startDate": "2026-11-23", "endDate": "2026-11-23"}

BODIES: dict[type[BaseModel], dict[str, Any]] = {
    RegisterInBulk: {
        "created": {"items": [_HANS]},
        "createdTwoOfThree": {
            "items": [_HANS | {"type": "out"}, _PIOTR, _HANS | {"placeOfWork": {}}]
        },
    },
    SearchRequest: {
        "byReference": {"criteria": {"registrationDate": _DAY, "customReference": "SAMPLE-1"}},
        "byWorkplaceAndDay": {
            "criteria": {
                "registrationDate": _DAY,
                "contractualRelationshipReference": "1Y1000NF9KCQZ",
                "type": "in",
            },
            "sort": {"registrationDate": "desc"},
        },
    },
}
"""Bodies by the model that they follow, each with a name."""

FORM = {"grant_type": "password", "username": "leiezicht", "password": "werfhek-leie-01"}
"""A log-in."""

PARAMETERS: dict[str, Any] = {"id": 1, "page": 1, "pageSize": 50}
"""Parameters by their names; a registration 1 is there as soon as anything was registered."""

CODES = {"remarks": "caw_12", "activities": "construction"}
"""A code of each table of reference data."""


def named(examples: dict[str, Any]) -> dict[str, Any]:
    """Examples as OpenAPI lists them."""
    return {name: {"value": value} for name, value in examples.items()}
