"""Define the effects that a step may ask for.

The window's controller keeps the timer; the worker threads execute every other effect.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gateway.domain.model import Draft, Person, Workplace
from gateway.domain.outages import Life
from gateway.domain.papers import PaperKind, PaperPeriod
from gateway.domain.problem import Problem
from gateway.domain.reminder import Reminder, ReminderWay
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.site_settings import SettingValue, SiteSetting
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_lists import EntryKey, StaffEntry, StaffPage
from gateway.flow.hours_effects import HoursEffect
from gateway.flow.presence_effects import PresenceEffect
from gateway.flow.set_up_effects import SetUpEffect
from gateway.flow.site_effects import SiteEffect


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Replace the one timer: report `Timeout` with this moment after so many seconds."""

    moment: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RecallWorker:
    """Ask the journal what it knows of this person (answer: ``WorkerRecalled``)."""

    visit: int
    person: Person


@dataclass(frozen=True, slots=True)
class ListOwn:
    """List this person's last registrations (answer: ``OwnListed``)."""

    visit: int
    person: Person


@dataclass(frozen=True, slots=True)
class CountTyped:
    """Count a number that came through keys; too many pause typing (answer: ``MeansChanged``)."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keep:
    """Write this registration (answer: ``Kept`` or ``KeepFailed``).

    :param language: that the worker touched, to be remembered; empty where none was touched
    :param shown: references of registrations whose remarks or refusals the worker has seen
        meanwhile; the journal does not report them again
    :param today_ms: a moment of the day from which the draft's ``days_ahead`` count
    """

    visit: int
    draft: Draft
    language: str
    shown: tuple[str, ...] = ()
    today_ms: int = 0


@dataclass(frozen=True, slots=True)
class LogIn:
    """Log in to the service (answer: ``SignedIn`` or ``SignInFailed``)."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenDay:
    """Open on this workplace (answer: ``DayOpened``; ``SignInFailed`` where it is not stored)."""

    user: str
    workplace: Workplace
    # the numbers of all workplaces that the contractor declared
    declared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForgetLogIn:
    """Forget a log-in that opened nothing."""


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Close the day and forget the secret (answer: ``DayClosed``)."""


@dataclass(frozen=True, slots=True)
class ListStaffPage:
    """List a staff page.

    Answer: ``TodayListed``, ``PresenceListed``, ``RemarksListed``, ``RefusalsListed``,
    ``OutagesListed`` or ``ClockListed``.

    :param chosen: the company whose workers are listed; the first one, where it names none
    :param typed: what staff search there
    """

    page: StaffPage
    chosen: EntryKey = ("", "")
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RevealNumber:
    """Read the whole number of a registration's person (answer: ``NumberRevealed``)."""

    reference: str


@dataclass(frozen=True, slots=True)
class MarkSeenByStaff:
    """Note that staff have seen these entries; no answer."""

    keys: tuple[EntryKey, ...]


@dataclass(frozen=True, slots=True)
class DealWithEntries:
    """Keep that staff have dealt with these entries; no answer."""

    keys: tuple[EntryKey, ...]
    by: str = field(repr=False)
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeepPaper:
    """Keep that staff saw a paper of this registration's worker; no answer."""

    reference: str
    name: str = field(repr=False)
    paper: SeenPaper


@dataclass(frozen=True, slots=True)
class ListStillIn:
    """List who is still in, before the day is closed (answer: ``StillInListed``)."""


@dataclass(frozen=True, slots=True)
class ListTerms:
    """List what ends soon (answer: ``TermsListed``)."""


@dataclass(frozen=True, slots=True)
class DeliverRemarks:
    """Bring what a company has to put right as a page to a stick or printer (answer:
    ``ReportDelivered`` with the number 0).
    """

    company: str
    entries: tuple[StaffEntry, ...] = field(repr=False)
    target: ReportTarget
    language: str


@dataclass(frozen=True, slots=True)
class DeliverReminder:
    """Bring a reminder as a page to a stick or printer (``ReportDelivered`` with the number 0), and
    keep that it was given once it is there.
    """

    reminder: Reminder
    target: ReportTarget
    language: str


@dataclass(frozen=True, slots=True)
class RecordReminder:
    """Keep that a company was reminded (answer: ``ReminderGiven``)."""

    reminder: Reminder
    way: ReminderWay


@dataclass(frozen=True, slots=True)
class DescribeOutage:
    """Keep what staff wrote of an outage; an empty note adds none; no answer."""

    number: int
    name: str
    ticket: str
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MoveOutage:
    """Keep that an outage's report was taken, or that staff closed it; no answer."""

    number: int
    life: Life


@dataclass(frozen=True, slots=True)
class DeliverReport:
    """Make the report of an outage and bring it to a stick or printer (``ReportDelivered``)."""

    number: int
    target: ReportTarget
    language: str


@dataclass(frozen=True, slots=True)
class DeliverPaper:
    """Make a paper and bring it to a stick or printer (``PaperDelivered``).

    :param language: of its words
    :param languages: of a poster
    :param day, reference: of a proof: of which registration's worker
    """

    kind: PaperKind
    target: ReportTarget
    period: PaperPeriod
    language: str
    languages: tuple[str, ...] = ()
    day: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ListEvacuation:
    """List who is on the site (answer: ``EvacuationListed``)."""


@dataclass(frozen=True, slots=True)
class WriteCounted:
    """Keep who was counted, by their keys; no answer."""

    counted: frozenset[str]


@dataclass(frozen=True, slots=True)
class DeliverEvacuation:
    """Bring the list of an evacuation to a stick or printer (answer: ``ReportDelivered``).

    :param by: whose code it was
    """

    target: ReportTarget
    language: str
    by: StaffRole


@dataclass(frozen=True, slots=True)
class SetClock:
    """Set the machine's clock (answer: ``ClockSet``).

    :param shift_ms: so much is added to its time
    """

    shift_ms: int


@dataclass(frozen=True, slots=True)
class ListSettings:
    """Read the site manager's settings out of the file (answer: ``SettingsListed``)."""


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Write a setting into the file, where that passes its checks (``SettingChanged``)."""

    setting: SiteSetting
    value: SettingValue


@dataclass(frozen=True, slots=True)
class RecordRefusal:
    """Keep evidence that a forged or copied card was refused; no answer."""

    problem: Problem
    reader: str
    reason: str
    card_number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckStaffCode:
    """Check the code of the staff screen, and keep whether it was right (``StaffCodeChecked``)."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecordStaffAct:
    """Keep that staff did this; no answer.

    :param subject: what it was done to
    :param by: whose code it was
    """

    act: StaffAct
    subject: str = ""
    by: StaffRole = StaffRole.SITE_MANAGER


@dataclass(frozen=True, slots=True)
class CheckStaffSecret:
    """Check whether this is the contractor's password or a technician's code, and keep that one
    was wrong (answer: ``StaffSecretChecked``).

    Empty it asks whether one is needed: where there is none to check it is right.
    """

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Leave:
    """End the program in good order, without an automatic restart."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Restart the program after a fault of its own; the journal has every kept registration.

    :param is_wanted: nothing failed: settings were changed
    """

    is_wanted: bool = False


@dataclass(frozen=True, slots=True)
class PlaySound:
    """Play a sound: ``kept``, ``confirmed``, ``refused``, ``trouble`` or ``card``."""

    name: str


@dataclass(frozen=True, slots=True)
class SpeakText:
    """Speak words in a language (two-letter code); an empty text ends earlier words.

    ``ui`` makes this effect, since it has the texts.
    """

    text: str
    language: str


Effect = (
    SetTimer
    | RecallWorker
    | ListOwn
    | CountTyped
    | Keep
    | LogIn
    | OpenDay
    | ForgetLogIn
    | CloseDay
    | ListStaffPage
    | PresenceEffect
    | HoursEffect
    | RevealNumber
    | MarkSeenByStaff
    | DealWithEntries
    | ListStillIn
    | ListTerms
    | KeepPaper
    | DeliverRemarks
    | DeliverReminder
    | RecordReminder
    | DescribeOutage
    | MoveOutage
    | DeliverReport
    | DeliverPaper
    | ListEvacuation
    | WriteCounted
    | SetUpEffect
    | SiteEffect
    | DeliverEvacuation
    | SetClock
    | ListSettings
    | ChangeSetting
    | RecordRefusal
    | CheckStaffCode
    | RecordStaffAct
    | CheckStaffSecret
    | Leave
    | Restart
    | PlaySound
    | SpeakText
)
