"""Every screen, in every language, theme and size: whole, uncovered, and with names."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit

from gateway.domain.languages import LANGUAGES
from gateway.flow import states
from gateway.practice import finger
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_site import EVERY_LANGUAGE, SMALL
from tests.support.legibility import faults, visible
from tests.support.lengths import long_where
from tests.support.pseudo_language import CODE as PSEUDO
from tests.support.studio import Look, MakeWindow, Studio

_SIZE = QSize(1280, 800)
_LARGE = (1920, 1080)

LOOKS = [
    *((Look(size), language) for size in SMALL for language in EVERY_LANGUAGE),
    *((Look(SMALL[1], theme), PSEUDO) for theme in ("dark", "contrast")),
    (Look(_LARGE), PSEUDO),
    # the languages with the longest texts
    *((Look(size, text=200), language) for size in SMALL for language in ("de", "hu", "uk", "fr")),
    (Look(SMALL[1], text=130), "hu"),
]


# the longest texts that there could be, and from right to left
OFTEN = {SMALL[1]: ("ar", PSEUDO), SMALL[0]: (PSEUDO,)}


def is_for_a_long_run(look: Look, language: str) -> bool:
    """Leave other languages, themes and larger letters to a long run."""
    return look != Look(look.size) or language not in OFTEN.get(look.size, ())


@pytest.mark.parametrize(("look", "language"), long_where(is_for_a_long_run, LOOKS), ids=str)
def test_nothing_is_cut_off_or_covered(
    application: QApplication, look: Look, language: str
) -> None:
    with Studio(application, look, (*dict.fromkeys((*LANGUAGES, language)),)) as studio:
        wrong = [f"{name}: {fault}" for name in GALLERY for fault in studio.draw(name, language)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("touched", [(), ("letter-b",), ("letter-other",), ("all-companies",)])
@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_while_searching(
    make_window: MakeWindow, size: tuple[int, int], touched: tuple[str, ...]
) -> None:
    window = make_window(size)
    for language in LANGUAGES:
        window.draw(GALLERY["welcome"])
        window.draw(in_language("employer-many", language))
        for name in touched:
            finger.press(window, name)
        # layouts within layouts
        for _ in range(3):
            QApplication.processEvents()
        assert not faults(window, window.theme)


def test_the_symbols_of_the_keyboard_are_whole(make_window: MakeWindow) -> None:
    window = make_window(SMALL[1])
    window.draw(GALLERY["sign-in-wrong"])
    finger.press(window, "letter-layer")
    window.draw(GALLERY["sign-in-wrong"])
    assert not faults(window, window.theme)


def test_the_page_of_languages_is_whole(make_window: MakeWindow) -> None:
    for size in SMALL:
        window = make_window(size)
        window.draw(GALLERY["welcome"])
        finger.press(window, "languages-more")
        QApplication.processEvents()
        assert finger.is_visible(window, "choose-hu")
        assert not faults(window, window.theme)


def test_a_fault_would_be_found(make_window: MakeWindow) -> None:
    """The control: words made too long, a part put over another, a part put outside."""
    window = make_window()
    window.draw(GALLERY["trouble-card-mute"])
    ok, keypad = finger.find(window, "ok"), finger.find(window, "means-keypad")
    assert isinstance(ok, Button)
    ok.show_text("W" * 200)
    assert any("cut off" in fault for fault in faults(window, window.theme))
    ok.show_text("OK")
    assert not faults(window, window.theme)
    ok.move(keypad.pos())
    assert any("covered" in fault for fault in faults(window, window.theme))
    ok.move(-ok.width() // 2, ok.y())
    assert any("outside" in fault for fault in faults(window, window.theme))


def test_the_gallery_has_every_state() -> None:
    assert {type(state.screen) for state in GALLERY.values()} == set(get_args(states.Screen))


def test_everything_that_can_be_touched_has_a_name_of_its_own_and_an_accessible_one(
    window: KioskWindow,
) -> None:
    nameless = set()
    for name, state in GALLERY.items():
        window.draw(state)
        touchable = visible(window, Button, Tile, QLineEdit)
        nameless |= {
            f"{name}: {type(widget).__name__} {widget.objectName()!r}"
            for widget in touchable
            if not (widget.objectName() and widget.accessibleName())
        }
        names = [widget.objectName() for widget in touchable]
        assert len(names) == len(set(names)), name
    assert not nameless


@pytest.mark.parametrize(("size", "dpi"), [((1280, 800), 149.0), ((1920, 1080), 120.0)])
def test_a_key_of_the_keypad_is_20_mm_or_more(
    make_window: MakeWindow, size: tuple[int, int], dpi: float
) -> None:
    window = make_window(size, dpi)
    window.draw(GALLERY["keypad"])
    millimetre = dpi / 25.4
    for digit in range(10):
        key = window.findChild(Button, f"key-{digit}")
        assert key is not None
        assert key.width() >= round(20 * millimetre)
        assert key.height() >= round(20 * millimetre)


@pytest.mark.parametrize(("size", "dpi"), [((1280, 800), 149.4), ((1920, 1080), 120.0)])
@pytest.mark.parametrize("name", ["sign-in", "sign-in-wrong", "sign-in-as-before"])
def test_a_key_of_the_site_managers_keyboard_is_18_mm_or_more(
    make_window: MakeWindow, size: tuple[int, int], dpi: float, name: str
) -> None:
    window = make_window(size, dpi)
    window.draw(GALLERY[name])
    least = round(18 * dpi / 25.4) - 1
    for layer in range(2):
        QApplication.processEvents()
        keys = [key for key in visible(window, Button) if key.objectName().startswith("letter-")]
        small = {
            key.objectName(): (key.width(), key.height())
            for key in keys
            if key.width() < least or key.height() < least
        }
        assert not small, layer
        finger.press(window, "letter-layer")


WORKERS = [
    "welcome",
    "keypad",
    "employer",
    "direction-in",
    "direction-notice",
    "camera",
    "refused",
    "trouble-card-mute",
]


@pytest.mark.parametrize("name", WORKERS)
def test_what_a_worker_touches_is_18_mm_high_or_more(make_window: MakeWindow, name: str) -> None:
    """See docs/developer.md, "Numbers to design by"; rows of a list are 17 mm high and wide."""
    dpi = 149.4
    window = make_window((1280, 800), dpi)
    window.draw(GALLERY[name])
    heights_mm = {
        widget.objectName(): widget.height() / dpi * 25.4
        for widget in visible(window, Button, Tile)
    }
    least_mm = {name: 17.0 if name.startswith("employer-") else 18.0 for name in heights_mm}
    assert not {name: high for name, high in heights_mm.items() if high < least_mm[name] - 0.2}


def test_a_lying_screen_does_not_break_the_theme(make_window: MakeWindow) -> None:
    make_window()
    honest = Theme.load(dpi=149, size=_SIZE)
    assert (
        Theme.load(dpi=2000, size=_SIZE).unit == Theme.load(dpi=1, size=_SIZE).unit >= honest.unit
    )
    # a huge, coarse screen: bounded growth
    assert Theme.load(dpi=75, size=_SIZE).unit < honest.unit
