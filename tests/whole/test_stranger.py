"""Play three visits from outside: touch with xdotool, read with a screen reader's interface.

The program starts as it does at the gate. The tests know nothing of its inside: the words on the
screen say where to touch, and the service says what it holds.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gateway.practice.practice_site import PracticeSite
from tests.support.desktop import Desktop, until
from tests.support.gate import Gate, choose_company, company_name, opened_home, stored_registrations

# the service answers so late that *kept* can be read before *confirmed*
ANSWER_MS = 1_500


@pytest.fixture(scope="module")
def gate(
    practice_site: PracticeSite,
    tmp_path_factory: pytest.TempPathFactory,
    compiled_languages: None,  # noqa: ARG001 - made first
) -> Iterator[Gate]:
    """A kiosk, full screen, with the day open; one for all tests, as one kiosk serves a queue."""
    home = opened_home(practice_site, tmp_path_factory.mktemp("stranger") / "kiosk")
    settings = home / "settings.toml"
    settings.write_text(settings.read_text("utf-8").replace("full = false", "full = true"), "utf-8")
    with Desktop(tmp_path_factory.mktemp("desktop")) as desk:
        running = Gate(desk, home)
        yield running
        assert running.end() == 0
        assert "Traceback" not in (home / "stderr").read_text("utf-8")
        assert " ERROR " not in running.log


@pytest.fixture
def desk(gate: Gate, place: PracticeSite) -> Iterator[Desktop]:
    """The desktop, with the kiosk ready for the next in the queue."""
    gate.desk.wait_for_text("Steek uw kaart in de lezer", "Toon de QR-code", "Tik uw nummer in")
    place.admin.set_fault(f"slow {ANSWER_MS}")
    yield gate.desk
    place.admin.clear_faults()


def wait_for_result(desk: Desktop, word: str) -> None:
    """Wait for the result's word, with or without a name, and check that no number is shown."""
    until(word, lambda: word in desk.visible_text().lower(), details=desk.visible_text)
    assert not any(digits.isdigit() and len(digits) >= 9 for digits in desk.visible_text().split())


def test_an_identity_card(desk: Desktop, place: PracticeSite) -> None:
    kobe = place.site.worker["kobe"]
    place.insert(place.card_of("kobe"))
    choose_company(desk, company_name(place, str(kobe.employer)))
    desk.wait_for_text("Kobe V.")
    desk.tap("IN")
    wait_for_result(desk, "opgeslagen")
    assert "Neem uw kaart mee" in desk.visible_text()
    wait_for_result(desk, "bevestigd")
    (stored,) = stored_registrations(place, str(kobe.number))
    assert (stored["type"], stored["employer"]) == ("in", {"enterpriseNumber": kobe.employer})
    place.remove()


def test_a_number_typed_on_the_glass(desk: Desktop, place: PracticeSite) -> None:
    julie = place.site.worker["julie"]
    desk.tap("Tik uw nummer in")
    for digit in str(julie.number):
        desk.tap(digit)
    desk.tap("Verder")
    choose_company(desk, company_name(place, str(julie.employer)))
    desk.tap("OUT")
    wait_for_result(desk, "opgeslagen")
    wait_for_result(desk, "bevestigd")
    (stored,) = stored_registrations(place, str(julie.number))
    assert (stored["type"], stored["employer"]) == ("out", {"enterpriseNumber": julie.employer})
    # an OUT without an IN gets a remark, which is told to a card or a form alone
    assert "Opmerking" not in desk.visible_text()


def test_a_form_held_up_to_the_camera(desk: Desktop, place: PracticeSite) -> None:
    limosa = place.site.worker["vasile"].limosa
    assert limosa is not None
    place.admin.show_form("vasile")
    desk.find_button("IN")
    place.admin.show_form(None)
    desk.tap("IN")
    wait_for_result(desk, "opgeslagen")
    wait_for_result(desk, "bevestigd")
    (stored,) = stored_registrations(place, limosa.number)
    assert stored["type"] == "in"
    assert "ssin" not in stored
