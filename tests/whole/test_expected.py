"""The site manager says on the real window who is expected, by hand and by a file on a stick, and
finds one worker among all.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.flow.presence_states import Expectations, PersonToExpect, SearchPresence
from gateway.flow.states import Staff
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import CREW_FILE, PracticeSite
from gateway.system.removable import ROOTS
from tests.support.disk.volume import Volume

_MEDIA = ROOTS[0]


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Volume]:
    """Mount a stick where the system does."""
    volume = Volume(_MEDIA / f"0-{tmp_path.name}")
    if not volume.mounted:
        pytest.fail("this user may not mount: the story of a stick needs it")
    yield volume
    volume.close()
    volume.folder.rmdir()


def text_of(player: GatePlayer) -> str:
    return finger.visible_text(player.kiosk.window)


def wait_for_roll(player: GatePlayer) -> None:
    player.wait_until(
        "the roll", lambda: isinstance(player.screen, Staff) and player.screen.presence is not None
    )


def expected_of(player: GatePlayer) -> Expectations:
    assert isinstance(player.screen, Expectations)
    return player.screen


def test_who_is_expected_is_said_by_hand_and_by_a_file(
    player: GatePlayer, place: PracticeSite, stick: Volume
) -> None:
    jan, ion, cedric = (place.site.worker[handle] for handle in ("jan", "ion", "cedric"))
    player.identify_by_card("jan")
    player.choose_direction("in", jan.employer)
    player.leave()
    player.open_staff_screen()
    player.press("page-presence")
    wait_for_roll(player)
    assert f"{jan.surname}" in text_of(player)

    # three of Jan's company, today
    player.press("expectations")
    player.wait_for_screen(Expectations)
    player.wait_until("who is expected", lambda: expected_of(player).by_hand is not None)
    assert expected_of(player).company.number == jan.employer
    for _ in range(3):
        player.press("next-people")
    # a file with a fault: nothing of it counts
    crew = (player.kiosk.settings.home / CREW_FILE).read_text("utf-8")
    (stick.folder / CREW_FILE).write_text(f"{crew}12345678901;{jan.employer};X;Y\n", "utf-8")
    player.press("crew-file")
    player.wait_until("the faults", lambda: expected_of(player).taken is not None, 30)
    line = len(crew.splitlines()) + 1
    assert f"Regel {line}: geen juist rijksregister" in text_of(player)
    player.press("back")
    wait_for_roll(player)
    assert "ontbreekt: 2 · aanwezig: 1" in text_of(player)

    # mended, it is taken; nobody is expected by hand any more
    player.press("expectations")
    player.wait_until("who is expected", lambda: expected_of(player).by_hand is not None)
    (stick.folder / CREW_FILE).write_text(crew, "utf-8")
    player.press("crew-file")
    player.wait_until(
        "the crew",
        lambda: (taken := expected_of(player).taken) is not None and taken.workers > 0,
        30,
    )
    player.press("expect-nobody")
    # a person who stands in no file
    player.press("expect-person")
    player.wait_for_screen(PersonToExpect)
    player.type_into("expected-number", "85.02.04-001.29")
    player.type_into("expected-name", "Maes, Els")
    player.press("save")
    player.wait_for_screen(Expectations)
    player.wait_until("the person", lambda: "Maes, Els" in text_of(player))
    player.press("back")
    wait_for_roll(player)
    for missing in (ion.surname, cedric.surname, "Maes, Els"):
        assert missing in text_of(player)

    # one among all
    player.press("search-presence")
    player.wait_for_screen(SearchPresence)
    player.type_into("presence-name", "mae")
    player.press("save")
    wait_for_roll(player)
    assert "Maes, Els" in text_of(player)
    assert cedric.surname not in text_of(player)
    player.press("show-all")
    wait_for_roll(player)
    assert cedric.surname in text_of(player)
