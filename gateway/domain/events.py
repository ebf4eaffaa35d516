"""What the edges report: a card came, a form was read, a registration is on disk, the service
answered.

All that happens is an event; the heart answers with a new state and with wishes. Frozen dataclasses
and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.model import (
    Answer,
    KnownWorker,
    Means,
    Person,
    QueueStatus,
    RegistrationSummary,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import RefusedCard, RefusedRegistration, RemarkEntry


@dataclass(frozen=True, slots=True)
class MeansChanged:
    """A means came or went; ``problem`` says why it is gone."""

    means: Means
    is_working: bool
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class CardInserted:
    """A card was put into a reader; reading begins. ``detected_s``: monotonic seconds at which the
    reader's thread woke.
    """

    detected_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CardRead:
    """The card in the reader was read whole."""

    person: Person
    detected_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CardFailed:
    """The card in the reader could not be read, and why."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class CardRefused:
    """The card in the reader is forged or copied. ``reason``: what gave it away; ``card_number``:
    what the card says to be.
    """

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CardRemoved:
    """No card is in the reader any more."""


@dataclass(frozen=True, slots=True)
class FormRead:
    """A code with a Limosa number was held before the camera."""

    person: Person


@dataclass(frozen=True, slots=True)
class FormFailed:
    """A code was read that holds no Limosa number (``NOT_AN_L1``)."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class FormSeen:
    """A code is in view but not yet readable: hold still."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The contractor's log-in succeeded; these are the declared workplaces that may be opened."""

    user: str
    workplaces: tuple[Workplace, ...]


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """The contractor's log-in failed, and why."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class DayOpened:
    """The kiosk is open for the day on a workplace. ``staff_code``: leads to the staff screen until
    the day is closed.
    """

    user: str
    workplace: Workplace
    staff_code: str = field(repr=False)
    # it was open when the program ended, and still is
    is_resumed: bool = False


@dataclass(frozen=True, slots=True)
class DayClosed:
    """The day is closed: the secret is gone, nothing can be registered until the next opening.

    ``since_ms``: since when, wall clock, UTC milliseconds; 0 where that is not known (a start on a
    closed kiosk).
    """

    problem: Problem | None = None
    since_ms: int = 0


@dataclass(frozen=True, slots=True)
class TodayListed:
    """Today's registrations for the staff screen, newest first."""

    lines: tuple[RegistrationSummary, ...]


@dataclass(frozen=True, slots=True)
class RemarksListed:
    """The remarks of the last 30 days for the staff screen, those that came last first."""

    remarks: tuple[RemarkEntry, ...]


@dataclass(frozen=True, slots=True)
class RefusalsListed:
    """Refused registrations and cards of the last 30 days for the staff screen, newest first."""

    refused: tuple[RefusedRegistration | RefusedCard, ...]


@dataclass(frozen=True, slots=True)
class WorkerRecalled:
    """The journal's answer to "who is this": carries the visit it was asked for."""

    visit: int
    known: KnownWorker


@dataclass(frozen=True, slots=True)
class Kept:
    """The registration is on disk: reported only after the commit. ``proof``: the short code shown
    to the worker.
    """

    visit: int
    reference: str
    wall_ms: int
    proof: str


@dataclass(frozen=True, slots=True)
class KeepFailed:
    """The registration could not be written; nothing is kept."""

    visit: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Answered:
    """The service answered for one registration, or added remarks to an earlier answer."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Sending moved: a new count, contact found or lost, the clock measured."""

    queue: QueueStatus


@dataclass(frozen=True, slots=True)
class JournalAlarm:
    """What staff should know of the kiosk's memory, worst first; empty when all is well again.

    ``vanished``: how many registrations are surely missing, where ``STORE_VANISHED`` is among the
    problems.
    """

    problems: tuple[Problem, ...]
    vanished: int = 0


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scanner that acts as a keyboard read a code. ``text``: all that it typed, not yet judged."""

    text: str = field(repr=False)


DeviceEvent = (
    MeansChanged
    | CardInserted
    | CardRead
    | CardFailed
    | CardRefused
    | CardRemoved
    | FormRead
    | FormFailed
    | FormSeen
    | Scanned
)
SyncEvent = (
    SignedIn
    | SignInFailed
    | DayOpened
    | DayClosed
    | TodayListed
    | RemarksListed
    | RefusalsListed
    | WorkerRecalled
    | Kept
    | KeepFailed
    | Answered
    | QueueChanged
    | JournalAlarm
)
