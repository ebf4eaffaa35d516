"""Test the site manager's page: four languages tell one day, in the words of the screen."""

from __future__ import annotations

import re
from functools import cache

import pytest
from PySide6.QtGui import QImage

from gateway.domain.languages import STAFF_LANGUAGES
from tests import day_pictures
from tests.support import screen_texts
from tests.support.project import ROOT

_DOCS = ROOT / "docs"
# a tired site manager reads no more
_LINES = 160


def page(language: str) -> str:
    name = "site-manager.md" if language == "en" else f"site-manager.{language}.md"
    return (_DOCS / name).read_text("utf-8")


@cache
def quoted(language: str) -> list[tuple[str, set[str]]]:
    """Return the bold words of a page, and the texts of the code that they may be."""
    own = "nl" if language == "en" else language
    texts = screen_texts.read(ROOT / "resources" / "languages" / f"gateway_{own}.ts")
    return [
        (words, screen_texts.sources(words, texts, is_english=language == "en"))
        for words in re.findall(r"\*\*(.+?)\*\*", page(language))
    ]


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_bold_words_stand_on_the_screen_in_that_language(language: str) -> None:
    assert [words for words, sources in quoted(language) if not sources] == []


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_each_language_tells_the_same_day(language: str) -> None:
    pairs = zip(quoted("en"), quoted(language), strict=True)
    assert [(one, other) for one, other in pairs if not one[1] & other[1]] == []
    times = re.compile(r"^## (\d\d:\d\d)?", re.MULTILINE)
    assert times.findall(page(language)) == times.findall(page("en"))
    assert len(page(language).splitlines()) <= _LINES


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_the_pictures_of_the_day_are_there(language: str) -> None:
    shown = re.findall(r"!\[.+?\]\((.+?)\)", page(language))
    assert shown == [f"pictures/{language}/{name}.png" for name in day_pictures.DAY]
    for name in shown:
        assert QImage(str(_DOCS / name)).size() == day_pictures.SIZE


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_the_first_page_leads_to_each_language(language: str) -> None:
    name = "site-manager.md" if language == "en" else f"site-manager.{language}.md"
    assert f"(docs/{name})" in (ROOT / "README.md").read_text("utf-8")
