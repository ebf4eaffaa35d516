from __future__ import annotations

import threading

import pytest

from gateway.system.threads import BackgroundThread, Backoff, ThreadTrouble, Watchdog
from tests.support.events import Events, eventually
from tests.support.project import ExpectLog

SECRET = "85011598170"


class Clumsy(BackgroundThread):
    """Fail at the first turns, then block until woken."""

    def __init__(
        self, events: Events, failures: int, pauses: tuple[float, float] = (0.001, 0.004)
    ) -> None:
        super().__init__(events, name="clumsy", pauses=pauses)
        self.turns = 0
        self.finished = 0
        self._failures = failures
        self._woken = threading.Event()

    def work(self) -> None:
        self.turns += 1
        if self.turns <= self._failures:
            raise RuntimeError(SECRET)
        self.report(self.turns)
        self._woken.wait()

    def wake(self) -> None:
        self._woken.set()

    def finish(self) -> None:
        self.finished += 1


def test_trouble_is_reported_once_and_tried_again(
    events: Events, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("clumsy failed: RuntimeError")
    thread = Clumsy(events, failures=5)
    thread.start()
    assert events.next(ThreadTrouble) == ThreadTrouble("clumsy")
    assert events.next(int) == 6
    assert thread.stop()
    assert events.rest() == []
    assert thread.finished == 1
    assert [record.levelname for record in caplog.records] == ["ERROR"] * 5
    assert "RuntimeError" in caplog.text
    assert "in work" in caplog.text
    assert SECRET not in caplog.text


def test_a_thread_can_be_stopped_in_a_pause(events: Events, expect_log: ExpectLog) -> None:
    expect_log("clumsy failed: RuntimeError")
    thread = Clumsy(events, failures=1, pauses=(3600, 3600))
    thread.start()
    events.next(ThreadTrouble)
    assert thread.stop()
    assert not thread.is_alive


def test_a_thread_that_cannot_be_woken_is_left_behind(
    events: Events, expect_log: ExpectLog
) -> None:
    expect_log("Held did not stop within 0.1 s and is left behind")
    held = threading.Event()

    class Held(BackgroundThread):
        def work(self) -> None:
            self.report("blocked")
            held.wait()

    thread = Held(events)
    thread.start()
    events.next(str)
    assert not thread.stop(timeout=0.1)
    held.set()
    assert thread.stop()


def test_a_thread_that_was_not_started_stops_at_once(events: Events) -> None:
    assert Clumsy(events, failures=0).stop()


def test_pauses_grow_up_to_the_longest_and_begin_anew() -> None:
    pauses = Backoff(1, 5)
    assert [pauses.next_pause() for _ in range(5)] == [1, 2, 4, 5, 5]
    pauses.reset()
    assert pauses.next_pause() == 1


def test_the_watchdog_barks_once_for_each_wait_that_is_too_long(events: Events) -> None:
    watchdog = Watchdog(0.02, lambda: events("late"))
    watchdog.arm()
    assert events.next(str) == "late"
    watchdog.arm()
    assert events.next(str) == "late"
    watchdog.close()
    assert events.rest() == []


def test_the_watchdog_is_quiet_when_fed_or_disarmed(events: Events) -> None:
    watchdog = Watchdog(3600, lambda: events("late"))
    watchdog.arm()
    watchdog.seconds = 0.01
    watchdog.disarm()
    watchdog.arm()
    # the second wait's, in spite of the first one's hour
    assert events.next(str) == "late"
    watchdog.close()
    assert eventually(
        lambda: not any(thread.name == "watchdog" for thread in threading.enumerate())
    )
    assert events.rest() == []
