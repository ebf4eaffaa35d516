"""What a person does at the kiosk, and with it every event that a step can meet."""

from __future__ import annotations

from gateway.domain.events import DeviceEvent, SyncEvent
from gateway.domain.model import Direction, Employer, Means, Workplace
from gateway.domain.records import field, record
from gateway.domain.staff_lists import Key, Page


@record
class MeansTouched:
    """A means was chosen on the welcome screen (or beside a problem)."""

    means: Means


@record
class KeyPressed:
    """A key of the keypad: a digit, ``back`` or ``clear``."""

    key: str


@record
class Pasted:
    """A text was pasted where a number is typed: digits, perhaps with blanks, dots or dashes between them."""

    text: str = field(repr=False)


@record
class NumberEntered:
    """The typed number is meant to be whole."""


@record
class EmployerChosen:
    """A company of the workplace was chosen."""

    employer: Employer


@record
class OtherEmployer:
    """The remembered company is not today's."""


@record
class DirectionChosen:
    """IN or OUT was chosen."""

    direction: Direction


@record
class Back:
    """Away from here: cancel, "this is not me", understood, OK."""


@record
class LanguageChosen:
    """A language was touched; it holds for this visit, and on the welcome screen for the one that begins."""

    language: str


@record
class OpenAsked:
    """The site manager wants to open the kiosk."""


@record
class SignInAsked:
    """User name and password were typed."""

    user: str
    password: str = field(repr=False)


@record
class WorkplaceChosen:
    """The workplace to open on was chosen."""

    workplace: Workplace


@record
class StaffAsked:
    """The staff corner was pressed long."""


@record
class PageChosen:
    """A page of the staff screen was chosen."""

    page: Page


@record
class EntryChosen:
    """An entry of a staff list was chosen to be read; also by turning to the page that it stands on."""

    key: Key


@record
class NextAlarm:
    """The alarm on the staff screen was touched: the next one is shown."""


@record
class CloseAsked:
    """Close the day; asked twice, since workers can register no more."""


@record
class LeaveAsked:
    """Staff want to leave the kiosk for the desktop; asked twice, since nobody can register then."""


@record
class StillHere:
    """Somebody is typing on a screen that keeps its own fields: its time begins anew."""


@record
class Touched:
    """Somebody touched the dark screen."""


@record
class Faulted:
    """The program met a fault of its own that nothing else caught; the log has it."""


@record
class Timeout:
    """The one timer ran out; counts only for the moment it was set in."""

    moment: int


PersonEvent = (
    MeansTouched
    | KeyPressed
    | Pasted
    | NumberEntered
    | EmployerChosen
    | OtherEmployer
    | DirectionChosen
    | Back
    | LanguageChosen
    | OpenAsked
    | SignInAsked
    | WorkplaceChosen
    | StaffAsked
    | PageChosen
    | EntryChosen
    | NextAlarm
    | CloseAsked
    | LeaveAsked
    | StillHere
    | Touched
    | Faulted
    | Timeout
)
Event = PersonEvent | DeviceEvent | SyncEvent
