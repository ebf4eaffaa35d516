"""Play a site manager who changes a setting on the screen, from outside: the program starts anew
with it, and the record tells of it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.kiosk_home import STAFF_CODE
from tests.support.commands import ENVIRONMENT
from tests.support.desktop import Desktop, until
from tests.support.gate import TYPING_PACE, Gate, opened_home
from tests.support.project import ExpectLog


@pytest.fixture
def home(
    place: PracticeSite,
    tmp_path: Path,
    expect_log: ExpectLog,
    compiled_languages: None,  # noqa: ARG001 - made first
) -> Path:
    expect_log("Secrets rest in a file")
    return opened_home(place, tmp_path / "kiosk")


def test_colours_and_gate_are_changed_and_the_program_starts_anew(
    home: Path, tmp_path: Path
) -> None:
    settings = home / "settings.toml"
    before = settings.read_text("utf-8")
    with Desktop(tmp_path / "desktop") as desk:
        gate = Gate(desk, home)
        desk.wait_for_text("Tik uw nummer in")
        first = gate.program
        open_staff_screen(desk)
        desk.tap("Meer")
        desk.tap("Instellingen")
        desk.tap("Kleuren, Licht, voor in de zon: de volgende keuze")
        desk.wait_for_text("Donker, voor een schemerige ruimte")
        # people's own lines stay
        assert settings.read_text("utf-8") == before.replace(
            "[screen]\n", '[screen]\ntheme = "dark"\n'
        )
        # the gate becomes a lane
        desk.tap("Meer")
        desk.tap("Richting aan deze poort, IN · OUT: de volgende keuze")
        desk.wait_for_text("Richting aan deze poort, IN: de volgende keuze")
        assert settings.read_text("utf-8").endswith('\n[gate]\ndirection = "in"\n')
        desk.tap("Terug")
        desk.tap("Terug naar de kiosk")
        until("a new start", lambda: gate.program != first)
        desk.wait_for_text("Hier: IN")
        assert gate.end() == 0
        assert "asked for a new start with other settings" in gate.log
        assert " ERROR " not in gate.log
    assert {"screen.theme", "gate.direction"} <= set(re.findall(r"changed, ([^,\s]+)", acts(home)))


def open_staff_screen(desk: Desktop) -> None:
    """Hold the corner, and type the code at a person's pace: faster is a scanner."""
    desk.xdotool("mousemove", 60, 60, "mousedown", 1)
    desk.wait_for_text("Tik de code van vandaag in")
    desk.xdotool("mouseup", 1)
    desk.xdotool(*TYPING_PACE, *STAFF_CODE)
    desk.wait_for_text("Terug naar de kiosk")


def acts(home: Path) -> str:
    """Return what `gateway queue acts` lists."""
    command = [sys.executable, "-m", "gateway", "queue", "acts", "--home", str(home)]
    return subprocess.run(
        command, env=ENVIRONMENT, capture_output=True, text=True, check=True
    ).stdout
