"""What a step may wish for; ``machinery`` grants it, but for the timer, which the screen keeps."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.model import Draft, Person, Problem, Workplace


@dataclass(frozen=True, slots=True)
class Timer:
    """Set the one timer: a :class:`Timeout` with this moment after so many seconds; replaces any earlier one."""

    moment: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Recall:
    """Ask the journal what it knows of this person (answer: ``WorkerKnown``)."""

    visit: int
    person: Person


@dataclass(frozen=True, slots=True)
class Keep:
    """Write this registration (answer: ``Kept`` or ``KeepFailed``).

    ``shown``: references of registrations whose remarks were shown to their worker meanwhile; they are not told again.
    """

    visit: int
    draft: Draft
    language: str
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogIn:
    """Ask the service with these (answer: ``SignedIn`` or ``SignInFailed``)."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenDay:
    """Open on this workplace (answer: ``DayOpened``, or ``SignInFailed`` when that cannot be stored)."""

    user: str
    workplace: Workplace


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Close the day and forget the secret (answer: ``DayClosed``)."""


@dataclass(frozen=True, slots=True)
class ListToday:
    """Today's registrations for staff (answer: ``StaffLines``)."""


@dataclass(frozen=True, slots=True)
class RecordRefusal:
    """Keep as evidence that a forged or copied card was refused; nobody waits for an answer."""

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound: ``kept``, ``confirmed``, ``refused``, ``trouble``."""

    name: str


Wish = Timer | Recall | Keep | LogIn | OpenDay | CloseDay | ListToday | RecordRefusal | Sound
