"""Define the events that devices, the journal and the central service report.

Each is a frozen dataclass; :func:`gateway.flow.reducer.step` answers an event with a new state and
effects.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.clock_state import ClockState
from gateway.domain.evidence_report import ClockPoint, Gap, SignedHead
from gateway.domain.model import (
    Answer,
    EarlierDay,
    KnownWorker,
    Means,
    Person,
    QueueStatus,
    Regime,
    RegistrationSummary,
    Workplace,
)
from gateway.domain.outages import Outage, Stage
from gateway.domain.own_registrations import OwnListed
from gateway.domain.paper_events import PaperEvent
from gateway.domain.presence import PresenceListed
from gateway.domain.problem import Problem
from gateway.domain.reminder import ReminderGiven
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_events import StaffAnswer
from gateway.domain.staff_lists import RefusedEntry, RemarkEntry
from gateway.domain.terms import Term


@dataclass(frozen=True, slots=True)
class MeansChanged:
    """Report that a means of identification works from now on, or why it does not.

    :param until_ms: when it works again by itself, UTC milliseconds, wall clock; 0 where unknown
    """

    means: Means
    is_working: bool
    problem: Problem | None = None
    until_ms: int = 0


@dataclass(frozen=True, slots=True)
class CardInserted:
    """Report a card in a reader.

    :param detected_s: when the reader's thread woke, monotonic seconds
    :param was_in: nobody may have put it in just now: it lay there when the reader was first seen,
        lost its contact for a moment, or was held by another program
    """

    detected_s: float = 0.0
    was_in: bool = False


@dataclass(frozen=True, slots=True)
class CardRead:
    """Report that the card in the reader was read whole."""

    person: Person
    detected_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CardFailed:
    """Report why the card in the reader could not be read."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class CardRefused:
    """Report a forged or copied card.

    :param reason: what gave the card away, in technical English
    :param card_number: the card number that the card claims
    """

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CardRemoved:
    """Report that the reader is empty."""


@dataclass(frozen=True, slots=True)
class FormRead:
    """Report a code with a person's number, before the camera or a scanner."""

    person: Person


@dataclass(frozen=True, slots=True)
class FormFailed:
    """Report a code without one (``NOT_AN_L1``, ``CARD_NUMBER_TYPED``)."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class FormSeen:
    """Report a code that is in view but not yet readable: hold still."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Report the contractor's log-in and the declared workplaces that may be opened."""

    user: str
    workplaces: tuple[Workplace, ...]


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """Report why the contractor's log-in failed.

    :param wait_s: so long the next one has to wait, seconds
    """

    problem: Problem
    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class DayOpened:
    """Report that the kiosk is open for the day on a workplace.

    :param staff_code: leads to the staff screen until the day is closed; empty where staff know it
    :param is_resumed: the day was open already when the program started
    """

    user: str
    workplace: Workplace
    staff_code: str = field(default="", repr=False)
    is_resumed: bool = False
    code_digits: int = 4


@dataclass(frozen=True, slots=True)
class DayClosed:
    """Report that the secret is gone: workers cannot register until the day is opened again.

    :param since_ms: UTC milliseconds, wall clock; 0 where unknown (a start on a closed kiosk)
    :param last_day: that was open before, where the journal knows one
    :param code_digits: of the code that leads to the way out meanwhile; 0 where there is none
    """

    problem: Problem | None = None
    since_ms: int = 0
    last_day: EarlierDay | None = None
    code_digits: int = 0


@dataclass(frozen=True, slots=True)
class TodayListed:
    """Report today's registrations for the staff screen, newest first."""

    lines: tuple[RegistrationSummary, ...]


@dataclass(frozen=True, slots=True)
class RemarksListed:
    """Report the remarks of the last 30 days for the staff screen, latest arrival first."""

    remarks: tuple[RemarkEntry, ...]


@dataclass(frozen=True, slots=True)
class RefusalsListed:
    """Report the registrations and cards refused in the last 30 days for staff, newest first."""

    refused: tuple[RefusedEntry, ...]


@dataclass(frozen=True, slots=True)
class OutagesListed:
    """Report the outages for the staff screen, newest first.

    :param head: of the record, the last one that the kiosk has signed; ``None`` before
    """

    outages: tuple[Outage, ...]
    head: SignedHead | None = None


@dataclass(frozen=True, slots=True)
class ReportDelivered:
    """Report that a paper is where staff wanted it, or why not.

    :param number: of the outage that it reports; 0 for another paper
    :param place: the name of the file; empty for a printer
    """

    number: int
    target: ReportTarget
    fault: ReportFault | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class TermsListed:
    """Report what ends soon, the soonest first."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class ClockListed:
    """Report what is known of the kiosk's clock over the last days, oldest first.

    :param gaps: stretches of which nothing is known
    """

    points: tuple[ClockPoint, ...]
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockSet:
    """Report that staff's new time is the machine's, or that the system refused it."""

    is_done: bool


@dataclass(frozen=True, slots=True)
class NumberRevealed:
    """Report the whole number of a registration's person, which staff hold a finger on."""

    reference: str
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WorkerRecalled:
    """Report what the journal knows of the person of this visit."""

    visit: int
    known: KnownWorker


@dataclass(frozen=True, slots=True)
class Kept:
    """Report that the registration is on disk; sent only after the commit.

    :param proof: the short code that the worker is shown
    :param regime: that it was made under; ``days_ahead`` as in `Draft`
    """

    visit: int
    reference: str
    wall_ms: int
    proof: str
    regime: Regime = Regime.IN_OUT
    days_ahead: int = 0


@dataclass(frozen=True, slots=True)
class KeepFailed:
    """Report that the registration could not be written; nothing is kept."""

    visit: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Answered:
    """Report the service's answer for one registration, or remarks added to an earlier answer."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Report the state of sending: a new count, contact found or lost, the clock measured."""

    queue: QueueStatus


@dataclass(frozen=True, slots=True)
class ContactFailed:
    """Report that the service cannot be reached, and at which stage; it may be said at each try.

    :param is_probed: what lies nearer was looked at and works
    """

    stage: Stage
    is_probed: bool = False


@dataclass(frozen=True, slots=True)
class ContactRestored:
    """Report that the service answered, for the first time since the start or since it did not.

    :param is_probed: it was not asked anything; the way to it is open again
    """

    is_probed: bool = False


@dataclass(frozen=True, slots=True)
class MeansSeen:
    """Report what the screen offers: whether the kiosk is open, and which of its means work.

    :param works: by the names that the record has for them
    """

    is_open: bool
    works: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class JournalAlarm:
    """Report the journal's alarms for staff, worst first; empty when all is well again.

    :param vanished: registrations surely missing, where ``STORE_VANISHED`` is among the problems
    """

    problems: tuple[Problem, ...]
    vanished: int = 0


@dataclass(frozen=True, slots=True)
class ClockChanged:
    """Report what is known of the kiosk's clock from now on."""

    state: ClockState


@dataclass(frozen=True, slots=True)
class ClockStepped:
    """Report that something set the kiosk's clock.

    :param ms: how far, minus where it was set back
    """

    ms: int


@dataclass(frozen=True, slots=True)
class Scanned:
    """Report the whole text that a keyboard-wedge scanner typed, not yet interpreted."""

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
    | OutagesListed
    | ReportDelivered
    | PresenceListed
    | PaperEvent
    | ClockListed
    | TermsListed
    | ClockSet
    | NumberRevealed
    | StaffAnswer
    | WorkerRecalled
    | OwnListed
    | ReminderGiven
    | Kept
    | KeepFailed
    | Answered
    | QueueChanged
    | ClockChanged
    | ClockStepped
    | JournalAlarm
)
