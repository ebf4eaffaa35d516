"""Test when typing is paused: too many numbers in a minute, too many that nobody registers."""

from __future__ import annotations

from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication

from gateway.app.typing_brake import (
    CALM_S,
    FIRST_PAUSE_S,
    LONGEST_PAUSE_S,
    MOST_LEFT,
    NEW_TIMES,
    NEW_WINDOW_S,
    WINDOW_S,
    TypingBrake,
    TypingPace,
)
from gateway.domain.events import MeansChanged, WorkerRecalled
from gateway.domain.model import Direction, KnownWorker
from gateway.flow.effects import CountTyped, Keep, RecallWorker
from tests.support.people import draft, invented
from tests.support.project import ExpectLog

MOST = 15


def typed(pace: TypingPace, count: int, every_s: float, start_s: float = 0.0) -> list[float]:
    """Return the pauses, of 0 s mostly, after so many new numbers, all registered."""
    pauses = []
    for turn in range(count):
        now_s = start_s + turn * every_s
        pauses.append(pace.count(f"{start_s}-{turn}", now_s))
        pace.note_registered()
    return pauses


def test_a_device_is_paused_at_the_first_number_too_many() -> None:
    pauses = typed(TypingPace(MOST), MOST + 1, 13 / 21)
    assert pauses == [0.0] * MOST + [FIRST_PAUSE_S]


@pytest.mark.parametrize("every_s", [WINDOW_S / MOST, 7.5])
def test_a_queue_of_typists_never_is(every_s: float) -> None:
    assert not any(typed(TypingPace(MOST), 1_000, every_s))


def test_one_number_many_times_is_one_number() -> None:
    pace = TypingPace(MOST)
    assert not any(pace.count("85011512355", turn / 10) for turn in range(100))


def test_pauses_grow_until_an_hour_went_by() -> None:
    pace, now_s, pauses = TypingPace(MOST), 0.0, []
    for _ in range(7):
        pauses.append(typed(pace, MOST + 1, 0.1, now_s)[-1])
        now_s += pauses[-1] + 2
    assert pauses == [60.0, 120.0, 240.0, 480.0, 960.0, LONGEST_PAUSE_S, LONGEST_PAUSE_S]
    assert typed(pace, MOST + 1, 0.1, now_s + CALM_S)[-1] == FIRST_PAUSE_S


def test_numbers_that_are_looked_up_and_left_pause_it_too() -> None:
    pace = TypingPace(MOST)
    pauses = [pace.count(str(turn), turn * 20.0) for turn in range(MOST_LEFT + 1)]
    assert pauses == [0.0] * MOST_LEFT + [FIRST_PAUSE_S]


@pytest.mark.parametrize("every_s", [60 / 14, 1.0])
def test_new_numbers_are_bounded_by_the_hour_registered_or_not(every_s: float) -> None:
    pace, now_s, taken = TypingPace(MOST), 0.0, [0, 0, 0]
    for number in count():
        pause_s = pace.count(str(number), now_s) or pace.count_new(str(number), now_s)
        pace.note_registered()
        if now_s >= len(taken) * NEW_WINDOW_S:
            break
        taken[int(now_s // NEW_WINDOW_S)] += 1
        now_s += every_s + pause_s
    assert taken[0] <= (NEW_TIMES + 6) * MOST
    assert max(taken[1:]) <= NEW_TIMES * MOST + 1


def test_a_large_team_of_newcomers_is_well_and_who_is_known_counts_for_nothing() -> None:
    pace = TypingPace(MOST)
    assert not any(pace.count_new(str(turn), turn * 7.5) for turn in range(NEW_TIMES * MOST))
    assert not pace.count_new("0", NEW_WINDOW_S - 1)
    assert not any(typed(pace, 1_000, 7.5, NEW_WINDOW_S))


@pytest.mark.parametrize("known", [KnownWorker(), KnownWorker(last_direction=Direction.IN)])
@pytest.mark.usefixtures("qtbot")
def test_a_device_that_types_slowly_is_paused_by_what_the_journal_does_not_know(
    known: KnownWorker, expect_log: ExpectLog
) -> None:
    if known == KnownWorker():
        expect_log("too many numbers came through keys")
    pauses: list[MeansChanged] = []
    now_s = iter(range(0, 1_000_000, 10))
    brake = TypingBrake(pauses.append, MOST, has_keypad=True, now_s=lambda: float(next(now_s)))
    for visit in range(NEW_TIMES * MOST + 1):
        person = invented(visit)
        brake.heed(CountTyped(person.number))
        brake.heed(RecallWorker(visit, person))
        brake.note(WorkerRecalled(visit, known))
        QCoreApplication.processEvents()
        brake.heed(Keep(visit, draft(person=person), ""))
    brake.stop()
    assert [pause.is_working for pause in pauses] == [False] * (known == KnownWorker())
