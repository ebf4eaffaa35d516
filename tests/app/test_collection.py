"""What the main thread has put away may be collected by any thread: no timer of it runs on."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gateway.app.kiosk import KioskApp
from gateway.app.typing_brake import TypingBrake
from gateway.domain.events import MeansChanged
from gateway.flow.effects import CountTyped
from gateway.system.settings import Settings
from gateway.ui.application import apply_style
from tests.support.project import ExpectLog


def collect_elsewhere() -> None:
    collector = threading.Thread(target=gc.collect)
    collector.start()
    collector.join()


@pytest.mark.usefixtures("qapp")
def test_a_pause_of_typing_leaves_no_timer(expect_log: ExpectLog) -> None:
    expect_log("too many numbers came through keys")
    told: list[MeansChanged] = []
    brake = TypingBrake(told.append, 1, has_keypad=True, now_s=lambda: 0.0)
    for number in ("1", "2"):
        brake.heed(CountTyped(number))
    assert [means.is_working for means in told] == [False]
    brake.stop()
    del brake
    collect_elsewhere()


@pytest.mark.usefixtures("compiled_languages")
def test_a_kiosk_that_ended_leaves_no_window(qapp: QApplication, tmp_path: Path) -> None:
    apply_style(qapp)
    with KioskApp(Settings(tmp_path), qapp, QSize(1280, 800)) as kiosk:
        gone: list[object] = []
        kiosk.window.destroyed.connect(lambda: gone.append(True))
    assert len(gone) == 1
