"""Test that pictures alone lead a person who cannot read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from gateway.domain.problem import Problem
from gateway.practice import finger
from gateway.ui.text import problems
from gateway.ui.widgets.basics import Picture
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.legibility import visible
from tests.support.studio import MakeWindow


def drawn(window: KioskWindow, name: str) -> QImage:
    """Return the picture of this name, as it stands on the screen."""
    return finger.find(window, name).grab().toImage()


@pytest.mark.parametrize("name", ["resting", "resting-closed"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_dark_screen_shows_a_large_picture(
    make_window: MakeWindow, theme: str, name: str
) -> None:
    window = make_window(name=theme)
    window.draw(GALLERY[name])
    QApplication.processEvents()
    picture = finger.find(window, "resting-picture")
    assert picture.height() > window.height() / 4
    image = drawn(window, "resting-picture")
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 1


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("welcome-no-reader", {"card": Problem.NO_READER}),
        ("welcome-keypad-only", {"card": Problem.NO_CARD_SERVICE, "form": Problem.NO_CAMERA}),
    ],
)
def test_the_tile_of_a_missing_device_stays_and_says_why(
    window: KioskWindow, name: str, missing: dict[str, Problem]
) -> None:
    window.draw(in_language(name, "fr"))
    for means, problem in missing.items():
        tile = finger.find(window, f"means-{means}")
        assert tile.accessibleName() == problems.for_worker(problem).title
        words = [label.text() for label in visible(window, QLabel) if tile.isAncestorOf(label)]
        assert problems.for_worker(problem).title in words
    window.draw(in_language("welcome", "fr"))
    assert finger.find(window, "means-card").accessibleName().startswith("Insérez votre carte")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_result_shows_the_direction_as_its_tile_did(
    make_window: MakeWindow, theme: str
) -> None:
    window = make_window(name=theme)
    window.draw(GALLERY["kept"])
    QApplication.processEvents()
    went_in = drawn(window, "done-direction")
    window.draw(GALLERY["kept-out"])
    QApplication.processEvents()
    assert drawn(window, "done-direction") != went_in
    window.draw(GALLERY["confirmed-daily"])
    assert not finger.is_visible(window, "done-direction")


@pytest.mark.parametrize("direction", ["in", "out"])
def test_where_one_reads_from_the_right_people_walk_to_the_left(
    make_window: MakeWindow, direction: str
) -> None:
    window = make_window(languages=("nl", "ar"))
    images = []
    for language in ("nl", "ar"):
        window.draw(in_language("direction-in", language))
        QApplication.processEvents()
        tile = finger.find(window, direction)
        picture = next(each for each in visible(window, Picture) if tile.isAncestorOf(each))
        images.append(picture.grab().toImage())
    assert images[0] != images[1]
    assert ink(images[0]) == pytest.approx(ink(images[1])[::-1], abs=1)


def ink(image: QImage) -> list[int]:
    """Return how much of the drawing is in each sixth of its width, in twentieths."""
    ground, width = image.pixel(0, 0), image.width()
    columns = [
        sum(image.pixel(x, y) != ground for y in range(image.height())) for x in range(width)
    ]
    inked = [x for x, count in enumerate(columns) if count]
    edges = [round(inked[0] + (inked[-1] + 1 - inked[0]) * sixth / 6) for sixth in range(7)]
    parts = [sum(columns[left:right]) for left, right in pairwise(edges)]
    return [round(20 * part / sum(parts)) for part in parts]
