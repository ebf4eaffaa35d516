"""Test the texts that scanners type, on the keyboard that they are set to and on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain import scanned_text
from gateway.domain.events import FormFailed, FormRead
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem
from tests.support.scanned_codes import BIS, CARD, LIMOSA, NATIONAL, URL

Keyboard = Callable[[str], str]

_AMERICAN = (
    "1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>?"
)
_BELGIAN = (
    "&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+"
)


def garbled(text: str) -> str:
    """Return what a scanner set to the American keyboard types on a Belgian computer."""
    return text.translate(str.maketrans(_AMERICAN, _BELGIAN))


@pytest.mark.parametrize(
    "text",
    [URL, LIMOSA, f"  {LIMOSA} ", "2491 0000 0000 0017 5", f"]Q3{URL}", f"LIMOSA:{LIMOSA};v=2"],
)
@pytest.mark.parametrize("keyboard", [str, garbled])
def test_a_limosa_number_through_keys_is_a_form_in_its_whole_code_alone(
    text: str, keyboard: Keyboard
) -> None:
    means = Means.FORM if URL in text else Means.KEYPAD
    read = FormRead(Person(LIMOSA, NumberKind.LIMOSA, means))
    assert scanned_text.event_of(keyboard(text)) == read


@pytest.mark.parametrize(
    ("number", "kind"), [(NATIONAL, NumberKind.NATIONAL), (BIS, NumberKind.BIS)]
)
@pytest.mark.parametrize("keyboard", [str, garbled])
@pytest.mark.parametrize(
    "written",
    ["{0}", "{1}.{2}.{3}-{4}.{5}", "{1}.{2}.{3}-{4} {5}", "{1} {2} {3} {4} {5}", "]C0{0}"],
)
def test_a_national_number_counts_as_typed(
    number: str, kind: NumberKind, keyboard: Keyboard, written: str
) -> None:
    text = written.format(number, number[:2], number[2:4], number[4:6], number[6:9], number[9:])
    assert scanned_text.event_of(keyboard(text)) == FormRead(Person(number, kind, Means.KEYPAD))


@pytest.mark.parametrize(
    "text",
    [
        *(URL, LIMOSA, "2491 0000 0000 0017 5", "2491.0000.0000.0017-5", NATIONAL, CARD, "menu"),
        *("85.01.15-123 55", "85 01 15 123 55", "85-01-15/123/55", "00000000097", f"]Q3{NATIONAL}"),
    ],
)
def test_the_camera_reads_a_code_as_a_scanner_does(text: str) -> None:
    read = scanned_text.event_of(text)
    if isinstance(read, FormRead) and read.person.number == LIMOSA:
        # the camera saw paper, whatever stands on it
        read = FormRead(replace(read.person, means=Means.FORM))
    assert scanned_text.code_event(text) == read


@pytest.mark.parametrize("keyboard", [str, garbled])
def test_the_cards_own_number_has_a_problem_of_its_own(keyboard: Keyboard) -> None:
    assert scanned_text.event_of(keyboard(CARD)) == FormFailed(Problem.CARD_NUMBER_TYPED)


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "5449000000996",
        "https://example.org/",
        NATIONAL[:-1],
        "85011512354",
        "00000000097",
        "0" * 17,
        f"x{NATIONAL}",
        f"9{LIMOSA}",
        "2491",
        "²³¹",
    ],
)
def test_anything_else_is_no_form(text: str) -> None:
    assert scanned_text.event_of(text) == FormFailed(Problem.NOT_AN_L1)


def test_keys_without_characters_are_told() -> None:
    assert scanned_text.event_of("") == FormFailed(Problem.SCANNER_UNREADABLE)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # a scanner set to QWERTY, Caps Lock on a Belgian computer
        ("É'Ç&ÀÀÀÀÀÀÀÀÀÀ&È(", LIMOSA),
        ('!(À&&(&É"((', NATIONAL),
        # a scanner set to AZERTY, an American computer
        ("@$(!))))))))))!&%", LIMOSA),
        ("*%)!!%!@#%%", NATIONAL),
        ("https.>>zzz<li;osq<exq;ple>l!Mid/@$(!))))))))))!&%", LIMOSA),
        # a scanner set to QWERTY, a French computer: its 6 is a dash, its 8 a low line
        ('-_à"éçç_&_"', "68032998183"),
        ("é'ç&-_àààààààààà&", "24916800000000001"),
        ("É'Ç&-_ÀÀÀÀÀÀÀÀÀÀ&", "24916800000000001"),
    ],
)
def test_a_code_is_read_on_any_pair_of_keyboards(text: str, number: str) -> None:
    event = scanned_text.event_of(text)
    assert isinstance(event, FormRead)
    assert event.person.number == number


@pytest.mark.parametrize(
    ("prefix", "suffix", "text"),
    [
        ("*", "*", f"*{NATIONAL}*"),
        ("A", "B", f"A{NATIONAL}B"),
        ("99", "", f"99{NATIONAL}"),
        ("", "#1", f" {NATIONAL}#1\r"),
        # control characters without a setting
        ("", "", f"\x02{NATIONAL}\x03"),
        # as a Belgian computer gives them
        ("*", ";", garbled(f"*{NATIONAL};")),
    ],
)
def test_what_a_scanner_puts_around_a_code_is_taken_away(
    prefix: str, suffix: str, text: str
) -> None:
    affixes = scanned_text.Affixes(prefix, suffix)
    assert scanned_text.event_of(text, affixes=affixes) == FormRead(
        Person(NATIONAL, NumberKind.NATIONAL, Means.KEYPAD)
    )


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    assert isinstance(scanned_text.event_of(text), FormRead | FormFailed)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=80))
def test_text_around_a_number_does_not_matter_unless_it_is_a_digit(around: str) -> None:
    letters = "".join(letter for letter in around if not letter.isdigit() and letter != "%")
    assert scanned_text.code_event(f"{letters}{LIMOSA}{letters}") == FormRead(
        Person(LIMOSA, NumberKind.LIMOSA, Means.FORM)
    )
