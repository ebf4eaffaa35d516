"""The site manager prints the list of today on the real window, and the record tells so."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from gateway.flow.paper_states import TakePaper
from gateway.flow.states import Staff
from gateway.journal import staff_acts
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from tests.support import pdf

# what CUPS's own command is asked for
_LP = '#!/bin/sh\ncat > "$(dirname "$0")/printed.pdf"\n'


def test_the_list_of_today_is_printed_with_a_line_to_sign(
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
    while not finger.is_visible(player.kiosk.window, "entry-signed"):
        player.press("page-after")
    player.press("entry-signed")
    player.press("paper-take")
    player.wait_for_screen(TakePaper)
    player.press("paper-print")

    def is_done() -> bool:
        return isinstance(player.screen, TakePaper) and player.screen.delivered is not None

    player.wait_until("the printer", is_done, 60)
    text = pdf.text(tmp_path / "printed.pdf")
    assert worker.surname in text
    assert worker.number not in text
    with closing(Store(player.kiosk.settings.home, read_only=True)) as store:
        assert staff_acts.listed(store)[0][1].startswith("registrations exported, signed, ")
