"""Test how staff look at hours, correct them and take a proof."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.events import CardInserted, NumberRevealed
from gateway.domain.model import Direction
from gateway.domain.papers import PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_hours import AT_ONCE, MOST_DAYS_BACK, HoursCorrected, HoursListed
from gateway.domain.staff_lists import StaffPage
from gateway.domain.work_list import Correction
from gateway.flow import actions, effects, states
from gateway.flow.hours_actions import (
    CorrectionRequested,
    CorrectionWritten,
    DayTurned,
    ProofRequested,
    WorkersTurned,
)
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.hours_states import CorrectHours, SearchHours, WorkerHours
from gateway.flow.paper_states import TakePaper
from gateway.flow.presence_actions import Searched, SearchRequested
from tests.support import visits
from tests.support.gallery_hours import FOUND, LISTED, TODAY
from tests.support.visits import timeout, without_timers

OPENED = (
    actions.PageChosen(StaffPage.PAPERS),
    actions.PaperRequested(PaperKind.PROOF),
    LISTED,
)
ONE = FOUND[0]
CORRECTION = Correction(Direction.OUT, ONE.at_ms + 1, "forgotten")
CORRECT, WRITE = CorrectionRequested(ONE), CorrectionWritten(CORRECTION)
BEGIN = visits.OPEN.with_screen(states.Staff(lines=()))


def play(*events: Any) -> tuple[Any, list[effects.Effect]]:
    """Return the screen after these events on the list of today, and the effects on the way."""
    state, emitted = visits.play(BEGIN, *OPENED, *events)
    return state.screen, without_timers(emitted)[1:]


def test_that_hours_are_looked_at_is_in_the_record() -> None:
    screen, emitted = play()
    assert screen == WorkerHours(listed=LISTED)
    assert emitted == [effects.RecordStaffAct(StaffAct.HOURS_SEEN), ListHours(0)]


def test_days_are_turned_as_far_as_names_may_be_kept() -> None:
    screen, emitted = play(DayTurned(1), *[DayTurned(-1)] * (MOST_DAYS_BACK + 1))
    assert screen == WorkerHours(MOST_DAYS_BACK)
    assert emitted[1:4] == [ListHours(0), ListHours(0), ListHours(1)]
    # a list that was asked for before
    late = HoursListed(0, "", TODAY, ())
    assert play(DayTurned(-1), late)[0].listed is None


def test_a_name_is_searched_on_the_same_day() -> None:
    screen, emitted = play(DayTurned(-1), SearchRequested(), Searched("pee"), DayTurned(-1))
    assert screen == WorkerHours(2, "pee")
    assert emitted[-2:] == [ListHours(1, "pee"), ListHours(2, "pee")]
    assert isinstance(play(SearchRequested())[0], SearchHours)
    assert play(SearchRequested(), actions.Back())[0] == WorkerHours(listed=LISTED)


def test_more_workers_than_are_listed_are_turned_as_far_as_there_are_any() -> None:
    many = replace(LISTED, total=AT_ONCE + 1)
    screen, emitted = play(many, WorkersTurned(-1), WorkersTurned(1), WorkersTurned(1))
    assert (screen, emitted[-1]) == (WorkerHours(place=1, listed=many), ListHours(0, "", 1))
    assert emitted[2:] == [ListHours(0, "", 1)]
    # an answer that comes too late
    assert play(many, WorkersTurned(1), many)[0] == screen
    # back to the last one of those before
    second = replace(many, place=1)
    screen, _ = play(many, WorkersTurned(1), second, WorkersTurned(-1), many)
    last = many.days[-1].registrations[0].reference
    assert screen == WorkerHours(listed=many, chosen_key=(last, ""))


def test_a_correction_is_written_once_and_the_list_comes_anew() -> None:
    screen, emitted = play(CORRECT, WRITE, WRITE)
    assert screen == CorrectHours(ONE, WorkerHours(listed=LISTED), is_busy=True)
    assert emitted[2:] == [WriteCorrection(ONE.reference, CORRECTION)]
    assert play(CORRECT, WRITE, actions.Back())[0] == screen
    screen, emitted = play(CORRECT, WRITE, HoursCorrected(is_done=True))
    assert (screen, emitted[-1]) == (WorkerHours(listed=LISTED), ListHours(0))
    screen, _ = play(CORRECT, WRITE, HoursCorrected(is_done=False))
    assert screen == CorrectHours(ONE, WorkerHours(listed=LISTED), is_failed=True)


def test_a_proof_is_of_the_day_and_the_worker_that_were_chosen() -> None:
    printed = actions.DeliveryRequested(ReportTarget.PRINTER)
    screen, emitted = play(ProofRequested(ONE), printed)
    assert isinstance(screen, TakePaper)
    assert emitted[-1] == effects.DeliverPaper(
        PaperKind.PROOF,
        ReportTarget.PRINTER,
        PaperPeriod.TODAY,
        "nl",
        day=TODAY,
        reference=ONE.reference,
    )
    screen, emitted = play(ProofRequested(ONE), actions.Back())
    assert (screen, emitted[-1]) == (WorkerHours(listed=LISTED), ListHours(0))


def test_a_number_is_read_while_it_is_held() -> None:
    held = actions.NumberHeld("H1"), NumberRevealed("H1", "85")
    assert play(*held)[0].number == "85"
    assert play(*held, actions.NumberReleased())[0] == WorkerHours(listed=LISTED)
    assert play(NumberRevealed("H1", "85"))[0].number == ""
    assert play(*held, actions.EntryChosen(("H2", "")))[0].number == ""


@pytest.mark.parametrize("before", [(), (CORRECT,), (SearchRequested(),), (CORRECT, WRITE)])
def test_who_waits_is_heard_and_time_ends_each_screen(before: tuple[Any, ...]) -> None:
    state, _ = visits.play(BEGIN, *OPENED, *before, CardInserted())
    assert state.kiosk.waiting_card == CardInserted()
    state, _ = visits.play(state, timeout(state))
    assert not isinstance(state.screen, WorkerHours | CorrectHours | SearchHours)
    screen, _ = play(*before, actions.UserActive(), actions.Back())
    assert (before == ()) == isinstance(screen, states.Staff)
