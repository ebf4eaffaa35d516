"""The list for an evacuation: one touch from staff's pages, one key from everywhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.evacuation import EvacuationList, OnSite
from gateway.domain.events import CardInserted, Kept, ReportDelivered
from gateway.domain.model import Direction
from gateway.domain.problem import Problem
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.site_events import EvacuationListed, HourlyList, ListBrought
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_lists import StaffPage
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import Evacuation
from tests.support import visits
from tests.support.gallery import GALLERY
from tests.support.visits import after, timeout, without_timers

KEY = actions.EvacuationRequested(is_by_key=True)
LISTED = EvacuationListed(
    EvacuationList(
        "De Linde",
        1_000,
        tuple(OnSite(key, key, "", 0) for key in ("R1", "R2")),
        (),
        frozenset({"R2"}),
    )
)
BY_STAFF = after(
    visits.OPEN.with_screen(states.Staff(lines=())), actions.EvacuationRequested(), LISTED
)


def play(state: State, *events: Any) -> tuple[Any, list[effects.Effect]]:
    """Return the screen after these events, and all effects on the way but for timers."""
    state, emitted = visits.play(state, *events)
    return state.screen, without_timers(emitted)


@pytest.mark.parametrize("page", StaffPage)
def test_one_touch_leads_from_each_page_of_staff_to_the_list(page: StaffPage) -> None:
    state = visits.OPEN.with_screen(states.Staff(page=page))
    screen, emitted = play(state, actions.EvacuationRequested())
    assert screen == Evacuation()
    assert emitted == [
        effects.ListEvacuation(),
        effects.RecordStaffAct(StaffAct.EVACUATION),
    ]
    screen, emitted = play(state, actions.EvacuationRequested(), LISTED, actions.Back())
    assert isinstance(screen, states.Staff)
    assert emitted[-1] == effects.ListStaffPage(StaffPage.TODAY)


@pytest.mark.parametrize("name", GALLERY)
def test_the_key_leads_from_every_screen_to_the_list(name: str) -> None:
    state = GALLERY[name]
    # nobody has registered at a kiosk that is being set up
    stays = isinstance(state.screen, states.Starting | states.SetUp | Evacuation)
    if stays or state.screen == states.Closed(Problem.INTERNAL):
        assert play(state, KEY) == (state.screen, [])
        return
    state, emitted = visits.play(replace(state, language="pl"), KEY)
    assert state.screen == Evacuation(is_by_key=True)
    assert state.language == state.kiosk.home_language
    assert effects.RecordStaffAct(StaffAct.EVACUATION_BY_KEY, by=StaffRole.NO_CODE) in emitted
    # who opened it without a code reads no page of staff
    home = after(state, LISTED, actions.Back()).screen
    assert isinstance(home, states.Welcome | states.Closed | states.TakeCard | states.Reading)


def test_what_was_being_kept_is_kept() -> None:
    state = after(visits.at_direction(), actions.DirectionChosen(Direction.IN))
    assert isinstance(state.screen, states.Keeping)
    state = after(state, KEY, Kept(state.visit, "R1", 0, "ABC"), CardInserted(), LISTED)
    assert isinstance(state.screen, Evacuation)
    assert state.kiosk.waiting_card is not None


def test_who_is_ticked_is_kept_at_once_and_a_second_touch_takes_it_back() -> None:
    assert BY_STAFF.screen == Evacuation(LISTED.listed, frozenset({"R2"}))
    screen, emitted = play(BY_STAFF, actions.PersonTicked("R1"), actions.PersonTicked("R2"))
    assert screen.counted == {"R1"}
    assert emitted == [
        effects.WriteCounted(frozenset({"R1", "R2"})),
        effects.WriteCounted(frozenset({"R1"})),
    ]
    # ticked before the journal answered
    screen, _ = play(visits.OPEN, KEY, actions.PersonTicked("R1"), LISTED)
    assert screen.counted == {"R1", "R2"}


def test_ticks_are_taken_away_after_a_second_touch() -> None:
    screen, emitted = play(BY_STAFF, actions.EvacuationRestarted())
    assert (screen.is_restarting, emitted) == (True, [])
    again = after(BY_STAFF, actions.EvacuationRestarted())
    assert play(again, actions.Back()) == (BY_STAFF.screen, [])
    screen, emitted = play(again, actions.EvacuationRestarted())
    assert (screen.counted, emitted) == (frozenset(), [effects.WriteCounted(frozenset())])


def test_the_list_is_printed_and_why_not_is_told() -> None:
    printing = actions.DeliveryRequested(ReportTarget.PRINTER)
    screen, emitted = play(BY_STAFF, printing, printing)
    assert screen.is_busy
    assert emitted == [
        effects.DeliverEvacuation(ReportTarget.PRINTER, "nl", StaffRole.SITE_MANAGER)
    ]
    # people are ticked meanwhile
    failed = ReportDelivered(0, ReportTarget.PRINTER, ReportFault.NO_PRINTER)
    screen, _ = play(BY_STAFF, printing, actions.PersonTicked("R1"), failed)
    assert (screen.is_busy, screen.delivered, len(screen.counted)) == (False, failed, 2)
    assert play(BY_STAFF, failed) == (BY_STAFF.screen, [])


def test_why_the_list_of_its_hour_is_missing_is_known_until_it_is_there() -> None:
    failed = [ListBrought(kind, 1_000, ReportFault.NO_PRINTER) for kind in HourlyList]
    state = visits.play(visits.OPEN, *failed)[0]
    assert state.kiosk.lists_brought == tuple(failed)
    there = ListBrought(HourlyList.EVACUATION, 1_000)
    assert set(after(state, there).kiosk.lists_brought) == {failed[1], there}


def test_the_list_stays_for_an_hour_and_then_hides_the_names() -> None:
    _, emitted = visits.play(BY_STAFF, actions.UserActive())
    assert visits.timer_seconds(emitted) == [3_600.0]
    assert isinstance(after(BY_STAFF, timeout(BY_STAFF)).screen, states.Welcome)
