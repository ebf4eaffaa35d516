"""Hold the state of the kiosk: the screen, and what outlives a visit."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from gateway.domain.belgian_time import belgian_day
from gateway.domain.clock_state import ClockState
from gateway.domain.events import CardFailed, CardInserted, CardRead
from gateway.domain.gates import Gate
from gateway.domain.model import (
    EarlierDay,
    Means,
    QueueStatus,
    Regime,
    Workplace,
)
from gateway.domain.paper_events import OfficeServed
from gateway.domain.problem import Problem
from gateway.domain.regime import RegimeRules
from gateway.domain.scanned_text import NO_AFFIXES, Affixes
from gateway.domain.site_events import ListBrought, MissingCounted
from gateway.domain.terms import Term
from gateway.flow.states import Closed, Screen


@dataclass(frozen=True, slots=True)
class KioskState:
    """Hold what outlives a visit.

    :param regime_rules: of the settings, for a workplace of which the list says nothing
    :param workplace: of the open day, with its first day of IN and OUT
    :param missing_means: why each means does not work; a means that is in neither is switched off
    :param is_restart_due: settings were changed, which count from the next start on
    :param code_digits: of the code that leads to the staff screen, or out of a closed kiosk; 0
        where none does
    :param staff_locked_s: how long the next staff code has to wait after wrong ones
    :param log_ins: how many log-ins the service has yet to answer
    :param log_in_s: how long the service may take to sign somebody in, seconds
    :param closed: the closed screen to show while no day is open
    :param last_day: that was open before, to be opened again
    :param keeps_by_itself: a clear direction of a known worker needs no touch
    :param gate: which direction this gate serves
    :param takes_visitors: visitors put themselves on the list at the welcome screen
    :param dark_after_s: seconds without people until the screen goes dark; 0 never
    :param is_card_doubted: the card may have lain there before anyone came, or failed at first
    :param waiting_card: what the reader said last of a card that was put in while staff look
    :param typing_until_ms: end of this day's last pause of typing, UTC milliseconds; 0 without one
    :param clock: what is known of the kiosk's clock
    :param alarms: of the journal, for staff, worst first
    :param vanished: registrations that are surely missing from the journal
    :param terms: that staff are told of, the soonest first
    :param lists_brought: how each list got where it goes by itself, the last time
    :param office: whether the office got its files of the nights
    :param missing: how many are expected and missing, from the hour that is set
    :param recent_employers: numbers of the companies chosen last, latest first
    :param shown: of which registrations workers saw remarks or refusals; ``Keep`` notes it
    :param scanner_affixes: what the scanner types around each code
    """

    home_language: str = "nl"
    regime_rules: RegimeRules = field(default_factory=RegimeRules)
    working_means: frozenset[Means] = frozenset({Means.KEYPAD})
    missing_means: tuple[tuple[Means, Problem], ...] = ()
    workplace: Workplace | None = None
    user: str = ""
    code_digits: int = 0
    is_restart_due: bool = False
    staff_locked_s: int = 0
    log_ins: int = 0
    log_in_s: float = 150.0
    closed: Closed = field(default_factory=Closed)
    last_day: EarlierDay | None = None
    keeps_by_itself: bool = True
    gate: Gate = field(default_factory=Gate)
    takes_visitors: bool = True
    dark_after_s: float = 300.0
    queue: QueueStatus = field(default_factory=QueueStatus)
    is_card_in: bool = False
    is_card_doubted: bool = False
    waiting_card: CardInserted | CardRead | CardFailed | None = None
    typing_until_ms: int = 0
    clock: ClockState = field(default_factory=ClockState)
    alarms: tuple[Problem, ...] = ()
    vanished: int = 0
    terms: tuple[Term, ...] = ()
    lists_brought: tuple[ListBrought, ...] = ()
    office: OfficeServed = field(default_factory=OfficeServed)
    missing: MissingCounted = field(default_factory=MissingCounted)
    recent_employers: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    scanner_affixes: Affixes = NO_AFFIXES

    def regime_at(self, wall_ms: int) -> Regime:
        """Return the regime of the open workplace at a moment of the kiosk's clock."""
        if self.workplace is None:
            return Regime.IN_OUT
        return self.workplace.regime_on(belgian_day(self.clock.likely_ms(wall_ms)))


@dataclass(frozen=True, slots=True)
class State:
    """Hold where the kiosk is.

    A late answer carries its visit, a timer its moment; one that does not match is ignored.

    :param visit: grows each time a worker begins
    :param moment: grows with each change of screen or timer
    :param is_language_chosen: by a person, so neither a card nor the journal changes it
    """

    kiosk: KioskState = KioskState()
    screen: Screen = field(default_factory=Closed)
    visit: int = 0
    moment: int = 0
    language: str = "nl"
    is_language_chosen: bool = False

    def with_screen(self, screen: Screen) -> State:
        """Return this state on another screen, a moment later."""
        return replace(self, screen=screen, moment=self.moment + 1)

    def with_kiosk(self, **kiosk: Any) -> State:
        """Return this state on the same screen, with changed fields of the kiosk."""
        return replace(self, kiosk=replace(self.kiosk, **kiosk))
