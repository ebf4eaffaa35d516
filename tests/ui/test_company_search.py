"""Test the search for a company with real touches: letters of 20 mm, eight companies a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gateway.domain.languages import LANGUAGES
from gateway.domain.model import Employer, KnownWorker
from gateway.domain.search import KEYS, matching, next_keys
from gateway.flow import states
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.widgets.touch import Button, Tile
from gateway.ui.window import KioskWindow
from tests.support.companies import companies
from tests.support.gallery import GALLERY
from tests.support.gallery_site import JAN, OPEN, WORKPLACE
from tests.support.legibility import on_window, visible
from tests.support.studio import MakeWindow

Start = Callable[[State], Controller]

WELCOME = GALLERY["welcome"]
FORTY, TWO_HUNDRED = matching(companies(40), ""), matching(companies(200), "")


def asking(offered: tuple[Employer, ...], *recent: Employer, language: str = "nl") -> State:
    """Return the kiosk as it asks Jan which of the companies he works for."""
    numbers = tuple(company.number for company in recent)
    return replace(
        WELCOME,
        language=language,
        kiosk=replace(OPEN, workplace=replace(WORKPLACE, companies=offered)),
        screen=states.ChooseEmployer(JAN, KnownWorker(), offered, numbers),
    )


def shown(window: KioskWindow) -> list[str]:
    """Return the numbers of the companies that can be touched, as they are read."""
    right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    tiles = [tile for tile in visible(window, Tile) if tile.objectName().startswith("employer-")]

    def place(tile: QWidget) -> tuple[int, int]:
        corner = on_window(window, tile)
        return corner.top(), -corner.left() if right_to_left else corner.left()

    return [tile.objectName().removeprefix("employer-") for tile in sorted(tiles, key=place)]


def numbers(found: tuple[Employer, ...]) -> list[str]:
    return [company.number for company in found]


def keys(window: KioskWindow) -> dict[str, Button]:
    """Return the letters and digits that can be touched."""
    return {
        key.text().lower(): key
        for key in visible(window, Button)
        if isinstance(key, Button) and key.isEnabled() and key.text().lower() in KEYS
    }


@pytest.mark.parametrize(
    ("size", "dpi"), [((1280, 800), 149.4), ((1024, 768), 120.0), ((1920, 1080), 120.0)]
)
def test_a_letter_is_20_mm_or_more(
    make_window: MakeWindow, size: tuple[int, int], dpi: float
) -> None:
    window = make_window(size, dpi)
    window.draw(asking(TWO_HUNDRED, *TWO_HUNDRED[:3]))
    least = int(20 * dpi / 25.4)
    for touched in ("letter-d", "letter-e"):
        QApplication.processEvents()
        sizes = {name: key.size().toTuple() for name, key in keys(window).items()}
        assert not {name: size for name, size in sizes.items() if min(size) < least}
        finger.press(window, touched)


def test_a_letter_filters_at_once_and_a_next_one_narrows(start: Start, window: KioskWindow) -> None:
    start(asking(TWO_HUNDRED))
    typed = ""
    assert set(keys(window)) == next_keys(TWO_HUNDRED, typed) - set("0123456789")
    for letter in "deb":
        finger.press(window, f"letter-{letter}")
        typed += letter
        found = matching(TWO_HUNDRED, typed)
        assert shown(window) == numbers(found[:8])
        if len(found) > 8:
            assert set(keys(window)) == next_keys(TWO_HUNDRED, typed)
            assert f"Nog {len(found) - 8}:" in finger.visible_text(window)
            continue
        break
    assert typed != "d"
    # each touch of Back takes a letter away; without one it leaves the screen
    for _letter in typed[1:]:
        finger.press(window, "back")
    assert shown(window) == numbers(matching(TWO_HUNDRED, "d")[:8])
    finger.press(window, "back")
    assert shown(window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_eight_companies_to_a_page_in_every_language(window: KioskWindow, language: str) -> None:
    window.draw(asking(FORTY, language=language))
    finger.press(window, "all-companies")
    QApplication.processEvents()
    read = shown(window)
    assert len(read) == 8
    while len(read) < len(FORTY):
        finger.press(window, "page-after")
        read += shown(window)
    assert read == numbers(FORTY)


@pytest.mark.parametrize("typed", ["0400000123", "400000123"])
def test_an_enterprise_number_is_touched(start: Start, window: KioskWindow, typed: str) -> None:
    kiosk = start(asking(TWO_HUNDRED))
    finger.press(window, "letter-other")
    for digit in typed:
        if "0400000123" in shown(window):
            break
        finger.press(window, f"letter-{digit}")
    finger.press(window, "employer-0400000123")
    assert isinstance(kiosk.state.screen, states.ChooseDirection)


@pytest.mark.parametrize("typed", ["0400.000.123", "0400 000 123", "BE0400000123"])
def test_an_enterprise_number_is_typed_with_its_dots(
    start: Start, window: KioskWindow, typed: str
) -> None:
    start(asking(TWO_HUNDRED))
    finger.type_text(window, typed)
    assert shown(window) == ["0400000123"]


def test_companies_of_one_name_are_all_reached(start: Start, window: KioskWindow) -> None:
    same = tuple(Employer(f"04000000{turn:02}", "Bouw") for turn in range(11))
    start(asking(same))
    for letter in "bouw":
        finger.press(window, f"letter-{letter}")
    assert shown(window) == numbers(same[:8])
    finger.press(window, "page-after")
    assert shown(window) == numbers(same[8:])


def test_recent_companies_take_one_touch_and_keep_their_place(
    start: Start, window: KioskWindow
) -> None:
    own, others = FORTY[20], (FORTY[3], FORTY[30], FORTY[35])
    kiosk = start(asking(FORTY, own, *others))
    # the worker's own and those chosen last, in the order of the alphabet
    assert shown(window) == numbers((FORTY[3], own, FORTY[30]))
    finger.press(window, "all-companies")
    assert shown(window) == numbers(FORTY[:8])
    assert finger.visible_text(window).count("Onlangs") == 1
    finger.press(window, "back")
    finger.press(window, f"employer-{own.number}")
    assert isinstance(kiosk.state.screen, states.ChooseDirection)


def _touch(window: KioskWindow, name: str, at_ms: int) -> None:
    target = finger.find(window, name)
    middle = QPointF(target.rect().center())
    kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in zip(kinds, (left, none), strict=True):
        event = QMouseEvent(
            kind,
            middle,
            target.mapToGlobal(middle),
            left,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(at_ms)
        QApplication.sendEvent(target, event)


def test_a_company_that_comes_under_a_fast_finger_is_not_chosen(
    start: Start, window: KioskWindow
) -> None:
    kiosk = start(asking(FORTY))
    _touch(window, "letter-d", 5_000_000)
    first = f"employer-{shown(window)[0]}"
    _touch(window, first, 5_000_150)
    assert isinstance(kiosk.state.screen, states.ChooseEmployer)
    _touch(window, first, 5_001_500)
    assert isinstance(kiosk.state.screen, states.ChooseDirection)


def test_the_next_worker_begins_at_the_alphabet(start: Start, window: KioskWindow) -> None:
    start(asking(FORTY))
    finger.press(window, "letter-other")
    finger.type_text(window, "zzz")
    assert "Geen bedrijf" in finger.visible_text(window)
    start(WELCOME)
    start(asking(FORTY))
    assert finger.is_visible(window, "letter-a")
    assert shown(window) == []


def test_few_companies_need_no_letters(start: Start, window: KioskWindow) -> None:
    start(asking(FORTY[:8], FORTY[2]))
    assert shown(window) == numbers(FORTY[:8])
    assert not keys(window)
