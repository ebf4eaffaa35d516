"""Define the screens, the facts that outlive a visit, and the state that joins them.

Plain data; :func:`gateway.flow.reducer.step` is the only function that changes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain import staff_lists
from gateway.domain.evidence_report import ClockPoint, Gap, SignedHead
from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Person,
    Regime,
    RegistrationSummary,
    RemarkNotice,
    Workplace,
)
from gateway.domain.outages import Outage
from gateway.domain.own_registrations import OwnRegistration
from gateway.domain.presence import PresenceListed
from gateway.domain.problem import Problem
from gateway.flow.paper_states import PaperScreen
from gateway.flow.presence_states import PresenceScreen
from gateway.flow.remark_states import RemarkScreen
from gateway.flow.set_up_states import SetUp
from gateway.flow.site_states import SiteScreen
from gateway.flow.staff_states import (
    ClockTime,
    Leaving,
    LeavingSecret,
    OutageNotes,
    OutageReport,
    SiteSettings,
)


@dataclass(frozen=True, slots=True)
class Starting:
    """Show that the window is there first; an open day or the closed screen comes next."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Invite the site manager to open the kiosk.

    :param problem: why it is closed; after ``INTERNAL`` it restarts, and cannot be opened before
    :param since_ms: UTC milliseconds, wall clock; 0 where unknown
    """

    problem: Problem | None = None
    since_ms: int = 0


@dataclass(frozen=True, slots=True)
class SignIn:
    """Ask for the contractor's log-in; the user name stays typed after a problem.

    :param is_busy: the service is being asked
    :param is_asked: it was asked from this screen; it may answer later than people waited
    :param workplace: to open on without another question; ``None``: it is chosen afterwards
    :param locked_s: how long the next password has to wait after wrong ones, seconds
    """

    user: str = ""
    is_busy: bool = False
    problem: Problem | None = None
    workplace: Workplace | None = None
    locked_s: int = 0
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class ChooseWorkplace:
    """Ask which of the contractor's declared workplaces the kiosk stands on."""

    user: str
    workplaces: tuple[Workplace, ...]


@dataclass(frozen=True, slots=True)
class ConfirmWorkplace:
    """Show the chosen workplace alone and large, before it counts; the others to choose from."""

    user: str
    workplace: Workplace
    workplaces: tuple[Workplace, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """Show today's staff code, before the first worker comes; empty: the site manager's own."""

    staff_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """Wait for a worker, with the means that work now."""


@dataclass(frozen=True, slots=True)
class Typing:
    """Show the keypad: the digits so far, and their problem once they could be whole.

    :param is_idle: the worker has stopped typing; the kiosk goes home soon
    :param is_asked: the journal was asked whether it knows this number, while more may be typed
    """

    digits: str = field(default="", repr=False)
    problem: Problem | None = None
    is_idle: bool = False
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class Aiming:
    """Show the camera's picture, for the QR code of an L1 form.

    :param is_code_seen: a code is in view but not yet readable
    """

    is_code_seen: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Ask for patience: a card is being read, or a person looked up.

    :param is_stuck: the card has to be taken out
    """

    person: Person | None = None
    is_stuck: bool = False


@dataclass(frozen=True, slots=True)
class EarlierRefusals:
    """Show the worker, before anything else, that the service refused an earlier registration."""

    person: Person
    known: KnownWorker


@dataclass(frozen=True, slots=True)
class ChooseEmployer:
    """Ask which company the worker works for here today: once, then it is remembered.

    :param companies: in the order of the alphabet
    :param recent: numbers of the worker's own company, then of those chosen last, to be marked
    """

    person: Person
    known: KnownWorker
    companies: tuple[Employer, ...]
    recent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseDirection:
    """Ask for IN or OUT, the likely one first; after ``left_s`` seconds, if any, it is kept.

    :param likely, is_employer_named: none and false for a typist, who reads nothing of the past
    :param is_out_missing: the last registration is an IN of another day
    """

    person: Person
    employer: Employer | None
    known: KnownWorker
    likely: Direction | None
    is_employer_named: bool = True
    is_out_missing: bool = False
    left_s: int = 0


@dataclass(frozen=True, slots=True)
class OwnRegistrations:
    """Show a worker his last registrations, then what stood before them again.

    :param behind: without a countdown; a result takes its answer meanwhile
    :param registrations: newest first; ``None`` while they load
    """

    person: Person
    behind: ChooseDirection | Done
    registrations: tuple[OwnRegistration, ...] | None = None


@dataclass(frozen=True, slots=True)
class ConfirmDirection:
    """Ask once whether the worker means the direction that stands already, or any one so soon.

    :param direction: that was chosen
    """

    person: Person
    employer: Employer | None
    known: KnownWorker
    direction: Direction
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class NotRegistered:
    """Show that the person left, or took the card out, before a direction was chosen."""

    person: Person


class Tomorrow(StrEnum):
    """Say whether tomorrow's presence is registered beside today's."""

    # it is registered on the spot, in its own time
    NEVER = "never"
    OFFERED = "offered"
    REGISTERED = "registered"


@dataclass(frozen=True, slots=True)
class Keeping:
    """Wait until the registration is written; no action is accepted before.

    :param notices: remarks since the worker's last visit, to be shown with the result
    :param tomorrow: what the result says of tomorrow
    """

    draft: Draft
    notices: tuple[RemarkNotice, ...] = ()
    tomorrow: Tomorrow = Tomorrow.NEVER
    is_by_itself: bool = False
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """Show a registration that is on disk.

    :param answer: the service's, once it came
    :param employer: ``None`` with a Limosa number, and for a typist
    :param made_ms: UTC milliseconds; 0 where a typist does not read it
    :param days_ahead: as in `Draft`; that of an earlier day was made for today
    :param is_repeat: it was there already
    :param notices: as in `Keeping`; empty where they stood before the choice of direction
    :param is_fresh: it came by itself just now; a touch is meant for the choice before it
    """

    person: Person
    employer: Employer | None
    direction: Direction
    made_ms: int
    reference: str = ""
    proof: str = ""
    answer: Answer | None = None
    is_repeat: bool = False
    notices: tuple[RemarkNotice, ...] = ()
    is_fresh: bool = False
    regime: Regime = Regime.IN_OUT
    is_break: bool = False
    days_ahead: int = 0
    tomorrow: Tomorrow = Tomorrow.NEVER


@dataclass(frozen=True, slots=True)
class Trouble:
    """Show a problem and what to do about it; nothing has been registered.

    :param draft: that the disk has not confirmed in time; a late answer is shown
    """

    problem: Problem
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class TakeCard:
    """Ask for the card that was left in the reader, until it is out."""


@dataclass(frozen=True, slots=True)
class StaffGate:
    """Ask for the code that leads to the staff screen.

    :param is_busy, problem: the code is being checked; why it could not be
    :param locked_s: how long the keys are locked after a wrong code, seconds
    :param shift_ms: the code is asked for once more, to set the clock by so much
    """

    digits: str = field(default="", repr=False)
    is_wrong: bool = False
    is_busy: bool = False
    problem: Problem | None = None
    locked_s: int = 0
    shift_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """Show today's registrations, remarks, refusals and sending; a list is ``None`` while it loads.

    :param is_reloading: a newer list of the page is on its way
    :param is_stale: something was answered since that list was asked for
    :param is_closing: closing the day has to be confirmed
    :param still_in: names of the workers who are still in, listed for closing
    :param chosen_key: of the entry to read; the first where it names none
    :param held: reference of the registration whose ``number`` a finger is held on, to read it
    :param alarm: which of several alarms is shown
    :param typed: what staff search among who is here
    :param presence, head, points, gaps: as in the events that bring them
    :param is_clock_set: whether the system took the time that staff set; ``None``: none was set
    """

    lines: tuple[RegistrationSummary, ...] | None = None
    is_reloading: bool = False
    is_stale: bool = False
    is_closing: bool = False
    still_in: tuple[str, ...] | None = field(default=None, repr=False)
    page: staff_lists.StaffPage = staff_lists.StaffPage.TODAY
    remarks: tuple[staff_lists.RemarkEntry, ...] | None = None
    refused: tuple[staff_lists.RefusedEntry, ...] | None = None
    chosen_key: staff_lists.EntryKey = ("", "")
    held: str = ""
    number: str = field(default="", repr=False)
    alarm: int = 0
    outages: tuple[Outage, ...] | None = None
    head: SignedHead | None = None
    points: tuple[ClockPoint, ...] | None = None
    gaps: tuple[Gap, ...] = ()
    is_clock_set: bool | None = None
    presence: PresenceListed | None = None
    typed: str = field(default="", repr=False)

    @property
    def is_loading(self) -> bool:
        """Return whether the list of the page has not come yet."""
        page = staff_lists.StaffPage
        pages = (page.TODAY, page.PRESENCE, page.OUTAGES, page.CLOCK)
        lists = (self.lines, self.presence, self.outages, self.points)
        return dict(zip(pages, lists, strict=True)).get(self.page, self.entries) is None

    @property
    def entries(self) -> tuple[staff_lists.StaffEntry, ...] | None:
        """Return the remarks or refusals of the page, ``None`` while they load."""
        if self.page is staff_lists.StaffPage.REMARKS:
            return self.remarks
        return self.refused if self.page is staff_lists.StaffPage.REFUSED else ()


@dataclass(frozen=True, slots=True)
class Resting:
    """Keep the screen dark after minutes without people.

    :param behind: the screen that a touch brings back
    """

    behind: Welcome | Closed


Screen = (
    Starting
    | Closed
    | SignIn
    | ChooseWorkplace
    | ConfirmWorkplace
    | Opened
    | Welcome
    | Typing
    | Aiming
    | Reading
    | EarlierRefusals
    | ChooseEmployer
    | ChooseDirection
    | ConfirmDirection
    | OwnRegistrations
    | NotRegistered
    | Keeping
    | Done
    | Trouble
    | TakeCard
    | StaffGate
    | Staff
    | OutageReport
    | OutageNotes
    | RemarkScreen
    | PaperScreen
    | PresenceScreen
    | ClockTime
    | SiteScreen
    | SiteSettings
    | SetUp
    | Leaving
    | LeavingSecret
    | Resting
)
