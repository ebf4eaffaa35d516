"""The change from one presence a day to IN and OUT is said in time, and then no longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.regime import ALWAYS, NEVER
from gateway.ui.text import regime_words
from gateway.ui.text.translate import Languages
from tests.support.gallery_site import WORKPLACE, kiosk_with

CHANGE = date(2027, 4, 1)
IN_AND_OUT = "IN when you arrive, OUT when you leave"
ONCE = "IN and OUT, in place of once a day"


@pytest.mark.parametrize(
    ("days", "workers", "staff"),
    [
        (-31, "", ""),
        (-30, "", f"From Thursday 1 April: {ONCE}"),
        (-14, f"From Thursday 1 April: {IN_AND_OUT}", f"From Thursday 1 April: {ONCE}"),
        (-1, f"From tomorrow: {IN_AND_OUT}", f"From Thursday 1 April: {ONCE}"),
        (0, f"New: {IN_AND_OUT}", f"Since Thursday 1 April: {ONCE}"),
        (6, f"New: {IN_AND_OUT}", f"Since Thursday 1 April: {ONCE}"),
        (7, "", f"Since Thursday 1 April: {ONCE}"),
        (14, "", ""),
    ],
)
def test_the_change_is_said(
    application: QApplication,  # noqa: ARG001 - texts need one
    days: int,
    workers: str,
    staff: str,
) -> None:
    Languages().use_source()
    kiosk = kiosk_with(workplace=replace(WORKPLACE, in_out_from=CHANGE))
    now_ms = belgian_midnight_ms(CHANGE + timedelta(days=days))
    said = (regime_words.for_workers(kiosk, now_ms), regime_words.for_staff(kiosk, now_ms))
    assert tuple(text.replace("\u2066", "").replace("\u2069", "") for text in said) == (
        workers,
        staff,
    )


@pytest.mark.parametrize("since", [None, ALWAYS, NEVER])
def test_where_nothing_changes_nothing_is_said(since: date | None) -> None:
    kiosk = kiosk_with(workplace=replace(WORKPLACE, in_out_from=since))
    for now_ms in (0, belgian_midnight_ms(CHANGE)):
        assert not regime_words.for_workers(kiosk, now_ms) + regime_words.for_staff(kiosk, now_ms)
