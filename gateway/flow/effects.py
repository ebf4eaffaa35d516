"""What a step may wish for; ``machinery`` grants it, but for the timer, which the screen keeps."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.model import Draft, Person, Workplace
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import EntryKey, StaffPage


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Set the one timer: a :class:`Timeout` with this moment after so many seconds; replaces any
    earlier one.
    """

    moment: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RecallWorker:
    """Ask the journal what it knows of this person (answer: ``WorkerRecalled``)."""

    visit: int
    person: Person


@dataclass(frozen=True, slots=True)
class Keep:
    """Write this registration (answer: ``Kept`` or ``KeepFailed``).

    ``shown``: references of registrations whose remarks were shown to their worker meanwhile; they
    are not told again.
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
    """Open on this workplace (answer: ``DayOpened``, or ``SignInFailed`` when that cannot be
    stored).
    """

    user: str
    workplace: Workplace


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Close the day and forget the secret (answer: ``DayClosed``)."""


@dataclass(frozen=True, slots=True)
class ListStaffPage:
    """What a page of the staff screen lists (answer: ``TodayListed``, ``RemarksListed`` or
    ``RefusalsListed``).
    """

    page: StaffPage


@dataclass(frozen=True, slots=True)
class MarkSeenByStaff:
    """Staff have seen these entries: they are news no more; nobody waits for an answer."""

    keys: tuple[EntryKey, ...]


@dataclass(frozen=True, slots=True)
class RecordRefusal:
    """Keep as evidence that a forged or copied card was refused; nobody waits for an answer."""

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Leave:
    """End the program in good order, and do not start it again by itself."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Start the program again: something in it is broken, the journal has all that was kept."""


@dataclass(frozen=True, slots=True)
class PlaySound:
    """A sound: ``kept``, ``confirmed``, ``refused``, ``trouble``."""

    name: str


@dataclass(frozen=True, slots=True)
class SpeakText:
    """Words to be spoken in a language (two-letter code); an empty text ends earlier ones. Made by
    ``ui``, which has texts.
    """

    text: str
    language: str


Effect = (
    SetTimer
    | RecallWorker
    | Keep
    | LogIn
    | OpenDay
    | CloseDay
    | ListStaffPage
    | MarkSeenByStaff
    | RecordRefusal
    | Leave
    | Restart
    | PlaySound
    | SpeakText
)
