"""The site manager sees on the real window who is here, and who is missing."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

from gateway.cli import presence_crews
from gateway.domain.belgian_time import belgian_time
from gateway.domain.site_settings import SiteSetting
from gateway.flow.remark_states import RemindCompany
from gateway.flow.states import Staff
from gateway.journal import reminders
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import CREW_FILE, PracticeSite
from gateway.system.change_setting import change_setting
from gateway.system.clock import Clock
from tests.support.gate import StartKiosk, opened_home

# around a part in the other direction of writing
NO_MARKS = {0x2068: None, 0x2069: None}


def test_from_its_hour_on_the_welcome_screen_counts_who_is_missing(
    start: StartKiosk, place: PracticeSite, tmp_path: Path
) -> None:
    home = opened_home(place, tmp_path / "hour")
    # begun at most an hour ago
    now = belgian_time(Clock().stamp().wall_ms)
    change_setting(home, SiteSetting.MISSING_AT, f"{now:%H}:00")
    presence_crews.read(home, home / CREW_FILE, io.StringIO())
    player = start(home)
    player.wait_until("the counts", lambda: player.kiosk_state.missing.missing > 0, 60)
    text = finger.visible_text(player.kiosk.window)
    crew = len((home / CREW_FILE).read_text("utf-8").splitlines()) - 1
    told = f"{now:%H}:00 · ontbreekt: {crew} · verwacht: {crew}"
    assert told in text.translate(NO_MARKS)
    cedric = place.site.worker["cedric"]
    assert cedric.surname not in text
    # staff stand before the names at once
    player.open_staff_screen()
    assert cedric.surname in finger.visible_text(player.kiosk.window)


def test_who_is_missing_at_half_past_seven(player: GatePlayer, place: PracticeSite) -> None:
    jan, ion, cedric = (place.site.worker[handle] for handle in ("jan", "ion", "cedric"))
    home = player.kiosk.settings.home
    presence_crews.read(home, home / CREW_FILE, io.StringIO())
    player.identify_by_card("jan")
    player.choose_direction("in", jan.employer)
    player.leave()

    player.open_staff_screen()
    player.press("page-presence")
    player.wait_until(
        "the roll", lambda: isinstance(player.screen, Staff) and player.screen.presence is not None
    )
    text = finger.visible_text(player.kiosk.window)
    assert "ontbreekt: 2 · aanwezig: 1" in text
    for missing in (ion, cedric):
        assert missing.surname in text
        assert missing.number not in text

    # the subcontractor is reminded, and that is in the record
    player.press("remind-company")
    player.wait_for_screen(RemindCompany)
    assert cedric.surname in finger.visible_text(player.kiosk.window)
    with closing(Store(player.kiosk.settings.home, read_only=True)) as store:
        assert reminders.listed(store, None, 0, 1 << 60) == ()
        player.press("reminder-given")
        player.wait_until("the record", lambda: bool(getattr(player.screen, "given", False)))
        (given,) = reminders.listed(store, None, 0, 1 << 60)
    player.press("back")
    player.wait_for_screen(Staff)
    assert (given.employer, given.missing) == (jan.employer, 2)
