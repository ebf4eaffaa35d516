"""Test the staff pages: which entries are listed, stay chosen, and count as seen by staff."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.domain.events import (
    Answered,
    CardRefused,
    NumberRevealed,
    RefusalsListed,
    RemarksListed,
    ReportDelivered,
    TodayListed,
)
from gateway.domain.model import Answer, Direction, Means, Outcome, RegistrationSummary, Remark
from gateway.domain.presence import CompanyPresence, Place, PresenceListed, PresentWorker
from gateway.domain.problem import Problem
from gateway.domain.reminder import ReminderGiven, ReminderWay
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_lists import (
    COMPANY,
    EntryKey,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffPage,
)
from gateway.flow import actions, effects, states
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import RemindRequested, SaidGiven
from gateway.flow.reducer import step
from gateway.flow.remark_states import RemindCompany
from tests.support import visits
from tests.support.people import LINDE
from tests.support.visits import after, code, of_type, timeout, without_timers

OPEN = visits.OPEN.with_screen(states.Staff(lines=()))
ANSWERED = Answered(Answer("R1", Outcome.CONFIRMED))


def line(reference: str) -> RegistrationSummary:
    return RegistrationSummary(
        reference,
        1_000,
        "Jan P.",
        "85•••••••55",
        "Peeters",
        LINDE.number,
        Direction.IN,
        Means.CARD,
        "confirmed",
    )


def remarked(reference: str, code: str = "caw_1", *, is_new: bool = True) -> RemarkEntry:
    return RemarkEntry(line(reference), Remark(code), is_new)


def play(state: State, *events: Any) -> tuple[State, list[effects.Effect]]:
    """Return the state after these events, and all effects on the way but for timers."""
    state, emitted = visits.play(state, *events)
    return state, without_timers(emitted)


def staff(state: State) -> states.Staff:
    assert isinstance(state.screen, states.Staff)
    return state.screen


def test_a_page_is_listed_when_it_is_chosen() -> None:
    # the settings have a screen of their own
    for page in set(StaffPage) - {StaffPage.SETTINGS}:
        state, emitted = play(OPEN, actions.PageChosen(page))
        assert staff(state).page is page
        assert emitted == [effects.ListStaffPage(page)]


def test_news_are_seen_when_the_page_is_left() -> None:
    news, known = remarked("R2"), remarked("R1", is_new=False)
    state, emitted = play(OPEN, actions.PageChosen(StaffPage.REMARKS), RemarksListed((news, known)))
    assert emitted == [effects.ListStaffPage(StaffPage.REMARKS)]
    for leaving in (
        actions.PageChosen(StaffPage.TODAY),
        actions.Back(),
        timeout(state),
    ):
        assert effects.MarkSeenByStaff((news.key,)) in play(state, leaving)[1]


def test_an_entry_that_was_not_on_the_page_is_not_seen() -> None:
    state = after(
        OPEN,
        actions.PageChosen(StaffPage.REMARKS),
        RemarksListed((remarked("R2"),)),
        actions.PageChosen(StaffPage.TODAY),
    )
    # it was seen when its page was left, and no more than once
    assert play(state, actions.Back())[1] == []
    waiting = after(OPEN, actions.PageChosen(StaffPage.REFUSED))
    assert not of_type(play(waiting, actions.Back())[1], effects.MarkSeenByStaff)


def test_the_day_is_closed_after_what_was_seen_is_noted() -> None:
    state = after(
        OPEN,
        actions.PageChosen(StaffPage.REFUSED),
        RefusalsListed((RefusedRegistration(line("R1"), is_new=True),)),
    )
    _, emitted = play(state, actions.CloseRequested(), actions.CloseRequested())
    assert emitted[-2:] == [effects.MarkSeenByStaff((("R1", ""),)), effects.CloseDay()]


def test_the_chosen_entry_stays_chosen_while_the_list_grows() -> None:
    old = remarked("R1")
    state = after(
        OPEN,
        actions.PageChosen(StaffPage.REMARKS),
        RemarksListed((old,)),
        actions.EntryChosen(old.key),
    )
    state = after(state, ANSWERED, RemarksListed((remarked("R2"), old)))
    assert staff(state).chosen_key == old.key
    assert staff(state).entries == (remarked("R2"), old)
    assert staff(after(state, actions.PageChosen(StaffPage.REFUSED))).chosen_key != old.key


def test_reading_keeps_the_screen_open() -> None:
    state = after(OPEN, actions.PageChosen(StaffPage.REMARKS))
    for action in (
        actions.EntryChosen(("R1", "caw_1")),
        actions.NextAlarm(),
        actions.PageChosen(StaffPage.TODAY),
    ):
        later, emitted = step(state, action)
        assert effects.SetTimer(later.moment, 120.0) in emitted
        assert step(later, timeout(state)) == (later, ())


@pytest.mark.parametrize(
    ("page", "listed"),
    [
        (StaffPage.TODAY, TodayListed(())),
        (StaffPage.PRESENCE, PresenceListed((), CompanyPresence(""))),
        (StaffPage.REMARKS, RemarksListed(())),
        (StaffPage.REFUSED, RefusalsListed(())),
    ],
)
def test_a_drain_asks_for_one_list_at_a_time_on_every_page(page: StaffPage, listed: Any) -> None:
    state = after(OPEN, actions.PageChosen(page), listed)
    state, emitted = play(state, *[ANSWERED] * 1_000)
    assert emitted == [effects.ListStaffPage(page)]
    # it was asked for before the last answers came
    state, emitted = play(state, listed)
    assert emitted == [effects.ListStaffPage(page)]
    state, emitted = play(state, listed)
    assert emitted == []
    assert (staff(state).is_reloading, staff(state).is_stale) == (False, False)


def test_the_workers_of_a_company_are_listed_when_it_is_chosen() -> None:
    state = after(OPEN, actions.PageChosen(StaffPage.PRESENCE))
    key = COMPANY, "0123456749"
    state, emitted = play(state, actions.EntryChosen(key))
    assert emitted == [effects.ListStaffPage(StaffPage.PRESENCE, key)]
    # to turn the page of its names asks nothing
    listed = PresenceListed((), CompanyPresence(""), key[1])
    state, emitted = play(state, listed, actions.EntryChosen(key))
    assert (emitted, staff(state).presence) == ([], listed)
    # the list is made anew for the same company
    assert play(state, ANSWERED)[1] == [effects.ListStaffPage(StaffPage.PRESENCE, key)]


def test_the_list_of_another_page_says_nothing_of_the_one_that_is_waited_for() -> None:
    state = after(OPEN, actions.PageChosen(StaffPage.REMARKS), ANSWERED)
    state, emitted = play(state, TodayListed((line("R9"),)))
    assert (emitted, staff(state).is_stale, staff(state).entries) == ([], True, None)
    assert staff(state).lines == (line("R9"),)
    assert play(state, RemarksListed(()))[1] == [effects.ListStaffPage(StaffPage.REMARKS)]


def test_a_card_that_is_refused_now_comes_into_the_list() -> None:
    state = after(OPEN, actions.PageChosen(StaffPage.REFUSED), RefusalsListed(()))
    _, emitted = play(state, CardRefused(Problem.CARD_COPY, "Reader 1", "why"))
    # recorded first, then listed
    assert [type(effect) for effect in emitted] == [effects.RecordRefusal, effects.ListStaffPage]


def test_a_number_is_told_while_a_finger_is_held_on_it() -> None:
    state, emitted = play(OPEN, actions.NumberHeld("R1"))
    assert emitted == [effects.RevealNumber("R1")]
    told = after(state, NumberRevealed("R1", "85011512355"))
    assert staff(told).number == "85011512355"
    assert "85011512355" not in repr(told)
    for ending in (
        actions.NumberReleased(),
        actions.EntryChosen(("R2", "caw_1")),
        actions.PageChosen(StaffPage.TODAY),
    ):
        over = after(told, ending)
        assert staff(over).number == ""
        # an answer that comes late
        assert after(over, NumberRevealed("R1", "85011512355")) == over


KEYS = [("R1", "caw_1"), ("R1", "ciao_24"), ("R2", "caw_1"), ("R3", ""), ("", "1")]


def entry(key: EntryKey, *, is_new: bool) -> Any:
    reference, code = key
    if not reference:
        return RefusedCard(int(code), 1_000, Problem.CARD_COPY, "Reader 1", "why", is_new=is_new)
    if code:
        return remarked(reference, code, is_new=is_new)
    return RefusedRegistration(line(reference), is_new)


class StaffMornings(RuleBasedStateMachine):
    """Play random mornings of staff: an entry that no page showed is never noted as seen."""

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.unseen: set[EntryKey] = set()
        # listed as new on the page that is open
        self.shown: set[EntryKey] = set()
        self.missed: set[EntryKey] = set()

    def _take(self, event: Any) -> None:
        before = self.state.screen
        self.state, emitted = step(self.state, event)
        for effect in emitted:
            if isinstance(effect, effects.MarkSeenByStaff):
                self.missed |= set(effect.keys) - self.shown
                self.unseen -= set(effect.keys)
        screen = self.state.screen
        if not isinstance(screen, states.Staff) or (
            isinstance(before, states.Staff) and before.page is not screen.page
        ):
            self.shown = set()
        if isinstance(screen, states.Staff):
            self.shown |= {listed.key for listed in screen.entries or () if listed.is_new}

    @rule(key=st.sampled_from(KEYS))
    def something_comes(self, key: EntryKey) -> None:
        self.unseen.add(key)

    @rule(page=st.sampled_from([StaffPage.REMARKS, StaffPage.REFUSED]))
    def the_journal_lists(self, page: StaffPage) -> None:
        remarks = [key for key in KEYS if all(key)]
        keys = remarks if page is StaffPage.REMARKS else [key for key in KEYS if key not in remarks]
        entries = tuple(entry(key, is_new=key in self.unseen) for key in keys)
        self._take(RemarksListed(entries) if page is StaffPage.REMARKS else RefusalsListed(entries))

    @rule(
        action=st.sampled_from(
            [
                *[actions.PageChosen(page) for page in StaffPage],
                actions.Back(),
                actions.CloseRequested(),
                actions.NextAlarm(),
                ANSWERED,
            ]
        )
    )
    def staff_touch(self, action: Any) -> None:
        self._take(action)

    @rule(key=st.sampled_from(KEYS))
    def staff_read(self, key: EntryKey) -> None:
        self._take(actions.EntryChosen(key))

    @rule()
    def staff_come(self) -> None:
        if not isinstance(self.state.screen, states.Staff):
            self._take(actions.StaffRequested())
            for key in code("2580"):
                self._take(key)

    @invariant()
    def nothing_is_seen_that_was_not_shown(self) -> None:
        assert not self.missed


TestStaffMornings = StaffMornings.TestCase
TestStaffMornings.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


def test_a_company_is_reminded_of_who_is_missing_and_that_is_kept() -> None:
    company = CompanyPresence("0123456749", "Peeters", expected=2, here=1, missing=1)
    workers = (
        PresentWorker(line("R1"), Place.MISSING),
        PresentWorker(line("R2"), Place.HERE, 1_000),
    )
    listed = PresenceListed((company,), company, company.number, workers)
    state = after(OPEN, actions.PageChosen(StaffPage.PRESENCE), listed)
    state, emitted = play(state, RemindRequested(company))
    assert isinstance(state.screen, RemindCompany)
    reminder = state.screen.reminder
    assert (reminder.company, reminder.missing) == ("Peeters", ("Jan P.",))
    # a curious touch is no proof
    assert emitted == []
    said, emitted = play(state, SaidGiven())
    assert emitted == [effects.RecordReminder(reminder, ReminderWay.SHOWN)]
    assert play(said, SaidGiven()) == (said, [])
    assert after(said, ReminderGiven(is_recorded=False)).screen.given is False
    said = after(said, ReminderGiven(is_recorded=True))
    assert play(said, SaidGiven()) == (said, [])
    state, emitted = play(state, actions.DeliveryRequested(ReportTarget.PRINTER))
    assert emitted == [effects.DeliverReminder(reminder, ReportTarget.PRINTER, "nl")]
    # nothing interrupts the printer
    assert play(state, actions.Back())[0] == state
    failed = after(state, ReportDelivered(0, ReportTarget.PRINTER, ReportFault.NO_PRINTER))
    assert failed.screen.given is None
    state = after(state, ReportDelivered(0, ReportTarget.PRINTER))
    assert state.screen.given
    state, emitted = play(state, actions.Back())
    assert staff(state).chosen_key == (COMPANY, company.number)
    assert emitted == [effects.ListStaffPage(StaffPage.PRESENCE, (COMPANY, company.number))]
