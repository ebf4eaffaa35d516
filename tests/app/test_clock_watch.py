"""The watch over this machine's clock: steps, what is remembered, and what it says of itself."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway.app.clock_watch import ClockWatch
from gateway.domain.clock_state import (
    BatteryClock,
    ClockReason,
    ClockState,
    ClockVerdict,
    SourceKind,
)
from gateway.domain.events import ClockChanged
from gateway.practice.gate_player import GatePlayer
from gateway.system import battery_clock, clock, clock_memory
from gateway.system.clock_memory import ClockMemory
from gateway.system.drift import Drift
from gateway.system.settings import Settings
from gateway.system.step_watch import StepWatch
from tests.support.faked_clock import FakedClock
from tests.support.project import ExpectLog

HOUR = 3_600


@contextmanager
def watched(faked: FakedClock, home: Path, *offsets: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program that watches this clock."""
    program = faked.python("-m", "tests.support.watched_clock", str(home), *offsets)
    try:
        yield program
    finally:
        program.communicate(timeout=30)


def told(program: subprocess.Popen[str]) -> dict[str, Any]:
    assert program.stdout is not None
    return dict(json.loads(program.stdout.readline()))


@pytest.mark.parametrize("step_s", [0.06, 0.25, HOUR, -0.25, -HOUR, 10 * 365 * 86_400])
def test_a_step_is_seen_offline_with_its_size(tmp_path: Path, step_s: float) -> None:
    faked = FakedClock(tmp_path)
    with watched(faked, tmp_path) as program:
        assert told(program)["state"] == [ClockVerdict.UNKNOWN, ClockReason.NO_SOURCE]
        faked.set(f"{step_s:+}")
        assert told(program)["step"] == pytest.approx(step_s * 1000, abs=5)
        verdict, reason = told(program)["state"]
    back, far = step_s <= -HOUR, step_s > 100 * 86_400
    assert verdict == (ClockVerdict.WRONG if back else ClockVerdict.UNKNOWN)
    assert reason == (ClockReason.BEFORE_LAST_SEEN if back else ClockReason.STEPPED)
    # what a clock says that was set offline is not remembered as seen
    if far:
        assert clock_memory.load(tmp_path).last_seen_ms < clock.wall_ms() + 60_000


@pytest.mark.parametrize("step_s", [HOUR, -HOUR])
def test_a_step_after_contact_makes_the_clock_wrong_by_its_size(
    tmp_path: Path, step_s: int
) -> None:
    faked = FakedClock(tmp_path)
    with watched(faked, tmp_path, "0") as program:
        assert told(program)["state"] == [ClockVerdict.RIGHT, ClockReason.CONFIRMED]
        faked.set(f"{step_s:+}")
        assert told(program)["step"] == pytest.approx(step_s * 1000, abs=5)
        event = told(program)
    assert event["state"] == [ClockVerdict.WRONG, ClockReason.OFF]
    assert event["offset"] == pytest.approx(-step_s * 1000, abs=1_100)


def test_a_clock_that_runs_fast_was_not_set(tmp_path: Path) -> None:
    """200 ppm against the boot time, as where something corrects it gently; then it is set."""
    faked = FakedClock(tmp_path, "+0 x1.0002")
    with watched(faked, tmp_path) as program:
        assert told(program)["state"] == [ClockVerdict.UNKNOWN, ClockReason.NO_SOURCE]
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(1.5)
        faked.set(f"+{HOUR}")
        # the first event since
        assert told(program)["step"] == pytest.approx(HOUR * 1000, abs=5)


@pytest.mark.parametrize(
    ("begins", "reason"),
    [
        ("@1970-01-01 00:00:10", ClockReason.BEFORE_BUILD),
        ("@2020-01-01 00:00:10", ClockReason.BEFORE_BUILD),
        ("@2050-01-01 00:00:10", ClockReason.TOO_LATE),
        (f"-{HOUR}", ClockReason.BEFORE_LAST_SEEN),
    ],
)
def test_a_clock_that_cannot_be_right_is_wrong_from_the_start(
    tmp_path: Path, begins: str, reason: ClockReason
) -> None:
    clock_memory.save(tmp_path, ClockMemory(clock.wall_ms()))
    with watched(FakedClock(tmp_path, begins), tmp_path) as program:
        assert told(program)["state"] == [ClockVerdict.WRONG, reason]
    # and what it says is not remembered
    assert clock_memory.load(tmp_path).last_seen_ms == pytest.approx(clock.wall_ms(), abs=60_000)


def test_a_moment_seen_by_mistake_is_forgotten_when_a_source_speaks(tmp_path: Path) -> None:
    clock_memory.save(tmp_path, ClockMemory(clock.wall_ms() + 86_400_000))
    with watched(FakedClock(tmp_path), tmp_path, "0") as program:
        assert told(program)["state"] == [ClockVerdict.RIGHT, ClockReason.CONFIRMED]
    assert clock_memory.load(tmp_path).last_seen_ms == pytest.approx(clock.wall_ms(), abs=60_000)


@pytest.mark.parametrize(
    ("moved_ms", "passed_ms", "step"),
    [
        (0, 400, 0),
        (49, 400, 0),
        (50, 400, 50),
        (-250, 400, -250),
        # corrected gently through two days of suspend
        (86_000, 172_800_000, 0),
        (90_000, 172_800_000, 90_000),
    ],
)
def test_what_is_a_step(moved_ms: float, passed_ms: int, step: int) -> None:
    watch = StepWatch(5.0, 1_000)
    assert watch.look(5.0 + moved_ms, 1_000 + passed_ms) == step
    # once
    assert watch.look(5.0 + moved_ms, 1_400 + passed_ms) == 0


# ---- what is remembered --------------------------------------------------------------------------


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    memory = ClockMemory(clock.wall_ms(), Drift(10e-6, 30e-6))
    clock_memory.save(tmp_path, memory)
    assert clock_memory.load(tmp_path) == memory


@pytest.mark.parametrize(
    "content",
    [
        *("", "[]", "{", '{"drift": 3}', '{"drift": [1, 2, 3]}', '{"drift": ["x", "y"]}'),
        '{"last_seen_ms": 0, "drift": [0.5, 0.6]}',
        '{"last_seen_ms": 99999999999999999, "drift": null}',
        '{"last_seen_ms": "soon"}',
        "x" * 100_000,
    ],
)
def test_what_cannot_be_is_not_remembered(
    tmp_path: Path, content: str, expect_log: ExpectLog
) -> None:
    expect_log("clock.json cannot be read")
    (tmp_path / clock_memory.FILE_NAME).write_text(content)
    assert clock_memory.load(tmp_path) == ClockMemory()


def watch(home: Path, events: list[object]) -> ClockWatch:
    return ClockWatch(
        events.append, settings=Settings(home), timepiece=clock.Clock(), memory=ClockMemory()
    )


def test_a_disk_that_takes_nothing_stops_no_watch(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("clock.json is not written")
    events: list[object] = []
    thread = watch(tmp_path / "not there", events)
    state = thread.run_once()
    thread.finish()
    assert events == [ClockChanged(state)]


def test_the_same_state_is_told_once(tmp_path: Path) -> None:
    events: list[object] = []
    thread = watch(tmp_path, events)
    for _ in range(3):
        thread.run_once()
    assert [type(event) for event in events] == [ClockChanged]


def test_a_person_may_set_the_clock_back(tmp_path: Path) -> None:
    thread = ClockWatch(
        [].append,
        settings=Settings(tmp_path),
        timepiece=clock.Clock(),
        memory=ClockMemory(clock.wall_ms() + 86_400_000),
    )
    assert thread.run_once().reason is ClockReason.BEFORE_LAST_SEEN
    thread.forget_last_seen()
    assert thread.run_once().reason is not ClockReason.BEFORE_LAST_SEEN


# ---- the battery's clock -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("since_epoch", "found"),
    [
        ("1796040000", BatteryClock.WORKING),
        ("0", BatteryClock.EMPTY),
        ("1577836800", BatteryClock.EMPTY),
        ("", BatteryClock.EMPTY),
        (None, BatteryClock.MISSING),
    ],
)
def test_the_clock_of_the_battery(
    tmp_path: Path, since_epoch: str | None, found: BatteryClock
) -> None:
    if since_epoch is not None:
        (tmp_path / "rtc0").mkdir()
        (tmp_path / "rtc0" / "since_epoch").write_text(since_epoch)
    assert battery_clock.look(tmp_path, "linux") is found
    assert battery_clock.look(tmp_path, "win32") is BatteryClock.UNKNOWN


def test_its_state_is_told_with_the_clocks(tmp_path: Path) -> None:
    state: ClockState = watch(tmp_path, []).run_once()
    assert state.battery is battery_clock.look()


def test_a_kiosk_knows_the_state_of_its_clock(player: GatePlayer) -> None:
    """From the service's answers to the state behind the window."""
    player.wait_until(
        "the clock is right", lambda: player.kiosk_state.clock.verdict is ClockVerdict.RIGHT
    )
    (source,) = player.kiosk_state.clock.sources
    assert (source.kind, source.is_believed) == (SourceKind.SERVICE, True)
