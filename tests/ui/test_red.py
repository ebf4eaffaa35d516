"""Test everything red: *not registered* is the largest, then who and what; advice can be read."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from gateway.domain.problem import Problem
from gateway.flow.transitions import LONG_TROUBLE_S, trouble_s
from gateway.practice import finger
from gateway.ui.text.worker_problems import WORKER
from gateway.ui.widgets.paged_text import PagedText
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_site import EVERY_LANGUAGE, SMALL
from tests.support.legibility import visible
from tests.support.studio import MakeWindow

RED = ("refused", *(f"trouble-{problem}" for problem in WORKER))


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size[0]}x{size[1]}")
def test_not_registered_is_the_largest_and_advice_no_smaller_than_body(
    make_window: MakeWindow, size: tuple[int, int], language: str
) -> None:
    window = make_window(size)
    body = window.theme.font("body").pixelSize()
    for name in RED:
        window.draw(in_language(name, language))
        QApplication.processEvents()
        title = finger.find(window, "not-registered")
        sizes = {label.text(): label.font().pixelSize() for label in visible(window, QLabel)}
        assert title.font().pixelSize() == max(sizes.values()), (name, sizes)
        advice = [part.findChild(QLabel) for part in visible(window, PagedText)]
        assert advice
        assert all(label.font().pixelSize() >= body for label in advice), name


def test_the_state_stands_first(make_window: MakeWindow) -> None:
    window = make_window()
    for name in RED:
        window.draw(in_language(name, "nl"))
        first = "Niet geregistreerd" if name != "trouble-kept-or-not" else "Het is niet zeker"
        assert window.screen_text.startswith(first), window.screen_text


def test_who_and_what_stand_under_it_and_the_code_is_a_reference(make_window: MakeWindow) -> None:
    window = make_window()
    window.draw(in_language("refused", "nl"))
    words = window.screen_text
    assert words.index("Niet geregistreerd") < words.index("Jan P.") < words.index("IN 07:03")
    assert "Referentie" in words
    assert "Bewijs" not in words


@pytest.mark.parametrize("problem", WORKER, ids=str)
def test_two_sentences_stay_longer(problem: Problem) -> None:
    sentences = re.findall(r"[.!?](?:\s|$)", WORKER[problem][3])
    assert (trouble_s(problem) == LONG_TROUBLE_S) is (len(sentences) >= 2)


def test_the_gallery_has_them_all() -> None:
    assert set(RED) <= set(GALLERY)
