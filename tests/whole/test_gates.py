"""Play the gates on the real window: a lane without a touch, too soon, a break, a forgotten OUT."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from gateway.app.services import build
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.flow.states import ChooseDirection, ConfirmDirection, Done
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from tests.support.gate import StartKiosk, opened_home, read_own

DAY_S = 86_400


def register_earlier(player: GatePlayer, handle: str, direction: Direction, age_s: int) -> None:
    """Write what a worker registered by card so long ago."""
    worker, workplace = player.site.site.worker[handle], player.kiosk_state.workplace
    assert workplace is not None
    services = build(player.kiosk.settings)
    with closing(services.writer()) as writer:
        person = Person(worker.number, NumberKind.NATIONAL, Means.CARD)
        now, ago_ms = services.clock.stamp(), age_s * 1000
        made = replace(now, wall_ms=now.wall_ms - ago_ms, boot_ms=now.boot_ms - ago_ms)
        writer.keep(Draft(person, direction, workplace, Employer(worker.employer, "")), made)


def test_in_a_lane_the_card_alone_registers(
    start: StartKiosk, place: PracticeSite, tmp_path: Path
) -> None:
    player = start(opened_home(place, tmp_path / "lane", '\n[gate]\ndirection = "in"\n'))
    player.wait_for_all_means()
    assert "Hier: IN" in finger.visible_text(player.kiosk.window)
    # by the lane OUT, which this kiosk does not see
    register_earlier(player, "maria", Direction.IN, DAY_S)
    place.insert(place.card_of("maria"))
    player.wait_for_screen(Done)
    assert isinstance(player.screen, Done)
    assert (player.screen.direction, player.screen.is_repeat) == (Direction.IN, False)
    # who wants to reads what came before, and the result is there again
    proof = player.screen.proof
    read_own(player)
    text = finger.visible_text(player.kiosk.window)
    assert text.count("IN ") == 2
    assert proof in text
    player.press("back")
    player.wait_for_screen(Done)
    player.leave()
    # the same card again is the same tap
    place.insert(place.card_of("maria"))
    player.wait_for_screen(Done)
    assert isinstance(player.screen, Done)
    assert player.screen.is_repeat


def test_out_just_after_in_is_asked_and_a_break_is_an_out(
    player: GatePlayer, place: PracticeSite
) -> None:
    player.identify_by_card("sofie")
    player.choose_direction("in", place.site.worker["sofie"].employer)
    player.leave()
    player.identify_by_card("sofie")
    player.press("break")
    player.wait_for_screen(ConfirmDirection)
    assert "U hebt net" in finger.visible_text(player.kiosk.window)
    player.press("in")
    player.wait_for_screen(Done)
    assert isinstance(player.screen, Done)
    assert player.screen.is_repeat
    player.leave()
    player.identify_by_card("sofie")
    player.press("break")
    player.wait_for_screen(ConfirmDirection)
    player.press("again")
    player.wait_for_screen(Done)
    assert isinstance(player.screen, Done)
    assert (player.screen.direction, player.screen.is_break) == (Direction.OUT, True)


def test_a_forgotten_out_is_told_and_not_invented(player: GatePlayer) -> None:
    register_earlier(player, "amelie", Direction.IN, DAY_S)
    player.identify_by_card("amelie")
    assert isinstance(player.screen, ChooseDirection)
    # her card speaks French
    assert "OUT manque" in finger.visible_text(player.kiosk.window)
    done = player.choose_direction("in")
    assert done.direction is Direction.IN
