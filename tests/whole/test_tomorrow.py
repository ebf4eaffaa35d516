"""Today + tomorrow in the daily regime, on the real window."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from gateway.domain.belgian_time import belgian_day, epoch_ms
from gateway.flow.states import Done, Staff, Tomorrow, Welcome
from gateway.practice import finger
from gateway.practice.practice_site import PracticeSite
from gateway.system import clock
from tests.support.gate import StartKiosk, opened_home, read_own, stored_registrations


def test_one_touch_registers_for_tomorrow_and_nobody_twice(
    start: StartKiosk, place: PracticeSite, tmp_path: Path
) -> None:
    today = belgian_day(clock.wall_ms())
    home = opened_home(place, tmp_path / "kiosk")
    settings = home / "settings.toml"
    far = (
        f'[kiosk]\nsector = "construction"\nconstruction_in_out_from = {today + timedelta(days=9)}'
    )
    settings.write_text(settings.read_text("utf-8").replace("[kiosk]", far), "utf-8")
    player = start(home=home)
    player.wait_for_screen(Welcome)
    player.identify_by_card("jan")
    player.choose_employer(place.site.worker["jan"].employer)
    player.wait_for_confirmation()
    player.press("tomorrow")
    player.wait_until(
        "tomorrow's result",
        lambda: isinstance(player.screen, Done) and player.screen.days_ahead == 1,
    )
    assert "Vandaag en morgen" in finger.visible_text(player.kiosk.window)
    player.site.remove()
    player.wait_for_screen(Welcome)
    # the same card again is told so, and leads to no third one
    player.site.insert(player.site.card_of("jan"))
    player.wait_for_screen(Done)
    assert isinstance(player.screen, Done)
    assert (player.screen.is_repeat, player.screen.tomorrow) == (True, Tomorrow.REGISTERED)
    read_own(player)
    assert "voor " in finger.visible_text(player.kiosk.window)
    player.site.remove()
    player.wait_for_screen(Welcome)
    player.open_staff_screen()
    assert isinstance(player.screen, Staff)
    assert [line.days_ahead for line in player.screen.lines or ()] == [1, 0]
    held = stored_registrations(place, place.site.worker["jan"].number)
    days = [belgian_day(epoch_ms(datetime.fromisoformat(one["registrationDate"]))) for one in held]
    # other stories share the practice site
    assert days[-2:] == [today, today + timedelta(days=1)]
