"""What a step may wish for; ``machinery`` grants it, but for the timer, which the screen keeps."""

from __future__ import annotations

from gateway.domain.model import Draft, Person, Problem, Workplace
from gateway.domain.records import field, record
from gateway.domain.staff_lists import Key, Page


@record
class Timer:
    """Set the one timer: a :class:`Timeout` with this moment after so many seconds; replaces any earlier one."""

    moment: int
    seconds: float


@record
class Recall:
    """Ask the journal what it knows of this person (answer: ``WorkerKnown``)."""

    visit: int
    person: Person


@record
class Keep:
    """Write this registration (answer: ``Kept`` or ``KeepFailed``).

    ``shown``: references of registrations whose remarks were shown to their worker meanwhile; they are not told again.
    """

    visit: int
    draft: Draft
    language: str
    shown: tuple[str, ...] = ()


@record
class LogIn:
    """Ask the service with these (answer: ``SignedIn`` or ``SignInFailed``)."""

    user: str
    password: str = field(repr=False)


@record
class OpenDay:
    """Open on this workplace (answer: ``DayOpened``, or ``SignInFailed`` when that cannot be stored)."""

    user: str
    workplace: Workplace


@record
class CloseDay:
    """Close the day and forget the secret (answer: ``DayClosed``)."""


@record
class ListStaff:
    """What a page of the staff screen lists (answer: ``StaffLines``, ``StaffRemarks`` or ``StaffRefused``)."""

    page: Page


@record
class StaffSaw:
    """Staff have seen these entries: they are news no more; nobody waits for an answer."""

    keys: tuple[Key, ...]


@record
class RecordRefusal:
    """Keep as evidence that a forged or copied card was refused; nobody waits for an answer."""

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(repr=False)


@record
class Leave:
    """End the program in good order, and do not start it again by itself."""


@record
class Restart:
    """Start the program again: something in it is broken, the journal has all that was kept."""


@record
class Sound:
    """A sound: ``kept``, ``confirmed``, ``refused``, ``trouble``."""

    name: str


@record
class Say:
    """Words to be spoken in a language (two-letter code); an empty text ends earlier ones. Made by ``ui``, which has texts."""

    text: str
    language: str


Wish = Timer | Recall | Keep | LogIn | OpenDay | CloseDay | ListStaff | StaffSaw | RecordRefusal | Leave | Restart | Sound | Say
