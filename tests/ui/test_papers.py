"""Test what hangs beside the kiosk: each paper is one page, whole, readable and in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.domain.remark_catalogue import STAFF_LANGUAGES
from gateway.ui.papers import poster, site_manager, words
from gateway.ui.papers.paper import HEIGHT, WIDTH, Paper
from gateway.ui.papers.screens import ScreenPictures
from tests.support import pdf
from tests.support.lengths import long_but

SIZES = {"A4": "595 x 842 pts (A4)", "A3": "842 x 1191 pts (A3)"}
MARGIN = 9.0
WORD = re.compile(r"\w+")
# of A4; a poster is read standing, a page in the hand
LEAST_MM = {"poster": 3.4, "site_manager": 3.1}


# in each run: the staff's languages, the longest one, and one from right to left
OFTEN = ("nl", "fr", "de", "en", "hu", "ar")


@pytest.fixture(scope="module", params=long_but(OFTEN, KNOWN_LANGUAGES))
def screens(application: QApplication, request: pytest.FixtureRequest) -> Iterator[ScreenPictures]:
    with ScreenPictures(application, request.param) as taken:
        yield taken


def letters(text: str) -> str:
    """Return a text without the signs of Arabic letters, which poppler puts before them."""
    return re.sub("[\u064b-\u0652]", "", pdf.plain(text))


def check(paper: Paper, size: str, language: str, folder: Path) -> str:
    """Assert that a paper is one whole page; return the text that can be copied out of it."""
    file = folder / "paper.pdf"
    file.write_bytes(paper.finish())
    said = pdf.facts(file)
    assert (said["Pages"], said["Page size"]) == ("1", SIZES[size])
    assert (said["Tagged"], said["Title"]) == ("yes", paper.parts[0].text)
    assert f"/Lang <feff{language.encode('utf-16-be').hex()}>".encode() in file.read_bytes()
    fonts = pdf.fonts(file)
    assert all(is_whole and "NotoSans" in name for name, is_whole in fonts), fonts
    factor = float(said["Page size"].split()[0]) / 72 * 25.4 / WIDTH
    for word in pdf.words(file):
        assert word.left >= MARGIN * factor, word
        assert word.right <= (WIDTH - MARGIN) * factor, word
        assert word.bottom <= (HEIGHT - MARGIN) * factor, word
    for one, other in combinations(paper.parts, 2):
        assert not one.box.intersects(other.box), (one, other)
    copied = letters(pdf.text(file))
    for part in paper.parts:
        # a picture's words are its alternative text
        if part.size:
            missing = [word for word in WORD.findall(letters(part.text)) if word not in copied]
            assert not missing, copied
    structure = pdf.run("pdfinfo", "-struct", file)
    assert structure.count("H1") == 1
    assert structure.count("Figure") == pdf.pictures(file)
    return copied


@pytest.mark.parametrize("size", SIZES)
def test_the_poster_is_one_whole_page(screens: ScreenPictures, size: str, tmp_path: Path) -> None:
    paper = poster.draw(size, screens)
    assert min(part.size for part in paper.parts if part.size) >= LEAST_MM["poster"]
    check(paper, size, screens.language, tmp_path)
    assert pdf.pictures(tmp_path / "paper.pdf") == 2
    # the numbers of the steps stand where a line begins
    steps = [part.box.left() for part in paper.parts if part.text in {"1", "2", "3"}]
    assert all((left > WIDTH / 2) == (screens.language == "ar") for left in steps)


def test_the_site_managers_page_is_one_whole_page(screens: ScreenPictures, tmp_path: Path) -> None:
    if screens.language in STAFF_LANGUAGES:
        paper = site_manager.draw("A4", screens)
        assert min(part.size for part in paper.parts if part.size) >= LEAST_MM["site_manager"]
        copied = check(paper, "A4", screens.language, tmp_path)
        assert pdf.pictures(tmp_path / "paper.pdf") == 12
        assert "{" not in copied


def test_the_pictures_are_of_the_window_in_that_language(screens: ScreenPictures) -> None:
    for name, colour, parted in (("confirmed", "#005a30", "IN 07:03"), ("refused", "#942514", "")):
        taken = screens.take(name)
        # where no word stands
        assert taken.image.pixelColor(3, taken.image.height() // 2) == QColor(colour)
        assert parted in pdf.plain(taken.words)
    own = words.read(screens.language, words.POSTER)
    # the paper names the site manager as the screen does
    stem = own["site_manager"].split()[-1].lower()[:6]
    assert stem in screens.take("refused").words.lower()


@pytest.mark.parametrize("language", KNOWN_LANGUAGES)
def test_no_sentence_is_missing_or_in_another_language(language: str) -> None:
    english = words.read("en", words.POSTER)
    own = words.read(language, words.POSTER)
    assert own.keys() == english.keys()
    if language != "en":
        assert not own.items() & english.items()
    page, english_page = (words.read(one, words.SITE_MANAGER) for one in (language, "en"))
    assert bool(page) == (language in STAFF_LANGUAGES)
    for name, text in page.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english_page[name]))
