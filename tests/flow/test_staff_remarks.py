"""Test what staff do about remarks: dealt with, forwarded; and what they are told on entering."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.domain.events import CardInserted, RemarksListed, ReportDelivered, TermsListed
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import StaffPage
from gateway.domain.terms import Term, TermKind
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.remark_states import DealWith, ForwardRemarks, PaperDates, RemarkScreen
from tests.support import visits
from tests.support.gallery_staff_lists import REMARKED
from tests.support.visits import after, timeout, without_timers

ROW = REMARKED[2:5]
COMPANY = ROW[0].line.employer
LISTED = after(
    visits.OPEN.with_screen(states.Staff(lines=())),
    actions.PageChosen(StaffPage.REMARKS),
    RemarksListed(REMARKED),
)
SEEN = effects.MarkSeenByStaff(tuple(entry.key for entry in REMARKED if entry.is_new))
AGAIN = effects.ListStaffPage(StaffPage.REMARKS)
DEAL, FORWARD = actions.DealWithRequested(ROW), actions.ForwardRequested(COMPANY, ROW)
DATES = actions.PaperDatesRequested(ROW[0])
PAPER = SeenPaper(TermKind.A1, date(2026, 11, 1), date(2026, 12, 31))
STICK = actions.DeliveryRequested(ReportTarget.STICK)
FORWARDED = effects.RecordStaffAct(StaffAct.FORWARDED)
SENT = effects.DeliverRemarks(COMPANY, ROW, ReportTarget.STICK, "nl")
KEYS = tuple(entry.key for entry in ROW)


def play(state: State, *events: Any) -> tuple[Any, list[effects.Effect]]:
    """Return the screen after these events, and all effects on the way but for timers."""
    state, emitted = visits.play(state, *events)
    return state.screen, without_timers(emitted)


@pytest.mark.parametrize(
    ("events", "emitted"),
    [
        (
            (DEAL, actions.DealingNoted("An", "rang")),
            [SEEN, effects.DealWithEntries(KEYS, "An", "rang"), effects.ListTerms(), AGAIN],
        ),
        ((DEAL, actions.Back()), [SEEN, AGAIN]),
        ((DATES, actions.Back()), [SEEN, AGAIN]),
        (
            (DATES, *visits.keys("01"), actions.PaperSeen(PAPER)),
            [
                SEEN,
                effects.KeepPaper(ROW[0].line.reference, ROW[0].line.name, PAPER),
                effects.ListTerms(),
                AGAIN,
            ],
        ),
        ((FORWARD, actions.Back()), [SEEN, FORWARDED, AGAIN]),
    ],
    ids=["dealt with", "not dealt with", "not seen", "seen", "forwarded"],
)
def test_what_staff_did_leads_back_to_the_same_row(
    events: tuple[Any, ...], emitted: list[effects.Effect]
) -> None:
    screen, found = play(LISTED, *events)
    assert (screen.page, screen.chosen_key) == (StaffPage.REMARKS, KEYS[0])
    assert found == emitted


@pytest.mark.parametrize("fault", [None, ReportFault.STICK_FULL])
def test_a_page_that_got_there_is_in_the_record(fault: ReportFault | None) -> None:
    delivered = ReportDelivered(0, ReportTarget.STICK, fault)
    # nothing leads away while it is written, and it is asked for once
    screen, emitted = play(LISTED, FORWARD, STICK, STICK, actions.Back(), delivered)
    assert screen == ForwardRemarks(StaffPage.REMARKS, COMPANY, ROW, delivered=delivered)
    assert emitted == [SEEN, FORWARDED, SENT, *([] if fault else [FORWARDED])]


@pytest.mark.parametrize(
    "screen",
    [
        DealWith(StaffPage.REMARKS, ROW),
        ForwardRemarks(StaffPage.REMARKS, COMPANY, ROW),
        PaperDates(StaffPage.REMARKS, ROW[0], "01"),
    ],
    ids=["deal", "forward", "paper"],
)
def test_a_screen_that_nobody_touches_is_left_and_a_card_waits(
    screen: RemarkScreen,
) -> None:
    state = LISTED.with_screen(screen)
    touched = after(state, actions.UserActive())
    assert touched.moment > state.moment
    waiting = after(touched, CardInserted())
    assert waiting.screen == screen
    assert waiting.kiosk.waiting_card is not None
    assert after(touched, timeout(touched)).screen == states.Welcome()


def test_who_enters_learns_what_ends_soon() -> None:
    state = visits.OPEN.with_screen(states.StaffGate())
    entered, emitted = visits.play(state, *visits.code("2580"))
    assert effects.ListTerms() in emitted
    terms = (Term(TermKind.CORRECTION, belgian_day(0), COMPANY),)
    assert after(entered, TermsListed(terms)).kiosk.terms == terms
    # a kiosk that is closed lists nothing
    closed = replace(state, kiosk=replace(state.kiosk, workplace=None))
    assert effects.ListTerms() not in visits.play(closed, *visits.code("2580"))[1]
