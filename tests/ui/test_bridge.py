"""Test that events of other threads reach the main thread, all in order, until the kiosk ends."""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gateway.ui.bridge import Bridge


def test_twenty_thousand_events_come_through_the_bridge_in_order(
    application: QApplication, qtbot: QtBot
) -> None:
    """PySide6 6.12.0 on Python 3.11 aborts after about 500 emits."""
    received: list[object] = []
    threads = set()

    def receive(event: object) -> None:
        received.append(event)
        threads.add(QThread.currentThread())

    bridge = Bridge(receive)
    sender = threading.Thread(target=lambda: [bridge.post((n, True)) for n in range(20_000)])
    sender.start()
    qtbot.waitUntil(lambda: len(received) == 20_000, timeout=30_000)
    sender.join()
    assert received == [(n, True) for n in range(20_000)]
    assert threads == {application.thread()}


def test_a_closed_bridge_drops_what_is_on_its_way(application: QApplication) -> None:
    received: list[object] = []
    bridge = Bridge(received.append)
    bridge.post(1)
    bridge.close()
    bridge.post(2)
    application.processEvents()
    assert received == []
