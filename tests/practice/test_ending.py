"""How ``gateway practice`` ends: where its pictures are, and a signal leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.practice.child_process import read_first_line
from gateway.practice.practice_site import VirtualDisplay
from tests.support.commands import ENVIRONMENT, TIMEOUT_S
from tests.support.lengths import long_but

WITHOUT_SCREEN = {
    name: value
    for name, value in ENVIRONMENT.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with VirtualDisplay():
        yield os.environ["DISPLAY"]


@contextmanager
def started(
    tmp_path: Path, environment: dict[str, str], *command: str
) -> Iterator[subprocess.Popen[str]]:
    """Start the practice site in a session of its own, as a terminal does; it is killed at the end,
    whatever a test says.
    """
    (tmp_path / "tmp").mkdir()
    with subprocess.Popen(
        [sys.executable, "-u", "-m", *command],
        env={
            **environment,
            "GATEWAY_SANDBOX": str(tmp_path / "site"),
            "TMPDIR": str(tmp_path / "tmp"),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def assert_nothing_is_left(tmp_path: Path, errors: str) -> None:
    """Assert that no part complained at the end, and that no folder of its parts is left."""
    unexpected = [line for line in errors.splitlines() if "Secrets rest in a file" not in line]
    assert unexpected == []
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("number", long_but([signal.SIGTERM], [signal.SIGINT, signal.SIGTERM]))
def test_a_signal_ends_the_scripted_morning_in_good_order(
    tmp_path: Path, number: signal.Signals
) -> None:
    pictures = tmp_path / "pictures"
    command = ("gateway", "practice", "--script", "--pictures", str(pictures))
    with started(tmp_path, WITHOUT_SCREEN, *command) as process:
        assert "closed" in read_first_line(process.stdout, TIMEOUT_S)
        # as Ctrl-C at a terminal does: every process of the session gets it
        os.killpg(process.pid, number)
        output, errors = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 128 + signal.SIGINT
    assert output.splitlines()[-1] == f"The pictures are in {pictures}"
    assert (pictures / "morning-01-closed.png").is_file()
    assert_nothing_is_left(tmp_path, errors)


@pytest.mark.parametrize("number", long_but([signal.SIGTERM], [signal.SIGINT, signal.SIGTERM]))
def test_a_signal_ends_the_practice_window_in_good_order(
    tmp_path: Path, screen: str, number: signal.Signals
) -> None:
    environment = {**WITHOUT_SCREEN, "DISPLAY": screen}
    with started(tmp_path, environment, "gateway", "practice") as process:
        assert "Open the kiosk as" in read_first_line(process.stdout, TIMEOUT_S)
        os.killpg(process.pid, number)
        _output, errors = process.communicate(timeout=TIMEOUT_S)
    # it is stopped while it starts or once it runs
    assert process.returncode in {0, 128 + signal.SIGINT}
    assert_nothing_is_left(tmp_path, errors)


@pytest.mark.parametrize(
    "moment",
    long_but(
        ["Button.changeEvent"],
        [
            "Button.changeEvent",  # Qt calls Python here: an exception ended the process
            "FitOnResize.resizeEvent",  # and was lost here
            "QApplication.exec",  # the loop is about to run, and could not be left yet
        ],
    ),
)
def test_no_moment_of_the_practice_window_swallows_a_signal(
    tmp_path: Path, screen: str, moment: str
) -> None:
    environment = {**WITHOUT_SCREEN, "DISPLAY": screen}
    command = ("tests.support.signalled_program", moment, "practice")
    with started(tmp_path, environment, *command) as process:
        output, errors = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 0
    assert output.splitlines()[-1] == f"the signal came in {moment}"
    assert_nothing_is_left(tmp_path, errors)


def test_a_virtual_screen_gives_back_the_one_that_was_there(screen: str) -> None:
    with VirtualDisplay():
        assert os.environ["DISPLAY"] != screen
    assert os.environ["DISPLAY"] == screen
