"""Define a visitor: somebody on the site who registers nothing, and is counted in an evacuation."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain.spreadsheet import one_line

LONGEST_FIELD = 80


@dataclass(frozen=True, slots=True)
class VisitorDetails:
    """Hold what a visitor says of himself; ``host``: whom he visits, or what he brings."""

    name: str
    company: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Describe a visitor or a delivery.

    :param number: of the arrival in the record
    :param came_ms: UTC milliseconds
    """

    number: int
    details: VisitorDetails = field(repr=False)
    came_ms: int


class VisitorResult(StrEnum):
    """Name what became of a visitor's coming or leaving."""

    ARRIVED = "arrived"
    LEFT = "left"
    # nobody of this name is on the list
    UNKNOWN = "unknown"
    # more of them than a list holds
    FULL = "full"
    FAILED = "failed"


def readable(text: str) -> str:
    """Return what somebody typed, on one line and no longer than a field."""
    return one_line(text)[:LONGEST_FIELD].rstrip()


def is_same_name(first: str, second: str) -> bool:
    """Return whether two names are written alike, whatever the case, accents and word order."""
    return _words(first) == _words(second) != []


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (each if each.isalnum() else " " for each in plain if not unicodedata.combining(each))
    return sorted("".join(letters).split())
