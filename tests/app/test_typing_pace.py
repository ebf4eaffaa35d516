"""Test when typing is paused: too many numbers in a minute, too many that nobody registers."""

from __future__ import annotations

import pytest

from gateway.app.typing_brake import (
    CALM_S,
    FIRST_PAUSE_S,
    LONGEST_PAUSE_S,
    MOST_LEFT,
    WINDOW_S,
    TypingPace,
)

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
