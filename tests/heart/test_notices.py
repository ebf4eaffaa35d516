"""Remarks that came after the worker had left: told before the next direction is chosen, noted with the registration."""

from __future__ import annotations

from dataclasses import replace

from gateway.events import Answered, CardRead, Kept, WorkerKnown
from gateway.flow import State, step
from gateway.flow.acts import Back, DirectionChosen
from gateway.flow.states import ChooseDirection, Done, Kiosk, Welcome
from gateway.flow.wishes import Keep
from gateway.model import (
    Answer,
    Direction,
    Employer,
    Known,
    Means,
    Notice,
    NumberKind,
    Outcome,
    Person,
    Remark,
    Validity,
    Workplace,
)

COMPANY = Employer("0123456749", "Peeters")
PLACE = Workplace("1Y1000NF9KCQZ", "here", companies=(COMPANY,))
JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
OLD = Notice("R1", Remark("ciao_24"), 1_000)
OPEN = State(kiosk=Kiosk(workplace=PLACE), screen=Welcome())


def before_the_doors(state: State, *notices: Notice) -> State:
    """A worker who is known, with these notices."""
    state, _ = step(state, CardRead(JAN))
    return step(state, WorkerKnown(state.visit, Known(employer=COMPANY, notices=notices)))[0]


def kept(state: State, reference: str = "R2") -> tuple[State, Keep]:
    """Gone on from the doors, and on disk; with the wish that did it."""
    state, wishes = step(state, DirectionChosen(Direction.OUT))
    (wish,) = [wish for wish in wishes if isinstance(wish, Keep)]
    return step(state, Kept(state.visit, reference, 2_000, "ABCDEF"))[0], wish


def test_a_notice_stands_before_the_doors_and_is_noted_with_the_registration() -> None:
    state = before_the_doors(OPEN, OLD)
    assert isinstance(state.screen, ChooseDirection)
    assert state.screen.known.notices == (OLD,)
    state, wish = kept(state)
    assert wish.shown == ("R1",)
    assert state.kiosk.shown == ()


def test_who_goes_away_is_told_again() -> None:
    state = step(before_the_doors(OPEN, OLD), Back())[0]
    assert state.kiosk.shown == ()
    assert kept(before_the_doors(state))[1].shown == ()


def test_a_remark_shown_with_the_result_is_not_told_again() -> None:
    state, _ = kept(before_the_doors(OPEN))
    answer = Answer("R2", Outcome.CONFIRMED, "1", Validity.FAILED, (Remark("caw_1"),))
    state = step(state, Answered(answer))[0]
    assert isinstance(state.screen, Done)
    state = step(state, Back())[0]
    again = before_the_doors(state, Notice("R2", Remark("caw_1"), 2_000), OLD)
    assert isinstance(again.screen, ChooseDirection)
    assert again.screen.known.notices == (OLD,)
    assert kept(again, "R3")[1].shown == ("R2", "R1")


def test_an_answer_without_remarks_shows_none() -> None:
    state, _ = kept(before_the_doors(OPEN))
    state = step(state, Answered(Answer("R2", Outcome.CONFIRMED, "1", Validity.VALIDATED)))[0]
    assert replace(state.kiosk, shown=()) == state.kiosk
