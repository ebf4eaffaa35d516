"""The papers of a kiosk, as its workplace and its settings are."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app.office_papers import PaperMaker
from gateway.domain.model import Sector
from gateway.domain.papers import PaperKind, PaperOrder
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.staff_acts import StaffRole
from gateway.journal.day import open_day
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from tests.support import pdf
from tests.support.journals import SEALER
from tests.support.people import LINDE

DAY = date(2026, 11, 30)


@pytest.mark.parametrize(("sector", "shows_out"), [(Sector.MEAT, False), (Sector.CLEANING, True)])
def test_the_poster_shows_what_the_settings_say_of_the_workplace(
    qapp: QApplication,  # noqa: ARG001 - fonts need one
    tmp_path: Path,
    sector: Sector,
    shows_out: bool,
) -> None:
    clock, settings = Clock(), Settings(tmp_path)
    settings = replace(settings, kiosk=replace(settings.kiosk, sector=sector))
    with closing(Store(tmp_path)) as store:
        open_day(store, SEALER, "u", LINDE, clock.stamp(), staff_code="1")
    order = PaperOrder(
        PaperKind.POSTER_A4,
        ReportTarget.STICK,
        DAY,
        DAY,
        "en",
        by=StaffRole.SITE_MANAGER,
        languages=("en",),
    )
    file = tmp_path / "poster.pdf"
    file.write_bytes(PaperMaker(settings, SEALER, clock).make(order))
    assert ("OUT" in pdf.text(file)) == shows_out
