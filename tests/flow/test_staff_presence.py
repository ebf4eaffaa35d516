"""Test step by step how staff search who is here, and say who is expected."""

from __future__ import annotations

import pytest

from gateway.domain.crew import ByHand, CrewFile, CrewFileFault, CrewMember, CrewTaken
from gateway.domain.presence import CompanyPresence, PresenceListed
from gateway.domain.site_events import MissingCounted
from gateway.domain.staff_events import StaffCodeChecked
from gateway.domain.staff_lists import COMPANY, StaffPage
from gateway.flow import actions, effects, states
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
from gateway.flow.presence_states import Expectations, PersonToExpect, SearchPresence
from tests.support.people import LINDE, PEETERS
from tests.support.visits import OPEN, after, of_type, play, timeout

PAGE = after(OPEN.with_screen(states.Staff()), actions.PageChosen(StaffPage.PRESENCE))
NUMBER = PEETERS.number
SHOWN = after(PAGE, ExpectationsRequested(NUMBER), ByHand(NUMBER))
LISTING = effects.ListStaffPage


def expectations(*events: object) -> Expectations:
    """Return the screen after these events."""
    screen = after(SHOWN, *events).screen
    assert isinstance(screen, Expectations)
    return screen


def test_from_the_hour_on_staff_come_to_who_is_missing_first() -> None:
    gate, right = states.StaffGate(is_busy=True), StaffCodeChecked(is_right=True)
    missing = after(OPEN, MissingCounted("07:30", 12, 2))
    state, emitted = play(missing.with_screen(gate), right)
    assert isinstance(state.screen, states.Staff)
    assert state.screen.page is StaffPage.PRESENCE
    assert LISTING(StaffPage.PRESENCE) in emitted
    everybody = after(missing, MissingCounted("07:30", 12, 0))
    assert LISTING(StaffPage.TODAY) in play(everybody.with_screen(gate), right)[1]


def test_what_is_searched_stays_until_all_is_shown_again() -> None:
    typing = after(PAGE, SearchRequested())
    assert typing.screen == SearchPresence()
    found, emitted = play(typing, Searched("mae"))
    assert LISTING(StaffPage.PRESENCE, typed="mae") in emitted
    # a list that is made anew is one of those found
    listed = PresenceListed((), CompanyPresence(""), typed="mae")
    assert (
        LISTING(StaffPage.PRESENCE, (COMPANY, "1"), "mae")
        in play(found, listed, actions.EntryChosen((COMPANY, "1")))[1]
    )
    assert after(found, SearchRequested()).screen == SearchPresence("mae")
    assert LISTING(StaffPage.PRESENCE) in play(found, Searched(""))[1]
    other = after(found, actions.PageChosen(StaffPage.TODAY))
    assert isinstance(other.screen, states.Staff)
    assert not other.screen.typed


def test_people_are_counted_for_today_or_each_day() -> None:
    emitted = play(SHOWN, PeopleTurned(1), PeopleTurned(1), ByHand(NUMBER, 1), DaysTurned())[1]
    assert of_type(emitted, ExpectPeople) == [
        ExpectPeople(NUMBER, 1),
        ExpectPeople(NUMBER, 2),
        ExpectPeople(NUMBER, 2, is_each_day=True),
    ]
    # not below nobody
    emitted = play(SHOWN, PeopleTurned(-1))[1]
    assert of_type(emitted, ExpectPeople) == [ExpectPeople(NUMBER, 0)]
    assert ForgetByHand(NUMBER) in play(SHOWN, PeopleTurned(1), NobodyByHand())[1]
    assert expectations(PeopleTurned(1), NobodyByHand()).by_hand == ByHand(NUMBER)


def test_the_companies_of_the_workplace_are_turned_through_and_lead_back() -> None:
    others = [one.number for one in LINDE.companies if one.number != NUMBER]
    turned, emitted = play(SHOWN, CompanyTurned(1))
    assert of_type(emitted, ListByHand)[0].employer in others
    # an answer about another company is none
    assert after(turned, ByHand(NUMBER, 7)) == turned
    back, emitted = play(SHOWN, actions.Back())
    assert LISTING(StaffPage.PRESENCE, (COMPANY, NUMBER)) in emitted
    assert isinstance(back.screen, states.Staff)


def test_a_person_is_expected_by_a_right_number() -> None:
    asked = after(SHOWN, PersonAsked())
    wrong = after(asked, PersonExpected("85020400154", "Els"))
    assert isinstance(wrong.screen, PersonToExpect)
    assert wrong.screen.is_wrong
    state, emitted = play(wrong, PersonExpected("85.02.04-001.29", "Maes, Els"))
    member = CrewMember("85020400129", NUMBER, PEETERS.name, "Maes, Els")
    assert of_type(emitted, ExpectPerson) == [ExpectPerson(member)]
    assert isinstance(state.screen, Expectations)
    told = after(state, ByHand(NUMBER, names=("Maes, Els",)))
    assert isinstance(told.screen, Expectations)
    assert told.screen.by_hand == ByHand(NUMBER, names=("Maes, Els",))


def test_nothing_interrupts_a_crew_file_that_is_read() -> None:
    busy, emitted = play(SHOWN, CrewFileRequested())
    assert of_type(emitted, TakeCrewFile) == [TakeCrewFile()]
    assert play(busy, actions.Back(), PeopleTurned(1), CrewFileRequested()) == (busy, [])
    taken = CrewTaken(fault=CrewFileFault.NO_STICK)
    told = after(busy, taken)
    assert isinstance(told.screen, Expectations)
    assert (told.screen.taken, told.screen.is_busy) == (taken, False)


@pytest.mark.parametrize(
    "events",
    [
        (SearchRequested(),),
        (ExpectationsRequested(""),),
        (ExpectationsRequested(""), PersonAsked()),
    ],
)
def test_staff_who_go_away_leave_the_kiosk_to_workers(events: tuple[actions.Event, ...]) -> None:
    away = after(PAGE, *events)
    assert isinstance(after(away, timeout(away)).screen, states.Welcome)


def test_crew_files_are_given_up_after_a_question() -> None:
    file = CrewFile("ploegen.csv", 1, 2, 3)
    assert play(SHOWN, CrewsGivenUp()) == (SHOWN, [])
    shown = after(SHOWN, ByHand(NUMBER, files=(file,)))
    asked, emitted = play(shown, CrewsGivenUp())
    assert not of_type(emitted, GiveUpCrews)
    assert play(asked, CrewFileRequested()) == (asked, [])
    assert not after(asked, actions.Back()).screen.is_giving_up
    given_up, emitted = play(asked, CrewsGivenUp())
    assert GiveUpCrews(NUMBER) in emitted
    assert after(given_up, ByHand(NUMBER)).screen.by_hand == ByHand(NUMBER)
    # what a file brought is listed at once
    taken = play(shown, CrewFileRequested(), CrewTaken(3, "ploegen.csv"))[1]
    assert ListByHand(NUMBER) in taken
