"""Test the clear direction of a known worker: kept by itself after 3 s, and never in doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.events import (
    Answered,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    FormRead,
    JournalAlarm,
    Kept,
    MeansChanged,
    QueueChanged,
    WorkerRecalled,
)
from gateway.domain.model import (
    IN_COUNTS_S,
    Answer,
    Direction,
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    QueueStatus,
    RefusalNotice,
    Remark,
    RemarkNotice,
)
from gateway.domain.problem import Problem
from gateway.flow import actions
from gateway.flow.countdown import LEAST_AGE_S, MOST_AGE_S
from gateway.flow.effects import Keep
from gateway.flow.kiosk_state import State
from gateway.flow.registration import CHOICE_S
from gateway.flow.result import FRESH_S, KEPT_S
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    ConfirmDirection,
    Done,
    Keeping,
    NotRegistered,
    Reading,
    StaffGate,
    Trouble,
    Typing,
    Welcome,
)
from tests.support.people import JAN, LINDE, MAAS, PEETERS
from tests.support.visits import CLEAR, OPEN, after, of_type, play, recalled, timeout, timer_seconds

IN, OUT = Direction


def seconds_left(state: State) -> int:
    """Return the seconds of the countdown, which must be on the choice of direction."""
    assert isinstance(state.screen, ChooseDirection)
    return state.screen.left_s


def counting(known: KnownWorker = CLEAR) -> State:
    """Return the choice of direction that counts down."""
    state = recalled(OPEN, known)
    assert seconds_left(state) == 3
    return state


def run_out(state: State) -> tuple[State, list[Any]]:
    """Return the state after three more turns of its timer, and the effects."""
    emitted: list[Any] = []
    for _ in range(3):
        state, more = play(state, timeout(state))
        emitted += more
    return state, emitted


MORNING = replace(CLEAR, last_direction=OUT, has_registered_today=False, begins_day=True)


@pytest.mark.parametrize(
    ("known", "kept"), [(CLEAR, OUT), (replace(CLEAR, last_direction=OUT), IN), (MORNING, IN)]
)
def test_a_clear_direction_is_kept_by_itself(known: KnownWorker, kept: Direction) -> None:
    state = counting(known)
    state, emitted = run_out(state)
    assert timer_seconds(emitted)[:2] == [1.0, 1.0]
    (keep,) = of_type(emitted, Keep)
    assert (keep.draft.person, keep.draft.employer) == (JAN, PEETERS)
    assert (keep.draft.direction, keep.visit) == (kept, state.visit)
    assert isinstance(state.screen, Keeping)


def test_the_large_button_keeps_at_once() -> None:
    state, emitted = play(counting(), actions.DirectionChosen(OUT), actions.DirectionChosen(OUT))
    assert [keep.draft.direction for keep in of_type(emitted, Keep)] == [OUT]
    assert isinstance(state.screen, Keeping)


@pytest.mark.parametrize(
    ("event", "screen"),
    [
        (actions.Back(), None),
        (actions.DirectionChosen(IN), ConfirmDirection),
        (actions.OtherEmployer(), ChooseEmployer),
        (actions.ScreenTouched(), ChooseDirection),
        (actions.UserActive(), ChooseDirection),
        (actions.LanguageChosen("tr"), ChooseDirection),
        (CardRemoved(), NotRegistered),
        (CardFailed(Problem.CARD_MUTE), Trouble),
        (CardInserted(), Reading),
    ],
)
def test_any_other_touch_and_the_card_stop_it(event: Any, screen: type | None) -> None:
    state, emitted = play(counting(), event)
    assert screen is None or isinstance(state.screen, screen)
    _, later = run_out(state)
    assert not of_type([*emitted, *later], Keep)
    if screen is ChooseDirection:
        assert seconds_left(state) == 0
        assert timer_seconds(emitted) == [CHOICE_S]


def test_who_chooses_the_company_chooses_the_direction() -> None:
    state = after(counting(), actions.OtherEmployer(), actions.EmployerChosen(PEETERS))
    assert seconds_left(state) == 0


@pytest.mark.parametrize(
    "event",
    [
        MeansChanged(Means.CARD, is_working=False, problem=Problem.NO_READER),
        JournalAlarm((Problem.STORE_VANISHED,), 3),
        QueueChanged(QueueStatus(is_clock_wrong=True)),
    ],
)
@pytest.mark.parametrize("seconds", [0, 1, 2])
def test_a_doubt_that_comes_up_meanwhile_stops_it(event: Any, seconds: int) -> None:
    state = counting()
    for _ in range(seconds):
        state = after(state, timeout(state))
    state, emitted = play(state, event, timeout(state))
    assert seconds_left(state) == 0
    assert timer_seconds(emitted) == [CHOICE_S]
    assert isinstance(after(state, timeout(state)).screen, NotRegistered)


NOTICE = RemarkNotice("R1", Remark("caw_15"), 1)
OTHER_CLERK = Employer("0999999922", "Elders bv")


@pytest.mark.parametrize(
    "known",
    [
        # not known, or not known here
        replace(CLEAR, last_direction=None),
        replace(CLEAR, employer=None),
        # the company: of several, doubted, gone from the site
        replace(CLEAR, is_employer_settled=False),
        replace(CLEAR, is_employer_doubted=True),
        replace(CLEAR, employer=OTHER_CLERK),
        # the service has something to say
        replace(CLEAR, notices=(NOTICE,)),
        # a forgotten OUT, and an IN that stands since yesterday
        replace(CLEAR, last_age_s=IN_COUNTS_S),
        replace(CLEAR, has_registered_today=False),
        replace(CLEAR, last_direction=OUT, has_registered_today=False),
        replace(MORNING, last_age_s=MOST_AGE_S + 1),
        # comes back soon, or a clock that makes it so
        replace(CLEAR, last_age_s=LEAST_AGE_S - 1),
        replace(CLEAR, last_age_s=0),
        replace(CLEAR, is_time_doubted=True),
    ],
)
@pytest.mark.parametrize("companies", [LINDE.companies, (PEETERS,)])
def test_never_with_a_doubt_about_the_worker(
    known: KnownWorker, companies: tuple[Employer, ...]
) -> None:
    kiosk = OPEN.with_kiosk(workplace=replace(LINDE, companies=companies))
    state, emitted = play(recalled(kiosk, known))
    if isinstance(state.screen, ChooseEmployer):
        state = after(state, actions.EmployerChosen(companies[0]))
    assert seconds_left(state) == 0
    assert not of_type(emitted, Keep)


def test_never_after_an_earlier_refusal() -> None:
    refused = replace(CLEAR, refusals=(RefusalNotice("R1", IN, 1),))
    assert seconds_left(after(recalled(OPEN, refused), actions.Understood())) == 0


@pytest.mark.parametrize(
    "kiosk",
    [
        {"keeps_by_itself": False},
        {"alarms": (Problem.STORE_COPIED,)},
        {"queue": QueueStatus(is_clock_wrong=True)},
    ],
)
def test_never_where_it_is_off_or_the_kiosk_is_not_sound(kiosk: dict[str, Any]) -> None:
    assert seconds_left(recalled(OPEN.with_kiosk(**kiosk), CLEAR)) == 0


@pytest.mark.parametrize(
    "events",
    [
        # a card that lay there, a reader that failed at first
        (CardInserted(was_in=True), CardRead(JAN)),
        (CardInserted(), CardFailed(Problem.CARD_STUCK), CardRead(JAN)),
        (CardInserted(), MeansChanged(Means.CARD, is_working=False), CardRead(JAN)),
        # by number or form, also beside a card
        (FormRead(Person(JAN.number, NumberKind.NATIONAL, Means.KEYPAD)),),
        (CardInserted(), FormRead(replace(JAN, means=Means.FORM))),
    ],
)
def test_never_with_a_doubt_about_the_card(events: tuple[Any, ...]) -> None:
    state = after(OPEN, *events)
    if isinstance(state.screen, Trouble | Typing):
        return
    assert seconds_left(after(state, WorkerRecalled(state.visit, CLEAR))) == 0


def test_never_by_a_card_that_waited_while_staff_looked() -> None:
    state = after(OPEN.with_screen(StaffGate()), CardInserted(), CardRead(JAN), actions.Back())
    assert seconds_left(after(state, WorkerRecalled(state.visit, CLEAR))) == 0


def test_a_touch_for_the_button_that_came_too_late_does_not_take_the_result_away() -> None:
    state, _ = run_out(counting())
    state, emitted = play(state, Kept(state.visit, "R1", 7, "P"))
    assert timer_seconds(emitted) == [FRESH_S]
    assert after(state, actions.Back()) == state
    state = after(state, Answered(Answer("R1", Outcome.CONFIRMED)), actions.Back())
    assert isinstance(state.screen, Done)
    state, emitted = play(state, timeout(state))
    assert timer_seconds(emitted) == [KEPT_S - FRESH_S]
    assert isinstance(after(state, CardRemoved(), actions.Back()).screen, Welcome)
    # who touched for it may touch the result away at once
    state = after(counting(), actions.DirectionChosen(OUT))
    state = after(state, Kept(state.visit, "R1", 7, "P"), CardRemoved(), actions.Back())
    assert isinstance(state.screen, Welcome)


def test_another_company_of_the_list_is_no_settled_one() -> None:
    state = after(recalled(OPEN, KnownWorker()), actions.EmployerChosen(MAAS))
    assert seconds_left(state) == 0
