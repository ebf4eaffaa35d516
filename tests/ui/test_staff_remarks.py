"""What staff see and touch of remarks: deal with a row, forward a company's, the countdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gateway.domain.events import RemarksListed
from gateway.domain.model import Remark
from gateway.domain.remarks import STAFF_LANGUAGES, WEB_FORM
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.staff_lists import RemarkEntry, StaffPage
from gateway.domain.terms import TermKind
from gateway.flow import effects
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.flow.remark_states import DealWith, ForwardRemarks
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.papers import company_matters, company_remarks
from gateway.ui.screens.paper_dates import typed_period
from gateway.ui.text import plurals
from gateway.ui.window import KioskWindow
from tests.support import pdf
from tests.support.gallery import in_language
from tests.support.gallery_site import MORNING, SMALL
from tests.support.gallery_staff_lists import (
    FORWARDED,
    LINES,
    POSTED,
    REFUSED,
    REFUSED_TOGETHER,
    REMARKED,
    TERMS,
)
from tests.support.studio import MakeWindow

Start = Callable[[State], Controller]
MANY = tuple(
    RemarkEntry(
        replace(LINES[0], reference=f"M{place}", name=f"Worker {place}"), Remark(f"caw_{kind}")
    )
    for kind in (1, 2, 6, 12)
    for place in range(75)
)


def _plain(window: KioskWindow) -> str:
    """Return what is to be read, without the marks that keep a name's own direction."""
    return re.sub("[\u2066-\u2069]", "", finger.visible_text(window))


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_a_telephone_reads_both_codes_off_the_screen(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(size)
    window.draw(in_language("forward-remarks", "de"))
    QApplication.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    text = company_matters.code_text(FORWARDED.company, FORWARDED.entries, "de")
    assert {read.text for read in zxingcpp.read_barcodes(grey)} == {text, WEB_FORM}
    assert FORWARDED.company in text
    assert LINES[1].name in text


@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
@pytest.mark.parametrize("entries", [FORWARDED.entries, MANY, REFUSED], ids=["few", "many", "no"])
def test_the_page_names_everybody_and_the_code_as_many_as_it_holds(
    language: str, entries: tuple[RemarkEntry, ...], tmp_path: Path
) -> None:
    assert len(company_matters.code_text("Bv", entries, language).encode()) <= (
        company_matters.MOST_BYTES
    )
    file = tmp_path / "page.pdf"
    file.write_bytes(company_remarks.draw("Bv", entries, language, MORNING))
    told = pdf.text(file)
    assert [one.line.name for one in entries if isinstance(one, RemarkEntry)] == [
        one.line.name for one in entries if isinstance(one, RemarkEntry) and one.line.name in told
    ]


def test_a_row_is_dealt_with_once_somebody_is_named(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-remarks-group", "nl"))
    finger.press(window, "deal-with")
    assert kiosk.state.screen == DealWith(kiosk.state.screen.page, REMARKED[2:5])  # type: ignore[union-attr]
    finger.press(window, "save")
    assert isinstance(kiosk.state.screen, DealWith)
    for key in ("letter-a", "letter-n", "save"):
        finger.press(window, key)
    keys = tuple(entry.key for entry in REMARKED[2:5])
    assert effects.DealWithEntries(keys, "an", "") in emitted


def test_refusals_of_a_company_are_one_row_and_go_to_it_together(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-refused-group", "nl"))
    told = _plain(window)
    assert "3 ×" in told
    assert "2/3" in told
    finger.press(window, "forward-remarks")
    company = REFUSED_TOGETHER[0].line.employer
    forwarded = ForwardRemarks(StaffPage.REFUSED, company, REFUSED_TOGETHER[:3])
    assert kiosk.state.screen == forwarded
    finger.press(window, "forward-print")
    wanted = effects.DeliverRemarks(company, REFUSED_TOGETHER[:3], ReportTarget.PRINTER, "nl")
    assert wanted in emitted


@pytest.mark.parametrize(
    ("digits", "period"),
    [
        ("0111202631122026", (date(2026, 11, 1), date(2026, 12, 31))),
        ("0111202601112026", (date(2026, 11, 1), date(2026, 11, 1))),
        ("3112202601112026", None),
        ("3111202631122026", None),
        ("01112026", None),
        ("0111199931122026", None),
    ],
)
def test_two_typed_days_are_a_period_or_none(digits: str, period: tuple[date, date] | None) -> None:
    assert typed_period(digits) == period


def test_the_l1_of_a_posted_worker_is_noted_as_seen(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("staff-remarks-paper", "nl"))
    finger.press(window, "paper-dates-open")
    for key in "0111202631122026":
        finger.press(window, f"key-{key}")
    finger.press(window, "paper-limosa")
    paper = SeenPaper(TermKind.LIMOSA, date(2026, 11, 1), date(2026, 12, 31))
    assert effects.KeepPaper(POSTED.line.reference, POSTED.line.name, paper) in emitted
    # nobody of a Belgian company is asked for one
    kiosk.handle(RemarksListed(REMARKED))
    assert not finger.is_visible(window, "paper-dates-open")


@pytest.mark.parametrize(
    ("name", "can_deal", "can_forward"),
    [
        ("staff-remarks", True, True),
        ("staff-refused", True, True),
        # a card names no company, and what is held back waits for staff to see it
        ("staff-refused-card", True, False),
        ("staff-held", False, False),
    ],
)
def test_what_cannot_be_done_is_grey(
    start: Start, window: KioskWindow, name: str, can_deal: bool, can_forward: bool
) -> None:
    start(in_language(name, "nl"))
    enabled = [finger.find(window, tool).isEnabled() for tool in ("deal-with", "forward-remarks")]
    assert enabled == [can_deal, can_forward]


def test_all_open_remarks_of_the_company_are_forwarded(start: Start, window: KioskWindow) -> None:
    kiosk = start(in_language("staff-remarks-group", "nl"))
    finger.press(window, "forward-remarks")
    shown = kiosk.state.screen
    assert isinstance(shown, ForwardRemarks)
    assert {one.line.employer for one in shown.entries} == {LINES[1].employer}  # type: ignore[union-attr]
    assert [one for one in shown.entries if one in REMARKED[2:5]] == list(REMARKED[2:5])
    assert LINES[1].name not in finger.visible_text(window)


def test_the_countdown_stands_in_the_head_the_soonest_first(
    start: Start, window: KioskWindow
) -> None:
    start(in_language("staff-terms", "en"))
    text = f"Remarks of {LINES[1].employer}, {LINES[2].employer}: {plurals.days_to_correct(1)}."
    assert text in _plain(window)
    finger.press(window, "alarm")
    assert f"Remarks of {TERMS[2].name}: {plurals.days_to_correct(6)}." in _plain(window)
