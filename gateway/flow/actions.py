"""Define the actions of a person at the kiosk, and join all events that a step can meet."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.events import DeviceEvent, SyncEvent
from gateway.domain.model import Direction, Employer, Means, Workplace
from gateway.domain.outages import Outage
from gateway.domain.papers import PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.set_up import SetUpEvent
from gateway.domain.site_events import SiteEvent
from gateway.domain.site_settings import SiteSetting
from gateway.domain.staff_lists import EntryKey, RemarkEntry, StaffEntry, StaffPage
from gateway.flow.hours_actions import HoursAction
from gateway.flow.presence_actions import PresenceAction
from gateway.flow.set_up_actions import SetUpAction
from gateway.flow.site_actions import SiteAction


@dataclass(frozen=True, slots=True)
class MeansTouched:
    """Choose a means of identification, on the welcome screen or beside a problem."""

    means: Means


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """Press a key of the keypad: a digit, ``back`` or ``clear``."""

    key: str


@dataclass(frozen=True, slots=True)
class TextPasted:
    """Paste digits, perhaps with blanks, dots or dashes, where a number is typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NumberEntered:
    """Declare the typed number whole."""


@dataclass(frozen=True, slots=True)
class EmployerChosen:
    """Choose a company of the workplace."""

    employer: Employer


@dataclass(frozen=True, slots=True)
class OtherEmployer:
    """Ask for another company than the remembered one."""


@dataclass(frozen=True, slots=True)
class DirectionChosen:
    """Choose IN or OUT; a break begins with OUT."""

    direction: Direction
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class OwnRequested:
    """Ask to read one's own last registrations."""


@dataclass(frozen=True, slots=True)
class TomorrowRequested:
    """Register for tomorrow, too, in the daily regime."""


@dataclass(frozen=True, slots=True)
class Back:
    """Leave this screen: cancel, "this is not me", understood, OK."""


@dataclass(frozen=True, slots=True)
class Understood:
    """Go on with the visit from a screen that had something to tell first."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Choose a language for this visit; on the welcome screen, for the next one."""

    language: str


@dataclass(frozen=True, slots=True)
class OpenRequested:
    """Ask to open the kiosk, as the site manager.

    :param is_as_before: by the same user, on the same workplace as on the last day
    """

    is_as_before: bool = False


@dataclass(frozen=True, slots=True)
class SignInSubmitted:
    """Submit user name and password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WorkplaceChosen:
    """Choose the workplace to open on; sent twice, since a wrong one cannot be put right."""

    workplace: Workplace


@dataclass(frozen=True, slots=True)
class StaffRequested:
    """Press the staff corner long."""


@dataclass(frozen=True, slots=True)
class PageChosen:
    """Choose a page of the staff screen."""

    page: StaffPage


@dataclass(frozen=True, slots=True)
class EntryChosen:
    """Choose an entry of a staff list to read, also by turning to its page."""

    key: EntryKey


@dataclass(frozen=True, slots=True)
class NumberHeld:
    """Hold a finger on the masked number of a registration, to read it whole."""

    reference: str


@dataclass(frozen=True, slots=True)
class NumberReleased:
    """Let go of the number: it is masked again."""


@dataclass(frozen=True, slots=True)
class ReportRequested:
    """Ask for the report of an outage."""

    outage: Outage


@dataclass(frozen=True, slots=True)
class DeliveryRequested:
    """Ask that the report be written to a stick, or printed."""

    target: ReportTarget


@dataclass(frozen=True, slots=True)
class NotesRequested:
    """Ask to write something down about an outage."""

    outage: Outage


@dataclass(frozen=True, slots=True)
class NotesWritten:
    """Write down the name, the provider's ticket number and a note of an outage."""

    name: str
    ticket: str
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OutageClosed:
    """Close an outage: nothing is to be done about it any more."""

    outage: Outage


@dataclass(frozen=True, slots=True)
class DealWithRequested:
    """Ask to write down what was done about entries of one row."""

    entries: tuple[StaffEntry, ...]


@dataclass(frozen=True, slots=True)
class PaperDatesRequested:
    """Ask to note the period of the L1 or A1 of an entry's worker."""

    entry: RemarkEntry


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """Note that the paper was seen."""

    paper: SeenPaper


@dataclass(frozen=True, slots=True)
class DealingNoted:
    """Write down who dealt with the entries, and what was done."""

    by: str = field(repr=False)
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForwardRequested:
    """Ask to forward to a company what it has to put right."""

    company: str
    entries: tuple[StaffEntry, ...]


@dataclass(frozen=True, slots=True)
class PaperRequested:
    """Ask for a paper."""

    kind: PaperKind


@dataclass(frozen=True, slots=True)
class PeriodChosen:
    """Choose the days of a paper."""

    period: PaperPeriod


@dataclass(frozen=True, slots=True)
class PosterLanguageTouched:
    """Add a language to a poster, or take it away again."""

    language: str


@dataclass(frozen=True, slots=True)
class EvacuationRequested:
    """Ask for the list of an evacuation.

    :param is_by_key: by the key that is set for it, on whatever screen
    """

    is_by_key: bool = False


@dataclass(frozen=True, slots=True)
class PersonTicked:
    """Tick somebody who was counted or has left, or take the tick away."""

    key: str


@dataclass(frozen=True, slots=True)
class EvacuationRestarted:
    """Take all ticks away; sent twice, since they cannot be brought back."""


@dataclass(frozen=True, slots=True)
class ClockChangeRequested:
    """Ask to set the clock."""


@dataclass(frozen=True, slots=True)
class TimeChosen:
    """Choose the time to set.

    :param shift_ms: so far it is from the kiosk's own time
    """

    shift_ms: int


@dataclass(frozen=True, slots=True)
class SettingTurned:
    """Turn a setting to the next choice, or to the one before.

    :param step: 1 or -1
    """

    setting: SiteSetting
    step: int


@dataclass(frozen=True, slots=True)
class NextSettings:
    """Turn to the next page of settings."""


@dataclass(frozen=True, slots=True)
class NextAlarm:
    """Touch the alarm on the staff screen to read the next one."""


@dataclass(frozen=True, slots=True)
class CloseRequested:
    """Close the day; sent twice, since workers cannot register afterwards."""


@dataclass(frozen=True, slots=True)
class LeaveRequested:
    """End the program; sent twice, since it ends registering, then with a secret.

    :param secret: the contractor's password or a technician's code, once it is asked for
    """

    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class UserActive:
    """Do something that changes no field of the state: the time of the screen begins anew."""


@dataclass(frozen=True, slots=True)
class ScreenTouched:
    """Touch the dark screen."""


@dataclass(frozen=True, slots=True)
class ProgramFailed:
    """Report a fault of the program that no handler caught; the log has it."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Report that the one timer ran out; it counts only for the moment that set it."""

    moment: int


PersonEvent = (
    MeansTouched
    | KeyPressed
    | TextPasted
    | NumberEntered
    | EmployerChosen
    | OtherEmployer
    | DirectionChosen
    | OwnRequested
    | TomorrowRequested
    | Back
    | Understood
    | LanguageChosen
    | OpenRequested
    | SignInSubmitted
    | WorkplaceChosen
    | StaffRequested
    | PageChosen
    | EntryChosen
    | NumberHeld
    | NumberReleased
    | ReportRequested
    | DeliveryRequested
    | NotesRequested
    | NotesWritten
    | OutageClosed
    | PresenceAction
    | HoursAction
    | DealWithRequested
    | PaperDatesRequested
    | PaperSeen
    | DealingNoted
    | ForwardRequested
    | PaperRequested
    | PeriodChosen
    | PosterLanguageTouched
    | EvacuationRequested
    | PersonTicked
    | EvacuationRestarted
    | SetUpAction
    | SiteAction
    | ClockChangeRequested
    | TimeChosen
    | SettingTurned
    | NextSettings
    | NextAlarm
    | CloseRequested
    | LeaveRequested
    | UserActive
    | ScreenTouched
    | ProgramFailed
    | Timeout
)
Event = PersonEvent | DeviceEvent | SyncEvent | SiteEvent | SetUpEvent
