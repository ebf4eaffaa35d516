"""Test a device that types: what it makes up is stopped, cards go on, staff are told."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gateway.domain.events import Scanned
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow.states import Done, Trouble, Welcome
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system.clock import wall_ms
from gateway.system.settings import KioskSettings
from gateway.ui.text.staff_alarms import alarms
from tests.support.gate import StartKiosk, opened_home
from tests.support.project import ExpectLog

MOST = int(KioskSettings().typed_per_minute)


def made_up(count: int) -> list[str]:
    """Return so many Limosa numbers with the right check digits, all of nobody."""
    firsts = [f"2491{turn:011}" for turn in range(1, count + 1)]
    return [f"{first}{(98 - int(first) * 100 % 97) % 97:02}" for first in firsts]


def scan(player: GatePlayer, number: str) -> None:
    """Have a device type a number, and wait until the kiosk is through with it."""
    player.kiosk.controller.handle(Scanned(number))

    def is_through() -> bool:
        screen = player.screen
        return isinstance(screen, Trouble) or (
            isinstance(screen, Done) and screen.person.number == number
        )

    player.wait_until("the result", is_through)


def test_made_up_numbers_are_stopped_and_a_card_goes_on(
    start: StartKiosk, place: PracticeSite, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("too many numbers came through keys")
    home = opened_home(place, tmp_path / "kiosk")
    settings = home / "settings.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("[kiosk]", '[kiosk]\nsector = "meat"'), "utf-8"
    )
    player = start(home=home)
    player.wait_for_screen(Welcome)
    player.wait_until("the card reader", lambda: Means.CARD in player.kiosk_state.working_means)
    for number in made_up(21):
        scan(player, number)
    assert player.screen == Trouble(Problem.TYPING_PAUSED)
    with closing(Store(home, read_only=True)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(MOST,)]
    assert (Means.KEYPAD, Problem.TYPING_PAUSED) in player.kiosk_state.missing_means
    player.press("ok")
    player.wait_for_screen(Welcome)
    assert "even niet" in finger.visible_text(player.kiosk.window)
    assert len(alarms(player.kiosk_state, wall_ms())) == 1
    player.identify_by_card("jan")
    player.leave()
