"""Test what staff do about an outage and the clock: reports, notes, the code asked for again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.clock_state import ClockState, ClockVerdict
from gateway.domain.events import ClockListed, ClockSet, OutagesListed, ReportDelivered
from gateway.domain.evidence_report import SignedHead
from gateway.domain.outages import Culprit, Life, Outage, explaining
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import StaffPage
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from tests.support import visits
from tests.support.visits import after, code, keys, timeout, without_timers

OUTAGE = Outage(7, 1_000_000, 4_000_000, (), Culprit.PROVIDER, Life.OVER)
HEAD = SignedHead(9, "ab", "cd")
LISTED = after(
    visits.OPEN.with_screen(states.Staff(lines=())),
    actions.PageChosen(StaffPage.OUTAGES),
    OutagesListed((OUTAGE,), HEAD),
)
KEY = ("", "7")
AGAIN = effects.ListStaffPage(StaffPage.OUTAGES)
STICK = actions.DeliveryRequested(ReportTarget.STICK)


def play(state: State, *events: Any) -> tuple[Any, list[effects.Effect]]:
    """Return the screen after these events, and all effects on the way but for timers."""
    state, emitted = visits.play(state, *events)
    return state.screen, without_timers(emitted)


def test_a_report_that_is_delivered_makes_the_outage_reported() -> None:
    screen, emitted = play(
        LISTED, actions.ReportRequested(OUTAGE), STICK, ReportDelivered(7, ReportTarget.STICK)
    )
    assert screen.head == HEAD
    assert not screen.is_busy
    assert screen.outage.life is Life.REPORTED
    assert emitted == [
        effects.DeliverReport(7, ReportTarget.STICK, "nl"),
        effects.RecordStaffAct(StaffAct.REPORTED),
        effects.MoveOutage(7, Life.REPORTED),
    ]


@pytest.mark.parametrize("life", [Life.OPEN, Life.REPORTED, Life.CLOSED])
def test_the_report_of_an_outage_that_is_not_just_over_changes_no_life(life: Life) -> None:
    _, emitted = play(
        LISTED,
        actions.ReportRequested(replace(OUTAGE, life=life)),
        STICK,
        ReportDelivered(7, ReportTarget.STICK),
    )
    assert effects.RecordStaffAct(StaffAct.REPORTED) in emitted
    assert not [effect for effect in emitted if isinstance(effect, effects.MoveOutage)]


def test_a_report_that_did_not_arrive_is_told_and_can_be_tried_again() -> None:
    state = after(LISTED, actions.ReportRequested(OUTAGE), STICK)
    # neither twice at a time, nor left alone meanwhile
    assert play(state, STICK, actions.Back()) == (state.screen, [])
    failed = ReportDelivered(7, ReportTarget.STICK, ReportFault.STICK_FULL)
    screen, emitted = play(state, failed)
    assert (screen.delivered, emitted) == (failed, [])
    # of another outage
    assert play(state, replace(failed, number=8)) == (state.screen, [])
    screen, emitted = play(state, failed, STICK)
    assert [type(effect) for effect in emitted] == [effects.DeliverReport]
    assert screen.delivered is None


def test_a_report_speaks_a_language_of_the_papers() -> None:
    state = replace(LISTED, language="hu").with_kiosk(home_language="fr")
    _, emitted = play(state, actions.ReportRequested(OUTAGE), STICK)
    assert emitted == [effects.DeliverReport(7, ReportTarget.STICK, "fr")]


@pytest.mark.parametrize(
    ("events", "effect"),
    [
        (
            (actions.NotesRequested(OUTAGE), actions.NotesWritten("Line cut", "T-1", "rang twice")),
            effects.DescribeOutage(7, "Line cut", "T-1", "rang twice"),
        ),
        ((actions.OutageClosed(OUTAGE),), effects.MoveOutage(7, Life.CLOSED)),
        ((actions.NotesRequested(OUTAGE), actions.Back()), None),
        ((actions.ReportRequested(OUTAGE), actions.Back()), None),
    ],
    ids=["written", "closed", "not written", "not reported"],
)
def test_what_staff_did_leads_back_to_the_same_outage(
    events: tuple[Any, ...], effect: effects.Effect | None
) -> None:
    screen, emitted = play(LISTED, *events)
    assert (screen.page, screen.chosen_key) == (StaffPage.OUTAGES, KEY)
    assert emitted == [*([effect] if effect else []), AGAIN]


@pytest.mark.parametrize(
    "screen", [states.OutageReport(OUTAGE), states.OutageNotes(OUTAGE), states.ClockTime("301")]
)
def test_a_screen_that_nobody_touches_is_left(screen: states.Screen) -> None:
    state = LISTED.with_screen(screen)
    touched = after(state, actions.UserActive())
    assert touched.moment > state.moment
    assert after(touched, timeout(touched)).screen == states.Welcome()


def clock_page(offset_ms: int | None) -> State:
    state = LISTED.with_kiosk(clock=ClockState(ClockVerdict.WRONG, offset_ms))
    return after(state, actions.PageChosen(StaffPage.CLOCK), ClockListed(()))


def test_the_clock_is_set_by_its_sources_after_the_code() -> None:
    state = after(clock_page(-900_000), actions.ClockChangeRequested())
    assert state.screen == states.StaffGate(shift_ms=-900_000)
    screen, emitted = play(state, *code("1111", wait_s=2))
    assert (screen.shift_ms, screen.is_wrong) == (-900_000, True)
    assert not [effect for effect in emitted if isinstance(effect, effects.SetClock)]
    unlocked = after(state, *code("1111", wait_s=2))
    unlocked = after(unlocked, timeout(unlocked))
    screen, emitted = play(unlocked, *code("2580"))
    assert screen.page is StaffPage.CLOCK
    assert effects.SetClock(-900_000) in emitted


def test_without_a_source_the_time_is_typed_first() -> None:
    state = after(clock_page(None), actions.ClockChangeRequested(), *keys("3011202607451"))
    assert state.screen == states.ClockTime("301120260745")
    state = after(state, actions.TimeChosen(5_000))
    assert state.screen == states.StaffGate(shift_ms=5_000)
    screen, emitted = play(state, actions.Back())
    assert screen.page is StaffPage.CLOCK
    assert emitted == [effects.ListStaffPage(StaffPage.CLOCK)]


@pytest.mark.parametrize("is_done", [True, False])
@pytest.mark.parametrize("screen", [states.Staff(page=StaffPage.CLOCK), states.Welcome()])
def test_that_the_clock_was_set_is_recorded_wherever_staff_are(
    screen: states.Screen, is_done: bool
) -> None:
    after_it, emitted = play(visits.OPEN.with_screen(screen), ClockSet(is_done))
    recorded = [effects.RecordStaffAct(StaffAct.CLOCK_SET)]
    assert emitted == (recorded if is_done else [])
    assert getattr(after_it, "is_clock_set", is_done) is is_done


def test_the_outage_that_took_most_of_the_time_explains_a_late_registration() -> None:
    short = replace(OUTAGE, number=1, begins_ms=0, ends_ms=1_100_000)
    lasts = replace(OUTAGE, number=2, begins_ms=1_510_000, ends_ms=None)
    assert explaining((short, lasts), 1_000_000, 600_000) == short
    assert explaining((short, lasts), 1_050_000, 600_000) == lasts
    assert explaining((short,), 1_100_000, 600_000) is None
    assert explaining((), 0, 600_000) is None
