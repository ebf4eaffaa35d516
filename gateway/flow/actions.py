"""What a person does at the kiosk, and with it every event that a step can meet."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.events import DeviceEvent, SyncEvent
from gateway.domain.model import Direction, Employer, Means, Workplace
from gateway.domain.staff_lists import EntryKey, StaffPage


@dataclass(frozen=True, slots=True)
class MeansTouched:
    """A means was chosen on the welcome screen (or beside a problem)."""

    means: Means


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key of the keypad: a digit, ``back`` or ``clear``."""

    key: str


@dataclass(frozen=True, slots=True)
class TextPasted:
    """A text was pasted where a number is typed: digits, perhaps with blanks, dots or dashes
    between them.
    """

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NumberEntered:
    """The typed number is meant to be whole."""


@dataclass(frozen=True, slots=True)
class EmployerChosen:
    """A company of the workplace was chosen."""

    employer: Employer


@dataclass(frozen=True, slots=True)
class OtherEmployer:
    """The remembered company is not today's."""


@dataclass(frozen=True, slots=True)
class DirectionChosen:
    """IN or OUT was chosen."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class Back:
    """Away from here: cancel, "this is not me", understood, OK."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A language was touched; it holds for this visit, and on the welcome screen for the one that
    begins.
    """

    language: str


@dataclass(frozen=True, slots=True)
class OpenRequested:
    """The site manager wants to open the kiosk."""


@dataclass(frozen=True, slots=True)
class SignInSubmitted:
    """User name and password were typed."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WorkplaceChosen:
    """The workplace to open on was chosen."""

    workplace: Workplace


@dataclass(frozen=True, slots=True)
class StaffRequested:
    """The staff corner was pressed long."""


@dataclass(frozen=True, slots=True)
class PageChosen:
    """A page of the staff screen was chosen."""

    page: StaffPage


@dataclass(frozen=True, slots=True)
class EntryChosen:
    """An entry of a staff list was chosen to be read; also by turning to the page that it stands
    on.
    """

    key: EntryKey


@dataclass(frozen=True, slots=True)
class NextAlarm:
    """The alarm on the staff screen was touched: the next one is shown."""


@dataclass(frozen=True, slots=True)
class CloseRequested:
    """Close the day; asked twice, since workers can register no more."""


@dataclass(frozen=True, slots=True)
class LeaveRequested:
    """Staff want to leave the kiosk for the desktop; asked twice, since nobody can register then."""


@dataclass(frozen=True, slots=True)
class UserActive:
    """Somebody is typing on a screen that keeps its own fields: its time begins anew."""


@dataclass(frozen=True, slots=True)
class ScreenTouched:
    """Somebody touched the dark screen."""


@dataclass(frozen=True, slots=True)
class ProgramFailed:
    """The program met a fault of its own that nothing else caught; the log has it."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """The one timer ran out; counts only for the moment it was set in."""

    moment: int


PersonEvent = (
    MeansTouched
    | KeyPressed
    | TextPasted
    | NumberEntered
    | EmployerChosen
    | OtherEmployer
    | DirectionChosen
    | Back
    | LanguageChosen
    | OpenRequested
    | SignInSubmitted
    | WorkplaceChosen
    | StaffRequested
    | PageChosen
    | EntryChosen
    | NextAlarm
    | CloseRequested
    | LeaveRequested
    | UserActive
    | ScreenTouched
    | ProgramFailed
    | Timeout
)
Event = PersonEvent | DeviceEvent | SyncEvent
