"""Test what the settings make of the kiosk's first state."""

from __future__ import annotations

from pathlib import Path

from gateway.app.kiosk import first_state
from gateway.domain.events import Scanned
from gateway.domain.gates import Gate, GateMode
from gateway.flow import states
from gateway.flow.reducer import step
from gateway.system import settings
from tests.support.people import LINDE
from tests.support.scanned_codes import NATIONAL


def test_the_scanners_affixes_reach_the_kiosk(tmp_path: Path) -> None:
    lines = '[kiosk]\nscanner_prefix = "*A"\nscanner_suffix = "+"\n'
    (tmp_path / settings.FILE_NAME).write_text(lines, "utf-8")
    state = first_state(settings.load(tmp_path)).with_kiosk(workplace=LINDE)
    after, _effects = step(state.with_screen(states.Welcome()), Scanned(f"*A{NATIONAL}+"))
    assert after.screen == states.Typing(NATIONAL)


def test_what_is_kept_by_itself_can_be_switched_off(tmp_path: Path) -> None:
    assert first_state(settings.load(tmp_path)).kiosk.keeps_by_itself
    (tmp_path / settings.FILE_NAME).write_text("[kiosk]\nkeep_by_itself = false\n", "utf-8")
    assert not first_state(settings.load(tmp_path)).kiosk.keeps_by_itself


def test_the_gates_direction_and_name_reach_the_kiosk(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_text('[gate]\ndirection = "out"\nname = "A"\n', "utf-8")
    assert first_state(settings.load(tmp_path)).kiosk.gate == Gate(GateMode.OUT, name="A")
