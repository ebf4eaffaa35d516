"""The window as a program: it starts, says what is wrong before anything is lost, ends in good
order, and finds its day again.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.journal.schema import MIGRATIONS
from gateway.journal.store import Store
from gateway.practice.practice_site import PracticeSite
from tests.support.commands import ENVIRONMENT, TIMEOUT_S
from tests.support.gate import opened_home
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog


@pytest.fixture
def home(practice_site: PracticeSite, tmp_path: Path) -> Path:
    return practice_site.make_home(tmp_path / "kiosk")


@contextmanager
def window(home: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run the kiosk as a process of its own; it is killed at the end."""
    variables = {**ENVIRONMENT, "PCSCLITE_CSOCK_NAME": os.environ.get("PCSCLITE_CSOCK_NAME", "")}
    variables |= {"DISPLAY": os.environ["DISPLAY"], **environment}
    line = [sys.executable, "-m", "gateway", "--home", str(home)]
    with subprocess.Popen(
        line, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + TIMEOUT_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def logged(home: Path, words: str) -> Callable[[], bool]:
    return lambda: (
        (home / "gateway.log").exists() and words in (home / "gateway.log").read_text("utf-8")
    )


@pytest.mark.usefixtures("display", "compiled_languages")
def test_a_day_that_is_open_is_found_again_after_a_kill(
    practice_site: PracticeSite, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(SECRETS_IN_A_FILE)
    home = opened_home(practice_site, tmp_path / "kiosk")
    number = practice_site.ready["workplaces"][0]["number"]
    for _ in range(2):
        with window(home) as running:
            until(logged(home, f"a day is open on {number}"))
            running.send_signal(signal.SIGKILL)
            running.communicate(timeout=TIMEOUT_S)
        (home / "gateway.log").unlink()


@pytest.mark.usefixtures("display", "compiled_languages")
def test_it_ends_in_good_order_when_it_is_told_to(home: Path) -> None:
    with window(home, TZ="JST-9") as running:
        until(logged(home, "no day is open"))
        until(logged(home, "this machine's zone is JST (+0900)"))
        running.send_signal(signal.SIGTERM)
        _out, errors = running.communicate(timeout=TIMEOUT_S)
    assert running.returncode == 0
    assert "Traceback" not in errors


def failed_start(home: Path) -> str:
    """Return the error stream of a start that ends with exit code 1."""
    with window(home) as running:
        _out, errors = running.communicate(timeout=TIMEOUT_S)
    assert running.returncode == 1
    assert "Traceback" not in errors
    return errors


@pytest.mark.usefixtures("display", "compiled_languages")
def test_a_journal_of_a_newer_program_ends_it_with_a_sentence(home: Path) -> None:
    Store(home).close()
    with sqlite3.connect(home / "journal.db") as journal:
        journal.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    journal.close()
    before = (home / "journal.db").read_bytes()
    assert "newer Gateway" in failed_start(home)
    assert (home / "journal.db").read_bytes() == before


@pytest.mark.usefixtures("display")
def test_settings_with_faults_end_it_before_a_window_opens(home: Path) -> None:
    (home / "settings.toml").write_text('[kiosk]\nsector = "shipping"\nlanguage = 3\n')
    errors = failed_start(home)
    assert "cleaning" in errors
    assert "quotation marks" in errors
