"""Define what staff do about who is here and who is expected."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.presence import CompanyPresence


@dataclass(frozen=True, slots=True)
class RemindRequested:
    """Ask for the reminder to a company whose workers are shown."""

    company: CompanyPresence


@dataclass(frozen=True, slots=True)
class SaidGiven:
    """Say that the company read the reminder, or heard it."""


@dataclass(frozen=True, slots=True)
class SearchRequested:
    """Ask for the letters to search workers and companies."""


@dataclass(frozen=True, slots=True)
class Searched:
    """Search for workers and companies; without a text all are shown again."""

    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ExpectationsRequested:
    """Ask for who is expected by hand, of a company where one is chosen."""

    employer: str


@dataclass(frozen=True, slots=True)
class CompanyTurned:
    """Turn to the next company, or to the one before.

    :param step: 1 or -1
    """

    step: int


@dataclass(frozen=True, slots=True)
class PeopleTurned:
    """Expect one more or one less.

    :param step: 1 or -1
    """

    step: int


@dataclass(frozen=True, slots=True)
class DaysTurned:
    """Turn from today alone to each day, or back."""


@dataclass(frozen=True, slots=True)
class PersonAsked:
    """Ask for the letters to expect a person."""


@dataclass(frozen=True, slots=True)
class PersonExpected:
    """Expect a person; the number is as it was typed."""

    number: str = field(repr=False)
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NobodyByHand:
    """Expect nobody of the company by hand any more."""


@dataclass(frozen=True, slots=True)
class CrewFileRequested:
    """Take the crew file of the removable medium."""


@dataclass(frozen=True, slots=True)
class CrewsGivenUp:
    """Give up the crew files; the first touch asks."""


PresenceAction = (
    RemindRequested
    | SaidGiven
    | SearchRequested
    | Searched
    | ExpectationsRequested
    | CompanyTurned
    | PeopleTurned
    | DaysTurned
    | PersonAsked
    | PersonExpected
    | NobodyByHand
    | CrewFileRequested
    | CrewsGivenUp
)
