"""Visitors: on the list and off it by themselves, by staff, and asked for before the day closes."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.domain.events import CardInserted
from gateway.domain.site_events import VisitorNoted, VisitorsListed
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import StaffPage
from gateway.domain.visitors import Visitor, VisitorDetails, VisitorResult
from gateway.flow import actions, effects, site_actions, site_effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import VisitorDone, VisitorForm, VisitorList
from tests.support import visits
from tests.support.visits import after, timeout, without_timers

AN = VisitorDetails("An Claes", "Betoncentrale", "Els Maes")
HERE = VisitorsListed((Visitor(7, AN, 0), Visitor(9, VisitorDetails("Bo"), 0)))
FORM = after(visits.OPEN, site_actions.VisitorRequested())
BY_STAFF = after(
    visits.OPEN.with_screen(states.Staff(lines=())),
    site_actions.VisitorsRequested(),
    HERE,
)
CLOSING = after(visits.OPEN.with_screen(states.Staff(lines=())), actions.CloseRequested())


def play(state: State, *events: Any) -> tuple[Any, list[effects.Effect]]:
    """Return the screen after these events, and all effects on the way but for timers."""
    state, emitted = visits.play(state, *events)
    return state.screen, without_timers(emitted)


@pytest.mark.parametrize(
    ("act", "effect", "result"),
    [
        (
            site_actions.VisitorArrived(AN),
            site_effects.KeepVisitor(AN),
            VisitorResult.ARRIVED,
        ),
        (
            site_actions.VisitorLeft("An Claes"),
            site_effects.TakeVisitorOff("An Claes"),
            VisitorResult.LEFT,
        ),
    ],
)
def test_visitors_come_and_leave_by_themselves(
    act: Any, effect: effects.Effect, result: VisitorResult
) -> None:
    assert FORM.screen == VisitorForm()
    # the second touch of two counts no second visitor
    assert play(FORM, act, act) == (VisitorForm(is_busy=True), [effect])
    state = after(FORM, act, VisitorNoted(result))
    assert state.screen == VisitorDone(result)
    for end in (actions.Back(), timeout(state)):
        assert isinstance(after(state, end).screen, states.Welcome)


@pytest.mark.parametrize(
    "result", [VisitorResult.UNKNOWN, VisitorResult.FULL, VisitorResult.FAILED]
)
def test_what_was_not_kept_is_told_over_what_is_typed(result: VisitorResult) -> None:
    act = site_actions.VisitorLeft("An")
    assert play(FORM, act, VisitorNoted(result))[0] == VisitorForm(result=result)
    # an answer to somebody who went away
    assert after(FORM, VisitorNoted(result)).screen == VisitorForm()


def test_a_worker_need_not_wait_for_a_visitor_who_types() -> None:
    assert isinstance(after(FORM, CardInserted()).screen, states.Reading)
    assert isinstance(after(FORM, timeout(FORM)).screen, states.Welcome)
    # only where the kiosk waits for people
    assert isinstance(
        after(visits.at_direction(), site_actions.VisitorRequested()).screen,
        states.ChooseDirection,
    )


def test_staff_put_visitors_on_the_list_and_take_them_off() -> None:
    assert BY_STAFF.screen == VisitorList(HERE.visitors)
    screen, emitted = play(
        BY_STAFF,
        *(actions.PersonTicked(key) for key in ("visitor-7", "visitor-9", "visitor-9")),
        site_actions.TickedLeft(),
    )
    assert screen == VisitorList()
    assert emitted == [site_effects.TakeVisitorsOff((7,)), site_effects.ListVisitors()]
    assert play(BY_STAFF, site_actions.TickedLeft()) == (BY_STAFF.screen, [])
    form = after(BY_STAFF, site_actions.VisitorRequested())
    assert form.screen == VisitorForm(is_by_staff=True)
    # a card waits until staff go
    assert after(form, CardInserted()).kiosk.waiting_card == CardInserted()
    arrived = site_actions.VisitorArrived(AN), VisitorNoted(VisitorResult.ARRIVED)
    for end in (arrived, (actions.Back(),)):
        screen, emitted = play(form, *end)
        assert screen == VisitorList()
        assert emitted[-2:] == [
            site_effects.ListVisitors(),
            effects.RecordStaffAct(StaffAct.VISITORS),
        ]
    assert after(BY_STAFF, actions.Back()).screen.page is StaffPage.TODAY


def test_whether_visitors_have_left_is_asked_before_the_day_is_closed() -> None:
    assert play(CLOSING, VisitorsListed(())) == (CLOSING.screen, [])
    asked = after(CLOSING, HERE)
    assert asked.screen == VisitorList(HERE.visitors, is_closing=True)
    # who is not ticked stays on the list
    closing, emitted = play(asked, actions.CloseRequested())
    assert (closing.is_closing, closing.page) == (True, StaffPage.TODAY)
    assert emitted == [effects.ListStaffPage(StaffPage.TODAY), effects.ListStillIn()]
    ticked = [actions.PersonTicked(f"visitor-{number}") for number in (7, 9)]
    gone = after(asked, *ticked, site_actions.TickedLeft(), VisitorsListed(()))
    assert gone.screen == closing
    assert play(gone, actions.CloseRequested())[1] == [effects.CloseDay()]
    open_day = after(asked, actions.Back()).screen
    assert (open_day.is_closing, open_day.page) == (False, StaffPage.TODAY)
    # staff who said no meanwhile are asked nothing
    assert isinstance(after(CLOSING, actions.Back(), HERE).screen, states.Staff)
