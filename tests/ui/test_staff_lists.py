"""What staff read and touch: who waits, who is still in, whole names and columns, a held number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from gateway.domain.events import CardInserted, NumberRevealed
from gateway.domain.gates import Gate
from gateway.flow.effects import Effect, RevealNumber
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.screens.staff_table import RegistrationDelegate
from gateway.ui.widgets.labels import fits
from gateway.ui.window import KioskWindow
from tests.support.gallery import in_language
from tests.support.gallery_site import EVERY_LANGUAGE, GATE, SMALL
from tests.support.studio import MakeWindow

Start = Callable[[State], Controller]

NUMBER = "85011512355"


@pytest.mark.parametrize("name", ["staff", "staff-gate", "leaving"])
def test_staff_see_that_someone_waits(window: KioskWindow, name: str) -> None:
    window.draw(in_language(name, "nl"))
    assert not finger.is_visible(window, "waiting")
    window.draw(in_language(name, "nl").with_kiosk(waiting_card=CardInserted()))
    assert finger.is_visible(window, "waiting")
    assert "Er wacht iemand" in window.screen_text


def test_closing_says_who_is_still_in_and_what_is_not_sent(window: KioskWindow) -> None:
    said = {}
    for name in ("-begun", "", "-all-out", "-daily"):
        window.draw(in_language(f"staff-closing{name}", "nl"))
        said[f"staff-closing{name}"] = window.screen_text
    assert "Een ogenblik" in said["staff-closing-begun"]
    assert "binnen" not in said["staff-closing-begun"]
    assert "72 werknemers nog binnen. 3 registraties niet verzonden" in said["staff-closing"]
    assert "Kowalczyk, Piotr" in said["staff-closing"]
    assert "niemand meer binnen. Alles is verzonden." in said["staff-closing-all-out"]
    assert "binnen" not in said["staff-closing-daily"]
    assert "3 registraties niet verzonden" in said["staff-closing-daily"]


@pytest.mark.parametrize("name", ["staff-presence-gate", "evacuation-gate"])
def test_no_other_gate_is_known(window: KioskWindow, name: str) -> None:
    shown = in_language(name, "nl")
    window.draw(shown)
    assert f"lleen {GATE.name} is hier bekend" in finger.visible_text(window)
    # beside each worker with a means, too
    is_beside = f", kaart, {GATE.name})" in finger.visible_text(window)
    assert is_beside == (name == "staff-presence-gate")
    window.draw(shown.with_kiosk(gate=Gate()))
    assert GATE.name not in finger.visible_text(window)


def test_the_end_of_the_program_stands_apart_and_is_for_the_technician(window: KioskWindow) -> None:
    window.draw(in_language("staff", "nl"))
    leave, close = finger.find(window, "leave"), finger.find(window, "close-day")
    assert leave.accessibleName() == "Programma afsluiten (technicus)"
    assert leave.font().pixelSize() < close.font().pixelSize()
    assert leave.geometry().right() < window.width() / 2 < close.geometry().left()


@pytest.mark.parametrize("name", ["staff", "staff-waiting"])
@pytest.mark.parametrize("size", SMALL, ids=str)
def test_no_cell_of_the_table_is_cut(
    make_window: MakeWindow, size: tuple[int, int], name: str
) -> None:
    window = make_window(size)
    for language in EVERY_LANGUAGE[:-1]:
        window.draw(in_language(name, language))
        QApplication.processEvents()
        table = finger.find(window, "lines")
        assert isinstance(table, QTableView)
        delegate = table.itemDelegate()
        assert isinstance(delegate, RegistrationDelegate)
        model, margin = table.model(), window.theme.px("tiny_gap")
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                cell = table.visualRect(index)
                assert cell.right() <= table.viewport().width()
                inner = cell.adjusted(margin, 0, -margin, 0).size()
                metrics = QFontMetrics(delegate.cell_font(index, inner))
                assert fits(str(index.data()), metrics, inner, wrap=True), (language, index.data())


def test_a_number_is_shown_only_while_a_finger_is_on_it(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-remarks-group", "nl"))
    number = finger.find(window, "entry-number")
    QTest.mousePress(number, Qt.MouseButton.LeftButton)
    assert RevealNumber("G1") in emitted
    kiosk.handle(NumberRevealed("G1", NUMBER))
    assert "85.01.15-123.55" in finger.visible_text(window)
    assert NUMBER not in window.screen_text.replace(".", "").replace("-", "")
    QTest.mouseRelease(number, Qt.MouseButton.LeftButton)
    assert "85.01.15-123.55" not in finger.visible_text(window)


def test_one_row_leads_through_the_workers_of_a_company(start: Start, window: KioskWindow) -> None:
    start(in_language("staff-remarks", "nl"))
    finger.press(window, "entry-G2-caw_2")
    assert "Referentie G2" in window.screen_text
    finger.press(window, "entry-after")
    assert "Referentie G1" in window.screen_text
    assert not finger.is_visible(window, "entry-G1-caw_2")


def test_more_pages_than_fit_are_behind_a_touch(window: KioskWindow) -> None:
    window.draw(in_language("staff-remarks-empty", "nl"))
    assert not finger.is_visible(window, "page-clock")
    finger.press(window, "page-others")
    assert finger.is_visible(window, "page-clock")
    # the open page's list may come meanwhile
    window.draw(in_language("staff-remarks", "nl"))
    finger.press(window, "page-others")
    assert finger.is_visible(window, "page-remarks")
    window.draw(in_language("clock", "nl"))
    assert finger.is_visible(window, "page-clock")
