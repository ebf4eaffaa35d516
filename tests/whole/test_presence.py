"""The site manager sees on the real window who is here, and who is missing."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

from gateway.cli.presence import read_crews
from gateway.flow.remark_states import RemindCompany
from gateway.flow.states import Staff
from gateway.journal import reminders
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite


def test_who_is_missing_at_half_past_seven(
    player: GatePlayer, place: PracticeSite, tmp_path: Path
) -> None:
    jan, sofie = place.site.worker["jan"], place.site.worker["sofie"]
    crew = tmp_path / "crew.csv"
    crew.write_text(
        "INSZ;Ondernemingsnummer;Naam;Voornaam\n"
        + "".join(
            f"{one.number};{jan.employer};{one.surname};{one.given}\n" for one in (jan, sofie)
        ),
        "utf-8",
    )
    read_crews(player.kiosk.settings.home, crew, io.StringIO())
    player.identify_by_card("jan")
    player.choose_direction("in", jan.employer)
    player.leave()

    player.open_staff_screen()
    player.press("page-presence")
    player.wait_until(
        "the roll", lambda: isinstance(player.screen, Staff) and player.screen.presence is not None
    )
    text = finger.visible_text(player.kiosk.window)
    assert f"ontbreekt: {sofie.surname}, {sofie.given}" in text.replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert "ontbreekt: 1 · aanwezig: 1" in text
    assert sofie.number not in text

    # the subcontractor is reminded, and that is in the record
    player.press("remind-company")
    player.wait_for_screen(RemindCompany)
    assert sofie.surname in finger.visible_text(player.kiosk.window)
    player.press("back")
    player.wait_for_screen(Staff)
    with closing(Store(player.kiosk.settings.home, read_only=True)) as store:
        (given,) = reminders.listed(store, 0, 1 << 60)
    assert (given.employer, given.missing) == (jan.employer, 1)
