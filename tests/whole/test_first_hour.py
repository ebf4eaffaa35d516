"""Play a technician's first hour from outside, on an empty home folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.practice.practice_site import PracticeSite
from gateway.system import settings
from tests.support.desktop import Desktop, until
from tests.support.gate import Gate

CODE = "kraan zeven fluit"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosk"
    folder.mkdir(mode=0o700)
    return folder


def submit(desk: Desktop, text: str, button: str = "Verder") -> None:
    """Type into the field what shall stand there, at once: no scanner is listened to yet."""
    desk.find_button(button)
    desk.xdotool("key", "--delay", "5", "--repeat", "80", "BackSpace")
    desk.xdotool("type", "--delay", "25", text)
    desk.tap(button)


def test_an_empty_folder_becomes_a_kiosk(
    place: PracticeSite,
    home: Path,
    tmp_path: Path,
    compiled_languages: None,  # noqa: ARG001 - made first
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = settings.load(place.make_home(tmp_path / "practice")).service
    # no card service: a kiosk without a reader
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(tmp_path / "none"))
    with Desktop(tmp_path / "desktop") as desk:
        gate = Gate(desk, home)
        desk.tap("Nederlands")
        desk.wait_for_text("Adres van Checkinatwork")
        # nobody needs a keyboard: the address begins as most do
        for letter in "checkin.be":
            desk.tap(letter)
        desk.tap("Verder")
        desk.wait_for_text("Adres van de aanmelding")
        # killed in the middle it asks again
        first = gate.program
        gate.kill()
        until("a new start", lambda: gate.program != first)
        desk.tap("Nederlands")
        submit(desk, "gopher://a.be")
        desk.wait_for_text("Dit is niet bruikbaar", "base_url")
        for address in (given.base_url, given.token_url):
            submit(desk, address)
            desk.wait_for_text(
                "Adres van de aanmelding" if address == given.base_url else "Adres of bestand"
            )
        (home / "notes.txt").write_text("call Els")
        submit(desk, "notes.txt")
        desk.wait_for_text("Dit is niet bruikbaar", "notes.txt")
        (home / "notes.txt").unlink()
        submit(desk, given.workplaces_url)
        desk.wait_for_text("Probeer wat is aangesloten")
        desk.tap("Proberen")
        desk.wait_for_text("Kaarten kunnen nu niet worden gelezen")
        for corner in range(1, 5):
            desk.tap(f"Hoek {corner}")
        desk.wait_for_text("Het scherm werkt.")
        desk.tap("Verder")
        submit(desk, "te kort", "Klaar")
        desk.wait_for_text("Dit is niet bruikbaar", "at least 12 characters")
        assert not (home / settings.FILE_NAME).exists()
        submit(desk, CODE, "Klaar")
        desk.wait_for_text("Kiosk openen")
        assert gate.end() == 0
        assert " ERROR " not in gate.log
    written = settings.load(home)
    assert written.service.workplaces_url == given.workplaces_url
    assert written.kiosk.language == "nl"
    # nothing is half written, and nobody reads the code
    assert [one.name for one in home.glob("*settings*")] == [settings.FILE_NAME]
    assert CODE.encode() not in b"".join(one.read_bytes() for one in home.iterdir())
