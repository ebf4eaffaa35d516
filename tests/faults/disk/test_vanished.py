"""Losses reach the site manager: from a journal behind its mark to the screen's event."""

from __future__ import annotations

import queue
from pathlib import Path
from typing import Any

from gateway.domain.events import DayClosed, JournalAlarm
from gateway.domain.problem import Problem
from gateway.flow.kiosk_state import State
from gateway.flow.reducer import step
from gateway.system.clock import Clock
from tests.support.disk.recorders import recorder_on
from tests.support.journals import writer_on
from tests.support.people import draft
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog


def test_what_vanished_is_an_alarm_with_its_number(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log(rf"2 vanished|lacks registrations|{SECRETS_IN_A_FILE}")
    writer = writer_on(tmp_path)
    writer.keep(draft(), Clock().stamp())
    writer.close()
    older = (tmp_path / "journal.db").read_bytes()
    for _ in range(2):
        writer.keep(draft(), Clock().stamp())
    writer.close()
    (tmp_path / "journal.db").write_bytes(older)
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    recorder = recorder_on(tmp_path, events.put)
    recorder.start()
    recorder.resume()
    assert events.get(timeout=30) == DayClosed()
    alarm = events.get(timeout=30)
    recorder.stop()
    assert alarm == JournalAlarm((Problem.STORE_VANISHED, Problem.STORE_CHANGED), 2)
    assert step(State(), alarm)[0].kiosk.vanished == 2
