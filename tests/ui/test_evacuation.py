"""The list for an evacuation as people see it: on the screen, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gateway.domain.evacuation import Blindness, OnSite, Unknown, in_order
from gateway.domain.remark_catalogue import STAFF_LANGUAGES
from gateway.domain.site_events import EvacuationListed
from gateway.flow import effects
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import Evacuation
from gateway.flow.waiting_card import STAFF_SCREENS
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.evacuation_key import EvacuationKey
from gateway.ui.lockdown import LockDown
from gateway.ui.papers import evacuation_paper
from gateway.ui.text.evacuation import unknown_text
from gateway.ui.window import KioskWindow
from tests.support import pdf
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_presence import LISTED, PEOPLE
from tests.support.gallery_site import GATE

Start = Callable[[State], Controller]


def of_staff() -> dict[tuple[type, bool], str]:
    """Return a picture of each screen behind the code, and of each that waits for something."""
    return {
        (type(state.screen), getattr(state.screen, "is_busy", False)): name
        for name, state in GALLERY.items()
        if isinstance(state.screen, STAFF_SCREENS) and state.kiosk.workplace is not None
        # it is the list itself
        if not isinstance(state.screen, Evacuation)
    }


@pytest.mark.parametrize("name", of_staff().values())
def test_the_list_is_two_touches_away_from_each_screen_of_staff(
    start: Start, window: KioskWindow, emitted: list[Effect], name: str
) -> None:
    kiosk = start(in_language(name, "nl"))
    if not finger.is_visible(window, "evacuation"):
        is_leaving = finger.is_visible(window, "leave-cancel")
        finger.press(window, "leave-cancel" if is_leaving else "back")
    finger.press(window, "evacuation")
    assert kiosk.state.screen == Evacuation()
    assert effects.ListEvacuation() in emitted


def test_people_are_ticked_company_by_company_and_who_is_missing_comes_first(
    start: Start, window: KioskWindow
) -> None:
    kiosk = start(in_language("evacuation-nobody", "en"))
    kiosk.handle(EvacuationListed(LISTED))
    finger.press(window, "company-Elektro Maas nv")
    names = [one.name for one in PEOPLE if one.company == "Elektro Maas nv"]
    shown = finger.visible_text(window)
    assert all(name in shown for name in names)
    assert "Lefèvre" not in shown
    first = next(one for one in PEOPLE if one.name == names[0])
    finger.press(window, f"person-{first.key}")
    assert kiosk.state.screen.counted == {first.key}
    # it keeps its place under the finger
    assert finger.visible_text(window).index(names[0]) < finger.visible_text(window).index(names[1])
    assert "21 on site" in finger.visible_text(window)
    assert "1 counted" in finger.visible_text(window)
    finger.press(window, "company-all")
    finger.press(window, "company-Elektro Maas nv")
    assert finger.visible_text(window).index(names[0]) > finger.visible_text(window).index(names[1])
    finger.press(window, f"person-{first.key}")
    assert kiosk.state.screen.counted == frozenset()
    finger.press(window, "back")
    window.draw(in_language("welcome", "en"))
    assert names[0] not in window.screen_for(Evacuation).accessibleName()


@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
@pytest.mark.parametrize("people", [0, 90])
@pytest.mark.usefixtures("application")
def test_the_paper_has_a_box_for_each_person_and_lines_for_others(
    tmp_path: Path, language: str, people: int
) -> None:
    crowd = [
        OnSite(f"R{turn}", f"Naam{turn:03}, Jan", f"Firma {turn % 7}", 0) for turn in range(people)
    ]
    hostile = OnSite(
        "visitor-1", "\u202eمحمد 👷" * 30, "Wolvertemsesteenweg" * 20, 0, True, "x" * 400
    )
    listed = replace(LISTED, people=in_order([*crowd, hostile, replace(hostile, name="")]))
    listed = replace(listed, unknowns=tuple(map(Unknown, Blindness))[1:])
    path = tmp_path / "list.pdf"
    path.write_bytes(evacuation_paper.draw(listed, language, GATE.name))
    text = pdf.run("pdftotext", "-layout", path, "-")
    assert all(text.count(f"Naam{turn:03}") == 1 for turn in range(people))
    assert str(people + 2) in text
    assert "10:22" in text
    # with each of them, and as the only one that is known
    assert text.count(GATE.name) == people + 3
    pages = int(pdf.facts(path)["Pages"])
    assert f"{pages} " in text or f" {pages}" in text
    assert all(word.left >= 9 and word.right <= 201 for word in pdf.words(path))


def test_each_thing_that_cannot_be_known_has_words(window: KioskWindow) -> None:
    window.draw(in_language("evacuation", "en"))
    texts = [unknown_text(Unknown(what, 0, 0, 3)) for what in Blindness]
    assert len(set(texts)) == len(Blindness)
    assert all(text.endswith(".") for text in texts)


def test_the_key_opens_the_list_and_nothing_else(window: KioskWindow) -> None:
    pressed: list[str] = []
    guards = (LockDown(window), EvacuationKey(window, "F9", lambda: pressed.append("F9")))
    window.draw(in_language("welcome", "nl"))
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_9):
        QTest.keyClick(window.windowHandle(), key)
    assert pressed == ["F9"]
    for guard in guards:
        guard.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    assert pressed == ["F9"]
