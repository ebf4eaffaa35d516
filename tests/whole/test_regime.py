"""A site that goes over from one presence a day to IN and OUT, on the real window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from gateway.app.services import build
from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.model import Direction, Draft, Means, NumberKind, Person, Regime
from gateway.flow.states import ChooseDirection, Staff, Welcome
from gateway.journal.day import current_day
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system.settings import load
from tests.support.gate import StartKiosk, opened_home, read_own


def changing_home(place: PracticeSite, folder: Path, day: date) -> Path:
    """Return an open home folder on a building site that goes over on this day."""
    home = opened_home(place, folder)
    settings = home / "settings.toml"
    text = f'[kiosk]\nsector = "construction"\nconstruction_in_out_from = {day}'
    settings.write_text(settings.read_text("utf-8").replace("[kiosk]", text), "utf-8")
    return home


def visible(player: GatePlayer) -> str:
    return finger.visible_text(player.kiosk.window)


def test_on_the_eve_all_is_as_ever_and_the_change_is_said(
    start: StartKiosk, place: PracticeSite, tmp_path: Path, today: date
) -> None:
    player = start(home=changing_home(place, tmp_path / "kiosk", today + timedelta(days=1)))
    player.wait_for_screen(Welcome)
    assert "Vanaf morgen: IN" in visible(player)
    player.identify_by_card("jan")
    player.choose_employer(place.site.worker["jan"].employer)
    assert "AANWEZIG" in visible(player)
    player.wait_for_confirmation()
    # there is no choice of direction that leads to it
    read_own(player)
    assert "AANWEZIG" in visible(player)
    player.site.remove()
    player.wait_for_screen(Welcome)
    player.open_staff_screen()
    assert "in plaats van één keer per dag" in visible(player)
    assert isinstance(player.screen, Staff)
    assert [line.regime for line in player.screen.lines or ()] == [Regime.DAILY]


def test_on_the_day_yesterdays_presence_is_no_in(
    start: StartKiosk, place: PracticeSite, tmp_path: Path, today: date
) -> None:
    home = changing_home(place, tmp_path / "kiosk", today)
    services, jan = build(load(home)), place.site.worker["jan"]
    person = Person(jan.number, NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    now = services.clock.stamp()
    eve_ms = belgian_midnight_ms(today) - 1
    eve = replace(now, wall_ms=eve_ms, boot_ms=now.boot_ms - (now.wall_ms - eve_ms))
    with closing(services.writer()) as writer:
        day = current_day(writer.store)
        assert day is not None
        workplace = replace(day.workplace, in_out_from=today)
        employer = next(one for one in workplace.companies if one.number == jan.employer)
        night = Draft(person, Direction.IN, workplace, employer, Regime.DAILY)
        assert writer.keep(night, eve)[0].draft.regime is Regime.DAILY
    player = start(home=home)
    player.wait_for_screen(Welcome)
    assert "Nieuw: IN" in visible(player)
    player.identify_by_card("jan")
    assert isinstance(player.screen, ChooseDirection)
    assert (player.screen.likely, player.screen.left_s) == (Direction.IN, 0)
    player.choose_direction("out")
    assert "OUT" in visible(player)
    player.leave()
