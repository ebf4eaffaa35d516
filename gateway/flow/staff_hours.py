"""Handle the screens on which staff look at the hours of workers: correct them, prove them."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.belgian_time import belgian_day
from gateway.domain.events import NumberRevealed
from gateway.domain.papers import PaperKind
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_hours import AT_ONCE, MOST_DAYS_BACK, HoursCorrected, HoursListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import (
    EntryChosen,
    Event,
    NumberHeld,
    NumberReleased,
)
from gateway.flow.effects import RecordStaffAct, RevealNumber
from gateway.flow.hours_actions import (
    CorrectionRequested,
    CorrectionWritten,
    DayTurned,
    ProofRequested,
    WorkersTurned,
)
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.hours_states import CorrectHours, HoursScreen, SearchHours, WorkerHours
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.presence_actions import Searched, SearchRequested
from gateway.flow.staff_ways import STAFF_S, end, show_page
from gateway.flow.transitions import Step, show


def open_hours(state: State) -> Step:
    """Show the hours of today; that they were looked at is kept."""
    seen = RecordStaffAct(StaffAct.HOURS_SEEN)
    return show(state, WorkerHours(), STAFF_S, seen, ListHours(0))


def show_again(state: State, screen: WorkerHours) -> Step:
    """Show the hours of the day as they are now; meanwhile those of before stay."""
    asked = replace(screen, held="", number="")
    return show(state, asked, STAFF_S, ListHours(screen.days_back, screen.typed, screen.place))


def _listed(screen: WorkerHours, listed: HoursListed) -> WorkerHours:
    """Return the screen with a list; who turned back reads on above, at the last one of it."""
    asked = screen.days_back, screen.typed, screen.place
    if (listed.days_back, listed.typed, listed.place) != asked:
        return screen
    chosen, before = screen.chosen_key, screen.listed
    if before is not None and before.place > listed.place and listed.days:
        chosen = listed.days[-1].registrations[0].reference, ""
    return replace(screen, listed=listed, chosen_key=chosen)


def handle_hours(state: State, screen: HoursScreen, event: Event) -> Step:  # noqa: PLR0912 - one match
    """Show a day and a worker, and what can be done about him."""
    match screen, event:
        case WorkerHours(), HoursListed():
            return replace(state, screen=_listed(screen, event)), ()
        case WorkerHours(listed=listed), WorkersTurned(step) if listed is not None:
            place = screen.place + step
            is_there = 0 <= place * AT_ONCE < listed.total
            return show_again(state, replace(screen, place=place)) if is_there else (state, ())
        case WorkerHours(days_back), DayTurned(step):
            turned = min(max(days_back - step, 0), MOST_DAYS_BACK)
            return show_again(state, WorkerHours(turned, screen.typed))
        case WorkerHours(), SearchRequested():
            return show(state, SearchHours(screen), STAFF_S)
        case WorkerHours(days_back), Searched(typed):
            return show_again(state, WorkerHours(days_back, typed))
        case SearchHours(behind), Searched(typed):
            return show_again(state, WorkerHours(behind.days_back, typed))
        case WorkerHours(), EntryChosen(key):
            return show(state, replace(screen, chosen_key=key, held="", number=""), STAFF_S)
        case WorkerHours(), NumberHeld(reference):
            held = replace(screen, held=reference, number="")
            return show(state, held, STAFF_S, RevealNumber(reference))
        case WorkerHours(held=held), NumberRevealed(reference, number) if reference == held:
            return replace(state, screen=replace(screen, number=number)), ()
        case WorkerHours(), NumberReleased():
            return replace(state, screen=replace(screen, held="", number="")), ()
        case WorkerHours(), CorrectionRequested(registration):
            return show(state, CorrectHours(registration, screen), STAFF_S)
        case WorkerHours(), ProofRequested(registration):
            proof = TakePaper(
                PaperKind.PROOF,
                day=belgian_day(registration.at_ms),
                reference=registration.reference,
                name=registration.name or registration.number,
                behind=screen,
            )
            return show(state, proof, STAFF_S)
        case CorrectHours(registration, is_busy=False), CorrectionWritten(correction):
            writing = WriteCorrection(registration.reference, correction)
            return show(state, replace(screen, is_busy=True, is_failed=False), STAFF_S, writing)
        case CorrectHours(behind=behind, is_busy=True), HoursCorrected(is_done=True):
            return show_again(state, behind)
        case CorrectHours(is_busy=True), HoursCorrected():
            return show(state, replace(screen, is_busy=False, is_failed=True), STAFF_S)
        case _:
            is_busy = isinstance(screen, CorrectHours) and screen.is_busy
            return end(state, event, lambda: _go_back(state, screen), is_busy=is_busy)


def _go_back(state: State, screen: HoursScreen) -> Step:
    if isinstance(screen, WorkerHours):
        return show_page(state, StaffPage.PAPERS, ("", PaperKind.PROOF.value))
    return show_again(state, screen.behind)
