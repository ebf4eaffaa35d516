"""The staff screen's pages: what is listed, what stays chosen, and what counts as seen by staff."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gateway.domain.events import Answered, CardRefused, StaffLines, StaffRefused, StaffRemarks
from gateway.domain.model import (
    Answer,
    Direction,
    Means,
    Outcome,
    Problem,
    RegistrationLine,
    Remark,
)
from gateway.domain.staff_lists import Key, Page, Refused, RefusedCard, Remarked
from gateway.flow import actions, effects, states, step
from gateway.flow.states import State
from tests.support.people import LINDE

OPEN = State(
    kiosk=states.KioskState(works=frozenset(Means), workplace=LINDE, user="u", staff_code="2580"),
    screen=states.Staff(lines=()),
)
ANSWERED = Answered(Answer("R1", Outcome.CONFIRMED))


def line(reference: str) -> RegistrationLine:
    return RegistrationLine(
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


def remarked(reference: str, code: str = "caw_1", *, new: bool = True) -> Remarked:
    return Remarked(line(reference), Remark(code), new)


def play(state: State, *events: Any) -> tuple[State, list[effects.Effect]]:
    wishes: list[effects.Effect] = []
    for event in events:
        state, more = step(state, event)
        wishes += [wish for wish in more if not isinstance(wish, effects.Timer)]
    return state, wishes


def staff(state: State) -> states.Staff:
    assert isinstance(state.screen, states.Staff)
    return state.screen


def test_a_page_is_listed_when_it_is_chosen() -> None:
    for page in Page:
        state, wishes = play(OPEN, actions.PageChosen(page))
        assert staff(state).page is page
        assert wishes == [effects.ListStaff(page)]


def test_news_are_seen_when_the_page_is_left() -> None:
    news, known = remarked("R2"), remarked("R1", new=False)
    state, wishes = play(OPEN, actions.PageChosen(Page.REMARKS), StaffRemarks((news, known)))
    assert wishes == [effects.ListStaff(Page.REMARKS)]
    for leaving in (actions.PageChosen(Page.TODAY), actions.Back(), actions.Timeout(state.moment)):
        assert effects.StaffSaw((news.key,)) in play(state, leaving)[1]


def test_what_was_not_on_the_page_is_not_seen() -> None:
    state, _ = play(
        OPEN,
        actions.PageChosen(Page.REMARKS),
        StaffRemarks((remarked("R2"),)),
        actions.PageChosen(Page.TODAY),
    )
    # it was seen when its page was left, and no more than once
    assert play(state, actions.Back())[1] == []
    waiting, _ = play(OPEN, actions.PageChosen(Page.REFUSED))
    assert not [
        wish for wish in play(waiting, actions.Back())[1] if isinstance(wish, effects.StaffSaw)
    ]


def test_the_day_is_closed_after_what_was_seen_is_noted() -> None:
    state, _ = play(
        OPEN, actions.PageChosen(Page.REFUSED), StaffRefused((Refused(line("R1"), new=True),))
    )
    _, wishes = play(state, actions.CloseAsked(), actions.CloseAsked())
    assert wishes == [effects.StaffSaw((("R1", ""),)), effects.CloseDay()]


def test_the_chosen_entry_stays_chosen_while_the_list_grows() -> None:
    old = remarked("R1")
    state, _ = play(
        OPEN, actions.PageChosen(Page.REMARKS), StaffRemarks((old,)), actions.EntryChosen(old.key)
    )
    state, _ = play(state, ANSWERED, StaffRemarks((remarked("R2"), old)))
    assert staff(state).chosen == old.key
    assert staff(state).entries == (remarked("R2"), old)
    assert staff(play(state, actions.PageChosen(Page.REFUSED))[0]).chosen != old.key


def test_reading_keeps_the_screen_open() -> None:
    state, _ = play(OPEN, actions.PageChosen(Page.REMARKS))
    for act in (
        actions.EntryChosen(("R1", "caw_1")),
        actions.NextAlarm(),
        actions.PageChosen(Page.TODAY),
    ):
        after, wishes = step(state, act)
        assert effects.Timer(after.moment, 120.0) in wishes
        assert step(after, actions.Timeout(state.moment)) == (after, ())


@pytest.mark.parametrize(
    ("page", "listed"),
    [
        (Page.TODAY, StaffLines(())),
        (Page.REMARKS, StaffRemarks(())),
        (Page.REFUSED, StaffRefused(())),
    ],
)
def test_a_drain_asks_for_one_list_at_a_time_on_every_page(page: Page, listed: Any) -> None:
    state, _ = play(OPEN, actions.PageChosen(page), listed)
    state, wishes = play(state, *[ANSWERED] * 1_000)
    assert wishes == [effects.ListStaff(page)]
    # it was asked for before most of them came
    state, wishes = play(state, listed)
    assert wishes == [effects.ListStaff(page)]
    state, wishes = play(state, listed)
    assert wishes == []


def test_the_list_of_another_page_says_nothing_of_the_one_that_is_waited_for() -> None:
    state, _ = play(OPEN, actions.PageChosen(Page.REMARKS), ANSWERED)
    state, wishes = play(state, StaffLines((line("R9"),)))
    assert (wishes, staff(state).news, staff(state).entries) == ([], True, None)
    assert staff(state).lines == (line("R9"),)
    assert play(state, StaffRemarks(()))[1] == [effects.ListStaff(Page.REMARKS)]


def test_a_card_that_is_refused_now_comes_into_the_list() -> None:
    state, _ = play(OPEN, actions.PageChosen(Page.REFUSED), StaffRefused(()))
    _, wishes = play(state, CardRefused(Problem.CARD_COPY, "Reader 1", "why"))
    # recorded first, then listed
    assert [type(wish) for wish in wishes] == [effects.RecordRefusal, effects.ListStaff]


KEYS = [("R1", "caw_1"), ("R1", "ciao_24"), ("R2", "caw_1"), ("R3", ""), ("", "1")]


def entry(key: Key, *, new: bool) -> Any:
    reference, code = key
    if not reference:
        return RefusedCard(int(code), 1_000, Problem.CARD_COPY, "Reader 1", "why", new=new)
    return replace(remarked(reference, code), new=new) if code else Refused(line(reference), new)


class Seen(RuleBasedStateMachine):
    """Random mornings of staff against a journal: what was never on the page that was left is never
    noted as seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.state = OPEN
        self.untold: set[Key] = set()
        # listed as new on the page that is open
        self.shown: set[Key] = set()
        self.missed: set[Key] = set()

    def _take(self, event: Any) -> None:
        before = self.state.screen
        self.state, wishes = step(self.state, event)
        for wish in wishes:
            if isinstance(wish, effects.StaffSaw):
                self.missed |= set(wish.keys) - self.shown
                self.untold -= set(wish.keys)
        after = self.state.screen
        if not isinstance(after, states.Staff) or (
            isinstance(before, states.Staff) and before.page is not after.page
        ):
            self.shown = set()
        if isinstance(after, states.Staff):
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
            [
                *[actions.PageChosen(page) for page in Page],
                actions.Back(),
                actions.CloseAsked(),
                actions.NextAlarm(),
                ANSWERED,
            ]
        )
    )
    def staff_touch(self, act: Any) -> None:
        self._take(act)

    @rule(key=st.sampled_from(KEYS))
    def staff_read(self, key: Key) -> None:
        self._take(actions.EntryChosen(key))

    @rule()
    def staff_come(self) -> None:
        if not isinstance(self.state.screen, states.Staff):
            self._take(actions.StaffAsked())
            for digit in "2580":
                self._take(actions.KeyPressed(digit))

    @invariant()
    def nothing_is_seen_that_was_not_shown(self) -> None:
        assert not self.missed


TestSeen = Seen.TestCase
TestSeen.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
