"""The kiosk's parent: whatever ends the program is followed by a new start; what ends the parent
ends the program.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from gateway.app import supervisor
from tests.support.commands import ENVIRONMENT, HeadlessKiosk, command
from tests.support.project import ROOT

PATIENCE_S = 40.0
Event = dict[str, Any]
Parent = Callable[..., AbstractContextManager[subprocess.Popen[bytes]]]
"""Starts the parent of a program in a home folder that does these acts, one a life; ``silent_s``:
what it takes for a hang.
"""


def awaited(what: str, look: Callable[[], Any]) -> Any:
    """Return what ``look`` returns, once that is true."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        assert time.monotonic() < deadline, f"{what} did not come"
        time.sleep(0.01)
    return found


def events(home: Path, name: str) -> list[Event]:
    """Return the events of this name, oldest first; half a line is none yet."""
    with suppress(FileNotFoundError):
        lines = (home / "events").read_text("utf-8").splitlines(keepends=True)
        noted = [json.loads(line) for line in lines if line.endswith("\n")]
        return [event for event in noted if event["event"] == name]
    return []


def started(home: Path, lives: int) -> list[Event]:
    """Return the first so many starts, once they came."""
    found: list[Event] = awaited(
        f"start {lives}",
        lambda: events(home, "started") if len(events(home, "started")) >= lives else [],
    )
    return found[:lives]


@pytest.fixture
def parent() -> Parent:
    @contextmanager
    def begun(home: Path, *acts: str, silent_s: float = 60.0) -> Iterator[subprocess.Popen[bytes]]:
        arguments = [
            sys.executable,
            "-W",
            "error",
            "-m",
            "tests.support.supervised_program",
            "--parent",
            str(silent_s),
            str(home),
            *acts,
        ]
        with subprocess.Popen(arguments, cwd=ROOT, env=ENVIRONMENT) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.terminate()

    return begun


def is_alive(pid: int) -> bool:
    """Return whether a process lives, and is no zombie."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_a_program_that_is_killed_is_started_again_at_once(
    parent: Parent,
    tmp_path: Path,
    number: signal.Signals,
    record_property: Callable[[str, object], None],
) -> None:
    with parent(tmp_path, "beat", "beat"):
        (first,) = started(tmp_path, 1)
        died = time.monotonic_ns()
        os.kill(first["pid"], number)
        _first, second = started(tmp_path, 2)
        assert (first["how"], second["how"]) == ("", f"was ended by {number.name}")
        assert second["pid"] != first["pid"]
        assert not is_alive(first["pid"])
        assert died < second["ns"]
        record_property("from death to the new start, ms", (second["ns"] - died) / 1e6)


def test_no_death_is_the_last(parent: Parent, tmp_path: Path) -> None:
    """However often it dies; with a pause that grows, so that a program that cannot live does not
    eat the machine.
    """
    with parent(tmp_path, *["3"] * 3, "beat"):
        lives = started(tmp_path, 4)
        assert [life["how"] for life in lives] == ["", *["ended with code 3"] * 3]
    assert [supervisor.restart_pause_s(deaths) for deaths in (1, 2, 3, 4, 5, 6, 7, 99)] == [
        0,
        1,
        2,
        4,
        8,
        16,
        30,
        30,
    ]


@pytest.mark.parametrize(("code", "told"), [(0, 0), (supervisor.SENTENCE, 1), (2, 2), (130, 130)])
def test_a_program_that_ended_in_good_order_or_with_a_sentence_stays_ended(
    parent: Parent, tmp_path: Path, code: int, told: int
) -> None:
    with parent(tmp_path, str(code), "beat") as process:
        assert process.wait(PATIENCE_S) == told
    assert len(events(tmp_path, "started")) == 1


def test_neither_a_fault_nor_a_sentence_that_follows_one_is_the_end(
    parent: Parent, tmp_path: Path
) -> None:
    """Python ends with 1 after a fault; after one, nobody stands there to read a sentence."""
    with parent(tmp_path, "1", str(supervisor.SENTENCE), "0") as process:
        assert process.wait(PATIENCE_S) == 0
    assert [life["how"] for life in events(tmp_path, "started")] == [
        "",
        "ended with code 1",
        "ended with a sentence on its error stream",
    ]


@pytest.mark.parametrize(
    ("code", "how"),
    [
        (supervisor.RESTART, "asked for a new start after a fault"),
        (supervisor.RENEW, "asked for a new start with other settings"),
    ],
)
def test_a_program_that_asks_for_it_is_started_again(
    parent: Parent, tmp_path: Path, code: int, how: str
) -> None:
    with parent(tmp_path, str(code), "0") as process:
        assert process.wait(PATIENCE_S) == 0
    assert [life["how"] for life in events(tmp_path, "started")] == ["", how]


def test_a_program_that_hangs_is_ended_and_started_again_and_the_log_says_where_it_hung(
    parent: Parent, tmp_path: Path
) -> None:
    with parent(tmp_path, "hang", "beat", silent_s=1.0):
        first, second = started(tmp_path, 2)
        assert second["how"] == "did not answer for 1 s"
        assert not is_alive(first["pid"])
        log = awaited("the log", lambda: logged(tmp_path, "crashed the last time"))
    assert "in hang" in log, "the place is named"
    assert "Aborted" not in log, "no signal that makes a core dump"


def test_a_program_that_hangs_before_it_beats_is_started_again_too(
    parent: Parent, tmp_path: Path
) -> None:
    with parent(tmp_path, "mute", "beat", silent_s=1.0):
        first, second = started(tmp_path, 2)
        assert second["how"] == "did not answer for 1 s"
        assert not is_alive(first["pid"])


def test_a_program_that_beats_is_left_alone_however_long(parent: Parent, tmp_path: Path) -> None:
    with parent(tmp_path, "beat", "beat", silent_s=0.5):
        (first,) = started(tmp_path, 1)
        awaited("time", lambda: time.monotonic_ns() - first["ns"] > 3e9)
        assert len(events(tmp_path, "started")) == 1
        assert is_alive(first["pid"])


def test_what_a_crash_left_is_told_in_the_log_at_the_next_start(
    parent: Parent, tmp_path: Path
) -> None:
    with parent(tmp_path, "abort", "0") as process:
        assert process.wait(PATIENCE_S) == 0
    assert [life["how"] for life in events(tmp_path, "started")] == ["", "was ended by SIGABRT"]
    assert "Fatal Python error: Aborted" in logged(tmp_path, "crashed the last time")
    assert not (tmp_path / "crash.log").exists()


def test_a_program_whose_parent_is_killed_ends_by_its_lifeline(
    parent: Parent, tmp_path: Path
) -> None:
    with parent(tmp_path, "beat", "beat") as process:
        (first,) = started(tmp_path, 1)
        process.kill()
        process.wait()
        (last,) = awaited("the end", lambda: events(tmp_path, "parent gone"))
        assert last["pid"] == first["pid"]
        awaited("its death", lambda: not is_alive(first["pid"]))
    assert len(events(tmp_path, "started")) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize("act", ["beat", "mute"])
def test_who_ends_the_parent_ends_both(
    parent: Parent, tmp_path: Path, number: signal.Signals, act: str
) -> None:
    """Before the first heartbeat, too."""
    with parent(tmp_path, act, "beat") as process:
        (first,) = started(tmp_path, 1)
        process.send_signal(number)
        assert process.wait(PATIENCE_S) == 0
        assert not is_alive(first["pid"])
    assert len(events(tmp_path, "started")) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_ends_the_parent_while_the_program_begins_ends_both(
    parent: Parent, tmp_path: Path, number: signal.Signals
) -> None:
    """The signal comes when the program is a process and no more: its interpreter has not begun."""
    with parent(tmp_path, "beat", "beat") as process:
        (first,) = awaited("the program", lambda: children(process.pid))
        process.send_signal(number)
        assert process.wait(PATIENCE_S) == 0
        assert not is_alive(first)
    assert len(events(tmp_path, "started")) <= 1


def test_the_parent_loads_nothing_of_the_program() -> None:
    """What kills the program leaves its parent alone, and the first screen waits for two starts."""
    program = "import gateway.__main__, gateway.app.supervisor, sys; print(*sys.modules)"
    line = [sys.executable, "-c", program]
    loaded = subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()
    heavy = {"PySide6", "asyncio", "cryptography", "cv2", "keyring", "requests", "sqlite3"}
    heavy |= {"dataclasses", "tomllib"}
    assert heavy.isdisjoint(loaded)
    assert [name for name in loaded if name.startswith("gateway.app.")] == [
        "gateway.app.end_signals",
        "gateway.app.supervisor",
    ]


def logged(home: Path, words: str) -> str:
    """Return the log, once it holds these words; else nothing."""
    with suppress(FileNotFoundError):
        text = (home / "gateway.log").read_text("utf-8")
        return text if words in text else ""
    return ""


# ---- the kiosk itself ----------------------------------------------------------------------------


def children(pid: int) -> list[int]:
    """Return the processes that it started and that live."""
    with suppress(OSError):
        return [
            int(child)
            for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
            if is_alive(int(child))
        ]
    return []


@pytest.mark.usefixtures("display", "compiled_languages")
def test_the_kiosk_itself_is_started_again_and_shows_its_window(kiosk: HeadlessKiosk) -> None:
    """``gateway run`` is the parent; its program is killed while the window stands."""
    painted = "the first screen, Closed, is painted"
    environment = {**ENVIRONMENT, "DISPLAY": os.environ["DISPLAY"]}
    with subprocess.Popen(
        command(kiosk.home, "run", "--window"), cwd=ROOT, env=environment, stderr=subprocess.PIPE
    ) as process:
        try:
            awaited("the window", lambda: logged(kiosk.home, painted))
            (first,) = children(process.pid)
            os.kill(first, signal.SIGKILL)
            awaited("the second window", lambda: logged(kiosk.home, painted).count(painted) == 2)
            (second,) = children(process.pid)
            assert second != first
            assert "started again: the program was ended by SIGKILL" in logged(kiosk.home, painted)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0
    assert not is_alive(second)
