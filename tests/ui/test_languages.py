"""Test that every word is translated, that Arabic is mirrored, and what some screens say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gateway.domain.languages import KNOWN_LANGUAGES, LANGUAGES
from gateway.domain.problem import Problem
from gateway.flow import states
from gateway.practice import finger
from gateway.ui.text import phrases
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.keypad import Keypad, NumberField
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, NOTICES, in_language
from tests.support.gallery_site import CONTACT, MORNING
from tests.support.legibility import visible
from tests.support.pseudo_language import CODE as PSEUDO
from tests.support.pseudo_language import GROWTH, pseudo
from tests.support.studio import MakeWindow

_WORD = re.compile(r"[^\W\d_]{4,}")
# the service's words and a kind of file, the same in every language
_OWN_WORDS = {"IN", "OUT", "Checkinatwork", "XLSX"}
# of all days of the week: Qt has no dates in the pseudo language
_DATES = [phrases.date_of(MORNING + day * 86_400_000) for day in range(7)]


def strings(one: Any) -> Iterator[str]:
    """Yield all texts in a state: names, companies, addresses, codes, which are not translated."""
    if isinstance(one, str):
        yield one
    elif is_dataclass(one):
        for field in fields(one):
            yield from strings(getattr(one, field.name))
    elif isinstance(one, dict):
        for value in (*one, *one.values()):
            yield from strings(value)
    elif isinstance(one, tuple | list | frozenset):
        for value in one:
            yield from strings(value)


def untranslated(window: KioskWindow, state: str) -> set[str]:
    """Return the words that are neither data nor between brackets of the pseudo language."""
    known = Languages((*KNOWN_LANGUAGES, PSEUDO)).offered
    languages = " ".join(language.name for language in known)
    data = set(_WORD.findall(" ".join((*strings(GALLERY[state]), languages, CONTACT, *_DATES))))
    found = set()
    for one in visible(window, QLabel, QAbstractButton):
        for text in (
            one.accessibleName(),
            one.text() if isinstance(one, QLabel | QAbstractButton) else "",
        ):
            plain = text.replace("\n", " ").replace("&&", "&")
            # the innermost first: texts stand in texts
            while (shorter := re.sub(r"\[[^\[\]]*\]", " ", plain)) != plain:
                plain = shorter
            # one that ends in dots has lost its bracket
            plain = plain.partition("[")[0]
            found |= {
                word for word in _WORD.findall(plain) if word not in data and word not in _OWN_WORDS
            }
    return found


# words of the catalogue and of the papers for companies, which are no texts of the screen
REMARKED = re.compile(".*(remark|notice|staff-re).*|staff-terms|remind-.*|own")


def test_every_word_was_given_to_the_translators(make_window: MakeWindow) -> None:
    window = make_window(languages=(*LANGUAGES, PSEUDO))
    found = {}
    for state in GALLERY:
        if not REMARKED.fullmatch(state):
            window.draw(in_language(state, PSEUDO))
            found[state] = untranslated(window, state)
    assert not {state: words for state, words in found.items() if words}


def test_a_word_that_was_not_would_be_found(make_window: MakeWindow) -> None:
    window = make_window(languages=(*LANGUAGES, PSEUDO))
    window.draw(in_language("trouble-card-mute", PSEUDO))
    ok = finger.find(window, "ok")
    assert isinstance(ok, QAbstractButton)
    ok.setText("Understood")
    assert untranslated(window, "trouble-card-mute") == {"Understood"}


@pytest.mark.parametrize(
    "text",
    ["Back", "{time} – now", "A text of some length, with a full stop.", "%n digit(s) to go"],
)
def test_the_pseudo_language_is_1_4_times_as_long(text: str) -> None:
    longer = pseudo(text)
    assert longer.startswith("[")
    assert longer.endswith("]")
    assert len(longer) >= round(len(text) * GROWTH) - 1
    assert re.findall(r"%n|\{\w+\}", longer) == re.findall(r"%n|\{\w+\}", text)


# ---- from right to left --------------------------------------------------------------------------


@pytest.fixture
def arabic(make_window: MakeWindow) -> KioskWindow:
    return make_window(languages=("nl", "ar"))


def left_of(window: QWidget, name: str) -> int:
    return finger.find(window, name).mapTo(window, QPoint(0, 0)).x()


def test_arabic_is_mirrored(arabic: KioskWindow) -> None:
    arabic.draw(in_language("direction-in", "nl"))
    assert left_of(arabic, "in") < left_of(arabic, "out")
    assert left_of(arabic, "staff-corner") == arabic.theme.px("margin")
    arabic.draw(in_language("direction-in", "ar"))
    assert left_of(arabic, "in") > left_of(arabic, "out")
    corner = finger.find(arabic, "staff-corner")
    assert left_of(arabic, "staff-corner") + corner.width() == arabic.width() - arabic.theme.px(
        "margin"
    )


def test_keypads_and_numbers_stay_left_to_right(arabic: KioskWindow) -> None:
    arabic.draw(in_language("keypad", "ar"))
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert left_of(arabic, "key-1") < left_of(arabic, "key-2") < left_of(arabic, "key-3")
    for widget in (*arabic.findChildren(Keypad), *arabic.findChildren(NumberField)):
        assert widget.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_number_in_an_arabic_text_is_isolated(arabic: KioskWindow) -> None:
    arabic.draw(in_language("direction-out", "ar"))
    text = finger.find(arabic, "in").accessibleName()
    assert f"\u2066{phrases.time_of(MORNING)}\u2069" in text


def test_a_kiosk_with_arabic_goes_back_to_its_own_direction(arabic: KioskWindow) -> None:
    arabic.draw(in_language("welcome", "ar"))
    arabic.draw(in_language("welcome", "nl"))
    assert arabic.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert left_of(arabic, "means-card") < left_of(arabic, "means-form")


# ---- what a screen says --------------------------------------------------------------------------


def test_what_was_remarked_since_is_read_with_the_result(window: KioskWindow) -> None:
    """In the daily regime there is no screen between card and result, so the result tells it."""
    window.draw(in_language("kept-notice", "nl"))
    text = finger.visible_text(window)
    assert "AANWEZIG 07:03 – opgeslagen" in text
    assert "Er was geen IN vóór deze OUT" in text
    assert phrases.date_of(NOTICES[0].made_ms) in text
    assert finger.is_visible(window, "ok")
    window.draw(in_language("again-notices", "nl"))
    assert "en nog 1 opmerking" in finger.visible_text(window)


def test_a_broken_kiosk_offers_nothing(window: KioskWindow) -> None:
    window.draw(GALLERY["closed-internal"])
    assert not finger.is_visible(window, "open-day")
    assert "start binnen enkele seconden vanzelf opnieuw" in finger.visible_text(window)
    window.draw(replace(GALLERY["closed-internal"], screen=states.Closed(Problem.NO_ACCESS)))
    assert finger.is_visible(window, "open-day")
