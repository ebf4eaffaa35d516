"""It burns: who is on site is counted on the real window, without a network, visitors too."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gateway.flow.site_states import VisitorDone
from gateway.flow.states import Closed, Staff, Welcome
from gateway.journal import staff_acts
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.evacuation_player import (
    close_after_visitor,
    read_list,
    sign_visitor,
    type_name,
)
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from tests.support.gate import StartKiosk, opened_home
from tests.support.project import ExpectLog


def text_of(player: GatePlayer) -> str:
    """Return the words on the screen."""
    return finger.visible_text(player.kiosk.window)


def shown_text(player: GatePlayer) -> str:
    """Return the words on the screen once the list has come."""
    read_list(player)
    return text_of(player)


def press_key(player: GatePlayer, key: Qt.Key = Qt.Key.Key_F9) -> None:
    """Press a key of a real keyboard, that of the evacuation where no other is named."""
    handle = player.kiosk.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


def visitors_come_and_leave(player: GatePlayer) -> None:
    """Play a visitor who stays, and a driver who leaves, by another name at first."""
    for name in ("An Claes", "Bo De Wit"):
        sign_visitor(player, name)
        press_key(player, Qt.Key.Key_Escape)
        player.wait_for_screen(Welcome)
    type_name(player, "Bo")
    player.press("visitor-leave")
    player.wait_until("not found", lambda: "Niemand met deze naam" in text_of(player))
    player.type_into("visitor-name", " De Wit")
    player.press("visitor-leave")
    player.wait_for_screen(VisitorDone)
    press_key(player, Qt.Key.Key_Escape)


def test_who_is_on_site_is_counted_when_it_burns(
    start: StartKiosk, place: PracticeSite, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    home = opened_home(place, tmp_path / "kiosk")
    settings = home / "settings.toml"
    with_key = settings.read_text("utf-8").replace("[kiosk]", '[kiosk]\nevacuation_key = "F9"')
    settings.write_text(with_key, "utf-8")
    player = start(home)
    player.wait_for_all_means()
    worker = place.site.worker["maria"]
    player.identify_by_card("maria")
    player.choose_direction("in", worker.employer)
    player.leave()
    place.admin.set_line("cut")

    visitors_come_and_leave(player)

    # two touches from each page of staff: there, and the first tick
    player.open_staff_screen()
    player.press("page-remarks")
    player.press("evacuation")
    text = shown_text(player)
    assert "2 op de werf" in text
    assert worker.surname in text
    assert worker.number not in text
    assert "Bo De Wit" not in text
    assert "Wie zich elders of niet registreerde" in text
    visitor = next(one for one in read_list(player).people if one.is_visitor)
    assert visitor.name == "An Claes"
    player.press(f"person-{visitor.key}")
    assert "1 geteld" in text_of(player)
    player.press("back")
    player.wait_for_screen(Staff)
    player.press("back")
    player.wait_for_screen(Welcome)

    # the key asks for no code, and who was counted stays counted
    press_key(player)
    assert "1 geteld, 2 op de werf" in shown_text(player)
    player.press("back")
    player.wait_for_screen(Welcome)
    with closing(Store(home, read_only=True)) as store:
        acts = {act.partition(", by")[0] for _moment, act in staff_acts.listed(store)}
    assert {"list of an evacuation looked at", "list of an evacuation opened by its key"} <= acts

    # whether the visitor has left is asked before the day is closed
    player.open_staff_screen()
    close_after_visitor(player, visitor.key)
    player.wait_for_screen(Closed)
    press_key(player)
    assert "1 op de werf" in shown_text(player)
