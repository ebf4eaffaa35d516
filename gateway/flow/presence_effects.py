"""Define what the screens about who is here and who is expected ask for."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.crew import CrewMember


@dataclass(frozen=True, slots=True)
class ListByHand:
    """List whom staff expect of a company by hand."""

    employer: str


@dataclass(frozen=True, slots=True)
class ExpectPeople:
    """Expect so many people of a company, in place of the number before; 0 takes it away."""

    employer: str
    count: int
    is_each_day: bool = False


@dataclass(frozen=True, slots=True)
class ExpectPerson:
    """Expect a person."""

    member: CrewMember = field(repr=False)
    is_each_day: bool = False

    @property
    def employer(self) -> str:
        """Return the number of the company."""
        return self.member.employer


@dataclass(frozen=True, slots=True)
class ForgetByHand:
    """Expect nobody of a company by hand any more."""

    employer: str


@dataclass(frozen=True, slots=True)
class GiveUpCrews:
    """Let no crew file count any more."""

    employer: str


@dataclass(frozen=True, slots=True)
class TakeCrewFile:
    """Take the crew file on the removable medium, whole or not at all."""


ByHandEffect = ListByHand | ExpectPeople | ExpectPerson | ForgetByHand | GiveUpCrews
PresenceEffect = ByHandEffect | TakeCrewFile
