"""What staff touch to take a paper away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.domain.papers import PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.effects import DeliverPaper, Effect
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import in_language

Start = Callable[[State], Controller]


def test_a_list_of_yesterday_is_printed_by_three_touches(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("staff-papers", "nl"))
    for name in ("entry-signed", "paper-take", "period-yesterday", "paper-print"):
        finger.press(window, name)
    wanted = DeliverPaper(PaperKind.SIGNED, ReportTarget.PRINTER, PaperPeriod.YESTERDAY, "nl")
    assert wanted in emitted


@pytest.mark.usefixtures("emitted")
def test_files_of_the_office_are_not_printed(start: Start, window: KioskWindow) -> None:
    start(in_language("paper-hours", "nl"))
    assert finger.is_visible(window, "paper-stick")
    assert not finger.is_visible(window, "paper-print")


def test_a_poster_gets_the_languages_that_are_touched(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("poster", "nl"))
    for name in ("poster-ar", "poster-ro", "paper-stick"):
        finger.press(window, name)
    (wanted,) = [one for one in emitted if isinstance(one, DeliverPaper)]
    assert wanted.languages == ("nl", "pl", "uk", "ro")
