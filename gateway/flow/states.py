"""The nouns of the visit: the screens a person can be on, what outlives a visit, and the state that
joins them.

Plain data for :mod:`gateway.flow`, which holds the one verb; ``acts`` and ``wishes`` beside it are
what comes in and goes out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Means,
    Person,
    QueueStatus,
    Regime,
    RegistrationSummary,
    RemarkNotice,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import (
    EntryKey,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffEntry,
    StaffPage,
)

# ---- screens -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Starting:
    """The window is there, the rest is on its way: a day that is open, or the closed screen, comes
    next.
    """


@dataclass(frozen=True, slots=True)
class Closed:
    """Not open for the day: an invitation to the site manager; ``problem`` says why when it is not
    simply closed.

    ``since_ms``: since when, wall clock, UTC milliseconds; 0 where that is not known. ``INTERNAL``
    is a fault of the program: nobody can open it then, it starts again by itself.
    """

    problem: Problem | None = None
    since_ms: int = 0


@dataclass(frozen=True, slots=True)
class SignIn:
    """The contractor's log-in. ``is_busy`` while the service is asked; the user name stays typed after
    a problem.
    """

    user: str = ""
    is_busy: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ChooseWorkplace:
    """Which of the contractor's declared workplaces the kiosk stands on."""

    user: str
    workplaces: tuple[Workplace, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """Open, for the site manager's eyes: today's staff code, before the first worker comes."""

    staff_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """Waiting for a worker, with the means that work now."""


@dataclass(frozen=True, slots=True)
class Typing:
    """The keypad: digits so far, and what is wrong with them once they could be whole."""

    digits: str = field(default="", repr=False)
    problem: Problem | None = None
    # nobody has typed for a while: going home soon
    is_idle: bool = False


@dataclass(frozen=True, slots=True)
class Aiming:
    """The camera's picture, for the QR code of an L1 form. ``is_code_seen``: a code is in view but not yet
    readable.
    """

    is_code_seen: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A card is in the reader, or a number was taken: a moment's patience. ``is_stuck``: take the card
    out.
    """

    person: Person | None = None
    is_stuck: bool = False


@dataclass(frozen=True, slots=True)
class ChooseEmployer:
    """For whom the worker works here today: asked once, then remembered."""

    person: Person
    known: KnownWorker
    companies: tuple[Employer, ...]


@dataclass(frozen=True, slots=True)
class ChooseDirection:
    """IN or OUT, the likely one first."""

    person: Person
    employer: Employer | None
    known: KnownWorker
    likely: Direction


@dataclass(frozen=True, slots=True)
class Keeping:
    """The registration is being written; nothing else is accepted until it is.

    ``notices``: what the service remarked since the worker's last visit, to be told with the
    result.
    """

    draft: Draft
    notices: tuple[RemarkNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """The registration is on disk. ``answer`` is the service's word once it came; ``is_repeat`` when it
    was there already.

    ``notices``: as in :class:`Keeping`; none where they stood before the choice of direction.
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


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something went wrong, and what to do about it. Nothing has been registered.

    ``draft``: a registration that the disk has not answered for in time; should its word come now,
    it is shown.
    """

    problem: Problem
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class StaffGate:
    """The code that leads to the staff screen; ``locked`` for a while after a wrong one."""

    digits: str = field(default="", repr=False)
    is_wrong: bool = False
    locked_s: int = 0


@dataclass(frozen=True, slots=True)
class Staff:
    """Today's registrations, remarks and refusals, the state of sending, and the way to close the
    day.

    A list is ``None`` while it loads. ``is_reloading``: a newer list of the page is on its way; ``is_stale``:
    something was answered since it was asked for. ``chosen_key``: the entry that is read (the first
    where it names none); ``alarm``: which of several is shown.
    """

    lines: tuple[RegistrationSummary, ...] | None = None
    is_reloading: bool = False
    is_stale: bool = False
    # asked to confirm the close of day
    is_closing: bool = False
    page: StaffPage = StaffPage.TODAY
    remarks: tuple[RemarkEntry, ...] | None = None
    refused: tuple[RefusedRegistration | RefusedCard, ...] | None = None
    chosen_key: EntryKey = ("", "")
    alarm: int = 0

    @property
    def entries(self) -> tuple[StaffEntry, ...] | None:
        """The entries of the page, ``None`` while they load; none on the page of today, which is a
        table.
        """
        match self.page:
            case StaffPage.REMARKS:
                return self.remarks
            case StaffPage.REFUSED:
                return self.refused
            case StaffPage.TODAY:
                return ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """Staff asked to leave the kiosk for the desktop: to be confirmed."""


@dataclass(frozen=True, slots=True)
class Resting:
    """Nobody has come for minutes: the screen is dark. ``behind``: the welcome or the closed screen
    that a touch brings back.
    """

    behind: Welcome | Closed


Screen = (
    Starting
    | Closed
    | SignIn
    | ChooseWorkplace
    | Opened
    | Welcome
    | Typing
    | Aiming
    | Reading
    | ChooseEmployer
    | ChooseDirection
    | Keeping
    | Done
    | Trouble
    | StaffGate
    | Staff
    | Leaving
    | Resting
)


@dataclass(frozen=True, slots=True)
class KioskState:
    """What outlives a visit. ``missing_means`` says of each means that does not work why; a means in
    neither is switched off.

    ``fixed_staff_code``: the fixed staff code of the settings, which leads out of a closed kiosk too;
    empty when there is none. ``staff_locked_s``: seconds that the staff code's keys still owe after a
    wrong code. ``closed``: how the closed screen looks while no day is open. ``dark_after_s``:
    after so many seconds without anybody the screen goes dark; 0 never. ``recent_employers``: the numbers of
    the companies chosen last at this kiosk, the latest first: workers come in groups. ``shown``:
    registrations whose remarks were shown to their worker and are not noted as such yet; the next
    ``Keep`` notes them.
    """

    home_language: str = "nl"
    regime: Regime = Regime.IN_OUT
    working_means: frozenset[Means] = frozenset({Means.KEYPAD})
    missing_means: tuple[tuple[Means, Problem], ...] = ()
    workplace: Workplace | None = None
    user: str = ""
    staff_code: str = field(default="", repr=False)
    fixed_staff_code: str = field(default="", repr=False)
    wrong_staff_codes: int = 0
    staff_locked_s: int = 0
    closed: Closed = Closed()
    dark_after_s: float = 300.0
    queue: QueueStatus = field(default_factory=QueueStatus)
    is_card_in: bool = False
    # what staff should know of the journal, worst first
    alarms: tuple[Problem, ...] = ()
    # registrations that are surely missing from it
    vanished: int = 0
    recent_employers: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Where the kiosk is. ``visit`` grows each time a worker begins, ``moment`` with each change of
    screen or timer.

    A late answer carries its visit, a timer its moment; what does not match is of the past and
    ignored. ``is_language_chosen``: somebody touched the language in use, so neither a card nor what is
    remembered changes it.
    """

    kiosk: KioskState = KioskState()
    screen: Screen = Closed()
    visit: int = 0
    moment: int = 0
    language: str = "nl"
    is_language_chosen: bool = False

    def with_screen(self, screen: Screen, **kiosk: Any) -> State:
        """This state on another screen, a moment later, with what is given of the kiosk changed."""
        return replace(
            self, screen=screen, moment=self.moment + 1, kiosk=replace(self.kiosk, **kiosk)
        )

    def with_kiosk(self, **kiosk: Any) -> State:
        """This state on the same screen, with what is given of the kiosk changed."""
        return replace(self, kiosk=replace(self.kiosk, **kiosk))
