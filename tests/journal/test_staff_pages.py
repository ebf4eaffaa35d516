"""The staff screen's pages: what is listed, what stays chosen, and what counts as seen by staff."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.domain.events import Answered, CardRefused, StaffLines, StaffRefused, StaffRemarks
from gateway.domain.model import Answer, Direction, Line, Means, Outcome, Problem, Remark
from gateway.domain.staff_lists import Key, Page, Refused, RefusedCard, Remarked
from gateway.flow import actions as acts
from gateway.flow import effects as want
from gateway.flow import states as s
from gateway.flow import step
from gateway.flow.states import State
from tests.support.people import LINDE

OPEN = State(kiosk=s.Kiosk(works=frozenset(Means), workplace=LINDE, user="u", staff_code="2580"), screen=s.Staff(lines=()))
ANSWERED = Answered(Answer("R1", Outcome.CONFIRMED))


def line(reference: str) -> Line:
    return Line(reference, 1_000, "Jan P.", "85•••••••55", "Peeters", LINDE.number, Direction.IN, Means.CARD, "confirmed")


def remarked(reference: str, code: str = "caw_1", *, new: bool = True) -> Remarked:
    return Remarked(line(reference), Remark(code), new)


def play(state: State, *events: Any) -> tuple[State, list[want.Wish]]:
    wishes: list[want.Wish] = []
    for event in events:
        state, more = step(state, event)
        wishes += [wish for wish in more if not isinstance(wish, want.Timer)]
    return state, wishes


def staff(state: State) -> s.Staff:
    assert isinstance(state.screen, s.Staff)
    return state.screen


def test_a_page_is_listed_when_it_is_chosen() -> None:
    for page in Page:
        state, wishes = play(OPEN, acts.PageChosen(page))
        assert staff(state).page is page
        assert wishes == [want.ListStaff(page)]


def test_news_are_seen_when_the_page_is_left() -> None:
    news, known = remarked("R2"), remarked("R1", new=False)
    state, wishes = play(OPEN, acts.PageChosen(Page.REMARKS), StaffRemarks((news, known)))
    assert wishes == [want.ListStaff(Page.REMARKS)]
    for leaving in (acts.PageChosen(Page.TODAY), acts.Back(), acts.Timeout(state.moment)):
        assert want.StaffSaw((news.key,)) in play(state, leaving)[1]


def test_what_was_not_on_the_page_is_not_seen() -> None:
    state, _ = play(OPEN, acts.PageChosen(Page.REMARKS), StaffRemarks((remarked("R2"),)), acts.PageChosen(Page.TODAY))
    assert play(state, acts.Back())[1] == []  # it was seen when its page was left, and no more than once
    waiting, _ = play(OPEN, acts.PageChosen(Page.REFUSED))
    assert not [wish for wish in play(waiting, acts.Back())[1] if isinstance(wish, want.StaffSaw)]


def test_the_day_is_closed_after_what_was_seen_is_noted() -> None:
    state, _ = play(OPEN, acts.PageChosen(Page.REFUSED), StaffRefused((Refused(line("R1"), new=True),)))
    _, wishes = play(state, acts.CloseAsked(), acts.CloseAsked())
    assert wishes == [want.StaffSaw((("R1", ""),)), want.CloseDay()]


def test_the_chosen_entry_stays_chosen_while_the_list_grows() -> None:
    old = remarked("R1")
    state, _ = play(OPEN, acts.PageChosen(Page.REMARKS), StaffRemarks((old,)), acts.EntryChosen(old.key))
    state, _ = play(state, ANSWERED, StaffRemarks((remarked("R2"), old)))
    assert staff(state).chosen == old.key
    assert staff(state).entries == (remarked("R2"), old)
    assert staff(play(state, acts.PageChosen(Page.REFUSED))[0]).chosen != old.key


def test_reading_keeps_the_screen_open() -> None:
    state, _ = play(OPEN, acts.PageChosen(Page.REMARKS))
    for act in (acts.EntryChosen(("R1", "caw_1")), acts.NextAlarm(), acts.PageChosen(Page.TODAY)):
        after, wishes = step(state, act)
        assert want.Timer(after.moment, 120.0) in wishes
        assert step(after, acts.Timeout(state.moment)) == (after, ())


@pytest.mark.parametrize(
    ("page", "listed"),
    [
        (Page.TODAY, StaffLines(())),
        (Page.REMARKS, StaffRemarks(())),
        (Page.REFUSED, StaffRefused(())),
    ],
)
def test_a_drain_asks_for_one_list_at_a_time_on_every_page(page: Page, listed: Any) -> None:
    state, _ = play(OPEN, acts.PageChosen(page), listed)
    state, wishes = play(state, *[ANSWERED] * 1_000)
    assert wishes == [want.ListStaff(page)]
    state, wishes = play(state, listed)  # it was asked for before most of them came
    assert wishes == [want.ListStaff(page)]
    state, wishes = play(state, listed)
    assert wishes == []


def test_the_list_of_another_page_says_nothing_of_the_one_that_is_waited_for() -> None:
    state, _ = play(OPEN, acts.PageChosen(Page.REMARKS), ANSWERED)
    state, wishes = play(state, StaffLines((line("R9"),)))
    assert (wishes, staff(state).news, staff(state).entries) == ([], True, None)
    assert staff(state).lines == (line("R9"),)
    assert play(state, StaffRemarks(()))[1] == [want.ListStaff(Page.REMARKS)]


def test_a_card_that_is_refused_now_comes_into_the_list() -> None:
    state, _ = play(OPEN, acts.PageChosen(Page.REFUSED), StaffRefused(()))
    _, wishes = play(state, CardRefused(Problem.CARD_COPY, "Reader 1", "why"))
    assert [type(wish) for wish in wishes] == [want.RecordRefusal, want.ListStaff]  # recorded first, then listed


KEYS = [("R1", "caw_1"), ("R1", "ciao_24"), ("R2", "caw_1"), ("R3", ""), ("", "1")]


def entry(key: Key, *, new: bool) -> Any:
    reference, code = key
    if not reference:
        return RefusedCard(int(code), 1_000, Problem.CARD_COPY, "Reader 1", "why", new=new)
    return replace(remarked(reference, code), new=new) if code else Refused(line(reference), new)


class Seen(RuleBasedStateMachine):
    """Random mornings of staff against a journal: what was never on the page that was left is never noted as seen."""

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.untold: set[Key] = set()
        self.shown: set[Key] = set()  # listed as new on the page that is open
        self.missed: set[Key] = set()

    def _take(self, event: Any) -> None:
        before = self.state.screen
        self.state, wishes = step(self.state, event)
        for wish in wishes:
            if isinstance(wish, want.StaffSaw):
                self.missed |= set(wish.keys) - self.shown
                self.untold -= set(wish.keys)
        after = self.state.screen
        if not isinstance(after, s.Staff) or (isinstance(before, s.Staff) and before.page is not after.page):
            self.shown = set()
        if isinstance(after, s.Staff):
            self.shown |= {one.key for one in after.entries or () if one.new}

    @rule(key=st.sampled_from(KEYS))
    def something_comes(self, key: Key) -> None:
        self.untold.add(key)

    @rule(page=st.sampled_from([Page.REMARKS, Page.REFUSED]))
    def the_journal_lists(self, page: Page) -> None:
        remarks = [key for key in KEYS if all(key)]
        keys = remarks if page is Page.REMARKS else [key for key in KEYS if key not in remarks]
        entries = tuple(entry(key, new=key in self.untold) for key in keys)
        self._take(StaffRemarks(entries) if page is Page.REMARKS else StaffRefused(entries))

    @rule(
        act=st.sampled_from(
            [*[acts.PageChosen(page) for page in Page], acts.Back(), acts.CloseAsked(), acts.NextAlarm(), ANSWERED]
        )
    )
    def staff_touch(self, act: Any) -> None:
        self._take(act)

    @rule(key=st.sampled_from(KEYS))
    def staff_read(self, key: Key) -> None:
        self._take(acts.EntryChosen(key))

    @rule()
    def staff_come(self) -> None:
        if not isinstance(self.state.screen, s.Staff):
            self._take(acts.StaffAsked())
            for digit in "2580":
                self._take(acts.KeyPressed(digit))

    @invariant()
    def nothing_is_seen_that_was_not_shown(self) -> None:
        assert not self.missed


TestSeen = Seen.TestCase
TestSeen.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
