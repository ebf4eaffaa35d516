"""What staff see and touch of outages and the clock: code, notes, plot, countdown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gateway.domain.belgian_time import belgian_time
from gateway.domain.evidence_report import ClockPoint, Gap, GapReason
from gateway.flow import actions, effects
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.flow.states import OutageNotes, OutageReport, StaffGate
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.screens.clock_time import typed_ms
from gateway.ui.text import phrases
from gateway.ui.widgets.drift_plot import stretches
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_site import SMALL
from tests.support.gallery_staff_lists import HEAD, OUTAGES
from tests.support.studio import MakeWindow

Start = Callable[[State], Controller]


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_a_telephone_reads_head_and_key_off_the_screen(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(size)
    window.draw(in_language("outage-report", "de"))
    QApplication.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    (read,) = zxingcpp.read_barcodes(grey)
    assert read.text == HEAD.witness_text


def test_what_is_typed_about_an_outage_is_kept(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-outage-provider", "nl"))
    finger.press(window, "outage-notes")
    assert kiosk.state.screen == OutageNotes(OUTAGES[1])
    # name and ticket stand there already; the note takes the keys
    for key in ("letter-o", "letter-k"):
        finger.press(window, key)
    finger.press(window, "save")
    wrote = effects.DescribeOutage(118, OUTAGES[1].name, OUTAGES[1].ticket, "ok")
    assert wrote in emitted
    # nothing is left for the next one
    kiosk.handle(actions.NotesRequested(replace(OUTAGES[2], name="", ticket="")))
    assert "Kabel" not in finger.visible_text(window)


def test_an_outage_is_closed_only_when_it_is_over(start: Start, window: KioskWindow) -> None:
    start(in_language("staff-outages", "nl"))
    assert not finger.find(window, "outage-close").isEnabled()
    finger.press(window, "entry-118")
    assert finger.find(window, "outage-close").isEnabled()


def test_a_report_is_asked_for_once_at_a_time(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-outage-provider", "nl"))
    finger.press(window, "outage-report")
    assert isinstance(kiosk.state.screen, OutageReport)
    finger.press(window, "report-stick")
    assert [type(one) for one in emitted if isinstance(one, effects.DeliverReport)]
    assert not finger.find(window, "report-stick").isEnabled()
    assert not finger.find(window, "back").isEnabled()


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("231120260702", "2026-11-23 07:02"),
        ("010720261530", "2026-07-01 15:30"),
        ("311120260702", None),
        ("231120260760", None),
        ("23112026070", None),
        ("231119700702", None),
    ],
)
def test_a_typed_time_is_belgian_or_none(digits: str, shown: str | None) -> None:
    wanted_ms = typed_ms(digits)
    assert (wanted_ms and belgian_time(wanted_ms).strftime("%Y-%m-%d %H:%M")) == shown


def test_a_typed_time_leads_to_the_code(start: Start, window: KioskWindow) -> None:
    kiosk = start(in_language("clock-time", "nl"))
    for key in ("key-0", "key-9"):
        finger.press(window, key)
    finger.press(window, "next")
    assert kiosk.state.screen == StaffGate(shift_ms=7 * 60_000)
    assert "07:09" in window.screen_text


def test_the_plot_breaks_where_nothing_is_known() -> None:
    points = tuple(
        ClockPoint(at_ms, "right", None if at_ms == 40 else at_ms, 1) for at_ms in range(0, 80, 10)
    )
    gaps = (Gap(12, 18, GapReason.STOPPED),)
    found = [[at_ms for at_ms, _offset, _bound in part] for part in stretches(points, gaps)]
    assert found == [[0, 10], [20, 30], [50, 60, 70]]
    assert stretches((), gaps) == ()


def test_the_oldest_that_waits_counts_down_to_remark_32(window: KioskWindow) -> None:
    window.draw(in_language("staff", "nl"))
    assert "opmerking 32 over 3:20" in finger.visible_text(window)
    cut = GALLERY["staff"].kiosk.queue
    late = replace(cut, oldest_s=700, late_in_s=None)
    window.draw(in_language("staff", "nl").with_kiosk(queue=late))
    assert "de oudste 11 minuten geleden – opmerking 32" in finger.visible_text(window)
    assert [phrases.countdown(seconds) for seconds in (5, 545, 3_600)] == [
        "0:05",
        "9:05",
        "1:00:00",
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("clock", "De klok staat juist"),
        ("clock-wrong", "De klok staat verkeerd"),
        ("clock-dead-battery", "De klok staat verkeerd"),
        ("clock-unknown-disputed", "De bronnen spreken elkaar tegen"),
        ("staff-refused", "Te laat door een storing"),
        ("staff-outage-provider", "INC-0042-7719"),
    ],
)
def test_staff_read_it_in_words(window: KioskWindow, name: str, said: str) -> None:
    window.draw(in_language(name, "nl"))
    assert said in window.screen_text
