"""A worker forgot OUT: the site manager corrects the hours for the office, and prints the proof."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.belgian_time import belgian_time
from gateway.flow.hours_states import CorrectHours, WorkerHours
from gateway.flow.paper_states import TakePaper
from gateway.flow.states import Staff
from gateway.journal import staff_acts
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system import clock
from tests.support import pdf

# what CUPS's own command is asked for
_LP = '#!/bin/sh\ncat > "$(dirname "$0")/printed.pdf"\n'


def shown(player: GatePlayer) -> WorkerHours | None:
    """Return the list of hours, once it is there and anybody is on it."""
    screen = player.screen
    if isinstance(screen, WorkerHours) and screen.listed is not None and screen.listed.days:
        return screen
    return None


def test_hours_are_corrected_with_a_reason_and_proven(
    player: GatePlayer, place: PracticeSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = tmp_path / "lp"
    command.write_text(_LP)
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    worker = place.site.worker["jan"]
    player.identify_by_card("jan")
    player.choose_direction("in", worker.employer)
    player.leave()
    player.open_staff_screen()
    while not finger.is_visible(player.kiosk.window, "page-papers"):
        player.press("page-others")
    player.press("page-papers")
    player.wait_until("the papers", lambda: isinstance(player.screen, Staff))
    # an alarm above them leaves room for some rows alone
    while not finger.is_visible(player.kiosk.window, "entry-proof"):
        player.press("page-after")
    player.press("entry-proof")
    player.press("paper-take")
    player.wait_until("the hours", lambda: shown(player) is not None)
    assert worker.number not in finger.visible_text(player.kiosk.window)

    player.press("correct-hours")
    player.wait_for_screen(CorrectHours)
    time = f"{belgian_time(clock.wall_ms()):%H:%M}"
    player.type_into("right-time", time.replace(":", ""))
    player.press("correct-in")
    # without a reason nothing is written
    assert isinstance(player.screen, CorrectHours)
    player.type_into("reason", "badge vergeten")
    player.press("correct-in")

    def is_corrected() -> bool:
        screen = shown(player)
        days = screen.listed.days if screen and screen.listed else None
        return bool(days and days[0].registrations[0].corrections)

    player.wait_until("the correction", is_corrected)
    assert f"IN {time}. " in finger.visible_text(player.kiosk.window)
    player.press("proof")
    player.wait_for_screen(TakePaper)
    player.press("paper-print")

    def is_done() -> bool:
        return isinstance(player.screen, TakePaper) and player.screen.delivered is not None

    player.wait_until("the printer", is_done, 60)
    text = pdf.text(tmp_path / "printed.pdf")
    assert worker.surname in text
    assert worker.number not in text
    with closing(Store(player.kiosk.settings.home, read_only=True)) as store:
        told = [act for _ms, act in staff_acts.listed(store)]
    wanted = ("registrations exported, proof", "hours corrected", "hours of workers looked at")
    for act, begin in zip(told, wanted, strict=False):
        assert act.startswith(begin)
