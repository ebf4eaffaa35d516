"""Faults of the program itself: what nothing else caught ends in the log and on the screen, and a
dead program lives again.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.store import Store
from gateway.practice.practice_site import PracticeSite
from gateway.system import crash
from gateway.system.crash import CrashHandler
from tests.support.commands import command
from tests.support.desktop import Desktop, until
from tests.support.gate import (
    TYPING_PACE,
    Gate,
    choose_company,
    company_name,
    opened_home,
    stored_registrations,
)
from tests.support.project import ExpectLog

SECRET = "85011512355 Jan Peeters"
CONTACT = "Els Maes, 0470 12 34 56"


class Broken:
    """What a program would do: count the faults it is told of, and whether it was to give up."""

    def __init__(self) -> None:
        self.times, self.given_up = 0, False

    def tell(self) -> None:
        self.times += 1

    def give_up(self) -> None:
        self.given_up = True


@pytest.fixture
def broken() -> Broken:
    return Broken()


def burst() -> None:
    raise ValueError(SECRET)


def held(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(
        record.getMessage() for record in caplog.records if record.name == "gateway.system.crash"
    )


@pytest.mark.usefixtures("qapp")
def test_a_fault_in_a_slot(
    broken: Broken,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    expect_log: ExpectLog,
    qtbot: QtBot,
) -> None:
    expect_log("unhandled fault")
    with CrashHandler(tmp_path, broken.tell, broken.give_up):
        QTimer.singleShot(0, burst)
        qtbot.waitUntil(lambda: broken.times == 1)
    assert "unhandled fault in MainThread: ValueError" in held(caplog)
    assert "in burst" in held(caplog)
    assert "850115" not in caplog.text
    assert "Jan" not in held(caplog)


def test_a_fault_in_a_thread(
    broken: Broken, tmp_path: Path, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("unhandled fault")
    with CrashHandler(tmp_path, broken.tell, broken.give_up):
        # a thread may end itself
        for target in (burst, sys.exit):
            thread = threading.Thread(target=target, name="beside")
            thread.start()
            thread.join()
    assert broken.times == 1
    assert "unhandled fault in beside: ValueError" in held(caplog)
    assert "Jan" not in held(caplog)


def test_an_object_that_cannot_be_put_away_is_noted_only(
    broken: Broken, tmp_path: Path, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("unhandled fault")

    class Stubborn:
        def __del__(self) -> None:
            burst()

    with CrashHandler(tmp_path, broken.tell, broken.give_up):
        Stubborn()
        gc.collect()
    assert broken.times == 0
    assert "putting an object away: ValueError" in held(caplog)
    assert "Jan" not in held(caplog)


def test_more_faults_than_can_be_said_end_the_program(
    broken: Broken, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("unhandled fault")
    with CrashHandler(tmp_path, broken.tell, broken.give_up) as caught:
        for _ in range(crash.MAX_FAULTS):
            caught.handle(ValueError(SECRET), "a test")
        assert not broken.given_up
        caught.handle(ValueError(SECRET), "a test")
    assert broken.given_up
    assert broken.times == crash.MAX_FAULTS


def test_the_hooks_are_given_back_and_nothing_is_left_behind(
    broken: Broken, tmp_path: Path
) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with CrashHandler(tmp_path, broken.tell, broken.give_up):
        assert sys.excepthook != before[0]
        assert (tmp_path / crash.FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert list(tmp_path.iterdir()) == []


def test_a_home_folder_that_cannot_be_written_keeps_nobody_from_working(
    broken: Broken, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("cannot be written")
    with CrashHandler(tmp_path / "gone", broken.tell, broken.give_up):
        pass


def test_a_crash_is_told_at_the_next_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("crashed the last time")
    program = f"""
import os, signal
from pathlib import Path
from gateway.system.crash import CrashHandler
def here(number): os.kill(os.getpid(), signal.SIGSEGV)
with CrashHandler(Path({str(tmp_path)!r}), print, print):
    here({SECRET!r})
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode < 0
    crash.report_last_crash(tmp_path)
    assert "Segmentation fault" in held(caplog)
    assert "in here" in held(caplog)
    assert "Jan" not in held(caplog)
    caplog.clear()
    crash.report_last_crash(tmp_path)
    assert held(caplog) == ""


# ---- the whole program ---------------------------------------------------------------------------

PROGRAM = """
import os, sys, threading
from PySide6.QtCore import QTimer
from gateway.app import kiosk as app, supervisor
from gateway.cli import main
def burst(): raise ValueError("85011512355 Jan Peeters")
def beside(): threading.Thread(target=burst, name="beside").start()
def crash(): os.kill(os.getpid(), 11)
def unmade(*arguments): burst()
if {fault} is unmade and supervisor.is_supervised() and not supervisor.last_ending():
    app.KioskApp = unmade
run_event_loop = app.run_event_loop
def broken(gateway, application, signals):
    if not supervisor.last_ending():
        QTimer.singleShot(500, {fault})
    return run_event_loop(gateway, application, signals)
app.run_event_loop = broken
sys.exit(main(sys.argv[1:]))
"""
"""The real program, with one fault in its first life."""

PARENT = """
import sys
from gateway.app.supervisor import Supervisor
sys.exit(Supervisor([sys.executable, "-c", {program!r}, *sys.argv[1:]]).run())
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, compiled_languages: None) -> Iterator[Desktop]:  # noqa: ARG001 - made first
    with Desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


@pytest.fixture
def home(place: PracticeSite, tmp_path: Path, expect_log: ExpectLog) -> Path:
    """A home folder with the day open; the keypad alone, so that nothing else is on its way at the
    start.
    """
    expect_log("Secrets rest in a file")
    opened = opened_home(place, tmp_path / "kiosk", "[sound]\nsignals = false\n")
    settings = opened / "settings.toml"
    text = settings.read_text("utf-8").replace("full = false", "full = true")
    text = text.replace("[kiosk]\n", f'[kiosk]\ncontact = "{CONTACT}"\n').replace(
        "[camera]\n", "[camera]\nenabled = false\n"
    )
    settings.write_text(text, "utf-8")
    return opened


@pytest.mark.parametrize(("fault", "where"), [("burst", "MainThread"), ("beside", "beside")])
def test_a_fault_shows_a_closed_screen_and_then_a_new_start(
    desk: Desktop, home: Path, fault: str, where: str
) -> None:
    gate = Gate(desk, home, ("-c", PARENT.format(program=PROGRAM.format(fault=fault))))
    desk.wait_for_text("Er ging iets mis in deze kiosk", CONTACT)
    first = gate.program
    desk.wait_for_text("Tik uw nummer in")
    assert gate.program != first
    assert gate.end() == 0
    log = gate.log
    assert f"unhandled fault in {where}: ValueError" in log
    assert "in burst" in log
    assert "Jan" not in log
    assert "started again: the program asked for a new start after a fault" in log


def test_a_crash_brings_the_welcome_screen_back(desk: Desktop, home: Path) -> None:
    gate = Gate(desk, home, ("-c", PARENT.format(program=PROGRAM.format(fault="crash"))))
    until("the second life", lambda: "started again: the program was ended by SIGSEGV" in gate.log)
    desk.wait_for_text("Tik uw nummer in")
    assert gate.end() == 0
    assert "in crash" in gate.log


def _pair(windows: list[str]) -> list[str]:
    return windows if len(windows) == 2 else []


def test_between_two_lives_nobody_sees_the_desktop(desk: Desktop, home: Path) -> None:
    """The parent is stopped, so that the time between lasts as long as one looks."""
    gate = Gate(desk, home)
    desk.wait_for_text("Tik uw nummer in")
    curtain, kiosk = until("kiosk and curtain", lambda: _pair(desk.window_stack()))
    whole = desk.geometry(kiosk)
    assert desk.active_window() == kiosk
    program = gate.program
    gate.process.send_signal(signal.SIGSTOP)
    os.kill(program, signal.SIGKILL)
    until("the kiosk is gone", lambda: desk.window_stack() == [curtain])
    assert desk.geometry(curtain) == whole
    gate.process.send_signal(signal.SIGCONT)
    desk.wait_for_text("Tik uw nummer in")
    until("the kiosk in front", lambda: desk.window_stack()[:1] == [curtain])
    assert gate.end() == 0
    until("the desktop again", lambda: not desk.window_stack())


def test_a_fault_before_the_window_lives_is_followed_by_a_new_start(
    desk: Desktop, home: Path
) -> None:
    gate = Gate(desk, home, ("-c", PARENT.format(program=PROGRAM.format(fault="unmade"))))
    desk.wait_for_text("Tik uw nummer in")
    assert gate.end() == 0
    assert "unhandled fault in the start: ValueError" in gate.log
    assert "Jan" not in gate.log + (home / "stderr").read_text("utf-8")


def register(desk: Desktop, place: PracticeSite, handle: str) -> str:
    """Somebody types their number and registers IN; gives the number."""
    person = place.site.worker[handle]
    desk.wait_for_text("Tik uw nummer in")
    desk.xdotool(*TYPING_PACE, *str(person.number))
    desk.tap("Verder")
    choose_company(desk, company_name(place, str(person.employer)))
    desk.tap("IN")
    return str(person.number)


def statuses(home: Path) -> list[str]:
    """What the kiosk itself says of each registration that it kept."""
    line = command(home, "queue", "list", "--all", "--json")
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [item["status"] for item in json.loads(done.stdout)["items"]]


def test_killed_with_a_registration_kept_it_loses_nothing(
    desk: Desktop, home: Path, place: PracticeSite
) -> None:
    place.admin.set_line("cut")
    gate = Gate(desk, home)
    number = register(desk, place, "luc")
    until("kept", lambda: "opgeslagen" in desk.visible_text().lower(), details=desk.visible_text)
    first, began = gate.program, time.monotonic()
    gate.kill()
    desk.wait_for_text("Tik uw nummer in", "1 registratie opgeslagen")
    print(f"killed, and on the welcome screen again after {time.monotonic() - began:.2f} s")
    assert gate.program != first
    assert stored_registrations(place, number) == []
    place.admin.set_line("open")
    until("confirmed", lambda: statuses(home) == ["confirmed"])
    desk.wait_for_text("Alles verzonden")
    assert len(stored_registrations(place, number)) == 1
    assert gate.end() == 0
    # the record tells each start and each end
    with closing(Store(home, read_only=True)) as store:
        told = list(record.entries(store, EntryKind.STARTED, EntryKind.STOPPED))
    assert [entry.facts.get("after", "stopped") for entry in told] == ["", "unclean", "stopped"]


def test_killed_before_the_answer_came_it_sends_nothing_twice(
    desk: Desktop, home: Path, place: PracticeSite
) -> None:
    place.admin.set_fault("cut-answer 0 on presenceRegistrations")
    gate = Gate(desk, home)
    number = register(desk, place, "pieter")
    until("the service has it", lambda: len(stored_registrations(place, number)) == 1)
    gate.kill()
    place.admin.clear_faults()
    until("confirmed", lambda: statuses(home) == ["confirmed"])
    desk.wait_for_text("Tik uw nummer in", "Alles verzonden")
    assert len(stored_registrations(place, number)) == 1
    assert gate.end() == 0
