"""Draw the states of the visit: one screen a state.

In come a state and the screen context; out go widgets, and what a person does as events. The window
builds a screen when its state is first drawn, and keeps it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gateway.flow import (
    hours_states,
    paper_states,
    presence_states,
    remark_states,
    set_up_states,
    site_states,
    states,
)
from gateway.flow.staff_states import (
    ClockTime,
    Leaving,
    LeavingSecret,
    OutageNotes,
    OutageReport,
    SiteSettings,
)
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.screens.aiming import AimingScreen
from gateway.ui.screens.choose_direction import ChooseDirectionScreen
from gateway.ui.screens.choose_employer import ChooseEmployerScreen
from gateway.ui.screens.choose_workplace import ChooseWorkplaceScreen
from gateway.ui.screens.clock_time import ClockTimeScreen
from gateway.ui.screens.closed import ClosedScreen
from gateway.ui.screens.confirm_direction import ConfirmDirectionScreen
from gateway.ui.screens.confirm_workplace import ConfirmWorkplaceScreen
from gateway.ui.screens.correct_hours import CorrectHoursScreen
from gateway.ui.screens.deal_with import DealWithScreen
from gateway.ui.screens.done import DoneScreen
from gateway.ui.screens.earlier_refusals import EarlierRefusalsScreen
from gateway.ui.screens.evacuation import EvacuationScreen
from gateway.ui.screens.expectations import ExpectationsScreen
from gateway.ui.screens.forward_remarks import ForwardRemarksScreen
from gateway.ui.screens.leaving import LeavingScreen
from gateway.ui.screens.leaving_secret import LeavingSecretScreen
from gateway.ui.screens.opened import OpenedScreen
from gateway.ui.screens.outage_notes import OutageNotesScreen
from gateway.ui.screens.outage_report import OutageReportScreen
from gateway.ui.screens.own_registrations import OwnRegistrationsScreen
from gateway.ui.screens.paper_dates import PaperDatesScreen
from gateway.ui.screens.patience import (
    KeepingScreen,
    NotRegisteredScreen,
    ReadingScreen,
    StartingScreen,
)
from gateway.ui.screens.person_to_expect import PersonToExpectScreen
from gateway.ui.screens.remind_company import RemindCompanyScreen
from gateway.ui.screens.resting import RestingScreen
from gateway.ui.screens.search_presence import SearchPresenceScreen
from gateway.ui.screens.set_up import SetUpScreen
from gateway.ui.screens.sign_in import SignInScreen
from gateway.ui.screens.site_settings import SiteSettingsScreen
from gateway.ui.screens.staff_gate import StaffGateScreen
from gateway.ui.screens.staff_screen import StaffScreen
from gateway.ui.screens.take_card import TakeCardScreen
from gateway.ui.screens.take_paper import TakePaperScreen
from gateway.ui.screens.trouble import TroubleScreen
from gateway.ui.screens.type_number import TypingScreen
from gateway.ui.screens.visitor_form import VisitorDoneScreen, VisitorFormScreen
from gateway.ui.screens.visitor_list import VisitorListScreen
from gateway.ui.screens.welcome import WelcomeScreen
from gateway.ui.screens.worker_hours import WorkerHoursScreen

_SCREENS: dict[type, type[ScreenWidget[Any]]] = {
    states.Starting: StartingScreen,
    states.Closed: ClosedScreen,
    states.SignIn: SignInScreen,
    states.ChooseWorkplace: ChooseWorkplaceScreen,
    states.ConfirmWorkplace: ConfirmWorkplaceScreen,
    states.Opened: OpenedScreen,
    states.Welcome: WelcomeScreen,
    states.Typing: TypingScreen,
    states.Aiming: AimingScreen,
    states.Reading: ReadingScreen,
    states.EarlierRefusals: EarlierRefusalsScreen,
    states.ChooseEmployer: ChooseEmployerScreen,
    states.ChooseDirection: ChooseDirectionScreen,
    states.OwnRegistrations: OwnRegistrationsScreen,
    states.ConfirmDirection: ConfirmDirectionScreen,
    states.NotRegistered: NotRegisteredScreen,
    states.Keeping: KeepingScreen,
    states.Done: DoneScreen,
    states.Trouble: TroubleScreen,
    states.TakeCard: TakeCardScreen,
    states.StaffGate: StaffGateScreen,
    states.Staff: StaffScreen,
    OutageReport: OutageReportScreen,
    OutageNotes: OutageNotesScreen,
    remark_states.DealWith: DealWithScreen,
    remark_states.ForwardRemarks: ForwardRemarksScreen,
    remark_states.PaperDates: PaperDatesScreen,
    remark_states.RemindCompany: RemindCompanyScreen,
    presence_states.SearchPresence: SearchPresenceScreen,
    presence_states.Expectations: ExpectationsScreen,
    presence_states.PersonToExpect: PersonToExpectScreen,
    ClockTime: ClockTimeScreen,
    paper_states.TakePaper: TakePaperScreen,
    hours_states.WorkerHours: WorkerHoursScreen,
    hours_states.SearchHours: SearchPresenceScreen,
    hours_states.CorrectHours: CorrectHoursScreen,
    SiteSettings: SiteSettingsScreen,
    set_up_states.SetUp: SetUpScreen,
    Leaving: LeavingScreen,
    LeavingSecret: LeavingSecretScreen,
    site_states.Evacuation: EvacuationScreen,
    site_states.VisitorForm: VisitorFormScreen,
    site_states.VisitorDone: VisitorDoneScreen,
    site_states.VisitorList: VisitorListScreen,
    states.Resting: RestingScreen,
}

# the site manager's pages are full of keys and tables: their text does not grow
_DENSE = {
    *(states.SignIn, states.ChooseWorkplace, states.Opened),
    *(states.StaffGate, states.Staff, LeavingSecret),
    *(remark_states.DealWith, remark_states.ForwardRemarks, paper_states.TakePaper),
    *(remark_states.RemindCompany, remark_states.PaperDates),
    *(hours_states.WorkerHours, hours_states.SearchHours, hours_states.CorrectHours),
    *(OutageReport, OutageNotes, ClockTime),
    *(site_states.Evacuation, site_states.VisitorForm, site_states.VisitorList),
    *(presence_states.SearchPresence, presence_states.Expectations),
    presence_states.PersonToExpect,
    SiteSettings,
    set_up_states.SetUp,
}


def build(state: type, context: ScreenContext) -> ScreenWidget[Any]:
    """Build the screen for states of the type ``state``."""
    if state in _DENSE:
        context = replace(context, theme=context.theme.capped(1.0))
    screen = _SCREENS[state](context)
    screen.setObjectName(f"screen-{state.__name__}")
    return screen
