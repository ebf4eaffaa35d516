"""Handle the screens on which staff search who is here, and say who is expected."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain import identifiers
from gateway.domain.crew import ByHand, CrewMember, CrewTaken
from gateway.domain.presence import CompanyPresence, Place
from gateway.domain.reminder import Reminder
from gateway.domain.search import matching
from gateway.domain.staff_lists import EntryKey, StaffPage
from gateway.flow.actions import Event
from gateway.flow.effects import ListStaffPage
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import (
    CompanyTurned,
    CrewFileRequested,
    CrewsGivenUp,
    DaysTurned,
    ExpectationsRequested,
    NobodyByHand,
    PeopleTurned,
    PersonAsked,
    PersonExpected,
    RemindRequested,
    Searched,
    SearchRequested,
)
from gateway.flow.presence_effects import (
    ExpectPeople,
    ExpectPerson,
    ForgetByHand,
    GiveUpCrews,
    ListByHand,
    TakeCrewFile,
)
from gateway.flow.presence_states import (
    Expectations,
    PersonToExpect,
    PresenceScreen,
    SearchPresence,
)
from gateway.flow.remark_states import RemindCompany
from gateway.flow.staff_ways import DELIVERY_S, STAFF_S, end
from gateway.flow.states import Staff
from gateway.flow.transitions import Step, show

MOST_PEOPLE = 999
PresenceRequest = RemindRequested | SearchRequested | Searched | ExpectationsRequested


def open_screen(state: State, screen: Staff, request: PresenceRequest) -> Step:
    """Show the screen that staff asked for on the page of who is here."""
    match request:
        case SearchRequested():
            return show(state, SearchPresence(screen.typed), STAFF_S)
        case Searched(typed):
            return _show_page(state, typed=typed)
        case ExpectationsRequested(employer):
            workplace = state.kiosk.workplace
            companies = matching(workplace.companies, "") if workplace else ()
            if not companies:
                return state, ()
            numbers = [each.number for each in companies]
            place = numbers.index(employer) if employer in numbers else 0
            return _ask_by_hand(state, Expectations(companies, place))
        case RemindRequested(company):
            return _remind(state, screen, company)


def _remind(state: State, screen: Staff, company: CompanyPresence) -> Step:
    """Show a company's reminder; it is given once it is brought away, or staff say so."""
    workplace, presence = state.kiosk.workplace, screen.presence
    if workplace is None or presence is None:
        return state, ()
    workers = presence.workers if presence.company == company.number else ()
    missing = tuple(
        one.line.name or one.line.number for one in workers if one.place is Place.MISSING
    )
    reminder = Reminder(company.number, company.name, workplace, missing)
    return show(state, RemindCompany(reminder), STAFF_S)


def handle(state: State, screen: PresenceScreen, event: Event) -> Step:
    """Keep what staff say of who is expected, or lead back to who is here."""
    match screen, event:
        case Expectations(), _:
            return _handle_expectations(state, screen, event)
        case SearchPresence(), Searched(typed):
            return _show_page(state, typed=typed)
        case PersonToExpect(behind), PersonExpected(number, name):
            return _expect_person(state, behind, number, name)
        case PersonToExpect(behind), _:
            return end(state, event, lambda: show(state, behind, STAFF_S))
        case SearchPresence(typed), _:
            return end(state, event, lambda: _show_page(state, typed=typed))


def _handle_expectations(  # noqa: PLR0912 - one match
    state: State, screen: Expectations, event: Event
) -> Step:
    employer, each_day = screen.company.number, screen.is_each_day
    match event:
        case ByHand() if event.employer == employer:
            if screen.by_hand is None:
                days = event.is_each_day if event.count else each_day
                listed = replace(screen, by_hand=event, is_each_day=days)
            else:
                # of several touches the last one counts, whichever answer comes first
                by_hand = replace(screen.by_hand, names=event.names, files=event.files)
                listed = replace(screen, by_hand=by_hand)
            return replace(state, screen=listed), ()
        case CrewTaken() if screen.is_busy:
            taken = replace(screen, is_busy=False, taken=event)
            return show(state, taken, STAFF_S, ListByHand(employer))
        case _ if screen.is_busy:
            return end(state, event, lambda: (state, ()), is_busy=True)
        case CrewsGivenUp() if screen.is_giving_up:
            given_up = replace(screen, is_giving_up=False)
            return show(state, given_up, STAFF_S, GiveUpCrews(employer))
        case CrewsGivenUp() if screen.by_hand is not None and screen.by_hand.files:
            return show(state, replace(screen, is_giving_up=True, taken=None), STAFF_S)
        case _ if screen.is_giving_up:
            kept = replace(screen, is_giving_up=False)
            return end(state, event, lambda: show(state, kept, STAFF_S))
        case CompanyTurned(step):
            place = (screen.place + step) % len(screen.companies)
            return _ask_by_hand(state, Expectations(screen.companies, place))
        case PeopleTurned(step) if screen.by_hand is not None:
            count = min(max(screen.by_hand.count + step, 0), MOST_PEOPLE)
            counted = replace(screen, by_hand=replace(screen.by_hand, count=count), taken=None)
            return show(state, counted, STAFF_S, ExpectPeople(employer, count, each_day))
        case DaysTurned() if screen.by_hand is not None:
            turned = replace(screen, is_each_day=not each_day, taken=None)
            count = screen.by_hand.count
            again = (ExpectPeople(employer, count, not each_day),) if count else ()
            return show(state, turned, STAFF_S, *again)
        case NobodyByHand():
            files = screen.by_hand.files if screen.by_hand else ()
            nobody = replace(screen, by_hand=ByHand(employer, files=files), taken=None)
            return show(state, nobody, STAFF_S, ForgetByHand(employer))
        case PersonAsked():
            return show(state, PersonToExpect(replace(screen, taken=None)), STAFF_S)
        case CrewFileRequested():
            busy = replace(screen, is_busy=True, taken=None)
            return show(state, busy, DELIVERY_S, TakeCrewFile())
        case _:
            return end(state, event, lambda: _show_page(state, screen.key))


def _expect_person(state: State, behind: Expectations, number: str, name: str) -> Step:
    """Expect a person of the company that is shown, once the number can be one."""
    try:
        plain, _kind = identifiers.parse_person_number(number)
    except ValueError:
        return show(state, PersonToExpect(behind, is_wrong=True), STAFF_S)
    company = behind.company
    member = CrewMember(plain, company.number, company.name, surname=name)
    return show(state, behind, STAFF_S, ExpectPerson(member, behind.is_each_day))


def _ask_by_hand(state: State, screen: Expectations) -> Step:
    return show(state, screen, STAFF_S, ListByHand(screen.company.number))


def _show_page(state: State, key: EntryKey = ("", ""), typed: str = "") -> Step:
    """Show who is here, with one company chosen, or who is found."""
    page = Staff(page=StaffPage.PRESENCE, chosen_key=key, typed=typed)
    return show(state, page, STAFF_S, ListStaffPage(StaffPage.PRESENCE, key, typed))
