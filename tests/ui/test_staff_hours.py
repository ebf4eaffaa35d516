"""What staff touch to correct the hours of a worker, and to prove them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from gateway.domain.belgian_time import belgian_time
from gateway.domain.model import Direction
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.staff_hours import WorkerDay
from gateway.domain.work_list import Correction, WorkSpan
from gateway.flow.effects import DeliverPaper, Effect
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.hours_states import CorrectHours
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.text import hours, phrases, plurals
from gateway.ui.window import KioskWindow
from tests.support.gallery import in_language
from tests.support.gallery_hours import FOUND, TODAY

Start = Callable[[State], Controller]


def type_text(window: KioskWindow, field: str, *keys: str) -> None:
    finger.press(window, field)
    for key in keys:
        finger.press(window, f"letter-{key}")


def written(emitted: list[Effect]) -> list[WriteCorrection]:
    return [one for one in emitted if isinstance(one, WriteCorrection)]


@pytest.mark.parametrize(
    ("direction", "time"), [(Direction.IN, "06:01"), (Direction.OUT, "07:01"), (Direction.IN, None)]
)
def test_a_correction_has_a_reason_and_a_time_that_was(
    start: Start,
    window: KioskWindow,
    emitted: list[Effect],
    direction: Direction,
    time: str | None,
) -> None:
    kiosk = start(in_language("correct-hours", "nl"))
    button = f"correct-{direction}" if time else "save"
    finger.press(window, button)
    if time:
        # none, and one to come
        for wrong in ("2560", "2359"):
            type_text(window, "right-time", *wrong)
            finger.press(window, button)
            assert "Ongeldige tijd" in finger.visible_text(window)
        type_text(window, "right-time", *time.replace(":", ""))
        finger.press(window, button)
    assert written(emitted) == []
    type_text(window, "reason", "o", "k")
    finger.press(window, button)
    (wanted,) = written(emitted)
    correction = wanted.correction
    assert (wanted.reference, correction.direction, correction.reason) == ("H3", direction, "ok")
    at_ms = correction.at_ms
    assert (at_ms and f"{belgian_time(at_ms):%H:%M}") == time
    assert isinstance(kiosk.state.screen, CorrectHours)
    assert kiosk.state.screen.is_busy


def test_a_proof_is_printed_for_the_worker_who_is_read(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("hours-corrected", "nl"))
    text = finger.visible_text(window)
    assert "07:07 – 15:02 *" in text
    assert FOUND[0].number not in text
    for name in ("proof", "paper-print"):
        finger.press(window, name)
    assert "Lefèvre, Sara" in finger.visible_text(window)
    (wanted,) = [one for one in emitted if isinstance(one, DeliverPaper)]
    assert (wanted.reference, wanted.day, wanted.target) == ("H4", TODAY, ReportTarget.PRINTER)


def test_more_workers_than_are_listed_are_counted_and_turned_in_pages(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("hours-many", "nl"))
    assert plurals.workers(2_000) in finger.visible_text(window)
    # the rows of the part, then those before it and after it
    for name, place in (("page-before", 0), ("page-after", 2)):
        while ListHours(0, "", place) not in emitted:
            finger.press(window, name)


def test_days_are_turned_and_names_searched(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("hours", "nl"))
    assert not finger.find(window, "day-after").isEnabled()
    for name in ("day-before", "search-hours", "letter-p", "save"):
        finger.press(window, name)
    assert [one for one in emitted if isinstance(one, ListHours)] == [
        ListHours(1),
        ListHours(1, "p"),
    ]


def test_an_end_on_another_day_stands_with_its_date() -> None:
    one = FOUND[0]
    for hours_later, is_dated in ((0, False), (24, True)):
        at_ms = one.at_ms + hours_later * 3_600_000
        correction = Correction(Direction.OUT, at_ms, "forgotten")
        corrected = replace(one, corrections=(correction,))
        span = WorkSpan(one, one.at_ms, at_ms)
        (entry,) = hours.day_texts(WorkerDay((corrected,), (span,)))
        date = phrases.date_of(at_ms)
        assert ((date in entry.body), (date in entry.title)) == (is_dated, is_dated)
