"""The nouns of the visit: the screens a person can be on, what outlives a visit, and the state that joins them.

Plain data for :mod:`gateway.flow`, which holds the one verb; ``acts`` and ``wishes`` beside it are what comes in and goes out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from gateway.model import Answer, Direction, Draft, Employer, Known, Line, Means, Person, Problem, Queue, Regime, Workplace

# ---- screens ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Starting:
    """The window is there, the rest is on its way: a day that is open, or the closed screen, comes next."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Not open for the day: an invitation to the site manager; ``problem`` says why when it is not simply closed."""

    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """The contractor's log-in. ``busy`` while the service is asked; the user name stays typed after a problem."""

    user: str = ""
    busy: bool = False
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
    idle: bool = False  # nobody has typed for a while: going home soon


@dataclass(frozen=True, slots=True)
class Aiming:
    """The camera's picture, for the QR code of an L1 form. ``seen``: a code is in view but not yet readable."""

    seen: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A card is in the reader, or a number was taken: a moment's patience. ``stuck``: take the card out."""

    person: Person | None = None
    stuck: bool = False


@dataclass(frozen=True, slots=True)
class ChooseEmployer:
    """For whom the worker works here today: asked once, then remembered."""

    person: Person
    known: Known
    companies: tuple[Employer, ...]


@dataclass(frozen=True, slots=True)
class ChooseDirection:
    """IN or OUT, the likely one first."""

    person: Person
    employer: Employer | None
    known: Known
    likely: Direction


@dataclass(frozen=True, slots=True)
class Keeping:
    """The registration is being written; nothing else is accepted until it is."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Done:
    """The registration is on disk. ``answer`` is the service's word once it came; ``again`` when it was there already."""

    person: Person
    employer: Employer | None
    direction: Direction
    made_ms: int
    reference: str = ""
    proof: str = ""
    answer: Answer | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something went wrong, and what to do about it. Nothing has been registered."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class StaffGate:
    """The code that leads to the staff screen; ``locked`` for a while after a wrong one."""

    digits: str = field(default="", repr=False)
    wrong: bool = False
    locked_s: int = 0


@dataclass(frozen=True, slots=True)
class Staff:
    """Today's registrations, the state of sending, and the way to close the day. ``lines`` is ``None`` while they load.

    ``asked``: a newer list is on its way; ``news``: something was answered since it was asked for.
    """

    lines: tuple[Line, ...] | None = None
    asked: bool = False
    news: bool = False
    closing: bool = False  # asked to confirm the close of day


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
)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What outlives a visit. ``missing`` says of each means that does not work why; a means in neither is switched off.

    ``shown``: registrations whose remarks were shown to their worker and are not noted as such yet; the next ``Keep`` notes them.
    """

    home_language: str = "nl"
    regime: Regime = Regime.IN_OUT
    works: frozenset[Means] = frozenset({Means.KEYPAD})
    missing: tuple[tuple[Means, Problem], ...] = ()
    workplace: Workplace | None = None
    user: str = ""
    staff_code: str = field(default="", repr=False)
    staff_misses: int = 0
    queue: Queue = field(default_factory=Queue)
    card_in: bool = False
    alarms: tuple[Problem, ...] = ()  # what staff should know of the journal, worst first
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Where the kiosk is. ``visit`` grows each time a worker begins, ``moment`` with each change of screen or timer.

    A late answer carries its visit, a timer its moment; what does not match is of the past and ignored.
    """

    kiosk: Kiosk = Kiosk()
    screen: Screen = Closed()
    visit: int = 0
    moment: int = 0
    language: str = "nl"

    def on(self, screen: Screen, **kiosk: Any) -> State:
        """This state on another screen, a moment later, with what is given of the kiosk changed."""
        return replace(self, screen=screen, moment=self.moment + 1, kiosk=replace(self.kiosk, **kiosk))

    def with_kiosk(self, **kiosk: Any) -> State:
        """This state on the same screen, with what is given of the kiosk changed."""
        return replace(self, kiosk=replace(self.kiosk, **kiosk))
