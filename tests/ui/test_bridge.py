"""What other threads report comes to the main thread: all of it, in order, and nothing any more
once the kiosk has ended.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gateway.ui.bridge import Bridge


def test_twenty_thousand_events_come_through_the_bridge_in_order(
    application: QApplication, qtbot: QtBot
) -> None:
    """PySide6 6.12.0 on Python 3.11 aborts after about 500 emits; and no event may be lost or
    overtaken.
    """
    got: list[object] = []
    threads = set()

    def receive(event: object) -> None:
        got.append(event)
        threads.add(QThread.currentThread())

    bridge = Bridge(receive)
    sender = threading.Thread(target=lambda: [bridge.post((n, True)) for n in range(20_000)])
    sender.start()
    qtbot.waitUntil(lambda: len(got) == 20_000, timeout=30_000)
    sender.join()
    assert got == [(n, True) for n in range(20_000)]
    assert threads == {application.thread()}


def test_a_closed_bridge_drops_what_is_on_its_way(application: QApplication) -> None:
    got: list[object] = []
    bridge = Bridge(got.append)
    bridge.post(1)
    bridge.close()
    bridge.post(2)
    application.processEvents()
    assert got == []
