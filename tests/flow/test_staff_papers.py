"""Test how staff take a paper: days, languages, stick or printer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gateway.domain.paper_events import FolderFault, OfficeServed
from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_lists import StaffPage
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from tests.support import visits
from tests.support.visits import without_timers

STICK = actions.DeliveryRequested(ReportTarget.STICK)
HOURS = actions.PaperRequested(PaperKind.HOURS)
POSTER = actions.PaperRequested(PaperKind.POSTER_A4)
PAPERS = actions.PageChosen(StaffPage.PAPERS)


def play(*events: Any) -> tuple[State, list[effects.Effect]]:
    """Return the state after these events on the staff screen, and the effects on the way."""
    begin = visits.OPEN.with_screen(states.Staff(lines=()))
    state, emitted = visits.play(begin, *events)
    return state, without_timers(emitted)


def test_a_paper_of_last_month_goes_to_the_stick_once() -> None:
    state, wanted = play(PAPERS, HOURS, actions.PeriodChosen(PaperPeriod.LAST_MONTH), STICK, STICK)
    busy = TakePaper(PaperKind.HOURS, PaperPeriod.LAST_MONTH, is_busy=True)
    assert state.screen == busy
    deliver = effects.DeliverPaper(
        PaperKind.HOURS, ReportTarget.STICK, PaperPeriod.LAST_MONTH, "nl"
    )
    assert [one for one in wanted if isinstance(one, effects.DeliverPaper)] == [deliver]


@pytest.mark.parametrize("fault", [None, ReportFault.STICK_FULL])
def test_how_it_ended_is_shown_and_the_list_comes_back(fault: ReportFault | None) -> None:
    done = PaperDelivered(PaperKind.HOURS, ReportTarget.STICK, fault)
    state, _ = play(PAPERS, HOURS, STICK, done)
    assert state.screen == TakePaper(PaperKind.HOURS, delivered=done)
    state, _ = play(PAPERS, HOURS, STICK, done, actions.Back())
    assert isinstance(state.screen, states.Staff)
    assert (state.screen.page, state.screen.chosen_key) == (StaffPage.PAPERS, ("", "hours"))


def test_the_list_of_who_is_missing_goes_from_its_page_and_back_to_it() -> None:
    here = actions.PageChosen(StaffPage.PRESENCE), actions.PaperRequested(PaperKind.MISSING)
    state, wanted = play(*here, STICK)
    assert isinstance(wanted[-1], effects.DeliverPaper)
    assert wanted[-1].kind is PaperKind.MISSING
    done = PaperDelivered(PaperKind.MISSING, ReportTarget.STICK)
    state = visits.play(state, done, actions.Back())[0]
    assert isinstance(state.screen, states.Staff)
    assert state.screen.page is StaffPage.PRESENCE


def test_a_poster_has_one_to_four_languages() -> None:
    def touched(*languages: str) -> tuple[str, ...]:
        touches = map(actions.PosterLanguageTouched, languages)
        state, _ = play(PAPERS, POSTER, *touches)
        assert isinstance(state.screen, TakePaper)
        return state.screen.languages

    assert touched() == ("nl", "fr", "en", "pl")
    assert touched("uk") == ("fr", "en", "pl", "uk")
    assert touched("en", "ar") == ("nl", "fr", "pl", "ar")
    none = [actions.PosterLanguageTouched(one) for one in ("nl", "fr", "en", "pl")]
    state, wanted = play(PAPERS, POSTER, *none, STICK)
    assert state.screen == TakePaper(PaperKind.POSTER_A4)
    assert not any(isinstance(one, effects.DeliverPaper) for one in wanted)


def test_what_the_office_lacks_stays_known_until_it_has_it() -> None:
    lacks = OfficeServed(date(2026, 11, 27), FolderFault.FULL)
    state, _ = play(lacks)
    assert state.kiosk.office == lacks
    state, _ = play(lacks, OfficeServed())
    assert state.kiosk.office.fault is None
