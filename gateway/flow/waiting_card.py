"""Keep a card that is put in while staff look: it is answered at once, and read when they go."""

from __future__ import annotations

from gateway.domain.events import CardFailed, CardInserted, CardRead
from gateway.flow.actions import Event
from gateway.flow.effects import PlaySound
from gateway.flow.hours_states import CorrectHours, SearchHours, WorkerHours
from gateway.flow.identification import begin_visit
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.presence_states import Expectations, PersonToExpect, SearchPresence
from gateway.flow.remark_states import DealWith, ForwardRemarks, PaperDates, RemindCompany
from gateway.flow.site_states import Evacuation, VisitorForm, VisitorList
from gateway.flow.staff_states import (
    ClockTime,
    Leaving,
    LeavingSecret,
    OutageNotes,
    OutageReport,
    SiteSettings,
)
from gateway.flow.states import ChooseWorkplace, ConfirmWorkplace, SignIn, Staff, StaffGate
from gateway.flow.transitions import Step, go_home

# behind the code
STAFF_SCREENS = (
    *(Staff, OutageReport, OutageNotes, ClockTime, Leaving, LeavingSecret),
    *(DealWith, ForwardRemarks, PaperDates, RemindCompany, TakePaper, Evacuation, SiteSettings),
    *(VisitorList, WorkerHours, SearchHours, CorrectHours),
    *(SearchPresence, Expectations, PersonToExpect),
)
# these and those of the opening take no card themselves
_OCCUPIED = (*STAFF_SCREENS, StaffGate, SignIn, ChooseWorkplace, ConfirmWorkplace)


def note(state: State, event: Event) -> Step:
    """Note what the reader says of a card that comes while staff look; a tone answers its owner."""
    screen = state.screen
    by_staff = isinstance(screen, VisitorForm) and screen.is_by_staff
    if not (by_staff or isinstance(screen, _OCCUPIED)):
        return state, ()
    match event:
        case CardInserted():
            # its owner may have gone when staff do
            state = state.with_kiosk(waiting_card=event, is_card_doubted=True)
            return state, (PlaySound("card"),)
        case CardRead() | CardFailed() if state.kiosk.waiting_card is not None:
            return state.with_kiosk(waiting_card=event), ()
        case _:
            return state, ()


def go_to_workers(state: State) -> Step:
    """Begin the visit of the worker whose card waits, else go home."""
    card = state.kiosk.waiting_card
    if card is None or state.kiosk.workplace is None:
        return go_home(state)
    return begin_visit(state.with_kiosk(waiting_card=None), card)
