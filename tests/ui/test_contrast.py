"""Test contrast and sizes of the three themes, by their tokens and as they are drawn."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from gateway.ui.widgets.style import FILLS, surface
from gateway.ui.widgets.theme import NAMES, Theme
from tests.support.gallery import GALLERY
from tests.support.gallery_site import DPI, SMALL
from tests.support.legibility import visible
from tests.support.lengths import long_but
from tests.support.studio import MakeWindow

# docs/developer.md, "Numbers to design by"; WCAG 2.2, 1.4.6 and 1.4.11
TEXT, PART = 7.0, 3.0


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(request: pytest.FixtureRequest, application: object) -> Theme:  # noqa: ARG001 - fonts need one
    return Theme.load(dpi=149.4, size=QSize(1280, 800), name=request.param)


EVERY = pytest.mark.parametrize("theme", NAMES, indirect=True)


def test_the_measure_itself() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    # the figures of the design's sources
    assert contrast(QColor("#005a30"), QColor("#ffffff")) == pytest.approx(8.4, abs=0.1)
    assert contrast(QColor("#942514"), QColor("#ffffff")) == pytest.approx(8.3, abs=0.1)
    assert contrast(QColor("#003078"), QColor("#ffffff")) == pytest.approx(12.4, abs=0.1)
    assert contrast(QColor("#ffdd00"), QColor("#0b0c0c")) == pytest.approx(14.5, abs=0.2)


@EVERY
def test_words_on_each_surface(theme: Theme) -> None:
    pairs = [
        *FILLS.items(),
        *product(("paper", "ground"), ("quiet", "danger")),
        ("disabled", "on_disabled"),
    ]
    low = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert not {pair: round(found, 1) for pair, found in low.items() if found < TEXT}


@EVERY
def test_parts_on_what_they_stand_on(theme: Theme) -> None:
    edges = [f"edge_{fill}" for fill in ("blue", "green", "red")]
    parts = [("paper", part) for part in (*edges, "ink", "line", "good", "chosen", "danger")]
    parts += [("ground", "good"), ("focus", "focus_line"), ("blue", "on_blue")]
    low = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in parts}
    assert not {pair: round(found, 1) for pair, found in low.items() if found < PART}


@EVERY
def test_a_pressed_surface_is_told_from_an_idle_one(theme: Theme) -> None:
    """A press shows on white by the fill, on a filled surface by a border that stands out."""
    assert contrast(theme.colour("yellow"), theme.colour("on_yellow")) >= TEXT
    pressed = theme.colour("pressed")
    for fill in ("blue", "green", "red"):
        assert max(contrast(pressed, theme.colour(one)) for one in (fill, f"edge_{fill}")) >= PART


@pytest.mark.parametrize("name", long_but(("light",), NAMES))
def test_every_word_that_is_drawn_stands_out(make_window: MakeWindow, name: str) -> None:
    """The colours that the style sheet really gives, on every screen."""
    window = make_window((1280, 800), name=name)
    low = {}
    for state in GALLERY:
        window.draw(GALLERY[state])
        for label in visible(window, QLabel):
            assert isinstance(label, QLabel)
            if label.text():
                ground = window.theme.colour(surface(label))
                found = contrast(label.palette().color(label.foregroundRole()), ground)
                if found < TEXT:
                    low[state, label.text()[:30]] = round(found, 1)
    assert not low


@pytest.mark.parametrize("size", SMALL, ids=str)
@pytest.mark.parametrize("text", [100, 150, 200])
def test_no_type_is_smaller_than_can_be_read(
    application: object,  # noqa: ARG001
    size: tuple[int, int],
    text: int,
) -> None:
    """2.75 mm high at 100 per cent, which is 8 points; twice that at 200."""
    theme = Theme.load(dpi=DPI[size], size=QSize(*size), text_size=text)
    kinds = [kind for kind in theme.tokens["type"] if kind != "least"]
    millimetre = DPI[size] / 25.4
    for kind in kinds:
        assert theme.font(kind, 0.1).pixelSize() >= 2.6 * text / 100 * min(
            millimetre, theme.unit
        ), kind
